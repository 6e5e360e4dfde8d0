//! Whose submission runs next on a GPU.
//!
//! A submission cannot be preempted, and what it costs is known only when it is done. So each tenant has a virtual
//! time, which its measured GPU time advances, the slower the larger its weight; of those with work that could run,
//! the one that is furthest behind is next. Whoever took too much in one piece waits until the others have caught up,
//! but no longer: nobody else's work, no waiting.
//!
//! - Only submissions whose waits are satisfied take part: a blocked one costs nothing and holds up nothing but its
//!   own queue, so that a queue may wait for what another one signals later.
//! - While two tenants or more have such work, one submission executes at a time, and a tenant keeps the GPU for a
//!   slice at most. With one tenant alone nothing is held back, and nothing of what it did alone is held against it.
//! - A submission that works for longer than allowed is reported, once ([`super::watchdog`]); waiting for the guest
//!   ([`Scheduler::pause`]) is not executing.
//! - On processors, which all can use at once, one that takes longer than that without having worked so much holds up nobody
//!   else any more.
//!
//! A pure state machine: it knows no clock but the times it is told, which never go back. The simulation in its tests
//! drives the same code as production does.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

pub use super::watchdog::SubmitId;
use super::watchdog::{Line, Watchdog, Worked};

/// A virtual nanosecond is this many units, for weight 1.
const UNITS_PER_NS: u128 = 1 << 20;
/// Parts of a whole GPU in [`Policy::fixed_permille`].
const PERMILLE: u128 = 1000;

/// A tenant.
pub type TenantId = u32;
/// A queue of some session.
pub type QueueId = u64;

/// What a tenant is entitled to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Weight against other tenants of the same priority, at least 1.
    pub share: u32,
    /// Thousandths of the GPU that it gets whenever it has work, whatever the others' weights; 0: by weight.
    pub fixed_permille: u32,
    /// Work of a higher priority goes first.
    pub priority: u32,
    /// Frames per second.
    pub fps_max: Option<u32>,
}

impl Default for Policy {
    fn default() -> Self {
        Self { share: 100, fixed_permille: 0, priority: 0, fps_max: None }
    }
}

/// Times of a scheduler, in nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// A tenant keeps the GPU for this long while others wait, and then until its submission is done.
    pub slice_ns: u64,
    /// A submission may work for this long.
    pub watchdog_ns: u64,
}

impl Default for Times {
    fn default() -> Self {
        Self { slice_ns: 2_000_000, watchdog_ns: 10_000_000_000 }
    }
}

/// A submission that the scheduler is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Submit {
    /// Its number.
    pub id: SubmitId,
    /// Whose.
    pub tenant: TenantId,
    /// Submissions of one queue run in their order.
    pub queue: QueueId,
    /// All that it waits for has been signalled.
    pub ready: bool,
    /// It ends a frame: it counts against `fps_max`.
    pub frame: bool,
    /// Where it works.
    pub line: Line,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Blocked,
    Ready,
    Executing,
    /// Given to the GPU, where it waits for the guest.
    Paused,
}

#[derive(Debug)]
struct Entry {
    submit: Submit,
    phase: Phase,
}

#[derive(Debug, Default)]
struct Tenant {
    policy: Policy,
    /// Virtual time, in units.
    virtual_time: u128,
    /// Submissions that the GPU does not have yet, by queue.
    queues: BTreeMap<QueueId, VecDeque<SubmitId>>,
    /// Queues whose first submission is ready.
    runnable: BTreeSet<QueueId>,
    executing: usize,
    /// Whether it had work when last looked at.
    active: bool,
    next_frame_ns: u64,
}

/// Decides for one GPU.
#[derive(Debug)]
pub struct Scheduler {
    times: Times,
    tenants: BTreeMap<TenantId, Tenant>,
    entries: BTreeMap<SubmitId, Entry>,
    watchdog: Watchdog,
    /// Released while others waited, executing, and since when.
    contended: Option<(SubmitId, u64)>,
    /// Who has the GPU since when.
    slice: Option<(TenantId, u64)>,
    /// How far everybody with work has got at least.
    floor: u128,
}

