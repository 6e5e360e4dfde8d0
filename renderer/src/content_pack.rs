//! Contents that are kept for a tenant, on disk: *packs* of two files that are only appended to, the contents' bytes one
//! after the other, and an index of records. A record is written after its bytes: what is in the index is in the data.
//!
//! A record, little endian: name ([`ContentId`]), offset u64, bytes u32, the bytes' CRC-32 (of IEEE 802.3), their head
//! ([`HeldContent::head_of`]), four bytes of nothing. Where the uppermost
//! bit of `bytes` is set, the bytes are an answer, and the name that of its question
//! ([`protocol::wire::message::Remember`]).

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;

use protocol::limits::{ANSWER_BYTES_MAX, CONTENT_BYTES_MAX, CONTENTS_MAX};
use protocol::wire::content::{ContentId, HeldContent};

/// Bytes of a record.
pub const RECORD_BYTES: usize = 40;

/// In a record's number of bytes.
const IS_ANSWER: u32 = 1 << 31;

/// Where contents are in a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// What they are, or which question they answer.
    pub content: ContentId,
    /// They are an answer.
    pub is_answer: bool,
    /// First byte in the data.
    pub offset: u64,
    /// Bytes.
    pub bytes: u32,
    /// Of these bytes: disks forget, but nobody else writes here.
    pub checksum: u32,
    /// How they begin.
    pub head: u32,
}

impl Record {
    /// Of contents that stand at `offset`.
    #[must_use]
    pub fn new(content: ContentId, offset: u64, bytes: &[u8]) -> Self {
        let checksum = crc32fast::hash(bytes);
        let size = u32::try_from(bytes.len()).unwrap_or(0);
        let head = HeldContent::head_of(bytes);
        Self { content, is_answer: false, offset, bytes: size, checksum, head }
    }

    /// Of an answer that stands at `offset`.
    #[must_use]
    pub fn of_answer(question: ContentId, offset: u64, answer: &[u8]) -> Self {
        Self { is_answer: true, ..Self::new(question, offset, answer) }
    }

    /// Its bytes in the index.
    #[must_use]
    pub fn encode(&self) -> [u8; RECORD_BYTES] {
        let mut record = [0; RECORD_BYTES];
        record[..16].copy_from_slice(&self.content.0);
        record[16..24].copy_from_slice(&self.offset.to_le_bytes());
        let bytes = if self.is_answer { self.bytes | IS_ANSWER } else { self.bytes };
        record[24..28].copy_from_slice(&bytes.to_le_bytes());
        record[28..32].copy_from_slice(&self.checksum.to_le_bytes());
        record[32..36].copy_from_slice(&self.head.to_le_bytes());
        record
    }

    fn decode(record: &[u8; RECORD_BYTES]) -> Self {
        let number = |at: usize| {
            record.get(at..).and_then(|rest| rest.first_chunk().copied()).map_or(0, u32::from_le_bytes)
        };
        let mut content = [0; 16];
        content.copy_from_slice(&record[..16]);
        let size = number(24);
        Self {
            content: ContentId(content),
            is_answer: size & IS_ANSWER != 0,
            offset: u64::from(number(16)) | u64::from(number(20)) << 32,
            bytes: size & !IS_ANSWER,
            checksum: number(28),
            head: number(32),
        }
    }

    /// As the guest is told of it.
    #[must_use]
    pub fn held(&self) -> HeldContent {
        HeldContent { content: self.content, bytes: self.bytes, head: self.head }
    }

    fn end(&self) -> u64 {
        self.offset.saturating_add(u64::from(self.bytes))
    }
}

/// The records of a pack whose bytes are there, up to the first one that makes no sense; at most [`CONTENTS_MAX`].
///
/// # Errors
/// Of the file system.
pub fn records(index: &File, data: &File) -> io::Result<Vec<Record>> {
    let data_bytes = data.metadata()?.len();
    let index_bytes = usize::try_from(index.metadata()?.len()).unwrap_or(usize::MAX);
    let mut bytes = vec![0; index_bytes.min(CONTENTS_MAX * RECORD_BYTES)];
    index.read_exact_at(&mut bytes, 0)?;
    let (whole, _) = bytes.as_chunks::<RECORD_BYTES>();
    let fits = |record: &Record| {
        let bytes_max = if record.is_answer { ANSWER_BYTES_MAX } else { CONTENT_BYTES_MAX };
        record.end() <= data_bytes
            && usize::try_from(record.bytes).is_ok_and(|bytes| (1..=bytes_max).contains(&bytes))
    };
    Ok(whole.iter().map(Record::decode).take_while(fits).collect())
}

/// Appends contents; looks whether they are what was written.
///
/// # Errors
/// Of the file system, or the bytes are others (`InvalidData`): `out` is as it was then.
pub fn read(data: &File, record: &Record, out: &mut Vec<u8>) -> io::Result<()> {
    let start = out.len();
    out.resize(start.saturating_add(usize::try_from(record.bytes).unwrap_or(0)), 0);
    let bytes = &mut out[start..];
    let read = data.read_exact_at(bytes, record.offset).and_then(|()| {
        if crc32fast::hash(bytes) == record.checksum {
            Ok(())
        } else {
            Err(io::ErrorKind::InvalidData.into())
        }
    });
    if read.is_err() {
        out.truncate(start);
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_come_back_up_to_the_first_whose_bytes_are_missing() {
        let (index, data) = (tempfile::tempfile().unwrap(), tempfile::tempfile().unwrap());
        data.write_all_at(b"abcdef", 0).unwrap();
        let record = |bytes: &[u8], offset, size| Record {
            bytes: size,
            ..Record::new(ContentId::of(bytes), offset, bytes)
        };
        let all = [record(b"abc", 0, 3), record(b"xyz", 3, 3), record(b"", 0, 0), record(b"abc", 0, 3)];
        let encoded: Vec<u8> = all.iter().flat_map(Record::encode).chain([1, 2, 3]).collect();
        index.write_all_at(&encoded, 0).unwrap();
        assert_eq!(records(&index, &data).unwrap(), all[..2]);
        let mut out = Vec::new();
        read(&data, &all[0], &mut out).unwrap();
        assert_eq!(read(&data, &all[1], &mut out).unwrap_err().kind(), io::ErrorKind::InvalidData);
        assert_eq!(out, b"abc", "nothing is left of what is damaged");
        data.set_len(5).unwrap();
        assert_eq!(records(&index, &data).unwrap(), all[..1], "cut short");
        data.set_len(2).unwrap();
        assert_eq!(records(&index, &data).unwrap(), []);
        assert!(read(&data, &all[0], &mut out).is_err());
    }
}
