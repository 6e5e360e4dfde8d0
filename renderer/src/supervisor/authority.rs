//! The host's certificate authority: made on the spot for development, else kept in the state directory.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use protocol::control::supervisor::Role;
use protocol::ticket::Ticket;
use protocol::tls::{CertificateAuthority, CertificateError, HostIdentity, ResetKey, Validity};

use crate::private_file::write_state;

const DAY: Duration = Duration::from_secs(24 * 3600);
/// An authority outlives its tickets by far.
const AUTHORITY_DAYS: u32 = 3650;
/// A worker's certificate: longer than a worker lives. It is good for that worker alone, whose name nobody asks for once it has ended.
const WORKER_DAYS: u32 = 365;
/// Tickets for development.
const DEVELOPMENT_DAYS: u32 = 30;
/// Of the authority, in the state directory.
const CERTIFICATE: &str = "ca.der";
/// Its private key.
const KEY: &str = "ca.key";
const DEVELOPMENT_TENANT: &str = "dev";

/// A failure of the authority, with what to do.
#[derive(Debug, thiserror::Error)]
pub enum AuthorityError {
    /// Files of the state directory.
    #[error("the state directory {path}: {error}; give another with --state-dir")]
    StateDirectory {
        /// Which file or directory.
        path: String,
        /// What happened.
        error: io::Error,
    },
    /// No host has served from the state directory.
    #[error(
        "no host has served from {directory} yet; run `pyroduct-host serve` once, or give its --state-dir"
    )]
    None {
        /// The state directory.
        directory: String,
    },
    /// One of the authority's two files is gone.
    #[error(
        "{lost} is missing, and no ticket that was made here is good without it: restore it from a backup; or, to begin anew with new tickets for everybody, remove ca.der and ca.key"
    )]
    Lost {
        /// Which.
        lost: String,
    },
    /// Others may read the key.
    #[error("{path} may be read by others, who could make tickets with it; `chmod 600` it")]
    Open {
        /// The key.
        path: String,
    },
    /// Not what was written.
    #[error("{paths} is damaged ({error}); restore both from a backup")]
    Damaged {
        /// The authority's files.
        paths: String,
        /// What they were taken for.
        error: CertificateError,
    },
    /// Certificates.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// No serve has run yet.
    #[error(
        "the host's address is not known yet; run `pyroduct-host serve` once, or give --address HOST:PORT"
    )]
    NoAddress,
}

/// Issues the host's own certificate, and tickets.
#[derive(Debug)]
pub struct Authority {
    certificates: CertificateAuthority,
    state: Option<PathBuf>,
}

/// What `serve --dev` makes on the spot.
#[derive(Clone, Debug)]
pub struct DevelopmentTickets {
    /// For a guest.
    pub guest: Ticket,
    /// For a viewer of that guest.
    pub viewer: Ticket,
}

impl Authority {
    /// A new one, in memory only.
    ///
    /// # Errors
    /// [`AuthorityError::Certificate`].
    pub fn in_memory() -> Result<Self, AuthorityError> {
        Ok(Self { certificates: CertificateAuthority::generate(validity(AUTHORITY_DAYS))?, state: None })
    }

    /// The one in the state directory of a host that has served; none is made.
    ///
    /// # Errors
    /// [`AuthorityError`]: [`AuthorityError::None`] where no host has served yet.
    pub fn in_directory(directory: &Path) -> Result<Self, AuthorityError> {
        let (certificate, key) = (directory.join(CERTIFICATE), directory.join(KEY));
        let there = |path: &Path| path.try_exists().map_err(|error| state_error(path, error));
        match (there(&certificate)?, there(&key)?) {
            (false, false) => {
                return Err(AuthorityError::None { directory: directory.display().to_string() });
            }
            (true, false) => return Err(AuthorityError::Lost { lost: key.display().to_string() }),
            (false, true) => return Err(AuthorityError::Lost { lost: certificate.display().to_string() }),
            (true, true) => {}
        }
        let found = fs::metadata(&key).map_err(|error| state_error(&key, error))?;
        if found.permissions().mode() & 0o077 != 0 {
            return Err(AuthorityError::Open { path: key.display().to_string() });
        }
        let key_der = fs::read(&key).map_err(|error| state_error(&key, error))?;
        let der = fs::read(&certificate).map_err(|error| state_error(&certificate, error))?;
        let certificates = CertificateAuthority::load(&der, &key_der).map_err(|error| {
            let paths = format!("{} or {}", key.display(), certificate.display());
            AuthorityError::Damaged { paths, error }
        })?;
        Ok(Self { certificates, state: Some(directory.to_owned()) })
    }