impl Scheduler {
    /// Without tenants.
    #[must_use]
    pub fn new(times: Times) -> Self {
        Self {
            times,
            tenants: BTreeMap::new(),
            entries: BTreeMap::new(),
            watchdog: Watchdog::new(times.watchdog_ns),
            contended: None,
            slice: None,
            floor: 0,
        }
    }

    /// Sets a tenant's policy, now or while it runs.
    pub fn set_policy(&mut self, tenant: TenantId, policy: Policy) {
        self.tenants.entry(tenant).or_default().policy = Policy { share: policy.share.max(1), ..policy };
    }

    /// The watchdog and slice.
    #[must_use]
    pub fn times(&self) -> Times {
        self.times
    }

    /// Sets the watchdog and slice.
    pub fn set_times(&mut self, times: Times) {
        self.times = times;
        self.watchdog.set_limit(times.watchdog_ns);
    }

    /// A submission has come. One of an unknown tenant gets a policy of [`Policy::default`].
    pub fn submit(&mut self, submit: Submit) {
        let phase = if submit.ready { Phase::Ready } else { Phase::Blocked };
        let tenant = self.tenants.entry(submit.tenant).or_default();
        let queue = tenant.queues.entry(submit.queue).or_default();
        queue.push_back(submit.id);
        if queue.len() == 1 && submit.ready {
            tenant.runnable.insert(submit.queue);
        }
        self.entries.insert(submit.id, Entry { submit, phase });
        self.activate(submit.tenant);
    }

    /// A submission has come that executes already, since `since_ns`: nobody held it back.
    pub fn adopt(&mut self, since_ns: u64, submit: Submit) {
        self.entries.insert(submit.id, Entry { submit, phase: Phase::Executing });
        self.watchdog.begin(since_ns, submit.id, submit.line);
        self.tenants.entry(submit.tenant).or_default().executing += 1;
        self.activate(submit.tenant);
    }

    /// What a submission waits for has been signalled.
    pub fn make_ready(&mut self, id: SubmitId) {
        let Some(entry) = self.entries.get_mut(&id).filter(|entry| entry.phase == Phase::Blocked) else {
            return;
        };
        entry.phase = Phase::Ready;
        let submit = entry.submit;
        if let Some(tenant) = self.tenants.get_mut(&submit.tenant) {
            tenant.look_at(submit.queue, &self.entries);
        }
        self.activate(submit.tenant);
    }

    /// A submission is done, or failed; `gpu_ns` is what it cost.
    pub fn done(&mut self, id: SubmitId, gpu_ns: u64) {
        let Some(entry) = self.entries.remove(&id) else { return };
        self.leave(id, &entry);
        self.charge(entry.submit.tenant, gpu_ns);
        self.raise_floor();
        self.rest(entry.submit.tenant);
    }

    /// A submission that executes waits for the guest: its time does not count, and others go on.
    pub fn pause(&mut self, id: SubmitId) {
        let Some(entry) = self.entries.get_mut(&id) else { return };
        if entry.phase == Phase::Executing {
            entry.phase = Phase::Paused;
            let tenant = entry.submit.tenant;
            self.end_execution(id, tenant);
            self.rest(tenant);
        }
    }

    /// The guest has done what a paused submission waited for.
    pub fn resume(&mut self, now_ns: u64, id: SubmitId) {
        let Some(entry) = self.entries.get_mut(&id).filter(|entry| entry.phase == Phase::Paused) else {
            return;
        };
        entry.phase = Phase::Executing;
        let Submit { tenant, line, .. } = entry.submit;
        self.watchdog.begin(now_ns, id, line);
        if let Some(tenant) = self.tenants.get_mut(&tenant) {
            tenant.executing += 1;
        }
        self.activate(tenant);
    }

    /// A session has ended: its queues are gone, and all that they had.
    pub fn forget_queue(&mut self, queue: QueueId) {
        let gone: Vec<_> =
            self.entries.iter().filter(|(_, entry)| entry.submit.queue == queue).map(|(id, _)| *id).collect();
        for id in gone {
            self.done(id, 0);
        }
        for tenant in self.tenants.values_mut() {
            tenant.queues.remove(&queue);
            tenant.runnable.remove(&queue);
        }
    }

