//! Injects what viewers do into the guest's X server: XTEST for keys and pointer, requests to the app's toplevel
//! window for size and closing. One thread per instance, with an X connection of its own.

use std::collections::HashMap;

use x11rb::connection::{Connection as _, RequestConnection as _};
use x11rb::errors::{ConnectionError, ReplyError};
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConfigureWindowAux, ConnectionExt as _, EventMask, InputFocus, Window,
};
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT,
};
use x11rb::protocol::xtest::{self, ConnectionExt as _};
use x11rb::rust_connection::RustConnection;

use super::input_queue::{InputQueue, Request, Target};
use super::input_state::{FakeInput, InputState};

x11rb::atom_manager! {
    /// Atoms that the injector speaks of.
    Atoms: AtomsCookie {
        WM_PROTOCOLS,
        WM_DELETE_WINDOW,
        WM_STATE,
        _NET_SUPPORTING_WM_CHECK,
    }
}

/// Parents between a surface's window and the root; more is a loop.
const DEPTH_MAX: usize = 32;

/// Injects the requests of `queue` until it closes. Never fails: without an X server the requests are dropped.
pub fn run(queue: &InputQueue, display: Option<&str>) {
    let mut injector = match Injector::connect(display) {
        Ok(injector) => Some(injector),
        Err(error) => {
            tracing::warn!(%error, "input of viewers is dropped: no connection to the X server");
            None
        }
    };
    while let Some(request) = queue.pop() {
        let Some(alive) = &mut injector else { continue };
        match alive.handle(request) {
            // The window may be gone: its other requests fail just as quietly.
            Ok(()) | Err(ReplyError::X11Error(_)) => {}
            Err(ReplyError::ConnectionError(error)) => {
                tracing::warn!(%error, "input of viewers is dropped: the X server is gone");
                injector = None;
            }
        }
    }
    if let Some(mut injector) = injector {
        // Fails only when the server is gone, which holds no keys then.
        drop(injector.handle(Request::ReleaseEverything));
    }
}

struct Injector {
    connection: RustConnection,
    atoms: Atoms,
    xtest: bool,
    states: HashMap<Target, InputState>,
}

