//! A picture in a window: as it is where it fits, else scaled with its proportions kept and black around.

use crate::decoder::Picture;

/// Where a picture lies in a window, in the window's pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Placement {
    left: u32,
    top: u32,
    width: u32,
    height: u32,
    picture: (u32, u32),
}

impl Placement {
    /// The largest place with the picture's proportions in the middle of the window.
    pub(super) fn fit(picture: (u32, u32), window: (u32, u32)) -> Self {
        let wide = u64::from(picture.0) * u64::from(window.1);
        let high = u64::from(picture.1) * u64::from(window.0);
        let scaled = |side: u32, by: u32, of: u32| {
            let scaled = u64::from(side) * u64::from(by) / u64::from(of.max(1));
            u32::try_from(scaled).unwrap_or(u32::MAX).max(1)
        };
        let (width, height) = if wide > high {
            (window.0, scaled(picture.1, window.0, picture.0))
        } else {
            (scaled(picture.0, window.1, picture.1), window.1)
        };
        let (width, height) = (width.min(window.0), height.min(window.1));
        Self { left: (window.0 - width) / 2, top: (window.1 - height) / 2, width, height, picture }
    }

    /// The picture's place under a place of the window; outside, the nearest inside.
    pub(super) fn to_picture(self, x: f64, y: f64) -> (f64, f64) {
        let along = |at: f64, start: u32, length: u32, picture: u32| {
            let at = (at - f64::from(start)) * f64::from(picture) / f64::from(length.max(1));
            at.clamp(0.0, f64::from(picture.saturating_sub(1)))
        };
        (along(x, self.left, self.width, self.picture.0), along(y, self.top, self.height, self.picture.1))
    }

    /// Draws the picture into a window's pixels (0RGB), row by row.
    pub(super) fn draw(self, picture: &Picture, window_width: u32, target: &mut [u32]) {
        let columns: Vec<usize> =
            (0..self.width).map(|x| index(scale(x, self.width, self.picture.0))).collect();
        let as_it_is = (self.width, self.height) == self.picture;
        let rows = target.chunks_exact_mut(index(window_width).max(1));
        for (y, row) in (0..).zip(rows) {
            let inside: Option<u32> = u32::checked_sub(y, self.top).filter(|&y| y < self.height);
            let line = inside.and_then(|y| picture.line(scale(y, self.height, self.picture.1)));
            let Some(line) = line else {
                row.fill(0);
                continue;
            };
            let (left, rest) = row.split_at_mut(index(self.left));
            let (middle, right) = rest.split_at_mut(index(self.width));
            left.fill(0);
            right.fill(0);
            let (pixels, _) = line.as_chunks::<4>();
            if as_it_is {
                for (target, &pixel) in middle.iter_mut().zip(pixels) {
                    *target = colour(pixel);
                }
            } else {
                for (target, &column) in middle.iter_mut().zip(&columns) {
                    *target = pixels.get(column).copied().map_or(0, colour);
                }
            }
        }
    }
}

fn colour(pixel: [u8; 4]) -> u32 {
    u32::from_le_bytes(pixel) & 0x00ff_ffff
}

fn scale(at: u32, of: u32, to: u32) -> u32 {
    u32::try_from(u64::from(at) * u64::from(to) / u64::from(of.max(1))).unwrap_or(0)
}

fn index(value: u32) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proportions_are_kept() {
        let place = Placement::fit((100, 50), (200, 200));
        assert_eq!((place.left, place.top, place.width, place.height), (0, 50, 200, 100));
        let place = Placement::fit((50, 100), (200, 200));
        assert_eq!((place.left, place.top, place.width, place.height), (50, 0, 100, 200));
        let place = Placement::fit((640, 480), (640, 480));
        assert_eq!((place.left, place.top, place.width, place.height), (0, 0, 640, 480));
        // Not less than a pixel, whatever the proportions.
        assert_eq!(Placement::fit((16384, 1), (10, 10)).height, 1);
    }

    #[test]
    fn the_pointer_is_where_the_picture_is() {
        let place = Placement::fit((100, 50), (200, 200));
        assert_eq!(place.to_picture(100.0, 100.0), (50.0, 25.0));
        assert_eq!(place.to_picture(0.0, 0.0), (0.0, 0.0));
        assert_eq!(place.to_picture(199.9, 199.0).1, 49.0);
    }

    #[test]
    fn a_black_picture_leaves_nothing_of_what_was() {
        let mut target = vec![7; 20 * 20];
        Placement::fit((10, 5), (20, 20)).draw(&Picture::new(10, 5), 20, &mut target);
        assert!(target.iter().all(|&pixel| pixel == 0));
    }
}
