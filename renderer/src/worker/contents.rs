//! Contents that this host has of the session's tenant, and those of this session that it keeps: see "Contents that are
//! there already" in `docs/architecture.md`.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, mpsc};
use std::thread::JoinHandle;

use protocol::control::worker::GuestMessage;
use protocol::limits::{ANSWERS_MAX, CONTENTS_MAX, CONTENTS_PER_MESSAGE_MAX};
use protocol::wire::content::{ContentId, HeldContent};
use tokio::sync::mpsc::Sender;

use super::handed_files::{FileRole, HandedFile};
use super::link::FromWorker;
use crate::content_pack::{self, Record};

/// Bytes that may wait to be written; what comes then is not kept.
const WAITING_BYTES_MAX: usize = 32 << 20;
/// Contents that are said to the guest at once, at most; fewer when nothing else waits.
const SAID_TOGETHER: usize = 64;

/// Contents that a guest names cannot be had.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ContentError {
    /// It was never said to have them.
    #[error("it names contents that the host does not have")]
    Unknown,
    /// They are damaged, or the disk is.
    #[error(
        "contents that were kept cannot be read any more ({0}); they are forgotten: start the program again"
    )]
    Lost(io::Error),
}

/// What is had and kept.
#[derive(Debug)]
pub(crate) struct Contents {
    packs: Vec<Pack>,
    held: RwLock<HashMap<ContentId, Place>>,
    /// Said at the beginning, the newest pack first.
    first: Mutex<Vec<HeldContent>>,
    /// Answers of earlier sessions, the newest pack first.
    answers: Vec<Answer>,
    waiting: Arc<AtomicUsize>,
    keeper: Mutex<Option<Running>>,
    keeps: AtomicBool,
    report: Sender<FromWorker>,
}

/// A question's name, and its answer.
type Answer = (ContentId, Vec<u8>);

/// What is to be kept.
#[derive(Debug)]
enum Kept {
    Content(Vec<u8>),
    Answer(Answer),
}

/// The thread of a [`Keeper`].
#[derive(Debug)]
struct Running {
    /// For it to keep.
    sender: mpsc::Sender<Kept>,
    thread: JoinHandle<()>,
}

#[derive(Debug)]
struct Pack {
    data: File,
    used: AtomicBool,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    pack: usize,
    record: Record,
}

/// Writes contents of this session.
struct Keeper {
    contents: Arc<Contents>,
    index: File,
    data: File,
    /// Number of the pack.
    pack: usize,
    records: u64,
    data_bytes: u64,
    bytes_max: u64,
    to_guest: Sender<GuestMessage>,
    /// Written, but not said yet.
    unsaid: Vec<HeldContent>,
    /// Questions whose answers this pack has.
    answered: HashSet<ContentId>,
}

impl Contents {
    /// Those in handed `files`, of which the last pack may be written to, up to `bytes_max`.
    pub(crate) fn open(
        files: Vec<HandedFile>,
        bytes_max: u64,
        to_guest: Sender<GuestMessage>,
        report: Sender<FromWorker>,
    ) -> Arc<Self> {
        let mut known = Known::default();
        let mut packs = Vec::new();
        let mut new = None;
        let mut files = files.into_iter();
        while let (Some((role, index)), Some((_, data))) = (files.next(), files.next()) {
            let pack = packs.len();
            if role == FileRole::NewContentIndex {
                new = data.try_clone().ok().map(|data| (index, data, pack));
            } else if let Err(error) = known.add(pack, &index, &data) {
                tracing::warn!(%error, "contents that were kept cannot be read");
            }
            packs.push(Pack { data, used: AtomicBool::new(false) });
        }
        let contents = Arc::new(Self {
            packs,
            held: RwLock::new(known.held),
            first: Mutex::new(known.first),
            answers: known.answers,
            waiting: Arc::default(),
            keeper: Mutex::default(),
            keeps: AtomicBool::new(false),
            report,
        });
        if let Some((index, data, pack)) = new.filter(|_| bytes_max > 0) {
            let keeper = Keeper {
                contents: Arc::clone(&contents),
                index,
                data,
                pack,
                records: 0,
                data_bytes: 0,
                bytes_max,
                to_guest,
                unsaid: Vec::new(),
                answered: HashSet::new(),
            };
            contents.start(keeper);
        }
        contents
    }

