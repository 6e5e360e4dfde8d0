//! Puts host, guests, viewers and an X server together for one test, and takes them down again.
//!
//! Everything of a test lies in its [`Lab`]: a folder under `target/e2e` with every program's output, which stays
//! for the person who looks for the reason of a failure. Programs run in process groups of their own, and end with
//! the value that stands for them. A harness function panics where the test cannot go on: the panic is the failure.

pub mod agent;
pub mod compositor;
pub mod display;
pub mod estate;
pub mod guest;
pub mod host;
pub mod process;
pub mod venus;
pub mod viewer;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, flock};

pub use agent::Agent;
pub use compositor::Compositor;
pub use display::Display;
pub use estate::Estate;
pub use guest::{Driver, Guest, GuestStats};
pub use host::{Host, HostOptions};
pub use process::{Process, Refused};
pub use venus::Venus;
pub use viewer::{Viewer, ViewerOptions};

/// Long enough for anything that works, on a slow machine, too.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// Time between two looks at something that no event announces.
const LOOK_EVERY: Duration = Duration::from_millis(5);
/// Bytes of each log that a failure shows.
const LOG_TAIL_BYTES: usize = 4000;

/// Where a test lies, alone on the machine while it runs.
#[derive(Debug)]
pub struct Lab {
    folder: PathBuf,
    _turn: File,
}

impl Lab {
    /// An empty folder for this test. Waits for its turn: labs share the machine's cores, so they run one by one.
    ///
    /// # Panics
    /// When the folder cannot be made.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let root = programs().join("../e2e");
        fs::create_dir_all(&root).expect("target/e2e can be made");
        let turn = File::create(root.join("turn.lock")).expect("target/e2e/turn.lock can be made");
        flock(&turn, FlockOperation::LockExclusive).expect("target/e2e/turn.lock can be locked");
        let folder = root.join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the test's folder can be made");
        Self { folder, _turn: turn }
    }

    /// A file of the test.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Contents of a file of the test, empty if there is none.
    #[must_use]
    pub fn read(&self, name: &str) -> String {
        fs::read(self.path(name))
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .unwrap_or_default()
    }
}

impl Drop for Lab {
    #[expect(clippy::print_stderr, reason = "the logs of a failed test")]
    fn drop(&mut self) {
        if !std::thread::panicking() {
            return;
        }
        eprintln!("logs are in {}", self.folder.display());
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|extension| extension == "log") {
                eprintln!("---- {}\n{}", path.display(), tail(&path));
            }
        }
    }
}

fn tail(path: &Path) -> String {
    let bytes = fs::read(path).unwrap_or_default();
    String::from_utf8_lossy(&bytes[bytes.len().saturating_sub(LOG_TAIL_BYTES)..]).into_owned()
}

/// The folder of the programs that `cargo xtask build` made: the one that this very test was built into.
///
/// # Panics
/// When the test does not know where it lies.
#[must_use]
pub fn programs() -> PathBuf {
    let own = std::env::current_exe().expect("a test knows its file");
    let folder = own.parent().expect("a file lies in a folder");
    if folder.ends_with("deps") { folder.join("..") } else { folder.to_path_buf() }
}

/// One of those programs.
///
/// # Panics
/// When it has not been built.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let path = programs().join(name);
    assert!(path.exists(), "{} is not there: run `cargo xtask build` first", path.display());
    path
}

/// The first `Some` that `look` gives.
///
/// # Panics
/// When there was none within `patience`.
pub fn until<T>(patience: Duration, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + patience;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < deadline, "{what}: not within {patience:?}");
        std::thread::sleep(LOOK_EVERY);
    }
}
