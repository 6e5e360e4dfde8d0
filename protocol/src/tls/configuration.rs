//! rustls configurations, as QUIC wants them. The cryptography is named (ring), never the process's default.

use std::sync::Arc;

use quinn_proto::crypto::rustls::{QuicClientConfig, QuicServerConfig};
use rustls::client::Resumption;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::{NoServerSessionStorage, WebPkiClientVerifier};
use rustls::version::TLS13;
use rustls::{ClientConfig, RootCertStore, ServerConfig};

use super::transport::client_transport_config;
use super::{HostIdentity, SUPERVISOR_ROUTE, route_first_packets, transport_config};
use crate::control::supervisor;
use crate::ticket::Ticket;

/// How a guest or viewer connects, to the supervisor with [`super::SERVER_NAME`] as server name, and to workers with
/// [the name](crate::control::supervisor::WorkerAddress::name) and the route ([`route_first_packets`]) that it was told.
/// `quinn::ClientConfig` is this type.
///
/// # Errors
/// When the ticket's certificates or key are not usable.
pub fn client_config(ticket: &Ticket) -> Result<quinn_proto::ClientConfig, rustls::Error> {
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&TLS13])?
        .with_root_certificates(roots(&ticket.ca_certificate_der)?)
        .with_client_auth_cert(
            vec![CertificateDer::from(ticket.certificate_der.clone())],
            private_key(&ticket.private_key_pkcs8_der),
        )?;
    config.alpn_protocols = vec![supervisor::ALPN.to_vec()];
    // A resumed connection would not be checked for expiry again.
    config.resumption = Resumption::disabled();
    let crypto =
        QuicClientConfig::try_from(config).map_err(|error| rustls::Error::General(error.to_string()))?;
    let mut config = quinn_proto::ClientConfig::new(Arc::new(crypto));
    config.transport_config(Arc::new(client_transport_config()));
    route_first_packets(&mut config, SUPERVISOR_ROUTE);
    Ok(config)
}

/// How the supervisor and the workers accept: only peers with a certificate of the host's authority.
/// `quinn::ServerConfig` is this type.
///
/// # Errors
/// When the certificates or the key are not usable.
pub fn server_config(identity: &HostIdentity) -> Result<quinn_proto::ServerConfig, rustls::Error> {
    let roots = Arc::new(roots(&identity.ca_certificate_der)?);
    let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider())
        .build()
        .map_err(|error| rustls::Error::General(error.to_string()))?;
    let mut config = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&TLS13])?
        .with_client_cert_verifier(verifier)
        .with_single_cert(
            vec![CertificateDer::from(identity.certificate_der.clone())],
            private_key(&identity.private_key_pkcs8_der),
        )?;
    config.alpn_protocols = vec![supervisor::ALPN.to_vec()];
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    let crypto =
        QuicServerConfig::try_from(config).map_err(|error| rustls::Error::General(error.to_string()))?;
    let mut config = quinn_proto::ServerConfig::with_crypto(Arc::new(crypto));
    config.transport_config(Arc::new(transport_config()));
    Ok(config)
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

fn roots(ca_certificate_der: &[u8]) -> Result<RootCertStore, rustls::Error> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(ca_certificate_der.to_vec()))?;
    Ok(roots)
}

fn private_key(pkcs8_der: &[u8]) -> PrivateKeyDer<'static> {
    PrivatePkcs8KeyDer::from(pkcs8_der.to_vec()).into()
}
