//! Values whose bytes in memory are their bytes on the wire.
#![expect(unsafe_code, reason = "the one place that turns bytes into values and back")]

use std::alloc::Layout;
use std::ffi::c_void;
use std::slice;

use super::{DecodeError, Decoder};

#[cfg(target_endian = "big")]
compile_error!("plain values travel as they lie in memory: little endian");

/// A value that is copied as a block.
///
/// # Safety
/// No padding (of a union: the app answers for its bytes, which it owns), no pointer, no handle, no `VkImageLayout`; every bit pattern is a value; alignment at most 8.
pub unsafe trait Plain: Copy + 'static {}

macro_rules! plain {
    ($($ty:ty)*) => { $(
        // SAFETY: a number: no padding, every bit pattern is a value.
        unsafe impl Plain for $ty {}
    )* };
}
plain!(u8 i8 u16 i16 u32 i32 u64 i64 f32 f64);

// SAFETY: an array has no padding between its elements, which are plain.
unsafe impl<T: Plain, const N: usize> Plain for [T; N] {}

/// The bytes of plain values.
#[inline]
pub(super) fn bytes_of<T: Plain>(values: &[T]) -> &[u8] {
    // SAFETY: `T: Plain` has no padding, so that all its bytes are initialised; the length is that of `values`.
    unsafe { slice::from_raw_parts(values.as_ptr().cast(), size_of_val(values)) }
}

/// Plain values from the wire: in place where they are aligned, else in the arena.
pub(super) fn take_slice<'a, T: Plain>(
    decoder: &mut Decoder<'a>,
    count: usize,
) -> Result<&'a [T], DecodeError> {
    let layout = Layout::array::<T>(count).map_err(|_| DecodeError::Breach("an array is too long"))?;
    let bytes = decoder.take_padded(layout.size())?;
    let values: *const T = bytes.as_ptr().cast();
    let values = if values.is_aligned() { values } else { copied(decoder, layout, bytes)?.cast() };
    // SAFETY: aligned, `count` values long, in the received bytes or the arena, both of which live for 'a and stay
    // as they are; every bit pattern is a `T: Plain`.
    Ok(unsafe { slice::from_raw_parts(values, count) })
}

fn copied(decoder: &Decoder<'_>, layout: Layout, bytes: &[u8]) -> Result<*const u8, DecodeError> {
    let place = decoder.allocate(layout)?;
    // SAFETY: `place` is fresh and `layout.size()` long, as `bytes` is.
    unsafe { place.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
    Ok(place)
}

/// Bytes in the arena, aligned to `align`.
pub(super) fn copied_aligned(
    decoder: &Decoder<'_>,
    bytes: &[u8],
    align: usize,
) -> Result<*const c_void, DecodeError> {
    let layout = Layout::from_size_align(bytes.len(), align);
    let layout = layout.map_err(|_| DecodeError::Breach("an array is too long"))?;
    copied(decoder, layout, bytes).map(<*const u8>::cast)
}

/// One plain value from the wire.
#[inline]
pub(super) fn take<T: Plain>(decoder: &mut Decoder<'_>) -> Result<T, DecodeError> {
    let bytes = decoder.take_padded(size_of::<T>())?;
    // SAFETY: `bytes` is as long as `T`, whose every bit pattern is a value.
    Ok(unsafe { bytes.as_ptr().cast::<T>().read_unaligned() })
}
