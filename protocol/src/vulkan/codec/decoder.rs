//! From bytes to structs, in an arena, without trust.
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects, clippy::expect_used, clippy::panic)]

use std::alloc::Layout;
use std::ffi::{CStr, c_char, c_void};
use std::fmt;
use std::ptr;

use ash::vk;
use bumpalo::Bump;

use super::{Blank, DecodeError, HandleMap, Plain, plain};
use crate::limits;

/// A value that can be read from the wire.
pub trait Decode<'a>: Copy + 'a {
    /// The least bytes that a value takes: a count is checked against what is left before memory is taken.
    const BYTES_MIN: usize = 4;

    /// Reads a value.
    ///
    /// # Errors
    /// [`DecodeError`], for bytes that are no such value.
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError>;

    /// Reads `count` values, one after the other.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    fn decode_slice(d: &mut Decoder<'a>, count: usize) -> Result<&'a [Self], DecodeError> {
        let values = d.decode_slice_mut::<Self>(count)?;
        Ok(values)
    }
}

impl<'a, T: Plain> Decode<'a> for T {
    const BYTES_MIN: usize = size_of::<T>();

    #[inline]
    fn decode(d: &mut Decoder<'a>) -> Result<T, DecodeError> {
        plain::take(d)
    }

    #[inline]
    fn decode_slice(d: &mut Decoder<'a>, count: usize) -> Result<&'a [T], DecodeError> {
        plain::take_slice(d, count)
    }
}

impl<'a> Decode<'a> for usize {
    const BYTES_MIN: Self = 8;

    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        Self::try_from(d.u64()?).map_err(|_| DecodeError::Breach("a size does not fit"))
    }
}

impl<'a> Decode<'a> for vk::ImageLayout {
    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let layout = Self::from_raw(d.i32()?);
        Ok(d.handles.image_layout(layout))
    }
}

/// Reads commands. What it gives lives in its arena, or in the bytes themselves.
#[derive(Clone)]
pub struct Decoder<'a> {
    bytes: &'a [u8],
    arena: &'a Bump,
    handles: &'a dyn HandleMap,
    depth: u32,
    /// Makes up what is read, instead of reading it.
    #[cfg(test)]
    generator: Option<&'a super::generator::Generator>,
}

impl fmt::Debug for Decoder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoder")
            .field("bytes_left", &self.bytes.len())
            .field("depth", &self.depth)
            .finish_non_exhaustive()
    }
}

impl<'a> Decoder<'a> {
    /// A decoder of `bytes`. Bounds the arena by what so many bytes can stand for ([`limits::decode_arena_bytes`]).
    #[must_use]
    pub fn new(bytes: &'a [u8], arena: &'a Bump, handles: &'a dyn HandleMap) -> Self {
        arena.set_allocation_limit(Some(limits::decode_arena_bytes(bytes.len())));
        Self {
            bytes,
            arena,
            handles,
            depth: 0,
            #[cfg(test)]
            generator: None,
        }
    }

    /// A decoder that makes up what it decodes.
    #[cfg(test)]
    pub(crate) fn generating(
        generator: &'a super::generator::Generator,
        arena: &'a Bump,
        handles: &'a dyn HandleMap,
    ) -> Self {
        Self { generator: Some(generator), ..Self::new(&[], arena, handles) }
    }

    /// Before a read of this kind: in tests, makes up what is going to be read.
    #[cfg(test)]
    pub(super) fn expect(&mut self, what: Expected<'_>) {
        if let Some(generator) = self.generator {
            self.bytes = generator.bytes(self.arena, what, self.depth);
        }
    }

    /// Before a read of this kind: nothing to do outside of tests.
    #[cfg(not(test))]
    #[inline]
    pub(super) fn expect(&mut self, _: Expected<'_>) {}

    /// The arena.
    #[must_use]
    pub fn arena(&self) -> &'a Bump {
        self.arena
    }

