//! Files that only their owner may read, each written whole or not at all.
//!
//! In a state directory that belongs to a service's user, root's commands leave files of that user: a host that cannot read what
//! an operator wrote would keep its old rules, and not start again.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, fchown};
use std::path::Path;

use rustix::fs::OFlags;

/// Whose a new file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    /// The user who runs the command.
    Writer,
    /// The owner of the directory, where root writes.
    Directory,
}

/// Writes a file that only its owner may read; whoever looks finds the old or the new one, whole.
///
/// # Errors
/// Of the file system.
pub fn write_private(path: &Path, contents: &[u8]) -> io::Result<()> {
    write(path, contents, Owner::Writer)
}

/// The same for a file of a state directory: it belongs to the owner of the directory.
///
/// # Errors
/// Of the file system.
pub fn write_state(path: &Path, contents: &[u8]) -> io::Result<()> {
    write(path, contents, Owner::Directory)
}

/// Opens a file to lock, and makes it if it is not there; it belongs to the owner of its directory.
///
/// # Errors
/// Of the file system; a symbolic link is refused.
pub fn open_lock(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).mode(0o600).custom_flags(no_links());
    match options.clone().create_new(true).open(path) {
        Ok(made) => give(&made, path, Owner::Directory).map(|()| made),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => options.open(path),
        Err(error) => Err(error),
    }
}

fn write(path: &Path, contents: &[u8], owner: Owner) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let temporary = path.with_file_name(name);
    // One that a killed command of the same number left there.
    let _ = fs::remove_file(&temporary);
    let mut options = OpenOptions::new();
    // A file that is there already, or a link, is another's: the directory's owner may have put it there for root to find.
    options.write(true).create_new(true).mode(0o600).custom_flags(no_links());
    let result = options.open(&temporary).and_then(|mut file| {
        file.write_all(contents)?;
        give(&file, path, owner)?;
        // The name must never stand for a file that a power cut left empty.
        file.sync_all()?;
        fs::rename(&temporary, path)
    });
    result.inspect_err(|_| drop(fs::remove_file(&temporary)))
}

/// Gives a file that was just made to the owner of its directory.
fn give(file: &File, path: &Path, owner: Owner) -> io::Result<()> {
    if owner == Owner::Writer || !rustix::process::geteuid().is_root() {
        return Ok(());
    }
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let directory = fs::metadata(directory.unwrap_or_else(|| Path::new(".")))?;
    if directory.uid() == 0 { Ok(()) } else { fchown(file, Some(directory.uid()), Some(directory.gid())) }
}

fn no_links() -> i32 {
    OFlags::NOFOLLOW.bits().cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_root_writes_belongs_to_the_directorys_owner() {
        let directory = tempfile::tempdir().unwrap();
        let (file, lock) = (directory.path().join("tickets.toml"), directory.path().join("change.lock"));
        // Only root may give files away; for everybody else owner and writer are the same.
        let owner = if rustix::process::geteuid().is_root() {
            std::os::unix::fs::chown(directory.path(), Some(4321), Some(4321)).unwrap();
            4321
        } else {
            rustix::process::geteuid().as_raw()
        };
        write_state(&file, b"1").unwrap();
        write_state(&file, b"2").unwrap();
        open_lock(&lock).unwrap();
        open_lock(&lock).unwrap();
        for path in [&file, &lock] {
            let found = fs::metadata(path).unwrap();
            assert_eq!((found.uid(), found.mode() & 0o777), (owner, 0o600), "{}", path.display());
        }
        assert_eq!(fs::read(&file).unwrap(), b"2");
    }

    #[test]
    fn links_are_not_followed() {
        let directory = tempfile::tempdir().unwrap();
        let (lock, other) = (directory.path().join("change.lock"), directory.path().join("other"));
        fs::write(&other, "theirs").unwrap();
        std::os::unix::fs::symlink(&other, &lock).unwrap();
        assert!(open_lock(&lock).is_err());
        write_state(&lock, b"ours").unwrap();
        assert_eq!(fs::read_to_string(&other).unwrap(), "theirs");
        assert!(!fs::symlink_metadata(&lock).unwrap().is_symlink(), "the link was replaced, not followed");
    }
}
