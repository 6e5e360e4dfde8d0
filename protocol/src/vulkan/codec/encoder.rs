//! From C structs to bytes.
#![expect(unsafe_code, reason = "reads what the app's pointers point to")]

use std::ffi::{CStr, c_char, c_void};
use std::ops::Range;
use std::slice;

use ash::vk;

use super::Dispatchable;
use super::plain::{Plain, bytes_of};
use crate::vulkan::ignored_when::Context;

/// A value that can be put on the wire.
pub trait Encode: Sized {
    /// Appends the value.
    ///
    /// # Safety
    /// Pointers and handles in it are valid as the Vulkan specification demands of the command's caller.
    unsafe fn encode(&self, e: &mut Encoder);

    /// Appends values, without count or presence.
    ///
    /// # Safety
    /// As [`Encode::encode`].
    unsafe fn encode_slice(values: &[Self], e: &mut Encoder) {
        for value in values {
            // SAFETY: promised by the caller for each of `values`.
            unsafe { value.encode(e) };
        }
    }
}

impl<T: Plain> Encode for T {
    #[inline]
    unsafe fn encode(&self, e: &mut Encoder) {
        e.plain(slice::from_ref(self));
    }

    #[inline]
    unsafe fn encode_slice(values: &[T], e: &mut Encoder) {
        e.plain(values);
    }
}

impl Encode for usize {
    #[inline]
    unsafe fn encode(&self, e: &mut Encoder) {
        e.u64(*self as u64);
    }
}

impl Encode for vk::ImageLayout {
    #[inline]
    unsafe fn encode(&self, e: &mut Encoder) {
        e.i32(self.as_raw());
    }
}

/// Writes commands. Owns its buffer, which [`Encoder::clear`] keeps for the next use.
#[derive(Debug, Default)]
pub struct Encoder {
    bytes: Vec<u8>,
    raw_handles: bool,
    context: Context,
    /// Where large blocks of plain values stand, the first ones.
    large: Vec<Range<usize>>,
}

/// From so many bytes on, it is noted where a block of plain values stands.
const LARGE_BYTES_MIN: usize = 512;
/// So many are noted.
const LARGE_MAX: usize = 64;

impl Encoder {
    /// An empty encoder.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An encoder that appends to `bytes`.
    #[must_use]
    pub fn with_buffer(bytes: Vec<u8>) -> Self {
        Self { bytes, ..Self::default() }
    }

    /// From now on dispatchable handles are ids themselves, not pointers to a [`Dispatchable`]: for the host and
    /// for tests.
    #[must_use]
    pub fn with_raw_handles(mut self) -> Self {
        self.raw_handles = true;
        self
    }

    /// What was written.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What was written, and the buffer.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The buffer, to append something that has no method here; its length has to stay a multiple of 4.
    pub fn buffer(&mut self) -> &mut Vec<u8> {
        &mut self.bytes
    }

