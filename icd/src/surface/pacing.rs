//! When an image of a swapchain may be acquired again: pure, instants come in, decisions go out.
//!
//! The display is far away, so there is no scanout to wait for. What a display would do to the rate is modelled
//! here: an image is let go at the tick that would latch it (FIFO), or at once (MAILBOX, IMMEDIATE). The host
//! orders the next use of the image after its copy, so letting go early is never wrong, only a matter of rate.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use ash::vk;

use super::pacing::Available::{AfterCompletion, AfterPresent, At, Image, Retired};

/// Submission `number` of `queue`: how completions name presents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PresentPoint {
    /// Id of the queue.
    pub queue: u64,
    /// The guest's count of submissions on it.
    pub number: u64,
}

/// Answer to "may an image be acquired now?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Available {
    /// This one; it counts as acquired.
    Image(u32),
    /// Not before this instant.
    At(Instant),
    /// Not before the host completes a present.
    AfterCompletion,
    /// Not before the app presents: it holds every image.
    AfterPresent,
    /// Never: the swapchain was replaced.
    Retired,
}

/// Answer to "has the present with this id been shown?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// It has.
    Yes,
    /// Not before this instant.
    At(Instant),
    /// Not before something else happens: a present, or a completion.
    Later,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ImageState {
    Free,
    Acquired,
    Queued,
}

#[derive(Clone, Copy, Debug)]
struct Queued {
    image: u32,
    let_go_at: Instant,
}

#[derive(Clone, Copy, Debug)]
struct Identified {
    id: u64,
    shown_at: Instant,
    point: PresentPoint,
}

/// Availability of the images of one swapchain.
#[derive(Debug)]
pub struct Pacing {
    mode: vk::PresentModeKHR,
    period: Duration,
    epoch: Instant,
    images: Vec<ImageState>,
    /// Oldest first.
    free: VecDeque<u32>,
    queued: VecDeque<Queued>,
    /// Presents that the host has not completed.
    in_flight: Vec<PresentPoint>,
    last_latch: Option<Instant>,
    /// Presents that carry an id, not yet known to be shown.
    identified: VecDeque<Identified>,
    shown_id: u64,
    retired: bool,
}

impl Pacing {
    /// A swapchain of `images` images, all free; FIFO ticks come every `period` from `now`.
    #[must_use]
    pub fn new(mode: vk::PresentModeKHR, images: u32, period: Duration, now: Instant) -> Self {
        Self {
            mode,
            period: period.max(Duration::from_micros(1)),
            epoch: now,
            images: (0..images).map(|_| ImageState::Free).collect(),
            free: (0..images).collect(),
            queued: VecDeque::new(),
            in_flight: Vec::new(),
            last_latch: None,
            identified: VecDeque::new(),
            shown_id: 0,
            retired: false,
        }
    }

    /// Presents that the host has not completed yet.
    #[must_use]
    pub fn in_flight(&self) -> usize {
        self.in_flight.len()
    }

    /// Acquires an image, if at most `in_flight_max` presents are not yet completed and one is free.
    pub fn poll_acquire(&mut self, now: Instant, in_flight_max: usize) -> Available {
        if self.retired {
            return Retired;
        }
        self.let_go(now);
        if self.in_flight.len() > in_flight_max {
            return AfterCompletion;
        }
        if let Some(image) = self.free.pop_front() {
            self.set(image, ImageState::Acquired);
            return Image(image);
        }
        self.queued.front().map_or(AfterPresent, |next| At(next.let_go_at))
    }

    /// The app presents an image it acquired, as submission `point`; `id` is its present id, or 0. `false` when
    /// it did not hold that image.
    pub fn present(&mut self, image: u32, point: PresentPoint, id: u64, now: Instant) -> bool {
        self.let_go(now);
        if self.state(image) != Some(ImageState::Acquired) {
            return false;
        }
        let let_go_at = self.latch(now);
        self.last_latch = Some(let_go_at);
        self.set(image, ImageState::Queued);
        self.queued.push_back(Queued { image, let_go_at });
        self.in_flight.push(point);
        if id != 0 {
            self.identified.push_back(Identified { id, shown_at: let_go_at, point });
        }
        true
    }

    /// The mode of the presents that follow (`VkSwapchainPresentModeInfoEXT`).
    pub fn set_mode(&mut self, mode: vk::PresentModeKHR) {
        self.mode = mode;
    }

