//! The viewer's windows: one for each surface, on the main thread; the connection has a thread of its own.

mod capture;
mod chords;
mod desktop_keys;
mod displays;
mod inbox;
mod input;
mod keyboard;
mod locks;
mod presenter;
mod wheel;
mod window;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use protocol::control::display::WindowPlace;
use protocol::ticket::Ticket;
use tokio::sync::mpsc;
use winit::application::ApplicationHandler;
use winit::event::{DeviceEvent, DeviceId, WindowEvent};
use winit::event_loop::{ActiveEventLoop, ControlFlow, DeviceEvents, EventLoop, OwnedDisplayHandle};
use winit::window::WindowId;

use self::desktop_keys::DesktopKeys;
use self::displays::Displays;
use self::inbox::{Inbox, Wake};
use self::locks::Keyboard;
use self::wheel::Wheel;
use self::window::SurfaceWindow;
use crate::connection::{self, Command, SurfaceKey, ViewerEvent};
use crate::options::Options;

/// A window whose surface is gone stays for so long: its program may make another one.
const SURFACE_KEPT: Duration = Duration::from_secs(1);
/// Commands that may wait to be sent.
const COMMANDS_MAX: usize = 1024;

/// Shows windows until the person or the host ends it. `say` shows a line to the person.
///
/// # Errors
/// One line for the person.
pub fn run(ticket: Ticket, options: &Options, say: fn(&str)) -> Result<(), String> {
    let event_loop = EventLoop::<Wake>::with_user_event().build().map_err(|error| {
        format!("there is no display to open windows on ({error}); on a machine without one, use --headless")
    })?;
    let display = softbuffer::Context::new(event_loop.owned_display_handle())
        .map_err(|error| format!("nothing can be drawn on this display: {error}"))?;
    let runtime = connection::runtime().map_err(|error| format!("no threads can be started: {error}"))?;
    let inbox = Arc::new(Inbox::new(event_loop.create_proxy()));
    let (commands, waiting) = mpsc::channel(COMMANDS_MAX);
    let link = runtime.spawn(connect(ticket, Arc::clone(&inbox), waiting));
    let mut app = App {
        display,
        inbox,
        commands,
        windows: BTreeMap::new(),
        displays: Displays::default(),
        wheel: Wheel::default(),
        locks: Keyboard::open(),
        desktop_keys: DesktopKeys::default(),
        held_again: None,
        fullscreen: options.fullscreen,
        once: options.once,
        say,
        result: Ok(()),
    };
    event_loop.run_app(&mut app).map_err(|error| format!("the display is gone: {error}"))?;
    let App { inbox, commands, result, .. } = app;
    drop(commands);
    // In good order, so that the host releases what we held.
    let _ = runtime.block_on(link);
    if let Some(path) = &options.stats {
        let written = serde_json::to_string_pretty(&inbox.statistics().report())
            .map_err(std::io::Error::from)
            .and_then(|json| std::fs::write(path, json + "\n"));
        written.map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    }
    result
}

async fn connect(ticket: Ticket, inbox: Arc<Inbox>, commands: mpsc::Receiver<Command>) {
    let connected = connection::run(ticket, Instant::now(), Arc::clone(&inbox) as _, commands);
    let mut connected = std::pin::pin!(connected);
    let result = tokio::select! {
        result = &mut connected => result,
        _ = tokio::signal::ctrl_c() => {
            inbox.end(Ok(()));
            connected.await
        }
    };
    inbox.end(result.map_err(|error| error.to_string()));
}

struct App {
    display: softbuffer::Context<OwnedDisplayHandle>,
    inbox: Arc<Inbox>,
    commands: mpsc::Sender<Command>,
    windows: BTreeMap<SurfaceKey, SurfaceWindow>,
    displays: Displays,
    wheel: Wheel,
    locks: Keyboard,
    desktop_keys: DesktopKeys,
    /// When what is held down is said again.
    held_again: Option<Instant>,
    fullscreen: bool,
    once: bool,
    say: fn(&str),
    result: Result<(), String>,
}

impl App {
    fn send(&self, command: Command) {
        if self.commands.try_send(command).is_err() {
            tracing::warn!("input is dropped: the connection does not take it");
        }
    }

    fn viewer_event(&mut self, event_loop: &ActiveEventLoop, event: ViewerEvent) {
        match event {
            ViewerEvent::Waiting(reason) => (self.say)(&reason),
            ViewerEvent::SurfaceCreated { key, title, width, height, place } => {
                self.take_over(key, place);
                match self.windows.get_mut(&key) {
                    Some(window) => window.set_title(&title),
                    None => self.open(event_loop, key, &title, (width, height)),
                }
                self.place(key, place);
            }
            ViewerEvent::SurfaceDestroyed { key } => {
                self.surface_gone(key);
                self.inbox.forget_frames(|other| other == key);
            }
            ViewerEvent::SessionEnded { session } => {
                self.windows.retain(|key, _| key.session != session);
                self.inbox.forget_frames(|key| key.session == session);
                if self.once {
                    event_loop.exit();
                }
            }
            ViewerEvent::DisplayServed { session, display } => {
                self.displays.begin(session, display);
                self.update_pointers();
            }
            ViewerEvent::Display { session, event } => {
                self.displays.change(event_loop, session, event);
                self.update_pointers();
            }
            ViewerEvent::DisplayEnded { session } => {
                self.displays.end(session);
                self.update_pointers();
            }
            ViewerEvent::SessionStarted { .. } | ViewerEvent::Frame { .. } => {}
        }
    }

