//! Stateless resets (RFC 9000, section 10.3) that outlive a host's process: a host that was restarted tells those who were
//! connected before that it knows nothing of them any more, instead of letting them wait.

use std::sync::Arc;

use quinn_proto::crypto::{CryptoError, HmacKey};
use quinn_proto::{EndpointConfig, HashedConnectionIdGenerator};

use super::transport::endpoint_config;
use super::{CertificateAuthority, SUPERVISOR_ROUTE, routed_endpoint_config};

/// What it is derived for; another purpose would have another text.
const RESET_CONTEXT: &str = "Pyroduct 2026-12 key of stateless resets";
const IDS_CONTEXT: &str = "Pyroduct 2026-12 key of connection ids";

/// The key of a host's resets, the same for all processes that its supervisor ever is. Only the supervisor has it.
#[derive(Clone)]
pub struct ResetKey([u8; 32]);

impl std::fmt::Debug for ResetKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ResetKey").finish_non_exhaustive()
    }
}

impl CertificateAuthority {
    /// The key of this host's resets: whoever is not the host cannot tell it.
    #[must_use]
    pub fn reset_key(&self) -> ResetKey {
        ResetKey(blake3::derive_key(RESET_CONTEXT, self.key_pkcs8_der()))
    }
}

impl HmacKey for ResetKey {
    fn sign(&self, data: &[u8], signature_out: &mut [u8]) {
        let signature = blake3::keyed_hash(&self.0, data);
        for (to, from) in signature_out.iter_mut().zip(signature.as_bytes()) {
            *to = *from;
        }
    }

    fn signature_len(&self) -> usize {
        blake3::OUT_LEN
    }

    fn verify(&self, data: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        // Compared in constant time.
        let signature: [u8; blake3::OUT_LEN] = signature.try_into().map_err(|_| CryptoError)?;
        if blake3::keyed_hash(&self.0, data) == signature { Ok(()) } else { Err(CryptoError) }
    }
}

/// For the supervisor's endpoint: it takes connection ids of the processes before it for its own, and resets them.
/// `routed`: where all of a host's processes share a port.
#[must_use]
pub fn supervisor_endpoint_config(key: &ResetKey, routed: bool) -> EndpointConfig {
    let mut config = if routed { routed_endpoint_config(SUPERVISOR_ROUTE) } else { endpoint_config() };
    if !routed {
        let [a, b, c, d, e, f, g, h, ..] = blake3::derive_key(IDS_CONTEXT, &key.0);
        let ids = u64::from_le_bytes([a, b, c, d, e, f, g, h]);
        config.cid_generator(move || Box::new(HashedConnectionIdGenerator::from_key(ids)));
    }
    config.reset_key(Arc::new(key.clone()));
    config
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::super::Validity;
    use super::*;

    #[test]
    fn a_restarted_host_has_the_same_key_and_another_host_has_not() {
        let make =
            || CertificateAuthority::generate(Validity::starting(SystemTime::now(), Duration::from_secs(60)));
        let (first, other) = (make().unwrap(), make().unwrap());
        let again = CertificateAuthority::load(first.certificate_der(), first.key_pkcs8_der()).unwrap();
        let mut signature = [0; blake3::OUT_LEN];
        first.reset_key().sign(b"id", &mut signature);
        assert!(again.reset_key().verify(b"id", &signature).is_ok());
        assert!(again.reset_key().verify(b"other id", &signature).is_err());
        assert!(other.reset_key().verify(b"id", &signature).is_err());
        assert_eq!(format!("{:?}", first.reset_key()), "ResetKey { .. }");
    }
}