    /// Forgets what was written, keeps the buffer.
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.large.clear();
    }

    /// Where in [`Self::bytes`] large arrays of numbers stand (shaders' code, initial data), ascending; the first ones.
    #[must_use]
    pub fn large(&self) -> &[Range<usize>] {
        &self.large
    }

    /// Makes room for `bytes` more.
    pub fn reserve(&mut self, bytes: usize) {
        self.bytes.reserve(bytes);
    }

    /// Appends a number.
    #[inline]
    pub fn u32(&mut self, value: u32) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    /// Appends a number.
    #[inline]
    pub fn i32(&mut self, value: i32) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    /// Appends a number.
    #[inline]
    pub fn u64(&mut self, value: u64) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    /// Appends a non-dispatchable handle, which is its own id.
    #[inline]
    pub fn handle<H: vk::Handle>(&mut self, handle: H) {
        self.u64(handle.as_raw());
    }

    /// Appends the id of a dispatchable handle; 0 for null.
    ///
    /// # Safety
    /// `handle` is null or points to a live [`Dispatchable`] (unless [`Encoder::with_raw_handles`]).
    #[inline]
    pub unsafe fn dispatchable<H: vk::Handle>(&mut self, handle: H) {
        let raw = handle.as_raw();
        if raw == 0 || self.raw_handles {
            return self.u64(raw);
        }
        let object = std::ptr::with_exposed_provenance::<Dispatchable>(usize::try_from(raw).unwrap_or(0));
        // SAFETY: not null, so a live `Dispatchable` by this function's contract.
        let id = unsafe { (*object).id };
        self.u64(id);
    }

    /// Appends plain values as a block, padded to 4 bytes.
    #[inline]
    pub fn plain<T: Plain>(&mut self, values: &[T]) {
        let bytes = bytes_of(values);
        if bytes.len() >= LARGE_BYTES_MIN {
            self.note_large(bytes.len());
        }
        self.bytes.extend_from_slice(bytes);
        if !size_of::<T>().is_multiple_of(4) {
            self.pad();
        }
    }

    /// So many bytes follow.
    #[cold]
    fn note_large(&mut self, bytes: usize) {
        if self.large.len() < LARGE_MAX {
            let start = self.bytes.len();
            self.large.push(start..start + bytes);
        }
    }

    #[inline]
    fn pad(&mut self) {
        let padded = self.bytes.len().next_multiple_of(4);
        self.bytes.resize(padded, 0);
    }

    /// Appends presence and, when `pointer` is not null, what it points to.
    ///
    /// # Safety
    /// `pointer` is null or points to a value for which [`Encode::encode`] may be called.
    #[inline]
    pub unsafe fn pointer<T: Encode>(&mut self, pointer: *const T) {
        // SAFETY: null or valid, by this function's contract.
        match unsafe { pointer.as_ref() } {
            None => self.u32(0),
            Some(value) => {
                self.u32(1);
                // SAFETY: by this function's contract.
                unsafe { value.encode(self) };
            }
        }
    }

    /// Appends presence and `count` elements. An array of none is absent, wherever it points to.
    ///
    /// # Safety
    /// `first` is null or the first of `count` values for which [`Encode::encode`] may be called.
    #[inline]
    pub unsafe fn array<T: Encode>(&mut self, first: *const T, count: usize) {
        if first.is_null() || count == 0 {
            return self.u32(0);
        }
        self.u32(1);
        // SAFETY: `first` is the first of `count` values, by this function's contract.
        let values = unsafe { slice::from_raw_parts(first, count) };
        // SAFETY: by this function's contract.
        unsafe { T::encode_slice(values, self) };
    }

    /// Appends presence and `count` pointers, each as [`Encoder::pointer`].
    ///
    /// # Safety
    /// `first` is null or the first of `count` pointers that [`Encoder::pointer`] takes.
    pub unsafe fn pointers<T: Encode>(&mut self, first: *const *const T, count: usize) {
        if first.is_null() || count == 0 {
            return self.u32(0);
        }
        self.u32(1);
        // SAFETY: `first` is the first of `count` pointers, by this function's contract.
        for pointer in unsafe { slice::from_raw_parts(first, count) } {
            // SAFETY: by this function's contract.
            unsafe { self.pointer(*pointer) };
        }
    }

    /// Appends presence and `count` bytes, padded.
    ///
    /// # Safety
    /// `first` is null or the first of `count` readable bytes.
    #[inline]
    pub unsafe fn opaque(&mut self, first: *const c_void, count: usize) {
        // SAFETY: by this function's contract.
        unsafe { self.array(first.cast::<u8>(), count) };
    }

    /// Appends presence, length and characters of a C string.
    ///
    /// # Safety
    /// `string` is null or points to characters that end with a NUL.
    pub unsafe fn string(&mut self, string: *const c_char) {
        if string.is_null() {
            return self.u32(0);
        }
        self.u32(1);
        // SAFETY: not null, so NUL-terminated, by this function's contract.
        let characters = unsafe { CStr::from_ptr(string) }.to_bytes();
        self.u32(u32::try_from(characters.len()).unwrap_or(u32::MAX));
        self.plain(characters);
    }

    /// Appends presence and `count` strings.
    ///
    /// # Safety
    /// `first` is null or the first of `count` pointers that [`Encoder::string`] takes.
    pub unsafe fn strings(&mut self, first: *const *const c_char, count: usize) {
        if first.is_null() || count == 0 {
            return self.u32(0);
        }
        self.u32(1);
        // SAFETY: `first` is the first of `count` pointers, by this function's contract.
        for string in unsafe { slice::from_raw_parts(first, count) } {
            // SAFETY: by this function's contract.
            unsafe { self.string(*string) };
        }
    }

    /// Appends a static array.
    ///
    /// # Safety
    /// As [`Encode::encode`].
    pub unsafe fn each<T: Encode>(&mut self, values: &[T]) {
        // SAFETY: by this function's contract.
        unsafe { T::encode_slice(values, self) };
    }

    /// Appends presence and `count` arrays, each as [`Encoder::array`] with its own count.
    ///
    /// # Safety
    /// `first` is null or the first of `count` pointers that [`Encoder::array`] takes with the count that
    /// `inner_count` gives.
    pub unsafe fn arrays<T: Encode>(
        &mut self,
        first: *const *const T,
        count: usize,
        inner_count: impl Fn(usize) -> usize,
    ) {
        if first.is_null() || count == 0 {
            return self.u32(0);
        }
        self.u32(1);
        for index in 0..count {
            // SAFETY: one of `count` pointers, by this function's contract.
            let inner = unsafe { *first.wrapping_add(index) };
            // SAFETY: by this function's contract.
            unsafe { self.array(inner, inner_count(index)) };
        }
    }

    /// Appends presence and `count` plain values that lie `stride` bytes apart.
    ///
    /// # Safety
    /// `first` is null, or `count` values can be read from there at this distance; they need not be aligned.
    pub unsafe fn strided<T: Plain>(&mut self, first: *const T, count: usize, stride: usize) {
        if first.is_null() || count == 0 {
            return self.u32(0);
        }
        self.u32(1);
        for index in 0..count {
            let place = first.cast::<u8>().wrapping_add(index.wrapping_mul(stride)).cast::<T>();
            // SAFETY: one of `count` values, by this function's contract.
            let value = unsafe { place.read_unaligned() };
            self.plain(slice::from_ref(&value));
        }
    }

    /// What is known of the structs around the one being encoded.
    #[must_use]
    pub fn context(&self) -> Context {
        self.context
    }

    /// Sets the context; gives the outer one.
    pub fn enter(&mut self, context: Context) -> Context {
        std::mem::replace(&mut self.context, context)
    }

    /// Sets the outer context again.
    pub fn leave(&mut self, outer: Context) {
        self.context = outer;
    }

    /// A pointer, or null where the API ignores it.
    #[inline]
    #[must_use]
    pub fn unless<T>(&self, ignored: bool, pointer: *const T) -> *const T {
        if ignored { std::ptr::null() } else { pointer }
    }

    /// In the place of an array that the API ignores, one of zeros: drivers and layers read it all the same. Nothing where that
    /// would be more than any device has.
    pub fn zeros<T: Encode + Clone + Default>(&mut self, count: usize) {
        const ZEROS_MAX: usize = 64;
        let zeros = vec![T::default(); if count <= ZEROS_MAX { count } else { 0 }];
        let pointer = if zeros.is_empty() { std::ptr::null() } else { zeros.as_ptr() };
        // SAFETY: null, or as many values as `count` says.
        unsafe { self.array(pointer, count) };
    }
}

impl Encode for vk::Fence {
    /// Fences stay in the guest.
    #[inline]
    unsafe fn encode(&self, e: &mut Encoder) {
        e.u64(0);
    }
}
