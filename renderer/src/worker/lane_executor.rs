//! One lane's thread: acts upon its frames in order, each when what it needs has been done.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, mpsc};

use bumpalo::Bump;
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::wire::{FrameHeader, LaneHeader};

use super::lanes::Frame;
use super::progress::NotMet;
use crate::replayer::{Replayer, Session, replay};

/// Acts upon the frames of a lane until it or the session ends. Neither a breach nor a panic reaches further than
/// this session.
pub(super) fn run(session: &Arc<Session>, lane: LaneHeader, frames: &mpsc::Receiver<Frame>) {
    let mut number = 0;
    let run = catch_unwind(AssertUnwindSafe(|| run_frames(session, lane, frames, &mut number)));
    let name = lane.lane.0;
    match run {
        Ok(Ok(())) | Ok(Err(NotMet::Ended)) => {}
        Ok(Err(NotMet::Breach(error))) => session.end(format!("lane {name}, frame {number}: {error}")),
        Err(_) => session.end(format!("internal error of the host at lane {name}, frame {number}")),
    }
    session.progress().close(lane.lane);
}

fn run_frames(
    session: &Arc<Session>,
    lane: LaneHeader,
    frames: &mpsc::Receiver<Frame>,
    number: &mut u64,
) -> Result<(), NotMet> {
    let mut replayer = None;
    let mut arena = Bump::new();
    arena.set_allocation_limit(Some(limits::DECODE_ARENA_BYTES_MAX));
    for frame in frames {
        *number += 1;
        for need in &frame.header.needs {
            if need.lane == lane.lane && need.frame >= *number {
                return Err(NotMet::Breach(DecodeError::Breach("a frame needs itself or a later one")));
            }
            session.progress().wait(*need)?;
        }
        if session.ended().is_some() {
            return Err(NotMet::Ended);
        }
        let replayer = match &replayer {
            Some(replayer) => replayer,
            None => replayer.insert(replayer_of(session, lane)?),
        };
        let Frame { header, body, _queued } = frame;
        replay_frame(replayer, &header, body, &arena)?;
        arena.reset();
        session.progress().done(lane.lane, *number);
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
        Err(breach @ DecodeError::Breach(_)) => Err(NotMet::Breach(breach)),
    }
}
