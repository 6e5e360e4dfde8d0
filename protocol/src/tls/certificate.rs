//! Making certificates.

use std::fmt;
use std::time::{Duration, SystemTime};

use bincode::{Decode, Encode};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, PKCS_ED25519,
};
use rustls::pki_types::CertificateDer;
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;

use super::SERVER_NAME;
use super::identity::role_name;
use crate::control::supervisor::Role;
use crate::limits;
use crate::ticket::Ticket;

/// Clocks of host and peers may differ by this much.
const CLOCK_DIFFERENCE: Duration = Duration::from_secs(24 * 3600);

/// A certificate that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// Not a name that a tenant may have.
    #[error("a tenant's name has 1 to 64 bytes: letters, digits, `-`, `_`, `.`")]
    BadTenantName,
    /// Keys or certificates that do not go together.
    #[error("the certificate cannot be made: {0}")]
    Crypto(#[from] rcgen::Error),
}

/// From when until when a certificate holds.
#[derive(Clone, Copy, Debug)]
pub struct Validity {
    /// Not before.
    pub from: SystemTime,
    /// Not after.
    pub until: SystemTime,
}

impl Validity {
    /// From `now` (with a day for clocks that differ) for `duration`.
    #[must_use]
    pub fn starting(now: SystemTime, duration: Duration) -> Self {
        Self {
            from: now.checked_sub(CLOCK_DIFFERENCE).unwrap_or(now),
            until: now.checked_add(duration).unwrap_or(now),
        }
    }

    fn apply(self, parameters: &mut CertificateParams) {
        parameters.not_before = OffsetDateTime::from(self.from);
        parameters.not_after = OffsetDateTime::from(self.until);
    }
}

/// Bytes of a worker's name.
const WORKER_NAME_BYTES: usize = 16;

/// What a host or worker shows to its peers, and by whom it knows them.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub struct HostIdentity {
    /// The authority (DER).
    pub ca_certificate_der: Vec<u8>,
    /// The host's certificate (DER).
    pub certificate_der: Vec<u8>,
    /// Its private key (PKCS#8 DER).
    pub private_key_pkcs8_der: Vec<u8>,
}

impl fmt::Debug for HostIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HostIdentity").finish_non_exhaustive()
    }
}

/// A host's certificate authority.
pub struct CertificateAuthority {
    certificate_der: Vec<u8>,
    key_pkcs8_der: Vec<u8>,
    issuer: Issuer<'static, KeyPair>,
}

impl fmt::Debug for CertificateAuthority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateAuthority").finish_non_exhaustive()
    }
}

impl CertificateAuthority {
    /// Makes a new one.
    ///
    /// # Errors
    /// [`CertificateError::Crypto`].
    pub fn generate(validity: Validity) -> Result<Self, CertificateError> {
        let key = KeyPair::generate_for(&PKCS_ED25519)?;
        let mut parameters = CertificateParams::default();
        parameters.distinguished_name = name("Pyroduct certificate authority", None);
        parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        validity.apply(&mut parameters);
        let certificate = parameters.self_signed(&key)?;
        Self::load(certificate.der(), &key.serialize_der())
    }

    /// Takes up one that was made before.
    ///
    /// # Errors
    /// [`CertificateError::Crypto`].
    pub fn load(certificate_der: &[u8], key_pkcs8_der: &[u8]) -> Result<Self, CertificateError> {
        let key = KeyPair::from_pkcs8_der_and_sign_algo(&key_pkcs8_der.into(), &PKCS_ED25519)?;
        let issuer = Issuer::from_ca_cert_der(&CertificateDer::from(certificate_der), key)?;
        Ok(Self { certificate_der: certificate_der.to_vec(), key_pkcs8_der: key_pkcs8_der.to_vec(), issuer })
    }

    /// Its certificate (DER).
    #[must_use]
    pub fn certificate_der(&self) -> &[u8] {
        &self.certificate_der
    }

    /// Its private key (PKCS#8 DER), to be kept where only the host can read it.
    #[must_use]
    pub fn key_pkcs8_der(&self) -> &[u8] {
        &self.key_pkcs8_der
    }

    /// A certificate for the supervisor of the host.
    ///
    /// # Errors
    /// [`CertificateError::Crypto`].
    pub fn issue_host(&self, validity: Validity) -> Result<HostIdentity, CertificateError> {
        self.issue_server(SERVER_NAME, validity, &KeyPair::generate_for(&PKCS_ED25519)?)
    }

    /// A certificate for one worker, and the name in it, by which peers know the worker. No other has it: it is made of its key. A
    /// worker can be taken over by its guest, and its key is good for that name alone.
    ///
    /// # Errors
    /// [`CertificateError::Crypto`].
    pub fn issue_worker(&self, validity: Validity) -> Result<(String, HostIdentity), CertificateError> {
        let key = KeyPair::generate_for(&PKCS_ED25519)?;
        let hash = Sha256::digest(key.public_key_raw());
        let digits: String = hash.iter().take(WORKER_NAME_BYTES).map(|byte| format!("{byte:02x}")).collect();
        let name = format!("worker-{digits}");
        let identity = self.issue_server(&name, validity, &key)?;
        Ok((name, identity))
    }

    fn issue_server(
        &self,
        server: &str,
        validity: Validity,
        key: &KeyPair,
    ) -> Result<HostIdentity, CertificateError> {
        let mut parameters = CertificateParams::new(vec![server.to_owned()])?;
        parameters.distinguished_name = name(server, None);
        let (certificate_der, private_key_pkcs8_der) =
            self.issue(parameters, ExtendedKeyUsagePurpose::ServerAuth, validity, key)?;
        Ok(HostIdentity {
            ca_certificate_der: self.certificate_der.clone(),
            certificate_der,
            private_key_pkcs8_der,
        })
    }

    /// A ticket for `tenant` to be `role` at `host` (`host:port`).
    ///
    /// # Errors
    /// [`CertificateError`].
    pub fn issue_ticket(
        &self,
        host: &str,
        tenant: &str,
        role: Role,
        validity: Validity,
    ) -> Result<Ticket, CertificateError> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if tenant.is_empty() || tenant.len() > limits::TENANT_BYTES_MAX || !tenant.chars().all(allowed) {
            return Err(CertificateError::BadTenantName);
        }
        let mut parameters = CertificateParams::default();
        parameters.distinguished_name = name(tenant, Some(role));
        let key = KeyPair::generate_for(&PKCS_ED25519)?;
        let (certificate_der, private_key_pkcs8_der) =
            self.issue(parameters, ExtendedKeyUsagePurpose::ClientAuth, validity, &key)?;
        Ok(Ticket {
            host: host.to_owned(),
            ca_certificate_der: self.certificate_der.clone(),
            certificate_der,
            private_key_pkcs8_der,
            role,
            tenant: tenant.to_owned(),
        })
    }

    /// Gives certificate and private key.
    fn issue(
        &self,
        mut parameters: CertificateParams,
        usage: ExtendedKeyUsagePurpose,
        validity: Validity,
        key: &KeyPair,
    ) -> Result<(Vec<u8>, Vec<u8>), CertificateError> {
        parameters.is_ca = IsCa::ExplicitNoCa;
        parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        parameters.extended_key_usages = vec![usage];
        validity.apply(&mut parameters);
        let certificate = parameters.signed_by(key, &self.issuer)?;
        Ok((certificate.der().to_vec(), key.serialize_der()))
    }
}

fn name(common_name: &str, role: Option<Role>) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common_name);
    if let Some(role) = role {
        name.push(DnType::OrganizationalUnitName, role_name(role));
    }
    name
}
