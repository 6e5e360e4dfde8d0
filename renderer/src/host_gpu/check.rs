//! `pyroduct-host check`: what this host can render on, in words.

use std::fmt::Write as _;

use super::{GpuSelection, HostGpu, HostGpuError, HostPhysicalDevice, select};

/// What `pyroduct-host check` prints, and whether sessions can run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckReport {
    /// Lines for people.
    pub text: String,
    /// At least one selected device is usable.
    pub usable: bool,
}

/// Looks at every device of the host.
///
/// # Errors
/// [`HostGpuError::Loader`] and [`HostGpuError::Vulkan`]: there is no Vulkan to look at.
pub fn check(selection: &GpuSelection) -> Result<CheckReport, HostGpuError> {
    let gpu = HostGpu::open_all(false)?;
    let devices = gpu.physical_devices();
    let mut text = String::new();
    for (index, device) in devices.iter().enumerate() {
        describe(&mut text, index, device);
    }
    let selected = select(devices, selection);
    match &selected {
        Err(error) => line(&mut text, &error.to_string()),
        Ok(chosen) => {
            let names: Vec<_> = chosen.iter().map(|device| device.name.as_str()).collect();
            line(&mut text, &format!("sessions render on: {}", names.join(", ")));
            if chosen.iter().all(|device| device.is_software()) {
                line(&mut text, "only a software driver is there: everything renders on the CPU, slowly");
            }
        }
    }
    Ok(CheckReport { text, usable: selected.is_ok() })
}

fn describe(text: &mut String, index: usize, device: &HostPhysicalDevice) {
    use ash::vk;
    let v = device.api_version;
    let (major, minor, patch) =
        (vk::api_version_major(v), vk::api_version_minor(v), vk::api_version_patch(v));
    let kind = match device.device_type {
        vk::PhysicalDeviceType::DISCRETE_GPU => "discrete GPU",
        vk::PhysicalDeviceType::INTEGRATED_GPU => "integrated GPU",
        vk::PhysicalDeviceType::VIRTUAL_GPU => "virtual GPU",
        vk::PhysicalDeviceType::CPU => "software driver, no GPU",
        _ => "other device",
    };
    line(text, &format!("{index}: {} ({kind})", device.name));
    line(text, &format!("   driver: {}", device.driver));
    let mib = device.device_memory_bytes() >> 20;
    line(text, &format!("   Vulkan {major}.{minor}.{patch}, {mib} MiB of device memory"));
    if device.missing.is_empty() {
        line(text, "   usable");
    } else {
        line(text, &format!("   not usable: lacks {}", device.missing.join(", ")));
    }
}

fn line(text: &mut String, line: &str) {
    // Writing to a string never fails.
    let _ = writeln!(text, "{line}");
}
