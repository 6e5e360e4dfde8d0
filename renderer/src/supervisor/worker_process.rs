//! A worker process, seen from the supervisor: started with a clean environment, talked to over a socket pair,
//! watched until it exits.

use std::collections::VecDeque;
use std::ffi::{OsStr, OsString};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use protocol::control::supervisor::Role;
use protocol::tls;
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};
use tokio::net::UnixStream;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::process::{Child, Command};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout};

use super::admission::Peer;
use super::driver_cache::WorkerCache;
use super::folder_watch::FolderWatch;
use super::gpu_time::{GpuTime, WorkerProcess};
use super::heartbeat::{Found, Heartbeat, Silence};
use super::silence::Hearing;
use super::tenant_files::SessionFiles;
use super::treasury::Treasury;
use super::worker_log;
use super::worker_users::WorkerUser;
use super::workplace::Workplace;
use crate::control_stream;
use crate::endpoint::handover;
use crate::endpoint::shared_port::WorkerPlace;
use crate::tenancy::isolation::Isolation;
use crate::worker::driver_cache;
use crate::worker::handed_files::{self, HandedFile};
use crate::worker::link::{
    FromWorker, Invitation, MESSAGE_BYTES_MAX, ToWorker, Token, WorkerSetup, WorkerTerms,
};

/// A worker that was told to end, or said that it has, is killed after this time.
const END_TIMEOUT: Duration = Duration::from_secs(3);
/// What a worker said last arrives with its end, or never.
const LAST_WORDS_TIMEOUT: Duration = Duration::from_millis(100);
/// Orders that may wait.
const ORDERS_MAX: usize = 16;
/// A worker answers at once, or is stuck.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(4);

/// A worker closes the connections of a revoked ticket in this time, or is killed.
const REVOKE_TIMEOUT: Duration = Duration::from_secs(2);

/// Reports of one worker that are read in an interval: some for each of 20,000 submissions in a second.
const REPORTS_PER_INTERVAL: u32 = 5_000;
const PACE_INTERVAL: Duration = Duration::from_millis(100);

/// A ready worker. Dropping it kills the process.
#[derive(Debug)]
pub(super) struct Worker {
    name: String,
    pid: u32,
    port: u16,
    route: u16,
    gpus: Vec<u32>,
    isolation: Isolation,
    orders: mpsc::Sender<Order>,
    kill: watch::Sender<Option<String>>,
    ended: watch::Receiver<Option<String>>,
    books: Arc<OnceLock<Books>>,
    silence: Silence,
    /// Where its driver keeps what it compiles.
    cache: Option<Arc<WorkerCache>>,
    /// Files are handed over here.
    files: OwnedFd,
}

/// A session, as its worker is told.
#[derive(Clone, Copy, Debug)]
pub(super) struct SessionTerms<'a> {
    /// Its number.
    pub(super) session: u64,
    pub(super) tenant: &'a str,
    /// What its GPU 0 is on this host.
    pub(super) gpu: u32,
    /// Bytes of device-local heaps and of the others.
    pub(super) quotas: [u64; 2],
    /// For how long its peers may be silent.
    pub(super) linger: Duration,
    /// When its guest was heard last.
    pub(super) hearing: &'a Hearing,
}

/// Where a session's memory and time are counted.
#[derive(Debug)]
struct Books {
    session: u64,
    tenant: String,
    treasury: Arc<Treasury>,
    gpu_time: Arc<GpuTime>,
    /// What its GPU 0 is on this host.
    gpu: u32,
    files: Mutex<Option<SessionFiles>>,
}

/// What a worker is told.
#[derive(Debug)]
pub(super) enum Order {
    Send(ToWorker),
    Expect { invitation: Invitation, done: oneshot::Sender<()> },
    Revoke { ticket: String, reason: String, done: oneshot::Sender<()> },
}

