//! Our own X connection beside the app's: size and title of its windows.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use protocol::control::display::DisplayId;
use x11rb::connection::Connection as _;
use x11rb::errors::{ConnectError, ReplyError};
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ChangeWindowAttributesAux, ConnectionExt as _, EventMask, Window,
};
use x11rb::rust_connection::RustConnection;

/// Width and height of a window, in pixels.
pub type Extent = (u32, u32);

/// A connection to an X server.
#[derive(Debug)]
pub struct X11 {
    connection: RustConnection,
    utf8_string: Atom,
    net_wm_name: Atom,
    id: Option<DisplayId>,
    windows: Mutex<HashMap<Window, Watched>>,
}

/// A window that surfaces are on.
#[derive(Clone, Debug, Default)]
struct Watched {
    /// Size as last heard; `None` when it is gone, or was never there.
    extent: Option<Extent>,
    /// The server has known it. An app may make a surface before it has sent the request that makes the window.
    was_there: bool,
    /// Surfaces; an app may make the next one before it destroys the last.
    watchers: u32,
    /// It, and its parents as they were when it was last looked at: one of them has its title.
    family: Vec<Window>,
    /// Times that the title may have changed.
    renames: u64,
}

/// Characters of a title that viewers are told.
const TITLE_CHARS_MAX: usize = 256;
/// Parents searched for a title.
const DEPTH_MAX: usize = 32;

impl X11 {
    /// Connects to `display`, or to `$DISPLAY`.
    ///
    /// # Errors
    /// What x11rb says: no such display, or no right to it.
    pub fn connect(display: Option<&str>) -> Result<Self, ConnectError> {
        let (connection, _) = x11rb::connect(display)?;
        let id = injector::display_id(&connection)
            .inspect_err(|error| tracing::info!(%error, "the X server has no id: agents cannot be used"))
            .ok();
        injector::ask_agent_to_serve(&connection, std::process::id());
        let atom = |name: &[u8]| {
            let cookie = connection.intern_atom(false, name).ok()?;
            cookie.reply().ok().map(|reply| reply.atom)
        };
        let (utf8_string, net_wm_name) = (atom(b"UTF8_STRING"), atom(b"_NET_WM_NAME"));
        Ok(Self {
            utf8_string: utf8_string.unwrap_or_default(),
            net_wm_name: net_wm_name.unwrap_or_default(),
            id,
            connection,
            windows: Mutex::default(),
        })
    }

    /// What the X server is called.
    pub fn id(&self) -> Option<DisplayId> {
        self.id
    }

    /// Follows the size and the title of `window` from now on, until as many calls of [`Self::unwatch`]; gives the size, or `None`
    /// when there is no such window, which may still come.
    pub fn watch(&self, window: Window) -> Option<Extent> {
        let mut windows = self.windows();
        let entry = windows.entry(window).or_default();
        entry.watchers = entry.watchers.saturating_add(1);
        drop(windows);
        self.look(window)
    }

    /// Whether the server has ever known it.
    pub fn was_there(&self, window: Window) -> bool {
        self.windows().get(&window).is_some_and(|known| known.was_there)
    }

    /// Asks for a window's events, and its size; `None` when there is no such window.
    fn look(&self, window: Window) -> Option<Extent> {
        let events = EventMask::STRUCTURE_NOTIFY | EventMask::PROPERTY_CHANGE;
        let mask = ChangeWindowAttributesAux::new().event_mask(events);
        self.connection.change_window_attributes(window, &mask).ok()?.check().ok()?;
        let family = self.family(window);
        if let Some(known) = self.windows().get_mut(&window) {
            known.was_there = true;
            known.renames += 1;
            known.family = family;
        }
        self.extent(window)
    }

    /// The window and its parents below the root, whose titles are followed from now on.
    fn family(&self, window: Window) -> Vec<Window> {
        let mut family = vec![window];
        let mut last = window;
        while family.len() < DEPTH_MAX {
            let tree = self.connection.query_tree(last).ok().and_then(|cookie| cookie.reply().ok());
            let Some(tree) = tree.filter(|tree| tree.parent != x11rb::NONE && tree.parent != tree.root)
            else {
                break;
            };
            last = tree.parent;
            family.push(last);
            if !self.windows().contains_key(&last) {
                let mask = ChangeWindowAttributesAux::new().event_mask(EventMask::PROPERTY_CHANGE);
                if let Ok(cookie) = self.connection.change_window_attributes(last, &mask) {
                    // It may be gone by now, and its title with it.
                    cookie.ignore_error();
                }
            }
        }
        family
    }