    fn start(&self, keeper: Keeper) {
        let (sender, waiting) = mpsc::channel();
        let run = move || keeper.run(&waiting);
        match std::thread::Builder::new().name("contents".to_owned()).spawn(run) {
            Ok(thread) => {
                self.keeps.store(true, Ordering::Relaxed);
                *self.keeper.lock().unwrap_or_else(PoisonError::into_inner) =
                    Some(Running { sender, thread });
            }
            Err(error) => tracing::warn!(%error, "contents of this session are not kept"),
        }
    }

    /// What to say to the guest at the beginning; once.
    pub(crate) fn first_messages(&self) -> Vec<GuestMessage> {
        let first = std::mem::take(&mut *self.first.lock().unwrap_or_else(PoisonError::into_inner));
        let keep = self.keeps.load(Ordering::Relaxed);
        let parts = first.chunks(CONTENTS_PER_MESSAGE_MAX).map(<[HeldContent]>::to_vec);
        let none = (first.is_empty() && keep).then(Vec::new);
        let answers = (!self.answers.is_empty()).then(|| GuestMessage::Answers(self.answers.clone()));
        let held = parts.chain(none).map(|held| GuestMessage::Contents { held, keep });
        answers.into_iter().chain(held).collect()
    }

    /// Appends contents that the guest names.
    ///
    /// # Errors
    /// [`ContentError`]: the session cannot go on.
    pub(crate) fn read(&self, content: ContentId, bytes: u32, out: &mut Vec<u8>) -> Result<(), ContentError> {
        let place = self.held.read().unwrap_or_else(PoisonError::into_inner).get(&content).copied();
        let place = place.filter(|place| place.record.bytes == bytes).ok_or(ContentError::Unknown)?;
        let pack = self.packs.get(place.pack).ok_or(ContentError::Unknown)?;
        let number = u32::try_from(place.pack).unwrap_or(u32::MAX);
        match content_pack::read(&pack.data, &place.record, out) {
            Ok(()) => {
                if !pack.used.swap(true, Ordering::Relaxed) {
                    // Only tells how long to keep it: not worth waiting for.
                    let _ = self.report.try_send(FromWorker::ContentsUsed { pack: number, damaged: false });
                }
                Ok(())
            }
            Err(error) => {
                let _ = self.report.try_send(FromWorker::ContentsUsed { pack: number, damaged: true });
                Err(ContentError::Lost(error))
            }
        }
    }

    /// Keeps contents, if there is room and time.
    pub(crate) fn keep(&self, bytes: Vec<u8>) {
        self.pass_on(Kept::Content(bytes));
    }

    /// Keeps an answer, as [`Self::keep`] does.
    pub(crate) fn keep_answer(&self, question: ContentId, answer: Vec<u8>) {
        self.pass_on(Kept::Answer((question, answer)));
    }

    fn pass_on(&self, kept: Kept) {
        let count = kept.bytes();
        if self.waiting.load(Ordering::Relaxed) > WAITING_BYTES_MAX {
            return;
        }
        let keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(Running { sender, .. }) = &*keeper {
            self.waiting.fetch_add(count, Ordering::Relaxed);
            if sender.send(kept).is_err() {
                // It ended: no room. What it did not take is gone with it.
                self.waiting.store(0, Ordering::Relaxed);
            }
        }
    }

    /// Writes what waits; nothing is kept any more. Blocks.
    pub(crate) fn close(&self) {
        let keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Running { sender, thread }) = keeper {
            drop(sender);
            if thread.join().is_err() {
                tracing::error!("the thread that keeps contents panicked");
            }
        }
    }

    fn has(&self, content: ContentId) -> bool {
        self.held.read().unwrap_or_else(PoisonError::into_inner).contains_key(&content)
    }
}

/// What packs have.
#[derive(Debug, Default)]
struct Known {
    held: HashMap<ContentId, Place>,
    first: Vec<HeldContent>,
    answers: Vec<Answer>,
    answered: HashSet<ContentId>,
}

impl Known {
    /// Adds what the pack of this number has, and those before it have not.
    fn add(&mut self, pack: usize, index: &File, data: &File) -> io::Result<()> {
        for record in content_pack::records(index, data)? {
            if record.is_answer {
                let mut answer = Vec::new();
                let is_new = self.answers.len() < ANSWERS_MAX && !self.answered.contains(&record.content);
                // A damaged one is asked for again.
                if is_new && content_pack::read(data, &record, &mut answer).is_ok() {
                    self.answered.insert(record.content);
                    self.answers.push((record.content, answer));
                }
            } else if self.held.len() < CONTENTS_MAX
                && self.held.insert(record.content, Place { pack, record }).is_none()
            {
                self.first.push(record.held());
            }
        }
        Ok(())
    }
}

