//! Timestamps around turns: what the device itself says of the time it worked for them.
//!
//! Command buffers recorded once, two for each of a number of turns that may be under way, write one before the turn and one
//! behind it, and copy both to memory that is mapped: when the turn is known to be done they are there, and nothing is
//! waited for. (Asking for the results of queries makes some drivers wait for all that was submitted.)
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use std::sync::atomic::{AtomicU64, Ordering};

use ash::vk;

/// Turns of one queue that may be under way with timestamps; those beyond have none.
const TURNS_MAX: u32 = 256;
/// Two timestamps.
const PLACE_BYTES: u64 = 16;

/// Timestamps of one queue.
#[derive(Debug)]
pub struct Stamps {
    queries: vk::QueryPool,
    pool: vk::CommandPool,
    buffer: vk::Buffer,
    memory: vk::DeviceMemory,
    /// Two timestamps for each place.
    results: Results,
    places: Vec<Place>,
    clock: Clock,
}

/// Where the device writes timestamps, mapped as long as it lives.
#[derive(Debug)]
struct Results(*const [u64; 2]);

// SAFETY: the memory is a queue's own, and read by volatile loads only.
unsafe impl Send for Results {}
// SAFETY: as above.
unsafe impl Sync for Results {}

/// For one turn at a time.
#[derive(Debug)]
struct Place {
    begin: vk::CommandBuffer,
    end: vk::CommandBuffer,
    /// The turn that has it, or had it last; 0 for none.
    turn: AtomicU64,
}

/// How a queue counts time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clock {
    /// Bits of a timestamp that count; it wraps around behind them.
    pub mask: u64,
    /// Nanoseconds of one step.
    pub period_ns: f32,
}

/// A time in which the device worked, in steps of its clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// From here.
    pub begin: u64,
    /// To here.
    pub end: u64,
}

/// Adds up times that may overlap: what a queue executes at the same time counts once.
#[derive(Clone, Copy, Debug, Default)]
pub struct Busy {
    until: Option<u64>,
}

impl Clock {
    /// That of a queue family; `None` where it has no timestamps.
    #[must_use]
    pub fn of(valid_bits: u32, period_ns: f32) -> Option<Self> {
        let mask = match valid_bits {
            0 => return None,
            bits @ 1..64 => (1 << bits) - 1,
            _ => u64::MAX,
        };
        (period_ns > 0.0).then_some(Self { mask, period_ns })
    }

    /// Steps from one moment to a later one, or none if it is an earlier one: half the clock's range tells them apart.
    fn steps(self, from: u64, to: u64) -> u64 {
        let steps = to.wrapping_sub(from) & self.mask;
        if steps > self.mask / 2 { 0 } else { steps }
    }

    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cost, to a few digits, and not negative"
    )]
    fn nanoseconds(self, steps: u64) -> u64 {
        (steps as f64 * f64::from(self.period_ns)) as u64
    }
}

impl Busy {
    /// What an interval adds to those before it, in nanoseconds. Intervals come in the order of their ends.
    pub fn add(&mut self, clock: Clock, interval: Interval) -> u64 {
        let Interval { begin, end } = interval;
        let new = match self.until {
            Some(until) if clock.steps(begin, until) > 0 => clock.steps(until, end),
            _ => clock.steps(begin, end),
        };
        if self.until.is_none_or(|until| clock.steps(until, end) > 0) {
            self.until = Some(end);
        }
        clock.nanoseconds(new)
    }
}

impl Stamps {
    /// For queues of this family, which have graphics or compute.
    ///
    /// # Errors
    /// Of the driver.
    pub fn new(
        device: &ash::Device,
        family: u32,
        clock: Clock,
        memory_types: &[vk::MemoryType],
    ) -> Result<Self, vk::Result> {
        let mut stamps = Self {
            queries: vk::QueryPool::null(),
            pool: vk::CommandPool::null(),
            buffer: vk::Buffer::null(),
            memory: vk::DeviceMemory::null(),
            results: Results(std::ptr::null()),
            places: Vec::with_capacity(TURNS_MAX as usize),
            clock,
        };
        let made = stamps.make(device, family, memory_types).and_then(|()| stamps.record(device));
        if made.is_err() {
            stamps.destroy(device);
        }
        made.map(|()| stamps)
    }

