//! Life of the worker process, from its start by the supervisor to its end.

use std::convert::Infallible;
use std::io;
use std::net::UdpSocket;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use protocol::tls;
use rustix::process::Signal;
use tokio::net::UnixStream;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::sync::mpsc;
use tokio::time::MissedTickBehavior;

use super::WorkerContext;
use super::admission::{Admission, Hosted};
use super::bank::SupervisorBank;
use super::contents::Contents;
use super::display;
use super::driver_cache;
use super::handed_files;
use super::heap;
use super::kept_pipelines::KeptPipelines;
use super::link::{FromWorker, HEARTBEAT_INTERVAL, MESSAGE_BYTES_MAX, ToWorker, WorkerSetup, WorkerTerms};
use super::namespaces::{self, Entered};
use super::sandbox;
use crate::control_stream::{self, ControlStreamError};
use crate::endpoint::{self, handover};
use crate::host_gpu::{GpuSelection, HostGpu, Sharing, zeroing};
use crate::presentation::hashes;
use crate::replayer::memory_accounts::Bank;
use crate::tenancy::isolation::{Isolation, SandboxRule};
use crate::viewers::Viewers;

/// For how long peers may be silent before the session says otherwise: there are none.
const LINGER_AT_FIRST: Duration = Duration::from_secs(60);
/// Messages to the supervisor that may wait.
const REPORTS_MAX: usize = 64;
/// A guest that was given this worker has to come within this time.
const GUEST_COMES_TIMEOUT: Duration = Duration::from_secs(15);
/// Serving a peer ends within this time; all in all less than after what the supervisor kills.
const LEAVE_TIMEOUT: Duration = Duration::from_millis(1_500);
/// Peers are given this long to hear why the session ended.
const FAREWELL_TIMEOUT: Duration = Duration::from_millis(500);
const SUPERVISOR_ENDED: &str = "the supervisor ended";
const OUT_OF_ORDER: &str = "the supervisor sent something out of order";

/// Why a worker process failed.
#[derive(Debug, thiserror::Error)]
pub enum WorkerError {
    /// Not started by a supervisor.
    #[error("`worker` is started by `pyroduct-host serve`, not by hand ({0})")]
    NoSupervisor(String),
    /// The operating system refused something.
    #[error("the worker cannot start: {0}")]
    System(#[from] io::Error),
    /// It told the supervisor why.
    #[error("{0}")]
    Failed(String),
}

/// The whole life of a worker process. Its standard input is a socket to the supervisor.
///
/// # Errors
/// [`WorkerError`].
pub fn run() -> Result<(), WorkerError> {
    // For the process that waits for the worker, and for the worker itself where that is this one.
    rustix::process::set_parent_process_death_signal(Some(Signal::KILL)).map_err(io::Error::from)?;
    let entered = namespaces::enter()?;
    // Shown by ps and top; started as /proc/self/exe it would be called "exe".
    rustix::thread::set_name(c"pyroduct-worker").map_err(io::Error::from)?;
    heap::keep_freed_memory();
    // What comes as standard output is the socket for files; what drivers and layers print goes to the log.
    let files = io::stdout().as_fd().try_clone_to_owned()?;
    rustix::stdio::dup2_stdout(io::stderr()).map_err(io::Error::from)?;
    let socket = std::os::unix::net::UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
    let no_supervisor = |error: io::Error| WorkerError::NoSupervisor(error.to_string());
    let own = handover::take_over(&socket).map_err(no_supervisor)?.map(UdpSocket::from);
    let own = own.ok_or_else(|| WorkerError::NoSupervisor("it gave no socket for peers".to_owned()))?;
    socket.set_nonblocking(true)?;
    let (socket, setup) = receive_setup(socket)?;
    driver_cache::prepare();
    // Before there are other threads: the sandbox holds for this one and those that it starts.
    let gpu = if setup.terms.display { Ok(None) } else { open_gpu(&setup.terms).map(Some) };
    let gpu = gpu.and_then(|gpu| Ok((gpu, close_sandbox(&setup, entered)?)));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let result = runtime.block_on(live((socket, files), (setup, own), gpu));
    runtime.shutdown_timeout(FAREWELL_TIMEOUT);
    result
}

/// The supervisor's first message, read without starting a thread.
fn receive_setup(
    socket: std::os::unix::net::UnixStream,
) -> Result<(std::os::unix::net::UnixStream, WorkerSetup), WorkerError> {
    let no_supervisor = |error: io::Error| WorkerError::NoSupervisor(error.to_string());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let mut socket = UnixStream::from_std(socket).map_err(no_supervisor)?;
        let setup = match control_stream::receive(&mut socket, MESSAGE_BYTES_MAX).await {
            Ok(ToWorker::Setup(setup)) => setup,
            Ok(_) => return Err(WorkerError::NoSupervisor("its first message is another".to_owned())),
            Err(error) => return Err(WorkerError::NoSupervisor(error.to_string())),
        };
        Ok((socket.into_std()?, *setup))
    })
}

