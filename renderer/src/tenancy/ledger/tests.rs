use std::sync::{Barrier, Mutex};

use super::super::account::Account;
use super::super::{Heap, HeapClass};
use super::*;
use crate::tenancy::random::Random;

const HEAP: Heap = Heap { gpu: 0, class: HeapClass::Device };
const OTHER: Heap = Heap { gpu: 1, class: HeapClass::Host };

fn over(available_bytes: u64) -> Result<u64, LedgerError> {
    Err(LedgerError::OverQuota { available_bytes })
}

#[test]
fn the_last_byte_is_granted_and_the_next_is_not() {
    let mut ledger = Ledger::default();
    ledger.set_quota("lava", [100, 50]);
    ledger.set_quota("tube", [100, 50]);
    ledger.open(1, "lava");
    ledger.open(2, "lava");
    ledger.open(3, "tube");
    assert_eq!(ledger.grant(1, HEAP, 60, 0), Ok(0));
    assert_eq!(ledger.grant(2, HEAP, 41, 0), over(40), "two sessions share one quota");
    assert_eq!(ledger.grant(2, HEAP, 40, 10), Ok(0));
    assert_eq!(ledger.grant(1, HEAP, 1, 0), over(0));
    assert_eq!(ledger.grant(1, OTHER, 50, 0), Ok(0), "another heap has a quota of its own");
    assert_eq!(ledger.grant(3, HEAP, 100, 0), Ok(0), "another tenant too");
    assert_eq!(ledger.others_holding(1, HEAP), [2]);
    ledger.close(1);
    assert_eq!(ledger.grant(2, HEAP, 60, 0), Ok(0));
    assert_eq!(ledger.usage("lava", HEAP), Usage { held_bytes: 100, quota_bytes: 100 });
    assert_eq!(ledger.usage("lava", OTHER), Usage { held_bytes: 0, quota_bytes: 50 });
}

#[test]
fn extra_bytes_are_half_of_what_is_left_at_most() {
    let mut ledger = Ledger::default();
    ledger.set_quota("lava", [100, 0]);
    ledger.open(1, "lava");
    assert_eq!(ledger.grant(1, HEAP, 0, 1000), Ok(50));
    assert_eq!(ledger.grant(1, HEAP, 50, 1000), Ok(0));
    assert_eq!(ledger.give_back(1, HEAP, 101), Err(LedgerError::Overdraft));
    assert_eq!(ledger.held_by_session(1, HEAP), 100);
}

#[test]
fn a_smaller_quota_grants_nothing_until_enough_came_back() {
    let mut ledger = Ledger::default();
    ledger.set_quota("lava", [100, 0]);
    ledger.open(1, "lava");
    ledger.grant(1, HEAP, 80, 0).unwrap();
    ledger.set_quota("lava", [50, 0]);
    assert_eq!(ledger.grant(1, HEAP, 1, 0), over(0));
    ledger.give_back(1, HEAP, 40).unwrap();
    assert_eq!(ledger.grant(1, HEAP, 10, 0), Ok(0));
    assert_eq!(ledger.grant(9, HEAP, 1, 0), Err(LedgerError::NoSession));
    ledger.open(2, "nobody");
    assert_eq!(ledger.grant(2, HEAP, 1, 0), over(0));
}

#[test]
fn fifty_allocators_race_for_the_last_slot_and_one_wins() {
    const RACERS: u64 = 50;
    const ROUNDS: usize = 1000;
    let ledger = Mutex::new(Ledger::default());
    {
        let mut ledger = ledger.lock().unwrap();
        ledger.set_quota("lava", [10, 0]);
        (0..RACERS).for_each(|session| ledger.open(session, "lava"));
    }
    let barrier = Barrier::new(usize::try_from(RACERS).unwrap());
    let winners = Mutex::new(vec![0_u32; ROUNDS]);
    std::thread::scope(|scope| {
        for session in 0..RACERS {
            let (ledger, barrier, winners) = (&ledger, &barrier, &winners);
            scope.spawn(move || {
                for round in 0..ROUNDS {
                    barrier.wait();
                    let won = ledger.lock().unwrap().grant(session, HEAP, 10, 0).is_ok();
                    winners.lock().unwrap()[round] += u32::from(won);
                    barrier.wait();
                    if won {
                        ledger.lock().unwrap().give_back(session, HEAP, 10).unwrap();
                    }
                }
            });
        }
    });
    assert_eq!(winners.into_inner().unwrap(), vec![1; ROUNDS]);
    assert_eq!(ledger.into_inner().unwrap().usage("lava", HEAP).held_bytes, 0);
}

