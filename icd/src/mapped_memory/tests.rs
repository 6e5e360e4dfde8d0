#![expect(unsafe_code, reason = "writes where an app would")]

use protocol::wire::message::Run;
use protocol::wire::{FrameHeader, LaneId};

use super::*;

fn lanes() -> (Lane, Lane) {
    let outbound = Arc::new(crate::lane::Outbound::default());
    let lane = |id| Lane::new(LaneId(id), outbound.clone(), Arc::default());
    (lane(0), lane(1))
}

fn memories() -> Memories {
    let memories = Memories::new(TrackMode::Compare, &Stats::default());
    memories.add(Memory::new(5, 200_000, true, false));
    memories
}

/// The uploads on a lane, with what they need.
fn uploads(bulk: &Lane) -> Vec<(Vec<Need>, Vec<Run>, Vec<u8>)> {
    let mut bytes = Vec::new();
    bulk.take(&mut bytes);
    let (mut left, mut found) = (&bytes[..], Vec::new());
    while let Some((header, used)) = FrameHeader::decode(left).unwrap() {
        let end = used + header.body_bytes as usize;
        let upload = <Upload<'_> as Message<'_>>::decode(&left[used..end]).unwrap();
        let payload = match upload.compressed {
            true => zstd::bulk::decompress(upload.payload, 1 << 20).unwrap(),
            false => upload.payload.to_vec(),
        };
        found.push((header.needs, upload.runs, payload));
        left = &left[end..];
    }
    found
}

/// Maps as `vkMapMemory` does.
fn map(memory: &Memory, offset: u64, size: u64) -> *mut u8 {
    // SAFETY: at no chosen address.
    unsafe { memory.map(offset, size, None) }.unwrap()
}

fn write(at: *mut u8, bytes: &[u8]) {
    // SAFETY: tests write within what they mapped.
    unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), at, bytes.len()) };
}

#[test]
fn changes_travel_once_and_after_what_the_control_lane_has() {
    let (control, bulk) = lanes();
    let memories = memories();
    let memory = memories.find(5).unwrap();
    memory.make_shadow().unwrap();
    let view = map(&memory, 0, ash::vk::WHOLE_SIZE);
    memories.mapped(&memory);
    assert_eq!(memories.flush(&control, &bulk), None, "nothing written, nothing to need");

    control.append(1, 0, &[], &[]);
    write(view.wrapping_add(70_000), b"abc");
    assert_eq!(memories.flush(&control, &bulk), Some(Need { lane: LaneId(1), frame: 1 }));
    let control_need = vec![Need { lane: LaneId(0), frame: 1 }];
    let run = Run { offset: 70_000, size: 3 };
    assert_eq!(uploads(&bulk), [(control_need, vec![run], b"abc".to_vec())]);
    memories.flush(&control, &bulk);
    assert_eq!(uploads(&bulk), []);
}

#[test]
fn what_the_device_wrote_does_not_travel_back() {
    let (control, bulk) = lanes();
    let memories = memories();
    let memory = memories.find(5).unwrap();
    memory.make_shadow().unwrap();
    let view = map(&memory, 100, 50);
    memories.mapped(&memory);
    let runs = vec![Run { offset: 100, size: 4 }, Run { offset: 110, size: 4 }];
    let data = MemoryData { memory: 5, runs, compressed: false, payload: b"devicewr" };
    memories.apply(&data).unwrap();
    write(view.wrapping_add(4), b"app");
    memories.flush(&control, &bulk);
    let found = uploads(&bulk);
    assert_eq!(
        (found.len(), &found[0].1, &found[0].2[..]),
        (1, &vec![Run { offset: 104, size: 3 }], &b"app"[..])
    );
}

#[test]
fn data_that_do_not_fit_break_the_session() {
    let memories = memories();
    memories.find(5).unwrap().make_shadow().unwrap();
    let bad = |offset, size, payload| {
        let runs = vec![Run { offset, size }];
        memories.apply(&MemoryData { memory: 5, runs, compressed: false, payload }).is_err()
    };
    assert!(bad(199_999, 2, b"ab"), "outside");
    assert!(bad(0, 3, b"ab"), "too little");
    assert!(bad(0, 1, b"ab"), "too much");
    assert!(!bad(199_998, 2, b"ab"));
}

#[test]
fn large_changes_are_cut_into_several_uploads() {
    let (control, bulk) = lanes();
    let memories = memories();
    memories.add(Memory::new(6, 9 << 20, true, false));
    let memory = memories.find(6).unwrap();
    memory.make_shadow().unwrap();
    let view = map(&memory, 0, ash::vk::WHOLE_SIZE);
    memories.mapped(&memory);
    write(view, &vec![9; 9 << 20]);
    let need = memories.flush(&control, &bulk);
    assert_eq!(need.map(|n| n.frame), Some(3));
}

#[test]
fn a_memory_that_was_never_mapped_is_owed() {
    let memories = memories();
    let range = |offset, size| MemoryRange { memory: 5, offset, size };
    let ranges = vec![range(64, u64::MAX), range(0, 70), range(300_000, 8)];
    let before = memories.writes(ranges.clone());
    assert_eq!((before.readback.len(), before.owed.len()), (1, 1));
    before.owed[0].owe();
    assert_eq!(memories.find(5).unwrap().make_shadow(), Ok(true), "to be fetched");
    assert_eq!(memories.find(5).unwrap().make_shadow(), Ok(false), "once");
    let after = memories.writes(ranges);
    assert_eq!((after.readback, after.owed.len()), (vec![range(0, 200_000)], 0));
}
