//! What the fuzz targets in `fuzz/` do with bytes of others, and the tests that replay their corpus.
//!
//! Nothing here may panic but for what is found wrong.
#![expect(unsafe_code, reason = "encodes what was just decoded")]

use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::LazyLock;

use bincode::{Decode, Encode};
use bumpalo::Bump;

use crate::control::{codec, display, supervisor, worker};
use crate::stream::{FramePart, ServerToViewer, ViewerToServer};
use crate::ticket::Ticket;
use crate::vulkan::codec::{Decoder, Encoder, IdentityHandles};
use crate::vulkan::generated::opcode;
use crate::vulkan::generated::recode::{ALL, REPLIES, Recode, Restore};
use crate::wire::message::{
    AcquireImage, AliasSwapchainImage, AskImageSizes, AskRecorded, AwaitSubmission, CallFailed, ClockSample,
    CommandBufferBlob, Compiled, Completion, CopyImageToMemory, CopyMemoryToImage, CreateDevice,
    CreateSurface, CreateSwapchain, DestroySurface, DestroySwapchain, DeviceLost, FetchMemory,
    ForetoldAddress, HostWait, KeptCommandBuffer, KnownCommandBuffer, MemoryData, Message, ObjectFailed,
    ObjectName, Present, QueryResults, Remember, Reply, RestMemory, ReturnLease, SampleClock, ShareSemaphore,
    Submit, SubmitKind, SurfaceTitle, TrackMemory, Upload,
};
use crate::wire::segment::{Decompressor, SegmentHeader};
use crate::wire::{FrameHeader, LaneHeader, LaneKind};

#[cfg(test)]
mod tests;

/// By the command's name.
static COMMANDS: LazyLock<HashMap<&'static str, Recode>> =
    LazyLock::new(|| ALL.iter().flat_map(|(_, _, commands)| commands.iter().copied()).collect());
/// By the command's name.
static RESTORES: LazyLock<HashMap<&'static str, Restore>> =
    LazyLock::new(|| REPLIES.iter().flat_map(|replies| replies.iter().copied()).collect());
/// Every struct.
static STRUCTS: LazyLock<Vec<Recode>> = LazyLock::new(|| {
    ALL.iter().flat_map(|(_, structs, _)| structs.iter().map(|(_, recode)| *recode)).collect()
});

/// Bytes of a lane in either direction; those that do not open one are a control message or a struct, said by the first
/// byte.
pub fn control_lane(data: &[u8]) {
    let lane = data.split_first_chunk().and_then(|(head, rest)| Some((LaneHeader::decode(head).ok()?, rest)));
    let Some((header, mut bytes)) = lane else { return no_lane(data) };
    assert_eq!(data.get(..LaneHeader::BYTES), Some(&header.encode()[..]));
    let raw;
    if header.is_segmented {
        raw = segments(bytes);
        bytes = &raw;
    }
    while let Ok(Some((frame, used))) = FrameHeader::decode(bytes) {
        let rest = bytes.get(used..).unwrap_or_default();
        // A mutated length is not to hide what follows: a short body is one.
        let announced = usize::try_from(frame.body_bytes).unwrap_or(usize::MAX);
        let (body, rest) = rest.split_at(announced.min(rest.len()));
        match header.kind {
            LaneKind::Control | LaneKind::Bulk => to_host(&frame, body),
            LaneKind::Event | LaneKind::Readback => to_guest(&frame, body),
        }
        bytes = rest;
    }
}

/// What segments hold, as far as they are good. A mutated length is not to hide what follows: a short segment is one.
fn segments(mut bytes: &[u8]) -> Vec<u8> {
    let (mut all, mut raw) = (Vec::new(), Vec::new());
    let Ok(mut decompressor) = Decompressor::new() else { return all };
    let size = |bytes: u32| usize::try_from(bytes).unwrap_or(usize::MAX);
    while let Some((first, rest)) = bytes.split_first_chunk() {
        let Some((known, rest)) = rest.split_at_checked(SegmentHeader::more_bytes(*first)) else { break };
        let mut more = [0; SegmentHeader::MORE_BYTES_MAX];
        more[..known.len()].copy_from_slice(known);
        let Ok(header) = SegmentHeader::decode(*first, more) else { break };
        let (SegmentHeader::Stored(announced) | SegmentHeader::Coded { bytes: announced, .. }) = header
        else {
            // What is kept is as if nothing were said; what the host has is nothing: `renderer` has the target for these.
            bytes = rest;
            continue;
        };
        let (body, rest) = rest.split_at(size(announced).min(rest.len()));
        bytes = rest;
        match header {
            SegmentHeader::Coded { raw_bytes, .. } => {
                if decompressor.decode(body, size(raw_bytes), &mut raw).is_err() {
                    break;
                }
                assert_eq!(raw.len(), size(raw_bytes));
                all.extend_from_slice(&raw);
            }
            _ => all.extend_from_slice(body),
        }
    }
    all
}

