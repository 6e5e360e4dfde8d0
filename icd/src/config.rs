//! What the environment says: the ticket, the log, how memory is watched, where the statistics go.

use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, Once, PoisonError};
use std::time::{Duration, Instant};

use ash::vk;
use protocol::ticket::{Ticket, TicketFile, TicketSourceError};
use protocol::vulkan::generated::extensions::ON_REQUEST;
use tracing_subscriber::EnvFilter;

/// How writes of the app into mapped memory are found (`PYRODUCT_TRACK`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TrackMode {
    /// The best way that this machine has.
    #[default]
    Best,
    /// The kernel notes writes (userfaultfd); an error is logged where it cannot.
    Userfaultfd,
    /// Everything is compared with the mirror.
    Compare,
}

/// Whether what goes to the host is compressed (`PYRODUCT_COMPRESS`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CompressMode {
    /// Where the link takes longer than compressing does.
    #[default]
    Best,
    /// All of it.
    Always,
    /// None of it.
    Never,
}

/// Settings of a session.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// How memory is watched.
    pub track: TrackMode,
    /// Whether lanes are compressed.
    pub compress: CompressMode,
    /// Where the statistics go (`PYRODUCT_STATS`).
    pub stats_path: Option<PathBuf>,
    /// Extensions that are offered on request only, and asked for (`PYRODUCT_EXTENSIONS`, separated by commas).
    pub extensions: Vec<String>,
    /// Folder in which lanes are recorded (`PYRODUCT_RECORD`).
    pub record_folder: Option<PathBuf>,
}

/// What is wrong with a setting is said once in a process, where a person sees it whatever the log says.
fn tell_once(said: &Once, line: &str) {
    said.call_once(|| tell_person(line));
}

static SAID: [Once; 3] = [const { Once::new() }; 3];

impl Config {
    /// Reads the environment.
    #[must_use]
    pub fn from_environment() -> Self {
        let track = match std::env::var("PYRODUCT_TRACK").as_deref() {
            Ok("compare") => TrackMode::Compare,
            Ok("uffd") => TrackMode::Userfaultfd,
            Ok("" | "best") | Err(_) => TrackMode::Best,
            Ok(other) => {
                tell_once(
                    &SAID[0],
                    &format!("PYRODUCT_TRACK is `best`, `uffd` or `compare`, not `{other}`; taking `best`"),
                );
                TrackMode::Best
            }
        };
        let compress = match std::env::var("PYRODUCT_COMPRESS").as_deref() {
            Ok("always") => CompressMode::Always,
            Ok("never") => CompressMode::Never,
            Ok("" | "best") | Err(_) => CompressMode::Best,
            Ok(other) => {
                tell_once(
                    &SAID[1],
                    &format!(
                        "PYRODUCT_COMPRESS is `best`, `always` or `never`, not `{other}`; taking `best`"
                    ),
                );
                CompressMode::Best
            }
        };
        let path = |name| std::env::var_os(name).filter(|p| !p.is_empty()).map(PathBuf::from);
        let extensions = std::env::var("PYRODUCT_EXTENSIONS").unwrap_or_default();
        let extensions = extensions.split(',').map(str::trim).filter(|name| !name.is_empty());
        let extensions: Vec<String> = extensions.map(str::to_owned).collect();
        for name in extensions.iter().filter(|name| !ON_REQUEST.contains(&name.as_str())) {
            let known = ON_REQUEST.join(", ");
            tell_once(
                &SAID[2],
                &format!(
                    "PYRODUCT_EXTENSIONS names {name}, which is not offered on request; known are: {known}"
                ),
            );
        }
        let (stats_path, record_folder) = (path("PYRODUCT_STATS"), path("PYRODUCT_RECORD"));
        Self { track, compress, stats_path, extensions, record_folder }
    }
}

/// Finds the ticket; see [`protocol::ticket::find`].
///
/// # Errors
/// Nowhere, unreadable, or no good.
pub fn ticket() -> Result<Ticket, TicketSourceError> {
    protocol::ticket::find(|name| std::env::var_os(name), read_ticket_file)
}

fn read_ticket_file(path: &Path) -> std::io::Result<Option<TicketFile>> {
    let metadata = match std::fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let text = std::fs::read_to_string(path)?;
    Ok(Some(TicketFile { text, open_to_others: metadata.permissions().mode() & 0o077 != 0 }))
}

/// Starts logging to stderr as `PYRODUCT_LOG` says (default `error`), unless the app's process already has a
/// subscriber.
pub fn start_log() {
    static STARTED: Once = Once::new();
    STARTED.call_once(|| {
        let filter = match std::env::var("PYRODUCT_LOG") {
            Ok(text) => EnvFilter::try_new(&text).unwrap_or_else(|error| {
                tell_person(&format!(
                    "PYRODUCT_LOG={text} is no log filter ({error}); try `info` or `debug`"
                ));
                EnvFilter::new("error")
            }),
            Err(_) => EnvFilter::new("error"),
        };
        let log =
            tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(false);
        // Another subscriber in this process (a second driver of ours, a test) stays.
        let _ = log.try_init();
    });
}

/// Says that the host refused memory; programs may ask many times, so at most once in [`REFUSED_EVERY`].
pub fn tell_refused(bytes: u64, result: vk::Result) {
    static LAST: Mutex<Option<Instant>> = Mutex::new(None);
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if last.is_some_and(|last| last.elapsed() < REFUSED_EVERY) {
        return;
    }
    *last = Some(Instant::now());
    drop(last);
    let mib = bytes.div_ceil(1 << 20);
    tell_person(&format!(
        "the host refused {mib} MiB ({result:?}): the tenant's quota or the GPU is full; the host's log tells which"
    ));
}

/// Between two lines about refused memory.
const REFUSED_EVERY: Duration = Duration::from_secs(10);

/// One line on stderr, for a person: why this driver cannot be used. Without it the loader would skip us silently.
pub fn tell_person(line: &str) {
    // stderr may be closed; there is nobody else to tell.
    let _ = writeln!(std::io::stderr(), "pyroduct: {line}");
}
