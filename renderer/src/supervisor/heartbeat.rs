//! Whether a worker still answers. It says every two seconds that it lives; one that says nothing is told of, in the log and by
//! `pyroduct-host sessions`, and looked at: a stopped one, or one that gets no processor on a busy host, may go on later, and
//! is let be. One that works for a minute without a word hangs, and is ended.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use super::processors;
use crate::tenancy::watchdog::Worked;

/// Silence of this length is told. Five times a heartbeat.
const SILENT_AFTER: Duration = Duration::from_secs(10);
/// One of its threads has worked for so long since a silence was seen.
const HANGS_AFTER_NS: u64 = 60_000_000_000;

/// For how long a worker has said nothing; nothing while it answers. Seen by all who ask.
#[derive(Clone, Debug, Default)]
pub(super) struct Silence(Arc<AtomicU64>);

impl Silence {
    /// Seconds, at the last look.
    pub(super) fn seconds(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    fn set(&self, silent: Duration) {
        self.0.store(silent.as_secs(), Ordering::Relaxed);
    }
}

/// What is known of a worker with a session.
#[derive(Debug)]
pub(super) struct Heartbeat {
    pid: u32,
    heard: Instant,
    looked: Instant,
    /// What it had worked when it was first missed.
    missed: Option<Worked>,
    silence: Silence,
}

/// What a look at a silent worker found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It may go on; what it does, for people, if that is news.
    Waits(Option<&'static str>),
    /// It must be ended.
    Hangs,
}

impl Heartbeat {
    pub(super) fn new(pid: u32, now: Instant) -> Self {
        Self { pid, heard: now, looked: now, missed: None, silence: Silence::default() }
    }

    pub(super) fn pid(&self) -> u32 {
        self.pid
    }

    pub(super) fn silence(&self) -> Silence {
        self.silence.clone()
    }

    /// It has said something; gives how long it had been silent if that was told.
    pub(super) fn hear(&mut self, now: Instant) -> Option<Duration> {
        let silent = now.saturating_duration_since(self.heard);
        (self.heard, self.looked) = (now, now);
        self.silence.set(Duration::ZERO);
        self.missed.take().map(|_| silent)
    }

    /// When a look at it is due.
    pub(super) fn due(&self) -> Instant {
        self.looked + SILENT_AFTER
    }

    /// Looks at one that is silent.
    pub(super) fn look(&mut self, now: Instant) -> Found {
        self.looked = now;
        self.silence.set(now.saturating_duration_since(self.heard));
        // Whichever thread it is that hangs.
        let worked = processors::worked_in_all(self.pid);
        self.judge(worked, processors::is_stopped(self.pid))
    }

    fn judge(&mut self, worked: Option<Worked>, is_stopped: bool) -> Found {
        // Gone: its end is seen elsewhere.
        let Some(worked) = worked else { return Found::Waits(None) };
        let Some(missed) = &self.missed else {
            self.missed = Some(worked);
            let what = if is_stopped {
                "it is stopped (by SIGSTOP, or a debugger)"
            } else {
                "it may get no processor"
            };
            return Found::Waits(Some(what));
        };
        if worked.since(missed) >= HANGS_AFTER_NS { Found::Hangs } else { Found::Waits(None) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_silent_is_told_of_once_and_ended_only_if_it_works() {
        let worked =
            |seconds: u64| Some(Worked { threads: [(1, seconds * 1_000_000_000)].into(), compiled: 0 });
        let start = Instant::now();
        let mut heartbeat = Heartbeat::new(std::process::id(), start);
        let (silence, missed) = (heartbeat.silence(), start + SILENT_AFTER);
        assert_eq!(heartbeat.due(), missed);
        assert!(matches!(heartbeat.look(missed), Found::Waits(Some(_))));
        assert_eq!(silence.seconds(), 10);
        assert_eq!(heartbeat.due(), missed + SILENT_AFTER, "the next look is later");
        assert_eq!(heartbeat.hear(missed + SILENT_AFTER), Some(SILENT_AFTER * 2));
        assert_eq!((heartbeat.hear(missed + SILENT_AFTER), silence.seconds()), (None, 0));

        let stopped = heartbeat.judge(worked(500), true);
        assert!(matches!(stopped, Found::Waits(Some(what)) if what.contains("stopped")), "{stopped:?}");
        // An hour without a processor, or with a little of one.
        assert_eq!(heartbeat.judge(worked(500), true), Found::Waits(None));
        assert_eq!(heartbeat.judge(worked(559), false), Found::Waits(None));
        assert_eq!(heartbeat.judge(None, false), Found::Waits(None));
        assert_eq!(heartbeat.judge(worked(560), false), Found::Hangs);
    }
}