#[derive(Debug, thiserror::Error)]
enum ConnectFailure {
    #[error(transparent)]
    Connect(#[from] x11rb::errors::ConnectError),
    #[error(transparent)]
    Connection(#[from] ConnectionError),
    #[error(transparent)]
    Reply(#[from] ReplyError),
}

impl Injector {
    fn connect(display: Option<&str>) -> Result<Self, ConnectFailure> {
        let (connection, _) = x11rb::connect(display)?;
        let xtest = connection.extension_information(xtest::X11_EXTENSION_NAME)?.is_some();
        if !xtest {
            tracing::warn!(
                "keyboard and mouse of viewers are dropped: the X server lacks the XTEST extension"
            );
        }
        let atoms = Atoms::new(&connection)?.reply()?;
        Ok(Self { connection, atoms, xtest, states: HashMap::new() })
    }

    fn handle(&mut self, request: Request) -> Result<(), ReplyError> {
        let result = match request {
            Request::Input(target, event) => {
                let mut fakes = Vec::new();
                self.states.entry(target).or_default().handle(&event, &mut fakes);
                self.inject(target.window, &fakes)
            }
            Request::Resize(target, width, height) => self.resize(target.window, width, height),
            Request::Close(target) => self.close(target.window),
            Request::ReleaseEverything => {
                let mut fakes = Vec::new();
                self.states.drain().for_each(|(_, mut state)| state.release_all(&mut fakes));
                self.inject(x11rb::NONE, &fakes)?;
                // The connection may close next, and a close can overtake what the server has not read: ask for an
                // answer, which comes after all of it.
                self.connection.get_input_focus()?.reply().map(drop)
            }
        };
        self.connection.flush()?;
        // Errors of requests without a reply arrive as events; nobody else reads them.
        while self.connection.poll_for_event()?.is_some() {}
        result
    }

    fn inject(&self, window: Window, fakes: &[FakeInput]) -> Result<(), ReplyError> {
        if !self.xtest {
            return Ok(());
        }
        for fake in fakes {
            match *fake {
                FakeInput::Key { keycode, pressed } => {
                    if pressed {
                        self.focus(window)?;
                    }
                    let kind = if pressed { KEY_PRESS_EVENT } else { KEY_RELEASE_EVENT };
                    self.fake(kind, keycode, x11rb::NONE, 0, 0)?;
                }
                FakeInput::Button { button, pressed } => {
                    let kind = if pressed { BUTTON_PRESS_EVENT } else { BUTTON_RELEASE_EVENT };
                    self.fake(kind, button, x11rb::NONE, 0, 0)?;
                }
                FakeInput::MoveTo { x, y } => {
                    let root = self.connection.get_geometry(window)?.reply()?.root;
                    let place = self.connection.translate_coordinates(window, root, x, y)?.reply()?;
                    self.fake(MOTION_NOTIFY_EVENT, 0, root, place.dst_x, place.dst_y)?;
                }
                FakeInput::MoveBy { dx, dy } => self.fake(MOTION_NOTIFY_EVENT, 1, x11rb::NONE, dx, dy)?,
            }
        }
        Ok(())
    }

    fn fake(&self, kind: u8, detail: u8, root: Window, x: i16, y: i16) -> Result<(), ConnectionError> {
        self.connection.xtest_fake_input(kind, detail, x11rb::CURRENT_TIME, root, x, y, 0)?;
        Ok(())
    }

    /// Gives the app's toplevel the focus where no window manager does.
    fn focus(&self, window: Window) -> Result<(), ReplyError> {
        let focused = self.connection.get_input_focus()?.reply()?.focus;
        let nobody = focused == u32::from(InputFocus::NONE) || focused == u32::from(InputFocus::POINTER_ROOT);
        let (path, root) = self.path_to_root(window)?;
        let toplevel = self.toplevel(&path)?;
        let ours = path.contains(&focused);
        if nobody || (!ours && !self.window_manager_runs(root)?) {
            let request =
                self.connection.set_input_focus(InputFocus::POINTER_ROOT, toplevel, x11rb::CURRENT_TIME)?;
            // Refused while the window is not viewable; then the key goes where the focus is.
            request.ignore_error();
        }
        Ok(())
    }

    /// The surface's window gets the size: its toplevel is asked to grow or shrink by what is missing.
    fn resize(&self, window: Window, width: u32, height: u32) -> Result<(), ReplyError> {
        let (path, _) = self.path_to_root(window)?;
        let toplevel = self.toplevel(&path)?;
        let now = self.connection.get_geometry(window)?.reply()?;
        let outer = if toplevel == window { now } else { self.connection.get_geometry(toplevel)?.reply()? };
        let grown = |outer: u16, now: u16, wanted: u32| {
            let size = i64::from(outer) + i64::from(wanted) - i64::from(now);
            u32::try_from(size.clamp(1, i64::from(u16::MAX))).unwrap_or(1)
        };
        let size = ConfigureWindowAux::new().width(grown(outer.width, now.width, width)).height(grown(
            outer.height,
            now.height,
            height,
        ));
        self.connection.configure_window(toplevel, &size)?.check()
    }

    /// Asks the app to close the window, as a window manager's button does. An app that does not take part in
    /// `WM_DELETE_WINDOW` is left alone.
    fn close(&self, window: Window) -> Result<(), ReplyError> {
        let (path, _) = self.path_to_root(window)?;
        let toplevel = self.toplevel(&path)?;
        let protocols = self
            .connection
            .get_property(false, toplevel, self.atoms.WM_PROTOCOLS, AtomEnum::ATOM, 0, 64)?
            .reply()?;
        let asked = self.atoms.WM_DELETE_WINDOW;
        if !protocols.value32().is_some_and(|mut atoms| atoms.any(|atom| atom == asked)) {
            tracing::info!("a viewer closed a window whose app does not take part in WM_DELETE_WINDOW");
            return Ok(());
        }
        let data = [asked, x11rb::CURRENT_TIME, 0, 0, 0];
        let message = ClientMessageEvent::new(32, toplevel, self.atoms.WM_PROTOCOLS, data);
        self.connection.send_event(false, toplevel, EventMask::NO_EVENT, message)?.check()
    }

    /// `window` and its parents up to the child of the root, and the root.
    fn path_to_root(&self, window: Window) -> Result<(Vec<Window>, Window), ReplyError> {
        let mut path = vec![window];
        let mut at = window;
        loop {
            let tree = self.connection.query_tree(at)?.reply()?;
            if tree.parent == tree.root || tree.parent == x11rb::NONE || path.len() > DEPTH_MAX {
                return Ok((path, tree.root));
            }
            at = tree.parent;
            path.push(at);
        }
    }

    /// The app's toplevel: the outermost window that a window manager manages, else the child of the root.
    fn toplevel(&self, path: &[Window]) -> Result<Window, ReplyError> {
        for &window in path.iter().rev() {
            if self.has_property(window, self.atoms.WM_STATE)? {
                return Ok(window);
            }
        }
        Ok(path.last().copied().unwrap_or(x11rb::NONE))
    }

    fn window_manager_runs(&self, root: Window) -> Result<bool, ReplyError> {
        self.has_property(root, self.atoms._NET_SUPPORTING_WM_CHECK)
    }

    fn has_property(&self, window: Window, property: Atom) -> Result<bool, ReplyError> {
        let reply = self.connection.get_property(false, window, property, AtomEnum::ANY, 0, 0)?.reply()?;
        Ok(reply.type_ != x11rb::NONE)
    }
}

#[cfg(test)]
mod tests;
