//! Against a host that says what each test wants.

use std::net::Ipv4Addr;
use std::sync::mpsc;
use std::time::SystemTime;

use protocol::control::codec;
use protocol::control::supervisor::{Role, SupervisorMessage, WorkerAddress};
use protocol::control::worker::Attach;
use protocol::tls::{self, CertificateAuthority, HostIdentity, Validity};
use protocol::wire::Need;
use protocol::wire::message::{Completion, MemoryData, Message};
use protocol::wire::segment::SegmentHeader;

use super::*;

/// What an inbox was given, in order.
#[derive(Debug, PartialEq)]
enum Event {
    Frame(u64, u16),
    Message(GuestMessage),
    Ended(String),
}

struct Recorder(Mutex<mpsc::Sender<Event>>);

impl Recorder {
    fn send(&self, event: Event) {
        // A test that has seen enough listens no more.
        let _ = self.0.lock().unwrap().send(event);
    }
}

impl Inbox for Recorder {
    fn frame(&self, device: u64, header: &FrameHeader, _: &[u8]) -> Result<(), FrameError> {
        self.send(Event::Frame(device, header.opcode));
        Ok(())
    }

    fn message(&self, message: GuestMessage) {
        self.send(Event::Message(message));
    }

    fn ended(&self, reason: &str) {
        self.send(Event::Ended(reason.to_owned()));
    }
}

struct Host {
    runtime: tokio::runtime::Runtime,
    endpoint: quinn::Endpoint,
    ticket: Ticket,
}

/// The control stream of an accepted connection.
struct Peer {
    connection: quinn::Connection,
    send: quinn::SendStream,
    control: connect::ControlReader,
}

impl Peer {
    async fn say<T: codec::Message>(&mut self, message: &T) {
        let mut bytes = Vec::new();
        codec::encode(message, &mut bytes).unwrap();
        self.send.write_all(&bytes).await.unwrap();
    }

    /// Opens a lane with these frames; each is (opcode, needs, body).
    async fn lane(&self, header: LaneHeader, frames: &[(u16, Vec<Need>, Vec<u8>)]) -> quinn::SendStream {
        let mut bytes = header.encode().to_vec();
        for (opcode, needs, body) in frames {
            let body_bytes = u32::try_from(body.len()).unwrap();
            FrameHeader { body_bytes, opcode: *opcode, call: 0, needs: needs.clone() }.encode(&mut bytes);
            bytes.extend_from_slice(body);
        }
        let mut stream = self.connection.open_uni().await.unwrap();
        stream.write_all(&bytes).await.unwrap();
        stream
    }
}

async fn accept(endpoint: &quinn::Endpoint) -> Peer {
    let connection = endpoint.accept().await.unwrap().await.unwrap();
    let (send, receive) = connection.accept_bi().await.unwrap();
    Peer { connection, send, control: connect::ControlReader::new(receive) }
}

impl Host {
    fn new() -> Self {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let validity = Validity::starting(SystemTime::now(), Duration::from_secs(600));
        let authority = CertificateAuthority::generate(validity).unwrap();
        let identity: HostIdentity = authority.issue_host(validity).unwrap();
        let endpoint = runtime.block_on(async {
            quinn::Endpoint::server(tls::server_config(&identity).unwrap(), (Ipv4Addr::LOCALHOST, 0).into())
                .unwrap()
        });
        let address = endpoint.local_addr().unwrap().to_string();
        let ticket = authority.issue_ticket(&address, "test", Role::Guest, validity).unwrap();
        Self { runtime, endpoint, ticket }
    }

    fn address(&self) -> WorkerAddress {
        let (address, name) = (self.ticket.host.clone(), tls::SERVER_NAME.to_owned());
        WorkerAddress { session: 1, address, route: 0, token: [7; 32], name }
    }

    /// Lets a guest in, through both connections.
    async fn attach(endpoint: quinn::Endpoint, address: WorkerAddress) -> (Peer, Peer) {
        let mut supervisor = accept(&endpoint).await;
        let _: protocol::control::supervisor::Hello = supervisor.control.next().await.unwrap();
        supervisor.say(&SupervisorMessage::Session(address)).await;
        let mut worker = accept(&endpoint).await;
        let attach: Attach = worker.control.next().await.unwrap();
        assert_eq!(attach.token, [7; 32]);
        let snapshot = Snapshot { physical_devices: Vec::new(), leases: vec![[64, 32]] };
        worker.say(&GuestMessage::Attached(Box::new(snapshot))).await;
        (supervisor, worker)
    }
}

type Connected = (Result<(Transport, Snapshot), ConnectError>, mpsc::Receiver<Event>);

fn connect(ticket: &Ticket) -> Connected {
    let (sender, events) = mpsc::channel();
    let inbox = Arc::new(Recorder(Mutex::new(sender)));
    (Transport::connect(ticket.clone(), inbox, Arc::default(), &Config::default()), events)
}

