//! What a test makes the host's driver be: one that allows few allocations, or whose device memory the host cannot map;
//! or one that is not shared out, to measure what sharing costs; or one that takes some milliseconds for each creation of
//! pipelines, or refuses all creations of a kind. `PYRODUCT_INJECT=allocations=64,unmappable,unshared,compile=20,refuse=vkCreateSampler,refuse=vkCreateImage:3` (the third one) in the environment of `pyroduct-host serve`.
#![expect(unsafe_code, reason = "stands between the host and its Vulkan driver")]

use std::collections::HashMap;
use std::ffi::{CStr, c_void};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ash::vk::{self, Handle as _};
use protocol::vulkan::generated::opcode;

const VARIABLE: &str = "PYRODUCT_INJECT";
/// What new memory holds where the host cannot map it: not zeros.
const DIRT: u8 = 0xA5;

/// What is injected into every device of this process.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Injection {
    /// `maxMemoryAllocationCount`, which is also enforced.
    pub(crate) allocations_max: Option<u32>,
    /// Device-local memory cannot be mapped, and is dirty when it is new.
    pub(crate) unmappable: bool,
    /// Submissions go to the driver as they are: without turns, watchdog and accounts of time.
    pub(crate) unshared: bool,
    /// Milliseconds that a posted creation of pipelines takes besides.
    pub(crate) compile_ms: u64,
}

/// A driver's commands, and what they have given.
#[derive(Clone, Copy)]
struct Driver {
    allocate: vk::PFN_vkAllocateMemory,
    free: vk::PFN_vkFreeMemory,
    map: vk::PFN_vkMapMemory,
    unmap: vk::PFN_vkUnmapMemory,
    injection: Injection,
    live: u32,
}

static DRIVERS: LazyLock<Mutex<HashMap<u64, Driver>>> = LazyLock::new(Mutex::default);

fn drivers() -> MutexGuard<'static, HashMap<u64, Driver>> {
    DRIVERS.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Injection {
    /// What the environment says; nothing where it says nothing.
    pub(crate) fn of_environment() -> Self {
        std::env::var(VARIABLE).map_or_else(|_| Self::default(), |text| Self::parse(&text))
    }

    fn parse(text: &str) -> Self {
        let mut injection = Self::default();
        for word in text.split(',') {
            match word.split_once('=') {
                Some(("allocations", count)) => injection.allocations_max = count.parse().ok(),
                // Not of a device: [`refuses`].
                Some(("refuse", _)) => {}
                Some(("compile", ms)) => injection.compile_ms = ms.parse().unwrap_or(0),
                None if word == "unmappable" => injection.unmappable = true,
                None if word == "unshared" => injection.unshared = true,
                None if word.is_empty() => {}
                _ => tracing::error!(word, "{VARIABLE} has a word that is not known"),
            }
        }
        injection
    }

    /// The same device, with this driver in between; as it is where nothing is injected.
    pub(crate) fn wrap(self, instance: &ash::Instance, device: ash::Device) -> ash::Device {
        if self.allocations_max.is_none() && !self.unmappable {
            return device;
        }
        tracing::warn!(?self, "the driver is made to be another, for a test");
        let functions = device.fp_v1_0();
        let driver = Driver {
            allocate: functions.allocate_memory,
            free: functions.free_memory,
            map: functions.map_memory,
            unmap: functions.unmap_memory,
            injection: self,
            live: 0,
        };
        drivers().insert(device.handle().as_raw(), driver);
        let get = instance.fp_v1_0().get_device_proc_addr;
        let handle = device.handle();
        let load = |name: &CStr| {
            let allocate_memory: vk::PFN_vkAllocateMemory = allocate;
            let free_memory: vk::PFN_vkFreeMemory = free;
            match name.to_bytes() {
                b"vkAllocateMemory" => allocate_memory as *const c_void,
                b"vkFreeMemory" => free_memory as *const c_void,
                _ => {
                    // SAFETY: a live device and a terminated name.
                    let function = unsafe { get(handle, name.as_ptr()) };
                    function.map_or(std::ptr::null(), |function| function as *const c_void)
                }
            }
        };
        // SAFETY: each pointer is a function of the type that its name says.
        unsafe { ash::Device::load_with(load, handle) }
    }
}

