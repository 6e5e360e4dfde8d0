//! Pictures like those of programs: a lit ball, a camera over a landscape, text, noise.

use streamer::PresentedFrame;

/// A picture of surface 1.
pub(crate) fn frame(frame_number: u64, width: u32, height: u32, pixels: Vec<u8>) -> PresentedFrame {
    PresentedFrame { surface: 1, frame_number, width, height, pixels: pixels.into(), rendered_us: 0 }
}

fn picture(width: u32, height: u32, pixel: impl Fn(u32, u32) -> [u8; 3]) -> Vec<u8> {
    let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    places
        .flat_map(|(x, y)| {
            let [b, g, r] = pixel(x, y);
            [b, g, r, 255]
        })
        .collect()
}

/// A turning, lit ball with stripes before one colour: most of the picture stays.
pub(crate) fn ball(step: u32, width: u32, height: u32) -> Vec<u8> {
    let radius = f64::from(width.min(height)) * 0.35;
    picture(width, height, |x, y| {
        let (dx, dy) = (f64::from(x) - f64::from(width) / 2.0, f64::from(y) - f64::from(height) / 2.0);
        let rest = radius * radius - dx * dx - dy * dy;
        if rest < 0.0 {
            return [51, 51, 51];
        }
        let depth = rest.sqrt();
        let angle = dx.atan2(depth) + f64::from(step) * 0.03;
        let light = ((dx * 0.3 - dy * 0.5 + depth * 0.8) / radius).max(0.1);
        let stripe = if (angle * 6.0).sin() > 0.0 { [200.0, 90.0, 40.0] } else { [60.0, 160.0, 220.0] };
        stripe.map(|value| byte(value * light))
    })
}

/// A camera that moves over textured ground: every pixel changes.
pub(crate) fn landscape(step: u32, width: u32, height: u32) -> Vec<u8> {
    picture(width, height, |x, y| {
        let depth = 400.0 / (f64::from(y) + 40.0);
        let (u, v) = ((f64::from(x) - 600.0) * depth * 0.05, depth * 60.0 + f64::from(step) * 0.7);
        let grain = value_noise(u, v) * 0.6
            + value_noise(u * 3.1, v * 3.1) * 0.3
            + value_noise(u * 9.0, v * 9.0) * 0.1;
        let fog = (depth * 0.12).min(1.0);
        [40.0, 110.0, 80.0].map(|value: f64| byte((value * (0.4 + grain)) * (1.0 - fog) + 180.0 * fog))
    })
}

/// A page of glyphs, scrolled by `step` lines of pixels.
pub(crate) fn text(step: u32, width: u32, height: u32) -> Vec<u8> {
    picture(width, height, |x, y| {
        let y = y + step;
        let glyph = hash(x / 9, y / 18) % 64;
        let blank = glyph < 12 || y % 18 > 13 || x % 9 > 6;
        let ink = !blank && hash(glyph * 131 + x % 9, y % 18).is_multiple_of(3);
        if ink { [20, 20, 20] } else { [250, 250, 250] }
    })
}

/// Nothing in common with anything.
pub(crate) fn noise(step: u32, width: u32, height: u32) -> Vec<u8> {
    picture(width, height, |x, y| {
        let [b, g, r, _] = hash(hash(x, y), step).to_le_bytes();
        [b, g, r]
    })
}

fn value_noise(u: f64, v: f64) -> f64 {
    let (u0, v0) = (u.floor(), v.floor());
    let (fu, fv) = (u - u0, v - v0);
    let at = |du: f64, dv: f64| f64::from(hash(cell(u0 + du), cell(v0 + dv)) % 1024) / 1024.0;
    let (top, bottom) =
        (at(0.0, 0.0) * (1.0 - fu) + at(1.0, 0.0) * fu, at(0.0, 1.0) * (1.0 - fu) + at(1.0, 1.0) * fu);
    top * (1.0 - fv) + bottom * fv
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "any number will do")]
fn cell(value: f64) -> u32 {
    (value as i64) as u32
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
fn byte(value: f64) -> u8 {
    value.clamp(0.0, 255.0) as u8
}

fn hash(a: u32, b: u32) -> u32 {
    let mut value = a.wrapping_mul(0x9e37_79b1) ^ b.wrapping_mul(0x85eb_ca77).rotate_left(13);
    value = (value ^ (value >> 15)).wrapping_mul(0xc2b2_ae3d);
    value = (value ^ (value >> 13)).wrapping_mul(0x27d4_eb2f);
    value ^ (value >> 16)
}
