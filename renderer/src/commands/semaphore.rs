//! Semaphores: timeline values that the guest signals, and those whose signals it keeps.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::semaphore as decode;
use protocol::wire::message::{AwaitSubmission, ShareSemaphore};

use crate::presentation::AcquireWait;
use crate::replayer::Replayer;

fn handle(replayer: &Replayer, id: u64) -> Result<vk::Semaphore, DecodeError> {
    let raw = replayer.session().objects().handle(vk::ObjectType::SEMAPHORE, id, replayer.parent())?;
    Ok(vk::Semaphore::from_raw(raw))
}

/// Submissions do not signal the semaphore: the guest says what to wait for.
pub(crate) fn share(replayer: &Replayer, message: &ShareSemaphore) -> Result<(), DecodeError> {
    let semaphore = handle(replayer, message.semaphore)?;
    replayer.device()?.presentation()?.keep_from_signals(semaphore);
    Ok(())
}

/// What the next wait for a shared semaphore waits for. What another device does is waited for here and now: no driver's
/// semaphore is needed that two devices have, and the guest has submitted all that it depends on.
pub(crate) fn await_submission(replayer: &Replayer, message: &AwaitSubmission) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let semaphore = handle(replayer, message.semaphore)?;
    let AwaitSubmission { device: id, queue, number, .. } = *message;
    let timeline = if number == 0 {
        None
    } else if let Ok(queue) = device.queue(queue) {
        if !queue.has_submitted(number) {
            return Err(DecodeError::Breach("a wait for a submission to come"));
        }
        Some((queue.host().completion, number))
    } else {
        // One that is gone has nothing under way.
        if let Some(other) = replayer.session().device(id) {
            other.queue(queue)?.wait(number)?;
        }
        None
    };
    device.presentation()?.wait_instead(semaphore, AcquireWait { timeline });
    Ok(())
}

/// `vkSignalSemaphore`.
pub(crate) fn signal_semaphore(
    replayer: &Replayer,
    args: &decode::SignalSemaphore<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    // SAFETY: decoded with a live semaphore.
    let signalled = unsafe { device.ash().signal_semaphore(args.signal_info) };
    replayer.done(signalled, "a semaphore could not be signalled", call);
    Ok(())
}
