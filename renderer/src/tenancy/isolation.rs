//! How far a worker is shut in, and how far the operator wants it to be.

use bincode::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// What an operator wants (`sandbox` in `pyroduct.toml`, `serve --sandbox`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
#[value(rename_all = "snake_case")]
pub enum SandboxRule {
    /// Whatever this system gives; without Landlock a worker may open whatever its user may.
    BestEffort,
    /// [`Isolation::missing`] has to be empty; namespaces and a user of its own are taken where the system gives them.
    #[default]
    Required,
    /// Those, too.
    Full,
}

/// What holds around a worker. Each part is one that can be missing by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
pub struct Isolation {
    /// Version of Landlock's rules; 0: files are not restricted.
    pub files: u32,
    /// System calls are, by a list.
    pub system_calls: bool,
    /// There are no capabilities, and none can be gained.
    pub capabilities: bool,
    /// Limits of processes, open files, and sizes of files.
    pub limits: bool,
    /// It runs as a user of its own, or in a user namespace of its own.
    pub user: bool,
    /// It has a pid namespace of its own.
    pub processes: bool,
    /// And one for mounts, with a `/dev/shm` of its own.
    pub mounts: bool,
    /// And one for System V's and POSIX's queues and memory.
    pub ipc: bool,
    /// And one for networks; its socket stays where it was made.
    pub network: bool,
    /// Threads that a driver had started before files were restricted, and that still may open what its user may.
    pub early_threads: u32,
}

impl Isolation {
    /// Each part, by the name that operators see, and whether it holds.
    #[must_use]
    pub fn parts(&self) -> [(&'static str, bool); 9] {
        [
            ("system_calls", self.system_calls),
            ("files", self.files > 0 && self.early_threads == 0),
            ("capabilities", self.capabilities),
            ("limits", self.limits),
            ("user", self.user),
            ("processes", self.processes),
            ("mounts", self.mounts),
            ("ipc", self.ipc),
            ("network", self.network),
        ]
    }

    /// What `rule` wants and is not there.
    #[must_use]
    pub fn missing(&self, rule: SandboxRule) -> Vec<&'static str> {
        let required = [self.system_calls, self.files > 0, self.capabilities, self.limits];
        let parts = self.parts();
        let wanted = match rule {
            SandboxRule::BestEffort => return Vec::new(),
            // Threads of a driver are named in the log; no driver can be told to start none.
            SandboxRule::Required => parts.iter().zip(required).filter(|(_, holds)| !holds).map(|(p, _)| p.0),
            SandboxRule::Full => return parts.iter().filter(|part| !part.1).map(|part| part.0).collect(),
        };
        wanted.collect()
    }

    /// For people, in one line.
    #[must_use]
    pub fn describe(&self) -> String {
        let names = |holds: bool| -> Vec<&str> {
            self.parts().into_iter().filter(|part| part.1 == holds).map(|part| part.0).collect()
        };
        let (there, missing) = (names(true).join(", "), names(false));
        let mut text = format!("{there} (Landlock {})", self.files);
        if !missing.is_empty() {
            text += &format!("; not to be had here: {}", missing.join(", "));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_depends_on_what_is_wanted() {
        let nothing = Isolation::default();
        assert!(nothing.missing(SandboxRule::BestEffort).is_empty());
        let required = ["system_calls", "files", "capabilities", "limits"];
        assert_eq!(nothing.missing(SandboxRule::Required), required);
        let base = Isolation { files: 6, system_calls: true, capabilities: true, limits: true, ..nothing };
        assert!(base.missing(SandboxRule::Required).is_empty());
        assert_eq!(base.missing(SandboxRule::Full), ["user", "processes", "mounts", "ipc", "network"]);
        assert_eq!(
            base.describe(),
            "system_calls, files, capabilities, limits (Landlock 6); not to be had here: user, processes, mounts, ipc, network"
        );
        let threads = Isolation { early_threads: 2, ..base };
        assert!(threads.missing(SandboxRule::Required).is_empty());
        assert_eq!(threads.missing(SandboxRule::Full)[0], "files");
    }
}
