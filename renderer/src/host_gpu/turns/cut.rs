//! Cuts submissions into turns.
#![expect(unsafe_code, reason = "reads and rebuilds decoded submissions")]

use std::ffi::c_void;

use ash::vk;
use bumpalo::Bump;

use super::{Turn, Turns};
use crate::host_gpu::slice;

/// What to submit in place of what was asked for; the last turn's end is left to the caller, who signals its
/// [`Turn::done_value`] behind all this.
#[derive(Debug)]
pub struct Cut<T> {
    /// In this order, at once.
    pub batches: Vec<T>,
    /// Their turns.
    pub turns: Vec<Turn>,
}

/// Cuts batches of `vkQueueSubmit` where they wait.
pub fn submits<'a>(
    asked: &[vk::SubmitInfo<'a>],
    queue: &Turns,
    held: bool,
    frame: bool,
    arena: &'a Bump,
) -> Cut<vk::SubmitInfo<'a>> {
    let mut cut = Cut { batches: Vec::with_capacity(asked.len().saturating_add(1)), turns: Vec::new() };
    for submit in asked {
        let waits = submit.wait_semaphore_count > 0;
        let begins = cut.turns.is_empty() || waits;
        let plain = chain(submit.p_next);
        if !begins {
            cut.batches.push(*submit);
            continue;
        }
        if let Some(last) = cut.turns.last() {
            cut.batches.push(end(queue, *last, arena));
        }
        let turn = queue.next(waits, held && plain.is_some(), frame, plain.is_some());
        cut.turns.push(turn);
        let Some(chain) = plain else {
            // A chain that says more of its waits stays together.
            cut.batches.push(*submit);
            continue;
        };
        if waits {
            cut.batches.push(waiting(submit, &chain, queue.progress, turn.ready_value(), arena));
        }
        // The gate is waited for by what comes first behind the waits.
        let before = queue.around(turn).map(|[before, _]| before);
        if let Some(before) = before {
            let nothing: vk::SubmitInfo<'a> =
                vk::SubmitInfo::default().command_buffers(arena.alloc_slice_copy(&[before]));
            let none = Chain { timeline: None, protected: None };
            cut.batches.push(if turn.held {
                without_waits(&nothing, &none, Some((queue.gate, turn)), arena)
            } else {
                nothing
            });
        }
        let gate = (turn.held && before.is_none()).then_some((queue.gate, turn));
        cut.batches.push(if waits || gate.is_some() {
            without_waits(submit, &chain, gate, arena)
        } else {
            *submit
        });
    }
    cut
}

/// Cuts batches of `vkQueueSubmit2` where they wait.
pub fn submits2<'a>(
    asked: &[vk::SubmitInfo2<'a>],
    queue: &Turns,
    held: bool,
    arena: &'a Bump,
) -> Cut<vk::SubmitInfo2<'a>> {
    let info = |semaphore, value| {
        let all = vk::PipelineStageFlags2::ALL_COMMANDS;
        vk::SemaphoreSubmitInfo::default().semaphore(semaphore).value(value).stage_mask(all)
    };
    let signalling = |value| {
        let signals = arena.alloc_slice_copy(&[info(queue.progress, value)]);
        vk::SubmitInfo2::default().signal_semaphore_infos(signals)
    };
    let commands = |buffer: Option<vk::CommandBuffer>| {
        let infos = buffer.map(|buffer| vk::CommandBufferSubmitInfo::default().command_buffer(buffer));
        &*arena.alloc_slice_copy(infos.as_slice())
    };
    let mut cut = Cut { batches: Vec::with_capacity(asked.len().saturating_add(1)), turns: Vec::new() };
    for submit in asked {
        let waits = submit.wait_semaphore_info_count > 0;
        if !cut.turns.is_empty() && !waits {
            cut.batches.push(*submit);
            continue;
        }
        if let Some(last) = cut.turns.last() {
            let behind = queue.around(*last).map(|[_, behind]| behind);
            cut.batches.push(signalling(last.done_value()).command_buffer_infos(commands(behind)));
        }
        let turn = queue.next(waits, held, false, true);
        cut.turns.push(turn);
        if waits {
            let mut first = signalling(turn.ready_value());
            first.wait_semaphore_info_count = submit.wait_semaphore_info_count;
            first.p_wait_semaphore_infos = submit.p_wait_semaphore_infos;
            cut.batches.push(first);
        }
        let mut gate: &[_] =
            if turn.held { arena.alloc_slice_copy(&[info(queue.gate, turn.value)]) } else { &[] };
        if let Some([before, _]) = queue.around(turn) {
            let gate = std::mem::take(&mut gate);
            let batch = vk::SubmitInfo2::default().wait_semaphore_infos(gate);
            cut.batches.push(batch.command_buffer_infos(commands(Some(before))));
        }
        cut.batches.push((*submit).wait_semaphore_infos(gate));
    }
    cut
}

