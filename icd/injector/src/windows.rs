//! The windows of the guest: which is on top, which has the focus, and how the one that a person sees gets both.

use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConfigureWindowAux, ConnectionExt as _, EventMask, InputFocus,
    StackMode, Window,
};
use x11rb::rust_connection::RustConnection;

use crate::pointer::Place;

x11rb::atom_manager! {
    /// Atoms that the injector speaks of.
    pub(crate) Atoms: AtomsCookie {
        WM_PROTOCOLS,
        WM_DELETE_WINDOW,
        WM_STATE,
        _NET_SUPPORTED,
        _NET_ACTIVE_WINDOW,
    }
}

/// Parents between a surface's window and the root; more is a loop.
const DEPTH_MAX: usize = 32;
/// How long a window manager may take to give a window the focus, or to raise it.
const MANAGER_TIMEOUT: Duration = Duration::from_millis(300);
/// How long it may take to move one: input behind waits, and there may be one that does not move it.
const MOVE_TIMEOUT: Duration = Duration::from_millis(30);
/// Between two looks at what the window manager has done: it tells nobody but the window's program.
const LOOK_EVERY: Duration = Duration::from_millis(3);
/// Of a message to the window manager: a pager sends it, so the person wants it.
const SOURCE_PAGER: u32 = 2;

/// A window and those around it.
#[derive(Debug)]
pub(crate) struct Path {
    /// The window and its parents up to the child of the root.
    windows: Vec<Window>,
    root: Window,
    /// What a window manager manages, else the child of the root.
    pub(crate) toplevel: Window,
}

/// The windows of an X server.
#[derive(Debug)]
pub(crate) struct Windows<'a> {
    pub(crate) connection: &'a RustConnection,
    pub(crate) atoms: &'a Atoms,
}

