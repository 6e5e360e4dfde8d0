//! The device's extensions, one a line.

use super::{Output, Result};
use crate::gpu::Gpu;

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let all = unsafe { gpu.instance.enumerate_device_extension_properties(gpu.physical_device) }?;
    let names = all.iter().filter_map(|one| one.extension_name_as_c_str().ok());
    let text: String = names.map(|name| format!("{}\n", name.to_string_lossy())).collect();
    Ok(text.into_bytes().into())
}
