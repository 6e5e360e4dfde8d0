use std::sync::mpsc;

use ash::vk;

use super::*;

const Q: u64 = 1;
const OTHER: u64 = 2;
const FENCE: u64 = 10;
const TIMELINE: u64 = 20;
const BINARY: u64 = 30;
const RTT: Duration = Duration::from_millis(20);

fn point(queue: u64, number: u64) -> Point {
    Point { queue, number }
}

fn state() -> State {
    let mut state = State::default();
    state.add_queue(Q);
    state.add_queue(OTHER);
    state.create_fence(FENCE, false);
    state.create_semaphore(TIMELINE, Some(0));
    state.create_semaphore(BINARY, None);
    state
}

/// A state whose pace says: 5 ms frames on a 20 ms link, so 4 + 2 frames may be under way.
fn paced() -> (State, Instant) {
    let (mut state, mut now) = (state(), Instant::now());
    for _ in 0..10 {
        let number = state.submit(Q, &Submission { present: true, ..Submission::default() }, now);
        now += Duration::from_millis(5);
        state.complete(Q, number, RTT, now);
    }
    (state, now)
}

#[expect(clippy::needless_pass_by_value, reason = "tests say what they submit in place")]
fn submit(state: &mut State, queue: u64, submission: Submission) -> Point {
    let number = state.submit(queue, &submission, Instant::now());
    point(queue, number)
}

fn fenced() -> Submission {
    Submission { fence: FENCE, ..Submission::default() }
}

#[test]
fn a_fence_is_signalled_by_the_completion_of_its_submission() {
    let mut state = state();
    assert!(!state.fence_signaled(FENCE));
    let first = submit(&mut state, Q, Submission::default());
    let second = submit(&mut state, Q, fenced());
    state.complete(Q, first.number, RTT, Instant::now());
    assert!(!state.fence_signaled(FENCE));
    state.complete(Q, second.number, RTT, Instant::now());
    assert!(state.fence_signaled(FENCE));
    assert!(state.is_idle());
    state.reset_fence(FENCE);
    assert!(!state.fence_signaled(FENCE));
    state.signal_fence(FENCE);
    assert!(state.fence_signaled(FENCE));
}

#[test]
fn a_timeline_takes_the_highest_value_reached_and_host_signals() {
    let mut state = state();
    let signals = |value| Submission { signals: vec![(TIMELINE, value)], ..Submission::default() };
    submit(&mut state, Q, signals(3));
    submit(&mut state, OTHER, signals(5));
    state.complete(OTHER, 1, RTT, Instant::now());
    assert_eq!(state.timeline_value(TIMELINE), 5);
    state.complete(Q, 1, RTT, Instant::now());
    assert_eq!(state.timeline_value(TIMELINE), 5, "never back");
    state.signal_timeline(TIMELINE, 9);
    assert_eq!(state.timeline_value(TIMELINE), 9);
}

#[test]
fn run_ahead_needs_a_link_slower_than_a_tenth_of_a_frame() {
    let (mut state, mut now) = paced();
    let ahead = submit(&mut state, Q, fenced());
    assert!(state.may_run_ahead(ahead));
    for _ in 0..20 {
        let p = submit(&mut state, Q, Submission { present: true, ..Submission::default() });
        now += Duration::from_millis(5);
        state.complete(Q, p.number, Duration::from_micros(400), now);
    }
    let near = submit(&mut state, Q, fenced());
    assert!(!state.may_run_ahead(near), "0.4 ms is less than a tenth of 5 ms");
}

#[test]
fn nothing_that_the_guest_reads_is_reported_early_nor_what_follows_it() {
    let (mut state, _) = paced();
    let plain = submit(&mut state, Q, fenced());
    let readable = submit(&mut state, Q, Submission { guest_readable: true, ..Submission::default() });
    let after = submit(&mut state, Q, fenced());
    assert!(state.may_run_ahead(plain));
    assert!(!state.may_run_ahead(readable));
    assert!(!state.may_run_ahead(after), "its fence tells of everything before it on the queue");
}

