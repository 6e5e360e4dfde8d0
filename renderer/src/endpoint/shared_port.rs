//! One UDP port for the supervisor and all workers.
//!
//! Each has a socket of its own on the port (a `SO_REUSEPORT` group), and a program in the kernel, attached to the
//! group, chooses the socket for each datagram by the route in its connection id ([`protocol::tls::ROUTED_ID_BYTES`]).
//! Nothing is relayed: a worker reads and writes its own socket with all that a socket can do, its queue is its own,
//! and an address that changes on the way changes nothing. What names no route that is in use goes to the supervisor.
//!
//! The kernel numbers the sockets of a group in the order in which they joined, and moves the last to the place of one
//! that is closed. So none is closed: a worker has a duplicate, and its place waits for the next worker.
#![expect(unsafe_code, reason = "attaches a program to a socket")]

use std::collections::VecDeque;
use std::io;
use std::net::{SocketAddr, UdpSocket};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use protocol::{limits, tls};
use rustix::net::{AddressFamily, RecvFlags, SocketFlags, SocketType, sockopt};

/// Places for workers: sessions, those that end or start meanwhile, and workers ahead.
const PLACES_MAX: usize = 2 * limits::SESSIONS_MAX + 32;
/// Bytes that may wait where no worker is.
const VACANT_BUFFER_BYTES: usize = 4096;
/// Datagrams that are cleared away for a new worker; those of a vacant place are few.
const CLEARED_MAX: usize = 1 << 16;

/// The port.
#[derive(Debug)]
pub struct SharedPort {
    /// Keeps the group and its first place, the supervisor's.
    first: UdpSocket,
    address: SocketAddr,
    places: Mutex<Places>,
}

#[derive(Debug, Default)]
struct Places {
    /// Route n has socket n - 1.
    sockets: Vec<UdpSocket>,
    /// The longest vacant first: what is still sent to who was there has ended.
    vacant: VecDeque<u16>,
}

/// A worker's place; vacant again when dropped, which must not be before the worker has ended.
#[derive(Debug)]
pub struct WorkerPlace {
    port: Arc<SharedPort>,
    route: u16,
    socket: UdpSocket,
}

impl SharedPort {
    /// The port, and the supervisor's socket on it.
    ///
    /// # Errors
    /// Of the socket; [`io::ErrorKind::Unsupported`] where the kernel does not deliver by connection ids.
    pub fn bind(address: SocketAddr) -> io::Result<(Arc<Self>, UdpSocket)> {
        // Alone at first, so that a port that another host has is not shared with it.
        let first = UdpSocket::bind(address)?;
        sockopt::set_socket_reuseport(&first, true)?;
        let supervisor = first.try_clone()?;
        let address = first.local_addr()?;
        let port = Self { first, address, places: Mutex::default() };
        let route = port.add(&mut port.lock()).map_err(|error| {
            let reason = format!("this kernel does not share a port by connection ids ({error})");
            io::Error::new(io::ErrorKind::Unsupported, reason)
        })?;
        port.lock().vacant.push_back(route);
        Ok((Arc::new(port), supervisor))
    }

    /// A place for a worker.
    ///
    /// # Errors
    /// Of sockets; [`io::ErrorKind::QuotaExceeded`] when all places are taken.
    pub fn place(self: &Arc<Self>) -> io::Result<WorkerPlace> {
        let mut places = self.lock();
        let route = match places.vacant.pop_front() {
            Some(route) => route,
            None => self.add(&mut places)?,
        };
        let socket = places.socket(route).ok_or(io::ErrorKind::NotFound)?;
        clear(socket);
        let socket = socket.try_clone()?;
        super::enlarge_buffers(&socket);
        Ok(WorkerPlace { port: Arc::clone(self), route, socket })
    }

    /// One socket more in the group; gives its route.
    fn add(&self, places: &mut Places) -> io::Result<u16> {
        let count = places.sockets.len();
        if count >= PLACES_MAX {
            let reason = format!("all {PLACES_MAX} places on the one port are taken");
            return Err(io::Error::new(io::ErrorKind::QuotaExceeded, reason));
        }
        let family = if self.address.is_ipv4() { AddressFamily::INET } else { AddressFamily::INET6 };
        let socket = rustix::net::socket_with(family, SocketType::DGRAM, SocketFlags::CLOEXEC, None)?;
        sockopt::set_socket_reuseport(&socket, true)?;
        let _ = sockopt::set_socket_recv_buffer_size(&socket, VACANT_BUFFER_BYTES);
        rustix::net::bind(&socket, &self.address)?;
        let socket = UdpSocket::from(socket);
        // The kernel puts datagrams together for the group as soon as one socket of it wants that.
        let _ = quinn::udp::UdpSocketState::new((&socket).into());
        places.sockets.push(socket);
        let route = u16::try_from(places.sockets.len()).map_err(|_| io::ErrorKind::QuotaExceeded)?;
        // Until now what names it went to the supervisor.
        deliver_by_route(self.first.as_fd(), u32::from(route).saturating_add(1))?;
        Ok(route)
    }

    fn lock(&self) -> MutexGuard<'_, Places> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Places {
    fn socket(&self, route: u16) -> Option<&UdpSocket> {
        self.sockets.get(usize::from(route).checked_sub(1)?)
    }
}

impl WorkerPlace {
    /// What connection ids of packets for it begin with.
    #[must_use]
    pub fn route(&self) -> u16 {
        self.route
    }
}