/// No guest's byte has been read yet.
fn close_sandbox(setup: &WorkerSetup, mut entered: Entered) -> Result<Entered, WorkerError> {
    zeroing::probe();
    hashes::open();
    let closed = sandbox::close(entered.isolation, setup.user);
    entered.isolation = closed.map_err(|error| WorkerError::Failed(error.to_string()))?;
    let missing = entered.isolation.missing(setup.terms.sandbox);
    if !missing.is_empty() {
        return Err(WorkerError::Failed(explain_missing(&missing, setup.terms.sandbox)));
    }
    Ok(entered)
}

/// That these parts of the sandbox are missing which `rule` wants, and what to do.
#[must_use]
pub fn explain_missing(parts: &[&str], rule: SandboxRule) -> String {
    let help = match rule {
        SandboxRule::Full => {
            "Namespaces need root with CAP_SYS_ADMIN, or a system that lets users make user namespaces; to go without those that are \
             not to be had, write sandbox = \"required\" in pyroduct.toml, or give --sandbox required"
        }
        _ => {
            "Files need Landlock, Linux 5.13 or newer; a container must not forbid Landlock and seccomp. To serve guests that you \
             trust all the same, write sandbox = \"best_effort\" in pyroduct.toml, or give --sandbox best_effort"
        }
    };
    format!("this system does not shut in workers as it should: it has no {}. {help}", parts.join(", "))
}

/// Shuts in this process as if it were a worker, and says what holds. Nothing else is to happen in it.
///
/// # Errors
/// [`WorkerError`].
pub fn try_isolation(user: u32) -> Result<Isolation, WorkerError> {
    let entered = namespaces::enter()?;
    sandbox::close(entered.isolation, Some(user)).map_err(|error| WorkerError::Failed(error.to_string()))
}

async fn live(
    (socket, files): (std::os::unix::net::UnixStream, OwnedFd),
    setup: (WorkerSetup, UdpSocket),
    gpu: Result<(Option<Arc<HostGpu>>, Entered), WorkerError>,
) -> Result<(), WorkerError> {
    let no_supervisor = |error: io::Error| WorkerError::NoSupervisor(error.to_string());
    let (orders, reports) = UnixStream::from_std(socket).map_err(no_supervisor)?.into_split();
    let (report, waiting) = mpsc::channel(REPORTS_MAX);
    let reporter = tokio::spawn(write_reports(reports, waiting));
    let result = match gpu {
        Ok((Some(gpu), entered)) => work(setup, (gpu, entered), (orders, files), report.clone()).await,
        Ok((None, entered)) => work_for_display(setup, entered, orders, report.clone()).await,
        Err(error) => Err(error),
    };
    let last = match &result {
        Ok(reason) => FromWorker::Ended { reason: reason.clone() },
        Err(error) => FromWorker::Failed { reason: error.to_string() },
    };
    let _ = report.send(last).await;
    drop(report);
    // Whoever still holds a sender has nothing more to say: the last message is what counts.
    let _ = tokio::time::timeout(FAREWELL_TIMEOUT, reporter).await;
    result.map(|_| ())
}

async fn write_reports(mut socket: OwnedWriteHalf, mut waiting: mpsc::Receiver<FromWorker>) {
    while let Some(message) = waiting.recv().await {
        let last = matches!(message, FromWorker::Ended { .. } | FromWorker::Failed { .. });
        if control_stream::send(&mut socket, &message).await.is_err() || last {
            return;
        }
    }
}

