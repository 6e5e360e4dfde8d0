//! A ticket in a file that only this user can read, for as long as the program runs. It is not the environment, which every child
//! inherits and error reports print.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::fd::IntoRawFd as _;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::MemfdFlags;

const FOLDER: &str = "pyroduct";
const PREFIX: &str = "ticket-";

/// Puts the text into a file, in the runtime directory of this user's session where there is one: it is in memory, and gone with
/// the session. Else in a file without a name, which the program inherits as it is.
pub(super) fn keep(text: &str, runtime: Option<PathBuf>) -> io::Result<PathBuf> {
    if let Some(path) = runtime.and_then(|runtime| in_runtime(text, &runtime).ok()) {
        return Ok(path);
    }
    let mut file = File::from(rustix::fs::memfd_create("pyroduct-ticket", MemfdFlags::empty())?);
    file.set_permissions(fs::Permissions::from_mode(0o600))?;
    file.write_all(text.as_bytes())?;
    // It has to be open when this process becomes the program.
    Ok(PathBuf::from(format!("/proc/self/fd/{}", file.into_raw_fd())))
}

/// Puts the text into a file in the runtime directory.
pub(super) fn in_runtime(text: &str, runtime: &Path) -> io::Result<PathBuf> {
    let folder = runtime.join(FOLDER);
    DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
    remove_left(&folder);
    // This process becomes the program: its number is the program's.
    let path = folder.join(format!("{PREFIX}{}", std::process::id()));
    let _ = fs::remove_file(&path);
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
    file.write_all(text.as_bytes())?;
    Ok(path)
}

/// A launcher ends before its game does, and programs in another pid namespace are not seen: what they read stays for a while.
const KEPT: Duration = Duration::from_secs(7 * 24 * 3600);

/// Those of programs that have ended, some time ago.
fn remove_left(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let process = name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.parse::<u32>().ok());
        let made = entry.metadata().and_then(|found| found.modified()).ok();
        let is_old = made.and_then(|made| made.elapsed().ok()).is_some_and(|age| age > KEPT);
        if is_old && process.is_some_and(|process| !Path::new(&format!("/proc/{process}")).exists()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_private(path: &Path) -> bool {
        fs::metadata(path).unwrap().permissions().mode() & 0o077 == 0
    }

    #[test]
    fn a_ticket_lies_in_the_runtime_directory_while_its_program_runs() {
        let runtime = tempfile::tempdir().unwrap();
        let folder = runtime.path().join(FOLDER);
        fs::create_dir(&folder).unwrap();
        // No process has such a number.
        let left = folder.join(format!("{PREFIX}4294967295"));
        fs::write(&left, "old").unwrap();
        let long_ago = std::time::SystemTime::now() - 2 * KEPT;
        File::options().write(true).open(&left).unwrap().set_modified(long_ago).unwrap();
        let lately = folder.join(format!("{PREFIX}4294967294"));
        fs::write(&lately, "a launcher's").unwrap();
        for text in ["one", "two"] {
            let path = keep(text, Some(runtime.path().to_owned())).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
            assert!(is_private(&path) && path.starts_with(&folder), "{path:?}");
        }
        assert!(!left.exists() && lately.exists());
    }

    #[test]
    fn without_a_runtime_directory_it_has_no_name() {
        for runtime in [None, Some(PathBuf::from("/proc/nowhere"))] {
            let path = keep("one", runtime).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), "one");
            assert!(is_private(&path) && path.starts_with("/proc/self/fd"), "{path:?}");
        }
    }
}
