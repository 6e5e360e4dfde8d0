//! The file that statistics go to: whose it is, and how it is replaced.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// The process that wrote a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Writer {
    id: u32,
    name: String,
    /// When it began, in the kernel's ticks: numbers of processes come again.
    began: u64,
}

#[derive(Deserialize)]
struct Written {
    process: Writer,
}

impl Writer {
    /// This process.
    pub(super) fn this() -> Self {
        let id = std::process::id();
        Self { id, name: crate::process::program_name(), began: began(id).unwrap_or(0) }
    }

    fn is_another_that_lives(&self) -> bool {
        self.id != std::process::id() && began(self.id) == Some(self.began)
    }
}

/// The 22nd field of `/proc/ID/stat`; the second one may have spaces and brackets in it.
fn began(process: u32) -> Option<u64> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    stat.rsplit_once(") ")?.1.split(' ').nth(19)?.parse().ok()
}

/// The file for this process. In its name `%p` stands for the number of the process, `%e` for the name of its program and `%%`
/// for `%`. The file of another process that still runs is left alone: this one's gets its number at the end.
pub(super) fn of(asked: &Path) -> PathBuf {
    let path = expand(asked, std::process::id(), &crate::process::program_name());
    let theirs = std::fs::read(&path).ok().and_then(|json| serde_json::from_slice::<Written>(&json).ok());
    match theirs {
        Some(theirs) if theirs.process.is_another_that_lives() => numbered(&path),
        _ => path,
    }
}

fn numbered(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}", std::process::id()));
    name.into()
}

fn expand(asked: &Path, id: u32, program: &str) -> PathBuf {
    use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
    let mut out = Vec::new();
    let mut bytes = asked.as_os_str().as_bytes().iter();
    while let Some(&byte) = bytes.next() {
        match (byte, bytes.as_slice().first()) {
            (b'%', Some(b'p')) => out.extend(id.to_string().bytes()),
            (b'%', Some(b'e')) => out.extend(program.bytes()),
            (b'%', Some(b'%')) => out.push(b'%'),
            _ => {
                out.push(byte);
                continue;
            }
        }
        bytes.next();
    }
    OsString::from_vec(out).into()
}

/// Puts the text in the file's place, whole.
pub(super) fn replace(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut beside = numbered(path);
    beside.as_mut_os_string().push(".new");
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_processes_apart() {
        let expand = |name: &str| expand(Path::new(name), 7, "game").to_string_lossy().into_owned();
        assert_eq!(expand("/tmp/%e-%p.json"), "/tmp/game-7.json");
        assert_eq!(expand("100%%p%"), "100%p%");
        assert_eq!(expand("plain"), "plain");
    }

    #[test]
    fn the_file_of_a_process_that_runs_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("stats");
        assert_eq!(of(&path), path, "nobody's");
        let write = |writer: &Writer| {
            let json = serde_json::json!({ "process": writer, "commands": 1 });
            replace(&path, json.to_string().as_bytes()).unwrap();
        };
        write(&Writer::this());
        assert_eq!(of(&path), path, "this process's own");
        let parent = std::os::unix::process::parent_id();
        let parent = Writer { id: parent, name: String::new(), began: began(parent).unwrap() };
        write(&parent);
        assert_eq!(of(&path), numbered(&path), "of one that runs");
        write(&Writer { began: parent.began + 1, ..parent });
        assert_eq!(of(&path), path, "of one that had the number before");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }
}
