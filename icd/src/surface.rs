//! Surfaces: windows of the guest whose contents the host makes and viewers see.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use protocol::control::worker::GuestMessage;
use protocol::limits;
use protocol::wire::Need;

use crate::slab::Slab;

mod display;
pub mod pacing;
#[cfg(test)]
mod tests;
pub mod x11;

pub use display::{Display, DisplayName, name_of_xcb, name_of_xlib};
use injector::{Request, Target};
use protocol::control::display::WindowPlace;

/// An X window on a display.
#[derive(Debug)]
struct Window {
    display: Arc<Display>,
    window: u32,
}

/// Behind a `VkSurfaceKHR`.
#[derive(Debug)]
pub struct Surface {
    id: u64,
    /// `None`: headless, or of a Wayland compositor.
    window: Option<Window>,
    /// What it is called when no window has a title.
    name: String,
    presents: AtomicU64,
    /// Frames after which the host may act on the surface: its creation, the end of its swapchains.
    needs: Mutex<Vec<Need>>,
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

    /// The extent now, asked from the X server.
    #[must_use]
    pub fn extent(&self) -> SurfaceExtent {
        match &self.window {
            Some(window) => SurfaceExtent::of_window(window.display.x11().extent(window.window)),
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

    /// The title of its window; for one without, what it was given as a name.
    #[must_use]
    pub fn title(&self) -> String {
        match &self.window {
            Some(window) => window.display.x11().title(window.window),
            None => self.name.clone(),
        }
    }

    /// Its window, for those who know its display by another way.
    #[must_use]
    pub fn place(&self) -> Option<WindowPlace> {
        let Window { display, window } = self.window.as_ref()?;
        Some(WindowPlace { display: display.x11().id()?, window: *window })
    }

    /// Counts a present; gives its number, from 1.
    pub fn count_present(&self) -> u64 {
        self.presents.fetch_add(1, Ordering::Relaxed).saturating_add(1)
    }

    /// What follows for this surface on other lanes is to wait for this frame.
    pub fn set_need(&self, need: Need) {
        let mut needs = self.needs.lock().unwrap_or_else(PoisonError::into_inner);
        needs.retain(|known| known.lane != need.lane);
        needs.push(need);
    }

    /// What a frame about this surface has to wait for.
    #[must_use]
    pub fn needs(&self) -> Vec<Need> {
        self.needs.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Surface {
    fn drop(&mut self) {
        if let Some(window) = &self.window {
            window.display.x11().unwatch(window.window);
        }
    }
}

/// The surfaces of a session.
#[derive(Debug, Default)]
pub struct Surfaces {
    slab: Slab<Arc<Surface>>,
    displays: Mutex<HashMap<DisplayName, Weak<Display>>>,
}

/// There is no connection to the app's X server, or no such window there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoWindow;

impl Surfaces {
    /// A surface for a window.
    ///
    /// # Errors
    /// [`NoWindow`].
    pub fn create_window(&self, id: u64, name: DisplayName, window: u32) -> Result<Arc<Surface>, NoWindow> {
        let display = self.display(name)?;
        display.x11().watch(window).ok_or(NoWindow)?;
        Ok(self.insert(id, Some(Window { display, window }), String::new()))
    }

    /// A surface that is as large as its swapchain and that no input reaches: a headless one, or one of a Wayland
    /// compositor. Viewers are told `name` as its title.
    pub fn create_windowless(&self, id: u64, name: String) -> Arc<Surface> {
        self.insert(id, None, name)
    }

    fn insert(&self, id: u64, window: Option<Window>, name: String) -> Arc<Surface> {
        let needs = Mutex::default();
        let surface = Arc::new(Surface { id, window, name, presents: AtomicU64::new(0), needs });
        self.slab.insert(id, Arc::clone(&surface));
        surface
    }

    /// The surface; `None` for null.
    #[must_use]
    pub fn lookup(&self, id: u64) -> Option<Arc<Surface>> {
        self.slab.lookup(id)
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
