//! How commands leave for the host: posted, called, or recorded. The generated entry points end here.
#![expect(
    unsafe_code,
    reason = "a recording is synchronised by the app; new handles go to where the app says"
)]

use std::cell::RefCell;

use ash::vk;
use bumpalo::Bump;
use protocol::limits::FRAME_BYTES_MAX;
use protocol::vulkan::codec::{DecodeError, Decoder, Encoder, IdentityHandles};
use protocol::vulkan::generated::opcode;
use protocol::wire::Need;

use crate::app_pointer;
use crate::lane::Lane;
use crate::object::{CommandBuffer, Device, Instance};
use crate::session::Session;

thread_local! {
    /// Keeps its memory from one command to the next; commands are encoded before a lane is locked.
    static SCRATCH: RefCell<Encoder> = RefCell::new(Encoder::new());
}

/// Encodes with the thread's scratch buffer.
fn encoded<R>(encode: impl FnOnce(&mut Encoder), send: impl FnOnce(&Encoder) -> R) -> R {
    SCRATCH.with(|scratch| match scratch.try_borrow_mut() {
        Ok(mut encoder) => {
            encoder.clear();
            encode(&mut encoder);
            send(&encoder)
        }
        // An encoder that forwards itself.
        Err(_) => {
            let mut encoder = Encoder::new();
            encode(&mut encoder);
            send(&encoder)
        }
    })
}

/// Posts a command of a device; gives its frame number on the control lane.
pub fn post(device: &Device, opcode: u16, encode: impl FnOnce(&mut Encoder)) -> u64 {
    post_after(device, &[], opcode, encode)
}

/// As [`post`], to be acted upon after what `needs` names.
pub fn post_after(device: &Device, needs: &[Need], opcode: u16, encode: impl FnOnce(&mut Encoder)) -> u64 {
    encoded(encode, |body| device.control().append_large(opcode, needs, body.bytes(), body.large()))
}

/// Sends a command of a device that can fail: posted, so that its failure comes back later ([`crate::failures`]); called where
/// `asks` says that it goes beyond what is known to work, and while something else has failed, which it may name.
///
/// # Errors
/// The host's, and `ERROR_OUT_OF_HOST_MEMORY` for a command that is too long.
pub fn attempt(
    device: &Device,
    asks: bool,
    opcode: u16,
    encode: impl FnOnce(&mut Encoder),
) -> Result<(), vk::Result> {
    attempt_after(device, &[], asks, opcode, encode)
}

/// As [`attempt`], to be acted upon after what `needs` names.
///
/// # Errors
/// As there.
pub fn attempt_after(
    device: &Device,
    needs: &[Need],
    asks: bool,
    opcode: u16,
    encode: impl FnOnce(&mut Encoder),
) -> Result<(), vk::Result> {
    if asks || device.failures().any() {
        return call_after(device, needs, opcode, encode, |d| d.i32())
            .and_then(|result| vk::Result::from_raw(result).result());
    }
    encoded(encode, |body| {
        check_length(opcode, body)?;
        device.control().append_large(opcode, needs, body.bytes(), body.large());
        Ok(())
    })
}

/// Creates one object by [`attempt`]: its id goes to `out`, which `encode` encodes; null after a failure.
///
/// # Safety
/// `out` is valid to write to.
pub unsafe fn create<H: vk::Handle + Copy>(
    device: &Device,
    asks: bool,
    opcode: u16,
    out: *mut H,
    encode: impl FnOnce(&mut Encoder),
) -> vk::Result {
    let id = match device.ids().allocate(H::TYPE) {
        Ok(id) => id,
        Err(result) => return result,
    };
    // SAFETY: by this function's contract.
    unsafe { app_pointer::store(out, H::from_raw(id)) };
    let Err(result) = attempt(device, asks, opcode, encode) else { return vk::Result::SUCCESS };
    // The host never took it.
    device.ids().take_back(H::TYPE, [id]);
    // SAFETY: by this function's contract.
    unsafe { app_pointer::store(out, H::from_raw(0)) };
    result
}