/// From setup to the end of the session; gives its reason.
async fn work(
    (setup, own): (WorkerSetup, UdpSocket),
    (gpu, Entered { isolation, pid }): (Arc<HostGpu>, Entered),
    orders: (OwnedReadHalf, OwnedFd),
    report: mpsc::Sender<FromWorker>,
) -> Result<String, WorkerError> {
    let endpoint = listen(&setup, own)?;
    let port = endpoint.local_addr()?.port();
    let _ = report.send(FromWorker::Ready { port, gpus: gpu.indices().to_vec(), pid, isolation }).await;

    let admission = Arc::new(Admission::new(report.clone()));
    let context = Arc::new(OnceLock::new());
    let sharing = Arc::clone(gpu.sharing());
    let wait_for = |linger_ms| wait_for_silent(&endpoint, &setup, linger_ms);
    let session = follow_orders(orders, &report, &admission, &context, (gpu, wait_for));
    let accepting = super::admission::accept(endpoint.clone(), Arc::clone(&admission), Arc::clone(&context));
    let reason = tokio::select! {
        reason = session => reason,
        () = accepting => "the worker's socket closed".to_owned(),
    };
    tracing::info!(reason, "session ends");
    // Those who serve peers end by themselves: they say why, and give back what the GPU holds. For those who have
    // not ended the session yet, it has ended now.
    if let Some(context) = context.get() {
        context.end(reason.clone());
    }
    let _ = tokio::time::timeout(LEAVE_TIMEOUT, admission.all_left()).await;
    // What was done since the last report; short programs have made one only.
    let _ = report.send(FromWorker::Work(sharing.work())).await;
    hang_up(&endpoint, &reason).await;
    Ok(reason)
}

/// [`work`] for the session of a display, without a GPU.
async fn work_for_display(
    (setup, own): (WorkerSetup, UdpSocket),
    Entered { isolation, pid }: Entered,
    orders: OwnedReadHalf,
    report: mpsc::Sender<FromWorker>,
) -> Result<String, WorkerError> {
    let endpoint = listen(&setup, own)?;
    let port = endpoint.local_addr()?.port();
    let _ = report.send(FromWorker::Ready { port, gpus: Vec::new(), pid, isolation }).await;
    let admission = Arc::new(Admission::new(report.clone()));
    let context = Arc::new(OnceLock::new());
    let accepting = super::admission::accept(endpoint.clone(), Arc::clone(&admission), Arc::clone(&context));
    let reason = tokio::select! {
        reason = follow_display(orders, &report, &admission, &context, |linger_ms| {
            wait_for_silent(&endpoint, &setup, linger_ms);
        }) => reason,
        () = accepting => "the worker's socket closed".to_owned(),
    };
    tracing::info!(reason, "session of a display ends");
    if let Some(context) = context.get() {
        context.end(reason.clone());
    }
    let _ = tokio::time::timeout(LEAVE_TIMEOUT, admission.all_left()).await;
    hang_up(&endpoint, &reason).await;
    Ok(reason)
}

/// From now on peers that connect are waited for this long when they are silent. Nobody can have a token before the session,
/// and with it this time, is known.
fn wait_for_silent(endpoint: &quinn::Endpoint, setup: &WorkerSetup, linger_ms: u64) {
    // It could be made at the start.
    if let Ok(config) = tls::worker_config(&setup.identity, Duration::from_millis(linger_ms)) {
        endpoint.set_server_config(Some(config));
    }
}

/// On the socket that the supervisor gave; there are no others from now on.
fn listen(setup: &WorkerSetup, own: UdpSocket) -> Result<quinn::Endpoint, WorkerError> {
    let failed = |error: &dyn std::error::Error| WorkerError::Failed(error.to_string());
    let config = tls::worker_config(&setup.identity, LINGER_AT_FIRST).map_err(|error| failed(&error))?;
    let ids = setup.route.map_or_else(tls::endpoint_config, tls::routed_endpoint_config);
    let endpoint = endpoint::listen_on(own, ids, config)?;
    sandbox::seal().map_err(|error| failed(&error))?;
    Ok(endpoint)
}

