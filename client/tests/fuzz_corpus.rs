//! The pictures that the fuzz target `stream` starts from: written by the coder with `UPDATE_CORPUS=1`, otherwise they
//! have to be decodable still, or fuzzing would not get far.

use std::fs;
use std::path::{Path, PathBuf};

use client::decoder::SurfaceDecoder;
use protocol::control::codec;
use protocol::stream::{FrameEnd, FramePart};
use streamer::{JobEncoder, PresentedFrame};

#[path = "content/coder.rs"]
mod coder;
#[path = "content/synthetic.rs"]
mod synthetic;

use coder::{Coded, code, decode};

/// The first byte of such an input.
const FRAMES: u8 = 4;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus/stream")
}

type Content = fn(u32, u32, u32) -> Vec<u8>;
const ANIMATIONS: [(&str, Content, u32, u32); 4] = [
    ("frames-ball", synthetic::ball, 130, 70),
    ("frames-text", synthetic::text, 100, 129),
    ("frames-noise", synthetic::noise, 20, 12),
    ("frames-landscape", synthetic::landscape, 65, 64),
];

fn pictures(content: Content, width: u32, height: u32) -> Vec<PresentedFrame> {
    (1..4_u32)
        .map(|step| synthetic::frame(step.into(), width, height, content(step, width, height)))
        .collect()
}

/// As on a viewer's streams, all frames behind each other.
fn bytes(frames: &[Coded]) -> Vec<u8> {
    let mut bytes = vec![FRAMES];
    for frame in frames {
        codec::encode(&FramePart::Header(frame.header), &mut bytes).expect("works");
        for (header, coded) in &frame.jobs {
            codec::encode(&FramePart::Job(*header), &mut bytes).expect("works");
            bytes.extend_from_slice(coded);
        }
        codec::encode(&FramePart::End(FrameEnd { coded_us: 1, sent_us: 2 }), &mut bytes).expect("works");
    }
    bytes
}

fn frames(mut bytes: &[u8]) -> Vec<Coded> {
    assert_eq!(bytes.split_off_first(), Some(&FRAMES));
    let mut frames: Vec<Coded> = Vec::new();
    while let Some((part, used)) = codec::decode::<FramePart>(bytes).expect("works") {
        bytes = &bytes[used..];
        match part {
            FramePart::Header(header) => frames.push(Coded { header, jobs: Vec::new() }),
            FramePart::Job(header) => {
                let (coded, rest) = bytes.split_at(usize::try_from(header.coded_bytes).expect("works"));
                frames.last_mut().expect("works").jobs.push((header, coded.to_vec()));
                bytes = rest;
            }
            FramePart::End(_) => {}
        }
    }
    frames
}

#[test]
fn pictures_to_start_from_are_decodable() {
    let write = std::env::var_os("UPDATE_CORPUS").is_some();
    for (name, content, width, height) in ANIMATIONS {
        let pictures = pictures(content, width, height);
        let path = folder().join(name);
        if write {
            let mut encoder = JobEncoder::new().expect("works");
            let references = std::iter::once(None).chain(pictures.iter().map(Some));
            let coded: Vec<_> =
                pictures.iter().zip(references).map(|(new, old)| code(&mut encoder, new, old)).collect();
            fs::write(&path, bytes(&coded)).expect("works");
        }
        let mut decoder = SurfaceDecoder::default();
        let frames = frames(&fs::read(&path).expect("works"));
        assert_eq!(frames.len(), pictures.len());
        for (frame, picture) in frames.iter().zip(&pictures) {
            assert!(decode(&mut decoder, frame).expect("works").intact);
            assert_eq!(frame.header.hash, picture.hash());
        }
    }
}