/// The host ends a session that sends more.
fn check_length(opcode: u16, body: &Encoder) -> Result<(), vk::Result> {
    let bytes = body.bytes().len();
    if bytes > FRAME_BYTES_MAX {
        tracing::warn!(command = name(opcode), bytes, max = FRAME_BYTES_MAX, "a command is too long");
        return Err(vk::Result::ERROR_OUT_OF_HOST_MEMORY);
    }
    Ok(())
}

/// Posts a command that belongs to no device.
pub fn post_instance(instance: &Instance, opcode: u16, encode: impl FnOnce(&mut Encoder)) -> u64 {
    encoded(encode, |body| instance.session().control().append(opcode, 0, &[], body.bytes()))
}

/// Calls: sends a command of a device and waits for its reply.
///
/// # Errors
/// `ERROR_DEVICE_LOST`: there is no reply, or it does not decode. Anything else: the host could not act upon it.
pub fn call<R>(
    device: &Device,
    opcode: u16,
    encode: impl FnOnce(&mut Encoder),
    decode: impl FnOnce(&mut Decoder<'_>) -> Result<R, DecodeError>,
) -> Result<R, vk::Result> {
    call_after(device, &[], opcode, encode, decode)
}

fn call_after<R>(
    device: &Device,
    needs: &[Need],
    opcode: u16,
    encode: impl FnOnce(&mut Encoder),
    decode: impl FnOnce(&mut Decoder<'_>) -> Result<R, DecodeError>,
) -> Result<R, vk::Result> {
    device.check()?;
    let to = (device.session().as_ref(), Some(device), device.control().as_ref());
    let reply = call_on(to, needs, opcode, encode, decode);
    if let Err(vk::Result::ERROR_DEVICE_LOST) = reply {
        device.lose("a call had no answer");
    }
    reply
}

/// Calls: sends a command that belongs to no device, and waits for its reply.
///
/// # Errors
/// As [`call`].
pub fn call_instance<R>(
    instance: &Instance,
    opcode: u16,
    encode: impl FnOnce(&mut Encoder),
    decode: impl FnOnce(&mut Decoder<'_>) -> Result<R, DecodeError>,
) -> Result<R, vk::Result> {
    call_session(&instance.session(), opcode, encode, decode)
}

/// As [`call_instance`], for commands of a physical device.
///
/// # Errors
/// As [`call`].
pub fn call_session<R>(
    session: &Session,
    opcode: u16,
    encode: impl FnOnce(&mut Encoder),
    decode: impl FnOnce(&mut Decoder<'_>) -> Result<R, DecodeError>,
) -> Result<R, vk::Result> {
    call_on((session, None, session.control()), &[], opcode, encode, decode)
}

fn call_on<R>(
    (session, device, lane): (&Session, Option<&Device>, &Lane),
    needs: &[Need],
    opcode: u16,
    encode: impl FnOnce(&mut Encoder),
    decode: impl FnOnce(&mut Decoder<'_>) -> Result<R, DecodeError>,
) -> Result<R, vk::Result> {
    // Not the scratch buffer: it would be held during the wait.
    let mut encoder = Encoder::new();
    encode(&mut encoder);
    check_length(opcode, &encoder)?;
    let reply = session.call(device, lane, name(opcode), opcode, needs, encoder.bytes())?;
    let arena = Bump::new();
    let mut decoder = Decoder::new(&reply, &arena, &IdentityHandles);
    decode(&mut decoder).map_err(|error| {
        tracing::error!(%error, command = name(opcode), "a reply does not decode");
        vk::Result::ERROR_DEVICE_LOST
    })
}

fn name(opcode: u16) -> &'static str {
    opcode::name(opcode).unwrap_or("a command without a name")
}

/// Records a command into a command buffer. Inlined, so that what an opcode does to the notes is known when an entry
/// point is compiled: for most commands nothing.
#[inline]
pub fn record(command_buffer: &CommandBuffer, opcode: u16, encode: impl FnOnce(&mut Encoder)) {
    // SAFETY: recording commands synchronise the command buffer externally, says Vulkan; the reference ends here.
    let recording = unsafe { command_buffer.recording() };
    recording.encoder.u32(u32::from(opcode));
    let start = recording.encoder.bytes().len();
    encode(&mut recording.encoder);
    recording.commands = recording.commands.saturating_add(1);
    recording.notes.command(opcode, recording.encoder.bytes().get(start..).unwrap_or_default());
}
