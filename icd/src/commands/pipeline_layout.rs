//! `VkPipelineLayout`: it goes after the recordings that may name it.
//!
//! A recording crosses as a whole when it ends. Programs destroy a layout while what names it is still being recorded:
//! valid usage forbids it, and drivers that read layouts only as commands are recorded let it pass. So a destruction
//! waits until every recording has ended that was open at that time.
#![expect(unsafe_code, reason = "commands take the app's pointers")]

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use ash::vk;
use ash::vk::Handle as _;
use protocol::vulkan::generated::encode::pipeline_layout as encode;
use protocol::vulkan::generated::opcode;

use crate::forward;
use crate::object::Device;

/// Layouts that wait; beyond it the oldest goes nevertheless, as a recording may never end.
const HELD_MAX: usize = 4096;

/// Which recording of its device one is, in the order of their beginnings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Opened(u64);

/// The recordings that are open, and the layouts that wait for them.
#[derive(Debug, Default)]
pub struct Held(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    next: u64,
    open: BTreeSet<u64>,
    /// Each waits for the recordings before this number; in the order of these.
    layouts: VecDeque<(u64, u64)>,
}

impl State {
    /// Layouts that no open recording names.
    fn due(&mut self) -> Vec<u64> {
        let oldest = self.open.first().copied().unwrap_or(u64::MAX);
        let due = self.layouts.partition_point(|(before, _)| *before <= oldest);
        let due = due.max(self.layouts.len().saturating_sub(HELD_MAX));
        self.layouts.drain(..due).map(|(_, layout)| layout).collect()
    }
}

impl Held {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A recording begins.
    pub(super) fn open(&self) -> Opened {
        let mut state = self.lock();
        let number = state.next;
        state.next += 1;
        state.open.insert(number);
        Opened(number)
    }

    /// A recording has ended and was sent, or was thrown away; gives the layouts that go now.
    fn close(&self, opened: Opened) -> Vec<u64> {
        let mut state = self.lock();
        state.open.remove(&opened.0);
        state.due()
    }

    /// The app destroys a layout; gives those that go now.
    fn destroy(&self, layout: u64) -> Vec<u64> {
        let mut state = self.lock();
        let before = state.next;
        state.layouts.push_back((before, layout));
        state.due()
    }

    /// All that wait: their device goes, and they with it.
    pub(super) fn take_all(&self) -> Vec<u64> {
        self.lock().layouts.drain(..).map(|(_, layout)| layout).collect()
    }
}

/// A recording has ended and was sent, or was thrown away.
pub(super) fn recording_closed(device: &Device, opened: Option<Opened>) {
    if let Some(opened) = opened {
        post(device, device.objects().layouts_held.close(opened));
    }
}

fn post(device: &Device, layouts: Vec<u64>) {
    for layout in layouts {
        forward::post(device, opcode::DESTROY_PIPELINE_LAYOUT, |encoder| {
            let layout = vk::PipelineLayout::from_raw(layout);
            // SAFETY: handles only.
            unsafe { encode::destroy_pipeline_layout(encoder, device.handle(), layout) };
        });
        device.ids().free(vk::ObjectType::PIPELINE_LAYOUT, layout);
    }
}

/// `vkDestroyPipelineLayout`.
pub(crate) unsafe fn destroy_pipeline_layout(
    device: vk::Device,
    pipeline_layout: vk::PipelineLayout,
    _p_allocator: *const vk::AllocationCallbacks<'_>,
) {
    if pipeline_layout.is_null() {
        return;
    }
    // SAFETY: a live device, as valid usage demands.
    let object = unsafe { Device::from_handle(device) };
    post(object, object.objects().layouts_held.destroy(pipeline_layout.as_raw()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layout_goes_when_every_recording_of_its_time_has_ended() {
        let held = Held::default();
        assert_eq!(held.destroy(1), [1], "nothing is being recorded");
        let (first, second) = (held.open(), held.open());
        assert!(held.destroy(2).is_empty());
        let third = held.open();
        assert!(held.destroy(3).is_empty());
        assert!(held.close(second).is_empty());
        assert_eq!(held.close(first), [2], "the third began after it was destroyed");
        assert_eq!(held.close(third), [3]);
    }

    #[test]
    fn a_recording_that_never_ends_holds_so_many() {
        let held = Held::default();
        let _open = held.open();
        let most = u64::try_from(HELD_MAX).unwrap();
        for layout in 1..=most {
            assert!(held.destroy(layout).is_empty());
        }
        assert_eq!(held.destroy(most + 1), [1]);
        assert_eq!(held.take_all().len(), HELD_MAX);
    }
}