async fn hang_up(endpoint: &quinn::Endpoint, reason: &str) {
    endpoint.close(tls::CLOSE_REFUSED.into(), reason.as_bytes());
    let _ = tokio::time::timeout(FAREWELL_TIMEOUT, endpoint.wait_idle()).await;
}

fn open_gpu(terms: &WorkerTerms) -> Result<Arc<HostGpu>, WorkerError> {
    let selection = match terms.gpu.as_str() {
        "" => GpuSelection::default(),
        text => match text.parse() {
            Ok(selection) => selection,
        },
    };
    let gpu = HostGpu::open(&selection).map_err(|error| WorkerError::Failed(error.to_string()))?;
    gpu.sharing().measure_by(terms.gpu_time);
    match gpu.physical_devices().iter().find(|device| device.is_software()) {
        Some(device) if !terms.software => Err(WorkerError::Failed(format!(
            "there is no GPU but the software driver {}, which pyroduct.toml forbids (software = false)",
            device.name
        ))),
        _ => Ok(Arc::new(gpu)),
    }
}

/// Does what the supervisor says; gives the reason when the session is over.
async fn follow_orders(
    (orders, files): (OwnedReadHalf, OwnedFd),
    report: &mpsc::Sender<FromWorker>,
    admission: &Arc<Admission>,
    context: &Arc<OnceLock<Arc<WorkerContext>>>,
    (gpu, wait_for): (Arc<HostGpu>, impl Fn(u64)),
) -> String {
    let mut orders = read_orders(orders);
    let (session, tenant, quotas, handed) = match orders.recv().await {
        Some(Ok(ToWorker::Session {
            session,
            tenant,
            quotas,
            files: handed,
            contents_bytes_max,
            pipelines_bytes_max,
            linger_ms,
        })) => {
            wait_for(linger_ms);
            (session, tenant, quotas, handed.then_some((contents_bytes_max, pipelines_bytes_max)))
        }
        Some(Ok(ToWorker::End { reason })) => return reason,
        Some(Ok(_)) => return OUT_OF_ORDER.to_owned(),
        Some(Err(_)) | None => return SUPERVISOR_ENDED.to_owned(),
    };
    let kept_bytes_max = handed.map_or(0, |(contents, pipelines)| contents.max(pipelines));
    sandbox::limit_session(quotas, kept_bytes_max);
    let bank = Arc::new(SupervisorBank::new(report.clone()));
    let sharing = Arc::clone(gpu.sharing());
    sharing.connect(report.clone());
    let new = WorkerContext::new(session, tenant, gpu, Arc::new(Viewers::default()));
    let new = new.with_quotas(quotas, Arc::clone(&bank) as Arc<dyn Bank>);
    let new = match handed {
        // They were handed over before the order was sent.
        Some((bytes_max, pipelines_bytes_max)) => match handed_files::receive(&files) {
            Ok(mut files) => {
                let pipelines = KeptPipelines::open(&mut files, pipelines_bytes_max);
                let contents = Contents::open(files, bytes_max, new.guest_sender(), report.clone());
                new.with_contents(contents).with_pipelines(pipelines)
            }
            Err(error) => {
                tracing::warn!(%error, "the tenant's files did not arrive; the session goes on without them");
                new
            }
        },
        None => new,
    };
    bank.set_guest(new.guest_sender());
    let context = Arc::clone(context.get_or_init(|| Arc::new(new)));
    tokio::spawn(end_without_guest(Arc::clone(&context), Arc::clone(admission)));
    tokio::select! {
        reason = context.ended() => reason,
        reason = follow_session(orders, report, admission, &bank, &sharing) => reason,
        never = live_on(report) => match never {},
    }
}

