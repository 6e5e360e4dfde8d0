//! Numbers for simulations: the same seed gives the same ones (SplitMix64; Steele, Lea, Flood, OOPSLA 2014).

pub(super) struct Random(pub(super) u64);

impl Random {
    /// A number under `end`.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (x ^ (x >> 31)) % end
    }
}
