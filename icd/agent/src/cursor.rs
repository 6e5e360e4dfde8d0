//! The pointer's picture.

use protocol::control::display::{CursorShape, DisplayEvent};
use protocol::limits;
use x11rb::protocol::xfixes::GetCursorImageReply;

/// What viewers are told of a picture: nothing of it, where nothing of it can be seen.
pub(crate) fn told(image: &GetCursorImageReply) -> DisplayEvent {
    let pixels = usize::from(image.width).saturating_mul(usize::from(image.height));
    let visible = image.cursor_image.iter().any(|pixel| pixel >> 24 != 0);
    if !visible || pixels == 0 || image.cursor_image.len() != pixels {
        return DisplayEvent::CursorHidden;
    }
    DisplayEvent::Cursor(shape(image))
}

/// Large pictures lose lines and columns.
fn shape(image: &GetCursorImageReply) -> CursorShape {
    let most = image.width.max(image.height);
    let step = most.div_ceil(limits::CURSOR_SIDE_MAX).max(1);
    let side = |length: u16| (length / step).max(1);
    let (width, height) = (side(image.width), side(image.height));
    let hot = |place: u16, side: u16| (place / step).min(side - 1);
    let lines = image.cursor_image.chunks(usize::from(image.width)).step_by(usize::from(step));
    let pixels = lines
        .take(usize::from(height))
        .flat_map(|line| line.iter().step_by(usize::from(step)).take(usize::from(width)).copied());
    let rgba = pixels.flat_map(|pixel| {
        let [a, r, g, b] = pixel.to_be_bytes();
        [r, g, b, a]
    });
    CursorShape {
        width,
        height,
        hot_x: hot(image.xhot, width),
        hot_y: hot(image.yhot, height),
        rgba: rgba.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image(width: u16, height: u16, hot: (u16, u16), pixel: u32) -> GetCursorImageReply {
        let pixels = usize::from(width) * usize::from(height);
        GetCursorImageReply {
            sequence: 0,
            length: 0,
            x: 0,
            y: 0,
            width,
            height,
            xhot: hot.0,
            yhot: hot.1,
            cursor_serial: 0,
            cursor_image: vec![pixel; pixels],
        }
    }

    #[test]
    fn a_picture_without_colour_is_hidden() {
        assert_eq!(told(&image(16, 16, (0, 0), 0x00ff_ffff)), DisplayEvent::CursorHidden);
        assert_eq!(told(&image(0, 0, (0, 0), 0)), DisplayEvent::CursorHidden);
    }

    #[test]
    fn colours_stand_in_the_order_of_the_wire() {
        let DisplayEvent::Cursor(shape) = told(&image(2, 1, (1, 0), 0x8010_2030)) else { panic!("hidden") };
        assert_eq!(shape.rgba, [0x10, 0x20, 0x30, 0x80, 0x10, 0x20, 0x30, 0x80]);
        assert_eq!((shape.width, shape.height, shape.hot_x, shape.hot_y), (2, 1, 1, 0));
    }

    #[test]
    fn large_pictures_are_made_smaller_and_all_are_within_the_limits() {
        for (width, height) in [(1, 1), (32, 32), (256, 256), (257, 3), (3, 1000), (512, 512), (513, 700)] {
            let told = told(&image(width, height, (width, height), 0xff00_0000));
            assert!(told.is_valid(), "{width} x {height}: {told:?}");
        }
    }
}
