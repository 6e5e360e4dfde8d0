//! Speed and ratio of the tile coder on one core: `cargo run --release -p client --example tile_speed`.

#![expect(clippy::print_stdout, clippy::expect_used, reason = "prints measurements; a failure ends it")]

use std::time::{Duration, Instant};

use client::decoder::SurfaceDecoder;
use streamer::JobEncoder;

#[path = "../tests/content/coder.rs"]
mod coder;
#[path = "../tests/content/synthetic.rs"]
mod synthetic;

use coder::{code, decode};
use synthetic::frame;

const WIDTH: u32 = 1920;
const HEIGHT: u32 = 1080;
const FRAMES: u32 = 30;

/// Makes the picture of a step, of this width and height.
type Content = fn(u32, u32, u32) -> Vec<u8>;

fn main() {
    let contents: [(&str, Content); 4] = [
        ("ball", synthetic::ball),
        ("landscape", synthetic::landscape),
        ("text", synthetic::text),
        ("noise", synthetic::noise),
    ];
    println!(
        "{:<10} {:>9} {:>9} {:>9} {:>8} {:>8}  tiles",
        "content", "code", "decode", "ms/frame", "ratio", "zstd-1"
    );
    for (name, content) in contents {
        measure(name, content);
    }
}

fn measure(name: &str, content: Content) {
    let pictures: Vec<_> =
        (0..FRAMES).map(|step| frame(step.into(), WIDTH, HEIGHT, content(step * 3, WIDTH, HEIGHT))).collect();
    let mut encoder = JobEncoder::new().expect("zstd starts");
    let mut decoder = SurfaceDecoder::default();
    let first = code(&mut encoder, &pictures[0], None);
    decode(&mut decoder, &first).expect("decodes");
    let (mut coding, mut decoding) = (Duration::ZERO, Duration::ZERO);
    let (mut coded_bytes, mut plain_bytes, mut damaged) = (0, 0, 0);
    let before = encoder.counts();
    for pair in pictures.windows(2) {
        let start = Instant::now();
        let coded = code(&mut encoder, &pair[1], Some(&pair[0]));
        coding += start.elapsed();
        let start = Instant::now();
        let decoded = decode(&mut decoder, &coded).expect("decodes");
        decoding += start.elapsed();
        assert!(decoded.intact);
        coded_bytes += coded.jobs.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
        plain_bytes += zstd::bulk::compress(&pair[1].pixels, 1).expect("compresses").len();
        let damage = streamer::Damage::find(&pair[1], Some(&pair[0]), 0, HEIGHT.div_ceil(64));
        damaged += damage.damaged() * 64 * 64 * 4;
    }
    let counts = encoder.counts();
    let frames = f64::from(FRAMES - 1);
    let raw = megabytes(pictures[0].pixels.len()) * frames;
    println!(
        "{name:<10} {:>4.0} MB/s {:>4.0} MB/s {:>9.2} {:>8.2} {:>8.2}  solid {} temporal {} spatial {}",
        megabytes(damaged) / coding.as_secs_f64(),
        megabytes(damaged) / decoding.as_secs_f64(),
        coding.as_secs_f64() * 1000.0 / frames,
        raw / megabytes(coded_bytes),
        raw / megabytes(plain_bytes),
        counts.solid - before.solid,
        counts.temporal - before.temporal,
        counts.spatial - before.spatial,
    );
}

fn megabytes(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes / 1000).expect("not that much")) / 1000.0
}
