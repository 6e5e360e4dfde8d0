//! One forwarded port: a socket for its users, and one towards the server for each user.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use super::queue::{Direction, Queue};

/// Users of one port; more are ignored.
const USERS_MAX: usize = 256;
/// How often a thread that receives looks whether the link has ended.
const LOOK_EVERY: Duration = Duration::from_millis(50);
const DATAGRAM_BYTES_MAX: usize = 65536;

#[derive(Debug)]
pub(super) struct Relay {
    thread: Option<JoinHandle<()>>,
}

impl Relay {
    pub(super) fn start(
        outside: (Ipv4Addr, u16),
        inside: (Ipv4Addr, u16),
        queue: Arc<Queue>,
    ) -> io::Result<Self> {
        let socket = bind(outside)?;
        let users = Users { outside: Arc::new(socket), inside, queue, threads: Vec::new() };
        let thread =
            std::thread::Builder::new().name("link users".to_owned()).spawn(move || users.serve())?;
        Ok(Self { thread: Some(thread) })
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn bind(address: (Ipv4Addr, u16)) -> io::Result<UdpSocket> {
    let socket = UdpSocket::bind(address)?;
    socket.set_read_timeout(Some(LOOK_EVERY))?;
    // Bursts of a fast sender shall be lost by the emulated link's rules only. The kernel may grant less.
    let _ = rustix::net::sockopt::set_socket_recv_buffer_size(&socket, 16 << 20);
    let _ = rustix::net::sockopt::set_socket_send_buffer_size(&socket, 16 << 20);
    Ok(socket)
}

struct Users {
    outside: Arc<UdpSocket>,
    inside: (Ipv4Addr, u16),
    queue: Arc<Queue>,
    threads: Vec<JoinHandle<()>>,
}

impl Users {
    fn serve(mut self) {
        let mut sockets: HashMap<SocketAddr, Arc<UdpSocket>> = HashMap::new();
        let mut bytes = vec![0; DATAGRAM_BYTES_MAX];
        let mut bindings = self.queue.bindings();
        while !self.queue.stopped() {
            let Ok((count, user)) = self.outside.recv_from(&mut bytes) else { continue };
            if self.queue.bindings() != bindings {
                bindings = self.queue.bindings();
                sockets.clear();
            }
            let known = sockets.get(&user).cloned();
            let socket = match known {
                Some(socket) => socket,
                None if sockets.len() < USERS_MAX => {
                    let Ok(socket) = self.welcome(user) else { continue };
                    sockets.insert(user, Arc::clone(&socket));
                    socket
                }
                None => continue,
            };
            self.queue.push(&bytes[..count], Direction::In, &socket, None);
        }
        for thread in self.threads {
            let _ = thread.join();
        }
    }

    /// A socket towards the server, and a thread that carries its answers back.
    fn welcome(&mut self, user: SocketAddr) -> io::Result<Arc<UdpSocket>> {
        let socket = bind((self.inside.0, 0))?;
        socket.connect(self.inside)?;
        let socket = Arc::new(socket);
        let (answers, outside, queue) =
            (Arc::clone(&socket), Arc::clone(&self.outside), Arc::clone(&self.queue));
        let bindings = queue.bindings();
        self.threads.push(std::thread::Builder::new().name("link answers".to_owned()).spawn(move || {
            let mut bytes = vec![0; DATAGRAM_BYTES_MAX];
            while !queue.stopped() && queue.bindings() == bindings {
                if let Ok(count) = answers.recv(&mut bytes) {
                    queue.push(&bytes[..count], Direction::Out, &outside, Some(user));
                }
            }
        })?);
        Ok(socket)
    }
}
