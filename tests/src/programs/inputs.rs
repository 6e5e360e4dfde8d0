//! A window that says what input reaches it, a line for each thing, until it is closed.
//!
//! `E2E_INPUTS` is `MODE X Y WIDTH HEIGHT`. Modes: `plain`; `text`, whose pointer is that of a text field; `raw`, which turns by raw motion
//! (XInput 2), as first-person games do; `anew`, which makes its surface anew at each click of the right button; `warp`, which puts the pointer back into the middle after each motion, as older ones do;
//! `seen`, which does so too, and confines the pointer but does not hide it.

use std::io::Write as _;

use ash::{khr, vk};
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xinput::{self, ConnectionExt as _};
use x11rb::protocol::xproto::{
    AtomEnum, ChangeWindowAttributesAux, ConfigureWindowAux, ConnectionExt as _, CreateWindowAux, EventMask,
    GrabMode, PropMode, Window, WindowClass,
};
use x11rb::wrapper::ConnectionExt as _;
use x11rb::xcb_ffi::XCBConnection;

use super::{Failure, Output, Result};
use crate::gpu::Gpu;

/// Glyph of the font `cursor` for text fields (`XC_xterm`); the next one is its mask.
const TEXT_GLYPH: u16 = 152;

type Any<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// What `E2E_INPUTS` says.
struct Wanted {
    mode: String,
    place: [u16; 4],
}

pub(super) fn run() -> Result<Output> {
    let failed = |error: Box<dyn std::error::Error>| Failure(format!("X: {error}"));
    let wanted = wanted().ok_or_else(|| Failure("E2E_INPUTS is MODE X Y WIDTH HEIGHT".to_owned()))?;
    let (connection, screen) =
        XCBConnection::connect(None).map_err(|error| Failure(format!("no X server: {error}")))?;
    let root = connection.setup().roots.get(screen).map_or(0, |screen| screen.root);
    let window = window(&connection, root, &wanted).map_err(failed)?;
    let gpu = Gpu::with_extensions(&[khr::surface::NAME, khr::xcb_surface::NAME], &[])?;
    let surfaces = khr::surface::Instance::new(&gpu.entry, &gpu.instance);
    let info =
        vk::XcbSurfaceCreateInfoKHR::default().connection(connection.get_raw_xcb_connection()).window(window);
    let xcb = khr::xcb_surface::Instance::new(&gpu.entry, &gpu.instance);
    // A viewer opens a window for it; a picture is not needed.
    let mut surface = unsafe { xcb.create_xcb_surface(&info, None) }?;
    let anew = || {
        unsafe { surfaces.destroy_surface(surface, None) };
        connection.change_property8(
            PropMode::REPLACE,
            window,
            AtomEnum::WM_NAME,
            AtomEnum::STRING,
            b"second",
        )?;
        // The driver reads the name by a connection of its own.
        connection.get_input_focus()?.reply()?;
        surface = unsafe { xcb.create_xcb_surface(&info, None) }?;
        say("anew")
    };
    let listened = listen(&connection, (root, window), &wanted, anew).map_err(failed);
    unsafe { surfaces.destroy_surface(surface, None) };
    listened.map(|()| Output::default())
}

fn wanted() -> Option<Wanted> {
    let text = std::env::var("E2E_INPUTS").ok()?;
    let (mode, place) = text.split_once(' ')?;
    let place: Vec<u16> = place.split(' ').map(|number| number.parse().ok()).collect::<Option<_>>()?;
    Some(Wanted { mode: mode.to_owned(), place: place.try_into().ok()? })
}

fn window(connection: &XCBConnection, root: Window, wanted: &Wanted) -> Any<Window> {
    let window = connection.generate_id()?;
    let mask = EventMask::KEY_PRESS
        | EventMask::KEY_RELEASE
        | EventMask::BUTTON_PRESS
        | EventMask::BUTTON_RELEASE
        | EventMask::POINTER_MOTION
        | EventMask::STRUCTURE_NOTIFY;
    let [x, y, width, height] = wanted.place;
    let place = ConfigureWindowAux::new().x(i32::from(x)).y(i32::from(y));
    let (depth, class) = (x11rb::COPY_DEPTH_FROM_PARENT, WindowClass::INPUT_OUTPUT);
    let aux = CreateWindowAux::new().event_mask(mask);
    connection.create_window(depth, window, root, 0, 0, width, height, 0, class, 0, &aux)?;
    connection.configure_window(window, &place)?;
    let [protocols, delete] = [b"WM_PROTOCOLS".as_slice(), b"WM_DELETE_WINDOW"].map(|name| {
        let cookie = connection.intern_atom(false, name).ok();
        cookie.and_then(|cookie| cookie.reply().ok()).map_or(0, |reply| reply.atom)
    });
    connection.change_property32(PropMode::REPLACE, window, protocols, AtomEnum::ATOM, &[delete])?;
    let name = wanted.mode.as_bytes();
    connection.change_property8(PropMode::REPLACE, window, AtomEnum::WM_NAME, AtomEnum::STRING, name)?;
    if wanted.mode == "text" {
        let (font, cursor) = (connection.generate_id()?, connection.generate_id()?);
        connection.open_font(font, b"cursor")?;
        let mask = TEXT_GLYPH + 1;
        connection.create_glyph_cursor(cursor, font, font, TEXT_GLYPH, mask, 0, 0, 0, 65535, 65535, 65535)?;
        connection.change_window_attributes(window, &ChangeWindowAttributesAux::new().cursor(cursor))?;
    }
    connection.map_window(window)?.check()?;
    Ok(window)
}

