//! One frame of a lane: a Vulkan command or a session message.

use bumpalo::Bump;
use protocol::limits;
use protocol::vulkan::codec::{DecodeError, Decoder};
use protocol::vulkan::generated::opcode;
use protocol::wire::FrameHeader;
use protocol::wire::message::{
    AcquireImage, AliasSwapchainImage, AskImageSizes, AskRecorded, AwaitSubmission, CommandBufferBlob,
    CopyImageToMemory, CopyMemoryToImage, CreateDevice, CreateSurface, CreateSwapchain, DestroySurface,
    DestroySwapchain, FetchMemory, ForetoldAddress, HostWait, KeptCommandBuffer, KnownCommandBuffer, Message,
    ObjectName, Present, Remember, RestMemory, ReturnLease, SampleClock, ShareSemaphore, Submit,
    SurfaceTitle, TrackMemory, Upload,
};

use super::{Replayer, compilation, failure};
use crate::commands::{
    buffer, command_buffer, debug_utils, device, device_memory, image, queue, semaphore, surface, swapchain,
};
use crate::generated;
use crate::host_gpu::injection;

/// Acts upon one frame.
///
/// # Errors
/// [`DecodeError::Breach`] ends the session; anything else loses the device: nothing but it can carry the error.
pub(crate) fn frame(
    replayer: &Replayer,
    header: &FrameHeader,
    body: Vec<u8>,
    arena: &Bump,
) -> Result<(), DecodeError> {
    if header.opcode >= FrameHeader::MESSAGES_FROM {
        let done = message(replayer, header, body, arena);
        let done = done.or_else(|error| message_failed(replayer, header, error));
        // It may name what a lost device did not make any more: the guest learns of the loss later than it happens.
        let lost = replayer.device().is_ok_and(|device| device.is_lost());
        return if lost { Ok(()) } else { done };
    }
    if header.opcode == opcode::DESTROY_DEVICE {
        // Not replayed but undone, lost or not.
        return device::destroy_device(replayer, &body, arena);
    }
    let lost = replayer.device().is_ok_and(|device| device.is_lost());
    if lost {
        return Ok(());
    }
    let what = (header.opcode, header.call);
    if injection::refuses(header.opcode) {
        return failure::of_command(replayer, what, &body, DecodeError::OutOfRange("refused, for a test"));
    }
    if header.call == 0 && compilation::is_compilation(header.opcode) {
        return compilation::post(replayer, header.opcode, body, arena);
    }
    command(replayer, what, &body, arena).or_else(|error| failure::of_command(replayer, what, &body, error))
}

fn command(
    replayer: &Replayer,
    (code, call): (u16, u32),
    body: &[u8],
    arena: &Bump,
) -> Result<(), DecodeError> {
    if matches!(code, opcode::GET_PIPELINE_CACHE_DATA | opcode::MERGE_PIPELINE_CACHES) {
        // They take what the pipelines made so far have left.
        replayer.device()?.compilations().wait();
    }
    replayer.begin_frame(body.len());
    let handles = replayer.session().objects().handles(replayer.parent());
    let mut decoder = Decoder::new(body, arena, &handles);
    generated::dispatch(replayer, code, &mut decoder, call)
}

