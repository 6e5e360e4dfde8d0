use proptest::prelude::*;

use super::*;

/// Memory over a vector, whose bytes a test changes as a device would.
struct Mapped {
    bytes: Vec<u8>,
    memory: Memory,
}

fn mapped(size: usize) -> Mapped {
    let mut bytes = vec![9; size];
    let pointer = bytes.as_mut_ptr();
    // SAFETY: the vector never moves its bytes and lives as long as the memory.
    let memory =
        unsafe { Memory::mapped(1, vk::DeviceMemory::null(), size as u64, pointer, (true, false), |_| ()) };
    Mapped { bytes, memory }
}

impl Mapped {
    fn device_writes(&self, offset: usize, bytes: &[u8]) {
        self.memory.lock().mapping.unwrap().write(offset, bytes);
    }

    fn changes(&self, ranges: &[(u64, u64)]) -> Result<Changes, DecodeError> {
        let ranges: Vec<_> = ranges
            .iter()
            .map(|(offset, size)| MemoryRange { memory: 1, offset: *offset, size: *size })
            .collect();
        self.memory.changes(&ranges, |_| ())
    }

    fn contents(&self) -> Vec<u8> {
        let mut bytes = vec![0; self.bytes.len()];
        self.memory.lock().mapping.unwrap().read(0, &mut bytes);
        bytes
    }
}

#[test]
fn zeroed_before_it_is_seen() {
    let mapped = mapped(100);
    assert_eq!(mapped.contents(), [0; 100]);
    mapped.memory.track().unwrap();
    assert_eq!(mapped.changes(&[(0, 100)]), Ok(Changes::default()));
}

#[test]
fn changes_are_exact_and_come_once() {
    let mapped = mapped(200_000);
    mapped.device_writes(10, b"before the first map");
    mapped.memory.track().unwrap();
    mapped.device_writes(131_070, b"over a block's end");
    mapped.device_writes(199_999, &[1]);
    let changes = mapped.changes(&[(0, 200_000)]).unwrap();
    let runs: Vec<_> = changes.runs.iter().map(|run| (run.offset, run.size)).collect();
    assert_eq!(runs, [(10, 20), (131_070, 18), (199_999, 1)]);
    assert_eq!(changes.bytes, b"before the first mapover a block's end\x01");
    assert_eq!(mapped.changes(&[(0, 200_000)]), Ok(Changes::default()));
}

#[test]
fn only_the_ranges_are_compared() {
    let mapped = mapped(100);
    mapped.memory.track().unwrap();
    mapped.device_writes(0, &[1; 100]);
    let changes = mapped.changes(&[(50, 10), (40, 15), (90, 0)]).unwrap();
    assert_eq!(changes.runs, [Run { offset: 40, size: 20 }]);
    assert!(matches!(mapped.changes(&[(99, 2)]), Err(DecodeError::Breach(_))));
    assert!(matches!(mapped.changes(&[(u64::MAX, 2)]), Err(DecodeError::Breach(_))));
}

#[test]
fn uploads_are_checked_before_anything_is_written() {
    let mapped = mapped(100);
    let run = |offset, size| Run { offset, size };
    let upload = |runs: &[Run], bytes: &[u8]| mapped.memory.upload((runs, &[]), bytes, |_| ());
    assert!(upload(&[run(0, 1)], &[1]).is_err(), "not tracked");
    mapped.memory.track().unwrap();
    assert!(upload(&[run(0, 2), run(99, 2)], &[1; 4]).is_err(), "beyond the memory");
    assert!(upload(&[run(5, 2), run(6, 2)], &[1; 4]).is_err(), "overlapping");
    assert!(upload(&[run(5, 2)], &[1; 3]).is_err(), "longer payload");
    assert!(upload(&[run(5, 4)], &[1; 3]).is_err(), "shorter payload");
    assert!(upload(&[run(u64::MAX, 4)], &[1; 4]).is_err(), "overflow");
    assert_eq!(mapped.contents(), [0; 100]);
    upload(&[run(5, 2), run(7, 1), run(98, 2)], &[1, 2, 3, 4, 5]).unwrap();
    assert_eq!(mapped.contents()[5..8], [1, 2, 3]);
    assert_eq!(mapped.contents()[98..], [4, 5]);
    assert_eq!(mapped.changes(&[(0, 100)]), Ok(Changes::default()), "the guest has its own bytes");
}

#[test]
fn freed_memory_is_not_touched() {
    let mapped = mapped(100);
    mapped.memory.track().unwrap();
    mapped.memory.unmap();
    assert_eq!(mapped.changes(&[(0, 100)]), Ok(Changes::default()));
    assert!(mapped.memory.upload((&[Run { offset: 0, size: 1 }], &[]), &[1], |_| ()).is_err());
}

proptest! {
    /// The guest's copy, kept by applying what is sent, equals the memory after every exchange.
    #[test]
    fn the_guests_copy_follows(
        writes in prop::collection::vec((0..3000_usize, prop::collection::vec(0..3_u8, 1..80), any::<bool>()), 1..40)
    ) {
        let mapped = mapped(3100);
        mapped.memory.track().unwrap();
        let mut guest = vec![0; 3100];
        for (offset, bytes, by_guest) in writes {
            if by_guest {
                guest[offset..offset + bytes.len()].copy_from_slice(&bytes);
                let run = Run { offset: offset as u64, size: bytes.len() as u64 };
                mapped.memory.upload((&[run], &[]), &bytes, |_| ()).unwrap();
            } else {
                mapped.device_writes(offset, &bytes);
                let changes = mapped.changes(&[(0, 3100)]).unwrap();
                let mut used = 0;
                for run in &changes.runs {
                    let (start, size) = (usize::try_from(run.offset).unwrap(), usize::try_from(run.size).unwrap());
                    guest[start..start + size].copy_from_slice(&changes.bytes[used..used + size]);
                    used += size;
                }
                prop_assert_eq!(used, changes.bytes.len());
            }
            prop_assert_eq!(&guest, &mapped.contents());
        }
    }
}
