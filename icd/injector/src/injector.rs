//! Injects what viewers do into the guest's X server: XTEST for keys and pointer, requests to the app's toplevel
//! window for size and closing. One thread for each display, with an X connection of its own.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use protocol::control::input::{HELD_SILENCE_MS, InputEvent, Locks};
use x11rb::connection::{Connection as _, RequestConnection as _};
use x11rb::errors::{ConnectionError, ReplyError};
use x11rb::protocol::xproto::{
    AtomEnum, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ClientMessageEvent, ConfigureWindowAux,
    ConnectionExt as _, EventMask, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, Window,
};
use x11rb::protocol::xtest::{self, ConnectionExt as _};
use x11rb::rust_connection::RustConnection;

use crate::pointer::{Pointer, PointerSense};
use crate::queue::{InputQueue, Next, Request, Target};
use crate::state::{FakeInput, InputState};
use crate::windows::{Atoms, Windows};

/// Injects the requests of `queue` until it closes. Never fails: without an X server the requests are dropped.
pub fn run(queue: &InputQueue, display: Option<&str>, sense: &dyn PointerSense) {
    let mut injector = match Injector::connect(display, sense) {
        Ok(injector) => Some(injector),
        Err(error) => {
            tracing::warn!(%error, "input of viewers is dropped: no connection to the X server");
            None
        }
    };
    loop {
        let request = match queue.pop(injector.as_ref().and_then(Injector::deadline)) {
            Next::Request(request) => Some(request),
            Next::Late => None,
            Next::Closed => break,
        };
        let Some(alive) = &mut injector else { continue };
        match alive.act(request) {
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
        drop(injector.act(Some(Request::ReleaseEverything)));
    }
}

struct Injector<'a> {
    connection: RustConnection,
    atoms: Atoms,
    xtest: bool,
    held: HashMap<Target, Held>,
    pointer: Pointer,
    sense: &'a dyn PointerSense,
}

/// What a source holds, and when it was heard last.
struct Held {
    state: InputState,
    heard: Instant,
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

impl<'a> Injector<'a> {
    fn connect(display: Option<&str>, sense: &'a dyn PointerSense) -> Result<Self, ConnectFailure> {
        let (connection, _) = x11rb::connect(display)?;
        let xtest = connection.extension_information(xtest::X11_EXTENSION_NAME)?.is_some();
        if !xtest {
            tracing::warn!(
                "keyboard and mouse of viewers are dropped: the X server lacks the XTEST extension"
            );
        }
        let atoms = Atoms::new(&connection)?.reply()?;
        Ok(Self { connection, atoms, xtest, held: HashMap::new(), pointer: Pointer::default(), sense })
    }

    /// When a source that holds something has been silent for too long.
    fn deadline(&self) -> Option<Instant> {
        let holding = self.held.values().filter(|held| held.state.holds());
        holding.map(|held| held.heard).min()?.checked_add(Duration::from_millis(HELD_SILENCE_MS))
    }

    fn act(&mut self, request: Option<Request>) -> Result<(), ReplyError> {
        let result = match request {
            Some(request) => self.handle(request),
            None => self.release_silent(),
        };
        self.connection.flush()?;
        // Errors of requests without a reply arrive as events; nobody else reads them.
        while self.connection.poll_for_event()?.is_some() {}
        self.sense.buttons(self.held.values().any(|held| held.state.holds_buttons()));
        result
    }

    fn handle(&mut self, request: Request) -> Result<(), ReplyError> {
        match request {
            Request::Input(target, event) => self.input(target, event),
            Request::Resize(target, width, height) => self.resize(target.window, width, height),
            Request::Close(target) => self.close(target.window),
            Request::ReleaseEverything => {
                let mut fakes = Vec::new();
                self.held.drain().for_each(|(_, mut held)| held.state.release_all(&mut fakes));
                self.inject(x11rb::NONE, &fakes)?;
                // The connection may close next, and a close can overtake what the server has not read: ask for an
                // answer, which comes after all of it.
                self.connection.get_input_focus()?.reply().map(drop)
            }
        }
    }

    fn input(&mut self, target: Target, event: InputEvent) -> Result<(), ReplyError> {
        let heard = Instant::now();
        let mut fakes = Vec::new();
        let new = || Held { state: InputState::default(), heard };
        let held = self.held.entry(target).or_insert_with(new);
        held.heard = heard;
        held.state.handle(&event, &mut fakes);
        if !held.state.holds() && event == InputEvent::ReleaseAll {
            self.held.remove(&target);
        }
        if let InputEvent::Focus { locks } = event
            && self.xtest
        {
            let windows = self.windows();
            windows.activate(&windows.path(target.window)?)?;
            locks.map_or(Ok(()), |locks| self.set_locks(locks))?;
        }
        self.inject(target.window, &fakes)
    }

