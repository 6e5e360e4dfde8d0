//! The coding threads: started with the first viewer, as many as cores, at most [`THREADS_MAX`].

use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;
use std::thread;

use crossbeam::channel::{Receiver, Sender, unbounded};

/// More threads than this find no work: a frame is cut into at most 16 jobs.
const THREADS_MAX: usize = 16;

type Task = Box<dyn FnOnce() + Send>;

/// Tasks never wait for each other. Their number is bounded by the viewers' windows: one frame in coding for each
/// viewer and surface.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    tasks: OnceLock<Sender<Task>>,
}

impl Pool {
    /// Threads that work at the same time.
    pub(crate) fn threads() -> usize {
        thread::available_parallelism().map_or(1, NonZero::get).min(THREADS_MAX)
    }

    pub(crate) fn run(&self, task: impl FnOnce() + Send + 'static) {
        let sender = self.tasks.get_or_init(start);
        if sender.send(Box::new(task)).is_err() {
            tracing::error!("no coding thread is left: frames are not sent");
        }
    }
}

fn start() -> Sender<Task> {
    let (sender, receiver) = unbounded::<Task>();
    for number in 0..Pool::threads() {
        let receiver = receiver.clone();
        let spawned = thread::Builder::new().name(format!("coder-{number}")).spawn(move || work(&receiver));
        if let Err(error) = spawned {
            tracing::error!("a coding thread cannot be started: {error}");
        }
    }
    sender
}

fn work(tasks: &Receiver<Task>) {
    for task in tasks {
        // A bug in one frame must not cost all viewers their coder.
        if catch_unwind(AssertUnwindSafe(task)).is_err() {
            tracing::error!("coding a frame failed");
        }
    }
}
