//! Queues: submissions with their completion, and what waits for it.

mod acquire_waits;
mod sparse_binds;

use bumpalo::Bump;
use protocol::vulkan::codec::{DecodeError, Decoder};
use protocol::vulkan::generated::decode::queue::{QueueBindSparse, QueueSubmit, QueueSubmit2};
use protocol::wire::message::{HostWait, Submit, SubmitKind};

use super::{device_memory, query_pool};
use crate::checks;
use crate::presentation::Presentation;
use crate::replayer::queue::{Brings, Work};
use crate::replayer::recording::SubmitHandles;
use crate::replayer::{Device, Replayer};

/// Run-ahead: what follows on this lane comes after the submission has really completed.
pub(crate) fn host_wait(replayer: &Replayer, message: &HostWait) -> Result<(), DecodeError> {
    replayer.device()?.queue(message.queue)?.wait(message.number)
}

/// A submission: waits for the command buffers it names to be recorded, replaces its waits for acquired images, and
/// appends its completion.
pub(crate) fn submit(replayer: &Replayer, message: &Submit<'_>, arena: &Bump) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let queue = device.queue(message.queue)?;
    queue.advance(message.number)?;
    if device.is_lost() {
        return Ok(());
    }
    device_memory::check_ranges(device, &message.readback)?;
    query_pool::check_ranges(device, &message.queries)?;
    let handles = SubmitHandles {
        table: replayer.session().objects(),
        parent: replayer.parent(),
        recordings: device.recordings(),
    };
    let mut decoder = Decoder::new(message.command, arena, &handles);
    let work = decode(device, message.kind, &mut decoder, arena)?;
    decoder.finish()?;
    let brings = Brings { readback: message.readback.clone(), queries: message.queries.clone() };
    if let Err(result) = queue.submit(device, message.number, &work, brings) {
        device.lose(result, "a submission failed");
    }
    Ok(())
}

fn decode<'a>(
    device: &Device,
    kind: SubmitKind,
    decoder: &mut Decoder<'a>,
    arena: &'a Bump,
) -> Result<Work<'a>, DecodeError> {
    let presentation = device.presentation().ok();
    let acquired = |semaphore| {
        presentation.and_then(|presentation| Presentation::take_acquire_wait(presentation, semaphore))
    };
    let signalled = |semaphore| presentation.is_none_or(|presentation| presentation.is_signalled(semaphore));
    Ok(match kind {
        SubmitKind::Submit => {
            let args = QueueSubmit::decode(decoder)?;
            checks::queue::submits(args.submits)?;
            Work::Submit(acquire_waits::replace(args.submits, arena, (&acquired, &signalled)))
        }
        SubmitKind::Submit2 => {
            let args = QueueSubmit2::decode(decoder)?;
            Work::Submit2(acquire_waits::replace2(args.submits, arena, (&acquired, &signalled)))
        }
        SubmitKind::BindSparse => {
            let binds = QueueBindSparse::decode(decoder)?.bind_info;
            checks::queue::binds(device, binds)?;
            Work::BindSparse(sparse_binds::resolve(device, binds, arena))
        }
    })
}
