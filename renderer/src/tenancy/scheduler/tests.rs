use std::collections::HashMap;

use super::*;
use crate::tenancy::random::Random;

const MS: u64 = 1_000_000;
const SLICE: u64 = 2 * MS;
/// Of one submission.
const COST_MAX: u64 = 40 * MS;
const WATCHDOG: u64 = 2_000 * MS;
const NONE: [SubmitId; 0] = [];

fn scheduler() -> Scheduler {
    Scheduler::new(Times { slice_ns: SLICE, watchdog_ns: WATCHDOG })
}

fn ready(id: SubmitId, tenant: TenantId) -> Submit {
    Submit { id, tenant, queue: u64::from(tenant), ready: true, frame: false, line: Line::Device }
}

/// A GPU that executes one submission after the other, in the order in which it gets them.
struct World {
    scheduler: Scheduler,
    now: u64,
    gpu: VecDeque<SubmitId>,
    cost: HashMap<SubmitId, u64>,
    busy_until: u64,
    used: BTreeMap<TenantId, u64>,
    next: SubmitId,
    trace: u64,
    submitted: u64,
}

impl World {
    fn new(policies: &[Policy]) -> Self {
        let mut scheduler = scheduler();
        for (tenant, policy) in (0..).zip(policies) {
            scheduler.set_policy(tenant, *policy);
        }
        Self {
            scheduler,
            now: 0,
            gpu: VecDeque::new(),
            cost: HashMap::new(),
            busy_until: 0,
            used: BTreeMap::new(),
            next: 1,
            trace: 0,
            submitted: 0,
        }
    }

    fn submit(
        &mut self,
        tenant: TenantId,
        queue: QueueId,
        cost: u64,
        is_ready: bool,
        frame: bool,
    ) -> SubmitId {
        let id = self.next;
        self.next += 1;
        self.submitted += 1;
        self.cost.insert(id, cost);
        self.scheduler.submit(Submit { id, tenant, queue, ready: is_ready, frame, line: Line::Device });
        id
    }

    fn decide(&mut self) {
        for id in self.scheduler.decide(self.now) {
            self.trace = self.trace.rotate_left(7) ^ id ^ self.now;
            if self.gpu.is_empty() {
                self.busy_until = self.now + self.cost[&id];
            }
            self.gpu.push_back(id);
        }
    }

    /// Until the GPU has done one submission; `None` when it has none.
    fn step(&mut self) -> Option<(SubmitId, TenantId)> {
        self.decide();
        let id = self.gpu.pop_front()?;
        self.now = self.busy_until;
        let (tenant, cost) = (self.scheduler.tenant_of(id).unwrap(), self.cost.remove(&id).unwrap());
        *self.used.entry(tenant).or_default() += cost;
        self.scheduler.done(id, cost);
        if let Some(next) = self.gpu.front() {
            self.busy_until = self.now + self.cost[next];
        }
        Some((id, tenant))
    }

    /// Of who is furthest behind: by one submission and one slice at most, in its own GPU time.
    fn assert_nobody_is_far_ahead(&self) {
        let active = || self.scheduler.tenants.values().filter(|tenant| tenant.active);
        let least = active().map(|tenant| tenant.virtual_time).min().unwrap();
        for tenant in active() {
            let ahead = (tenant.virtual_time - least) * u128::from(tenant.policy.share) / UNITS_PER_NS;
            assert!(ahead <= u128::from(COST_MAX + SLICE), "{ahead} ns ahead");
        }
    }

    fn assert_not_idle(&mut self) {
        self.decide();
        let waiting = self
            .scheduler
            .tenants
            .values()
            .any(|tenant| tenant.first_queue(self.now, &self.scheduler.entries).is_some());
        assert!(!self.gpu.is_empty() || !waiting, "the GPU idles while work waits");
    }
}

fn weights(weights: &[u32]) -> Vec<Policy> {
    weights.iter().map(|share| Policy { share: *share, ..Policy::default() }).collect()
}

/// What the others do about their submissions' sizes.
fn adversarial(random: &mut Random) -> u64 {
    match random.below(100) {
        0 => COST_MAX,
        1..10 => 1 + random.below(10 * MS),
        10..30 => 1,
        _ => 1 + random.below(MS),
    }
}

