//! Folders for what drivers compile and keep on disk: one for each worker, which it gets before its tenant is known, empty.
//! When a session begins, what is kept of its tenant is put into the folder of its worker; when the worker has ended, what is new
//! there is kept of the tenant. So no worker ever sees another tenant's, and no two write to one place.
//!
//! Mesa's entries are files that it writes once and looks up by their names: they are linked, not copied. What other drivers
//! write to again and again is copied.
//!
//! A worker may have been taken over by its guest. Its folder is looked at only once its process has ended, nothing in it is
//! followed or opened but what is copied, and only so many plain files with plain names are taken.

use std::fs::{self, DirBuilder, Metadata, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

/// Beneath the directory of the cache.
const WORKERS: &str = "workers";
/// Beneath the directory for temporary files, where there is no cache.
const TEMPORARY: &str = "pyroduct-drivers-";
/// Whose files are linked: they never change.
const LINKED: &str = "mesa_shader_cache";
/// Not kept: counts and marks of the driver's own, which it makes anew, and files that were not finished.
const PASSING: [&str; 2] = ["index", "marker"];
const UNFINISHED: &str = "tmp";
/// Directories within each other.
const DEPTH_MAX: usize = 6;
/// Files kept of a tenant.
const FILES_MAX: usize = 16 << 10;
/// Entries of any kind and name in a worker's folder, at all depths; with as many it is overfull, and no more are looked at.
const ENTRIES_MAX: usize = FILES_MAX * 3;
/// Entries looked at of what is kept, which is the files of a tenant and what one more worker left, with their directories.
const KEPT_ENTRIES_MAX: usize = (FILES_MAX + ENTRIES_MAX) * (DEPTH_MAX + 1);
/// Entries looked at to see whether something was compiled. Mesa has 256 directories, and a few files besides.
const COMPILED_ENTRIES_MAX: usize = 1024;
/// Bytes of one file.
const FILE_BYTES_MAX: u64 = 64 << 20;
/// Bytes on the disk of a worker's own files, beyond which it is no driver that writes them. Drivers are told a quarter of it.
const OWN_BYTES_MAX: u64 = 1 << 30;

/// Where the folders of workers are.
#[derive(Debug)]
pub(super) struct DriverCaches {
    root: PathBuf,
    is_temporary: bool,
    last: AtomicU64,
}

/// The folder of one worker; removed with it.
#[derive(Debug)]
pub(super) struct WorkerCache {
    path: PathBuf,
    /// Whom the worker becomes, if it becomes another.
    user: Option<u32>,
    /// Names the tenant's directory while the worker has one, for a host that comes after one that was killed.
    note: PathBuf,
    /// Bytes on the disk of what was lent; not the worker's own.
    lent_bytes: AtomicU64,
    /// Temporary ones go with their root.
    _caches: Arc<DriverCaches>,
}

impl DriverCaches {
    /// Beneath the directory of the cache, where what an earlier host's workers left is kept of their tenants; without one in a
    /// temporary directory, where nothing is kept.
    ///
    /// # Errors
    /// Of the file system.
    pub(super) fn open(cache: Option<&Path>) -> io::Result<Arc<Self>> {
        let root = match cache {
            Some(cache) => cache.join(WORKERS),
            None => {
                forget_temporary(&std::env::temp_dir());
                std::env::temp_dir().join(format!("{TEMPORARY}{}", std::process::id()))
            }
        };
        if let Some(cache) = cache {
            adopt(cache, &root);
        }
        remove_all(&root);
        // An existing one may be somebody else's.
        DirBuilder::new().mode(0o700).create(&root)?;
        Ok(Arc::new(Self { root, is_temporary: cache.is_none(), last: AtomicU64::new(0) }))
    }

    /// An empty folder for a worker, which is this user's if it becomes another.
    ///
    /// # Errors
    /// Of the file system.
    pub(super) fn folder(self: &Arc<Self>, user: Option<u32>) -> io::Result<Arc<WorkerCache>> {
        let number = self.last.fetch_add(1, Ordering::Relaxed);
        let path = self.root.join(number.to_string());
        DirBuilder::new().mode(0o700).create(&path)?;
        chown(&path, user, user)?;
        let note = self.root.join(format!("{number}.tenant"));
        Ok(Arc::new(WorkerCache {
            path,
            user,
            note,
            lent_bytes: AtomicU64::new(0),
            _caches: Arc::clone(self),
        }))
    }
}

impl Drop for DriverCaches {
    fn drop(&mut self) {
        if self.is_temporary {
            let _ = fs::remove_dir_all(&self.root);
        }
    }
}

impl WorkerCache {
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Puts what is kept in `kept` into the folder. Blocks for as long as the disk takes.
    ///
    /// # Errors
    /// Of the file system; some may be there then.
    pub(super) fn lend(&self, kept: &Path) -> io::Result<()> {
        fs::write(&self.note, kept.as_os_str().as_encoded_bytes())?;
        if !kept.is_dir() {
            return Ok(());
        }
        for (name, metadata) in files(kept, KEPT_ENTRIES_MAX)? {
            self.make_parents(&name)?;
            // First, for who looks meanwhile.
            self.lent_bytes.fetch_add(bytes(&metadata), Ordering::Relaxed);
            // Another session of the tenant may have ended, and this is kept no longer.
            unless_gone(self.lend_file(kept, &name))?;
        }
        Ok(())
    }

    fn lend_file(&self, kept: &Path, name: &Path) -> io::Result<()> {
        let (from, to) = (kept.join(name), self.path.join(name));
        if !name.starts_with(LINKED) || fs::hard_link(&from, &to).is_err() {
            fs::copy(&from, &to)?;
            chown(&to, self.user, self.user)?;
        }
        Ok(())
    }

    /// Makes the directories of a file, which are the worker's.
    fn make_parents(&self, file: &Path) -> io::Result<()> {
        let mut directory = self.path.clone();
        for name in file.parent().into_iter().flat_map(Path::components) {
            directory.push(name);
            match DirBuilder::new().mode(0o700).create(&directory) {
                // Before the worker knows its tenant; nobody but its driver has made anything there.
                Ok(()) => chown(&directory, self.user, self.user)?,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Keeps what is new, in `kept`, of which so many bytes may be there: what was of use the longest ago goes. To be called when
    /// the worker has ended; blocks for as long as the disk takes.
    pub(super) fn keep(&self, kept: &Path, bytes_max: u64) {
        if let Err(error) = take(&self.path, kept).and_then(|()| evict(kept, bytes_max)) {
            tracing::warn!(%error, directory = %kept.display(), "what a session's driver compiled is not kept");
        }
        let _ = fs::remove_file(&self.note);
    }

    /// Removes it, its worker having ended.
    pub(super) fn remove(&self) {
        let _ = fs::remove_file(&self.note);
        remove_all(&self.path);
    }

    /// Another number whenever something was compiled: when a file was last made in a directory of the folder. Cheap: of a folder
    /// with more entries than a software driver's, some are looked at.
    pub(super) fn compiled(&self) -> u64 {
        let (mut newest, mut left) = ((0, 0), COMPILED_ENTRIES_MAX);
        let mut directories = vec![(self.path.clone(), 0)];
        while let Some((directory, depth)) = directories.pop() {
            let Ok(metadata) = directory.symlink_metadata() else { continue };
            newest = newest.max((metadata.mtime(), metadata.mtime_nsec()));
            // Mesa has one level of directories in its own.
            if depth < 2 {
                for entry in fs::read_dir(&directory).into_iter().flatten().flatten().take(left) {
                    left -= 1;
                    if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                        directories.push((entry.path(), depth + 1));
                    }
                }
            }
        }
        u64::try_from(newest.0.saturating_mul(1_000_000_000).saturating_add(newest.1)).unwrap_or(0)
    }

    /// Whether more is in it than any driver writes, or what cannot be looked at. Everything counts, kept or not. Blocks for as long
    /// as the disk takes.
    pub(super) fn is_overfull(&self) -> bool {
        let used = used_bytes(&self.path);
        let most = self.lent_bytes.load(Ordering::Relaxed).saturating_add(OWN_BYTES_MAX);
        !used.is_ok_and(|used| used <= most)
    }
}

impl Drop for WorkerCache {
    fn drop(&mut self) {
        self.remove();
    }
}

/// Bytes of `kept` on the disk.
pub(super) fn kept_bytes(kept: &Path) -> u64 {
    files(kept, KEPT_ENTRIES_MAX).unwrap_or_default().iter().map(|(_, metadata)| bytes(metadata)).sum()
}

/// What the workers of a host that was killed left is kept.
fn adopt(cache: &Path, root: &Path) {
    for note in fs::read_dir(root).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let Some(folder) = note.file_name().and_then(|name| name.to_str()?.strip_suffix(".tenant")) else {
            continue;
        };
        // The cache may have been moved.
        let kept = fs::read_to_string(&note).ok().map(PathBuf::from);
        let tenant = kept.as_deref().and_then(Path::parent).and_then(Path::file_name);
        let Some((kept, tenant)) = kept.as_deref().and_then(Path::file_name).zip(tenant) else { continue };
        let kept = cache.join(tenant).join(kept);
        if kept.parent().is_some_and(Path::is_dir)
            && let Err(error) = take(&root.join(folder), &kept)
        {
            tracing::warn!(%error, directory = %kept.display(), "what a driver compiled was left, and is lost");
        }
    }
}

/// Temporary folders of hosts that were killed.
fn forget_temporary(directory: &Path) {
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let pid = name.to_str().and_then(|name| name.strip_prefix(TEMPORARY)?.parse::<u32>().ok());
        if pid.is_some_and(|pid| !Path::new(&format!("/proc/{pid}")).exists()) {
            // Another user's is not ours to remove.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Moves files that only `from` has to `kept`.
fn take(from: &Path, kept: &Path) -> io::Result<()> {
    for (name, metadata) in files(from, ENTRIES_MAX)? {
        // Linked ones are what was lent.
        if metadata.nlink() > 1 || metadata.len() > FILE_BYTES_MAX {
            continue;
        }
        let (from, to) = (from.join(&name), kept.join(&name));
        // Readable by whoever the next worker is, in a directory that only the host may enter; written to by nobody.
        let (user, group) = (rustix::process::geteuid(), rustix::process::getegid());
        chown(&from, Some(user.as_raw()), Some(group.as_raw()))?;
        fs::set_permissions(&from, Permissions::from_mode(0o644))?;
        // Another session of the tenant that ends may have removed an empty directory in between.
        put(&from, &to).or_else(|_| put(&from, &to))?;
    }
    Ok(())
}

fn put(from: &Path, to: &Path) -> io::Result<()> {
    make_parents(to)?;
    fs::rename(from, to).or_else(|_| fs::copy(from, to).map(drop))
}

/// Removes what was of use the longest ago, until so many bytes are left.
fn evict(kept: &Path, bytes_max: u64) -> io::Result<()> {
    if !kept.is_dir() {
        return Ok(());
    }
    let mut files = files(kept, KEPT_ENTRIES_MAX)?;
    files.sort_unstable_by_key(|(_, metadata)| std::cmp::Reverse(used(metadata)));
    let mut total = 0_u64;
    for (place, (name, metadata)) in files.iter().enumerate() {
        total = total.saturating_add(bytes(metadata));
        if total > bytes_max || place >= FILES_MAX {
            // Two sessions of the tenant may end at once.
            unless_gone(fs::remove_file(kept.join(name)))?;
            // Directories count, too; those with something in them stay.
            let parents = name.ancestors().skip(1).filter(|parent| *parent != Path::new(""));
            let _ = parents.map(|parent| kept.join(parent)).try_for_each(fs::remove_dir);
        }
    }
    Ok(())
}

/// What vanished while it was looked at is no fault.
fn unless_gone<T: Default>(result: io::Result<T>) -> io::Result<T> {
    result.or_else(|error| match error.kind() {
        io::ErrorKind::NotFound => Ok(T::default()),
        _ => Err(error),
    })
}

/// Bytes on the disk of all that is in a directory, whatever it is, at all depths.
///
/// # Errors
/// Of the file system, and with as many entries as [`ENTRIES_MAX`].
fn used_bytes(directory: &Path) -> io::Result<u64> {
    let (mut total, mut entries) = (0_u64, 0);
    let mut directories = vec![directory.to_owned()];
    while let Some(directory) = directories.pop() {
        for entry in unless_gone(fs::read_dir(&directory).map(Some))?.into_iter().flatten() {
            let entry = entry?;
            entries += 1;
            if entries >= ENTRIES_MAX {
                return Err(io::ErrorKind::QuotaExceeded.into());
            }
            // Does not follow links.
            let Some(metadata) = unless_gone(entry.metadata().map(Some))? else { continue };
            total = total.saturating_add(bytes(&metadata));
            if metadata.is_dir() {
                directories.push(entry.path());
            }
        }
    }
    Ok(total)
}

/// Removes a directory that nobody else writes to any more, whatever a worker made of it: how deep it is, and who may read it. What
/// cannot be removed is told of, and tried again when a host starts.
fn remove_all(directory: &Path) {
    if let Err(error) = unless_gone(try_remove_all(directory)) {
        tracing::warn!(%error, directory = %directory.display(), "the folder of a driver's cache is not removed");
    }
}

/// Directories within each other are moved up one by one, so that no path and no stack grows with their depth.
fn try_remove_all(directory: &Path) -> io::Result<()> {
    if !directory.symlink_metadata()?.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    fs::set_permissions(directory, Permissions::from_mode(0o700))?;
    let mut moved = 0_u64;
    loop {
        let mut below = Vec::new();
        for entry in fs::read_dir(directory)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                below.push(entry.path())
            } else {
                fs::remove_file(entry.path())?
            }
        }
        if below.is_empty() {
            return fs::remove_dir(directory);
        }
        for path in below {
            fs::set_permissions(&path, Permissions::from_mode(0o700))?;
            for entry in fs::read_dir(&path)? {
                let entry = entry?;
                if !entry.file_type()?.is_dir() {
                    fs::remove_file(entry.path())?;
                    continue;
                }
                // To move it changes it.
                fs::set_permissions(entry.path(), Permissions::from_mode(0o700))?;
                move_up(&entry.path(), directory, &mut moved)?;
            }
            unless_gone(fs::remove_dir(&path))?;
        }
    }
}

fn used(metadata: &Metadata) -> SystemTime {
    let times = [metadata.accessed(), metadata.modified()];
    times.into_iter().flatten().max().unwrap_or(SystemTime::UNIX_EPOCH)
}

fn bytes(metadata: &Metadata) -> u64 {
    metadata.blocks().saturating_mul(512)
}

/// To a name in `directory` that no other has.
fn move_up(from: &Path, directory: &Path, moved: &mut u64) -> io::Result<()> {
    loop {
        *moved += 1;
        match fs::rename(from, directory.join(format!(".moved-{moved}"))) {
            // A worker may have used the name.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::DirectoryNotEmpty
                        | io::ErrorKind::AlreadyExists
                        | io::ErrorKind::NotADirectory
                ) => {}
            result => return result,
        }
    }
}

/// Plain files in a directory and those below it, by their names from there; of so many entries of any kind.
fn files(directory: &Path, entries_max: usize) -> io::Result<Vec<(PathBuf, Metadata)>> {
    let (mut found, mut left) = (Vec::new(), entries_max);
    let mut directories = vec![(PathBuf::new(), 0)];
    while let Some((below, depth)) = directories.pop() {
        for entry in unless_gone(fs::read_dir(directory.join(&below)).map(Some))?.into_iter().flatten() {
            let entry = entry?;
            if left == 0 {
                return Ok(found);
            }
            left -= 1;
            let Some(name) =
                entry.file_name().to_str().filter(|name| is_plain(name)).map(|name| below.join(name))
            else {
                continue;
            };
            // Does not follow links.
            let Ok(metadata) = entry.metadata() else { continue };
            if metadata.is_dir() && depth < DEPTH_MAX {
                directories.push((name, depth + 1));
            } else if metadata.is_file() {
                found.push((name, metadata));
            }
        }
    }
    Ok(found)
}

fn is_plain(name: &str) -> bool {
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    let unfinished = name.rsplit_once('.').is_some_and(|(_, ending)| ending == UNFINISHED);
    plain && !name.starts_with('.') && name.len() <= 128 && !PASSING.contains(&name) && !unfinished
}

fn make_parents(file: &Path) -> io::Result<()> {
    match file.parent() {
        Some(parent) => DirBuilder::new().recursive(true).mode(0o700).create(parent),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs::File;
    use std::mem::ManuallyDrop;
    use std::os::unix::fs::symlink;
    use std::time::Duration;

    use super::*;

    fn write(folder: &Path, name: &str, text: &str) {
        let path = folder.join(name);
        make_parents(&path).unwrap();
        fs::write(path, text).unwrap();
    }

    fn is_root() -> bool {
        rustix::process::geteuid().is_root()
    }

    fn all(folder: &Path) -> BTreeMap<String, String> {
        let text = |name: &Path| fs::read_to_string(folder.join(name)).unwrap();
        let files = files(folder, KEPT_ENTRIES_MAX).unwrap();
        files.iter().map(|(name, _)| (name.to_str().unwrap().to_owned(), text(name))).collect()
    }

    #[test]
    fn a_tenant_finds_what_its_earlier_sessions_compiled() {
        let root = tempfile::tempdir().unwrap();
        let caches = DriverCaches::open(Some(root.path())).unwrap();
        let kept = root.path().join("tenant-a/driver");
        let first = caches.folder(None).unwrap();
        first.lend(&kept).unwrap();
        write(first.path(), "mesa_shader_cache/ab/cdef", "code");
        write(first.path(), "GLCache/x/y/z.bin", "one");
        for passing in ["mesa_shader_cache/index", "mesa_shader_cache/ab/0123.tmp"] {
            write(first.path(), passing, "?");
        }
        let path = first.path().to_owned();
        first.keep(&kept, 1 << 20);
        drop(first);
        assert!(!path.exists());
        let names = ["GLCache/x/y/z.bin", "mesa_shader_cache/ab/cdef"];
        assert!(all(&kept).keys().eq(names), "{:?}", all(&kept));

        // Two at once: one changes a file that drivers change, and adds one; the other does nothing.
        let (second, third) = (caches.folder(None).unwrap(), caches.folder(None).unwrap());
        second.lend(&kept).unwrap();
        third.lend(&kept).unwrap();
        assert!(all(third.path()).keys().eq(names));
        let before = second.compiled();
        write(second.path(), "GLCache/x/y/z.bin", "one and two");
        write(second.path(), "mesa_shader_cache/cd/ef01", "more code");
        assert_ne!(second.compiled(), before);
        assert_eq!(all(third.path())["GLCache/x/y/z.bin"], "one");
        second.keep(&kept, 1 << 20);
        assert_eq!(all(&kept)["GLCache/x/y/z.bin"], "one and two");
        assert_eq!(all(&kept).len(), 3);
        // What another tenant has is its own.
        let other = caches.folder(None).unwrap();
        other.lend(&root.path().join("tenant-b/driver")).unwrap();
        assert!(all(other.path()).is_empty());
    }

    #[test]
    fn what_a_hostile_worker_leaves_is_neither_followed_nor_kept() {
        let root = tempfile::tempdir().unwrap();
        let caches = DriverCaches::open(Some(root.path())).unwrap();
        let kept = root.path().join("tenant-a/driver");
        let secret = root.path().join("secret");
        write(root.path(), "secret", "key");
        write(root.path(), "tenant-b/driver/mesa_shader_cache/ab/cdef", "theirs");
        let folder = caches.folder(None).unwrap();
        folder.lend(&kept).unwrap();
        write(folder.path(), "mesa_shader_cache/ab/good", "code");
        symlink(&secret, folder.path().join("mesa_shader_cache/ab/link")).unwrap();
        symlink(root.path().join("tenant-b"), folder.path().join("tenant")).unwrap();
        write(folder.path(), "a b", "name");
        write(folder.path(), ".hidden", "name");
        write(folder.path(), "1/2/3/4/5/6/7/deep", "deep");
        let large = File::create(folder.path().join("large")).unwrap();
        large.set_len(FILE_BYTES_MAX + 1).unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("socket")).unwrap();
        fs::set_permissions(folder.path().join("mesa_shader_cache/ab/good"), Permissions::from_mode(0o4777))
            .unwrap();
        folder.keep(&kept, 1 << 20);
        let found = all(&kept);
        assert!(found.keys().eq(["mesa_shader_cache/ab/good"]), "{found:?}");
        let mode = fs::metadata(kept.join("mesa_shader_cache/ab/good")).unwrap().mode();
        assert_eq!(mode & 0o7777, 0o644);
        assert_eq!(fs::read_to_string(secret).unwrap(), "key");
        assert_eq!(all(&root.path().join("tenant-b/driver")).len(), 1);
    }

    #[test]
    fn no_more_is_kept_than_may_be_and_what_was_of_use_stays() {
        let root = tempfile::tempdir().unwrap();
        let caches = DriverCaches::open(Some(root.path())).unwrap();
        let kept = root.path().join("tenant-a/driver");
        let folder = caches.folder(None).unwrap();
        folder.lend(&kept).unwrap();
        let long_ago = SystemTime::now() - Duration::from_secs(100_000);
        for number in 0..10_u32 {
            let name = format!("mesa_shader_cache/0{number}/file");
            write(folder.path(), &name, &"x".repeat(4096));
            let times = fs::FileTimes::new().set_modified(long_ago + Duration::from_secs(number.into()));
            let file = File::options().write(true).open(folder.path().join(name)).unwrap();
            file.set_times(times.set_accessed(long_ago)).unwrap();
        }
        let one = kept_bytes(folder.path()) / 10;
        folder.keep(&kept, one * 4);
        assert_eq!(kept_bytes(&kept), one * 4);
        let found: Vec<_> = all(&kept).into_keys().collect();
        assert_eq!(found, [6, 7, 8, 9].map(|number| format!("mesa_shader_cache/0{number}/file")));
        assert!(!folder.is_overfull());
        let huge = File::create(folder.path().join("huge")).unwrap();
        rustix::fs::fallocate(&huge, rustix::fs::FallocateFlags::empty(), 0, OWN_BYTES_MAX + 4096).unwrap();
        assert!(folder.is_overfull());
        let (lent, mut names) = (caches.folder(None).unwrap(), fs::read_dir(&kept).unwrap());
        assert_eq!(names.next().unwrap().unwrap().file_name(), LINKED);
        assert_eq!(
            fs::read_dir(kept.join(LINKED)).unwrap().count(),
            4,
            "nor are directories kept for nothing"
        );
        lent.lend(&kept).unwrap();
        let bytes = lent.lent_bytes.load(Ordering::Relaxed);
        assert_eq!(bytes, one * 4, "what was lent is not its own");
    }

    #[test]
    fn whatever_its_name_all_that_a_worker_writes_counts() {
        let root = tempfile::tempdir().unwrap();
        let caches = DriverCaches::open(Some(root.path())).unwrap();
        for name in [".x", "x.tmp", "index", "marker", "a b", "1/2/3/4/5/6/7/8/9/deep", "linked"] {
            let folder = caches.folder(None).unwrap();
            write(folder.path(), name, "");
            if name == "linked" {
                fs::hard_link(folder.path().join(name), folder.path().join("again")).unwrap();
            }
            let before = used_bytes(folder.path()).unwrap();
            let large = File::options().write(true).open(folder.path().join(name)).unwrap();
            rustix::fs::fallocate(&large, rustix::fs::FallocateFlags::empty(), 0, 1 << 20).unwrap();
            assert!(used_bytes(folder.path()).unwrap() >= before + (1 << 20), "{name}");
            assert!(!folder.is_overfull(), "{name}");
        }
    }

    #[test]
    fn entries_are_counted_and_only_so_many_are_looked_at() {
        let root = tempfile::tempdir().unwrap();
        let caches = DriverCaches::open(Some(root.path())).unwrap();
        let folder = caches.folder(None).unwrap();
        for number in 0..5000 {
            write(folder.path(), &format!("a/.{number}"), "");
        }
        assert!(!folder.is_overfull());
        assert!(files(folder.path(), 5).unwrap().is_empty());
        write(folder.path(), "a/b/plain", "");
        assert_eq!(files(folder.path(), 5002).unwrap().len(), 0, "all of them count");
        assert_eq!(files(folder.path(), 5003).unwrap().len(), 1);
        for number in 0..ENTRIES_MAX {
            fs::hard_link(folder.path().join("a/.0"), folder.path().join(format!("a/.{number}.tmp")))
                .unwrap();
        }
        assert!(folder.is_overfull());
        let path = folder.path().to_owned();
        drop(folder);
        assert!(!path.exists());
    }

    #[test]
    fn only_so_many_directories_are_looked_at_for_what_was_compiled() {
        let root = tempfile::tempdir().unwrap();
        let folder = DriverCaches::open(Some(root.path())).unwrap().folder(None).unwrap();
        let later = SystemTime::now() + Duration::from_secs(1000);
        let (mut seen, mut last) = (0, 0);
        let directories: Vec<_> = (0..COMPILED_ENTRIES_MAX + 76)
            .map(|number| folder.path().join(number.to_string()))
            .inspect(|path| fs::create_dir(path).unwrap())
            .collect();
        for (second, directory) in (0..).zip(&directories) {
            let times = fs::FileTimes::new().set_modified(later + Duration::from_secs(second));
            File::open(directory).unwrap().set_times(times).unwrap();
            let compiled = folder.compiled();
            seen += usize::from(compiled != last);
            last = compiled;
        }
        // The first look is always news.
        assert!((COMPILED_ENTRIES_MAX..=COMPILED_ENTRIES_MAX + 1).contains(&seen), "{seen}");
    }

    #[test]
    fn a_folder_is_removed_however_deep_and_whoever_may_read_it() {
        let root = tempfile::tempdir().unwrap();
        let caches = DriverCaches::open(Some(root.path())).unwrap();
        let folder = caches.folder(None).unwrap();
        let outside = tempfile::tempdir().unwrap();
        write(outside.path(), "theirs/file", "theirs");
        // Longer than any path may be.
        let mut deepest = File::open(folder.path()).unwrap();
        for _ in 0..3000 {
            rustix::fs::mkdirat(&deepest, "deeper", 0o700.into()).unwrap();
            let flags = rustix::fs::OFlags::DIRECTORY;
            deepest =
                rustix::fs::openat(&deepest, "deeper", flags, rustix::fs::Mode::empty()).unwrap().into();
        }
        drop(deepest);
        assert!(folder.is_overfull());
        write(folder.path(), ".moved-1/file", "in the way");
        write(folder.path(), ".moved-2", "in the way");
        write(folder.path(), "closed/inner/file", "code");
        symlink(outside.path(), folder.path().join("closed/link")).unwrap();
        symlink(outside.path(), folder.path().join("link")).unwrap();
        for closed in ["closed/inner", "closed", ""] {
            fs::set_permissions(folder.path().join(closed), Permissions::from_mode(0o0)).unwrap();
        }
        let path = folder.path().to_owned();
        drop(folder);
        assert!(!path.exists());
        assert!(outside.path().join("theirs/file").exists());
    }

    #[test]
    fn what_cannot_be_looked_at_is_overfull_and_what_is_gone_is_not() {
        let root = tempfile::tempdir().unwrap();
        let caches = DriverCaches::open(Some(root.path())).unwrap();
        let folder = caches.folder(None).unwrap();
        write(folder.path(), "closed/file", "code");
        fs::set_permissions(folder.path().join("closed"), Permissions::from_mode(0o0)).unwrap();
        // Root may look at all.
        assert_eq!(folder.is_overfull(), !is_root());
        folder.remove();
        assert!(!folder.is_overfull());
    }

    #[test]
    fn sessions_of_a_tenant_that_end_at_once_keep_what_they_have() {
        let root = tempfile::tempdir().unwrap();
        let kept = root.path().join("tenant-a/driver");
        let caches = DriverCaches::open(Some(root.path())).unwrap();
        let folders: Vec<_> = (0..4).map(|_| caches.folder(None).unwrap()).collect();
        for (place, folder) in folders.iter().enumerate() {
            for number in 0..200 {
                write(folder.path(), &format!("{LINKED}/{:02x}/{place}", number % 32), "code");
                write(folder.path(), &format!("{LINKED}/{number:02x}/x{place}"), "code");
            }
        }
        let done = std::thread::scope(|scope| {
            let end = |folder: &Arc<WorkerCache>| {
                take(folder.path(), &kept)?;
                evict(&kept, 4096 * 8)
            };
            let ends: Vec<_> = folders.iter().map(|folder| scope.spawn(move || end(folder))).collect();
            ends.into_iter().map(|end| end.join().unwrap()).collect::<Result<Vec<_>, _>>()
        });
        done.unwrap();
        assert!(kept_bytes(&kept) <= 4096 * 8, "{}", kept_bytes(&kept));
    }

    #[test]
    fn what_a_killed_host_left_is_kept_of_its_tenant() {
        let root = tempfile::tempdir().unwrap();
        let kept = root.path().join("tenant-a/driver");
        fs::create_dir(root.path().join("tenant-a")).unwrap();
        let caches = DriverCaches::open(Some(root.path())).unwrap();
        for (tenant, name) in [(Some("tenant-a"), "ours"), (Some("tenant-gone"), "theirs"), (None, "nobodys")]
        {
            let folder = caches.folder(None).unwrap();
            if let Some(tenant) = tenant {
                folder.lend(&root.path().join(tenant).join("driver")).unwrap();
            }
            write(folder.path(), name, "code");
            // Killed.
            let _ = ManuallyDrop::new(folder);
        }
        let caches = DriverCaches::open(Some(root.path())).unwrap();
        assert!(all(&kept).keys().eq(["ours"]));
        assert!(!root.path().join("tenant-gone").exists());
        assert_eq!(fs::read_dir(&caches.root).unwrap().count(), 0);
    }
}
