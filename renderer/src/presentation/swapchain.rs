//! The images of one swapchain.

/// Images and their memory.
#[derive(Debug)]
pub(super) struct Swapchain;
