//! What operators want of a running host: commands over a socket in the state directory, and files that change.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;

use super::Shared;
use super::gpu_time::Used;
pub use super::registry::SessionRow;
use crate::state_directory::{ConfigFile, StateDirectory};
use crate::tenancy::gpu_time::GpuTimeSource;
use crate::tenancy::isolation::Isolation;
use crate::tenancy::{Heap, HeapClass};

/// Files are looked at this often.
const LOOK_INTERVAL: Duration = Duration::from_secs(1);
/// Bytes of a command.
const REQUEST_BYTES_MAX: u64 = 64 << 10;
/// A command comes at once.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(5);

/// So long the answer to a kick waits for the session's end.
const KICK_TIMEOUT: Duration = Duration::from_secs(4);

/// An operator's command, one line of JSON.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "command")]
pub enum Request {
    /// What is going on.
    Show,
    /// End a session.
    Kick {
        /// Its number.
        session: u64,
    },
    /// Take no new sessions, or take them again.
    Drain {
        /// Which.
        on: bool,
    },
    /// Read the files again.
    Reload,
}

/// The answer, one line of JSON.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Answer {
    /// What went wrong.
    pub error: Option<String>,
    /// Whether the host takes no new sessions.
    pub draining: bool,
    /// All sessions.
    pub sessions: Vec<SessionRow>,
    /// All tenants that are known or here.
    pub tenants: Vec<TenantRow>,
    /// What has changed in the configuration, but counts from the next start only.
    #[serde(default)]
    pub needs_restart: Vec<String>,
    /// What holds around workers.
    #[serde(default)]
    pub isolation: Isolation,
}

/// One tenant, for people.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct TenantRow {
    /// Its name.
    pub tenant: String,
    /// Sessions that run, begin or end.
    pub sessions: u64,
    /// Device memory held, leases included, on the GPU where it is most.
    pub memory_held_bytes: u64,
    /// Of this; `u64::MAX` without a quota.
    pub memory_quota_bytes: u64,
    /// Host memory held, leases included.
    pub host_memory_held_bytes: u64,
    /// Of this.
    pub host_memory_quota_bytes: u64,
    /// Allocations refused because of the quota.
    pub refusals: u64,
    /// GPU time, as far as it was measured.
    pub gpu_ns: u64,
    /// What that is measured by.
    #[serde(default)]
    pub gpu_time_source: GpuTimeSource,
    /// Processor time of its workers.
    pub processor_ns: u64,
    /// Submissions that waited for their turn.
    pub turns: u64,
    /// What those cost.
    pub charged_ns: u64,
    /// Submissions to the GPU, presents included.
    pub submissions: u64,
    /// Frames presented.
    pub frames: u64,
    /// Viewers that are connected.
    #[serde(default)]
    pub viewers: u64,
    /// Bytes to viewers, and from them.
    #[serde(default)]
    pub viewer_bytes: [u64; 2],
    /// Calls that a guest waited for.
    pub calls: u64,
    /// Bytes to guests.
    pub sent_bytes: u64,
    /// Bytes from guests.
    pub received_bytes: u64,
    /// To the guest and back, in the session where that is longest.
    pub round_trip_us: u64,
    /// Late frames, by what they waited for, in the order of [`Cause::ALL`](crate::tenancy::frame_times::Cause::ALL).
    pub slow_frames: [u64; 5],
    /// Time that its submissions waited for other tenants'.
    pub waited_ns: u64,
    /// Time in which the device had something of its to do, that wait not included.
    pub executed_ns: u64,
    /// Time from frames' ends to viewers' having them.
    pub delivered_ns: u64,
    /// Frames that viewers have got.
    pub delivered: u64,
}

/// Asks the host of a state directory.
///
/// # Errors
/// One line.
pub async fn ask(state: &StateDirectory, request: &Request) -> Result<Answer, String> {
    let path = state.admin_socket();
    let asked = async {
        let mut stream = UnixStream::connect(&path).await?;
        let mut line = serde_json::to_vec(request)?;
        line.push(b'\n');
        stream.write_all(&line).await?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await?;
        Ok::<_, std::io::Error>(serde_json::from_slice::<Answer>(&answer)?)
    };
    let answer = asked.await.map_err(|error| {
        format!("no host answers on the state directory {} ({error}); is it running?", state.path().display())
    })?;
    answer.error.clone().map_or(Ok(answer), Err)
}

/// Serves commands and follows the files, for ever.
pub(super) async fn run(
    shared: Arc<Shared>,
    state: StateDirectory,
    config: ConfigFile,
) -> Result<(), String> {
    let path = state.admin_socket();
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    // Whoever left it there is gone: the directory is ours.
    let _ = std::fs::remove_file(&path);
    let listener = UnixListener::bind(&path).map_err(failed)?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).map_err(failed)?;
    let mut hangup = signal(SignalKind::hangup()).map_err(failed)?;
    let mut looks = tokio::time::interval(LOOK_INTERVAL);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut seen = stamps(&state, &config);
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else { continue };
                let (shared, state, config) = (Arc::clone(&shared), state.clone(), config.clone());
                tokio::spawn(async move {
                    let served = serve(stream, &shared, &state, &config);
                    // One that says nothing is let go.
                    let _ = tokio::time::timeout(REQUEST_TIMEOUT, served).await;
                });
            }
            _ = hangup.recv() => { let _ = reload(&shared, &state, &config); }
            _ = looks.tick() => {
                let now = stamps(&state, &config);
                if now != seen {
                    seen = now;
                    let _ = reload(&shared, &state, &config);
                }
            }
        }
    }
}

