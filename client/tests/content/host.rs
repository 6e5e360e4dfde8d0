//! A host with one session and no program: real server side for viewers, a stand-in for the supervisor.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use protocol::control::supervisor::{Hello, Role, SupervisorMessage, WorkerAddress};
use protocol::control::worker::{Attach, GuestMessage};
use protocol::ticket::Ticket;
use protocol::tls::{self, CertificateAuthority, HostIdentity, Validity};
use quinn::{Connection, Endpoint, RecvStream, SendStream};
use renderer::{control_stream, viewers};
use streamer::Streamer;
use tokio::sync::{Notify, mpsc, watch};
use tokio::task::JoinHandle;

const TOKEN: [u8; 32] = [9; 32];

/// A host with one session.
pub(crate) struct Host {
    pub(crate) ticket: Ticket,
    pub(crate) streamer: Streamer,
    pub(crate) from_viewers: mpsc::Receiver<GuestMessage>,
    /// Breaks the viewers' connections to the worker.
    pub(crate) cut: Arc<Notify>,
    /// Whether viewers that connect are told of the session.
    pub(crate) names: Arc<AtomicBool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Drop for Host {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}

impl Host {
    pub(crate) fn start() -> Self {
        let validity = Validity::starting(SystemTime::now(), Duration::from_secs(3600));
        let authority = CertificateAuthority::generate(validity).expect("an authority");
        let identity = authority.issue_host(validity).expect("an identity");
        let (supervisor, worker) = (endpoint(&identity), endpoint(&identity));
        let address = supervisor.local_addr().expect("bound").to_string();
        let ticket = authority.issue_ticket(&address, "test", Role::Viewer, validity).expect("a ticket");
        let streamer = Streamer::default();
        let (cut, names) = (Arc::new(Notify::new()), Arc::new(AtomicBool::new(true)));
        let (to_guest, from_viewers) = mpsc::channel(64);
        let worker_address = worker.local_addr().expect("bound").to_string();
        let tasks = vec![
            tokio::spawn(supervise(supervisor, worker_address, Arc::clone(&names))),
            tokio::spawn(work(worker, streamer.clone(), to_guest, Arc::clone(&cut))),
        ];
        Self { ticket, streamer, from_viewers, cut, names, tasks }
    }
}

fn endpoint(identity: &HostIdentity) -> Endpoint {
    let config = tls::server_config(identity).expect("a configuration");
    Endpoint::server(config, SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).expect("a socket")
}

async fn supervise(endpoint: Endpoint, worker: String, names: Arc<AtomicBool>) {
    while let Some(incoming) = endpoint.accept().await {
        let Ok(connection) = incoming.await else { continue };
        let (worker, names) = (worker.clone(), names.load(Ordering::Relaxed));
        tokio::spawn(async move {
            let (mut send, mut recv) = connection.accept_bi().await.expect("a stream");
            let hello: Hello = control_stream::receive(&mut recv, 4096).await.expect("a hello");
            assert_eq!(hello.role, Role::Viewer);
            let name = tls::SERVER_NAME.to_owned();
            let address = WorkerAddress { session: 1, address: worker, route: 0, token: TOKEN, name };
            if names {
                let started = SupervisorMessage::SessionStarted(address);
                control_stream::send(&mut send, &started).await.expect("sent");
            }
            connection.closed().await;
        });
    }
}

async fn attached(connection: &Connection) -> (SendStream, RecvStream) {
    let (send, mut recv) = connection.accept_bi().await.expect("a stream");
    let attach: Attach = control_stream::receive(&mut recv, 4096).await.expect("an attach");
    assert_eq!(attach.token, TOKEN);
    (send, recv)
}

async fn work(
    endpoint: Endpoint,
    streamer: Streamer,
    to_guest: mpsc::Sender<GuestMessage>,
    cut: Arc<Notify>,
) {
    while let Some(incoming) = endpoint.accept().await {
        let Ok(connection) = incoming.await else { continue };
        let (streamer, to_guest, cut) = (streamer.clone(), to_guest.clone(), Arc::clone(&cut));
        tokio::spawn(async move {
            let control = attached(&connection).await;
            let never = std::future::pending();
            let rights = viewers::Rights::new(Role::Viewer, watch::channel(false).1);
            let to_guest = (to_guest, rights, |_, _| ());
            tokio::select! {
                result = viewers::serve_streamer(connection.clone(), control, streamer, to_guest, never) => {
                    assert!(result.is_ok(), "{result:?}");
                }
                () = cut.notified() => {}
            }
            connection.close(tls::CLOSE_DONE.into(), b"");
        });
    }
}
