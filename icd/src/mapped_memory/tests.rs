#![expect(unsafe_code, reason = "writes where an app would")]

use protocol::wire::content::HeldContent;
use protocol::wire::contents::written;
use protocol::wire::message::Run;
use protocol::wire::segment::SegmentHeader;
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

/// The uploads on a lane, with what they need and as what is written.
fn uploads(bulk: &Lane) -> Vec<(Vec<Need>, Vec<Run>, Vec<u8>)> {
    let mut bytes = Vec::new();
    bulk.take(&mut bytes);
    let (mut left, mut found) = (&bytes[..], Vec::new());
    while let Some((header, used)) = FrameHeader::decode(left).unwrap() {
        let end = used + header.body_bytes as usize;
        let upload = <Upload<'_> as Message<'_>>::decode(&left[used..end]).unwrap();
        let payload = match upload.compressed {
            true => zstd::bulk::decompress(upload.payload, 5 << 20).unwrap(),
            false => upload.payload.to_vec(),
        };
        let parts: Vec<_> = written(&upload.runs, &upload.skipped, &payload).collect();
        let runs = parts.iter().map(|(offset, bytes)| Run { offset: *offset, size: bytes.len() as u64 });
        found.push((
            header.needs,
            runs.collect(),
            parts.iter().flat_map(|(_, bytes)| bytes.to_vec()).collect(),
        ));
        left = &left[end..];
    }
    found
}

/// Maps as `vkMapMemory` does.
fn map(memory: &Memory, offset: u64, size: u64) -> *mut u8 {
    // SAFETY: at no chosen address.
    unsafe { memory.map(offset, size, None) }.unwrap()
}

/// A memory that the app has mapped whole, and where.
fn mapped(memories: &Memories, id: u64) -> (Arc<Memory>, *mut u8) {
    let memory = memories.find(id).unwrap();
    memory.make_shadow(memories.tracker()).unwrap();
    let view = map(&memory, 0, ash::vk::WHOLE_SIZE);
    memories.mapped(&memory);
    (memory, view)
}

fn write(at: *mut u8, bytes: &[u8]) {
    // SAFETY: tests write within what they mapped.
    unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), at, bytes.len()) };
}

#[test]
fn changes_travel_once_and_after_what_the_control_lane_has() {
    let (control, bulk) = lanes();
    let memories = memories();
    let (_, view) = mapped(&memories, 5);
    assert_eq!(memories.flush(&control, &bulk), None, "nothing written, nothing to need");

    control.append(1, 0, &[], &[]);
    write(view.wrapping_add(70_000), &[7; 2000]);
    assert_eq!(memories.flush(&control, &bulk), Some(Need { lane: LaneId(1), frame: 1 }));
    let control_need = vec![Need { lane: LaneId(0), frame: 1 }];
    let run = Run { offset: 70_000, size: 2000 };
    assert_eq!(uploads(&bulk), [(control_need, vec![run], vec![7; 2000])]);
    memories.flush(&control, &bulk);
    assert_eq!(uploads(&bulk), []);
}

#[test]
fn a_few_bytes_stand_on_the_control_lane_unless_others_of_their_memory_are_on_the_bulk_lane() {
    let (control, bulk) = lanes();
    let memories = memories();
    let (_, view) = mapped(&memories, 5);
    for byte in [1, 2] {
        write(view, &[byte; 10]);
        assert_eq!(memories.flush(&control, &bulk), None, "what stands on the lane itself is not needed");
        let first = Run { offset: 0, size: 10 };
        assert_eq!(uploads(&control), [(vec![], vec![first], vec![byte; 10])]);
    }
    write(view, &[3; 2000]);
    write(view.wrapping_add(100_000), &[3; 10]);
    assert_eq!(memories.flush(&control, &bulk), Some(Need { lane: LaneId(1), frame: 1 }));
    write(view, &[4; 10]);
    assert_eq!(
        memories.flush(&control, &bulk),
        Some(Need { lane: LaneId(1), frame: 2 }),
        "not before the larger ones"
    );
    assert_eq!((uploads(&control).len(), uploads(&bulk).len()), (0, 2));
}

