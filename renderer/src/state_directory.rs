//! What outlives the host, in one directory that only its owner may read: the certificate authority
//! ([`crate::supervisor::Authority`]), tenants, tickets. Each file is written whole or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::{FlockOperation, flock};
use serde::{Deserialize, Serialize};

use crate::private_file::{open_lock, write_state};
use crate::tenancy::config::{Config, Tenant, tenants_text};

/// Tenants added by command.
const TENANTS: &str = "tenants.toml";
/// Tickets that were made, and whether they were revoked.
const TICKETS: &str = "tickets.toml";
/// Where the last host's `--config` is, for commands.
const CONFIG: &str = "config";
/// Held by the host.
const HOST_LOCK: &str = "host.lock";

/// A ticket that was made. Without its key: it lets nobody in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketRecord {
    /// Of its certificate ([`protocol::tls::certificate_name`]).
    pub id: String,
    /// Whose.
    pub tenant: String,
    /// `guest`, `viewer`, `watcher` or `operator`.
    pub role: String,
    /// Seconds since 1970.
    pub expires: u64,
    /// No longer good.
    #[serde(default)]
    pub revoked: bool,
}

#[derive(Default, Serialize, Deserialize)]
struct Tickets {
    #[serde(default)]
    ticket: Vec<TicketRecord>,
}

/// The directory.
#[derive(Clone, Debug)]
pub struct StateDirectory {
    path: PathBuf,
}

/// Held as long as this lives, and no longer than the process.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Everything that tells who may do what.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// `pyroduct.toml` with the tenants that were added by command.
    pub config: Config,
    /// Nobody else may come. Otherwise no tenant was ever named: then every ticket of this host is good.
    pub tenants_only: bool,
    /// Tickets that are not good any more, by id.
    pub revoked: BTreeSet<String>,
}

impl Rules {
    /// What a peer's tenant may have; `None` without limits of its own.
    ///
    /// # Errors
    /// Why it may not come, for people.
    pub fn admit(&self, tenant: &str, ticket: &str) -> Result<Option<&Tenant>, String> {
        if self.revoked.contains(ticket) {
            return Err(format!("this ticket ({ticket}) was revoked; ask the operator for a new one"));
        }
        match self.config.tenants.get(tenant) {
            None if self.tenants_only => {
                Err(format!("there is no tenant `{tenant}` on this host (any more); ask the operator"))
            }
            terms => Ok(terms),
        }
    }

    /// Bytes that a tenant may have: device-local, and other.
    #[must_use]
    pub fn quotas(&self, tenant: &str) -> [u64; 2] {
        let terms = self.config.tenants.get(tenant);
        terms.map_or([u64::MAX; 2], |terms| [terms.memory.0, terms.host_memory.0])
    }
}

impl Rules {
    /// Bytes of contents that are kept of a tenant on this host's disk.
    #[must_use]
    pub fn cache_bytes(&self, tenant: &str) -> u64 {
        let own = self.config.tenants.get(tenant).and_then(|terms| terms.cache);
        own.unwrap_or(self.config.cache).0
    }
}

impl Rules {
    /// For how long a guest or viewer of the tenant that is not heard of keeps its session.
    #[must_use]
    pub fn linger(&self, tenant: &str) -> Duration {
        let own = self.config.tenants.get(tenant).and_then(|terms| terms.linger);
        own.unwrap_or(self.config.linger).duration()
    }
}

impl StateDirectory {
    /// The one at `path`, made if it is not there.
    ///
    /// # Errors
    /// One line.
    pub fn open(path: &Path) -> Result<Self, String> {
        let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(path);
        made.map_err(|error| {
            format!("the state directory {}: {error}; give another with --state-dir", path.display())
        })?;
        Ok(Self { path: path.to_owned() })
    }