    /// A surface is gone. Programs make theirs anew (many whenever they are resized), and the window on which they do so is the
    /// same: it waits a little for the next one.
    fn surface_gone(&mut self, key: SurfaceKey) {
        let Some(mut window) = self.windows.remove(&key) else { return };
        let has_next = self.windows.values().any(|other| other.place == window.place);
        if window.place.is_some() && !window.closing && !has_next {
            window.gone_at = Some(Instant::now() + SURFACE_KEPT);
            self.windows.insert(key, window);
        }
    }

    /// A surface on a window whose last one is gone has its window here, too.
    fn take_over(&mut self, key: SurfaceKey, place: Option<WindowPlace>) {
        let waits = |window: &SurfaceWindow| window.gone_at.is_some() && window.place == place;
        let before = self.windows.iter().find(|(_, window)| waits(window)).map(|(before, _)| *before);
        if let Some(mut window) = before.and_then(|before| self.windows.remove(&before)) {
            window.gone_at = None;
            self.windows.insert(key, window);
        }
    }

    /// Closes windows for which no surface came; gives when to look again.
    fn close_gone(&mut self, now: Instant) -> Option<Instant> {
        self.windows.retain(|_, window| window.gone_at.is_none_or(|at| at > now));
        self.windows.values().filter_map(|window| window.gone_at).min()
    }

    fn place(&mut self, key: SurfaceKey, place: Option<WindowPlace>) {
        if let Some(window) = self.windows.get_mut(&key) {
            window.place = place;
            self.update_pointers();
        }
    }

    fn open(&mut self, event_loop: &ActiveEventLoop, key: SurfaceKey, title: &str, extent: (u32, u32)) {
        match SurfaceWindow::open(event_loop, &self.display, title, extent, self.fullscreen) {
            Ok(window) => {
                self.windows.insert(key, window);
            }
            Err(reason) => {
                self.result = Err(reason);
                event_loop.exit();
            }
        }
    }

    fn close(&mut self, key: SurfaceKey) {
        let Some(window) = self.windows.get_mut(&key) else { return };
        // A program that does not react to the first click loses its window here at the second.
        if std::mem::replace(&mut window.closing, true) {
            self.windows.remove(&key);
        }
        self.send(Command::Close { key });
    }
}

impl ApplicationHandler<Wake> for App {
    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        // Wheels are turned over windows without the focus too ([`wheel`]).
        event_loop.listen_device_events(DeviceEvents::Always);
    }

    fn device_event(&mut self, _event_loop: &ActiveEventLoop, _device: DeviceId, event: DeviceEvent) {
        match event {
            DeviceEvent::MouseMotion { delta } => self.mouse_moved_by(delta),
            DeviceEvent::Button { button, state } => self.wheel.button(button, state),
            _ => {}
        }
    }

    fn user_event(&mut self, event_loop: &ActiveEventLoop, _event: Wake) {
        let (events, end) = self.inbox.take_events();
        for event in events {
            self.viewer_event(event_loop, event);
        }
        let now = Instant::now();
        for (&key, window) in &mut self.windows {
            if let Some(frame) = self.inbox.take_frame(key) {
                window.show(frame.picture, now);
            }
        }
        if let Some(result) = end {
            if self.result.is_ok() {
                self.result = result;
            }
            event_loop.exit();
        }
    }

    fn window_event(&mut self, _event_loop: &ActiveEventLoop, id: WindowId, event: WindowEvent) {
        let found = self.windows.iter_mut().find(|(_, window)| window.id() == id);
        let Some((&key, window)) = found else { return };
        match event {
            WindowEvent::CloseRequested => self.close(key),
            WindowEvent::Resized(_) => window.resized(Instant::now()),
            WindowEvent::RedrawRequested => {
                if let Err(error) = window.redraw() {
                    tracing::warn!("a picture cannot be drawn: {error}");
                }
            }
            WindowEvent::Focused(focused) => self.focused(key, focused),
            WindowEvent::KeyboardInput { event, is_synthetic, .. } => {
                self.keyboard(key, &event, is_synthetic)
            }
            WindowEvent::CursorMoved { position, .. } => self.pointer_moved(key, position),
            WindowEvent::MouseInput { state, button, .. } => self.mouse_button(key, button, state),
            WindowEvent::MouseWheel { delta, .. } => self.mouse_wheel(key, delta),
            _ => {}
        }
    }

    fn about_to_wait(&mut self, event_loop: &ActiveEventLoop) {
        let now = Instant::now();
        let keys: Vec<SurfaceKey> = self.windows.keys().copied().collect();
        for key in keys {
            self.flush_pointer(key);
            if let Some((width, height)) =
                self.windows.get_mut(&key).and_then(|window| window.take_resize(now))
            {
                self.send(Command::Resize { key, width, height });
            }
        }
        let resizes = self.windows.values().filter_map(SurfaceWindow::deadline).min();
        let deadlines = [resizes, self.hold_on(now), self.retry_capture(now), self.close_gone(now)];
        let deadline = deadlines.into_iter().flatten().min();
        event_loop.set_control_flow(deadline.map_or(ControlFlow::Wait, ControlFlow::WaitUntil));
    }
}
