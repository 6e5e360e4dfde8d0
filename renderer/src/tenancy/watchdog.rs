//! When a submission has worked for too long.
//!
//! What counts is work, not time that passes: a host that is busy with something else must not cost a session, and a
//! shader without end must. Where a submission works ([`Line`]) decides how that is known:
//!
//! - A GPU works for whoever was first. Of all submissions that it has, the clock of the oldest runs, and no other: what
//!   waits for its turn, or shares the device with another's, does not pay for that.
//! - Where a software driver renders, work is what its threads took of the processors. That of the busiest thread counts,
//!   since a shader without end keeps at least one of them, however many there are, and an idle host gives that thread all of
//!   its time. So no submission is overdue before its limit has passed, and one that gets no processor never is.
//!   Such drivers compile when a pipeline is first used, in the middle of a submission: whenever something was compiled
//!   ([`Worked::compiled`]), the count begins anew, since an endless shader never gets that far; twenty limits are the most in
//!   all.
//!
//! Pure: both clocks are told.

use std::collections::{BTreeMap, BTreeSet};

/// A submission; numbers are chosen by the caller and used once.
pub type SubmitId = u64;

/// A look at a process's threads costs system calls: short submissions are done before the first.
const FIRST_LOOK_NS: u64 = 100_000_000;
/// Between looks, at least: a thread is close to its limit.
const LOOKS_NS: u64 = 20_000_000;
/// And at most: what was compiled in between is known no more exactly than that.
const LOOKS_MAX_NS: u64 = 200_000_000;
/// What a submission may work in all, compiling included, in limits.
const LIMITS_MAX: u64 = 20;
/// Until the next look at a process that could not be looked at.
const BLIND_NS: u64 = 1_000_000_000;

/// Where a submission works: what is in one line works one after the other, or shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Line {
    /// On the GPU itself.
    Device,
    /// In the threads of a session's worker.
    Process(u64),
}

/// What the threads of a process that may be a software driver's have taken of the processors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worked {
    /// Nanoseconds since each began, by its number.
    pub threads: BTreeMap<u32, u64>,
    /// Another number whenever the driver has compiled something.
    pub compiled: u64,
}

impl Worked {
    /// What the busiest thread has taken since `earlier`.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> u64 {
        let taken = self.threads.iter().map(|(thread, now)| {
            // One that has begun since may have the number of one that has ended.
            now.checked_sub(earlier.threads.get(thread).copied().unwrap_or(0)).unwrap_or(*now)
        });
        taken.max().unwrap_or(0)
    }
}

/// The oldest of a line.
#[derive(Debug)]
struct Watched {
    id: SubmitId,
    /// Since when it is.
    since_ns: u64,
    /// What its process had worked at the first look.
    begun: Option<Worked>,
    /// What it had when the count began.
    mark: Option<Worked>,
    /// It was overdue, and that was said.
    is_reported: bool,
    /// When it can be overdue at the earliest.
    look_ns: u64,
}

#[derive(Debug, Default)]
struct Waiting {
    /// By their beginnings.
    executing: BTreeSet<(u64, SubmitId)>,
    watched: Option<Watched>,
    /// The one that was watched has ended since the last look.
    is_freed: bool,
    /// Somebody else was watched until then.
    free_since_ns: u64,
}

/// Watches what executes.
#[derive(Debug)]
pub struct Watchdog {
    limit_ns: u64,
    lines: BTreeMap<Line, Waiting>,
    begun: BTreeMap<SubmitId, (u64, Line)>,
}

impl Watchdog {
    /// Nothing executes; a submission may work for so long.
    #[must_use]
    pub fn new(limit_ns: u64) -> Self {
        Self { limit_ns, lines: BTreeMap::new(), begun: BTreeMap::new() }
    }

    /// A submission may work for so long from now on.
    pub fn set_limit(&mut self, limit_ns: u64) {
        self.limit_ns = limit_ns;
        for watched in self.lines.values_mut().filter_map(|line| line.watched.as_mut()) {
            watched.look_ns = watched.look_ns.min(watched.since_ns.saturating_add(limit_ns));
        }
    }

