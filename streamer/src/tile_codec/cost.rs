//! What residuals will roughly cost after entropy coding, without coding them.

use protocol::stream::tile::SIDE;

/// A residual that is not zero costs this much, and its magnitude up to [`MAGNITUDE_MAX`]: the logarithm of large
/// ones hardly grows.
const NOT_ZERO: u8 = 4;
const MAGNITUDE_MAX: u8 = 40;

/// Cost of a row with green left in, and taken out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cost {
    pub(super) plain: u32,
    pub(super) green: u32,
}

impl Cost {
    pub(super) fn best(self) -> u32 {
        self.plain.min(self.green)
    }
}

impl std::ops::AddAssign for Cost {
    fn add_assign(&mut self, other: Self) {
        self.plain += other.plain;
        self.green += other.green;
    }
}

/// Cost of the first `pixels` of a row that was split with green left in.
pub(super) fn cost(planes: &[[u8; SIDE]; 4], pixels: usize) -> Cost {
    let [blue, green, red, alpha] = planes;
    let (mut plain, mut less) = (0_u32, 0_u32);
    for (((&b, &g), &r), &a) in blue.iter().zip(green).zip(red).zip(alpha).take(pixels) {
        let common = u16::from(weight(g)) + u16::from(weight(a));
        plain += u32::from(common + u16::from(weight(b)) + u16::from(weight(r)));
        let (b, r) = (b.wrapping_sub(g), r.wrapping_sub(g));
        less += u32::from(common + u16::from(weight(b)) + u16::from(weight(r)));
    }
    Cost { plain, green: less }
}

fn weight(residual: u8) -> u8 {
    let magnitude = residual.min(residual.wrapping_neg()).min(MAGNITUDE_MAX);
    magnitude + magnitude.min(1) * NOT_ZERO
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cost_grows_with_magnitude_in_both_directions() {
        assert_eq!(weight(0), 0);
        assert_eq!(weight(3), weight(253));
        assert!(weight(1) < weight(2) && weight(39) < weight(128));
        assert_eq!(weight(100), weight(128));
    }

    #[test]
    fn grey_is_cheaper_with_green_taken_out() {
        let planes = [[9; SIDE], [9; SIDE], [9; SIDE], [0; SIDE]];
        let cost = cost(&planes, 10);
        assert_eq!((cost.plain, cost.green, cost.best()), (390, 130, 130));
    }
}
