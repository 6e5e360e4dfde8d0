//! `cargo xtask demo`: host, program and viewer on this machine, and what the pipe did in figures.

mod display;
mod summary;

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde::Deserialize;

use self::display::Display;
use crate::packages::{self, Purpose};
use crate::process::{Background, Output};
use crate::{Reason, build, say, workspace};

/// How long the host may take to be ready: it loads GPU drivers.
const HOST_PATIENCE: Duration = Duration::from_secs(60);
/// How long the frames of the picture may take, on the slowest of machines.
const CAPTURE_PATIENCE: Duration = Duration::from_secs(180);
/// How long the rest of a demo's counted frames may take.
const PROGRAM_PATIENCE: Duration = Duration::from_secs(180);
/// How long viewer and program may take to end after each other.
const END_PATIENCE: Duration = Duration::from_secs(5);
/// Between two looks at what runs.
const POLL: Duration = Duration::from_millis(100);
/// Frames that the viewer takes without a display; the last is the picture.
const CAPTURED_FRAMES: &str = "120";
/// Frames that the default program presents without a display. A viewer that is slower than the program skips some.
const PROGRAM_FRAMES: &str = "600";

/// Arguments of `cargo xtask demo`.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Install missing packages without asking
    #[arg(long)]
    yes: bool,
    /// Build and run optimised programs
    #[arg(long)]
    release: bool,
    /// Program and arguments; `vkcube` unless given
    #[arg(last = true, value_name = "PROGRAM")]
    program: Vec<OsString>,
}

/// What `serve --ready-file` writes.
#[derive(Debug, Deserialize)]
struct Ready {
    address: String,
    guest_ticket: String,
    viewer_ticket: String,
}

/// Folders of this run.
struct Places {
    /// The products.
    programs: PathBuf,
    /// Logs and statistics.
    records: PathBuf,
    /// The captured picture.
    picture: PathBuf,
}

impl Places {
    fn guest_statistics(&self) -> PathBuf {
        self.records.join("guest.json")
    }

    fn viewer_statistics(&self) -> PathBuf {
        self.records.join("viewer.json")
    }
}

/// Runs the subcommand.
pub(crate) fn run(options: &Options) -> Result<(), Reason> {
    packages::ensure(Purpose::Demo, options.yes)?;
    let programs = build::products(options.release, build::Extent::Products)?;
    let target = workspace::target()?;
    let places = Places { programs, records: target.join("demo"), picture: target.join("demo.png") };
    for stale in [places.guest_statistics(), places.viewer_statistics(), places.picture.clone()] {
        // Most often there is none.
        let _ = fs::remove_file(stale);
    }
    make_private(&places.records)
        .map_err(|error| format!("{} cannot be made: {error}", places.records.display()))?;
    let (_host, ready) = start_host(&places)?;
    say(&format!("host: {}", ready.address));
    let display = Display::find(&places.records)?;
    say(&format!("display of the program: {}", display.name()));
    let windowed = display::viewer_has_one();
    let mut viewer = start_viewer(&places, &ready, windowed)?;
    let mut program = start_program(&places, &ready, &display, &command_line(options, windowed))?;
    let asked_for = !options.program.is_empty();
    if windowed {
        say("the viewer's window is open; close it to end the demo");
        until_closed(&mut program, &mut viewer)?;
    } else {
        until_captured(&mut program, &mut viewer)?;
        say(&format!("picture: {}", places.picture.display()));
        // A program of the person's own may well have no end.
        let patience = if asked_for { END_PATIENCE } else { PROGRAM_PATIENCE };
        let _ = program.wait(patience)?;
    }
    program.stop();
    viewer.stop();
    say(&summary::text(&places.guest_statistics(), &places.viewer_statistics()));
    say(&format!("logs: {}", places.records.display()));
    Ok(())
}

