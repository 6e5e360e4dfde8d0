//! Residuals of one row of a tile, all channels interleaved as in the picture.

use protocol::stream::tile::{PIXEL_BYTES, SIDE};

/// Bytes of a row of a whole tile.
pub(super) const ROW_BYTES: usize = SIDE * PIXEL_BYTES;

/// One row of a tile and what its prediction needs; all of the same length.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub(super) pixels: &'a [u8],
    /// The row above within the tile.
    pub(super) above: Option<&'a [u8]>,
    /// The same row of the reference.
    pub(super) reference: Option<&'a [u8]>,
}

impl Row<'_> {
    /// Differences from the reference.
    pub(super) fn temporal(&self, residuals: &mut [u8]) {
        let Some(reference) = self.reference else { return };
        for ((residual, &pixel), &old) in residuals.iter_mut().zip(self.pixels).zip(reference) {
            *residual = pixel.wrapping_sub(old);
        }
    }

    /// Differences from the median edge detector's prediction.
    pub(super) fn spatial(&self, residuals: &mut [u8]) {
        let length = self.pixels.len();
        let Some((first, residuals)) = residuals[..length].split_first_chunk_mut::<PIXEL_BYTES>() else {
            return;
        };
        let (pixels, left) = (&self.pixels[PIXEL_BYTES..], &self.pixels[..length - PIXEL_BYTES]);
        if let Some(above) = self.above {
            for ((residual, &pixel), &b) in first.iter_mut().zip(self.pixels).zip(above) {
                *residual = pixel.wrapping_sub(b);
            }
            let (above, corner) = (&above[PIXEL_BYTES..length], &above[..length - PIXEL_BYTES]);
            for ((((residual, &pixel), &a), &b), &c) in
                residuals.iter_mut().zip(pixels).zip(left).zip(above).zip(corner)
            {
                let prediction = a.wrapping_add(b).wrapping_sub(c.max(a.min(b)).min(a.max(b)));
                *residual = pixel.wrapping_sub(prediction);
            }
        } else {
            first.copy_from_slice(&self.pixels[..PIXEL_BYTES]);
            for ((residual, &pixel), &a) in residuals.iter_mut().zip(pixels).zip(left) {
                *residual = pixel.wrapping_sub(a);
            }
        }
    }
}

/// Splits interleaved residuals by channel (B, G, R, A), B and R less G if `green`.
pub(super) fn split(residuals: &[u8], green: bool, planes: &mut [[u8; SIDE]; 4]) {
    let (pixels, _) = residuals.as_chunks::<PIXEL_BYTES>();
    for (channel, plane) in planes.iter_mut().enumerate() {
        for (value, &pixel) in plane.iter_mut().zip(pixels) {
            // Shifted and cut as a word, which is a vector instruction where picking bytes is not.
            let [value_of_channel, ..] = (u32::from_le_bytes(pixel) >> (channel * 8)).to_le_bytes();
            *value = value_of_channel;
        }
    }
    if green {
        let [blue, green, red, _] = planes;
        for ((blue, &green), red) in blue.iter_mut().zip(&*green).zip(red) {
            (*blue, *red) = (blue.wrapping_sub(green), red.wrapping_sub(green));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slope_costs_only_its_first_row_and_column() {
        let row = |y: u8| -> Vec<u8> { (0..64_u8).flat_map(|x| [x + y, x + 2 * y, 3 * x, 255]).collect() };
        let (above, pixels) = (row(4), row(5));
        let mut residuals = [7; ROW_BYTES];
        Row { pixels: &pixels, above: Some(&above), reference: None }.spatial(&mut residuals);
        assert_eq!(residuals[..4], [1, 2, 0, 0]);
        // Where a slope rises in both directions, the detector predicts the larger neighbour, off by the smaller step.
        assert!(residuals[4..].chunks(4).all(|pixel| pixel == [1, 1, 0, 0]), "{residuals:?}");
    }

    #[test]
    fn green_is_taken_out_of_blue_and_red() {
        let mut planes = [[0; SIDE]; 4];
        split(&[10, 4, 3, 9], true, &mut planes);
        assert_eq!([planes[0][0], planes[1][0], planes[2][0], planes[3][0]], [6, 4, 255, 9]);
        split(&[10, 4, 3, 9], false, &mut planes);
        assert_eq!([planes[0][0], planes[1][0], planes[2][0], planes[3][0]], [10, 4, 3, 9]);
    }
}