impl Kept {
    fn bytes(&self) -> usize {
        match self {
            Self::Content(bytes) | Self::Answer((_, bytes)) => bytes.len(),
        }
    }
}

impl Keeper {
    fn run(mut self, waiting: &mpsc::Receiver<Kept>) {
        loop {
            let kept = match waiting.try_recv() {
                Ok(kept) => kept,
                Err(mpsc::TryRecvError::Disconnected) => return,
                Err(mpsc::TryRecvError::Empty) => {
                    self.say(true);
                    match waiting.recv() {
                        Ok(kept) => kept,
                        Err(_) => return,
                    }
                }
            };
            self.contents.waiting.fetch_sub(kept.bytes(), Ordering::Relaxed);
            let room = self.data_bytes.saturating_add(kept.bytes() as u64) <= self.bytes_max;
            let written = if room { self.write(&kept) } else { Ok(()) };
            if let Err(error) = &written {
                tracing::warn!(%error, "contents of this session are not kept any more");
            }
            if !room || written.is_err() {
                self.contents.keeps.store(false, Ordering::Relaxed);
                return self.say(false);
            }
            if self.unsaid.len() >= SAID_TOGETHER {
                self.say(true);
            }
        }
    }

    /// Writes something with its record, unless it is there.
    fn write(&mut self, kept: &Kept) -> io::Result<()> {
        match kept {
            Kept::Content(bytes) => self.write_content(bytes),
            Kept::Answer(answer) => {
                // The newest pack has all of them, as the others may be forgotten.
                let contents = Arc::clone(&self.contents);
                for known in [answer].into_iter().chain(&contents.answers) {
                    self.write_answer(known)?;
                }
                Ok(())
            }
        }
    }

    fn write_answer(&mut self, (question, answer): &Answer) -> io::Result<()> {
        let room = self.data_bytes.saturating_add(answer.len() as u64) <= self.bytes_max;
        if !room || self.answered.len() >= ANSWERS_MAX || !self.answered.insert(*question) {
            return Ok(());
        }
        self.append(&Record::of_answer(*question, self.data_bytes, answer), answer)
    }

    fn write_content(&mut self, bytes: &[u8]) -> io::Result<()> {
        let content = ContentId::of(bytes);
        if self.contents.has(content) {
            return Ok(());
        }
        let record = Record::new(content, self.data_bytes, bytes);
        self.append(&record, bytes)?;
        let mut held = self.contents.held.write().unwrap_or_else(PoisonError::into_inner);
        if held.len() < CONTENTS_MAX {
            held.insert(content, Place { pack: self.pack, record });
            self.unsaid.push(record.held());
        }
        Ok(())
    }

    fn append(&mut self, record: &Record, bytes: &[u8]) -> io::Result<()> {
        self.data.write_all_at(bytes, self.data_bytes)?;
        self.index.write_all_at(&record.encode(), self.records * content_pack::RECORD_BYTES as u64)?;
        self.data_bytes += u64::from(record.bytes);
        self.records += 1;
        Ok(())
    }

