//! What drivers compiled for the session's tenant, across sessions. Each device seeds its own pipeline cache with what there is
//! ([`KeptPipelines::parts`]), and gives back what it has then; a thread writes it down some seconds after pipelines were made,
//! into two files in turns, so that one of them is whole whenever the process ends.

use std::fs::File;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::handed_files::{FileRole, HandedFile};
use crate::pipeline_pack::{self, PipelineDevice};

/// So long after the last pipeline what is new is written.
const QUIET: Duration = Duration::from_secs(3);
/// So long after the first one, however many come.
const DELAY_MAX: Duration = Duration::from_secs(20);
/// Parts of all devices; each session leaves one for each of its kinds of devices.
const PARTS_MAX: usize = 16;

/// A device's pipeline cache, as the thread that writes sees it.
pub(crate) trait Source: Send + Sync {
    /// Gives what it has to [`KeptPipelines::replace`], if there is something new.
    fn capture(&self);
}

/// Data of one pipeline cache.
#[derive(Clone, Debug)]
pub(crate) struct KeptPart {
    /// Tells parts apart.
    pub(crate) number: u64,
    pub(crate) device: PipelineDevice,
    pub(crate) data: Arc<Vec<u8>>,
}

/// Compiled pipelines of a tenant.
pub(crate) struct KeptPipelines {
    bytes_max: u64,
    state: Mutex<State>,
    changed: Condvar,
    thread: Mutex<Option<JoinHandle<()>>>,
}

#[derive(Default)]
struct State {
    /// The oldest first.
    parts: Vec<KeptPart>,
    last_number: u64,
    sources: Vec<Weak<dyn Source>>,
    /// Those to write to, in turns.
    files: Vec<File>,
    writings: u64,
    /// When pipelines were made that are not written down: first and last.
    made: Option<(Instant, Instant)>,
    unwritten: bool,
    closed: bool,
}

impl std::fmt::Debug for KeptPipelines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeptPipelines").field("bytes_max", &self.bytes_max).finish_non_exhaustive()
    }
}

