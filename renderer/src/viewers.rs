//! The viewers of a session: frames out, input in.
//!
//! Each viewer has a connection of its own. Control messages run on its bidirectional stream at a higher priority than
//! the frames, which have a unidirectional stream each; of two frames the older goes first, since the newer builds on
//! it.

mod input;
mod output;
mod rights;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use protocol::control::input::InputEvent;
use protocol::control::worker::GuestMessage;
pub use rights::Rights;
use streamer::Streamer;
use tokio::sync::mpsc;

use crate::worker::{SessionError, WorkerContext};

/// Messages of one viewer to the guest that may wait.
const TO_GUEST_MAX: usize = 64;

/// Between two looks at what crossed a viewer's connection.
const COUNT_INTERVAL: Duration = Duration::from_secs(1);

/// What all viewers of a session and its presentation share.
#[derive(Debug, Default)]
pub struct Viewers {
    streamer: Streamer,
}

impl Viewers {
    /// Where presented pictures go, and surfaces are announced.
    #[must_use]
    pub fn streamer(&self) -> &Streamer {
        &self.streamer
    }
}

/// Serves one viewer, from after its `Attach` until it leaves; what it may do is looked at for each of its messages. Its end does
/// not end the session.
///
/// # Errors
/// [`SessionError`], for the log.
pub async fn serve(
    connection: quinn::Connection,
    control_send: quinn::SendStream,
    control_recv: quinn::RecvStream,
    context: Arc<WorkerContext>,
    rights: Rights,
) -> Result<(), SessionError> {
    let (to_guest, mut waiting) = mpsc::channel(TO_GUEST_MAX);
    let control = (control_send, control_recv);
    let streamer = context.viewers.streamer().clone();
    let sharing = context.gpu.sharing();
    let arrived = |surface, number| sharing.note_arrival(surface, number);
    let mut counted = [0; 2];
    let counted_connection = connection.clone();
    let mut count = || {
        let network = counted_connection.stats();
        let now = [network.udp_tx.bytes, network.udp_rx.bytes];
        sharing.note_viewer_bytes([0, 1].map(|way| now[way].saturating_sub(counted[way])));
        counted = now;
    };
    let serving =
        serve_streamer(connection, control, streamer, (to_guest, rights.clone(), arrived), context.ended());
    let passing_on = async {
        while let Some(message) = waiting.recv().await {
            // What waited while its ticket was revoked is not wanted any more, but for its letting go of keys.
            if rights.may_act() || is_release(&message) {
                context.send_to_guest(message).await;
            }
        }
    };
    // Serving drops the sender at its end, and what still waits is passed on.
    let both = async { tokio::join!(serving, passing_on).0 };
    let mut both = std::pin::pin!(both);
    loop {
        let served = tokio::time::timeout(COUNT_INTERVAL, &mut both).await;
        count();
        if let Ok(result) = served {
            return result;
        }
    }
}

fn is_release(message: &GuestMessage) -> bool {
    matches!(message, GuestMessage::Input { event: InputEvent::ReleaseAll, .. })
}

/// [`serve`] without a session: the viewer watches `streamer`, what it wants of the guest goes to `to_guest`. When
/// `ended` gives a reason, the viewer is told. `arrived` hears surface and number of each frame that the viewer has got.
///
/// # Errors
/// [`SessionError`], for the log.
pub async fn serve_streamer(
    connection: quinn::Connection,
    (control_send, control_recv): (quinn::SendStream, quinn::RecvStream),
    streamer: Streamer,
    (to_guest, rights, arrived): (mpsc::Sender<GuestMessage>, Rights, impl Fn(u64, u64)),
    ended: impl Future<Output = String>,
) -> Result<(), SessionError> {
    let feed = streamer.subscribe();
    let (answers, answers_waiting) = mpsc::channel(input::ANSWERS_MAX);
    let acknowledgements = feed.acknowledgements();
    let to_guest = (to_guest, rights);
    let reading =
        input::read(control_recv, &connection, streamer, acknowledgements, answers, to_guest, arrived);
    let writing = output::write(connection.clone(), control_send, feed, answers_waiting, ended);
    tokio::select! {
        result = reading => result,
        result = writing => result,
    }
}
