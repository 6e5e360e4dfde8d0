//! A viewer of a display: hears what the pointer does, and sends its input.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use protocol::control::display::ToAgent;
use protocol::control::input::InputEvent;
use protocol::limits;
use protocol::stream::{ServerToViewer, ViewerToServer};
use quinn::{RecvStream, SendStream};
use tokio::sync::mpsc::{self, error::TrySendError};

use super::{KINDS, Peer, Session};
use crate::control_stream::{self, ControlStreamError};
use crate::viewers::Rights;
use crate::worker::SessionError;

/// Answers that may wait; a viewer that asks faster than it listens is not read meanwhile.
const ANSWERS_MAX: usize = 16;
/// No message of a viewer is longer.
const MESSAGE_BYTES_MAX: usize = 256;
/// A viewer is given this long to hear why the session ended.
const FAREWELL: Duration = Duration::from_millis(500);

/// Serves one viewer until it leaves. What it may do is looked at for each of its messages: a watcher moves nothing.
pub(super) async fn serve(peer: Peer, session: &Arc<Session>) -> Result<(), SessionError> {
    let Peer { connection, send, recv, rights, .. } = peer;
    let (answers, waiting) = mpsc::channel(ANSWERS_MAX);
    let hands = Hands {
        to_agent: session.to_agent.clone(),
        viewer: session.number_viewer(),
        rights,
        touched: BTreeSet::new(),
    };
    let result = tokio::select! {
        result = listen(recv, hands, answers) => result,
        result = speak(send, session, waiting) => result,
    };
    match connection.close_reason() {
        Some(quinn::ConnectionError::ApplicationClosed(_)) => Ok(()),
        Some(error) => Err(error.into()),
        None => result,
    }
}

async fn listen(
    mut control: RecvStream,
    mut hands: Hands,
    answers: mpsc::Sender<ServerToViewer>,
) -> Result<(), SessionError> {
    let started = Instant::now();
    loop {
        match control_stream::receive(&mut control, MESSAGE_BYTES_MAX).await {
            Ok(ViewerToServer::DisplayInput { window, event }) => hands.input(window, event).await,
            Ok(ViewerToServer::Clock { viewer_us }) => {
                let host_us = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
                let _ = answers.send(ServerToViewer::Clock { viewer_us, host_us }).await;
            }
            Ok(_) => return Err(SessionError::Breach("a display has no surfaces".to_owned())),
            Err(ControlStreamError::Ended(_)) => return Ok(()),
            Err(error) => return Err(SessionError::Breach(error.to_string())),
        }
    }
}

/// Tells what the viewer does not know yet, until the session ends.
async fn speak(
    mut control: SendStream,
    session: &Session,
    mut answers: mpsc::Receiver<ServerToViewer>,
) -> Result<(), SessionError> {
    let lost = |error: ControlStreamError| SessionError::Host(format!("the viewer left: {error}"));
    let mut seen = session.seen.subscribe();
    seen.mark_changed();
    let (mut serves, mut told) = (None, [0; KINDS]);
    loop {
        tokio::select! {
            reason = session.ended() => {
                let told = async {
                    control_stream::send(&mut control, &ServerToViewer::Ended { reason }).await.ok()?;
                    control.finish().ok()?;
                    control.stopped().await.ok()
                };
                let _ = tokio::time::timeout(FAREWELL, told).await;
                return Ok(());
            }
            Some(answer) = answers.recv() => {
                control_stream::send(&mut control, &answer).await.map_err(lost)?;
            }
            Ok(()) = seen.changed() => {
                let now = seen.borrow_and_update().clone();
                let Some(display) = now.serves else { continue };
                if serves.replace(display).is_none() {
                    control_stream::send(&mut control, &ServerToViewer::Serves(display)).await.map_err(lost)?;
                }
                for (told, (count, event)) in told.iter_mut().zip(now.newest).filter_map(|(told, new)| Some((told, new?))) {
                    if std::mem::replace(told, count) != count {
                        let message = ServerToViewer::Display(event.as_ref().clone());
                        control_stream::send(&mut control, &message).await.map_err(lost)?;
                    }
                }
            }
        }
    }
}

/// A viewer's keyboard and mouse.
struct Hands {
    to_agent: mpsc::Sender<ToAgent>,
    viewer: u32,
    rights: Rights,
    /// Windows in which something may be held down.
    touched: BTreeSet<u32>,
}

impl Hands {
    async fn input(&mut self, window: u32, event: InputEvent) {
        if !self.rights.may_act() {
            return;
        }
        let input = ToAgent::Input { viewer: self.viewer, window, event };
        match event {
            InputEvent::Key { .. } | InputEvent::Button { .. } => {
                if self.touched.len() >= limits::SURFACES_MAX && !self.touched.contains(&window) {
                    return;
                }
                self.touched.insert(window);
            }
            InputEvent::ReleaseAll => {
                self.touched.remove(&window);
            }
            // An agent that is behind needs no old places: the next one says all.
            InputEvent::PointerMove { .. } => {
                let _ = self.to_agent.try_send(input);
                return;
            }
            _ => {}
        }
        // An agent that has left wants nothing more.
        let _ = self.to_agent.send(input).await;
    }
}

impl Drop for Hands {
    /// A viewer that leaves, however it does, leaves no key down.
    fn drop(&mut self) {
        for &window in &self.touched {
            let release = ToAgent::Input { viewer: self.viewer, window, event: InputEvent::ReleaseAll };
            if let Err(TrySendError::Full(_)) = self.to_agent.try_send(release) {
                tracing::warn!("the agent is too far behind to hear that a viewer's keys are released");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use protocol::control::supervisor::Role;
    use tokio::sync::watch;

    use super::*;

    fn hands(role: Role) -> (Hands, mpsc::Receiver<ToAgent>) {
        let (to_agent, waiting) = mpsc::channel(4);
        let rights = Rights::new(role, watch::channel(false).1);
        (Hands { to_agent, viewer: 7, rights, touched: BTreeSet::new() }, waiting)
    }

    const KEY: InputEvent = InputEvent::Key { code: 30, pressed: true };

    #[tokio::test]
    async fn a_watcher_moves_nothing() {
        let (mut hands, mut waiting) = hands(Role::Watcher);
        for event in [KEY, InputEvent::PointerMove { x: 1.0, y: 1.0 }, InputEvent::Focus { locks: None }] {
            hands.input(1, event).await;
        }
        drop(hands);
        assert_eq!(waiting.recv().await, None);
    }

    #[tokio::test]
    async fn a_viewer_that_leaves_lets_everything_go() {
        let (mut hands, mut waiting) = hands(Role::Viewer);
        hands.input(1, KEY).await;
        hands.input(2, KEY).await;
        hands.input(1, InputEvent::ReleaseAll).await;
        drop(hands);
        let mut told = Vec::new();
        while let Some(ToAgent::Input { viewer: 7, window, event }) = waiting.recv().await {
            told.push((window, event));
        }
        let release = InputEvent::ReleaseAll;
        assert_eq!(told, [(1, KEY), (2, KEY), (1, release), (2, release)]);
    }

    #[tokio::test]
    async fn places_are_left_out_for_an_agent_that_is_behind() {
        let (mut hands, mut waiting) = hands(Role::Viewer);
        for x in [1.0, 2.0, 3.0, 4.0, 5.0, 6.0] {
            hands.input(1, InputEvent::PointerMove { x, y: 0.0 }).await;
        }
        drop(hands);
        let mut count = 0;
        while waiting.recv().await.is_some() {
            count += 1;
        }
        assert_eq!(count, 4);
    }
}
