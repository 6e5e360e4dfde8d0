//! What workers, and drivers and layers in them, print. It goes through the supervisor: a worker that was taken over shall write
//! no lines that look like the supervisor's, nothing that a terminal obeys, no more than a log can take; and have no terminal to
//! read from.

use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader};
use tokio::process::ChildStderr;
use tokio::time::Instant;

/// Bytes of a line; what is longer becomes several.
const LINE_BYTES_MAX: u64 = 8 << 10;
/// Bytes that a worker may print at once: a validation layer's findings, for example.
const BURST_BYTES: u64 = 4 << 20;
/// And in each second that follows.
const BYTES_PER_SECOND: u64 = 256 << 10;

/// How much a worker may print yet.
#[derive(Debug)]
struct Allowance {
    bytes: u64,
    since: Instant,
    left_out: u64,
}

impl Allowance {
    fn new(now: Instant) -> Self {
        Self { bytes: BURST_BYTES, since: now, left_out: 0 }
    }

    /// Whether so many bytes more may be printed.
    fn take(&mut self, bytes: u64, now: Instant) -> bool {
        let passed = now.saturating_duration_since(self.since);
        let earned =
            u64::try_from(passed.as_millis()).unwrap_or(u64::MAX).saturating_mul(BYTES_PER_SECOND) / 1000;
        if earned > 0 {
            self.bytes = self.bytes.saturating_add(earned).min(BURST_BYTES);
            self.since = now;
        }
        let fits = bytes <= self.bytes;
        if fits {
            self.bytes -= bytes;
        } else {
            self.left_out += 1;
        }
        fits
    }
}

/// Hands on each line, until the worker has ended. `process` is the number that the lines begin with.
pub(super) async fn relay(output: ChildStderr, process: Arc<AtomicU32>) {
    let mut output = BufReader::new(output);
    let mut allowance = Allowance::new(Instant::now());
    let mut line = Vec::new();
    while matches!((&mut output).take(LINE_BYTES_MAX).read_until(b'\n', &mut line).await, Ok(1..)) {
        let bytes = u64::try_from(line.len()).unwrap_or(u64::MAX);
        if allowance.take(bytes, Instant::now()) {
            let process = process.load(Ordering::Relaxed);
            let left_out = std::mem::take(&mut allowance.left_out);
            if left_out > 0 {
                print(&format!("worker {process}: {left_out} lines left out: it printed too much\n"));
            }
            print(&printable(process, &line));
        }
        line.clear();
    }
}

/// The line, and nothing but one.
fn printable(process: u32, line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    let mut printable = format!("worker {process}: ");
    for c in text.trim_end_matches(['\n', '\r']).chars() {
        if c.is_control() && c != '\t' {
            printable.extend(c.escape_default());
        } else {
            printable.push(c);
        }
    }
    printable.push('\n');
    printable
}

fn print(text: &str) {
    // That nobody reads the log is no reason to stop.
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_line_says_whose_it_is_and_stays_one() {
        assert_eq!(printable(7, b"plain \xc3\xa4\n"), "worker 7: plain \u{e4}\n");
        let forged = b"a\r2026-12-01 INFO audit: admitted\x1b[2J\x07\n";
        assert_eq!(printable(7, forged), "worker 7: a\\r2026-12-01 INFO audit: admitted\\u{1b}[2J\\u{7}\n");
        assert_eq!(printable(7, b"\xff\n"), "worker 7: \u{fffd}\n");
    }

    #[test]
    fn a_flood_is_counted_and_ends() {
        let begin = Instant::now();
        let mut allowance = Allowance::new(begin);
        let taken = (0..10_000).filter(|_| allowance.take(1 << 10, begin)).count();
        assert_eq!((taken, allowance.left_out), (4096, 10_000 - 4096));
        assert!(!allowance.take(1, begin));
        let later = begin + Duration::from_secs(1);
        assert!(allowance.take(BYTES_PER_SECOND, later) && !allowance.take(1, later));
        assert!(allowance.take(BURST_BYTES, later + Duration::from_secs(3600)));
    }
}