fn no_lane(data: &[u8]) {
    match data {
        [0, rest @ ..] => control::<supervisor::Hello>(rest),
        [1, rest @ ..] => control::<supervisor::SupervisorMessage>(rest),
        [2, rest @ ..] => control::<worker::Attach>(rest),
        [3, rest @ ..] => control::<worker::GuestMessage>(rest),
        [5, rest @ ..] => control::<display::FromAgent>(rest),
        [6, rest @ ..] => control::<display::ToAgent>(rest),
        [4, low, high, rest @ ..] => {
            let index = usize::from(u16::from_le_bytes([*low, *high]));
            if let Some(recode) = STRUCTS.get(index % STRUCTS.len()) {
                recoded(*recode, rest);
            }
        }
        _ => {}
    }
}

/// A message of a length-prefixed control stream. Compared as bytes: a number may be none.
fn control<T: Decode<()> + Encode>(bytes: &[u8]) {
    let encoded = |message: &T| {
        let mut bytes = Vec::new();
        codec::encode(message, &mut bytes).expect("what was decoded is not too long");
        bytes
    };
    let Ok(Some((message, used))) = codec::decode::<T>(bytes) else { return };
    assert!(used <= bytes.len());
    let first = encoded(&message);
    let (again, used) = codec::decode::<T>(&first).ok().flatten().expect("what was encoded decodes");
    assert_eq!((used, encoded(&again)), (first.len(), first));
}

