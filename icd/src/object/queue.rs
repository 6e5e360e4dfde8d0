//! `VkQueue`.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use ash::vk;
use protocol::vulkan::codec::Dispatchable;
use protocol::wire::message::DeviceQueue;

use super::{Device, head};
use crate::sync::Submission;

/// Behind a `VkQueue`. Made with its device.
#[repr(C)]
#[derive(Debug)]
pub struct Queue {
    head: Dispatchable,
    device: *const Device,
    place: DeviceQueue,
    order: Mutex<()>,
}

// SAFETY: `device` points to the device that owns this queue, and is `Sync` itself.
unsafe impl Send for Queue {}
// SAFETY: as above.
unsafe impl Sync for Queue {}

impl Queue {
    pub(super) fn new(place: DeviceQueue, device: *const Device) -> Self {
        Self { head: head(place.queue), device, place, order: Mutex::default() }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.head.id
    }

    /// Family, index and flags.
    #[must_use]
    pub fn place(&self) -> &DeviceQueue {
        &self.place
    }

    /// Its device.
    #[must_use]
    pub fn device(&self) -> &'static Device {
        // SAFETY: a queue lives in its device, and is only reached through a handle while the device lives.
        unsafe { &*self.device }
    }

    /// Takes the queue's next number for `submission`, lets `send` append its frame (with the number) to the device's
    /// control lane, and books it; then flushes. Numbers stand on the lane in their order.
    ///
    /// # Errors
    /// `ERROR_DEVICE_LOST`.
    pub fn enqueue(&self, submission: &Submission, send: impl FnOnce(u64)) -> Result<u64, vk::Result> {
        let device = self.device();
        device.check()?;
        let order = self.order.lock().unwrap_or_else(PoisonError::into_inner);
        send(device.sync().read(|state| state.next_number(self.id())));
        let number = device.sync().update(|state| state.submit(self.id(), submission, Instant::now()));
        drop(order);
        if submission.present {
            device.stats().presented();
        }
        device.control().flush();
        Ok(number)
    }
}
