//! Control messages over whatever carries bytes: QUIC streams to peers, the socket between supervisor and worker.
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects, clippy::expect_used, clippy::panic)]

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
    let (_, body) = message.split_at_mut(prefix.len());
    stream.read_exact(body).await?;
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

#[cfg(test)]
mod tests {
    use protocol::control::worker::Attach;

    use super::*;

    const BYTES_MAX: usize = 64;

    async fn received(bytes: &[u8]) -> Result<Attach, ControlStreamError> {
        receive(&mut &*bytes, BYTES_MAX).await
    }

    #[tokio::test]
    async fn messages_pass_one_by_one() {
        let attach = |byte| Attach { token: [byte; 32] };
        let mut bytes = Vec::new();
        send(&mut bytes, &attach(1)).await.unwrap();
        send(&mut bytes, &attach(2)).await.unwrap();
        let mut stream = &*bytes;
        assert_eq!(receive::<Attach>(&mut stream, BYTES_MAX).await.unwrap(), attach(1));
        assert_eq!(receive::<Attach>(&mut stream, BYTES_MAX).await.unwrap(), attach(2));
        assert!(matches!(receive::<Attach>(&mut stream, BYTES_MAX).await, Err(ControlStreamError::Ended(_))));
    }

    #[tokio::test]
    async fn what_is_no_message_is_an_error() {
        assert!(matches!(received(&[0xff; 64]).await, Err(ControlStreamError::TooLong(_))));
        assert!(matches!(received(&[65, 0, 0, 0]).await, Err(ControlStreamError::TooLong(65))));
        assert!(matches!(received(&[3, 0, 0, 0, 1, 2, 3]).await, Err(ControlStreamError::Bad(_))));
        let mut trailing = vec![33, 0, 0, 0];
        trailing.resize(4 + 33, 0);
        assert!(matches!(received(&trailing).await, Err(ControlStreamError::Bad(_))));
        trailing.truncate(20);
        assert!(matches!(received(&trailing).await, Err(ControlStreamError::Ended(_))));
    }
}
