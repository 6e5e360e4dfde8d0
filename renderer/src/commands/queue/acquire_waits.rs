//! Waits for acquired images: nothing signals their semaphores on the host; the image's last copy is waited for. The same of
//! semaphores that the guest shares: their signals are left out.
#![expect(unsafe_code, reason = "reads and rebuilds decoded submissions")]

use std::ffi::c_void;

use ash::vk;
use bumpalo::Bump;

use crate::host_gpu::slice;
use crate::presentation::AcquireWait;

/// What to wait for instead of a semaphore, if it is that of an acquired image.
pub(super) type Acquired<'a> = &'a dyn Fn(vk::Semaphore) -> Option<AcquireWait>;

/// Whether a semaphore is signalled on the host.
pub(super) type Signalled<'a> = &'a dyn Fn(vk::Semaphore) -> bool;

/// Replaces the waits for acquired images in `vkQueueSubmit`.
pub(super) fn replace<'a>(
    submits: &'a [vk::SubmitInfo<'a>],
    arena: &'a Bump,
    (acquired, signalled): (Acquired<'_>, Signalled<'_>),
) -> Vec<vk::SubmitInfo<'a>> {
    submits.iter().map(|submit| replace_one(submit, arena, (acquired, signalled))).collect()
}

fn replace_one<'a>(
    submit: &'a vk::SubmitInfo<'a>,
    arena: &'a Bump,
    (acquired, signalled): (Acquired<'_>, Signalled<'_>),
) -> vk::SubmitInfo<'a> {
    // SAFETY: decoded: the array has this many elements.
    let semaphores = unsafe { slice(submit.p_wait_semaphores, submit.wait_semaphore_count) };
    let instead: Vec<_> = semaphores.iter().map(|semaphore| acquired(*semaphore)).collect();
    // SAFETY: as above.
    let signals = unsafe { slice(submit.p_signal_semaphores, submit.signal_semaphore_count) };
    if instead.iter().all(Option::is_none) && signals.iter().all(|semaphore| signalled(*semaphore)) {
        return *submit;
    }
    // SAFETY: decoded: the array has as many elements as there are semaphores.
    let stages = unsafe { slice(submit.p_wait_dst_stage_mask, submit.wait_semaphore_count) };
    let timeline = find_timeline(submit.p_next);
    let old_values = timeline.map_or(&[][..], |timeline| {
        // SAFETY: decoded: the array has this many elements.
        unsafe { slice(timeline.p_wait_semaphore_values, timeline.wait_semaphore_value_count) }
    });
    let mut waits = Waits::default();
    for (index, (semaphore, stage)) in semaphores.iter().zip(stages).enumerate() {
        match instead[index] {
            None => waits.push(*semaphore, *stage, old_values.get(index).copied().unwrap_or(0)),
            Some(AcquireWait { timeline: Some((timeline, value)) }) => waits.push(timeline, *stage, value),
            Some(AcquireWait { timeline: None }) => {}
        }
    }
    let mut replaced = *submit;
    replaced.wait_semaphore_count = count(&waits.semaphores);
    replaced.p_wait_semaphores = arena.alloc_slice_copy(&waits.semaphores).as_ptr();
    replaced.p_wait_dst_stage_mask = arena.alloc_slice_copy(&waits.stages).as_ptr();
    let mut values = timeline.copied().unwrap_or_default();
    values.wait_semaphore_value_count = count(&waits.values);
    values.p_wait_semaphore_values = arena.alloc_slice_copy(&waits.values).as_ptr();
    values.p_next = without_timeline(submit.p_next, arena);
    let (left, left_values) = signals_left(signals, timeline, signalled);
    replaced.signal_semaphore_count = count(&left);
    replaced.p_signal_semaphores = arena.alloc_slice_copy(&left).as_ptr();
    values.signal_semaphore_value_count = count(&left_values);
    values.p_signal_semaphore_values = arena.alloc_slice_copy(&left_values).as_ptr();
    replaced.p_next = std::ptr::from_ref(arena.alloc(values)).cast();
    replaced
}

/// Semaphores that are signalled on the host, with their values.
fn signals_left(
    signals: &[vk::Semaphore],
    timeline: Option<&vk::TimelineSemaphoreSubmitInfo<'_>>,
    signalled: Signalled<'_>,
) -> (Vec<vk::Semaphore>, Vec<u64>) {
    let values = timeline.map_or(&[][..], |timeline| {
        // SAFETY: decoded: the array has this many elements.
        unsafe { slice(timeline.p_signal_semaphore_values, timeline.signal_semaphore_value_count) }
    });
    let values = values.iter().copied().chain(std::iter::repeat(0));
    signals.iter().copied().zip(values).filter(|(semaphore, _)| signalled(*semaphore)).unzip()
}

