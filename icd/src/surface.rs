//! Surfaces: windows of the guest whose contents the host makes and viewers see.
#![expect(unsafe_code, reason = "uses the app's X connection")]

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use protocol::control::worker::GuestMessage;
use protocol::limits;
use protocol::wire::Need;
use protocol::wire::message::CreateSurface;

use crate::session::Session;
use crate::slab::Slab;

mod app_connection;
mod display;
pub mod pacing;
#[cfg(test)]
mod tests;
pub mod x11;

pub use app_connection::AppConnection;
pub use display::{Display, DisplayName, name_of_xcb, name_of_xlib};
use injector::{Request, Target};
use protocol::control::display::WindowPlace;

/// Extent told to viewers of a headless surface before it has a swapchain.
const HEADLESS_EXTENT: (u32, u32) = (640, 480);

/// An X window on a display.
#[derive(Debug)]
struct Window {
    display: Arc<Display>,
    window: u32,
    /// Until the window was seen, or looked for by it in vain.
    app: Mutex<Option<AppConnection>>,
}

/// What viewers know of a title.
#[derive(Debug, Default)]
struct Told {
    /// See [`x11::X11::renames`].
    renames: u64,
    title: String,
    at: Option<Instant>,
}

/// Between two titles of a surface that viewers are told.
const RENAMED_EVERY: Duration = Duration::from_millis(100);

/// Behind a `VkSurfaceKHR`.
#[derive(Debug)]
pub struct Surface {
    id: u64,
    /// `None`: headless, or of a Wayland compositor.
    window: Option<Window>,
    /// What it is called when no window has a title.
    name: String,
    told: Mutex<Told>,
    presents: AtomicU64,
    needs: Mutex<Needs>,
}

/// Frames after which the host may act on a surface: its creation, the end of its swapchains.
#[derive(Debug, Default)]
struct Needs {
    /// Of which session.
    session: u64,
    needs: Vec<Need>,
}

impl Window {
    /// Asked from the X server; a window that it has never heard of may still be among what the app has not sent.
    fn extent(&self) -> Option<x11::Extent> {
        let x11 = self.display.x11();
        let extent = x11.extent(self.window);
        let app = self.app.lock().unwrap_or_else(PoisonError::into_inner).take();
        match app {
            Some(app) if extent.is_none() && !x11.was_there(self.window) => {
                // SAFETY: live, as the app asks about a surface that was made with it, as valid usage demands.
                unsafe { app.synchronize() };
                x11.extent(self.window)
            }
            _ => extent,
        }
    }
}

/// How large a surface is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SurfaceExtent {
    /// As large as its window: width and height in pixels.
    Window(u32, u32),
    /// As large as its swapchain.
    Any,
    /// Its window is gone.
    Lost,
}

impl SurfaceExtent {
    /// Of a window that is larger than any swapchain can be, as much as can be: presents go to its upper left part.
    fn of_window(extent: Option<x11::Extent>) -> Self {
        let max = limits::SURFACE_EXTENT_MAX;
        extent.map_or(Self::Lost, |(width, height)| Self::Window(width.min(max), height.min(max)))
    }
}

impl Surface {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.id
    }

    /// Tells a session of it.
    pub fn announce(&self, session: &Session) {
        // Not asked for by the app's connection: native drivers do not use it here either.
        let (width, height) = match self.last_extent() {
            SurfaceExtent::Window(width, height) => (width, height),
            SurfaceExtent::Any | SurfaceExtent::Lost => HEADLESS_EXTENT,
        };
        let message =
            CreateSurface { surface: self.id, title: self.title(), width, height, place: self.place() };
        self.set_need(session.number(), session.post(&[], &message));
    }

    /// The extent now, asked from the X server.
    #[must_use]
    pub fn extent(&self) -> SurfaceExtent {
        match &self.window {
            Some(window) => SurfaceExtent::of_window(window.extent()),
            None => SurfaceExtent::Any,
        }
    }

    /// The extent as last heard: cheap enough for every frame.
    #[must_use]
    pub fn last_extent(&self) -> SurfaceExtent {
        match &self.window {
            Some(window) => SurfaceExtent::of_window(window.display.x11().last_extent(window.window)),
            None => SurfaceExtent::Any,
        }
    }

    /// The title of its window, for viewers; for one without, what it was given as a name.
    #[must_use]
    pub fn title(&self) -> String {
        match &self.window {
            Some(window) => {
                let x11 = window.display.x11();
                let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
                *told =
                    Told { renames: x11.renames(window.window), title: x11.title(window.window), at: None };
                told.title.clone()
            }
            None => self.name.clone(),
        }
    }

    /// Its window, for those who know its display by another way.
    #[must_use]
    pub fn place(&self) -> Option<WindowPlace> {
        let Window { display, window, .. } = self.window.as_ref()?;
        Some(WindowPlace { display: display.x11().id()?, window: *window })
    }

    /// The title of its window, where it is another one than viewers were told. Asks the X server only where it has told of a change,
    /// and not more often than [`RENAMED_EVERY`].
    #[must_use]
    pub fn new_title(&self) -> Option<String> {
        let window = self.window.as_ref()?;
        let x11 = window.display.x11();
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let renames = x11.renames(window.window);
        if renames == told.renames || told.at.is_some_and(|at| at.elapsed() < RENAMED_EVERY) {
            return None;
        }
        let title = x11.title(window.window);
        (told.renames, told.at) = (renames, Some(Instant::now()));
        if title == told.title {
            return None;
        }
        told.title.clone_from(&title);
        Some(title)
    }

    /// Counts a present; gives its number, from 1.
    pub fn count_present(&self) -> u64 {
        self.presents.fetch_add(1, Ordering::Relaxed).saturating_add(1)
    }

    /// What follows for this surface on other lanes of the session of this number is to wait for this frame. A later
    /// session knows nothing of those before it.
    pub fn set_need(&self, session: u64, need: Need) {
        let mut known = self.needs.lock().unwrap_or_else(PoisonError::into_inner);
        if session > known.session {
            *known = Needs { session, needs: Vec::new() };
        }
        if session == known.session {
            known.needs.retain(|known| known.lane != need.lane);
            known.needs.push(need);
        }
    }

    /// What a frame about this surface has to wait for in the session of this number.
    #[must_use]
    pub fn needs(&self, session: u64) -> Vec<Need> {
        let known = self.needs.lock().unwrap_or_else(PoisonError::into_inner);
        if known.session == session { known.needs.clone() } else { Vec::new() }
    }
}