    /// The one at `path`, which has to be there: a mistyped name makes no new directory.
    ///
    /// # Errors
    /// One line.
    pub fn existing(path: &Path) -> Result<Self, String> {
        match fs::metadata(path) {
            Ok(found) if found.is_dir() => Ok(Self { path: path.to_owned() }),
            Ok(_) => Err(format!("the state directory {} is no directory", path.display())),
            Err(error) => Err(format!(
                "the state directory {}: {error}; run `pyroduct-host serve` once, or give its --state-dir",
                path.display()
            )),
        }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where operators' commands reach the host.
    #[must_use]
    pub fn admin_socket(&self) -> PathBuf {
        self.path.join("admin.sock")
    }

    /// Takes the directory for one host.
    ///
    /// # Errors
    /// One line: another host has it.
    pub fn lock_for_host(&self) -> Result<Lock, String> {
        let path = self.path.join(HOST_LOCK);
        let mut file = open_lock(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        if flock(&file, FlockOperation::NonBlockingLockExclusive).is_err() {
            let mut pid = String::new();
            // Only for the message.
            let _ = file.read_to_string(&mut pid);
            return Err(format!(
                "another host (pid {}) runs on the state directory {}; give another with --state-dir",
                pid.trim(),
                self.path.display()
            ));
        }
        let pid = std::process::id().to_string();
        // A lock without a number in it still locks.
        let _ = file.set_len(0).and_then(|()| file.write_all(pid.as_bytes()));
        Ok(Lock { _file: file })
    }

    /// Whether a host runs on the directory.
    ///
    /// # Errors
    /// One line: the lock cannot be looked at.
    pub fn host_runs(&self) -> Result<bool, String> {
        let path = self.path.join(HOST_LOCK);
        match File::open(&path) {
            // Shared: two commands at once do not take each other for a host.
            Ok(file) => Ok(flock(&file, FlockOperation::NonBlockingLockShared).is_err()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(format!("{}: {error}", path.display())),
        }
    }

    /// Keeps other commands from changing files meanwhile.
    fn lock_for_change(&self) -> Result<Lock, String> {
        let path = self.path.join("change.lock");
        let file = open_lock(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        flock(&file, FlockOperation::LockExclusive)
            .map_err(|error| format!("{}: {}", path.display(), io::Error::from(error)))?;
        Ok(Lock { _file: file })
    }

    /// The rules of `config` (a file that has to be there if it was asked for by name) and of this directory.
    ///
    /// # Errors
    /// One line: the first thing that is wrong.
    pub fn rules(&self, config: &ConfigFile) -> Result<Rules, String> {
        let mut rules = Rules { config: config.parse()?, ..Rules::default() };
        let added = self.tenants()?;
        rules.tenants_only = added.is_some() || !rules.config.tenants.is_empty();
        rules.config.add_tenants(added.unwrap_or_default())?;
        let tickets = self.tickets()?.into_iter().filter(|ticket| ticket.revoked);
        rules.revoked = tickets.map(|ticket| ticket.id).collect();
        Ok(rules)
    }

    /// Tenants added by command; `None` if there never was one.
    ///
    /// # Errors
    /// One line.
    pub fn tenants(&self) -> Result<Option<BTreeMap<String, Tenant>>, String> {
        let path = self.path.join(TENANTS);
        let Some(text) = read_if_there(&path)? else { return Ok(None) };
        let read = Config::parse(&path.display().to_string(), &text).map_err(|error| error.to_string())?;
        Ok(Some(read.tenants))
    }

    /// Changes the tenants that were added by command.
    ///
    /// # Errors
    /// One line, of `change` or of the files; then nothing has changed.
    pub fn change_tenants(
        &self,
        change: impl FnOnce(&mut BTreeMap<String, Tenant>) -> Result<(), String>,
    ) -> Result<(), String> {
        let _lock = self.lock_for_change()?;
        let mut tenants = self.tenants()?.unwrap_or_default();
        change(&mut tenants)?;
        self.write(TENANTS, &tenants_text(&tenants))
    }

    /// Tickets that were made here.
    ///
    /// # Errors
    /// One line.
    pub fn tickets(&self) -> Result<Vec<TicketRecord>, String> {
        let path = self.path.join(TICKETS);
        let Some(text) = read_if_there(&path)? else { return Ok(Vec::new()) };
        let read: Tickets = toml::from_str(&text)
            .map_err(|error: toml::de::Error| format!("{}: {}", path.display(), error.message()))?;
        Ok(read.ticket)
    }

    /// Changes the list of tickets.
    ///
    /// # Errors
    /// One line; then nothing has changed.
    pub fn change_tickets(
        &self,
        change: impl FnOnce(&mut Vec<TicketRecord>) -> Result<(), String>,
    ) -> Result<(), String> {
        let _lock = self.lock_for_change()?;
        let mut tickets = self.tickets()?;
        change(&mut tickets)?;
        let text = toml::to_string(&Tickets { ticket: tickets }).map_err(|error| error.to_string())?;
        self.write(TICKETS, &text)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), String> {
        let path = self.path.join(name);
        write_state(&path, text.as_bytes()).map_err(|error| format!("{}: {error}", path.display()))
    }
}

/// `pyroduct.toml`.
#[derive(Clone, Debug)]
pub struct ConfigFile {
    /// Where it is.
    pub path: PathBuf,
    /// It was asked for by name: that it is not there is an error.
    pub required: bool,
}

impl ConfigFile {
    /// The one of a host that starts: `given` by name, or the directory's own `pyroduct.toml`. Commands find it again.
    ///
    /// # Errors
    /// One line.
    pub fn of_new_host(state: &StateDirectory, given: Option<&Path>) -> Result<Self, String> {
        let note = state.path.join(CONFIG);
        let Some(given) = given else {
            // There may be none.
            let _ = fs::remove_file(&note);
            return Ok(Self::own(state));
        };
        let path = std::path::absolute(given).map_err(|error| format!("{}: {error}", given.display()))?;
        state.write(CONFIG, &path.display().to_string())?;
        Ok(Self { path, required: true })
    }

    /// The one that the host of the directory was started with last, or the directory's own `pyroduct.toml`.
    ///
    /// # Errors
    /// One line.
    pub fn of_host(state: &StateDirectory) -> Result<Self, String> {
        let noted = read_if_there(&state.path.join(CONFIG))?;
        Ok(noted.map_or_else(|| Self::own(state), |path| Self { path: path.into(), required: true }))
    }

    fn own(state: &StateDirectory) -> Self {
        Self { path: state.path.join("pyroduct.toml"), required: false }
    }

    /// What it says; the default where there is none and none has to be.
    ///
    /// # Errors
    /// One line.
    pub fn parse(&self) -> Result<Config, String> {
        let Some(text) = self.read()? else { return Ok(Config::default()) };
        Config::parse(&self.path.display().to_string(), &text).map_err(|error| error.to_string())
    }

    fn read(&self) -> Result<Option<String>, String> {
        match read_if_there(&self.path)? {
            None if self.required => Err(format!("{}: there is no such file", self.path.display())),
            text => Ok(text),
        }
    }
}

fn read_if_there(path: &Path) -> Result<Option<String>, String> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenancy::config::Bytes;

    fn tenant(memory: u64) -> Tenant {
        let memory = Bytes(memory);
        Tenant {
            memory,
            host_memory: memory,
            share: 100,
            fixed_share: None,
            priority: 0,
            fps_max: None,
            sessions_max: 1,
            exclusive: false,
            cache: None,
            linger: None,
        }
    }

    #[test]
    fn tenants_and_tickets_are_found_again() {
        let directory = tempfile::tempdir().unwrap();
        let state = StateDirectory::open(&directory.path().join("a/b")).unwrap();
        let config = ConfigFile { path: state.path().join("pyroduct.toml"), required: false };
        assert!(!state.rules(&config).unwrap().tenants_only);
        state
            .change_tenants(|tenants| {
                tenants.insert("lava".to_owned(), tenant(7));
                Ok(())
            })
            .unwrap();
        let refused = state.change_tenants(|tenants| {
            tenants.clear();
            Err("no".to_owned())
        });
        assert_eq!(refused, Err("no".to_owned()));
        let record = TicketRecord {
            id: "00".to_owned(),
            tenant: "lava".to_owned(),
            role: "guest".to_owned(),
            expires: 1,
            revoked: true,
        };
        let note = |tickets: &mut Vec<_>| {
            tickets.push(record);
            Ok(())
        };
        state.change_tickets(note).unwrap();
        let rules = state.rules(&config).unwrap();
        assert!(rules.tenants_only && rules.revoked.contains("00"));
        assert_eq!(rules.config.tenants["lava"], tenant(7));
        let forget = |tenants: &mut BTreeMap<_, _>| {
            tenants.clear();
            Ok(())
        };
        state.change_tenants(forget).unwrap();
        assert!(state.rules(&config).unwrap().tenants_only, "the last tenant's going opens no door");
        fs::write(&config.path, "[[tenant]]\nname = \"a\"\nmemory = 0").unwrap();
        assert!(state.rules(&config).unwrap_err().contains("pyroduct.toml:3: tenant `a`: memory is 0"));
    }

    #[test]
    fn commands_find_the_configuration_of_the_host() {
        let directory = tempfile::tempdir().unwrap();
        let state = StateDirectory::existing(directory.path()).unwrap();
        let own = directory.path().join("pyroduct.toml");
        assert_eq!(ConfigFile::of_host(&state).unwrap().path, own);
        let elsewhere = Path::new("/etc/pyroduct/host.toml");
        ConfigFile::of_new_host(&state, Some(elsewhere)).unwrap();
        assert_eq!(ConfigFile::of_host(&state).unwrap().path, elsewhere);
        ConfigFile::of_new_host(&state, None).unwrap();
        assert_eq!(ConfigFile::of_host(&state).unwrap().path, own);
        let said = StateDirectory::existing(&directory.path().join("mistyped")).unwrap_err();
        assert!(said.contains("--state-dir"), "{said}");
        assert!(!directory.path().join("mistyped").exists());
    }

    #[test]
    fn a_directory_has_one_host() {
        let directory = tempfile::tempdir().unwrap();
        let state = StateDirectory::open(directory.path()).unwrap();
        let lock = state.lock_for_host().unwrap();
        let said = state.lock_for_host().unwrap_err();
        assert!(said.starts_with(&format!("another host (pid {}) runs on", std::process::id())), "{said}");
        assert_eq!(state.host_runs(), Ok(true));
        drop(lock);
        assert_eq!(state.host_runs(), Ok(false));
        state.lock_for_host().unwrap();
    }
}
