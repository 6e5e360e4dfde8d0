//! Object types as dense indices.

use ash::vk;

/// Gives each type that has ids on the wire its index: looked up for every handle that crosses.
macro_rules! kinds {
    ($($index:literal $ty:ident)*) => {
        /// Dense index of a type.
        #[inline]
        pub(super) fn kind(ty: vk::ObjectType) -> Option<usize> {
            match ty {
                $(vk::ObjectType::$ty => Some($index),)*
                _ => None,
            }
        }

        #[cfg(test)]
        pub(super) const TYPES: &[vk::ObjectType] = &[$(vk::ObjectType::$ty),*];
    };
}

kinds! {
    0 INSTANCE
    1 PHYSICAL_DEVICE
    2 DEVICE
    3 QUEUE
    4 SEMAPHORE
    5 COMMAND_BUFFER
    6 DEVICE_MEMORY
    7 BUFFER
    8 IMAGE
    9 EVENT
    10 QUERY_POOL
    11 BUFFER_VIEW
    12 IMAGE_VIEW
    13 SHADER_MODULE
    14 PIPELINE_CACHE
    15 PIPELINE_LAYOUT
    16 RENDER_PASS
    17 PIPELINE
    18 DESCRIPTOR_SET_LAYOUT
    19 SAMPLER
    20 DESCRIPTOR_POOL
    21 DESCRIPTOR_SET
    22 FRAMEBUFFER
    23 COMMAND_POOL
    24 SAMPLER_YCBCR_CONVERSION
    25 DESCRIPTOR_UPDATE_TEMPLATE
    26 PRIVATE_DATA_SLOT
    27 SURFACE_KHR
    28 SWAPCHAIN_KHR
    29 ACCELERATION_STRUCTURE_KHR
    30 DEFERRED_OPERATION_KHR
    31 MICROMAP_EXT
    32 SHADER_EXT
    33 VALIDATION_CACHE_EXT
    34 INDIRECT_COMMANDS_LAYOUT_NV
    35 OPTICAL_FLOW_SESSION_NV
    36 ACCELERATION_STRUCTURE_NV
}

/// How many types there are.
pub(super) const KINDS: usize = 37;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_the_index_of_its_place() {
        let indices: Vec<_> = TYPES.iter().map(|ty| kind(*ty)).collect();
        assert_eq!(indices, (0..KINDS).map(Some).collect::<Vec<_>>());
        assert_eq!(kind(vk::ObjectType::UNKNOWN), None);
        assert_eq!(kind(vk::ObjectType::FENCE), None);
    }
}