impl Drop for Surface {
    fn drop(&mut self) {
        if let Some(window) = &self.window {
            window.display.x11().unwatch(window.window);
        }
    }
}

/// The surfaces of the process's instances.
#[derive(Debug, Default)]
pub struct Surfaces {
    slab: Slab<Arc<Surface>>,
    displays: Mutex<HashMap<DisplayName, Weak<Display>>>,
}

/// There is no connection to the app's X server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoWindow;

impl Surfaces {
    /// A surface for a window, which the X server may not have heard of yet.
    ///
    /// # Errors
    /// [`NoWindow`].
    pub fn create_window(
        &self,
        id: u64,
        (name, app): (DisplayName, Option<AppConnection>),
        window: u32,
    ) -> Result<Arc<Surface>, NoWindow> {
        let display = self.display(name)?;
        // Where it is not there yet, it is looked for again.
        let _ = display.x11().watch(window);
        let app = Mutex::new(app);
        Ok(self.insert(id, Some(Window { display, window, app }), String::new()))
    }

    /// A surface that is as large as its swapchain and that no input reaches: a headless one, or one of a Wayland
    /// compositor. Viewers are told `name` as its title.
    pub fn create_windowless(&self, id: u64, name: String) -> Arc<Surface> {
        self.insert(id, None, name)
    }

    fn insert(&self, id: u64, window: Option<Window>, name: String) -> Arc<Surface> {
        let needs = Mutex::default();
        let presents = AtomicU64::new(0);
        let surface = Arc::new(Surface { id, window, name, told: Mutex::default(), presents, needs });
        self.slab.insert(id, Arc::clone(&surface));
        surface
    }

    /// The surface; `None` for null.
    #[must_use]
    pub fn lookup(&self, id: u64) -> Option<Arc<Surface>> {
        self.slab.lookup(id)
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> Vec<Arc<Surface>> {
        self.slab.values()
    }

    /// The surface is destroyed; what its viewers hold down is released before this returns, if it was the last of
    /// its display.
    pub fn remove(&self, id: u64) -> Option<Arc<Surface>> {
        let surface = self.slab.remove(id)?;
        if let Some(window) = &surface.window {
            window.display.inject(Request::ReleaseEverything);
        }
        Some(surface)
    }

    /// A message of a viewer. Never blocks: this runs on the I/O thread.
    pub fn handle(&self, message: &GuestMessage) {
        let (surface, request): (_, &dyn Fn(Target) -> Request) = match message {
            GuestMessage::Input { surface, event } => (surface, &|target| Request::Input(target, *event)),
            GuestMessage::Resize { surface, width, height } => {
                (surface, &|target| Request::Resize(target, *width, *height))
            }
            GuestMessage::Close { surface } => (surface, &Request::Close),
            GuestMessage::Ended { .. } => return self.release_input(),
            GuestMessage::Attached(_)
            | GuestMessage::Lease { .. }
            | GuestMessage::RecallLease { .. }
            | GuestMessage::Contents { .. }
            | GuestMessage::Answers(_) => return,
        };
        let Some(surface) = self.slab.lookup(*surface) else { return };
        if let Some(window) = &surface.window {
            window.display.inject(request(Target { source: surface.id, window: window.window }));
        }
    }

    /// The connection is gone: nobody can release what is held down any more, so it is released here.
    pub fn release_input(&self) {
        for display in self.displays().values().filter_map(Weak::upgrade) {
            display.inject(Request::ReleaseEverything);
        }
    }

    fn display(&self, name: DisplayName) -> Result<Arc<Display>, NoWindow> {
        let mut displays = self.displays();
        if let Some(open) = displays.get(&name).and_then(Weak::upgrade) {
            return Ok(open);
        }
        let opened = Display::open(name.clone()).map_err(|error| {
            tracing::error!(%error, display = name.as_deref().unwrap_or("$DISPLAY"), "no connection to the X server");
            NoWindow
        })?;
        let opened = Arc::new(opened);
        displays.insert(name, Arc::downgrade(&opened));
        Ok(opened)
    }

    fn displays(&self) -> MutexGuard<'_, HashMap<DisplayName, Weak<Display>>> {
        self.displays.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