impl AsFd for WorkerPlace {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

impl Drop for WorkerPlace {
    fn drop(&mut self) {
        let _ = sockopt::set_socket_recv_buffer_size(&self.socket, VACANT_BUFFER_BYTES);
        clear(&self.socket);
        self.port.lock().vacant.push_back(self.route);
    }
}

/// Nobody gets what was for somebody else.
fn clear(socket: &UdpSocket) {
    for _ in 0..CLEARED_MAX {
        if rustix::net::recv(socket, &mut [0_u8; 1], RecvFlags::DONTWAIT).is_err() {
            return;
        }
    }
}

/// Attaches the program that gives the route of a datagram, and 0 for one that has no route below `count`.
///
/// A long header has its id's length in byte 5 and the id behind it, a short one the id in byte 1 (RFC 9000, section
/// 17). A load beyond the datagram's end ends the program with 0.
fn deliver_by_route(group: BorrowedFd<'_>, count: u32) -> io::Result<()> {
    let step = |code: u32, if_true: u8, if_false: u8, value: u32| libc::sock_filter {
        code: u16::try_from(code).unwrap_or(0),
        jt: if_true,
        jf: if_false,
        k: value,
    };
    let (byte, half) =
        (libc::BPF_LD | libc::BPF_B | libc::BPF_ABS, libc::BPF_LD | libc::BPF_H | libc::BPF_ABS);
    let jump = |condition: u32| libc::BPF_JMP | condition | libc::BPF_K;
    let id_bytes = u32::try_from(tls::ROUTED_ID_BYTES).unwrap_or(0);
    let mut program = [
        step(byte, 0, 0, 0),
        step(jump(libc::BPF_JSET), 2, 0, 0x80),
        step(half, 0, 0, 1),
        step(jump(libc::BPF_JA), 0, 0, 3),
        step(byte, 0, 0, 5),
        step(jump(libc::BPF_JEQ), 0, 3, id_bytes),
        step(half, 0, 0, 6),
        step(jump(libc::BPF_JGE), 1, 0, count),
        step(libc::BPF_RET | libc::BPF_A, 0, 0, 0),
        step(libc::BPF_RET | libc::BPF_K, 0, 0, 0),
    ];
    let length = u16::try_from(program.len()).unwrap_or(0);
    let program = libc::sock_fprog { len: length, filter: program.as_mut_ptr() };
    let bytes = libc::socklen_t::try_from(size_of_val(&program)).unwrap_or(0);
    let (level, option) = (libc::SOL_SOCKET, libc::SO_ATTACH_REUSEPORT_CBPF);
    // SAFETY: the kernel copies the program, which is as long as it says and lives across the call.
    let result =
        unsafe { libc::setsockopt(group.as_raw_fd(), level, option, (&raw const program).cast(), bytes) };
    if result == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrived(socket: &impl AsFd) -> Vec<u8> {
        let mut marks = Vec::new();
        let mut bytes = [0; 64];
        while let Ok((count, _)) = rustix::net::recv(socket, &mut bytes, RecvFlags::DONTWAIT) {
            marks.push(bytes[count - 1]);
        }
        marks
    }

    fn short(route: u16, mark: u8) -> Vec<u8> {
        [&[0x40][..], &route.to_be_bytes(), &[0; 8], &[mark]].concat()
    }

    fn long(route: u16, id_bytes: u8, mark: u8) -> Vec<u8> {
        [&[0xc0, 0, 0, 0, 1, id_bytes][..], &route.to_be_bytes(), &[0; 8], &[mark]].concat()
    }

    #[test]
    fn datagrams_go_where_their_route_says_from_wherever_they_come() {
        let (port, supervisor) = SharedPort::bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let [first, second] = [(); 2].map(|()| port.place().unwrap());
        assert_eq!((first.route(), second.route()), (1, 2));
        for mark in [1, 2] {
            let sender = UdpSocket::bind("127.0.0.1:0").unwrap();
            let send =
                |bytes: Vec<u8>| assert_eq!(sender.send_to(&bytes, port.address).unwrap(), bytes.len());
            for route in [0, 1, 2] {
                send(short(route, mark * 16 + 1));
                send(long(route, 10, mark * 16 + 2));
            }
            // Unknown routes, ids that are not ours, no packets at all.
            send(short(3, mark * 16 + 3));
            send(long(0xffff, 10, mark * 16 + 4));
            send(long(1, 20, mark * 16 + 5));
            send(vec![mark * 16 + 6]);
        }
        assert_eq!(arrived(&first), [0x11, 0x12, 0x21, 0x22]);
        assert_eq!(arrived(&second), [0x11, 0x12, 0x21, 0x22]);
        let rest = [0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26];
        assert_eq!(arrived(&supervisor), rest);
    }

    #[test]
    fn a_place_is_vacant_after_its_worker_and_empty_for_the_next() {
        let (port, _supervisor) = SharedPort::bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let sender = UdpSocket::bind("127.0.0.1:0").unwrap();
        let (first, second) = (port.place().unwrap(), port.place().unwrap());
        drop(first);
        sender.send_to(&short(1, 7), port.address).unwrap();
        let again = port.place().unwrap();
        assert_eq!(again.route(), 1);
        assert!(arrived(&again).is_empty());
        sender.send_to(&short(2, 8), port.address).unwrap();
        assert_eq!(arrived(&second), [8], "nobody's route has changed");
    }

    #[test]
    fn places_end_and_no_other_host_gets_the_port() {
        let (port, _supervisor) = SharedPort::bind("127.0.0.1:0".parse().unwrap()).unwrap();
        assert_eq!(SharedPort::bind(port.address).unwrap_err().kind(), io::ErrorKind::AddrInUse);
        let places: Vec<_> = (0..PLACES_MAX).map(|_| port.place().unwrap()).collect();
        assert_eq!(port.place().unwrap_err().kind(), io::ErrorKind::QuotaExceeded);
        drop(places);
        assert!(port.place().is_ok());
    }
}
