//! What both sides have to agree on about descriptor sets.

use ash::vk;

/// Bytes of an inline uniform block that count as one descriptor.
const INLINE_BYTES: u32 = 16;

/// What a binding takes of a session's descriptors ([`crate::limits::DESCRIPTORS_MAX`]).
#[must_use]
pub fn descriptors(ty: vk::DescriptorType, count: u32) -> u64 {
    let inline = ty == vk::DescriptorType::INLINE_UNIFORM_BLOCK;
    u64::from(if inline { count.div_ceil(INLINE_BYTES) } else { count })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_uniform_blocks_count_by_their_bytes() {
        assert_eq!(descriptors(vk::DescriptorType::UNIFORM_BUFFER, u32::MAX), u64::from(u32::MAX));
        assert_eq!(descriptors(vk::DescriptorType::INLINE_UNIFORM_BLOCK, 17), 2);
    }
}
