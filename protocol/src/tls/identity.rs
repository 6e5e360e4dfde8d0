//! Who a peer is, by the certificate that TLS has checked.
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects, clippy::expect_used, clippy::panic)]

use std::any::Any;

use rustls::pki_types::CertificateDer;
use sha2::{Digest as _, Sha256};
use x509_parser::prelude::{FromDer as _, X509Certificate};

use crate::control::supervisor::Role;
use crate::limits;

/// A peer's tenant and role.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Identity {
    /// Whose sessions.
    pub tenant: String,
    /// What the peer may be.
    pub role: Role,
}

/// A certificate that does not say who its holder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// The connection has none.
    #[error("the peer showed no certificate")]
    NoCertificate,
    /// Subject without a tenant and a role.
    #[error("the peer's certificate names no tenant and role; get a ticket from this host")]
    NotOurs,
}

/// The identity of a peer, from `quinn::Connection::peer_identity`, on the host.
///
/// # Errors
/// [`IdentityError`].
pub fn peer_identity(peer: Option<Box<dyn Any>>) -> Result<Identity, IdentityError> {
    let chain = peer
        .and_then(|peer| peer.downcast::<Vec<CertificateDer<'static>>>().ok())
        .ok_or(IdentityError::NoCertificate)?;
    certificate_identity(chain.first().ok_or(IdentityError::NoCertificate)?)
}

/// What a certificate (DER) is called where people speak of it, for example to revoke it: the first 8 bytes of its
/// SHA-256, in hexadecimal.
#[must_use]
pub fn certificate_name(der: &[u8]) -> String {
    Sha256::digest(der).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// [`certificate_name`] of a peer, from `quinn::Connection::peer_identity`.
#[must_use]
pub fn peer_certificate_name(peer: Option<Box<dyn Any>>) -> Option<String> {
    let chain = peer?.downcast::<Vec<CertificateDer<'static>>>().ok()?;
    Some(certificate_name(chain.first()?))
}

/// When a peer's certificate expires, in seconds since 1970, from `quinn::Connection::peer_identity`. TLS looks at it once, at the
/// beginning.
#[must_use]
pub fn peer_certificate_end(peer: Option<Box<dyn Any>>) -> Option<u64> {
    let chain = peer?.downcast::<Vec<CertificateDer<'static>>>().ok()?;
    let (_, certificate) = X509Certificate::from_der(chain.first()?).ok()?;
    u64::try_from(certificate.validity().not_after.timestamp()).ok()
}

/// The identity that a certificate (DER) gives its holder. Does not check the certificate: TLS has.
///
/// # Errors
/// [`IdentityError::NotOurs`].
pub fn certificate_identity(der: &[u8]) -> Result<Identity, IdentityError> {
    let (_, certificate) = X509Certificate::from_der(der).map_err(|_| IdentityError::NotOurs)?;
    let subject = certificate.subject();
    let tenant = subject.iter_common_name().next().and_then(|name| name.as_str().ok());
    let role = subject.iter_organizational_unit().next().and_then(|name| name.as_str().ok());
    match (tenant, role.and_then(role_named)) {
        (Some(tenant), Some(role)) if tenant.len() <= limits::TENANT_BYTES_MAX => {
            Ok(Identity { tenant: tenant.to_owned(), role })
        }
        _ => Err(IdentityError::NotOurs),
    }
}

pub(super) fn role_name(role: Role) -> &'static str {
    match role {
        Role::Guest => "guest",
        Role::Viewer => "viewer",
        Role::Operator => "operator",
        Role::Watcher => "watcher",
        Role::Agent => "agent",
    }
}

fn role_named(name: &str) -> Option<Role> {
    [Role::Guest, Role::Viewer, Role::Operator, Role::Watcher]
        .into_iter()
        .find(|role| role_name(*role) == name)
}
