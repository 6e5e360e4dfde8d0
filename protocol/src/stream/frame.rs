//! The parts of a coded frame.

use bincode::{Decode, Encode};

use super::tile;
use crate::limits;

/// Bytes of a viewer's stream that mean nothing: the connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StreamError {
    /// A picture without pixels, or beyond [`limits::SURFACE_EXTENT_MAX`] or [`limits::PICTURE_PIXELS_MAX`].
    #[error("a picture of {width} x {height} pixels is not within the limits")]
    BadExtent {
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
    },
    /// Too many jobs, or a job outside the picture or too long.
    #[error("a job of a frame is not within the limits")]
    BadJob,
    /// A job's tile table or planes do not add up.
    #[error("the tiles of a frame do not decode")]
    BadTiles,
    /// A frame builds on one that is not there.
    #[error("frame {0} changes a frame that is not here")]
    BadReference(u64),
    /// Parts in the wrong order.
    #[error("the parts of a frame are out of order")]
    BadOrder,
}

/// A part of a frame's stream.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum FramePart {
    /// First.
    Header(FrameHeader),
    /// A job; its bytes follow this message.
    Job(JobHeader),
    /// Last.
    End(FrameEnd),
}

/// What a frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct FrameHeader {
    /// Id of the surface.
    pub surface: u64,
    /// The guest's count of presents of the surface.
    pub frame_number: u64,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Number of the frame (same extent) that this one changes; `None`: all tiles come.
    pub reference: Option<u64>,
    /// [`super::picture_hash`] of the whole picture.
    pub hash: u64,
    /// Jobs that follow; rows of tiles that none of them covers are those of the reference.
    pub jobs: u32,
    /// Sequence number of the last input that the worker had passed on when the frame came: 0 for none.
    pub input_sequence: u64,
    /// When what was done, so far.
    pub stamps: FrameStamps,
}

impl FrameHeader {
    /// Checks extent and count of jobs, before anything is taken for them.
    ///
    /// # Errors
    /// [`StreamError::BadExtent`], [`StreamError::BadJob`].
    pub fn check(&self) -> Result<(), StreamError> {
        tile::check_extent(self.width, self.height)?;
        if self.jobs > limits::FRAME_JOBS_MAX { Err(StreamError::BadJob) } else { Ok(()) }
    }
}

/// Microseconds of the worker's clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct FrameStamps {
    /// The image was rendered (its present executed).
    pub rendered_us: u64,
    /// Its pixels were in the streamer's hands.
    pub submitted_us: u64,
    /// Coding for this viewer began.
    pub coding_us: u64,
}

/// A job: consecutive rows of tiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct JobHeader {
    /// First row of tiles.
    pub first_row: u32,
    /// Rows of tiles.
    pub rows: u32,
    /// Bytes before compression.
    pub raw_bytes: u32,
    /// Bytes (zstd) that follow.
    pub coded_bytes: u32,
}

impl JobHeader {
    /// Checks the job against a picture's extent, before memory is taken for it.
    ///
    /// # Errors
    /// [`StreamError::BadJob`].
    pub fn check(&self, width: u32, height: u32) -> Result<(), StreamError> {
        let within = self.rows > 0
            && self.first_row.checked_add(self.rows).is_some_and(|end| end <= tile::count(height))
            && u64::from(self.raw_bytes) <= tile::raw_bytes_max(width, self.rows)
            && usize::try_from(self.coded_bytes).is_ok_and(|bytes| bytes <= limits::JOB_BYTES_MAX)
            && self.coded_bytes > 0;
        if within { Ok(()) } else { Err(StreamError::BadJob) }
    }
}

/// Ends a frame's stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct FrameEnd {
    /// Worker's time when the last job was coded.
    pub coded_us: u64,
    /// Worker's time when the last job's bytes were with the transport.
    pub sent_us: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> FrameHeader {
        FrameHeader {
            surface: 1,
            frame_number: 1,
            width: 64,
            height: 64,
            reference: None,
            hash: 0,
            jobs: 1,
            input_sequence: 0,
            stamps: FrameStamps::default(),
        }
    }

    #[test]
    fn headers_beyond_the_limits_are_refused() {
        assert_eq!(header().check(), Ok(()));
        let empty = FrameHeader { width: 0, ..header() };
        assert_eq!(empty.check(), Err(StreamError::BadExtent { width: 0, height: 64 }));
        let vast = FrameHeader { width: 16384, height: 16384, ..header() };
        assert!(matches!(vast.check(), Err(StreamError::BadExtent { .. })));
        let split = FrameHeader { jobs: limits::FRAME_JOBS_MAX + 1, ..header() };
        assert_eq!(split.check(), Err(StreamError::BadJob));
    }

    #[test]
    fn jobs_outside_the_picture_are_refused() {
        let job = JobHeader { first_row: 1, rows: 1, raw_bytes: 100, coded_bytes: 10 };
        assert_eq!(job.check(100, 100), Ok(()));
        for bad in [
            JobHeader { rows: 0, ..job },
            JobHeader { rows: 2, ..job },
            JobHeader { first_row: u32::MAX, ..job },
            JobHeader { raw_bytes: u32::MAX, ..job },
            JobHeader { coded_bytes: u32::MAX, ..job },
            JobHeader { coded_bytes: 0, ..job },
        ] {
            assert_eq!(bad.check(100, 100), Err(StreamError::BadJob), "{bad:?}");
        }
    }
}
