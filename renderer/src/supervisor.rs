//! The supervisor: the one public UDP port. It knows peers by their certificates, gives each guest a worker
//! process, tells viewers about sessions and guests about the death of their workers. It decodes no Vulkan.

mod admission;
mod agent;
mod authority;
mod driver_cache;
mod folder_watch;
mod gpu_places;
mod gpu_time;
mod guest;
mod heartbeat;
mod hello;
mod metrics;
pub mod operations;
mod pool;
mod processors;
mod registry;
mod silence;
mod tenant_files;
mod treasury;
mod viewer;
mod worker_log;
mod worker_process;
mod worker_users;
mod workplace;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use protocol::tls::{self, HostIdentity, Identity};
use quinn::{Connection, Endpoint};
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub use authority::{Authority, AuthorityError, DevelopmentTickets};
pub use worker_process::worker_environment;
pub use worker_users::NUMBERS as WORKER_USERS;

use crate::endpoint::shared_port::SharedPort;
use crate::endpoint::{self, PortRange, expiry};
use crate::reachable_address::split_port;
use crate::state_directory::{ConfigFile, Rules, StateDirectory};
use crate::strangers::Strangers;
use crate::tenancy::isolation::SandboxRule;
use crate::worker::link::WorkerTerms;
use driver_cache::DriverCaches;
use gpu_places::GpuPlaces;
use gpu_time::GpuTime;
use pool::WorkerPool;
use registry::Registry;
use tenant_files::TenantFiles;
use treasury::Treasury;
use worker_process::Worker;
use workplace::{Listening, Workplace};

/// How long the first worker may take to open the GPU before `serve` gives up.
const FIRST_WORKER_TIMEOUT: Duration = Duration::from_secs(30);
/// Lines about refused peers in a second, and one that counts the others.
const REFUSED_LINES_MAX: u32 = 4;
/// How long peers may take to hear of the shutdown.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(2);

/// What `pyroduct-host serve` was told.
#[derive(Clone, Debug)]
pub struct Options {
    /// Address to listen on; port 0 takes any.
    pub listen: SocketAddr,
    /// Name or address under which peers reach this host, if it is not the one they connected to.
    pub advertise: Option<String>,
    /// Ports for workers.
    pub worker_ports: Option<PortRange>,
    /// Workers are reached through the port of `listen`.
    pub single_port: bool,
    /// Which GPU, empty for any.
    pub gpu: String,
    /// How far workers have to be shut in.
    pub sandbox: SandboxRule,
    /// Directory in which contents of tenants are kept; none are without one.
    pub cache: Option<PathBuf>,
    /// Who may come, and what they may have, until [`Supervisor::operate`] learns otherwise.
    pub rules: Rules,
    /// The program whose `worker` subcommand is a worker.
    pub worker_program: PathBuf,
}

/// Why the supervisor does not run.
#[derive(Debug, thiserror::Error)]
pub enum SupervisorError {
    /// The socket.
    #[error("cannot listen on {address}: {error}; choose another address with --listen")]
    Listen {
        /// What was asked for.
        address: SocketAddr,
        /// Why not.
        error: io::Error,
    },
    /// The directory of the cache.
    #[error("{0}")]
    Cache(String),
    /// The certificates.
    #[error("the host's certificate is not usable: {0}")]
    Certificate(String),
    /// The first worker failed: so would all others.
    #[error("{0}")]
    Worker(String),
}

/// Shared by all that serve peers.
#[derive(Debug)]
struct Shared {
    options: Options,
    local: SocketAddr,
    pool: WorkerPool,
    gpus: GpuPlaces,
    registry: Registry,
    treasury: Arc<Treasury>,
    gpu_time: Arc<GpuTime>,
    /// What is kept of tenants between sessions.
    tenant_files: Option<TenantFiles>,
    /// Who may come, and what they may have.
    rules: watch::Sender<Arc<Rules>>,
    /// No new sessions.
    draining: AtomicBool,
    /// Lines about peers that were not let in.
    refused: Arc<Strangers>,
    /// How long a silent peer is waited for is said to each that connects.
    endpoint: Endpoint,
    identity: HostIdentity,
}

/// A supervisor that accepts.
#[derive(Debug)]
pub struct Supervisor {
    endpoint: Endpoint,
    shared: Arc<Shared>,
}