impl Windows<'_> {
    pub(crate) fn path(&self, window: Window) -> Result<Path, ReplyError> {
        let mut windows = vec![window];
        let mut at = window;
        let root = loop {
            let tree = self.connection.query_tree(at)?.reply()?;
            if tree.parent == tree.root || tree.parent == x11rb::NONE || windows.len() > DEPTH_MAX {
                break tree.root;
            }
            at = tree.parent;
            windows.push(at);
        };
        let mut toplevel = at;
        for &window in windows.iter().rev() {
            if self.has_property(window, self.atoms.WM_STATE)? {
                toplevel = window;
                break;
            }
        }
        Ok(Path { windows, root, toplevel })
    }

    /// Sees to it that keys go to the window's program; whether they do.
    pub(crate) fn focus_program(&self, window: Window) -> Result<bool, ReplyError> {
        let focused = self.connection.get_input_focus()?.reply()?.focus;
        // A dialog of the same program has it rightly.
        if focused > u32::from(InputFocus::POINTER_ROOT) && self.same_program(focused, window) {
            return Ok(true);
        }
        let path = self.path(window)?;
        if path.windows.contains(&focused) || self.has_program(&path, focused) {
            return Ok(true);
        }
        self.activate(&path)
    }

    /// Gives the window's toplevel the focus and raises it; whether the focus is there.
    pub(crate) fn activate(&self, path: &Path) -> Result<bool, ReplyError> {
        let focused = || Ok::<_, ReplyError>(self.connection.get_input_focus()?.reply()?.focus);
        let has_focus = || self.is_within(path, focused()?);
        if self.manager_activates(path.root)? {
            let data = [SOURCE_PAGER, x11rb::CURRENT_TIME, 0, 0, 0];
            let message = ClientMessageEvent::new(32, path.toplevel, self.atoms._NET_ACTIVE_WINDOW, data);
            let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
            self.connection.send_event(false, path.root, mask, message)?.check()?;
            // A dialog of the program may have it instead, if it has to be answered first.
            if self.comes_true(MANAGER_TIMEOUT, has_focus)? || self.has_program(path, focused()?) {
                return Ok(true);
            }
        }
        self.raise(path)?;
        let request =
            self.connection.set_input_focus(InputFocus::POINTER_ROOT, path.toplevel, x11rb::CURRENT_TIME)?;
        // Refused while the window is not viewable.
        request.ignore_error();
        has_focus()
    }

    /// Sees to it that a click where the pointer is goes to the window, or to a popup of its program; whether it does.
    pub(crate) fn uncover(&self, window: Window) -> Result<bool, ReplyError> {
        let path = self.path(window)?;
        let is_on_top = || {
            let top = self.connection.query_pointer(path.root)?.reply()?.child;
            if path.windows.contains(&top) {
                return Ok(true);
            }
            if top == x11rb::NONE || !self.has_program(&path, top) {
                return Ok(false);
            }
            Ok(self.connection.get_window_attributes(top)?.reply()?.override_redirect)
        };
        if is_on_top()? {
            return Ok(true);
        }
        self.activate(&path)?;
        if self.comes_true(MANAGER_TIMEOUT, is_on_top)? {
            return Ok(true);
        }
        // A window manager that gives the focus without raising.
        self.raise(&path)?;
        self.comes_true(MANAGER_TIMEOUT, is_on_top)
    }

    /// Where a place of the window lies on the screen. A window may be larger than the guest's screen, which the pointer cannot
    /// leave: it is moved, so that the place comes to lie on the screen.
    pub(crate) fn on_screen(&self, window: Window, place: Place) -> Result<(Window, Place), ReplyError> {
        let root = self.connection.get_geometry(window)?.reply()?.root;
        let wanted = self.translate(window, root, place)?;
        let Some(screen) = self.connection.setup().roots.iter().find(|screen| screen.root == root) else {
            return Ok((root, wanted));
        };
        let size = self.connection.get_geometry(screen.root)?.reply()?;
        let inside = |at: i16, side: u16| {
            let last = i16::try_from(side.saturating_sub(1)).unwrap_or(i16::MAX);
            at.clamp(0, last)
        };
        let nearest = (inside(wanted.0, size.width), inside(wanted.1, size.height));
        if nearest == wanted {
            return Ok((root, wanted));
        }
        let path = self.path(window)?;
        let outermost = path.windows.last().copied().unwrap_or(window);
        let frame = self.connection.get_geometry(outermost)?.reply()?;
        let moved =
            |at: i16, nearest: i16, wanted: i16| i32::from(at) + i32::from(nearest) - i32::from(wanted);
        let to = ConfigureWindowAux::new()
            .x(moved(frame.x, nearest.0, wanted.0))
            .y(moved(frame.y, nearest.1, wanted.1));
        self.connection.configure_window(path.toplevel, &to)?.check()?;
        // A window manager may have other ideas, or some more to do.
        self.comes_true(MOVE_TIMEOUT, || Ok(self.translate(window, root, place)? == nearest))?;
        Ok((root, self.translate(window, root, place)?))
    }

    fn translate(&self, window: Window, root: Window, (x, y): Place) -> Result<Place, ReplyError> {
        let place = self.connection.translate_coordinates(window, root, x, y)?.reply()?;
        Ok((place.dst_x, place.dst_y))
    }

    /// Where there is a window manager, it is asked.
    fn raise(&self, path: &Path) -> Result<(), ReplyError> {
        let above = ConfigureWindowAux::new().stack_mode(StackMode::ABOVE);
        self.connection.configure_window(path.toplevel, &above)?.ignore_error();
        Ok(())
    }

    fn comes_true(
        &self,
        timeout: Duration,
        is_true: impl Fn() -> Result<bool, ReplyError>,
    ) -> Result<bool, ReplyError> {
        let deadline = Instant::now() + timeout;
        while !is_true()? {
            if Instant::now() >= deadline {
                return Ok(false);
            }
            std::thread::sleep(LOOK_EVERY);
        }
        Ok(true)
    }

    /// Whether a window is of the path, or within its toplevel.
    fn is_within(&self, path: &Path, window: Window) -> Result<bool, ReplyError> {
        if path.windows.contains(&window) || window <= u32::from(InputFocus::POINTER_ROOT) {
            return Ok(path.windows.contains(&window));
        }
        match self.path(window) {
            Ok(other) => Ok(other.windows.contains(&path.toplevel)),
            // It is gone already.
            Err(ReplyError::X11Error(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Whether a window is of the path's program: of whoever has made the toplevel or the window in it, which may be two processes
    /// (browsers).
    fn has_program(&self, path: &Path, window: Window) -> bool {
        let own = path.windows.first().copied().unwrap_or(path.toplevel);
        window > u32::from(InputFocus::POINTER_ROOT)
            && (self.same_program(window, path.toplevel) || self.same_program(window, own))
    }

    /// Whether one X client has made both windows.
    fn same_program(&self, a: Window, b: Window) -> bool {
        let mask = self.connection.setup().resource_id_mask;
        a & !mask == b & !mask
    }

    fn manager_activates(&self, root: Window) -> Result<bool, ReplyError> {
        let supported = self
            .connection
            .get_property(false, root, self.atoms._NET_SUPPORTED, AtomEnum::ATOM, 0, 1024)?
            .reply()?;
        let wanted = self.atoms._NET_ACTIVE_WINDOW;
        Ok(supported.value32().is_some_and(|mut atoms| atoms.any(|atom| atom == wanted)))
    }

    fn has_property(&self, window: Window, property: Atom) -> Result<bool, ReplyError> {
        let reply = self.connection.get_property(false, window, property, AtomEnum::ANY, 0, 0)?.reply()?;
        Ok(reply.type_ != x11rb::NONE)
    }
}