    /// Stops following `window`.
    pub fn unwatch(&self, window: Window) {
        let mut windows = self.windows();
        if let Some(entry) = windows.get_mut(&window).filter(|entry| entry.watchers > 1) {
            entry.watchers -= 1;
            return;
        }
        windows.remove(&window);
        drop(windows);
        let mask = ChangeWindowAttributesAux::new().event_mask(EventMask::NO_EVENT);
        if let Ok(cookie) = self.connection.change_window_attributes(window, &mask) {
            // The window may be gone already; that is no news.
            cookie.ignore_error();
        }
        // A failed flush means that the server is gone, and our mask with it.
        drop(self.connection.flush());
    }

    /// The size now, asked from the server; `None` when the window is gone.
    pub fn extent(&self, window: Window) -> Option<Extent> {
        let geometry = self.connection.get_geometry(window).ok().and_then(|cookie| cookie.reply().ok());
        let extent = geometry.map(|reply| (u32::from(reply.width), u32::from(reply.height)));
        if extent.is_some() && !self.was_there(window) && self.windows().contains_key(&window) {
            return self.look(window);
        }
        // Events that came before the reply are older than it.
        self.handle_events();
        if let Some(known) = self.windows().get_mut(&window) {
            known.extent = extent;
        }
        extent
    }

    /// The size as far as events have told, without asking; `None` when the window is gone.
    pub fn last_extent(&self, window: Window) -> Option<Extent> {
        self.handle_events();
        self.windows().get(&window)?.extent
    }

    /// Counts up when the title may be another one.
    pub fn renames(&self, window: Window) -> u64 {
        self.windows().get(&window).map_or(0, |known| known.renames)
    }

    /// The title of the window or of the nearest parent that has one; empty when none has.
    pub fn title(&self, window: Window) -> String {
        // It may have got another parent.
        let family = self.family(window);
        let title = family.iter().find_map(|window| self.own_title(*window)).unwrap_or_default();
        if let Some(known) = self.windows().get_mut(&window) {
            known.family = family;
        }
        title
    }

    fn own_title(&self, window: Window) -> Option<String> {
        let utf8 = self.property(window, self.net_wm_name, self.utf8_string).ok()?;
        let bytes = if utf8.is_empty() {
            self.property(window, AtomEnum::WM_NAME.into(), AtomEnum::ANY.into()).ok()?
        } else {
            utf8
        };
        let title: String = String::from_utf8_lossy(&bytes)
            .chars()
            .filter(|character| !character.is_control())
            .take(TITLE_CHARS_MAX)
            .collect();
        (!title.is_empty()).then_some(title)
    }

    fn property(&self, window: Window, property: Atom, ty: Atom) -> Result<Vec<u8>, ReplyError> {
        if property == x11rb::NONE {
            return Ok(Vec::new());
        }
        let reply = self.connection.get_property(false, window, property, ty, 0, 256)?.reply()?;
        Ok(reply.value)
    }

    fn handle_events(&self) {
        loop {
            match self.connection.poll_for_event() {
                Ok(Some(Event::ConfigureNotify(event))) => {
                    let extent = (u32::from(event.width), u32::from(event.height));
                    if let Some(known) = self.windows().get_mut(&event.window) {
                        known.extent = Some(extent);
                    }
                }
                Ok(Some(Event::PropertyNotify(event)))
                    if event.atom == self.net_wm_name || event.atom == u32::from(AtomEnum::WM_NAME) =>
                {
                    for known in self.windows().values_mut() {
                        known.renames += u64::from(known.family.contains(&event.window));
                    }
                }
                Ok(Some(Event::ReparentNotify(event))) => {
                    if let Some(known) = self.windows().get_mut(&event.window) {
                        known.renames += 1;
                    }
                }
                Ok(Some(Event::DestroyNotify(event))) => {
                    if let Some(known) = self.windows().get_mut(&event.window) {
                        known.extent = None;
                    }
                }
                Ok(Some(_)) => {}
                Ok(None) => return,
                Err(_) => {
                    // No server, no windows.
                    self.windows().values_mut().for_each(|known| known.extent = None);
                    return;
                }
            }
        }
    }

    fn windows(&self) -> MutexGuard<'_, HashMap<Window, Watched>> {
        self.windows.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
