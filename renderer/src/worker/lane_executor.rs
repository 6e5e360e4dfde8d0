//! One lane's thread: acts upon its frames in order, each when what it needs has been done.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, mpsc};

use bumpalo::Bump;
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::wire::{FrameHeader, LaneHeader, LaneId};

use super::lanes::Frame;
use super::progress::NotMet;
use crate::replayer::{Replayer, Session, replay};

/// An arena that one large frame grew beyond this is given back.
const ARENA_KEPT_BYTES: usize = 4 << 20;

/// Acts upon the frames of a lane until it or the session ends. Neither a breach nor a panic reaches further than
/// this session.
pub(super) fn run(session: &Arc<Session>, lane: LaneHeader, frames: &mpsc::Receiver<Frame>) {
    let mut replayer = None;
    let mut arena = new_arena();
    run_with(session, lane.lane, frames, |header, body| {
        let replayer = match &replayer {
            Some(replayer) => replayer,
            None => replayer.insert(replayer_of(session, lane)?),
        };
        replay_frame(replayer, header, body, &arena)?;
        if arena.allocated_bytes() > ARENA_KEPT_BYTES {
            arena = new_arena();
        } else {
            arena.reset();
        }
        Ok(())
    });
}

fn new_arena() -> Bump {
    let arena = Bump::new();
    arena.set_allocation_limit(Some(limits::DECODE_ARENA_BYTES_MAX));
    arena
}

/// As [`run`], with `act` in place of the replay.
fn run_with(
    session: &Arc<Session>,
    lane: LaneId,
    frames: &mpsc::Receiver<Frame>,
    mut act: impl FnMut(&FrameHeader, Vec<u8>) -> Result<(), NotMet>,
) {
    let mut number = 0;
    let run = catch_unwind(AssertUnwindSafe(|| run_frames(session, lane, frames, &mut number, &mut act)));
    let name = lane.0;
    match run {
        Ok(Ok(()) | Err(NotMet::Ended)) => {}
        Ok(Err(NotMet::Breach(error))) => session.end(format!("lane {name}, frame {number}: {error}")),
        Err(_) => session.end(format!("internal error of the host at lane {name}, frame {number}")),
    }
    session.progress().close(lane);
}

fn run_frames(
    session: &Arc<Session>,
    lane: LaneId,
    frames: &mpsc::Receiver<Frame>,
    number: &mut u64,
    act: &mut impl FnMut(&FrameHeader, Vec<u8>) -> Result<(), NotMet>,
) -> Result<(), NotMet> {
    for frame in frames {
        *number += 1;
        for need in &frame.header.needs {
            if need.lane == lane && need.frame >= *number {
                return Err(NotMet::Breach(DecodeError::Breach("a frame needs itself or a later one")));
            }
            session.progress().wait(*need)?;
        }
        if session.ended().is_some() {
            return Err(NotMet::Ended);
        }
        let Frame { header, body, queued } = frame;
        act(&header, body)?;
        session.progress().done(lane, *number);
        // Only now is there room for more.
        drop(queued);
    }
    Ok(())
}

/// The lane's device is there by its first frame: the guest opens the lane when the creation has been answered.
fn replayer_of(session: &Arc<Session>, lane: LaneHeader) -> Result<Replayer, NotMet> {
    let device = match lane.device {
        0 => None,
        id => Some(
            session
                .device(id)
                .ok_or(NotMet::Breach(DecodeError::Breach("a lane of a device that does not exist")))?,
        ),
    };
    Ok(Replayer::new(Arc::clone(session), device))
}

fn replay_frame(
    replayer: &Replayer,
    header: &FrameHeader,
    body: Vec<u8>,
    arena: &Bump,
) -> Result<(), NotMet> {
    match replay::frame(replayer, header, body, arena) {
        Ok(()) => Ok(()),
        Err(DecodeError::Poisoned { ty, id }) => {
            tracing::debug!(
                opcode = header.opcode,
                ?ty,
                id,
                "frame dropped: it names what was never made or is gone"
            );
            replayer.lose_device(ash::vk::Result::ERROR_DEVICE_LOST, &format!("{ty:?} {id:#x} is not there"));
            Ok(())
        }
        Err(DecodeError::Refused(result)) => {
            replayer.lose_device(result, "the driver refused what was posted");
            Ok(())
        }
        Err(DecodeError::OutOfRange(reason)) => {
            replayer.lose_device(ash::vk::Result::ERROR_DEVICE_LOST, reason);
            Ok(())
        }
        Err(breach @ DecodeError::Breach(_)) => Err(NotMet::Breach(breach)),
    }
}

#[cfg(test)]
mod tests;