    /// A submission executes since `since_ns`.
    pub fn begin(&mut self, since_ns: u64, id: SubmitId, line: Line) {
        self.end(id);
        self.begun.insert(id, (since_ns, line));
        let waiting = self.lines.entry(line).or_default();
        waiting.executing.insert((since_ns, id));
        // So that it is known when to look first.
        waiting.watch_oldest(since_ns, line, self.limit_ns);
    }

    /// It executes no more.
    pub fn end(&mut self, id: SubmitId) {
        let Some((since_ns, line)) = self.begun.remove(&id) else { return };
        let Some(waiting) = self.lines.get_mut(&line) else { return };
        waiting.executing.remove(&(since_ns, id));
        waiting.is_freed |= waiting.watched.take_if(|watched| watched.id == id).is_some();
        if waiting.executing.is_empty() {
            self.lines.remove(&line);
        }
    }

    /// Submissions that have just become overdue. To be asked after every change, and at [`Self::wake_ns`]. `worked` looks at
    /// the process of a session; `None`: it cannot be looked at now.
    pub fn look(&mut self, now_ns: u64, mut worked: impl FnMut(u64) -> Option<Worked>) -> Vec<SubmitId> {
        let limit_ns = self.limit_ns;
        let mut overdue = Vec::new();
        for (line, waiting) in &mut self.lines {
            let Some(watched) = waiting.watch_oldest(now_ns, *line, limit_ns) else { continue };
            if watched.is_reported || now_ns < watched.look_ns {
                continue;
            }
            let is_overdue = match line {
                Line::Device => true,
                Line::Process(session) => watched.has_worked(now_ns, limit_ns, worked(*session)),
            };
            if is_overdue {
                watched.is_reported = true;
                overdue.push(watched.id);
            }
        }
        overdue
    }

    /// When to look again though nothing has happened.
    #[must_use]
    pub fn wake_ns(&self) -> Option<u64> {
        let wakes = self.lines.values().filter_map(|waiting| match &waiting.watched {
            Some(watched) => (!watched.is_reported).then_some(watched.look_ns),
            // At once: there is a new oldest.
            None => Some(0),
        });
        wakes.min()
    }
}

impl Waiting {
    fn watch_oldest(&mut self, now_ns: u64, line: Line, limit_ns: u64) -> Option<&mut Watched> {
        let (began_ns, id) = *self.executing.first()?;
        let known = self.watched.as_ref().map(|watched| watched.id);
        if known != Some(id) {
            if std::mem::take(&mut self.is_freed) || known.is_some() {
                self.free_since_ns = now_ns;
            }
            let since_ns = began_ns.max(self.free_since_ns);
            let until = match line {
                Line::Device => limit_ns,
                Line::Process(_) => limit_ns.min(FIRST_LOOK_NS),
            };
            let look_ns = since_ns.saturating_add(until);
            self.watched =
                Some(Watched { id, since_ns, begun: None, mark: None, is_reported: false, look_ns });
        }
        self.watched.as_mut()
    }
}

