//! The host's GPU: loader, instance, and the physical device that sessions use.

use std::str::FromStr;

/// Which physical device the operator wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum GpuSelection {
    /// Every usable one.
    #[default]
    Any,
    /// By index in the order of `vkEnumeratePhysicalDevices`.
    Index(usize),
    /// By a part of its name, whatever the case.
    Name(String),
}

impl FromStr for GpuSelection {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.parse().map_or_else(|_| Self::Name(text.to_owned()), Self::Index))
    }
}

/// No GPU to use: one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum HostGpuError {
    /// For people.
    #[error("{0}")]
    Unusable(String),
}

/// The opened GPU.
#[derive(Debug)]
pub struct HostGpu {}

impl HostGpu {
    /// Loads the Vulkan driver and picks the device. Blocks, for seconds with some drivers.
    ///
    /// # Errors
    /// [`HostGpuError`].
    pub fn open(_selection: &GpuSelection) -> Result<Self, HostGpuError> {
        Ok(Self {})
    }
}

/// What `pyroduct-host check` prints.
#[derive(Clone, Debug)]
pub struct CheckReport {
    /// For people.
    pub text: String,
    /// Sessions can run.
    pub usable: bool,
}

/// The usable GPUs, or plainly that there is only a software driver.
///
/// # Errors
/// [`HostGpuError`] when Vulkan itself does not work.
pub fn check(_selection: &GpuSelection) -> Result<CheckReport, HostGpuError> {
    Err(HostGpuError::Unusable("check is not there yet".to_owned()))
}
