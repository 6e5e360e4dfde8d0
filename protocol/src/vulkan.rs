//! The Vulkan API as bytes. `codec` is the hand-written base; `generated` comes from the registry.

pub mod codec;
