//! An authenticated guest that sends garbage ends its own session, and no other one.

use std::net::Ipv4Addr;
use std::time::Duration;

use e2e::harness::{Driver, Guest, Host, Lab, PATIENCE, until};
use e2e::random::Random;
use protocol::control::codec;
use protocol::control::display::{CursorShape, DisplayEvent, FromAgent, ToAgent};
use protocol::control::supervisor::{
    Hello, PROTOCOL_VERSION, REGISTRY_VERSION, Role, SupervisorMessage, WorkerAddress,
};
use protocol::control::worker::{Attach, GuestMessage};
use protocol::ticket::Ticket;
use protocol::tls;
use protocol::vulkan::generated::opcode;
use protocol::wire::segment::{Compressor, SegmentHeader};
use protocol::wire::{FrameHeader, LaneHeader, LaneId, LaneKind};
use quinn::{Connection, Endpoint, RecvStream, SendStream};

/// A session without a driver.
struct Session {
    _endpoint: Endpoint,
    _supervisor: (Connection, SendStream, RecvStream),
    worker: Connection,
    control: (SendStream, RecvStream),
}

/// A hello as a good guest's.
fn hello() -> Hello {
    Hello {
        protocol_version: PROTOCOL_VERSION,
        registry_version: REGISTRY_VERSION,
        program: "hostile".to_owned(),
        role: Role::Guest,
    }
}

fn bytes_of<T: bincode::Encode>(message: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    codec::encode(message, &mut bytes).unwrap();
    bytes
}

async fn message<T: bincode::Decode<()>>(stream: &mut RecvStream, bytes: &mut Vec<u8>) -> T {
    loop {
        if let Some((message, used)) = codec::decode(bytes).unwrap() {
            bytes.drain(..used);
            return message;
        }
        let chunk = stream.read_chunk(usize::MAX, true).await.unwrap().expect("a message");
        bytes.extend_from_slice(&chunk.bytes);
    }
}