    /// The submissions that the GPU gets now, in this order. To be asked after every change, and at
    /// [`Self::wake_ns`].
    pub fn decide(&mut self, now_ns: u64) -> Vec<SubmitId> {
        let mut released = Vec::new();
        while let Some((tenant, queue)) = self.choose(now_ns) {
            let Some(id) = self.release(now_ns, tenant, queue) else { break };
            released.push(id);
        }
        released
    }

    /// Executing submissions that have just become overdue, and what waits long enough for another goes on. To be asked
    /// after every change, and at [`Self::wake_ns`], before [`Self::decide`]. `worked` as for [`Watchdog::look`].
    pub fn overdue(&mut self, now_ns: u64, worked: impl FnMut(u64) -> Option<Worked>) -> Vec<SubmitId> {
        if self.yields_ns().is_some_and(|yields| yields <= now_ns) {
            self.contended = None;
        }
        self.watchdog.look(now_ns, worked)
    }

    /// When what executes on processors holds up nobody else any more.
    fn yields_ns(&self) -> Option<u64> {
        let (id, since_ns) = self.contended?;
        let line = self.entries.get(&id)?.submit.line;
        (line != Line::Device).then(|| since_ns.saturating_add(self.times.watchdog_ns))
    }

    /// When to look again though nothing has happened: a frame's turn, or a watchdog's.
    #[must_use]
    pub fn wake_ns(&self, now_ns: u64) -> Option<u64> {
        let frames = self.tenants.values().filter(|tenant| !tenant.runnable.is_empty());
        let frames = frames.map(|tenant| tenant.next_frame_ns).filter(|frame| *frame > now_ns);
        frames.chain(self.watchdog.wake_ns()).chain(self.yields_ns()).min()
    }

    /// Whether more than one tenant wants the GPU.
    #[must_use]
    pub fn is_contended(&self) -> bool {
        self.tenants.values().filter(|tenant| tenant.active).nth(1).is_some()
    }

    /// Whose submission it is.
    #[must_use]
    pub fn tenant_of(&self, id: SubmitId) -> Option<TenantId> {
        self.entries.get(&id).map(|entry| entry.submit.tenant)
    }

    /// Who has a submission to be given to the GPU next.
    fn choose(&self, now_ns: u64) -> Option<(TenantId, QueueId)> {
        let contended = self.is_contended();
        if contended && self.contended.is_some() {
            return None;
        }
        let keeps = |tenant: TenantId| {
            let own = self.slice.filter(|(owner, _)| *owner == tenant);
            own.is_some_and(|(_, since)| now_ns.saturating_sub(since) < self.times.slice_ns)
        };
        let candidates = self.tenants.iter().filter_map(|(id, tenant)| {
            if contended && tenant.executing > 0 {
                return None;
            }
            let queue = tenant.first_queue(now_ns, &self.entries)?;
            let kept = contended && keeps(*id);
            Some((std::cmp::Reverse(tenant.policy.priority), !kept, tenant.virtual_time, *id, queue))
        });
        candidates.min().map(|(.., id, queue)| (id, queue))
    }

    fn release(&mut self, now_ns: u64, id: TenantId, queue: QueueId) -> Option<SubmitId> {
        let contended = self.is_contended();
        let tenant = self.tenants.get_mut(&id)?;
        let submit = tenant.queues.get_mut(&queue)?.pop_front()?;
        tenant.executing += 1;
        let entry = self.entries.get_mut(&submit)?;
        entry.phase = Phase::Executing;
        self.watchdog.begin(now_ns, submit, entry.submit.line);
        if let Some(fps) = tenant.policy.fps_max.filter(|_| entry.submit.frame) {
            let period = 1_000_000_000 / u64::from(fps.max(1));
            // From when it was due, so that the rate is met; but nothing is saved up.
            let due = tenant.next_frame_ns.max(now_ns.saturating_sub(period));
            tenant.next_frame_ns = due.saturating_add(period);
        }
        tenant.look_at(queue, &self.entries);
        if contended {
            self.contended = Some((submit, now_ns));
        }
        let kept = self
            .slice
            .is_some_and(|(owner, since)| owner == id && now_ns.saturating_sub(since) < self.times.slice_ns);
        if !kept {
            self.slice = Some((id, now_ns));
        }
        Some(submit)
    }

