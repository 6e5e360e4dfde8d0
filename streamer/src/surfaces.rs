//! The host's side: surfaces, their last pictures, and who watches.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use protocol::control::display::WindowPlace;
use protocol::limits;

use crate::feed::{Feed, ViewerFeed};
use crate::frame::PresentedFrame;
use crate::pool::Pool;

/// Characters of a title that viewers see.
pub const TITLE_CHARS_MAX: usize = 256;

/// How a [`Streamer`] works.
#[derive(Clone, Copy, Debug)]
pub struct StreamerConfig {
    /// Between two pictures that are wanted of a surface that nobody watches: what a viewer that comes later sees
    /// first is at most this old, and an app without a viewer pays for few copies.
    pub unwatched_interval: Duration,
}

impl Default for StreamerConfig {
    fn default() -> Self {
        Self { unwatched_interval: Duration::from_millis(100) }
    }
}

/// Takes pictures from the host and serves viewers. Clones are the same streamer.
#[derive(Clone, Debug)]
pub struct Streamer {
    shared: Arc<Shared>,
}

#[derive(Debug)]
pub(crate) struct Shared {
    epoch: Instant,
    config: StreamerConfig,
    pub(crate) pool: Pool,
    input_sequence: AtomicU64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    surfaces: BTreeMap<u64, Surface>,
    feeds: Vec<Arc<Feed>>,
}

#[derive(Debug)]
struct Surface {
    title: String,
    width: u32,
    height: u32,
    place: Option<WindowPlace>,
    last: Option<Arc<PresentedFrame>>,
    last_at: Option<Instant>,
}

/// What viewers see of a title.
fn shown(title: &str) -> String {
    title.chars().filter(|c| !c.is_control()).take(TITLE_CHARS_MAX).collect()
}

impl Default for Streamer {
    fn default() -> Self {
        Self::new(StreamerConfig::default())
    }
}

impl Streamer {
    /// A streamer without surfaces and viewers.
    #[must_use]
    pub fn new(config: StreamerConfig) -> Self {
        let shared = Shared {
            epoch: Instant::now(),
            config,
            pool: Pool::default(),
            input_sequence: AtomicU64::new(0),
            state: Mutex::default(),
        };
        Self { shared: Arc::new(shared) }
    }

    /// Microseconds since the streamer was made: the clock of every stamp.
    #[must_use]
    pub fn now_us(&self) -> u64 {
        self.shared.now_us()
    }

    /// A surface exists: viewers are told, and which window of the guest it is on. Its extent is a first guess for their
    /// windows.
    ///
    /// Beyond [`limits::SURFACES_MAX`] surfaces they have no viewers; of a longer title they see
    /// [`TITLE_CHARS_MAX`] characters.
    pub fn surface_created(
        &self,
        surface: u64,
        title: &str,
        (width, height): (u32, u32),
        place: Option<WindowPlace>,
    ) {
        let title = shown(title);
        let title = title.as_str();
        let mut state = self.shared.lock();
        if state.surfaces.len() >= limits::SURFACES_MAX && !state.surfaces.contains_key(&surface) {
            tracing::warn!(surface, "too many surfaces: viewers do not see this one");
            return;
        }
        let entry = Surface { title: title.to_owned(), width, height, place, last: None, last_at: None };
        state.surfaces.insert(surface, entry);
        for feed in &state.feeds {
            feed.surface_created(surface, title, (width, height), place);
        }
    }

    /// A surface has another title: viewers are told. See [`Self::surface_created`].
    pub fn surface_renamed(&self, surface: u64, title: &str) {
        let title = shown(title);
        let mut state = self.shared.lock();
        let Some(entry) = state.surfaces.get_mut(&surface) else { return };
        let (extent, place) = ((entry.width, entry.height), entry.place);
        entry.title.clone_from(&title);
        for feed in &state.feeds {
            feed.surface_renamed(surface, &title, extent, place);
        }
    }

    /// A surface is gone: viewers are told, its pictures are dropped.
    pub fn surface_destroyed(&self, surface: u64) {
        let mut state = self.shared.lock();
        if state.surfaces.remove(&surface).is_some() {
            for feed in &state.feeds {
                feed.surface_destroyed(surface);
            }
        }
    }

    /// Whether a picture of this surface would be looked at now. If not, the host may skip the copy. Of a
    /// surface without viewer, one is wanted every [`StreamerConfig::unwatched_interval`].
    #[must_use]
    pub fn wants_frames(&self, surface: u64) -> bool {
        let state = self.shared.lock();
        let Some(entry) = state.surfaces.get(&surface) else { return false };
        !state.feeds.is_empty()
            || entry.last_at.is_none_or(|at| at.elapsed() >= self.shared.config.unwatched_interval)
    }

    /// Takes a picture. Never waits for a viewer. Pictures of unknown surfaces, and those whose bytes do not fit
    /// their extent, are dropped.
    pub fn submit(&self, frame: PresentedFrame) {
        if !frame.fits() {
            tracing::warn!(
                ?frame,
                bytes = frame.pixels.len(),
                "a presented picture is not within the limits"
            );
            return;
        }
        let submitted_us = self.now_us();
        let frame = Arc::new(frame);
        let mut state = self.shared.lock();
        let Some(entry) = state.surfaces.get_mut(&frame.surface) else { return };
        entry.width = frame.width;
        entry.height = frame.height;
        entry.last_at = Some(Instant::now());
        let previous = entry.last.replace(Arc::clone(&frame));
        for feed in &state.feeds {
            feed.offer(&frame, submitted_us);
        }
        drop(state);
        // Freeing megabytes takes a while: not under the lock.
        drop(previous);
    }

    /// A viewer comes. It is told of all surfaces and gets their last pictures; dropping the feed ends it.
    #[must_use]
    pub fn subscribe(&self) -> ViewerFeed {
        let feed = Arc::new(Feed::new(Arc::clone(&self.shared)));
        let mut state = self.shared.lock();
        let now_us = self.now_us();
        for (&surface, entry) in &state.surfaces {
            feed.surface_created(surface, &entry.title, (entry.width, entry.height), entry.place);
            if let Some(last) = &entry.last {
                feed.offer(last, now_us);
            }
        }
        state.feeds.push(Arc::clone(&feed));
        drop(state);
        ViewerFeed::new(feed)
    }

    /// Viewers at present.
    #[must_use]
    pub fn viewers(&self) -> usize {
        self.shared.lock().feeds.len()
    }

    /// The last input (of any viewer) that was passed on to the guest: frames carry its number, for latency figures.
    pub fn input_passed_on(&self, sequence: u64) {
        self.shared.input_sequence.fetch_max(sequence, Ordering::Relaxed);
    }
}

impl Shared {
    pub(crate) fn now_us(&self) -> u64 {
        u64::try_from(self.epoch.elapsed().as_micros()).unwrap_or(u64::MAX)
    }

    pub(crate) fn input_sequence(&self) -> u64 {
        self.input_sequence.load(Ordering::Relaxed)
    }

    pub(crate) fn unsubscribe(&self, feed: &Arc<Feed>) {
        self.lock().feeds.retain(|other| !Arc::ptr_eq(other, feed));
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A panic while it is held leaves a list with an entry more or less, nothing worse.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
