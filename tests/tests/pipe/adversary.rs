//! Attacks, in small numbers; `e2e-adversary` has the same by hand.

use e2e::adversary::taken_over;

#[test]
fn a_worker_that_was_taken_over_reaches_nobody() {
    let attempts = taken_over::run();
    assert!(attempts.denied.iter().any(|line| line.starts_with("tgkill denied")), "{attempts}");
}
