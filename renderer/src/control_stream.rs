//! Control messages over whatever carries bytes: QUIC streams to peers, the socket between supervisor and worker.

use bincode::{Decode, Encode};
use protocol::control::codec::{self, ControlError};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// A control stream that ended, or that carries something else.
#[derive(Debug, thiserror::Error)]
pub enum ControlStreamError {
    /// It ended, or its connection did.
    #[error("the control stream ended: {0}")]
    Ended(#[from] std::io::Error),
    /// A message over the receiver's limit.
    #[error("a control message of {0} bytes is over the limit")]
    TooLong(usize),
    /// Not a message.
    #[error(transparent)]
    Bad(#[from] ControlError),
}

/// Reads one message and not a byte more. `bytes_max` bounds it before memory is taken.
///
/// Not cancel safe: a message half read is lost with the future.
///
/// # Errors
/// [`ControlStreamError`].
pub async fn receive<T: Decode<()>>(
    stream: &mut (impl AsyncRead + Unpin),
    bytes_max: usize,
) -> Result<T, ControlStreamError> {
    let mut prefix = [0; 4];
    stream.read_exact(&mut prefix).await?;
    let length = usize::try_from(u32::from_le_bytes(prefix)).unwrap_or(usize::MAX);
    if length > bytes_max {
        return Err(ControlStreamError::TooLong(length));
    }
    let mut message = prefix.to_vec();
    message.resize(prefix.len().saturating_add(length), 0);
    stream.read_exact(&mut message[prefix.len()..]).await?;
    match codec::decode(&message)? {
        Some((message, _)) => Ok(message),
        None => Err(ControlError::Malformed.into()),
    }
}

/// Sends one message.
///
/// # Errors
/// [`ControlStreamError`].
pub async fn send<T: Encode>(
    stream: &mut (impl AsyncWrite + Unpin),
    message: &T,
) -> Result<(), ControlStreamError> {
    let mut bytes = Vec::new();
    codec::encode(message, &mut bytes)?;
    stream.write_all(&bytes).await?;
    stream.flush().await?;
    Ok(())
}
