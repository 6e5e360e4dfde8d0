//! Length-prefixed bincode: u32 little endian, then that many bytes.

use bincode::{Decode, Encode};

use crate::limits;

/// A control message that does not decode: the connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ControlError {
    /// Longer than [`limits::CONTROL_MESSAGE_BYTES_MAX`].
    #[error("a control message of {0} bytes is over the limit")]
    TooLong(usize),
    /// Not a message of this protocol version.
    #[error("a control message does not decode")]
    Malformed,
}

/// Any control message, for code that does not care which, and need not know how they are encoded.
pub trait Message: Encode + Decode<()> {}

impl<T: Encode + Decode<()>> Message for T {}

/// Appends `message` with its length before it.
///
/// # Errors
/// [`ControlError::TooLong`].
pub fn encode<T: Encode>(message: &T, out: &mut Vec<u8>) -> Result<(), ControlError> {
    let body = bincode::encode_to_vec(message, config()).map_err(|_| ControlError::Malformed)?;
    if body.len() > limits::CONTROL_MESSAGE_BYTES_MAX {
        return Err(ControlError::TooLong(body.len()));
    }
    let length = u32::try_from(body.len()).map_err(|_| ControlError::TooLong(body.len()))?;
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&body);
    Ok(())
}

/// Reads one message from the front of `bytes`; gives it and the bytes taken, or `None` when more are needed.
///
/// # Errors
/// [`ControlError`], before memory is taken for the message.
pub fn decode<T: Decode<()>>(bytes: &[u8]) -> Result<Option<(T, usize)>, ControlError> {
    let Some((prefix, rest)) = bytes.split_first_chunk::<4>() else { return Ok(None) };
    let length = usize::try_from(u32::from_le_bytes(*prefix)).map_err(|_| ControlError::Malformed)?;
    if length > limits::CONTROL_MESSAGE_BYTES_MAX {
        return Err(ControlError::TooLong(length));
    }
    let Some(body) = rest.get(..length) else { return Ok(None) };
    let (message, used) = bincode::decode_from_slice(body, config()).map_err(|_| ControlError::Malformed)?;
    if used != length {
        return Err(ControlError::Malformed);
    }
    Ok(Some((message, length.saturating_add(4))))
}

fn config() -> impl bincode::config::Config {
    bincode::config::standard().with_limit::<{ limits::CONTROL_MESSAGE_BYTES_MAX }>()
}