#[test]
fn a_memorys_shadow_goes_to_the_next_one_when_nobody_has_it_any_more() {
    let (control, bulk) = lanes();
    for mode in [TrackMode::Compare, TrackMode::Best] {
        let memories = Memories::new(mode, &Stats::default());
        let make = |id| {
            memories.add(Memory::new(id, 65_536, true, false));
            let memory = memories.find(id).unwrap();
            memory.make_shadow(memories.tracker()).unwrap();
            memories.mapped(&memory);
            let view = map(&memory, 0, ash::vk::WHOLE_SIZE);
            (memory, view)
        };
        let (first, view) = make(1);
        // Some that the host has, and some that no flush saw.
        write(view, &[5; 100]);
        memories.flush(&control, &bulk);
        write(view.wrapping_add(40_000), &[6; 100]);
        memories.remove(1);
        let (second, other) = make(2);
        assert_ne!(view, other, "somebody has the first one still");
        drop(first);
        let (third, again) = make(3);
        assert_eq!(view, again);
        // SAFETY: the whole view; nobody writes now.
        let bytes = unsafe { std::slice::from_raw_parts(again, 65_536) };
        assert!(bytes.iter().all(|&byte| byte == 0));
        uploads(&control);
        memories.flush(&control, &bulk);
        assert_eq!((uploads(&control), uploads(&bulk)), (vec![], vec![]), "nothing was written");
        // Writes are found in it as in a new one.
        write(again.wrapping_add(40_000), &[9; 3]);
        memories.flush(&control, &bulk);
        let run = Run { offset: 40_000, size: 3 };
        assert_eq!(uploads(&control), [(vec![], vec![run], vec![9; 3])]);
        drop((second, third));
    }
}

#[test]
fn what_the_device_wrote_does_not_travel_back() {
    let (control, bulk) = lanes();
    let memories = memories();
    let memory = memories.find(5).unwrap();
    memory.make_shadow(memories.tracker()).unwrap();
    let view = map(&memory, 100, 50);
    memories.mapped(&memory);
    let runs = vec![Run { offset: 100, size: 4 }, Run { offset: 110, size: 4 }];
    let data = MemoryData { memory: 5, runs, compressed: false, payload: b"devicewr" };
    memories.apply(&data).unwrap();
    write(view.wrapping_add(4), b"app");
    memories.flush(&control, &bulk);
    let found = uploads(&control);
    assert_eq!(
        (found.len(), &found[0].1, &found[0].2[..]),
        (1, &vec![Run { offset: 104, size: 3 }], &b"app"[..])
    );
}

#[test]
fn data_that_do_not_fit_break_the_session() {
    let memories = memories();
    memories.find(5).unwrap().make_shadow(memories.tracker()).unwrap();
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
    let (_, view) = mapped(&memories, 6);
    write(view, &vec![9; 9 << 20]);
    let need = memories.flush(&control, &bulk);
    assert_eq!(need.map(|n| n.frame), Some(3));
}

#[test]
fn contents_that_the_host_has_are_named_and_all_others_sent() {
    let (control, bulk) = lanes();
    let memories = memories();
    let bytes = 2 << 20;
    memories.add(Memory::new(6, bytes as u64, true, false));
    let (_, view) = mapped(&memories, 6);
    let mut random = Random(1);
    let mut texels = || -> Vec<u8> { (0..bytes / 2).map(|_| random.below(256).to_le_bytes()[0]).collect() };
    let (first, second) = (texels(), texels());
    bulk.contents().hear(Vec::new(), true);
    write(view, &first);
    memories.flush(&control, &bulk);
    let mut lane = Vec::new();
    let marks = bulk.take(&mut lane);
    let mut held = Vec::new();
    for mark in marks {
        let SegmentHeader::Keep(size) = mark.header else { panic!("it has nothing yet") };
        held.push(HeldContent::of(&lane[mark.at..mark.at + size as usize]));
    }
    bulk.contents().hear(held, true);

    // Something new, and behind it what the host has, over something else than before.
    write(view, &second);
    write(view.wrapping_add(bytes / 2), &first);
    memories.flush(&control, &bulk);
    let marks = bulk.take(&mut lane);
    let sum = |of: fn(&SegmentHeader) -> Option<u32>| -> usize {
        marks.iter().filter_map(|mark| of(&mark.header)).map(|size| size as usize).sum()
    };
    let named =
        sum(|header| if let SegmentHeader::Held { bytes, .. } = header { Some(*bytes) } else { None });
    let kept = sum(|header| if let SegmentHeader::Keep(bytes) = header { Some(*bytes) } else { None });
    assert!(named > first.len() / 10 * 8, "{named}");
    assert_eq!(named + kept, bytes);
    assert!(lane.len() > kept && lane.len() < kept + bytes / 50, "{} bytes for {kept}", lane.len());
}