/// What a chain says that we know.
struct Chain<'a> {
    timeline: Option<vk::TimelineSemaphoreSubmitInfo<'a>>,
    protected: Option<vk::ProtectedSubmitInfo<'a>>,
}

/// `None` when there is something else in it.
fn chain<'a>(mut next: *const c_void) -> Option<Chain<'a>> {
    let mut chain = Chain { timeline: None, protected: None };
    // SAFETY: decoded: the chain consists of structs that begin like this one and live in the arena.
    while let Some(header) = unsafe { next.cast::<vk::BaseInStructure<'a>>().as_ref() } {
        match header.s_type {
            vk::StructureType::TIMELINE_SEMAPHORE_SUBMIT_INFO => {
                // SAFETY: the type says what it is.
                chain.timeline = Some(unsafe { next.cast::<vk::TimelineSemaphoreSubmitInfo<'a>>().read() });
            }
            vk::StructureType::PROTECTED_SUBMIT_INFO => {
                // SAFETY: the type says what it is.
                chain.protected = Some(unsafe { next.cast::<vk::ProtectedSubmitInfo<'a>>().read() });
            }
            _ => return None,
        }
        next = header.p_next.cast();
    }
    Some(chain)
}

/// The end of a turn: its timestamp, and that it is done.
fn end<'a>(queue: &Turns, turn: Turn, arena: &'a Bump) -> vk::SubmitInfo<'a> {
    let values = arena.alloc_slice_copy(&[turn.done_value()]);
    let timeline = arena.alloc(vk::TimelineSemaphoreSubmitInfo::default().signal_semaphore_values(values));
    let semaphores = arena.alloc_slice_copy(&[queue.progress]);
    let behind = queue.around(turn).map(|[_, behind]| behind);
    vk::SubmitInfo::default()
        .command_buffers(arena.alloc_slice_copy(behind.as_slice()))
        .signal_semaphores(semaphores)
        .push_next(timeline)
}

/// The waits of a batch alone, and that they are over.
fn waiting<'a>(
    submit: &vk::SubmitInfo<'a>,
    chain: &Chain<'a>,
    progress: vk::Semaphore,
    value: u64,
    arena: &'a Bump,
) -> vk::SubmitInfo<'a> {
    let mut timeline = chain.timeline.unwrap_or_default();
    timeline.p_next = std::ptr::null();
    let timeline = arena.alloc(timeline.signal_semaphore_values(arena.alloc_slice_copy(&[value])));
    let mut batch =
        vk::SubmitInfo::default().signal_semaphores(arena.alloc_slice_copy(&[progress])).push_next(timeline);
    batch.wait_semaphore_count = submit.wait_semaphore_count;
    batch.p_wait_semaphores = submit.p_wait_semaphores;
    batch.p_wait_dst_stage_mask = submit.p_wait_dst_stage_mask;
    batch
}

/// A batch that waits for the gate of its turn, if there is one, and for nothing else.
fn without_waits<'a>(
    submit: &vk::SubmitInfo<'a>,
    chain: &Chain<'a>,
    gate: Option<(vk::Semaphore, Turn)>,
    arena: &'a Bump,
) -> vk::SubmitInfo<'a> {
    let gates = arena.alloc_slice_copy(gate.map(|(gate, _)| gate).as_slice());
    let stages = arena.alloc_slice_fill_copy(gates.len(), vk::PipelineStageFlags::ALL_COMMANDS);
    let values = arena.alloc_slice_copy(gate.map(|(_, turn)| turn.value).as_slice());
    let mut timeline = chain.timeline.unwrap_or_default();
    timeline.p_next = std::ptr::null();
    // SAFETY: decoded: the array has this many elements.
    let signals = unsafe { slice(submit.p_signal_semaphores, submit.signal_semaphore_count) };
    if chain.timeline.is_none() {
        // Binary semaphores have values that nobody reads.
        timeline = timeline.signal_semaphore_values(arena.alloc_slice_fill_copy(signals.len(), 0));
    }
    let timeline = arena.alloc(timeline.wait_semaphore_values(values));
    let mut batch = *submit;
    batch.p_next = std::ptr::null();
    batch = batch.wait_semaphores(gates).wait_dst_stage_mask(stages).push_next(timeline);
    match chain.protected {
        Some(protected) => {
            batch.push_next(arena.alloc(vk::ProtectedSubmitInfo { p_next: std::ptr::null(), ..protected }))
        }
        None => batch,
    }
}

