//! What a session costs: counted always, written as JSON to `PYRODUCT_STATS` each second, and when the instance or the process ends.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError, Weak};

use serde::Serialize;

mod file;

/// The present from which a program counts as running steadily.
const STEADY_FROM: u64 = 60;

/// Counters of one session.
#[derive(Debug, Default)]
pub struct Stats {
    commands: AtomicU64,
    bytes_up: AtomicU64,
    wire_bytes_up: AtomicU64,
    named_bytes_up: AtomicU64,
    bytes_down: AtomicU64,
    round_trips: AtomicU64,
    gpu_waits: AtomicU64,
    compile_waits: AtomicU64,
    frames_presented: AtomicU64,
    by_command: Mutex<BTreeMap<String, u64>>,
    steady: Mutex<Steady>,
    tracking: Mutex<String>,
    path: Option<PathBuf>,
    /// Of what was last written: commands and bytes of both directions.
    written: Mutex<Option<[u64; 3]>>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Marks {
    frames: u64,
    wire_bytes_up: u64,
    round_trips: u64,
    gpu_waits: u64,
    bytes_up: u64,
    bytes_down: u64,
}

#[derive(Debug, Default)]
struct Steady {
    first: Option<Marks>,
    last: Option<Marks>,
}

/// The file's contents.
#[derive(Debug, Serialize)]
struct Report {
    process: file::Writer,
    frames_presented: u64,
    commands: u64,
    bytes_up: u64,
    /// Of them on the wire, where they may be compressed.
    wire_bytes_up: u64,
    /// Of `bytes_up`, what the host had already.
    named_bytes_up: u64,
    bytes_down: u64,
    blocking_round_trips: RoundTrips,
    gpu_waits: u64,
    /// Creations of pipelines that waited because the host was behind in compiling.
    compile_waits: u64,
    tracking: String,
    steady: SteadyReport,
}

#[derive(Debug, Serialize)]
struct RoundTrips {
    total: u64,
    by_command: BTreeMap<String, u64>,
}

#[derive(Debug, Default, Serialize)]
struct SteadyReport {
    frames: u64,
    wire_bytes_up: u64,
    blocking_round_trips: u64,
    gpu_waits: u64,
    bytes_up: u64,
    bytes_down: u64,
}

/// Sessions whose file may still have to be written when the process ends.
static LIVE: Mutex<Vec<Weak<Stats>>> = Mutex::new(Vec::new());

/// Writes every live session's file.
pub fn write_all() {
    let live = LIVE.lock().unwrap_or_else(PoisonError::into_inner).clone();
    for stats in live.iter().filter_map(Weak::upgrade) {
        stats.write();
    }
}

impl Stats {
    /// Counters that end in the file of this name, if any: see [`file::of`].
    #[must_use]
    pub fn new(path: Option<PathBuf>) -> Arc<Self> {
        let path = path.map(|path| file::of(&path));
        let stats = Arc::new(Self { path, ..Self::default() });
        // Now, so that another process sees whose it is.
        stats.write();
        LIVE.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(&stats));
        stats
    }

