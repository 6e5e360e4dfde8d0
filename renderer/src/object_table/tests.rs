use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};

use proptest::prelude::*;

use super::*;

const BUFFER: vk::ObjectType = vk::ObjectType::BUFFER;
const IMAGE: vk::ObjectType = vk::ObjectType::IMAGE;
const WHY: vk::Result = vk::Result::ERROR_OUT_OF_DEVICE_MEMORY;

fn id(generation: u64, index: u64) -> u64 {
    generation << 32 | (index + 1)
}

fn breach(result: Result<u64, DecodeError>) -> bool {
    matches!(result, Err(DecodeError::Breach(_)))
}

#[test]
fn types_are_told_apart() {
    let table = ObjectTable::new();
    let device = Parent::device(id(0, 0));
    table.register(BUFFER, id(0, 3), device, 77).unwrap();
    assert_eq!(table.handle(BUFFER, id(0, 3), device), Ok(77));
    assert!(breach(table.handle(IMAGE, id(0, 3), device)));
    assert!(breach(table.handle(vk::ObjectType::FENCE, id(0, 3), device)));
    assert!(table.register(vk::ObjectType::FENCE, id(0, 0), device, 1).is_err());
}

#[test]
fn other_devices_do_not_reach_it() {
    let table = ObjectTable::new();
    let (mine, other) = (Parent::device(id(0, 0)), Parent::device(id(0, 1)));
    table.register(BUFFER, id(0, 0), mine, 5).unwrap();
    table.register(vk::ObjectType::PHYSICAL_DEVICE, id(0, 0), Parent::INSTANCE, 6).unwrap();
    assert_eq!(table.handle(BUFFER, id(0, 0), mine), Ok(5));
    assert!(breach(table.handle(BUFFER, id(0, 0), other)));
    assert!(breach(table.handle(BUFFER, id(0, 0), Parent::INSTANCE)));
    assert_eq!(table.handle(vk::ObjectType::PHYSICAL_DEVICE, id(0, 0), other), Ok(6));
}

#[test]
fn a_lane_carries_nothing_of_another_device() {
    let table = ObjectTable::new();
    for index in 0..2 {
        table.register(vk::ObjectType::DEVICE, id(0, index), Parent::INSTANCE, 10 + index).unwrap();
    }
    let lane = table.handles(Parent::device(id(0, 0)));
    assert_eq!(lane.host_handle(vk::ObjectType::DEVICE, id(0, 0)), Ok(10));
    assert!(breach(lane.host_handle(vk::ObjectType::DEVICE, id(0, 1))));
    assert_eq!(table.handles(Parent::INSTANCE).host_handle(vk::ObjectType::DEVICE, id(0, 1)), Ok(11));
}

#[test]
fn bounds_and_null() {
    let table = ObjectTable::new();
    let last = u64::from(limits::OBJECTS_PER_TYPE_MAX) - 1;
    assert!(table.register(BUFFER, id(0, last), Parent::INSTANCE, 1).is_ok());
    assert!(table.register(BUFFER, id(0, last + 1), Parent::INSTANCE, 1).is_err());
    assert!(table.register(BUFFER, 0, Parent::INSTANCE, 1).is_err());
    assert!(table.register(BUFFER, 5 << 32, Parent::INSTANCE, 1).is_err());
    assert_eq!(table.retire(BUFFER, 0), None);
    assert_eq!(table.live(BUFFER, Parent::INSTANCE), [(id(0, last), 1)]);
}

#[test]
fn nothing_of_a_device_is_left() {
    let table = ObjectTable::new();
    let (gone, other) = (Parent::device(id(0, 0)), Parent::device(id(0, 1)));
    table.register(BUFFER, id(0, 0), gone, 1).unwrap();
    table.poison(BUFFER, id(0, 1), gone, WHY).unwrap();
    table.reserve(IMAGE, id(0, 0), gone).unwrap();
    table.register(BUFFER, id(0, 2), other, 2).unwrap();
    assert_eq!(table.failure(BUFFER, id(0, 1)), Some(WHY));
    table.clear(gone);
    assert_eq!(table.failure(BUFFER, id(0, 1)), None);
    assert_eq!(table.handle(BUFFER, id(0, 2), other), Ok(2));
    for (ty, index) in [(BUFFER, 0), (BUFFER, 1), (IMAGE, 0)] {
        assert!(table.register(ty, id(0, index), other, 3).is_err(), "the same generation");
        table.register(ty, id(1, index), other, 3).unwrap();
    }
}

