//! What the Vulkan loader asks of a driver (loader-driver interface, version 7).
#![expect(unsafe_code, reason = "exported to, and called from, C")]

use std::ffi::{CStr, c_char};
use std::mem::transmute;

use ash::vk;

use crate::commands::physical_device;
use crate::entry_point::guard;
use crate::generated::table::{self, Level, Pfn, Row};
use crate::object::{Device, Instance};

/// The newest version of the interface that is spoken here: without a need to export these functions at all.
const INTERFACE_VERSION: u32 = 7;
/// The oldest: the driver creates its surfaces itself, and takes any `apiVersion`.
const INTERFACE_VERSION_MIN: u32 = 5;

/// Agrees on a version of the interface.
///
/// # Safety
/// `p_version` is valid.
#[unsafe(no_mangle)]
pub unsafe extern "system-unwind" fn vk_icdNegotiateLoaderICDInterfaceVersion(
    p_version: *mut u32,
) -> vk::Result {
    guard(|| {
        // SAFETY: valid, by this function's contract.
        let Some(version) = (unsafe { p_version.as_mut() }) else {
            return vk::Result::ERROR_INITIALIZATION_FAILED;
        };
        if *version < INTERFACE_VERSION_MIN {
            return vk::Result::ERROR_INCOMPATIBLE_DRIVER;
        }
        *version = (*version).min(INTERFACE_VERSION);
        vk::Result::SUCCESS
    })
}

/// A command by name; without an instance the global ones only.
///
/// # Safety
/// `instance` is null or live, `p_name` is a C string.
#[unsafe(no_mangle)]
pub unsafe extern "system-unwind" fn vk_icdGetInstanceProcAddr(
    instance: vk::Instance,
    p_name: *const c_char,
) -> vk::PFN_vkVoidFunction {
    guard(|| {
        // SAFETY: a C string, by this function's contract.
        let name = unsafe { CStr::from_ptr(p_name) };
        // With version 7 the loader asks for its own functions here.
        if let Some(own) = own(name) {
            return Some(own);
        }
        if instance == vk::Instance::null() {
            return table::lookup(name).filter(|row| row.level == Level::Global).map(|row| row.pfn);
        }
        // SAFETY: live, by this function's contract.
        instance_command(unsafe { Instance::from_handle(instance) }, name)
    })
}

/// The commands whose first parameter is a physical device.
///
/// # Safety
/// `instance` is live, `p_name` is a C string.
#[unsafe(no_mangle)]
pub unsafe extern "system-unwind" fn vk_icdGetPhysicalDeviceProcAddr(
    instance: vk::Instance,
    p_name: *const c_char,
) -> vk::PFN_vkVoidFunction {
    guard(|| {
        // SAFETY: live, by this function's contract.
        let instance = unsafe { Instance::from_handle(instance) };
        // SAFETY: a C string, by this function's contract.
        let row = table::lookup(unsafe { CStr::from_ptr(p_name) })?;
        (row.level == Level::PhysicalDevice && is_available(instance, row)).then_some(row.pfn)
    })
}

/// The commands of devices, queues and command buffers that this device has (Vulkan, table 2 of "Command Function
/// Pointers"): those of the version that the app asked for, and of the extensions that it enabled.
pub(crate) fn device_command(device: &Device, name: &CStr) -> vk::PFN_vkVoidFunction {
    let row = table::lookup(name).filter(|row| row.level == Level::Device)?;
    let of_core = row.core_minor.is_some_and(|minor| is_within(minor, device.api_version()));
    let enabled =
        |name: &&str| device.has_extension(name) || device.physical_device().has_instance_extension(name);
    (of_core || row.extensions.iter().any(enabled)).then_some(row.pfn)
}

/// Table 1 of the same: with an instance, the commands of the version that the app asked for, of the instance
/// extensions that it enabled, and of the device extensions that some device has.
fn instance_command(instance: &Instance, name: &CStr) -> vk::PFN_vkVoidFunction {
    table::lookup(name).filter(|row| is_available(instance, row)).map(|row| row.pfn)
}

fn is_available(instance: &Instance, row: &Row) -> bool {
    let offered = |name: &str| {
        instance.physical_devices().iter().any(|d| physical_device::extensions(d).any(|(n, _)| n == name))
    };
    row.level == Level::Global
        || row.core_minor.is_some_and(|minor| is_within(minor, instance.api_version()))
        || row.extensions.iter().any(|name| instance.has_extension(name) || offered(name))
}

/// Whether version 1.`minor` is part of `version`.
fn is_within(minor: u32, version: u32) -> bool {
    vk::make_api_version(0, 1, minor, 0) <= version
}

fn own(name: &CStr) -> vk::PFN_vkVoidFunction {
    type Negotiate = unsafe extern "system-unwind" fn(*mut u32) -> vk::Result;
    type Lookup = unsafe extern "system-unwind" fn(vk::Instance, *const c_char) -> vk::PFN_vkVoidFunction;
    let lookup = match name.to_bytes() {
        b"vk_icdNegotiateLoaderICDInterfaceVersion" => {
            // SAFETY: function pointers have one size; the loader casts it back before it calls.
            return Some(unsafe { transmute::<Negotiate, Pfn>(vk_icdNegotiateLoaderICDInterfaceVersion) });
        }
        b"vk_icdGetInstanceProcAddr" => vk_icdGetInstanceProcAddr,
        b"vk_icdGetPhysicalDeviceProcAddr" => vk_icdGetPhysicalDeviceProcAddr as Lookup,
        _ => return None,
    };
    // SAFETY: as above.
    Some(unsafe { transmute::<Lookup, Pfn>(lookup) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(instance: vk::Instance, name: &CStr) -> bool {
        // SAFETY: null.
        unsafe { vk_icdGetInstanceProcAddr(instance, name.as_ptr()) }.is_some()
    }

    #[test]
    fn versions_are_negotiated_down_and_old_loaders_refused() {
        for (asked, agreed) in [(5, Some(5)), (7, Some(7)), (9, Some(7)), (2, None)] {
            let mut version = asked;
            // SAFETY: a local.
            let result = unsafe { vk_icdNegotiateLoaderICDInterfaceVersion(&raw mut version) };
            assert_eq!((result == vk::Result::SUCCESS).then_some(version), agreed, "{asked}");
        }
    }

    #[test]
    fn without_an_instance_there_are_global_commands() {
        let none = vk::Instance::null();
        assert!(find(none, c"vkCreateInstance") && find(none, c"vkEnumerateInstanceVersion"));
        assert!(find(none, c"vkGetInstanceProcAddr"));
        assert!(find(none, c"vk_icdGetPhysicalDeviceProcAddr"));
        assert!(!find(none, c"vkCreateDevice") && !find(none, c"vkNoSuchCommand"));
    }

    #[test]
    fn every_command_knows_what_makes_it_available() {
        let row = |name| table::lookup(name).expect("a row");
        assert_eq!(row(c"vkCmdPipelineBarrier2").core_minor, Some(3));
        assert_eq!(row(c"vkCmdPipelineBarrier2KHR").core_minor, None);
        assert_eq!(row(c"vkCmdPipelineBarrier2KHR").extensions, ["VK_KHR_synchronization2"]);
        assert_eq!(row(c"vkCreateBuffer").core_minor, Some(0));
        assert!(row(c"vkCreateBuffer").extensions.is_empty());
        assert!(is_within(3, vk::make_api_version(0, 1, 3, 281)) && is_within(0, vk::API_VERSION_1_0));
        assert!(!is_within(1, vk::API_VERSION_1_0) && !is_within(3, vk::make_api_version(0, 1, 2, 500)));
    }
}
