//! Hashes of delivered pictures, for tests that compare them with what a viewer decoded.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::sync::LazyLock;

use streamer::PresentedFrame;

/// Names a file that gets a line `surface frame hash` (decimal, decimal, 16 hexadecimal digits) for each picture.
const VARIABLE: &str = "PYRODUCT_FRAME_HASHES";

/// As the variable says; sessions of one host append to one file.
static FILE: LazyLock<Option<File>> = LazyLock::new(|| {
    let path = std::env::var_os(VARIABLE)?;
    let file = OpenOptions::new().create(true).append(true).open(&path);
    let failed = |error: &std::io::Error| {
        tracing::warn!(%error, path = %path.display(), "{VARIABLE}: the file does not open");
    };
    file.inspect_err(failed).ok()
});

/// Opens the file, if there is one to be: a worker's sandbox lets it open none later.
pub(crate) fn open() {
    LazyLock::force(&FILE);
}

/// Where the lines go, if anywhere.
#[derive(Debug, Default)]
pub(super) struct FrameHashes {
    file: Option<File>,
}

impl FrameHashes {
    /// As `PYRODUCT_FRAME_HASHES` says.
    pub(super) fn from_environment() -> Self {
        Self { file: FILE.as_ref().and_then(|file| file.try_clone().ok()) }
    }

    /// Notes a picture.
    pub(super) fn note(&mut self, frame: &PresentedFrame) {
        let Some(file) = &mut self.file else { return };
        // One write for each line: several workers may append.
        let line = format!("{} {} {:016x}\n", frame.surface, frame.frame_number, frame.hash());
        if let Err(error) = file.write_all(line.as_bytes()) {
            tracing::warn!(%error, "{VARIABLE}: no more hashes");
            self.file = None;
        }
    }
}
