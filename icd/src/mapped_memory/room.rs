//! Whether this machine has the memory for a shadow, found out before it is taken: what does not fit would end the
//! process, by SIGBUS or by the kernel's choice, instead of failing a map.

use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use rustix::fs::{FallocateFlags, fallocate, ftruncate};
use rustix::process::{Resource, getrlimit};

/// Reserved at once; between two of them the room is looked at again.
const CHUNK_BYTES: u64 = 256 << 20;
/// Shadows below this are not looked at: reading files costs more than they do.
const LOOK_BYTES_MIN: u64 = 16 << 20;

/// Why not.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoRoom {
    #[error("no addresses: {0}")]
    Addresses(rustix::io::Errno),
    #[error("no memory: {0}")]
    Memory(rustix::io::Errno),
    #[error("{wanted} bytes with their mirror, where {left} are left")]
    Left { wanted: u64, left: u64 },
    #[error("files may not be larger than {0} bytes (RLIMIT_FSIZE)")]
    FileSize(u64),
}

/// Gives the file its size and its memory.
pub(super) fn reserve(file: &OwnedFd, bytes: u64) -> Result<(), NoRoom> {
    // Over this limit the kernel would send SIGXFSZ.
    if let Some(most) = getrlimit(Resource::Fsize).current
        && bytes > most
    {
        return Err(NoRoom::FileSize(most));
    }
    ftruncate(file, bytes).map_err(NoRoom::Memory)?;
    let mut done = 0;
    while done < bytes {
        let size = CHUNK_BYTES.min(bytes - done);
        if bytes >= LOOK_BYTES_MIN {
            // What is left to reserve, and a mirror that in the end is as large as the shadow.
            let wanted = (bytes - done).saturating_add(bytes);
            let left = available_bytes();
            if wanted > left {
                return Err(NoRoom::Left { wanted, left });
            }
        }
        loop {
            match fallocate(file, FallocateFlags::empty(), done, size) {
                Ok(()) => break,
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(NoRoom::Memory(error)),
            }
        }
        done += size;
    }
    Ok(())
}

/// What this process may still take before something is killed; as much as can be known.
fn available_bytes() -> u64 {
    let machine = std::fs::read_to_string("/proc/meminfo").ok().and_then(|text| available_in(&text));
    let group = std::fs::read_to_string("/proc/self/cgroup").ok().and_then(|text| group_room(&text));
    machine.unwrap_or(u64::MAX).min(group.unwrap_or(u64::MAX))
}

/// Memory and swap that are free, by `/proc/meminfo`.
fn available_in(meminfo: &str) -> Option<u64> {
    let field = |name: &str| {
        let line = meminfo.lines().find_map(|line| line.strip_prefix(name))?;
        line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kib| kib.saturating_mul(1024))
    };
    Some(field("MemAvailable:")?.saturating_add(field("SwapFree:").unwrap_or(0)))
}

/// The least room in this process's memory control groups (cgroup v2, or v1's memory controller).
fn group_room(cgroup: &str) -> Option<u64> {
    let (folder, group, names) = cgroup.lines().find_map(|line| {
        let mut fields = line.splitn(3, ':').skip(1);
        let (controllers, group) = (fields.next()?, fields.next()?);
        if controllers.split(',').any(|name| name == "memory") {
            Some(("/sys/fs/cgroup/memory", group, ("memory.limit_in_bytes", "memory.usage_in_bytes")))
        } else if controllers.is_empty() {
            Some(("/sys/fs/cgroup", group, ("memory.max", "memory.current")))
        } else {
            None
        }
    })?;
    let root = PathBuf::from(folder);
    // In a container the path may be that of the outside: then the root is the group.
    let own = root.join(group.trim_start_matches('/'));
    let own = if own.is_dir() { own } else { root.clone() };
    own.ancestors().take_while(|path| path.starts_with(&root)).filter_map(|path| room_of(path, names)).min()
}

fn room_of(group: &Path, (limit, usage): (&str, &str)) -> Option<u64> {
    let number = |name| std::fs::read_to_string(group.join(name)).ok()?.trim().parse::<u64>().ok();
    // Without a limit the file says "max", which is no number.
    let limit = number(limit)?;
    // Cached files count as used, and make room when it is wanted.
    let stat = std::fs::read_to_string(group.join("memory.stat")).unwrap_or_default();
    let cached = ["active_file ", "inactive_file "]
        .iter()
        .filter_map(|name| stat.lines().find_map(|line| line.strip_prefix(name)?.trim().parse::<u64>().ok()));
    Some(limit.saturating_sub(number(usage)?.saturating_sub(cached.sum())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_room_is_read_from_the_kernels_files() {
        let text = "MemTotal: 9 kB\nMemAvailable:   2000 kB\nSwapFree:  24 kB\n";
        assert_eq!(available_in(text), Some(2024 * 1024));
        assert_eq!(available_in("MemTotal: 9 kB\n"), None);
        let folder = tempfile::tempdir().unwrap();
        let names = ("memory.max", "memory.current");
        std::fs::write(folder.path().join("memory.current"), "30\n").unwrap();
        std::fs::write(folder.path().join("memory.max"), "max\n").unwrap();
        assert_eq!(room_of(folder.path(), names), None, "no limit");
        std::fs::write(folder.path().join("memory.max"), "100\n").unwrap();
        assert_eq!(room_of(folder.path(), names), Some(70));
        std::fs::write(folder.path().join("memory.stat"), "anon 3\nactive_file 4\ninactive_file 6\n")
            .unwrap();
        assert_eq!(room_of(folder.path(), names), Some(80));
    }

    #[test]
    fn more_than_the_machine_has_is_refused() {
        let file = rustix::fs::memfd_create("test", rustix::fs::MemfdFlags::CLOEXEC).unwrap();
        assert!(matches!(reserve(&file, 1 << 50), Err(NoRoom::Left { .. })));
        assert_eq!(rustix::fs::fstat(&file).unwrap().st_blocks, 0, "nothing is taken");
    }
}
