//! Recording, without a submission.

use std::time::{Duration, Instant};

use ash::vk;

use super::scene::{COMMANDS, DRAWS, Scene};
use super::{Extent, Figure, figure, quantile};
use crate::gpu::Gpu;
use crate::programs::Result;

const ROUNDS: u32 = 15;

/// A pool and a command buffer of one thread.
fn own_commands(gpu: &Gpu) -> Result<vk::CommandBuffer> {
    let info = vk::CommandPoolCreateInfo::default()
        .queue_family_index(gpu.queue_family)
        .flags(vk::CommandPoolCreateFlags::RESET_COMMAND_BUFFER);
    let pool = unsafe { gpu.device.create_command_pool(&info, None) }?;
    gpu.own(move |device| unsafe { device.destroy_command_pool(pool, None) });
    let info = vk::CommandBufferAllocateInfo::default().command_pool(pool).command_buffer_count(1);
    Ok(unsafe { gpu.device.allocate_command_buffers(&info) }?[0])
}

/// What is timed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// The commands, while nothing is left to do elsewhere.
    Commands,
    /// The commands, while whoever replays the last round is at it.
    CommandsBesideOthers,
    /// With beginning and end of the buffers: what a driver does there.
    Whole,
}

/// Seconds that recording takes one of several threads. No recording is like another: what a driver makes of those is
/// [`super::scene`]'s to tell. `pass` tells calls apart.
fn record_on(gpu: &Gpu, scene: &Scene, threads: u32, what: What, pass: u32) -> Result<f64> {
    let handles = (0..threads).map(|_| own_commands(gpu)).collect::<Result<Vec<_>>>()?;
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let barrier = std::sync::Barrier::new(handles.len());
        let commands_only = what != What::Whole;
        let took = std::thread::scope(|scope| {
            let record = |handle, thread: u32| {
                let content = (pass * ROUNDS + round) * threads + thread;
                barrier.wait();
                let start = Instant::now();
                let draws = scene.record(gpu, handle, (content, 1))?;
                Result::Ok(if commands_only { draws } else { start.elapsed() })
            };
            let all: Vec<_> = handles
                .iter()
                .zip(0..)
                .map(|(&handle, thread)| scope.spawn(move || record(handle, thread)))
                .collect();
            let times = all.into_iter().map(|thread| thread.join().expect("a recording does not panic"));
            times.collect::<Result<Vec<Duration>>>()
        })?;
        if what != What::CommandsBesideOthers {
            // What the last round left to do elsewhere is not in the next one's time.
            gpu.run(|_| ())?;
            std::thread::sleep(Duration::from_millis(10));
        }
        times.push(took.into_iter().max().unwrap_or_default().as_secs_f64());
    }
    Ok(quantile(&mut times, 0.5))
}

pub(super) fn record(gpu: &Gpu, _: Extent) -> Result<Vec<Figure>> {
    let scene = Scene::new(gpu)?;
    let of_one = |seconds: f64| seconds * 1e9 / f64::from(DRAWS * COMMANDS);
    let commands = |threads, what, pass| record_on(gpu, &scene, threads, what, pass);
    let (one, two) = (commands(1, What::Commands, 0)?, commands(2, What::Commands, 10)?);
    let whole = commands(1, What::Whole, 30)?;
    let beside = [commands(1, What::CommandsBesideOthers, 40)?, commands(2, What::CommandsBesideOthers, 50)?];
    Ok(vec![
        figure("record, 1 thread ns/command", of_one(one)),
        figure("record, 2 threads ns/command of each", of_one(two)),
        figure("record, 2 threads over 1, times as many commands", 2.0 * one / two),
        figure("record, 2 threads over 1 with the host at work, times as many", 2.0 * beside[0] / beside[1]),
        figure("record, begin to end of a buffer ns/command", of_one(whole)),
    ])
}
