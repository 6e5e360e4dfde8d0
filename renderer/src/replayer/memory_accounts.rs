//! How much memory the guest may allocate, and what it has: the session's accounts, one for each heap.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ash::vk;
use protocol::vulkan::codec::DecodeError;

use crate::tenancy::account::Account;
use crate::tenancy::{Heap, HeapClass};

/// How long a free that is on its way on another lane is waited for.
const FREE_TIMEOUT: Duration = Duration::from_secs(2);

/// How long the session's own guest may take to give back its lease.
const OWN_RECALL_TIMEOUT: Duration = Duration::from_secs(1);

/// Who grants more: the supervisor, with its ledger over all of the tenant's sessions. Calls may block.
pub trait Bank: fmt::Debug + Send + Sync {
    /// Asks for `bytes` and, if there is plenty, up to `extra_bytes` more; gives the extra bytes granted, or `None`:
    /// over the quota.
    fn ask(&self, heap: Heap, bytes: u64, extra_bytes: u64) -> Option<u64>;
    /// Gives back granted bytes.
    fn give_back(&self, heap: Heap, bytes: u64);
    /// Tells the guest that it may allocate so much more without asking; false when it cannot be told.
    fn lease(&self, heap: Heap, bytes: u64) -> bool;
    /// Tells the session's own guest to give back what it has leased and does not use; false when it cannot be told.
    fn recall(&self, heap: Heap) -> bool;
    /// The guest has given back its lease, as it was told to.
    fn recalled(&self, heap: Heap);
}

/// A charge, until it is refunded.
#[derive(Clone, Copy, Debug)]
struct Charge {
    heap: Heap,
    bytes: u64,
    posted: bool,
}

#[derive(Debug, Default)]
struct State {
    accounts: HashMap<Heap, Account>,
    charges: HashMap<(vk::ObjectType, u64), Charge>,
    /// How often the guest has given back its lease as it was told to.
    recalls: u64,
}

/// The memory that a session's guest has allocated and may allocate. Exact under any number of threads.
#[derive(Debug)]
pub struct MemoryAccounts {
    state: Mutex<State>,
    refunded: Condvar,
    /// Without one, each heap has a fixed number of bytes.
    bank: Option<Arc<dyn Bank>>,
    /// What a session may hold in a heap whatever the quota: what the heap has.
    heap_bytes: HashMap<Heap, u64>,
    /// Of heaps that are not in `heap_bytes`.
    other_heap_bytes: u64,
    /// Asked for beyond what is needed, so that the guest need not ask each time.
    lease_bytes: u64,
}

impl From<u64> for MemoryAccounts {
    /// So many bytes in each heap, of no quota.
    fn from(heap_bytes: u64) -> Self {
        Self {
            state: Mutex::default(),
            refunded: Condvar::new(),
            bank: None,
            heap_bytes: HashMap::new(),
            other_heap_bytes: heap_bytes,
            lease_bytes: 0,
        }
    }
}

impl MemoryAccounts {
    /// Accounts at `bank`. `heap_bytes`: what each heap has; `lease_bytes`: what a guest may have ahead, if there is
    /// plenty.
    #[must_use]
    pub fn new(bank: Arc<dyn Bank>, heap_bytes: HashMap<Heap, u64>, lease_bytes: u64) -> Self {
        Self { bank: Some(bank), heap_bytes, other_heap_bytes: 0, lease_bytes, ..Self::from(0) }
    }

    /// The guest's first lease, by GPU and [`HeapClass::ALL`]. Blocks.
    #[must_use]
    pub fn first_leases(&self, gpus: usize) -> Vec<[u64; 2]> {
        let Some(bank) = &self.bank else { return vec![[0; 2]; gpus] };
        let first = |gpu, class| {
            let heap = Heap { gpu, class };
            let extra = bank.ask(heap, 0, self.lease_bytes.min(self.heap_bytes(heap) / 2)).unwrap_or(0);
            let mut state = self.lock();
            let account = state.accounts.entry(heap).or_default();
            account.add_held(extra);
            account.lease(extra)
        };
        (0_u32..).take(gpus).map(|gpu| HeapClass::ALL.map(|class| first(gpu, class))).collect()
    }

    /// Charges an allocation before the driver is asked for it. `posted`: out of the guest's lease. Whether there is
    /// room. Blocks while the answer depends on others.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for an object that has been charged already.
    pub fn charge(
        &self,
        object: (vk::ObjectType, u64),
        heap: Heap,
        bytes: u64,
        posted: bool,
    ) -> Result<bool, DecodeError> {
        if self.lock().charges.contains_key(&object) {
            return Err(DecodeError::Breach("memory that is allocated already"));
        }
        // Without a bank there are no leases.
        let posted = posted && self.bank.is_some();
        let charged = if posted { self.charge_posted(heap, bytes) } else { self.charge_called(heap, bytes) };
        if charged {
            self.lock().charges.insert(object, Charge { heap, bytes, posted });
        }
        Ok(charged)
    }