    /// The app gives an image back without presenting it (`vkReleaseSwapchainImagesEXT`).
    pub fn release(&mut self, image: u32) {
        if self.state(image) == Some(ImageState::Acquired) {
            self.set(image, ImageState::Free);
            self.free.push_back(image);
        }
    }

    /// The host completed all submissions of `queue` up to `number`. `true` when a present was among them.
    pub fn handle_completion(&mut self, queue: u64, number: u64) -> bool {
        let before = self.in_flight.len();
        self.in_flight.retain(|point| point.queue != queue || point.number > number);
        before != self.in_flight.len()
    }

    /// The swapchain was replaced by another of its surface: images may be presented, not acquired.
    pub fn retire(&mut self) {
        self.retired = true;
    }

    /// Whether the present with this id, or a later one, has been shown.
    pub fn poll_shown(&mut self, id: u64, now: Instant) -> Shown {
        while let Some(&first) = self.identified.front() {
            if first.shown_at > now || self.in_flight.contains(&first.point) {
                break;
            }
            self.shown_id = self.shown_id.max(first.id);
            self.identified.pop_front();
        }
        if self.shown_id >= id {
            return Shown::Yes;
        }
        match self.identified.iter().find(|present| present.id >= id) {
            Some(present) if !self.in_flight.contains(&present.point) => Shown::At(present.shown_at.max(now)),
            _ => Shown::Later,
        }
    }

    fn latch(&self, now: Instant) -> Instant {
        let after_last = self.last_latch.map_or(now, |last| last.max(now));
        match self.mode {
            vk::PresentModeKHR::FIFO => self.tick_after(after_last),
            // A frame that missed its tick is shown at once.
            vk::PresentModeKHR::FIFO_RELAXED => match self.last_latch {
                Some(last) if now >= last + self.period => now,
                _ => self.tick_after(after_last),
            },
            _ => now,
        }
    }

    /// First tick strictly after `instant`.
    fn tick_after(&self, instant: Instant) -> Instant {
        let period = self.period.as_nanos();
        let elapsed = instant.saturating_duration_since(self.epoch).as_nanos();
        let next = (elapsed / period + 1) * period;
        self.epoch + Duration::from_nanos(u64::try_from(next).unwrap_or(u64::MAX))
    }

    fn let_go(&mut self, now: Instant) {
        while let Some(first) = self.queued.front() {
            if first.let_go_at > now {
                return;
            }
            let image = first.image;
            self.queued.pop_front();
            self.set(image, ImageState::Free);
            self.free.push_back(image);
        }
    }

    fn state(&self, image: u32) -> Option<ImageState> {
        self.images.get(usize::try_from(image).ok()?).copied()
    }

