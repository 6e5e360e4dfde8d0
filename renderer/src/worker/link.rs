//! What supervisor and worker say to each other, over a socket pair that is the worker's standard input.

use std::time::Duration;

use bincode::{Decode, Encode};
use protocol::control::supervisor::Role;
use protocol::tls::HostIdentity;

use crate::tenancy::Heap;
use crate::tenancy::frame_times::Counts;
use crate::tenancy::gpu_time::{GpuTimeMeasure, GpuTimeSource};
use crate::tenancy::isolation::{Isolation, SandboxRule};

/// Bytes of one message.
pub const MESSAGE_BYTES_MAX: usize = 64 << 10;

/// A worker with a session says so often that it lives.
pub const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(2);

/// Admits one peer once.
pub type Token = [u8; 32];

/// Supervisor to worker.
#[derive(Clone, Debug, Encode, Decode)]
pub enum ToWorker {
    /// First message.
    Setup(Box<WorkerSetup>),
    /// The session that this worker is for.
    Session {
        /// Its number.
        session: u64,
        /// Whose it is.
        tenant: String,
        /// What the tenant may have: bytes of device-local heaps, and of the others; `u64::MAX` for all there is.
        quotas: [u64; 2],
        /// Files of the tenant were handed over ([`super::handed_files`]).
        files: bool,
        /// Bytes of new contents that may be kept in them.
        contents_bytes_max: u64,
        /// Bytes of compiled pipelines that may be kept in them.
        pipelines_bytes_max: u64,
        /// For how long its peers may be silent, in milliseconds.
        linger_ms: u64,
    },
    /// The answer to [`FromWorker::Ask`].
    Granted {
        /// Which one.
        number: u32,
        /// Extra bytes granted; `None`: over the quota.
        extra_bytes: Option<u64>,
    },
    /// Another session of the tenant needs memory: what this one has leased and does not use is to come back.
    Recall {
        /// Of this heap.
        heap: Heap,
    },
    /// A turn that was asked for has come.
    Go {
        /// Its number in the session.
        turn: u32,
    },
    /// Whether submissions, and those that end frames, ask for their turns from now on.
    Hold {
        /// Those that end no frame.
        submissions: bool,
        /// Those that do.
        frames: bool,
        /// How many frames in a second the tenant may have.
        fps_max: Option<u32>,
    },
    /// Let in one peer of the session's tenant. Answered by [`FromWorker::Expecting`].
    Expect(Invitation),
    /// A ticket is worthless from now on: who came with it, or is about to, has to go. Answered by [`FromWorker::Revoked`].
    Revoke {
        /// What it is called.
        ticket: String,
        /// Why, for people.
        reason: String,
    },
    /// The viewer that came with this token is gone, and has said nothing.
    Dismiss {
        /// That of its [`Self::Expect`].
        token: Token,
    },
    /// End the session.
    End {
        /// Why, for people.
        reason: String,
    },
}

/// Lets in one peer, once, and soon.
#[derive(Clone, Debug, Encode, Decode)]
pub struct Invitation {
    /// What it shows.
    pub token: Token,
    /// As what it comes.
    pub role: Role,
    /// What its ticket is called.
    pub ticket: String,
    /// When that expires, in seconds since 1970.
    pub ticket_ends: u64,
}

/// What a worker needs before its session is known.
#[derive(Clone, Debug, Encode, Decode)]
pub struct WorkerSetup {
    /// Shown to guest and viewers: this worker's own.
    pub identity: HostIdentity,
    /// Route of the socket that it was handed, if that is on the port that all share.
    pub route: Option<u16>,
    /// Whom it becomes, where it is root.
    pub user: Option<u32>,
    /// What is the same for others.
    pub terms: WorkerTerms,
}

/// What workers need that is not one's own.
#[derive(Clone, Debug, Encode, Decode)]
pub struct WorkerTerms {
    /// For the session of a display: no GPU is opened.
    pub display: bool,
    /// `--gpu`, empty if not given.
    pub gpu: String,
    /// Whether software drivers may render where there is nothing else.
    pub software: bool,
    /// How the GPU's time is measured.
    pub gpu_time: GpuTimeMeasure,
    /// What has to hold around it.
    pub sandbox: SandboxRule,
}

impl FromWorker {
    /// The GPU that it is about, as the worker counts them.
    #[must_use]
    pub fn gpu(&self) -> Option<u32> {
        match self {
            Self::Ask { heap, .. } | Self::GiveBack { heap, .. } | Self::Recalled { heap } => Some(heap.gpu),
            Self::Turn { place, .. } | Self::Executing { place, .. } => Some(place.gpu),
            _ => None,
        }
    }

    /// With the numbers of GPUs that the host has for them; a worker counts its own from 0.
    #[must_use]
    pub fn from_gpu(mut self, first: u32) -> Self {
        match &mut self {
            Self::Ask { heap, .. } | Self::GiveBack { heap, .. } | Self::Recalled { heap } => {
                heap.gpu = heap.gpu.saturating_add(first);
            }
            Self::Turn { place, .. } | Self::Executing { place, .. } => {
                place.gpu = place.gpu.saturating_add(first);
            }
            _ => {}
        }
        self
    }
}

