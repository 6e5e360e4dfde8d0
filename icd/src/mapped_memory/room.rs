//! Whether this machine has the memory for a shadow, found out before it is taken: what does not fit would end the
//! process, by SIGBUS or by the kernel's choice, instead of failing a map.

use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use rustix::fs::{FallocateFlags, fallocate, fstat, ftruncate};
use rustix::process::{Resource, getrlimit};

/// Shadows below this are taken at once and not looked at: reading files costs more than they do.
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

/// Shadows that take their memory as it is touched, and how large they may become. Programs map more than they touch,
/// and may map it often: to take all of it at once would cost them time and memory that no other driver asks for.
#[derive(Debug, Default)]
struct Promises(Mutex<Vec<(Weak<OwnedFd>, u64)>>);

static PROMISES: Promises = Promises(Mutex::new(Vec::new()));

impl Promises {
    /// Takes note of a shadow, if there is room for it and its mirror beside what was promised to others.
    fn admit(
        &self,
        file: &Arc<OwnedFd>,
        bytes: u64,
        available_bytes: impl FnOnce() -> u64,
    ) -> Result<(), NoRoom> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|(file, _)| file.strong_count() > 0);
        let owed = all.iter().filter_map(|(file, bytes)| Some(untouched(&*file.upgrade()?, *bytes)));
        let owed = owed.fold(0_u64, u64::saturating_add);
        // A mirror becomes as large as its shadow.
        let (wanted, left) = (bytes.saturating_mul(2), available_bytes().saturating_sub(owed));
        if wanted > left {
            return Err(NoRoom::Left { wanted, left });
        }
        all.push((Arc::downgrade(file), bytes));
        Ok(())
    }
}

/// What a shadow and its mirror may still take.
fn untouched(file: &OwnedFd, bytes: u64) -> u64 {
    let blocks = fstat(file).map_or(0, |stat| u64::try_from(stat.st_blocks).unwrap_or(0));
    // In 512 bytes, whatever the file system.
    bytes.saturating_sub(blocks.saturating_mul(512)).saturating_mul(2)
}

/// Gives the file its size, and small ones their memory.
pub(super) fn reserve(file: &Arc<OwnedFd>, bytes: u64) -> Result<(), NoRoom> {
    // Over this limit the kernel would send SIGXFSZ.
    if let Some(most) = getrlimit(Resource::Fsize).current
        && bytes > most
    {
        return Err(NoRoom::FileSize(most));
    }
    ftruncate(file, bytes).map_err(NoRoom::Memory)?;
    if bytes >= LOOK_BYTES_MIN {
        return PROMISES.admit(file, bytes, available_bytes);
    }
    loop {
        match fallocate(file, FallocateFlags::empty(), 0, bytes) {
            Ok(()) => return Ok(()),
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(NoRoom::Memory(error)),
        }
    }
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

    fn file(bytes: u64) -> Arc<OwnedFd> {
        let file = rustix::fs::memfd_create("test", rustix::fs::MemfdFlags::CLOEXEC).unwrap();
        ftruncate(&file, bytes).unwrap();
        Arc::new(file)
    }

    fn taken_bytes(file: &OwnedFd) -> i64 {
        fstat(file).unwrap().st_blocks * 512
    }

    #[test]
    fn more_than_the_machine_has_is_refused() {
        let file = file(0);
        assert!(matches!(reserve(&file, 1 << 50), Err(NoRoom::Left { .. })));
        assert_eq!(taken_bytes(&file), 0, "nothing is taken");
    }

    #[test]
    fn large_shadows_take_what_is_touched_and_small_ones_all() {
        let (large, small) = (file(0), file(0));
        reserve(&large, LOOK_BYTES_MIN).unwrap();
        assert_eq!(taken_bytes(&large), 0);
        reserve(&small, LOOK_BYTES_MIN - 4096).unwrap();
        assert_eq!(taken_bytes(&small), (16 << 20) - 4096);
    }

    #[test]
    fn what_is_promised_is_not_promised_again() {
        let promises = Promises::default();
        let (first, second) = (file(300), file(300));
        promises.admit(&first, 300 << 10, || 1000 << 10).unwrap();
        let refused = promises.admit(&second, 300 << 10, || 1000 << 10);
        assert!(
            matches!(refused, Err(NoRoom::Left { wanted, left }) if wanted == 600 << 10 && left == 400 << 10)
        );
        // What was touched is not owed any more; the machine has that much less.
        fallocate(&*first, FallocateFlags::empty(), 0, 200 << 10).unwrap();
        promises.admit(&second, 300 << 10, || 800 << 10).unwrap();
        drop((first, second));
        promises.admit(&file(0), 500 << 10, || 1000 << 10).unwrap();
    }
}
