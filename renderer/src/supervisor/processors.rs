//! What a worker's threads have taken of the processors, as the kernel counts it (`/proc/PID/task`).

use std::collections::BTreeMap;
use std::fs;

use crate::tenancy::watchdog::Worked;

/// Beginnings of the names of threads that compile, code or serve peers. Those of drivers have names of their own, or that of
/// the thread that started them, which is a lane's or the process's; and there are drivers that work in a lane's thread itself.
const OURS: [&str; 7] =
    ["compile", "coder-", "contents", "pipelines", "pyroduct-presen", "record-", "tokio-"];

/// The threads of a process that may be a software driver's, and what else is known of its driver. `None`: it is gone.
pub(super) fn worked(pid: u32, compiled: u64) -> Option<Worked> {
    threads(pid, |name| !OURS.iter().any(|ours| name.starts_with(ours)))
        .map(|threads| Worked { threads, compiled })
}

/// All threads of a process, our own too. `None`: it is gone.
pub(super) fn worked_in_all(pid: u32) -> Option<Worked> {
    threads(pid, |_| true).map(|threads| Worked { threads, compiled: 0 })
}

fn threads(pid: u32, counts: impl Fn(&str) -> bool) -> Option<BTreeMap<u32, u64>> {
    let tick_ns = 1_000_000_000 / rustix::param::clock_ticks_per_second().max(1);
    let mut threads = BTreeMap::new();
    for thread in fs::read_dir(format!("/proc/{pid}/task")).ok()?.flatten() {
        // Ended meanwhile.
        let Ok(stat) = fs::read(thread.path().join("stat")) else { continue };
        let number = thread.file_name().to_str().and_then(|name| name.parse().ok());
        if let (Some(number), Some((name, ticks))) = (number, parsed(&String::from_utf8_lossy(&stat)))
            && counts(name)
        {
            threads.insert(number, ticks.saturating_mul(tick_ns));
        }
    }
    Some(threads)
}

/// Whether somebody has stopped the process: by a signal, or as its debugger.
pub(super) fn is_stopped(pid: u32) -> bool {
    let stat = fs::read(format!("/proc/{pid}/stat")).unwrap_or_default();
    let stat = String::from_utf8_lossy(&stat);
    let state = stat.rsplit_once(')').and_then(|(_, after)| after.trim_start().chars().next());
    matches!(state, Some('T' | 't'))
}

/// A thread's name, and its ticks: in user mode and in the kernel.
fn parsed(stat: &str) -> Option<(&str, u64)> {
    // The name may have anything in it.
    let (before, after) = stat.rsplit_once(')')?;
    let (_, name) = before.split_once('(')?;
    // The state is field 3.
    let mut fields = after.split_ascii_whitespace().skip(11);
    let (user, kernel): (u64, u64) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    Some((name, user.saturating_add(kernel)))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn a_line_of_the_kernels_is_read_whatever_the_name() {
        let stat = "7 (a) b ( c) R 1 7 7 0 -1 4194304 100 0 0 0 123 45 0 0 20 0 9 0 1 2 3";
        assert_eq!(parsed(stat), Some(("a) b ( c", 168)));
        assert_eq!(parsed("7 (a) R 1"), None);
        assert_eq!(parsed(""), None);
    }

    #[test]
    fn threads_that_work_are_counted_and_our_own_are_not() {
        let work = |name: &str| {
            let (ready, told) = mpsc::channel();
            let (stop, stopped) = mpsc::channel::<()>();
            let run = move || {
                // More than a tick, by the thread's own clock.
                let clock = || rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
                while clock().tv_sec == 0 && clock().tv_nsec < 50_000_000 {}
                ready.send(rustix::thread::gettid().as_raw_nonzero().get().unsigned_abs()).unwrap();
                let _ = stopped.recv();
            };
            let thread = std::thread::Builder::new().name(name.to_owned()).spawn(run).unwrap();
            let number = told.recv().unwrap();
            (number, move || {
                drop(stop);
                thread.join().unwrap();
            })
        };
        let (driver, end_driver) = work("llvmpipe-0");
        let (coder, end_coder) = work("coder-0");
        let worked = worked(std::process::id(), 0).unwrap();
        assert!(worked.threads[&driver] >= 40_000_000, "{worked:?}");
        assert!(!worked.threads.contains_key(&coder), "{worked:?}");
        let all = worked_in_all(std::process::id()).unwrap();
        assert!(all.threads[&driver] >= 40_000_000 && all.threads[&coder] >= 40_000_000, "{all:?}");
        assert!(!is_stopped(std::process::id()) && !is_stopped(u32::MAX));
        end_driver();
        end_coder();
        assert_eq!(super::worked(u32::MAX, 0), None);
    }
}
