//! The agent's side: what it says is checked, noted and paced; viewers' input goes to it.

use std::time::Duration;

use protocol::control::display::{FromAgent, ToAgent};
use protocol::limits;
use tokio::sync::mpsc;

use super::pace::Pace;
use super::{Hosted as _, Peer, Session};
use crate::control_stream::{self, ControlStreamError};
use crate::worker::SessionError;

/// How long the reason for the end may take to reach the agent.
const FAREWELL: Duration = Duration::from_millis(500);

/// Serves the agent until it leaves; the session ends with it.
pub(super) async fn serve(mut peer: Peer, session: &Session) -> Result<(), SessionError> {
    let lost = |error: ControlStreamError| SessionError::Host(error.to_string());
    control_stream::send(&mut peer.send, &ToAgent::Attached).await.map_err(lost)?;
    let Some(waiting) = session.take_for_agent() else {
        return Err(SessionError::Breach("a second agent in one session".to_owned()));
    };
    let reading = listen(&mut peer.recv, session);
    let result = tokio::select! {
        result = reading => result,
        result = speak(&mut peer.send, waiting) => result,
        reason = session.ended() => Err(SessionError::Host(reason)),
    };
    // It left in good order, or its connection was lost: there is nobody to tell.
    if peer.connection.close_reason().is_some() {
        return match peer.connection.close_reason() {
            Some(quinn::ConnectionError::ApplicationClosed(_)) | None => Ok(()),
            Some(error) => Err(error.into()),
        };
    }
    if let Err(error) = &result {
        let reason = session.end_reason().unwrap_or_else(|| error.to_string());
        let told = async {
            control_stream::send(&mut peer.send, &ToAgent::Ended { reason }).await.ok()?;
            peer.send.finish().ok()?;
            peer.send.stopped().await.ok()
        };
        let _ = tokio::time::timeout(FAREWELL, told).await;
    }
    result
}

async fn listen(control: &mut quinn::RecvStream, session: &Session) -> Result<(), SessionError> {
    let mut pace = Pace::default();
    loop {
        let message = match control_stream::receive(control, limits::AGENT_MESSAGE_BYTES_MAX).await {
            Ok(message) => message,
            Err(ControlStreamError::Ended(_)) => return Ok(()),
            Err(error) => return Err(SessionError::Breach(error.to_string())),
        };
        let bytes = match message {
            FromAgent::Serves(display) => {
                let first = session.seen.borrow().serves.is_none();
                if !first {
                    return Err(SessionError::Breach("an agent of two displays".to_owned()));
                }
                session.seen.send_modify(|seen| seen.serves = Some(display));
                0
            }
            FromAgent::Display(event) if event.is_valid() && session.seen.borrow().serves.is_some() => {
                let bytes = size_of_val(&event).saturating_add(event.bytes());
                session.seen.send_modify(|seen| seen.note(event));
                bytes
            }
            FromAgent::Display(_) => {
                return Err(SessionError::Breach("an agent's message beyond the limits".to_owned()));
            }
        };
        // It is not read faster than it may speak.
        if let Some(pause) = pace.count(bytes, tokio::time::Instant::now()) {
            tokio::time::sleep(pause).await;
        }
    }
}

async fn speak(
    control: &mut quinn::SendStream,
    mut waiting: mpsc::Receiver<ToAgent>,
) -> Result<(), SessionError> {
    while let Some(message) = waiting.recv().await {
        let sent = control_stream::send(control, &message).await;
        sent.map_err(|error| SessionError::Host(error.to_string()))?;
    }
    // The sender lives in the session.
    Ok(())
}
