//! Commands replayed by hand, by Vulkan noun. Each has the shape
//! `pub(crate) fn name(replayer: &Replayer, args: &decode::…::Name<'_>) -> Result<(), DecodeError>`, with `call: u32`
//! after `args` when a reply is awaited. What they register, they destroy.
