//! The guest's side of a session.

use std::sync::Arc;

use super::{SessionError, WorkerContext};

/// Serves the guest, from after its `Attach` (which it has yet to answer with `Attached`) until it leaves. The
/// session ends with it.
///
/// # Errors
/// [`SessionError`]: the session ends and the guest is told why.
pub async fn serve(
    connection: quinn::Connection,
    _control_send: quinn::SendStream,
    _control_recv: quinn::RecvStream,
    _context: Arc<WorkerContext>,
) -> Result<(), SessionError> {
    connection.closed().await;
    Ok(())
}
