//! Commands of physical devices: most are answered in the guest, from the snapshot; the rest is replayed as generated.
#![expect(unsafe_code, reason = "asks the Vulkan loader for its commands")]

use std::ffi::CStr;

use crate::generated::functions::InstanceFunctions;
use crate::host_gpu::HostGpu;

/// The commands of the host's instance and physical devices.
pub(crate) fn instance_functions(gpu: &HostGpu) -> InstanceFunctions {
    let get = gpu.entry().static_fn().get_instance_proc_addr;
    let instance = gpu.instance().handle();
    // SAFETY: a live instance and terminated names.
    let load = |name: &CStr| unsafe { get(instance, name.as_ptr()) };
    // SAFETY: the loader gives the command of that name, or nothing.
    unsafe { InstanceFunctions::load(load) }
}
