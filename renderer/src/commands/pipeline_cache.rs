//! `VkPipelineCache`: those of apps stay empty. All pipelines of a device are made with one cache of the host's own, which is kept
//! for the tenant ([`crate::replayer::device_pipelines`]); what an app is given as data says nothing, and what it brings is not
//! shown to the driver.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::sync::Arc;

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::pipeline_cache as decode;

use crate::host_gpu::HostDevice;
use crate::replayer::Replayer;
use crate::replayer::device_pipelines::{CacheDriver, InUse};

/// `vkCreatePipelineCache`. That the app synchronises its own use of it says nothing of the host's, which compiles on
/// several threads.
pub(crate) fn create_pipeline_cache(
    replayer: &Replayer,
    args: &decode::CreatePipelineCache<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let flags = args.create_info.flags & !vk::PipelineCacheCreateFlags::EXTERNALLY_SYNCHRONIZED;
    let info = vk::PipelineCacheCreateInfo::default().flags(flags);
    // SAFETY: flags only.
    let made = unsafe { device.ash().create_pipeline_cache(&info, None) };
    let made = made.map(|pipeline_cache| pipeline_cache.as_raw());
    replayer.created(vk::ObjectType::PIPELINE_CACHE, args.pipeline_cache, made, call)
}

/// What pipelines are made with, for as long as they are.
pub(crate) fn in_use(replayer: &Replayer) -> InUse {
    let pipelines = replayer.device().ok().and_then(|device| device.pipelines.get());
    pipelines.map_or_else(InUse::none, |pipelines| pipelines.in_use())
}

/// The driver of a guest's device.
#[derive(Debug)]
pub(crate) struct OfDevice(pub(crate) Arc<HostDevice>);

impl CacheDriver for OfDevice {
    fn create(&self, data: &[u8]) -> Result<vk::PipelineCache, vk::Result> {
        let info = vk::PipelineCacheCreateInfo::default().initial_data(data);
        // SAFETY: a live device; the data are the driver's own (`crate::pipeline_pack`), or none.
        unsafe { self.0.raw().create_pipeline_cache(&info, None) }
    }

    fn merge(&self, into: vk::PipelineCache, from: vk::PipelineCache) -> Result<(), vk::Result> {
        // SAFETY: live caches of this device, which nobody else uses, says the trait.
        unsafe { self.0.raw().merge_pipeline_caches(into, &[from]) }
    }

    fn data(&self, cache: vk::PipelineCache) -> Result<Vec<u8>, vk::Result> {
        // SAFETY: a live cache of this device.
        unsafe { self.0.raw().get_pipeline_cache_data(cache) }
    }

    fn destroy(&self, cache: vk::PipelineCache) {
        // SAFETY: a cache of this device that nobody uses, says the trait.
        unsafe { self.0.raw().destroy_pipeline_cache(cache, None) };
    }
}
