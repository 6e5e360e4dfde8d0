//! Whose submissions the GPUs get: the scheduler ([`crate::tenancy::scheduler`]), told of time and of what workers say.
//!
//! Nothing is held back of one tenant alone, and workers ask for nothing. As soon as two tenants have work, each worker
//! asks for each of its submissions once what it waits for has come. A tenant with `fps_max` asks for each of its
//! frames besides. A submission that works for longer than the watchdog allows ends its worker, asked for or not: on a software
//! driver by what the worker's threads have taken of the processors ([`crate::tenancy::watchdog`]).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{Notify, mpsc, watch};

use super::driver_cache::WorkerCache;
use super::processors;
use super::worker_process::Order;
use crate::state_directory::Rules;
use crate::tenancy::scheduler::{Policy, QueueId, Scheduler, Submit, SubmitId, TenantId, Times};
use crate::tenancy::watchdog::{Line, Worked};
use crate::worker::link::{FromWorker, ToWorker, TurnPlace, Work};

/// A session that said nothing of work for so long has none. Several times the interval at which workers report.
const ACTIVE_NS: u64 = 1_000_000_000;
/// Turns that one session may ask for at once; a worker has one for each of its queues, and the next.
const TURNS_MAX: usize = 4096;
/// Queues of one session, over all devices that it ever had.
const QUEUES_MAX: usize = 1 << 20;
/// Number of a turn in the numbers of its host.
const TURN_BITS: u32 = 32;

/// One scheduler for each GPU, for all workers.
#[derive(Debug)]
pub(super) struct GpuTime {
    inner: Mutex<Inner>,
    /// The next thing to do by itself is earlier than it was.
    earlier: Notify,
    began: Instant,
}

#[derive(Debug, Default)]
struct Inner {
    schedulers: BTreeMap<u32, Scheduler>,
    /// As the operator wants it.
    watchdog_ns: Option<u64>,
    /// GPUs that are software drivers.
    software: BTreeSet<u32>,
    tenants: BTreeMap<String, Tenant>,
    sessions: BTreeMap<u64, Session>,
    /// When [`GpuTime::run`] looks next.
    alarm_ns: Option<u64>,
}

#[derive(Debug, Default)]
struct Tenant {
    id: TenantId,
    policy: Policy,
    /// Of sessions that have ended.
    past: Work,
    turns: u64,
    charged_ns: u64,
}

#[derive(Debug)]
struct Session {
    tenant: String,
    process: WorkerProcess,
    orders: mpsc::Sender<Order>,
    kill: watch::Sender<Option<String>>,
    /// Turns that it asked for, or told of.
    turns: BTreeMap<u32, TurnPlace>,
    queues: BTreeSet<(u32, QueueId)>,
    worked_ns: Option<u64>,
    work: Work,
    /// Submissions, frames, and how many of these in a second.
    holds: (bool, bool, Option<u32>),
}

/// Where a software driver works for a session.
#[derive(Clone, Debug)]
pub(super) struct WorkerProcess {
    pub(super) pid: u32,
    /// Where that driver keeps what it compiles.
    pub(super) cache: Option<Arc<WorkerCache>>,
}

impl WorkerProcess {
    fn worked(&self) -> Option<Worked> {
        processors::worked(self.pid, self.cache.as_ref().map_or(0, |cache| cache.compiled()))
    }
}

/// What a tenant has used, for people and metrics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Used {
    /// What its sessions did.
    pub(super) work: Work,
    /// Submissions that waited for their turn.
    pub(super) turns: u64,
    /// What those cost.
    pub(super) charged_ns: u64,
}

/// On a software driver a submission may work this many times longer, unless the limit is given: an honest frame takes
/// as much longer there.
const SOFTWARE_FACTOR: u64 = 6;

fn times(watchdog_ns: Option<u64>, software: bool) -> Times {
    let default = Times::default();
    let usual = default.watchdog_ns * if software { SOFTWARE_FACTOR } else { 1 };
    Times { watchdog_ns: watchdog_ns.unwrap_or(usual), ..default }
}