/// Owns the process and both directions of its socket.
struct Keeper {
    child: Child,
    /// The worker itself, which may be a child of `child`.
    worker: Option<OwnedFd>,
    /// Hands on what it prints, until it has ended.
    log: JoinHandle<()>,
    socket: OwnedWriteHalf,
    reports: mpsc::Receiver<FromWorker>,
    unanswered: VecDeque<oneshot::Sender<()>>,
    revoking: VecDeque<oneshot::Sender<()>>,
    /// GPUs that it said it has.
    gpu_count: u32,
    /// What the worker gave, or was given, as the reason of its end.
    reason: Option<String>,
    deadline: Option<Instant>,
    /// Set with the session.
    books: Arc<OnceLock<Books>>,
    heartbeat: Heartbeat,
    folder: FolderWatch,
    cache: Option<Arc<WorkerCache>>,
    /// Its place on the port that all share; free once the process has ended.
    _place: Option<WorkerPlace>,
    /// Whom it is; somebody else's once the process has ended.
    _user: Option<WorkerUser>,
}

impl Worker {
    /// Starts one and waits until it is ready.
    ///
    /// # Errors
    /// The reason, for people.
    pub(super) async fn start(workplace: &Workplace, terms: WorkerTerms) -> Result<Self, String> {
        let failed = |error: io::Error| format!("a worker cannot be started: {error}");
        let Workplace { program, listening, users, authority, .. } = workplace;
        let peers = listening.open().map_err(|error| listening.explain(&error))?;
        let user = users.take();
        let identity = authority.worker_identity();
        let (name, identity) = identity.map_err(|error| format!("a worker has no certificate: {error}"))?;
        let route = peers.place().map(WorkerPlace::route);
        let cache = workplace.folder(user.as_ref()).filter(|_| !terms.display);
        let setup = WorkerSetup { identity, route, user: user.as_ref().map(WorkerUser::number), terms };
        let route = route.unwrap_or(tls::SUPERVISOR_ROUTE);
        let (mut child, socket, files) =
            spawn(program, peers.as_fd(), cache.as_deref().map(WorkerCache::path)).map_err(failed)?;
        let process = Arc::new(AtomicU32::new(child.id().unwrap_or_default()));
        let printed = child.stderr.take().ok_or_else(|| failed(io::ErrorKind::BrokenPipe.into()))?;
        let log = tokio::spawn(worker_log::relay(printed, Arc::clone(&process)));
        let place = peers.into_place();
        let (read, mut write) = socket.into_split();
        let mut reports = read_reports(read);
        let sent = control_stream::send(&mut write, &ToWorker::Setup(Box::new(setup))).await;
        sent.map_err(|error| format!("a worker ended at its start: {error}"))?;
        let (port, gpus, pid, isolation) = ready(&mut reports).await?;
        process.store(pid, Ordering::Relaxed);
        let (orders, waiting) = mpsc::channel(ORDERS_MAX);
        let kill = watch::Sender::new(None);
        let killed = kill.subscribe();
        let (ending, ended) = watch::channel(None);
        let books = Arc::new(OnceLock::new());
        let heartbeat = Heartbeat::new(pid, Instant::now());
        let silence = heartbeat.silence();
        let keeper = Keeper {
            books: Arc::clone(&books),
            child,
            worker: descriptor(pid),
            log,
            socket: write,
            reports,
            unanswered: VecDeque::new(),
            revoking: VecDeque::new(),
            gpu_count: u32::try_from(gpus.len()).unwrap_or(0),
            reason: None,
            deadline: None,
            heartbeat,
            folder: FolderWatch::new(cache.clone()),
            cache: cache.clone(),
            _place: place,
            _user: user,
        };
        tokio::spawn(async move {
            let reason = keep_and_clear(keeper, waiting, killed).await;
            ending.send_replace(Some(reason));
        });
        tracing::debug!(pid, port, "worker ready");
        Ok(Self {
            name,
            pid,
            port,
            route,
            gpus,
            isolation,
            orders,
            kill,
            ended,
            books,
            silence,
            cache,
            files,
        })
    }

