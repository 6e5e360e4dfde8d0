//! The connection to the host: kept, and made anew when it is lost.

mod connect;

use std::sync::Arc;
use std::time::Duration;

use injector::{InputQueue, Request, Target};
use protocol::control::display::{DisplayEvent, DisplayId, FromAgent, PointerMode, ToAgent};
use protocol::ticket::Ticket;
use protocol::{limits, tls};
use tokio::sync::watch;

use self::connect::{Connected, LinkError, receive, send};
use crate::pointer::Seen;

/// Between two attempts to reach the host, at first and at most.
const RETRY: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(30)];

/// What the connection serves.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) ticket: Ticket,
    pub(crate) display: DisplayId,
    pub(crate) told: watch::Receiver<Seen>,
    pub(crate) queue: Arc<InputQueue>,
}

/// Keeps a connection for ever; gives why there can be none.
pub(crate) async fn keep(mut link: Link) -> String {
    let config = match tls::client_config(&link.ticket) {
        Ok(config) => config,
        Err(error) => return format!("the ticket's keys are not usable ({error}); get a new one"),
    };
    let [first, most] = RETRY;
    let mut pause = first;
    loop {
        match connect::connect(&config, &link.ticket.host).await {
            Ok(connected) => {
                pause = first;
                let error = serve(connected, &mut link).await;
                tracing::warn!(%error, "the connection to the host is lost");
                // Nobody can release what is held down any more.
                link.queue.push(Request::ReleaseEverything);
            }
            Err(error) => tracing::warn!(%error, "no connection to the host"),
        }
        tokio::time::sleep(pause).await;
        pause = pause.saturating_mul(2).min(most);
    }
}

async fn serve(mut connected: Connected, link: &mut Link) -> LinkError {
    tracing::info!("connected to the host");
    let (queue, told) = (Arc::clone(&link.queue), link.told.clone());
    tokio::select! {
        error = speak(&mut connected.send, link.display, told) => error,
        error = listen(&mut connected.recv, &queue) => error,
        error = connected.supervisor.closed() => LinkError::closed(&error),
    }
}

/// Tells what the host does not know yet.
async fn speak(
    stream: &mut quinn::SendStream,
    display: DisplayId,
    mut told: watch::Receiver<Seen>,
) -> LinkError {
    let (mut cursor, mut mode) = (0, PointerMode::default());
    let mut next = vec![FromAgent::Serves(display)];
    loop {
        for message in next.drain(..) {
            if let Err(error) = send(stream, &message).await {
                return error;
            }
        }
        let seen = told.borrow_and_update().clone();
        if let Some((count, event)) = seen.cursor.filter(|(count, _)| *count != cursor) {
            cursor = count;
            next.push(FromAgent::Display(event));
        }
        if std::mem::replace(&mut mode, seen.mode) != seen.mode {
            next.push(FromAgent::Display(DisplayEvent::Pointer(seen.mode)));
        }
        if next.is_empty() && told.changed().await.is_err() {
            return LinkError::Over("the display is gone".to_owned());
        }
    }
}

/// Hands viewers' input to the injector.
async fn listen(stream: &mut quinn::RecvStream, queue: &InputQueue) -> LinkError {
    loop {
        match receive(stream, limits::FIRST_MESSAGE_BYTES_MAX).await {
            Ok(ToAgent::Input { viewer, window, event }) => {
                queue.push(Request::Input(Target { source: u64::from(viewer), window }, event));
            }
            Ok(ToAgent::Attached) => {}
            Ok(ToAgent::Ended { reason }) => return LinkError::Over(reason),
            Err(error) => return error,
        }
    }
}
