//! What the guest knows of queries: the host pushes their results before it reports the submission that wrote them, so
//! that asking for them needs no round trip.
//!
//! The mirror is what the device has done as far as it was reported: a query is as the last completed submission, or the
//! app's own reset, left it. That is what a device that works no faster than it says would show.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use protocol::wire::message::{QueryRange, QueryResults};

use crate::mapped_memory::{QueryEffect, QueryNote};
use crate::slab::Slab;
use crate::sync::Point;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn index(query: u32) -> usize {
    usize::try_from(query).unwrap_or(usize::MAX)
}

/// A query pool, as the guest knows it.
#[derive(Debug)]
pub struct QueryPool {
    /// Numbers per query, without availability.
    pub values: usize,
    /// Its queries are timestamps.
    pub timestamps: bool,
    count: u32,
    /// Nothing is pushed for it: see [`QueryPools::submitted`].
    asked: AtomicBool,
    /// `values` numbers and availability of each query, as far as any was touched.
    results: Mutex<Vec<u64>>,
}

impl QueryPool {
    /// A pool whose queries are unavailable.
    #[must_use]
    pub fn new(count: u32, values: usize, timestamps: bool) -> Self {
        Self { values, timestamps, count, asked: AtomicBool::new(false), results: Mutex::default() }
    }

    /// Whether the host has to be asked.
    pub fn is_asked(&self) -> bool {
        self.asked.load(Ordering::Relaxed)
    }

    /// Numbers of one query, with availability.
    #[must_use]
    pub fn numbers(&self) -> usize {
        self.values.saturating_add(1)
    }

    /// The numbers of these queries.
    #[must_use]
    pub fn read(&self, first: u32, count: u32) -> Vec<u64> {
        let from = index(first).saturating_mul(self.numbers());
        let wanted = index(count).saturating_mul(self.numbers());
        let results = lock(&self.results);
        let known = results.get(from..).unwrap_or_default();
        let mut read = known.get(..wanted.min(known.len())).unwrap_or_default().to_vec();
        read.resize(wanted, 0);
        read
    }

    fn write(&self, first: u32, numbers: &[u64]) {
        let from = index(first).saturating_mul(self.numbers());
        let end = from.saturating_add(numbers.len());
        if end > index(self.count).saturating_mul(self.numbers()) {
            return;
        }
        let mut results = lock(&self.results);
        if results.len() < end {
            results.resize(end, 0);
        }
        if let Some(to) = results.get_mut(from..end) {
            to.copy_from_slice(numbers);
        }
    }

    /// The queries are unavailable.
    pub fn reset(&self, first: u32, count: u32) {
        let from = index(first).saturating_mul(self.numbers());
        let end = from.saturating_add(index(count).saturating_mul(self.numbers()));
        let mut results = lock(&self.results);
        // What was never touched is unavailable already.
        let end = end.min(results.len());
        if let Some(gone) = results.get_mut(from.min(end)..end) {
            gone.fill(0);
        }
    }
}

/// What a submission does to queries of one pool, in the end.
#[derive(Debug)]
struct Touched {
    pool: u64,
    reset: Vec<Range<u32>>,
    written: Vec<Range<u32>>,
}

#[derive(Debug)]
struct Outstanding {
    number: u64,
    sent_at: Instant,
    touched: Vec<Touched>,
}

/// The query pools of a device.
#[derive(Debug, Default)]
pub struct QueryPools {
    pools: Slab<Arc<QueryPool>>,
    /// By queue, what it was given and has not reported.
    outstanding: Mutex<HashMap<u64, VecDeque<Outstanding>>>,
}

/// A submission that will change some of these queries.
#[derive(Clone, Copy, Debug)]
pub struct Coming {
    /// Which.
    pub point: Point,
    /// Since when.
    pub age: Duration,
}

