//! `pyroduct-viewer`.

use std::process::Command;

use serde::Deserialize;

use super::{Display, Host, Lab, Process, program};

/// How a viewer without a window runs.
#[derive(Clone, Copy, Debug, Default)]
pub struct ViewerOptions {
    /// Leave after so many frames.
    pub frames: Option<u64>,
    /// Leave when the first program has ended.
    pub once: bool,
}

/// A viewer, with or without a window.
#[derive(Debug)]
pub struct Viewer;

/// What `--stats` holds, as far as tests look at it.
#[derive(Clone, Copy, Debug, Deserialize)]
#[expect(missing_docs, reason = "the names of the viewer's statistics, documented there")]
pub struct ViewerStats {
    pub frames: u64,
    pub verified: u64,
    pub mismatches: u64,
    pub compression_ratio: f64,
    pub fps: f64,
}

impl Viewer {
    /// Starts one without a window: `NAME.png`, `NAME.stats` and `NAME.hashes` come at its end.
    #[must_use]
    pub fn headless(lab: &Lab, name: &str, host: &Host, options: ViewerOptions) -> Process {
        Self::headless_with(lab, name, &host.viewer_ticket, options)
    }

    /// Starts one without a window, with this ticket.
    #[must_use]
    pub fn headless_with(lab: &Lab, name: &str, ticket: &str, options: ViewerOptions) -> Process {
        let mut command = Command::new(program("pyroduct-viewer"));
        command.arg("--headless");
        for (option, ending) in [("--capture", "png"), ("--stats", "stats"), ("--hashes", "hashes")] {
            command.arg(option).arg(lab.path(&format!("{name}.{ending}")));
        }
        if let Some(frames) = options.frames {
            command.args(["--frames", &frames.to_string()]);
        }
        if options.once {
            command.arg("--once");
        }
        Process::start(lab, name, with_ticket(command, ticket))
    }

    /// Starts one with windows on a display.
    #[must_use]
    pub fn windowed(lab: &Lab, name: &str, host: &Host, display: &Display) -> Process {
        let mut command = Command::new(program("pyroduct-viewer"));
        command.env("DISPLAY", display.name()).env_remove("WAYLAND_DISPLAY").env("PYRODUCT_LOG", "info");
        Process::start(lab, name, with_ticket(command, &host.viewer_ticket))
    }

    /// Statistics of one that has ended.
    ///
    /// # Panics
    /// When there are none.
    #[must_use]
    pub fn stats(lab: &Lab, name: &str) -> ViewerStats {
        let text = lab.read(&format!("{name}.stats"));
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}.stats: {error}: {text:?}"))
    }
}

fn with_ticket(mut command: Command, ticket: &str) -> Command {
    command.env_remove("PYRODUCT_TICKET_FILE").env("PYRODUCT_TICKET", ticket);
    command
}