/// Hides the pointer, as games do: an empty picture.
fn hide_pointer(connection: &XCBConnection, window: Window) -> Any<()> {
    let (pixmap, cursor) = (connection.generate_id()?, connection.generate_id()?);
    connection.create_pixmap(1, pixmap, window, 1, 1)?;
    let gc = connection.generate_id()?;
    connection.create_gc(gc, pixmap, &x11rb::protocol::xproto::CreateGCAux::new().foreground(0))?;
    let point = x11rb::protocol::xproto::Rectangle { x: 0, y: 0, width: 1, height: 1 };
    connection.poly_fill_rectangle(pixmap, gc, &[point])?;
    connection.create_cursor(cursor, pixmap, pixmap, 0, 0, 0, 0, 0, 0, 0, 0)?;
    connection.change_window_attributes(window, &ChangeWindowAttributesAux::new().cursor(cursor))?;
    Ok(())
}

fn listen(
    connection: &XCBConnection,
    (root, window): (Window, Window),
    wanted: &Wanted,
    mut anew: impl FnMut() -> Any<()>,
) -> Any<()> {
    let [_, _, width, height] = wanted.place;
    let middle = (i16::try_from(width / 2)?, i16::try_from(height / 2)?);
    let to_middle = || connection.warp_pointer(x11rb::NONE, window, 0, 0, 0, 0, middle.0, middle.1);
    let seen = wanted.mode == "seen";
    let (raw, warp) = (wanted.mode == "raw", wanted.mode == "warp" || seen);
    if raw {
        connection.xinput_xi_query_version(2, 0)?.reply()?;
        let mask = vec![xinput::XIEventMask::RAW_MOTION];
        let events = [xinput::EventMask { deviceid: xinput::Device::ALL_MASTER.into(), mask }];
        connection.xinput_xi_select_events(root, &events)?.check()?;
    }
    let mut capturing = raw || warp;
    let mut turned = 0.0;
    say("ready")?;
    loop {
        connection.flush()?;
        match connection.wait_for_event()? {
            Event::MapNotify(_) => say("mapped")?,
            Event::KeyPress(key) => say(&format!("press {} state {}", key.detail, u16::from(key.state)))?,
            Event::KeyRelease(key) => say(&format!("release {}", key.detail))?,
            Event::ButtonPress(button) => {
                say(&format!("button {} at {},{}", button.detail, button.event_x, button.event_y))?;
                // The first click begins the game.
                if std::mem::take(&mut capturing) {
                    if !seen {
                        hide_pointer(connection, window)?;
                    }
                    to_middle()?;
                    if raw || seen {
                        let mode = GrabMode::ASYNC;
                        let mask = EventMask::BUTTON_PRESS | EventMask::BUTTON_RELEASE;
                        let (time, none) = (x11rb::CURRENT_TIME, x11rb::NONE);
                        connection
                            .grab_pointer(true, window, mask, mode, mode, window, none, time)?
                            .reply()?;
                    }
                    say("captured")?;
                }
            }
            Event::ButtonRelease(button) if button.detail == 3 && wanted.mode == "anew" => anew()?,
            Event::ButtonRelease(button) => say(&format!("button {} up", button.detail))?,
            Event::MotionNotify(motion) if warp && !capturing => {
                let by = (motion.event_x - middle.0, motion.event_y - middle.1);
                if by != (0, 0) {
                    turned += f64::from(by.0);
                    to_middle()?;
                    say(&format!("turned {turned}"))?;
                }
            }
            Event::MotionNotify(motion) => say(&format!("motion {},{}", motion.event_x, motion.event_y))?,
            Event::XinputRawMotion(motion) if !capturing => {
                turned += along_x(&motion);
                say(&format!("turned {turned}"))?;
            }
            Event::ClientMessage(_) => return Ok(()),
            _ => {}
        }
    }
}

/// What a raw motion says of the axis to the right.
fn along_x(motion: &xinput::RawMotionEvent) -> f64 {
    let has_x = motion.valuator_mask.first().is_some_and(|mask| mask & 1 != 0);
    let value = motion.axisvalues_raw.first().filter(|_| has_x);
    value.map_or(0.0, |value| f64::from(value.integral) + f64::from(value.frac) / 4_294_967_296.0)
}

fn say(line: &str) -> Any<()> {
    writeln!(std::io::stdout(), "{line}")?;
    std::io::stdout().flush()?;
    Ok(())
}