impl KeptPipelines {
    /// Takes the files for compiled pipelines out of those that were handed over. At most `bytes_max` are kept.
    pub(crate) fn open(files: &mut Vec<HandedFile>, bytes_max: u64) -> Arc<Self> {
        let mut state = State::default();
        let mut old = Vec::new();
        for (role, file) in std::mem::take(files) {
            match role {
                FileRole::PipelineCache => old.push(file),
                FileRole::NewPipelineCache => state.files.push(file),
                _ => files.push((role, file)),
            }
        }
        for file in &old {
            match pipeline_pack::read(file) {
                Ok(parts) => parts.into_iter().for_each(|part| state.add(part.device, part.data)),
                Err(error) => tracing::warn!(%error, "compiled pipelines that were kept are not used"),
            }
        }
        state.trim(bytes_max);
        let writes = !state.files.is_empty() && bytes_max > 0;
        let kept = Arc::new(Self {
            bytes_max,
            state: Mutex::new(state),
            changed: Condvar::new(),
            thread: Mutex::default(),
        });
        if writes {
            let run = Arc::clone(&kept);
            match std::thread::Builder::new().name("pipelines".to_owned()).spawn(move || run.run()) {
                Ok(thread) => *kept.thread.lock().unwrap_or_else(PoisonError::into_inner) = Some(thread),
                Err(error) => tracing::warn!(%error, "compiled pipelines of this session are not kept"),
            }
        }
        kept
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Bytes that one pipeline cache may have.
    pub(crate) fn bytes_max(&self) -> u64 {
        self.bytes_max
    }

    /// From now on it is asked for what is new.
    pub(crate) fn add_source(&self, source: Weak<dyn Source>) {
        let mut state = self.lock();
        state.sources.retain(|source| source.strong_count() > 0);
        state.sources.push(source);
    }

    /// What there is for such a device, the newest first.
    pub(crate) fn parts(&self, device: &PipelineDevice) -> Vec<KeptPart> {
        self.lock().parts.iter().rev().filter(|part| part.device == *device).cloned().collect()
    }

    /// Pipelines were made.
    pub(crate) fn made(&self) {
        let mut state = self.lock();
        let now = Instant::now();
        let first = state.made.map_or(now, |(first, _)| first);
        let is_first = state.made.replace((first, now)).is_none();
        drop(state);
        if is_first {
            self.changed.notify_all();
        }
    }

    /// A pipeline cache has these data now, in which those of `included` parts are too; gives their number. None: it has
    /// become too large, and these parts are forgotten.
    pub(crate) fn replace(
        &self,
        device: PipelineDevice,
        included: &[u64],
        data: Option<Vec<u8>>,
    ) -> Option<u64> {
        let mut state = self.lock();
        if let [only] = included
            && let Some(part) = state.parts.iter().find(|part| part.number == *only)
            && data.as_ref() == Some(&*part.data)
        {
            // All of them were there.
            return Some(*only);
        }
        state.parts.retain(|part| !included.contains(&part.number));
        let number = data.map(|data| {
            state.add(device, data);
            state.last_number
        });
        state.trim(self.bytes_max);
        state.unwritten = true;
        number
    }

    /// Writes what is new. Nothing is kept any more. Blocks.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.changed.notify_all();
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if thread.is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the thread that keeps compiled pipelines panicked");
        }
    }

    fn run(&self) {
        loop {
            let closed = self.wait_until_due();
            let sources: Vec<_> = self.lock().sources.iter().filter_map(Weak::upgrade).collect();
            for source in sources {
                source.capture();
            }
            if let Err(error) = self.write() {
                tracing::warn!(%error, "compiled pipelines of this session are not kept any more");
                return;
            }
            if closed {
                return;
            }
        }
    }

    /// Whether it was because of the end.
    fn wait_until_due(&self) -> bool {
        let mut state = self.lock();
        loop {
            if state.closed {
                return true;
            }
            let Some((first, last)) = state.made else {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let due = (last + QUIET).min(first + DELAY_MAX);
            let left = due.saturating_duration_since(Instant::now());
            if left.is_zero() {
                state.made = None;
                return false;
            }
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn write(&self) -> std::io::Result<()> {
        let mut state = self.lock();
        if !std::mem::take(&mut state.unwritten) || state.files.is_empty() {
            return Ok(());
        }
        state.writings += 1;
        let turn = usize::try_from(state.writings).unwrap_or(0) % state.files.len();
        let (number, parts) = (state.writings, state.parts.clone());
        let file = state.files.get(turn).map(File::try_clone).transpose()?;
        drop(state);
        let parts: Vec<_> = parts.iter().map(|part| (part.device, part.data.as_slice())).collect();
        file.map_or(Ok(()), |file| pipeline_pack::write(&file, number, &parts))
    }
}

impl State {
    fn add(&mut self, device: PipelineDevice, data: Vec<u8>) {
        if !device.wrote(&data) {
            tracing::warn!(?device, "compiled pipelines with another device's header are not kept");
            return;
        }
        self.last_number += 1;
        self.parts.push(KeptPart { number: self.last_number, device, data: Arc::new(data) });
    }

    /// The oldest go.
    fn trim(&mut self, bytes_max: u64) {
        let mut bytes = 0_u64;
        let keep = self.parts.iter().rev().take(PARTS_MAX).take_while(|part| {
            bytes = bytes.saturating_add(part.data.len() as u64);
            bytes <= bytes_max
        });
        let gone = self.parts.len() - keep.count();
        self.parts.drain(..gone);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn device(number: u32) -> PipelineDevice {
        PipelineDevice { vendor_id: 1, device_id: number, driver_version: 2, uuid: [3; 16] }
    }

    fn data(device: &PipelineDevice, content: u8, bytes: usize) -> Vec<u8> {
        let mut data = Vec::new();
        for word in [32, 1, device.vendor_id, device.device_id] {
            data.extend(word.to_le_bytes());
        }
        data.extend(device.uuid);
        data.resize(bytes, content);
        data
    }

    /// Two to write to, and copies for a later session.
    fn files() -> [File; 2] {
        [tempfile::tempfile().unwrap(), tempfile::tempfile().unwrap()]
    }

    fn handed(new: &[File; 2], old: &[&File]) -> Vec<HandedFile> {
        let old = old.iter().map(|file| (FileRole::PipelineCache, file.try_clone().unwrap()));
        let content = (FileRole::ContentIndex, tempfile::tempfile().unwrap());
        let new = new.iter().map(|file| (FileRole::NewPipelineCache, file.try_clone().unwrap()));
        old.chain([content]).chain(new).collect()
    }

    fn contents(kept: &KeptPipelines, number: u32) -> Vec<u8> {
        kept.parts(&device(number)).iter().map(|part| *part.data.last().unwrap()).collect()
    }

    #[test]
    fn what_one_session_compiled_the_next_one_has() {
        let one = files();
        let mut handed_files = handed(&one, &[]);
        let kept = KeptPipelines::open(&mut handed_files, 1000);
        assert_eq!(handed_files.len(), 1, "those for contents are left");
        assert_eq!(contents(&kept, 1), [0_u8; 0]);
        let first = kept.replace(device(1), &[], Some(data(&device(1), 1, 100))).unwrap();
        kept.replace(device(2), &[], Some(data(&device(2), 2, 100)));
        kept.replace(device(1), &[first], Some(data(&device(1), 3, 200)));
        kept.close();
        let written: Vec<_> = one.iter().filter(|file| pipeline_pack::number(file).is_some()).collect();
        assert_eq!(written.len(), 1);
        let two = files();
        let damaged = tempfile::tempfile().unwrap();
        let kept = KeptPipelines::open(&mut handed(&two, &[&damaged, written[0]]), 1000);
        assert_eq!((contents(&kept, 1), contents(&kept, 2), contents(&kept, 3)), (vec![3], vec![2], vec![]));
        kept.close();
        assert!(two.iter().all(|file| file.metadata().unwrap().len() == 0), "nothing is new");
    }

    #[test]
    fn no_more_is_kept_than_may_be() {
        let kept = KeptPipelines::open(&mut handed(&files(), &[]), 1000);
        for content in 1..=4 {
            kept.replace(device(1), &[], Some(data(&device(1), content, 400)));
        }
        assert_eq!(contents(&kept, 1), [4, 3]);
        let numbers: Vec<_> = kept.parts(&device(1)).iter().map(|part| part.number).collect();
        assert_eq!(kept.replace(device(1), &numbers, None), None);
        assert_eq!(contents(&kept, 1), [0_u8; 0]);
        kept.replace(device(1), &[], Some(data(&device(2), 9, 100)));
        assert_eq!(contents(&kept, 1), [0_u8; 0], "another device's");
        kept.close();
    }

    struct Compiled(Arc<KeptPipelines>, Mutex<u8>);

    impl Source for Compiled {
        fn capture(&self) {
            let mut content = self.1.lock().unwrap();
            *content += 1;
            self.0.replace(device(1), &[], Some(data(&device(1), *content, 100)));
        }
    }

    #[test]
    fn the_end_writes_what_devices_have() {
        let new = files();
        let kept = KeptPipelines::open(&mut handed(&new, &[]), 1000);
        let compiled: Arc<dyn Source> = Arc::new(Compiled(Arc::clone(&kept), Mutex::new(4)));
        kept.add_source(Arc::downgrade(&compiled));
        kept.made();
        kept.close();
        let written = new.iter().find(|file| pipeline_pack::number(file).is_some()).unwrap();
        assert_eq!(pipeline_pack::read(written).unwrap()[0].data, data(&device(1), 5, 100));
    }

    #[test]
    fn files_are_written_in_turns() {
        let new = files();
        let kept = KeptPipelines::open(&mut handed(&new, &[]), 1000);
        for content in 1..=3 {
            kept.replace(device(1), &[], Some(data(&device(1), content, 100)));
            kept.write().unwrap();
        }
        let mut numbers: Vec<_> = new.iter().map(|file| pipeline_pack::number(file).unwrap()).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, [2, 3], "the one before the last is whole while the last is written");
        kept.close();
    }
}