/// Commands that fail, whatever they ask for: all of a kind, or one, counted from 1.
static REFUSED: LazyLock<Vec<Refused>> = LazyLock::new(|| {
    let text = std::env::var(VARIABLE).unwrap_or_default();
    text.split(',').filter_map(|word| word.strip_prefix("refuse=")).map(Refused::parse).collect()
});

#[derive(Debug)]
struct Refused {
    name: String,
    only: Option<u64>,
    seen: AtomicU64,
}

impl Refused {
    fn parse(text: &str) -> Self {
        let (name, only) =
            text.split_once(':').map_or((text, None), |(name, only)| (name, only.parse().ok()));
        Self { name: name.to_owned(), only, seen: AtomicU64::new(0) }
    }

    fn refuses(&self) -> bool {
        let number = self.seen.fetch_add(1, Ordering::Relaxed) + 1;
        self.only.is_none_or(|only| only == number)
    }
}

/// Whether this command is made to fail.
pub(crate) fn refuses(code: u16) -> bool {
    if REFUSED.is_empty() {
        return false;
    }
    let name = opcode::name(code);
    REFUSED.iter().any(|refused| name == Some(&refused.name) && refused.refuses())
}

/// What a posted creation of pipelines takes besides.
pub(crate) fn compile_time() -> Duration {
    static TIME: LazyLock<Duration> =
        LazyLock::new(|| Duration::from_millis(Injection::of_environment().compile_ms));
    *TIME
}

/// The device is gone.
pub(crate) fn forget(device: vk::Device) {
    drivers().remove(&device.as_raw());
}

unsafe extern "system" fn allocate(
    device: vk::Device,
    info: *const vk::MemoryAllocateInfo<'_>,
    allocator: *const vk::AllocationCallbacks<'_>,
    memory: *mut vk::DeviceMemory,
) -> vk::Result {
    let mut drivers = drivers();
    let Some(driver) = drivers.get_mut(&device.as_raw()) else { return vk::Result::ERROR_DEVICE_LOST };
    if driver.injection.allocations_max.is_some_and(|max| driver.live >= max) {
        return vk::Result::ERROR_TOO_MANY_OBJECTS;
    }
    // SAFETY: the caller's contract.
    let result = unsafe { (driver.allocate)(device, info, allocator, memory) };
    if result != vk::Result::SUCCESS {
        return result;
    }
    driver.live = driver.live.saturating_add(1);
    if driver.injection.unmappable {
        let mut pointer = std::ptr::null_mut();
        // SAFETY: just allocated; written by the driver.
        let memory = unsafe { *memory };
        // SAFETY: the caller's contract.
        let bytes = unsafe { (*info).allocation_size };
        // SAFETY: new memory, mapped only here.
        let mapped = unsafe {
            (driver.map)(device, memory, 0, vk::WHOLE_SIZE, vk::MemoryMapFlags::empty(), &raw mut pointer)
        };
        if mapped == vk::Result::SUCCESS {
            // SAFETY: so many bytes are mapped there.
            unsafe { pointer.cast::<u8>().write_bytes(DIRT, usize::try_from(bytes).unwrap_or(0)) };
            // SAFETY: mapped above.
            unsafe { (driver.unmap)(device, memory) };
        }
    }
    vk::Result::SUCCESS
}

unsafe extern "system" fn free(
    device: vk::Device,
    memory: vk::DeviceMemory,
    allocator: *const vk::AllocationCallbacks<'_>,
) {
    let mut drivers = drivers();
    let Some(driver) = drivers.get_mut(&device.as_raw()) else { return };
    if memory != vk::DeviceMemory::null() {
        driver.live = driver.live.saturating_sub(1);
    }
    // SAFETY: the caller's contract.
    unsafe { (driver.free)(device, memory, allocator) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_a_kind_are_refused_or_one() {
        let all = Refused::parse("vkCreateSampler");
        assert!(all.refuses() && all.refuses());
        let second = Refused::parse("vkCreateSampler:2");
        assert_eq!([second.refuses(), second.refuses(), second.refuses()], [false, true, false]);
    }

    #[test]
    fn words_are_understood() {
        assert_eq!(
            Injection::parse("allocations=64,unmappable,compile=20"),
            Injection { allocations_max: Some(64), unmappable: true, unshared: false, compile_ms: 20 }
        );
        assert_eq!(Injection::parse("x,allocations=y,refuse=vkCreateSampler"), Injection::default());
    }
}
