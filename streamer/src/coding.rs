//! Coding of one frame for one viewer, in steps on the pool: look for damage in parallel, announce the frame, code
//! jobs in parallel. A step that waits for others is started by the last of them, so no thread ever waits.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use protocol::control::codec;
use protocol::stream::{FrameHeader, FramePart, FrameStamps, JobHeader, tile};

use crate::feed::{Feed, Parts, Turn};
use crate::frame::PresentedFrame;
use crate::pool::Pool;
use crate::surfaces::Shared;
use crate::tile_codec::{Damage, JobEncoder};

pub(crate) struct Coding {
    feed: Arc<Feed>,
    shared: Arc<Shared>,
    picture: Arc<PresentedFrame>,
    reference: Option<Arc<PresentedFrame>>,
    parts: Arc<Parts>,
    submitted_us: u64,
    coding_us: u64,
    /// Looked at so far, in any order.
    damage: Mutex<Vec<Damage>>,
    hash: AtomicU64,
    /// Tasks of the present step that are not done.
    left: AtomicUsize,
    done: AtomicBool,
}

impl Coding {
    pub(crate) fn start(feed: Arc<Feed>, shared: Arc<Shared>, turn: Turn, parts: Arc<Parts>) {
        let coding_us = shared.now_us();
        let coding = Arc::new(Self {
            feed,
            shared,
            picture: turn.picture,
            reference: turn.reference,
            parts,
            submitted_us: turn.submitted_us,
            coding_us,
            damage: Mutex::default(),
            hash: AtomicU64::new(0),
            left: AtomicUsize::new(0),
            done: AtomicBool::new(false),
        });
        coding.look();
    }

    /// First step: hash, and damage against the reference, in bands.
    fn look(self: Arc<Self>) {
        let rows = tile::count(self.picture.height);
        let bands = u32::try_from(Pool::threads()).unwrap_or(1).clamp(1, rows);
        let starts = (0..bands).map(|band| (band * rows / bands, (band + 1) * rows / bands));
        let starts: Vec<(u32, u32)> = starts.filter(|(from, to)| from < to).collect();
        self.left.store(starts.len() + 1, Ordering::Release);
        for (from, to) in starts {
            self.spawn(Self::jobs, move |coding| {
                let reference = coding.reference.as_deref();
                let damage = Damage::find(&coding.picture, reference, from, to - from);
                coding.damage.lock().unwrap_or_else(PoisonError::into_inner).push(damage);
            });
        }
        self.spawn(Self::jobs, |coding| coding.hash.store(coding.picture.hash(), Ordering::Relaxed));
    }

    /// Second step: announce, then code what is damaged.
    fn jobs(self: Arc<Self>) {
        let mut bands = std::mem::take(&mut *self.damage.lock().unwrap_or_else(PoisonError::into_inner));
        bands.sort_by_key(Damage::first_row);
        let jobs = Damage::join(bands).jobs(Pool::threads());
        self.announce(jobs.len());
        if jobs.is_empty() {
            return self.finish();
        }
        self.left.store(jobs.len(), Ordering::Release);
        for damage in jobs {
            self.spawn(Self::finish, move |coding| coding.code(&damage));
        }
    }

    fn finish(self: Arc<Self>) {
        self.parts.coded_us.store(self.shared.now_us(), Ordering::Relaxed);
        self.done.store(true, Ordering::Relaxed);
        self.feed.coded(&self.picture);
        // Dropping the last handle closes the parts.
    }

    fn announce(&self, jobs: usize) {
        let header = FrameHeader {
            surface: self.picture.surface,
            frame_number: self.picture.frame_number,
            width: self.picture.width,
            height: self.picture.height,
            reference: self.reference.as_ref().map(|reference| reference.frame_number),
            hash: self.hash.load(Ordering::Relaxed),
            jobs: u32::try_from(jobs).unwrap_or(u32::MAX),
            input_sequence: self.shared.input_sequence(),
            stamps: FrameStamps {
                rendered_us: self.picture.rendered_us,
                submitted_us: self.submitted_us,
                coding_us: self.coding_us,
            },
        };
        self.send(&FramePart::Header(header), &[]);
    }

    fn code(&self, damage: &Damage) {
        let encoded = JobEncoder::with_thread_local(|encoder| {
            let (raw_bytes, coded) = encoder.encode(&self.picture, self.reference.as_deref(), damage)?;
            let header = JobHeader {
                first_row: damage.first_row(),
                rows: damage.rows(),
                raw_bytes: u32::try_from(raw_bytes).ok()?,
                coded_bytes: u32::try_from(coded.len()).ok()?,
            };
            self.send(&FramePart::Job(header), coded);
            Some(())
        });
        if encoded.is_none() {
            tracing::error!("a job of tiles does not encode: the viewer's connection ends");
            self.feed.close();
        }
    }

    fn send(&self, part: &FramePart, payload: &[u8]) {
        let mut bytes = Vec::with_capacity(payload.len() + 64);
        match codec::encode(part, &mut bytes) {
            Ok(()) => {
                bytes.extend_from_slice(payload);
                self.parts.bytes.push(bytes);
            }
            Err(error) => tracing::error!("a part of a frame does not encode: {error}"),
        }
    }

    /// Runs `task` on the pool; the last task of a step goes on with `then`.
    fn spawn(self: &Arc<Self>, then: fn(Arc<Self>), task: impl FnOnce(&Self) + Send + 'static) {
        let coding = Arc::clone(self);
        self.shared.pool.run(move || {
            if !coding.feed.is_closed() {
                task(&coding);
                if coding.left.fetch_sub(1, Ordering::AcqRel) == 1 {
                    then(coding);
                }
            }
        });
    }
}

impl Drop for Coding {
    fn drop(&mut self) {
        self.parts.bytes.close();
        if !self.done.load(Ordering::Relaxed) {
            // Given up half-way (a closed feed, or a bug): the viewer's chain of frames is broken.
            self.feed.close();
        }
    }
}
