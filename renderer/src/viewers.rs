//! The viewers of a session: frames out, input in.

use std::sync::Arc;

use crate::worker::{SessionError, WorkerContext};

/// What all viewers of a session and its presentation share: the streamer, and the surfaces.
#[derive(Debug, Default)]
pub struct Viewers {}

/// Serves one viewer, from after its `Attach` until it leaves. Its end does not end the session.
///
/// # Errors
/// [`SessionError`], for the log.
#[expect(clippy::unused_async, reason = "skeleton")]
pub async fn serve(
    _connection: quinn::Connection,
    _control_send: quinn::SendStream,
    _control_recv: quinn::RecvStream,
    _context: Arc<WorkerContext>,
) -> Result<(), SessionError> {
    Ok(())
}