#[test]
fn a_memory_that_was_never_mapped_is_owed() {
    let memories = memories();
    let range = |offset, size| MemoryRange { memory: 5, offset, size };
    let ranges = vec![range(64, u64::MAX), range(0, 70), range(300_000, 8)];
    let before = memories.writes(ranges.clone(), |_, _| panic!("nobody reads it"));
    assert_eq!((before.readback.len(), before.owed.len()), (1, 1));
    before.owed[0].owe();
    let make = || memories.find(5).unwrap().make_shadow(memories.tracker());
    assert_eq!(make(), Ok((FirstMap::Fetch, false)), "to be fetched");
    assert_eq!(make(), Ok((FirstMap::Known, false)), "once");
    let after = memories.writes(ranges, |_, _| panic!("it is tracked"));
    assert_eq!((after.readback, after.owed.len()), (vec![range(0, 200_000)], 0));
}

/// Memories of the kind that is read, and what the host is told of them.
struct Read {
    memories: Memories,
    told: std::cell::RefCell<Vec<(u64, Telling)>>,
}

impl Read {
    fn new() -> Self {
        Self { memories: memories(), told: std::cell::RefCell::default() }
    }

    fn add(&self, id: u64, bytes: u64) {
        self.memories.add(Memory::new(id, bytes, true, false).to_be_read(true));
    }

    /// A submission writes it, in two places; gives how many memories it is then owed of.
    fn write(&self, id: u64) -> usize {
        let ranges = [0, 1024].map(|offset| MemoryRange { memory: id, offset, size: 8 });
        let tell = |memory: &Memory, telling| self.told.borrow_mut().push((memory.id(), telling));
        let writes = self.memories.writes(ranges.to_vec(), tell);
        assert_eq!(writes.readback, ranges);
        writes.owed.len()
    }

    fn map(&self, id: u64) -> FirstMap {
        let mut tracking = self.memories.begin_tracking();
        let memory = self.memories.find(id).unwrap();
        let (wanted, early) = memory.make_shadow(self.memories.tracker()).unwrap();
        tracking.mapped(&memory, early);
        wanted
    }
}

#[test]
fn a_memory_that_will_be_read_is_tracked_before_it_is_mapped_unless_something_wrote_it() {
    let read = Read::new();
    read.add(10, 8 << 20);
    assert_eq!((read.write(10), read.write(10)), (0, 0));
    assert_eq!(read.told.take(), [(10, Telling::Track)], "told once");
    assert_eq!(read.map(10), FirstMap::Known, "nothing is to be fetched");
    read.add(11, foretelling::BYTES_MAX + 1);
    assert_eq!(read.write(11), 1, "too large to be a buffer for this");
    read.add(12, 4096);
    read.memories.find(12).unwrap().owe();
    assert_eq!((read.write(12), read.told.take()), (1, vec![]), "its contents are unknown");
    assert_eq!(read.map(12), FirstMap::Fetch);
}

#[test]
fn only_so_many_memories_are_tracked_before_they_are_mapped() {
    let read = Read::new();
    let last = 20 + foretelling::COUNT_MAX as u64;
    for id in 20..=last {
        read.add(id, 4096);
        assert_eq!(read.write(id), usize::from(id == last), "{id}");
    }
    assert_eq!(read.told.take().len(), foretelling::COUNT_MAX);
    read.map(20);
    assert_eq!((read.write(last), read.told.take()), (0, vec![(last, Telling::Track)]), "one was mapped");
    read.memories.remove(21);
    read.add(last + 1, 4096);
    assert_eq!((read.write(last + 1), read.told.take().len()), (0, 1), "one is gone");
}

#[test]
fn what_nobody_looks_at_is_sent_no_more_until_somebody_does() {
    let read = Read::new();
    read.add(30, 4096);
    for _ in 0..100 {
        assert_eq!(read.write(30), 0);
    }
    assert_eq!(read.told.take(), [(30, Telling::Track), (30, Telling::Rest)]);
    assert_eq!(read.map(30), FirstMap::Refresh);
    assert_eq!(read.map(30), FirstMap::Known);
    read.write(30);
    assert_eq!(read.told.take(), [], "it is mapped");
    // Of a kind that comes and goes unread, no more are tracked.
    let unread = |id| {
        read.add(id, 4096);
        read.write(id);
        read.memories.remove(id);
        read.told.take().len()
    };
    let told: Vec<_> = (40..45).map(unread).collect();
    assert_eq!(told, [1, 1, 1, 0, 0]);
}

/// What a host would have.
fn replay(uploads: Vec<(Vec<Need>, Vec<Run>, Vec<u8>)>, host: &mut [u8]) {
    for (_, runs, payload) in uploads {
        let mut left = &payload[..];
        for run in runs {
            let (start, size) = (usize::try_from(run.offset).unwrap(), usize::try_from(run.size).unwrap());
            host[start..start + size].copy_from_slice(&left[..size]);
            left = &left[size..];
        }
        assert_eq!(left, [] as [u8; 0]);
    }
}

