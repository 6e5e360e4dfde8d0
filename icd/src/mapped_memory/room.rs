//! Whether this machine has the memory for a shadow, found out before it is taken: what does not fit would end the
//! process, by SIGBUS or by the kernel's choice, instead of failing a map.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use super::mapping::Mapping;

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
}

/// Shadows that take their memory as it is touched, and which are still there. Programs map more than they touch,
/// and may map it often: to take all of it at once would cost them time and memory that no other driver asks for.
#[derive(Debug, Default)]
struct Promises(Mutex<Vec<Weak<Mapping>>>);

static PROMISES: Promises = Promises(Mutex::new(Vec::new()));

impl Promises {
    /// Takes note of a shadow, if there is room for it and its mirror beside what was promised to others.
    fn admit(&self, shadow: &Arc<Mapping>, available_bytes: impl FnOnce() -> u64) -> Result<(), NoRoom> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|shadow| shadow.strong_count() > 0);
        let owed = all.iter().filter_map(|shadow| Some(untouched(&*shadow.upgrade()?)));
        let owed = owed.fold(0_u64, u64::saturating_add);
        // A mirror becomes as large as its shadow.
        let wanted = (shadow.bytes() as u64).saturating_mul(2);
        let left = available_bytes().saturating_sub(owed);
        if wanted > left {
            return Err(NoRoom::Left { wanted, left });
        }
        all.push(Arc::downgrade(shadow));
        Ok(())
    }
}

/// What a shadow and its mirror may still take.
fn untouched(shadow: &Mapping) -> u64 {
    (shadow.bytes() as u64).saturating_sub(shadow.resident_bytes()).saturating_mul(2)
}

/// Gives small shadows their memory, and takes note of large ones.
pub(super) fn reserve(shadow: &Arc<Mapping>) -> Result<(), NoRoom> {
    if shadow.bytes() as u64 >= LOOK_BYTES_MIN {
        return PROMISES.admit(shadow, available_bytes);
    }
    shadow.populate().map_err(NoRoom::Memory)
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

    fn shadow(bytes: usize) -> Arc<Mapping> {
        Arc::new(Mapping::shared(bytes.try_into().unwrap()).unwrap())
    }

    #[test]
    fn large_shadows_take_what_is_touched_and_small_ones_all() {
        let large = usize::try_from(LOOK_BYTES_MIN).unwrap();
        let (large, small) = (shadow(large), shadow(large - 4096));
        reserve(&large).unwrap();
        assert_eq!(large.resident_bytes(), 0);
        reserve(&small).unwrap();
        assert_eq!(small.resident_bytes(), (16 << 20) - 4096);
    }

    #[test]
    fn what_is_promised_is_not_promised_again() {
        let promises = Promises::default();
        let (first, second) = (shadow(300 << 10), shadow(300 << 10));
        promises.admit(&first, || 1000 << 10).unwrap();
        let refused = promises.admit(&second, || 1000 << 10);
        assert!(
            matches!(refused, Err(NoRoom::Left { wanted, left }) if wanted == 600 << 10 && left == 400 << 10)
        );
        // What was touched is not owed any more; the machine has that much less.
        first.populate().unwrap();
        promises.admit(&second, || 700 << 10).unwrap();
        drop((first, second));
        promises.admit(&shadow(500 << 10), || 1000 << 10).unwrap();
    }
}
