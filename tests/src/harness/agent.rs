//! `pyroduct-agent`.

use std::process::Command;

use super::{Display, Host, Lab, PATIENCE, Process, program, until};

/// The agent of a display.
#[derive(Debug)]
pub struct Agent;

impl Agent {
    /// Starts one and waits until it serves the display, and the host knows; its files are called `name`.
    ///
    /// # Panics
    /// When it does not.
    #[must_use]
    pub fn start(lab: &Lab, name: &str, host: &Host, display: &Display) -> Process {
        let mut command = Command::new(program("pyroduct-agent"));
        command.env("DISPLAY", display.name()).env("PYRODUCT_LOG", "info").env("HOME", lab.path(""));
        command.env_remove("PYRODUCT_TICKET_FILE").env("PYRODUCT_TICKET", &host.guest_ticket);
        let mut agent = Process::start(lab, name, command);
        let log = format!("{name}.log");
        until(PATIENCE, "the agent at the host", || {
            assert!(agent.runs(), "the agent has ended: {}", lab.read(&log));
            lab.read(&log).contains("connected to the host").then_some(())
        });
        agent
    }
}
