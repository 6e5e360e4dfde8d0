//! The app's own connection to its X server. It is used where native drivers use it too, and for one thing: what the app has asked
//! for and not sent yet, as a window that it has just made, reaches the server.
#![expect(unsafe_code, reason = "calls the app's own X libraries")]

use std::ffi::{c_int, c_void};

use super::display::loaded_function;

/// Pointer that a surface was made with.
#[derive(Clone, Copy, Debug)]
pub enum AppConnection {
    /// `xcb_connection_t`.
    Xcb(*mut c_void),
    /// Xlib's `Display`.
    Xlib(*mut c_void),
}

// SAFETY: libxcb's connections may be used by any thread, and Xlib's where the app has said so: the commands that come here may, by
// valid usage, only be called where its connection may be used.
unsafe impl Send for AppConnection {}
// SAFETY: as above.
unsafe impl Sync for AppConnection {}

impl AppConnection {
    /// Waits until the server has done all that the app has asked for.
    ///
    /// # Safety
    /// The connection is live.
    pub unsafe fn synchronize(self) {
        match self {
            // SAFETY: by this function's contract.
            Self::Xcb(connection) => unsafe { synchronize_xcb(connection) },
            // SAFETY: by this function's contract.
            Self::Xlib(display) => unsafe { synchronize_xlib(display) },
        }
    }
}

/// # Safety
/// A live `xcb_connection_t`.
unsafe fn synchronize_xcb(connection: *mut c_void) {
    // A cookie is a struct of one `unsigned int`, which goes where the number would.
    type Ask = unsafe extern "C" fn(*mut c_void) -> u32;
    type Reply = unsafe extern "C" fn(*mut c_void, u32, *mut *mut c_void) -> *mut c_void;
    let ask = loaded_function(c"libxcb.so.1", c"xcb_get_input_focus");
    let reply = loaded_function(c"libxcb.so.1", c"xcb_get_input_focus_reply");
    let (Some(ask), Some(reply)) = (ask, reply) else { return };
    // SAFETY: this is the signature of xcb_get_input_focus (xproto.h).
    let ask = unsafe { std::mem::transmute::<*mut c_void, Ask>(ask) };
    // SAFETY: this is the signature of xcb_get_input_focus_reply (xproto.h).
    let reply = unsafe { std::mem::transmute::<*mut c_void, Reply>(reply) };
    // SAFETY: a live connection, by this function's contract.
    let cookie = unsafe { ask(connection) };
    // SAFETY: as above; an error is not wanted.
    let reply = unsafe { reply(connection, cookie, std::ptr::null_mut()) };
    // SAFETY: null, or the caller's to free.
    unsafe { libc::free(reply) };
}

/// # Safety
/// A live Xlib `Display`.
unsafe fn synchronize_xlib(display: *mut c_void) {
    type Sync = unsafe extern "C" fn(*mut c_void, c_int) -> c_int;
    let Some(sync) = loaded_function(c"libX11.so.6", c"XSync") else { return };
    // SAFETY: this is the signature of XSync (Xlib.h).
    let sync = unsafe { std::mem::transmute::<*mut c_void, Sync>(sync) };
    // SAFETY: a live display, by this function's contract. No event is discarded.
    unsafe { sync(display, 0) };
}
