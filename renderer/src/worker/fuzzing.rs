//! What the fuzz target `segments` does with a lane in segments: contents to be kept, and contents that are named, with the
//! files that a session has for them.
#![expect(
    clippy::expect_used,
    reason = "nothing here may fail but for what is found wrong, or where there is no memory"
)]

use std::fs::File;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use protocol::control::worker::GuestMessage;
use protocol::wire::content::HeldContent;
use rustix::fs::{MemfdFlags, memfd_create};
use tokio::runtime::Runtime;
use tokio::sync::mpsc::{Receiver, channel};

use super::contents::Contents;
use super::handed_files::{FileRole, HandedFile};
use super::link::FromWorker;
use super::segments::{LaneBytes, ReadError};

/// Bytes that a session may keep.
const KEPT_BYTES_MAX: u64 = 64 << 10;
/// What is left of a lane when it stands for more is not read: a few bytes may name contents many times.
const READ_BYTES_MAX: usize = 4 << 20;
/// Messages for the guest and reports: more than a session has here.
const MESSAGES: usize = 4096;

/// The files of a pack.
struct Pack {
    index: File,
    data: File,
}

impl Pack {
    fn new() -> Self {
        let file = || File::from(memfd_create("pack", MemfdFlags::CLOEXEC).expect("a file"));
        Self { index: file(), data: file() }
    }

    fn hand(&self, index: FileRole, data: FileRole) -> [HandedFile; 2] {
        let copy = |file: &File| file.try_clone().expect("a descriptor");
        [(index, copy(&self.index)), (data, copy(&self.data))]
    }

    fn old(&self) -> [HandedFile; 2] {
        self.hand(FileRole::ContentIndex, FileRole::ContentData)
    }

    fn new_one(&self) -> [HandedFile; 2] {
        self.hand(FileRole::NewContentIndex, FileRole::NewContentData)
    }
}

/// What a session has and keeps; and the other ends of its channels, so that they are open.
struct Opened {
    contents: Arc<Contents>,
    _guest: Receiver<GuestMessage>,
    _reports: Receiver<FromWorker>,
}

impl Opened {
    fn new(files: Vec<HandedFile>) -> Self {
        let ((to_guest, guest), (report, reports)) = (channel(MESSAGES), channel(MESSAGES));
        let contents = Contents::open(files, KEPT_BYTES_MAX, to_guest, report);
        Self { contents, _guest: guest, _reports: reports }
    }
}

/// A lane in segments, without its header: read in a session that keeps what is to be kept, then in one that has it, then in
/// one that has nothing. The first byte says how much is read at once.
pub fn segments(data: &[u8]) {
    let Some((step, lane)) = data.split_first() else { return };
    let step = usize::from(*step) * 16 + 1;
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let (one, two) = (Pack::new(), Pack::new());
    let first = Opened::new(one.new_one().into());
    let (bytes, whole) = all_of(&runtime, lane, step, Some(&first.contents));
    first.contents.close();
    assert!(one.data.metadata().is_ok_and(|data| data.len() <= KEPT_BYTES_MAX));

    let next = Opened::new(one.old().into_iter().chain(two.new_one()).collect());
    has_what_it_says(&next.contents);
    let (again, whole_again) = all_of(&runtime, lane, 4096, Some(&next.contents));
    next.contents.close();
    assert!(again.starts_with(&bytes), "what was kept is not what stood there");
    assert!(whole_again || !whole, "what was there is lost");
    assert!(two.data.metadata().is_ok_and(|data| data.len() <= KEPT_BYTES_MAX));

    let (without, whole_without) = all_of(&runtime, lane, step, None);
    assert!(bytes.starts_with(&without), "keeping changes what is read");
    assert!(whole || !whole_without, "keeping ends a lane");
}

/// Contents that the guest is told of are there, and are what they are called.
fn has_what_it_says(contents: &Contents) {
    let mut out = Vec::new();
    for message in contents.first_messages() {
        let GuestMessage::Contents { held, .. } = message else { panic!("{message:?}") };
        for held in held {
            out.clear();
            contents.read(held.content, held.bytes, &mut out).expect("kept in this process");
            assert_eq!(HeldContent::of(&out), held);
        }
    }
}

/// What can be read of a lane, and whether that is all of it.
fn all_of(
    runtime: &Runtime,
    mut bytes: &[u8],
    step: usize,
    contents: Option<&Arc<Contents>>,
) -> (Vec<u8>, bool) {
    let windows = Arc::new(AtomicUsize::new(0));
    let mut all = Vec::new();
    let read: Result<(), ReadError> = runtime.block_on(async {
        let mut lane = LaneBytes::new(&mut bytes, true, &windows).with_contents(contents.cloned());
        while all.len() < READ_BYTES_MAX && lane.read_to(&mut all, step).await? > 0 {}
        Ok(())
    });
    assert_eq!(windows.load(Ordering::Relaxed), 0, "windows are given back");
    // Steps differ in where they stop.
    all.truncate(READ_BYTES_MAX);
    (all, read.is_ok())
}
