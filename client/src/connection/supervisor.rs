//! The supervisor: which sessions there are. The one who looks for a lost host.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use protocol::control::supervisor::{
    Hello, PROTOCOL_VERSION, REGISTRY_VERSION, Role, SupervisorMessage, WorkerAddress,
};
use protocol::{limits, tls};
use quinn::RecvStream;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::worker::{self, SessionEnd};
use super::{Command, ConnectionError, Shared, ViewerEvent, dial, host_watch, messages};

/// Between two attempts to find a lost host.
const RETRY_INTERVAL: Duration = Duration::from_millis(500);
/// A session whose worker is lost gets this long to be reported as ended, before a way back to it is asked for.
const END_REPORT_TIME: Duration = Duration::from_millis(700);
/// A host names its sessions within this time; those that it does not name any more are over.
const NAMING_TIME: Duration = Duration::from_secs(5);
/// A new connection that is silent for this long is taken for one to a host without sessions.
const QUIET: Duration = Duration::from_millis(500);
/// Commands of a session that may wait.
const COMMANDS_MAX: usize = 1024;
/// Bytes of a message of the supervisor.
const MESSAGE_BYTES_MAX: usize = 4 * limits::STRING_BYTES_MAX;

/// Follows the supervisor until the commands end.
pub(super) async fn follow(shared: Shared, commands: mpsc::Receiver<Command>) -> Result<(), ConnectionError> {
    let mut viewer = Viewer {
        shared,
        commands,
        sessions: HashMap::new(),
        displays: HashSet::new(),
        unconfirmed: HashSet::new(),
        followers: JoinSet::new(),
        following: HashMap::new(),
        last_follower: 0,
    };
    let mut link = viewer.connect().await.map_err(Failure::into_error)?;
    loop {
        let process = process_of(&link.line);
        match viewer.serve_watched(&mut link).await {
            Ok(()) => {
                viewer.sessions.clear();
                while viewer.followers.join_next().await.is_some() {}
                link.line.hang_up().await;
                return Ok(());
            }
            Err(Failure::Final(error)) => return Err(error),
            Err(Failure::Lost(error)) => {
                link.line.hang_up().await;
                viewer.say(format!("connection lost ({error}); looking for the host again"));
            }
        }
        link = viewer.reconnect().await?;
        viewer.found_again(process == process_of(&link.line));
    }
}

/// A connection to the supervisor, and its messages, read by a task of its own since reading cannot be interrupted.
struct Link {
    line: dial::Line,
    messages: mpsc::Receiver<Result<SupervisorMessage, ConnectionError>>,
}

enum Failure {
    /// Another attempt would end in the same way.
    Final(ConnectionError),
    /// Another attempt may help.
    Lost(ConnectionError),
}

impl From<ConnectionError> for Failure {
    fn from(error: ConnectionError) -> Self {
        if error.lasting { Self::Final(error) } else { Self::Lost(error) }
    }
}

impl Failure {
    fn into_error(self) -> ConnectionError {
        match self {
            Self::Final(error) | Self::Lost(error) => error,
        }
    }
}

/// Which host process it was: each has a certificate of its own.
fn process_of(line: &dial::Line) -> Option<String> {
    tls::peer_certificate_name(line.connection.peer_identity())
}

struct Viewer {
    shared: Shared,
    commands: mpsc::Receiver<Command>,
    /// Sessions that are known to run: where their commands go, while they are connected.
    sessions: HashMap<u64, Option<mpsc::Sender<Command>>>,
    /// Those that are of displays, not of programs.
    displays: HashSet<u64>,
    /// Those of them that the host has not named since it was found again.
    unconfirmed: HashSet<u64>,
    /// Session, number of the follower, and how its connection ended.
    followers: JoinSet<(u64, u64, SessionEnd)>,
    /// The latest follower of each session: a session of another host process may have the same number.
    following: HashMap<u64, u64>,
    last_follower: u64,
}