    /// In its certificate.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn pid(&self) -> u32 {
        self.pid
    }

    /// For how many seconds it has said nothing, though it should have; 0 while it answers.
    pub(super) fn silent_seconds(&self) -> u64 {
        self.silence.seconds()
    }

    /// UDP port that it listens on.
    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// What connection ids of packets for it begin with; 0 where it has a port of its own.
    pub(super) fn route(&self) -> u16 {
        self.route
    }

    /// Where its GPUs stand in the order of `pyroduct-host check`.
    pub(super) fn gpus(&self) -> &[u32] {
        &self.gpus
    }

    /// What holds around it.
    pub(super) fn isolation(&self) -> Isolation {
        self.isolation
    }

    pub(super) fn is_alive(&self) -> bool {
        self.ended.borrow().is_none()
    }

    /// Gives it its session, whose memory `treasury` counts from now on, until [`Treasury::close`], and whose
    /// submissions `gpu_time` orders, until [`GpuTime::close`].
    pub(super) async fn start_session(
        &self,
        SessionTerms { session, tenant, gpu, quotas, linger, hearing }: SessionTerms<'_>,
        files: Option<(Vec<HandedFile>, SessionFiles)>,
        treasury: &Arc<Treasury>,
        gpu_time: &Arc<GpuTime>,
    ) {
        treasury.open(session, tenant, self.orders.clone());
        treasury.may_give_way(session, hearing.clone(), self.kill.clone());
        let mut handed = files.and_then(|(handed, files)| match handed_files::send(&self.files, &handed) {
            Ok(()) => Some(files),
            Err(error) => {
                tracing::warn!(%error, session, "a worker cannot be given its tenant's files");
                files.seal();
                None
            }
        });
        if let Some((mut files, cache)) = handed.take_if(|_| self.cache.is_some()).zip(self.cache.clone()) {
            let lent = tokio::task::spawn_blocking(move || {
                files.lend_compiled(cache);
                files
            });
            handed = lent.await.ok();
        }
        let contents_bytes_max = handed.as_ref().map_or(0, SessionFiles::bytes_max);
        let pipelines_bytes_max = handed.as_ref().map_or(0, SessionFiles::pipelines_bytes_max);
        let files = handed.is_some();
        let books = Books {
            session,
            tenant: tenant.to_owned(),
            treasury: Arc::clone(treasury),
            gpu_time: Arc::clone(gpu_time),
            gpu,
            files: Mutex::new(handed),
        };
        // A worker has one session.
        let _ = self.books.set(books);
        let tenant_name = tenant.to_owned();
        let order = ToWorker::Session {
            session,
            tenant: tenant_name,
            quotas,
            files,
            contents_bytes_max,
            pipelines_bytes_max,
            linger_ms: u64::try_from(linger.as_millis()).unwrap_or(u64::MAX),
        };
        let _ = self.orders.send(Order::Send(order)).await;
        // Its first order is its session.
        let process = WorkerProcess { pid: self.pid, cache: self.cache.clone() };
        gpu_time.open(session, (tenant, process), self.orders.clone(), self.kill.clone());
    }

    /// Gives a worker for displays its session, which takes neither memory of a GPU nor its time.
    pub(super) async fn start_display(&self, session: u64, tenant: &str, linger: Duration) {
        let order = ToWorker::Session {
            session,
            tenant: tenant.to_owned(),
            quotas: [0; 2],
            files: false,
            contents_bytes_max: 0,
            pipelines_bytes_max: 0,
            linger_ms: u64::try_from(linger.as_millis()).unwrap_or(u64::MAX),
        };
        let _ = self.orders.send(Order::Send(order)).await;
    }

    /// Makes it let in one peer; gives the token for it once the worker knows it.
    ///
    /// # Errors
    /// The reason, for people: the worker ended or is stuck.
    pub(super) async fn expect(&self, role: Role, peer: &Peer) -> Result<Token, String> {
        let token = new_token().map_err(|error| format!("no random numbers: {error}"))?;
        let (done, answered) = oneshot::channel();
        let (ticket, ticket_ends) = (peer.ticket.clone(), peer.ticket_ends);
        let invitation = Invitation { token, role, ticket, ticket_ends };
        let _ = self.orders.send(Order::Expect { invitation, done }).await;
        match timeout(ANSWER_TIMEOUT, answered).await {
            Ok(Ok(())) => Ok(token),
            _ => Err("the session's worker has ended or does not answer".to_owned()),
        }
    }

    /// Has it close the connections of who came with a ticket, and let in nobody more with it. Done when it has, or was killed
    /// because it did not.
    pub(super) fn revoke(self: &Arc<Self>, ticket: String, reason: String) -> JoinHandle<()> {
        let worker = Arc::clone(self);
        tokio::spawn(async move {
            let (done, answered) = oneshot::channel();
            let order = Order::Revoke { ticket, reason, done };
            let told = async { worker.orders.send(order).await.is_ok() && answered.await.is_ok() };
            if !timeout(REVOKE_TIMEOUT, told).await.unwrap_or(false) && worker.is_alive() {
                worker.kill("its worker did not take back a ticket");
            }
        })
    }

    /// Tells it that a viewer is gone.
    pub(super) async fn dismiss(&self, token: Token) {
        let _ = self.orders.send(Order::Send(ToWorker::Dismiss { token })).await;
    }

    /// Tells it to end; it is killed if it takes too long.
    pub(super) async fn end(&self, reason: &str) {
        let _ = self.orders.send(Order::Send(ToWorker::End { reason: reason.to_owned() })).await;
    }

    /// Kills it now.
    pub(super) fn kill(&self, reason: &str) {
        self.kill.send_replace(Some(reason.to_owned()));
    }

    /// Waits for its exit; gives the reason, for people.
    pub(super) async fn ended(&self) -> String {
        let mut ended = self.ended.clone();
        let reason = match ended.wait_for(Option::is_some).await {
            Ok(reason) => reason.clone(),
            Err(_) => None,
        };
        reason.unwrap_or_else(|| "its keeper ended".to_owned())
    }
}