#[derive(Default)]
struct Waits {
    semaphores: Vec<vk::Semaphore>,
    stages: Vec<vk::PipelineStageFlags>,
    values: Vec<u64>,
}

impl Waits {
    fn push(&mut self, semaphore: vk::Semaphore, stage: vk::PipelineStageFlags, value: u64) {
        self.semaphores.push(semaphore);
        self.stages.push(stage);
        self.values.push(value);
    }
}

/// Replaces the waits for acquired images in `vkQueueSubmit2`.
pub(super) fn replace2<'a>(
    submits: &'a [vk::SubmitInfo2<'a>],
    arena: &'a Bump,
    (acquired, signalled): (Acquired<'_>, Signalled<'_>),
) -> Vec<vk::SubmitInfo2<'a>> {
    let replace = |submit: &vk::SubmitInfo2<'a>| {
        // SAFETY: decoded: the array has this many elements.
        let waits = unsafe { slice(submit.p_wait_semaphore_infos, submit.wait_semaphore_info_count) };
        let kept: Vec<_> = waits
            .iter()
            .filter_map(|wait| match acquired(wait.semaphore) {
                None => Some(*wait),
                Some(instead) => instead.timeline.map(|(semaphore, value)| vk::SemaphoreSubmitInfo {
                    semaphore,
                    value,
                    ..*wait
                }),
            })
            .collect();
        let mut replaced = *submit;
        replaced.wait_semaphore_info_count = count(&kept);
        replaced.p_wait_semaphore_infos = arena.alloc_slice_copy(&kept).as_ptr();
        // SAFETY: as above.
        let signals = unsafe { slice(submit.p_signal_semaphore_infos, submit.signal_semaphore_info_count) };
        if !signals.iter().all(|signal| signalled(signal.semaphore)) {
            let left: Vec<_> = signals.iter().filter(|signal| signalled(signal.semaphore)).copied().collect();
            replaced.signal_semaphore_info_count = count(&left);
            replaced.p_signal_semaphore_infos = arena.alloc_slice_copy(&left).as_ptr();
        }
        replaced
    };
    submits.iter().map(replace).collect()
}

fn count<T>(items: &[T]) -> u32 {
    u32::try_from(items.len()).unwrap_or(u32::MAX)
}

fn find_timeline<'a>(mut next: *const c_void) -> Option<&'a vk::TimelineSemaphoreSubmitInfo<'a>> {
    // SAFETY: decoded: the chain consists of structs that begin like this one and live in the arena.
    while let Some(header) = unsafe { next.cast::<vk::BaseInStructure<'a>>().as_ref() } {
        if header.s_type == vk::StructureType::TIMELINE_SEMAPHORE_SUBMIT_INFO {
            // SAFETY: the type says what it is.
            return unsafe { next.cast::<vk::TimelineSemaphoreSubmitInfo<'a>>().as_ref() };
        }
        next = header.p_next.cast();
    }
    None
}