/// All tenants always have work: shares are those of the weights, and nobody is ever far behind.
fn flood(policies: &[Policy], submits: u64, seed: u64) -> World {
    let mut world = World::new(policies);
    let mut random = Random(seed);
    let tenants = u32::try_from(policies.len()).unwrap();
    for tenant in 0..tenants {
        for _ in 0..3 {
            let cost = adversarial(&mut random);
            world.submit(tenant, u64::from(tenant), cost, true, false);
        }
    }
    while world.submitted < submits {
        world.assert_not_idle();
        let (_, tenant) = world.step().unwrap();
        let cost = adversarial(&mut random);
        world.submit(tenant, u64::from(tenant), cost, true, false);
        world.assert_nobody_is_far_ahead();
    }
    world
}

#[test]
fn shares_are_those_of_the_weights_under_adversarial_submissions() {
    let policies = weights(&[100, 200, 400, 100]);
    let world = flood(&policies, 1_000_000, 1);
    let total: u64 = world.used.values().sum();
    let mut normal = Vec::new();
    for (tenant, policy) in (0..).zip(&policies) {
        let share = world.used[&tenant] as f64 / total as f64;
        let wanted = f64::from(policy.share) / 800.0;
        assert!((share / wanted - 1.0).abs() <= 0.01, "tenant {tenant} has {share}, not {wanted}");
        normal.push(share / wanted);
    }
    let (sum, squares): (f64, f64) = (normal.iter().sum(), normal.iter().map(|x| x * x).sum());
    assert!(sum * sum / (normal.len() as f64 * squares) >= 0.99, "Jain's index");
}

#[test]
fn the_same_seed_gives_the_same_trace() {
    let policies = weights(&[1, 2, 4]);
    let trace = |seed| flood(&policies, 20_000, seed).trace;
    assert_eq!(trace(5), trace(5));
    assert_ne!(trace(5), trace(6));
}

/// Tenants that come and go, block, depend across queues and die, a million times: the GPU never idles while work
/// waits, and in the end everything has run.
#[test]
fn a_million_submissions_of_tenants_that_come_and_go() {
    let mut policies = weights(&[1, 2, 4, 100, 50, 3]);
    policies[5].fps_max = Some(60);
    let mut world = World::new(&policies);
    let mut random = Random(3);
    let mut blocked: VecDeque<SubmitId> = VecDeque::new();
    while world.submitted < 1_000_000 {
        let tenant = u32::try_from(random.below(6)).unwrap();
        for _ in 0..random.below(4) {
            let queue = u64::from(tenant) * 10 + random.below(2);
            let is_ready = random.below(5) > 0;
            let cost = adversarial(&mut random);
            let frame = random.below(3) == 0;
            let id = world.submit(tenant, queue, cost, is_ready, frame);
            if !is_ready {
                blocked.push_back(id);
            }
        }
        let unblock = blocked.len() > 20 || random.below(3) == 0;
        if let Some(id) = unblock.then(|| blocked.pop_front()).flatten() {
            world.scheduler.make_ready(id);
        }
        if random.below(5000) == 0 {
            world.scheduler.set_policy(
                tenant,
                Policy { share: 1 + u32::try_from(random.below(9)).unwrap(), ..policies[tenant as usize] },
            );
        }
        world.assert_not_idle();
        if random.below(4) > 0 {
            world.step();
        }
    }
    blocked.into_iter().for_each(|id| world.scheduler.make_ready(id));
    loop {
        if world.step().is_some() {
            continue;
        }
        match world.scheduler.wake_ns(world.now) {
            Some(wake) => world.now = wake,
            None => break,
        }
    }
    assert!(world.scheduler.entries.is_empty(), "something never ran");
    assert!(world.cost.is_empty());
}

#[test]
fn a_lone_busy_tenant_is_not_stalled_for_old_debt() {
    let mut world = World::new(&weights(&[1, 1]));
    for _ in 0..1000 {
        world.submit(0, 0, 10 * MS, true, false);
        world.step().unwrap();
    }
    // Ten seconds alone; then another one comes.
    for _ in 0..100 {
        for tenant in [0, 1] {
            world.submit(tenant, u64::from(tenant), MS, true, false);
        }
    }
    world.used.clear();
    for _ in 0..40 {
        world.step().unwrap();
    }
    let (old, new) = (world.used[&0], world.used[&1]);
    assert!(old + SLICE + MS >= new, "{old} against {new}");
}

