//! Attacks that fail, in small numbers ([`e2e::adversary`] has them; `e2e-adversary` runs them in large ones).

use std::time::Duration;

use e2e::adversary::{garbage, greedy, revoked, stalls, taken_over, tickets};

const MIB: u64 = 1 << 20;

#[test]
fn a_worker_that_was_taken_over_reaches_nobody() {
    let attempts = taken_over::run();
    assert!(attempts.denied.iter().any(|line| line.starts_with("tgkill denied")), "{attempts}");
}

#[test]
fn stalled_handshakes_from_one_address_keep_nobody_out() {
    let outcome = stalls::stall(300, 15);
    assert!(outcome.stalled >= 300, "{outcome:?}");
    assert_eq!((outcome.inside.len(), outcome.outside), (15, 0), "{outcome:?}");
    assert!(outcome.grown_bytes <= 64 * MIB, "{outcome:?}");
    assert!(outcome.lines_per_second <= 10.0, "{outcome:?}");
    assert!(outcome.frames > 0, "{outcome:?}");
}

#[test]
fn tickets_do_not_fill_the_supervisor() {
    let flood = tickets::flood(8, Duration::from_secs(3));
    assert!(flood.grown_bytes <= 64 * MIB, "{flood:?}");
    assert!(flood.frames > 0, "{flood:?}");
}

#[test]
fn objects_that_are_large_for_what_they_are_end_before_the_hosts_memory() {
    for program in ["greedy_queries", "greedy_sets"] {
        let taken = greedy::take(program);
        assert!(taken.said.contains("ERROR_"), "{taken:?}");
        assert!(taken.grown_bytes <= 1024 * MIB, "{taken:?}");
        assert!(taken.frames > 0, "{taken:?}");
    }
}

/// Nothing is taken or sent any more once the operator has heard that a ticket is revoked.
fn revoked_tickets(rules: &str) {
    let outcome = revoked::revoke(rules);
    assert!(outcome.frames_before.into_iter().all(|frames| frames > 0), "{outcome:?}");
    assert_eq!(outcome.frames_after, [0, 0], "{outcome:?}");
    assert_eq!((outcome.keys_before, outcome.keys_after), (1, 0), "{outcome:?}");
    assert_eq!(outcome.keys_of_watcher, 0, "a watcher only watches");
    assert!(outcome.closed.iter().all(|reason| reason.contains("was revoked")), "{outcome:?}");
    assert!(outcome.late.contains("token is not valid"), "{outcome:?}");
    assert!(outcome.frames > 0, "{outcome:?}");
}

#[test]
fn revoked_tickets_end_what_goes_on() {
    revoked_tickets("");
}

#[test]
fn revoked_tickets_end_what_goes_on_through_one_port() {
    revoked_tickets("single_port = true\n");
}

#[test]
fn what_a_stranger_says_is_no_line_of_the_log() {
    let (log, frames) = garbage::forged_reasons(20);
    for line in log {
        assert!(!line.starts_with("2026-01-01T00:00:00.000000Z"), "{line}");
        assert!(!line.contains('\u{1b}'), "{line}");
    }
    assert!(frames > 0);
}

#[test]
fn silent_connections_to_the_metrics_hold_up_nobody() {
    let (waited, frames) = garbage::silent_metrics(100);
    assert!(waited < Duration::from_secs(5), "{waited:?}");
    assert!(frames > 0);
}
