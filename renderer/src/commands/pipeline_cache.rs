//! `VkPipelineCache`: several compilations may use one at once.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::pipeline_cache as decode;

use crate::replayer::Replayer;

/// `vkCreatePipelineCache`. That the app synchronises its own use of it says nothing of the host's, which compiles on
/// several threads.
pub(crate) fn create_pipeline_cache(
    replayer: &Replayer,
    args: &decode::CreatePipelineCache<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let mut info = *args.create_info;
    info.flags &= !vk::PipelineCacheCreateFlags::EXTERNALLY_SYNCHRONIZED;
    // SAFETY: decoded.
    let made = unsafe { device.ash().create_pipeline_cache(&info, None) };
    let made = made.map(|pipeline_cache| pipeline_cache.as_raw());
    replayer.created(vk::ObjectType::PIPELINE_CACHE, args.pipeline_cache, made, call)
}
