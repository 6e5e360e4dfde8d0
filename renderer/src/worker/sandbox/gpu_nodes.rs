//! Device nodes that a GPU's driver opens while it renders, as its makers document them: render nodes of Mesa's drivers, and
//! NVIDIA's for devices, control and unified memory. Not modesetting, capabilities of MIG, primary nodes, or tools.
//!
//! Seen: none, on a software driver. Not seen on hardware: the others.

use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

/// What a machine has of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct GpuNodes {
    pub(super) paths: Vec<PathBuf>,
    mesa: bool,
    nvidia: bool,
}

/// Requests of `ioctl` that have these bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct IoctlClass {
    pub(super) mask: u32,
    pub(super) value: u32,
}

/// Where a request has its type (`_IOC_TYPE`).
const TYPE_MASK: u32 = 0xff00;
/// DRM; buffers and fences that drivers pass around.
const MESA_TYPES: &[u8] = b"db>";
const NVIDIA_TYPES: &[u8] = b"F";
/// Requests of NVIDIA's unified memory have plain numbers.
const NVIDIA_MEMORY: [IoctlClass; 2] =
    [IoctlClass { mask: !0xff, value: 0 }, IoctlClass { mask: !0xf, value: 0x3000_0000 }];

impl GpuNodes {
    /// Those under `/dev`.
    pub(super) fn find() -> Self {
        Self::find_in(Path::new("/dev"))
    }

    fn find_in(devices: &Path) -> Self {
        let named = |folder: &Path, fits: fn(&str) -> bool| -> Vec<PathBuf> {
            let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
            let entries = entries.filter(|entry| entry.file_name().to_str().is_some_and(fits));
            entries.map(|entry| entry.path()).collect()
        };
        let mesa = named(&devices.join("dri"), is_render_node);
        let nvidia = named(devices, is_nvidia);
        let (has_mesa, has_nvidia) = (!mesa.is_empty(), !nvidia.is_empty());
        Self { paths: [mesa, nvidia].concat(), mesa: has_mesa, nvidia: has_nvidia }
    }

    /// What may be asked of them.
    pub(super) fn ioctl_classes(&self) -> Vec<IoctlClass> {
        let of = |types: &'static [u8]| {
            types.iter().map(|kind| IoctlClass { mask: TYPE_MASK, value: u32::from(*kind) << 8 })
        };
        let mesa = of(MESA_TYPES).filter(|_| self.mesa || self.nvidia);
        let nvidia = of(NVIDIA_TYPES).chain(NVIDIA_MEMORY).filter(|_| self.nvidia);
        mesa.chain(nvidia).collect()
    }

    /// Groups that may open them; `None`: one of them can be opened by its owner only.
    pub(super) fn groups(&self) -> Option<Vec<u32>> {
        let mut groups = Vec::new();
        for path in &self.paths {
            let Ok(node) = std::fs::metadata(path) else { continue };
            match node.mode() {
                mode if mode & 0o006 == 0o006 => {}
                mode if mode & 0o060 == 0o060 && node.gid() != 0 => groups.push(node.gid()),
                _ => return None,
            }
        }
        groups.sort_unstable();
        groups.dedup();
        Some(groups)
    }
}

fn is_render_node(name: &str) -> bool {
    name.strip_prefix("renderD").is_some_and(|number| number.parse::<u32>().is_ok())
}

fn is_nvidia(name: &str) -> bool {
    let rest = name.strip_prefix("nvidia");
    rest.is_some_and(|rest| matches!(rest, "ctl" | "-uvm") || rest.parse::<u32>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_for_rendering_are_found_and_no_others() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(GpuNodes::find_in(folder.path()), GpuNodes::default());
        assert!(GpuNodes::default().ioctl_classes().is_empty(), "a software driver asks no device");
        std::fs::create_dir(folder.path().join("dri")).unwrap();
        for name in ["dri/card0", "dri/renderD128", "nvidia0", "nvidiactl", "nvidia-uvm"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        for name in ["nvidia-modeset", "nvidia-uvm-tools", "nvidia-caps", "nvram", "nvidia-nvlink", "null"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let found = GpuNodes::find_in(folder.path());
        let mut names: Vec<_> =
            found.paths.iter().map(|path| path.file_name().unwrap().to_str().unwrap()).collect();
        names.sort_unstable();
        assert_eq!(names, ["nvidia-uvm", "nvidia0", "nvidiactl", "renderD128"]);
        let asks = |request: u32| found.ioctl_classes().iter().any(|c| request & c.mask == c.value);
        let (drm_version, nvidia_open, uvm_initialize, uvm_map) = (0xc040_6400, 0xc0d0_46d6, 0x3000_0001, 33);
        assert!([drm_version, nvidia_open, uvm_initialize, uvm_map].into_iter().all(asks));
        let (push_back_input, set_owner) = (0x5412, 0x8901);
        assert!(![push_back_input, set_owner].into_iter().any(asks));
    }
}
