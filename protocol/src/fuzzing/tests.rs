//! Replays the corpus of the fuzz targets, and what they once found.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bincode::Encode;

use super::{control_lane, stream};
use crate::control::codec;
use crate::control::display::{CursorShape, DisplayEvent, FromAgent, PointerMode, ToAgent};
use crate::control::input::{InputEvent, Locks};
use crate::stream::{ServerToViewer, ViewerToServer};
use crate::vulkan::codec::wire_tests;
use crate::vulkan::generated::opcode;
use crate::wire::message::{Message, Reply};
use crate::wire::{FrameHeader, LaneHeader, LaneId, LaneKind};

mod recorded;

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz")
}

/// Files of a target: its corpus and its past findings.
fn files(target: &str) -> Vec<PathBuf> {
    let fuzz = fuzz();
    let folders = [fuzz.join("corpus").join(target), fuzz.join("found").join(target)];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten());
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn corpus_and_findings_of_control_lanes() {
    let files = files("control_lane");
    assert!(!files.is_empty(), "no corpus");
    for file in files {
        control_lane(&fs::read(file).unwrap());
    }
}

#[test]
fn corpus_and_findings_of_streams() {
    let files = files("stream");
    assert!(!files.is_empty(), "no corpus");
    for file in files {
        stream(&fs::read(file).unwrap());
    }
}

/// Messages of displays, as agents, workers and viewers say them; `UPDATE_CORPUS` writes them.
#[test]
fn messages_of_displays_are_where_fuzzing_begins() {
    fn file<T: Encode>(first: u8, messages: &[T]) -> Vec<u8> {
        let mut bytes = vec![first];
        messages.iter().for_each(|message| codec::encode(message, &mut bytes).unwrap());
        bytes
    }
    let shape = CursorShape { width: 3, height: 2, hot_x: 2, hot_y: 1, rgba: vec![0x80; 24] };
    let seen = [
        DisplayEvent::Cursor(shape),
        DisplayEvent::CursorHidden,
        DisplayEvent::Pointer(PointerMode::Relative),
    ];
    let (viewer, window) = (1, 0x0060_0001);
    let locks = Some(Locks { num: true, caps: false });
    let events = [
        InputEvent::Focus { locks },
        InputEvent::Key { code: 30, pressed: true },
        InputEvent::PointerMove { x: 1.5, y: -2.0 },
        InputEvent::PointerRelative { dx: 40.0, dy: 0.0 },
        InputEvent::Wheel { dx: 0.0, dy: 0.25 },
        InputEvent::ReleaseAll,
    ];
    let mut files = Vec::new();
    for (index, event) in seen.into_iter().enumerate() {
        let name = format!("display-{index}");
        files.push(("stream", name.clone(), file(1, &[ServerToViewer::Display(event.clone())])));
        files.push(("control_lane", format!("agent-{index}"), file(5, &[FromAgent::Display(event)])));
    }
    files.push(("stream", "display-serves".to_owned(), file(1, &[ServerToViewer::Serves([7; 16])])));
    files.push(("control_lane", "agent-serves".to_owned(), file(5, &[FromAgent::Serves([7; 16])])));
    for (index, event) in events.into_iter().enumerate() {
        let to_agent = file(6, &[ToAgent::Input { viewer, window, event }]);
        files.push(("control_lane", format!("to-agent-{index}"), to_agent));
        let input = file(0, &[ViewerToServer::DisplayInput { window, event }]);
        files.push(("stream", format!("display-input-{index}"), input));
    }
    for (target, name, bytes) in files {
        let path = fuzz().join("corpus").join(target).join(&name);
        if std::env::var_os("UPDATE_CORPUS").is_some() {
            fs::write(&path, &bytes).unwrap();
        }
        assert_eq!(fs::read(&path).ok(), Some(bytes), "{name}: UPDATE_CORPUS=1 writes it anew");
    }
}

/// A control lane with one frame.
fn lane(kind: LaneKind, opcode: u16, body: &[u8]) -> Vec<u8> {
    let mut bytes = LaneHeader { kind, lane: LaneId(1), device: 1, is_segmented: false }.encode().to_vec();
    let body_bytes = u32::try_from(body.len()).unwrap();
    FrameHeader { body_bytes, opcode, call: 0, needs: Vec::new() }.encode(&mut bytes);
    bytes.extend_from_slice(body);
    bytes
}

/// A frame as the target `command_buffer` takes it: recorded commands under opcode 0, in the form of a command buffer.
fn replayed(name: &str, code: u16, body: &[u8]) -> Vec<u8> {
    let recorded = name.starts_with("vkCmd");
    let opcode = if recorded { 0 } else { code };
    let mut whole = if recorded { u32::from(code).to_le_bytes().to_vec() } else { Vec::new() };
    whole.extend_from_slice(body);
    lane(LaneKind::Control, opcode, &whole)[LaneHeader::BYTES..].to_vec()
}

/// An event lane with a reply of zeros to this request, as the target wants it.
fn answer(opcode: u16, request: &[u8]) -> Vec<u8> {
    let mut answer = u32::try_from(request.len()).unwrap().to_le_bytes().to_vec();
    answer.extend_from_slice(request);
    answer.extend_from_slice(&[0; 64]);
    let mut body = Vec::new();
    Message::encode(&Reply { call: opcode.into(), body: &answer }, &mut body);
    lane(LaneKind::Event, Reply::OPCODE, &body)
}

/// Every command and reply, made up; with `FUZZ_SEEDS` each becomes a file in that folder's folder of its target, for fuzzing to begin with. Those
/// of the corpus, one lane for each noun, are written with `UPDATE_CORPUS`.
#[test]
fn every_command_on_a_lane() {
    let folder = std::env::var_os("FUZZ_SEEDS").map(PathBuf::from);
    let commands = wire_tests::every().filter(|(_, name, _)| name.starts_with("vk"));
    let mut lanes: BTreeMap<(&str, &str), Vec<u8>> = BTreeMap::new();
    let mut count = 0;
    for (noun, name, recode) in commands {
        let code = (0..FrameHeader::MESSAGES_FROM).find(|code| opcode::name(*code) == Some(name)).unwrap();
        for seed in 0..3 {
            let body = wire_tests::arbitrary(name, recode, seed);
            let whole = lane(LaneKind::Control, code, &body);
            let lane =
                lanes.entry(("control_lane", noun)).or_insert_with(|| whole[..LaneHeader::BYTES].to_vec());
            lane.extend_from_slice(&whole[LaneHeader::BYTES..]);
            let replayed = replayed(name, code, &body);
            lanes.entry(("command_buffer", noun)).or_default().extend_from_slice(&replayed);
            if let Some(folder) = &folder {
                fs::write(folder.join("command_buffer").join(format!("{name}-{seed}")), replayed).unwrap();
            }
            for (way, bytes) in [("to", whole), ("from", answer(code, &body))] {
                control_lane(&bytes);
                if let Some(folder) = &folder {
                    fs::write(folder.join("control_lane").join(format!("{way}-{name}-{seed}")), bytes)
                        .unwrap();
                }
            }
        }
        count += 1;
    }
    for ((target, noun), lane) in lanes {
        control_lane(&lane);
        if std::env::var_os("UPDATE_CORPUS").is_some() {
            fs::write(fuzz().join("corpus").join(target).join(noun), lane).unwrap();
        }
    }
    assert!(count > 250, "{count} commands");
}
