//! Device addresses: those of one memory differ by the offsets of what is bound to it, on every driver that is known;
//! Vulkan does not promise it. So the driver is watched first: when two addresses of one memory have agreed, the others of
//! that memory are foretold, and the host is told what was foretold; should it ever be wrong, the device is lost rather
//! than a wrong address used. One that disagrees while it is watched ends foretelling for the device.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ash::vk;
use protocol::wire::message::ForetoldAddress;

use crate::object::Device;

/// Where an object lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Id of the memory.
    pub memory: u64,
    /// Bytes.
    pub offset: u64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Trust {
    /// No two addresses of one memory were seen yet.
    #[default]
    Watching,
    /// Two agreed.
    Trusted,
    /// Two disagreed.
    Never,
}

#[derive(Debug, Default)]
struct State {
    trust: Trust,
    /// Address of the first byte of each memory, by what was seen.
    bases: HashMap<u64, u64>,
    /// What was answered, by object.
    known: HashMap<u64, u64>,
}

/// Addresses of the objects of one type.
#[derive(Debug, Default)]
pub struct Addresses(Mutex<State>);

impl Addresses {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The address of an object, foretold or asked for; 0 when the device is lost.
    pub fn address(
        &self,
        device: &Device,
        ty: vk::ObjectType,
        id: u64,
        place: Option<Place>,
        ask: impl FnOnce() -> Result<u64, vk::Result>,
    ) -> u64 {
        let foretold = {
            let mut state = self.lock();
            if let Some(address) = state.known.get(&id) {
                return *address;
            }
            state.foretell(id, place)
        };
        if let Some(address) = foretold {
            device.post_message(&ForetoldAddress { object_type: ty.as_raw(), id, address });
            return address;
        }
        let Ok(address) = ask() else { return 0 };
        self.lock().learn(id, place, address);
        address
    }

    /// The object is gone.
    pub fn forget(&self, id: u64) {
        self.lock().known.remove(&id);
    }

    /// The memory is gone.
    pub fn forget_memory(&self, memory: u64) {
        self.lock().bases.remove(&memory);
    }
}

impl State {
    fn foretell(&mut self, id: u64, place: Option<Place>) -> Option<u64> {
        let place = place.filter(|_| self.trust == Trust::Trusted)?;
        let address = self.bases.get(&place.memory)?.wrapping_add(place.offset);
        self.known.insert(id, address);
        Some(address)
    }

    fn learn(&mut self, id: u64, place: Option<Place>, address: u64) {
        self.known.insert(id, address);
        let Some(place) = place else { return };
        let base = address.wrapping_sub(place.offset);
        match self.bases.get(&place.memory) {
            None => _ = self.bases.insert(place.memory, base),
            Some(seen) if *seen != base => self.trust = Trust::Never,
            Some(_) if self.trust == Trust::Watching => self.trust = Trust::Trusted,
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(memory: u64, offset: u64) -> Option<Place> {
        Some(Place { memory, offset })
    }

    #[test]
    fn two_addresses_that_agree_foretell_the_third() {
        let mut state = State::default();
        state.learn(1, at(9, 0), 0x1000);
        assert_eq!(state.foretell(2, at(9, 256)), None);
        state.learn(2, at(9, 256), 0x1100);
        assert_eq!(state.foretell(3, at(9, 512)), Some(0x1200));
        assert_eq!(state.foretell(4, at(8, 0)), None, "a memory of which nothing was seen");
        state.learn(4, at(8, 64), 0x9040);
        assert_eq!(state.foretell(5, at(8, 0)), Some(0x9000));
        assert_eq!(state.foretell(6, None), None);
    }

    #[test]
    fn one_that_disagrees_ends_it() {
        let mut state = State::default();
        state.learn(1, at(9, 0), 0x1000);
        state.learn(2, at(9, 256), 0x1101);
        state.learn(3, at(9, 512), 0x1200);
        assert_eq!(state.foretell(4, at(9, 16)), None);
    }
}
