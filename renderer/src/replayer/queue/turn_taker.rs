//! Turns on one queue: a thread that asks for those that are held back, and a look at those that are not.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use ash::vk;

use super::{CLOSING_LOOK_NS, Queue, lock};
use crate::host_gpu::sharing::{Asked, Stopwatch};
use crate::host_gpu::stamps::Busy;
use crate::host_gpu::turns::Stage;
use crate::host_gpu::{HostQueue, Turn};
use crate::replayer::device::Device;

/// Turns of a submission that nobody holds back.
#[derive(Debug, Default)]
pub(super) struct Watch {
    turns: Vec<Turn>,
    /// What it waits for, besides semaphores, that only the guest can give.
    events: Arc<[vk::Event]>,
}

/// A turn that is held back, and events that only the guest can set.
type Held = (Turn, Arc<[vk::Event]>);

impl Watch {
    pub(super) fn new(turns: &[Turn], events: Arc<[vk::Event]>) -> Self {
        Self { turns: turns.iter().copied().filter(|turn| !turn.held).collect(), events }
    }
}

/// Tells the supervisor of what executes for long, though nothing is held back. A submission that waits is not one.
#[derive(Debug)]
pub(super) struct Watchdog<'a> {
    queue: &'a HostQueue,
    /// Turn, and what the supervisor knows it by.
    told: Option<(u64, u32)>,
}

impl<'a> Watchdog<'a> {
    pub(super) fn new(queue: &'a HostQueue) -> Self {
        Self { queue, told: None }
    }

    /// Another look, [`CLOSING_LOOK_NS`] after the last.
    pub(super) fn look(&mut self, watch: &Watch, device: &Device) {
        let progress = self.queue.turns_reached(device.ash());
        let executing = watch.turns.iter().find(|turn| turn.stage(progress) == Stage::Ready);
        let executing = executing.filter(|_| !device.waits_for_guest(&watch.events));
        if executing.map(|turn| turn.value) == self.told.map(|(turn, _)| turn) {
            return;
        }
        self.finish();
        if let Some(turn) = executing {
            let place = self.queue.turn_place(turn.frame);
            let number = self.queue.sharing.confess(place, Duration::from_nanos(CLOSING_LOOK_NS));
            self.told = Some((turn.value, number));
        }
    }

    fn finish(&mut self) {
        if let Some((_, number)) = self.told.take() {
            self.queue.sharing.finish(number, 0);
        }
    }
}

impl Drop for Watchdog<'_> {
    fn drop(&mut self) {
        self.finish();
    }
}

/// The thread that takes turns.
#[derive(Debug)]
pub(super) struct TurnTaker {
    turns: mpsc::Sender<Held>,
    thread: JoinHandle<()>,
}

impl TurnTaker {
    /// Ends once its queue holds nothing back any more.
    pub(super) fn join(self) {
        drop(self.turns);
        if self.thread.join().is_err() {
            tracing::error!("a turn-taking thread panicked");
        }
    }
}

/// The device is being closed, or lost.
struct Over;

impl Queue {
    /// Turns that are held back have somebody who asks for them.
    pub(super) fn hand_over(
        self: &Arc<Self>,
        device: &Arc<Device>,
        turns: &[Turn],
        events: &Arc<[vk::Event]>,
    ) {
        let held = turns.iter().filter(|turn| turn.held);
        for turn in held {
            let mut taker = lock(&self.taker);
            if taker.is_none() {
                match self.start_taker(device) {
                    Ok(started) => *taker = Some(started),
                    Err(error) => {
                        tracing::error!(%error, "nothing is held back: a thread could not be started");
                        return self.host.turns.open(device.ash());
                    }
                }
            }
            let _ = taker.as_ref().map(|taker| taker.turns.send((*turn, Arc::clone(events))));
        }
    }

    fn start_taker(self: &Arc<Self>, device: &Arc<Device>) -> std::io::Result<TurnTaker> {
        let (turns, coming) = mpsc::channel();
        let (queue, device) = (Arc::clone(self), Arc::clone(device));
        let thread = std::thread::Builder::new().name("turns".to_owned()).spawn(move || {
            let run = std::panic::AssertUnwindSafe(|| queue.take_turns(&device, &coming));
            let ended = std::panic::catch_unwind(run);
            // Whatever comes after has nobody who asks for it.
            queue.host.turns.open(device.ash());
            if ended.is_err() {
                device.lose(vk::Result::ERROR_DEVICE_LOST, "internal error of the host");
            }
        })?;
        Ok(TurnTaker { turns, thread })
    }

    fn take_turns(&self, device: &Device, coming: &mpsc::Receiver<Held>) {
        let mut next: Option<(Held, Option<Asked>)> = None;
        let mut busy = Busy::default();
        loop {
            let Some(((turn, events), asked)) =
                next.take().or_else(|| coming.recv().ok().map(|held| (held, None)))
            else {
                return;
            };
            let asked = match asked {
                Some(asked) => asked,
                None if turn.waits && self.until(device, turn.ready_value(), || ()).is_err() => return,
                None => self.ask(turn),
            };
            let Ok(cost_ns) = self.take_turn(device, turn, &events, &asked, &mut busy) else {
                return self.host.sharing.withdraw(asked.turn);
            };
            // Before this turn's end is told, so that who has more is known to have more.
            next = coming.try_recv().ok().map(|held| {
                let waiting = held.0.stage(self.host.turns_reached(device.ash())) == Stage::Waiting;
                let asked = (!waiting).then(|| self.ask(held.0));
                (held, asked)
            });
            self.host.sharing.finish(asked.turn, cost_ns);
        }
    }

    fn ask(&self, turn: Turn) -> Asked {
        self.host.sharing.ask(self.host.turn_place(turn.frame))
    }

    /// From the answer to the turn's end; gives what it cost.
    fn take_turn(
        &self,
        device: &Device,
        turn: Turn,
        events: &[vk::Event],
        asked: &Asked,
        busy: &mut Busy,
    ) -> Result<u64, Over> {
        let waiting = Instant::now();
        while !asked.wait(Duration::from_nanos(CLOSING_LOOK_NS)).map_err(|_| Over)? {
            if device.is_closing() || device.is_lost() {
                return Err(Over);
            }
        }
        // A frame that is held back is one too many.
        if !turn.frame {
            self.host.sharing.note_wait(waiting.elapsed());
        }
        let stopwatch = Stopwatch::start(self.host.place.software);
        self.host.turns.admit(device.ash(), turn.value).map_err(|_| Over)?;
        let mut paused = false;
        self.until(device, turn.done_value(), || {
            let waits = device.waits_for_guest(events);
            if waits != paused {
                paused = waits;
                self.host.sharing.pause(asked.turn, paused);
            }
        })?;
        let measured = self.host.turns.measured_ns(turn, busy);
        Ok(measured.unwrap_or_else(|| self.host.sharing.cost_ns(stopwatch)))
    }

    /// Waits until the device is so far; looks now and then.
    fn until(&self, device: &Device, progress: u64, mut look: impl FnMut()) -> Result<(), Over> {
        let (semaphores, values) = ([self.host.turns.progress], [progress]);
        let info = vk::SemaphoreWaitInfo::default().semaphores(&semaphores).values(&values);
        // SAFETY: the semaphore outlives this thread.
        while let Err(result) = unsafe { device.ash().wait_semaphores(&info, CLOSING_LOOK_NS) } {
            if result != vk::Result::TIMEOUT || device.is_closing() || device.is_lost() {
                return Err(Over);
            }
            look();
        }
        Ok(())
    }
}
