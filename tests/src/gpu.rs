//! Just enough Vulkan for the test programs: one device, one queue, objects that live as long as the device.
//!
//! Vulkan is loaded through the loader, as an app does it; which driver answers is the environment's choice
//! (`VK_DRIVER_FILES`). Every object is destroyed with the [`Gpu`], in the reverse order of its making, so that a
//! program is clean under the validation layers.

#![expect(
    unsafe_code,
    clippy::undocumented_unsafe_blocks,
    clippy::multiple_unsafe_ops_per_block,
    reason = "Vulkan calls of test programs, on objects that the Gpu owns until its end: the validation layers \
              check their use in every test run, a mistake costs a test"
)]

pub(crate) mod buffer;
pub(crate) mod image;
pub(crate) mod pipeline;
pub(crate) mod ray_tracing;
pub(crate) mod recording;

use std::ffi::CStr;
use std::sync::{Arc, Mutex, PoisonError};

use ash::vk;

use crate::programs::{Failure, Result};

/// Waits end with an error after this long: a test shall fail, not hang.
pub(crate) const PATIENCE_NS: u64 = 45_000_000_000;

type Destroy = Box<dyn FnOnce(&ash::Device) + Send>;

/// Features beyond those that all programs have, as structs for the chain.
#[derive(Default)]
pub(crate) struct Features<'a> {
    pub(crate) chain: &'a mut [&'a mut dyn vk::ExtendsDeviceCreateInfo],
}

/// A device and everything made on it.
pub(crate) struct Gpu {
    pub(crate) entry: ash::Entry,
    pub(crate) instance: ash::Instance,
    pub(crate) physical_device: vk::PhysicalDevice,
    pub(crate) device: ash::Device,
    pub(crate) queue: vk::Queue,
    pub(crate) queue_family: u32,
    memory: vk::PhysicalDeviceMemoryProperties,
    pool: vk::CommandPool,
    owned: Mutex<Vec<Destroy>>,
    instance_owner: Arc<OwnedInstance>,
}

/// Destroyed with the last device that was made of it.
struct OwnedInstance {
    instance: ash::Instance,
    /// The loader, which is unloaded with its last entry.
    _entry: ash::Entry,
}

impl Drop for OwnedInstance {
    fn drop(&mut self) {
        unsafe { self.instance.destroy_instance(None) }
    }
}

impl Gpu {
    /// The first physical device, with the features that the programs use.
    pub(crate) fn new() -> Result<Self> {
        Self::with_extensions(&[], &[])
    }

    /// As [`Self::new`], with extensions.
    pub(crate) fn with_extensions(of_instance: &[&CStr], of_device: &[&CStr]) -> Result<Self> {
        Self::open(of_instance, of_device, Features::default())
    }

    /// As [`Self::new`], with extensions of the device and their features. A driver without them cannot run the program.
    pub(crate) fn with_features(of_device: &[&CStr], features: Features<'_>) -> Result<Self> {
        Self::open(&[], of_device, features)
    }

    fn open(of_instance: &[&CStr], of_device: &[&CStr], features: Features<'_>) -> Result<Self> {
        let entry = unsafe { ash::Entry::load() }.map_err(|e| Failure(format!("no Vulkan loader: {e}")))?;
        let names: Vec<_> = of_instance.iter().map(|name| name.as_ptr()).collect();
        let application =
            vk::ApplicationInfo::default().application_name(c"e2e-program").api_version(vk::API_VERSION_1_3);
        let info =
            vk::InstanceCreateInfo::default().application_info(&application).enabled_extension_names(&names);
        let instance = unsafe { entry.create_instance(&info, None) }?;
        let owned = Arc::new(OwnedInstance { instance: instance.clone(), _entry: entry.clone() });
        let physical_devices = unsafe { instance.enumerate_physical_devices() }?;
        let physical_device =
            *physical_devices.first().ok_or_else(|| Failure("no physical device".to_owned()))?;
        let memory = unsafe { instance.get_physical_device_memory_properties(physical_device) };
        let queue_family = graphics_family(&instance, physical_device)?;
        let offered = unsafe { instance.enumerate_device_extension_properties(physical_device) }?;
        let has = |name: &CStr| offered.iter().any(|one| one.extension_name_as_c_str() == Ok(name));
        if let Some(missing) = of_device.iter().find(|name| !has(name)) {
            return Err(Failure::not_run(&missing.to_string_lossy()));
        }
        Self::on(entry, owned, (physical_device, queue_family, memory), of_device, features)
    }

    /// Another device of the same instance, physical device and queue family, such as one makes when this one was lost.
    pub(crate) fn beside(&self, of_device: &[&CStr]) -> Result<Self> {
        let (entry, owned) = (self.entry.clone(), Arc::clone(&self.instance_owner));
        let place = (self.physical_device, self.queue_family, self.memory);
        Self::on(entry, owned, place, of_device, Features::default())
    }

