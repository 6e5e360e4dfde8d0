//! What a lane's stream carries: its bytes as they are, or in segments, some of which are coded.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use protocol::limits;
use protocol::wire::segment::{Decompressor, SegmentError, SegmentHeader};
use tokio::io::{AsyncRead, AsyncReadExt};

use super::contents::{ContentError, Contents};

/// Why a lane's bytes cannot be read on.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadError {
    #[error(transparent)]
    Segment(#[from] SegmentError),
    #[error(transparent)]
    Content(#[from] ContentError),
    #[error("too many lanes with coded segments")]
    TooMany,
    #[error("it ends within a frame")]
    Truncated,
    #[error("its stream broke: {0}")]
    Io(io::Error),
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::Truncated,
            _ => Self::Io(error),
        }
    }
}

/// Counts the lanes of a session that hold a decompressor's window.
#[derive(Debug)]
struct Window {
    decompressor: Decompressor,
    windows: Arc<AtomicUsize>,
}

impl Window {
    fn one_more(windows: &Arc<AtomicUsize>) -> Result<Self, ReadError> {
        let more = |count: usize| (count < limits::CODED_LANES_MAX).then_some(count + 1);
        windows.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more).map_err(|_| ReadError::TooMany)?;
        match Decompressor::new() {
            Ok(decompressor) => Ok(Self { decompressor, windows: Arc::clone(windows) }),
            Err(error) => {
                windows.fetch_sub(1, Ordering::Relaxed);
                Err(ReadError::Io(error))
            }
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.windows.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Gives the bytes of a lane.
#[derive(Debug)]
pub(super) struct LaneBytes<'a, S> {
    stream: &'a mut S,
    is_segmented: bool,
    windows: Arc<AtomicUsize>,
    window: Option<Window>,
    /// Bytes left of a stored segment.
    stored: usize,
    /// What a coded segment stood for, and how much of it was read.
    raw: Vec<u8>,
    raw_read: usize,
    /// For reading coded segments.
    coded: Vec<u8>,
    contents: Option<Arc<Contents>>,
    /// Contents to be kept, of which so many bytes are still to come.
    keeping: Option<(Vec<u8>, usize)>,
}

impl<'a, S: AsyncRead + Unpin> LaneBytes<'a, S> {
    /// The bytes of a lane whose header has been read; `windows` counts those of the session.
    pub(super) fn new(stream: &'a mut S, is_segmented: bool, windows: &Arc<AtomicUsize>) -> Self {
        Self {
            stream,
            is_segmented,
            windows: Arc::clone(windows),
            window: None,
            stored: 0,
            raw: Vec::new(),
            raw_read: 0,
            coded: Vec::new(),
            contents: None,
            keeping: None,
        }
    }

    /// With what the host has, and keeps.
    pub(super) fn with_contents(mut self, contents: Option<Arc<Contents>>) -> Self {
        self.contents = contents;
        self
    }

    /// Appends some bytes, at most so many; none at the end of the lane.
    pub(super) async fn read_to(&mut self, out: &mut Vec<u8>, bytes_max: usize) -> Result<usize, ReadError> {
        if !self.is_segmented {
            return self.receive(out, bytes_max).await;
        }
        let have = out.len();
        let count = self.read_segments(out, bytes_max).await?;
        self.keep(out.get(have..).unwrap_or_default());
        Ok(count)
    }

    /// Appends bytes until there are so many.
    pub(super) async fn read_exact_to(&mut self, out: &mut Vec<u8>, bytes: usize) -> Result<(), ReadError> {
        while out.len() < bytes {
            if self.read_to(out, bytes - out.len()).await? == 0 {
                return Err(ReadError::Truncated);
            }
        }
        Ok(())
    }

    /// Appends some bytes of the stream. What they overwrite is not cleared first: bodies are large.
    async fn receive(&mut self, out: &mut Vec<u8>, bytes_max: usize) -> Result<usize, ReadError> {
        out.reserve(bytes_max);
        let bytes_max = u64::try_from(bytes_max).unwrap_or(u64::MAX);
        Ok((&mut *self.stream).take(bytes_max).read_buf(out).await?)
    }

    /// Notes bytes that are part of contents to be kept.
    fn keep(&mut self, mut bytes: &[u8]) {
        let Some((kept, left)) = &mut self.keeping else { return };
        bytes = bytes.get(..*left).unwrap_or(bytes);
        kept.extend_from_slice(bytes);
        *left -= bytes.len();
        if *left == 0
            && let (Some((kept, _)), Some(contents)) = (self.keeping.take(), &self.contents)
        {
            contents.keep(kept);
        }
    }

