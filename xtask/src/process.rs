//! Programs that tasks run: to their end, or in the background with a log, never longer than the task itself.

#![expect(unsafe_code, reason = "a child's parent-death signal is set between fork and exec")]

use std::fs::{self, File};
use std::io::Read as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal};

use crate::Reason;

/// Between two looks at a child.
const POLL: Duration = Duration::from_millis(20);
/// Lines of a log that an error shows.
const TAIL_LINES: usize = 15;
/// How long a program that was asked to end may take.
const GRACE: Duration = Duration::from_secs(3);

/// Runs to the end, on our terminal.
pub(crate) fn run(mut command: Command, what: &str) -> Result<(), Reason> {
    let status = command.status().map_err(|error| format!("{what} cannot be started: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{what} failed ({status}); see above")) }
}

/// Whether a program of this name is in `PATH`.
pub(crate) fn installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// A program in the background. It is ended when this value goes.
#[derive(Debug)]
pub(crate) struct Background {
    name: String,
    child: Child,
    log: PathBuf,
}

/// Where the standard output of a background program goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Output {
    /// Into its log, as standard error does.
    Log,
    /// To us.
    Piped,
}

impl Background {
    /// Starts `command`; what it says goes to `folder/name.log`.
    pub(crate) fn start(
        name: &str,
        mut command: Command,
        folder: &Path,
        output: Output,
    ) -> Result<Self, Reason> {
        let log = folder.join(format!("{name}.log"));
        let open = || -> std::io::Result<(File, File)> {
            fs::create_dir_all(folder)?;
            let file = File::create(&log)?;
            Ok((file.try_clone()?, file))
        };
        let (out, err) = open().map_err(|error| format!("{} cannot be written: {error}", log.display()))?;
        command.stdin(Stdio::null()).stderr(err);
        command.stdout(if output == Output::Log { Stdio::from(out) } else { Stdio::piped() });
        let die_with_us = || Ok(rustix::process::set_parent_process_death_signal(Some(Signal::TERM))?);
        // SAFETY: the closure makes one system call: it neither allocates nor takes a lock.
        unsafe { command.pre_exec(die_with_us) };
        let child = command.spawn().map_err(|error| format!("{name} cannot be started: {error}"))?;
        Ok(Self { name: name.to_owned(), child, log })
    }

    /// The first line that it writes to its standard output.
    pub(crate) fn first_line(&mut self) -> Result<String, Reason> {
        let mut line = String::new();
        let mut byte = [0];
        let mut pipe = self.child.stdout.take();
        while let Some(pipe) = &mut pipe
            && pipe.read(&mut byte).is_ok_and(|count| count == 1)
            && byte != *b"\n"
        {
            line.push(char::from(byte[0]));
        }
        // The pipe stays open: a later line must not kill the writer.
        self.child.stdout = pipe;
        if line.is_empty() { Err(self.failure("ended before it was ready")) } else { Ok(line) }
    }

    /// How it ended, if it has.
    pub(crate) fn ended(&mut self) -> Result<Option<ExitStatus>, Reason> {
        self.child.try_wait().map_err(|error| format!("{}: {error}", self.name))
    }

    /// Waits for the end; `None` when it goes on after `patience`.
    pub(crate) fn wait(&mut self, patience: Duration) -> Result<Option<ExitStatus>, Reason> {
        let started = Instant::now();
        loop {
            match self.ended()? {
                None if started.elapsed() < patience => thread::sleep(POLL),
                ended => return Ok(ended),
            }
        }
    }

    /// Waits until `ready` has a value, as long as it runs.
    pub(crate) fn until<T>(
        &mut self,
        patience: Duration,
        ready: impl Fn() -> Option<T>,
    ) -> Result<T, Reason> {
        let started = Instant::now();
        loop {
            if let Some(value) = ready() {
                return Ok(value);
            }
            if let Some(status) = self.ended()? {
                return Err(self.failure(&format!("ended before it was ready ({status})")));
            }
            if started.elapsed() > patience {
                return Err(self.failure(&format!("was not ready after {} s", patience.as_secs())));
            }
            thread::sleep(POLL);
        }
    }

    /// An error about it, with the end of its log.
    pub(crate) fn failure(&self, what: &str) -> Reason {
        let log = fs::read(&self.log).unwrap_or_default();
        let log = String::from_utf8_lossy(&log);
        let lines: Vec<&str> = log.lines().collect();
        let tail = &lines[lines.len().saturating_sub(TAIL_LINES)..];
        let tail = if tail.is_empty() { "(it said nothing)".to_owned() } else { tail.join("\n  ") };
        format!("{} {what}. The end of {}:\n  {tail}", self.name, self.log.display())
    }

    /// Asks it to end, and kills it when it does not.
    pub(crate) fn stop(&mut self) {
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        if let Some(pid) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw) {
            // It may have ended in the meantime.
            let _ = rustix::process::kill_process(pid, Signal::TERM);
        }
        if !matches!(self.wait(GRACE), Ok(Some(_))) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        self.stop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_failure_shows_the_end_of_the_log() {
        let folder = tempfile::tempdir().unwrap();
        let script = "for i in $(seq 40); do echo line $i; done; exit 3";
        let mut program = Background::start("program", shell(script), folder.path(), Output::Log).unwrap();
        let reason = program.until(Duration::from_secs(60), || None::<()>).unwrap_err();
        assert!(reason.contains("exit status: 3"), "{reason}");
        assert!(reason.contains("line 40") && !reason.contains("line 25\n"), "{reason}");
    }

    #[test]
    fn the_first_line_comes_while_it_runs_and_the_end_comes_with_the_value() {
        let folder = tempfile::tempdir().unwrap();
        let mut program =
            Background::start("program", shell("echo 99; exec sleep 600"), folder.path(), Output::Piped)
                .unwrap();
        assert_eq!(program.first_line().unwrap(), "99");
        assert!(program.ended().unwrap().is_none());
        let pid = Pid::from_raw(i32::try_from(program.child.id()).unwrap()).unwrap();
        drop(program);
        assert!(rustix::process::test_kill_process(pid).is_err());
    }
}
