//! A session that takes all it can of what no quota of memory counts.

use super::Bystanders;
use super::bystanders::HOSTILE;
use crate::harness::{Driver, Guest, Lab, PATIENCE, process, until};

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// What the program was told.
    pub said: String,
    /// Bytes that its worker had more than one whose program is idle.
    pub grown_bytes: u64,
    /// Frames of the other tenants.
    pub frames: u64,
}

/// Runs a greedy program.
///
/// # Panics
/// When another tenant notices, or the program is told nothing.
#[must_use]
pub fn take(program: &str) -> Taken {
    let lab = Lab::new(&format!("adversary_{program}"));
    let scene = Bystanders::start(&lab, "", "");
    let ticket = scene.ticket("guest").to_text();
    let worker = |name: &str, word: &str, program: &str| {
        let mut guest = Guest::test_program(&lab, name, Driver::Ticket(&ticket), program).start();
        until(PATIENCE, word, || {
            assert!(guest.runs(), "{}", lab.read(&format!("{name}.log")));
            lab.read(&format!("{name}.out")).contains(word).then_some(())
        });
        let worker = scene.estate.workers_of(HOSTILE).first().copied().expect("the program's worker");
        let bytes = process::resident_bytes(worker);
        guest.kill();
        scene.estate.nothing_is_held(HOSTILE);
        bytes
    };
    let idle = worker("idle", "idle", "idle");
    let taken = worker("greedy", "holding", program);
    let said = lab.read("greedy.out").trim().to_owned();
    Taken { said, grown_bytes: taken.saturating_sub(idle), frames: scene.frames() }
}
