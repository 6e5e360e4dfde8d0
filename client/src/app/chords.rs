//! Key combinations that are the viewer's own. Every other key is the program's.

use std::collections::BTreeSet;

/// evdev codes of the keys that take part.
const CONTROL: [u32; 2] = [29, 97];
const ALT: [u32; 2] = [56, 100];
const SHIFT: [u32; 2] = [42, 54];
const ENTER: u32 = 28;
const M: u32 = 50;
/// Keys that mean nothing by themselves.
const MODIFIERS: [u32; 8] = [29, 97, 56, 100, 42, 54, 125, 126];

/// What the person wants of the viewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Chord {
    /// Ctrl+Alt+Enter.
    Fullscreen,
    /// Ctrl+Alt+M.
    ToggleCapture,
    /// Ctrl+Alt+Shift.
    LetGo,
}

/// What a key that goes down means, together with those that are down.
pub(super) fn chord(held: &BTreeSet<u32>, pressed: u32) -> Option<Chord> {
    let is_down = |keys: &[u32]| keys.iter().any(|key| held.contains(key) || *key == pressed);
    if !is_down(&CONTROL) || !is_down(&ALT) {
        return None;
    }
    match pressed {
        ENTER => Some(Chord::Fullscreen),
        M => Some(Chord::ToggleCapture),
        modifier if is_modifier(modifier) && is_down(&SHIFT) => Some(Chord::LetGo),
        _ => None,
    }
}

pub(super) fn is_modifier(key: u32) -> bool {
    MODIFIERS.contains(&key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_viewers_own_keys() {
        let held = |keys: &[u32]| keys.iter().copied().collect::<BTreeSet<u32>>();
        assert_eq!(chord(&held(&[29, 56]), ENTER), Some(Chord::Fullscreen));
        assert_eq!(chord(&held(&[97, 100]), M), Some(Chord::ToggleCapture));
        for (first, last) in [([29, 56], 42), ([42, 56], 29), ([54, 97], 100)] {
            assert_eq!(chord(&held(&first), last), Some(Chord::LetGo));
        }
        assert_eq!(chord(&held(&[29]), ENTER), None);
        assert_eq!(chord(&held(&[29, 56]), 30), None);
        assert_eq!(chord(&held(&[42]), 30), None);
    }
}
