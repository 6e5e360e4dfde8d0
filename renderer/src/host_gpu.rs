//! The host's Vulkan: loader, instance, and the physical devices that sessions may use.
#![expect(unsafe_code, reason = "calls the Vulkan loader and drivers")]

mod check;
pub mod device;
mod device_request;
mod extensions;
mod fill;
pub(crate) mod injection;
pub mod memory_types;
mod messenger;
mod physical_device;
pub mod sharing;
pub mod stamps;
pub mod turns;
pub(crate) mod zeroing;

use std::ffi::CStr;
use std::str::FromStr;
use std::sync::Arc;

use ash::vk;
use protocol::control::worker::PhysicalDevice;

pub use check::{CheckReport, check};
pub use device::{HostDevice, HostQueue};
pub use memory_types::MemoryTypes;
pub use physical_device::HostPhysicalDevice;
pub use sharing::Sharing;
pub use turns::{Turn, Turns};

use crate::snapshot;
use injection::Injection;
use messenger::Messenger;

/// Switches the Khronos validation layer on, if it is set; what it says goes to the log. Other layers: the loader's
/// own `VK_INSTANCE_LAYERS`.
const VALIDATION: &str = "PYRODUCT_VALIDATION";
const VALIDATION_LAYER: &CStr = c"VK_LAYER_KHRONOS_validation";
/// What the snapshot appends to every device's name. A device of the host that has it is our own guest driver: workers
/// are started with an environment in which the loader leaves it alone, and should it be there it is left out.
pub const NAME_SUFFIX: &str = " (Pyroduct)";

/// What a guest may ask for with `VK_KHR_global_priority`: which tenant comes first is the host's decision, so nothing
/// above the usual priority of a process.
pub const PRIORITIES_OF_GUESTS: [vk::QueueGlobalPriorityKHR; 2] =
    [vk::QueueGlobalPriorityKHR::LOW, vk::QueueGlobalPriorityKHR::MEDIUM];

/// Which of the host's GPUs sessions use (`--gpu`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum GpuSelection {
    /// Every usable GPU; a software driver only when there is nothing else.
    #[default]
    Any,
    /// Those whose name contains this, in any case.
    Name(String),
    /// The one at this place in the order of `pyroduct-host check`, from 0.
    Index(usize),
}

impl FromStr for GpuSelection {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        Ok(match text.parse() {
            Ok(index) => Self::Index(index),
            Err(_) if text.is_empty() => Self::Any,
            Err(_) => Self::Name(text.to_owned()),
        })
    }
}

/// Why there is no GPU to render on. Each is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum HostGpuError {
    /// No `libvulkan.so.1`.
    #[error("the Vulkan loader does not load ({0}); install libvulkan1 and a Vulkan driver")]
    Loader(#[from] ash::LoadingError),
    /// A Vulkan call failed.
    #[error("{call} failed on this host: {result:?}; see `pyroduct-host check`")]
    Vulkan {
        /// Name of the command.
        call: &'static str,
        /// What it returned.
        result: vk::Result,
    },
    /// Nothing that fits the selection.
    #[error("no GPU {wanted} on this host; there is: {present}")]
    NotThere {
        /// What was asked for.
        wanted: String,
        /// Indices and names of all devices.
        present: String,
    },
    /// Properties that do not end.
    #[error("this host's GPU cannot be described: {0}")]
    Snapshot(#[from] snapshot::SnapshotError),
    /// There are devices, none of which meets the requirements.
    #[error("no usable GPU on this host: {reasons}")]
    NoneUsable {
        /// Names, and what each lacks.
        reasons: String,
    },
}

impl HostGpuError {
    /// For `map_err` of a Vulkan call.
    pub(crate) fn of(call: &'static str) -> impl FnOnce(vk::Result) -> Self {
        move |result| Self::Vulkan { call, result }
    }
}

/// Loader, instance and usable devices of this process.
pub struct HostGpu {
    // Order of destruction: messenger before instance before loader.
    messenger: Option<Messenger>,
    instance: ash::Instance,
    entry: ash::Entry,
    physical_devices: Vec<Arc<HostPhysicalDevice>>,
    /// Where each stands among all of the host's.
    indices: Vec<u32>,
    snapshot: Vec<PhysicalDevice>,
    sharing: Arc<Sharing>,
}

impl std::fmt::Debug for HostGpu {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HostGpu").field("physical_devices", &self.physical_devices).finish_non_exhaustive()
    }
}

