//! From the connection's threads to the window's: every event in its order, of each surface only the latest picture.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use winit::event_loop::EventLoopProxy;

use crate::connection::{SurfaceKey, ViewerEvent, ViewerSink};
use crate::decoder::DecodedFrame;
use crate::statistics::Statistics;

/// Tells the event loop to look into the inbox.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wake;

#[derive(Debug)]
pub(super) struct Inbox {
    proxy: EventLoopProxy<Wake>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    events: VecDeque<ViewerEvent>,
    frames: BTreeMap<SurfaceKey, DecodedFrame>,
    end: Option<Result<(), String>>,
    statistics: Statistics,
    /// A wake is on its way.
    woken: bool,
}

impl Inbox {
    pub(super) fn new(proxy: EventLoopProxy<Wake>) -> Self {
        Self { proxy, state: Mutex::default() }
    }

    /// The connection has ended.
    pub(super) fn end(&self, result: Result<(), String>) {
        self.change(|state| {
            state.end.get_or_insert(result);
        });
    }

    /// All events since the last call, and the end if it has come.
    pub(super) fn take_events(&self) -> (VecDeque<ViewerEvent>, Option<Result<(), String>>) {
        let mut state = self.lock();
        state.woken = false;
        (std::mem::take(&mut state.events), state.end.take())
    }

    /// The latest picture of a surface, unless it was taken already. A picture may come before its surface is
    /// announced; it waits here.
    pub(super) fn take_frame(&self, key: SurfaceKey) -> Option<DecodedFrame> {
        self.lock().frames.remove(&key)
    }

    pub(super) fn forget_frames(&self, gone: impl Fn(SurfaceKey) -> bool) {
        self.lock().frames.retain(|&key, _| !gone(key));
    }

    pub(super) fn statistics(&self) -> Statistics {
        self.lock().statistics.clone()
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.lock();
        change(&mut state);
        if !std::mem::replace(&mut state.woken, true) {
            // Fails only after the event loop has ended.
            let _ = self.proxy.send_event(Wake);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ViewerSink for Inbox {
    fn event(&self, event: ViewerEvent) {
        self.change(|state| match event {
            ViewerEvent::Frame { key, frame, times, bytes } => {
                state.statistics.add(&frame, &times, bytes);
                state.frames.insert(key, frame);
            }
            event => state.events.push_back(event),
        });
    }
}
