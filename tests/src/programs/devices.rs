//! Instances and devices: one alone, and several at once.

#![expect(clippy::print_stdout, reason = "the test reads what was measured, and when it is there")]

use std::time::Instant;

use ash::vk;

use super::{Output, Result, check_equal};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;

/// A session that does nothing until it is killed.
pub(super) fn idle() -> Result<Output> {
    let gpu = Gpu::new()?;
    println!("idle");
    loop {
        std::thread::park();
        if gpu.queue == vk::Queue::null() {
            return Ok(Output::default());
        }
    }
}

/// An instance and a device, nothing else: what does connecting cost?
pub(super) fn connect() -> Result<Output> {
    let began = Instant::now();
    let gpu = Gpu::new()?;
    println!("connected after {} us", began.elapsed().as_micros());
    let properties = unsafe { gpu.instance.get_physical_device_properties(gpu.physical_device) };
    let name = properties.device_name_as_c_str().map_or_else(|_| "?".into(), std::ffi::CStr::to_string_lossy);
    let mut memory = vk::PhysicalDeviceMemoryProperties2::default();
    let mut features = vk::PhysicalDeviceFeatures2::default();
    let mut format = vk::FormatProperties2::default();
    unsafe {
        gpu.instance.get_physical_device_memory_properties2(gpu.physical_device, &mut memory);
        gpu.instance.get_physical_device_features2(gpu.physical_device, &mut features);
        let wanted = vk::Format::R8G8B8A8_UNORM;
        gpu.instance.get_physical_device_format_properties2(gpu.physical_device, wanted, &mut format);
        gpu.instance.enumerate_device_extension_properties(gpu.physical_device)?;
    }
    Ok(Output { notes: vec![format!("device: {name}")], ..Output::default() })
}

/// Two instances with a device each, used in turns; then a third one after the first is gone.
pub(super) fn run() -> Result<Output> {
    let first = Gpu::new()?;
    let second = Gpu::new()?;
    let mut bytes = Vec::new();
    for round in 1..4 {
        bytes.extend(filled(&first, round)?);
        bytes.extend(filled(&second, round + 100)?);
    }
    drop(first);
    let third = Gpu::new()?;
    bytes.extend(filled(&third, 77)?);
    bytes.extend(filled(&second, 78)?);
    Ok(bytes.into())
}

/// One device after the other, beside one that stays: what an application that probes, or a suite of tests, does.
pub(super) fn come_and_go() -> Result<Output> {
    let staying = Gpu::new()?;
    let mut bytes = Vec::new();
    for round in 0..10 {
        for _ in 0..29 {
            drop(Gpu::new()?);
        }
        bytes.extend(filled(&Gpu::new()?, round)?);
    }
    bytes.extend(filled(&staying, 99)?);
    Ok(bytes.into())
}

fn filled(gpu: &Gpu, byte: u8) -> Result<Vec<u8>> {
    let buffer = gpu.buffer(64, Place::Readback)?;
    let word = u32::from_le_bytes([byte; 4]);
    gpu.run(|cb| {
        unsafe { cb.device.cmd_fill_buffer(cb.handle, buffer.handle, 0, vk::WHOLE_SIZE, word) };
        cb.to_host();
    })?;
    let found = gpu.map(buffer)?.bytes();
    check_equal(&found, &[byte; 64], "fill")?;
    Ok(found)
}