    /// What has not been read yet.
    #[must_use]
    pub fn rest(&self) -> &'a [u8] {
        self.bytes
    }

    /// Whether everything has been read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Ends decoding.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when bytes are left.
    pub fn finish(&self) -> Result<(), DecodeError> {
        if self.is_empty() { Ok(()) } else { Err(DecodeError::Breach("bytes follow the command")) }
    }

    /// Takes `count` bytes and the zeros that pad them to 4.
    #[inline]
    pub(super) fn take_padded(&mut self, count: usize) -> Result<&'a [u8], DecodeError> {
        self.expect(Expected::Bytes(count));
        self.take_received(count)
    }

    #[inline]
    fn take_received(&mut self, count: usize) -> Result<&'a [u8], DecodeError> {
        let padded = count.checked_next_multiple_of(4).ok_or(DecodeError::Breach("an array is too long"))?;
        let (bytes, rest) = self.bytes.split_at_checked(padded).ok_or(TOO_SHORT)?;
        self.bytes = rest;
        bytes.get(..count).ok_or(TOO_SHORT)
    }

    /// Takes memory from the arena.
    pub(super) fn allocate(&self, layout: Layout) -> Result<*mut u8, DecodeError> {
        self.arena.try_alloc_layout(layout).map(ptr::NonNull::as_ptr).map_err(|_| TOO_MUCH_MEMORY)
    }

    /// Puts `value` into the arena.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when the arena is full.
    pub fn keep<T: Copy>(&self, value: T) -> Result<&'a mut T, DecodeError> {
        self.arena.try_alloc(value).map_err(|_| TOO_MUCH_MEMORY)
    }

    /// Puts `count` copies of `value` into the arena.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when the arena is full.
    pub fn keep_copies<T: Copy>(&self, value: T, count: usize) -> Result<&'a mut [T], DecodeError> {
        self.arena.try_alloc_slice_fill_copy(count, value).map_err(|_| TOO_MUCH_MEMORY)
    }

    /// Reads a number.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when no bytes are left; so for all methods below.
    #[inline]
    pub fn u32(&mut self) -> Result<u32, DecodeError> {
        self.expect(Expected::Bytes(4));
        self.word()
    }

    #[inline]
    pub(super) fn word(&mut self) -> Result<u32, DecodeError> {
        let (bytes, rest) = self.bytes.split_first_chunk().ok_or(TOO_SHORT)?;
        self.bytes = rest;
        Ok(u32::from_le_bytes(*bytes))
    }

    /// Reads a number.
    ///
    /// # Errors
    /// See [`Decoder::u32`].
    #[inline]
    pub fn i32(&mut self) -> Result<i32, DecodeError> {
        Ok(self.u32()?.cast_signed())
    }

    /// Reads a number.
    ///
    /// # Errors
    /// See [`Decoder::u32`].
    #[inline]
    pub fn u64(&mut self) -> Result<u64, DecodeError> {
        self.expect(Expected::Bytes(8));
        self.long_word()
    }

    #[inline]
    fn long_word(&mut self) -> Result<u64, DecodeError> {
        let (bytes, rest) = self.bytes.split_first_chunk().ok_or(TOO_SHORT)?;
        self.bytes = rest;
        Ok(u64::from_le_bytes(*bytes))
    }

    /// Reads a value.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    #[inline]
    pub fn value<T: Decode<'a>>(&mut self) -> Result<T, DecodeError> {
        T::decode(self)
    }

    /// Reads a handle, dispatchable or not; null stays null.
    ///
    /// # Errors
    /// Those of [`HandleMap::host_handle`].
    pub fn handle<H: vk::Handle>(&mut self) -> Result<H, DecodeError> {
        let id = self.u64()?;
        self.handle_of(id)
    }

    /// The handle of an id that has been read already; null stays null.
    ///
    /// # Errors
    /// Those of [`HandleMap::host_handle`].
    pub fn handle_of<H: vk::Handle>(&self, id: u64) -> Result<H, DecodeError> {
        if id == 0 {
            return Ok(H::from_raw(0));
        }
        self.handles.host_handle(H::TYPE, id).map(H::from_raw)
    }

    /// Reads a handle that may not be null.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for null, and those of [`HandleMap::host_handle`].
    pub fn full_handle<H: vk::Handle>(&mut self) -> Result<H, DecodeError> {
        let id = self.u64()?;
        self.full_handle_of(id)
    }

    /// The handle of an id that has been read already and may not be null.
    ///
    /// # Errors
    /// See [`Decoder::full_handle`].
    pub fn full_handle_of<H: vk::Handle>(&self, id: u64) -> Result<H, DecodeError> {
        if id == 0 {
            return Err(DecodeError::Breach("a handle is null that may not be"));
        }
        self.handle_of(id)
    }

    /// Reads a handle that the API ignores in some uses, where apps leave anything in it: what does not exist is null.
    ///
    /// # Errors
    /// See [`Decoder::u32`]; [`DecodeError::Poisoned`] for what could not be made.
    pub fn handle_or_null<H: vk::Handle>(&mut self) -> Result<H, DecodeError> {
        let id = self.u64()?;
        match self.handle_of(id) {
            Err(error @ DecodeError::Poisoned { ty, id }) if self.handles.is_failure(ty, id) => Err(error),
            handle => Ok(handle.unwrap_or_else(|_| H::from_raw(0))),
        }
    }

    /// Reads a presence word.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for anything but 0 and 1.
    #[inline]
    pub fn present(&mut self) -> Result<bool, DecodeError> {
        self.expect(Expected::Presence);
        match self.word()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(DecodeError::Breach("a presence word is neither 0 nor 1")),
        }
    }

    /// Runs `read` one level deeper.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] beyond [`limits::DECODE_DEPTH_MAX`], and those of `read`.
    pub fn deeper<R>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<R, DecodeError>,
    ) -> Result<R, DecodeError> {
        if self.depth >= limits::DECODE_DEPTH_MAX {
            return Err(DecodeError::Breach("structs are nested too deeply"));
        }
        self.depth = self.depth.saturating_add(1);
        let result = read(self);
        self.depth = self.depth.saturating_sub(1);
        result
    }

    /// Reads presence and a value.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    pub fn optional<T: Decode<'a>>(&mut self) -> Result<Option<&'a mut T>, DecodeError> {
        if !self.present()? {
            return Ok(None);
        }
        self.required().map(Some)
    }

    /// Reads a value into the arena.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    pub fn required<T: Decode<'a>>(&mut self) -> Result<&'a mut T, DecodeError> {
        let value = self.deeper(T::decode)?;
        self.keep(value)
    }

    /// [`Decoder::optional`] as a C pointer.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    pub fn pointer<T: Decode<'a>>(&mut self) -> Result<*mut T, DecodeError> {
        Ok(self.optional()?.map_or(ptr::null_mut(), ptr::from_mut))
    }

    /// Reads presence and `count` values.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    pub fn slice<T: Decode<'a>>(&mut self, count: usize) -> Result<Option<&'a [T]>, DecodeError> {
        if !self.present()? {
            return Ok(None);
        }
        self.deeper(|d| T::decode_slice(d, count)).map(Some)
    }

    /// [`Decoder::slice`] as a C pointer.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    pub fn array<T: Decode<'a>>(&mut self, count: usize) -> Result<*const T, DecodeError> {
        Ok(self.slice(count)?.map_or(ptr::null(), <[T]>::as_ptr))
    }

    /// As [`Decoder::array`], for what the caller may write to.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    pub fn array_mut<T: Decode<'a>>(&mut self, count: usize) -> Result<*mut T, DecodeError> {
        if !self.present()? {
            return Ok(ptr::null_mut());
        }
        self.deeper(|d| d.decode_slice_mut(count)).map(<[T]>::as_mut_ptr)
    }

    fn decode_slice_mut<T: Decode<'a>>(&mut self, count: usize) -> Result<&'a mut [T], DecodeError> {
        self.check_count(count, T::BYTES_MIN)?;
        if count == 0 {
            return Ok(&mut []);
        }
        let first = T::decode(self)?;
        let values = self.keep_copies(first, count)?;
        for value in values.iter_mut().skip(1) {
            *value = T::decode(self)?;
        }
        Ok(values)
    }

    /// Checks that `count` values of at least `bytes_each` can still follow.
    ///
    /// # Errors
    /// [`DecodeError::Breach`].
    pub fn check_count(&mut self, count: usize, bytes_each: usize) -> Result<(), DecodeError> {
        self.expect(Expected::Elements(count));
        match count.checked_mul(bytes_each) {
            Some(bytes) if bytes <= self.bytes.len() => Ok(()),
            _ => Err(TOO_SHORT),
        }
    }

    /// Reads presence and `count` pointers, none of them null.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for one that is null, and as [`Decode::decode`].
    pub fn pointers<T: Decode<'a>>(&mut self, count: usize) -> Result<*const *const T, DecodeError> {
        if !self.present()? {
            return Ok(ptr::null());
        }
        self.check_count(count, 4)?;
        let pointers = self.keep_copies(ptr::null::<T>(), count)?;
        for pointer in pointers.iter_mut() {
            *pointer = self.full_pointer()?;
        }
        Ok(pointers.as_ptr())
    }

    /// [`Decoder::pointers`] that have to be there.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when they are not and `count` is not 0, and as [`Decoder::pointers`].
    pub fn full_pointers<T: Decode<'a>>(&mut self, count: usize) -> Result<*const *const T, DecodeError> {
        self.filled(count, |d| d.pointers(count))
    }

    /// [`Decoder::array`] that has to be there.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when it is not and `count` is not 0, and as [`Decode::decode`].
    pub fn full_array<T: Decode<'a>>(&mut self, count: usize) -> Result<*const T, DecodeError> {
        self.filled(count, |d| d.array(count))
    }

    /// [`Decoder::opaque`] that has to be there.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when it is not and `count` is not 0.
    pub fn full_opaque(&mut self, count: usize) -> Result<*const c_void, DecodeError> {
        self.filled(count, |d| d.opaque(count))
    }

    /// [`Decoder::pointer`] that has to be there.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when it is not, and as [`Decode::decode`].
    pub fn full_pointer<T: Decode<'a>>(&mut self) -> Result<*const T, DecodeError> {
        self.filled(1, |d| Ok(d.pointer::<T>()?.cast_const()))
    }

    /// [`Decoder::string`] that has to be there.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when it is not, and as [`Decoder::c_str`].
    pub fn full_string(&mut self) -> Result<*const c_char, DecodeError> {
        self.filled(1, Self::string)
    }

    /// [`Decoder::strings`] that have to be there.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when they are not and `count` is not 0, and as [`Decoder::strings`].
    pub fn full_strings(&mut self, count: usize) -> Result<*const *const c_char, DecodeError> {
        self.filled(count, |d| d.strings(count))
    }

    /// What `read` gives, if it is not null or `count` is 0: drivers follow such a pointer without looking.
    fn filled<T>(
        &mut self,
        count: usize,
        read: impl FnOnce(&mut Self) -> Result<*const T, DecodeError>,
    ) -> Result<*const T, DecodeError> {
        #[cfg(test)]
        if let (Some(generator), true) = (self.generator, count > 0) {
            generator.fill();
        }
        let pointer = read(self)?;
        if pointer.is_null() && count > 0 {
            return Err(DecodeError::Breach("a pointer is null that may not be"));
        }
        Ok(pointer)
    }

    /// Reads presence and `count` bytes, aligned for whatever is in them (shader binaries ask for 16).
    ///
    /// # Errors
    /// See [`Decoder::u32`].
    pub fn opaque(&mut self, count: usize) -> Result<*const c_void, DecodeError> {
        const ALIGN: usize = 16;
        let Some(bytes) = self.slice::<u8>(count)? else { return Ok(ptr::null()) };
        if bytes.as_ptr().addr().is_multiple_of(ALIGN) {
            return Ok(bytes.as_ptr().cast());
        }
        plain::copied_aligned(self, bytes, ALIGN)
    }

    /// Reads presence and a string.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for a NUL within it.
    pub fn c_str(&mut self) -> Result<Option<&'a CStr>, DecodeError> {
        if !self.present()? {
            return Ok(None);
        }
        let count = usize::try_from(self.u32()?).map_err(|_| TOO_SHORT)?;
        self.expect(Expected::Characters(count));
        let characters = self.take_received(count)?;
        let with_nul = self.keep_copies(0_u8, count.saturating_add(1))?;
        for (to, from) in with_nul.iter_mut().zip(characters) {
            *to = *from;
        }
        CStr::from_bytes_with_nul(with_nul)
            .map(Some)
            .map_err(|_| DecodeError::Breach("a string has a NUL within"))
    }

    /// [`Decoder::c_str`] as a C pointer.
    ///
    /// # Errors
    /// See [`Decoder::c_str`].
    pub fn string(&mut self) -> Result<*const c_char, DecodeError> {
        Ok(self.c_str()?.map_or(ptr::null(), CStr::as_ptr))
    }

    /// Reads presence and `count` strings, none of them null.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for one that is null, and see [`Decoder::c_str`].
    pub fn strings(&mut self, count: usize) -> Result<*const *const c_char, DecodeError> {
        if !self.present()? {
            return Ok(ptr::null());
        }
        self.check_count(count, 4)?;
        let strings = self.keep_copies(ptr::null::<c_char>(), count)?;
        for string in strings.iter_mut() {
            *string = self.full_string()?;
        }
        Ok(strings.as_ptr())
    }

    /// Reads a static array.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    pub fn each<T: Decode<'a>, const N: usize>(&mut self) -> Result<[T; N], DecodeError> {
        // As one run: plain values are padded once, at its end.
        let values = T::decode_slice(self, N)?;
        <[T; N]>::try_from(values).map_err(|_| TOO_SHORT)
    }

    /// Reads presence and a value that has to be there.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when it is absent, and as [`Decode::decode`].
    pub fn expected<T: Decode<'a>>(&mut self) -> Result<&'a T, DecodeError> {
        self.optional()?.map(|value| &*value).ok_or(DecodeError::Breach("a pointer is null that may not be"))
    }

    /// Reads presence and `count` values; absent only when there are none.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when they are absent, and as [`Decode::decode`].
    pub fn full_slice<T: Decode<'a>>(&mut self, count: usize) -> Result<&'a [T], DecodeError> {
        match self.slice(count)? {
            Some(values) => Ok(values),
            None if count == 0 => Ok(&[]),
            None => Err(DecodeError::Breach("an array is null that may not be")),
        }
    }

    /// Reads presence and `count` arrays of their own counts.
    ///
    /// # Errors
    /// As [`Decoder::full_slice`].
    pub fn arrays<T: Decode<'a>>(
        &mut self,
        count: usize,
        inner_count: impl Fn(usize) -> usize,
    ) -> Result<&'a [&'a [T]], DecodeError> {
        match (self.present()?, count) {
            (true, _) => {}
            (false, 0) => return Ok(&[]),
            (false, _) => return Err(DecodeError::Breach("an array is null that may not be")),
        }
        self.check_count(count, 4)?;
        let arrays = self.keep_copies::<&'a [T]>(&[], count)?;
        for (index, array) in arrays.iter_mut().enumerate() {
            *array = self.full_slice(inner_count(index))?;
        }
        Ok(arrays)
    }

    /// Reads the distance of array elements, which on the wire lie side by side.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for any other distance than `bytes`.
    pub fn stride(&mut self, bytes: usize) -> Result<u32, DecodeError> {
        self.expect(Expected::Exactly(bytes));
        let stride = self.word()?;
        if usize::try_from(stride) == Ok(bytes) {
            Ok(stride)
        } else {
            Err(DecodeError::Breach("array elements with gaps"))
        }
    }

    /// Reads a request and makes room for one answer.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    pub fn blank<T: Blank<'a>>(&mut self) -> Result<*mut T, DecodeError> {
        let value = T::blank(self)?;
        Ok(ptr::from_mut(self.keep(value)?))
    }
}

impl<'a> Decode<'a> for vk::Fence {
    const BYTES_MIN: usize = 8;

    fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        d.expect(Expected::Null);
        match d.long_word()? {
            0 => Ok(Self::null()),
            _ => Err(DecodeError::Breach("a fence on the wire")),
        }
    }
}

/// What is going to be read.
#[cfg_attr(not(test), expect(dead_code, reason = "only tests look at it"))]
#[derive(Clone, Copy)]
pub(super) enum Expected<'e> {
    Bytes(usize),
    Characters(usize),
    Presence,
    /// The `sType` of a struct in a chain, or its end.
    Next(&'e [vk::StructureType]),
    Elements(usize),
    /// A handle that is always null.
    Null,
    /// A word of this value.
    Exactly(usize),
}

/// The bytes end before the value does.
const TOO_SHORT: DecodeError = DecodeError::Breach("the bytes end within a value");
/// The arena has reached its limit.
const TOO_MUCH_MEMORY: DecodeError = DecodeError::Breach("decoding takes too much memory");
