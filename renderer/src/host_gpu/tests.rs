#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use protocol::wire::message::DeviceQueue;

use super::*;

/// Mesa's software driver under the validation layer: `cargo xtask test` installs both.
pub(crate) fn software_gpu() -> Arc<HostGpu> {
    let llvmpipe = GpuSelection::Name("llvmpipe".into());
    Arc::new(HostGpu::open_with(&llvmpipe, true).expect("llvmpipe with the validation layer"))
}

/// A device with one queue, whose id is 1.
pub(crate) fn device(gpu: &Arc<HostGpu>) -> Arc<HostDevice> {
    let priorities = [1.0];
    let queues = [vk::DeviceQueueCreateInfo::default().queue_family_index(0).queue_priorities(&priorities)];
    let info = vk::DeviceCreateInfo::default().queue_create_infos(&queues);
    let queue = DeviceQueue { queue: 1, family: 0, index: 0, flags: 0 };
    let physical_device = gpu.physical_device(1).expect("selected");
    // SAFETY: well-formed, without a chain.
    unsafe { HostDevice::create(gpu, physical_device, 1, &info, &[queue]) }.expect("a device")
}

#[test]
fn selection_reads_index_or_name() {
    assert_eq!("1".parse(), Ok(GpuSelection::Index(1)));
    assert_eq!("llvm".parse(), Ok(GpuSelection::Name("llvm".into())));
    assert_eq!("".parse(), Ok(GpuSelection::Any));
}

#[test]
fn a_gpu_that_is_not_there_is_answered_with_those_that_are() {
    let error = HostGpu::open(&GpuSelection::Name("No Such GPU".into())).expect_err("not there");
    let text = error.to_string();
    assert!(text.contains("No Such GPU") && text.to_lowercase().contains("llvmpipe"), "{text}");
    assert!(matches!(HostGpu::open(&GpuSelection::Index(99)), Err(HostGpuError::NotThere { .. })));
}

#[test]
fn check_says_that_only_software_is_there() {
    let report = check(&GpuSelection::Name("LLVMpipe".into())).expect("Vulkan works");
    assert!(report.usable);
    assert!(report.text.contains("only a software driver is there"), "{}", report.text);
}

#[test]
fn a_device_has_the_timeline_semaphores_that_we_need() {
    let gpu = software_gpu();
    let device = device(&gpu);
    let queue = device.queue(1).expect("queue 1");
    // SAFETY: a live timeline semaphore.
    let value = unsafe { device.raw().get_semaphore_counter_value(queue.completion) };
    assert_eq!(value, Ok(0));
    drop(device);
    assert_eq!(gpu.validation_errors(), 0);
}

#[test]
fn the_host_gets_what_it_has_and_not_what_the_guest_implements() {
    let gpu = software_gpu();
    let physical_device = gpu.physical_device(1).expect("selected");
    let mut present_id = vk::PhysicalDevicePresentIdFeaturesKHR::default().present_id(true);
    let mut vulkan12 = vk::PhysicalDeviceVulkan12Features::default();
    let names = [c"VK_KHR_swapchain".as_ptr(), c"VK_KHR_present_id".as_ptr(), c"VK_EXT_robustness2".as_ptr()];
    let info = vk::DeviceCreateInfo::default()
        .enabled_extension_names(&names)
        .push_next(&mut vulkan12)
        .push_next(&mut present_id);
    let look = |host: &vk::DeviceCreateInfo<'_>| {
        // SAFETY: the one struct that is left in the chain.
        let features = unsafe { *host.p_next.cast::<vk::PhysicalDeviceVulkan12Features<'_>>() };
        assert_eq!(features.s_type, vk::StructureType::PHYSICAL_DEVICE_VULKAN_1_2_FEATURES);
        assert_eq!((features.timeline_semaphore, features.p_next.is_null()), (vk::TRUE, true));
        assert_eq!(host.enabled_extension_count, 1);
        Ok(())
    };
    // SAFETY: well-formed, and the structs in the chain are this test's own.
    let result = unsafe { device_request::with_host_request(physical_device, &info, None, look) };
    assert_eq!(result, Ok(()));
}

#[test]
fn extensions_that_were_not_offered_are_refused() {
    let gpu = software_gpu();
    let names = [c"VK_NV_mesh_shader".as_ptr()];
    let info = vk::DeviceCreateInfo::default().enabled_extension_names(&names);
    // SAFETY: well-formed, without a chain.
    let device =
        unsafe { HostDevice::create(&gpu, gpu.physical_device(1).expect("selected"), 1, &info, &[]) };
    assert_eq!(device.err(), Some(vk::Result::ERROR_EXTENSION_NOT_PRESENT));
}
