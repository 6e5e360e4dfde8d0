//! Recordings that the host keeps: an equal one is named, and not sent again. Programs that record each frame anew often record
//! what they recorded for the frame before, or for the image three frames ago.
//!
//! Nothing is copied for it: the buffer of a recording that was sent moves here, and the encoder gets the one that is
//! forgotten for it. A recording is kept when its like comes for the second time, and named from the third on. Where no recording is ever known,
//! only a few are looked at.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use protocol::limits::{KEPT_RECORDINGS_BYTES_MAX, KEPT_RECORDINGS_MAX};
use protocol::wire::message::{CommandBufferBlob, KeptCommandBuffer, KnownCommandBuffer};

use crate::object::Device;

/// A shorter recording is sent as fast as it is named; a longer one would take the room of many.
const BYTES: std::ops::RangeInclusive<usize> = 512..=KEPT_RECORDINGS_BYTES_MAX / 4;
/// Where `vkBeginCommandBuffer` has the id of its command buffer: the one thing in which equal recordings differ.
const OWN_ID: std::ops::Range<usize> = 4..12;
/// Recordings none of which was known, after which few are looked at.
const UNKNOWN_MAX: u64 = 64;
/// One in so many then. A prime: programs take turns among two, three or four of a kind.
const SPARSE: u64 = 17;
/// Recordings of the same print that one is compared with.
const COMPARED_MAX: usize = 8;

/// Recordings of one device that the host keeps.
#[derive(Debug, Default)]
pub struct KeptRecordings(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// By place.
    entries: Vec<Entry>,
    bytes: usize,
    /// Recordings since one was known.
    unknown: u64,
    uses: u64,
    /// Prints of the last recordings that were not kept: one that comes again is.
    seen: VecDeque<u64>,
}

#[derive(Debug, Default)]
struct Entry {
    print: u64,
    /// Empty: nothing is kept there.
    commands: Vec<u8>,
    used: u64,
}

/// How a recording is sent.
#[derive(Debug, PartialEq, Eq)]
enum Plan {
    /// As it is.
    Send,
    /// The host keeps it there, after it has dropped others.
    Keep { place: usize, dropped: Vec<u32> },
    /// The host has it there.
    Known(usize),
}

impl KeptRecordings {
    /// Sends what was recorded into a command buffer. `commands` is another buffer then, without meaning.
    pub(super) fn seal(&self, device: &Device, command_buffer: u64, commands: &mut Vec<u8>) {
        // Held until the frame is in its lane: what is kept where follows from their order.
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let print = fingerprint(commands);
        let plan = state.plan(print, commands);
        let number = |place| u32::try_from(place).unwrap_or(u32::MAX);
        match plan {
            Plan::Send => {
                drop(state);
                device.post_message(&CommandBufferBlob { command_buffer, commands });
            }
            Plan::Keep { place, dropped } => {
                let place_number = number(place);
                device.post_message(&KeptCommandBuffer {
                    command_buffer,
                    place: place_number,
                    dropped,
                    commands,
                });
                state.keep(place, print, commands);
            }
            Plan::Known(place) => {
                device.post_message(&KnownCommandBuffer { command_buffer, place: number(place) });
                drop(state);
                device.stats().known_recording(commands.len());
            }
        }
    }
}

impl State {
    fn plan(&mut self, print: u64, commands: &[u8]) -> Plan {
        if !BYTES.contains(&commands.len()) {
            return Plan::Send;
        }
        let is_sparse = self.unknown >= UNKNOWN_MAX;
        if let Some(place) = self.find(print, commands, if is_sparse { 1 } else { COMPARED_MAX }) {
            self.unknown = 0;
            self.uses += 1;
            if let Some(entry) = self.entries.get_mut(place) {
                entry.used = self.uses;
            }
            return Plan::Known(place);
        }
        self.unknown = self.unknown.saturating_add(1);
        if is_sparse && !self.unknown.is_multiple_of(SPARSE) {
            return Plan::Send;
        }
        // Most programs never record the same twice: their buffers stay where they are, warm.
        if !self.seen.contains(&print) {
            self.seen.truncate(KEPT_RECORDINGS_MAX - 1);
            self.seen.push_front(print);
            return Plan::Send;
        }
        self.make_room(commands.len())
    }

