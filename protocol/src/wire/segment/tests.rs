//! Segments: what goes in comes out, frames that repeat get small, and hostile ones are refused in bounded memory.

use proptest::prelude::*;

use super::*;

/// Of a coded segment.
const HEADER_BYTES: usize = 8;

/// As the encoder writes 2,000 draws with 64 bytes of push constants; `every`th draw has others in each frame.
fn scene(frame: u32, every: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut word = |value: u32| bytes.extend_from_slice(&value.to_le_bytes());
    for draw in 0..2000_u32 {
        [7, 5, 0, 0x1f, 0, 64, 1].into_iter().for_each(&mut word);
        let changes = if draw.is_multiple_of(every) { frame } else { 0 };
        (0..16).for_each(|part| word(draw.wrapping_mul(31) ^ changes.wrapping_mul(0x9e37_79b9) ^ part));
        [8, 0, 3, 0, 9, 3, 1, 0, 0].into_iter().for_each(&mut word);
    }
    bytes
}

/// Coded bytes in thousandths of the raw ones, over frames after the first.
fn thousandths(every: u32) -> usize {
    let (mut compressor, mut decompressor) = (Compressor::new().unwrap(), Decompressor::new().unwrap());
    let (mut raw_bytes, mut coded_bytes) = (0, 0);
    for frame in 0..10 {
        let raw = scene(frame, every);
        let mut out = Vec::new();
        compressor.encode(&raw, &mut out).unwrap();
        assert!(decoded(&mut decompressor, &out).unwrap() == raw);
        if frame > 0 {
            raw_bytes += raw.len();
            coded_bytes += out.len();
        }
    }
    coded_bytes * 1000 / raw_bytes
}

/// The rest of a header, filled up.
fn more(known: &[u8]) -> [u8; SegmentHeader::MORE_BYTES_MAX] {
    std::array::from_fn(|at| known.get(at).copied().unwrap_or(0))
}

fn decoded(decompressor: &mut Decompressor, mut segments: &[u8]) -> Result<Vec<u8>, SegmentError> {
    let mut all = Vec::new();
    while let Some((first, rest)) = segments.split_first_chunk::<4>() {
        let (known, body) = rest.split_at(SegmentHeader::more_bytes(*first));
        let SegmentHeader::Coded { bytes, raw_bytes } = SegmentHeader::decode(*first, more(known))? else {
            panic!("not coded")
        };
        let (coded, rest) = body.split_at(bytes as usize);
        let mut raw = Vec::new();
        decompressor.decode(coded, raw_bytes as usize, &mut raw)?;
        all.extend(raw);
        segments = rest;
    }
    Ok(all)
}

#[test]
fn frames_that_repeat_get_small() {
    let (tenth, all) = (thousandths(10), thousandths(1));
    println!("a tenth of the draws changes: {tenth} of 1000; all change: {all} of 1000");
    assert!(tenth <= 100, "{tenth}");
    assert!(all <= 400, "{all}");
}

#[test]
fn headers_are_the_same_when_they_come_back() {
    for header in [
        SegmentHeader::Stored(0),
        SegmentHeader::Stored(u32::MAX >> 2),
        SegmentHeader::Coded { bytes: 5, raw_bytes: 1 << 20 },
        SegmentHeader::Keep(1 << 20),
        SegmentHeader::Held { bytes: 7, content: ContentId::of(b"bytes") },
    ] {
        let mut bytes = Vec::new();
        header.encode(&mut bytes);
        let (first, rest) = bytes.split_first_chunk::<4>().unwrap();
        assert_eq!(SegmentHeader::more_bytes(*first), rest.len());
        assert_eq!(SegmentHeader::decode(*first, more(rest)), Ok(header));
    }
}

