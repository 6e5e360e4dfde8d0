//! Metrics and health over HTTP/1.1, on an address of their own: `GET /metrics` (Prometheus text format 0.0.4) and
//! `GET /health`. Answers requests without bodies, one for each connection, and nothing else.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::Shared;
use super::operations::{Answer, TenantRow, show};
use crate::tenancy::frame_times::Cause;

/// Connections at once; for more the oldest give way.
const CONNECTIONS_MAX: usize = 64;
/// Bytes of a request's head.
const REQUEST_BYTES_MAX: usize = 8 << 10;
/// For a request.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(1);
/// For its answer to be taken.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(5);
/// After which a failed accept is tried again: no file descriptors are left, for example.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
const TEXT_FORMAT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Serves for ever.
///
/// # Errors
/// One line: the address cannot be listened on.
pub(super) async fn serve(address: SocketAddr, shared: Arc<Shared>) -> Result<(), String> {
    let listener = TcpListener::bind(address).await.map_err(|error| {
        format!("metrics cannot be served on {address}: {error}; choose another address in pyroduct.toml")
    })?;
    if let Ok(address) = listener.local_addr() {
        tracing::info!(%address, "metrics");
    }
    serve_on(listener, move || show(&shared)).await;
    Ok(())
}

/// A connection that says nothing holds up nobody: it has a second, and gives way to newer ones.
async fn serve_on(listener: TcpListener, state: impl Fn() -> Answer + Clone + Send + 'static) {
    let mut answering: VecDeque<JoinHandle<()>> = VecDeque::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(ACCEPT_PAUSE).await;
            continue;
        };
        answering.retain(|answering| !answering.is_finished());
        if answering.len() >= CONNECTIONS_MAX
            && let Some(oldest) = answering.pop_front()
        {
            oldest.abort();
        }
        let state = state.clone();
        answering.push_back(tokio::spawn(async move {
            let _ = answer(stream, state).await;
        }));
    }
}

async fn answer(mut stream: TcpStream, state: impl FnOnce() -> Answer) -> std::io::Result<()> {
    let head = timeout(REQUEST_TIMEOUT, read_head(&mut stream)).await??;
    let said = match head {
        Some(head) => respond(&head, state),
        None => response("400 Bad Request", TEXT_FORMAT, "not a request\n"),
    };
    timeout(ANSWER_TIMEOUT, stream.write_all(&said)).await??;
    stream.shutdown().await
}

/// `None` for what is no request.
async fn read_head(stream: &mut TcpStream) -> std::io::Result<Option<Vec<u8>>> {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if head.len() >= REQUEST_BYTES_MAX || stream.read_buf(&mut head).await? == 0 {
            return Ok(None);
        }
    }
    Ok(Some(head))
}

fn respond(head: &[u8], state: impl FnOnce() -> Answer) -> Vec<u8> {
    let line = head.split(|byte| *byte == b'\r').next().unwrap_or_default();
    let line = String::from_utf8_lossy(line);
    let mut words = line.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = path.split('?').next().unwrap_or_default();
    match (method, path) {
        ("GET", "/metrics") => response("200 OK", TEXT_FORMAT, &text(&state())),
        ("GET", "/health") => {
            // Load balancers look at the code.
            let (status, said) =
                if state().draining { ("503 Service Unavailable", "draining\n") } else { ("200 OK", "ok\n") };
            response(status, TEXT_FORMAT, said)
        }
        ("GET", _) => response("404 Not Found", TEXT_FORMAT, "there are /metrics and /health\n"),
        _ => response("405 Method Not Allowed", TEXT_FORMAT, "GET only\n"),
    }
}

fn response(status: &str, kind: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}")
        .into_bytes()
}

