//! The ledger, and those who want something of it: workers ask, give back, and are asked to give back.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

use super::silence::Hearing;
use super::worker_process::Order;
use crate::strangers::Strangers;
use crate::tenancy::Heap;
use crate::tenancy::ledger::{Ledger, LedgerError, Usage};
use crate::worker::link::{FromWorker, ToWorker};

/// How long other sessions' guests may take to give back what they do not use.
const RECALL_TIMEOUT: Duration = Duration::from_millis(500);
/// How long a session that is about to end is waited for, whose memory would be enough.
const ENDING_TIMEOUT: Duration = Duration::from_secs(2);

/// Asks of one session for one heap at once: one, and those that its worker has given up on.
const OPEN_ASKS_MAX: u32 = 4;
/// Lines about refused memory in a second.
const REFUSED_LINES_MAX: u32 = 4;

/// One ledger for all workers.
#[derive(Debug)]
pub(super) struct Treasury {
    inner: Mutex<Inner>,
    /// Something was given back, or a recall was answered.
    changes: watch::Sender<()>,
    /// Lines about memory that was refused: an app may ask again and again.
    refused: Arc<Strangers>,
}

#[derive(Debug, Default)]
struct Inner {
    ledger: Ledger,
    orders: BTreeMap<u64, mpsc::Sender<Order>>,
    /// Sessions that were told to give back and have not answered.
    recalls: BTreeSet<(u64, Heap)>,
    refusals: BTreeMap<String, u64>,
    /// Sessions whose guests have left.
    ending: BTreeSet<u64>,
    /// How many asks of a session have no answer yet.
    open_asks: BTreeMap<(u64, Heap), u32>,
    /// When each guest was heard last, and what kills its worker.
    silent: BTreeMap<u64, (Hearing, watch::Sender<Option<String>>)>,
}

impl Default for Treasury {
    fn default() -> Self {
        let refused = Strangers::new("memory refused", REFUSED_LINES_MAX);
        Self { inner: Mutex::default(), changes: watch::Sender::new(()), refused }
    }
}

impl Treasury {
    /// Sets what a tenant may hold.
    pub(super) fn set_quota(&self, tenant: &str, quotas: [u64; 2]) {
        self.lock().ledger.set_quota(tenant, quotas);
        self.changes.send_replace(());
    }

    /// A session begins; its worker takes `orders`.
    pub(super) fn open(&self, session: u64, tenant: &str, orders: mpsc::Sender<Order>) {
        let mut inner = self.lock();
        inner.ledger.open(session, tenant);
        inner.orders.insert(session, orders);
    }

    /// The session is ended when its guest is silent and its tenant needs the memory.
    pub(super) fn may_give_way(&self, session: u64, hearing: Hearing, kill: watch::Sender<Option<String>>) {
        self.lock().silent.insert(session, (hearing, kill));
    }

    /// The session's guest has left: its memory is free soon.
    pub(super) fn ending(&self, session: u64) {
        self.lock().ending.insert(session);
    }

    /// The session's worker has ended: all that it held is free.
    pub(super) fn close(&self, session: u64) {
        let mut inner = self.lock();
        inner.ledger.close(session);
        inner.orders.remove(&session);
        inner.ending.remove(&session);
        inner.silent.remove(&session);
        inner.recalls.retain(|(other, _)| *other != session);
        drop(inner);
        self.changes.send_replace(());
    }