/// Everything a guest, its worker and the supervisor do about one session's memory, with all that is on its way.
struct Model {
    ledger: Ledger,
    sessions: Vec<ModelSession>,
    next_session: u64,
    random: Random,
}

struct ModelSession {
    number: u64,
    tenant: usize,
    account: Account,
    /// The guest's own count of its lease.
    guest_lease: u64,
    /// Live allocations: bytes, and whether posted.
    live: Vec<(u64, bool)>,
    /// Images of swapchains: bytes of each swapchain.
    swapchains: Vec<u64>,
    /// Frees that the guest has made and the worker has not seen.
    frees_under_way: Vec<u64>,
}

const TENANTS: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];
const QUOTA: u64 = 1 << 20;
const LEASE: u64 = 1 << 18;

impl Model {
    fn new() -> Self {
        let mut ledger = Ledger::default();
        TENANTS.iter().for_each(|tenant| ledger.set_quota(tenant, [QUOTA, 0]));
        Self { ledger, sessions: Vec::new(), next_session: 1, random: Random(7) }
    }

    fn open(&mut self) {
        let (number, tenant) = (self.next_session, usize::try_from(self.random.below(8)).unwrap());
        self.next_session += 1;
        self.ledger.open(number, TENANTS[tenant]);
        let mut session = ModelSession {
            number,
            tenant,
            account: Account::default(),
            guest_lease: 0,
            live: Vec::new(),
            swapchains: Vec::new(),
            frees_under_way: Vec::new(),
        };
        let extra = self.ledger.grant(number, HEAP, 0, LEASE).unwrap();
        session.account.add_held(extra);
        session.guest_lease = session.account.lease(extra);
        self.sessions.push(session);
    }

    /// Every other session of the tenant gives back what it does not use.
    fn recall(&mut self, asking: usize) {
        let others = self.ledger.others_holding(self.sessions[asking].number, HEAP);
        for session in self.sessions.iter_mut().filter(|session| others.contains(&session.number)) {
            session.end_lease();
            session.settle(&mut self.ledger);
        }
    }

    /// An allocation beyond the lease, or a swapchain's: whether it was granted.
    fn call(&mut self, at: usize, bytes: u64) -> bool {
        let session = &mut self.sessions[at];
        session.end_lease();
        let Err(short) = session.account.charge_called(bytes) else { return true };
        let number = session.number;
        let mut granted = self.ledger.grant(number, HEAP, short.missing_bytes, LEASE);
        if granted.is_err() {
            self.recall(at);
            // What is on its way arrives before the answer is no.
            (0..self.sessions.len()).for_each(|at| self.arrive(at));
            let session = &mut self.sessions[at];
            match session.account.charge_called(bytes) {
                Ok(()) => return true,
                Err(short) => granted = self.ledger.grant(number, HEAP, short.missing_bytes, LEASE),
            }
        }
        let session = &mut self.sessions[at];
        let Err(short) = session.account.charge_called(bytes) else { unreachable!("it was short") };
        match granted {
            Ok(extra) => {
                session.account.add_held(short.missing_bytes + extra);
                session.account.charge_called(bytes).unwrap();
                session.guest_lease += session.account.lease(extra);
                true
            }
            Err(_) => {
                session.settle(&mut self.ledger);
                // Refused: then it is true that it does not fit.
                let used: u64 = self
                    .sessions
                    .iter()
                    .filter(|s| s.tenant == self.sessions[at].tenant)
                    .map(ModelSession::used)
                    .sum();
                assert!(used + bytes > QUOTA, "{used} + {bytes} fit");
                false
            }
        }
    }

