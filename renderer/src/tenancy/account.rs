//! One session's memory in one heap, as its worker counts it.
//!
//! The worker *holds* bytes of the tenant's quota ([`super::ledger`]). A part of them is *leased* to the guest, which
//! allocates out of it without asking: such allocations are *posted*. What does not fit in the lease is *called* for,
//! and counted beside it. A free on one lane of the guest may arrive after what its bytes were used for again on
//! another: then more is posted than leased, for a moment, and as long as that lasts the bytes stay held.
//!
//! Invariant: `held >= max(posted, lease) + called`.

/// Counts of one heap, all in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account {
    held: u64,
    lease: u64,
    posted: u64,
    called: u64,
}

/// A charge that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Short {
    /// Bytes that would have to be held besides.
    pub missing_bytes: u64,
    /// A free that is on its way may make room.
    pub frees_expected: bool,
}

impl Account {
    /// Bytes held and used for nothing.
    fn spare(&self) -> u64 {
        self.held.saturating_sub(self.posted.max(self.lease)).saturating_sub(self.called)
    }

    /// Bytes held of the tenant's quota.
    #[must_use]
    pub fn held_bytes(&self) -> u64 {
        self.held
    }

    /// Bytes of live allocations.
    #[must_use]
    pub fn used_bytes(&self) -> u64 {
        self.posted.saturating_add(self.called)
    }

    /// Bytes that the guest may allocate without asking, and has not, as far as is known here.
    #[must_use]
    pub fn unused_lease_bytes(&self) -> u64 {
        self.lease.saturating_sub(self.posted)
    }

    /// The ledger granted bytes.
    pub fn add_held(&mut self, bytes: u64) {
        self.held = self.held.saturating_add(bytes);
    }

    /// Leases up to `bytes` of what is spare to the guest; gives how many.
    pub fn lease(&mut self, bytes: u64) -> u64 {
        let bytes = bytes.min(self.spare());
        self.lease = self.lease.saturating_add(bytes);
        bytes
    }

    /// The guest gives back bytes of its lease that it does not use.
    ///
    /// # Errors
    /// [`Short`] when it never had as many.
    pub fn end_lease(&mut self, bytes: u64) -> Result<(), Short> {
        let short = Short { missing_bytes: bytes.saturating_sub(self.lease), frees_expected: false };
        self.lease = self.lease.checked_sub(bytes).ok_or(short)?;
        Ok(())
    }

    /// Charges an allocation that the guest has posted on its lease.
    ///
    /// # Errors
    /// [`Short`]: a free on another lane is not here yet, or the guest is wrong.
    pub fn charge_posted(&mut self, bytes: u64) -> Result<(), Short> {
        let total = self.posted.checked_add(bytes);
        let Some(total) = total.filter(|total| *total <= self.lease) else {
            let missing_bytes = self.posted.saturating_add(bytes).saturating_sub(self.lease);
            return Err(Short { missing_bytes, frees_expected: self.posted > 0 && bytes <= self.lease });
        };
        self.posted = total;
        Ok(())
    }

    /// Charges an allocation that the guest waits for.
    ///
    /// # Errors
    /// [`Short`]: so many bytes have to be granted first.
    pub fn charge_called(&mut self, bytes: u64) -> Result<(), Short> {
        let spare = self.spare();
        if let Some(missing_bytes) = bytes.checked_sub(spare).filter(|missing| *missing > 0) {
            return Err(Short { missing_bytes, frees_expected: self.posted > self.lease });
        }
        self.called = self.called.saturating_add(bytes);
        Ok(())
    }

    /// A posted allocation is freed (or was never made): the guest has its bytes in its lease again.
    pub fn refund_posted(&mut self, bytes: u64) {
        self.posted = self.posted.saturating_sub(bytes);
    }

    /// An allocation that was called for is freed, or was never made.
    pub fn refund_called(&mut self, bytes: u64) {
        self.called = self.called.saturating_sub(bytes);
    }

    /// Gives up what is spare; gives the bytes that the ledger is to have back.
    #[must_use]
    pub fn take_spare(&mut self) -> u64 {
        let spare = self.spare();
        self.held = self.held.saturating_sub(spare);
        spare
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(missing_bytes: u64, frees_expected: bool) -> Result<(), Short> {
        Err(Short { missing_bytes, frees_expected })
    }

    #[test]
    fn the_last_byte_is_charged_and_the_next_is_not() {
        let mut account = Account::default();
        account.add_held(100);
        assert_eq!(account.lease(60), 60);
        assert_eq!(account.charge_posted(60), Ok(()));
        assert_eq!(account.charge_posted(1), short(1, true));
        assert_eq!(account.charge_called(40), Ok(()));
        assert_eq!(account.charge_called(1), short(1, false));
        account.refund_posted(60);
        assert_eq!(account.charge_called(1), short(1, false), "the guest has that in its lease");
        assert_eq!(account.end_lease(60), Ok(()));
        assert_eq!(account.charge_called(60), Ok(()));
        assert_eq!((account.used_bytes(), account.held_bytes()), (100, 100));
        assert_eq!(account.charge_posted(u64::MAX), short(u64::MAX, false));
    }

    #[test]
    fn bytes_stay_held_while_a_free_is_on_its_way() {
        let mut account = Account::default();
        account.add_held(100);
        assert_eq!(account.lease(100), 100);
        account.charge_posted(100).unwrap();
        // The guest freed all of it on one lane, and gives its lease back on another, which arrives first.
        account.end_lease(100).unwrap();
        assert_eq!(account.take_spare(), 0);
        assert_eq!(account.charge_called(10), short(10, true));
        account.refund_posted(100);
        assert_eq!(account.charge_called(10), Ok(()));
        assert_eq!(account.take_spare(), 90);
        assert_eq!(account.held_bytes(), 10);
    }

    #[test]
    fn a_lease_that_was_never_given_does_not_come_back() {
        let mut account = Account::default();
        account.add_held(10);
        assert_eq!(account.lease(4), 4);
        assert_eq!(account.end_lease(5), short(1, false));
        assert_eq!(account.lease(100), 6);
    }
}
