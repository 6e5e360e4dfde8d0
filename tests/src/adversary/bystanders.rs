//! A host with two tenants at work, and one that is hostile.

use std::time::{Duration, Instant};

use protocol::ticket::Ticket;

use crate::harness::{Driver, Estate, Guest, Lab, PATIENCE, Process, process, until};

/// Tenants that do nothing wrong.
const TENANTS: [&str; 2] = ["north", "south"];
/// The tenant that does.
pub const HOSTILE: &str = "hostile";

/// A host, and programs of two tenants on it that look at each of their frames.
#[derive(Debug)]
pub struct Bystanders<'a> {
    lab: &'a Lab,
    /// The host.
    pub estate: Estate<'a>,
    programs: Vec<(&'static str, Process)>,
    began: Instant,
    log_lines: usize,
}

impl<'a> Bystanders<'a> {
    /// Starts all; `rules` stand first in `pyroduct.toml`, `own` are further lines of the hostile tenant.
    ///
    /// # Panics
    /// When something does not start.
    #[must_use]
    pub fn start(lab: &'a Lab, rules: &str, own: &str) -> Self {
        let tenant =
            |name: &str, more: &str| format!("[[tenant]]\nname = \"{name}\"\nmemory = \"64 MiB\"\n{more}\n");
        let tenants = TENANTS.map(|name| tenant(name, "")).concat() + &tenant(HOSTILE, own);
        let variables = [("PYRODUCT_LOG", "info")];
        let estate = Estate::with(lab, &format!("{rules}{tenants}"), &variables);
        let start = |name: &'static str| {
            let ticket = estate.ticket(name);
            let mut process = Guest::test_program(lab, name, Driver::Ticket(&ticket), "until_lost").start();
            until(PATIENCE, "a tenant at work", || {
                assert!(process.runs(), "{}", lab.read(&format!("{name}.log")));
                lab.read(&format!("{name}.out")).contains("running").then_some(())
            });
            (name, process)
        };
        let programs = TENANTS.map(start).into();
        let log_lines = lab.read("host.log").lines().count();
        Self { lab, estate, programs, began: Instant::now(), log_lines }
    }

    /// A ticket of the hostile tenant.
    ///
    /// # Panics
    /// When none can be made.
    #[must_use]
    pub fn ticket(&self, role: &str) -> Ticket {
        Ticket::parse(&self.estate.ticket_as(HOSTILE, role)).expect("a ticket")
    }

    /// Resident bytes of the supervisor.
    #[must_use]
    pub fn supervisor_bytes(&self) -> u64 {
        process::resident_bytes(self.estate.host.pid())
    }

    /// Lines that the host has written to its log since the start, and for how long.
    #[must_use]
    pub fn log_since(&self) -> (Vec<String>, Duration) {
        let log = self.lab.read("host.log");
        (log.lines().skip(self.log_lines).map(str::to_owned).collect(), self.began.elapsed())
    }

    /// Ends the other tenants' programs; gives the number of their frames, each of which was looked at.
    ///
    /// # Panics
    /// When one of them had a frame that is missing or wrong, or has ended before, or the host has.
    #[must_use]
    pub fn frames(mut self) -> u64 {
        assert!(self.estate.host.runs(), "the host has ended");
        let log = self.lab.read("host.log");
        assert!(!log.contains("panicked"), "a panic instead of a refusal");
        let mut frames = 0;
        for (name, process) in &mut self.programs {
            assert!(process.runs(), "{name} has ended: {}", self.lab.read(&format!("{name}.log")));
            // Its own worker: that is how such a program ends.
            self.estate.workers_of(name).into_iter().for_each(process::kill);
            process.succeed(PATIENCE);
            let output = self.lab.read(&format!("{name}.out"));
            let mut words = output.split_whitespace();
            words.find(|word| *word == "frames");
            frames += words.next().and_then(|count| count.parse::<u64>().ok()).expect("a count of frames");
        }
        frames
    }
}
