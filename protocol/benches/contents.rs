//! What looking for changes costs: blocks of mapped memory against their mirror.

use divan::{Bencher, black_box};
use protocol::wire::content::ContentId;
use protocol::wire::contents::{Changed, changed_runs};

/// What the guest compares at once.
const BLOCK: usize = 64 << 10;
const PAGE: usize = 4 << 10;

fn main() {
    divan::main();
}

fn block(seed: u64) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56).to_le_bytes()[0]
    };
    (0..BLOCK).map(|_| next()).collect()
}

fn bench_runs(bencher: Bencher<'_, '_>, old: &[u8], new: &[u8]) {
    let (mut runs, mut payload) = (Vec::new(), Vec::new());
    bencher.counter(divan::counter::BytesCount::new(BLOCK)).bench_local(|| {
        runs.clear();
        payload.clear();
        changed_runs(black_box(old), black_box(new), 0, &mut runs, &mut payload);
        black_box(payload.len())
    });
}

#[divan::bench]
fn runs_of_a_block_that_did_not_change(bencher: Bencher<'_, '_>) {
    let old = block(1);
    bench_runs(bencher, &old, &old.clone());
}

#[divan::bench]
fn runs_of_a_block_with_16_bytes_changed_in_each_page(bencher: Bencher<'_, '_>) {
    let old = block(1);
    let mut new = old.clone();
    new.chunks_mut(PAGE).for_each(|page| page[100..116].iter_mut().for_each(|byte| *byte ^= 0xff));
    bench_runs(bencher, &old, &new);
}

#[divan::bench]
fn runs_of_a_block_with_every_other_word_changed(bencher: Bencher<'_, '_>) {
    let old = block(1);
    let mut new = old.clone();
    new.chunks_mut(8).for_each(|pair| pair[..4].iter_mut().for_each(|byte| *byte ^= 0xff));
    bench_runs(bencher, &old, &new);
}

#[divan::bench]
fn a_block_that_was_overwritten(bencher: Bencher<'_, '_>) {
    let (old, new) = (block(1), block(2));
    let mut payload = Vec::new();
    bencher.counter(divan::counter::BytesCount::new(BLOCK)).bench_local(|| {
        payload.clear();
        let mut changed = Changed::default();
        changed.payload = std::mem::take(&mut payload);
        changed.add_overwritten(black_box(&old), black_box(&new), 0);
        payload = changed.payload;
        black_box(payload.len())
    });
}

#[divan::bench]
fn the_name_of_a_block(bencher: Bencher<'_, '_>) {
    let bytes = block(1);
    bencher
        .counter(divan::counter::BytesCount::new(BLOCK))
        .bench_local(|| black_box(ContentId::of(black_box(&bytes))));
}
