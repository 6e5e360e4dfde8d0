//! The folder in which this worker's driver keeps what it compiles: its own, and no other's. The supervisor makes it, puts the
//! tenant's files into it, and takes new ones out (`supervisor/driver_cache.rs`).
#![expect(unsafe_code, reason = "changes the environment, in which drivers look for their settings")]

use std::ffi::OsStr;
use std::fs::File;
use std::os::fd::IntoRawFd as _;

/// Names the folder, for the worker and its sandbox.
pub(crate) const VARIABLE: &str = "PYRODUCT_DRIVER_CACHE";
/// What a driver may write there; it removes what it used the longest ago.
const BYTES_MAX: &str = "268435456";
const MESA_BYTES_MAX: &str = "256M";

/// Tells the driver, which is not loaded yet. By a descriptor: the worker may not be who may enter the directories above.
/// Without a folder nothing is kept: what drivers choose by themselves is one place for all tenants. To be called while there
/// is one thread.
pub(super) fn prepare() {
    let folder = std::env::var_os(VARIABLE).and_then(|path| match File::open(&path) {
        Ok(folder) => Some(folder),
        Err(error) => {
            tracing::warn!(%error, ?path, "this worker's driver keeps nothing of what it compiles");
            None
        }
    });
    let Some(folder) = folder else {
        set("MESA_SHADER_CACHE_DISABLE", "true");
        set("__GL_SHADER_DISK_CACHE", "0");
        return;
    };
    // Open for as long as the process lives.
    let path = format!("/proc/self/fd/{}", folder.into_raw_fd());
    for variable in ["XDG_CACHE_HOME", "MESA_SHADER_CACHE_DIR", "__GL_SHADER_DISK_CACHE_PATH"] {
        set(variable, &path);
    }
    set("MESA_SHADER_CACHE_MAX_SIZE", MESA_BYTES_MAX);
    // One file for each entry, found by its name at any time; newer versions have one database unless told.
    set("MESA_DISK_CACHE_MULTI_FILE", "true");
    set("MESA_DISK_CACHE_DATABASE", "false");
    set("MESA_DISK_CACHE_SINGLE_FILE", "false");
    if std::env::var_os("__GL_SHADER_DISK_CACHE").is_none() {
        set("__GL_SHADER_DISK_CACHE", "1");
    }
    set("__GL_SHADER_DISK_CACHE_SIZE", BYTES_MAX);
}

fn set(variable: impl AsRef<OsStr>, value: &str) {
    // SAFETY: there is one thread, by the contract of `prepare`: nobody reads the environment meanwhile.
    unsafe { std::env::set_var(variable, value) };
}