impl Viewer {
    async fn connect(&self) -> Result<Link, Failure> {
        let line = dial::connect_to_supervisor(&self.shared).await?;
        self.shared.reached(line.connection.remote_address());
        let opened = line.connection.open_bi().await;
        let (mut send, recv) = opened.map_err(|error| ConnectionError::of_quinn(&error))?;
        let hello = Hello {
            protocol_version: PROTOCOL_VERSION,
            registry_version: REGISTRY_VERSION,
            program: format!("pyroduct-viewer {}", std::process::id()),
            role: Role::Viewer,
        };
        messages::send(&mut send, &hello).await?;
        let (queue, messages) = mpsc::channel(16);
        tokio::spawn(async move {
            read(recv, queue).await;
            // Ending the stream would end the conversation: it lives as long as the reader.
            drop(send);
        });
        Ok(Link { line, messages })
    }

    /// Tries until the host is there, or refuses.
    async fn reconnect(&mut self) -> Result<Link, ConnectionError> {
        loop {
            tokio::time::sleep(RETRY_INTERVAL).await;
            if self.commands.is_closed() {
                return Err(ConnectionError::new("the connection was lost"));
            }
            match self.connect().await {
                Ok(link) => return Ok(link),
                Err(Failure::Final(error)) => return Err(error),
                Err(Failure::Lost(error)) => tracing::info!("the host cannot be reached yet: {error}"),
            }
        }
    }

    /// [`Self::serve`], until the host's process is gone at most.
    async fn serve_watched(&mut self, link: &mut Link) -> Result<(), Failure> {
        let connection = link.line.connection.clone();
        let sink = Arc::clone(&self.shared.sink);
        tokio::select! {
            result = self.serve(link) => result,
            error = host_watch::watch(&connection, |text| sink.event(ViewerEvent::Waiting(text))) => {
                Err(Failure::Lost(error))
            }
        }
    }

