//! Tickets: the one string that lets a guest or viewer in at a host.
//!
//! Text form: `pyroduct:v1:` and base64url (no padding) of {payload bytes u32 little endian, first 8 bytes of the
//! payload's SHA-256, payload}; the payload is bincode. Length and checksum stand in front, so that a ticket that
//! lost its end is told apart from one with a typo. A ticket holds a private key: treat it like a password.
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects, clippy::panic)]

use std::fmt;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use bincode::{Decode, Encode};
use sha2::{Digest, Sha256};

use crate::control::supervisor::Role;
use crate::limits;

mod source;

pub use source::{TicketFile, TicketSourceError, find};

const SCHEME: &str = "pyroduct:";
const PREFIX: &str = "pyroduct:v1:";
const CHECKSUM_BYTES: usize = 8;

/// Trailing bits are allowed, so that a text cut in the middle of a character group still decodes and is found to
/// be short, not garbled.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(true),
);

/// What a guest or viewer needs to reach a host and to be let in.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub struct Ticket {
    /// `host:port` of the supervisor.
    pub host: String,
    /// The host's certificate authority (DER): only a peer with a certificate of it is the host.
    pub ca_certificate_der: Vec<u8>,
    /// The holder's certificate (DER).
    pub certificate_der: Vec<u8>,
    /// The holder's private key (PKCS#8 DER).
    pub private_key_pkcs8_der: Vec<u8>,
    /// What the holder may be; for messages to people, the host believes only the certificate.
    pub role: Role,
    /// Whose sessions; for messages to people, the host believes only the certificate.
    pub tenant: String,
}

/// Why a text is not a ticket, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TicketError {
    /// Nothing there.
    #[error("the ticket is empty; paste the whole line that starts with `pyroduct:v1:`")]
    Empty,
    /// No ticket at all.
    #[error("this is not a ticket; a ticket is one line that starts with `pyroduct:v1:`")]
    NotATicket,
    /// A ticket of another version of this format.
    #[error(
        "the ticket has another format than v1; get one from a host of this version, or update this program"
    )]
    OtherVersion,
    /// Its end is missing.
    #[error("the ticket is cut short; copy it again, to its very end")]
    CutShort,
    /// There is more after its end.
    #[error("there is more after the ticket's end; copy only the ticket")]
    TooLong,
    /// A character that base64url does not have.
    #[error("the ticket has a {0:?} in it, which no ticket has; copy it again")]
    BadCharacter(char),
    /// The checksum does not match.
    #[error("the ticket has a typo (its checksum does not match); copy it again")]
    Garbled,
}

/// What is said to somebody who gives a ticket as an argument.
pub const ON_COMMAND_LINE: &str = "a ticket holds a private key, and what stands on a command line can be read by everybody on this \
     machine; put it into a file that only you can read (chmod 600) and name that, or give `-` in its place and the ticket on \
     standard input. If others use this machine, have this ticket revoked and get a new one";

/// Whether a text is a ticket, good or not, and not the name of a file.
#[must_use]
pub fn is_ticket_text(text: &str) -> bool {
    text.trim_start().starts_with(SCHEME)
}

impl Ticket {
    /// The ticket as one line of text. It contains the private key.
    #[must_use]
    #[expect(clippy::expect_used, reason = "no field has a value that bincode refuses")]
    pub fn to_text(&self) -> String {
        let payload = bincode::encode_to_vec(self, config()).expect("encodable");
        let payload_bytes = u32::try_from(payload.len()).unwrap_or(u32::MAX);
        let mut bytes = payload_bytes.to_le_bytes().to_vec();
        bytes.extend_from_slice(&checksum(&payload));
        bytes.extend_from_slice(&payload);
        format!("{PREFIX}{}", BASE64.encode(bytes))
    }

    /// Reads a ticket. White space is skipped wherever a terminal or mail program may have put it.
    ///
    /// # Errors
    /// [`TicketError`].
    pub fn parse(text: &str) -> Result<Self, TicketError> {
        let text: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .take(limits::TICKET_CHARS_MAX.saturating_add(1))
            .collect();
        if text.is_empty() {
            return Err(TicketError::Empty);
        }
        if text.len() > limits::TICKET_CHARS_MAX {
            return Err(TicketError::TooLong);
        }
        let Some(encoded) = text.strip_prefix(PREFIX) else {
            return Err(without_prefix(&text));
        };
        if let Some(bad) = encoded.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))) {
            return Err(TicketError::BadCharacter(bad));
        }
        // A group of four characters is three bytes; one character alone holds no byte.
        let loose_end = encoded.len() % 4 == 1;
        let whole = encoded.len().saturating_sub(usize::from(loose_end));
        let whole = encoded.get(..whole).unwrap_or_default();
        let bytes = BASE64.decode(whole).map_err(|_| TicketError::Garbled)?;
        Self::from_bytes(&bytes, loose_end)
    }

    /// `loose_end`: a character follows that holds no byte.
    fn from_bytes(bytes: &[u8], loose_end: bool) -> Result<Self, TicketError> {
        let (length, rest) = bytes.split_first_chunk::<4>().ok_or(TicketError::CutShort)?;
        let (expected, payload) = rest.split_first_chunk::<CHECKSUM_BYTES>().ok_or(TicketError::CutShort)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
        if length > limits::TICKET_CHARS_MAX {
            return Err(TicketError::Garbled);
        }
        if payload.len() < length {
            return Err(TicketError::CutShort);
        }
        let (payload, surplus) = payload.split_at(length);
        if checksum(payload) != *expected {
            return Err(TicketError::Garbled);
        }
        if loose_end || !surplus.is_empty() {
            return Err(TicketError::TooLong);
        }
        match bincode::decode_from_slice(payload, config()) {
            Ok((ticket, used)) if used == payload.len() => Ok(ticket),
            _ => Err(TicketError::OtherVersion),
        }
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ticket")
            .field("host", &self.host)
            .field("role", &self.role)
            .field("tenant", &self.tenant)
            .finish_non_exhaustive()
    }
}

fn without_prefix(text: &str) -> TicketError {
    if PREFIX.starts_with(text) {
        TicketError::CutShort
    } else if text.starts_with(SCHEME) {
        TicketError::OtherVersion
    } else {
        TicketError::NotATicket
    }
}

fn checksum(payload: &[u8]) -> [u8; CHECKSUM_BYTES] {
    let digest: [u8; 32] = Sha256::digest(payload).into();
    digest.first_chunk().copied().unwrap_or_default()
}

fn config() -> impl bincode::config::Config {
    bincode::config::standard().with_limit::<{ limits::TICKET_CHARS_MAX }>()
}

#[cfg(test)]
mod tests;