impl Supervisor {
    /// Listens, and starts the first worker; gives the supervisor once that worker is ready, so that whoever
    /// comes finds a host that works. To be called on the thread that lives as long as the supervisor: workers
    /// end with the thread that started them.
    ///
    /// # Errors
    /// [`SupervisorError`].
    pub async fn start(options: Options, authority: Arc<Authority>) -> Result<Self, SupervisorError> {
        let unusable = |error: &dyn std::error::Error| SupervisorError::Certificate(error.to_string());
        let identity = authority.host_identity().map_err(|error| unusable(&error))?;
        let linger = options.rules.config.linger_max().duration();
        let config = tls::supervisor_config(&identity, linger).map_err(|error| unusable(&error))?;
        let (endpoint, local, port) = listen(&options, config, &authority.reset_key())
            .map_err(|error| SupervisorError::Listen { address: options.listen, error })?;
        let terms = WorkerTerms {
            display: false,
            gpu: options.gpu.clone(),
            software: options.rules.config.software,
            gpu_time: options.rules.config.gpu_time,
            sandbox: options.sandbox,
        };
        let listening = match port {
            Some(port) => Listening::Shared(port),
            None => Listening::Own(options.listen.ip(), options.worker_ports),
        };
        let tenant_files =
            options.cache.clone().map(TenantFiles::open).transpose().map_err(SupervisorError::Cache)?;
        let caches = match DriverCaches::open(options.cache.as_deref()) {
            Ok(caches) => Some(caches),
            Err(error) => {
                tracing::warn!(%error, "drivers keep nothing of what they compile");
                None
            }
        };
        let workplace = Workplace::new(options.worker_program.clone(), listening, authority, caches);
        let pool = WorkerPool::new(workplace, terms);
        let gpus = match tokio::time::timeout(FIRST_WORKER_TIMEOUT, pool.warm_up()).await {
            Ok(Ok(gpus)) => gpus,
            Ok(Err(reason)) => return Err(SupervisorError::Worker(reason)),
            Err(_) => {
                let reason = format!(
                    "the first worker was not ready in {FIRST_WORKER_TIMEOUT:?}; is the GPU's driver all right? See `pyroduct-host check`"
                );
                return Err(SupervisorError::Worker(reason));
            }
        };
        let shared = Arc::new(Shared {
            rules: watch::Sender::new(Arc::default()),
            options,
            local,
            pool,
            gpus: GpuPlaces::new(gpus),
            registry: Registry::default(),
            treasury: Arc::default(),
            gpu_time: Arc::default(),
            tenant_files,
            draining: AtomicBool::new(false),
            refused: Strangers::new("refused", REFUSED_LINES_MAX),
            endpoint: endpoint.clone(),
            identity,
        });
        // There is no worker with a peer yet.
        drop(shared.apply(shared.options.rules.clone()));
        Ok(Self { endpoint, shared })
    }

    /// `host:port` for tickets.
    #[must_use]
    pub fn address(&self) -> String {
        let Shared { options, local, .. } = &*self.shared;
        let host = options.advertise.clone().unwrap_or_else(|| reachable_ip(local.ip()).to_string());
        match options.single_port && split_port(&host).is_some() {
            true => host,
            false => host_port(&host, local.port()),
        }
    }

    /// Serves until [`Self::close`], or for ever.
    pub async fn serve(&self) {
        tokio::select! {
            () = admission::accept(&self.endpoint, &self.shared) => {}
            () = self.shared.gpu_time.run() => {}
            () = self.make_room() => {}
        }
    }

    async fn make_room(&self) {
        match &self.shared.tenant_files {
            Some(files) => files.make_room().await,
            None => std::future::pending().await,
        }
    }

    /// Follows the files and commands of operators, for ever.
    ///
    /// # Errors
    /// Of the socket for commands, in words.
    pub async fn operate(&self, state: StateDirectory, config: ConfigFile) -> Result<(), String> {
        operations::run(Arc::clone(&self.shared), state, config).await
    }

    /// Serves metrics and health on `address`, for ever.
    ///
    /// # Errors
    /// One line: the address cannot be listened on.
    pub async fn measure(&self, address: SocketAddr) -> Result<(), String> {
        metrics::serve(address, Arc::clone(&self.shared)).await
    }

    /// Ends all sessions and connections.
    pub async fn close(&self) {
        self.endpoint.close(tls::CLOSE_DONE.into(), b"the host shuts down");
        self.shared.registry.end_all("the host shuts down");
        // Peers that do not acknowledge are not waited for.
        let _ = tokio::time::timeout(CLOSE_TIMEOUT, self.endpoint.wait_idle()).await;
    }
}

impl Shared {
    fn is_draining(&self) -> bool {
        self.draining.load(Ordering::Relaxed)
    }

