//! Going on in the background: a second process, which is nobody's child once the first has ended.

use std::os::fd::AsFd as _;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use crate::options::Options;

/// How long the agent may take to serve its display; the person's program waits for it.
const READY_TIMEOUT: Timespec = Timespec { tv_sec: 3, tv_nsec: 0 };

/// Starts the agent, and waits until it serves the display, or has found that another one does.
///
/// # Errors
/// One line for people: it cannot be started, or not be heard.
pub fn detach(options: &Options) -> Result<(), String> {
    let mut child = start(options).map_err(|error| format!("the agent cannot be started: {error}"))?;
    let Some(output) = child.stdout.take() else { return Ok(()) };
    // It writes a line when it serves, and its end closes the pipe.
    let mut ready = [PollFd::from_borrowed_fd(output.as_fd(), PollFlags::IN)];
    match poll(&mut ready, Some(&READY_TIMEOUT)) {
        Ok(0) => Err("the agent does not come to serve the display; is the X server busy?".to_owned()),
        Ok(_) => Ok(()),
        Err(error) => Err(format!("the agent cannot be waited for: {error}")),
    }
}

fn start(options: &Options) -> std::io::Result<Child> {
    let mut command = Command::new(std::env::current_exe()?);
    for process in &options.serve {
        command.args(["--for", &process.to_string()]);
    }
    // What is sent to the program's process group (Ctrl+C in its terminal) is not meant for us; nor is its output ours to hold.
    command.process_group(0).stdin(Stdio::null()).stdout(Stdio::piped());
    if std::env::var_os("PYRODUCT_LOG").is_none() {
        command.stderr(Stdio::null());
    }
    command.spawn()
}
