use std::net::UdpSocket;
use std::time::Instant;

use super::*;

const OUTSIDE: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);
const INSIDE: Ipv4Addr = Ipv4Addr::LOCALHOST;

/// A server, a link to its port and a user of it.
fn lab(settings: Settings) -> (Link, UdpSocket, UdpSocket) {
    let server = UdpSocket::bind((INSIDE, 0)).unwrap();
    let port = server.local_addr().unwrap().port();
    let mut link = Link::new(OUTSIDE, INSIDE, settings, 7).unwrap();
    link.forward(port).unwrap();
    let user = UdpSocket::bind((INSIDE, 0)).unwrap();
    user.connect((OUTSIDE, port)).unwrap();
    for socket in [&server, &user] {
        socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    }
    (link, server, user)
}

fn receive(socket: &UdpSocket) -> (Vec<u8>, std::net::SocketAddr) {
    let mut bytes = [0; 2048];
    let (count, from) = socket.recv_from(&mut bytes).unwrap();
    (bytes[..count].to_vec(), from)
}

#[test]
fn a_round_trip_takes_at_least_its_time_and_keeps_order() {
    let (_link, server, user) = lab(Settings::round_trip(Duration::from_millis(40)));
    let start = Instant::now();
    for number in 0..100_u8 {
        user.send(&[number; 100]).unwrap();
    }
    for number in 0..100_u8 {
        let (bytes, from) = receive(&server);
        assert_eq!(bytes, [number; 100]);
        server.send_to(&bytes, from).unwrap();
    }
    for number in 0..100_u8 {
        assert_eq!(receive(&user).0, [number; 100]);
    }
    assert!(start.elapsed() >= Duration::from_millis(40));
}

#[test]
fn two_users_get_their_own_answers() {
    let (_link, server, user) = lab(Settings::default());
    let other = UdpSocket::bind((INSIDE, 0)).unwrap();
    other.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    other.connect(user.peer_addr().unwrap()).unwrap();
    user.send(b"one").unwrap();
    let (first, from_first) = receive(&server);
    other.send(b"two").unwrap();
    let (second, from_second) = receive(&server);
    assert_ne!(from_first, from_second);
    server.send_to(&second, from_second).unwrap();
    server.send_to(&first, from_first).unwrap();
    assert_eq!(receive(&user).0, b"one");
    assert_eq!(receive(&other).0, b"two");
}

#[test]
fn a_cut_loses_everything_until_it_ends() {
    let (link, server, user) = lab(Settings::default());
    user.send(b"before").unwrap();
    assert_eq!(receive(&server).0, b"before");
    link.cut(true);
    user.send(b"during").unwrap();
    let deadline = Instant::now() + Duration::from_secs(10);
    while link.counts().lost == 0 {
        assert!(Instant::now() < deadline);
        std::thread::yield_now();
    }
    link.cut(false);
    user.send(b"after").unwrap();
    assert_eq!(receive(&server).0, b"after");
}

#[test]
fn loss_is_as_seeded_and_the_queue_is_bounded() {
    let half = Settings { loss_ppm: 500_000, ..Settings::default() };
    let (link, _server, user) = lab(half);
    let all = |counts: Counts| counts.forwarded + counts.lost + counts.dropped;
    let settle = |link: &Link, count| {
        let deadline = Instant::now() + Duration::from_secs(10);
        while all(link.counts()) < count {
            assert!(Instant::now() < deadline, "{:?}", link.counts());
            std::thread::yield_now();
        }
    };
    for _ in 0..200 {
        user.send(&[0; 10]).unwrap();
    }
    settle(&link, 200);
    assert!((60..140).contains(&link.counts().lost), "{:?}", link.counts());

    let slow = Settings { rate_bits_per_s: Some(8000), queue_bytes_max: 3000, ..Settings::default() };
    let (link, _server, user) = lab(slow);
    for _ in 0..50 {
        user.send(&[0; 1000]).unwrap();
    }
    settle(&link, 47);
    assert!(link.counts().dropped >= 46, "{:?}", link.counts());
}

#[test]
fn after_a_rebinding_a_user_comes_from_another_port_and_gets_its_answers() {
    let (link, server, user) = lab(Settings::default());
    user.send(b"before").unwrap();
    let (_, before) = receive(&server);
    link.rebind();
    user.send(b"after").unwrap();
    let (bytes, after) = receive(&server);
    assert_eq!(bytes, b"after");
    assert_ne!(before, after);
    server.send_to(b"answer", after).unwrap();
    assert_eq!(receive(&user).0, b"answer");
}
