//! Programs that use Vulkan, on the native driver or through the pipe.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use super::{Display, Host, Lab, Process, Refused, Venus, process, program, programs};

/// Which driver a program gets.
#[derive(Clone, Copy, Debug)]
pub enum Driver<'a> {
    /// The one that the host renders on.
    Native,
    /// Ours, with a ticket for this host.
    Pipe(&'a Host),
    /// Ours, with this ticket.
    Ticket(&'a str),
    /// Another one that forwards.
    Venus(&'a Venus),
}

/// A program to be run.
#[derive(Debug)]
pub struct Guest<'a> {
    lab: &'a Lab,
    name: String,
    command: Command,
}

/// What `PYRODUCT_STATS` holds.
#[derive(Clone, Debug, Default, Deserialize)]
#[expect(missing_docs, reason = "the names of the driver's statistics, documented there")]
pub struct GuestStats {
    pub frames_presented: u64,
    pub commands: u64,
    pub bytes_up: u64,
    #[serde(default)]
    pub wire_bytes_up: u64,
    /// Bytes of frames that the host had already.
    pub named_bytes_up: u64,
    pub bytes_down: u64,
    pub blocking_round_trips: RoundTrips,
    pub gpu_waits: u64,
    #[serde(default)]
    pub compile_waits: u64,
    pub tracking: String,
    pub steady: Steady,
}

/// Blocking waits for the host.
#[derive(Clone, Debug, Default, Deserialize)]
#[expect(missing_docs, reason = "the names of the driver's statistics, documented there")]
pub struct RoundTrips {
    pub total: u64,
    pub by_command: BTreeMap<String, u64>,
}

/// From the 60th present to the last one.
#[derive(Clone, Debug, Default, Deserialize)]
#[expect(missing_docs, reason = "the names of the driver's statistics, documented there")]
pub struct Steady {
    pub frames: u64,
    pub blocking_round_trips: u64,
    pub bytes_up: u64,
    #[serde(default)]
    pub wire_bytes_up: u64,
    pub bytes_down: u64,
}

impl<'a> Guest<'a> {
    /// Any program; its files are called `name`.
    #[must_use]
    pub fn new(lab: &'a Lab, name: &str, driver: Driver<'_>, executable: impl AsRef<Path>) -> Self {
        let mut command = Command::new(executable.as_ref());
        let manifest = match driver {
            Driver::Native => native_driver(),
            Driver::Pipe(_) | Driver::Ticket(_) => program("pyroduct_icd.json"),
            Driver::Venus(venus) => venus.manifest.clone(),
        };
        // The second one for loaders that do not know the first.
        command.env("VK_DRIVER_FILES", &manifest).env("VK_ICD_FILENAMES", &manifest);
        command.env("HOME", lab.path("")).env("PYRODUCT_STATS", lab.path(&format!("{name}.stats")));
        command.env("PYRODUCT_LOG", "info").env_remove("DISPLAY").env_remove("PYRODUCT_TICKET_FILE");
        match driver {
            Driver::Native => {}
            Driver::Pipe(host) => drop(command.env("PYRODUCT_TICKET", &host.guest_ticket)),
            Driver::Ticket(ticket) => drop(command.env("PYRODUCT_TICKET", ticket)),
            Driver::Venus(venus) => {
                command.env("VN_DEBUG", "vtest").env("VTEST_SOCKET_NAME", &venus.socket);
            }
        }
        Self { lab, name: name.to_owned(), command }
    }

    /// One of our test programs; the result goes to [`result_of`].
    #[must_use]
    pub fn test_program(lab: &'a Lab, name: &str, driver: Driver<'_>, test_program: &str) -> Self {
        let guest = Self::new(lab, name, driver, programs().join("e2e-program"));
        let result = result_of(lab, name);
        guest.arguments(&[test_program, "--out"]).arguments(&[&result.to_string_lossy()])
    }

    /// Adds arguments.
    #[must_use]
    pub fn arguments(mut self, arguments: &[&str]) -> Self {
        self.command.args(arguments);
        self
    }

    /// Sets a variable.
    #[must_use]
    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// Gives it an X server.
    #[must_use]
    pub fn on(self, display: &Display) -> Self {
        self.variable("DISPLAY", display.name())
    }

    /// Switches the validation layers on, in the program itself.
    #[must_use]
    pub fn validated(self) -> Self {
        self.variable("VK_INSTANCE_LAYERS", "VK_LAYER_KHRONOS_validation")
    }

    /// Gives it so many bytes of addresses (`RLIMIT_AS`).
    #[must_use]
    pub fn with_addresses(mut self, bytes: u64) -> Self {
        process::limit_addresses(&mut self.command, bytes);
        self
    }

    /// Has the kernel refuse it something.
    #[must_use]
    pub fn refused(mut self, refused: Refused) -> Self {
        process::refuse(&mut self.command, refused);
        self
    }

    /// Starts it.
    #[must_use]
    pub fn start(self) -> Process {
        Process::start(self.lab, &self.name, self.command)
    }
}

/// The file with the bytes of a test program's result.
#[must_use]
pub fn result_of(lab: &Lab, name: &str) -> PathBuf {
    lab.path(&format!("{name}.bin"))
}

/// A guest's statistics.
///
/// # Panics
/// When there are none.
#[must_use]
pub fn stats_of(lab: &Lab, name: &str) -> GuestStats {
    let text = lab.read(&format!("{name}.stats"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}.stats: {error}: {text:?}"))
}

/// Manifest of the software driver that tests render on.
///
/// # Panics
/// When it is not installed.
#[must_use]
pub fn native_driver() -> PathBuf {
    let folder = Path::new("/usr/share/vulkan/icd.d");
    let manifests = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_lavapipe = |path: &PathBuf| {
        path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("lvp_icd"))
    };
    manifests.into_iter().find(is_lavapipe).expect("lavapipe is installed: run `cargo xtask packages`")
}
