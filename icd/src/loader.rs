//! What the Vulkan loader asks of a driver (loader-driver interface, version 7).
#![expect(unsafe_code, reason = "exported to, and called from, C")]

use std::ffi::{CStr, c_char};
use std::mem::transmute;

use ash::vk;

use crate::entry_point::guard;
use crate::generated::table::{self, Level, Pfn};

/// The newest version of the interface that is spoken here: without a need to export these functions at all.
const INTERFACE_VERSION: u32 = 7;
/// The oldest: the driver creates its surfaces itself, and takes any `apiVersion`.
const INTERFACE_VERSION_MIN: u32 = 5;

/// Agrees on a version of the interface.
///
/// # Safety
/// `p_version` is valid.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn vk_icdNegotiateLoaderICDInterfaceVersion(p_version: *mut u32) -> vk::Result {
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

/// Any command, by name; without an instance the global ones only.
///
/// # Safety
/// `instance` is null or live, `p_name` is a C string.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn vk_icdGetInstanceProcAddr(
    instance: vk::Instance,
    p_name: *const c_char,
) -> vk::PFN_vkVoidFunction {
    guard(|| {
        // SAFETY: a C string, by this function's contract.
        let name = unsafe { CStr::from_ptr(p_name) };
        // With version 7 the loader asks for its own functions here.
        own(name)
            .or_else(|| command(name, |level| level == Level::Global || instance != vk::Instance::null()))
    })
}

/// The commands whose first parameter is a physical device.
///
/// # Safety
/// `p_name` is a C string.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn vk_icdGetPhysicalDeviceProcAddr(
    _instance: vk::Instance,
    p_name: *const c_char,
) -> vk::PFN_vkVoidFunction {
    guard(|| {
        // SAFETY: a C string, by this function's contract.
        command(unsafe { CStr::from_ptr(p_name) }, |level| level == Level::PhysicalDevice)
    })
}

/// The commands of devices, queues and command buffers.
///
/// # Safety
/// `p_name` is a C string.
pub(crate) unsafe fn device_command(p_name: *const c_char) -> vk::PFN_vkVoidFunction {
    // SAFETY: a C string, by this function's contract.
    command(unsafe { CStr::from_ptr(p_name) }, |level| level == Level::Device)
}

fn command(name: &CStr, wanted: impl FnOnce(Level) -> bool) -> vk::PFN_vkVoidFunction {
    table::lookup(name).filter(|(level, _)| wanted(*level)).map(|(_, pfn)| pfn)
}

fn own(name: &CStr) -> vk::PFN_vkVoidFunction {
    type Negotiate = unsafe extern "system" fn(*mut u32) -> vk::Result;
    type Lookup = unsafe extern "system" fn(vk::Instance, *const c_char) -> vk::PFN_vkVoidFunction;
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
        // SAFETY: the instance is not looked at but for null.
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
    fn commands_are_found_where_vulkan_says() {
        use ash::vk::Handle as _;
        let instance = vk::Instance::from_raw(1);
        let none = vk::Instance::null();
        assert!(find(none, c"vkCreateInstance") && find(none, c"vkEnumerateInstanceVersion"));
        assert!(find(none, c"vk_icdGetPhysicalDeviceProcAddr"));
        assert!(!find(none, c"vkCreateDevice") && find(instance, c"vkCreateDevice"));
        assert!(find(instance, c"vkQueueSubmit") && find(instance, c"vkCmdDraw"));
        assert!(find(instance, c"vkGetInstanceProcAddr") && find(instance, c"vkGetDeviceProcAddr"));
        assert!(find(instance, c"vkCmdPipelineBarrier2KHR"), "aliases too");
        assert!(!find(instance, c"vkNoSuchCommand"));
        let physical = |name: &CStr| {
            // SAFETY: the instance is not looked at.
            unsafe { vk_icdGetPhysicalDeviceProcAddr(instance, name.as_ptr()) }.is_some()
        };
        assert!(physical(c"vkGetPhysicalDeviceProperties2") && !physical(c"vkQueueSubmit"));
    }
}