impl Watched {
    /// Whether its process has worked for too long; if not, notes when that can be.
    fn has_worked(&mut self, now_ns: u64, limit_ns: u64, worked: Option<Worked>) -> bool {
        let Some(worked) = worked else {
            self.look_ns = now_ns.saturating_add(BLIND_NS);
            return false;
        };
        let mark = match self.mark.take() {
            Some(mark) if mark.compiled == worked.compiled => mark,
            _ => worked.clone(),
        };
        let in_all = worked.since(self.begun.get_or_insert_with(|| worked.clone()));
        let left = limit_ns.saturating_sub(worked.since(&mark));
        let left = left.min(limit_ns.saturating_mul(LIMITS_MAX).saturating_sub(in_all));
        self.mark = Some(mark);
        // A thread takes no more of the processors than there is time.
        self.look_ns = now_ns.saturating_add(left.clamp(LOOKS_NS, LOOKS_MAX_NS));
        left == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: u64 = 1_000_000;
    const LIMIT: u64 = 2_000 * MS;
    const NONE: [SubmitId; 0] = [];

    fn no_process(session: u64) -> Option<Worked> {
        panic!("the process of session {session} is looked at")
    }

    /// A worker with some threads, of which each gets its part of every millisecond.
    struct Process {
        threads: Vec<(u64, u64)>,
        compiled: u64,
    }

    impl Process {
        fn new(permille: &[u64]) -> Self {
            Self { threads: permille.iter().map(|permille| (*permille, 0)).collect(), compiled: 0 }
        }

        fn worked(&self) -> Worked {
            let threads = (1..).zip(&self.threads).map(|(number, (_, taken))| (number, *taken)).collect();
            Worked { threads, compiled: self.compiled }
        }

        /// Time passes, looked at where the watchdog wants to; gives when something became overdue, and how many looks it took.
        fn run(&mut self, watchdog: &mut Watchdog, from: u64, until: u64) -> (Option<(u64, SubmitId)>, u32) {
            let mut looks = 0;
            for now in (from..until).step_by(1_000_000) {
                let wakes = watchdog.wake_ns().is_some_and(|wake| wake <= now);
                if now == from || wakes {
                    let overdue = watchdog.look(now, |_| {
                        looks += 1;
                        Some(self.worked())
                    });
                    if let Some(id) = overdue.first() {
                        return (Some((now, *id)), looks);
                    }
                }
                for (permille, taken) in &mut self.threads {
                    *taken += *permille * (MS / 1000);
                }
            }
            (None, looks)
        }
    }

    #[test]
    fn on_an_idle_host_a_shader_without_end_is_overdue_at_its_limit() {
        for threads in [&[1000][..], &[1000, 1000, 0, 3], &[10, 980]] {
            let mut watchdog = Watchdog::new(LIMIT);
            watchdog.begin(0, 7, Line::Process(1));
            let (overdue, looks) = Process::new(threads).run(&mut watchdog, 0, 10 * LIMIT);
            let (when, id) = overdue.unwrap();
            assert!(id == 7 && (LIMIT..LIMIT + 200 * MS).contains(&when), "{threads:?}: {when}");
            assert!(looks <= 15, "{looks} looks");
        }
    }

    #[test]
    fn a_busy_host_ends_nothing_that_has_not_worked() {
        // At load 30, standing still, and many threads that have each a little.
        for threads in [&[33][..], &[0, 0], &[90; 10]] {
            let mut watchdog = Watchdog::new(LIMIT);
            watchdog.begin(0, 7, Line::Process(1));
            let (overdue, looks) = Process::new(threads).run(&mut watchdog, 0, 10 * LIMIT);
            assert_eq!(overdue, None, "{threads:?}");
            assert!(looks <= 101, "{looks} looks");
        }
        // It is overdue once it has, whenever that is.
        let mut watchdog = Watchdog::new(LIMIT);
        watchdog.begin(0, 7, Line::Process(1));
        let (overdue, _) = Process::new(&[33; 8]).run(&mut watchdog, 0, 100 * LIMIT);
        assert!(overdue.is_some_and(|(when, _)| when > 30 * LIMIT), "{overdue:?}");
    }

    #[test]
    fn many_long_submissions_are_not_one() {
        let mut watchdog = Watchdog::new(LIMIT);
        let mut process = Process::new(&[1000, 1000]);
        let mut now = 0;
        for id in 0..100 {
            watchdog.begin(now, id, Line::Process(1));
            let end = now + LIMIT * 9 / 10;
            assert_eq!(process.run(&mut watchdog, now, end).0, None, "submission {id}");
            watchdog.end(id);
            now = end;
        }
        // Of those that are there at once, only one counts.
        let mut watchdog = Watchdog::new(LIMIT);
        (0..100).for_each(|id| watchdog.begin(0, id, Line::Process(1)));
        let mut now = 0;
        for id in 0..100 {
            let end = now + LIMIT * 9 / 10;
            assert_eq!(process.run(&mut watchdog, now, end).0, None, "submission {id}");
            watchdog.end(id);
            now = end;
        }
    }

    #[test]
    fn compiling_is_not_an_endless_shader() {
        let mut watchdog = Watchdog::new(LIMIT);
        let mut process = Process::new(&[1000, 0]);
        watchdog.begin(0, 7, Line::Process(1));
        let mut now = 0;
        for _ in 0..30 {
            assert_eq!(process.run(&mut watchdog, now, now + LIMIT / 2).0, None);
            now += LIMIT / 2;
            process.compiled += 1;
        }
        // The last one was the last.
        let (overdue, _) = process.run(&mut watchdog, now, now + 10 * LIMIT);
        assert!(overdue.is_some_and(|(when, _)| when < now + 2 * LIMIT), "{overdue:?}");
        // A shader without end is compiled first; that costs no second limit.
        watchdog.end(7);
        watchdog.begin(now, 7, Line::Process(1));
        assert_eq!(process.run(&mut watchdog, now, now + 310 * MS).0, None);
        process.compiled += 1;
        let compiled = now + 310 * MS;
        let (overdue, _) = process.run(&mut watchdog, compiled, now + 10 * LIMIT);
        assert!(overdue.is_some_and(|(when, _)| when < compiled + LIMIT + 500 * MS), "{overdue:?}");
        // Nobody compiles for ever in one submission.
        watchdog.end(7);
        watchdog.begin(now, 8, Line::Process(1));
        let end = (now..).step_by(usize::try_from(LIMIT / 2).unwrap()).find_map(|now| {
            process.compiled += 1;
            process.run(&mut watchdog, now, now + LIMIT / 2).0
        });
        assert!(end.is_some_and(|(when, _)| when - now < (LIMITS_MAX + 1) * LIMIT), "{end:?}");
    }

    #[test]
    fn a_gpu_works_for_one_after_the_other() {
        let mut watchdog = Watchdog::new(LIMIT);
        watchdog.begin(0, 1, Line::Device);
        watchdog.begin(MS, 2, Line::Device);
        watchdog.begin(MS, 3, Line::Device);
        assert_eq!(watchdog.look(MS, no_process), NONE);
        assert_eq!(watchdog.wake_ns(), Some(LIMIT));
        watchdog.end(1);
        assert_eq!(watchdog.look(LIMIT - 1, no_process), NONE, "it was done in time");
        assert_eq!(watchdog.look(2 * LIMIT - 2, no_process), NONE, "the second one had the GPU only then");
        assert_eq!(watchdog.look(2 * LIMIT - 1, no_process), [2]);
        assert_eq!(watchdog.look(20 * LIMIT, no_process), NONE, "said once");
        watchdog.end(2);
        assert_eq!(watchdog.look(20 * LIMIT, no_process), NONE);
        assert_eq!(watchdog.wake_ns(), Some(21 * LIMIT));
        watchdog.set_limit(LIMIT / 2);
        assert_eq!(watchdog.look(21 * LIMIT, no_process), [3]);
        watchdog.end(3);
        assert_eq!(watchdog.look(21 * LIMIT, no_process), NONE);
        assert!(watchdog.lines.is_empty() && watchdog.begun.is_empty());
    }

    #[test]
    fn workers_do_not_wait_for_each_other_and_one_that_is_gone_is_not_overdue() {
        let mut watchdog = Watchdog::new(LIMIT);
        watchdog.begin(0, 1, Line::Process(1));
        watchdog.begin(0, 2, Line::Process(2));
        let worked = |ns: u64| Worked { threads: BTreeMap::from([(9, ns)]), compiled: 0 };
        let mut look = |now: u64| watchdog.look(now, |session| (session == 2).then(|| worked(now)));
        assert_eq!(look(0), NONE);
        assert_eq!(look(FIRST_LOOK_NS), NONE);
        assert_eq!(look(FIRST_LOOK_NS + LIMIT), [2]);
        assert_eq!(look(100 * LIMIT), NONE);
    }

    #[test]
    fn a_thread_that_has_the_number_of_another_counts_from_its_beginning() {
        let at = |threads: &[(u32, u64)]| Worked { threads: threads.iter().copied().collect(), compiled: 0 };
        assert_eq!(at(&[(1, 50), (2, 7)]).since(&at(&[(1, 45)])), 7);
        assert_eq!(at(&[(1, 3)]).since(&at(&[(1, 45)])), 3);
        assert_eq!(at(&[]).since(&at(&[(1, 45)])), 0);
    }
}
