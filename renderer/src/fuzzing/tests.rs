//! Replays the corpora of the fuzz targets, and what they once found.

use std::fs;
use std::path::{Path, PathBuf};

use protocol::vulkan::generated::opcode;
use protocol::wire::FrameHeader;
use protocol::wire::content::ContentId;
use protocol::wire::message::{KeptCommandBuffer, KnownCommandBuffer, Message};
use protocol::wire::segment::{Compressor, SegmentHeader};

use super::{command_buffer, objects, segments};

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz")
}

/// Files of a target: its corpus and its past findings.
fn files(target: &str) -> Vec<PathBuf> {
    let folders = ["corpus", "found"].map(|folder| fuzz().join(folder).join(target));
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten());
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// A file of the corpus; `UPDATE_CORPUS` writes it.
fn of_corpus(target: &str, name: &str, bytes: &[u8]) {
    if std::env::var_os("UPDATE_CORPUS").is_some() {
        let folder = fuzz().join("corpus").join(target);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(name), bytes).unwrap();
    }
}

#[test]
fn corpus_and_findings_of_command_buffers() {
    let files = files("command_buffer");
    assert!(!files.is_empty(), "no corpus");
    for file in files {
        command_buffer(&fs::read(file).unwrap());
    }
}

#[test]
fn corpus_and_findings_of_segments() {
    let files = files("segments");
    assert!(!files.is_empty(), "no corpus");
    for file in files {
        segments(&fs::read(file).unwrap());
    }
}

/// A message in its frame, with nothing to need.
fn frame<'a, M: Message<'a>>(message: &M) -> Vec<u8> {
    let (mut body, mut bytes) = (Vec::new(), Vec::new());
    Message::encode(message, &mut body);
    let body_bytes = u32::try_from(body.len()).unwrap();
    FrameHeader { body_bytes, opcode: M::OPCODE, call: 0, needs: Vec::new() }.encode(&mut bytes);
    bytes.extend_from_slice(&body);
    bytes
}

fn ended() -> Vec<u8> {
    objects::begin(&u32::from(opcode::END_COMMAND_BUFFER).to_le_bytes())
}

#[test]
fn recordings_that_are_kept_and_known() {
    let commands = ended();
    let kept = |place, dropped: &[u32]| {
        let dropped = dropped.to_vec();
        frame(&KeptCommandBuffer { command_buffer: 1, place, dropped, commands: &commands })
    };
    let known = |command_buffer, place| frame(&KnownCommandBuffer { command_buffer, place });
    let good = [kept(0, &[]), kept(7, &[]), known(2, 7), known(1, 0), kept(3, &[7, 0]), known(1, 3)].concat();
    let dropped = [kept(0, &[]), kept(1, &[0]), known(1, 0)].concat();
    let twice = [kept(0, &[]), kept(1, &[0, 0]), known(1, 1)].concat();
    for (name, bytes) in [("kept", good), ("kept-dropped", dropped), ("kept-dropped-twice", twice)] {
        command_buffer(&bytes);
        of_corpus("command_buffer", name, &bytes);
    }
}

#[test]
fn contents_that_are_kept_and_named() {
    let kept: Vec<u8> = (0..5000_u16).map(|n| (n % 251).to_le_bytes()[0]).collect();
    let size = u32::try_from(kept.len()).unwrap();
    let mut stored = Vec::new();
    SegmentHeader::Keep(size).encode(&mut stored);
    SegmentHeader::Stored(size + 3).encode(&mut stored);
    stored.extend_from_slice(&kept);
    stored.extend_from_slice(b"xyz");
    let mut coded = Vec::new();
    SegmentHeader::Keep(size).encode(&mut coded);
    let mut compressor = Compressor::new().unwrap();
    // Others than those that are stored.
    compressor.encode(&kept[2000..], &mut coded).unwrap();
    compressor.encode(&kept[..2000], &mut coded).unwrap();
    let mut named = stored.clone();
    for content in [ContentId::of(&kept), ContentId::of(b"others")] {
        SegmentHeader::Held { bytes: size, content }.encode(&mut named);
        named.extend_from_slice(&stored);
    }
    let two = [&stored[..], &coded[..], &coded[..8]].concat();
    let mut short = stored.clone();
    short.truncate(2000);
    for (name, lane) in
        [("stored", stored), ("coded", coded), ("named", named), ("two", two), ("short", short)]
    {
        let bytes = [&[7], &lane[..]].concat();
        segments(&bytes);
        of_corpus("segments", name, &bytes);
    }
}
