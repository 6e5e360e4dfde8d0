//! Render passes: indices of attachments and subpasses, which drivers follow.
#![expect(unsafe_code, reason = "reads decoded structs")]

use ash::vk;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::render_pass as decode;

use super::reaches;
use crate::host_gpu::slice;
use crate::replayer::Replayer;

const ATTACHMENT: &str = "an attachment that the render pass does not have";
const SUBPASS: &str = "a subpass that the render pass does not have";

fn attachment(index: u32, count: u32) -> Result<(), DecodeError> {
    reaches(index == vk::ATTACHMENT_UNUSED || index < count, ATTACHMENT)
}

fn subpass(index: u32, count: u32) -> Result<(), DecodeError> {
    reaches(index == vk::SUBPASS_EXTERNAL || index < count, SUBPASS)
}

macro_rules! check_render_pass {
    ($info:expr, $color_max:expr) => {{
        let info = $info;
        reaches(info.subpass_count > 0, "a render pass without subpasses")?;
        // SAFETY: decoded: the arrays have as many elements as the counts say, or are null; so below.
        for of in unsafe { slice(info.p_subpasses, info.subpass_count) } {
            reaches(of.color_attachment_count <= $color_max, "more color attachments than the limit")?;
            // SAFETY: as above.
            let inputs = unsafe { slice(of.p_input_attachments, of.input_attachment_count) };
            // SAFETY: as above.
            let colors = unsafe { slice(of.p_color_attachments, of.color_attachment_count) };
            // SAFETY: as above.
            let resolves = unsafe { slice(of.p_resolve_attachments, of.color_attachment_count) };
            // SAFETY: as above.
            let preserved = unsafe { slice(of.p_preserve_attachments, of.preserve_attachment_count) };
            for reference in inputs.iter().chain(colors).chain(resolves) {
                attachment(reference.attachment, info.attachment_count)?;
            }
            for index in preserved {
                attachment(*index, info.attachment_count)?;
            }
            // SAFETY: null or one decoded reference.
            if let Some(depth) = unsafe { of.p_depth_stencil_attachment.as_ref() } {
                attachment(depth.attachment, info.attachment_count)?;
            }
        }
        // SAFETY: as above.
        for dependency in unsafe { slice(info.p_dependencies, info.dependency_count) } {
            subpass(dependency.src_subpass, info.subpass_count)?;
            subpass(dependency.dst_subpass, info.subpass_count)?;
        }
        Ok(())
    }};
}

/// `vkCreateRenderPass`.
pub(crate) fn create_render_pass(
    replayer: &Replayer,
    args: &decode::CreateRenderPass<'_>,
) -> Result<(), DecodeError> {
    let max = replayer.device()?.limits().max_color_attachments;
    check_render_pass!(args.create_info, max)
}

/// `vkCreateRenderPass2`.
pub(crate) fn create_render_pass2(
    replayer: &Replayer,
    args: &decode::CreateRenderPass2<'_>,
) -> Result<(), DecodeError> {
    let max = replayer.device()?.limits().max_color_attachments;
    check_render_pass!(args.create_info, max)
}
