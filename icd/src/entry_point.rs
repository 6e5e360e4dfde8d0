//! What stands around every entry point: a panic of ours must not cross into the app, and the end of a thread must.

use std::any::Any;

use ash::vk;

mod shield;

/// What an entry point returns when it panicked.
pub trait AfterPanic {
    /// The value for the app.
    fn after_panic() -> Self;
}

impl AfterPanic for vk::Result {
    fn after_panic() -> Self {
        Self::ERROR_DEVICE_LOST
    }
}

/// Types whose default tells the app nothing wrong.
macro_rules! default_after_panic {
    ($($ty:ty),*) => { $(impl AfterPanic for $ty { fn after_panic() -> Self { <$ty>::default() } })* };
}
default_after_panic!((), u32, u64, i32, usize);

impl<T> AfterPanic for *mut T {
    fn after_panic() -> Self {
        std::ptr::null_mut()
    }
}

impl AfterPanic for vk::PFN_vkVoidFunction {
    fn after_panic() -> Self {
        None
    }
}

/// Runs the body of an entry point; a panic is logged and becomes `VK_ERROR_DEVICE_LOST`, or the type's default. A thread
/// that ends in the body (`pthread_exit`, `pthread_cancel`) does so, and lets go of what it holds on its way. So
/// does every call in a child that was forked from a live session: whoever held a lock at the fork never gives it back there.
#[inline]
pub fn guard<R: AfterPanic>(body: impl FnOnce() -> R) -> R {
    if crate::process::is_forked_child() {
        crate::process::tell_forked();
        return R::after_panic();
    }
    shield::catch_panic(body).unwrap_or_else(|panic| {
        tell(&*panic);
        R::after_panic()
    })
}

/// Out of the way of entry points, which are called millions of times a second.
#[cold]
#[inline(never)]
fn tell(panic: &(dyn Any + Send)) {
    let reason = panic
        .downcast_ref::<&str>()
        .map(ToString::to_string)
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default();
    tracing::error!(reason, "a panic in the driver; the call fails");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_lost_device() {
        let result: vk::Result = guard(|| panic!("no"));
        assert_eq!(result, vk::Result::ERROR_DEVICE_LOST);
        assert_eq!(guard(|| 7_u32), 7);
    }
}