    fn make(
        &mut self,
        device: &ash::Device,
        family: u32,
        memory_types: &[vk::MemoryType],
    ) -> Result<(), vk::Result> {
        let info = vk::QueryPoolCreateInfo::default()
            .query_type(vk::QueryType::TIMESTAMP)
            .query_count(2 * TURNS_MAX);
        // SAFETY: the device is live.
        self.queries = unsafe { device.create_query_pool(&info, None) }?;
        let info = vk::CommandPoolCreateInfo::default().queue_family_index(family);
        // SAFETY: as above.
        self.pool = unsafe { device.create_command_pool(&info, None) }?;
        let bytes = u64::from(TURNS_MAX) * PLACE_BYTES;
        let info = vk::BufferCreateInfo::default().size(bytes).usage(vk::BufferUsageFlags::TRANSFER_DST);
        // SAFETY: as above.
        self.buffer = unsafe { device.create_buffer(&info, None) }?;
        // SAFETY: a live buffer.
        let needed = unsafe { device.get_buffer_memory_requirements(self.buffer) };
        let wanted = vk::MemoryPropertyFlags::HOST_VISIBLE | vk::MemoryPropertyFlags::HOST_COHERENT;
        let fits = |(index, ty): &(u32, &vk::MemoryType)| {
            needed.memory_type_bits & 1 << index != 0 && ty.property_flags.contains(wanted)
        };
        // Vulkan demands one for every buffer.
        let (index, _) =
            (0..32).zip(memory_types).find(fits).ok_or(vk::Result::ERROR_OUT_OF_DEVICE_MEMORY)?;
        let info = vk::MemoryAllocateInfo::default().allocation_size(needed.size).memory_type_index(index);
        // SAFETY: a type that there is.
        self.memory = unsafe { device.allocate_memory(&info, None) }?;
        // SAFETY: both are new; the size is what the buffer needs.
        unsafe { device.bind_buffer_memory(self.buffer, self.memory, 0) }?;
        // SAFETY: host-visible, and mapped once.
        let mapped = unsafe { device.map_memory(self.memory, 0, bytes, vk::MemoryMapFlags::empty()) }?;
        self.results = Results(mapped.cast_const().cast());
        Ok(())
    }

    fn record(&mut self, device: &ash::Device) -> Result<(), vk::Result> {
        let info = vk::CommandBufferAllocateInfo::default()
            .command_pool(self.pool)
            .level(vk::CommandBufferLevel::PRIMARY)
            .command_buffer_count(2 * TURNS_MAX);
        // SAFETY: the pool is this struct's.
        let buffers = unsafe { device.allocate_command_buffers(&info) }?;
        for (pair, place) in buffers.as_chunks::<2>().0.iter().zip(0..) {
            let [begin, end] = *pair;
            let first_query = 2 * place;
            let recording = vk::CommandBufferBeginInfo::default();
            for buffer in [begin, end] {
                // SAFETY: new, and recorded here only.
                unsafe { device.begin_command_buffer(buffer, &recording) }?;
            }
            // SAFETY: within the pool of queries.
            unsafe { device.cmd_reset_query_pool(begin, self.queries, first_query, 2) };
            let (top, bottom) = (vk::PipelineStageFlags::TOP_OF_PIPE, vk::PipelineStageFlags::BOTTOM_OF_PIPE);
            // SAFETY: as above; reset just before.
            unsafe { device.cmd_write_timestamp(begin, top, self.queries, first_query) };
            // SAFETY: as above; reset by the other buffer, which is submitted before.
            unsafe { device.cmd_write_timestamp(end, bottom, self.queries, first_query + 1) };
            let flags = vk::QueryResultFlags::TYPE_64 | vk::QueryResultFlags::WAIT;
            let (queries, offset) = (self.queries, u64::from(place) * PLACE_BYTES);
            // SAFETY: both are written before; the place is within the buffer.
            unsafe {
                device.cmd_copy_query_pool_results(
                    end,
                    queries,
                    first_query,
                    2,
                    self.buffer,
                    offset,
                    8,
                    flags,
                );
            };
            let barrier = vk::MemoryBarrier::default()
                .src_access_mask(vk::AccessFlags::TRANSFER_WRITE)
                .dst_access_mask(vk::AccessFlags::HOST_READ);
            let (from, to) = (vk::PipelineStageFlags::TRANSFER, vk::PipelineStageFlags::HOST);
            let nothing = vk::DependencyFlags::empty();
            // SAFETY: recording.
            unsafe { device.cmd_pipeline_barrier(end, from, to, nothing, &[barrier], &[], &[]) };
            for buffer in [begin, end] {
                // SAFETY: recording.
                unsafe { device.end_command_buffer(buffer) }?;
            }
            self.places.push(Place { begin, end, turn: AtomicU64::new(0) });
        }
        Ok(())
    }

