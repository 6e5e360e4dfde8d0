use std::collections::HashMap;

use super::*;

/// A recording of the command buffer `id`.
fn recording(id: u64, seed: u8, bytes: usize) -> Vec<u8> {
    let mut commands = vec![seed; bytes];
    commands[OWN_ID].copy_from_slice(&id.to_le_bytes());
    commands
}

/// The guest's side, and what a host makes of it.
#[derive(Default)]
struct Both {
    state: State,
    host: HashMap<usize, Vec<u8>>,
}

impl Both {
    /// Of a recording whose like was there before: whether it was known; then the host has it.
    fn seal(&mut self, commands: Vec<u8>) -> bool {
        self.state.seen.push_front(fingerprint(&commands));
        self.seal_new(commands)
    }

    fn seal_new(&mut self, mut commands: Vec<u8>) -> bool {
        let print = fingerprint(&commands);
        let plan = self.state.plan(print, &commands);
        if let Plan::Known(place) = plan {
            assert!(is_equal(&self.host[&place], &commands));
            return true;
        }
        if let Plan::Keep { place, dropped } = plan {
            for gone in dropped {
                assert!(self.host.remove(&usize::try_from(gone).unwrap()).is_some());
            }
            assert!(place < KEPT_RECORDINGS_MAX);
            self.host.insert(place, commands.clone());
            self.state.keep(place, print, &mut commands);
        }
        let bytes: usize = self.host.values().map(Vec::len).sum();
        assert_eq!(self.state.bytes, bytes);
        assert!(bytes <= KEPT_RECORDINGS_BYTES_MAX);
        false
    }
}

#[test]
fn an_equal_recording_is_known_whosever_it_is() {
    let mut both = Both::default();
    assert!(!both.seal(recording(1, 7, 4096)));
    assert!(both.seal(recording(1, 7, 4096)));
    assert!(both.seal(recording(2, 7, 4096)));
    for at in [0, 12, 300, 2000, 4095] {
        let mut other = recording(1, 7, 4096);
        other[at] ^= 1;
        assert!(!both.seal(other.clone()), "it differs at {at}");
        assert!(both.seal(other));
    }
    assert!(!both.seal(recording(1, 7, 4092)));
}

#[test]
fn what_never_comes_again_is_not_kept() {
    let mut both = Both::default();
    assert!(!both.seal_new(recording(1, 7, 4096)));
    assert!(both.host.is_empty());
    assert!(!both.seal_new(recording(1, 7, 4096)));
    assert_eq!(both.host.len(), 1);
    assert!(both.seal_new(recording(1, 7, 4096)));
    for seed in 0..200 {
        assert!(!both.seal_new(recording(1, seed, 1024)));
    }
    assert_eq!((both.host.len(), both.state.seen.len()), (1, KEPT_RECORDINGS_MAX));
}

#[test]
fn short_and_huge_ones_are_just_sent() {
    let mut both = Both::default();
    for bytes in [40, *BYTES.start() - 4, *BYTES.end() + 4] {
        assert!(!both.seal(recording(1, 7, bytes)));
        assert!(!both.seal(recording(1, 7, bytes)));
    }
    assert!(both.host.is_empty());
}

#[test]
fn those_not_used_the_longest_are_forgotten_for_new_ones() {
    let mut both = Both::default();
    let places = u8::try_from(KEPT_RECORDINGS_MAX).unwrap();
    for seed in 0..places {
        assert!(!both.seal(recording(1, seed, 1024)));
    }
    assert!(both.seal(recording(1, 0, 1024)));
    assert!(!both.seal(recording(1, places, 1024)));
    assert!(both.seal(recording(1, 0, 1024)));
    assert!(!both.seal(recording(1, 1, 1024)), "forgotten");
    // Large ones: several small ones go for each.
    for seed in 100..110 {
        assert!(!both.seal(recording(1, seed, *BYTES.end())));
        assert!(both.seal(recording(1, seed, *BYTES.end())));
    }
    assert_eq!(both.host.len(), 4);
}

#[test]
fn where_nothing_is_known_few_are_kept_until_something_is() {
    let mut both = Both::default();
    let mut kept = 0;
    for number in 0..1000_u64 {
        let mut commands = recording(1, 7, 1024);
        commands[600..608].copy_from_slice(&number.to_le_bytes());
        let before = both.host.clone();
        assert!(!both.seal(commands));
        kept += usize::from(both.host != before);
    }
    let few = UNKNOWN_MAX + 1000 / SPARSE + 1;
    assert!(u64::try_from(kept).unwrap() <= few, "{kept}");
    // A program that begins to take turns among three is found out.
    let mut known = 0;
    for number in 0..120 {
        known += usize::from(both.seal(recording(1, 100 + number % 3, 1024)));
    }
    assert!(known > 60, "{known}");
}
