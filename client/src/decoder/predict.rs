//! Residuals to pixels, one row of a tile.

use protocol::stream::tile::{PIXEL_BYTES, SIDE};

/// Bytes of a row of a whole tile.
pub(super) const ROW_BYTES: usize = SIDE * PIXEL_BYTES;

/// Joins planes (B, G, R, A) to interleaved residuals, G added to B and R if `green`.
pub(super) fn join(planes: &[[u8; SIDE]; 4], green: bool, residuals: &mut [u8; ROW_BYTES]) {
    let [blue, middle, red, alpha] = planes;
    let (pixels, _) = residuals.as_chunks_mut::<PIXEL_BYTES>();
    let values = blue.iter().zip(middle).zip(red).zip(alpha);
    if green {
        for (pixel, (((&b, &g), &r), &a)) in pixels.iter_mut().zip(values) {
            *pixel = [b.wrapping_add(g), g, r.wrapping_add(g), a];
        }
    } else {
        for (pixel, (((&b, &g), &r), &a)) in pixels.iter_mut().zip(values) {
            *pixel = [b, g, r, a];
        }
    }
}

/// Adds differences to the reference's pixels.
pub(super) fn temporal(residuals: &[u8; ROW_BYTES], pixels: &mut [u8]) {
    for (pixel, &residual) in pixels.iter_mut().zip(residuals) {
        *pixel = pixel.wrapping_add(residual);
    }
}

/// Undoes the median edge detector.
pub(super) fn spatial(residuals: &[u8; ROW_BYTES], above: Option<&[u8]>, pixels: &mut [u8]) {
    let (residuals, _) = residuals.as_chunks::<PIXEL_BYTES>();
    let (pixels, _) = pixels.as_chunks_mut::<PIXEL_BYTES>();
    if let Some(above) = above {
        let (above, _) = above.as_chunks::<PIXEL_BYTES>();
        let mut above = above.iter();
        let mut outputs = pixels.iter_mut().zip(residuals);
        let (Some((first, residual)), Some(&b)) = (outputs.next(), above.next()) else { return };
        let mut left = add(*residual, b);
        *first = left;
        let mut corner = b;
        for ((pixel, residual), &above) in outputs.zip(above) {
            left = add(*residual, predict(left, above, corner));
            *pixel = left;
            corner = above;
        }
    } else {
        let mut left = [0; PIXEL_BYTES];
        for (pixel, residual) in pixels.iter_mut().zip(residuals) {
            left = add(*residual, left);
            *pixel = left;
        }
    }
}

fn add(a: [u8; PIXEL_BYTES], b: [u8; PIXEL_BYTES]) -> [u8; PIXEL_BYTES] {
    let ([a0, a1, a2, a3], [b0, b1, b2, b3]) = (a, b);
    [a0.wrapping_add(b0), a1.wrapping_add(b1), a2.wrapping_add(b2), a3.wrapping_add(b3)]
}

fn predict(
    left: [u8; PIXEL_BYTES],
    above: [u8; PIXEL_BYTES],
    corner: [u8; PIXEL_BYTES],
) -> [u8; PIXEL_BYTES] {
    let ([a0, a1, a2, a3], [b0, b1, b2, b3], [c0, c1, c2, c3]) = (left, above, corner);
    [median(a0, b0, c0), median(a1, b1, c1), median(a2, b2, c2), median(a3, b3, c3)]
}

fn median(a: u8, b: u8, c: u8) -> u8 {
    a.wrapping_add(b).wrapping_sub(c.max(a.min(b)).min(a.max(b)))
}