#[test]
fn debt_is_repaid_and_then_over() {
    let mut world = World::new(&weights(&[1, 1]));
    world.submit(0, 0, 50 * MS, true, false);
    world.submit(1, 1, MS, true, false);
    for _ in 0..200 {
        world.submit(0, 0, MS, true, false);
        world.submit(1, 1, MS, true, false);
    }
    let order: Vec<_> = (0..62).map(|_| world.step().unwrap().1).collect();
    assert_eq!(order[0], 0);
    assert!(order[1..48].iter().all(|tenant| *tenant == 1), "the other one catches up: {order:?}");
    assert!(order[48..].contains(&0), "and no more than that: {order:?}");
}

#[test]
fn a_queue_may_wait_for_what_another_signals_later_even_under_contention() {
    let mut world = World::new(&weights(&[1, 1]));
    for _ in 0..50 {
        world.submit(1, 1, MS, true, false);
    }
    // Waits for what the other queue's submission will signal, which comes later.
    let waits = world.submit(0, 10, MS, false, false);
    let signals = world.submit(0, 11, MS, true, false);
    let mut done = Vec::new();
    while done.len() < 52 {
        let Some((id, _)) = world.step() else { panic!("deadlock after {done:?}") };
        done.push(id);
        if id == signals {
            world.scheduler.make_ready(waits);
        }
    }
    assert!(done.contains(&waits));
}

#[test]
fn the_watchdog_ends_what_executes_too_long_and_nothing_that_waits() {
    let mut scheduler = scheduler();
    scheduler.submit(ready(1, 0));
    scheduler.submit(Submit { ready: false, ..ready(2, 1) });
    scheduler.submit(ready(3, 2));
    let first = scheduler.decide(0);
    assert_eq!(first, [1], "one at a time");
    scheduler.pause(1);
    assert_eq!(scheduler.decide(0), [3], "who waits for the guest holds nobody up");
    assert_eq!(scheduler.wake_ns(0), Some(WATCHDOG));
    assert_eq!(overdue(&mut scheduler, WATCHDOG - 1), NONE);
    assert_eq!(overdue(&mut scheduler, WATCHDOG), [3]);
    assert_eq!(overdue(&mut scheduler, WATCHDOG * 9), NONE, "reported once; waiting is not executing");
    scheduler.forget_queue(2);
    scheduler.resume(WATCHDOG * 9, 1);
    assert_eq!(overdue(&mut scheduler, WATCHDOG * 10 - 1), NONE);
    assert_eq!(overdue(&mut scheduler, WATCHDOG * 10), [1]);
    scheduler.forget_queue(0);
    scheduler.make_ready(2);
    assert_eq!(scheduler.decide(WATCHDOG * 10), [2]);
}

fn overdue(scheduler: &mut Scheduler, now: u64) -> Vec<SubmitId> {
    scheduler.overdue(now, |session| panic!("the process of session {session} is looked at"))
}

#[test]
fn on_processors_who_gets_none_is_not_overdue_and_holds_up_nobody_for_ever() {
    let mut scheduler = scheduler();
    let on = |session, submit: Submit| Submit { line: Line::Process(session), ..submit };
    scheduler.submit(on(1, ready(1, 0)));
    scheduler.submit(on(2, ready(2, 1)));
    assert_eq!(scheduler.decide(0), [1]);
    // It works for a tenth of the time.
    let mut look = |now: u64| {
        let worked = |_| Some(Worked { threads: BTreeMap::from([(1, now / 10)]), compiled: 0 });
        (scheduler.overdue(now, worked), scheduler.decide(now), scheduler.wake_ns(now).unwrap())
    };
    let mut now = 0;
    while now < WATCHDOG {
        let (overdue, released, wake) = look(now);
        assert!(overdue.is_empty() && released.is_empty(), "{now}: {overdue:?}, {released:?}");
        assert!(wake > now, "{wake} after {now}");
        now = wake;
    }
    assert_eq!(now, WATCHDOG);
    let (overdue, released, _) = look(now);
    assert_eq!((overdue, released), (vec![], vec![2]), "others wait no longer than for one that works");
    while now < 5 * WATCHDOG {
        let (overdue, _, wake) = look(now);
        assert_eq!(overdue, NONE);
        now = wake;
    }
    while let (overdue, _, wake) = look(now)
        && overdue.is_empty()
    {
        now = wake;
    }
    assert!((10 * WATCHDOG..11 * WATCHDOG).contains(&now), "it is once it has worked so much: {now}");
}

