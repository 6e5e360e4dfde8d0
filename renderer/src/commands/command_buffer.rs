//! Command buffers: allocated one pool each, recorded from blobs on the recording threads.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use ash::vk::{self, Handle as _};
use bumpalo::Bump;
use protocol::limits;
use protocol::vulkan::codec::{DecodeError, Decoder};
use protocol::vulkan::generated::decode::command_buffer as decode;
use protocol::vulkan::generated::opcode;
use protocol::wire::message::{
    AskRecorded, CommandBufferBlob, KeptCommandBuffer, KnownCommandBuffer, Message as _,
};

use super::command_pool;
use super::debug_utils::OpenLabels;
use crate::object_table::kib;
use crate::replayer::host_events::Events;
use crate::replayer::recording::{BlobHandles, CommandBuffer, Commands, Outcome, Recording};
use crate::replayer::{Device, Replayer};
use crate::{checks, generated};

/// An arena that one large command grew beyond this is given back.
const ARENA_KEPT_BYTES: usize = 4 << 20;
/// What a driver takes for a byte of recorded commands.
const RECORDED_BYTES: u64 = 2;

thread_local! {
    /// What decoding a command takes, reused from command to command.
    static ARENA: RefCell<Bump> = RefCell::new({
        let arena = Bump::new();
        arena.set_allocation_limit(Some(limits::DECODE_ARENA_BYTES_MAX));
        arena
    });
}

/// `vkAllocateCommandBuffers`.
pub(crate) fn allocate_command_buffers(
    replayer: &Replayer,
    args: &decode::AllocateCommandBuffers<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let (pool, level) = (args.allocate_info.command_pool.as_raw(), args.allocate_info.level);
    let device = replayer.device()?;
    let breach = DecodeError::Breach("command buffers from a pool that does not exist");
    let info = device.command_pools.with(pool, |pool| pool.host_pool_info()).ok_or(breach)?;
    if call != 0 {
        return allocate_all(replayer, args, &info, call);
    }
    for id in args.command_buffers {
        match replayer.room_for(1).and_then(|()| make(device, &info, level)) {
            Ok(made) => insert(replayer, pool, *id, made)?,
            Err(result) => {
                device.orphans.add((vk::ObjectType::COMMAND_POOL, pool), [*id]);
                replayer.fail(vk::ObjectType::COMMAND_BUFFER, *id, result);
            }
        }
    }
    Ok(())
}

/// All of them, or none; answers the call.
fn allocate_all(
    replayer: &Replayer,
    args: &decode::AllocateCommandBuffers<'_>,
    info: &vk::CommandPoolCreateInfo<'_>,
    call: u32,
) -> Result<(), DecodeError> {
    let (pool, level) = (args.allocate_info.command_pool.as_raw(), args.allocate_info.level);
    let device = replayer.device()?;
    let mut made = Vec::new();
    for _ in args.command_buffers {
        match replayer.room_for(1).and_then(|()| make(device, info, level)) {
            Ok(one) => made.push(one),
            Err(result) => {
                for (host_pool, _) in made {
                    // SAFETY: new, and used nowhere.
                    unsafe { device.ash().destroy_command_pool(host_pool, None) };
                }
                replayer.refuse(call, result);
                return Ok(());
            }
        }
    }
    for (id, made) in args.command_buffers.iter().zip(made) {
        insert(replayer, pool, *id, made)?;
    }
    replayer.reply(call, |e| e.i32(vk::Result::SUCCESS.as_raw()));
    Ok(())
}

fn insert(
    replayer: &Replayer,
    pool: u64,
    id: u64,
    (host_pool, raw): (vk::CommandPool, vk::CommandBuffer),
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    replayer.register(vk::ObjectType::COMMAND_BUFFER, id, raw.as_raw())?;
    device.recordings().insert(CommandBuffer::new(id, raw, host_pool));
    device.command_pools.with(pool, |pool| pool.insert(id));
    Ok(())
}

fn make(
    device: &Device,
    info: &vk::CommandPoolCreateInfo<'_>,
    level: vk::CommandBufferLevel,
) -> Result<(vk::CommandPool, vk::CommandBuffer), vk::Result> {
    let ash = device.ash();
    // SAFETY: the family was checked against the device's when the guest's pool was made.
    let pool = unsafe { ash.create_command_pool(info, None) }?;
    let info =
        vk::CommandBufferAllocateInfo::default().command_pool(pool).level(level).command_buffer_count(1);
    // SAFETY: the pool is new and only used here.
    let allocated = unsafe { ash.allocate_command_buffers(&info) };
    match allocated.map(|buffers| buffers.first().copied()) {
        Ok(Some(buffer)) => Ok((pool, buffer)),
        failed => {
            // SAFETY: nothing was allocated from the pool.
            unsafe { ash.destroy_command_pool(pool, None) };
            Err(failed.err().unwrap_or(vk::Result::ERROR_OUT_OF_HOST_MEMORY))
        }
    }
}

