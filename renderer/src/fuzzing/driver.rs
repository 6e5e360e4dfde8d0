//! A driver that does nothing and says that it succeeded: new handles are numbers, memory is a vector of its size, every
//! submission has completed.
#![expect(unsafe_code, reason = "stands in for a Vulkan driver")]

use std::collections::HashMap;
use std::ffi::{CStr, c_void};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{LazyLock, Mutex, PoisonError};

use ash::vk::{self, Handle as _};

use crate::generated::functions::{DeviceFunctions, InstanceFunctions};

type Pfn = unsafe extern "system" fn();

static HANDLES: AtomicU64 = AtomicU64::new(1);
/// Contents of the memories that are allocated.
static MEMORIES: LazyLock<Mutex<HashMap<u64, Vec<u64>>>> = LazyLock::new(Mutex::default);

/// A handle that nothing else has.
pub(super) fn new_handle() -> u64 {
    HANDLES.fetch_add(1, Ordering::Relaxed)
}

/// One memory type of every kind.
pub(super) fn memory_properties() -> vk::PhysicalDeviceMemoryProperties {
    let mut properties = vk::PhysicalDeviceMemoryProperties {
        memory_type_count: 1,
        memory_heap_count: 1,
        ..Default::default()
    };
    properties.memory_types[0].property_flags = vk::MemoryPropertyFlags::DEVICE_LOCAL
        | vk::MemoryPropertyFlags::HOST_VISIBLE
        | vk::MemoryPropertyFlags::HOST_COHERENT
        | vk::MemoryPropertyFlags::HOST_CACHED;
    properties.memory_heaps[0] =
        vk::MemoryHeap { size: super::MEMORY_BYTES_MAX, flags: vk::MemoryHeapFlags::DEVICE_LOCAL };
    properties
}

/// Those that the specification asks for at least, where the host looks at them.
pub(super) fn limits() -> vk::PhysicalDeviceLimits {
    vk::PhysicalDeviceLimits {
        max_viewports: 16,
        max_vertex_input_bindings: 16,
        max_vertex_input_attributes: 16,
        max_push_constants_size: 128,
        max_color_attachments: 4,
        max_bound_descriptor_sets: 4,
        max_descriptor_set_uniform_buffers_dynamic: 8,
        max_descriptor_set_storage_buffers_dynamic: 4,
        ..Default::default()
    }
}

/// The device's core commands.
pub(super) fn device() -> ash::Device {
    let handle = vk::Device::from_raw(new_handle());
    // SAFETY: each pointer may be called as the function that its name says.
    unsafe { ash::Device::load_with(|name| load(name) as *const c_void, handle) }
}

/// The tables of the generated replay.
pub(super) fn functions() -> (DeviceFunctions, InstanceFunctions) {
    // SAFETY: each pointer may be called as the function that its name says.
    let device = unsafe { DeviceFunctions::load(|name| Some(load(name))) };
    // SAFETY: as above.
    let instance = unsafe { InstanceFunctions::load(|name| Some(load(name))) };
    (device, instance)
}

/// The function of this name. Those without a part here ignore their arguments: the calling convention leaves these to the
/// caller.
fn load(name: &CStr) -> Pfn {
    let pointer = match name.to_bytes() {
        b"vkAllocateMemory" => allocate_memory as *const c_void,
        b"vkFreeMemory" => free_memory as *const c_void,
        b"vkMapMemory" => map_memory as *const c_void,
        b"vkAllocateCommandBuffers" | b"vkAllocateDescriptorSets" => make_one as *const c_void,
        b"vkCreateGraphicsPipelines" | b"vkCreateComputePipelines" => make_pipelines as *const c_void,
        b"vkCreateRayTracingPipelinesKHR" => make_ray_tracing_pipelines as *const c_void,
        b"vkCreateShadersEXT" => make_shaders as *const c_void,
        b"vkGetBufferMemoryRequirements" | b"vkGetImageMemoryRequirements" => requirements as *const c_void,
        b"vkGetSemaphoreCounterValue" => counter_value as *const c_void,
        name if name.starts_with(b"vkCreate") => make as *const c_void,
        _ => nothing as *const c_void,
    };
    // SAFETY: a function; it is called with the arguments of the command that it was asked for.
    unsafe { std::mem::transmute::<*const c_void, Pfn>(pointer) }
}

