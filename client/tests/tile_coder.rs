//! What the streamer codes, the viewer decodes, bit for bit; and nothing that a stranger sends makes it fall over.

use client::decoder::SurfaceDecoder;
use proptest::prelude::*;
use streamer::{JobEncoder, PresentedFrame};

#[path = "content/coder.rs"]
mod coder;
#[path = "content/synthetic.rs"]
mod synthetic;

use coder::{code, decode};
use synthetic::frame;

/// Codes and decodes these pictures one after the other, each against the one before.
fn check(pictures: &[PresentedFrame]) {
    let mut encoder = JobEncoder::new().expect("zstd starts");
    let mut decoder = SurfaceDecoder::default();
    let mut reference = None;
    for picture in pictures {
        let coded = code(&mut encoder, picture, reference);
        let decoded = decode(&mut decoder, &coded).expect("decodes");
        assert!(decoded.intact);
        let lines = picture.pixels.chunks_exact(usize::try_from(picture.width).expect("small") * 4);
        assert!(decoded.picture.lines().eq(lines), "{picture:?}");
        reference = Some(picture);
    }
}

#[test]
fn animations_survive() {
    type Content = fn(u32, u32, u32) -> Vec<u8>;
    for content in [synthetic::ball as Content, synthetic::landscape, synthetic::text, synthetic::noise] {
        let pictures: Vec<_> =
            (0..4).map(|step| frame(step.into(), 333, 200, content(step * 5, 333, 200))).collect();
        check(&pictures);
    }
}

#[test]
fn a_resize_between_frames_is_a_new_start() {
    let sizes = [(200, 100), (201, 100), (200, 100), (1, 1), (64, 65)];
    let pictures: Vec<_> = (1..)
        .zip(sizes)
        .map(|(number, (width, height))| frame(number, width, height, synthetic::ball(1, width, height)))
        .collect();
    check(&pictures);
}

#[test]
fn a_still_picture_has_no_job() {
    let pixels = synthetic::text(0, 300, 200);
    let (old, new) = (frame(1, 300, 200, pixels.clone()), frame(2, 300, 200, pixels));
    let mut encoder = JobEncoder::new().expect("zstd starts");
    assert!(code(&mut encoder, &new, Some(&old)).jobs.is_empty());
}

#[test]
fn a_frame_without_its_reference_is_refused() {
    let mut encoder = JobEncoder::new().expect("zstd starts");
    let (old, new) =
        (frame(1, 99, 99, synthetic::ball(1, 99, 99)), frame(2, 99, 99, synthetic::ball(2, 99, 99)));
    let coded = code(&mut encoder, &new, Some(&old));
    assert!(decode(&mut SurfaceDecoder::default(), &coded).is_err());
}

/// A picture and what becomes of it.
fn animation() -> impl Strategy<Value = Vec<PresentedFrame>> {
    let extent = (1_u32..200, 1_u32..200);
    let change = (0..5_u8, any::<u32>(), any::<u8>());
    (extent, any::<u32>(), prop::collection::vec(change, 1..5)).prop_map(
        |((width, height), seed, changes)| {
            let mut pixels = match seed % 3 {
                0 => synthetic::noise(seed, width, height),
                1 => synthetic::ball(seed % 100, width, height),
                _ => synthetic::text(seed % 100, width, height),
            };
            let mut pictures = vec![frame(1, width, height, pixels.clone())];
            for (number, (kind, place, value)) in (2..).zip(changes) {
                apply(&mut pixels, kind, usize::try_from(place).expect("u32 fits"), value, width);
                pictures.push(frame(number, width, height, pixels.clone()));
            }
            pictures
        },
    )
}

fn apply(pixels: &mut [u8], kind: u8, place: usize, value: u8, width: u32) {
    let length = pixels.len();
    match kind {
        // One byte, alpha included.
        0 => pixels[place % length] = value,
        // Scrolled.
        1 => pixels.rotate_left(place % length / 4 * 4),
        // Scrolled by a line.
        2 => pixels.rotate_right(usize::try_from(width).expect("u32 fits") * 4 % length),
        // Lit up.
        3 => pixels.iter_mut().for_each(|byte| *byte = byte.wrapping_add(value)),
        // A part in one colour.
        _ => pixels[place % length..].fill(value),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_animation_survives(pictures in animation()) {
        check(&pictures);
    }

    #[test]
    fn garbled_jobs_are_refused_or_seen(
        pictures in animation(),
        place in any::<prop::sample::Index>(),
        value in 1_u8..,
        raw_bytes in prop::option::of(any::<u32>()),
    ) {
        let mut encoder = JobEncoder::new().expect("zstd starts");
        let mut coded = code(&mut encoder, &pictures[0], None);
        let before = coded.clone();
        let (header, bytes) = &mut coded.jobs[0];
        let place = place.index(bytes.len());
        bytes[place] = bytes[place].wrapping_add(value);
        header.raw_bytes = raw_bytes.unwrap_or(header.raw_bytes);
        if let Ok(decoded) = decode(&mut SurfaceDecoder::default(), &coded) {
            let whole = decode(&mut SurfaceDecoder::default(), &before).expect("decodes");
            prop_assert_eq!(decoded.intact, *decoded.picture == *whole.picture);
        }
    }

    #[test]
    fn garbage_behind_a_true_compression_is_refused_or_seen(
        raw in prop::collection::vec(any::<u8>(), 1..600),
        reference in any::<bool>(),
    ) {
        let (old, new) = (frame(1, 70, 70, synthetic::ball(0, 70, 70)), frame(2, 70, 70, synthetic::noise(2, 70, 70)));
        let mut encoder = JobEncoder::new().expect("zstd starts");
        let mut decoder = SurfaceDecoder::default();
        decode(&mut decoder, &code(&mut encoder, &old, None)).expect("decodes");
        let mut coded = code(&mut encoder, &new, reference.then_some(&old));
        // Codes that parse, so that what is behind them is looked at.
        let raw: Vec<u8> = raw.iter().enumerate().map(|(at, &byte)| if at < 4 { byte & 0xf3 } else { byte }).collect();
        let bytes = zstd::bulk::compress(&raw, 1).expect("compresses");
        coded.jobs.truncate(1);
        coded.header.jobs = 1;
        coded.jobs[0].0.raw_bytes = u32::try_from(raw.len()).expect("small");
        coded.jobs[0].0.coded_bytes = u32::try_from(bytes.len()).expect("small");
        coded.jobs[0].1 = bytes;
        if let Ok(decoded) = decode(&mut decoder, &coded) {
            prop_assert!(!decoded.intact);
        }
    }
}