/// The host's log has tickets in it.
fn make_private(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

fn command_line(options: &Options, windowed: bool) -> Vec<OsString> {
    if !options.program.is_empty() {
        return options.program.clone();
    }
    let counted: &[&str] = if windowed { &[] } else { &["--c", PROGRAM_FRAMES] };
    ["vkcube"].iter().chain(counted).map(OsString::from).collect()
}

fn start_host(places: &Places) -> Result<(Background, Ready), Reason> {
    let ready_file = places.records.join("ready.json");
    // A file of an earlier run must not be taken for this one's.
    let _ = fs::remove_file(&ready_file);
    let mut command = Command::new(places.programs.join("pyroduct-host"));
    command.args(["serve", "--dev", "--listen", "127.0.0.1:0", "--ready-file"]).arg(&ready_file);
    let mut host = Background::start("host", command, &places.records, Output::Log)?;
    let text = host.until(HOST_PATIENCE, || fs::read_to_string(&ready_file).ok())?;
    // It holds tickets, and has served its purpose.
    let _ = fs::remove_file(&ready_file);
    let ready = serde_json::from_str(&text)
        .map_err(|error| host.failure(&format!("wrote a ready file that says something else ({error})")))?;
    Ok((host, ready))
}

/// The environment carries the ticket: command lines are for everyone to read.
fn with_ticket(mut command: Command, ticket: &str) -> Command {
    command.env("PYRODUCT_TICKET", ticket).env_remove("PYRODUCT_TICKET_FILE");
    command
}

fn start_viewer(places: &Places, ready: &Ready, windowed: bool) -> Result<Background, Reason> {
    let viewer = Command::new(places.programs.join("pyroduct-viewer"));
    let mut command = with_ticket(viewer, &ready.viewer_ticket);
    command.arg("--stats").arg(places.viewer_statistics());
    if windowed {
        command.arg("--once");
    } else {
        command.args(["--headless", "--frames", CAPTURED_FRAMES, "--capture"]).arg(&places.picture);
    }
    Background::start("viewer", command, &places.records, Output::Log)
}

fn start_program(
    places: &Places,
    ready: &Ready,
    display: &Display,
    line: &[OsString],
) -> Result<Background, Reason> {
    let run = Command::new(places.programs.join("pyroduct-run"));
    let mut command = with_ticket(run, &ready.guest_ticket);
    command.arg("--").args(line);
    command.env("DISPLAY", display.name()).env("PYRODUCT_STATS", places.guest_statistics());
    Background::start("program", command, &places.records, Output::Log)
}

/// Waits until the person closes the viewer, or the program ends by itself.
fn until_closed(program: &mut Background, viewer: &mut Background) -> Result<(), Reason> {
    loop {
        if let Some(status) = program.wait(POLL)? {
            if !status.success() {
                return Err(program.failure(&format!("failed ({status})")));
            }
            let _ = viewer.wait(END_PATIENCE)?;
            return Ok(());
        }
        if let Some(status) = viewer.ended()? {
            // The program was told that its window is closed; its end writes the statistics.
            let _ = program.wait(END_PATIENCE)?;
            return if status.success() {
                Ok(())
            } else {
                Err(viewer.failure(&format!("failed ({status})")))
            };
        }
    }
}

/// Waits until the viewer has its frames.
fn until_captured(program: &mut Background, viewer: &mut Background) -> Result<(), Reason> {
    let started = Instant::now();
    while started.elapsed() < CAPTURE_PATIENCE {
        if let Some(status) = viewer.wait(POLL)? {
            if status.success() {
                return Ok(());
            }
            // Where the program failed, the viewer only says that it has gone.
            return Err(match program.wait(END_PATIENCE)? {
                Some(status) if !status.success() => program.failure(&format!("failed ({status})")),
                _ => viewer.failure(&format!("failed ({status})")),
            });
        }
        if let Some(status) = program.ended()?
            && !status.success()
        {
            return Err(program.failure(&format!("failed ({status})")));
        }
        // A viewer that saw nothing of a program that has ended waits for the next one.
        if program.ended()?.is_some() && viewer.wait(END_PATIENCE)?.is_none() {
            return Err(program.failure("ended, and the viewer has not got its frames"));
        }
    }
    Err(viewer.failure(&format!("has not got {CAPTURED_FRAMES} frames in {} s", CAPTURE_PATIENCE.as_secs())))
}

/// Reads what a program has written as JSON, if it has.
fn read_json<T: for<'a> Deserialize<'a>>(path: &Path) -> Option<T> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;

    #[derive(Debug, clap::Parser)]
    struct Line {
        #[command(flatten)]
        options: Options,
    }

    #[test]
    fn the_programs_own_options_stay_its_own() {
        let line = Line::try_parse_from(["demo", "--yes", "--", "vkgears", "--yes", "-x"]).unwrap();
        assert!(line.options.yes && !line.options.release);
        assert_eq!(command_line(&line.options, false), ["vkgears", "--yes", "-x"]);
    }

    #[test]
    fn vkcube_has_an_end_where_nobody_can_close_it() {
        let line = Line::try_parse_from(["demo"]).unwrap();
        assert_eq!(command_line(&line.options, false), ["vkcube", "--c", "600"]);
        assert_eq!(command_line(&line.options, true), ["vkcube"]);
    }

    #[test]
    fn the_ready_file_is_what_the_host_writes() {
        let text = r#"{"address":"127.0.0.1:1","guest_ticket":"g","viewer_ticket":"v","pid":7}"#;
        let ready: Ready = serde_json::from_str(text).unwrap();
        assert_eq!((ready.guest_ticket.as_str(), ready.viewer_ticket.as_str()), ("g", "v"));
    }
}