    async fn read_segments(&mut self, out: &mut Vec<u8>, bytes_max: usize) -> Result<usize, ReadError> {
        let have = out.len();
        loop {
            let raw = self.raw.get(self.raw_read..).unwrap_or_default();
            if !raw.is_empty() {
                let part = raw.get(..bytes_max).unwrap_or(raw);
                out.extend_from_slice(part);
                self.raw_read += part.len();
                return Ok(part.len());
            }
            if self.stored > 0 {
                let read = self.receive(out, self.stored.min(bytes_max)).await?;
                if read == 0 && bytes_max > 0 {
                    return Err(ReadError::Truncated);
                }
                self.stored -= read;
                return Ok(read);
            }
            if !self.next_segment(out, bytes_max).await? {
                return Ok(0);
            }
            if out.len() > have {
                return Ok(out.len() - have);
            }
        }
    }

    /// Reads the next segment's header, and all of it if it is coded or named; what is named goes to `out`, if it is no more than
    /// `bytes_max`. False at the end of the lane.
    async fn next_segment(&mut self, out: &mut Vec<u8>, bytes_max: usize) -> Result<bool, ReadError> {
        let (mut first, mut more) = ([0; SegmentHeader::BYTES], [0; SegmentHeader::MORE_BYTES_MAX]);
        let read = self.stream.read(&mut first).await?;
        if read == 0 {
            return Ok(false);
        }
        self.stream.read_exact(&mut first[read..]).await?;
        self.stream.read_exact(&mut more[..SegmentHeader::more_bytes(first)]).await?;
        let size = |bytes: u32| usize::try_from(bytes).unwrap_or(usize::MAX);
        match SegmentHeader::decode(first, more)? {
            SegmentHeader::Stored(bytes) => self.stored = size(bytes),
            SegmentHeader::Coded { bytes, raw_bytes } => {
                self.coded.resize(size(bytes), 0);
                self.stream.read_exact(&mut self.coded).await?;
                let window = match &mut self.window {
                    Some(window) => window,
                    none => none.insert(Window::one_more(&self.windows)?),
                };
                self.raw_read = 0;
                window.decompressor.decode(&self.coded, size(raw_bytes), &mut self.raw)?;
            }
            SegmentHeader::Keep(bytes) => {
                // Where nothing is kept, a guest that says so nevertheless has no memory of ours.
                let wanted = self.contents.is_some() && bytes > 0;
                self.keeping = wanted.then(|| (Vec::with_capacity(size(bytes)), size(bytes)));
            }
            SegmentHeader::Held { bytes, content } => {
                let contents = self.contents.as_ref().ok_or(ContentError::Unknown)?;
                self.raw_read = 0;
                self.raw.clear();
                let to = if size(bytes) <= bytes_max { out } else { &mut self.raw };
                contents.read(content, bytes, to)?;
            }
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use protocol::wire::content::ContentId;
    use protocol::wire::segment::Compressor;

    use super::super::handed_files::FileRole;
    use super::*;

    /// Reads in steps of this size until the end.
    fn all_of(bytes: &[u8], step: usize, windows: &Arc<AtomicUsize>) -> Result<Vec<u8>, ReadError> {
        all_with(bytes, step, windows, None)
    }

    fn all_with(
        bytes: &[u8],
        step: usize,
        windows: &Arc<AtomicUsize>,
        contents: Option<&Arc<Contents>>,
    ) -> Result<Vec<u8>, ReadError> {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let mut stream = bytes;
            let mut lane = LaneBytes::new(&mut stream, true, windows).with_contents(contents.cloned());
            let mut all = Vec::new();
            while lane.read_to(&mut all, step).await? > 0 {}
            Ok(all)
        })
    }

    /// A stored segment between two coded ones, and an empty one.
    fn mixed() -> (Vec<u8>, Vec<u8>) {
        let (mut wire, mut raw) = (Vec::new(), Vec::new());
        let mut compressor = Compressor::new().unwrap();
        for part in 0..3_u8 {
            let bytes: Vec<u8> = (0..5000_u16).map(|n| (n % 97).to_le_bytes()[0] ^ part).collect();
            raw.extend_from_slice(&bytes);
            if part == 1 {
                SegmentHeader::Stored(5000).encode(&mut wire);
                wire.extend_from_slice(&bytes);
                SegmentHeader::Stored(0).encode(&mut wire);
            } else {
                compressor.encode(&bytes, &mut wire).unwrap();
            }
        }
        (wire, raw)
    }