/// When each file was changed last, and its bytes.
fn stamps(state: &StateDirectory, config: &ConfigFile) -> [Option<(SystemTime, u64)>; 3] {
    let stamp = |path: &Path| {
        let found = std::fs::metadata(path).ok()?;
        Some((found.modified().ok()?, found.len()))
    };
    let own = |name| stamp(&state.path().join(name));
    [stamp(&config.path), own("tenants.toml"), own("tickets.toml")]
}

/// New rules, or the old ones and why.
/// What is still to be done in workers is given.
fn reload(
    shared: &Shared,
    state: &StateDirectory,
    config: &ConfigFile,
) -> Result<Vec<JoinHandle<()>>, String> {
    match state.rules(config) {
        Ok(rules) => {
            let tenants = rules.config.tenants.len();
            tracing::info!(target: "audit", tenants, revoked = rules.revoked.len(), "new rules");
            let names = shared.options.rules.config.needs_restart(&rules.config).join(", ");
            if !names.is_empty() {
                tracing::warn!(target: "audit", names, "these have changed, and count from the next start");
            }
            Ok(shared.apply(rules))
        }
        Err(reason) => {
            tracing::error!(target: "audit", reason, "the old rules stay in force");
            Err(format!("{reason}; the old rules stay in force"))
        }
    }
}

async fn serve(mut stream: UnixStream, shared: &Shared, state: &StateDirectory, config: &ConfigFile) {
    let mut line = String::new();
    let (read, mut write) = stream.split();
    let received = BufReader::new(read.take(REQUEST_BYTES_MAX)).read_line(&mut line).await;
    let request = received.ok().and_then(|_| serde_json::from_str(&line).ok());
    let answer = match request {
        Some(request) => act(shared, state, config, request).await,
        None => Err("this is no command".to_owned()),
    };
    let answer = answer.unwrap_or_else(|error| Answer { error: Some(error), ..Answer::default() });
    let _ = write.write_all(&serde_json::to_vec(&answer).unwrap_or_default()).await;
}

async fn act(
    shared: &Shared,
    state: &StateDirectory,
    config: &ConfigFile,
    request: Request,
) -> Result<Answer, String> {
    match request {
        Request::Show => {}
        Request::Reload => {
            // When it is answered, nobody is anywhere any more who must not be.
            for revocation in reload(shared, state, config)? {
                let _ = revocation.await;
            }
        }
        Request::Kick { session } => {
            let worker =
                shared.registry.worker(session).ok_or_else(|| format!("there is no session {session}"))?;
            tracing::info!(target: "audit", session, "kicked by an operator");
            worker.end("the operator ended this session").await;
            // A session that does not end is killed: this is over soon.
            let _ = tokio::time::timeout(KICK_TIMEOUT, worker.ended()).await;
        }
        Request::Drain { on } => {
            tracing::info!(target: "audit", on, "draining");
            shared.draining.store(on, Ordering::Relaxed);
        }
    }
    Ok(show(shared))
}

/// What goes on.
pub(super) fn show(shared: &Shared) -> Answer {
    let sessions = shared.registry.rows();
    let rules = shared.rules.borrow().clone();
    let mut names: Vec<_> = rules.config.tenants.keys().cloned().collect();
    let places = shared.registry.places();
    names.extend(places.keys().cloned());
    names.sort_unstable();
    names.dedup();
    let row = |tenant: String| {
        let [memory_held_bytes, host_memory_held_bytes] = HeapClass::ALL.map(|class| {
            let gpus = (0..).take(shared.gpus.count().max(1));
            let held = gpus.map(|gpu| shared.treasury.usage(&tenant, Heap { gpu, class }).held_bytes);
            held.max().unwrap_or(0)
        });
        let [memory_quota_bytes, host_memory_quota_bytes] = rules.quotas(&tenant);
        let Used { work, turns, charged_ns } = shared.gpu_time.used(&tenant);
        TenantRow {
            sessions: places.get(&tenant).copied().unwrap_or(0).into(),
            memory_held_bytes,
            memory_quota_bytes,
            host_memory_held_bytes,
            host_memory_quota_bytes,
            refusals: shared.treasury.refusals(&tenant),
            gpu_ns: if work.busy_ns == 0 { work.processor_ns } else { work.busy_ns },
            gpu_time_source: work.source,
            processor_ns: work.processor_ns,
            turns,
            charged_ns,
            submissions: work.submissions,
            frames: work.frames,
            viewers: shared.registry.viewers(&tenant),
            viewer_bytes: work.viewer_bytes,
            calls: work.calls,
            sent_bytes: work.bytes[0],
            received_bytes: work.bytes[1],
            round_trip_us: work.round_trip_us,
            slow_frames: work.frame_times.slow,
            waited_ns: work.frame_times.waited_ns,
            executed_ns: work.frame_times.executed_ns.saturating_sub(work.frame_times.waited_ns),
            delivered_ns: work.frame_times.delivered_ns,
            delivered: work.frame_times.delivered,
            tenant,
        }
    };
    let tenants = names.into_iter().map(row).collect();
    let needs_restart = shared.options.rules.config.needs_restart(&rules.config);
    let needs_restart = needs_restart.into_iter().map(str::to_owned).collect();
    let isolation = shared.pool.isolation();
    Answer { error: None, draining: shared.is_draining(), sessions, tenants, needs_restart, isolation }
}
