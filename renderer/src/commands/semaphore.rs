//! Semaphores: timeline values that the guest signals.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::semaphore as decode;

use crate::replayer::Replayer;

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