/// A message names what could not be made. A call is answered; a submission has nothing but the device that could carry the
/// error; everything else is about that object alone.
fn message_failed(replayer: &Replayer, header: &FrameHeader, error: DecodeError) -> Result<(), DecodeError> {
    let DecodeError::Poisoned { .. } = error else { return Err(error) };
    let Some(result) = failure::result_of(replayer, error) else { return Err(error) };
    match header.opcode {
        Submit::OPCODE | Present::OPCODE | AcquireImage::OPCODE => Err(error),
        _ if header.call != 0 => {
            replayer.refuse(header.call, result);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// A body that decodes as the message that its opcode says.
fn decoded<'a, M: Message<'a>>(body: &'a [u8]) -> Result<M, DecodeError> {
    M::decode(body).map_err(|_| DecodeError::Breach("a session message that does not decode"))
}

fn message(
    replayer: &Replayer,
    header: &FrameHeader,
    body: Vec<u8>,
    arena: &Bump,
) -> Result<(), DecodeError> {
    let call = header.call;
    match header.opcode {
        CommandBufferBlob::OPCODE => command_buffer::record(replayer, body),
        KeptCommandBuffer::OPCODE => command_buffer::record_kept(replayer, body),
        KnownCommandBuffer::OPCODE => command_buffer::record_known(replayer, &decoded(&body)?),
        AskRecorded::OPCODE => command_buffer::ask_recorded(replayer, &decoded(&body)?, call),
        Submit::OPCODE => queue::submit(replayer, &decoded(&body)?, arena),
        HostWait::OPCODE => queue::host_wait(replayer, &decoded(&body)?),
        TrackMemory::OPCODE => device_memory::track(replayer, &decoded(&body)?, call),
        FetchMemory::OPCODE => device_memory::fetch(replayer, &decoded(&body)?, call),
        RestMemory::OPCODE => device_memory::rest(replayer, &decoded(&body)?),
        ReturnLease::OPCODE => device_memory::return_lease(replayer, &decoded(&body)?),
        ForetoldAddress::OPCODE => buffer::check_address(replayer, &decoded(&body)?),
        ShareSemaphore::OPCODE => semaphore::share(replayer, &decoded(&body)?),
        AwaitSubmission::OPCODE => semaphore::await_submission(replayer, &decoded(&body)?),
        SampleClock::OPCODE => device::sample_clock(replayer, &decoded(&body)?),
        Remember::OPCODE => remember(replayer, &decoded(&body)?),
        ObjectName::OPCODE => debug_utils::set_object_name(replayer, &decoded(&body)?),
        Upload::OPCODE => device_memory::upload(replayer, &decoded(&body)?),
        CreateSurface::OPCODE => surface::create_surface(replayer, &decoded(&body)?),
        SurfaceTitle::OPCODE => surface::rename_surface(replayer, &decoded(&body)?),
        CreateDevice::OPCODE => device::create_device(replayer, &decoded(&body)?, call, arena),
        DestroySurface::OPCODE => surface::destroy_surface(replayer, &decoded(&body)?),
        CreateSwapchain::OPCODE => swapchain::create_swapchain(replayer, &decoded(&body)?, call),
        DestroySwapchain::OPCODE => swapchain::destroy_swapchain(replayer, &decoded(&body)?),
        AliasSwapchainImage::OPCODE => swapchain::alias_image(replayer, &decoded(&body)?),
        CopyMemoryToImage::OPCODE => image::copy_memory_to_image(replayer, &decoded(&body)?),
        CopyImageToMemory::OPCODE => image::copy_image_to_memory(replayer, &decoded(&body)?, call),
        AskImageSizes::OPCODE => image::ask_sizes(replayer, &decoded(&body)?, call, arena),
        AcquireImage::OPCODE => swapchain::acquire_image(replayer, &decoded(&body)?),
        Present::OPCODE => swapchain::present(replayer, &decoded(&body)?),
        _ => Err(DecodeError::Breach("an unknown session message")),
    }
}

/// What the guest wants to be told in its tenant's next sessions.
fn remember(replayer: &Replayer, message: &Remember<'_>) -> Result<(), DecodeError> {
    if !(1..=limits::ANSWER_BYTES_MAX).contains(&message.answer.len()) {
        return Err(DecodeError::Breach("an answer to be remembered is longer than it may be, or nothing"));
    }
    // Without a worker around it (in tests), or a directory, nothing is kept.
    let contents = replayer.session().context().ok().and_then(|context| context.contents.as_ref());
    if let Some(contents) = contents {
        contents.keep_answer(message.question, message.answer.to_vec());
    }
    Ok(())
}