impl ToWorker {
    /// With the numbers of GPUs that the worker has for them.
    #[must_use]
    pub fn to_gpu(mut self, first: u32) -> Self {
        if let Self::Recall { heap } = &mut self {
            heap.gpu = heap.gpu.saturating_sub(first);
        }
        self
    }
}

/// Where a turn is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct TurnPlace {
    /// Number of the GPU.
    pub gpu: u32,
    /// Number of the queue in the session.
    pub queue: u32,
    /// It ends a frame.
    pub frame: bool,
    /// The GPU is a software driver.
    pub software: bool,
}

/// What a session did, since its start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Work {
    /// Time in which the device worked for it.
    pub busy_ns: u64,
    /// What its worker took of the processors.
    pub processor_ns: u64,
    /// Submissions, presents included.
    pub submissions: u64,
    /// Presents.
    pub frames: u64,
    /// Calls that were answered: the guest waited for each.
    pub calls: u64,
    /// Bytes to the guest, and from it.
    pub bytes: [u64; 2],
    /// Time to the guest and back, now.
    pub round_trip_us: u64,
    /// Where frames' time went.
    pub frame_times: Counts,
    /// What `busy_ns` is measured by.
    pub source: GpuTimeSource,
    /// Bytes to viewers, and from them.
    pub viewer_bytes: [u64; 2],
}

impl Work {
    /// Of two sessions.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let [sent, received] = self.bytes;
        Self {
            busy_ns: self.busy_ns.saturating_add(other.busy_ns),
            processor_ns: self.processor_ns.saturating_add(other.processor_ns),
            submissions: self.submissions.saturating_add(other.submissions),
            frames: self.frames.saturating_add(other.frames),
            calls: self.calls.saturating_add(other.calls),
            bytes: [sent.saturating_add(other.bytes[0]), received.saturating_add(other.bytes[1])],
            round_trip_us: self.round_trip_us.max(other.round_trip_us),
            frame_times: self.frame_times.plus(other.frame_times),
            source: self.source.max(other.source),
            viewer_bytes: [0, 1].map(|way| self.viewer_bytes[way].saturating_add(other.viewer_bytes[way])),
        }
    }
}

/// Worker to supervisor.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum FromWorker {
    /// GPU open, listening.
    Ready {
        /// UDP port.
        port: u16,
        /// Where its GPUs stand in the order of `pyroduct-host check`.
        gpus: Vec<u32>,
        /// Its process, by the number that the supervisor knows it by.
        pid: u32,
        /// What holds around it.
        isolation: Isolation,
    },
    /// It cannot work.
    Failed {
        /// Why and what to do, one line.
        reason: String,
    },
    /// The answers to [`ToWorker::Expect`], in order.
    Expecting,
    /// The answers to [`ToWorker::Revoke`], in order: nothing more is taken from those peers, or sent to them.
    Revoked,
    /// The session needs more memory. Answered by [`ToWorker::Granted`].
    Ask {
        /// For the answer.
        number: u32,
        /// Where.
        heap: Heap,
        /// Bytes needed.
        bytes: u64,
        /// Bytes that would be of use besides.
        extra_bytes: u64,
    },
    /// The session gives back memory that was granted to it.
    GiveBack {
        /// Where.
        heap: Heap,
        /// Bytes.
        bytes: u64,
    },
    /// The answer to [`ToWorker::Recall`], after what it gave back.
    Recalled {
        /// Of this heap.
        heap: Heap,
    },
    /// The session has work for the GPU; said from time to time while it has.
    Work(Work),
    /// A submission could execute, and is held back until [`ToWorker::Go`].
    Turn {
        /// Its number in the session.
        turn: u32,
        /// Where.
        place: TurnPlace,
    },
    /// A submission executes that was not held back, and takes long.
    Executing {
        /// Its number in the session.
        turn: u32,
        /// Where.
        place: TurnPlace,
        /// For so long already.
        since_ns: u64,
    },
    /// A submission that executes waits for the guest, or does not any more.
    Paused {
        /// Its number in the session.
        turn: u32,
        /// Which.
        paused: bool,
    },
    /// A submission is done.
    Finished {
        /// Its number in the session.
        turn: u32,
        /// What it cost.
        gpu_ns: u64,
    },
    /// Contents of a handed pack are of use.
    ContentsUsed {
        /// Its place among the packs.
        pack: u32,
        /// It is damaged and must not be handed out again.
        damaged: bool,
    },
    /// A peer came in.
    Attached {
        /// As what.
        role: Role,
    },
    /// A peer left.
    Detached {
        /// As what.
        role: Role,
    },
    /// The session has ended, the process is about to.
    Ended {
        /// Why, for people.
        reason: String,
    },
    /// The worker lives; said every [`HEARTBEAT_INTERVAL`] while it has a session.
    Lives,
}
