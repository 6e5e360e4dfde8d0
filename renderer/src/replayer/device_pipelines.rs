//! The one pipeline cache of a device that all of its pipelines are made with, whichever the app names: what the tenant's
//! earlier sessions compiled is in it, and what this one compiles is kept ([`KeptPipelines`]).

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use ash::vk;

use crate::pipeline_pack::PipelineDevice;
use crate::worker::kept_pipelines::{KeptPipelines, Source};

/// A driver's pipeline caches.
pub(crate) trait CacheDriver: std::fmt::Debug + Send + Sync {
    /// `vkCreatePipelineCache` with initial data.
    fn create(&self, data: &[u8]) -> Result<vk::PipelineCache, vk::Result>;
    /// `vkMergePipelineCaches`; nobody else uses either.
    fn merge(&self, into: vk::PipelineCache, from: vk::PipelineCache) -> Result<(), vk::Result>;
    /// `vkGetPipelineCacheData`.
    fn data(&self, cache: vk::PipelineCache) -> Result<Vec<u8>, vk::Result>;
    /// `vkDestroyPipelineCache`; nobody uses it.
    fn destroy(&self, cache: vk::PipelineCache);
}

/// One cache of the driver's; goes when nobody uses it any more.
#[derive(Debug)]
struct Cache {
    driver: Arc<dyn CacheDriver>,
    raw: vk::PipelineCache,
    /// Numbers of the kept parts that are in it.
    included: Mutex<Vec<u64>>,
    /// Pipelines were made with it that no kept part has.
    has_new: AtomicBool,
}

impl Drop for Cache {
    fn drop(&mut self) {
        self.driver.destroy(self.raw);
    }
}

/// The pipeline cache of a device.
#[derive(Debug)]
pub(crate) struct DevicePipelines {
    driver: Arc<dyn CacheDriver>,
    device: PipelineDevice,
    kept: Option<Arc<KeptPipelines>>,
    /// None: the driver makes none, or the device goes.
    current: Mutex<Option<Arc<Cache>>>,
}

/// Keeps a cache while pipelines are made with it.
#[derive(Debug)]
pub(crate) struct InUse {
    cache: Option<(Arc<Cache>, Option<Arc<KeptPipelines>>)>,
}

impl InUse {
    /// None of the device's.
    pub(crate) fn none() -> Self {
        Self { cache: None }
    }

    /// What pipelines are made with, where the app said `given`.
    pub(crate) fn or(&self, given: vk::PipelineCache) -> vk::PipelineCache {
        self.cache.as_ref().map_or(given, |(cache, _)| cache.raw)
    }
}

impl Drop for InUse {
    fn drop(&mut self) {
        if let Some((cache, kept)) = &self.cache {
            cache.has_new.store(true, Ordering::SeqCst);
            if let Some(kept) = kept {
                kept.made();
            }
        }
    }
}

impl DevicePipelines {
    /// For a device, with what is kept for such ones.
    pub(crate) fn open(
        driver: Arc<dyn CacheDriver>,
        device: PipelineDevice,
        kept: Option<Arc<KeptPipelines>>,
    ) -> Arc<Self> {
        let pipelines = Arc::new(Self { driver, device, kept, current: Mutex::default() });
        *pipelines.current() = pipelines.seeded();
        if let Some(kept) = &pipelines.kept {
            let source: Arc<dyn Source> = Arc::clone(&pipelines) as Arc<dyn Source>;
            kept.add_source(Arc::downgrade(&source));
        }
        pipelines
    }

    fn current(&self) -> std::sync::MutexGuard<'_, Option<Arc<Cache>>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn seeded(&self) -> Option<Arc<Cache>> {
        let parts = self.kept.as_ref().map(|kept| kept.parts(&self.device)).unwrap_or_default();
        let mut parts = parts.iter();
        let (cache, mut included) = match parts.next() {
            Some(first) => match self.driver.create(&first.data) {
                Ok(raw) => (self.cache(raw), vec![first.number]),
                Err(error) => {
                    tracing::warn!(?error, "the driver takes no compiled pipelines");
                    (self.empty()?, Vec::new())
                }
            },
            None => (self.empty()?, Vec::new()),
        };
        for part in parts {
            // Gone with this round, merged or not.
            let merged = self.driver.create(&part.data).map(|raw| self.cache(raw));
            if merged.and_then(|part| self.driver.merge(cache.raw, part.raw)).is_ok() {
                included.push(part.number);
            }
        }
        *cache.included.lock().unwrap_or_else(PoisonError::into_inner) = included;
        Some(Arc::new(cache))
    }

    fn empty(&self) -> Option<Cache> {
        self.driver.create(&[]).ok().map(|raw| self.cache(raw))
    }

    fn cache(&self, raw: vk::PipelineCache) -> Cache {
        let driver = Arc::clone(&self.driver);
        Cache { driver, raw, included: Mutex::default(), has_new: AtomicBool::new(false) }
    }

    /// To make pipelines with.
    pub(crate) fn in_use(&self) -> InUse {
        InUse { cache: self.current().clone().map(|cache| (cache, self.kept.clone())) }
    }

    /// The device goes; nobody makes pipelines any more.
    pub(crate) fn close(&self) {
        self.capture();
        *self.current() = None;
    }
}

impl Source for DevicePipelines {
    fn capture(&self) {
        let (Some(kept), Some(cache)) = (&self.kept, self.current().clone()) else { return };
        // Before the data are read: what is made meanwhile counts as new.
        if !cache.has_new.swap(false, Ordering::SeqCst) {
            return;
        }
        let data = match self.driver.data(cache.raw) {
            Ok(data) => data,
            Err(error) => return tracing::warn!(?error, "the driver does not give its compiled pipelines"),
        };
        let mut included = cache.included.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = data.len() as u64 <= kept.bytes_max();
        if !fits {
            tracing::info!(bytes = data.len(), "compiled pipelines have become too many: begun anew");
            *self.current() = self.empty().map(Arc::new);
        }
        *included = kept.replace(self.device, &included, fits.then_some(data)).into_iter().collect();
    }
}

#[cfg(test)]
mod tests;
