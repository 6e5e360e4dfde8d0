//! The programs for which the agent stays.

use std::os::fd::OwnedFd;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, pidfd_open};

/// Programs that may be named; more than a display has.
const PROGRAMS_MAX: usize = 256;
/// The agent outlives its last program by this time: a launcher ends before its game has begun.
const LINGER: Duration = Duration::from_secs(5);

/// Processes that asked for the agent.
#[derive(Debug)]
pub(crate) struct Served {
    programs: Mutex<Programs>,
    /// It leaves when there are none.
    leaves: bool,
}

#[derive(Debug)]
struct Programs {
    /// Readable once the process has ended.
    running: Vec<OwnedFd>,
    since: Instant,
}

impl Served {
    /// For these, and those that are added; for ever, where there are none.
    pub(crate) fn new(processes: &[u32]) -> Self {
        let programs = Programs { running: Vec::new(), since: Instant::now() };
        let served = Self { programs: Mutex::new(programs), leaves: !processes.is_empty() };
        processes.iter().for_each(|process| served.add(*process));
        served
    }

    /// Stays for this process too. One that is not there (or lives in another namespace) counts for nothing.
    pub(crate) fn add(&self, process: u32) {
        let pid = i32::try_from(process).ok().and_then(Pid::from_raw);
        let Some(Ok(running)) = pid.map(|pid| pidfd_open(pid, PidfdFlags::empty())) else { return };
        let mut programs = self.programs.lock().unwrap_or_else(PoisonError::into_inner);
        if programs.running.len() < PROGRAMS_MAX {
            programs.running.push(running);
        }
    }

    /// Whether the last program has ended, and some time ago.
    pub(crate) fn is_over(&self, now: Instant) -> bool {
        let mut programs = self.programs.lock().unwrap_or_else(PoisonError::into_inner);
        programs.running.retain(|running| {
            let mut ended = [PollFd::new(running, PollFlags::IN)];
            matches!(poll(&mut ended, Some(&Timespec::default())), Ok(0))
        });
        if !programs.running.is_empty() {
            programs.since = now;
        }
        self.leaves && now.saturating_duration_since(programs.since) >= LINGER
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    fn it_stays_as_long_as_one_program_runs_and_a_little_longer() {
        let mut program = Command::new("sleep").arg("600").spawn().unwrap();
        let served = Served::new(&[program.id()]);
        let later = Instant::now() + LINGER * 2;
        assert!(!served.is_over(later));
        program.kill().unwrap();
        program.wait().unwrap();
        assert!(!served.is_over(later), "a launcher may have ended");
        assert!(served.is_over(later + LINGER));
        served.add(std::process::id());
        assert!(!served.is_over(later + LINGER), "another one came");
    }

    #[test]
    fn without_a_program_it_stays() {
        let served = Served::new(&[]);
        assert!(!served.is_over(Instant::now() + LINGER * 100));
    }
}
