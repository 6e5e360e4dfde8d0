//! Who is who: certificates, and mutual TLS 1.3 for every connection, as configurations for QUIC.
//!
//! A host has a certificate authority of its own. The supervisor shows a server certificate of it, each worker one for a
//! name of its own, guests and viewers a client certificate whose subject says tenant (CN) and role (OU). There is no unauthenticated mode.

mod certificate;
mod clocks;
mod configuration;
mod explain;
mod identity;
mod patience;
mod reset;
mod route;
mod transport;
mod unproven;

pub use certificate::{CertificateAuthority, CertificateError, HostIdentity, Validity};
pub use configuration::{client_config, server_config};
pub use explain::{explain_connect_error, explain_connect_timeout, explain_refusal, may_try_again};
pub use identity::{
    Identity, IdentityError, certificate_identity, certificate_name, peer_certificate_end,
    peer_certificate_name, peer_identity,
};
pub use patience::allow_probe;
pub use reset::{ResetKey, supervisor_endpoint_config};
pub use route::{ROUTED_ID_BYTES, SUPERVISOR_ROUTE, route_first_packets, routed_endpoint_config};
pub use transport::{GUEST_STREAMS_MAX, GUEST_WINDOW_BYTES, endpoint_config, transport_config};
pub use unproven::{supervisor_config, worker_config};

/// Name in the certificate of every supervisor, whatever its addresses are: the authority is what counts.
pub const SERVER_NAME: &str = "pyroduct-host";

/// QUIC application error code: closed in good order.
pub const CLOSE_DONE: u32 = 0;
/// QUIC application error code: refused, or ended for the reason given.
pub const CLOSE_REFUSED: u32 = 1;

#[cfg(test)]
mod tests;
