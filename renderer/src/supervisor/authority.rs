//! The host's certificate authority: made on the spot for development, else kept in the state directory.

use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use protocol::control::supervisor::Role;
use protocol::ticket::Ticket;
use protocol::tls::{CertificateAuthority, CertificateError, HostIdentity, Validity};

const DAY: Duration = Duration::from_secs(24 * 3600);
/// An authority outlives its tickets by far.
const AUTHORITY_DAYS: u32 = 3650;
/// Tickets for development.
const DEVELOPMENT_DAYS: u32 = 30;
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

    /// The one in the state directory; made there, if there is none yet.
    ///
    /// # Errors
    /// [`AuthorityError`].
    pub fn in_directory(directory: &Path) -> Result<Self, AuthorityError> {
        let (certificate, key) = (directory.join("ca.der"), directory.join("ca.key"));
        let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(directory);
        made.map_err(|error| state_error(directory, error))?;
        let certificates = match fs::read(&key) {
            Ok(key_der) => {
                let der = fs::read(&certificate).map_err(|error| state_error(&certificate, error))?;
                CertificateAuthority::load(&der, &key_der)?
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let new = CertificateAuthority::generate(validity(AUTHORITY_DAYS))?;
                write_private(&certificate, new.certificate_der())
                    .map_err(|e| state_error(&certificate, e))?;
                // Last: whoever finds the key finds the certificate.
                write_private(&key, new.key_pkcs8_der()).map_err(|error| state_error(&key, error))?;
                new
            }
            Err(error) => return Err(state_error(&key, error)),
        };
        Ok(Self { certificates, state: Some(directory.to_owned()) })
    }

    /// A certificate for this host and its workers.
    ///
    /// # Errors
    /// [`AuthorityError::Certificate`].
    pub fn host_identity(&self) -> Result<HostIdentity, AuthorityError> {
        Ok(self.certificates.issue_host(validity(AUTHORITY_DAYS))?)
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
        write_private(&path, address.as_bytes()).map_err(|error| state_error(&path, error))
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

/// Writes a file that only its owner may read; whoever looks finds the old or the new one, whole.
///
/// # Errors
/// Of the file system.
pub fn write_private(path: &Path, contents: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let temporary = path.with_file_name(name);
    let result = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&temporary)
        .and_then(|mut file| {
            file.write_all(contents)?;
            // The name must never stand for a file that a power cut left empty.
            file.sync_all()
        })
        .and_then(|()| fs::rename(&temporary, path));
    result.inspect_err(|_| drop(fs::remove_file(&temporary)))
}

fn validity(days: u32) -> Validity {
    Validity::starting(SystemTime::now(), DAY.saturating_mul(days))
}

fn state_error(path: &Path, error: io::Error) -> AuthorityError {
    AuthorityError::StateDirectory { path: path.display().to_string(), error }
}