    /// What is held by those who are no longer heard. The guest repeats a key by itself, for as long as it is down.
    fn release_silent(&mut self) -> Result<(), ReplyError> {
        let silence = Duration::from_millis(HELD_SILENCE_MS);
        let mut fakes = Vec::new();
        for held in
            self.held.values_mut().filter(|held| held.state.holds() && held.heard.elapsed() >= silence)
        {
            tracing::info!("a viewer is silent: what it holds down is released");
            held.state.release_all(&mut fakes);
        }
        self.inject(x11rb::NONE, &fakes)
    }

    fn inject(&mut self, window: Window, fakes: &[FakeInput]) -> Result<(), ReplyError> {
        if !self.xtest {
            return Ok(());
        }
        for fake in fakes {
            match *fake {
                FakeInput::Key { keycode, pressed } => {
                    if pressed && !self.windows().focus_program(window)? {
                        tracing::info!(window, "a key is dropped: its window cannot have the focus");
                        continue;
                    }
                    let kind = if pressed { KEY_PRESS_EVENT } else { KEY_RELEASE_EVENT };
                    self.fake(kind, keycode)?;
                }
                FakeInput::Button { button, pressed } => {
                    // One that takes the pointer by its motion has grabbed it, or its window is on top.
                    if pressed && !self.sense.is_relative() && !self.may_press(window)? {
                        tracing::info!(window, "a click is dropped: another program's window lies above");
                        continue;
                    }
                    let kind = if pressed { BUTTON_PRESS_EVENT } else { BUTTON_RELEASE_EVENT };
                    self.fake(kind, button)?;
                }
                FakeInput::MoveTo { x, y } => {
                    // Places that were on their way when the program began to take motion.
                    if !self.sense.is_relative() {
                        let place = self.windows().on_screen(window, (x, y))?;
                        self.pointer.move_to(&self.connection, place, self.sense)?;
                    }
                }
                FakeInput::MoveBy { dx, dy } => {
                    self.pointer.move_by(&self.connection, (dx, dy), self.sense)?
                }
            }
        }
        Ok(())
    }

    /// Whether a button may go down now. While one is, the program that has it gets the others too.
    fn may_press(&self, window: Window) -> Result<bool, ReplyError> {
        let root = self.connection.setup().roots.first().map_or(x11rb::NONE, |screen| screen.root);
        let mask = u16::from(self.connection.query_pointer(root)?.reply()?.mask);
        if mask & BUTTONS != 0 {
            return Ok(true);
        }
        self.windows().uncover(window)
    }

    /// Taps the keys that lock where they are not as the person's.
    fn set_locks(&self, wanted: Locks) -> Result<(), ReplyError> {
        let root = self.connection.setup().roots.first().map_or(x11rb::NONE, |screen| screen.root);
        let mask = u16::from(self.connection.query_pointer(root)?.reply()?.mask);
        for (keycode, on) in [(CAPS_LOCK, wanted.caps), (NUM_LOCK, wanted.num)] {
            let modifier = self.modifier_of(keycode)?;
            if modifier != 0 && (mask & modifier != 0) != on {
                self.fake(KEY_PRESS_EVENT, keycode)?;
                self.fake(KEY_RELEASE_EVENT, keycode)?;
            }
        }
        Ok(())
    }

    /// The bit of the modifier that a key sets; 0: none.
    fn modifier_of(&self, keycode: u8) -> Result<u16, ReplyError> {
        let mapping = self.connection.get_modifier_mapping()?.reply()?;
        let per_modifier = mapping.keycodes.len() / 8;
        let place = mapping.keycodes.iter().position(|code| *code == keycode);
        let index = place.and_then(|place| place.checked_div(per_modifier));
        Ok(index.and_then(|index| u32::try_from(index).ok()).map_or(0, |index| 1 << index))
    }

    fn windows(&self) -> Windows<'_> {
        Windows { connection: &self.connection, atoms: &self.atoms }
    }

    fn fake(&self, kind: u8, detail: u8) -> Result<(), ConnectionError> {
        self.connection.xtest_fake_input(kind, detail, x11rb::CURRENT_TIME, x11rb::NONE, 0, 0, 0)?;
        Ok(())
    }

    /// The window gets the size: its toplevel is asked to grow or shrink by what is missing.
    fn resize(&self, window: Window, width: u32, height: u32) -> Result<(), ReplyError> {
        let toplevel = self.windows().path(window)?.toplevel;
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
        let toplevel = self.windows().path(window)?.toplevel;
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
}

/// X keycodes of the keys that lock (`KEY_CAPSLOCK` and `KEY_NUMLOCK`, plus 8).
const CAPS_LOCK: u8 = 66;
const NUM_LOCK: u8 = 77;
/// Buttons 1 to 5 in the mask of an event (`Button1Mask` to `Button5Mask`).
const BUTTONS: u16 = 0x1f00;

#[cfg(test)]
mod tests;