/// One metric of all tenants.
struct Metric {
    name: &'static str,
    help: &'static str,
    kind: &'static str,
    /// By the value of a second label, if it has one.
    values: fn(&TenantRow) -> Vec<(&'static str, f64)>,
    label: &'static str,
}

const METRICS: &[Metric] = &[
    Metric {
        name: "pyroduct_sessions",
        help: "Sessions that run.",
        kind: "gauge",
        values: |row| vec![("", number(row.sessions))],
        label: "",
    },
    Metric {
        name: "pyroduct_memory_held_bytes",
        help: "Memory that the tenant's sessions hold, leases included.",
        kind: "gauge",
        values: |row| {
            vec![("device", number(row.memory_held_bytes)), ("host", number(row.host_memory_held_bytes))]
        },
        label: "heap",
    },
    Metric {
        name: "pyroduct_memory_quota_bytes",
        help: "Memory that the tenant may hold; +Inf without a quota.",
        kind: "gauge",
        values: |row| {
            vec![("device", quota(row.memory_quota_bytes)), ("host", quota(row.host_memory_quota_bytes))]
        },
        label: "heap",
    },
    Metric {
        name: "pyroduct_quota_refusals_total",
        help: "Allocations refused because of the quota.",
        kind: "counter",
        values: |row| vec![("", number(row.refusals))],
        label: "",
    },
    Metric {
        name: "pyroduct_gpu_seconds_total",
        help: "GPU time, as far as it was measured; processor time of the workers where processors render.",
        kind: "counter",
        values: |row| vec![("", seconds(row.gpu_ns))],
        label: "",
    },
    Metric {
        name: "pyroduct_gpu_time_source",
        help: "1 for what GPU time is measured by.",
        kind: "gauge",
        values: |row| vec![(row.gpu_time_source.name(), 1.0)],
        label: "source",
    },
    Metric {
        name: "pyroduct_gpu_turns_total",
        help: "Submissions that waited for their turn beside other tenants'.",
        kind: "counter",
        values: |row| vec![("", number(row.turns))],
        label: "",
    },
    Metric {
        name: "pyroduct_gpu_turn_seconds_total",
        help: "What those cost.",
        kind: "counter",
        values: |row| vec![("", seconds(row.charged_ns))],
        label: "",
    },
    Metric {
        name: "pyroduct_processor_seconds_total",
        help: "Processor time of the tenant's workers.",
        kind: "counter",
        values: |row| vec![("", seconds(row.processor_ns))],
        label: "",
    },
    Metric {
        name: "pyroduct_submissions_total",
        help: "Submissions to the GPU, presents included.",
        kind: "counter",
        values: |row| vec![("", number(row.submissions))],
        label: "",
    },
    Metric {
        name: "pyroduct_frames_total",
        help: "Frames presented.",
        kind: "counter",
        values: |row| vec![("", number(row.frames))],
        label: "",
    },
    Metric {
        name: "pyroduct_slow_frames_total",
        help: "Frames that came a quarter later than 1/60 s (or fps_max) after the one before, by what took longest; \
               viewer: seen more than 0.1 s after it was done.",
        kind: "counter",
        values: |row| {
            Cause::ALL.iter().zip(row.slow_frames).map(|((_, name), slow)| (*name, number(slow))).collect()
        },
        label: "cause",
    },
    Metric {
        name: "pyroduct_stage_seconds_total",
        help: "Where time went: waiting for other tenants (turn), on the device (gpu), on the way to viewers (delivery).",
        kind: "counter",
        values: |row| {
            vec![
                ("turn", seconds(row.waited_ns)),
                ("gpu", seconds(row.executed_ns)),
                ("delivery", seconds(row.delivered_ns)),
            ]
        },
        label: "stage",
    },
    Metric {
        name: "pyroduct_frames_delivered_total",
        help: "Frames that viewers have got, each of them.",
        kind: "counter",
        values: |row| vec![("", number(row.delivered))],
        label: "",
    },
    Metric {
        name: "pyroduct_blocking_round_trips_total",
        help: "Calls that a guest waited for.",
        kind: "counter",
        values: |row| vec![("", number(row.calls))],
        label: "",
    },
    Metric {
        name: "pyroduct_guest_bytes_total",
        help: "Bytes of datagrams between guests and workers.",
        kind: "counter",
        values: |row| vec![("to_guest", number(row.sent_bytes)), ("from_guest", number(row.received_bytes))],
        label: "direction",
    },
    Metric {
        name: "pyroduct_viewers",
        help: "Viewers that are connected.",
        kind: "gauge",
        values: |row| vec![("", number(row.viewers))],
        label: "",
    },
    Metric {
        name: "pyroduct_viewer_bytes_total",
        help: "Bytes of datagrams between viewers and workers.",
        kind: "counter",
        values: |row| {
            vec![("to_viewer", number(row.viewer_bytes[0])), ("from_viewer", number(row.viewer_bytes[1]))]
        },
        label: "direction",
    },
    Metric {
        name: "pyroduct_guest_round_trip_seconds",
        help: "Time to the guest and back, of the session where it is longest.",
        kind: "gauge",
        values: |row| vec![("", number(row.round_trip_us) / 1e6)],
        label: "",
    },
];

/// Everything, in the text format.
fn text(answer: &Answer) -> String {
    let mut text = String::from("# HELP pyroduct_draining Whether the host takes no new sessions.\n");
    let _ = writeln!(text, "# TYPE pyroduct_draining gauge\npyroduct_draining {}", u8::from(answer.draining));
    text += "# HELP pyroduct_sandbox 1 for each part of the sandbox of workers that holds.\n# TYPE pyroduct_sandbox gauge\n";
    for (part, holds) in answer.isolation.parts() {
        let _ = writeln!(text, "pyroduct_sandbox{{part=\"{part}\"}} {}", u8::from(holds));
    }
    for Metric { name, help, kind, values, label } in METRICS {
        let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}");
        for row in &answer.tenants {
            let tenant = escaped(&row.tenant);
            for (of, value) in values(row) {
                let more = if label.is_empty() { String::new() } else { format!(",{label}=\"{of}\"") };
                let value = if value.is_infinite() { "+Inf".to_owned() } else { value.to_string() };
                let _ = writeln!(text, "{name}{{tenant=\"{tenant}\"{more}}} {value}");
            }
        }
    }
    text
}