    fn on(
        entry: ash::Entry,
        owned: Arc<OwnedInstance>,
        (physical_device, queue_family, memory): (
            vk::PhysicalDevice,
            u32,
            vk::PhysicalDeviceMemoryProperties,
        ),
        of_device: &[&CStr],
        features: Features<'_>,
    ) -> Result<Self> {
        let instance = owned.instance.clone();
        let device = create_device(&instance, physical_device, queue_family, of_device, features)?;
        let queue = unsafe { device.get_device_queue(queue_family, 0) };
        let pool_info = vk::CommandPoolCreateInfo::default()
            .queue_family_index(queue_family)
            .flags(vk::CommandPoolCreateFlags::RESET_COMMAND_BUFFER);
        let pool = unsafe { device.create_command_pool(&pool_info, None) }?;
        let (instance_owner, owned) = (owned, Mutex::default());
        Ok(Self {
            entry,
            instance,
            physical_device,
            device,
            queue,
            queue_family,
            memory,
            pool,
            owned,
            instance_owner,
        })
    }

    /// Has `destroy` called at the end, before what was handed over earlier.
    pub(crate) fn own(&self, destroy: impl FnOnce(&ash::Device) + Send + 'static) {
        self.owned.lock().unwrap_or_else(PoisonError::into_inner).push(Box::new(destroy));
    }

    /// The first memory type of `bits` that has all `flags`.
    pub(crate) fn memory_type(&self, bits: u32, flags: vk::MemoryPropertyFlags) -> Result<u32> {
        self.memory
            .memory_types_as_slice()
            .iter()
            .zip(0..)
            .find(|(kind, index)| bits & (1 << index) != 0 && kind.property_flags.contains(flags))
            .map(|(_, index)| index)
            .ok_or_else(|| Failure(format!("no memory type in {bits:#b} with {flags:?}")))
    }

    /// A fence, unsignalled.
    pub(crate) fn fence(&self) -> Result<vk::Fence> {
        let fence = unsafe { self.device.create_fence(&vk::FenceCreateInfo::default(), None) }?;
        self.own(move |device| unsafe { device.destroy_fence(fence, None) });
        Ok(fence)
    }

    /// Waits for a fence.
    pub(crate) fn wait(&self, fence: vk::Fence) -> Result<()> {
        Ok(unsafe { self.device.wait_for_fences(&[fence], true, PATIENCE_NS) }?)
    }

    /// A timeline semaphore.
    pub(crate) fn timeline(&self, initial: u64) -> Result<vk::Semaphore> {
        let mut kind = vk::SemaphoreTypeCreateInfo::default()
            .semaphore_type(vk::SemaphoreType::TIMELINE)
            .initial_value(initial);
        let info = vk::SemaphoreCreateInfo::default().push_next(&mut kind);
        let semaphore = unsafe { self.device.create_semaphore(&info, None) }?;
        self.own(move |device| unsafe { device.destroy_semaphore(semaphore, None) });
        Ok(semaphore)
    }
}

impl Drop for Gpu {
    fn drop(&mut self) {
        // A lost device cannot be waited for; its objects may be destroyed all the same.
        let _ = unsafe { self.device.device_wait_idle() };
        let owned = std::mem::take(self.owned.get_mut().unwrap_or_else(PoisonError::into_inner));
        for destroy in owned.into_iter().rev() {
            destroy(&self.device);
        }
        unsafe {
            self.device.destroy_command_pool(self.pool, None);
            self.device.destroy_device(None);
        }
    }
}

fn graphics_family(instance: &ash::Instance, physical_device: vk::PhysicalDevice) -> Result<u32> {
    let families = unsafe { instance.get_physical_device_queue_family_properties(physical_device) };
    let wanted = vk::QueueFlags::GRAPHICS | vk::QueueFlags::COMPUTE;
    families
        .iter()
        .zip(0..)
        .find(|(family, _)| family.queue_flags.contains(wanted))
        .map(|(_, index)| index)
        .ok_or_else(|| Failure("no queue family for graphics and compute".to_owned()))
}

fn create_device(
    instance: &ash::Instance,
    physical_device: vk::PhysicalDevice,
    queue_family: u32,
    extensions: &[&CStr],
    features_beyond: Features<'_>,
) -> Result<ash::Device> {
    let names: Vec<_> = extensions.iter().map(|name| name.as_ptr()).collect();
    let queues =
        [vk::DeviceQueueCreateInfo::default().queue_family_index(queue_family).queue_priorities(&[1.0])];
    let features = vk::PhysicalDeviceFeatures::default()
        .occlusion_query_precise(true)
        .multi_draw_indirect(true)
        .pipeline_statistics_query(true);
    let mut of_12 = vk::PhysicalDeviceVulkan12Features::default()
        .timeline_semaphore(true)
        .host_query_reset(true)
        .buffer_device_address(true);
    let mut of_13 = vk::PhysicalDeviceVulkan13Features::default()
        .synchronization2(true)
        .dynamic_rendering(true)
        .private_data(true);
    let mut info = vk::DeviceCreateInfo::default()
        .queue_create_infos(&queues)
        .enabled_features(&features)
        .enabled_extension_names(&names)
        .push_next(&mut of_12)
        .push_next(&mut of_13);
    for features in features_beyond.chain {
        info = info.push_next(&mut **features);
    }
    Ok(unsafe { instance.create_device(physical_device, &info, None) }?)
}