impl QueryPools {
    /// A submission that does this to queries, in this order, is about to be sent; gives what the host has to push.
    /// `several_views` tells of a render pass whether it has several views: a query in one is as many as these are, and
    /// its pool is not mirrored from then on.
    pub fn submitted(
        &self,
        point: Point,
        notes: &[QueryNote],
        several_views: impl Fn(u64) -> bool,
    ) -> Vec<QueryRange> {
        let mut touched: Vec<(u64, Vec<Option<QueryEffect>>)> = Vec::new();
        for note in notes {
            let Some(pool) = self.pools.lookup(note.query_pool) else { continue };
            if note.render_pass != 0 && several_views(note.render_pass) {
                pool.asked.store(true, Ordering::Relaxed);
            }
            let end = note.first.saturating_add(note.count).min(pool.count);
            let effects = match touched.iter_mut().find(|(id, _)| *id == note.query_pool) {
                Some((_, effects)) => effects,
                None => {
                    touched.push((note.query_pool, Vec::new()));
                    let Some((_, effects)) = touched.last_mut() else { continue };
                    effects
                }
            };
            if effects.len() < index(end) {
                effects.resize(index(end), None);
            }
            if let Some(these) = effects.get_mut(index(note.first)..index(end)) {
                these.fill(Some(note.effect));
            }
        }
        if touched.is_empty() {
            return Vec::new();
        }
        let touched: Vec<_> = touched
            .into_iter()
            .map(|(pool, effects)| Touched {
                pool,
                reset: runs(&effects, QueryEffect::Reset),
                written: runs(&effects, QueryEffect::Write),
            })
            .collect();
        let pushed = touched.iter().flat_map(|touched| {
            let asked = self.pools.lookup(touched.pool).is_none_or(|pool| pool.is_asked());
            let written = touched.written.iter().filter(move |_| !asked);
            written.map(|run| QueryRange {
                query_pool: touched.pool,
                first_query: run.start,
                query_count: run.end - run.start,
            })
        });
        let pushed = pushed.collect();
        let outstanding = Outstanding { number: point.number, sent_at: Instant::now(), touched };
        lock(&self.outstanding).entry(point.queue).or_default().push_back(outstanding);
        pushed
    }

    /// A pool is made.
    pub fn insert(&self, id: u64, pool: QueryPool) {
        self.pools.insert(id, Arc::new(pool));
    }

    /// The pool; `None` for null.
    pub fn lookup(&self, id: u64) -> Option<Arc<QueryPool>> {
        self.pools.lookup(id)
    }

    /// A pool is destroyed.
    pub fn remove(&self, id: u64) {
        self.pools.remove(id);
    }

    /// The host pushes results.
    pub fn pushed(&self, results: &QueryResults) {
        let Some(pool) = self.pools.lookup(results.query_pool) else { return };
        if results.results.len() == index(results.query_count).saturating_mul(pool.numbers()) {
            pool.write(results.first_query, &results.results);
        }
    }

    /// The host reports that a queue is done up to this submission, whose results have come.
    pub fn completed(&self, queue: u64, number: u64) {
        let mut all = lock(&self.outstanding);
        let Some(outstanding) = all.get_mut(&queue) else { return };
        while outstanding.front().is_some_and(|first| first.number <= number) {
            let Some(done) = outstanding.pop_front() else { break };
            for touched in done.touched {
                let Some(pool) = self.pools.lookup(touched.pool) else { continue };
                for run in touched.reset {
                    pool.reset(run.start, run.end - run.start);
                }
            }
        }
    }

    /// The oldest submissions under way, one for each queue, that change some of these queries.
    pub fn coming(&self, pool: u64, first: u32, count: u32) -> Vec<Coming> {
        let end = first.saturating_add(count);
        let overlaps = |run: &Range<u32>| run.start < end && first < run.end;
        let touches = |outstanding: &&Outstanding| {
            outstanding
                .touched
                .iter()
                .any(|t| t.pool == pool && t.reset.iter().chain(&t.written).any(overlaps))
        };
        let all = lock(&self.outstanding);
        let oldest = all.iter().filter_map(|(queue, outstanding)| {
            let found = outstanding.iter().find(touches)?;
            let point = Point { queue: *queue, number: found.number };
            Some(Coming { point, age: found.sent_at.elapsed() })
        });
        oldest.collect()
    }
}

