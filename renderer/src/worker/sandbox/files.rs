//! Files that a worker may open once its driver is loaded, by Landlock's newest rules that the kernel has: no files outside the
//! lists, no device but the GPU's, no new nodes, no signals and abstract sockets out of the sandbox, no TCP.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use landlock::{
    ABI, Access as _, AccessFs, AccessNet, BitFlags, CompatLevel, Compatible as _, LandlockStatus,
    PathBeneath, PathFd, RestrictSelfAttr as _, Ruleset, RulesetAttr as _, RulesetCreatedAttr as _,
    RulesetError, RulesetStatus, Scope, make_bitflags,
};

use super::gpu_nodes::GpuNodes;
use crate::worker::driver_cache;

/// Rules up to this version were looked at. Later ones (10: datagrams) would deny what the worker's own socket does.
const NEWEST: ABI = ABI::V9;
/// Libraries, drivers, their settings, fonts of nobody.
const READ: &[&str] = &[
    "/usr",
    "/lib",
    "/lib32",
    "/lib64",
    "/opt",
    "/etc/ld.so.cache",
    "/etc/drirc",
    "/etc/vulkan",
    "/etc/glvnd",
    "/etc/OpenCL",
    "/etc/nvidia",
    "/etc/localtime",
    "/sys",
    "/proc/self",
    "/proc/cpuinfo",
    "/proc/meminfo",
    "/proc/stat",
    "/proc/version",
    "/proc/filesystems",
    "/proc/sys",
    "/proc/driver",
    "/dev/urandom",
    "/dev/random",
    "/dev/dri",
];
/// Harmless nodes.
const WRITE: &[&str] = &["/dev/null", "/dev/zero"];
/// Lists of files (manifests of drivers) or directories, whose neighbours a driver may still want.
const READ_LISTS: &[&str] = &["VK_DRIVER_FILES", "VK_ICD_FILENAMES", "VK_ADD_DRIVER_FILES"];
/// Directories of libraries.
const READ_DIRECTORIES: &[&str] = &["LD_LIBRARY_PATH", "LIBGL_DRIVERS_PATH", "DRIRC_CONFIGDIR"];

/// What Landlock holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Restricted {
    /// Version of its rules that the kernel has; 0: none.
    pub(super) version: u32,
    /// For threads that were there already, too.
    pub(super) all_threads: bool,
}

/// What may be done with a path, and below it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    Read,
    Write,
    Device,
}

impl Use {
    fn access(self, directory: bool) -> BitFlags<AccessFs> {
        let read = make_bitflags!(AccessFs::{ReadFile | ReadDir});
        let access = match self {
            Self::Read => read,
            Self::Write => read | AccessFs::WriteFile,
            Self::Device => read | AccessFs::WriteFile | AccessFs::IoctlDev,
        };
        if directory { access } else { access & !BitFlags::from(AccessFs::ReadDir) }
    }
}

/// Restricts the calling thread and those that it starts; with `all_threads` all, where the kernel can.
///
/// # Errors
/// Of Landlock.
pub(super) fn restrict(nodes: &GpuNodes, all_threads: bool) -> Result<Restricted, RulesetError> {
    let mut ruleset = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(NEWEST))?
        .handle_access(AccessNet::from_all(NEWEST))?
        .scope(Scope::from_all(NEWEST))?
        .create()?
        .all_threads(all_threads)?;
    for (path, use_of) in allowed(nodes) {
        // What is not there is not needed.
        let Ok(file) = PathFd::new(&path) else { continue };
        ruleset = ruleset.add_rule(PathBeneath::new(file, use_of.access(path.is_dir())))?;
    }
    if let Some(folder) = std::env::var_os(driver_cache::VARIABLE).and_then(|path| PathFd::new(path).ok()) {
        let own = make_bitflags!(AccessFs::{
            ReadFile | ReadDir | WriteFile | Truncate | MakeReg | MakeDir | RemoveFile | RemoveDir
        });
        ruleset = ruleset.add_rule(PathBeneath::new(folder, own))?;
    }
    let status = ruleset.restrict_self()?;
    let version = match status.landlock {
        _ if status.ruleset == RulesetStatus::NotEnforced => 0,
        LandlockStatus::Available { effective_abi, kernel_abi } => {
            kernel_abi.map_or(effective_abi as u32, |newer| u32::try_from(newer).unwrap_or(0))
        }
        _ => 0,
    };
    Ok(Restricted { version, all_threads: status.all_threads })
}

fn allowed(nodes: &GpuNodes) -> BTreeMap<PathBuf, Use> {
    let mut paths: BTreeMap<_, _> = READ.iter().map(|path| (PathBuf::from(path), Use::Read)).collect();
    let list = |name: &str| -> Vec<PathBuf> {
        std::env::var_os(name).map(|list| std::env::split_paths(&list).collect()).unwrap_or_default()
    };
    let neighbours = |path: &PathBuf| path.parent().map(Path::to_owned);
    let lists = READ_LISTS.iter().flat_map(|name| list(name)).filter_map(|path| neighbours(&path));
    paths.extend(lists.map(|path| (path, Use::Read)));
    paths.extend(READ_DIRECTORIES.iter().flat_map(|name| list(name)).map(|path| (path, Use::Read)));
    paths.extend(WRITE.iter().map(|path| (PathBuf::from(path), Use::Write)));
    paths.extend(nodes.paths.iter().map(|path| (path.clone(), Use::Device)));
    paths.retain(|path, _| !path.as_os_str().is_empty());
    paths
}
