//! One UDP port for the supervisor, all sessions and all viewers.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, UdpSocket};

use e2e::harness::host::link_address;
use e2e::harness::viewer::ViewerOptions;
use e2e::harness::{Display, Driver, Estate, Guest, Lab, PATIENCE, Viewer, guest, until};
use e2e::link::{Link, Settings};
use e2e::random::Random;

const TENANTS: [&str; 2] = ["lava", "tube"];
const FRAMES: u64 = 240;

fn config(more: &str) -> String {
    let tenant = |name: &str| format!("[[tenant]]\nname = \"{name}\"\nmemory = \"128 MiB\"\n");
    format!("single_port = true\n{more}{}", TENANTS.map(tenant).concat())
}

/// Datagrams of no meaning to routes that are in use and that are not, and some that are no packets at all.
fn flood(port: u16) {
    let mut random = Random::new(5);
    let sender = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    for number in 0..20_000_u32 {
        let count = 1 + random.index(64);
        let mut bytes = random.bytes(count);
        let route = u16::try_from(number % 6).unwrap().to_be_bytes();
        let header = if number % 2 == 0 { vec![0x40] } else { vec![0xc0, 0, 0, 0, 1, 10] };
        if number % 7 != 0 {
            bytes.splice(0..0, [header, route.to_vec()].concat());
        }
        // What the kernel has no room for is lost.
        let _ = sender.send_to(&bytes, (Ipv4Addr::LOCALHOST, port));
    }
}

#[test]
fn two_tenants_and_their_viewers_share_a_port_while_their_addresses_change() {
    let lab = Lab::new("one_port");
    let display = Display::start(&lab, "display");
    let estate = Estate::start(&lab, &config(&format!("advertise = \"{}\"\n", link_address())));
    let port = estate.port();
    // Nobody can send to anything else: the link has this port only, and everybody one address on its inside.
    let mut link = Link::new(link_address(), Ipv4Addr::LOCALHOST, Settings::default(), 1).unwrap();
    link.forward(port).unwrap();
    let viewers = TENANTS.map(|tenant| {
        let options = ViewerOptions { once: true, frames: None };
        let ticket = estate.ticket_as(tenant, "viewer");
        Viewer::headless_with(&lab, &format!("{tenant}-viewer"), &ticket, options)
    });
    let guests = TENANTS.map(|tenant| {
        let ticket = estate.ticket(tenant);
        let guest = Guest::new(&lab, tenant, Driver::Ticket(&ticket), "vkcube").on(&display);
        guest.arguments(&["--c", &FRAMES.to_string()]).start()
    });
    let at_work = |frames: u64| {
        until(PATIENCE, "frames of both", || {
            TENANTS.iter().all(|tenant| estate.tenant(tenant).frames >= frames).then_some(())
        });
    };
    at_work(40);
    let used: BTreeSet<_> = until(PATIENCE, "only the one port in use", || {
        let ports = estate.udp_ports();
        (ports.len() == 1).then_some(ports)
    });
    assert_eq!(used, BTreeSet::from([port]));
    link.rebind();
    flood(port);
    at_work(100);
    link.rebind();
    for mut guest in guests {
        guest.succeed(PATIENCE);
    }
    for mut viewer in viewers {
        viewer.succeed(PATIENCE);
    }
    for tenant in TENANTS {
        assert_eq!(guest::stats_of(&lab, tenant).frames_presented, FRAMES);
        let seen = Viewer::stats(&lab, &format!("{tenant}-viewer"));
        assert_eq!((seen.mismatches, seen.verified), (0, seen.frames));
        assert!(seen.frames >= 20, "only {} frames came", seen.frames);
    }
    let log = lab.read("host.log");
    assert_eq!(log.matches("session starts").count(), 2, "{log}");
    assert_eq!(log.matches("its guest left").count(), 2, "{log}");
}

#[test]
fn killed_workers_on_one_port_cost_only_their_own_sessions() {
    let kills = e2e::tenants::kill(4, 3, "single_port = true\n");
    assert_eq!((kills.freed.len(), kills.lost.len()), (4, 4));
    assert!(kills.frames > 4 * 20, "{kills}");
}

#[test]
fn a_conflict_is_named_by_check_in_one_line() {
    let lab = Lab::new("one_port_check");
    let estate = Estate::start(&lab, &config(""));
    let (right, said) = estate.operate(&["check"]);
    assert!(right, "{said}");
    let both = format!("worker_ports = \"7421-7430\"\n{}", config(""));
    std::fs::write(estate.state.join("pyroduct.toml"), both).unwrap();
    let (right, said) = estate.operate(&["check"]);
    assert!(!right && said.lines().count() == 1, "{said}");
    assert!(
        said.contains("pyroduct.toml:2: single_port = true and worker_ports exclude each other"),
        "{said}"
    );
}
