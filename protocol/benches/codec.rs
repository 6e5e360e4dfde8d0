//! What one command costs to encode, and to decode again.
#![expect(unsafe_code, reason = "the generated codec takes an app's pointers")]

use ash::vk;
use ash::vk::Handle as _;
use bumpalo::Bump;
use divan::{Bencher, black_box};
use protocol::vulkan::codec::{Decoder, Encoder, IdentityHandles};
use protocol::vulkan::generated::decode::command_buffer as decode;
use protocol::vulkan::generated::encode::command_buffer as encode;

/// Commands of one sample.
const COMMANDS: usize = 1_000;

fn main() {
    divan::main();
}

fn push_constants(encoder: &mut Encoder, number: usize) {
    let mut values = [0_u8; 64];
    values[..8].copy_from_slice(&number.to_le_bytes());
    let layout = vk::PipelineLayout::from_raw(7);
    let stages = vk::ShaderStageFlags::VERTEX;
    // SAFETY: as many bytes as are said.
    unsafe { encode::cmd_push_constants(encoder, layout, stages, 0, 64, values.as_ptr().cast()) };
}

fn draw(encoder: &mut Encoder, number: usize) {
    let first = u32::try_from(number).unwrap_or(0);
    // SAFETY: numbers only.
    unsafe { encode::cmd_draw(encoder, 3, 1, first, 0) };
}

fn encoded(command: impl Fn(&mut Encoder, usize)) -> Vec<u8> {
    let mut encoder = Encoder::new();
    (0..COMMANDS).for_each(|number| command(&mut encoder, number));
    encoder.into_bytes()
}

fn bench_encoding(bencher: Bencher<'_, '_>, command: impl Fn(&mut Encoder, usize)) {
    let mut encoder = Encoder::new();
    bencher.counter(divan::counter::ItemsCount::new(COMMANDS)).bench_local(|| {
        encoder.clear();
        (0..COMMANDS).for_each(|number| command(&mut encoder, black_box(number)));
        black_box(encoder.bytes().len())
    });
}

#[divan::bench]
fn encode_push_constants_of_64_bytes(bencher: Bencher<'_, '_>) {
    bench_encoding(bencher, push_constants);
}

#[divan::bench]
fn encode_draw(bencher: Bencher<'_, '_>) {
    bench_encoding(bencher, draw);
}

#[divan::bench]
fn decode_push_constants_of_64_bytes(bencher: Bencher<'_, '_>) {
    let (bytes, mut arena) = (encoded(push_constants), Bump::new());
    bencher.counter(divan::counter::ItemsCount::new(COMMANDS)).bench_local(|| {
        arena.reset();
        let mut decoder = Decoder::new(&bytes, &arena, &IdentityHandles);
        for _ in 0..COMMANDS {
            black_box(decode::CmdPushConstants::decode(&mut decoder).expect("what was encoded"));
        }
    });
}

#[divan::bench]
fn decode_draw(bencher: Bencher<'_, '_>) {
    let (bytes, arena) = (encoded(draw), Bump::new());
    bencher.counter(divan::counter::ItemsCount::new(COMMANDS)).bench_local(|| {
        let mut decoder = Decoder::new(&bytes, &arena, &IdentityHandles);
        for _ in 0..COMMANDS {
            black_box(decode::CmdDraw::decode(&mut decoder).expect("what was encoded"));
        }
    });
}
