//! What holders of tickets can do to the supervisor: with good ones, and with revoked ones.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use protocol::control::supervisor::Role;
use protocol::ticket::Ticket;
use quinn::{Connection, SendStream};

use super::Bystanders;
use super::peer::Line;
use crate::harness::Lab;

/// Bytes in one write.
static CHUNK: [u8; 64 << 10] = [0xa5; 64 << 10];

/// What came of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Flood {
    /// Bytes that the floods could send.
    pub sent_bytes: u64,
    /// What the supervisor's memory grew by.
    pub grown_bytes: u64,
    /// Frames of the other tenants.
    pub frames: u64,
}

/// So many viewers, each with a ticket, send to the supervisor for ever on all the streams that they may open.
///
/// # Panics
/// When another tenant notices.
#[must_use]
pub fn flood(viewers: usize, time: Duration) -> Flood {
    let lab = Lab::new("adversary_flood");
    let scene = Bystanders::start(&lab, "", "");
    let ticket = scene.ticket("viewer");
    let before = scene.supervisor_bytes();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let sent = Arc::new(AtomicU64::new(0));
    let peak = runtime.block_on(async {
        let mut lines = Vec::new();
        for _ in 0..viewers {
            lines.push(viewer(&ticket).await);
        }
        let mut floods = tokio::task::JoinSet::new();
        for line in lines {
            floods.spawn(send_for_ever(line.connection.clone(), Arc::clone(&sent)));
            let sent = Arc::clone(&sent);
            floods.spawn(async move {
                let mut line = line;
                fill(&mut line.send, &sent).await;
            });
        }
        let deadline = tokio::time::Instant::now() + time;
        let mut peak = before;
        while tokio::time::Instant::now() < deadline {
            tokio::time::sleep(Duration::from_millis(50)).await;
            peak = peak.max(scene.supervisor_bytes());
        }
        peak
    });
    drop(runtime);
    let sent_bytes = sent.load(Ordering::Relaxed);
    Flood { sent_bytes, grown_bytes: peak.saturating_sub(before), frames: scene.frames() }
}

async fn viewer(ticket: &Ticket) -> Line {
    let line = Line::to_supervisor(Ipv4Addr::LOCALHOST.into(), ticket, Role::Viewer).await;
    line.expect("a viewer with a ticket comes in")
}

/// On every stream that the host lets it open.
async fn send_for_ever(connection: Connection, sent: Arc<AtomicU64>) {
    let mut streams = tokio::task::JoinSet::new();
    while let Ok(mut stream) = connection.open_uni().await {
        let sent = Arc::clone(&sent);
        streams.spawn(async move { fill(&mut stream, &sent).await });
    }
}

async fn fill(stream: &mut SendStream, sent: &AtomicU64) {
    while let Ok(bytes) = stream.write(&CHUNK).await {
        sent.fetch_add(bytes as u64, Ordering::Relaxed);
    }
}
