//! What drivers have compiled, as it is kept for a tenant on disk: one file with the data of several pipeline caches. A file
//! whose writing was interrupted, or that was damaged, is known by its checksum.
//!
//! The file, little endian: [`MAGIC`], number of the writing u64, bytes of the rest u64, its checksum (16 bytes of BLAKE3);
//! then the parts.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;

use bincode::{Decode, Encode};
use protocol::wire::content::ContentId;

const MAGIC: [u8; 8] = *b"PYROPIP1";
/// Bytes before the parts.
const HEADER_BYTES: u64 = 40;
/// Bytes of compiled pipelines that are kept of a tenant, whatever else it may have.
pub const BYTES_MAX: u64 = 256 << 20;
/// Parts of one file.
const PARTS_MAX: usize = 256;
/// Of a part, beside its data.
const PART_BYTES: u64 = 64;
/// Of a part, with its data.
const PART_BYTES_MAX: usize = 257 << 20;

/// What compiled pipelines are good for: the same driver on the same kind of device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Encode, Decode)]
pub struct PipelineDevice {
    /// `vendorID`.
    pub vendor_id: u32,
    /// `deviceID`.
    pub device_id: u32,
    /// `driverVersion`.
    pub driver_version: u32,
    /// `pipelineCacheUUID`.
    pub uuid: [u8; 16],
}

impl PipelineDevice {
    /// Whether data of a pipeline cache begin with this device's header (`VkPipelineCacheHeaderVersionOne`).
    #[must_use]
    pub fn wrote(&self, data: &[u8]) -> bool {
        let word = |at: usize| {
            let bytes = data.get(at..at + 4).and_then(|bytes| bytes.first_chunk().copied());
            bytes.map(u32::from_le_bytes)
        };
        [word(0), word(4), word(8), word(12)]
            == [Some(32), Some(1), Some(self.vendor_id), Some(self.device_id)]
            && data.get(16..32) == Some(&self.uuid[..])
    }
}

/// Data of one pipeline cache.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Part {
    /// Whose they are.
    pub device: PipelineDevice,
    /// As `vkGetPipelineCacheData` gave them.
    pub data: Vec<u8>,
}

/// Of the parts.
fn config() -> bincode::config::Configuration {
    bincode::config::standard()
}

fn damaged() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "damaged, or not written to its end")
}

/// Writes parts in place of what the file has; `number` says which writing it is.
///
/// # Errors
/// Of the file system: the file has nothing then.
pub fn write(file: &File, number: u64, parts: &[(PipelineDevice, &[u8])]) -> io::Result<()> {
    let body = bincode::encode_to_vec(parts, config()).map_err(io::Error::other)?;
    file.set_len(0)?;
    file.write_all_at(&body, HEADER_BYTES)?;
    let mut header = MAGIC.to_vec();
    header.extend(number.to_le_bytes());
    header.extend((body.len() as u64).to_le_bytes());
    header.extend(ContentId::of(&body).0);
    file.write_all_at(&header, 0)
}

/// The number of the writing and the bytes that [`write`] wrote.
fn body(file: &File) -> io::Result<(u64, Vec<u8>)> {
    let mut header = [0; 40];
    file.read_exact_at(&mut header, 0)?;
    let number = |at: usize| {
        header.get(at..at + 8).and_then(|bytes| bytes.first_chunk().copied()).map_or(0, u64::from_le_bytes)
    };
    let bytes = number(16);
    if header[..8] != MAGIC || bytes > BYTES_MAX + PARTS_MAX as u64 * PART_BYTES {
        return Err(damaged());
    }
    let mut body = vec![0; usize::try_from(bytes).map_err(|_| damaged())?];
    file.read_exact_at(&mut body, HEADER_BYTES)?;
    if ContentId::of(&body).0 != header[24..] {
        return Err(damaged());
    }
    Ok((number(8), body))
}

/// Which writing the file is of, if it was written to its end.
#[must_use]
pub fn number(file: &File) -> Option<u64> {
    body(file).ok().map(|(number, _)| number)
}

/// The parts of a file.
///
/// # Errors
/// It is damaged (`InvalidData`), or the file system has failed.
pub fn read(file: &File) -> io::Result<Vec<Part>> {
    let (_, body) = body(file)?;
    // Nothing is taken for a count before that much was read.
    let mut rest = body.as_slice();
    let count: u64 = next(&mut rest)?;
    (0..count.min(PARTS_MAX as u64)).map(|_| next(&mut rest)).collect()
}

fn next<T: Decode<()>>(rest: &mut &[u8]) -> io::Result<T> {
    let (value, used) =
        bincode::decode_from_slice(rest, config().with_limit::<PART_BYTES_MAX>()).map_err(|_| damaged())?;
    *rest = rest.get(used..).unwrap_or_default();
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEVICE: PipelineDevice =
        PipelineDevice { vendor_id: 7, device_id: 8, driver_version: 9, uuid: [5; 16] };

    #[test]
    fn what_was_written_is_read_and_what_was_damaged_is_not() {
        let file = tempfile::tempfile().unwrap();
        assert!(read(&file).is_err() && number(&file).is_none(), "empty");
        let parts = [(DEVICE, &[1, 2, 3][..]), (PipelineDevice::default(), &[][..])];
        write(&file, 3, &parts).unwrap();
        assert_eq!(number(&file), Some(3));
        let found = read(&file).unwrap();
        let found: Vec<_> = found.iter().map(|part| (part.device, &part.data[..])).collect();
        assert_eq!(found, parts);
        write(&file, 4, &parts[..1]).unwrap();
        assert_eq!((number(&file), read(&file).unwrap().len()), (Some(4), 1));
        let bytes = file.metadata().unwrap().len();
        for at in 0..bytes {
            let mut byte = [0];
            file.read_exact_at(&mut byte, at).unwrap();
            file.write_all_at(&[byte[0] ^ 1], at).unwrap();
            // The number alone may be another.
            assert_eq!(read(&file).is_err(), !(8..16).contains(&at), "byte {at}");
            file.write_all_at(&byte, at).unwrap();
        }
        file.set_len(bytes - 1).unwrap();
        assert!(read(&file).is_err(), "cut off");
    }

    #[test]
    fn data_of_another_device_are_known() {
        let mut data = Vec::new();
        for word in [32_u32, 1, 7, 8] {
            data.extend(word.to_le_bytes());
        }
        data.extend([5; 16]);
        assert!(DEVICE.wrote(&data));
        for at in 0..data.len() {
            let mut other = data.clone();
            other[at] ^= 1;
            assert!(!DEVICE.wrote(&other));
        }
        assert!(!DEVICE.wrote(&data[..31]) && !DEVICE.wrote(&[]));
    }
}