#[test]
fn a_generation_comes_once() {
    let table = ObjectTable::new();
    let parent = Parent::INSTANCE;
    table.register(BUFFER, id(0, 0), parent, 1).unwrap();
    assert!(table.register(BUFFER, id(1, 0), parent, 2).is_err(), "in use");
    assert_eq!(table.retire(BUFFER, id(1, 0)), None, "another generation");
    assert_eq!(table.retire(BUFFER, id(0, 0)), Some(1));
    assert_eq!(table.retire(BUFFER, id(0, 0)), None);
    assert!(table.register(BUFFER, id(0, 0), parent, 2).is_err(), "the same generation");
    table.register(BUFFER, id(7, 0), parent, 3).unwrap();
    assert!(matches!(table.handle(BUFFER, id(0, 0), parent), Err(DecodeError::Poisoned { .. })));
    assert!(breach(table.handle(BUFFER, id(8, 0), parent)));
}

#[test]
fn what_is_spoiled_is_there_to_be_destroyed() {
    let table = ObjectTable::new();
    assert!(!table.spoil(BUFFER, id(0, 0), WHY), "nothing there");
    table.register(BUFFER, id(0, 0), Parent::INSTANCE, 9).unwrap();
    assert!(!table.spoil(BUFFER, id(1, 0), WHY), "another generation");
    assert_eq!(table.failure(BUFFER, id(0, 0)), None);
    assert!(table.spoil(BUFFER, id(0, 0), WHY) && !table.spoil(BUFFER, id(0, 0), WHY));
    let poisoned = DecodeError::Poisoned { ty: BUFFER, id: id(0, 0) };
    assert_eq!(table.handle(BUFFER, id(0, 0), Parent::INSTANCE), Err(poisoned));
    assert_eq!(table.failure(BUFFER, id(0, 0)), Some(WHY));
    assert_eq!(table.live(BUFFER, Parent::INSTANCE), [(id(0, 0), 9)]);
    assert_eq!(table.retire(BUFFER, id(0, 0)), Some(9));
    assert!(table.forget_failure(BUFFER, id(0, 0)) && !table.forget_failure(BUFFER, id(0, 0)));
}

#[test]
fn poisoned_until_destroyed() {
    let table = ObjectTable::new();
    table.poison(BUFFER, id(0, 0), Parent::INSTANCE, WHY).unwrap();
    let poisoned = DecodeError::Poisoned { ty: BUFFER, id: id(0, 0) };
    assert_eq!(table.handle(BUFFER, id(0, 0), Parent::INSTANCE), Err(poisoned));
    assert_eq!(table.retire(BUFFER, id(0, 0)), None);
    assert!(table.register(BUFFER, id(1, 0), Parent::INSTANCE, 9).is_ok());
}

#[test]
fn readers_never_see_one_object_under_anothers_id() {
    const MET: u64 = 1_000;
    let table = ObjectTable::new();
    // The newest generation, and how many live objects the reader has met: the writer goes on until it met enough.
    let (newest, met) = (AtomicU64::new(0), AtomicU64::new(0));
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for generation in 0.. {
                table.register(BUFFER, id(generation, 0), Parent::INSTANCE, generation * 3).unwrap();
                newest.store(generation, Ordering::Relaxed);
                assert_eq!(table.retire(BUFFER, id(generation, 0)), Some(generation * 3));
                if met.load(Ordering::Relaxed) >= MET {
                    break;
                }
            }
        });
        let (table, newest, met) = (&table, &newest, &met);
        scope.spawn(move || {
            while !writer.is_finished() {
                let generation = newest.load(Ordering::Relaxed);
                if let Ok(raw) = table.handle(BUFFER, id(generation, 0), Parent::INSTANCE) {
                    assert_eq!(raw, generation * 3);
                    met.fetch_add(1, Ordering::Relaxed);
                }
            }
        });
    });
    assert!(met.into_inner() >= MET);
}

