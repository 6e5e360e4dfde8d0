//! A ticket in a file that only this user can read, for as long as the program runs. It is not the environment, which every child
//! inherits and error reports print.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::fd::IntoRawFd as _;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use rustix::fs::MemfdFlags;

const FOLDER: &str = "pyroduct";
const PREFIX: &str = "ticket-";

/// Puts the text into a file, in the runtime directory of this user's session where there is one: it is in memory, and gone with
/// the session. Else in a file without a name, which the program inherits as it is.
pub(super) fn keep(text: &str, runtime: Option<PathBuf>) -> io::Result<PathBuf> {
    if let Some(path) = runtime.and_then(|runtime| in_folder(text, &runtime.join(FOLDER)).ok()) {
        return Ok(path);
    }
    let mut file = File::from(rustix::fs::memfd_create("pyroduct-ticket", MemfdFlags::empty())?);
    file.set_permissions(fs::Permissions::from_mode(0o600))?;
    file.write_all(text.as_bytes())?;
    // It has to be open when this process becomes the program.
    Ok(PathBuf::from(format!("/proc/self/fd/{}", file.into_raw_fd())))
}

fn in_folder(text: &str, folder: &Path) -> io::Result<PathBuf> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    remove_left(folder);
    // This process becomes the program: its number is the program's.
    let path = folder.join(format!("{PREFIX}{}", std::process::id()));
    let _ = fs::remove_file(&path);
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
    file.write_all(text.as_bytes())?;
    Ok(path)
}

/// Those of programs that have ended.
fn remove_left(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let process = name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.parse::<u32>().ok());
        if process.is_some_and(|process| !Path::new(&format!("/proc/{process}")).exists()) {
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
        for text in ["one", "two"] {
            let path = keep(text, Some(runtime.path().to_owned())).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
            assert!(is_private(&path) && path.starts_with(&folder), "{path:?}");
        }
        assert!(!left.exists());
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