    /// What a worker says about memory. An ask is answered through the worker's orders, soon.
    ///
    /// # Errors
    /// It says more than a worker does: why it has to go.
    pub(super) fn hear(
        self: &Arc<Self>,
        session: u64,
        tenant: &str,
        message: &FromWorker,
    ) -> Result<(), &'static str> {
        match *message {
            FromWorker::Ask { heap, .. } if !self.begin_ask(session, heap) => {
                return Err("its worker asks for more memory than it waits for");
            }
            FromWorker::Ask { number, heap, bytes, extra_bytes } => {
                let (treasury, tenant) = (Arc::clone(self), tenant.to_owned());
                tokio::spawn(async move {
                    let extra_bytes = treasury.ask(session, heap, bytes, extra_bytes).await;
                    if extra_bytes.is_none() {
                        treasury.note_refusal(session, &tenant, heap, bytes);
                    }
                    let orders = treasury.lock().orders.get(&session).cloned();
                    if let Some(orders) = orders {
                        let _ = orders.send(Order::Send(ToWorker::Granted { number, extra_bytes })).await;
                    }
                    treasury.end_ask(session, heap);
                });
            }
            FromWorker::GiveBack { heap, bytes } => {
                if let Err(error) = self.lock().ledger.give_back(session, heap, bytes) {
                    tracing::error!(session, %error, "a worker's books are wrong");
                }
                self.changes.send_replace(());
            }
            FromWorker::Recalled { heap } => {
                self.lock().recalls.remove(&(session, heap));
                self.changes.send_replace(());
            }
            _ => {}
        }
        Ok(())
    }

    /// A worker asks once for each heap, and again when it has its answer (or has given up on it). What it does not listen to
    /// must not pile up here.
    fn begin_ask(&self, session: u64, heap: Heap) -> bool {
        let mut inner = self.lock();
        let open = inner.open_asks.entry((session, heap)).or_default();
        let may = *open < OPEN_ASKS_MAX;
        *open += u32::from(may);
        may
    }

    fn end_ask(&self, session: u64, heap: Heap) {
        let mut inner = self.lock();
        let left = inner.open_asks.get_mut(&(session, heap)).map(|open| {
            *open = open.saturating_sub(1);
            *open
        });
        if left == Some(0) {
            inner.open_asks.remove(&(session, heap));
        }
    }

    /// Grants, if need be after other sessions of the tenant gave back what they had leased and did not use.
    async fn ask(&self, session: u64, heap: Heap, bytes: u64, extra_bytes: u64) -> Option<u64> {
        let mut changes = self.changes.subscribe();
        let mut recall: Option<(Vec<u64>, Instant)> = None;
        loop {
            changes.mark_unchanged();
            match self.lock().ledger.grant(session, heap, bytes, extra_bytes) {
                Ok(extra) => return Some(extra),
                Err(LedgerError::OverQuota { .. }) => {}
                Err(_) => return None,
            }
            let (asked, began) = recall.get_or_insert_with(|| (self.recall(session, heap), Instant::now()));
            let (answered, ending) = {
                let inner = self.lock();
                let others = inner.ledger.others_holding(session, heap);
                let ending = others.iter().any(|other| inner.ending.contains(other));
                (!asked.iter().any(|other| inner.recalls.contains(&(*other, heap))), ending)
            };
            let deadline = *began + if ending { ENDING_TIMEOUT } else { RECALL_TIMEOUT };
            if !ending && (answered || Instant::now() >= deadline) && self.end_silent(session, heap, bytes) {
                *began = Instant::now();
                continue;
            }
            if (answered && !ending) || Instant::now() >= deadline {
                // What came last may have been what was missing.
                return self.lock().ledger.grant(session, heap, bytes, extra_bytes).ok();
            }
            // Timeouts are seen above.
            let _ = tokio::time::timeout_at(deadline, changes.changed()).await;
        }
    }

    /// Ends the session of the tenant that is silent for the longest of those that hold something; whether there is one, and
    /// what all of them hold is enough for `bytes`.
    fn end_silent(&self, session: u64, heap: Heap, bytes: u64) -> bool {
        let mut inner = self.lock();
        let others = inner.ledger.others_holding(session, heap);
        let silent = others.into_iter().filter_map(|other| {
            let (hearing, _) = inner.silent.get(&other).filter(|(hearing, _)| hearing.gives_way())?;
            Some((hearing.silent_for(), other))
        });
        let silent: Vec<_> = silent.collect();
        let numbers: Vec<_> = silent.iter().map(|(_, other)| *other).collect();
        if !inner.ledger.would_fit(session, heap, bytes, &numbers) {
            return false;
        }
        let Some((_, other)) = silent.into_iter().max() else { return false };
        if let Some((_, kill)) = inner.silent.remove(&other) {
            kill.send_replace(Some("its guest was silent, and its tenant needed the memory".to_owned()));
        }
        inner.ending.insert(other);
        true
    }

    /// Tells the tenant's other sessions to give back; gives those that were told.
    fn recall(&self, session: u64, heap: Heap) -> Vec<u64> {
        let mut inner = self.lock();
        let mut told = Vec::new();
        for other in inner.ledger.others_holding(session, heap) {
            let Some(orders) = inner.orders.get(&other) else { continue };
            if orders.try_send(Order::Send(ToWorker::Recall { heap })).is_ok() {
                inner.recalls.insert((other, heap));
                told.push(other);
            }
        }
        told
    }

    fn note_refusal(&self, session: u64, tenant: &str, heap: Heap, bytes: u64) {
        let usage = self.usage(tenant, heap);
        let (held, quota) = (usage.held_bytes, usage.quota_bytes);
        self.refused.say(|| {
            tracing::info!(target: "audit", session, tenant, ?heap, bytes, held, quota, "memory refused: over the quota");
        });
        let mut inner = self.lock();
        let count = inner.refusals.entry(tenant.to_owned()).or_default();
        *count = count.saturating_add(1);
    }

    /// How often a tenant was refused memory.
    pub(super) fn refusals(&self, tenant: &str) -> u64 {
        self.lock().refusals.get(tenant).copied().unwrap_or(0)
    }

    /// What a tenant holds and may hold.
    pub(super) fn usage(&self, tenant: &str, heap: Heap) -> Usage {
        self.lock().ledger.usage(tenant, heap)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenancy::HeapClass;

    const HEAP: Heap = Heap { gpu: 0, class: HeapClass::Device };

    async fn granted(orders: &mut mpsc::Receiver<Order>) -> Option<u64> {
        match orders.recv().await {
            Some(Order::Send(ToWorker::Granted { extra_bytes, .. })) => extra_bytes,
            other => panic!("not an answer: {other:?}"),
        }
    }

    fn ask(bytes: u64, extra_bytes: u64) -> FromWorker {
        FromWorker::Ask { number: 1, heap: HEAP, bytes, extra_bytes }
    }

    /// Sessions 1 and 2 of one tenant with 100 bytes, and what each is told.
    fn two_sessions() -> (Arc<Treasury>, mpsc::Receiver<Order>, mpsc::Receiver<Order>) {
        let treasury = Arc::new(Treasury::default());
        treasury.set_quota("lava", [100, 0]);
        let (first, first_orders) = mpsc::channel(4);
        let (second, second_orders) = mpsc::channel(4);
        treasury.open(1, "lava", first);
        treasury.open(2, "lava", second);
        (treasury, first_orders, second_orders)
    }

    #[tokio::test]
    async fn a_lease_comes_back_when_another_session_needs_it() {
        let (treasury, mut first_orders, mut second_orders) = two_sessions();
        treasury.hear(1, "lava", &ask(20, 1000)).unwrap();
        assert_eq!(granted(&mut first_orders).await, Some(40));
        treasury.hear(2, "lava", &ask(80, 0)).unwrap();
        let Some(Order::Send(ToWorker::Recall { heap: HEAP })) = first_orders.recv().await else {
            panic!("a recall")
        };
        treasury.hear(1, "lava", &FromWorker::GiveBack { heap: HEAP, bytes: 40 }).unwrap();
        treasury.hear(1, "lava", &FromWorker::Recalled { heap: HEAP }).unwrap();
        assert_eq!(granted(&mut second_orders).await, Some(0));
        treasury.hear(2, "lava", &ask(1, 0)).unwrap();
        let Some(Order::Send(ToWorker::Recall { .. })) = first_orders.recv().await else {
            panic!("a recall")
        };
        treasury.hear(1, "lava", &FromWorker::Recalled { heap: HEAP }).unwrap();
        assert_eq!(granted(&mut second_orders).await, None, "the quota is used up");
        assert_eq!(treasury.refusals("lava"), 1);
        treasury.close(1);
        treasury.hear(2, "lava", &ask(20, 0)).unwrap();
        assert_eq!(granted(&mut second_orders).await, Some(0), "a dead session's memory is free at once");
    }

    #[tokio::test]
    async fn a_session_that_is_about_to_end_is_waited_for() {
        let (treasury, mut first_orders, mut second_orders) = two_sessions();
        treasury.hear(1, "lava", &ask(100, 0)).unwrap();
        assert_eq!(granted(&mut first_orders).await, Some(0));
        treasury.ending(1);
        treasury.hear(2, "lava", &ask(60, 0)).unwrap();
        let Some(Order::Send(ToWorker::Recall { .. })) = first_orders.recv().await else {
            panic!("a recall")
        };
        treasury.hear(1, "lava", &FromWorker::Recalled { heap: HEAP }).unwrap();
        tokio::task::yield_now().await;
        assert!(second_orders.try_recv().is_err(), "not refused yet");
        treasury.close(1);
        assert_eq!(granted(&mut second_orders).await, Some(0));
        assert_eq!(treasury.refusals("lava"), 0);
    }

    #[tokio::test]
    async fn a_silent_session_gives_way_only_where_that_is_enough() {
        let (treasury, mut first_orders, mut second_orders) = two_sessions();
        let (kill, killed) = watch::channel(None);
        treasury.may_give_way(1, Hearing::silent(), kill);
        treasury.hear(1, "lava", &ask(40, 0)).unwrap();
        assert_eq!(granted(&mut first_orders).await, Some(0));
        treasury.hear(2, "lava", &ask(50, 0)).unwrap();
        assert_eq!(granted(&mut second_orders).await, Some(0));
        treasury.hear(2, "lava", &ask(51, 0)).unwrap();
        assert_eq!(granted(&mut second_orders).await, None);
        assert!(killed.borrow().is_none(), "its end would not have been enough");
        treasury.hear(2, "lava", &ask(50, 0)).unwrap();
        let mut waits = killed.clone();
        waits.wait_for(Option::is_some).await.unwrap();
        treasury.close(1);
        assert_eq!(granted(&mut second_orders).await, Some(0));
    }

    #[tokio::test]
    async fn a_session_that_does_not_answer_is_not_waited_for_without_end() {
        let (treasury, mut first_orders, mut second_orders) = two_sessions();
        treasury.hear(1, "lava", &ask(100, 0)).unwrap();
        assert_eq!(granted(&mut first_orders).await, Some(0));
        treasury.hear(2, "lava", &ask(1, 0)).unwrap();
        assert_eq!(granted(&mut second_orders).await, None);
    }

    #[tokio::test]
    async fn a_worker_that_asks_without_listening_has_to_go() {
        let (treasury, mut first_orders, _second_orders) = two_sessions();
        for _ in 0..OPEN_ASKS_MAX {
            treasury.hear(1, "lava", &ask(1, 0)).unwrap();
        }
        assert!(treasury.hear(1, "lava", &ask(1, 0)).is_err());
        assert!(treasury.hear(2, "lava", &ask(1, 0)).is_ok(), "another session");
        assert_eq!(granted(&mut first_orders).await, Some(0));
        // Until the answer's task has come to its end.
        while treasury.hear(1, "lava", &ask(1, 0)).is_err() {
            tokio::task::yield_now().await;
        }
    }
}
