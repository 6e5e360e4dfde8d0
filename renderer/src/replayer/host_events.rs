//! Events that submissions wait for and that only the guest can set: while one of them is not set, a submission that
//! executes waits for the guest, and is not to be ended for taking long.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ash::vk::{self, Handle as _};
use bumpalo::Bump;
use protocol::vulkan::codec::{DecodeError, Decoder, HandleMap};
use protocol::vulkan::generated::decode::command_buffer as decode;
use protocol::vulkan::generated::opcode;

use super::device::Device;
use crate::object_table::ObjectTable;

/// Events that one command buffer names; more are not looked at, and count as the device's own.
const EVENTS_MAX: usize = 256;

/// What a command buffer does with events.
#[derive(Clone, Debug, Default)]
pub(crate) struct Events {
    waited: Vec<vk::Event>,
    set: Vec<vk::Event>,
}

/// The command buffers of a device that wait for events or set them; there are hardly ever any.
#[derive(Debug, Default)]
pub(crate) struct HostEvents {
    by_buffer: Mutex<HashMap<vk::CommandBuffer, Events>>,
}

impl Events {
    /// Notes a command: its opcode and arguments begin `commands`.
    ///
    /// # Errors
    /// Those of decoding it.
    pub(crate) fn note(
        &mut self,
        all: &HostEvents,
        commands: &[u8],
        arena: &Bump,
        handles: &dyn HandleMap,
    ) -> Result<(), DecodeError> {
        let mut decoder = Decoder::new(commands, arena, handles);
        let opcode = decoder.u32()?;
        match u16::try_from(opcode).unwrap_or_default() {
            opcode::CMD_WAIT_EVENTS => {
                self.wait(decode::CmdWaitEvents::decode(&mut decoder)?.events);
            }
            opcode::CMD_WAIT_EVENTS2 => {
                self.wait(decode::CmdWaitEvents2::decode(&mut decoder)?.events);
            }
            opcode::CMD_SET_EVENT => self.set(&[decode::CmdSetEvent::decode(&mut decoder)?.event]),
            opcode::CMD_SET_EVENT2 => self.set(&[decode::CmdSetEvent2::decode(&mut decoder)?.event]),
            opcode::CMD_EXECUTE_COMMANDS => {
                let by_buffer = all.lock();
                if by_buffer.is_empty() {
                    return Ok(());
                }
                let executed = decode::CmdExecuteCommands::decode(&mut decoder)?.command_buffers;
                for events in executed.iter().filter_map(|buffer| by_buffer.get(buffer)) {
                    self.wait(&events.waited);
                    self.set(&events.set);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn wait(&mut self, events: &[vk::Event]) {
        let room = EVENTS_MAX.saturating_sub(self.waited.len());
        self.waited.extend(events.iter().take(room));
    }

    fn set(&mut self, events: &[vk::Event]) {
        let room = EVENTS_MAX.saturating_sub(self.set.len());
        self.set.extend(events.iter().take(room));
    }
}

impl HostEvents {
    /// A command buffer was recorded.
    pub(crate) fn recorded(&self, buffer: vk::CommandBuffer, events: Events) {
        let mut by_buffer = self.lock();
        if events.waited.is_empty() && events.set.is_empty() {
            by_buffer.remove(&buffer);
        } else {
            by_buffer.insert(buffer, events);
        }
    }

    /// What these command buffers wait for and do not set themselves.
    pub(crate) fn waited(&self, buffers: impl Iterator<Item = vk::CommandBuffer>) -> Vec<vk::Event> {
        let by_buffer = self.lock();
        if by_buffer.is_empty() {
            return Vec::new();
        }
        let found: Vec<_> = buffers.filter_map(|buffer| by_buffer.get(&buffer)).collect();
        let waited = found.iter().flat_map(|events| &events.waited);
        let own = |event: &&vk::Event| !found.iter().any(|events| events.set.contains(event));
        waited.filter(own).copied().collect()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<vk::CommandBuffer, Events>> {
        self.by_buffer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether one of the events is not set yet.
pub(crate) fn is_any_missing(device: &Device, objects: &ObjectTable, events: &[vk::Event]) -> bool {
    if events.is_empty() {
        return false;
    }
    // The guest may have destroyed one meanwhile, though it must not.
    let live = objects.live(vk::ObjectType::EVENT, device.parent());
    events.iter().filter(|event| live.iter().any(|(_, raw)| *raw == event.as_raw())).any(|event| {
        // SAFETY: an event of this device.
        matches!(unsafe { device.ash().get_event_status(*event) }, Ok(false))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_submission_sets_itself_is_not_the_guests() {
        let [first, second] = [1, 2].map(vk::CommandBuffer::from_raw);
        let [ours, guests] = [3, 4].map(vk::Event::from_raw);
        let all = HostEvents::default();
        let mut events = Events::default();
        events.wait(&[ours, guests]);
        all.recorded(first, events);
        assert_eq!(all.waited([first].into_iter()), [ours, guests]);
        let mut events = Events::default();
        events.set(&[ours]);
        all.recorded(second, events);
        assert_eq!(all.waited([first, second].into_iter()), [guests]);
        all.recorded(first, Events::default());
        assert!(all.waited([first, second].into_iter()).is_empty());
    }
}
