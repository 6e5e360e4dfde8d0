//! One frame through coder and decoder without threads or transport.

use client::decoder::{DecodedFrame, SurfaceDecoder, decode_job};
use protocol::stream::{FrameHeader, FrameStamps, JobHeader, StreamError, tile};
use streamer::{Damage, JobEncoder, PresentedFrame};

/// A coded frame.
#[derive(Clone, Debug)]
pub(crate) struct Coded {
    pub(crate) header: FrameHeader,
    pub(crate) jobs: Vec<(JobHeader, Vec<u8>)>,
}

pub(crate) fn code(
    encoder: &mut JobEncoder,
    picture: &PresentedFrame,
    reference: Option<&PresentedFrame>,
) -> Coded {
    let reference = reference.filter(|old| (old.width, old.height) == (picture.width, picture.height));
    let damage = Damage::find(picture, reference, 0, tile::count(picture.height));
    let code_job = |damage: &Damage| {
        let (raw_bytes, coded) = encoder.encode(picture, reference, damage).expect("zstd works");
        let header = JobHeader {
            first_row: damage.first_row(),
            rows: damage.rows(),
            raw_bytes: u32::try_from(raw_bytes).expect("small"),
            coded_bytes: u32::try_from(coded.len()).expect("small"),
        };
        (header, coded.to_vec())
    };
    let jobs: Vec<_> = damage.jobs(4).iter().map(code_job).collect();
    let header = FrameHeader {
        surface: picture.surface,
        frame_number: picture.frame_number,
        width: picture.width,
        height: picture.height,
        reference: reference.map(|old| old.frame_number),
        hash: picture.hash(),
        jobs: u32::try_from(jobs.len()).expect("few"),
        input_sequence: 0,
        stamps: FrameStamps::default(),
    };
    Coded { header, jobs }
}

/// Jobs are decoded in reverse, as they may come in any order.
pub(crate) fn decode(decoder: &mut SurfaceDecoder, frame: &Coded) -> Result<DecodedFrame, StreamError> {
    decoder.begin(frame.header)?;
    for (header, bytes) in frame.jobs.iter().rev() {
        let mut job = decoder.take_job(*header)?;
        decode_job(&mut job, bytes)?;
        decoder.put_job(job);
    }
    decoder.finish()
}
