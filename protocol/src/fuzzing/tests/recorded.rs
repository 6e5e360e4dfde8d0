//! Lanes that sessions recorded (`PYRODUCT_RECORD`), made into files for fuzzing to begin with.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use ash::vk;
use bumpalo::Bump;

use super::super::{COMMANDS, control_lane};
use crate::vulkan::codec::{DecodeError, Decoder, Encoder, HandleMap};
use crate::vulkan::generated::opcode;
use crate::wire::message::{CommandBufferBlob, KeptCommandBuffer, Message as _};
use crate::wire::{FrameHeader, LaneHeader};

/// Ids that the target `command_buffer` has objects for.
const IDS: u64 = 4;
/// Bytes of a file; what is longer teaches a fuzzer little and makes it slow.
const SEED_BYTES_MAX: usize = 8 << 10;
/// Files of each target that one recording gives.
const SEEDS_MAX: usize = 24;

/// A session's ids become those that the target `command_buffer` knows.
struct Known;

impl HandleMap for Known {
    fn host_handle(&self, _: vk::ObjectType, id: u64) -> Result<u64, DecodeError> {
        Ok(id % IDS + 1)
    }
}

/// Files of the two targets from one lane, by target.
fn seeds(lane: &[u8]) -> Option<(Vec<u8>, Vec<Vec<u8>>)> {
    LaneHeader::decode(lane.first_chunk()?).ok()?;
    let mut whole = lane[..LaneHeader::BYTES].to_vec();
    let mut recorded = Vec::new();
    let mut rest = &lane[LaneHeader::BYTES..];
    while let Some((frame, start)) = FrameHeader::decode(rest).expect("a recorded frame") {
        let end = start + usize::try_from(frame.body_bytes).unwrap();
        // The end of a process cuts a lane anywhere.
        let (Some(body), Some(all)) = (rest.get(start..end), rest.get(..end)) else { break };
        if whole.len() + all.len() <= SEED_BYTES_MAX {
            whole.extend_from_slice(all);
        }
        match frame.opcode {
            CommandBufferBlob::OPCODE => {
                recorded.extend(folded(CommandBufferBlob::decode(body).unwrap().commands));
            }
            KeptCommandBuffer::OPCODE => {
                recorded.extend(folded(KeptCommandBuffer::decode(body).unwrap().commands));
            }
            _ => {}
        }
        rest = &rest[end..];
    }
    Some((whole, recorded))
}

/// A recording with known ids, as the target `command_buffer` takes it; none if it is too long.
fn folded(mut commands: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    while let Some((code, body)) = commands.split_first_chunk() {
        let name = opcode::name(u16::try_from(u32::from_le_bytes(*code)).unwrap()).unwrap();
        let arena = Bump::new();
        let mut d = Decoder::new(body, &arena, &Known);
        let mut e = Encoder::new().with_raw_handles();
        // SAFETY: encodes what was decoded, whose pointers lie in the arena.
        unsafe { COMMANDS[name](&mut d, &mut e) }.expect("a recorded command decodes");
        out.extend_from_slice(code);
        out.extend_from_slice(&e.into_bytes());
        let used = body.len() - d.rest().len();
        commands = &body[used..];
    }
    (out.len() <= SEED_BYTES_MAX).then(|| {
        let mut framed = Vec::new();
        let body_bytes = u32::try_from(out.len()).unwrap();
        FrameHeader { body_bytes, opcode: 0, call: 0, needs: Vec::new() }.encode(&mut framed);
        framed.extend_from_slice(&out);
        framed
    })
}

/// With `FUZZ_RECORDED` (a folder with a folder of recordings for each program) and `FUZZ_SEEDS`.
#[test]
fn seeds_of_recorded_lanes() {
    let folder = |name| std::env::var_os(name).map(PathBuf::from);
    let (Some(from), Some(to)) = (folder("FUZZ_RECORDED"), folder("FUZZ_SEEDS")) else { return };
    let entries = |path: &Path| {
        let mut paths: Vec<_> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths
    };
    for program in entries(&from).into_iter().filter(|path| path.is_dir()) {
        let name = program.file_name().unwrap().to_str().unwrap();
        let (mut lanes, mut recordings) = (HashSet::new(), HashSet::new());
        for file in entries(&program) {
            let Some((lane, recorded)) = seeds(&fs::read(file).unwrap()) else { continue };
            control_lane(&lane);
            lanes.insert(lane);
            recordings.extend(recorded);
        }
        for (target, found) in [("control_lane", lanes), ("command_buffer", recordings)] {
            for (number, bytes) in found.into_iter().take(SEEDS_MAX).enumerate() {
                fs::write(to.join(target).join(format!("recorded-{name}-{number}")), bytes).unwrap();
            }
        }
    }
}
