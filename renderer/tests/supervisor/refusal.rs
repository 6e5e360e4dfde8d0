//! Who is not let in, and what they are told.

use std::net::UdpSocket;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use protocol::control::supervisor::{PROTOCOL_VERSION, Role, SupervisorMessage};
use protocol::limits;
use protocol::ticket::Ticket;
use protocol::tls::{self, CertificateAuthority, Validity};
use quinn::crypto::rustls::QuicClientConfig;

use super::host::Host;
use super::peer::{Peer, connect, hello, story};

const DAY: Duration = Duration::from_secs(86_400);

/// What the holder of `ticket` is told; TLS 1.3 tells it after its side of the handshake is done.
async fn told(ticket: &Ticket) -> String {
    let config = tls::client_config(ticket).unwrap();
    told_with(&ticket.host, config).await
}

async fn told_with(host: &str, config: quinn::ClientConfig) -> String {
    let started = Instant::now();
    let error = match connect(host, config, tls::SERVER_NAME).await {
        Ok((_endpoint, connection)) => connection.closed().await,
        Err(error) => error,
    };
    assert!(started.elapsed() < Duration::from_secs(5), "told after {:?}", started.elapsed());
    let told = tls::explain_connect_error(&error);
    assert!(!told.contains('\n'), "{told}");
    told
}

fn authority_of(state: &std::path::Path) -> CertificateAuthority {
    let read = |name| std::fs::read(state.join(name)).unwrap();
    CertificateAuthority::load(&read("ca.der"), &read("ca.key")).unwrap()
}

#[test]
fn an_expired_ticket() {
    let state = tempfile::tempdir().unwrap();
    let host = Host::with_state(state.path());
    let now = SystemTime::now();
    let past = Validity { from: now - 2 * DAY, until: now - DAY };
    let future = Validity { from: now + DAY, until: now + 2 * DAY };
    for validity in [past, future] {
        let authority = authority_of(state.path());
        let ticket = authority.issue_ticket(&host.address, "lava", Role::Guest, validity).unwrap();
        story(async {
            let told = told(&ticket).await;
            assert!(told.starts_with("the ticket has expired, or is not valid yet"), "{told}");
        });
    }
}

/// TLS looks at the time once, at the beginning.
#[test]
fn a_ticket_that_expires_while_its_holder_is_connected() {
    let state = tempfile::tempdir().unwrap();
    let host = Host::with_state(state.path());
    let authority = authority_of(state.path());
    // Long enough to come in on a busy machine.
    let soon = Validity { from: SystemTime::now() - DAY, until: SystemTime::now() + Duration::from_secs(8) };
    let ticket = |role| authority.issue_ticket(&host.address, "lava", role, soon).unwrap();
    story(async {
        let mut guest = Peer::arrive(&ticket(Role::Guest)).await;
        let mut viewer = Peer::arrive(&ticket(Role::Viewer)).await;
        let session = guest.hear_session().await;
        let mut attached = guest.attach(&session).await;
        attached.assert_served().await;
        let invited = viewer.hear_started().await;
        let watching = viewer.attach(&invited).await;
        for told in [watching.closed().await, attached.closed().await] {
            assert!(told.contains("the ticket has expired"), "{told}");
        }
        assert!(viewer.hear_refusal().await.contains("the ticket has expired"));
        let ended = guest.hear().await;
        let expired = |reason: &str| reason.contains("the ticket has expired");
        assert!(matches!(&ended, SupervisorMessage::WorkerEnded { reason } if expired(reason)), "{ended:?}");
    });
}

#[test]
fn a_ticket_of_another_host() {
    let (host, other) = (Host::dev(), Host::dev());
    story(async {
        // Their whole ticket at our address: we are not whom it is for.
        let astray = Ticket { host: host.address.clone(), ..other.guest_ticket().clone() };
        let told_astray = told(&astray).await;
        assert!(told_astray.starts_with("another host than the ticket's answers"), "{told_astray}");
        // A certificate that another host issued, from someone who knows our authority.
        let ca_certificate_der = host.guest_ticket().ca_certificate_der.clone();
        let forged = Ticket { ca_certificate_der, ..astray };
        let told_forged = told(&forged).await;
        assert!(told_forged.starts_with("the host did not issue this ticket"), "{told_forged}");
    });
}

#[test]
fn a_host_certificate_is_no_ticket() {
    let state = tempfile::tempdir().unwrap();
    let host = Host::with_state(state.path());
    let now = SystemTime::now();
    let identity = authority_of(state.path()).issue_host(Validity::starting(now, DAY)).unwrap();
    let ticket = Ticket {
        host: host.address.clone(),
        ca_certificate_der: identity.ca_certificate_der,
        certificate_der: identity.certificate_der,
        private_key_pkcs8_der: identity.private_key_pkcs8_der,
        role: Role::Guest,
        tenant: "lava".to_owned(),
    };
    story(async {
        let told = told(&ticket).await;
        assert!(told.starts_with("the host did not issue this ticket"), "{told}");
    });
}