    fn arrive(&mut self, at: usize) {
        let session = &mut self.sessions[at];
        for bytes in session.frees_under_way.drain(..) {
            session.account.refund_posted(bytes);
        }
        session.settle(&mut self.ledger);
    }

    fn step(&mut self) {
        if self.sessions.len() < 4 || (self.sessions.len() < 24 && self.random.below(500) == 0) {
            return self.open();
        }
        let at = usize::try_from(self.random.below(self.sessions.len() as u64)).unwrap();
        match self.random.below(1000) {
            0 => {
                let dead = self.sessions.swap_remove(at);
                self.ledger.close(dead.number);
            }
            1..480 => self.allocate(at),
            480..500 => {
                let bytes = 3 * (1 + self.random.below(QUOTA / 16));
                if self.call(at, bytes) {
                    self.sessions[at].swapchains.push(bytes);
                }
            }
            500..520 => {
                let session = &mut self.sessions[at];
                if let Some(bytes) = session.swapchains.pop() {
                    session.account.refund_called(bytes);
                    session.settle(&mut self.ledger);
                }
            }
            520..960 => self.free(at),
            _ => self.arrive(at),
        }
    }

    fn allocate(&mut self, at: usize) {
        let bytes = match self.random.below(10) {
            0 => 1 + self.random.below(QUOTA + QUOTA / 8),
            1 => {
                // To the last byte.
                let tenant = self.sessions[at].tenant;
                let used: u64 =
                    self.sessions.iter().filter(|s| s.tenant == tenant).map(ModelSession::used).sum();
                (QUOTA - used).max(1)
            }
            _ => 1 + self.random.below(QUOTA / 64),
        };
        let session = &mut self.sessions[at];
        if let Some(left) = session.guest_lease.checked_sub(bytes) {
            session.guest_lease = left;
            if session.account.charge_posted(bytes).is_err() {
                // The frees of another lane are waited for.
                self.arrive(at);
                self.sessions[at].account.charge_posted(bytes).unwrap();
            }
            self.sessions[at].live.push((bytes, true));
        } else if self.call(at, bytes) {
            self.sessions[at].live.push((bytes, false));
        }
    }

    fn free(&mut self, at: usize) {
        let session = &mut self.sessions[at];
        if session.live.is_empty() {
            return;
        }
        let which = usize::try_from(self.random.below(session.live.len() as u64)).unwrap();
        match session.live.swap_remove(which) {
            (bytes, true) => {
                session.guest_lease += bytes;
                session.frees_under_way.push(bytes);
            }
            (bytes, false) => {
                session.account.refund_called(bytes);
                session.settle(&mut self.ledger);
            }
        }
    }

    /// Ledger, accounts and truth say the same.
    fn check(&self) {
        let mut held = [0; 8];
        for session in &self.sessions {
            let truth = session.used() + session.frees_under_way.iter().sum::<u64>();
            assert_eq!(session.account.used_bytes(), truth);
            let by_ledger = self.ledger.held_by_session(session.number, HEAP);
            assert_eq!(by_ledger, session.account.held_bytes());
            assert!(by_ledger >= truth);
            held[session.tenant] += by_ledger;
        }
        for (tenant, held) in TENANTS.iter().zip(held) {
            assert_eq!(self.ledger.usage(tenant, HEAP).held_bytes, held);
            assert!(held <= QUOTA);
        }
    }
}

impl ModelSession {
    /// Bytes that the guest has allocated, as the guest knows it.
    fn used(&self) -> u64 {
        self.live.iter().map(|(bytes, _)| bytes).sum::<u64>() + self.swapchains.iter().sum::<u64>()
    }

    fn end_lease(&mut self) {
        self.account.end_lease(self.guest_lease).unwrap();
        self.guest_lease = 0;
    }

    fn settle(&mut self, ledger: &mut Ledger) {
        let spare = self.account.take_spare();
        ledger.give_back(self.number, HEAP, spare).unwrap();
    }
}

#[test]
fn a_million_random_operations_drift_by_no_byte() {
    let mut model = Model::new();
    for _ in 0..1_000_000 {
        model.step();
        model.check();
    }
    while let Some(session) = model.sessions.pop() {
        model.ledger.close(session.number);
        model.check();
    }
}
