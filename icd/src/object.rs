//! The dispatchable objects: what `VkInstance`, `VkPhysicalDevice`, `VkDevice`, `VkQueue` and `VkCommandBuffer`
//! point to. All other handles are ids.
#![expect(unsafe_code, reason = "a dispatchable handle is a pointer to one of these structs")]

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::codec::Dispatchable;

mod command_buffer;
mod device;
mod instance;
mod queue;

pub use command_buffer::{CommandBuffer, Phase, Recording};
pub use device::Device;
pub use instance::{Instance, Limits, PhysicalDevice};
pub use queue::Queue;

/// What the loader expects in a new dispatchable object before it puts its own pointer there
/// (`ICD_LOADER_MAGIC`, loader interface).
const LOADER_MAGIC: usize = 0x01CD_C0DE;

/// The head of a new object.
#[must_use]
pub fn head(id: u64) -> Dispatchable {
    Dispatchable { loader_data: LOADER_MAGIC, id }
}

/// The handle that the app sees is the address of the object.
macro_rules! handle {
    ($object:ident, $handle:ty) => {
        impl $object {
            /// The object behind a handle.
            ///
            /// # Safety
            /// `handle` was made by this driver and has not been destroyed.
            #[inline]
            #[must_use]
            pub unsafe fn from_handle(handle: $handle) -> &'static Self {
                let address = usize::try_from(handle.as_raw()).unwrap_or_default();
                // SAFETY: a live object of this type, by this function's contract; objects do not move.
                unsafe { &*std::ptr::with_exposed_provenance::<Self>(address) }
            }

            /// The app's handle.
            #[inline]
            #[must_use]
            pub fn handle(&self) -> $handle {
                <$handle>::from_raw(std::ptr::from_ref(self).expose_provenance() as u64)
            }
        }
    };
}

handle!(Instance, vk::Instance);
handle!(PhysicalDevice, vk::PhysicalDevice);
handle!(Device, vk::Device);
handle!(Queue, vk::Queue);
handle!(CommandBuffer, vk::CommandBuffer);
