//! One frame of a lane: a Vulkan command or a session message.

use bumpalo::Bump;
use protocol::limits;
use protocol::vulkan::codec::{DecodeError, Decoder};
use protocol::vulkan::generated::opcode;
use protocol::wire::FrameHeader;
use protocol::wire::message::{
    AcquireImage, AliasSwapchainImage, AskImageSizes, CommandBufferBlob, CopyImageToMemory,
    CopyMemoryToImage, CreateDevice, CreateSurface, CreateSwapchain, DestroySurface, DestroySwapchain,
    FetchMemory, ForetoldAddress, HostWait, KeptCommandBuffer, KnownCommandBuffer, Message, ObjectName,
    Present, Remember, RestMemory, ReturnLease, SampleClock, Submit, TrackMemory, Upload,
};

use super::{Replayer, compilation};
use crate::commands::{
    buffer, command_buffer, debug_utils, device, device_memory, image, queue, surface, swapchain,
};
use crate::generated;

/// Acts upon one frame.
///
/// # Errors
/// [`DecodeError::Breach`] ends the session; [`DecodeError::Poisoned`]: the frame was dropped.
pub(crate) fn frame(
    replayer: &Replayer,
    header: &FrameHeader,
    body: Vec<u8>,
    arena: &Bump,
) -> Result<(), DecodeError> {
    if header.opcode >= FrameHeader::MESSAGES_FROM {
        let done = message(replayer, header, body, arena);
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
    if header.call == 0 && compilation::is_compilation(header.opcode) {
        return compilation::post(replayer, header.opcode, body, arena);
    }
    if matches!(header.opcode, opcode::GET_PIPELINE_CACHE_DATA | opcode::MERGE_PIPELINE_CACHES) {
        // They take what the pipelines made so far have left.
        replayer.device()?.compilations().wait();
    }
    let handles = replayer.session().objects().handles(replayer.parent());
    let mut decoder = Decoder::new(&body, arena, &handles);
    generated::dispatch(replayer, header.opcode, &mut decoder, header.call)
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
        Submit::OPCODE => queue::submit(replayer, &decoded(&body)?, arena),
        HostWait::OPCODE => queue::host_wait(replayer, &decoded(&body)?),
        TrackMemory::OPCODE => device_memory::track(replayer, &decoded(&body)?, call),
        FetchMemory::OPCODE => device_memory::fetch(replayer, &decoded(&body)?, call),
        RestMemory::OPCODE => device_memory::rest(replayer, &decoded(&body)?),
        ReturnLease::OPCODE => device_memory::return_lease(replayer, &decoded(&body)?),
        ForetoldAddress::OPCODE => buffer::check_address(replayer, &decoded(&body)?),
        SampleClock::OPCODE => device::sample_clock(replayer, &decoded(&body)?),
        Remember::OPCODE => remember(replayer, &decoded(&body)?),
        ObjectName::OPCODE => debug_utils::set_object_name(replayer, &decoded(&body)?),
        Upload::OPCODE => device_memory::upload(replayer, &decoded(&body)?),
        CreateSurface::OPCODE => surface::create_surface(replayer, &decoded(&body)?),
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
