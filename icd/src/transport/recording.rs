//! What crosses, kept for whoever looks into a defect: with `PYRODUCT_RECORD=DIR`, the bytes of each lane go to
//! `DIR/PROCESS-DIRECTION-LANE.lane` as well. The files hold what the app gave the driver, pictures and shaders too.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use protocol::limits::RECORDED_LANE_BYTES_MAX;

/// Which way the bytes of a lane go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    ToHost,
    ToGuest,
}

/// A file with the bytes of one lane, header first; nothing where none is wanted or none can be written.
#[derive(Debug, Default)]
pub(super) struct LaneRecording(Option<(File, u64)>);

impl LaneRecording {
    /// Opens a new file in `folder`; says so in the log where that fails, and goes on without.
    pub(super) fn open(folder: Option<&Path>, direction: Direction) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let Some(folder) = folder else { return Self::default() };
        let way = match direction {
            Direction::ToHost => "to-host",
            Direction::ToGuest => "to-guest",
        };
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = folder.join(format!("{}-{way}-{number}.lane", std::process::id()));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => Self(Some((file, 0))),
            Err(error) => {
                tracing::error!(path = %path.display(), %error, "PYRODUCT_RECORD: this lane is not recorded");
                Self::default()
            }
        }
    }

    /// Appends; ends the recording at its limit or on an error.
    pub(super) fn note(&mut self, bytes: &[u8]) {
        let Some((file, written)) = &mut self.0 else { return };
        *written = written.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        let result = if *written > RECORDED_LANE_BYTES_MAX {
            Err(io::Error::other("the lane is longer than a recording may be"))
        } else {
            file.write_all(bytes)
        };
        if let Err(error) = result {
            tracing::error!(%error, "PYRODUCT_RECORD: the recording of a lane ends here");
            self.0 = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_lane_has_a_file_with_its_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let mut first = LaneRecording::open(Some(folder.path()), Direction::ToHost);
        let mut second = LaneRecording::open(Some(folder.path()), Direction::ToGuest);
        first.note(b"he");
        second.note(b"other");
        first.note(b"ader");
        let mut files: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| (path.to_str().unwrap().contains("to-host"), std::fs::read(path).unwrap()))
            .collect();
        files.sort();
        assert_eq!(files, [(false, b"other".to_vec()), (true, b"header".to_vec())]);
    }

    #[test]
    fn a_folder_that_is_not_there_costs_the_recording_only() {
        let mut none = LaneRecording::open(Some(Path::new("/nowhere/at/all")), Direction::ToHost);
        none.note(b"bytes");
        assert!(none.0.is_none());
    }
}