#[test]
fn what_stands_for_too_much_is_refused_before_anything_is_taken() {
    let over = u32::try_from(SEGMENT_RAW_BYTES_MAX).unwrap() + 1;
    let content_over = u32::try_from(CONTENT_BYTES_MAX).unwrap() + 1;
    for header in [
        SegmentHeader::Coded { bytes: 1, raw_bytes: over },
        SegmentHeader::Coded { bytes: over * 2, raw_bytes: 1 },
        SegmentHeader::Keep(content_over),
        SegmentHeader::Held { bytes: content_over, content: ContentId::of(b"") },
    ] {
        let mut bytes = Vec::new();
        header.encode(&mut bytes);
        let (first, rest) = bytes.split_first_chunk::<4>().unwrap();
        assert_eq!(SegmentHeader::decode(*first, more(rest)), Err(SegmentError::TooLong));
    }
}

#[test]
fn contents_have_the_first_half_of_a_well_known_hash_as_their_name() {
    // BLAKE3's test vector for no bytes.
    let name =
        [0xaf, 0x13, 0x49, 0xb9, 0xf5, 0xf9, 0xa1, 0xa6, 0xa0, 0x40, 0x4d, 0xea, 0x36, 0xdc, 0xc9, 0x49];
    assert_eq!(ContentId::of(b""), ContentId(name));
}

#[test]
fn a_bomb_gives_no_more_than_it_announces() {
    let mut out = Vec::new();
    Compressor::new().unwrap().encode(&vec![0; SEGMENT_RAW_BYTES_MAX], &mut out).unwrap();
    let coded = &out[HEADER_BYTES..];
    assert!(coded.len() < 1000, "{}", coded.len());
    for announced in [0, 100, SEGMENT_RAW_BYTES_MAX - 1] {
        let broken = Decompressor::new().unwrap().decode(coded, announced, &mut Vec::new());
        assert_eq!(broken, Err(SegmentError::Broken), "{announced}");
    }
}

#[test]
fn a_window_over_the_limit_is_refused() {
    let mut encoder = Encoder::new(1).unwrap();
    encoder.set_parameter(CParameter::WindowLog(SEGMENT_WINDOW_LOG + 1)).unwrap();
    let mut coded = Vec::with_capacity(1000);
    encoder.run(&mut InBuffer::around(b"bytes"), &mut OutBuffer::around(&mut coded)).unwrap();
    let at = coded.len();
    encoder.flush(&mut OutBuffer::around_pos(&mut coded, at)).unwrap();
    let refused = Decompressor::new().unwrap().decode(&coded, 5, &mut Vec::new());
    assert_eq!(refused, Err(SegmentError::Broken));
}

#[test]
fn the_end_of_the_stream_is_none_of_a_lane() {
    let coded = zstd::bulk::compress(b"bytes", 1).unwrap();
    let ended = Decompressor::new().unwrap().decode(&coded, 5, &mut Vec::new());
    assert_eq!(ended, Err(SegmentError::Broken));
}

proptest! {
    #[test]
    fn what_goes_in_comes_out(parts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..3000), 0..20)) {
        let (mut compressor, mut decompressor) = (Compressor::new().unwrap(), Decompressor::new().unwrap());
        for part in &parts {
            let mut out = Vec::new();
            compressor.encode(part, &mut out).unwrap();
            prop_assert_eq!(&decoded(&mut decompressor, &out).unwrap(), part);
        }
    }

    #[test]
    fn broken_bytes_are_an_error_or_as_many_as_announced(
        flip in any::<prop::sample::Index>(), bit in 0..8_u8, raw in prop::collection::vec(0..4_u8, 1..2000),
    ) {
        let mut out = Vec::new();
        Compressor::new().unwrap().encode(&raw, &mut out).unwrap();
        let coded = &mut out[HEADER_BYTES..];
        let at = flip.index(coded.len());
        coded[at] ^= 1 << bit;
        let mut back = Vec::new();
        if Decompressor::new().unwrap().decode(coded, raw.len(), &mut back).is_ok() {
            prop_assert_eq!(back.len(), raw.len());
        }
    }
}
