use std::time::{Duration, SystemTime};

use super::*;
use crate::control::supervisor::Role;

const DAY: Duration = Duration::from_secs(86_400);

fn authority() -> CertificateAuthority {
    CertificateAuthority::generate(validity()).unwrap()
}

fn validity() -> Validity {
    Validity::starting(SystemTime::now(), DAY)
}

#[test]
fn a_ticket_says_who_its_holder_is() {
    let authority = authority();
    for role in [Role::Guest, Role::Viewer, Role::Operator, Role::Watcher] {
        let ticket = authority.issue_ticket("a:1", "lava-1.test_x", role, validity()).unwrap();
        assert_eq!(
            (ticket.role, ticket.tenant.as_str(), ticket.host.as_str()),
            (role, "lava-1.test_x", "a:1")
        );
        let identity = certificate_identity(&ticket.certificate_der).unwrap();
        assert_eq!(identity, Identity { tenant: "lava-1.test_x".to_owned(), role });
    }
}

#[test]
fn certificates_that_name_no_tenant_and_role_have_no_identity() {
    let authority = authority();
    let host = authority.issue_host(validity()).unwrap();
    assert_eq!(certificate_identity(&host.certificate_der), Err(IdentityError::NotOurs));
    assert_eq!(certificate_identity(authority.certificate_der()), Err(IdentityError::NotOurs));
    assert_eq!(certificate_identity(b"garbage"), Err(IdentityError::NotOurs));
    assert_eq!(peer_identity(None), Err(IdentityError::NoCertificate));
}

#[test]
fn tenants_have_plain_names() {
    let long = "x".repeat(65);
    for bad in ["", "a b", "a/b", "ä", "a\n", long.as_str()] {
        let ticket = authority().issue_ticket("a:1", bad, Role::Guest, validity());
        assert!(matches!(ticket, Err(CertificateError::BadTenantName)), "{bad:?}");
    }
}

#[test]
fn an_authority_goes_on_after_a_restart() {
    let first = authority();
    let again = CertificateAuthority::load(first.certificate_der(), first.key_pkcs8_der()).unwrap();
    assert_eq!(again.certificate_der(), first.certificate_der());
    let ticket = again.issue_ticket("a:1", "lava", Role::Guest, validity()).unwrap();
    assert!(client_config(&ticket).is_ok());
    assert!(server_config(&first.issue_host(validity()).unwrap()).is_ok());
    assert!(CertificateAuthority::load(b"garbage", b"garbage").is_err());
}

#[test]
fn a_ticket_with_a_foreign_key_is_not_usable() {
    let authority = authority();
    let [a, b] =
        ["a", "b"].map(|tenant| authority.issue_ticket("a:1", tenant, Role::Guest, validity()).unwrap());
    let mixed = crate::ticket::Ticket { private_key_pkcs8_der: b.private_key_pkcs8_der, ..a };
    assert!(client_config(&mixed).is_err());
}

#[test]
fn keys_do_not_show_in_logs() {
    let authority = authority();
    assert_eq!(format!("{authority:?}"), "CertificateAuthority { .. }");
    assert_eq!(format!("{:?}", authority.issue_host(validity()).unwrap()), "HostIdentity { .. }");
}

/// Whether a peer that looks for `name` takes the certificate.
fn is_good_for(authority: &CertificateAuthority, certificate_der: &[u8], name: &str) -> bool {
    use rustls::client::danger::ServerCertVerifier as _;
    use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from(authority.certificate_der().to_vec())).unwrap();
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let verifier = rustls::client::WebPkiServerVerifier::builder_with_provider(roots.into(), provider);
    let name = ServerName::try_from(name.to_owned()).unwrap();
    let certificate = CertificateDer::from(certificate_der.to_vec());
    verifier.build().unwrap().verify_server_cert(&certificate, &[], &name, &[], UnixTime::now()).is_ok()
}

#[test]
fn a_worker_is_nobody_but_itself() {
    let authority = authority();
    let (name, worker) = authority.issue_worker(validity()).unwrap();
    let (other_name, other) = authority.issue_worker(validity()).unwrap();
    let host = authority.issue_host(validity()).unwrap();
    assert_eq!((name.len(), name != other_name), ("worker-".len() + 32, true));
    assert!(worker.private_key_pkcs8_der != host.private_key_pkcs8_der);
    let good = |identity: &HostIdentity, name: &str| is_good_for(&authority, &identity.certificate_der, name);
    assert!(good(&worker, &name) && good(&other, &other_name) && good(&host, SERVER_NAME));
    for (identity, name) in [(&worker, SERVER_NAME), (&worker, other_name.as_str()), (&host, name.as_str())] {
        assert!(!good(identity, name), "{name}");
    }
    assert_eq!(certificate_identity(&worker.certificate_der), Err(IdentityError::NotOurs), "nor a guest");
    let ticket = authority.issue_ticket("a:1", "lava", Role::Guest, validity()).unwrap();
    assert!(!is_good_for(&authority, &ticket.certificate_der, &name), "nor a guest a worker");
}
