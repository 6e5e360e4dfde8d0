//! What the fuzz target `stream` does with bytes of others, and the test that replays its corpus.

use protocol::control::codec;
use protocol::stream::FramePart;

use crate::decoder::{SurfaceDecoder, decode_job};

#[cfg(test)]
mod tests;

/// Pixels of the largest picture that is tried: larger ones take long and are no other.
const PIXELS_MAX: u64 = 1 << 18;

/// The parts of one surface's frames behind a first byte of 4; otherwise what `protocol::fuzzing::stream` knows, which
/// replays its share of the corpus itself.
pub fn stream(data: &[u8]) {
    if let Some((4, parts)) = data.split_first() {
        // Most are refused.
        let _ = frames(parts);
    } else {
        #[cfg(fuzzing)]
        protocol::fuzzing::stream(data);
    }
}

/// Frames as a connection decodes them, until one is refused.
fn frames(mut bytes: &[u8]) -> Option<()> {
    let mut decoder = SurfaceDecoder::default();
    loop {
        let (part, used) = codec::decode::<FramePart>(bytes).ok()??;
        bytes = bytes.get(used..)?;
        match part {
            FramePart::Header(header) => {
                header.check().ok()?;
                if u64::from(header.width) * u64::from(header.height) > PIXELS_MAX {
                    return None;
                }
                decoder.begin(header).ok()?;
            }
            FramePart::Job(header) => {
                let mut job = decoder.take_job(header).ok()?;
                let announced = usize::try_from(header.coded_bytes).ok()?;
                let (coded, rest) = bytes.split_at(announced.min(bytes.len()));
                bytes = rest;
                decode_job(&mut job, coded).ok()?;
                decoder.put_job(job);
            }
            FramePart::End(_) => {
                let frame = decoder.finish().ok()?;
                assert_eq!(
                    (frame.picture.width(), frame.picture.height()),
                    (frame.header.width, frame.header.height)
                );
            }
        }
    }
}
