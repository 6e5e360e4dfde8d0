//! The X server that an app's windows are on: our connection to it, and the thread that injects input there.
#![expect(unsafe_code, reason = "asks the app's own X libraries which display it uses")]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::sync::Arc;
use std::thread::JoinHandle;

use x11rb::errors::ConnectError;

use injector::{InputQueue, Request, Unwatched};

use super::x11::X11;

/// Name of a display; `None`: `$DISPLAY`.
pub type DisplayName = Option<String>;

/// An open display. When it is dropped, everything that viewers hold down is released first.
#[derive(Debug)]
pub struct Display {
    x11: X11,
    queue: Arc<InputQueue>,
    thread: Option<JoinHandle<()>>,
}

impl Display {
    /// Connects, and starts the injector (now: apps sandbox themselves later).
    ///
    /// # Errors
    /// No such display, or no right to it.
    pub fn open(name: DisplayName) -> Result<Self, ConnectError> {
        let x11 = X11::connect(name.as_deref())?;
        let queue = Arc::new(InputQueue::default());
        let theirs = Arc::clone(&queue);
        let thread = crate::process::with_signals_blocked(|| {
            std::thread::Builder::new()
                .name("pyroduct-input".to_owned())
                .spawn(move || injector::run(&theirs, name.as_deref(), &Unwatched))
        });
        if let Err(error) = &thread {
            tracing::warn!(%error, "input of viewers is dropped: no thread for it");
        }
        Ok(Self { x11, queue, thread: thread.ok() })
    }

    /// Our connection.
    #[must_use]
    pub fn x11(&self) -> &X11 {
        &self.x11
    }

    /// Hands a request to the injector.
    pub fn inject(&self, request: Request) {
        if self.thread.is_some() {
            self.queue.push(request);
        }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        self.queue.close();
        if crate::process::is_forked_child() {
            return;
        }
        if let Some(thread) = self.thread.take() {
            // The app may exit right after this: its keys have to be up before. A panic there was logged there.
            drop(thread.join());
        }
    }
}

/// The display of an Xlib connection, as `XDisplayString` of the app's own libX11 tells.
///
/// # Safety
/// `display` is a live Xlib `Display`.
#[must_use]
pub unsafe fn name_of_xlib(display: *mut c_void) -> DisplayName {
    type DisplayString = unsafe extern "C" fn(*mut c_void) -> *const c_char;
    let function = loaded_function(c"libX11.so.6", c"XDisplayString")?;
    // SAFETY: this is the signature of XDisplayString (Xlib.h).
    let display_string = unsafe { std::mem::transmute::<*mut c_void, DisplayString>(function) };
    // SAFETY: a live display, by this function's contract.
    let name = unsafe { display_string(display) };
    if name.is_null() {
        return None;
    }
    // SAFETY: a string that the display owns.
    let name = unsafe { CStr::from_ptr(name) };
    name.to_str().ok().filter(|name| !name.is_empty()).map(ToOwned::to_owned)
}

/// The display of an xcb connection, as the address of its socket tells; only for local ones.
///
/// # Safety
/// `connection` is a live `xcb_connection_t`.
#[must_use]
pub unsafe fn name_of_xcb(connection: *mut c_void) -> DisplayName {
    type FileDescriptor = unsafe extern "C" fn(*mut c_void) -> c_int;
    let function = loaded_function(c"libxcb.so.1", c"xcb_get_file_descriptor")?;
    // SAFETY: this is the signature of xcb_get_file_descriptor (xcb.h).
    let file_descriptor = unsafe { std::mem::transmute::<*mut c_void, FileDescriptor>(function) };
    // SAFETY: a live connection, by this function's contract.
    let fd = unsafe { file_descriptor(connection) };
    if fd < 0 {
        return None;
    }
    // SAFETY: the connection owns an open socket and lives.
    let socket = unsafe { std::os::fd::BorrowedFd::borrow_raw(fd) };
    let peer = rustix::net::getpeername(socket).ok()??;
    let peer = rustix::net::SocketAddrUnix::try_from(peer).ok()?;
    let path = peer.path_bytes().or_else(|| peer.abstract_name())?;
    display_of_socket(std::str::from_utf8(path).ok()?)
}

/// `/tmp/.X11-unix/X7` is display `:7`.
fn display_of_socket(path: &str) -> DisplayName {
    let number: u32 = path.strip_prefix("/tmp/.X11-unix/X")?.parse().ok()?;
    Some(format!(":{number}"))
}

/// A function of a library that the app has loaded; never loads one.
pub(super) fn loaded_function(library: &CStr, name: &CStr) -> Option<*mut c_void> {
    // SAFETY: a C string; RTLD_NOLOAD loads nothing.
    let handle = unsafe { libc::dlopen(library.as_ptr(), libc::RTLD_LAZY | libc::RTLD_NOLOAD) };
    if handle.is_null() {
        return None;
    }
    // SAFETY: a live handle and a C string.
    let function = unsafe { libc::dlsym(handle, name.as_ptr()) };
    // SAFETY: a live handle; the app's own keeps the library, as its connection lives.
    unsafe { libc::dlclose(handle) };
    (!function.is_null()).then_some(function)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_local_socket_names_its_display() {
        assert_eq!(display_of_socket("/tmp/.X11-unix/X99"), Some(":99".to_owned()));
        assert_eq!(display_of_socket("/run/user/1000/other"), None);
        assert_eq!(display_of_socket("/tmp/.X11-unix/Xabc"), None);
    }
}