/// Where this effect is the last one.
fn runs(effects: &[Option<QueryEffect>], wanted: QueryEffect) -> Vec<Range<u32>> {
    let mut runs: Vec<Range<u32>> = Vec::new();
    for (query, effect) in (0_u32..).zip(effects) {
        if *effect != Some(wanted) {
            continue;
        }
        match runs.last_mut() {
            Some(last) if last.end == query => last.end = query.saturating_add(1),
            _ => runs.push(query..query.saturating_add(1)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUEUE: u64 = 7;

    fn note(effect: QueryEffect, queries: Range<u32>) -> QueryNote {
        let count = queries.end - queries.start;
        QueryNote { query_pool: 1, first: queries.start, count, effect, render_pass: 0 }
    }

    fn pools() -> QueryPools {
        let pools = QueryPools::default();
        pools.insert(1, QueryPool::new(8, 1, false));
        pools
    }

    fn submit(pools: &QueryPools, number: u64, notes: &[QueryNote]) -> Vec<Range<u32>> {
        let pushed = pools.submitted(Point { queue: QUEUE, number }, notes, |pass| pass == 3);
        pushed.iter().map(|range| range.first_query..range.first_query + range.query_count).collect()
    }

    fn push(pools: &QueryPools, first_query: u32, results: &[u64]) {
        let query_count = u32::try_from(results.len() / 2).unwrap();
        pools.pushed(&QueryResults { query_pool: 1, first_query, query_count, results: results.to_vec() });
    }

    #[test]
    fn the_last_effect_in_a_submission_counts() {
        use QueryEffect::{Reset, Write};
        let pools = pools();
        let notes = [note(Reset, 0..8), note(Write, 1..3), note(Write, 5..6), note(Reset, 2..3)];
        assert_eq!(submit(&pools, 1, &notes), [1..2, 5..6]);
        push(&pools, 1, &[11, 1]);
        push(&pools, 5, &[55, 1]);
        pools.completed(QUEUE, 1);
        let pool = pools.lookup(1).unwrap();
        assert_eq!(pool.read(0, 3), [0, 0, 11, 1, 0, 0]);
        assert_eq!(pool.read(5, 3), [55, 1, 0, 0, 0, 0]);
        submit(&pools, 2, &[note(Reset, 0..2)]);
        assert_eq!(pool.read(1, 1), [11, 1], "not before it is reported");
        pools.completed(QUEUE, 2);
        assert_eq!(pool.read(1, 1), [0, 0]);
    }

    #[test]
    fn what_is_coming_is_the_oldest_that_touches() {
        let pools = pools();
        submit(&pools, 1, &[note(QueryEffect::Write, 0..1)]);
        submit(&pools, 2, &[note(QueryEffect::Write, 4..5)]);
        submit(&pools, 3, &[note(QueryEffect::Reset, 4..5)]);
        let coming = |first, count| pools.coming(1, first, count).first().map(|c| c.point.number);
        assert_eq!((coming(0, 8), coming(4, 1), coming(2, 2)), (Some(1), Some(2), None));
        pools.completed(QUEUE, 2);
        assert_eq!(coming(0, 8), Some(3));
        pools.completed(QUEUE, 3);
        assert_eq!(coming(0, 8), None);
    }

    #[test]
    fn queries_of_several_views_are_asked_for() {
        let pools = pools();
        let mut in_pass = note(QueryEffect::Write, 0..1);
        in_pass.render_pass = 2;
        assert_eq!(submit(&pools, 1, &[in_pass]).len(), 1);
        in_pass.render_pass = 3;
        assert!(submit(&pools, 2, &[in_pass]).is_empty());
        assert!(pools.lookup(1).unwrap().is_asked());
    }

    #[test]
    fn results_that_do_not_fit_are_not_taken() {
        let pools = pools();
        push(&pools, 7, &[1, 1, 2, 1]);
        pools.pushed(&QueryResults { query_pool: 1, first_query: 0, query_count: 2, results: vec![9] });
        pools.pushed(&QueryResults { query_pool: 5, first_query: 0, query_count: 0, results: vec![] });
        assert_eq!(pools.lookup(1).unwrap().read(0, 8), [0; 16]);
    }
}