fn endpoint(ticket: &Ticket) -> Endpoint {
    let mut endpoint = Endpoint::client((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
    endpoint.set_default_client_config(tls::client_config(ticket).unwrap());
    endpoint
}

async fn to_supervisor(
    endpoint: &Endpoint,
    ticket: &Ticket,
    hello: &Hello,
) -> (Connection, SendStream, RecvStream) {
    let supervisor = endpoint.connect(ticket.host.parse().unwrap(), tls::SERVER_NAME).unwrap().await.unwrap();
    let (mut send, receive) = supervisor.open_bi().await.unwrap();
    send.write_all(&bytes_of(hello)).await.unwrap();
    (supervisor, send, receive)
}

async fn to_worker(
    endpoint: &Endpoint,
    address: &WorkerAddress,
    token: [u8; 32],
) -> (Connection, SendStream, RecvStream) {
    let worker = endpoint.connect(address.address.parse().unwrap(), &address.name).unwrap().await.unwrap();
    let (mut send, receive) = worker.open_bi().await.unwrap();
    send.write_all(&bytes_of(&Attach { token })).await.unwrap();
    (worker, send, receive)
}

async fn open(ticket: &Ticket) -> Session {
    let endpoint = endpoint(ticket);
    let mut supervisor = to_supervisor(&endpoint, ticket, &hello()).await;
    let SupervisorMessage::Session(address) = message(&mut supervisor.2, &mut Vec::new()).await else {
        panic!("no session")
    };
    let (worker, send, mut receive) = to_worker(&endpoint, &address, address.token).await;
    let GuestMessage::Attached(_) = message(&mut receive, &mut Vec::new()).await else {
        panic!("not attached")
    };
    Session { _endpoint: endpoint, _supervisor: supervisor, worker, control: (send, receive) }
}

impl Session {
    /// Sends these bytes on a stream of their own and ends it.
    async fn stream(&self, bytes: &[u8]) {
        // The session may end while this is sent: that is the point.
        let Ok(mut stream) = self.worker.open_uni().await else { return };
        let _ = stream.write_all(bytes).await;
        let _ = stream.finish();
    }

    async fn ends(&self, why: &str) {
        let ended = tokio::time::timeout(Duration::from_secs(10), self.worker.closed()).await;
        assert!(ended.is_ok(), "the session goes on after {why}");
    }
}

fn lane(kind: LaneKind, number: u32) -> Vec<u8> {
    LaneHeader { kind, lane: LaneId(number), device: 0, is_segmented: false }.encode().to_vec()
}

/// A frame on lane 0.
fn frame(opcode: u16, body: &[u8]) -> Vec<u8> {
    let mut bytes = lane(LaneKind::Control, 0);
    let body_bytes = u32::try_from(body.len()).unwrap();
    FrameHeader { body_bytes, opcode, call: 0, needs: Vec::new() }.encode(&mut bytes);
    bytes.extend_from_slice(body);
    bytes
}

/// A lane in segments that begins with this one.
fn segment(header: SegmentHeader, bytes: &[u8]) -> Vec<u8> {
    let opened = LaneHeader { kind: LaneKind::Control, lane: LaneId(0), device: 0, is_segmented: true };
    let mut wire = opened.encode().to_vec();
    header.encode(&mut wire);
    wire.extend_from_slice(bytes);
    wire
}

/// A segment that stands for a mebibyte, and says that it stands for less.
fn bomb() -> Vec<u8> {
    let mut coded = Vec::new();
    Compressor::new().unwrap().encode(&vec![0; 1 << 20], &mut coded).unwrap();
    let coded = &coded[2 * SegmentHeader::BYTES..];
    segment(SegmentHeader::Coded { bytes: u32::try_from(coded.len()).unwrap(), raw_bytes: 100 }, coded)
}

/// Each ends the session that sends it on a stream.
fn garbage() -> Vec<(&'static str, Vec<u8>)> {
    let mut too_long = frame(1, &[]);
    too_long[20..24].copy_from_slice(&u32::MAX.to_le_bytes());
    let mut too_many_needs = frame(1, &[]);
    too_many_needs[26..28].copy_from_slice(&u16::MAX.to_le_bytes());
    let mut truncated = frame(1, &[0; 100]);
    truncated.truncate(60);
    vec![
        ("no lane header", b"GET / HTTP/1.1\r\nHost: pyroduct\r\n\r\n".to_vec()),
        ("half a lane header", lane(LaneKind::Control, 0)[..10].to_vec()),
        ("a lane of the host's kind", lane(LaneKind::Event, 0)),
        ("a frame beyond the limit", too_long),
        ("needs beyond the limit", too_many_needs),
        ("a truncated frame", truncated),
        (
            "a segment for more than it may",
            segment(SegmentHeader::Coded { bytes: 9, raw_bytes: u32::MAX }, &[0; 9]),
        ),
        ("a segment that does not decode", segment(SegmentHeader::Coded { bytes: 9, raw_bytes: 9 }, &[7; 9])),
        ("a segment that gives more than it says", bomb()),
        ("a truncated segment", segment(SegmentHeader::Stored(100), &[0; 9])),
        ("an unknown command", frame(0x7FFF, &[0; 16])),
        ("an unknown message", frame(0xFFFF, &[0; 16])),
        ("a message of the host", frame(0x8031, &[0; 16])),
        ("a submit without a device", frame(0x8002, &[0; 32])),
    ]
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// Runs `attacks` beside a good guest, which must not notice; afterwards the host serves as before.
fn beside_a_good_guest<F: Future<Output = ()>>(name: &str, attacks: impl FnOnce(Ticket) -> F) {
    let lab = Lab::new(name);
    let mut host = Host::start(&lab);
    let mut good = Guest::test_program(&lab, "good", Driver::Pipe(&host), "until_lost").start();
    until(PATIENCE, "the good guest at work", || lab.read("good.out").contains("running").then_some(()));
    runtime().block_on(attacks(Ticket::parse(&host.guest_ticket).unwrap()));
    assert!(good.runs() && host.process.runs());
    Guest::test_program(&lab, "after", Driver::Pipe(&host), "compute").start().succeed(PATIENCE);
    assert!(good.runs() && !lab.read("good.out").contains("lost"));
    let log = lab.read("host.log");
    assert!(!log.contains("panicked"), "a panic instead of a refusal");
}

#[test]
fn garbage_on_lanes_ends_the_session() {
    beside_a_good_guest("garbage", async |ticket| {
        for (what, bytes) in garbage() {
            let session = open(&ticket).await;
            session.stream(&bytes).await;
            session.ends(what).await;
        }
    });
}

#[test]
fn random_bodies_of_real_commands_end_at_most_the_session() {
    beside_a_good_guest("random_commands", async |ticket| {
        let mut random = Random::new(2);
        let commands: Vec<u16> =
            (0..FrameHeader::MESSAGES_FROM).filter(|code| opcode::name(*code).is_some()).collect();
        for _ in 0..25 {
            let session = open(&ticket).await;
            let mut bytes = lane(LaneKind::Control, 0);
            for _ in 0..20 {
                let length = random.index(200) * 4;
                let opcode = if random.once_in(4) {
                    0x8000 + u16::try_from(random.below(0x50)).unwrap()
                } else {
                    commands[random.index(commands.len())]
                };
                bytes.extend_from_slice(&frame(opcode, &random.bytes(length))[LaneHeader::BYTES..]);
            }
            session.stream(&bytes).await;
            // An end in the middle of a frame: whatever came before, this ends it.
            session.stream(&lane(LaneKind::Control, 1)[..7]).await;
            session.ends("random commands").await;
        }
    });
}

#[test]
fn garbage_on_control_streams_ends_the_session() {
    beside_a_good_guest("garbage_control", async |ticket| {
        for bytes in [&[0xFF; 64][..], &[4, 0, 0, 0, 9, 9, 9, 9]] {
            let mut session = open(&ticket).await;
            session.control.0.write_all(bytes).await.unwrap();
            session.ends("garbage on the control stream").await;
        }
        // To the supervisor: that connection ends, nothing else.
        let endpoint = endpoint(&ticket);
        let supervisor =
            endpoint.connect(ticket.host.parse().unwrap(), tls::SERVER_NAME).unwrap().await.unwrap();
        let (mut send, _receive) = supervisor.open_bi().await.unwrap();
        send.write_all(&[0xFF; 64]).await.unwrap();
        let ended = tokio::time::timeout(Duration::from_secs(10), supervisor.closed()).await;
        assert!(ended.is_ok(), "the supervisor listens on");
    });
}

/// As [`open`], as the agent of a display.
async fn open_agent(ticket: &Ticket) -> Session {
    let endpoint = endpoint(ticket);
    let hello = Hello { role: Role::Agent, ..hello() };
    let mut supervisor = to_supervisor(&endpoint, ticket, &hello).await;
    let SupervisorMessage::Session(address) = message(&mut supervisor.2, &mut Vec::new()).await else {
        panic!("no session")
    };
    let (worker, send, mut receive) = to_worker(&endpoint, &address, address.token).await;
    let ToAgent::Attached = message(&mut receive, &mut Vec::new()).await else { panic!("not attached") };
    Session { _endpoint: endpoint, _supervisor: supervisor, worker, control: (send, receive) }
}

fn cursor(width: u16, height: u16, hot_x: u16, bytes: usize) -> Vec<u8> {
    let shape = CursorShape { width, height, hot_x, hot_y: 0, rgba: vec![1; bytes] };
    bytes_of(&FromAgent::Display(DisplayEvent::Cursor(shape)))
}

#[test]
fn a_hostile_agent_ends_its_own_session() {
    beside_a_good_guest("hostile_agent", async |ticket| {
        let serves = bytes_of(&FromAgent::Serves([1; 16]));
        let after = |bytes: Vec<u8>| [serves.clone(), bytes].concat();
        let attacks = [
            ("garbage", vec![0xFF; 64]),
            ("no message", vec![4, 0, 0, 0, 9, 9, 9, 9]),
            ("a pointer before the display", cursor(1, 1, 0, 4)),
            ("a second display", after(serves.clone())),
            ("a pointer with too few bytes", after(cursor(16, 16, 0, 1023))),
            ("a pointer with too many bytes", after(cursor(16, 16, 0, 1025))),
            ("a pointer that points beside itself", after(cursor(16, 16, 16, 1024))),
            ("a pointer without pixels", after(cursor(0, 0, 0, 0))),
            ("a pointer beyond the limit", after(cursor(257, 1, 0, 1028))),
            ("a huge pointer", after(cursor(16384, 16384, 0, 16 << 20))),
        ];
        for (what, bytes) in attacks {
            let mut session = open_agent(&ticket).await;
            // It may end while this is sent.
            let _ = session.control.0.write_all(&bytes).await;
            session.ends(what).await;
        }
        // One that talks without end is read slowly, and harms nobody.
        let mut flood = open_agent(&ticket).await;
        flood.control.0.write_all(&serves).await.unwrap();
        let pointers = cursor(256, 256, 0, 256 * 256 * 4);
        let flooding = async {
            for _ in 0..4000 {
                flood.control.0.write_all(&pointers).await.unwrap();
            }
        };
        let sent_all = tokio::time::timeout(Duration::from_secs(2), flooding).await;
        assert!(sent_all.is_err(), "a gigabyte of pointers was taken in two seconds");
        // Its places are given back: another one comes.
        drop(flood);
        drop(open_agent(&ticket).await);
    });
}

#[test]
fn a_worker_lets_nobody_in_without_its_token() {
    beside_a_good_guest("token", async |ticket| {
        let endpoint = endpoint(&ticket);
        let mut supervisor = to_supervisor(&endpoint, &ticket, &hello()).await;
        let SupervisorMessage::Session(address) = message(&mut supervisor.2, &mut Vec::new()).await else {
            panic!("no session")
        };
        let (worker, ..) = to_worker(&endpoint, &address, [0; 32]).await;
        let ended = tokio::time::timeout(Duration::from_secs(10), worker.closed()).await;
        assert!(ended.is_ok(), "let in without a token");
    });
}

#[test]
fn another_protocol_version_is_refused_in_words() {
    beside_a_good_guest("version", async |ticket| {
        let endpoint = endpoint(&ticket);
        let other = Hello { protocol_version: PROTOCOL_VERSION + 7, ..hello() };
        let mut supervisor = to_supervisor(&endpoint, &ticket, &other).await;
        let answer = message(&mut supervisor.2, &mut Vec::new()).await;
        let SupervisorMessage::Refused { reason } = answer else { panic!("not refused: {answer:?}") };
        assert!(reason.contains("version"), "{reason}");
    });
}
