//! Devices that are lost, and replaced by others of the same instance, on the same surface.

use ash::khr;

use super::lost::work_until_lost;
use super::present::{on_window, present_again};
use super::{Output, Result};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;

/// Two devices are lost; each is destroyed only when the next one works.
pub(super) fn run() -> Result<Output> {
    on_window(&[], |first, surfaces, surface| {
        let again = |gpu: &Gpu| gpu.beside(&[khr::swapchain::NAME]);
        present_again(first, surfaces, surface)?;
        // Something of each kind that is left to destroy on a lost device.
        let buffer = first.buffer(1 << 20, Place::Readback)?;
        let _mapping = first.map(buffer)?;
        work_until_lost(first, "_first")?;
        let second = again(first)?;
        present_again(&second, surfaces, surface)?;
        work_until_lost(&second, "_second")?;
        let third = again(&second)?;
        drop(second);
        present_again(&third, surfaces, surface)
    })
}
