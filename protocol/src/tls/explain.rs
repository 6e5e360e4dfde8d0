//! Failures to connect, as one clear sentence: what happened and what to do.

use std::time::SystemTime;

use quinn_proto::{ConnectionError, TransportErrorCode};

use super::clocks;
use super::transport::CONNECT_TIMEOUT;

/// What a failed or lost connection means, for the person at the guest or viewer.
#[must_use]
pub fn explain_connect_error(error: &ConnectionError) -> String {
    match error {
        ConnectionError::TransportError(error) => match alert(error.code) {
            Some(alert) => own_alert(alert, &error.reason),
            None => format!("the connection failed ({error})"),
        },
        ConnectionError::ConnectionClosed(close) => match alert(close.error_code) {
            Some(alert) => host_alert(alert),
            None if close.error_code == TransportErrorCode::CONNECTION_REFUSED => {
                "the host takes no more connections at present; try again later".to_owned()
            }
            None => plain(&format!("the host closed the connection ({close})")),
        },
        ConnectionError::ApplicationClosed(close) if close.reason.is_empty() => {
            "the host closed the connection".to_owned()
        }
        ConnectionError::ApplicationClosed(close) => plain(&String::from_utf8_lossy(&close.reason)),
        ConnectionError::VersionMismatch => {
            "the host speaks another version of QUIC; install the same version of Pyroduct on both sides"
                .to_owned()
        }
        ConnectionError::TimedOut => "the host stopped answering; check the network and that \
                                      `pyroduct-host serve` runs there"
            .to_owned(),
        ConnectionError::Reset => {
            "the host no longer knows this connection: it was restarted, or the silence \
                                   lasted longer than it waits (`linger`)"
                .to_owned()
        }
        ConnectionError::LocallyClosed => "the connection was closed here".to_owned(),
        ConnectionError::CidsExhausted => "out of QUIC connection ids; restart this program".to_owned(),
    }
}

/// What a peer said, as one line: whoever prints it has no control character of the peer's choice on their terminal.
fn plain(said: &str) -> String {
    said.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Whether a connection that failed at its beginning failed because the host had no place for it just then: it had to give
/// way to others, or took too long on a busy host. Another attempt may get in.
#[must_use]
pub fn may_try_again(error: &ConnectionError) -> bool {
    match error {
        ConnectionError::ConnectionClosed(close) => {
            let codes = [TransportErrorCode::APPLICATION_ERROR, TransportErrorCode::CONNECTION_REFUSED];
            codes.contains(&close.error_code)
        }
        _ => false,
    }
}

/// As [`explain_connect_error`], for a connection with this ticket that did not come about; it is `now` here.
#[must_use]
pub fn explain_refusal(error: &ConnectionError, ticket_certificate_der: &[u8], now: SystemTime) -> String {
    match error {
        ConnectionError::ConnectionClosed(close) if alert(close.error_code) == Some(CERTIFICATE_EXPIRED) => {
            clocks::ticket_does_not_hold(ticket_certificate_der, now)
        }
        _ => explain_connect_error(error),
    }
}

/// What to say when no connection stood within [`crate::limits::CONNECT_TIMEOUT_MS`].
#[must_use]
pub fn explain_connect_timeout(host: &str) -> String {
    format!(
        "no answer from {host} within {:.1} s; check that `pyroduct-host serve` runs there, and that UDP to that port \
         passes every firewall",
        CONNECT_TIMEOUT.as_secs_f32()
    )
}

/// The TLS alert (RFC 8446, section 6) in a QUIC error code (RFC 9001, section 4.8).
fn alert(code: TransportErrorCode) -> Option<u8> {
    u64::from(code).checked_sub(0x100).and_then(|alert| u8::try_from(alert).ok())
}

const BAD_CERTIFICATE: u8 = 42;
const UNSUPPORTED_CERTIFICATE: u8 = 43;
const CERTIFICATE_REVOKED: u8 = 44;
const CERTIFICATE_EXPIRED: u8 = 45;
const CERTIFICATE_UNKNOWN: u8 = 46;
const UNKNOWN_CA: u8 = 48;
const ACCESS_DENIED: u8 = 49;
const DECRYPT_ERROR: u8 = 51;
const PROTOCOL_VERSION: u8 = 70;
const CERTIFICATE_REQUIRED: u8 = 116;
const NO_APPLICATION_PROTOCOL: u8 = 120;

const OTHER_VERSION: &str =
    "the host speaks another protocol version; install the same version of Pyroduct on both sides";

/// What the host did not like about us.
fn host_alert(alert: u8) -> String {
    match alert {
        CERTIFICATE_EXPIRED => {
            "the ticket has expired, or is not valid yet (check this machine's and the host's clock); get a new ticket \
             from the host"
                .to_owned()
        }
        CERTIFICATE_REVOKED => "the ticket was revoked; get a new ticket from the host".to_owned(),
        BAD_CERTIFICATE | UNSUPPORTED_CERTIFICATE | CERTIFICATE_UNKNOWN | UNKNOWN_CA | ACCESS_DENIED
        | DECRYPT_ERROR | CERTIFICATE_REQUIRED => {
            "the host did not issue this ticket (`serve --dev` makes new tickets at each start); get a ticket from the \
             host"
                .to_owned()
        }
        NO_APPLICATION_PROTOCOL | PROTOCOL_VERSION => OTHER_VERSION.to_owned(),
        other => format!("the host refused the connection (TLS alert {other})"),
    }
}

/// What we did not like about the host.
fn own_alert(alert: u8, reason: &str) -> String {
    match alert {
        CERTIFICATE_EXPIRED => clocks::host_does_not_hold(reason),
        BAD_CERTIFICATE | UNSUPPORTED_CERTIFICATE | CERTIFICATE_UNKNOWN | UNKNOWN_CA | DECRYPT_ERROR => {
            "another host than the ticket's answers at this address (`serve --dev` makes new tickets at each start); \
             get a ticket from the host"
                .to_owned()
        }
        NO_APPLICATION_PROTOCOL | PROTOCOL_VERSION => OTHER_VERSION.to_owned(),
        other => format!("no secure connection to the host (TLS alert {other}: {reason})"),
    }
}
