//! The X display on which the program opens its windows: the present one, or a private one without a screen.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::process::{self, Background, Output};
use crate::{Reason, say};

/// A display that answers.
#[derive(Debug)]
pub(crate) enum Display {
    /// That of `DISPLAY`.
    Present(String),
    /// Our own; it ends with this value.
    Private {
        /// Like `:99`.
        name: String,
        /// The server.
        _server: Background,
    },
}

impl Display {
    /// The present one if it answers, else one of our own, with its log in `folder`.
    pub(crate) fn find(folder: &Path) -> Result<Self, Reason> {
        if let Some(name) = variable("DISPLAY") {
            if answers(&name) {
                return Ok(Self::Present(name));
            }
            say(&format!("the display {name} of DISPLAY does not answer; starting a private one"));
        }
        let mut command = Command::new("Xvfb");
        // The server takes a number that is free, and says which once it can be reached.
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"]);
        let mut server = Background::start("Xvfb", command, folder, Output::Piped)?;
        let name = format!(":{}", server.first_line()?.trim());
        Ok(Self::Private { name, _server: server })
    }

    /// For `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Present(name) | Self::Private { name, .. } => name,
        }
    }
}

/// Whether the viewer can open a window for the person.
pub(crate) fn viewer_has_one() -> bool {
    variable("WAYLAND_DISPLAY").is_some() || variable("DISPLAY").is_some_and(|name| answers(&name))
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Without `xdpyinfo` the variable is believed.
fn answers(name: &str) -> bool {
    if !process::installed("xdpyinfo") {
        return true;
    }
    let mut command = Command::new("xdpyinfo");
    command.args(["-display", name]).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