#[test]
fn lanes_carry_frames_both_ways_and_in_the_order_of_their_needs() {
    let host = Host::new();
    let (endpoint, address) = (host.endpoint.clone(), host.address());
    let (arrived, frames) = mpsc::channel();
    let serving = host.runtime.spawn(async move {
        let (_supervisor, worker) = Host::attach(endpoint, address).await;
        let mut lane = worker.connection.accept_uni().await.unwrap();
        let mut bytes = vec![0; LaneHeader::BYTES + SegmentHeader::BYTES + FrameHeader::BYTES + 3];
        lane.read_exact(&mut bytes).await.unwrap();
        arrived.send(bytes).unwrap();
        // The completion is there before what it needs.
        let header = |kind, lane| LaneHeader { kind, lane: LaneId(lane), device: 5, is_segmented: false };
        let need = vec![Need { lane: LaneId(2), frame: 1 }];
        let (mut completion, mut data) = (Vec::new(), Vec::new());
        Message::encode(&Completion { queue: 1, number: 1 }, &mut completion);
        let contents = MemoryData { memory: 1, runs: Vec::new(), compressed: false, payload: &[] };
        Message::encode(&contents, &mut data);
        let frames = [(Completion::OPCODE, need, completion)];
        let _events = worker.lane(header(LaneKind::Event, 1), &frames).await;
        let frames = [(MemoryData::OPCODE, Vec::new(), data)];
        let _readback = worker.lane(header(LaneKind::Readback, 2), &frames).await;
        worker.connection.closed().await
    });
    let (connected, events) = connect(&host.ticket);
    let (transport, snapshot) = connected.unwrap();
    assert_eq!(snapshot.leases, [[64, 32]]);
    let lane = transport.open_lane(LaneKind::Control, 5);
    lane.append(9, 0, &[], b"abc");
    lane.flush();
    let bytes = frames.recv().unwrap();
    let header = LaneHeader::decode(bytes.first_chunk().unwrap()).unwrap();
    assert!(header.is_segmented);
    assert_eq!((header.kind, header.lane, header.device), (LaneKind::Control, LaneId(0), 5));
    assert_eq!(bytes[LaneHeader::BYTES + SegmentHeader::BYTES + FrameHeader::BYTES..], *b"abc");
    assert_eq!(events.recv().unwrap(), Event::Frame(5, MemoryData::OPCODE));
    assert_eq!(events.recv().unwrap(), Event::Frame(5, Completion::OPCODE));

    drop(transport);
    let closed = host.runtime.block_on(serving).unwrap();
    assert!(matches!(closed, quinn::ConnectionError::ApplicationClosed(_)), "{closed}");
    assert!(events.recv().is_err(), "closing is no loss");
}

#[test]
fn a_refusal_is_told_in_the_hosts_words() {
    let host = Host::new();
    let endpoint = host.endpoint.clone();
    host.runtime.spawn(async move {
        let mut supervisor = accept(&endpoint).await;
        supervisor.say(&SupervisorMessage::Refused { reason: "the host is full".to_owned() }).await;
        supervisor.connection.closed().await
    });
    let (connected, _) = connect(&host.ticket);
    let error = connected.unwrap_err().to_string();
    assert!(error.ends_with("the host is full") && error.starts_with("127.0.0.1:"), "{error}");
}

#[test]
fn the_death_of_the_worker_ends_the_session_and_frees_who_waits() {
    let host = Host::new();
    let (endpoint, address) = (host.endpoint.clone(), host.address());
    host.runtime.spawn(async move {
        let (mut supervisor, worker) = Host::attach(endpoint, address).await;
        supervisor.say(&SupervisorMessage::WorkerEnded { reason: "killed".to_owned() }).await;
        worker.connection.closed().await
    });
    let (connected, events) = connect(&host.ticket);
    let (transport, _) = connected.unwrap();
    assert_eq!(events.recv().unwrap(), Event::Ended("killed".to_owned()));
    // Would wait for room for ever.
    let lane = transport.open_lane(LaneKind::Bulk, 1);
    lane.append(1, 0, &[], &vec![0; 100 << 20]);
    lane.append(1, 0, &[], &[0]);
}

#[test]
fn garbage_from_the_host_ends_the_session() {
    let host = Host::new();
    let (endpoint, address) = (host.endpoint.clone(), host.address());
    host.runtime.spawn(async move {
        let (_supervisor, worker) = Host::attach(endpoint, address).await;
        let mut stream = worker.connection.open_uni().await.unwrap();
        stream.write_all(&[0xAA; 64]).await.unwrap();
        worker.connection.closed().await
    });
    let (connected, events) = connect(&host.ticket);
    let _transport = connected.unwrap();
    assert_eq!(
        events.recv().unwrap(),
        Event::Ended("a stream does not open with a valid lane header".to_owned())
    );
}

#[test]
fn a_ticket_of_another_host_is_told_as_such() {
    let (host, other) = (Host::new(), Host::new());
    let ticket = Ticket { host: host.ticket.host.clone(), ..other.ticket.clone() };
    let endpoint = host.endpoint.clone();
    host.runtime.spawn(async move { endpoint.accept().await.unwrap().await.map(drop) });
    let (connected, _) = connect(&ticket);
    let error = connected.unwrap_err().to_string();
    assert!(error.contains("another host"), "{error}");
}

#[test]
fn a_host_that_does_not_answer_is_given_up_in_time() {
    let mut ticket = Host::new().ticket;
    // Bound, and never read.
    let silent = std::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    ticket.host = silent.local_addr().unwrap().to_string();
    let started = Instant::now();
    let (connected, _) = connect(&ticket);
    let error = connected.unwrap_err().to_string();
    assert!(error.contains("no answer"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

#[test]
fn an_address_where_nobody_is_does_not_keep_a_host_from_being_reached_at_another() {
    let host = Host::new();
    let endpoint = host.endpoint.clone();
    let serving = host.runtime.spawn(async move { endpoint.accept().await.unwrap().await.unwrap() });
    let here = host.endpoint.local_addr().unwrap();
    // The first says nothing, as a name's IPv6 address does behind which no host listens.
    let silent = std::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let addresses = [silent.local_addr().unwrap(), here];
    let config = tls::client_config(&host.ticket).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let local = tokio::task::LocalSet::new();
    let line = local.block_on(
        &runtime,
        dial::dial_any("render.example", &addresses, (tls::SERVER_NAME, &config), &host.ticket),
    );
    assert_eq!(line.unwrap().connection.remote_address(), here);
    host.runtime.block_on(serving).unwrap();
}
