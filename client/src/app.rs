//! The viewer's windows: one for each surface, on the main thread; the connection has a thread of its own.

mod inbox;
mod keyboard;
mod presenter;
mod window;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use protocol::control::input::InputEvent;
use protocol::ticket::Ticket;
use tokio::sync::mpsc;
use winit::application::ApplicationHandler;
use winit::event::{ElementState, KeyEvent, WindowEvent};
use winit::event_loop::{ActiveEventLoop, ControlFlow, EventLoop, OwnedDisplayHandle};
use winit::keyboard::{KeyCode, PhysicalKey};
use winit::window::WindowId;

use self::inbox::{Inbox, Wake};
use self::window::SurfaceWindow;
use crate::connection::{self, Command, SurfaceKey, ViewerEvent};
use crate::options::Options;

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

    fn input(&self, key: SurfaceKey, event: Option<InputEvent>) {
        if let Some(event) = event {
            self.send(Command::Input { key, event });
        }
    }

    /// Where the pointer is now goes before what was done there.
    fn flush_pointer(&mut self, key: SurfaceKey) {
        let moved = self.windows.get_mut(&key).and_then(SurfaceWindow::take_pointer);
        self.input(key, moved);
    }

    fn viewer_event(&mut self, event_loop: &ActiveEventLoop, event: ViewerEvent) {
        match event {
            ViewerEvent::Waiting(reason) => (self.say)(&reason),
            ViewerEvent::SurfaceCreated { key, title, width, height } => match self.windows.get(&key) {
                Some(window) => window.set_title(&title),
                None => self.open(event_loop, key, &title, (width, height)),
            },
            ViewerEvent::SurfaceDestroyed { key } => {
                self.windows.remove(&key);
                self.inbox.forget_frames(|other| other == key);
            }
            ViewerEvent::SessionEnded { session } => {
                self.windows.retain(|key, _| key.session != session);
                self.inbox.forget_frames(|key| key.session == session);
                if self.once {
                    event_loop.exit();
                }
            }
            ViewerEvent::SessionStarted { .. } | ViewerEvent::Frame { .. } => {}
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

    fn keyboard(&mut self, key: SurfaceKey, event: &KeyEvent, synthetic: bool) {
        let Some(window) = self.windows.get_mut(&key) else { return };
        let pressed = event.state == ElementState::Pressed;
        if event.physical_key == PhysicalKey::Code(KeyCode::F11) {
            if pressed && !event.repeat && !synthetic {
                window.toggle_fullscreen();
            }
            return;
        }
        // Keys that were down before the window had the focus were not meant for it; the guest repeats by itself.
        if event.repeat || (synthetic && pressed) {
            return;
        }
        let event = window.key(event.physical_key, event.state);
        self.flush_pointer(key);
        self.input(key, event);
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
    fn resumed(&mut self, _event_loop: &ActiveEventLoop) {}

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
            WindowEvent::Focused(false) => {
                let release = window.release_all();
                self.input(key, release);
            }
            WindowEvent::KeyboardInput { event, is_synthetic, .. } => {
                self.keyboard(key, &event, is_synthetic)
            }
            WindowEvent::CursorMoved { position, .. } => window.moved(position),
            WindowEvent::MouseInput { state, button, .. } => {
                let event = window.button(button, state);
                self.flush_pointer(key);
                self.input(key, event);
            }
            WindowEvent::MouseWheel { delta, .. } => {
                self.flush_pointer(key);
                self.input(key, Some(SurfaceWindow::wheel(delta)));
            }
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
        let deadline = self.windows.values().filter_map(SurfaceWindow::deadline).min();
        event_loop.set_control_flow(deadline.map_or(ControlFlow::Wait, ControlFlow::WaitUntil));
    }
}
