//! Which GPU a session gets, where a host has several.

use std::cmp::Reverse;
use std::time::Duration;

use serde::Deserialize;

/// Where the next session goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// To the GPU with the most sessions that has room: others stay free, for tenants that own theirs or to save power.
    Pack,
    /// To the GPU with the fewest sessions.
    #[default]
    Spread,
}

/// The GPUs of a host and who is on each.
#[derive(Debug, Default)]
pub struct Gpus {
    gpus: Vec<Gpu>,
}

#[derive(Debug, Default)]
struct Gpu {
    /// Tenant of each session, and whether it owns the GPU.
    sessions: Vec<(String, bool)>,
}

/// A session on a GPU whose guest is silent, so that it gives way.
#[derive(Clone, Debug)]
pub struct Silent {
    /// Its number.
    pub session: u64,
    /// Its GPU's place in the order of the host's.
    pub gpu: usize,
    /// Whose.
    pub tenant: String,
    /// For how long.
    pub silent_for: Duration,
}

impl Gpus {
    /// So many, with nobody on them.
    #[must_use]
    pub fn new(count: usize) -> Self {
        Self { gpus: (0..count).map(|_| Gpu::default()).collect() }
    }

    /// Puts a session on a GPU; gives its place in the order of the host's GPUs. `owns`: the tenant shares its GPU with no
    /// other. `sessions_max`: on one GPU.
    ///
    /// # Errors
    /// Why there is none, for people.
    pub fn enter(
        &mut self,
        tenant: &str,
        owns: bool,
        order: Order,
        sessions_max: u32,
    ) -> Result<usize, String> {
        let has_room = |gpu: &Gpu| u32::try_from(gpu.sessions.len()).is_ok_and(|there| there < sessions_max);
        let open = |gpu: &Gpu| gpu.sessions.iter().all(|(other, owned)| other == tenant || !(owns || *owned));
        let fit = self.gpus.iter().enumerate().filter(|(_, gpu)| open(gpu) && has_room(gpu));
        let best = fit.min_by_key(|(at, gpu)| {
            let sessions = gpu.sessions.len();
            let own = gpu.sessions.iter().any(|(other, _)| other == tenant);
            let rank = match order {
                Order::Pack => usize::MAX.saturating_sub(sessions),
                Order::Spread => sessions,
            };
            // Who owns a GPU needs no second one.
            (owns && !own, rank, *at)
        });
        let Some(at) = best.map(|(at, _)| at) else { return Err(self.refusal(tenant, owns, sessions_max)) };
        if let Some(gpu) = self.gpus.get_mut(at) {
            gpu.sessions.push((tenant.to_owned(), owns));
        }
        Ok(at)
    }

    /// Silent sessions whose end would give a session of `tenant` the place that [`Self::enter`] refused: the fewest on one GPU,
    /// of several the longest silent. None where their end would not be enough.
    #[must_use]
    pub fn in_the_way(&self, tenant: &str, owns: bool, sessions_max: u32, silent: &[Silent]) -> Vec<u64> {
        let room = usize::try_from(sessions_max).unwrap_or(usize::MAX);
        let sets = self.gpus.iter().enumerate().filter_map(|(at, gpu)| {
            let closes = |other: &str| {
                let shuts = |(there, owned): &(String, bool)| there == other && (owns || *owned);
                other != tenant && gpu.sessions.iter().any(shuts)
            };
            let closing = gpu.sessions.iter().filter(|(other, _)| closes(other)).count();
            let here = silent.iter().filter(|silent| silent.gpu == at);
            let (mut ends, mut others): (Vec<_>, Vec<_>) = here.partition(|silent| closes(&silent.tenant));
            if ends.len() < closing {
                return None;
            }
            others.sort_by_key(|silent| Reverse(silent.silent_for));
            let excess = gpu.sessions.len().saturating_add(1).saturating_sub(room);
            let more = excess.saturating_sub(ends.len());
            ends.extend(others.get(..more)?);
            let heard = ends.iter().map(|silent| silent.silent_for).min()?;
            Some((ends.len(), Reverse(heard), ends))
        });
        let best = sets.min_by_key(|(count, heard, _)| (*count, *heard));
        best.map(|(_, _, ends)| ends.iter().map(|silent| silent.session).collect()).unwrap_or_default()
    }

    fn refusal(&self, tenant: &str, owns: bool, sessions_max: u32) -> String {
        let count = self.gpus.len();
        let others =
            |gpu: &Gpu| gpu.sessions.iter().any(|(other, owned)| other != tenant && (owns || *owned));
        if !self.gpus.iter().all(others) {
            return format!(
                "each of this host's {count} GPUs that tenant `{tenant}` may use has {sessions_max} sessions; end one, or try again later"
            );
        }
        if owns {
            format!(
                "tenant `{tenant}` has a GPU of its own, and others use all {count} of this host's; try again later"
            )
        } else {
            format!("all {count} GPUs of this host are other tenants' own; try again later")
        }
    }