    /// New rules are in force from now on; gives what is still to be done in workers for that.
    fn apply(&self, rules: Rules) -> Vec<JoinHandle<()>> {
        for tenant in rules.config.tenants.keys() {
            self.treasury.set_quota(tenant, rules.quotas(tenant));
        }
        self.gpu_time.apply(&rules);
        // Of which tenant a peer is it shows later: its own time is kept by `Hearing`.
        let linger = rules.config.linger_max().duration();
        if let Ok(config) = tls::supervisor_config(&self.identity, linger) {
            self.endpoint.set_server_config(Some(config));
        }
        if let Some(files) = self.tenant_files.as_ref().filter(|_| rules.tenants_only) {
            files.forget_others(|tenant| rules.config.tenants.contains_key(tenant));
        }
        let rules = Arc::new(rules);
        self.rules.send_replace(Arc::clone(&rules));
        // Later: who is invited from now on is looked at after that.
        let gone = self.registry.take_invited(|tenant, ticket| rules.admit(tenant, ticket).err());
        gone.into_iter().map(|(worker, ticket, reason)| worker.revoke(ticket, reason)).collect()
    }

    /// Notes in the log that a peer was not let in. The reason may hold what the peer chose: it is written quoted.
    fn refuse(&self, remote: SocketAddr, identity: Option<&Identity>, reason: &str) {
        self.refused.say(|| tracing::warn!(target: "audit", %remote, ?identity, reason, "refused"));
    }

    /// For how long a silent peer of the tenant is waited for.
    fn linger(&self, tenant: &str) -> Duration {
        self.rules.borrow().linger(tenant)
    }

    /// Waits until a peer's ticket is worth nothing any more; gives the reason.
    async fn no_longer_admitted(&self, tenant: &str, ticket: &str, ticket_ends: u64) -> String {
        let refusal = |rules: &Arc<Rules>| rules.admit(tenant, ticket).err();
        let mut rules = self.rules.subscribe();
        let refused = async {
            let rules = rules.wait_for(|rules| refusal(rules).is_some()).await;
            rules.ok().and_then(|rules| refusal(&rules))
        };
        tokio::select! {
            // The sender lives in `self`.
            Some(reason) = refused => reason,
            reason = expiry::wait(ticket_ends) => reason,
        }
    }

    /// `host:port` of a worker, as `peer` reaches it: by the address it reached us at. Empty where it is the very same,
    /// port included, which may be another than ours on the peer's side of a NAT.
    fn worker_address(&self, peer: &Connection, worker: &Worker) -> String {
        let port = worker.port();
        if self.pool.shares_port() {
            return String::new();
        }
        match &self.options.advertise {
            Some(host) => host_port(host, port),
            None => {
                let ip = peer.local_ip().unwrap_or_else(|| reachable_ip(self.local.ip()));
                host_port(&ip.to_canonical().to_string(), port)
            }
        }
    }
}

/// The supervisor's endpoint, its address and the port that all share, if they do.
fn listen(
    options: &Options,
    config: quinn::ServerConfig,
    resets: &tls::ResetKey,
) -> io::Result<(Endpoint, SocketAddr, Option<Arc<SharedPort>>)> {
    let (socket, port) = if options.single_port {
        let (port, socket) = SharedPort::bind(options.listen)?;
        (socket, Some(port))
    } else {
        (UdpSocket::bind(options.listen)?, None)
    };
    endpoint::enlarge_buffers(&socket);
    let ids = tls::supervisor_endpoint_config(resets, options.single_port);
    let endpoint = endpoint::listen_on(socket, ids, config)?;
    let local = endpoint.local_addr()?;
    Ok((endpoint, local, port))
}

/// An address that others can use for a socket that listens on `ip`, which may be "all of them".
fn reachable_ip(ip: IpAddr) -> IpAddr {
    if !ip.is_unspecified() {
        return ip;
    }
    // Connecting a UDP socket sends nothing, but chooses the source address towards the outside (here: TEST-NET-1).
    let outside = UdpSocket::bind("0.0.0.0:0").and_then(|socket| {
        socket.connect("192.0.2.1:9")?;
        socket.local_addr()
    });
    outside.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |address| address.ip())
}

fn host_port(host: &str, port: u16) -> String {
    if host.contains(':') && !host.starts_with('[') {
        format!("[{host}]:{port}")
    } else {
        format!("{host}:{port}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_both_families_take_a_port() {
        assert_eq!(host_port("render.example", 1), "render.example:1");
        assert_eq!(host_port("::1", 1), "[::1]:1");
        assert_eq!(host_port("[::1]", 1), "[::1]:1");
    }

    #[test]
    fn a_wildcard_address_becomes_one_that_can_be_reached() {
        assert!(!reachable_ip(IpAddr::from([0, 0, 0, 0])).is_unspecified());
        assert_eq!(reachable_ip(IpAddr::from([127, 0, 0, 2])), IpAddr::from([127, 0, 0, 2]));
    }
}