impl HostGpu {
    /// Loads Vulkan and finds the devices of the selection.
    ///
    /// # Errors
    /// [`HostGpuError`].
    pub fn open(selection: &GpuSelection) -> Result<Self, HostGpuError> {
        let validated = std::env::var_os(VALIDATION).is_some_and(|value| !value.is_empty() && value != "0");
        Self::open_with(selection, validated)
    }

    pub(crate) fn open_with(selection: &GpuSelection, validated: bool) -> Result<Self, HostGpuError> {
        let mut gpu = Self::open_all(validated)?;
        let chosen = select(&gpu.physical_devices, selection)?;
        if chosen.iter().all(|device| device.is_software()) {
            tracing::warn!("rendering in software: no GPU in this selection, only a CPU driver");
        }
        gpu.snapshot = if validated {
            let plain = Self::open_all(false)?;
            snapshot::describe(plain.instance(), &select(&plain.physical_devices, selection)?)?
        } else {
            snapshot::describe(&gpu.instance, &chosen)?
        };
        gpu.indices = chosen.iter().filter_map(|device| gpu.index_of(device)).collect();
        gpu.physical_devices = chosen;
        Ok(gpu)
    }

    /// Loads Vulkan with every device there is, usable or not.
    pub(crate) fn open_all(validated: bool) -> Result<Self, HostGpuError> {
        // SAFETY: libvulkan.so.1 is the system's Vulkan loader.
        let entry = unsafe { ash::Entry::load() }?;
        let instance = create_instance(&entry, validated)?;
        // Owned by `HostGpu` from here on, so that a failure below destroys it.
        let mut gpu = Self {
            messenger: None,
            instance,
            entry,
            physical_devices: Vec::new(),
            indices: Vec::new(),
            snapshot: Vec::new(),
            sharing: Arc::default(),
        };
        if has_instance_extension(&gpu.entry, ash::ext::debug_utils::NAME) {
            gpu.messenger = Messenger::new(&gpu.entry, &gpu.instance);
        }
        // SAFETY: the instance is live.
        let handles = unsafe { gpu.instance.enumerate_physical_devices() }
            .map_err(HostGpuError::of("vkEnumeratePhysicalDevices"))?;
        for handle in handles {
            let device = HostPhysicalDevice::new(&gpu.instance, handle, Injection::of_environment())?;
            if device.name.ends_with(NAME_SUFFIX) {
                tracing::warn!(name = device.name, "our own driver is loaded on the render host; left out");
            } else {
                gpu.physical_devices.push(Arc::new(device));
            }
        }
        // Hardware first, otherwise the loader's order; ids follow this order.
        let mut devices: Vec<_> = gpu.physical_devices.drain(..).collect();
        devices.sort_by_key(|device| device.is_software());
        gpu.physical_devices = devices;
        Ok(gpu)
    }

    /// The selected devices.
    #[must_use]
    pub fn physical_devices(&self) -> &[Arc<HostPhysicalDevice>] {
        &self.physical_devices
    }

    /// Where each of them stands in the order of `pyroduct-host check`.
    #[must_use]
    pub fn indices(&self) -> &[u32] {
        &self.indices
    }

    /// What guests are told of them, in the same order; made when the GPU was opened.
    #[must_use]
    pub fn snapshot(&self) -> &[PhysicalDevice] {
        &self.snapshot
    }

    /// The device with this id (as the snapshot names it).
    #[must_use]
    pub fn physical_device(&self, id: u64) -> Option<&Arc<HostPhysicalDevice>> {
        let index = usize::try_from(id.checked_sub(1)?).ok()?;
        self.physical_devices.get(index)
    }

    /// Place of a device in [`Self::physical_devices`].
    #[must_use]
    pub fn index_of(&self, device: &Arc<HostPhysicalDevice>) -> Option<u32> {
        let index = self.physical_devices.iter().position(|other| Arc::ptr_eq(other, device))?;
        u32::try_from(index).ok()
    }

    /// Id of the device at `index` of [`Self::physical_devices`]: a handle on the wire, generation 0.
    #[must_use]
    pub fn physical_device_id(index: usize) -> u64 {
        u64::try_from(index).unwrap_or(u64::MAX).saturating_add(1)
    }

    /// With whom the GPUs are shared.
    #[must_use]
    pub fn sharing(&self) -> &Arc<Sharing> {
        &self.sharing
    }

    /// The host's instance.
    #[must_use]
    pub fn instance(&self) -> &ash::Instance {
        &self.instance
    }