    /// A session has left the GPU.
    pub fn leave(&mut self, at: usize, tenant: &str) {
        let Some(gpu) = self.gpus.get_mut(at) else { return };
        if let Some(place) = gpu.sessions.iter().position(|(other, _)| other == tenant) {
            gpu.sessions.swap_remove(place);
        }
    }

    /// Sessions on each.
    #[must_use]
    pub fn sessions(&self) -> Vec<usize> {
        self.gpus.iter().map(|gpu| gpu.sessions.len()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entered(gpus: &mut Gpus, tenants: &[(&str, bool)], order: Order) -> Vec<Option<usize>> {
        tenants.iter().map(|(tenant, owns)| gpus.enter(tenant, *owns, order, 3).ok()).collect()
    }

    #[test]
    fn sessions_are_packed_or_spread() {
        let four = [("a", false), ("b", false), ("a", false), ("c", false), ("a", false)];
        let mut gpus = Gpus::new(3);
        let packed = entered(&mut gpus, &four, Order::Pack);
        assert_eq!(packed, [Some(0), Some(0), Some(0), Some(1), Some(1)]);
        let mut gpus = Gpus::new(3);
        let spread = entered(&mut gpus, &four, Order::Spread);
        assert_eq!(spread, [Some(0), Some(1), Some(2), Some(0), Some(1)]);
        gpus.leave(2, "a");
        assert_eq!(gpus.sessions(), [2, 2, 0]);
        assert_eq!(entered(&mut gpus, &[("d", false)], Order::Spread), [Some(2)]);
    }

    #[test]
    fn silent_sessions_give_way_where_that_is_enough() {
        let silent = |session, gpu, tenant: &str, seconds| {
            let (tenant, silent_for) = (tenant.to_owned(), Duration::from_secs(seconds));
            Silent { session, gpu, tenant, silent_for }
        };
        let mut gpus = Gpus::new(2);
        let tenants = [("owner", true), ("a", false), ("owner", true), ("a", false), ("b", false)];
        assert_eq!(
            entered(&mut gpus, &tenants, Order::Spread),
            [Some(0), Some(1), Some(0), Some(1), Some(1)]
        );
        assert!(gpus.enter("c", false, Order::Spread, 3).is_err());
        let none: [u64; 0] = [];
        let one_of_two = [silent(1, 0, "owner", 90)];
        assert_eq!(gpus.in_the_way("c", false, 3, &one_of_two), none, "the other one keeps the GPU");
        let both = [silent(1, 0, "owner", 90), silent(3, 0, "owner", 20)];
        assert_eq!(gpus.in_the_way("c", false, 3, &both), [1, 3]);
        let mut all = both.to_vec();
        all.extend([silent(2, 1, "a", 20), silent(5, 1, "b", 30)]);
        assert_eq!(gpus.in_the_way("c", false, 3, &all), [5], "one is enough, the longest silent");
        assert_eq!(
            gpus.in_the_way("second", true, 3, &all),
            [1, 3],
            "it shares with nobody, and `a` is heard"
        );
        assert_eq!(gpus.in_the_way("c", false, 2, &[silent(5, 1, "b", 30)]), none, "one is not enough");
        assert_eq!(gpus.in_the_way("c", false, 3, &[]), none);
    }

    #[test]
    fn who_owns_a_gpu_shares_it_with_nobody() {
        let mut gpus = Gpus::new(2);
        assert_eq!(gpus.enter("a", false, Order::Spread, 3), Ok(0));
        assert_eq!(gpus.enter("owner", true, Order::Pack, 3), Ok(1));
        assert_eq!(gpus.enter("owner", true, Order::Spread, 3), Ok(1), "all of its sessions are on its own");
        assert_eq!(gpus.enter("b", false, Order::Spread, 3), Ok(0));
        let refused = gpus.enter("second", true, Order::Spread, 3).unwrap_err();
        assert!(refused.contains("`second` has a GPU of its own, and others use all 2"), "{refused}");
        assert_eq!(gpus.enter("b", false, Order::Spread, 3), Ok(0));
        let refused = gpus.enter("b", false, Order::Spread, 3).unwrap_err();
        assert!(refused.contains("has 3 sessions"), "{refused}");
        gpus.leave(1, "owner");
        gpus.leave(1, "owner");
        assert_eq!(gpus.enter("b", false, Order::Spread, 3), Ok(1), "it is free again");
        let mut one = Gpus::new(1);
        assert_eq!(one.enter("owner", true, Order::Pack, 3), Ok(0));
        assert!(one.enter("a", false, Order::Pack, 3).unwrap_err().contains("other tenants' own"));
    }
}