/// A label's value: a tenant that stands in no file may have any name.
fn escaped(name: &str) -> String {
    name.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[expect(clippy::cast_precision_loss, reason = "the text format has numbers of 53 bits")]
fn number(value: u64) -> f64 {
    value as f64
}

fn quota(bytes: u64) -> f64 {
    if bytes == u64::MAX { f64::INFINITY } else { number(bytes) }
}

fn seconds(ns: u64) -> f64 {
    number(ns) / 1e9
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenancy::isolation::Isolation;

    fn row() -> TenantRow {
        TenantRow {
            tenant: "la\"va".to_owned(),
            memory_held_bytes: 5,
            memory_quota_bytes: 10,
            host_memory_quota_bytes: u64::MAX,
            gpu_ns: 1_500_000_000,
            slow_frames: [0, 3, 0, 0, 1],
            ..TenantRow::default()
        }
    }

    #[test]
    fn metrics_are_in_the_text_format() {
        let isolation = Isolation { files: 6, ..Isolation::default() };
        let text = text(&Answer { tenants: vec![row()], isolation, ..Answer::default() });
        for line in [
            "pyroduct_draining 0",
            "pyroduct_sandbox{part=\"files\"} 1",
            "pyroduct_sandbox{part=\"network\"} 0",
            "# TYPE pyroduct_gpu_seconds_total counter",
            "pyroduct_gpu_seconds_total{tenant=\"la\\\"va\"} 1.5",
            "pyroduct_slow_frames_total{tenant=\"la\\\"va\",cause=\"tenant\"} 3",
            "pyroduct_memory_held_bytes{tenant=\"la\\\"va\",heap=\"device\"} 5",
            "pyroduct_memory_quota_bytes{tenant=\"la\\\"va\",heap=\"host\"} +Inf",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} is not in\n{text}");
        }
        assert!(text.ends_with('\n'));
    }

    async fn ask(request: &[u8]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (stream, _) = listener.accept().await.unwrap();
        let serving = tokio::spawn(answer(stream, || Answer { draining: true, ..Answer::default() }));
        client.write_all(request).await.unwrap();
        client.shutdown().await.unwrap();
        let mut said = String::new();
        client.read_to_string(&mut said).await.unwrap();
        serving.await.unwrap().unwrap();
        said
    }

    #[tokio::test]
    async fn silent_connections_hold_up_nobody() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let serving = tokio::spawn(serve_on(listener, Answer::default));
        let mut silent = Vec::new();
        for _ in 0..3 * CONNECTIONS_MAX {
            silent.push(TcpStream::connect(address).await.unwrap());
        }
        // Behind them in the queue of connections, and answered before one of them has to go for its silence alone.
        let mut client = TcpStream::connect(address).await.unwrap();
        client.write_all(b"GET /health HTTP/1.1\r\n\r\n").await.unwrap();
        let mut said = String::new();
        client.read_to_string(&mut said).await.unwrap();
        assert!(said.ends_with("ok\n"), "{said}");
        // Each of them is let go in the end, the last ones too.
        for mut one in silent {
            assert_eq!(one.read(&mut [0; 1]).await.unwrap_or(0), 0);
        }
        serving.abort();
    }

    #[tokio::test]
    async fn requests_are_answered_and_nothing_else_is() {
        let health = ask(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n").await;
        assert!(health.starts_with("HTTP/1.1 503 ") && health.ends_with("\r\n\r\ndraining\n"), "{health}");
        assert!(ask(b"GET /metrics?a=b HTTP/1.0\r\n\r\n").await.contains("pyroduct_draining 1\n"));
        assert!(ask(b"GET / HTTP/1.1\r\n\r\n").await.starts_with("HTTP/1.1 404 "));
        assert!(ask(b"POST /metrics HTTP/1.1\r\n\r\n").await.starts_with("HTTP/1.1 405 "));
        assert!(ask(b"\x16\x03\x01").await.starts_with("HTTP/1.1 400 "));
        assert!(ask(&[b'a'; REQUEST_BYTES_MAX]).await.starts_with("HTTP/1.1 400 "));
    }
}
