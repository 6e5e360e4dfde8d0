//! A private Wayland compositor without a screen.

use std::process::Command;

use tempfile::TempDir;

use super::{Guest, Lab, PATIENCE, Process, until};

/// Name of its socket, in a folder of its own.
const SOCKET: &str = "wayland";

/// Weston, drawing to nothing.
#[derive(Debug)]
pub struct Compositor {
    // Ended before its folder goes.
    server: Process,
    folder: TempDir,
}

impl Compositor {
    /// Starts one; its files are called `name`.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start(lab: &Lab, name: &str) -> Self {
        // Paths of sockets are short, those of labs may be long.
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let mut command = Command::new("weston");
        command.args(["--backend=headless-backend.so", "--idle-time=0", "--no-config", "--socket", SOCKET]);
        command.env("XDG_RUNTIME_DIR", folder.path()).env("HOME", lab.path(""));
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        let mut compositor = Self { server: Process::start(lab, name, command), folder };
        until(PATIENCE, "weston's socket", || {
            assert!(compositor.server.runs(), "weston has ended: {}", lab.read(&format!("{name}.log")));
            compositor.folder.path().join(SOCKET).exists().then_some(())
        });
        compositor
    }

    /// The program's windows are to be on this compositor.
    #[must_use]
    pub fn gives_windows_to<'a>(&self, guest: Guest<'a>) -> Guest<'a> {
        let folder = self.folder.path().to_string_lossy();
        guest.variable("XDG_RUNTIME_DIR", &folder).variable("WAYLAND_DISPLAY", SOCKET)
    }
}
