use std::sync::Barrier;

use super::*;
use crate::tenancy::ledger::Ledger;

const HEAP: Heap = Heap { gpu: 0, class: HeapClass::Device };
const MEMORY: vk::ObjectType = vk::ObjectType::DEVICE_MEMORY;

/// A ledger without anybody in between.
#[derive(Debug)]
struct Direct {
    session: u64,
    ledger: Arc<Mutex<Ledger>>,
    leased: Mutex<u64>,
    /// Told when the guest is to give back its lease; without it, it cannot be told.
    recalls: Mutex<Option<std::sync::mpsc::Sender<()>>>,
}

impl Bank for Direct {
    fn ask(&self, heap: Heap, bytes: u64, extra_bytes: u64) -> Option<u64> {
        self.ledger.lock().unwrap().grant(self.session, heap, bytes, extra_bytes).ok()
    }

    fn give_back(&self, heap: Heap, bytes: u64) {
        self.ledger.lock().unwrap().give_back(self.session, heap, bytes).unwrap();
    }

    fn lease(&self, _heap: Heap, bytes: u64) -> bool {
        *self.leased.lock().unwrap() += bytes;
        true
    }

    fn recall(&self, _heap: Heap) -> bool {
        self.recalls.lock().unwrap().as_ref().is_some_and(|recalls| recalls.send(()).is_ok())
    }

    fn recalled(&self, _heap: Heap) {}
}

fn accounts(session: u64, ledger: &Arc<Mutex<Ledger>>, lease_bytes: u64) -> (MemoryAccounts, Arc<Direct>) {
    ledger.lock().unwrap().open(session, "lava");
    let bank = Arc::new(Direct {
        session,
        ledger: Arc::clone(ledger),
        leased: Mutex::default(),
        recalls: Mutex::default(),
    });
    let bytes = HashMap::from([(HEAP, 1 << 40)]);
    (MemoryAccounts::new(Arc::clone(&bank) as Arc<dyn Bank>, bytes, lease_bytes), bank)
}

fn ledger(quota: u64) -> Arc<Mutex<Ledger>> {
    let mut ledger = Ledger::default();
    ledger.set_quota("lava", [quota, 0]);
    Arc::new(Mutex::new(ledger))
}

#[test]
fn last_byte_is_granted_once() {
    let accounts = MemoryAccounts::from(100);
    let charge = |id, bytes| accounts.charge((MEMORY, id), HEAP, bytes, id % 2 == 0).unwrap();
    assert!(charge(1, 99));
    assert!(!charge(2, 2));
    assert!(charge(2, 1));
    assert!(!charge(3, 1));
    assert!(!charge(3, u64::MAX));
    accounts.refund((MEMORY, 1));
    assert!(charge(3, 99));
    assert_eq!(accounts.used_bytes(), 100);
    assert!(accounts.charge((MEMORY, 3), HEAP, 0, false).is_err(), "one object, one charge");
}

/// The lease comes with a grant; a guest that calls before it has heard of it cannot have given it back.
#[test]
fn a_lease_that_is_on_its_way_to_the_guest_comes_back_for_what_it_calls_for() {
    let ledger = ledger(100);
    let (accounts, bank) = accounts(1, &ledger, 50);
    assert_eq!(accounts.first_leases(1), [[50, 0]]);
    accounts.end_lease(HEAP, 50, true).unwrap();
    assert!(accounts.charge((MEMORY, 1), HEAP, 10, false).unwrap());
    assert_eq!(*bank.leased.lock().unwrap(), 45, "half of what is left");
    let (recalls, recalled) = std::sync::mpsc::channel();
    *bank.recalls.lock().unwrap() = Some(recalls);
    std::thread::scope(|scope| {
        // The guest, on another lane.
        let accounts = &accounts;
        scope.spawn(move || {
            recalled.recv().unwrap();
            accounts.end_lease(HEAP, 45, true).unwrap();
        });
        assert!(accounts.charge((MEMORY, 2), HEAP, 90, false).unwrap());
    });
    assert!(!accounts.charge((MEMORY, 3), HEAP, 1, false).unwrap(), "nothing is leased: nobody is told");
    assert_eq!(accounts.used_bytes(), 100);
}

#[test]
fn the_quota_can_be_used_to_its_last_byte_through_lease_and_calls() {
    let ledger = ledger(100);
    let (accounts, bank) = accounts(1, &ledger, 50);
    assert_eq!(accounts.first_leases(1), [[50, 0]]);
    let charge = |id, bytes, posted| accounts.charge((MEMORY, id), HEAP, bytes, posted).unwrap();
    assert!(charge(1, 40, true));
    assert!(!charge(2, 61, false), "ten are leased, forty are used");
    // The guest gives its lease back and calls.
    accounts.end_lease(HEAP, 10, false).unwrap();
    assert!(charge(2, 60, false));
    assert!(!charge(3, 1, false));
    assert_eq!(*bank.leased.lock().unwrap(), 0, "there is nothing to lease");
    accounts.refund((MEMORY, 2));
    assert_eq!(ledger.lock().unwrap().usage("lava", HEAP).held_bytes, 40, "what is free goes back");
    assert!(charge(3, 2, false));
    assert!(*bank.leased.lock().unwrap() > 0);
    assert!(accounts.end_lease(HEAP, 1 << 30, true).is_err());
}

#[test]
fn a_free_on_another_lane_is_waited_for() {
    let ledger = ledger(200);
    let (accounts, _bank) = accounts(1, &ledger, 100);
    assert_eq!(accounts.first_leases(1), [[100, 0]]);
    assert!(accounts.charge((MEMORY, 1), HEAP, 100, true).unwrap());
    std::thread::scope(|scope| {
        let posted = scope.spawn(|| accounts.charge((MEMORY, 2), HEAP, 100, true));
        accounts.refund((MEMORY, 1));
        assert!(posted.join().unwrap().unwrap());
    });
    assert!(!accounts.charge((MEMORY, 3), HEAP, 101, true).unwrap_or(true), "more than was ever leased");
}

#[test]
fn racing_allocators_have_one_winner() {
    let ledger = ledger(10);
    let (accounts, _bank) = accounts(1, &ledger, 0);
    let barrier = Barrier::new(8);
    for _ in 0..100 {
        let won: Vec<_> = std::thread::scope(|scope| {
            let race = |id| {
                barrier.wait();
                accounts.charge((MEMORY, id), HEAP, 10, false).unwrap()
            };
            let racers: Vec<_> = (0..8).map(|id| scope.spawn(move || race(id))).collect();
            racers.into_iter().map(|racer| racer.join().unwrap()).collect()
        });
        assert_eq!(won.iter().filter(|won| **won).count(), 1);
        (0..8).for_each(|id| accounts.refund((MEMORY, id)));
    }
    assert_eq!(ledger.lock().unwrap().usage("lava", HEAP).held_bytes, 0);
}
