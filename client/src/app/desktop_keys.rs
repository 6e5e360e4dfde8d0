//! Keys of the person's own desktop (Alt+Tab, Super) for the program: in full screen, and while the mouse is captured.
//!
//! On X11 the keyboard is grabbed, by winit's own connection, which so gets the keys as ever. Elsewhere winit has no way to ask for
//! them, and they stay the desktop's.
#![cfg_attr(target_os = "linux", expect(unsafe_code, reason = "Xlib's functions, on winit's own display"))]

use winit::window::{Window, WindowId};

/// Which window has them.
#[derive(Debug, Default)]
pub(super) struct DesktopKeys {
    given_to: Option<WindowId>,
    #[cfg(target_os = "linux")]
    server: x11::Server,
}

impl DesktopKeys {
    /// Whether the window has them, or has not, as is wanted.
    pub(super) fn is_settled(&self, window: WindowId, wanted: bool) -> bool {
        (self.given_to == Some(window)) == wanted
    }

    /// Gives a window the keys, or takes them from it. Where somebody else has them just now, it has to be tried again.
    pub(super) fn give(&mut self, window: &Window, wanted: bool) {
        if self.is_settled(window.id(), wanted) {
            return;
        }
        if !wanted {
            self.given_to = None;
            self.release(window);
        } else if self.grab(window) {
            self.given_to = Some(window.id());
        }
    }

    #[cfg(target_os = "linux")]
    fn grab(&mut self, window: &Window) -> bool {
        self.server.grab(window)
    }

    #[cfg(target_os = "linux")]
    fn release(&mut self, window: &Window) {
        self.server.release(window);
    }

    #[cfg(not(target_os = "linux"))]
    fn grab(&mut self, _window: &Window) -> bool {
        // Nothing to be tried again.
        true
    }

    #[cfg(not(target_os = "linux"))]
    fn release(&mut self, _window: &Window) {}
}

#[cfg(target_os = "linux")]
mod x11 {
    use winit::raw_window_handle::{
        HasDisplayHandle as _, HasWindowHandle as _, RawDisplayHandle, RawWindowHandle,
    };
    use winit::window::Window;
    use x11_dl::xlib::{CurrentTime, Display, GrabModeAsync, GrabSuccess, True, Xlib};

    /// Xlib, once it was needed.
    #[derive(Default)]
    pub(super) struct Server {
        xlib: Option<Xlib>,
    }

    impl std::fmt::Debug for Server {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Server").finish_non_exhaustive()
        }
    }

    impl Server {
        /// Whether the window has the keyboard now, or never will: on Wayland.
        pub(super) fn grab(&mut self, window: &Window) -> bool {
            let Some((display, id)) = handles(window) else { return true };
            if self.xlib.is_none() {
                self.xlib = Xlib::open().ok();
            }
            let Some(xlib) = &self.xlib else { return true };
            // SAFETY: winit's display, which lives as long as its event loop and is used on this thread; a window of it.
            let status =
                unsafe { (xlib.XGrabKeyboard)(display, id, True, GrabModeAsync, GrabModeAsync, CurrentTime) };
            status == GrabSuccess
        }

        pub(super) fn release(&mut self, window: &Window) {
            let (Some((display, _)), Some(xlib)) = (handles(window), &self.xlib) else { return };
            // SAFETY: as above.
            unsafe { (xlib.XUngrabKeyboard)(display, CurrentTime) };
            // SAFETY: as above.
            unsafe { (xlib.XFlush)(display) };
        }
    }

    /// Xlib's display and window; `None` on Wayland.
    fn handles(window: &Window) -> Option<(*mut Display, std::ffi::c_ulong)> {
        let (display, window) = (window.display_handle().ok()?, window.window_handle().ok()?);
        match (display.as_raw(), window.as_raw()) {
            (RawDisplayHandle::Xlib(display), RawWindowHandle::Xlib(window)) => {
                Some((display.display?.as_ptr().cast::<Display>(), window.window))
            }
            _ => None,
        }
    }
}
