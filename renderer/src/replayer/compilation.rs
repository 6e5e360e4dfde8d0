//! Pipelines that are compiled beside the lanes: a driver may take a second for one, and what an app does meanwhile
//! on its other threads travels on the same lane.
//!
//! A posted creation is decoded on its lane, so that it names what was there at its place in the order; its pipelines
//! are reserved ([`ObjectTable::reserve`]) and whoever names one waits for it. What a compilation may still be reading
//! is destroyed after it, although its id is free at once. Compilations wait for nothing, and start in order, but for what
//! somebody waits for: that thread compiles it itself ([`Compilations::make_now`]).
//!
//! The guest learns how many are compiled, and how many are in a tenth of a second ([`Compiled`]): it posts no more than that
//! ahead, so that nothing stands in line behind thousands of them.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use ash::vk;
use bumpalo::Bump;
use protocol::limits;
use protocol::vulkan::codec::{DecodeError, Decoder, HandleMap};
use protocol::vulkan::generated::decode::pipeline as decode;
use protocol::vulkan::generated::opcode;
use protocol::wire::message::Compiled;

use super::{Device, Replayer, failure, teardown};
use crate::generated;
use crate::host_gpu::injection;
use crate::object_table::{Handles, ObjectTable};

/// Compilations under way at once, on one device.
const THREADS_MAX: usize = 16;
/// Creations that wait for a thread; a lane that brings more waits itself.
const QUEUED_MAX: usize = 8192;
/// Bytes of such creations.
const QUEUED_BYTES_MAX: usize = 16 << 20;
/// How far the host may be behind.
const BEHIND_MAX: Duration = Duration::from_millis(100);
/// The mean time of a compilation follows by one part in so many.
const MEAN_PARTS: u32 = 8;
/// Objects that wait for compilations to be destroyed.
const GRAVES_MAX: usize = 16 << 10;

/// What a compilation reads through the handles that it was given.
const READ: [vk::ObjectType; 8] = [
    vk::ObjectType::SHADER_MODULE,
    vk::ObjectType::PIPELINE_LAYOUT,
    vk::ObjectType::RENDER_PASS,
    vk::ObjectType::DESCRIPTOR_SET_LAYOUT,
    vk::ObjectType::PIPELINE_CACHE,
    vk::ObjectType::PIPELINE,
    vk::ObjectType::SAMPLER,
    vk::ObjectType::SAMPLER_YCBCR_CONVERSION,
];

/// Whether the command is a creation that need not be waited for.
pub(super) fn is_compilation(opcode: u16) -> bool {
    matches!(
        opcode,
        opcode::CREATE_GRAPHICS_PIPELINES
            | opcode::CREATE_COMPUTE_PIPELINES
            | opcode::CREATE_RAY_TRACING_PIPELINES_KHR
    )
}

/// Handles as a lane has them, noted down for when they are needed again.
struct Noting<'a> {
    handles: Handles<'a>,
    noted: std::cell::RefCell<Noted>,
}

impl HandleMap for Noting<'_> {
    fn host_handle(&self, ty: vk::ObjectType, id: u64) -> Result<u64, DecodeError> {
        let raw = self.handles.host_handle(ty, id)?;
        self.noted.borrow_mut().0.insert((ty, id), raw);
        Ok(raw)
    }

    fn is_failure(&self, ty: vk::ObjectType, id: u64) -> bool {
        self.handles.is_failure(ty, id)
    }
}

/// What ids stood for when the creation came.
#[derive(Debug, Default)]
struct Noted(HashMap<(vk::ObjectType, u64), u64>);

impl HandleMap for Noted {
    fn host_handle(&self, ty: vk::ObjectType, id: u64) -> Result<u64, DecodeError> {
        self.0.get(&(ty, id)).copied().ok_or(DecodeError::Breach("object id unknown"))
    }
}

/// One creation.
#[derive(Debug)]
struct Compilation {
    number: u64,
    replayer: Replayer,
    opcode: u16,
    body: Vec<u8>,
    noted: Noted,
    pipelines: Vec<u64>,
}

impl Compilation {
    fn run(&self) {
        std::thread::sleep(injection::compile_time());
        let run = catch_unwind(AssertUnwindSafe(|| {
            let arena = Bump::new();
            arena.set_allocation_limit(Some(limits::DECODE_ARENA_BYTES_MAX));
            let mut decoder = Decoder::new(&self.body, &arena, &self.noted);
            generated::dispatch(&self.replayer, self.opcode, &mut decoder, 0)
        }));
        match run {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                let failed = failure::of_command(&self.replayer, (self.opcode, 0), &self.body, error);
                if let Err(error) = failed {
                    self.replayer.session().end(format!("pipelines: {error}"));
                }
            }
            Err(_) => self.replayer.session().end("internal error of the host at the creation of pipelines"),
        }
        self.settle();
    }

    /// Those that were not made are not there.
    fn settle(&self) {
        settle(self.replayer.session().objects(), &self.pipelines);
    }

    /// It cannot begin.
    fn fail(&self) {
        for pipeline in &self.pipelines {
            self.replayer.fail(vk::ObjectType::PIPELINE, *pipeline, vk::Result::ERROR_OUT_OF_HOST_MEMORY);
        }
    }
}