    /// Until the commands end, or the supervisor is lost, or a worker is, without the session having ended.
    async fn serve(&mut self, link: &mut Link) -> Result<(), Failure> {
        let mut way_back: Option<tokio::time::Instant> = None;
        // A host that refuses, or has sessions, says so at once.
        let mut quiet = std::pin::pin!(tokio::time::sleep(QUIET));
        let mut announced = false;
        let mut naming = std::pin::pin!(tokio::time::sleep(NAMING_TIME));
        loop {
            let back = async {
                match way_back {
                    Some(at) => tokio::time::sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                message = link.messages.recv() => match message {
                    Some(Ok(message)) => self.message(message)?,
                    Some(Err(error)) => return Err(self.lost(error, link)),
                    None => return Err(Failure::Lost(ConnectionError::new("the host hung up"))),
                },
                command = self.commands.recv() => match command {
                    Some(command) => self.command(command),
                    None => return Ok(()),
                },
                Some(Ok((session, follower, end))) = self.followers.join_next() => {
                    if self.following.get(&session) == Some(&follower) {
                        self.following.remove(&session);
                        self.session_ended(session, end);
                    }
                    way_back = self.cut_off().then(|| tokio::time::Instant::now() + END_REPORT_TIME);
                }
                () = &mut quiet, if !announced => {
                    announced = true;
                    self.announce_waiting();
                }
                () = &mut naming, if !self.unconfirmed.is_empty() => self.drop_unconfirmed(),
                () = back => {
                    if self.cut_off() {
                        return Err(Failure::Lost(ConnectionError::new("a program's worker cannot be reached")));
                    }
                    way_back = None;
                }
            }
        }
    }

    fn message(&mut self, message: SupervisorMessage) -> Result<(), Failure> {
        match message {
            SupervisorMessage::SessionStarted(address) => self.session_started(address, false),
            SupervisorMessage::DisplayStarted(address) => self.session_started(address, true),
            // Its follower ends with its commands.
            SupervisorMessage::SessionEnded { session } => self.forget(session),
            SupervisorMessage::Refused { reason } => {
                return Err(Failure::Final(ConnectionError::new(reason)));
            }
            SupervisorMessage::Session(_) | SupervisorMessage::WorkerEnded { .. } => {
                tracing::warn!("the supervisor sent a message for guests");
            }
        }
        Ok(())
    }

    /// A session is over.
    fn forget(&mut self, session: u64) {
        self.unconfirmed.remove(&session);
        let known = self.sessions.remove(&session).is_some();
        if self.displays.remove(&session) {
            self.shared.sink.event(ViewerEvent::DisplayEnded { session });
        } else if known {
            self.shared.sink.event(ViewerEvent::SessionEnded { session });
            self.announce_waiting();
        }
    }

    fn session_started(&mut self, address: WorkerAddress, is_display: bool) {
        let session = address.session;
        self.unconfirmed.remove(&session);
        if self.sessions.len() >= limits::SURFACES_MAX || matches!(self.sessions.get(&session), Some(Some(_)))
        {
            return;
        }
        let (commands, waiting) = mpsc::channel(COMMANDS_MAX);
        if self.sessions.insert(session, Some(commands)).is_none() {
            if is_display {
                self.displays.insert(session);
            } else {
                self.shared.sink.event(ViewerEvent::SessionStarted { session });
                self.say("a program runs; waiting for its first window".to_owned());
            }
        }
        let shared = self.shared.clone();
        self.last_follower = self.last_follower.saturating_add(1);
        let follower = self.last_follower;
        self.following.insert(session, follower);
        self.followers
            .spawn(async move { (session, follower, worker::follow(shared, address, waiting).await) });
    }

    fn session_ended(&mut self, session: u64, end: SessionEnd) {
        match end {
            SessionEnd::Over { reason } => {
                tracing::info!(session, "session over: {reason}");
                self.forget(session);
            }
            SessionEnd::Lost(error) => {
                tracing::warn!(session, "lost the worker: {error}");
                if let Some(commands) = self.sessions.get_mut(&session) {
                    *commands = None;
                }
            }
        }
    }

    /// The host is there again. Another process than before has none of the old sessions, though it may use their numbers.
    fn found_again(&mut self, same_process: bool) {
        self.unconfirmed = self.sessions.keys().copied().collect();
        if !same_process {
            self.drop_unconfirmed();
        }
    }

    /// Sessions that the host does not name are over.
    fn drop_unconfirmed(&mut self) {
        for session in std::mem::take(&mut self.unconfirmed) {
            tracing::info!(session, "session over: the host does not name it any more");
            // Its follower, if it has one, ends with its commands.
            self.forget(session);
        }
    }

    /// A session runs, as far as we know, but we have no connection to its worker.
    fn cut_off(&self) -> bool {
        self.sessions.values().any(Option::is_none)
    }

    /// The link broke: whether for good.
    fn lost(&self, error: ConnectionError, link: &Link) -> Failure {
        match link.line.connection.close_reason() {
            Some(quinn::ConnectionError::ApplicationClosed(close))
                if close.error_code == tls::CLOSE_REFUSED.into() && self.sessions.is_empty() =>
            {
                Failure::Final(error)
            }
            _ => error.into(),
        }
    }

    fn command(&mut self, command: Command) {
        let Some(Some(commands)) = self.sessions.get(&command.session()) else { return };
        // A worker that is a thousand inputs behind is not helped by one more.
        if commands.try_send(command).is_err() {
            tracing::warn!("input is dropped: the worker does not take it");
        }
    }

    fn announce_waiting(&self) {
        if self.sessions.keys().all(|session| self.displays.contains(session)) {
            self.say(format!("connected to {}; waiting for a program to start", self.shared.ticket.host));
        }
    }

    fn say(&self, waiting: String) {
        self.shared.sink.event(ViewerEvent::Waiting(waiting));
    }
}

async fn read(mut recv: RecvStream, queue: mpsc::Sender<Result<SupervisorMessage, ConnectionError>>) {
    loop {
        let message = match messages::receive(&mut recv, MESSAGE_BYTES_MAX).await {
            Ok(Some(message)) => Ok(message),
            Ok(None) => Err(ConnectionError::new("the host hung up")),
            Err(error) => Err(error),
        };
        let over = message.is_err();
        if queue.send(message).await.is_err() || over {
            return;
        }
    }
}