impl Books {
    fn take_files(&self) -> Option<SessionFiles> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Keeper {
    /// Until the process has exited; gives the reason.
    async fn keep(
        mut self,
        mut orders: mpsc::Receiver<Order>,
        mut killed: watch::Receiver<Option<String>>,
    ) -> String {
        let mut commanded = true;
        loop {
            let (deadline, silent) = (self.deadline, self.heartbeat.due());
            let overdue = async move {
                match deadline {
                    Some(deadline) => tokio::time::sleep_until(deadline).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                status = self.child.wait() => return self.last_words(status).await,
                Some(report) = self.reports.recv() => self.hear(report),
                order = orders.recv(), if commanded => match order {
                    Some(order) => self.obey(order).await,
                    None => { commanded = false; self.kill("nobody needs it") }
                },
                reason = told_to_die(&mut killed), if commanded => {
                    commanded = false;
                    self.kill(&reason);
                }
                () = overdue => self.kill("it did not end when told to"),
                () = tokio::time::sleep_until(silent) => self.miss(),
                () = self.folder.overfull() => {
                    self.kill("the session's worker wrote more into its driver's cache than any driver does");
                }
            }
        }
    }

    /// It has said nothing for a while, as one without a session does.
    fn miss(&mut self) {
        let Some(Books { session, tenant, .. }) = self.books.get() else {
            self.heartbeat.hear(Instant::now());
            return;
        };
        match self.heartbeat.look(Instant::now()) {
            Found::Waits(None) => {}
            Found::Waits(Some(what)) => tracing::warn!(
                session,
                tenant,
                pid = self.heartbeat.pid(),
                what,
                "a session's worker says nothing; it goes on when it can, or end it with `pyroduct-host kick {session}`"
            ),
            Found::Hangs => self.kill("the session's worker hangs: it works and says nothing"),
        }
    }

    fn hear(&mut self, report: FromWorker) {
        if report.gpu().is_some_and(|gpu| gpu >= self.gpu_count) {
            return self.kill("its worker speaks of a GPU that it does not have");
        }
        if let Some(silent) = self.heartbeat.hear(Instant::now())
            && let Some(Books { session, tenant, .. }) = self.books.get()
        {
            tracing::info!(session, tenant, ?silent, "the session's worker answers again");
        }
        let report = report.from_gpu(self.first_gpu());
        match report {
            FromWorker::Expecting => {
                if let Some(done) = self.unanswered.pop_front() {
                    let _ = done.send(());
                }
            }
            FromWorker::Revoked => {
                if let Some(done) = self.revoking.pop_front() {
                    let _ = done.send(());
                }
            }
            FromWorker::Ended { reason } | FromWorker::Failed { reason } => {
                self.reason.get_or_insert(reason);
                self.deadline.get_or_insert_with(|| Instant::now() + END_TIMEOUT);
            }
            FromWorker::Attached { role } => tracing::debug!(?role, "worker reports a peer attached"),
            FromWorker::Detached { role } => tracing::debug!(?role, "worker reports a peer left"),
            FromWorker::Ask { .. } | FromWorker::GiveBack { .. } | FromWorker::Recalled { .. } => {
                let heard =
                    self.books.get().map(|books| books.treasury.hear(books.session, &books.tenant, &report));
                if let Some(Err(reason)) = heard {
                    self.kill(reason);
                }
            }
            FromWorker::Work(_)
            | FromWorker::Turn { .. }
            | FromWorker::Executing { .. }
            | FromWorker::Paused { .. }
            | FromWorker::Finished { .. } => {
                if let Some(Books { session, gpu_time, .. }) = self.books.get() {
                    gpu_time.hear(*session, &report);
                }
            }
            FromWorker::ContentsUsed { pack, damaged } => {
                if let Some(books) = self.books.get() {
                    let files = books.files.lock().unwrap_or_else(PoisonError::into_inner);
                    files.iter().for_each(|files| files.used(pack, damaged));
                }
            }
            FromWorker::Lives | FromWorker::Ready { .. } => {}
        }
    }

    async fn obey(&mut self, order: Order) {
        let message = match order {
            Order::Expect { invitation, done } => {
                self.unanswered.push_back(done);
                ToWorker::Expect(invitation)
            }
            Order::Revoke { ticket, reason, done } => {
                self.revoking.push_back(done);
                ToWorker::Revoke { ticket, reason }
            }
            Order::Send(message) => message.to_gpu(self.first_gpu()),
        };
        if let ToWorker::Session { .. } = &message {
            // Without one it had nothing to say.
            self.heartbeat.hear(Instant::now());
        }
        if let ToWorker::End { reason } = &message {
            self.reason.get_or_insert_with(|| reason.clone());
            self.deadline.get_or_insert_with(|| Instant::now() + END_TIMEOUT);
        }
        // A worker that reads no more hangs, and what it was half told is lost. One that has ended is seen by its exit.
        if timeout(ANSWER_TIMEOUT, control_stream::send(&mut self.socket, &message)).await.is_err() {
            self.kill("its worker does not listen any more");
        }
    }

    fn first_gpu(&self) -> u32 {
        self.books.get().map_or(0, |books| books.gpu)
    }

    fn kill(&mut self, reason: &str) {
        self.reason.get_or_insert_with(|| reason.to_owned());
        self.deadline = None;
        // Both fail only when they have exited already. A process that waits for the worker ends after it: then all is free
        // that the worker had.
        let killed = self.worker.as_ref().map(|worker| pidfd_send_signal(worker, Signal::KILL));
        if killed.is_none_or(|result| result.is_err()) {
            let _ = self.child.start_kill();
        }
    }

    async fn last_words(mut self, status: io::Result<ExitStatus>) -> String {
        while let Ok(Some(report)) = timeout(LAST_WORDS_TIMEOUT, self.reports.recv()).await {
            self.hear(report);
        }
        // So has what it printed.
        let _ = timeout(LAST_WORDS_TIMEOUT, self.log).await;
        self.reason.unwrap_or_else(|| describe(status))
    }
}

/// Of a process; `None`: it has ended.
fn descriptor(pid: u32) -> Option<OwnedFd> {
    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw)?;
    pidfd_open(pid, PidfdFlags::empty()).ok()
}

/// What a worker says when it is ready: its port, its GPUs, its process and what holds around it.
async fn ready(reports: &mut mpsc::Receiver<FromWorker>) -> Result<(u16, Vec<u32>, u32, Isolation), String> {
    match reports.recv().await {
        Some(FromWorker::Ready { port, gpus, pid, isolation }) => Ok((port, gpus, pid, isolation)),
        Some(FromWorker::Failed { reason }) => Err(reason),
        _ => Err("a worker ended at its start; see the host's log".to_owned()),
    }
}

/// Until the process has exited, and what it leaves is kept; gives the reason.
async fn keep_and_clear(
    keeper: Keeper,
    orders: mpsc::Receiver<Order>,
    killed: watch::Receiver<Option<String>>,
) -> String {
    let (books, cache) = (Arc::clone(&keeper.books), keeper.cache.clone());
    let reason = keeper.keep(orders, killed).await;
    let files = books.get().and_then(Books::take_files);
    // Who comes next finds what it left.
    let kept = tokio::task::spawn_blocking(move || {
        files.iter().for_each(SessionFiles::keep_compiled);
        cache.iter().for_each(|cache| cache.remove());
        files
    });
    if let Ok(Some(files)) = kept.await {
        // These are found, sealed or not.
        tokio::task::spawn_blocking(move || files.seal());
    }
    reason
}

/// Waits for [`Worker::kill`] or the worker's being dropped; gives the reason.
async fn told_to_die(killed: &mut watch::Receiver<Option<String>>) -> String {
    let reason = killed.wait_for(Option::is_some).await.ok().and_then(|reason| reason.clone());
    reason.unwrap_or_else(|| "nobody needs it".to_owned())
}

/// How a worker died that did not say why.
fn describe(status: io::Result<ExitStatus>) -> String {
    match status {
        Ok(status) => match (status.signal(), status.code()) {
            (Some(signal), _) => format!("the session's worker was killed by signal {signal}"),
            (None, Some(code)) => format!("the session's worker exited with code {code}; see the host's log"),
            (None, None) => "the session's worker ended".to_owned(),
        },
        Err(error) => format!("the session's worker ended ({error})"),
    }
}

/// The process, its socket for messages and that for files.
fn spawn(
    program: &Path,
    peers: BorrowedFd<'_>,
    cache: Option<&Path>,
) -> io::Result<(Child, UnixStream, OwnedFd)> {
    let (ours, theirs) = std::os::unix::net::UnixStream::pair()?;
    handover::hand_over(&ours, Some(peers))?;
    ours.set_nonblocking(true)?;
    let (files, worker_files) = handed_files::pair()?;
    let mut command = Command::new(program);
    command
        .arg("worker")
        .stdin(Stdio::from(OwnedFd::from(theirs)))
        // Only until it has taken it away: drivers and layers may print.
        .stdout(Stdio::from(worker_files))
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    for (name, value) in worker_environment(|name| std::env::var_os(name)) {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    match cache {
        Some(folder) => command.env(driver_cache::VARIABLE, folder),
        None => command.env_remove(driver_cache::VARIABLE),
    };
    Ok((command.spawn()?, UnixStream::from_std(ours)?, files))
}

/// What differs in a worker's environment: the loader must never load our own guest driver, whose sessions would
/// end here again, and a worker needs no ticket. `None` removes a variable.
#[must_use]
pub fn worker_environment(
    variable: impl Fn(&str) -> Option<OsString>,
) -> Vec<(&'static str, Option<OsString>)> {
    let mut changes = vec![("PYRODUCT_TICKET", None), ("PYRODUCT_TICKET_FILE", None)];
    for list in ["VK_DRIVER_FILES", "VK_ICD_FILENAMES", "VK_ADD_DRIVER_FILES"] {
        if let Some(value) = variable(list) {
            let kept = without_own_driver(&value);
            changes.push((list, (!kept.is_empty()).then_some(kept)));
        }
    }
    let disable = match variable("VK_LOADER_DRIVERS_DISABLE") {
        Some(mut others) if !others.is_empty() => {
            others.push(",*pyroduct*");
            others
        }
        _ => OsString::from("*pyroduct*"),
    };
    changes.push(("VK_LOADER_DRIVERS_DISABLE", Some(disable)));
    changes
}

/// A `:`-separated list of driver manifests, without those that name Pyroduct's.
fn without_own_driver(list: &OsStr) -> OsString {
    let own = |path: &[u8]| {
        let name = path.rsplit(|byte| *byte == b'/').next().unwrap_or(path);
        name.windows(8).any(|part| part.eq_ignore_ascii_case(b"pyroduct"))
    };
    let kept: Vec<_> =
        list.as_bytes().split(|byte| *byte == b':').filter(|path| !path.is_empty() && !own(path)).collect();
    OsString::from_vec(kept.join(&b':'))
}

/// Reading is not cancel safe: a task of its own does it.
fn read_reports(mut socket: OwnedReadHalf) -> mpsc::Receiver<FromWorker> {
    let (send, reports) = mpsc::channel(1);
    tokio::spawn(async move {
        let mut pace = Pace::default();
        while let Ok(report) = control_stream::receive(&mut socket, MESSAGE_BYTES_MAX).await {
            pace.keep().await;
            if send.send(report).await.is_err() {
                return;
            }
        }
    });
    reports
}

/// How fast a worker's reports are read: one that says too much waits, and not those who share the supervisor's thread.
#[derive(Default)]
struct Pace {
    began: Option<Instant>,
    count: u32,
}

impl Pace {
    async fn keep(&mut self) {
        let now = Instant::now();
        let began = *self.began.get_or_insert(now);
        if now >= began + PACE_INTERVAL {
            (self.began, self.count) = (Some(now), 0);
        }
        self.count += 1;
        if self.count >= REPORTS_PER_INTERVAL {
            tokio::time::sleep_until(began + PACE_INTERVAL).await;
            (self.began, self.count) = (None, 0);
        }
    }
}

fn new_token() -> rustix::io::Result<Token> {
    let mut token = Token::default();
    // The kernel gives up to 256 bytes at once, whole.
    rustix::rand::getrandom(&mut token, rustix::rand::GetRandomFlags::empty())?;
    Ok(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(variables: &[(&str, &str)]) -> Vec<(&'static str, Option<OsString>)> {
        worker_environment(|name| {
            variables.iter().find(|(n, _)| *n == name).map(|(_, value)| OsString::from(value))
        })
    }

    fn change(variables: &[(&str, &str)], name: &str) -> Option<Option<String>> {
        let changes = environment(variables);
        let (_, value) = changes.into_iter().find(|(n, _)| *n == name)?;
        Some(value.map(|value| value.into_string().unwrap()))
    }

    #[test]
    fn a_worker_never_loads_our_own_driver() {
        let disable = "VK_LOADER_DRIVERS_DISABLE";
        assert_eq!(change(&[], disable), Some(Some("*pyroduct*".to_owned())));
        assert_eq!(change(&[(disable, "*a*")], disable), Some(Some("*a*,*pyroduct*".to_owned())));
        let files = "VK_DRIVER_FILES";
        let lists = [
            ("/x/pyroduct_icd.json", None),
            ("/x/pyroduct_icd.json:/y/lvp.json", Some("/y/lvp.json".to_owned())),
            // Only the file's name counts: the tree may stand in a folder of that name.
            ("/home/pyroduct/lvp.json", Some("/home/pyroduct/lvp.json".to_owned())),
        ];
        for (list, kept) in lists {
            assert_eq!(change(&[(files, list)], files), Some(kept), "{list}");
        }
        assert_eq!(change(&[], files), None);
    }

    #[test]
    fn tokens_differ() {
        assert_ne!(new_token().unwrap(), new_token().unwrap());
    }
}