    /// Looks at those used last first.
    fn find(&self, print: u64, commands: &[u8], compared_max: usize) -> Option<usize> {
        let like = |entry: &&(usize, &Entry)| entry.1.print == print && !entry.1.commands.is_empty();
        let mut found: Vec<_> = self.entries.iter().enumerate().filter(|entry| like(&entry)).collect();
        found.sort_unstable_by_key(|(_, entry)| std::cmp::Reverse(entry.used));
        let mut found = found.into_iter().take(compared_max);
        found.find(|(_, entry)| is_equal(&entry.commands, commands)).map(|(place, _)| place)
    }

    /// Forgets those not used the longest until there is room for so many bytes; the host is told which.
    fn make_room(&mut self, bytes: usize) -> Plan {
        let mut dropped = Vec::new();
        let mut free = self.entries.iter().position(|entry| entry.commands.is_empty());
        if free.is_none() && self.entries.len() < KEPT_RECORDINGS_MAX {
            self.entries.push(Entry::default());
            free = self.entries.len().checked_sub(1);
        }
        loop {
            if let Some(place) = free.filter(|_| self.bytes + bytes <= KEPT_RECORDINGS_BYTES_MAX) {
                return Plan::Keep { place, dropped };
            }
            let kept = self.entries.iter_mut().enumerate().filter(|(_, entry)| !entry.commands.is_empty());
            let Some((place, oldest)) = kept.min_by_key(|(_, entry)| entry.used) else { return Plan::Send };
            self.bytes -= oldest.commands.len();
            oldest.commands.clear();
            if let Some(before) = free.replace(place) {
                // It keeps its memory for the next one only; a place that was free before is as good.
                self.release(before);
            }
            dropped.extend(u32::try_from(place));
        }
    }

    /// Gives back the memory of a place with nothing in it.
    fn release(&mut self, place: usize) {
        if let Some(entry) = self.entries.get_mut(place) {
            entry.commands = Vec::new();
        }
    }

    /// Takes the commands, and gives the place's old buffer for them.
    fn keep(&mut self, place: usize, print: u64, commands: &mut Vec<u8>) {
        self.uses += 1;
        self.bytes += commands.len();
        if let Some(entry) = self.entries.get_mut(place) {
            std::mem::swap(&mut entry.commands, commands);
            commands.clear();
            // The next recording is likely to be as long.
            commands.reserve(entry.commands.len());
            entry.print = print;
            entry.used = self.uses;
        }
    }
}

/// Whether two recordings differ in nothing but whose they are.
fn is_equal(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len()
        && one.get(..OWN_ID.start) == other.get(..OWN_ID.start)
        && one.get(OWN_ID.end..) == other.get(OWN_ID.end..)
}

/// Of the length, the beginning without the own id, and bytes at 64 places: a few hundred nanoseconds, however long it is.
fn fingerprint(commands: &[u8]) -> u64 {
    const WORD: usize = size_of::<u64>();
    let mut print = commands.len() as u64;
    let mut add = |bytes: Option<&[u8]>| {
        for word in bytes.unwrap_or_default().as_chunks::<WORD>().0 {
            print = (print ^ u64::from_le_bytes(*word)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
        }
    };
    let begin = commands.len().min(256);
    add(commands.get(OWN_ID.end..begin));
    let step = (commands.len() / 64).max(2 * WORD);
    for at in (begin..commands.len()).step_by(step) {
        add(commands.get(at..at + 2 * WORD));
    }
    add(commands.len().checked_sub(2 * WORD).and_then(|at| commands.get(at..)));
    print
}

#[cfg(test)]
mod tests;