/// A frame for the host.
fn to_host(frame: &FrameHeader, body: &[u8]) {
    match frame.opcode {
        CommandBufferBlob::OPCODE => {
            if let Some(blob) = message::<CommandBufferBlob<'_>>(body) {
                command_buffer(blob.commands);
            }
        }
        KeptCommandBuffer::OPCODE => {
            if let Some(kept) = message::<KeptCommandBuffer<'_>>(body) {
                command_buffer(kept.commands);
            }
        }
        KnownCommandBuffer::OPCODE => drop(message::<KnownCommandBuffer>(body)),
        Submit::OPCODE => {
            let Some(submit) = message::<Submit<'_>>(body) else { return };
            named(
                submit.command,
                match submit.kind {
                    SubmitKind::Submit => "vkQueueSubmit",
                    SubmitKind::Submit2 => "vkQueueSubmit2",
                    SubmitKind::BindSparse => "vkQueueBindSparse",
                },
            );
        }
        CreateDevice::OPCODE => {
            if let Some(create) = message::<CreateDevice<'_>>(body) {
                named(create.command, "vkCreateDevice");
            }
        }
        HostWait::OPCODE => drop(message::<HostWait>(body)),
        TrackMemory::OPCODE => drop(message::<TrackMemory>(body)),
        FetchMemory::OPCODE => drop(message::<FetchMemory>(body)),
        RestMemory::OPCODE => drop(message::<RestMemory>(body)),
        ShareSemaphore::OPCODE => drop(message::<ShareSemaphore>(body)),
        AwaitSubmission::OPCODE => drop(message::<AwaitSubmission>(body)),
        AskImageSizes::OPCODE => {
            if let Some(ask) = message::<AskImageSizes<'_>>(body) {
                named(ask.command, "vkCreateImage");
            }
        }
        CreateSurface::OPCODE => drop(message::<CreateSurface>(body)),
        SurfaceTitle::OPCODE => drop(message::<SurfaceTitle>(body)),
        DestroySurface::OPCODE => drop(message::<DestroySurface>(body)),
        Remember::OPCODE => drop(message::<Remember<'_>>(body)),
        AskRecorded::OPCODE => drop(message::<AskRecorded>(body)),
        ReturnLease::OPCODE => drop(message::<ReturnLease>(body)),
        CreateSwapchain::OPCODE => drop(message::<CreateSwapchain>(body)),
        DestroySwapchain::OPCODE => drop(message::<DestroySwapchain>(body)),
        AcquireImage::OPCODE => drop(message::<AcquireImage>(body)),
        AliasSwapchainImage::OPCODE => drop(message::<AliasSwapchainImage>(body)),
        CopyMemoryToImage::OPCODE => drop(message::<CopyMemoryToImage<'_>>(body)),
        CopyImageToMemory::OPCODE => drop(message::<CopyImageToMemory>(body)),
        ForetoldAddress::OPCODE => drop(message::<ForetoldAddress>(body)),
        SampleClock::OPCODE => drop(message::<SampleClock>(body)),
        ObjectName::OPCODE => drop(message::<ObjectName>(body)),
        Present::OPCODE => drop(message::<Present>(body)),
        Upload::OPCODE => drop(message::<Upload<'_>>(body)),
        code => {
            if let Some(name) = opcode::name(code) {
                named(body, name);
            }
        }
    }
}

/// A frame for the guest.
fn to_guest(frame: &FrameHeader, body: &[u8]) {
    match frame.opcode {
        Reply::OPCODE => {
            if let Some(reply) = message::<Reply<'_>>(body) {
                answered(reply.call, reply.body);
            }
        }
        Completion::OPCODE => drop(message::<Completion>(body)),
        ObjectFailed::OPCODE => drop(message::<ObjectFailed>(body)),
        CallFailed::OPCODE => drop(message::<CallFailed>(body)),
        DeviceLost::OPCODE => drop(message::<DeviceLost>(body)),
        MemoryData::OPCODE => drop(message::<MemoryData<'_>>(body)),
        QueryResults::OPCODE => drop(message::<QueryResults>(body)),
        ClockSample::OPCODE => drop(message::<ClockSample>(body)),
        Compiled::OPCODE => drop(message::<Compiled>(body)),
        _ => {}
    }
}

/// A reply stands behind its request here: u32 bytes of the request, the request, the reply. The call's number is the
/// opcode.
fn answered(call: u32, body: &[u8]) {
    let restore = u16::try_from(call).ok().and_then(opcode::name).and_then(|name| RESTORES.get(name));
    let (Some(restore), Some((length, rest))) = (restore, body.split_first_chunk()) else { return };
    let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
    let (request, reply) = rest.split_at(length.min(rest.len()));
    let arena = Bump::new();
    let mut request = Decoder::new(request, &arena, &IdentityHandles);
    let mut reply = Decoder::new(reply, &arena, &IdentityHandles);
    // A breach is what is expected of most.
    // SAFETY: stores into the room that decoding the request has made.
    let _ = unsafe { restore(&mut request, &mut reply) };
}

fn message<'a, M: Message<'a> + PartialEq + Debug>(body: &'a [u8]) -> Option<M> {
    let message = M::decode(body).ok()?;
    let mut again = Vec::new();
    Message::encode(&message, &mut again);
    // Numbers may be written longer than need be; what they say stays. The bytes live as long as the comparison.
    let same = again.as_slice() == body || again.len() < body.len();
    assert!(same, "{message:?} encodes to more bytes than it came in");
    Some(message)
}

fn command_buffer(mut commands: &[u8]) {
    while let Some((opcode, rest)) = commands.split_first_chunk() {
        let name = u16::try_from(u32::from_le_bytes(*opcode)).ok().and_then(opcode::name);
        let Some(recode) = name.and_then(|name| COMMANDS.get(name)) else { return };
        let Some(used) = recoded(*recode, rest) else { return };
        commands = rest.get(used..).unwrap_or_default();
    }
}

fn named(body: &[u8], name: &str) {
    if let Some(recode) = COMMANDS.get(name) {
        recoded(*recode, body);
    }
}

/// Decodes; what comes out must be good to read, and cross again as it is. Gives the bytes used.
fn recoded(recode: Recode, bytes: &[u8]) -> Option<usize> {
    let (first, used) = crossed(recode, bytes)?;
    let (second, used_again) = crossed(recode, &first).expect("what was encoded decodes");
    assert_eq!(used_again, first.len());
    assert_eq!(first, second);
    Some(used)
}

fn crossed(recode: Recode, bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
    let arena = Bump::new();
    let mut d = Decoder::new(bytes, &arena, &IdentityHandles);
    let mut e = Encoder::new().with_raw_handles();
    // SAFETY: encodes what was decoded, whose pointers lie in the arena.
    unsafe { recode(&mut d, &mut e) }.ok()?;
    Some((e.into_bytes(), bytes.len().saturating_sub(d.rest().len())))
}

/// Messages between worker and viewer, and tickets; the first byte says which. `client` has the target that decodes
/// pictures.
pub fn stream(data: &[u8]) {
    match data {
        [0, rest @ ..] => control::<ViewerToServer>(rest),
        [1, rest @ ..] => control::<ServerToViewer>(rest),
        [2, rest @ ..] => control::<FramePart>(rest),
        [3, rest @ ..] => {
            let Ok(text) = str::from_utf8(rest) else { return };
            let Ok(ticket) = Ticket::parse(text) else { return };
            assert!(Ticket::parse(&ticket.to_text()).is_ok_and(|again| again == ticket));
        }
        _ => {}
    }
}
