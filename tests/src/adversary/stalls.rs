//! Handshakes that are begun and never ended, from one address; and honest peers from another one.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use protocol::control::supervisor::Role;
use protocol::ticket::Ticket;
use protocol::tls;
use quinn_proto::{Connection, ConnectionHandle, DatagramEvent, Endpoint};

use super::Bystanders;
use super::peer::Line;
use crate::harness::Lab;

/// Where the stalled handshakes come from.
const HOSTILE: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);
/// Before an honest peer gives up: what a guest's driver takes.
const HONEST_PATIENCE: Duration = Duration::from_millis(protocol::limits::CONNECT_TIMEOUT_MS);
/// A long header of the type Retry (RFC 9000, section 17.2.5), whatever its fixed bit.
const RETRY: u8 = 0xb0;

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Handshakes that were begun.
    pub stalled: usize,
    /// Times from an honest peer's first datagram to the host's answer to its greeting.
    pub inside: Vec<Duration>,
    /// Honest peers that did not get in.
    pub outside: usize,
    /// What the supervisor's memory grew by.
    pub grown_bytes: u64,
    /// Lines of the log in a second.
    pub lines_per_second: f64,
    /// Frames of the other tenants.
    pub frames: u64,
}

/// One address that begins handshakes, proves that it has its address, and says no more.
struct Staller {
    socket: UdpSocket,
    host: SocketAddr,
    endpoint: Endpoint,
    config: quinn_proto::ClientConfig,
    begun: HashMap<ConnectionHandle, Connection>,
}

impl Staller {
    fn new(ticket: &Ticket) -> Self {
        let socket = UdpSocket::bind((HOSTILE, 0)).expect("a loopback address");
        socket.set_nonblocking(true).expect("a socket");
        let endpoint = Endpoint::new(Arc::new(tls::endpoint_config()), None, false, None);
        let config = tls::client_config(ticket).expect("a ticket");
        let host = ticket.host.parse().expect("an address");
        Self { socket, host, endpoint, config, begun: HashMap::new() }
    }

    fn begin(&mut self) {
        let begun = self.endpoint.connect(Instant::now(), self.config.clone(), self.host, tls::SERVER_NAME);
        let (handle, mut connection) = begun.expect("another connection");
        send(&self.socket, self.host, &mut connection);
        self.begun.insert(handle, connection);
        self.answer_retries();
    }

    /// All that it answers.
    fn answer_retries(&mut self) {
        let mut bytes = [0; 2048];
        while let Ok((count, _)) = self.socket.recv_from(&mut bytes) {
            if bytes[0] & RETRY != RETRY {
                continue;
            }
            let (now, datagram) = (Instant::now(), bytes[..count].into());
            let event = self.endpoint.handle(now, self.host, None, None, datagram, &mut Vec::new());
            if let Some(DatagramEvent::ConnectionEvent(handle, event)) = event
                && let Some(connection) = self.begun.get_mut(&handle)
            {
                connection.handle_event(event);
                send(&self.socket, self.host, connection);
            }
        }
    }
}

fn send(socket: &UdpSocket, host: SocketAddr, connection: &mut Connection) {
    let mut bytes = Vec::new();
    if connection.poll_transmit(Instant::now(), 1, &mut bytes).is_some() {
        let _ = socket.send_to(&bytes, host);
    }
}

/// `count` stalled handshakes, `per_second` of them, then as many again and again until `honest` peers have tried, five in
/// a second.
///
/// # Panics
/// When another tenant notices.
#[must_use]
pub fn stall(count: usize, honest: usize) -> Outcome {
    let lab = Lab::new("adversary_stalls");
    let scene = Bystanders::start(&lab, "", "sessions_max = 64");
    let (ticket, honest_ticket) = (scene.ticket("guest"), scene.ticket("viewer"));
    let before = scene.supervisor_bytes();
    let over = Arc::new(AtomicBool::new(false));
    let stalling = std::thread::spawn({
        let over = Arc::clone(&over);
        move || {
            let mut staller = Staller::new(&ticket);
            let mut begun = 0;
            while begun < count || !over.load(Ordering::Relaxed) {
                staller.begin();
                begun += 1;
                // A thousand in a second, while there are some to begin; then enough to keep every place taken.
                std::thread::sleep(Duration::from_millis(if begun < count { 1 } else { 5 }));
                // Those that are long forgotten there are here, too.
                if staller.begun.len() > 4 * count {
                    staller.begun.clear();
                }
            }
            begun
        }
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (inside, outside, peak) = runtime.block_on(async {
        let mut attempts = tokio::task::JoinSet::new();
        let mut peak = before;
        for _ in 0..honest {
            let ticket = honest_ticket.clone();
            attempts.spawn(async move { tokio::time::timeout(HONEST_PATIENCE, enter(&ticket)).await });
            tokio::time::sleep(Duration::from_millis(200)).await;
            peak = peak.max(scene.supervisor_bytes());
        }
        let (mut inside, mut outside) = (Vec::new(), 0);
        while let Some(attempt) = attempts.join_next().await {
            match attempt {
                Ok(Ok(Some(time))) => inside.push(time),
                _ => outside += 1,
            }
        }
        (inside, outside, peak)
    });
    over.store(true, Ordering::Relaxed);
    let stalled = stalling.join().expect("the stalled handshakes");
    let (lines, time) = scene.log_since();
    // Admitted peers are no strangers.
    let lines = lines.iter().filter(|line| !line.contains("admitted")).count();
    let lines = f64::from(u32::try_from(lines).unwrap_or(u32::MAX));
    Outcome {
        stalled,
        inside,
        outside,
        grown_bytes: peak.max(scene.supervisor_bytes()).saturating_sub(before),
        lines_per_second: lines / time.as_secs_f64(),
        frames: scene.frames(),
    }
}

/// How long an honest peer takes to get in; it tries again as drivers and viewers do.
async fn enter(ticket: &Ticket) -> Option<Duration> {
    let began = Instant::now();
    loop {
        let from: IpAddr = Ipv4Addr::LOCALHOST.into();
        match Line::to_supervisor(from, ticket, Role::Viewer).await {
            // A viewer of a tenant without sessions hears nothing: that it is let in shows in that it is not turned away.
            Ok(line) => {
                let closed = tokio::time::timeout(Duration::from_millis(300), line.connection.closed()).await;
                let entered = began.elapsed().saturating_sub(Duration::from_millis(300));
                return closed.is_err().then_some(entered);
            }
            Err(error) => {
                let again = error.downcast_ref::<quinn::ConnectionError>().is_some_and(tls::may_try_again);
                if !again {
                    return None;
                }
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }
    }
}
