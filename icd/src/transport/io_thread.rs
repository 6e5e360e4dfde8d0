//! The thread with all sockets, and what becomes of the session when it cannot go on.
//!
//! The driver lives in someone else's process: a daemon may close every file that it does not know, and soon open others that get
//! the same numbers. What is left of the connection then is neither used nor closed any more, only forgotten.

use std::cell::RefCell;
use std::io;
use std::mem::ManuallyDrop;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, Once, PoisonError};
use std::time::Duration;

use protocol::control::worker::Snapshot;
use protocol::ticket::Ticket;
use tokio::runtime::Runtime;
use tokio::sync::mpsc::UnboundedReceiver;

use super::connect::{self, ConnectError};
use super::outgoing::{self, Left};
use super::{Context, Request};
use crate::lane::mark_io_thread;
use crate::own_files::{self, File};
use crate::wake::Wake;

/// What `vkCreateInstance` waits for: the host's offer, or why there is none.
#[derive(Debug, Default)]
pub(super) struct Answer {
    given: Mutex<Option<Result<Snapshot, ConnectError>>>,
    wake: Wake,
}

impl Answer {
    fn give(&self, answer: Result<Snapshot, ConnectError>) {
        self.given.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(answer);
        self.wake.notify_all();
    }

    /// The thread answers in time, whatever happens to it.
    pub(super) fn wait(&self) -> Result<Snapshot, ConnectError> {
        let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(answer) = given.take() {
                return answer;
            }
            given = self.wake.wait(&self.given, given, None);
        }
    }
}

/// Why a session ends whose descriptors are no longer its own.
pub(super) const FILES_CLOSED: &str = "the program closed the driver's files (daemons close what they do not know): \
     make the VkInstance after that";

/// Told whether it was the runtime that panicked; says whether descriptors are gone.
type OnPanic = Box<dyn Fn(bool) -> bool>;

thread_local! {
    /// On the I/O thread: what to do when the runtime panics because its descriptors are gone.
    static ON_CLOSED_FILES: RefCell<Option<OnPanic>> = const { RefCell::new(None) };
}

/// Where the runtime panics when one of its own descriptors is gone.
fn is_of_runtime(panic: &PanicHookInfo<'_>) -> bool {
    panic.location().is_some_and(|at| at.file().contains("tokio") && at.file().contains("runtime"))
}

/// Unwinding would close descriptors that may be the program's own by now: where they are gone a panic of this thread goes no
/// further.
fn stop_at_panic() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            // A thread that has ended already has none.
            let handler = ON_CLOSED_FILES.try_with(|handler| handler.try_borrow_mut().ok()?.take());
            let gone = handler.ok().flatten();
            if gone.is_some_and(|end_session| end_session(is_of_runtime(panic))) {
                loop {
                    std::thread::park();
                }
            }
            before(panic);
        }));
    });
}

/// The thread's body.
pub(super) fn run(
    ticket: &Ticket,
    context: &Arc<Context>,
    requests: UnboundedReceiver<Request>,
    answer: &Arc<Answer>,
) {
    mark_io_thread();
    stop_at_panic();
    let (of_session, unanswered) = (context.clone(), answer.clone());
    let end_session = move |of_runtime: bool| {
        let gone = of_runtime || !of_session.outbound.files().are_there();
        if gone {
            of_session.is_parked.store(true, Ordering::SeqCst);
            of_session.outbound.close();
            of_session.inbox.ended(FILES_CLOSED);
            unanswered.give(Err(ConnectError::Panicked));
        }
        gone
    };
    ON_CLOSED_FILES.set(Some(Box::new(end_session)));
    if catch_unwind(AssertUnwindSafe(|| work(ticket, context, requests, answer))).is_err() {
        context.outbound.close();
        context.inbox.ended("the driver's thread panicked (PYRODUCT_LOG=debug tells more)");
        answer.give(Err(ConnectError::Panicked));
    }
}

/// A runtime; not where the descriptors that all runtimes of a process have between them were closed.
fn runtime() -> io::Result<Runtime> {
    let mut shared = SHARED_BY_RUNTIMES.lock().unwrap_or_else(PoisonError::into_inner);
    let begin = || {
        // The name is that of threads which write files or ask for addresses.
        tokio::runtime::Builder::new_current_thread().enable_all().thread_name("pyroduct-wait").build()
    };
    if let Some(shared) = &*shared {
        if !shared.is_empty() && !shared.iter().any(File::is_there) {
            return Err(io::Error::other(
                "the program closed all files earlier; Vulkan works after a restart",
            ));
        }
        return begin();
    }
    let before = own_files::sockets();
    let runtime = begin()?;
    let new: Vec<_> = own_files::sockets().into_iter().filter(|file| !before.contains(file)).collect();
    // Each runtime reads from one end of a pair, by a second descriptor, which goes with it.
    let twice = |file: &&File| new.iter().filter(|other| other.is_same(file)).count() == 2;
    *shared = Some(new.iter().filter(twice).copied().collect());
    Ok(runtime)
}

/// Known from the first one on.
static SHARED_BY_RUNTIMES: Mutex<Option<Vec<File>>> = Mutex::new(None);

fn work(ticket: &Ticket, context: &Arc<Context>, requests: UnboundedReceiver<Request>, answer: &Answer) {
    let runtime = match runtime() {
        Ok(runtime) => runtime,
        Err(error) => return answer.give(Err(ConnectError::Local(error))),
    };
    let work = async {
        match connect::connect(ticket, context.outbound.files()).await {
            Ok((links, snapshot)) => {
                answer.give(Ok(snapshot));
                outgoing::run(links, requests, context.clone()).await
            }
            Err(error) => {
                answer.give(Err(error));
                Left::Closed
            }
        }
    };
    // Not dropped by a panic: that would close descriptors, which may be the program's own by now.
    let mut running = ManuallyDrop::new((Box::pin(work), tokio::task::LocalSet::new(), runtime));
    let (work, local, runtime) = &mut *running;
    if local.block_on(runtime, work) == Left::Closed {
        let (work, local, runtime) = ManuallyDrop::into_inner(running);
        drop((work, local));
        runtime.shutdown_timeout(Duration::from_millis(100));
    }
}