    /// How the queue counts time.
    #[must_use]
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// Takes the place of a turn, unless one before it, which is not known to be done, still has it.
    #[must_use]
    pub fn take(&self, turn: u64, done: u64) -> bool {
        let Some(place) = self.place(turn) else { return false };
        let is_free = place.turn.load(Ordering::Relaxed) <= done;
        if is_free {
            place.turn.store(turn, Ordering::Relaxed);
        }
        is_free
    }

    /// The command buffers before and behind a turn that took its place.
    #[must_use]
    pub fn around(&self, turn: u64) -> Option<[vk::CommandBuffer; 2]> {
        let place = self.place(turn).filter(|place| place.turn.load(Ordering::Relaxed) == turn)?;
        Some([place.begin, place.end])
    }

    /// When the device worked for a turn that is done; `None` if that is not known (any more).
    #[must_use]
    pub fn read(&self, turn: u64) -> Option<Interval> {
        let place = self.place(turn)?;
        let index = usize::try_from(turn).ok()? % self.places.len();
        // SAFETY: as many places as there are.
        let at = unsafe { self.results.0.add(index) };
        // SAFETY: mapped and aligned; what the device writes at this moment is another turn's, and not taken.
        let [begin, end] = unsafe { at.read_volatile() };
        // A later turn may have taken the place meanwhile.
        let is_its_own = place.turn.load(Ordering::Acquire) == turn;
        is_its_own.then_some(Interval { begin, end })
    }

    /// Nothing of it is in use any more.
    pub fn destroy(&self, device: &ash::Device) {
        // SAFETY: idle, by this function's contract; both are this struct's, or null.
        unsafe { device.destroy_query_pool(self.queries, None) };
        // SAFETY: as above.
        unsafe { device.destroy_command_pool(self.pool, None) };
        // SAFETY: as above.
        unsafe { device.destroy_buffer(self.buffer, None) };
        // SAFETY: as above; nobody reads timestamps any more.
        unsafe { device.free_memory(self.memory, None) };
    }

    fn place(&self, turn: u64) -> Option<&Place> {
        let places = u64::try_from(self.places.len()).ok().filter(|places| *places > 0)?;
        self.places.get(usize::try_from(turn % places).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(busy: &mut Busy, clock: Clock, begin: u64, end: u64) -> u64 {
        busy.add(clock, Interval { begin, end })
    }

    #[test]
    fn what_overlaps_counts_once() {
        let clock = Clock::of(64, 2.0).unwrap();
        let mut busy = Busy::default();
        assert_eq!(add(&mut busy, clock, 10, 20), 20, "two nanoseconds a step");
        assert_eq!(add(&mut busy, clock, 15, 30), 20, "half of it was counted");
        assert_eq!(add(&mut busy, clock, 12, 30), 0, "all of it was");
        assert_eq!(add(&mut busy, clock, 11, 25), 0, "within");
        assert_eq!(add(&mut busy, clock, 40, 41), 2, "a gap is nobody's");
        assert_eq!(add(&mut busy, clock, 50, 45), 0, "nonsense costs nothing");
    }

    #[test]
    fn clocks_wrap_around() {
        let clock = Clock::of(36, 1.0).unwrap();
        let last = (1 << 36) - 1;
        let mut busy = Busy::default();
        assert_eq!(add(&mut busy, clock, last - 9, 10), 20);
        assert_eq!(add(&mut busy, clock, last, 15), 5, "the part behind the wrap");
        assert_eq!(add(&mut busy, clock, 20, 30), 10);
        // Bits above those that count may hold anything.
        assert_eq!(add(&mut busy, clock, (1 << 40) | 40, (1 << 50) | 45), 5);
    }

    #[test]
    fn families_without_timestamps_have_no_clock() {
        assert_eq!(Clock::of(0, 1.0), None);
        assert_eq!(Clock::of(64, 0.0), None);
        assert_eq!(Clock::of(1, 1.0).unwrap().mask, 1);
        assert_eq!(Clock::of(64, 1.0).unwrap().mask, u64::MAX);
    }
}