#[test]
fn what_waits_for_something_not_sent_yet_is_not_reported_early() {
    let (mut state, _) = paced();
    let waits = Submission { waits: vec![(TIMELINE, 1)], fence: FENCE, ..Submission::default() };
    let waiting = submit(&mut state, Q, waits);
    assert!(!state.may_run_ahead(waiting));
    // Sent, but itself waiting.
    let on = Submission { waits: vec![(TIMELINE, 7)], signals: vec![(TIMELINE, 1)], ..Submission::default() };
    submit(&mut state, OTHER, on);
    assert!(!state.may_run_ahead(waiting));
    state.signal_timeline(TIMELINE, 7);
    assert!(state.may_run_ahead(waiting));
}

#[test]
fn what_waits_for_itself_waits_for_the_app() {
    let (mut state, _) = paced();
    let chained = |value| Submission {
        waits: vec![(TIMELINE, value)],
        signals: vec![(TIMELINE, value + 1)],
        ..Submission::default()
    };
    // Nobody but the app signals 1, and it may do so after it has looked.
    let points = [submit(&mut state, Q, chained(1)), submit(&mut state, OTHER, chained(2))];
    let last = submit(&mut state, Q, chained(3));
    assert!(!points.iter().chain([&last]).any(|point| state.may_run_ahead(*point)));
    state.signal_timeline(TIMELINE, 1);
    assert!(state.may_run_ahead(last));
}

#[test]
fn a_binary_semaphore_carries_its_signaller_along() {
    let (mut state, _) = paced();
    let signal = Submission { signals: vec![(BINARY, 0)], guest_readable: true, ..Submission::default() };
    let signaller = submit(&mut state, OTHER, signal);
    let waits = Submission { waits: vec![(BINARY, 0)], fence: FENCE, ..Submission::default() };
    let waiting = submit(&mut state, Q, waits);
    assert!(!state.may_run_ahead(waiting));
    state.complete(OTHER, signaller.number, RTT, Instant::now());
    assert!(state.may_run_ahead(waiting));
    // An acquired semaphore needs nothing of the guest.
    state.acquired(BINARY);
    let drawn = submit(&mut state, Q, Submission { waits: vec![(BINARY, 0)], ..fenced() });
    assert!(state.may_run_ahead(drawn));
}

#[test]
fn depth_is_bounded_by_a_round_trip_and_a_quarter_over_frame_time_and_two() {
    let (mut state, _) = paced();
    let present = || Submission { present: true, fence: FENCE, ..Submission::default() };
    for _ in 0..7 {
        let p = submit(&mut state, Q, present());
        assert!(state.may_run_ahead(p));
    }
    let eighth = submit(&mut state, Q, present());
    assert!(!state.may_run_ahead(eighth));
    assert_eq!(state.presents_in_flight(), 8);
}

#[test]
fn the_first_frames_on_a_long_link_do_not_wait_until_frame_times_are_known() {
    let present = || Submission { present: true, fence: FENCE, ..Submission::default() };
    for (rtt_ms, ahead) in [(0, 0), (4, 0), (20, 4)] {
        let mut state = state();
        state.begin(Duration::from_millis(rtt_ms));
        let mut first = Vec::new();
        for _ in 0..5 {
            let point = submit(&mut state, Q, present());
            first.push(state.may_run_ahead(point));
        }
        assert_eq!(first.iter().filter(|may| **may).count(), ahead, "{rtt_ms} ms");
    }
}

#[test]
fn a_poll_is_answered_early_only_when_the_submission_is_a_frame_old() {
    let (mut state, now) = paced();
    let number = state.submit(Q, &fenced(), now);
    assert!(!state.may_run_ahead_on_poll(point(Q, number), now + Duration::from_millis(1)));
    assert!(state.may_run_ahead_on_poll(point(Q, number), now + Duration::from_millis(6)));
}

