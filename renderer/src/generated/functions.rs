//! Tables of the host's commands. Placeholder: `xtask codegen` writes it, one `Option<PFN_…>` for each command.

/// Commands of a device.
#[derive(Clone, Debug, Default)]
pub struct DeviceFunctions {}

/// Commands of an instance.
#[derive(Clone, Debug, Default)]
pub struct InstanceFunctions {}
