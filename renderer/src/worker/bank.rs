//! The way to the supervisor's ledger, from the threads that replay.

use std::collections::HashMap;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use protocol::control::worker::GuestMessage;
use protocol::wire::message::LeaseHeap;
use tokio::sync::mpsc;

use super::link::FromWorker;
use crate::replayer::memory_accounts::Bank;
use crate::tenancy::{Heap, HeapClass};

/// The supervisor answers in a moment, a recall from other sessions included; then it counts as a no.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(4);

/// An ask without its answer.
#[derive(Debug)]
struct Waiting {
    heap: Heap,
    bytes: u64,
    /// Gone when nobody waits any more.
    answer: Option<Sender<Option<u64>>>,
}

#[derive(Debug, Default)]
struct Asks {
    last: u32,
    waiting: HashMap<u32, Waiting>,
}

/// Asks the supervisor.
#[derive(Debug)]
pub(super) struct SupervisorBank {
    report: mpsc::Sender<FromWorker>,
    asks: Mutex<Asks>,
    /// Held while one is asked for: the supervisor answers one for each heap at a time.
    asking: Mutex<HashMap<Heap, Arc<Mutex<()>>>>,
    to_guest: OnceLock<mpsc::Sender<GuestMessage>>,
}

impl SupervisorBank {
    pub(super) fn new(report: mpsc::Sender<FromWorker>) -> Self {
        Self { report, asks: Mutex::default(), asking: Mutex::default(), to_guest: OnceLock::new() }
    }

    /// Leases go there.
    pub(super) fn set_guest(&self, to_guest: mpsc::Sender<GuestMessage>) {
        let _ = self.to_guest.set(to_guest);
    }

    /// The supervisor's answer.
    pub(super) async fn answer(&self, number: u32, extra_bytes: Option<u64>) {
        let Some(waiting) = self.lock().waiting.remove(&number) else { return };
        let heard = waiting.answer.is_some_and(|answer| answer.send(extra_bytes).is_ok());
        if let Some(extra) = extra_bytes.filter(|_| !heard) {
            let bytes = waiting.bytes.saturating_add(extra);
            let _ = self.report.send(FromWorker::GiveBack { heap: waiting.heap, bytes }).await;
        }
    }

    /// The supervisor wants leases back: the guest is told. One that reads no messages keeps its lease.
    pub(super) fn recall(&self, heap: Heap) {
        Bank::recall(self, heap);
    }

    fn tell_guest(&self, message: GuestMessage) -> bool {
        self.to_guest.get().is_some_and(|guest| guest.try_send(message).is_ok())
    }

    fn lock(&self) -> MutexGuard<'_, Asks> {
        self.asks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn lease_heap(heap: Heap) -> LeaseHeap {
    LeaseHeap { gpu: heap.gpu, device_local: heap.class == HeapClass::Device }
}

impl Bank for SupervisorBank {
    fn ask(&self, heap: Heap, bytes: u64, extra_bytes: u64) -> Option<u64> {
        let turn = {
            let mut asking = self.asking.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(asking.entry(heap).or_default())
        };
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let (answer, answered) = channel();
        let number = {
            let mut asks = self.lock();
            asks.last = asks.last.wrapping_add(1);
            let number = asks.last;
            asks.waiting.insert(number, Waiting { heap, bytes, answer: Some(answer) });
            number
        };
        self.report.blocking_send(FromWorker::Ask { number, heap, bytes, extra_bytes }).ok()?;
        if let Ok(answer) = answered.recv_timeout(ANSWER_TIMEOUT) {
            return answer;
        }
        tracing::warn!(?heap, bytes, "the supervisor does not answer");
        // What it grants later goes back. If it came just now, it is for us.
        if let Some(waiting) = self.lock().waiting.get_mut(&number) {
            waiting.answer = None;
        }
        answered.try_recv().ok().flatten()
    }

    fn give_back(&self, heap: Heap, bytes: u64) {
        // A supervisor that is gone has no ledger.
        let _ = self.report.blocking_send(FromWorker::GiveBack { heap, bytes });
    }

    fn lease(&self, heap: Heap, bytes: u64) -> bool {
        self.tell_guest(GuestMessage::Lease { heap: lease_heap(heap), bytes })
    }

    fn recall(&self, heap: Heap) -> bool {
        self.tell_guest(GuestMessage::RecallLease { heap: lease_heap(heap) })
    }

    fn recalled(&self, heap: Heap) {
        let _ = self.report.blocking_send(FromWorker::Recalled { heap });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAP: Heap = Heap { gpu: 0, class: HeapClass::Host };

    #[tokio::test]
    async fn answers_reach_whoever_asked() {
        let (report, mut reports) = mpsc::channel(4);
        let bank = Arc::new(SupervisorBank::new(report));
        let asking = [10, 20].map(|bytes| {
            let bank = Arc::clone(&bank);
            tokio::task::spawn_blocking(move || bank.ask(HEAP, bytes, 7))
        });
        for _ in 0..2 {
            let Some(FromWorker::Ask { number, bytes, extra_bytes: 7, .. }) = reports.recv().await else {
                panic!("an ask")
            };
            bank.answer(number, (bytes == 20).then_some(3)).await;
        }
        let [first, second] = asking;
        assert_eq!((first.await.unwrap(), second.await.unwrap()), (None, Some(3)));
    }
}
