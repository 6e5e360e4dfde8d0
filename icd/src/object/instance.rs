//! `VkInstance` and `VkPhysicalDevice`.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use ash::vk;
use protocol::control::worker::PhysicalDevice as Snapshot;
use protocol::vulkan::codec::Dispatchable;

use super::head;
use crate::config;
use crate::session::{Footing, Session};

/// What the app asked for when it made its instance.
#[derive(Debug)]
struct Requested {
    api_version: u32,
    extensions: Vec<String>,
    /// Extensions that are offered on request only, and were requested.
    on_request: Vec<String>,
}

/// Behind a `VkInstance`. It exists in the guest only; the host has an instance of its own.
#[repr(C)]
#[derive(Debug)]
pub struct Instance {
    head: Dispatchable,
    footing: Arc<Footing>,
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
    footing: Arc<Footing>,
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
        let on_request = session.config().extensions.clone();
        let requested = Arc::new(Requested { api_version, extensions, on_request });
        let footing = Arc::new(Footing::new(session));
        let devices = session.snapshot().physical_devices.iter().enumerate();
        let physical_devices = devices
            .map(|(index, device)| {
                let (footing, requested) = (footing.clone(), requested.clone());
                let memo = Mutex::new(device.image_formats.iter().cloned().collect());
                PhysicalDevice {
                    head: head(device.id),
                    footing,
                    requested,
                    index,
                    memo,
                    memory_properties: OnceLock::new(),
                    limits: OnceLock::new(),
                }
            })
            .collect();
        Box::new(Self { head: head(0), footing, requested, physical_devices })
    }

    /// Its session; the latest, if that has ended.
    #[must_use]
    pub fn session(&self) -> Arc<Session> {
        self.footing.session()
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

    /// Its session; the latest, if that has ended.
    #[must_use]
    pub fn session(&self) -> Arc<Session> {
        self.footing.session()
    }

    /// A session that is alive, with the same devices; if need be a new one.
    ///
    /// # Errors
    /// `ERROR_INITIALIZATION_FAILED`: there is none, and a person was told why.
    pub fn renewed_session(&self) -> Result<Arc<Session>, vk::Result> {
        self.footing.renewed().map_err(|error| {
            config::tell_person(&error.to_string());
            vk::Result::ERROR_INITIALIZATION_FAILED
        })
    }

    /// Extensions that are offered on request only, and were requested.
    #[must_use]
    pub fn extensions_on_request(&self) -> &[String] {
        &self.requested.on_request
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
        &self.footing.snapshot().physical_devices[self.index]
    }
}
