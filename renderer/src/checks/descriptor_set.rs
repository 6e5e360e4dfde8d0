//! Descriptors in their sets.

use ash::vk;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::descriptor_set as decode;

use super::reaches;
use crate::replayer::Replayer;

const BEYOND: &str = "descriptors beyond their binding, or of another type";

/// `vkUpdateDescriptorSets`: drivers copy descriptors to where these numbers say.
pub(crate) fn update_descriptor_sets(
    replayer: &Replayer,
    args: &decode::UpdateDescriptorSets<'_>,
) -> Result<(), DecodeError> {
    let sets = &replayer.device()?.extents().sets;
    for write in args.descriptor_writes {
        let Some(layout) = sets.of(write.dst_set) else { return Err(DecodeError::OutOfRange(BEYOND)) };
        let has = layout.has(
            write.dst_binding,
            write.dst_array_element,
            write.descriptor_count,
            Some(write.descriptor_type),
        );
        reaches(write.descriptor_count == 0 || has, BEYOND)?;
        reaches(write.descriptor_count == 0 || has_contents(write), "descriptors without what is in them")?;
    }
    for copy in args.descriptor_copies {
        let (from, to) = (sets.of(copy.src_set), sets.of(copy.dst_set));
        let (Some(from), Some(to)) = (from, to) else { return Err(DecodeError::OutOfRange(BEYOND)) };
        let has = from.has(copy.src_binding, copy.src_array_element, copy.descriptor_count, None)
            && to.has(copy.dst_binding, copy.dst_array_element, copy.descriptor_count, None);
        reaches(copy.descriptor_count == 0 || has, BEYOND)?;
    }
    Ok(())
}

/// The array that the type asks for is there.
pub(super) fn has_contents(write: &vk::WriteDescriptorSet<'_>) -> bool {
    use vk::DescriptorType as D;
    match write.descriptor_type {
        D::SAMPLER
        | D::COMBINED_IMAGE_SAMPLER
        | D::SAMPLED_IMAGE
        | D::STORAGE_IMAGE
        | D::INPUT_ATTACHMENT => !write.p_image_info.is_null(),
        D::UNIFORM_TEXEL_BUFFER | D::STORAGE_TEXEL_BUFFER => !write.p_texel_buffer_view.is_null(),
        D::UNIFORM_BUFFER | D::STORAGE_BUFFER | D::UNIFORM_BUFFER_DYNAMIC | D::STORAGE_BUFFER_DYNAMIC => {
            !write.p_buffer_info.is_null()
        }
        // What they hold stands in the chain.
        D::INLINE_UNIFORM_BLOCK | D::ACCELERATION_STRUCTURE_KHR => !write.p_next.is_null(),
        _ => false,
    }
}
