//! What a viewer says.

use std::collections::BTreeSet;

use protocol::control::input::InputEvent;
use protocol::control::worker::GuestMessage;
use protocol::limits;
use protocol::stream::{ServerToViewer, ViewerToServer};
use quinn::{Connection, RecvStream};
use streamer::{Acknowledgements, Streamer};
use tokio::sync::mpsc::{self, error::TrySendError};

use super::Rights;
use crate::control_stream::{self, ControlStreamError};
use crate::worker::SessionError;

/// Answers that may wait; a viewer that asks faster than it listens is not read meanwhile.
pub(super) const ANSWERS_MAX: usize = 16;
/// No message of a viewer is longer.
const MESSAGE_BYTES_MAX: usize = 256;

/// Reads until the viewer leaves.
pub(super) async fn read(
    mut control: RecvStream,
    connection: &Connection,
    streamer: Streamer,
    acknowledgements: Acknowledgements,
    answers: mpsc::Sender<ServerToViewer>,
    (to_guest, rights): (mpsc::Sender<GuestMessage>, Rights),
    arrived: impl Fn(u64, u64),
) -> Result<(), SessionError> {
    let mut hands = Hands { to_guest, touched: BTreeSet::new() };
    loop {
        let message = match control_stream::receive(&mut control, MESSAGE_BYTES_MAX).await {
            Ok(message) => message,
            Err(ControlStreamError::Ended(_)) => {
                return match connection.close_reason() {
                    Some(quinn::ConnectionError::ApplicationClosed(_)) | None => Ok(()),
                    Some(error) => Err(error.into()),
                };
            }
            Err(error) => return Err(SessionError::Breach(error.to_string())),
        };
        match message {
            ViewerToServer::FrameDone { surface, frame_number, intact, .. } => {
                acknowledgements.frame_done(surface, frame_number, intact);
                arrived(surface, frame_number);
            }
            ViewerToServer::Clock { viewer_us } => {
                let answer = ServerToViewer::Clock { viewer_us, host_us: streamer.now_us() };
                let _ = answers.send(answer).await;
            }
            ViewerToServer::Input { .. } | ViewerToServer::Resize { .. } | ViewerToServer::Close { .. }
                if !rights.may_act() => {}
            ViewerToServer::Input { surface, event, sequence } => {
                hands.input(surface, event).await;
                streamer.input_passed_on(sequence);
            }
            ViewerToServer::Resize { surface, width, height } => {
                let sides = 1..=limits::SURFACE_EXTENT_MAX;
                if !sides.contains(&width) || !sides.contains(&height) {
                    return Err(SessionError::Breach(format!("a window of {width} x {height} pixels")));
                }
                hands.send(GuestMessage::Resize { surface, width, height }).await;
            }
            ViewerToServer::Close { surface } => hands.send(GuestMessage::Close { surface }).await,
            ViewerToServer::DisplayInput { .. } => {
                return Err(SessionError::Breach("input for a display in a program's session".to_owned()));
            }
        }
    }
}

/// A viewer's keyboard and mouse.
struct Hands {
    to_guest: mpsc::Sender<GuestMessage>,
    /// Surfaces that may have keys or buttons down.
    touched: BTreeSet<u64>,
}

impl Hands {
    async fn input(&mut self, surface: u64, event: InputEvent) {
        match event {
            InputEvent::Key { .. } | InputEvent::Button { .. }
                if self.touched.len() < limits::SURFACES_MAX =>
            {
                self.touched.insert(surface);
            }
            InputEvent::ReleaseAll => {
                self.touched.remove(&surface);
            }
            // A guest that is behind needs no old positions: the next one says all.
            InputEvent::PointerMove { .. } => {
                let _ = self.to_guest.try_send(GuestMessage::Input { surface, event });
                return;
            }
            _ => {}
        }
        self.send(GuestMessage::Input { surface, event }).await;
    }

    async fn send(&self, message: GuestMessage) {
        // A guest that has left wants nothing more.
        let _ = self.to_guest.send(message).await;
    }
}

impl Drop for Hands {
    /// A viewer that leaves, however it does, leaves no key down.
    fn drop(&mut self) {
        for &surface in &self.touched {
            let release = GuestMessage::Input { surface, event: InputEvent::ReleaseAll };
            if let Err(TrySendError::Full(_)) = self.to_guest.try_send(release) {
                tracing::warn!("the guest is too far behind to hear that a viewer's keys are released");
            }
        }
    }
}
