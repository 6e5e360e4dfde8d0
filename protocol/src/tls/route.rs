//! Connection ids that say which process of a host their packets are for, where all of them share one UDP port.
//!
//! Ids are 10 bytes: the route (2 bytes, big-endian) and 8 random ones. A host chooses its own so, and so do our
//! clients for the id that their first packets carry (RFC 9000, section 7.2), so that a packet can be delivered by its
//! first bytes, whatever address it comes from. Who looks on sees which packets belong to the same session; ids of one
//! connection are not otherwise related (the "plaintext" choice of the QUIC-LB draft).

use std::sync::Arc;

use quinn_proto::{
    ClientConfig, ConnectionId, ConnectionIdGenerator, EndpointConfig, InvalidCid,
    RandomConnectionIdGenerator,
};

use super::transport::endpoint_config;

/// Bytes of a connection id with a route.
pub const ROUTED_ID_BYTES: usize = ROUTE_BYTES + RANDOM_BYTES;
/// Route of the supervisor.
pub const SUPERVISOR_ROUTE: u16 = 0;

const ROUTE_BYTES: usize = 2;
const RANDOM_BYTES: usize = 8;

/// Makes ids with this route.
#[derive(Clone, Copy, Debug)]
struct RoutedIds(u16);

impl ConnectionIdGenerator for RoutedIds {
    fn generate_cid(&mut self) -> ConnectionId {
        routed_id(self.0)
    }

    fn validate(&self, id: &ConnectionId) -> Result<(), InvalidCid> {
        if id.starts_with(&self.0.to_be_bytes()) { Ok(()) } else { Err(InvalidCid) }
    }

    fn cid_len(&self) -> usize {
        ROUTED_ID_BYTES
    }

    fn cid_lifetime(&self) -> Option<std::time::Duration> {
        None
    }
}

fn routed_id(route: u16) -> ConnectionId {
    let mut bytes = [0; ROUTED_ID_BYTES];
    let (prefix, random) = bytes.split_at_mut(ROUTE_BYTES);
    prefix.copy_from_slice(&route.to_be_bytes());
    random.copy_from_slice(&RandomConnectionIdGenerator::new(RANDOM_BYTES).generate_cid());
    ConnectionId::new(&bytes)
}

/// [`endpoint_config`] of a host's process with this route.
#[must_use]
pub fn routed_endpoint_config(route: u16) -> EndpointConfig {
    let mut config = endpoint_config();
    config.cid_generator(move || Box::new(RoutedIds(route)));
    config
}

/// Has a client's first packets carry this route. A host whose processes have ports of their own takes any.
pub fn route_first_packets(config: &mut ClientConfig, route: u16) {
    config.initial_dst_cid_provider(Arc::new(move || routed_id(route)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_begin_with_their_route_and_differ() {
        let mut ids = RoutedIds(0x0102);
        let (first, second) = (ids.generate_cid(), ids.generate_cid());
        assert_eq!((first.len(), &first[..2]), (ROUTED_ID_BYTES, &[1, 2][..]));
        assert_ne!(first, second);
        assert!(ids.validate(&first).is_ok());
        assert!(RoutedIds(0x0103).validate(&first).is_err());
    }
}
