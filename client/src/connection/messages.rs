//! Control messages over QUIC streams.

use bincode::{Decode, Encode};
use protocol::control::codec;
use quinn::{RecvStream, SendStream};

use super::ConnectionError;

/// Reads one message and not a byte more; `bytes_max` bounds it before memory is taken. `None`: the stream ended
/// before it. Not cancel safe.
pub(super) async fn receive<T: Decode<()>>(
    stream: &mut RecvStream,
    bytes_max: usize,
) -> Result<Option<T>, ConnectionError> {
    let mut message = vec![0; 4];
    match stream.read_exact(&mut message).await {
        Ok(()) => {}
        Err(quinn::ReadExactError::FinishedEarly(0)) => return Ok(None),
        Err(error) => return Err(ended(&error)),
    }
    let length = message.first_chunk::<4>().map_or(0, |prefix| u32::from_le_bytes(*prefix));
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if length > bytes_max {
        return Err(ConnectionError::new("the host sent a message that is too long"));
    }
    message.resize(4 + length, 0);
    stream.read_exact(&mut message[4..]).await.map_err(|error| ended(&error))?;
    match codec::decode(&message) {
        Ok(Some((message, _))) => Ok(Some(message)),
        _ => Err(ConnectionError::new(
            "the host sent a message that does not decode; is it of another version?",
        )),
    }
}

pub(super) async fn send<T: Encode>(stream: &mut SendStream, message: &T) -> Result<(), ConnectionError> {
    let mut bytes = Vec::new();
    codec::encode(message, &mut bytes).map_err(ConnectionError::new)?;
    stream.write_all(&bytes).await.map_err(|error| match error {
        quinn::WriteError::ConnectionLost(error) => ConnectionError::of_quinn(&error),
        error => ConnectionError::new(format!("the host no longer listens ({error})")),
    })
}

fn ended(error: &quinn::ReadExactError) -> ConnectionError {
    match error {
        quinn::ReadExactError::ReadError(quinn::ReadError::ConnectionLost(error)) => {
            ConnectionError::of_quinn(error)
        }
        error => ConnectionError::new(format!("the host stopped in mid-message ({error})")),
    }
}