impl Default for GpuTime {
    fn default() -> Self {
        Self { inner: Mutex::default(), earlier: Notify::new(), began: Instant::now() }
    }
}

impl GpuTime {
    /// New rules are in force from now on.
    pub(super) fn apply(&self, rules: &Rules) {
        let mut inner = self.lock();
        inner.watchdog_ns = rules.config.watchdog.map(|limit| limit.0.saturating_mul(1_000_000));
        for tenant in inner.tenants.values_mut() {
            tenant.policy = Policy::default();
        }
        for (name, terms) in &rules.config.tenants {
            inner.tenant(name).policy = terms.policy();
        }
        let Inner { schedulers, tenants, watchdog_ns, software, .. } = &mut *inner;
        for (gpu, scheduler) in schedulers {
            scheduler.set_times(times(*watchdog_ns, software.contains(gpu)));
            for tenant in tenants.values() {
                scheduler.set_policy(tenant.id, tenant.policy);
            }
        }
        self.settle(inner);
    }

    /// A session of a tenant begins in a process, which takes `orders`, and which `kill` ends.
    pub(super) fn open(
        &self,
        session: u64,
        (tenant, process): (&str, WorkerProcess),
        orders: mpsc::Sender<Order>,
        kill: watch::Sender<Option<String>>,
    ) {
        let mut inner = self.lock();
        inner.tenant(tenant);
        let new = Session {
            tenant: tenant.to_owned(),
            process,
            orders,
            kill,
            turns: BTreeMap::new(),
            queues: BTreeSet::new(),
            worked_ns: None,
            work: Work::default(),
            holds: (false, false, None),
        };
        inner.sessions.insert(session, new);
        self.settle(inner);
    }

    /// The session's worker has ended: others go on.
    pub(super) fn close(&self, session: u64) {
        let mut inner = self.lock();
        let Some(gone) = inner.sessions.remove(&session) else { return };
        for (gpu, queue) in gone.queues {
            if let Some(scheduler) = inner.schedulers.get_mut(&gpu) {
                scheduler.forget_queue(queue);
            }
        }
        let past = &mut inner.tenant(&gone.tenant).past;
        *past = past.plus(gone.work);
        self.settle(inner);
    }

    /// What a worker says about its submissions.
    pub(super) fn hear(&self, session: u64, message: &FromWorker) {
        let now = self.now_ns();
        let mut inner = self.lock();
        match *message {
            FromWorker::Work(work) => {
                if let Some(session) = inner.sessions.get_mut(&session) {
                    (session.work, session.worked_ns) = (work, Some(now));
                }
            }
            FromWorker::Turn { turn, place } => {
                inner.begin(session, turn, place, |scheduler, submit| scheduler.submit(submit));
            }
            FromWorker::Executing { turn, place, since_ns } => {
                let since = now.saturating_sub(since_ns);
                inner.begin(session, turn, place, |scheduler, submit| scheduler.adopt(since, submit));
            }
            FromWorker::Paused { turn, paused } => {
                if let Some(scheduler) = inner.scheduler_of(session, turn) {
                    match paused {
                        true => scheduler.pause(number(session, turn)),
                        false => scheduler.resume(now, number(session, turn)),
                    }
                }
            }
            FromWorker::Finished { turn, gpu_ns } => {
                if let Some(scheduler) = inner.scheduler_of(session, turn) {
                    scheduler.done(number(session, turn), gpu_ns);
                }
                inner.finish(session, turn, gpu_ns);
            }
            _ => return,
        }
        self.settle(inner);
    }

