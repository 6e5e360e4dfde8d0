//! `VkInstance` and `VkPhysicalDevice`.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use ash::vk;
use protocol::control::worker::PhysicalDevice as Snapshot;
use protocol::vulkan::codec::Dispatchable;

use super::head;
use crate::session::Session;

/// What the app asked for when it made its instance.
#[derive(Debug)]
struct Requested {
    api_version: u32,
    extensions: Vec<String>,
}

/// Behind a `VkInstance`. It exists in the guest only; the host has an instance of its own.
#[repr(C)]
#[derive(Debug)]
pub struct Instance {
    head: Dispatchable,
    session: Arc<Session>,
    requested: Arc<Requested>,
    /// In place for good: handles point at them.
    physical_devices: Box<[PhysicalDevice]>,
}

/// What a physical device is known to make.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// `VkPhysicalDeviceLimits`.
    pub core: vk::PhysicalDeviceLimits,
    /// `VkPhysicalDeviceMaintenance3Properties::maxPerSetDescriptors`.
    pub max_per_set_descriptors: u32,
    /// Bytes of a buffer.
    pub buffer_bytes_known: u64,
}

/// Behind a `VkPhysicalDevice`.
#[repr(C)]
#[derive(Debug)]
pub struct PhysicalDevice {
    head: Dispatchable,
    session: Arc<Session>,
    requested: Arc<Requested>,
    index: usize,
    /// Encoded requests and replies of `vkGetPhysicalDeviceImageFormatProperties2` and its like.
    pub(crate) memo: Mutex<HashMap<Vec<u8>, Vec<u8>>>,
    pub(crate) memory_properties: OnceLock<vk::PhysicalDeviceMemoryProperties>,
    pub(crate) limits: OnceLock<Limits>,
}

impl Instance {
    /// An instance with this session's physical devices.
    #[must_use]
    pub fn new(session: &Arc<Session>, api_version: u32, extensions: Vec<String>) -> Box<Self> {
        let requested = Arc::new(Requested { api_version, extensions });
        let devices = session.snapshot().physical_devices.iter().enumerate();
        let physical_devices = devices
            .map(|(index, device)| {
                let (session, requested) = (session.clone(), requested.clone());
                let memo = Mutex::new(device.image_formats.iter().cloned().collect());
                PhysicalDevice {
                    head: head(device.id),
                    session,
                    requested,
                    index,
                    memo,
                    memory_properties: OnceLock::new(),
                    limits: OnceLock::new(),
                }
            })
            .collect();
        Box::new(Self { head: head(0), session: session.clone(), requested, physical_devices })
    }

    /// Its session.
    #[must_use]
    pub fn session(&self) -> &Arc<Session> {
        &self.session
    }

    /// The version that the app asked for (`VkApplicationInfo::apiVersion`, 1.0 if it did not say).
    #[must_use]
    pub fn api_version(&self) -> u32 {
        self.requested.api_version
    }

    /// Whether the app enabled this instance extension.
    #[must_use]
    pub fn has_extension(&self, name: &str) -> bool {
        self.requested.extensions.iter().any(|e| e == name)
    }

    /// The physical devices.
    #[must_use]
    pub fn physical_devices(&self) -> &[PhysicalDevice] {
        &self.physical_devices
    }
}

impl PhysicalDevice {
    /// The version that the app asked for when it made the instance.
    #[must_use]
    pub fn requested_version(&self) -> u32 {
        self.requested.api_version
    }

    /// Whether the app enabled this instance extension.
    #[must_use]
    pub fn has_instance_extension(&self, name: &str) -> bool {
        self.requested.extensions.iter().any(|e| e == name)
    }

    /// Its session.
    #[must_use]
    pub fn session(&self) -> &Arc<Session> {
        &self.session
    }

    /// Its id on the wire.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.head.id
    }

    /// Its place in the snapshot.
    #[must_use]
    pub fn snapshot_index(&self) -> u32 {
        u32::try_from(self.index).unwrap_or(u32::MAX)
    }

    /// What the host said of it.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "made with an index of the snapshot, which never changes")]
    pub fn snapshot(&self) -> &Snapshot {
        &self.session.snapshot().physical_devices[self.index]
    }
}
