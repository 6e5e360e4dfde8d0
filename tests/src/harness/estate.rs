//! `pyroduct-host serve` on a state directory: tenants, and what their operator sees and does.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Command;

use rustix::process::Pid;
use serde::Deserialize;

use super::host::workers;
use super::{Driver, Guest, Lab, PATIENCE, Process, guest, program, until};

/// A host with tenants.
#[derive(Debug)]
pub struct Estate<'a> {
    lab: &'a Lab,
    /// Its state directory.
    pub state: PathBuf,
    /// The supervisor.
    pub host: Process,
}

/// What `top` shows.
#[derive(Clone, Debug, Deserialize)]
pub struct Top {
    /// All sessions.
    pub sessions: Vec<Session>,
    /// All tenants.
    pub tenants: Vec<Tenant>,
}

/// A session as `top` shows it.
#[derive(Clone, Debug, Deserialize)]
#[expect(missing_docs, reason = "the names of the host's answer, documented there")]
pub struct Session {
    pub session: u64,
    pub tenant: String,
    pub pid: i32,
    #[serde(default)]
    pub silent_seconds: u64,
}

/// A tenant as `top` shows it.
#[derive(Clone, Debug, Default, Deserialize)]
#[expect(missing_docs, reason = "the names of the host's answer, documented there")]
pub struct Tenant {
    pub tenant: String,
    pub sessions: u64,
    pub memory_held_bytes: u64,
    pub host_memory_held_bytes: u64,
    pub memory_quota_bytes: u64,
    pub refusals: u64,
    pub submissions: u64,
    pub frames: u64,
    pub turns: u64,
    pub charged_ns: u64,
    #[serde(default)]
    pub gpu_ns: u64,
    #[serde(default)]
    pub gpu_time_source: String,
    #[serde(default)]
    pub waited_ns: u64,
    #[serde(default)]
    pub executed_ns: u64,
    #[serde(default)]
    pub delivered: u64,
}