    /// Out of its queue, and no longer executing.
    fn leave(&mut self, id: SubmitId, entry: &Entry) {
        match entry.phase {
            Phase::Executing => self.end_execution(id, entry.submit.tenant),
            Phase::Paused => {}
            Phase::Blocked | Phase::Ready => {
                let Some(tenant) = self.tenants.get_mut(&entry.submit.tenant) else { return };
                if let Some(queue) = tenant.queues.get_mut(&entry.submit.queue) {
                    queue.retain(|other| *other != id);
                }
                tenant.look_at(entry.submit.queue, &self.entries);
            }
        }
    }

    fn end_execution(&mut self, id: SubmitId, tenant: TenantId) {
        self.watchdog.end(id);
        if self.contended.is_some_and(|(contended, _)| contended == id) {
            self.contended = None;
        }
        if let Some(tenant) = self.tenants.get_mut(&tenant) {
            tenant.executing = tenant.executing.saturating_sub(1);
        }
    }

    fn charge(&mut self, id: TenantId, gpu_ns: u64) {
        let Some(policy) = self.tenants.get(&id).map(|tenant| tenant.policy) else { return };
        let units = u128::from(gpu_ns).saturating_mul(UNITS_PER_NS);
        let cost = if policy.fixed_permille == 0 {
            units / u128::from(policy.share)
        } else {
            // As if it had the weight that gives it its part beside the others that have work now.
            let (mut weights, mut fixed) = (0, 0);
            for tenant in self.tenants.values().filter(|tenant| tenant.active) {
                match u128::from(tenant.policy.fixed_permille) {
                    0 => weights += u128::from(tenant.policy.share),
                    permille => fixed += permille,
                }
            }
            let rest = PERMILLE.saturating_sub(fixed).max(1);
            let part = u128::from(policy.fixed_permille);
            units.saturating_mul(rest) / part.saturating_mul(weights.max(1))
        };
        if let Some(tenant) = self.tenants.get_mut(&id) {
            tenant.virtual_time = tenant.virtual_time.saturating_add(cost);
        }
    }

    fn raise_floor(&mut self) {
        let active = self.tenants.values().filter(|tenant| tenant.active);
        if let Some(least) = active.map(|tenant| tenant.virtual_time).min() {
            self.floor = self.floor.max(least);
        }
    }

    /// The tenant may have got work. What it did not use while it had none is not saved up for it, but for a slice:
    /// one that waits for each of its frames is hardly ever without work.
    fn activate(&mut self, id: TenantId) {
        let (floor, slice_ns) = (self.floor, self.times.slice_ns);
        let Some(tenant) = self.tenants.get_mut(&id) else { return };
        if tenant.active || !tenant.has_work() {
            return;
        }
        tenant.active = true;
        let slice =
            u128::from(slice_ns).saturating_mul(UNITS_PER_NS) / u128::from(tenant.policy.share.max(1));
        tenant.virtual_time = tenant.virtual_time.max(floor.saturating_sub(slice));
    }

    /// The tenant may have no work any more.
    fn rest(&mut self, id: TenantId) {
        if let Some(tenant) = self.tenants.get_mut(&id) {
            tenant.active = tenant.has_work();
        }
        self.raise_floor();
    }
}

impl Tenant {
    /// Something that could run, or runs.
    fn has_work(&self) -> bool {
        self.executing > 0 || !self.runnable.is_empty()
    }

    fn look_at(&mut self, queue: QueueId, entries: &BTreeMap<SubmitId, Entry>) {
        let first = self.queues.get(&queue).and_then(VecDeque::front);
        if first.and_then(|id| entries.get(id)).is_some_and(|entry| entry.phase == Phase::Ready) {
            self.runnable.insert(queue);
        } else {
            self.runnable.remove(&queue);
        }
    }

    /// The queue whose first submission came first, of those that may run now.
    fn first_queue(&self, now_ns: u64, entries: &BTreeMap<SubmitId, Entry>) -> Option<QueueId> {
        let firsts = self.runnable.iter().filter_map(|queue| {
            let id = *self.queues.get(queue)?.front()?;
            let waits = entries.get(&id)?.submit.frame && self.next_frame_ns > now_ns;
            (!waits).then_some((id, *queue))
        });
        firsts.min().map(|(_, queue)| queue)
    }
}

#[cfg(test)]
mod tests;