    fn set(&mut self, image: u32, state: ImageState) {
        let slot = usize::try_from(image).ok().and_then(|index| self.images.get_mut(index));
        if let Some(slot) = slot {
            *slot = state;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);
    const PERIOD: Duration = Duration::from_millis(10);

    fn point(number: u64) -> PresentPoint {
        PresentPoint { queue: 1, number }
    }

    fn swapchain(mode: vk::PresentModeKHR, images: u32) -> (Pacing, Instant) {
        let start = Instant::now();
        (Pacing::new(mode, images, PERIOD, start), start)
    }

    #[test]
    fn fifo_lets_one_image_go_per_tick() {
        let (mut pacing, t0) = swapchain(vk::PresentModeKHR::FIFO, 2);
        for (image, number) in [(0, 1), (1, 2)] {
            assert_eq!(pacing.poll_acquire(t0, 9), Image(image));
            assert!(pacing.present(image, point(number), 0, t0 + MS));
        }
        assert_eq!(pacing.poll_acquire(t0 + MS, 9), At(t0 + PERIOD));
        assert_eq!(pacing.poll_acquire(t0 + PERIOD, 9), Image(0));
        assert_eq!(pacing.poll_acquire(t0 + PERIOD, 9), At(t0 + 2 * PERIOD));
        assert_eq!(pacing.poll_acquire(t0 + 2 * PERIOD, 9), Image(1));
        assert_eq!(pacing.poll_acquire(t0 + 2 * PERIOD, 9), AfterPresent);
    }

    #[test]
    fn fifo_runs_at_the_refresh_rate() {
        let (mut pacing, t0) = swapchain(vk::PresentModeKHR::FIFO, 3);
        let mut now = t0;
        let mut frames = 0;
        while now < t0 + 100 * PERIOD {
            match pacing.poll_acquire(now, 9) {
                Image(image) => {
                    frames += 1;
                    assert!(pacing.present(image, point(frames), 0, now));
                    pacing.handle_completion(1, frames);
                }
                At(instant) => now = instant,
                other => panic!("{other:?}"),
            }
        }
        assert!((100..=103).contains(&frames), "{frames}");
    }

    #[test]
    fn relaxed_shows_a_late_frame_at_once_and_a_punctual_one_at_its_tick() {
        let (mut pacing, t0) = swapchain(vk::PresentModeKHR::FIFO_RELAXED, 1);
        assert_eq!(pacing.poll_acquire(t0, 9), Image(0));
        assert!(pacing.present(0, point(1), 0, t0 + MS));
        assert_eq!(pacing.poll_acquire(t0 + 2 * MS, 9), At(t0 + PERIOD));
        assert_eq!(pacing.poll_acquire(t0 + PERIOD, 9), Image(0));
        assert!(pacing.present(0, point(2), 0, t0 + 2 * PERIOD + 3 * MS));
        assert_eq!(pacing.poll_acquire(t0 + 2 * PERIOD + 3 * MS, 9), Image(0));
    }

    #[test]
    fn immediate_and_mailbox_let_go_at_once() {
        for mode in [vk::PresentModeKHR::IMMEDIATE, vk::PresentModeKHR::MAILBOX] {
            let (mut pacing, t0) = swapchain(mode, 2);
            for number in 1..100 {
                let Image(image) = pacing.poll_acquire(t0, 1000) else { panic!("an image is free") };
                assert!(pacing.present(image, point(number), 0, t0));
            }
        }
    }

    #[test]
    fn the_host_bounds_what_is_in_flight() {
        let (mut pacing, t0) = swapchain(vk::PresentModeKHR::IMMEDIATE, 3);
        for number in 1..=3 {
            let Image(image) = pacing.poll_acquire(t0, 2) else { panic!("under the bound") };
            assert!(pacing.present(image, point(number), 0, t0));
        }
        assert_eq!(pacing.poll_acquire(t0, 2), AfterCompletion);
        assert!(!pacing.handle_completion(2, 7), "another queue");
        assert_eq!(pacing.poll_acquire(t0, 2), AfterCompletion);
        assert!(pacing.handle_completion(1, 2));
        assert_eq!(pacing.in_flight(), 1);
        assert!(matches!(pacing.poll_acquire(t0, 2), Image(_)));
    }

    #[test]
    fn images_come_back_oldest_first_and_only_acquired_ones_are_presented() {
        let (mut pacing, t0) = swapchain(vk::PresentModeKHR::IMMEDIATE, 3);
        assert!(!pacing.present(0, point(1), 0, t0));
        assert!(!pacing.present(77, point(1), 0, t0));
        let order: Vec<_> = (0..3).map(|_| pacing.poll_acquire(t0, 9)).collect();
        assert_eq!(order, [Image(0), Image(1), Image(2)]);
        pacing.release(1);
        assert!(pacing.present(0, point(1), 0, t0));
        assert_eq!(pacing.poll_acquire(t0, 9), Image(1));
        assert_eq!(pacing.poll_acquire(t0, 9), Image(0));
    }

    #[test]
    fn a_retired_swapchain_gives_no_image_but_takes_presents() {
        let (mut pacing, t0) = swapchain(vk::PresentModeKHR::FIFO, 2);
        assert_eq!(pacing.poll_acquire(t0, 9), Image(0));
        pacing.retire();
        assert_eq!(pacing.poll_acquire(t0, 9), Retired);
        assert!(pacing.present(0, point(1), 0, t0));
    }

    #[test]
    fn a_present_id_is_shown_when_latched_and_completed() {
        let (mut pacing, t0) = swapchain(vk::PresentModeKHR::FIFO, 2);
        assert_eq!(pacing.poll_shown(5, t0), Shown::Later, "not presented yet");
        assert_eq!(pacing.poll_acquire(t0, 9), Image(0));
        assert!(pacing.present(0, point(1), 5, t0));
        assert_eq!(pacing.poll_shown(5, t0 + PERIOD), Shown::Later, "not completed yet");
        pacing.handle_completion(1, 1);
        assert_eq!(pacing.poll_shown(5, t0), Shown::At(t0 + PERIOD));
        assert_eq!(pacing.poll_shown(5, t0 + PERIOD), Shown::Yes);
        assert_eq!(pacing.poll_shown(3, t0 + PERIOD), Shown::Yes, "an older id");
        assert_eq!(pacing.poll_shown(6, t0 + PERIOD), Shown::Later);
    }
}