    /// The loader.
    #[must_use]
    pub fn entry(&self) -> &ash::Entry {
        &self.entry
    }

    /// Errors that validation layers and drivers have reported so far (`VK_INSTANCE_LAYERS` switches layers on).
    #[must_use]
    pub fn validation_errors(&self) -> u64 {
        self.messenger.as_ref().map_or(0, Messenger::errors)
    }
}

impl Drop for HostGpu {
    fn drop(&mut self) {
        self.messenger = None;
        // SAFETY: every `HostDevice` borrows an `Arc` of this struct, so none is left.
        unsafe { self.instance.destroy_instance(None) };
    }
}

fn create_instance(entry: &ash::Entry, validated: bool) -> Result<ash::Instance, HostGpuError> {
    let wanted = [ash::ext::debug_utils::NAME];
    let extensions: Vec<_> =
        wanted.iter().filter(|name| has_instance_extension(entry, name)).map(|name| name.as_ptr()).collect();
    let application = vk::ApplicationInfo::default()
        .application_name(c"pyroduct-host")
        .engine_name(c"pyroduct")
        .api_version(vk::API_VERSION_1_3);
    let layers: Vec<_> = validated.then_some(VALIDATION_LAYER.as_ptr()).into_iter().collect();
    let info = vk::InstanceCreateInfo::default()
        .application_info(&application)
        .enabled_layer_names(&layers)
        .enabled_extension_names(&extensions);
    // SAFETY: the create info and what it points to live across the call.
    unsafe { entry.create_instance(&info, None) }.map_err(HostGpuError::of("vkCreateInstance"))
}

fn has_instance_extension(entry: &ash::Entry, name: &CStr) -> bool {
    // SAFETY: no layer name is passed.
    let extensions = unsafe { entry.enumerate_instance_extension_properties(None) }.unwrap_or_default();
    extensions.iter().any(|extension| extension.extension_name_as_c_str() == Ok(name))
}

fn select(
    devices: &[Arc<HostPhysicalDevice>],
    selection: &GpuSelection,
) -> Result<Vec<Arc<HostPhysicalDevice>>, HostGpuError> {
    let wanted: Vec<_> = match selection {
        GpuSelection::Any => devices.iter().collect(),
        GpuSelection::Name(part) => {
            let part = part.to_lowercase();
            devices.iter().filter(|device| device.name.to_lowercase().contains(&part)).collect()
        }
        GpuSelection::Index(index) => devices.get(*index).into_iter().collect(),
    };
    if wanted.is_empty() {
        return Err(not_there(devices, selection));
    }
    let mut usable: Vec<_> = wanted.iter().filter(|device| device.missing.is_empty()).collect();
    if *selection == GpuSelection::Any && usable.iter().any(|device| !device.is_software()) {
        usable.retain(|device| !device.is_software());
    }
    if usable.is_empty() {
        let reasons: Vec<_> =
            wanted.iter().map(|d| format!("{} lacks {}", d.name, d.missing.join(", "))).collect();
        return Err(HostGpuError::NoneUsable { reasons: reasons.join("; ") });
    }
    Ok(usable.into_iter().map(|device| Arc::clone(device)).collect())
}

fn not_there(devices: &[Arc<HostPhysicalDevice>], selection: &GpuSelection) -> HostGpuError {
    let wanted = match selection {
        GpuSelection::Any => "of any kind".to_owned(),
        GpuSelection::Name(name) => format!("with \"{name}\" in its name"),
        GpuSelection::Index(index) => format!("number {index}"),
    };
    let present: Vec<_> = devices.iter().enumerate().map(|(i, d)| format!("{i}: {}", d.name)).collect();
    let present = if present.is_empty() {
        "no Vulkan device at all; install a Vulkan driver (mesa-vulkan-drivers has a software one)".to_owned()
    } else {
        present.join("; ")
    };
    HostGpuError::NotThere { wanted, present }
}

/// A C array as a slice; empty when the pointer is null.
///
/// # Safety
/// `first` is null or points to `count` valid elements that live for `'a`.
pub(crate) unsafe fn slice<'a, T>(first: *const T, count: u32) -> &'a [T] {
    if first.is_null() {
        return &[];
    }
    // SAFETY: the caller vouches for the elements.
    unsafe { std::slice::from_raw_parts(first, usize::try_from(count).unwrap_or(0)) }
}

#[cfg(test)]
pub(crate) mod tests;