extern "system" fn nothing() -> u64 {
    0
}

unsafe extern "system" fn make(
    _: vk::Device,
    _: *const c_void,
    _: *const vk::AllocationCallbacks<'_>,
    made: *mut u64,
) -> vk::Result {
    // SAFETY: the caller's contract.
    unsafe { made.write(new_handle()) };
    vk::Result::SUCCESS
}

/// Of arrays, the host asks for one at a time.
unsafe extern "system" fn make_one(_: vk::Device, _: *const c_void, made: *mut u64) -> vk::Result {
    // SAFETY: the caller's contract.
    unsafe { made.write(new_handle()) };
    vk::Result::SUCCESS
}

unsafe fn make_all(made: *mut u64, count: u32) -> vk::Result {
    for index in 0..count {
        // SAFETY: the caller's contract.
        unsafe { made.wrapping_add(index as usize).write(new_handle()) };
    }
    vk::Result::SUCCESS
}

unsafe extern "system" fn make_pipelines(
    _: vk::Device,
    _: vk::PipelineCache,
    count: u32,
    _: *const c_void,
    _: *const vk::AllocationCallbacks<'_>,
    made: *mut u64,
) -> vk::Result {
    // SAFETY: the caller's contract.
    unsafe { make_all(made, count) }
}

unsafe extern "system" fn make_ray_tracing_pipelines(
    _: vk::Device,
    _: vk::DeferredOperationKHR,
    _: vk::PipelineCache,
    count: u32,
    _: *const c_void,
    _: *const vk::AllocationCallbacks<'_>,
    made: *mut u64,
) -> vk::Result {
    // SAFETY: the caller's contract.
    unsafe { make_all(made, count) }
}

unsafe extern "system" fn make_shaders(
    _: vk::Device,
    count: u32,
    _: *const c_void,
    _: *const vk::AllocationCallbacks<'_>,
    made: *mut u64,
) -> vk::Result {
    // SAFETY: the caller's contract.
    unsafe { make_all(made, count) }
}

unsafe extern "system" fn allocate_memory(
    _: vk::Device,
    info: *const vk::MemoryAllocateInfo<'_>,
    _: *const vk::AllocationCallbacks<'_>,
    made: *mut u64,
) -> vk::Result {
    let handle = new_handle();
    // SAFETY: the caller's contract.
    let size = unsafe { (*info).allocation_size };
    let words = usize::try_from(size.div_ceil(8)).expect("the budget is small");
    MEMORIES.lock().unwrap_or_else(PoisonError::into_inner).insert(handle, vec![0; words]);
    // SAFETY: the caller's contract.
    unsafe { made.write(handle) };
    vk::Result::SUCCESS
}

unsafe extern "system" fn free_memory(_: vk::Device, memory: u64, _: *const vk::AllocationCallbacks<'_>) {
    MEMORIES.lock().unwrap_or_else(PoisonError::into_inner).remove(&memory);
}

unsafe extern "system" fn map_memory(
    _: vk::Device,
    memory: u64,
    _: u64,
    _: u64,
    _: u32,
    pointer: *mut *mut c_void,
) -> vk::Result {
    let mut memories = MEMORIES.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(contents) = memories.get_mut(&memory) else { return vk::Result::ERROR_MEMORY_MAP_FAILED };
    // SAFETY: the caller's contract.
    unsafe { pointer.write(contents.as_mut_ptr().cast()) };
    vk::Result::SUCCESS
}

unsafe extern "system" fn requirements(_: vk::Device, _: u64, needed: *mut vk::MemoryRequirements) {
    let value = vk::MemoryRequirements { size: 1 << 12, alignment: 16, memory_type_bits: 1 };
    // SAFETY: the caller's contract.
    unsafe { needed.write(value) };
}

unsafe extern "system" fn counter_value(_: vk::Device, _: u64, value: *mut u64) -> vk::Result {
    // SAFETY: the caller's contract.
    unsafe { value.write(u64::MAX) };
    vk::Result::SUCCESS
}