async fn follow_session(
    mut orders: mpsc::Receiver<Result<ToWorker, ControlStreamError>>,
    report: &mpsc::Sender<FromWorker>,
    admission: &Admission,
    bank: &SupervisorBank,
    sharing: &Sharing,
) -> String {
    while let Some(Ok(order)) = orders.recv().await {
        match order {
            ToWorker::Expect(invitation) => {
                admission.expect(invitation);
                let _ = report.send(FromWorker::Expecting).await;
            }
            ToWorker::Revoke { ticket, reason } => {
                let is_guests = admission.revoke(&ticket, &reason);
                let _ = report.send(FromWorker::Revoked).await;
                if is_guests {
                    return reason;
                }
            }
            ToWorker::Granted { number, extra_bytes } => bank.answer(number, extra_bytes).await,
            ToWorker::Recall { heap } => bank.recall(heap),
            ToWorker::Go { turn } => sharing.grant(turn),
            ToWorker::Hold { submissions, frames, fps_max } => {
                sharing.hold(submissions, frames);
                sharing.limit_frames(fps_max);
            }
            ToWorker::Dismiss { token } => admission.dismiss(&token),
            ToWorker::End { reason } => return reason,
            ToWorker::Setup(_) | ToWorker::Session { .. } => {
                return OUT_OF_ORDER.to_owned();
            }
        }
    }
    SUPERVISOR_ENDED.to_owned()
}

/// Says again and again that the worker lives.
async fn live_on(report: &mpsc::Sender<FromWorker>) -> Infallible {
    let mut heartbeats = tokio::time::interval(HEARTBEAT_INTERVAL);
    heartbeats.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        heartbeats.tick().await;
        // Where there is no room, something else will be said.
        let _ = report.try_send(FromWorker::Lives);
    }
}

/// Does what the supervisor says to the worker of a display; gives the reason when the session is over.
async fn follow_display(
    orders: OwnedReadHalf,
    report: &mpsc::Sender<FromWorker>,
    admission: &Arc<Admission>,
    context: &OnceLock<Arc<display::Session>>,
    wait_for: impl Fn(u64),
) -> String {
    let mut orders = read_orders(orders);
    let session = match orders.recv().await {
        Some(Ok(ToWorker::Session { session, tenant, quotas, linger_ms, .. })) => {
            sandbox::limit_session(quotas, 0);
            wait_for(linger_ms);
            display::Session::new(session, tenant)
        }
        Some(Ok(ToWorker::End { reason })) => return reason,
        Some(Ok(_)) => return OUT_OF_ORDER.to_owned(),
        Some(Err(_)) | None => return SUPERVISOR_ENDED.to_owned(),
    };
    let context = Arc::clone(context.get_or_init(|| Arc::new(session)));
    tokio::spawn(end_without_guest(Arc::clone(&context), Arc::clone(admission)));
    let following = async {
        while let Some(Ok(order)) = orders.recv().await {
            match order {
                ToWorker::Expect(invitation) => {
                    admission.expect(invitation);
                    let _ = report.send(FromWorker::Expecting).await;
                }
                ToWorker::Revoke { ticket, reason } => {
                    let is_agents = admission.revoke(&ticket, &reason);
                    let _ = report.send(FromWorker::Revoked).await;
                    if is_agents {
                        return reason;
                    }
                }
                ToWorker::Dismiss { token } => admission.dismiss(&token),
                ToWorker::End { reason } => return reason,
                _ => return OUT_OF_ORDER.to_owned(),
            }
        }
        SUPERVISOR_ENDED.to_owned()
    };
    tokio::select! {
        reason = context.ended() => reason,
        reason = following => reason,
        never = live_on(report) => match never {},
    }
}

/// Reading is not cancel safe: a task of its own does it.
fn read_orders(mut socket: OwnedReadHalf) -> mpsc::Receiver<Result<ToWorker, ControlStreamError>> {
    let (send, orders) = mpsc::channel(1);
    tokio::spawn(async move {
        loop {
            let order = control_stream::receive(&mut socket, MESSAGE_BYTES_MAX).await;
            let over = order.is_err();
            if send.send(order).await.is_err() || over {
                return;
            }
        }
    });
    orders
}

async fn end_without_guest(context: Arc<impl Hosted>, admission: Arc<Admission>) {
    if tokio::time::timeout(GUEST_COMES_TIMEOUT, admission.guest_came()).await.is_err() {
        let reason =
            "the guest did not come to its worker; does UDP to the workers' ports pass the firewall?";
        Hosted::end(&*context, reason.to_owned());
    }
}