    /// The one in the state directory; made there, if no host has served from it yet.
    ///
    /// # Errors
    /// [`AuthorityError`]: one that was there and is no longer whole is not replaced, since all tickets would be dead.
    pub fn made_in_directory(directory: &Path) -> Result<Self, AuthorityError> {
        match Self::in_directory(directory) {
            Err(AuthorityError::None { .. }) => {}
            found => return found,
        }
        let (certificate, key) = (directory.join(CERTIFICATE), directory.join(KEY));
        let new = CertificateAuthority::generate(validity(AUTHORITY_DAYS))?;
        // A crash between the two is told as a lost file: nobody has a ticket yet.
        write_state(&key, new.key_pkcs8_der()).map_err(|error| state_error(&key, error))?;
        write_state(&certificate, new.certificate_der()).map_err(|error| state_error(&certificate, error))?;
        Ok(Self { certificates: new, state: Some(directory.to_owned()) })
    }

    /// A certificate for this host's supervisor.
    ///
    /// # Errors
    /// [`AuthorityError::Certificate`].
    pub fn host_identity(&self) -> Result<HostIdentity, AuthorityError> {
        Ok(self.certificates.issue_host(validity(AUTHORITY_DAYS))?)
    }

    /// A certificate for a worker, and the name in it.
    ///
    /// # Errors
    /// [`AuthorityError::Certificate`].
    pub fn worker_identity(&self) -> Result<(String, HostIdentity), AuthorityError> {
        Ok(self.certificates.issue_worker(validity(WORKER_DAYS))?)
    }

    /// What tells those who were connected to a process of this host before that they are not any more.
    #[must_use]
    pub fn reset_key(&self) -> ResetKey {
        self.certificates.reset_key()
    }

    /// A ticket for `address` (`host:port`).
    ///
    /// # Errors
    /// [`AuthorityError::Certificate`].
    pub fn ticket(
        &self,
        address: &str,
        tenant: &str,
        role: Role,
        days: u32,
    ) -> Result<Ticket, AuthorityError> {
        Ok(self.certificates.issue_ticket(address, tenant, role, validity(days))?)
    }

    /// A guest's and a viewer's ticket of one tenant.
    ///
    /// # Errors
    /// [`AuthorityError::Certificate`].
    pub fn development_tickets(&self, address: &str) -> Result<DevelopmentTickets, AuthorityError> {
        let ticket = |role| self.ticket(address, DEVELOPMENT_TENANT, role, DEVELOPMENT_DAYS);
        Ok(DevelopmentTickets { guest: ticket(Role::Guest)?, viewer: ticket(Role::Viewer)? })
    }

    /// Remembers where this host is reached, for tickets made later.
    ///
    /// # Errors
    /// [`AuthorityError::StateDirectory`].
    pub fn remember_address(&self, address: &str) -> Result<(), AuthorityError> {
        let Some(directory) = &self.state else { return Ok(()) };
        let path = directory.join("address");
        write_state(&path, address.as_bytes()).map_err(|error| state_error(&path, error))
    }

    /// What [`Self::remember_address`] was told last.
    ///
    /// # Errors
    /// [`AuthorityError::NoAddress`].
    pub fn remembered_address(&self) -> Result<String, AuthorityError> {
        let path = self.state.as_ref().ok_or(AuthorityError::NoAddress)?.join("address");
        fs::read_to_string(path).map_err(|_| AuthorityError::NoAddress)
    }
}

fn validity(days: u32) -> Validity {
    Validity::starting(SystemTime::now(), DAY.saturating_mul(days))
}

fn state_error(path: &Path, error: io::Error) -> AuthorityError {
    AuthorityError::StateDirectory { path: path.display().to_string(), error }
}
