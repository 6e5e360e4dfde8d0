//! Whether descriptors are still ours under their numbers: the program may close any, and open others that get the same ones.

use std::os::fd::{AsFd, AsRawFd as _, RawFd};
use std::sync::{Mutex, PoisonError};

use rustix::fs::{Stat, fstat};

/// Some of the driver's descriptors, by number and inode.
#[derive(Debug, Default)]
pub struct OwnFiles(Mutex<Vec<File>>);

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct File {
    number: RawFd,
    /// Device and inode.
    identity: Option<(u64, u64)>,
}

impl File {
    /// What it is now.
    #[must_use]
    pub fn of(file: &impl AsFd) -> Self {
        let file = file.as_fd();
        Self { number: file.as_raw_fd(), identity: fstat(file).ok().map(identity) }
    }

    /// Whether both are descriptors of one file.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.identity == other.identity
    }

    /// Whether it is there. Only looked at: the number may be that of anything by now.
    #[must_use]
    pub fn is_there(&self) -> bool {
        identity_at(self.number) == self.identity
    }
}

/// The sockets that this process has now.
#[must_use]
pub fn sockets() -> Vec<File> {
    let entries = std::fs::read_dir("/proc/self/fd").into_iter().flatten().flatten();
    let sockets = entries.filter(|entry| {
        std::fs::read_link(entry.path()).is_ok_and(|target| target.to_string_lossy().starts_with("socket:"))
    });
    let numbers = sockets.filter_map(|entry| entry.file_name().to_string_lossy().parse().ok());
    numbers.map(|number| File { number, identity: identity_at(number) }).collect()
}

impl OwnFiles {
    /// These, and no others.
    pub fn set(&self, files: Vec<File>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = files;
    }

    /// Whether all of them are there.
    #[must_use]
    pub fn are_there(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().all(File::is_there)
    }
}

fn identity(stat: Stat) -> (u64, u64) {
    (stat.st_dev, stat.st_ino)
}

#[expect(unsafe_code, reason = "a number that may not be open any more")]
fn identity_at(number: RawFd) -> Option<(u64, u64)> {
    // SAFETY: the kernel is asked what stands under the number; whatever it is, it is left alone.
    let file = unsafe { std::os::fd::BorrowedFd::borrow_raw(number) };
    fstat(file).ok().map(identity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_file_under_the_number_is_noticed() {
        let bind = || std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
        let (socket, other) = (bind(), bind());
        let files = OwnFiles::default();
        let file = File::of(&socket);
        files.set(vec![file, File::of(&other)]);
        assert!(files.are_there());
        files.set(vec![File { number: other.as_raw_fd(), ..file }]);
        assert!(!files.are_there(), "another socket");
        files.set(vec![File { number: RawFd::MAX, ..file }]);
        assert!(!files.are_there(), "nothing");
    }
}