/// A small generator with a seed.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

const WRITERS: usize = 4;
/// Of which the shadow is kept for the memory that comes next.
const BYTES: usize = 15 * blocks::BLOCK_BYTES + 77;

/// One thread's writes into its own stripes (every fourth byte range of 16 bytes), some of them by the kernel.
fn scribble(view: usize, writer: usize, random: &mut Random) {
    for _ in 0..random.below(400) {
        // Often the same few blocks, so that some of them are hot.
        let within = if random.below(2) == 0 { 2 * blocks::BLOCK_BYTES } else { BYTES };
        let stripe = random.below(within / 16 / WRITERS) * WRITERS + writer;
        let bytes = [u8::try_from(random.below(256)).unwrap(); 16];
        let size = (1 + random.below(16)).min(BYTES - stripe * 16);
        let at = std::ptr::with_exposed_provenance_mut::<u8>(view + stripe * 16);
        if random.below(8) == 0 {
            let (read, write) = rustix::pipe::pipe().unwrap();
            rustix::io::write(write, &bytes).unwrap();
            // SAFETY: within the view; no other thread writes this stripe.
            let to = unsafe { std::slice::from_raw_parts_mut(at, size) };
            assert_eq!(rustix::io::read(read, to).unwrap(), size, "read(2) into mapped memory");
        } else {
            // SAFETY: as above.
            unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), at, size) };
        }
    }
}

#[test]
fn what_four_threads_and_the_kernel_write_arrives_however_it_is_tracked() {
    for mode in [TrackMode::Compare, TrackMode::Best] {
        arrives(&Memories::new(mode, &Stats::default()));
    }
}

#[test]
fn what_four_threads_and_the_kernel_write_arrives_where_userfaultfd_is_forbidden() {
    let forbidden = || {
        tracker::tests::forbid_userfaultfd();
        let memories =
            Memories::tracked_by(Tracker::or_compare(TrackMode::Best, &Noting::prepare()), &Stats::default());
        assert_eq!(memories.tracker().name(), "compare");
        // The writers are this thread's children, which the filter binds too.
        arrives(&memories);
    };
    std::thread::spawn(forbidden).join().unwrap();
}

/// Four threads write at random, as the kernel does for them, while a fifth submits: the host has every byte.
/// Then again, in the shadow of the memory that is gone.
fn arrives(memories: &Memories) {
    for id in [6, 7] {
        arrives_in(memories, id);
        memories.remove(id);
    }
}

fn arrives_in(memories: &Memories, id: u64) {
    let (control, bulk) = lanes();
    memories.add(Memory::new(id, BYTES as u64, true, false));
    let memory = memories.find(id).unwrap();
    memory.make_shadow(memories.tracker()).unwrap();
    let mut host = vec![0; BYTES];
    let mut random = Random(7);
    for round in 0..40_u64 {
        // Mapped anew now and then, whole or in part (the first blocks are always written).
        let whole = map(&memory, 0, ash::vk::WHOLE_SIZE).expose_provenance();
        memories.mapped(&memory);
        std::thread::scope(|scope| {
            for writer in 0..WRITERS {
                let mut random = Random(round * 10 + writer as u64);
                scope.spawn(move || scribble(whole, writer, &mut random));
            }
            // Submits of another thread meanwhile.
            for _ in 0..random.below(4) {
                memories.flush(&control, &bulk);
            }
        });
        memories.flush(&control, &bulk);
        replay(uploads(&control), &mut host);
        // They were needed by all that follows.
        replay(uploads(&bulk), &mut host);
        let view = std::ptr::with_exposed_provenance::<u8>(whole);
        // SAFETY: the whole view; nobody writes now.
        let view = unsafe { std::slice::from_raw_parts(view, BYTES) };
        assert!(view == host, "{}, round {round}", memories.tracker().name());
        if random.below(3) == 0 {
            memory.unmap(false).unwrap();
            memories.unmapped(&memory);
        }
    }
}

#[test]
fn a_clean_scan_compares_nothing_where_writes_are_noted() {
    let Tracker::WriteProtection(noting) = Tracker::choose(TrackMode::Best) else {
        // A kernel without it: the ladder's other rung, which the other tests are about.
        assert_eq!(Tracker::choose(TrackMode::Userfaultfd).name(), "compare");
        return;
    };
    let memory = Memory::new(5, 1 << 20, true, false);
    memory.make_shadow(&Tracker::WriteProtection(noting)).unwrap();
    let view = map(&memory, 0, ash::vk::WHOLE_SIZE);
    assert_eq!(memory.suspects(), 0);
    write(view.wrapping_add(300_000), b"abc");
    assert_eq!(memory.suspects(), 1);
}
