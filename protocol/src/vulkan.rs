//! The Vulkan API as bytes. `codec` is the hand-written base; `generated` comes from the registry.

pub mod codec;
pub mod descriptor_set;
pub mod format;
pub mod generated;
pub mod ignored_when;
mod nested_output;
pub mod query_pool;