    #[test]
    fn segments_of_both_kinds_are_one_run_of_bytes() {
        let (wire, raw) = mixed();
        for step in [1, 7, 4096, 1 << 20] {
            let windows = Arc::default();
            assert!(all_of(&wire, step, &windows).unwrap() == raw, "{step}");
            assert_eq!(windows.load(Ordering::Relaxed), 0, "given back");
        }
    }

    #[test]
    fn what_was_to_be_kept_stands_for_itself_later() {
        let file = || tempfile::tempfile().unwrap();
        let (index, data) = (file(), file());
        let (to_guest, report) = (tokio::sync::mpsc::channel(9).0, tokio::sync::mpsc::channel(9).0);
        let (own_index, own_data) = (index.try_clone().unwrap(), data.try_clone().unwrap());
        let files = vec![(FileRole::NewContentIndex, own_index), (FileRole::NewContentData, own_data)];
        let contents = Contents::open(files, 1 << 20, to_guest.clone(), report.clone());
        let kept: Vec<u8> = (0..5000_u16).map(|n| (n % 251).to_le_bytes()[0]).collect();
        let size = u32::try_from(kept.len()).unwrap();
        let mut wire = Vec::new();
        let mut compressor = Compressor::new().unwrap();
        SegmentHeader::Stored(3).encode(&mut wire);
        wire.extend_from_slice(b"abc");
        SegmentHeader::Keep(size).encode(&mut wire);
        // In parts of both kinds, with something behind it in the last one.
        compressor.encode(&kept[..2000], &mut wire).unwrap();
        SegmentHeader::Stored(size - 2000 + 3).encode(&mut wire);
        wire.extend_from_slice(&kept[2000..]);
        wire.extend_from_slice(b"xyz");
        let expected = [b"abc", &kept[..], b"xyz"].concat();
        assert!(all_with(&wire, 777, &Arc::default(), Some(&contents)).unwrap() == expected);
        assert!(all_of(&wire, 777, &Arc::default()).unwrap() == expected, "where nothing is kept");
        contents.close();

        let files = vec![(FileRole::ContentIndex, index), (FileRole::ContentData, data)];
        let contents = Contents::open(files, 0, to_guest, report);
        let named = |content| {
            let mut wire = Vec::new();
            SegmentHeader::Stored(3).encode(&mut wire);
            wire.extend_from_slice(b"abc");
            SegmentHeader::Held { bytes: size, content }.encode(&mut wire);
            SegmentHeader::Stored(3).encode(&mut wire);
            wire.extend_from_slice(b"xyz");
            wire
        };
        let wire = named(ContentId::of(&kept));
        assert!(all_with(&wire, 777, &Arc::default(), Some(&contents)).unwrap() == expected);
        for (wire, contents) in [(wire, None), (named(ContentId::of(b"other")), Some(&contents))] {
            let error = all_with(&wire, 777, &Arc::default(), contents).unwrap_err();
            assert!(matches!(error, ReadError::Content(ContentError::Unknown)), "{error}");
        }
    }

    #[test]
    fn a_lane_that_ends_within_a_segment_is_cut_short() {
        let (wire, _) = mixed();
        for end in [1, 6, 20, wire.len() - 1] {
            let error = all_of(&wire[..end], 4096, &Arc::default()).unwrap_err();
            assert!(matches!(error, ReadError::Truncated), "{end}: {error}");
        }
    }

    #[test]
    fn only_so_many_lanes_have_windows() {
        let (wire, _) = mixed();
        let windows = Arc::new(AtomicUsize::new(limits::CODED_LANES_MAX));
        let error = all_of(&wire, 4096, &windows).unwrap_err();
        assert!(matches!(error, ReadError::TooMany), "{error}");
        // What is not coded needs none.
        let mut stored = Vec::new();
        SegmentHeader::Stored(3).encode(&mut stored);
        stored.extend_from_slice(b"abc");
        assert_eq!(all_of(&stored, 2, &windows).unwrap(), b"abc");
    }

    #[test]
    fn what_does_not_decode_or_is_too_much_ends_the_lane() {
        let mut over = Vec::new();
        let raw_bytes = u32::MAX;
        SegmentHeader::Coded { bytes: 5, raw_bytes }.encode(&mut over);
        let error = all_of(&over, 10, &Arc::default()).unwrap_err();
        assert!(matches!(error, ReadError::Segment(SegmentError::TooLong)), "{error}");
        let mut garbage = Vec::new();
        SegmentHeader::Coded { bytes: 5, raw_bytes: 5 }.encode(&mut garbage);
        garbage.extend_from_slice(b"bytes");
        let error = all_of(&garbage, 10, &Arc::default()).unwrap_err();
        assert!(matches!(error, ReadError::Segment(SegmentError::Broken)), "{error}");
    }
}
