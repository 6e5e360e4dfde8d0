//! Who holds how many bytes: per tenant, GPU and kind of heap, over all sessions.
//!
//! A session *holds* bytes: those that its guest has allocated, and those leased to it so that it can allocate
//! without asking. What all sessions of a tenant hold never exceeds its quota, and to the last byte everything up to
//! the quota can be held. A session's end gives back all it held.

use std::collections::BTreeMap;

use super::Heap;

/// Why nothing was granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    /// The quota: this many bytes are left.
    #[error("over the quota: {available_bytes} bytes are left")]
    OverQuota {
        /// Bytes that could be granted now.
        available_bytes: u64,
    },
    /// No such session.
    #[error("no such session")]
    NoSession,
    /// More given back than was held: whoever counted is wrong.
    #[error("more bytes given back than held")]
    Overdraft,
}

/// Bytes of a tenant in one heap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Held by all of its sessions.
    pub held_bytes: u64,
    /// What it may hold.
    pub quota_bytes: u64,
}

/// Quotas and who holds what. Every change is all or nothing.
#[derive(Debug, Default)]
pub struct Ledger {
    tenants: BTreeMap<String, Tenant>,
    sessions: BTreeMap<u64, Session>,
}

#[derive(Debug, Default)]
struct Tenant {
    /// By kind of heap; the same on every GPU.
    quotas: [u64; 2],
    held: BTreeMap<Heap, u64>,
}

#[derive(Debug)]
struct Session {
    tenant: String,
    held: BTreeMap<Heap, u64>,
}

impl Ledger {
    /// Sets what `tenant` may hold on each GPU, by [`HeapClass::ALL`](super::HeapClass::ALL). Below what it holds
    /// already, nothing more is granted until enough was given back.
    pub fn set_quota(&mut self, tenant: &str, quotas: [u64; 2]) {
        self.tenants.entry(tenant.to_owned()).or_default().quotas = quotas;
    }

    /// A session of `tenant` begins, and holds nothing. A tenant without a quota has one of nothing.
    pub fn open(&mut self, session: u64, tenant: &str) {
        self.close(session);
        self.tenants.entry(tenant.to_owned()).or_default();
        self.sessions.insert(session, Session { tenant: tenant.to_owned(), held: BTreeMap::new() });
    }

    /// The session has ended: gives back all that it held. Nothing happens to one that is not there.
    pub fn close(&mut self, session: u64) {
        let Some(session) = self.sessions.remove(&session) else { return };
        let Some(tenant) = self.tenants.get_mut(&session.tenant) else { return };
        for (heap, bytes) in session.held {
            let held = tenant.held.entry(heap).or_default();
            *held = held.saturating_sub(bytes);
        }
    }

    /// Grants `bytes`, and up to `extra_bytes` more: half of what is left then at most, so that a tenant's sessions
    /// do not take the last of it from each other for nothing. Gives the extra bytes granted.
    ///
    /// # Errors
    /// [`LedgerError::OverQuota`] when `bytes` do not fit: nothing is granted.
    pub fn grant(
        &mut self,
        session: u64,
        heap: Heap,
        bytes: u64,
        extra_bytes: u64,
    ) -> Result<u64, LedgerError> {
        let session = self.sessions.get_mut(&session).ok_or(LedgerError::NoSession)?;
        let tenant = self.tenants.get_mut(&session.tenant).ok_or(LedgerError::NoSession)?;
        let available = tenant.available(heap);
        let left =
            available.checked_sub(bytes).ok_or(LedgerError::OverQuota { available_bytes: available })?;
        let extra = extra_bytes.min(left / 2);
        // Within the quota: no overflow.
        let granted = bytes.saturating_add(extra);
        add(&mut session.held, heap, granted);
        add(&mut tenant.held, heap, granted);
        Ok(extra)
    }

    /// Takes back `bytes` that the session held.
    ///
    /// # Errors
    /// [`LedgerError::Overdraft`] when it did not hold as many: nothing changes.
    pub fn give_back(&mut self, session: u64, heap: Heap, bytes: u64) -> Result<(), LedgerError> {
        let session = self.sessions.get_mut(&session).ok_or(LedgerError::NoSession)?;
        let tenant = self.tenants.get_mut(&session.tenant).ok_or(LedgerError::NoSession)?;
        let held = session.held.entry(heap).or_default();
        let left = held.checked_sub(bytes).ok_or(LedgerError::Overdraft)?;
        *held = left;
        let total = tenant.held.entry(heap).or_default();
        *total = total.saturating_sub(bytes);
        Ok(())
    }

    /// Bytes that `session` holds.
    #[must_use]
    pub fn held_by_session(&self, session: u64, heap: Heap) -> u64 {
        self.sessions.get(&session).and_then(|session| session.held.get(&heap)).copied().unwrap_or(0)
    }

    /// Sessions of the same tenant, without `session`, that hold anything in `heap`: some of it may be leases that
    /// nobody uses.
    #[must_use]
    pub fn others_holding(&self, session: u64, heap: Heap) -> Vec<u64> {
        let Some(tenant) = self.sessions.get(&session).map(|session| &session.tenant) else {
            return Vec::new();
        };
        let others = self.sessions.iter().filter(|(number, other)| {
            **number != session
                && other.tenant == *tenant
                && other.held.get(&heap).is_some_and(|held| *held > 0)
        });
        others.map(|(number, _)| *number).collect()
    }

    /// Whether `bytes` of `session` would fit, were what `others` of its tenant hold free.
    #[must_use]
    pub fn would_fit(&self, session: u64, heap: Heap, bytes: u64, others: &[u64]) -> bool {
        let tenant = self.sessions.get(&session).and_then(|session| self.tenants.get(&session.tenant));
        let Some(tenant) = tenant else { return false };
        let freed =
            others.iter().map(|other| self.held_by_session(*other, heap)).fold(0, u64::saturating_add);
        let held = tenant.held.get(&heap).copied().unwrap_or(0).saturating_sub(freed);
        held.checked_add(bytes).is_some_and(|held| held <= tenant.quota(heap))
    }

    /// What `tenant` holds and may hold.
    #[must_use]
    pub fn usage(&self, tenant: &str, heap: Heap) -> Usage {
        self.tenants.get(tenant).map_or_else(Usage::default, |tenant| Usage {
            held_bytes: tenant.held.get(&heap).copied().unwrap_or(0),
            quota_bytes: tenant.quota(heap),
        })
    }
}

impl Tenant {
    fn quota(&self, heap: Heap) -> u64 {
        self.quotas.get(heap.class.index()).copied().unwrap_or(0)
    }

    fn available(&self, heap: Heap) -> u64 {
        // A quota made smaller may lie below what is held.
        self.quota(heap).saturating_sub(self.held.get(&heap).copied().unwrap_or(0))
    }
}

fn add(held: &mut BTreeMap<Heap, u64>, heap: Heap, bytes: u64) {
    let held = held.entry(heap).or_default();
    *held = held.saturating_add(bytes);
}

#[cfg(test)]
mod tests;