#[test]
fn no_certificate_or_another_application_protocol() {
    let host = Host::dev();
    let ticket = host.guest_ticket().clone();
    story(async {
        let told_anonymous = told_with(&host.address, raw_config(&ticket, tls_alpn(), false)).await;
        assert!(told_anonymous.starts_with("the host did not issue this ticket"), "{told_anonymous}");
        let told_other = told_with(&host.address, raw_config(&ticket, b"pyroduct/99", true)).await;
        assert!(told_other.starts_with("the host speaks another protocol version"), "{told_other}");
    });
}

fn tls_alpn() -> &'static [u8] {
    protocol::control::supervisor::ALPN
}

fn raw_config(ticket: &Ticket, alpn: &[u8], certificate: bool) -> quinn::ClientConfig {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(ticket.ca_certificate_der.clone().into()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13])
        .unwrap()
        .with_root_certificates(roots);
    let mut config = if certificate {
        let key = rustls::pki_types::PrivatePkcs8KeyDer::from(ticket.private_key_pkcs8_der.clone());
        builder.with_client_auth_cert(vec![ticket.certificate_der.clone().into()], key.into()).unwrap()
    } else {
        builder.with_no_client_auth()
    };
    config.alpn_protocols = vec![alpn.to_vec()];
    quinn::ClientConfig::new(Arc::new(QuicClientConfig::try_from(config).unwrap()))
}

#[test]
fn another_role_than_the_tickets() {
    let host = Host::dev();
    story(async {
        let told = Peer::say(host.viewer_ticket(), &hello(Role::Guest)).await.hear_refusal().await;
        assert_eq!(told, "this is a viewer ticket; as a guest you need a guest ticket");
        let told = Peer::say(host.guest_ticket(), &hello(Role::Viewer)).await.hear_refusal().await;
        assert_eq!(told, "this is a guest ticket; as a viewer you need a viewer ticket");
    });
}

#[test]
fn another_protocol_version() {
    let host = Host::dev();
    story(async {
        let mut greeting = hello(Role::Guest);
        greeting.protocol_version = PROTOCOL_VERSION + 1;
        let mut peer = Peer::say(host.guest_ticket(), &greeting).await;
        let told = peer.hear_refusal().await;
        assert!(told.contains("install the same version of Pyroduct on both sides"), "{told}");
        assert_eq!(tls::explain_connect_error(&peer.connection.closed().await), told);
    });
}

#[test]
fn garbage_and_silence_end_only_their_own_connection() {
    let host = Host::dev();
    story(async {
        let mut guest = Peer::arrive(host.guest_ticket()).await;
        let address = guest.hear_session().await;
        let mut attached = guest.attach(&address).await;
        attached.assert_served().await;

        for garbage in [&[0xff; 64][..], &[4, 0, 0, 0, 9, 9, 9, 9], &[0; 4]] {
            let config = tls::client_config(host.guest_ticket()).unwrap();
            let (_endpoint, connection) = connect(&host.address, config, tls::SERVER_NAME).await.unwrap();
            let (mut send, _recv) = connection.open_bi().await.unwrap();
            send.write_all(garbage).await.unwrap();
            let told = tls::explain_connect_error(&connection.closed().await);
            assert!(told.starts_with("its greeting is not of this protocol"), "{told}");
        }
        let config = tls::client_config(host.guest_ticket()).unwrap();
        let (_endpoint, silent) = connect(&host.address, config, tls::SERVER_NAME).await.unwrap();
        let told = tls::explain_connect_error(&silent.closed().await);
        assert_eq!(told, "there was no greeting in time");

        // After its greeting, a guest has nothing to say: that it does changes nothing.
        guest.send_bytes(&[0xff; 4096]).await;
        assert!(attached.connection.close_reason().is_none());
        Peer::arrive(host.guest_ticket()).await.hear_session().await;
    });
}

#[test]
fn nobody_there() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap().to_string();
    let authority = renderer::supervisor::Authority::in_memory().unwrap();
    let ticket = authority.ticket(&address, "lava", Role::Guest, 1).unwrap();
    story(async {
        let timeout = Duration::from_millis(limits::CONNECT_TIMEOUT_MS);
        let connecting = connect(&address, tls::client_config(&ticket).unwrap(), tls::SERVER_NAME);
        assert!(tokio::time::timeout(timeout, connecting).await.is_err());
        let told = tls::explain_connect_timeout(&address);
        assert!(told.starts_with(&format!("no answer from {address} within 4.5 s")), "{told}");
    });
}
