//! One surface's frames, in order.

use std::sync::Arc;

use protocol::stream::{FrameHeader, JobHeader, StreamError};

use super::job::Job;
use super::picture::Picture;

/// The picture of a surface and the frame that is changing it: [`Self::begin`], then for each job
/// [`Self::take_job`], [`super::decode_job`] (anywhere) and [`Self::put_job`], then [`Self::finish`].
///
/// After an error it is of no more use: the connection ends.
#[derive(Debug, Default)]
pub struct SurfaceDecoder {
    picture: Picture,
    /// Number of the frame that `picture` is.
    number: Option<u64>,
    frame: Option<Frame>,
}

#[derive(Debug)]
struct Frame {
    header: FrameHeader,
    jobs_taken: u32,
    jobs_back: u32,
}

/// A complete picture.
#[derive(Clone, Debug)]
pub struct DecodedFrame {
    /// What was sent with it.
    pub header: FrameHeader,
    /// The pixels.
    pub picture: Arc<Picture>,
    /// [`Picture::hash`] is that of the header.
    pub intact: bool,
}

impl SurfaceDecoder {
    /// A frame begins.
    ///
    /// # Errors
    /// [`StreamError`]: beyond limits, or a reference that is not here.
    pub fn begin(&mut self, header: FrameHeader) -> Result<(), StreamError> {
        let number = self.number.take();
        if self.frame.take().is_some() {
            return Err(StreamError::BadOrder);
        }
        header.check()?;
        let same_extent = (self.picture.width(), self.picture.height()) == (header.width, header.height);
        match header.reference {
            Some(reference) if !same_extent || number != Some(reference) => {
                return Err(StreamError::BadReference(header.frame_number));
            }
            None if !same_extent => self.picture = Picture::new(header.width, header.height),
            _ => {}
        }
        self.frame = Some(Frame { header, jobs_taken: 0, jobs_back: 0 });
        Ok(())
    }

    /// A job comes: its rows are taken out of the picture.
    ///
    /// # Errors
    /// [`StreamError::BadJob`] outside the picture, or over rows that another job has not given back;
    /// [`StreamError::BadOrder`] without a frame, or with more jobs than it announced.
    pub fn take_job(&mut self, header: JobHeader) -> Result<Job, StreamError> {
        let frame = self.frame.as_mut().ok_or(StreamError::BadOrder)?;
        header.check(frame.header.width, frame.header.height)?;
        frame.jobs_taken = frame.jobs_taken.saturating_add(1);
        if frame.jobs_taken > frame.header.jobs {
            return Err(StreamError::BadOrder);
        }
        let rows = self.picture.take_rows(header.first_row, header.rows).ok_or(StreamError::BadJob)?;
        if rows.iter().any(|row| row.is_empty()) {
            return Err(StreamError::BadJob);
        }
        let has_reference = frame.header.reference.is_some();
        Ok(Job { header, width: frame.header.width, has_reference, rows })
    }

    /// A job is decoded.
    pub fn put_job(&mut self, job: Job) {
        self.picture.put_rows(job.header.first_row, job.rows);
        if let Some(frame) = &mut self.frame {
            frame.jobs_back = frame.jobs_back.saturating_add(1);
        }
    }

    /// The frame has ended and all its jobs are back.
    ///
    /// # Errors
    /// [`StreamError::BadOrder`] when they are not.
    pub fn finish(&mut self) -> Result<DecodedFrame, StreamError> {
        let frame = self.frame.take().ok_or(StreamError::BadOrder)?;
        if frame.jobs_back != frame.header.jobs {
            return Err(StreamError::BadOrder);
        }
        self.number = Some(frame.header.frame_number);
        let intact = self.picture.hash() == frame.header.hash;
        Ok(DecodedFrame { header: frame.header, picture: Arc::new(self.picture.clone()), intact })
    }
}
