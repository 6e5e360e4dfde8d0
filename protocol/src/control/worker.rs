//! Guest or viewer with its worker.

use bincode::{Decode, Encode};

use super::input::InputEvent;
use crate::wire::content::{ContentId, HeldContent};
use crate::wire::message::LeaseHeap;

/// First message to a worker, on the bidirectional control stream.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Attach {
    /// From [`super::supervisor::WorkerAddress`].
    pub token: [u8; 32],
}

/// Worker to guest, on the control stream.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum GuestMessage {
    /// Answer to [`Attach`]: everything that physical-device queries need.
    Attached(Box<Snapshot>),
    /// A viewer's input for a surface.
    Input {
        /// Id of the surface.
        surface: u64,
        /// What happened.
        event: InputEvent,
    },
    /// A viewer wants the surface's window to have this size, in pixels.
    Resize {
        /// Id of the surface.
        surface: u64,
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
    },
    /// So much more may be allocated without asking.
    Lease {
        /// In this heap.
        heap: LeaseHeap,
        /// Bytes.
        bytes: u64,
    },
    /// Another session of the tenant needs memory: the guest answers with `ReturnLease`.
    RecallLease {
        /// Of this heap.
        heap: LeaseHeap,
    },
    /// Contents that the host has, in addition to those said before: they need not be sent.
    Contents {
        /// At most [`crate::limits::CONTENTS_PER_MESSAGE_MAX`].
        held: Vec<HeldContent>,
        /// Whether there is room for more.
        keep: bool,
    },
    /// What the host answered in earlier sessions of the tenant, as [`crate::wire::message::Remember`] gave it: whoever asks the
    /// same needs no round trip. At most [`crate::limits::ANSWERS_MAX`].
    Answers(Vec<(ContentId, Vec<u8>)>),
    /// A viewer closed the surface's window.
    Close {
        /// Id of the surface.
        surface: u64,
    },
    /// The session ends: why. The device is lost.
    Ended {
        /// For people.
        reason: String,
    },
}

/// What the host offers; see "Connect-time snapshot" in `docs/architecture.md`.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Snapshot {
    /// The host's physical devices, in its order.
    pub physical_devices: Vec<PhysicalDevice>,
    /// Bytes that may be allocated without asking (posted `vkAllocateMemory`): for each physical device, those of
    /// device-local heaps and those of the others.
    pub leases: Vec<[u64; 2]>,
}

/// One physical device. Struct fields are generated encodings (`protocol::vulkan`).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct PhysicalDevice {
    /// Its id, as a handle on the wire.
    pub id: u64,
    /// Offered device extensions, without those that the guest implements itself, and their spec versions.
    pub extensions: Vec<(String, u32)>,
    /// `VkPhysicalDeviceProperties2` with every known extending struct.
    pub properties: Vec<u8>,
    /// `VkPhysicalDeviceFeatures2` with every known extending struct, already filtered.
    pub features: Vec<u8>,
    /// `VkPhysicalDeviceMemoryProperties2` with virtual memory types.
    pub memory_properties: Vec<u8>,
    /// One `VkQueueFamilyProperties2` with every known extending struct for each family.
    pub queue_families: Vec<Vec<u8>>,
    /// `VkFormat` and its `VkFormatProperties2` (with `VkFormatProperties3`), for each format known to the host.
    pub formats: Vec<(i32, Vec<u8>)>,
    /// `VkPhysicalDeviceToolProperties` are local; memoised `vkGetPhysicalDeviceImageFormatProperties2`: encoded
    /// request body and encoded reply body of common tuples.
    pub image_formats: Vec<(Vec<u8>, Vec<u8>)>,
    /// What `VkPhysicalDeviceHostImageCopyPropertiesEXT` points to; nothing on hosts without the extension.
    pub host_image_copy: HostImageCopy,
}

/// `VkPhysicalDeviceHostImageCopyPropertiesEXT`, but for what is the guest's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct HostImageCopy {
    /// `VkImageLayout`s to copy from.
    pub src_layouts: Vec<i32>,
    /// `VkImageLayout`s to copy to.
    pub dst_layouts: Vec<i32>,
    /// `identicalMemoryTypeRequirements`.
    pub identical_memory_types: bool,
}
