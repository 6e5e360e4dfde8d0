use std::collections::{BTreeSet, HashMap};

use ash::vk::Handle as _;

use super::*;
use crate::worker::handed_files::{FileRole, HandedFile};

const DEVICE: PipelineDevice =
    PipelineDevice { vendor_id: 1, device_id: 2, driver_version: 3, uuid: [4; 16] };

/// A driver whose data of a cache are the numbers of the pipelines in it.
#[derive(Debug, Default)]
struct Driver {
    caches: Mutex<HashMap<u64, BTreeSet<u8>>>,
    last: Mutex<u64>,
}

impl Driver {
    fn compile(&self, pipelines: &DevicePipelines, pipeline: u8) {
        let in_use = pipelines.in_use();
        let raw = in_use.or(vk::PipelineCache::null()).as_raw();
        self.caches.lock().unwrap().get_mut(&raw).unwrap().insert(pipeline);
    }

    fn compiled(&self, pipelines: &DevicePipelines) -> Vec<u8> {
        let raw = pipelines.in_use().or(vk::PipelineCache::null()).as_raw();
        self.caches.lock().unwrap()[&raw].iter().copied().collect()
    }

    fn live(&self) -> usize {
        self.caches.lock().unwrap().len()
    }
}

impl CacheDriver for Driver {
    fn create(&self, data: &[u8]) -> Result<vk::PipelineCache, vk::Result> {
        assert!(data.is_empty() || DEVICE.wrote(data));
        let mut last = self.last.lock().unwrap();
        *last += 1;
        let pipelines = data.get(32..).unwrap_or_default().iter().copied().collect();
        self.caches.lock().unwrap().insert(*last, pipelines);
        Ok(vk::PipelineCache::from_raw(*last))
    }

    fn merge(&self, into: vk::PipelineCache, from: vk::PipelineCache) -> Result<(), vk::Result> {
        let mut caches = self.caches.lock().unwrap();
        let from = caches[&from.as_raw()].clone();
        caches.get_mut(&into.as_raw()).unwrap().extend(from);
        Ok(())
    }

    fn data(&self, cache: vk::PipelineCache) -> Result<Vec<u8>, vk::Result> {
        let mut data = Vec::new();
        for word in [32, 1, DEVICE.vendor_id, DEVICE.device_id] {
            data.extend(word.to_le_bytes());
        }
        data.extend(DEVICE.uuid);
        data.extend(&self.caches.lock().unwrap()[&cache.as_raw()]);
        Ok(data)
    }

    fn destroy(&self, cache: vk::PipelineCache) {
        assert!(self.caches.lock().unwrap().remove(&cache.as_raw()).is_some());
    }
}

/// A session's store that writes to a new file, which a later one reads with others.
fn session(old: &[&std::fs::File], bytes_max: u64) -> (Arc<KeptPipelines>, std::fs::File) {
    let new = tempfile::tempfile().unwrap();
    let mut files: Vec<HandedFile> =
        old.iter().map(|file| (FileRole::PipelineCache, file.try_clone().unwrap())).collect();
    files.push((FileRole::NewPipelineCache, new.try_clone().unwrap()));
    (KeptPipelines::open(&mut files, bytes_max), new)
}

fn open(driver: &Arc<Driver>, kept: &Arc<KeptPipelines>) -> Arc<DevicePipelines> {
    DevicePipelines::open(Arc::clone(driver) as Arc<dyn CacheDriver>, DEVICE, Some(Arc::clone(kept)))
}

#[test]
fn pipelines_of_two_sessions_at_once_are_there_in_the_third() {
    let driver = Arc::new(Driver::default());
    let compile = |old: &[&std::fs::File], pipelines: &[u8]| {
        let (kept, file) = session(old, 1000);
        let device = open(&driver, &kept);
        pipelines.iter().for_each(|pipeline| driver.compile(&device, *pipeline));
        device.close();
        kept.close();
        file
    };
    let (one, two) = (compile(&[], &[1, 2]), compile(&[], &[2, 3]));
    let (kept, _) = session(&[&one, &two], 1000);
    let device = open(&driver, &kept);
    assert_eq!(driver.compiled(&device), [1, 2, 3]);
    // A second device of that session has what the first has compiled.
    driver.compile(&device, 4);
    device.close();
    assert_eq!(driver.compiled(&open(&driver, &kept)), [1, 2, 3, 4]);
    kept.close();
    drop(device);
    assert_eq!(driver.live(), 0);
}

#[test]
fn the_end_of_a_session_keeps_what_a_device_that_is_left_has() {
    let driver = Arc::new(Driver::default());
    let (kept, file) = session(&[], 1000);
    let device = open(&driver, &kept);
    driver.compile(&device, 7);
    kept.close();
    drop((device, kept));
    let (kept, _) = session(&[&file], 1000);
    assert_eq!(driver.compiled(&open(&driver, &kept)), [7]);
    kept.close();
}

#[test]
fn a_cache_that_has_become_too_large_is_begun_anew() {
    let driver = Arc::new(Driver::default());
    let (kept, _file) = session(&[], 40);
    let device = open(&driver, &kept);
    let compiling = device.in_use();
    (0..20).for_each(|pipeline| driver.compile(&device, pipeline));
    device.capture();
    assert_eq!(driver.compiled(&device), [0_u8; 0]);
    assert_eq!(driver.live(), 2, "what is still compiled uses the old one");
    drop(compiling);
    assert_eq!(driver.live(), 1);
    driver.compile(&device, 5);
    device.capture();
    assert_eq!(driver.compiled(&open(&driver, &kept)), [5]);
    kept.close();
}

#[test]
fn without_a_place_to_keep_them_pipelines_are_compiled_as_well() {
    let driver = Arc::new(Driver::default());
    let device = DevicePipelines::open(Arc::clone(&driver) as Arc<dyn CacheDriver>, DEVICE, None);
    driver.compile(&device, 1);
    assert_eq!(driver.compiled(&device), [1]);
    device.close();
    assert_eq!(
        device.in_use().or(vk::PipelineCache::from_raw(99)).as_raw(),
        99,
        "it goes: what the app names"
    );
}