#[test]
fn alone_nothing_is_held_back() {
    let mut scheduler = scheduler();
    (1..=5).for_each(|id| scheduler.submit(ready(id, 0)));
    assert_eq!(scheduler.decide(0), [1, 2, 3, 4, 5]);
    scheduler.submit(ready(6, 1));
    scheduler.submit(ready(7, 0));
    assert_eq!(scheduler.decide(0), [6], "what was released before does not count against the newcomer");
    assert_eq!(scheduler.decide(0), NONE);
    scheduler.submit(ready(8, 1));
    scheduler.done(6, MS);
    assert_eq!(scheduler.decide(0), [8], "one of a tenant's at a time");
    (1..=5).for_each(|id| scheduler.done(id, MS));
    assert_eq!(scheduler.decide(0), NONE);
    scheduler.done(8, MS);
    assert_eq!(scheduler.decide(0), [7]);
}

#[test]
fn priority_goes_first_and_fixed_parts_are_kept() {
    let mut policies = weights(&[100, 900]);
    policies[0].priority = 1;
    let mut world = World::new(&policies);
    for _ in 0..10 {
        world.submit(1, 1, MS, true, false);
        world.submit(0, 0, MS, true, false);
    }
    let order: Vec<_> = (0..20).map(|_| world.step().unwrap().1).collect();
    assert_eq!(order, [[0; 10], [1; 10]].concat());

    let mut policies = weights(&[1, 500, 1000]);
    policies[0].fixed_permille = 250;
    let mut world = World::new(&policies);
    for _ in 0..8000 {
        for tenant in 0..3 {
            world.submit(tenant, u64::from(tenant), MS, true, false);
        }
    }
    for _ in 0..8000 {
        world.step();
    }
    for (tenant, wanted) in [(0, 2000), (1, 2000), (2, 4000)] {
        let got = world.used[&tenant] / MS;
        assert!(got.abs_diff(wanted) <= wanted / 100, "tenant {tenant}: {got} of {wanted}");
    }
}

#[test]
fn a_pause_saves_up_no_frames() {
    let mut policies = weights(&[1]);
    policies[0].fps_max = Some(50);
    let mut world = World::new(&policies);
    let submit = |world: &mut World, frames: u32| {
        for _ in 0..frames {
            world.submit(0, 0, MS, true, true);
        }
    };
    submit(&mut world, 1);
    world.step().unwrap();
    world.now += 1_000 * MS;
    // Fifty frames could have been made meanwhile.
    submit(&mut world, 100);
    let (begin, before) = (world.now, world.used[&0]);
    while world.now < begin + 200 * MS {
        match world.step() {
            Some(_) => {}
            None => world.now = world.scheduler.wake_ns(world.now).unwrap(),
        }
    }
    let frames = (world.used[&0] - before) / MS;
    assert!((10..=12).contains(&frames), "{frames} frames in a fifth of a second at 50 frames/s");
}

#[test]
fn frames_keep_to_their_rate_beside_shares() {
    let mut policies = weights(&[1000, 1]);
    policies[0].fps_max = Some(50);
    let mut world = World::new(&policies);
    for _ in 0..200 {
        world.submit(0, 0, MS, true, true);
    }
    for _ in 0..2000 {
        world.submit(1, 1, MS, true, false);
    }
    while world.now < 1_000 * MS {
        world.step().unwrap();
    }
    let frames = world.used[&0] / MS;
    assert!((49..=51).contains(&frames), "{frames} frames in a second");
    assert_eq!(world.used.values().sum::<u64>(), world.now, "the other one has the rest");
}
