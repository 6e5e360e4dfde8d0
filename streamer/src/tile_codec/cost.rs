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

/// Cost of a row that was split with green left in; what it does not fill is zero.
pub(super) fn cost(planes: &[[u8; SIDE]; 4]) -> Cost {
    let [blue, green, red, alpha] = planes;
    // Four weights fit a byte, so that all of this is done on vectors of bytes.
    let (mut plain, mut less) = ([0_u8; SIDE], [0_u8; SIDE]);
    let outputs = plain.iter_mut().zip(&mut less);
    for ((((&b, &g), &r), &a), (plain, less)) in blue.iter().zip(green).zip(red).zip(alpha).zip(outputs) {
        let common = weight(g) + weight(a);
        *plain = common + weight(b) + weight(r);
        *less = common + weight(b.wrapping_sub(g)) + weight(r.wrapping_sub(g));
    }
    let sum = |weights: [u8; SIDE]| weights.iter().map(|&weight| u32::from(weight)).sum();
    Cost { plain: sum(plain), green: sum(less) }
}

fn weight(residual: u8) -> u8 {
    let magnitude = residual.min(residual.wrapping_neg());
    if magnitude == 0 { 0 } else { magnitude.min(MAGNITUDE_MAX) + NOT_ZERO }
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
        assert!(weight(128) <= u8::MAX / 4);
    }

    #[test]
    fn grey_is_cheaper_with_green_taken_out() {
        let mut planes = [[0; SIDE]; 4];
        for plane in &mut planes[..3] {
            plane[..10].fill(9);
        }
        let cost = cost(&planes);
        assert_eq!((cost.plain, cost.green, cost.best()), (390, 130, 130));
    }
}