#[derive(Clone, Debug)]
enum Step {
    Register(u64, u64),
    Poison(u64, u64),
    Retire(u64, u64),
    Look(u64, u64),
}

fn step() -> impl Strategy<Value = Step> {
    let (generations, indices) = (0..6_u64, 0..3_u64);
    prop_oneof![
        (generations.clone(), indices.clone()).prop_map(|(g, i)| Step::Register(g, i)),
        (generations.clone(), indices.clone()).prop_map(|(g, i)| Step::Poison(g, i)),
        (generations.clone(), indices.clone()).prop_map(|(g, i)| Step::Retire(g, i)),
        (generations, indices).prop_map(|(g, i)| Step::Look(g, i)),
    ]
}

proptest! {
    /// The table against a plain model: last generation of each slot, and its handle while it is live.
    #[test]
    fn behaves_as_its_model(steps in prop::collection::vec(step(), 1..200)) {
        let table = ObjectTable::new();
        let mut last: HashMap<u64, u64> = HashMap::new();
        let mut present: HashMap<u64, (u64, Option<u64>)> = HashMap::new();
        let parent = Parent::INSTANCE;
        for (n, step) in (1..).zip(steps) {
            match step {
                Step::Register(g, i) | Step::Poison(g, i) => {
                    let free = !present.contains_key(&i) && last.get(&i).is_none_or(|last| g > *last);
                    let poison = matches!(step, Step::Poison(..));
                    let done = if poison {
                        table.poison(BUFFER, id(g, i), parent, WHY)
                    } else {
                        table.register(BUFFER, id(g, i), parent, n)
                    };
                    prop_assert_eq!(done.is_ok(), free);
                    if free {
                        last.insert(i, g);
                        present.insert(i, (g, (!poison).then_some(n)));
                    }
                }
                Step::Retire(g, i) => {
                    let there = present.get(&i).is_some_and(|(generation, _)| *generation == g);
                    let raw = if there { present.remove(&i).unwrap().1 } else { None };
                    prop_assert_eq!(table.retire(BUFFER, id(g, i)), raw);
                }
                Step::Look(g, i) => {
                    let expected = match (present.get(&i), last.get(&i)) {
                        (Some((generation, Some(raw))), _) if *generation == g => Some(Ok(*raw)),
                        (_, Some(last)) if g <= *last => Some(Err(())),
                        _ => None,
                    };
                    match table.handle(BUFFER, id(g, i), parent) {
                        Ok(raw) => prop_assert_eq!(expected, Some(Ok(raw))),
                        Err(DecodeError::Poisoned { .. }) => prop_assert_eq!(expected, Some(Err(()))),
                        Err(_) => prop_assert_eq!(expected, None),
                    }
                }
            }
        }
    }
}

#[test]
fn whoever_names_a_reserved_id_waits_until_it_is_settled() {
    let table = ObjectTable::new();
    table.reserve(BUFFER, id(0, 0), Parent::INSTANCE).unwrap();
    assert!(table.register(BUFFER, id(0, 0), Parent::INSTANCE, 1).is_err(), "in use");
    assert_eq!(table.live(BUFFER, Parent::INSTANCE), []);
    std::thread::scope(|scope| {
        let naming = scope.spawn(|| table.handle(BUFFER, id(0, 0), Parent::INSTANCE));
        let retiring = scope.spawn(|| {
            naming.join().unwrap().unwrap();
            table.retire(BUFFER, id(0, 0))
        });
        assert!(!table.settle(BUFFER, id(1, 0), Ok(8)), "another generation");
        assert!(table.settle(BUFFER, id(0, 0), Ok(9)));
        assert_eq!(retiring.join().unwrap(), Some(9));
    });
    assert!(!table.settle(BUFFER, id(0, 0), Ok(9)), "settled already");
    table.reserve(BUFFER, id(1, 0), Parent::INSTANCE).unwrap();
    assert!(table.settle(BUFFER, id(1, 0), Err(WHY)));
    let poisoned = DecodeError::Poisoned { ty: BUFFER, id: id(1, 0) };
    assert_eq!(table.handle(BUFFER, id(1, 0), Parent::INSTANCE), Err(poisoned));
}