#[cfg(test)]
mod tests {
    use ash::vk::Handle as _;

    use super::*;

    fn semaphore(raw: u64) -> vk::Semaphore {
        vk::Semaphore::from_raw(raw)
    }

    fn queue() -> Turns {
        Turns::new(semaphore(100), semaphore(200))
    }

    /// What a batch waits for and signals, with values, and its command buffers.
    type Seen = (Vec<(u64, u64)>, u32, Vec<(u64, u64)>);

    fn seen(batch: &vk::SubmitInfo<'_>) -> Seen {
        let chain = chain(batch.p_next).unwrap();
        let timeline = chain.timeline.unwrap_or_default();
        let pairs = |semaphores, count, values, values_count| {
            // SAFETY: built with these counts.
            let semaphores: &[vk::Semaphore] = unsafe { slice(semaphores, count) };
            // SAFETY: as above.
            let values: &[u64] = unsafe { slice(values, values_count) };
            let value = |index| values.get(index).copied().unwrap_or(0);
            semaphores.iter().enumerate().map(|(index, s)| (s.as_raw(), value(index))).collect()
        };
        (
            pairs(
                batch.p_wait_semaphores,
                batch.wait_semaphore_count,
                timeline.p_wait_semaphore_values,
                timeline.wait_semaphore_value_count,
            ),
            batch.command_buffer_count,
            pairs(
                batch.p_signal_semaphores,
                batch.signal_semaphore_count,
                timeline.p_signal_semaphore_values,
                timeline.signal_semaphore_value_count,
            ),
        )
    }

    const BUFFERS: [vk::CommandBuffer; 1] = [vk::CommandBuffer::null()];
    const SEMAPHORES: [vk::Semaphore; 1] = [vk::Semaphore::null()];
    const STAGES: [vk::PipelineStageFlags; 1] = [vk::PipelineStageFlags::TRANSFER];

    /// One that waits for nothing, and one that waits and signals.
    fn two_batches<'a>(timeline: &'a vk::TimelineSemaphoreSubmitInfo<'a>) -> [vk::SubmitInfo<'a>; 2] {
        let plain = vk::SubmitInfo::default().command_buffers(&BUFFERS);
        let waiting = plain.wait_semaphores(&SEMAPHORES).wait_dst_stage_mask(&STAGES);
        let mut waiting = waiting.signal_semaphores(&SEMAPHORES);
        waiting.p_next = std::ptr::from_ref(timeline).cast();
        [plain, waiting]
    }

    #[test]
    fn a_batch_that_waits_begins_a_turn_of_its_own() {
        let (wait_values, signal_values) = ([7], [8]);
        let timeline = vk::TimelineSemaphoreSubmitInfo::default()
            .wait_semaphore_values(&wait_values)
            .signal_semaphore_values(&signal_values);
        let asked = two_batches(&timeline);
        let arena = Bump::new();
        let cut = submits(&asked, &queue(), false, false, &arena);
        let batches: Vec<_> = cut.batches.iter().map(seen).collect();
        assert_eq!(
            batches,
            [
                (vec![], 1, vec![]),
                (vec![], 0, vec![(100, 2)]),
                (vec![(0, 7)], 0, vec![(100, 3)]),
                (vec![], 1, vec![(0, 8)]),
            ]
        );
        assert_eq!(
            cut.turns.iter().map(|turn| (turn.value, turn.waits)).collect::<Vec<_>>(),
            [(1, false), (2, true)]
        );
    }

    #[test]
    fn what_is_held_waits_for_the_gate() {
        let wait_values = [7];
        let timeline = vk::TimelineSemaphoreSubmitInfo::default().wait_semaphore_values(&wait_values);
        let asked = two_batches(&timeline);
        let arena = Bump::new();
        let cut = submits(&asked, &queue(), true, false, &arena);
        let waits: Vec<_> = cut.batches.iter().map(|batch| seen(batch).0).collect();
        assert_eq!(waits, [vec![(200, 1)], vec![], vec![(0, 7)], vec![(200, 2)]]);

        let infos = [vk::SemaphoreSubmitInfo::default().semaphore(semaphore(9)).value(7)];
        let asked = [vk::SubmitInfo2::default().wait_semaphore_infos(&infos)];
        let cut = submits2(&asked, &queue(), true, &arena);
        let waits: Vec<_> = cut
            .batches
            .iter()
            .map(|batch| {
                // SAFETY: built with this count.
                let waits = unsafe { slice(batch.p_wait_semaphore_infos, batch.wait_semaphore_info_count) };
                waits.iter().map(|wait| (wait.semaphore.as_raw(), wait.value)).collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(waits, [vec![(9, 7)], vec![(200, 1)]]);
    }
}
