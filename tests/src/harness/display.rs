//! A private X server.

use std::process::{Command, Stdio};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, MapState};

use super::{Lab, PATIENCE, Process, until};

/// Xvfb on a display number of its own choice.
#[derive(Debug)]
pub struct Display {
    name: String,
    _server: Process,
}

impl Display {
    /// Starts one; its files are called `name`.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start(lab: &Lab, name: &str) -> Self {
        let mut command = Command::new("Xvfb");
        // It writes its number to standard output, which is a file here.
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"]);
        command.stderr(Stdio::null());
        let mut server = Process::start(lab, name, command);
        let number = until(PATIENCE, "Xvfb's number", || {
            assert!(server.runs(), "Xvfb has ended: {}", lab.read(&format!("{name}.log")));
            lab.read(&format!("{name}.out")).strip_suffix('\n').map(str::to_owned)
        });
        Self { name: format!(":{number}"), _server: server }
    }

    /// What `DISPLAY` is for its programs.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// A command of a tool on this display.
    #[must_use]
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("DISPLAY", &self.name);
        command
    }

    /// Runs `xdotool`; gives what it prints, `None` when it fails (no such window, for instance).
    ///
    /// # Panics
    /// When there is no xdotool.
    #[must_use]
    pub fn xdotool(&self, arguments: &[&str]) -> Option<String> {
        let output = self.command("xdotool").args(arguments).output().expect("xdotool can be started");
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Waits for the first visible window; gives its id.
    #[must_use]
    pub fn window(&self) -> u32 {
        until(PATIENCE, "a window", || self.first_window().ok().flatten())
    }

    fn first_window(&self) -> Result<Option<u32>, Box<dyn std::error::Error>> {
        let (connection, screen) = x11rb::connect(Some(&self.name))?;
        let root = connection.setup().roots[screen].root;
        for window in connection.query_tree(root)?.reply()?.children {
            let visible = connection.get_window_attributes(window)?.reply()?.map_state == MapState::VIEWABLE;
            // Toolkits keep windows of one pixel for messages.
            if visible && connection.get_geometry(window)?.reply()?.width > 1 {
                return Ok(Some(window));
            }
        }
        Ok(None)
    }

    /// Width and height of a window, if it is there.
    #[must_use]
    pub fn size_of(&self, window: u32) -> Option<(u16, u16)> {
        let (connection, _) = x11rb::connect(Some(&self.name)).ok()?;
        let geometry = connection.get_geometry(window).ok()?.reply().ok()?;
        Some((geometry.width, geometry.height))
    }
}