impl<'a> Estate<'a> {
    /// A host with this `pyroduct.toml`.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start(lab: &'a Lab, config: &str) -> Self {
        Self::with(lab, config, &[])
    }

    /// With variables in the host's environment.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn with(lab: &'a Lab, config: &str, variables: &[(&str, &str)]) -> Self {
        let state = lab.path("state");
        let _ = std::fs::remove_dir_all(&state);
        std::fs::create_dir(&state).expect("a folder can be made");
        std::fs::write(state.join("pyroduct.toml"), config).expect("a file can be written");
        let host = start(lab, &state, "127.0.0.1:0", variables);
        Self { lab, state, host }
    }

    /// Kills the host, and starts it again on its state directory and its port.
    ///
    /// # Panics
    /// When it does not start.
    pub fn restart(&mut self) {
        let address = format!("127.0.0.1:{}", self.port());
        self.host.kill();
        self.host.wait(PATIENCE);
        self.host = start(self.lab, &self.state, &address, &[]);
    }

    /// A command of the operator: whether it succeeded, and what it said.
    ///
    /// # Panics
    /// When it cannot be started.
    #[must_use]
    pub fn operate(&self, arguments: &[&str]) -> (bool, String) {
        let mut command = Command::new(program("pyroduct-host"));
        command.args(arguments).arg("--state-dir").arg(&self.state).env("PYRODUCT_LOG", "off");
        let output = command.output().expect("a command can be started");
        let said = if output.status.success() { output.stdout } else { output.stderr };
        (output.status.success(), String::from_utf8_lossy(&said).into_owned())
    }

    /// Writes `pyroduct.toml` anew and has it read: whether it is in force, and what was said.
    ///
    /// # Panics
    /// When the file cannot be written.
    #[must_use]
    pub fn configure(&self, config: &str) -> (bool, String) {
        std::fs::write(self.state.join("pyroduct.toml"), config).expect("a file can be written");
        self.operate(&["reload"])
    }

    /// What `top --json` shows, asked without starting a program.
    ///
    /// # Panics
    /// When the host does not answer.
    #[must_use]
    pub fn top(&self) -> Top {
        let mut socket = UnixStream::connect(self.state.join("admin.sock")).expect("the host listens");
        socket.write_all(b"{\"command\":\"show\"}\n").expect("the host listens");
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer).expect("the host answers");
        serde_json::from_slice(&answer).expect("the host answers")
    }

    /// A tenant as `top` shows it; one without anything, if it is not shown.
    #[must_use]
    pub fn tenant(&self, tenant: &str) -> Tenant {
        self.top().tenants.into_iter().find(|row| row.tenant == tenant).unwrap_or_default()
    }

    /// Waits until no session of the tenant is there any more, and asserts that nothing is held then.
    ///
    /// # Panics
    /// When something is.
    pub fn nothing_is_held(&self, tenant: &str) {
        let row = until(PATIENCE, "the end of the tenant's sessions", || {
            Some(self.tenant(tenant)).filter(|row| row.sessions == 0)
        });
        assert_eq!((row.memory_held_bytes, row.host_memory_held_bytes), (0, 0));
    }

    /// Process ids of the workers of a tenant's sessions.
    #[must_use]
    pub fn workers_of(&self, tenant: &str) -> Vec<Pid> {
        let sessions = self.top().sessions.into_iter().filter(|session| session.tenant == tenant);
        sessions.filter_map(|session| Pid::from_raw(session.pid)).collect()
    }

    /// The UDP port of the supervisor.
    ///
    /// # Panics
    /// When the ready file does not tell.
    #[must_use]
    pub fn port(&self) -> u16 {
        let ready: serde_json::Value =
            serde_json::from_str(&self.lab.read("ready")).expect("the ready file is JSON");
        let port = ready["address"].as_str().and_then(|address| address.rsplit(':').next()?.parse().ok());
        port.expect("the host's address has a port")
    }

    /// UDP ports that sockets of the host's processes are bound to, workers included.
    #[must_use]
    pub fn udp_ports(&self) -> BTreeSet<u16> {
        let bound: BTreeMap<_, _> =
            ["udp", "udp6"].into_iter().flat_map(|table| bound(&format!("/proc/net/{table}"))).collect();
        let processes = workers(self.host.pid()).into_iter().chain([self.host.pid()]);
        processes.flat_map(sockets).filter_map(|inode| bound.get(&inode).copied()).collect()
    }

    /// A guest's ticket.
    ///
    /// # Panics
    /// When none can be made.
    #[must_use]
    pub fn ticket(&self, tenant: &str) -> String {
        self.ticket_as(tenant, "guest")
    }

    /// A ticket for this role.
    ///
    /// # Panics
    /// When none can be made.
    #[must_use]
    pub fn ticket_as(&self, tenant: &str, role: &str) -> String {
        let (made, ticket) = self.operate(&["tenant", "ticket", tenant, "--role", role]);
        assert!(made, "{ticket}");
        ticket.trim().to_owned()
    }

    /// Runs a test program; whether it succeeded.
    #[must_use]
    pub fn run(&self, ticket: &str, name: &str, test_program: &str) -> bool {
        let mut process = Guest::test_program(self.lab, name, Driver::Ticket(ticket), test_program).start();
        process.wait(PATIENCE).success()
    }
}

/// A host that listens on `address`, and is ready.
fn start(lab: &Lab, state: &Path, address: &str, variables: &[(&str, &str)]) -> Process {
    let _ = std::fs::remove_file(lab.path("ready"));
    let mut command = Command::new(program("pyroduct-host"));
    command.args(["serve", "--listen", address, "--ready-file"]).arg(lab.path("ready"));
    command.arg("--state-dir").arg(state);
    command.env("VK_DRIVER_FILES", guest::native_driver());
    command.env("VK_ICD_FILENAMES", guest::native_driver()).envs(variables.iter().copied());
    let mut host = Process::start(lab, "host", command);
    until(PATIENCE, "the ready file", || {
        assert!(host.runs(), "the host has ended");
        lab.path("ready").exists().then_some(())
    });
    host
}

/// Inode and port of each socket in a table of the kernel's.
fn bound(table: &str) -> Vec<(String, u16)> {
    let table = std::fs::read_to_string(table).unwrap_or_default();
    let line = |line: &str| {
        let fields: Vec<_> = line.split_whitespace().collect();
        let (_, port) = fields.get(1)?.rsplit_once(':')?;
        Some(((*fields.get(9)?).to_owned(), u16::from_str_radix(port, 16).ok()?))
    };
    table.lines().skip(1).filter_map(line).collect()
}

/// Inodes of a process's sockets.
fn sockets(process: Pid) -> Vec<String> {
    let files = std::fs::read_dir(format!("/proc/{}/fd", process.as_raw_nonzero()));
    let targets =
        files.into_iter().flatten().flatten().filter_map(|file| std::fs::read_link(file.path()).ok());
    let inode =
        |target: PathBuf| Some(target.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned());
    targets.filter_map(inode).collect()
}
