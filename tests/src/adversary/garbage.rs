//! What strangers write, and where it must not appear.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use protocol::control::supervisor::Role;
use protocol::tls;
use quinn::Endpoint;
use quinn::crypto::rustls::QuicClientConfig;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, SignatureScheme};

use super::Bystanders;
use super::peer::Line;
use crate::harness::{Lab, PATIENCE, until};

/// A line as the host's log has them, behind a line break.
const FORGED: &str =
    "x\n2026-01-01T00:00:00.000000Z  INFO audit: admitted remote=10.1.2.3:4 tenant=\"forged\"\u{1b}[2J";

/// Does not believe the host, and says why in the words of a log: they end the handshake.
#[derive(Debug)]
struct Liar;

impl ServerCertVerifier for Liar {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Err(rustls::Error::General(FORGED.to_owned()))
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General(FORGED.to_owned()))
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General(FORGED.to_owned()))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ED25519]
    }
}

/// Of a stranger, without a certificate.
fn lies() -> quinn::ClientConfig {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13])
        .expect("TLS 1.3")
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Liar))
        .with_no_client_auth();
    config.alpn_protocols = vec![protocol::control::supervisor::ALPN.to_vec()];
    quinn::ClientConfig::new(Arc::new(QuicClientConfig::try_from(config).expect("TLS for QUIC")))
}

/// Ends connections with reasons that look like lines of the log, before and after the handshake; gives the lines of the log
/// that the host wrote meanwhile, and the other tenants' frames.
///
/// # Panics
/// When another tenant notices.
#[must_use]
pub fn forged_reasons(times: usize) -> (Vec<String>, u64) {
    let lab = Lab::new("adversary_reasons");
    let scene = Bystanders::start(&lab, "", "");
    let ticket = scene.ticket("viewer");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        for _ in 0..times {
            // With a certificate, in place of a greeting.
            let endpoint = Endpoint::client(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).expect("a socket");
            let config = tls::client_config(&ticket).expect("a ticket");
            let host = ticket.host.parse().expect("an address");
            let connecting = endpoint.connect_with(config, host, tls::SERVER_NAME).expect("a connection");
            if let Ok(connection) = connecting.await {
                connection.close(7_u32.into(), FORGED.as_bytes());
                endpoint.wait_idle().await;
            }
            // Without one, in the handshake: nobody is known to the host yet.
            let connecting = endpoint.connect_with(lies(), host, tls::SERVER_NAME).expect("a connection");
            assert!(connecting.await.is_err());
            endpoint.wait_idle().await;
            // As what it calls itself, and as the reason for which it leaves.
            let line = Line::to_supervisor(Ipv4Addr::LOCALHOST.into(), &ticket, Role::Viewer).await;
            if let Ok(line) = line {
                line.connection.close(7_u32.into(), FORGED.as_bytes());
            }
        }
    });
    drop(runtime);
    until(PATIENCE, "the host's word on it", || {
        scene.log_since().0.iter().any(|line| line.contains("forged")).then_some(())
    });
    (scene.log_since().0, scene.frames())
}

/// So many connections to the metrics that say nothing; gives how long an honest one waited for its answer meanwhile, and
/// the other tenants' frames.
///
/// # Panics
/// When another tenant notices, or the honest one gets no answer.
#[must_use]
pub fn silent_metrics(connections: usize) -> (Duration, u64) {
    let lab = Lab::new("adversary_metrics");
    let scene = Bystanders::start(&lab, "metrics = \"127.0.0.1:0\"\n", "");
    let address = until(PATIENCE, "the address of the metrics", || {
        let log = lab.read("host.log");
        let line = log.lines().find(|line| line.contains("metrics") && line.contains("address="))?;
        let address = line.split("address=").nth(1)?.split_whitespace().next()?;
        address.parse::<SocketAddr>().ok()
    });
    let silent: Vec<_> =
        (0..connections).map(|_| TcpStream::connect(address).expect("the metrics")).collect();
    let began = Instant::now();
    let mut honest = TcpStream::connect(address).expect("the metrics");
    honest.set_read_timeout(Some(PATIENCE)).expect("a time-out");
    honest.write_all(b"GET /health HTTP/1.1\r\n\r\n").expect("the metrics listen");
    let mut said = String::new();
    honest.read_to_string(&mut said).expect("the metrics answer");
    assert!(said.ends_with("ok\n"), "{said}");
    let waited = began.elapsed();
    drop(silent);
    (waited, scene.frames())
}