/// Notes what a wait asks of the host.
struct Host(mpsc::Sender<Option<Point>>);

impl HostWaiter for Host {
    fn post_host_wait(&self, point: Point) {
        self.0.send(Some(point)).unwrap();
    }

    fn about_to_block(&self) {
        self.0.send(None).unwrap();
    }
}

fn synced(state: State) -> (Sync, Host, mpsc::Receiver<Option<Point>>) {
    let (sender, receiver) = mpsc::channel();
    let sync = Sync { state: Mutex::new(state), changed: Wake::new() };
    (sync, Host(sender), receiver)
}

const ONE: Goal<'_> = Goal::Fences { fences: &[FENCE], all: true };

#[test]
fn an_early_answer_tells_the_host_once_and_does_not_block() {
    let (mut state, _) = paced();
    let ahead = submit(&mut state, Q, fenced());
    let (sync, host, asked) = synced(state);
    assert_eq!(sync.wait(&host, ONE, u64::MAX), vk::Result::SUCCESS);
    assert_eq!(sync.wait(&host, ONE, u64::MAX), vk::Result::SUCCESS);
    drop(host);
    assert_eq!(asked.iter().collect::<Vec<_>>(), [Some(ahead)]);
    assert!(!sync.read(State::is_idle), "the host has not finished it");
}

#[test]
fn waits_end_with_success_timeout_or_loss() {
    let mut state = state();
    submit(&mut state, Q, fenced());
    let (sync, host, asked) = synced(state);
    assert_eq!(sync.wait(&host, ONE, 0), vk::Result::TIMEOUT);
    assert_eq!(sync.wait(&host, ONE, 1000), vk::Result::TIMEOUT);
    // Whether it came to blocking is the scheduler's choice.
    assert!(asked.try_iter().all(|question| question.is_none()));
    std::thread::scope(|scope| {
        let host = Host(host.0.clone());
        let waiter = scope.spawn(|| {
            let host = host;
            sync.wait(&host, ONE, u64::MAX)
        });
        assert_eq!(asked.recv().unwrap(), None, "it blocks");
        sync.update(|s| s.complete(Q, 1, RTT, Instant::now()));
        assert_eq!(waiter.join().unwrap(), vk::Result::SUCCESS);
    });
    sync.update(|s| s.reset_fence(FENCE));
    std::thread::scope(|scope| {
        let host = Host(host.0.clone());
        let waiter = scope.spawn(|| {
            let host = host;
            sync.wait(&host, ONE, u64::MAX)
        });
        assert_eq!(asked.recv().unwrap(), None, "it blocks");
        sync.lose();
        assert_eq!(waiter.join().unwrap(), vk::Result::ERROR_DEVICE_LOST);
    });
    assert_eq!(sync.wait(&host, ONE, 0), vk::Result::ERROR_DEVICE_LOST, "for good");
}

#[test]
fn any_is_one_of_them() {
    let mut state = state();
    state.create_fence(11, true);
    let (sync, host, _asked) = synced(state);
    let any = Goal::Fences { fences: &[FENCE, 11], all: false };
    let all = Goal::Fences { fences: &[FENCE, 11], all: true };
    assert_eq!(sync.wait(&host, any, 0), vk::Result::SUCCESS);
    assert_eq!(sync.wait(&host, all, 0), vk::Result::TIMEOUT);
}

#[test]
fn idle_is_never_early() {
    let (mut state, _) = paced();
    submit(&mut state, Q, fenced());
    let (sync, host, _asked) = synced(state);
    assert_eq!(sync.wait(&host, Goal::Idle, 0), vk::Result::TIMEOUT);
    assert_eq!(sync.wait(&host, Goal::Queue(Q), 0), vk::Result::SUCCESS);
}