    fn charge_posted(&self, heap: Heap, bytes: u64) -> bool {
        let deadline = Instant::now() + FREE_TIMEOUT;
        let mut state = self.lock();
        loop {
            match state.accounts.entry(heap).or_default().charge_posted(bytes) {
                Ok(()) => return true,
                Err(short) if short.frees_expected => {}
                Err(_) => return false,
            }
            match self.wait_for_refund(state, deadline) {
                Some(next) => state = next,
                None => return false,
            }
        }
    }

    fn charge_called(&self, heap: Heap, bytes: u64) -> bool {
        let deadline = Instant::now() + FREE_TIMEOUT;
        let mut state = self.lock();
        let mut recalled = false;
        loop {
            let account = state.accounts.entry(heap).or_default();
            let short = match account.charge_called(bytes) {
                Ok(()) => {
                    // What the guest gave back to ask for more than it had, it has again: else it would ask each time.
                    self.lease(account, heap, self.lease_bytes);
                    return true;
                }
                Err(short) => short,
            };
            drop(state);
            if let Some(extra) = self.ask(heap, short.missing_bytes) {
                state = self.lock();
                let account = state.accounts.entry(heap).or_default();
                account.add_held(short.missing_bytes.saturating_add(extra));
                self.lease(account, heap, extra);
            } else if !recalled && self.recall_unused(heap) {
                recalled = true;
                state = self.lock();
            } else if short.frees_expected {
                state = match self.wait_for_refund(self.lock(), deadline) {
                    Some(state) => state,
                    None => return false,
                };
            } else {
                return false;
            }
        }
    }

    /// Has the guest give back its lease: one that was granted a moment ago may have been on its way when the guest gave back
    /// what it had, and called. Whether it has.
    fn recall_unused(&self, heap: Heap) -> bool {
        let deadline = Instant::now() + OWN_RECALL_TIMEOUT;
        let mut state = self.lock();
        let unused = state.accounts.get(&heap).map_or(0, Account::unused_lease_bytes);
        let before = state.recalls;
        if unused == 0 || !self.bank.as_ref().is_some_and(|bank| bank.recall(heap)) {
            return false;
        }
        while state.recalls == before {
            match self.wait_for_refund(state, deadline) {
                Some(next) => state = next,
                None => return false,
            }
        }
        true
    }

    /// Asks for more, within what the heap has.
    fn ask(&self, heap: Heap, bytes: u64) -> Option<u64> {
        let held = self.lock().accounts.get(&heap).map_or(0, Account::held_bytes);
        let left = self.heap_bytes(heap).checked_sub(held)?.checked_sub(bytes)?;
        match &self.bank {
            Some(bank) => bank.ask(heap, bytes, self.lease_bytes.min(left / 2)),
            None => Some(0),
        }
    }

    fn lease(&self, account: &mut Account, heap: Heap, bytes: u64) {
        let leased = account.lease(bytes);
        let told = leased == 0 || self.bank.as_ref().is_some_and(|bank| bank.lease(heap, leased));
        if !told {
            // Just leased: there is as much.
            let _ = account.end_lease(leased);
        }
    }

    /// `None` when the time is over.
    fn wait_for_refund<'a>(
        &self,
        state: MutexGuard<'a, State>,
        deadline: Instant,
    ) -> Option<MutexGuard<'a, State>> {
        let left = deadline.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())?;
        Some(self.refunded.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0)
    }

    /// Gives back what was charged for the object, if anything was.
    pub fn refund(&self, object: (vk::ObjectType, u64)) {
        let mut state = self.lock();
        let Some(charge) = state.charges.remove(&object) else { return };
        let account = state.accounts.entry(charge.heap).or_default();
        if charge.posted {
            account.refund_posted(charge.bytes);
        } else {
            account.refund_called(charge.bytes);
        }
        self.settle(account, charge.heap);
        drop(state);
        self.refunded.notify_all();
    }

    /// The guest gives back bytes of its lease; `recalled`: because it was told to.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when it does not have as many.
    pub fn end_lease(&self, heap: Heap, bytes: u64, recalled: bool) -> Result<(), DecodeError> {
        let mut state = self.lock();
        let account = state.accounts.entry(heap).or_default();
        account.end_lease(bytes).map_err(|_| DecodeError::Breach("a lease that was never given"))?;
        if recalled {
            // Otherwise what the guest is about to ask for needs it.
            self.settle(account, heap);
            state.recalls = state.recalls.wrapping_add(1);
        }
        drop(state);
        if let Some(bank) = self.bank.as_ref().filter(|_| recalled) {
            bank.recalled(heap);
        }
        self.refunded.notify_all();
        Ok(())
    }

    /// What nobody uses goes back to the ledger. Under the lock, so that the ledger hears it in order.
    fn settle(&self, account: &mut Account, heap: Heap) {
        let spare = account.take_spare();
        if let Some(bank) = self.bank.as_ref().filter(|_| spare > 0) {
            bank.give_back(heap, spare);
        }
    }

    /// What the heap has, whatever the quota.
    #[must_use]
    pub fn heap_bytes(&self, heap: Heap) -> u64 {
        self.heap_bytes.get(&heap).copied().unwrap_or(self.other_heap_bytes)
    }

    /// Bytes of all live allocations.
    #[must_use]
    pub fn used_bytes(&self) -> u64 {
        self.lock().accounts.values().map(Account::used_bytes).fold(0, u64::saturating_add)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