/// The chain of a submission without its timeline values: copies of the structs that the specification allows there.
fn without_timeline(mut next: *const c_void, arena: &Bump) -> *const c_void {
    let mut rest: *const c_void = std::ptr::null();
    // SAFETY: decoded: the chain consists of structs that begin like this one and live in the arena.
    while let Some(header) = unsafe { next.cast::<vk::BaseInStructure<'_>>().as_ref() } {
        let copied = match header.s_type {
            vk::StructureType::DEVICE_GROUP_SUBMIT_INFO => {
                // SAFETY: the type says what it is.
                let copy = unsafe { next.cast::<vk::DeviceGroupSubmitInfo<'_>>().read() };
                Some(
                    std::ptr::from_ref(arena.alloc(vk::DeviceGroupSubmitInfo { p_next: rest, ..copy }))
                        .cast(),
                )
            }
            vk::StructureType::PROTECTED_SUBMIT_INFO => {
                // SAFETY: the type says what it is.
                let copy = unsafe { next.cast::<vk::ProtectedSubmitInfo<'_>>().read() };
                Some(std::ptr::from_ref(arena.alloc(vk::ProtectedSubmitInfo { p_next: rest, ..copy })).cast())
            }
            _ => None,
        };
        rest = copied.unwrap_or(rest);
        next = header.p_next.cast();
    }
    rest
}

#[cfg(test)]
mod tests {
    use ash::vk::Handle as _;

    use super::*;

    fn semaphore(raw: u64) -> vk::Semaphore {
        vk::Semaphore::from_raw(raw)
    }

    fn acquired(asked: vk::Semaphore) -> Option<AcquireWait> {
        match asked.as_raw() {
            1 => Some(AcquireWait { timeline: None }),
            2 => Some(AcquireWait { timeline: Some((semaphore(20), 200)) }),
            _ => None,
        }
    }

    #[test]
    fn submit_waits_for_the_last_copy_instead() {
        let arena = Bump::new();
        let waits = [semaphore(1), semaphore(2), semaphore(3)];
        let stages = [
            vk::PipelineStageFlags::TRANSFER,
            vk::PipelineStageFlags::FRAGMENT_SHADER,
            vk::PipelineStageFlags::VERTEX_SHADER,
        ];
        let (wait_values, signal_values) = ([0, 0, 33], [0, 44]);
        let signals = [semaphore(5), semaphore(4)];
        let mut timeline = vk::TimelineSemaphoreSubmitInfo::default()
            .wait_semaphore_values(&wait_values)
            .signal_semaphore_values(&signal_values);
        let mut protected = vk::ProtectedSubmitInfo::default().protected_submit(true);
        let submits = [vk::SubmitInfo::default()
            .wait_semaphores(&waits)
            .wait_dst_stage_mask(&stages)
            .signal_semaphores(&signals)
            .push_next(&mut protected)
            .push_next(&mut timeline)];
        let replaced = replace(&submits, &arena, (&acquired, &|semaphore| semaphore.as_raw() != 5));
        let one = &replaced[0];
        // SAFETY: built above with these counts.
        let semaphores = unsafe { slice(one.p_wait_semaphores, one.wait_semaphore_count) };
        assert_eq!(semaphores, [semaphore(20), semaphore(3)]);
        // SAFETY: as above.
        let stages = unsafe { slice(one.p_wait_dst_stage_mask, one.wait_semaphore_count) };
        assert_eq!(stages, [vk::PipelineStageFlags::FRAGMENT_SHADER, vk::PipelineStageFlags::VERTEX_SHADER]);
        let values = find_timeline(one.p_next).unwrap();
        // SAFETY: as above.
        let waits = unsafe { slice(values.p_wait_semaphore_values, values.wait_semaphore_value_count) };
        assert_eq!(waits, [200, 33]);
        // SAFETY: as above.
        let signals = unsafe { slice(values.p_signal_semaphore_values, values.signal_semaphore_value_count) };
        assert_eq!(
            (signals, one.signal_semaphore_count),
            (&[44][..], 1),
            "the one that is shared is left out"
        );
        // SAFETY: the chain was rebuilt of live structs.
        let rest = unsafe { values.p_next.cast::<vk::ProtectedSubmitInfo<'_>>().as_ref() }.unwrap();
        assert_eq!(rest.s_type, vk::StructureType::PROTECTED_SUBMIT_INFO);
        assert!(rest.p_next.is_null());
    }

    #[test]
    fn submit_without_acquired_images_stays() {
        let arena = Bump::new();
        let waits = [semaphore(3)];
        let submits = [vk::SubmitInfo::default().wait_semaphores(&waits)];
        let replaced = replace(&submits, &arena, (&acquired, &|semaphore| semaphore.as_raw() != 5));
        assert_eq!(replaced[0].p_wait_semaphores, submits[0].p_wait_semaphores);
        assert!(replaced[0].p_next.is_null());
    }

    #[test]
    fn submit2_drops_and_replaces() {
        let arena = Bump::new();
        let wait =
            |raw| vk::SemaphoreSubmitInfo::default().semaphore(semaphore(raw)).value(7).device_index(0);
        let waits = [wait(1), wait(2), wait(3)];
        let submits = [vk::SubmitInfo2::default().wait_semaphore_infos(&waits)];
        let replaced = replace2(&submits, &arena, (&acquired, &|semaphore| semaphore.as_raw() != 5));
        // SAFETY: built by the function under test with this count.
        let waits =
            unsafe { slice(replaced[0].p_wait_semaphore_infos, replaced[0].wait_semaphore_info_count) };
        let got: Vec<_> = waits.iter().map(|wait| (wait.semaphore.as_raw(), wait.value)).collect();
        assert_eq!(got, [(20, 200), (3, 7)]);
    }
}
