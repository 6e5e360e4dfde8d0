//! `pyroduct-host serve --dev`.

use std::net::{Ipv4Addr, UdpSocket};
use std::process::Command;
use std::time::Duration;

use rustix::process::Pid;
use serde::Deserialize;

use super::guest::native_driver;
use super::{Lab, PATIENCE, Process, program, until};
use crate::link::{Link, Settings};

/// Where links are, before hosts that are at the loopback address: of this process alone, so that whoever else runs tests on the
/// machine does not have the ports.
#[must_use]
pub fn link_address() -> Ipv4Addr {
    let [_, b, c, d] = std::process::id().to_be_bytes();
    // Never 127.0.0.1.
    Ipv4Addr::new(127, 64 | b & 63, c, d)
}
/// Ports for workers: more than a test has sessions, those started ahead included.
const WORKER_PORTS: u16 = 8;

/// A host's options.
#[derive(Clone, Copy, Debug, Default)]
pub struct HostOptions {
    /// Between the host and everybody else.
    pub link: Option<Settings>,
    /// Without the validation layers, which cost time: for tests that count frames.
    pub unvalidated: bool,
    /// Everything through one UDP port.
    pub single_port: bool,
    /// What its driver is made to be (`PYRODUCT_INJECT`).
    pub injected: Option<&'static str>,
}

/// A running host and, perhaps, the link to it.
#[derive(Debug)]
pub struct Host {
    /// The supervisor.
    pub process: Process,
    /// For guests.
    pub guest_ticket: String,
    /// For viewers.
    pub viewer_ticket: String,
    link: Option<Link>,
    log: String,
}

#[derive(Deserialize)]
struct Ready {
    address: String,
    guest_ticket: String,
    viewer_ticket: String,
}

impl Host {
    /// Starts a host with the validation layers on the device that it renders on.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start(lab: &Lab) -> Self {
        Self::with(lab, "host", HostOptions::default())
    }

    /// Starts a host; its files are called `name`.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn with(lab: &Lab, name: &str, options: HostOptions) -> Self {
        let ready_file = lab.path(&format!("{name}.ready"));
        let mut command = Command::new(program("pyroduct-host"));
        command.args(["serve", "--dev", "--listen", "127.0.0.1:0", "--ready-file"]).arg(&ready_file);
        command.arg("--cache-dir").arg(lab.path(&format!("{name}.cache")));
        command.env("VK_DRIVER_FILES", native_driver()).env("VK_ICD_FILENAMES", native_driver());
        command.env("PYRODUCT_FRAME_HASHES", lab.path(&format!("{name}.hashes")));
        command.env("PYRODUCT_LOG", "info");
        if !options.unvalidated {
            command.env("PYRODUCT_VALIDATION", "1");
        }
        if let Some(injected) = options.injected {
            command.env("PYRODUCT_INJECT", injected);
        }
        if options.single_port {
            command.arg("--single-port");
        }
        let ports = options.link.map(|_| free_ports());
        if let Some((first, last)) = ports {
            command.args([
                "--advertise",
                &link_address().to_string(),
                "--worker-ports",
                &format!("{first}-{last}"),
            ]);
        }
        let mut process = Process::start(lab, name, command);
        let ready: Ready = until(PATIENCE, "the host's ready file", || {
            assert!(process.runs(), "the host has ended");
            serde_json::from_slice(&std::fs::read(&ready_file).ok()?).ok()
        });
        let link = options.link.zip(ports).map(|(settings, (first, last))| {
            let mut link =
                Link::new(link_address(), Ipv4Addr::LOCALHOST, settings, 1).expect("a link can be made");
            let port = ready.address.rsplit(':').next().and_then(|port| port.parse().ok());
            let port: u16 = port.expect("the host's address has a port");
            for port in (first..=last).chain([port]) {
                link.forward(port).expect("the link's port is free");
            }
            link
        });
        let Ready { guest_ticket, viewer_ticket, .. } = ready;
        Self { process, guest_ticket, viewer_ticket, link, log: format!("{name}.log") }
    }

    /// The link to it.
    ///
    /// # Panics
    /// When it was started without one.
    #[must_use]
    pub fn link(&self) -> &Link {
        self.link.as_ref().expect("the host has a link")
    }

    /// Worker processes, those started ahead included.
    #[must_use]
    pub fn workers(&self) -> Vec<Pid> {
        workers(self.process.pid())
    }

    /// The worker of the session that `process` has, as the host's log says.
    #[must_use]
    pub fn worker_of(&self, lab: &Lab, process: &Process) -> Pid {
        until(PATIENCE, "the guest's session", || self.workers_of(lab, process).first().copied())
    }

    /// The worker of the latest session that `process` has or had.
    #[must_use]
    pub fn last_worker_of(&self, lab: &Lab, process: &Process) -> Pid {
        until(PATIENCE, "the guest's session", || self.workers_of(lab, process).last().copied())
    }

    fn workers_of(&self, lab: &Lab, process: &Process) -> Vec<Pid> {
        let guest = format!("({})\"", process.pid().as_raw_nonzero());
        let log = lab.read(&self.log);
        let starts = log.lines().filter(|line| line.contains("session starts") && line.contains(&guest));
        let pid = |line: &str| line.rsplit("pid=").next()?.split_whitespace().next()?.parse().ok();
        starts.filter_map(pid).filter_map(Pid::from_raw).collect()
    }

    /// What the validation layers found wrong with the host's use of Vulkan.
    #[must_use]
    pub fn validation_errors(&self, lab: &Lab) -> Vec<String> {
        let log = lab.read(&self.log);
        log.lines()
            .filter(|line| line.contains("Validation Error") && !is_known(line))
            .map(str::to_owned)
            .collect()
    }
}

/// Debian's layers are older than structs that the host asks a driver for; a driver skips what it does not know.
fn is_known(line: &str) -> bool {
    line.contains("pNext chain includes a structure with unknown VkStructureType")
}

/// Processes that this one has started and that have not ended.
pub(crate) fn children(parent: Pid) -> Vec<Pid> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok().and_then(Pid::from_raw))
        .filter(|pid| parent_of(*pid) == Some(parent))
        .collect()
}

/// Workers of a host: where they have pid namespaces, each is the child of a process that waits for it.
pub(super) fn workers(host: Pid) -> Vec<Pid> {
    children(host).into_iter().map(|child| children(child).first().copied().unwrap_or(child)).collect()
}

fn parent_of(pid: Pid) -> Option<Pid> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
    // After the name, which may hold anything: state, then the parent. A zombie has ended.
    let mut fields = stat.rsplit(')').next()?.split_whitespace();
    if fields.next() == Some("Z") {
        return None;
    }
    fields.next()?.parse().ok().and_then(Pid::from_raw)
}

/// A run of ports that are free now, on the host's address and on the link's.
fn free_ports() -> (u16, u16) {
    until(Duration::from_secs(10), "free ports", || {
        let first = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).ok()?.local_addr().ok()?.port();
        let last = first.checked_add(WORKER_PORTS - 1)?;
        let free = |port| {
            UdpSocket::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
                && UdpSocket::bind((link_address(), port)).is_ok()
        };
        (first..=last).all(free).then_some((first, last))
    })
}