/// An object whose id is free already.
#[derive(Debug)]
struct Grave {
    /// The last compilation that may read it.
    after: u64,
    ty: vk::ObjectType,
    raw: u64,
}

#[derive(Debug, Default)]
struct State {
    last: u64,
    queued: VecDeque<Compilation>,
    queued_bytes: usize,
    /// Numbers of those queued and under way.
    unfinished: BTreeSet<u64>,
    /// In the order of `after`.
    graves: VecDeque<Grave>,
    threads: Vec<JoinHandle<()>>,
    idle: usize,
    stopping: bool,
    progress: Progress,
}

/// How fast pipelines are compiled, and what the guest knows of it.
#[derive(Debug, Default)]
struct Progress {
    compiled: u64,
    told: u64,
    /// Of one pipeline on one thread; nothing before the first.
    mean: Option<Duration>,
}

impl Progress {
    /// So many pipelines took one thread so long. What the guest is to be told, if it is: not each single one.
    fn note(&mut self, pipelines: usize, took: Duration, is_all: bool) -> Option<Compiled> {
        let count = u32::try_from(pipelines).unwrap_or(u32::MAX).max(1);
        let each = took / count;
        let mean = self.mean.map_or(each, |mean| (mean * (MEAN_PARTS - 1) + each) / MEAN_PARTS);
        self.mean = Some(mean);
        self.compiled = self.compiled.saturating_add(u64::from(count));
        let (untold, window) = (self.compiled.saturating_sub(self.told), window(mean, threads_max()));
        let tells = untold > limits::COMPILED_UNTOLD_MAX && (is_all || untold >= window / 4);
        tells.then(|| {
            self.told = self.compiled;
            Compiled { count: self.compiled, window }
        })
    }
}

/// How many pipelines so many threads compile within [`BEHIND_MAX`]; at least what keeps them at work.
fn window(mean: Duration, threads: usize) -> u64 {
    let threads = u64::try_from(threads).unwrap_or(1);
    let all = BEHIND_MAX.as_nanos().saturating_mul(threads.into()) / mean.as_nanos().max(1);
    let least = limits::COMPILE_WINDOW_MIN.max(threads.saturating_mul(2));
    u64::try_from(all).unwrap_or(u64::MAX).clamp(least, limits::COMPILE_WINDOW_MAX)
}

impl State {
    /// What nobody reads any more.
    fn due(&mut self) -> Vec<Grave> {
        let oldest = self.unfinished.first().copied().unwrap_or(u64::MAX);
        let due = self.graves.partition_point(|grave| grave.after < oldest);
        self.graves.drain(..due).collect()
    }

    fn has_room(&self, bytes: usize) -> bool {
        self.queued.is_empty()
            || self.queued.len() < QUEUED_MAX && self.queued_bytes.saturating_add(bytes) <= QUEUED_BYTES_MAX
    }
}

/// The compilations of one device.
#[derive(Debug, Default)]
pub(crate) struct Compilations {
    state: Mutex<State>,
    changed: Condvar,
}

impl Compilations {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait_while(&self, condition: impl Fn(&State) -> bool) -> MutexGuard<'_, State> {
        let state = self.lock();
        self.changed.wait_while(state, |state| condition(state)).unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes over an object that was destroyed if a compilation may still be reading it: it is destroyed afterwards.
    pub(super) fn bury(&self, ty: vk::ObjectType, raw: u64) -> bool {
        if !READ.contains(&ty) || self.lock().unfinished.is_empty() {
            return false;
        }
        let mut state = self.wait_while(|state| state.graves.len() >= GRAVES_MAX);
        if state.unfinished.is_empty() {
            return false;
        }
        let after = state.last;
        state.graves.push_back(Grave { after, ty, raw });
        true
    }

    /// Waits until everything that came so far is done.
    pub(crate) fn wait(&self) {
        drop(self.wait_while(|state| !state.unfinished.is_empty()));
    }

    /// The device goes: what has not begun is not begun. Waits for the rest.
    pub(super) fn stop(&self, device: &Device) {
        let mut state = self.lock();
        state.stopping = true;
        let (queued, threads) = (std::mem::take(&mut state.queued), std::mem::take(&mut state.threads));
        drop(state);
        self.changed.notify_all();
        for compilation in queued {
            compilation.settle();
            self.finish(device, &compilation, None);
        }
        for thread in threads {
            if thread.join().is_err() {
                tracing::error!("a compiling thread panicked outside of a compilation");
            }
        }
    }

    /// One is done, after so long; without a time it was not begun.
    fn finish(&self, device: &Device, compilation: &Compilation, took: Option<Duration>) {
        let mut state = self.lock();
        state.unfinished.remove(&compilation.number);
        let due = state.due();
        let is_all = state.unfinished.is_empty();
        let news = took.and_then(|took| state.progress.note(compilation.pipelines.len(), took, is_all));
        drop(state);
        self.changed.notify_all();
        if let Some(news) = news {
            device.events().send(Vec::new(), &news);
        }
        for grave in due {
            teardown::destroy(device, grave.ty, grave.raw);
        }
    }