/// `vkResetCommandBuffer`.
pub(crate) fn reset_command_buffer(
    replayer: &Replayer,
    args: &decode::ResetCommandBuffer,
    _call: u32,
) -> Result<(), DecodeError> {
    let release = args.flags.contains(vk::CommandBufferResetFlags::RELEASE_RESOURCES);
    let flags = if release {
        vk::CommandPoolResetFlags::RELEASE_RESOURCES
    } else {
        vk::CommandPoolResetFlags::empty()
    };
    command_pool::reset_command_buffer(replayer.device()?, args.command_buffer_id, flags);
    Ok(())
}

/// `vkBeginCommandBuffer` comes first in a blob, and only there.
pub(crate) fn begin_command_buffer(
    _replayer: &Replayer,
    _args: &decode::BeginCommandBuffer<'_>,
    _call: u32,
) -> Result<(), DecodeError> {
    Err(DecodeError::Breach("vkBeginCommandBuffer outside of a command buffer"))
}

/// `vkCmdExecuteCommands`: decoding it has waited for what it executes ([`BlobHandles`]).
pub(crate) fn cmd_execute_commands(
    replayer: &Replayer,
    command_buffer: vk::CommandBuffer,
    args: &decode::CmdExecuteCommands<'_>,
) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    // SAFETY: recorded command buffers; this one is being recorded.
    unsafe { device.ash().cmd_execute_commands(command_buffer, args.command_buffers) };
    Ok(())
}

/// A sealed command buffer has come: queues its replay.
pub(crate) fn record(replayer: &Replayer, body: Vec<u8>) -> Result<(), DecodeError> {
    let blob = CommandBufferBlob::decode(&body).map_err(|_| UNDECODABLE)?;
    // The commands are the rest of the body, which moves to the replaying thread.
    let (id, start) = (blob.command_buffer, body.len() - blob.commands.len());
    queue(replayer, id, Commands::new(id, body, start))
}

/// As [`record`]; the commands are kept for [`record_known`].
pub(crate) fn record_kept(replayer: &Replayer, body: Vec<u8>) -> Result<(), DecodeError> {
    let message = KeptCommandBuffer::decode(&body).map_err(|_| UNDECODABLE)?;
    let KeptCommandBuffer { command_buffer: id, place, dropped, commands } = message;
    let start = body.len() - commands.len();
    let commands = Commands::new(id, body, start);
    replayer.device()?.kept_recordings.keep(place, &dropped, commands.clone())?;
    queue(replayer, id, commands)
}

/// As [`record`], with commands that are kept.
pub(crate) fn record_known(replayer: &Replayer, message: &KnownCommandBuffer) -> Result<(), DecodeError> {
    let commands = replayer.device()?.kept_recordings.get(message.place)?;
    queue(replayer, message.command_buffer, commands)
}

/// Whether these can be submitted: waits for their recordings.
pub(crate) fn ask_recorded(replayer: &Replayer, message: &AskRecorded, call: u32) -> Result<(), DecodeError> {
    let (device, objects) = (replayer.device()?, replayer.session().objects());
    let failure = |id: &u64| match device.recordings().get(*id) {
        Some(command_buffer) => command_buffer.failure(),
        None => objects.failure(vk::ObjectType::COMMAND_BUFFER, *id),
    };
    let result = message.command_buffers.iter().find_map(failure).unwrap_or(vk::Result::SUCCESS);
    replayer.reply(call, |e| e.i32(result.as_raw()));
    Ok(())
}

const UNDECODABLE: DecodeError = DecodeError::Breach("a command buffer that does not decode");

fn queue(replayer: &Replayer, id: u64, commands: Commands) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    if device.is_lost() {
        return Ok(());
    }
    replayer.session().objects().handle(vk::ObjectType::COMMAND_BUFFER, id, replayer.parent())?;
    let command_buffer = device
        .recordings()
        .get(id)
        .ok_or(DecodeError::Poisoned { ty: vk::ObjectType::COMMAND_BUFFER, id })?;
    let (replayer, replayed) = (replayer.clone(), Arc::clone(&command_buffer));
    let bytes = commands.bytes().len();
    let replay =
        Box::new(move |recording: &Arc<Recording>| replay(&replayer, &replayed, recording, &commands));
    device.recordings().record(&command_buffer, bytes, replay);
    Ok(())
}