    /// Tells the guest what was written.
    fn say(&mut self, keep: bool) {
        if !self.unsaid.is_empty() || !keep {
            let held = std::mem::take(&mut self.unsaid);
            // A guest that has left needs no answer.
            let _ = self.to_guest.blocking_send(GuestMessage::Contents { held, keep });
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc::{Receiver, channel};

    use super::*;

    fn pack() -> (File, File) {
        (tempfile::tempfile().unwrap(), tempfile::tempfile().unwrap())
    }

    fn copy(file: &File) -> File {
        file.try_clone().unwrap()
    }

    fn new((index, data): &(File, File)) -> Vec<HandedFile> {
        vec![(FileRole::NewContentIndex, copy(index)), (FileRole::NewContentData, copy(data))]
    }

    fn old((index, data): &(File, File)) -> Vec<HandedFile> {
        vec![(FileRole::ContentIndex, copy(index)), (FileRole::ContentData, copy(data))]
    }

    fn said(guest: &mut Receiver<GuestMessage>) -> (Vec<ContentId>, bool) {
        let (mut all, mut keeps) = (Vec::new(), true);
        while let Ok(GuestMessage::Contents { held, keep }) = guest.try_recv() {
            all.extend(held.iter().map(|held| held.content));
            keeps = keep;
        }
        (all, keeps)
    }

    #[test]
    fn what_one_session_keeps_the_next_one_has() {
        let (to_guest, mut guest) = channel(100);
        let (report, mut reports) = channel(100);
        let one = pack();
        let contents = Contents::open(new(&one), 1000, to_guest.clone(), report.clone());
        assert_eq!(contents.first_messages(), [GuestMessage::Contents { held: vec![], keep: true }]);
        contents.keep(b"texels".to_vec());
        contents.keep(b"texels".to_vec());
        contents.keep(b"code".to_vec());
        contents.close();
        contents.keep(b"too late".to_vec());
        let ids = [ContentId::of(b"texels"), ContentId::of(b"code")];
        // What is said last is lost with the session's end; the files tell.
        assert!(said(&mut guest).0.len() <= 2);

        let (two, mut out) = (pack(), Vec::new());
        let files = old(&one).into_iter().chain(new(&two)).collect();
        let contents = Contents::open(files, 1000, to_guest, report);
        let held = [b"texels".as_slice(), b"code"].map(HeldContent::of).to_vec();
        assert_eq!(contents.first_messages(), [GuestMessage::Contents { held, keep: true }]);
        contents.read(ids[0], 6, &mut out).unwrap();
        assert_eq!(out, b"texels");
        assert!(matches!(contents.read(ids[0], 5, &mut out), Err(ContentError::Unknown)), "of another size");
        let other = ContentId::of(b"other");
        assert!(matches!(contents.read(other, 5, &mut out), Err(ContentError::Unknown)));
        contents.keep(b"texels".to_vec());
        contents.close();
        assert_eq!(two.1.metadata().unwrap().len(), 0, "it is there already");
        assert_eq!(reports.try_recv(), Ok(FromWorker::ContentsUsed { pack: 0, damaged: false }));
        one.1.write_all_at(b"T", 0).unwrap();
        assert!(matches!(contents.read(ids[0], 6, &mut out), Err(ContentError::Lost(_))));
        assert_eq!(reports.try_recv(), Ok(FromWorker::ContentsUsed { pack: 0, damaged: true }));
    }

    #[test]
    fn answers_go_on_from_pack_to_pack_unless_they_are_damaged() {
        let (to_guest, report) = (channel(100).0, channel(100).0);
        let answers = |pack: &(File, File)| {
            let contents = Contents::open(old(pack), 0, to_guest.clone(), report.clone());
            match contents.first_messages().into_iter().next() {
                Some(GuestMessage::Answers(answers)) => answers,
                _ => Vec::new(),
            }
        };
        let [a, b, c] = [b"a", b"b", b"c"].map(|question| ContentId::of(question));
        let one = pack();
        let contents = Contents::open(new(&one), 1000, to_guest.clone(), report.clone());
        contents.keep_answer(a, vec![1]);
        contents.keep(b"texels".to_vec());
        contents.keep_answer(b, vec![2, 3]);
        contents.keep_answer(a, vec![9]);
        contents.close();
        assert_eq!(answers(&one), [(a, vec![1]), (b, vec![2, 3])]);

        let two = pack();
        let files = old(&one).into_iter().chain(new(&two)).collect();
        let contents = Contents::open(files, 1000, to_guest.clone(), report.clone());
        contents.keep_answer(c, vec![4]);
        contents.close();
        assert_eq!(answers(&two), [(c, vec![4]), (a, vec![1]), (b, vec![2, 3])]);
        one.1.write_all_at(&[7], 0).unwrap();
        assert_eq!(answers(&one), [(b, vec![2, 3])], "that of the first question is damaged");
    }

    #[test]
    fn a_session_keeps_no_more_than_it_may() {
        let (to_guest, mut guest) = channel(100);
        let files = pack();
        let contents = Contents::open(new(&files), 10, to_guest, channel(1).0);
        for bytes in [b"12345678", b"abcdefgh", b"ABCDEFGH"] {
            contents.keep(bytes.to_vec());
        }
        contents.close();
        assert_eq!(said(&mut guest), (vec![ContentId::of(b"12345678")], false));
        assert_eq!(files.1.metadata().unwrap().len(), 8);
    }

    #[test]
    fn nothing_is_kept_without_files() {
        let contents = Contents::open(Vec::new(), 1000, channel(1).0, channel(1).0);
        assert_eq!(contents.first_messages(), []);
        contents.keep(b"texels".to_vec());
        contents.close();
    }
}