    /// Queues a creation; waits while too many are queued.
    fn push(&self, device: &Arc<Device>, mut compilation: Compilation) {
        let bytes = compilation.body.len();
        let mut state = self.wait_while(|state| !state.stopping && !state.has_room(bytes));
        if state.stopping {
            drop(state);
            return compilation.settle();
        }
        if state.idle <= state.queued.len() && state.threads.len() < threads_max() {
            let device = Arc::clone(device);
            let run = move || device.compilations().work(&device);
            match std::thread::Builder::new().name("compile".to_owned()).spawn(run) {
                Ok(thread) => state.threads.push(thread),
                // Those that are there do it.
                Err(error) if !state.threads.is_empty() => {
                    tracing::warn!(%error, "one thread less to compile on")
                }
                Err(error) => {
                    drop(state);
                    tracing::error!(%error, "no thread to compile on");
                    return compilation.fail();
                }
            }
        }
        state.last += 1;
        compilation.number = state.last;
        state.unfinished.insert(compilation.number);
        state.queued_bytes += bytes;
        state.queued.push_back(compilation);
        drop(state);
        self.changed.notify_all();
    }

    /// One thread's work, until the device goes.
    fn work(&self, device: &Device) {
        loop {
            let mut state = self.lock();
            state.idle += 1;
            let idle = |state: &mut State| state.queued.is_empty() && !state.stopping;
            let mut state = self.changed.wait_while(state, idle).unwrap_or_else(PoisonError::into_inner);
            state.idle -= 1;
            let Some(compilation) = state.queued.pop_front() else { return };
            state.queued_bytes -= compilation.body.len();
            drop(state);
            self.compile(device, &compilation);
        }
    }

    fn compile(&self, device: &Device, compilation: &Compilation) {
        let began = Instant::now();
        compilation.run();
        self.finish(device, compilation, Some(began.elapsed()));
    }

    /// Somebody waits for this pipeline: it is compiled here and now, whatever stands in front of it, unless that has begun.
    pub(super) fn make_now(&self, device: &Device, pipeline: u64) {
        let mut state = self.lock();
        let place = state.queued.iter().position(|queued| queued.pipelines.contains(&pipeline));
        let Some(compilation) = place.and_then(|place| state.queued.remove(place)) else { return };
        state.queued_bytes -= compilation.body.len();
        drop(state);
        self.changed.notify_all();
        self.compile(device, &compilation);
    }
}

/// One thread for each processor. Asked once: the answer is read from files.
fn threads_max() -> usize {
    static CORES: OnceLock<usize> = OnceLock::new();
    *CORES.get_or_init(|| std::thread::available_parallelism().map_or(1, usize::from).min(THREADS_MAX))
}

/// A posted creation of pipelines: whoever names one of them waits for it.
///
/// # Errors
/// [`DecodeError`], as if it were done at once.
pub(super) fn post(replayer: &Replayer, opcode: u16, body: Vec<u8>, arena: &Bump) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let objects = replayer.session().objects();
    let handles = objects.handles(replayer.parent());
    let noting = Noting { handles, noted: std::cell::RefCell::default() };
    let pipelines = match pipelines(opcode, &mut Decoder::new(&body, arena, &noting)) {
        Ok(pipelines) => pipelines,
        Err(error) => return failure::of_command(replayer, (opcode, 0), &body, error),
    };
    reserve(objects, replayer, &pipelines)?;
    let noted = noting.noted.into_inner();
    let replayer = replayer.compiling();
    let compilation = Compilation { number: 0, replayer, opcode, body, noted, pipelines };
    device.compilations().push(device, compilation);
    Ok(())
}

fn settle(objects: &ObjectTable, pipelines: &[u64]) {
    for pipeline in pipelines {
        objects.settle(vk::ObjectType::PIPELINE, *pipeline, Err(vk::Result::ERROR_OUT_OF_HOST_MEMORY));
    }
}

/// The ids in a creation that decodes as a whole.
fn pipelines(opcode: u16, decoder: &mut Decoder<'_>) -> Result<Vec<u64>, DecodeError> {
    let pipelines = match opcode {
        opcode::CREATE_GRAPHICS_PIPELINES => decode::CreateGraphicsPipelines::decode(decoder)?.pipelines,
        opcode::CREATE_COMPUTE_PIPELINES => decode::CreateComputePipelines::decode(decoder)?.pipelines,
        _ => decode::CreateRayTracingPipelinesKhr::decode(decoder)?.pipelines,
    }
    .to_vec();
    decoder.finish()?;
    Ok(pipelines)
}

fn reserve(objects: &ObjectTable, replayer: &Replayer, pipelines: &[u64]) -> Result<(), DecodeError> {
    for (count, pipeline) in pipelines.iter().enumerate() {
        let reserved = objects.reserve(vk::ObjectType::PIPELINE, *pipeline, replayer.parent());
        if reserved.is_err() {
            settle(objects, pipelines.get(..count).unwrap_or_default());
        }
        reserved?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
