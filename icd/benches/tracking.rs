//! What finding an app's writes into mapped memory costs: to the app at its first write to a page, and to a submission.
#![expect(unsafe_code, reason = "writes where an app would")]

use std::sync::Arc;

use ash::vk;
use divan::{Bencher, black_box};
use protocol::wire::LaneId;
use vulkan_pyroduct::config::TrackMode;
use vulkan_pyroduct::lane::{Lane, Outbound};
use vulkan_pyroduct::mapped_memory::{Memories, Memory};
use vulkan_pyroduct::stats::Stats;

const PAGE: usize = 4 << 10;
/// Blocks of the driver's, of 64 KiB.
const BLOCK: usize = 16 * PAGE;
const MIB: usize = 1 << 20;
/// Flushes after which nothing is compared any more that was not written since.
const FLUSHES: usize = 8;

fn main() {
    divan::main();
}

/// A memory as an app has it mapped, with the lanes of its device.
struct Mapped {
    memories: Memories,
    view: *mut u8,
    bytes: usize,
    outbound: Arc<Outbound>,
    control: Lane,
    bulk: Lane,
    sent: Vec<u8>,
}

impl Mapped {
    /// All pages are there, were sent, and have been quiet since.
    fn new(mode: TrackMode, bytes: usize) -> Self {
        let memories = Memories::new(mode, &Stats::default());
        memories.add(Memory::new(1, bytes as u64, true, false));
        let memory = memories.find(1).expect("just added");
        memory.make_shadow(memories.tracker()).expect("room for a shadow");
        // SAFETY: at no chosen address.
        let view = unsafe { memory.map(0, vk::WHOLE_SIZE, None) }.expect("a view");
        memories.mapped(&memory);
        let outbound = Arc::new(Outbound::default());
        let lane = |id| Lane::new(LaneId(id), Arc::clone(&outbound), Arc::default());
        let (control, bulk) = (lane(0), lane(1));
        let mut mapped = Self { memories, view, bytes, outbound, control, bulk, sent: Vec::new() };
        mapped.write(PAGE, 1);
        (0..FLUSHES).for_each(|_| mapped.submit());
        mapped
    }

    /// One byte in each `stride`.
    fn write(&self, stride: usize, value: u8) {
        for offset in (0..self.bytes).step_by(stride) {
            // SAFETY: within the view.
            let at = unsafe { self.view.add(offset) };
            // SAFETY: as above; nobody else writes it.
            unsafe { at.write_volatile(value) };
        }
    }

    /// As a submission does; what would be sent is thrown away.
    fn submit(&mut self) {
        black_box(self.memories.flush(&self.control, &self.bulk));
        self.bulk.take(&mut self.sent);
        self.outbound.release(self.sent.len());
    }
}

/// Per item: one page, with the loop around it.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn first_write_to_a_page_after_a_submission(bencher: Bencher<'_, '_>) {
    let pages = 16 * MIB / PAGE;
    bencher
        .counter(divan::counter::ItemsCount::new(pages))
        .with_inputs(|| Mapped::new(TrackMode::Best, 16 * MIB))
        .bench_local_refs(|mapped| mapped.write(PAGE, 2));
}

/// Per item: one page that is not tracked, or was written before.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn later_write_to_a_page(bencher: Bencher<'_, '_>) {
    let pages = 16 * MIB / PAGE;
    let again = || {
        let mapped = Mapped::new(TrackMode::Best, 16 * MIB);
        mapped.write(PAGE, 2);
        mapped
    };
    bencher
        .counter(divan::counter::ItemsCount::new(pages))
        .with_inputs(again)
        .bench_local_refs(|mapped| mapped.write(PAGE, 3));
}

#[divan::bench(args = [1, 64, 256])]
fn submission_with_so_many_clean_mib(bencher: Bencher<'_, '_>, mib: usize) {
    let mut mapped = Mapped::new(TrackMode::Best, mib * MIB);
    bencher.bench_local(|| mapped.submit());
}

#[divan::bench(sample_count = 20)]
fn submission_with_64_clean_mib_that_are_compared(bencher: Bencher<'_, '_>) {
    let mut mapped = Mapped::new(TrackMode::Compare, 64 * MIB);
    bencher.bench_local(|| mapped.submit());
}

/// Writes and submission; each page in a block of its own.
#[divan::bench]
fn submission_with_64_scattered_pages(bencher: Bencher<'_, '_>) {
    let mut mapped = Mapped::new(TrackMode::Best, 64 * BLOCK);
    let mut value = 2_u8;
    bencher.bench_local(|| {
        value = value.wrapping_add(1);
        mapped.write(BLOCK, value);
        mapped.submit();
    });
}

/// Writes and submission of a ring of three buffers of 1 MiB, one in each.
#[divan::bench]
fn submission_with_a_mib_of_a_ring_of_three(bencher: Bencher<'_, '_>) {
    let mut mapped = Mapped::new(TrackMode::Best, 3 * MIB);
    let mut turn = 0_usize;
    let mut texels = vec![0_u8; MIB];
    bencher.counter(divan::counter::BytesCount::new(MIB)).bench_local(|| {
        turn += 1;
        texels.fill(turn.to_le_bytes()[0]);
        // SAFETY: within the view.
        let slot = unsafe { mapped.view.add(turn % 3 * MIB) };
        // SAFETY: as above; the texels lie elsewhere.
        unsafe { slot.copy_from_nonoverlapping(texels.as_ptr(), MIB) };
        mapped.submit();
    });
}