    /// Does what is due by itself, for ever: frames whose time has come, watchdogs, tenants that have become quiet.
    pub(super) async fn run(&self) {
        loop {
            let alarm = {
                let mut inner = self.lock();
                // Who is awake need not be woken.
                let wake = self.advance(&mut inner);
                inner.alarm_ns = wake;
                wake
            };
            let sleep = async {
                match alarm {
                    Some(alarm) => {
                        let ns = alarm.saturating_sub(self.now_ns());
                        tokio::time::sleep(Duration::from_nanos(ns)).await;
                    }
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = sleep => {}
                () = self.earlier.notified() => {}
            }
        }
    }

    /// What a tenant has used since the host's start.
    pub(super) fn used(&self, tenant: &str) -> Used {
        let inner = self.lock();
        let Some(Tenant { past, turns, charged_ns, .. }) = inner.tenants.get(tenant) else {
            return Used::default();
        };
        let own = inner.sessions.values().filter(|session| session.tenant == tenant);
        let work = own.fold(*past, |sum, session| sum.plus(session.work));
        Used { work, turns: *turns, charged_ns: *charged_ns }
    }

    /// Does what follows from a change.
    fn settle(&self, mut inner: MutexGuard<'_, Inner>) {
        let wake = self.advance(&mut inner);
        if let Some(wake) = wake
            && inner.alarm_ns.is_none_or(|alarm| wake < alarm)
        {
            inner.alarm_ns = Some(wake);
            self.earlier.notify_one();
        }
    }

    /// What is due now; gives when to look again.
    fn advance(&self, inner: &mut Inner) -> Option<u64> {
        let now = self.now_ns();
        inner.decide(now);
        inner.hold(now);
        inner.wake_ns(now)
    }

    fn now_ns(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn tenant(&mut self, name: &str) -> &mut Tenant {
        let id = TenantId::try_from(self.tenants.len()).unwrap_or(TenantId::MAX);
        self.tenants.entry(name.to_owned()).or_insert_with(|| Tenant { id, ..Tenant::default() })
    }

    /// A turn that a session asked for or told of.
    fn begin(
        &mut self,
        session: u64,
        turn: u32,
        place: TurnPlace,
        submit: impl FnOnce(&mut Scheduler, Submit),
    ) {
        let Self { schedulers, watchdog_ns, software, tenants, sessions, .. } = self;
        let Some(own) = sessions.get_mut(&session) else { return };
        let queue = number(session, place.queue);
        let is_new_queue = !own.queues.contains(&(place.gpu, queue));
        let too_many = own.turns.len() >= TURNS_MAX || is_new_queue && own.queues.len() >= QUEUES_MAX;
        if too_many {
            own.kill.send_replace(Some("its worker asked for too many turns".to_owned()));
            return;
        }
        own.turns.insert(turn, place);
        own.queues.insert((place.gpu, queue));
        let scheduler = schedulers.entry(place.gpu).or_insert_with(|| {
            if place.software {
                software.insert(place.gpu);
            }
            let mut scheduler = Scheduler::new(times(*watchdog_ns, place.software));
            for tenant in tenants.values() {
                scheduler.set_policy(tenant.id, tenant.policy);
            }
            scheduler
        });
        let tenant = tenants.get(&own.tenant).map_or(0, |tenant| tenant.id);
        let id = number(session, turn);
        let line = if place.software { Line::Process(session) } else { Line::Device };
        submit(scheduler, Submit { id, tenant, queue, ready: true, frame: place.frame, line });
    }

    fn scheduler_of(&mut self, session: u64, turn: u32) -> Option<&mut Scheduler> {
        let place = self.sessions.get(&session)?.turns.get(&turn)?;
        self.schedulers.get_mut(&place.gpu)
    }

    fn finish(&mut self, session: u64, turn: u32, gpu_ns: u64) {
        let Some(own) = self.sessions.get_mut(&session) else { return };
        if own.turns.remove(&turn).is_some()
            && let Some(tenant) = self.tenants.get_mut(&own.tenant)
        {
            tenant.charged_ns = tenant.charged_ns.saturating_add(gpu_ns);
        }
    }

    /// Ends those who took too much of a turn, and gives turns.
    fn decide(&mut self, now: u64) {
        let Self { schedulers, sessions, tenants, .. } = self;
        for scheduler in schedulers.values_mut() {
            let worked = |session: u64| sessions.get(&session)?.process.worked();
            for id in scheduler.overdue(now, worked) {
                let number = id >> TURN_BITS;
                let Some(session) = sessions.get(&number) else { continue };
                let limit = Duration::from_nanos(scheduler.times().watchdog_ns);
                let reason =
                    format!("a submission executed for more than {limit:?}: the watchdog ended the session");
                tracing::warn!(target: "audit", session = number, tenant = session.tenant, reason, "watchdog");
                session.kill.send_replace(Some(reason));
            }
            for id in scheduler.decide(now) {
                let Some(session) = sessions.get(&(id >> TURN_BITS)) else { continue };
                let turn = u32::try_from(id & u64::from(u32::MAX)).unwrap_or(0);
                tell(&session.orders, ToWorker::Go { turn });
                if let Some(tenant) = tenants.get_mut(&session.tenant) {
                    tenant.turns = tenant.turns.saturating_add(1);
                }
            }
        }
    }

    /// Tells workers whether they have to ask.
    fn hold(&mut self, now: u64) {
        let active: BTreeSet<_> = self
            .sessions
            .values()
            .filter(|session| session.is_active(now))
            .map(|session| session.tenant.clone())
            .collect();
        let contended = active.len() > 1;
        for session in self.sessions.values_mut() {
            let policy = self.tenants.get(&session.tenant).map(|tenant| tenant.policy);
            let fps_max = policy.and_then(|policy| policy.fps_max);
            let holds = (contended, fps_max.is_some(), fps_max);
            if holds != session.holds {
                session.holds = holds;
                let (submissions, frames, fps_max) = holds;
                tell(&session.orders, ToWorker::Hold { submissions, frames, fps_max });
            }
        }
    }

    fn wake_ns(&self, now: u64) -> Option<u64> {
        let turns = self.schedulers.values().filter_map(|scheduler| scheduler.wake_ns(now));
        // Who becomes quiet matters while others are held back for it.
        let quiet = self.sessions.values().filter(|session| session.holds.0 && session.turns.is_empty());
        let quiet = quiet.filter_map(|session| session.worked_ns).map(|last| last.saturating_add(ACTIVE_NS));
        turns.chain(quiet.filter(|end| *end > now)).min()
    }
}

impl Session {
    fn is_active(&self, now: u64) -> bool {
        let worked = self.worked_ns.is_some_and(|last| now < last.saturating_add(ACTIVE_NS));
        worked || !self.turns.is_empty()
    }
}

/// Of a turn or queue of a session among all of the host.
fn number(session: u64, own: u32) -> SubmitId {
    session << TURN_BITS | u64::from(own)
}

/// A worker that takes no orders for a while gets them later.
fn tell(orders: &mpsc::Sender<Order>, message: ToWorker) {
    if let Err(mpsc::error::TrySendError::Full(order)) = orders.try_send(Order::Send(message)) {
        let orders = orders.clone();
        tokio::spawn(async move { orders.send(order).await });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Peer {
        session: u64,
        orders: mpsc::Receiver<Order>,
        kill: watch::Receiver<Option<String>>,
    }

    fn open(time: &GpuTime, session: u64, tenant: &str) -> Peer {
        let (orders, taken) = mpsc::channel(16);
        let kill = watch::Sender::new(None);
        let killed = kill.subscribe();
        let process = WorkerProcess { pid: std::process::id(), cache: None };
        time.open(session, (tenant, process), orders, kill);
        Peer { session, orders: taken, kill: killed }
    }

    impl Peer {
        fn said(&mut self) -> Vec<String> {
            let mut said = Vec::new();
            while let Ok(order) = self.orders.try_recv() {
                match order {
                    Order::Send(ToWorker::Go { turn }) => said.push(format!("go {turn}")),
                    Order::Send(ToWorker::Hold { submissions, frames, .. }) => {
                        said.push(format!("hold {submissions} {frames}"));
                    }
                    other => panic!("unexpected: {other:?}"),
                }
            }
            said
        }

        fn ask(&self, time: &GpuTime, turn: u32) {
            let place = TurnPlace { gpu: 0, queue: 0, frame: false, software: false };
            time.hear(self.session, &FromWorker::Turn { turn, place });
        }

        fn finish(&self, time: &GpuTime, turn: u32) {
            time.hear(self.session, &FromWorker::Finished { turn, gpu_ns: 5_000_000 });
        }
    }

    #[test]
    fn nobody_asks_until_two_tenants_have_work_and_then_one_executes_at_a_time() {
        let time = GpuTime::default();
        let (mut lava, mut tube) = (open(&time, 1, "lava"), open(&time, 2, "tube"));
        time.hear(1, &FromWorker::Work(Work::default()));
        assert!(lava.said().is_empty() && tube.said().is_empty());
        time.hear(2, &FromWorker::Work(Work::default()));
        assert_eq!(
            (lava.said(), tube.said()),
            (vec!["hold true false".to_owned()], vec!["hold true false".to_owned()])
        );
        lava.ask(&time, 0);
        lava.ask(&time, 1);
        tube.ask(&time, 0);
        assert_eq!(lava.said(), ["go 0", "go 1"], "while it has work alone nothing waits");
        assert_eq!(tube.said(), ["go 0"], "what was released before it came does not hold it up");
        lava.ask(&time, 2);
        tube.ask(&time, 1);
        lava.finish(&time, 0);
        lava.finish(&time, 1);
        assert!(lava.said().is_empty() && tube.said().is_empty(), "one at a time");
        tube.finish(&time, 0);
        assert_eq!(tube.said(), ["go 1"], "it is behind");
        assert!(lava.said().is_empty(), "one at a time");
        time.close(2);
        assert_eq!(lava.said(), ["go 2", "hold false false"], "a dead session holds up nobody");
        assert_eq!(time.used("lava").turns, 3);
        assert_eq!(time.used("lava").charged_ns, 10_000_000);
    }

    #[test]
    fn only_who_executes_for_too_long_is_ended() {
        let time = GpuTime::default();
        let (lava, tube) = (open(&time, 1, "lava"), open(&time, 2, "tube"));
        let place = TurnPlace { gpu: 0, queue: 0, frame: false, software: false };
        let executing = |turn, since_ns| FromWorker::Executing { turn, place, since_ns };
        time.hear(1, &executing(0, 9_000_000_000));
        time.hear(2, &executing(0, 1));
        assert!(lava.kill.borrow().is_none());
        time.hear(1, &FromWorker::Finished { turn: 0, gpu_ns: 0 });
        // As if it had begun before the host did: long ago.
        time.hear(1, &FromWorker::Paused { turn: 0, paused: true });
        assert!(lava.kill.borrow().is_none() && tube.kill.borrow().is_none());
        let mut rules = Rules::default();
        rules.config.watchdog = Some(crate::tenancy::config::Milliseconds(0));
        time.apply(&rules);
        assert!(tube.kill.borrow().as_ref().is_some_and(|why| why.contains("watchdog")));
        assert!(lava.kill.borrow().is_none());
    }

    #[test]
    fn frames_are_asked_for_where_they_are_limited() {
        let time = GpuTime::default();
        let mut rules = Rules::default();
        let text = "[[tenant]]\nname = \"lava\"\nmemory = \"1 MiB\"\nfps_max = 1\n";
        rules.config = crate::tenancy::config::Config::parse("", text).unwrap();
        time.apply(&rules);
        let mut lava = open(&time, 1, "lava");
        assert_eq!(lava.said(), ["hold false true"]);
        let place = TurnPlace { gpu: 0, queue: 0, frame: true, software: false };
        for turn in [0, 1] {
            time.hear(1, &FromWorker::Turn { turn, place });
        }
        assert_eq!(lava.said(), ["go 0"], "the second is due in a second");
        time.apply(&Rules::default());
        assert!(lava.said().contains(&"hold false false".to_owned()));
    }
}