/// Replays a blob, on a recording thread.
fn replay(
    replayer: &Replayer,
    command_buffer: &CommandBuffer,
    recording: &Arc<Recording>,
    commands: &Commands,
) -> Outcome {
    let Ok(device) = replayer.device() else { return Outcome::Failed };
    if device.is_lost() || device.session_ended() {
        return Outcome::Failed;
    }
    let handles = BlobHandles {
        table: replayer.session().objects(),
        parent: replayer.parent(),
        recordings: device.recordings(),
        begins: Cell::new(Some((commands.begun, command_buffer.raw))),
        recording,
    };
    let run = || replay_commands(replayer, command_buffer, &handles, commands.bytes());
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)) {
        Ok(Ok(())) => Outcome::Recorded,
        Ok(Err(Failure::Decode(DecodeError::Poisoned { ty, id }))) => {
            // Not the app's fault until it submits the command buffer.
            tracing::debug!(?ty, id, "a command buffer names what was never made or is gone");
            let executed =
                (ty == vk::ObjectType::COMMAND_BUFFER).then(|| device.recordings().get(id)).flatten();
            let failure = match executed {
                Some(executed) => executed.failure(),
                None => replayer.session().objects().failure(ty, id),
            };
            failure.map_or(Outcome::Failed, Outcome::Impossible)
        }
        Ok(Err(Failure::Decode(breach))) => {
            replayer.session().end(format!("command buffer {:#x}: {breach}", command_buffer.id));
            Outcome::Failed
        }
        Ok(Err(Failure::Vulkan(result))) => {
            replayer.recording_failed(command_buffer.id, result);
            Outcome::Impossible(result)
        }
        Err(_) => {
            replayer.session().end("internal error of the host in a command buffer");
            Outcome::Failed
        }
    }
}

enum Failure {
    Decode(DecodeError),
    Vulkan(vk::Result),
}

impl From<DecodeError> for Failure {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}

impl From<vk::Result> for Failure {
    fn from(result: vk::Result) -> Self {
        Self::Vulkan(result)
    }
}

fn replay_commands(
    replayer: &Replayer,
    command_buffer: &CommandBuffer,
    handles: &BlobHandles<'_>,
    mut commands: &[u8],
) -> Result<(), Failure> {
    let device = replayer.device()?;
    let ash = device.ash();
    let mut events = Events::default();
    charge(replayer, command_buffer, commands)?;
    // SAFETY: this replay has the pool to itself; the app (and `HostWait` for it) answers for the device being done.
    unsafe { ash.reset_command_pool(command_buffer.pool, vk::CommandPoolResetFlags::empty()) }?;
    let mut first = true;
    let mut labels = OpenLabels::default();
    ARENA.with_borrow_mut(|arena| {
        while !commands.is_empty() {
            let mut decoder = Decoder::new(commands, arena, handles);
            let opcode =
                u16::try_from(decoder.u32()?).map_err(|_| DecodeError::Breach("an unknown command"))?;
            if std::mem::take(&mut first) {
                begin(replayer, command_buffer, handles, opcode, &mut decoder)?;
                // It executes others from now on, and not itself.
                handles.begins.set(None);
            } else if labels.admits(opcode) {
                match generated::record(replayer, command_buffer.raw, opcode, &mut decoder) {
                    // Its arguments have been read: the next command follows.
                    Err(DecodeError::OutOfRange(reason)) => checks::left_out(reason),
                    result => {
                        result?;
                        events.note(&device.host_events, commands, arena, handles)?;
                    }
                }
            }
            let used = commands.len() - decoder.rest().len();
            commands = commands.get(used..).unwrap_or_default();
            arena.reset();
        }
        Ok::<_, Failure>(())
    })?;
    if first {
        return Err(DecodeError::Breach("an empty command buffer without its beginning").into());
    }
    ARENA.with_borrow_mut(|arena| {
        if arena.allocated_bytes() > ARENA_KEPT_BYTES {
            *arena = Bump::new();
        }
    });
    device.host_events.recorded(command_buffer.raw, events);
    // SAFETY: begun above.
    Ok(unsafe { ash.end_command_buffer(command_buffer.raw) }?)
}

/// What is recorded takes memory until something else is: within what the session's objects may take.
fn charge(replayer: &Replayer, command_buffer: &CommandBuffer, commands: &[u8]) -> Result<(), vk::Result> {
    let bytes = u64::try_from(commands.len()).unwrap_or(u64::MAX);
    let after = kib(bytes, RECORDED_BYTES);
    let before = command_buffer.recorded_kib.swap(after, Ordering::Relaxed);
    if after > before {
        replayer.room_for(after - before)?;
    }
    let (ty, id) = (vk::ObjectType::COMMAND_BUFFER, command_buffer.id);
    replayer.session().objects().change_cost(ty, id, before, after);
    Ok(())
}

fn begin(
    replayer: &Replayer,
    command_buffer: &CommandBuffer,
    handles: &BlobHandles<'_>,
    opcode: u16,
    decoder: &mut Decoder<'_>,
) -> Result<(), Failure> {
    if opcode != opcode::BEGIN_COMMAND_BUFFER {
        return Err(DecodeError::Breach("a command buffer that does not begin").into());
    }
    let args = decode::BeginCommandBuffer::decode(decoder)?;
    if handles.begins.get().is_none_or(|(begun, _)| args.command_buffer_id != begun) {
        return Err(DecodeError::Breach("a command buffer that begins another").into());
    }
    let ash = replayer.device()?.ash();
    // SAFETY: decoded; the command buffer was reset.
    Ok(unsafe { ash.begin_command_buffer(command_buffer.raw, args.begin_info) }?)
}