    /// A frame of this length was appended to a lane.
    pub fn sent(&self, bytes: usize) {
        self.commands.fetch_add(1, Ordering::Relaxed);
        self.bytes_up.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// Bytes of lanes left for the network.
    pub fn sent_on_wire(&self, bytes: usize) {
        self.wire_bytes_up.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// Of the bytes of a frame, so many were named and not sent: the host has them.
    pub fn named(&self, bytes: usize) {
        self.named_bytes_up.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// A recording of this length was named and not sent: the host keeps it.
    pub fn known_recording(&self, bytes: usize) {
        self.bytes_up.fetch_add(bytes as u64, Ordering::Relaxed);
        self.named(bytes);
    }

    /// `count` commands were recorded into a command buffer.
    pub fn recorded(&self, count: u64) {
        self.commands.fetch_add(count, Ordering::Relaxed);
    }

    /// Bytes came from the host.
    pub fn received(&self, bytes: usize) {
        self.bytes_down.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// The app waits for an answer of the host to `command`.
    pub fn round_trip(&self, command: &str) {
        self.round_trips.fetch_add(1, Ordering::Relaxed);
        let mut by_command = self.by_command.lock().unwrap_or_else(PoisonError::into_inner);
        match by_command.get_mut(command) {
            Some(count) => *count += 1,
            None => drop(by_command.insert(command.to_owned(), 1)),
        }
    }

    /// The app waits for the GPU.
    pub fn gpu_wait(&self) {
        self.gpu_waits.fetch_add(1, Ordering::Relaxed);
    }

    /// The app waits for the host to catch up with compiling.
    pub fn compile_wait(&self) {
        self.compile_waits.fetch_add(1, Ordering::Relaxed);
    }

    /// How mapped memory is watched.
    pub fn set_tracking(&self, mode: &str) {
        mode.clone_into(&mut self.tracking.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// A frame was presented.
    pub fn presented(&self) {
        let frame = self.frames_presented.fetch_add(1, Ordering::Relaxed) + 1;
        if frame < STEADY_FROM {
            return;
        }
        let marks = Marks {
            frames: frame,
            wire_bytes_up: self.wire_bytes_up.load(Ordering::Relaxed),
            round_trips: self.round_trips.load(Ordering::Relaxed),
            gpu_waits: self.gpu_waits.load(Ordering::Relaxed),
            bytes_up: self.bytes_up.load(Ordering::Relaxed),
            bytes_down: self.bytes_down.load(Ordering::Relaxed),
        };
        let mut steady = self.steady.lock().unwrap_or_else(PoisonError::into_inner);
        steady.first.get_or_insert(marks);
        steady.last = Some(marks);
    }

    /// Frames presented so far.
    #[must_use]
    pub fn frames_presented(&self) -> u64 {
        self.frames_presented.load(Ordering::Relaxed)
    }

    fn report(&self) -> Report {
        let steady = self.steady.lock().unwrap_or_else(PoisonError::into_inner);
        let steady = match (steady.first, steady.last) {
            (Some(first), Some(last)) => SteadyReport {
                frames: last.frames.saturating_sub(first.frames),
                blocking_round_trips: last.round_trips.saturating_sub(first.round_trips),
                gpu_waits: last.gpu_waits.saturating_sub(first.gpu_waits),
                wire_bytes_up: last.wire_bytes_up.saturating_sub(first.wire_bytes_up),
                bytes_up: last.bytes_up.saturating_sub(first.bytes_up),
                bytes_down: last.bytes_down.saturating_sub(first.bytes_down),
            },
            _ => SteadyReport::default(),
        };
        Report {
            process: file::Writer::this(),
            frames_presented: self.frames_presented(),
            commands: self.commands.load(Ordering::Relaxed),
            bytes_up: self.bytes_up.load(Ordering::Relaxed),
            wire_bytes_up: self.wire_bytes_up.load(Ordering::Relaxed),
            named_bytes_up: self.named_bytes_up.load(Ordering::Relaxed),
            bytes_down: self.bytes_down.load(Ordering::Relaxed),
            blocking_round_trips: RoundTrips {
                total: self.round_trips.load(Ordering::Relaxed),
                by_command: self.by_command.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            },
            gpu_waits: self.gpu_waits.load(Ordering::Relaxed),
            compile_waits: self.compile_waits.load(Ordering::Relaxed),
            tracking: self.tracking.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            steady,
        }
    }

    /// Whether there is a file, and something to write since the last time.
    #[must_use]
    pub fn has_news(&self) -> bool {
        self.path.is_some() && *self.written() != Some(self.progress())
    }

    fn progress(&self) -> [u64; 3] {
        [&self.commands, &self.bytes_up, &self.bytes_down].map(|count| count.load(Ordering::Relaxed))
    }

    fn written(&self) -> MutexGuard<'_, Option<[u64; 3]>> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes the file, if one is asked for: whole, beside its place, then moved there: a signal may end the process at any time.
    pub fn write(&self) {
        let Some(path) = &self.path else { return };
        // One at a time.
        let mut last = self.written();
        let progress = self.progress();
        let written = serde_json::to_vec_pretty(&self.report())
            .map_err(std::io::Error::from)
            .and_then(|json| file::replace(path, &json));
        match written {
            Ok(()) => *last = Some(progress),
            Err(error) => {
                static SAID: Once = Once::new();
                SAID.call_once(
                    || tracing::error!(%error, path = %path.display(), "the statistics could not be written"),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steady_counts_from_the_sixtieth_present() {
        let stats = Stats::new(None);
        stats.round_trip("vkCreateDevice");
        for frame in 0..100 {
            if frame == 70 {
                stats.round_trip("vkAllocateMemory");
            }
            stats.sent(10);
            stats.presented();
        }
        let report = stats.report();
        assert_eq!(report.blocking_round_trips.total, 2);
        assert_eq!(report.blocking_round_trips.by_command["vkAllocateMemory"], 1);
        assert_eq!((report.frames_presented, report.bytes_up), (100, 1000));
        assert_eq!((report.steady.frames, report.steady.bytes_up), (40, 400));
        assert_eq!(report.steady.blocking_round_trips, 1);
    }
}
