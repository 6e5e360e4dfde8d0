//! Structs with `sType`, and the chains that they stand in.
#![expect(unsafe_code, reason = "walks pNext chains")]

use std::ffi::c_void;
use std::ptr;
use std::sync::{Mutex, OnceLock, PoisonError};

use ash::vk;
use bumpalo::Bump;

use super::decoder::Expected;
use super::plain::Plain;
use super::{Decode, DecodeError, Decoder, Encode, Encoder, NEXT_END};
use crate::limits;
use crate::vulkan::generated::chain as structs;

/// A struct that begins with `sType` and `pNext`.
pub trait Tagged: vk::TaggedStructure + Copy + Default {
    /// What may stand in its chain.
    const NEXT: &'static [vk::StructureType];
}

/// A struct that is plain after `sType` and `pNext`.
///
/// # Safety
/// After the [`HEADER_BYTES`] of `sType` and `pNext`, [`PlainBody::BODY_BYTES`] bytes without padding, pointer, handle or
/// `VkImageLayout` follow, of which every bit pattern is a value.
pub unsafe trait PlainBody: Tagged {
    /// Bytes of the members after `pNext`, without padding at the end.
    const BODY_BYTES: usize;
}

/// Bytes of `sType`, padding and `pNext`.
pub const HEADER_BYTES: usize = size_of::<vk::BaseInStructure<'_>>();

/// The members of a tagged struct after `pNext`.
pub trait EncodeBody: Tagged {
    /// Appends the members after `pNext`.
    ///
    /// # Safety
    /// As [`Encode::encode`].
    unsafe fn encode_body(&self, e: &mut Encoder);
}

/// The members of a tagged struct after `pNext`.
pub trait DecodeBody<'a>: Tagged + 'a {
    /// Reads the members after `pNext` into a struct whose chain is `next`.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError>;
}

/// A value that commands write: what is sent to say which answer is wanted, and what makes room for it.
pub trait Blank<'a>: Copy + 'a {
    /// Appends what the other side has to know to make the same room.
    ///
    /// # Safety
    /// As [`Encode::encode`].
    unsafe fn encode_request(&self, e: &mut Encoder);

    /// Reads a request and makes room.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    fn blank(d: &mut Decoder<'a>) -> Result<Self, DecodeError>;

    /// Copies an answer to where the app wants it: the members, and those structs of the chain that are in both.
    ///
    /// # Safety
    /// `to` is valid as the Vulkan specification demands of an output of this type.
    unsafe fn store(&self, to: *mut Self);
}

impl<'a, T: Plain + Default> Blank<'a> for T {
    unsafe fn encode_request(&self, _: &mut Encoder) {}

    fn blank(_: &mut Decoder<'a>) -> Result<T, DecodeError> {
        Ok(T::default())
    }

    unsafe fn store(&self, to: *mut T) {
        // SAFETY: `to` is valid for writes by this function's contract.
        unsafe { to.write(*self) };
    }
}

/// Sees each `sType` that was skipped, once.
static ON_SKIPPED: OnceLock<fn(vk::StructureType)> = OnceLock::new();
static SKIPPED: Mutex<Vec<vk::StructureType>> = Mutex::new(Vec::new());

/// Sets what is told, once for each `sType`, that a struct in a chain is unknown and was left out. Only the first
/// call counts.
pub fn on_skipped_struct(hook: fn(vk::StructureType)) {
    // A second hook is not an error: the first one goes on.
    let _ = ON_SKIPPED.set(hook);
}

#[cold]
fn skipped(ty: vk::StructureType) {
    if structs::is_local(ty) {
        return;
    }
    let mut seen = SKIPPED.lock().unwrap_or_else(PoisonError::into_inner);
    if seen.contains(&ty) || seen.len() >= limits::NEXT_CHAIN_MAX {
        return;
    }
    seen.push(ty);
    drop(seen);
    if let Some(hook) = ON_SKIPPED.get() {
        hook(ty);
    }
}

impl Encoder {
    /// Appends a chain: what `allowed` names, with bodies; skips the rest.
    ///
    /// # Safety
    /// `next` is null or the first of valid Vulkan structs.
    #[inline]
    pub unsafe fn next(&mut self, next: *const c_void, allowed: &[vk::StructureType]) {
        if !next.is_null() {
            // SAFETY: by this function's contract.
            unsafe { self.chain(next, allowed, structs::encode_body) };
        }
        self.u32(NEXT_END);
    }

    /// Appends only which structs stand in a chain.
    ///
    /// # Safety
    /// As [`Encoder::next`].
    pub unsafe fn next_request(&mut self, next: *const c_void, allowed: &[vk::StructureType]) {
        // SAFETY: by this function's contract.
        unsafe { self.chain(next, allowed, |_, _, _| ()) };
        self.u32(NEXT_END);
    }

    unsafe fn chain(
        &mut self,
        mut next: *const c_void,
        allowed: &[vk::StructureType],
        body: unsafe fn(vk::StructureType, *const c_void, &mut Self),
    ) {
        // SAFETY: null or a struct that begins with `sType` and `pNext`, by this function's contract.
        while let Some(base) = unsafe { next.cast::<vk::BaseInStructure<'_>>().as_ref() } {
            if allowed.contains(&base.s_type) {
                self.i32(base.s_type.as_raw());
                // SAFETY: `next` points to a struct of the type that its `sType` names.
                unsafe { body(base.s_type, next, self) };
            } else {
                skipped(base.s_type);
            }
            next = base.p_next.cast();
        }
    }

    /// Appends `value`.
    ///
    /// # Safety
    /// As [`Encode::encode`].
    #[inline]
    pub unsafe fn value<T: Encode>(&mut self, value: &T) {
        // SAFETY: by this function's contract.
        unsafe { value.encode(self) };
    }

    /// Appends a tagged struct: its chain, its members.
    ///
    /// # Safety
    /// As [`Encode::encode`].
    #[inline]
    pub unsafe fn tagged<T: EncodeBody>(&mut self, value: &T) {
        // SAFETY: a tagged struct begins with `sType` and `pNext`, which is valid by this function's contract.
        unsafe { self.next(next_of(value), T::NEXT) };
        // SAFETY: by this function's contract.
        unsafe { value.encode_body(self) };
    }

    /// Appends the plain members of a tagged struct.
    #[inline]
    pub fn plain_body<T: PlainBody>(&mut self, value: &T) {
        let first = ptr::from_ref(value).cast::<u8>();
        // SAFETY: `BODY_BYTES` initialised bytes follow the header, by the contract of `PlainBody`.
        let body = unsafe { std::slice::from_raw_parts(first.wrapping_add(HEADER_BYTES), T::BODY_BYTES) };
        self.plain(body);
    }

    /// Appends a request for a tagged struct.
    ///
    /// # Safety
    /// As [`Encode::encode`].
    pub unsafe fn tagged_request<T: Tagged>(&mut self, value: &T) {
        // SAFETY: a tagged struct begins with `sType` and `pNext`, which is valid by this function's contract.
        unsafe { self.next_request(next_of(value), T::NEXT) };
    }

    /// Appends for each of `count` new handles whether it was made.
    ///
    /// # Safety
    /// `first` is the first of `count` handles.
    pub unsafe fn made<H: vk::Handle + Copy>(&mut self, first: *const H, count: usize) {
        for index in 0..count {
            // SAFETY: one of `count` handles, by this function's contract.
            let handle = unsafe { *first.wrapping_add(index) };
            self.u32(u32::from(handle.as_raw() != 0));
        }
    }

    /// Appends presence and `count` requests.
    ///
    /// # Safety
    /// `first` is null or the first of `count` values for which [`Blank::encode_request`] may be called.
    pub unsafe fn requests<'a, T: Blank<'a>>(&mut self, first: *const T, count: usize) {
        self.u32(u32::from(!first.is_null()));
        if first.is_null() {
            return;
        }
        for index in 0..count {
            // SAFETY: one of `count` values, by this function's contract.
            let value = unsafe { &*first.wrapping_add(index) };
            // SAFETY: by this function's contract.
            unsafe { value.encode_request(self) };
        }
    }
}

/// The chain of a tagged struct.
fn next_of<T: Tagged>(value: &T) -> *const c_void {
    let base = ptr::from_ref(value).cast::<vk::BaseInStructure<'_>>();
    // SAFETY: `TaggedStructure` promises the layout of `BaseInStructure`.
    unsafe { (*base).p_next.cast() }
}

/// A chain that grows at its end.
struct Growing {
    first: *mut c_void,
    last: *mut vk::BaseOutStructure<'static>,
    count: usize,
}

impl Growing {
    const NEW: Self = Self { first: ptr::null_mut(), last: ptr::null_mut(), count: 0 };

    /// Appends a struct; `next` comes from [`Decoder::keep`] of a tagged struct.
    fn push(&mut self, next: *mut c_void) -> Result<(), DecodeError> {
        if self.count >= limits::NEXT_CHAIN_MAX {
            return Err(DecodeError::Breach("a pNext chain is too long"));
        }
        if self.last.is_null() {
            self.first = next;
        } else {
            // SAFETY: `last` is a tagged struct in the arena that nobody else has seen yet.
            unsafe { (*self.last).p_next = next.cast() };
        }
        self.last = next.cast();
        self.count = self.count.saturating_add(1);
        Ok(())
    }
}

impl<'a> Decoder<'a> {
    /// Reads a chain of what `allowed` names.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for any other struct, and as [`Decode::decode`].
    pub fn next(&mut self, allowed: &[vk::StructureType]) -> Result<*mut c_void, DecodeError> {
        self.chain(allowed, structs::decode)
    }

    /// Reads which structs stand in a chain, and makes one of them.
    ///
    /// # Errors
    /// As [`Decoder::next`].
    pub fn blank_next(&mut self, allowed: &[vk::StructureType]) -> Result<*mut c_void, DecodeError> {
        self.chain(allowed, structs::blank)
    }

    fn chain(
        &mut self,
        allowed: &[vk::StructureType],
        make: fn(vk::StructureType, &mut Self) -> Result<*mut c_void, DecodeError>,
    ) -> Result<*mut c_void, DecodeError> {
        let mut chain = Growing::NEW;
        loop {
            self.expect(Expected::Next(allowed));
            let ty = self.word()?;
            if ty == NEXT_END {
                return Ok(chain.first);
            }
            let ty = vk::StructureType::from_raw(ty.cast_signed());
            if !allowed.contains(&ty) {
                return Err(DecodeError::Breach("a struct stands in a chain where it may not"));
            }
            chain.push(self.deeper(|d| make(ty, d))?)?;
        }
    }

    /// Reads a tagged struct: its chain, its members.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    pub fn tagged<T: DecodeBody<'a>>(&mut self) -> Result<T, DecodeError> {
        let next = self.next(T::NEXT)?;
        T::decode_body(self, next)
    }

    /// Reads a request for a tagged struct, and makes one.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    pub fn blank_tagged<T: Tagged>(&mut self) -> Result<T, DecodeError> {
        let next = self.blank_next(T::NEXT)?;
        Ok(with_next(next))
    }

    /// Reads the plain members of a tagged struct.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when no bytes are left.
    pub fn plain_body<T: PlainBody>(&mut self, next: *mut c_void) -> Result<T, DecodeError> {
        let body = self.take_padded(T::BODY_BYTES)?;
        let mut value = with_next::<T>(next);
        let to = ptr::from_mut(&mut value).cast::<u8>().wrapping_add(HEADER_BYTES);
        // SAFETY: `BODY_BYTES` bytes of which every pattern is a value follow the header, says `PlainBody`.
        unsafe { to.copy_from_nonoverlapping(body.as_ptr(), body.len()) };
        Ok(value)
    }

    /// Reads presence and `count` requests, and makes room for the answers; null when they are not wanted.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for more than [`limits::REPLY_ELEMENTS_MAX`], and as [`Decode::decode`].
    pub fn blanks<T: Blank<'a>>(&mut self, count: usize) -> Result<*mut T, DecodeError> {
        if !self.present()? {
            return Ok(ptr::null_mut());
        }
        if count > limits::REPLY_ELEMENTS_MAX {
            return Err(DecodeError::Breach("too many answers are asked for"));
        }
        if count == 0 {
            return Ok(ptr::dangling_mut());
        }
        let first = T::blank(self)?;
        let values = self.keep_copies(first, count)?;
        for value in values.iter_mut().skip(1) {
            *value = T::blank(self)?;
        }
        Ok(values.as_mut_ptr())
    }

    /// Reads presence, and makes room for `count` bytes; null when they are not wanted.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for more than [`limits::REPLY_BYTES_MAX`].
    pub fn blank_bytes(&mut self, count: usize) -> Result<*mut c_void, DecodeError> {
        if !self.present()? {
            return Ok(ptr::null_mut());
        }
        if count > limits::REPLY_BYTES_MAX {
            return Err(DecodeError::Breach("too many bytes are asked for"));
        }
        // Aligned for whatever the driver writes there.
        let words = self.keep_copies(0_u64, count.div_ceil(8))?;
        Ok(words.as_mut_ptr().cast())
    }

    /// Reads presence and `count` answers into the app's array.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] for answers that nobody asked for or that do not fit.
    ///
    /// # Safety
    /// `to` is null or the first of `room` outputs as the Vulkan specification demands.
    pub unsafe fn store_array<T: Blank<'a> + Decode<'a>>(
        &mut self,
        to: *mut T,
        room: usize,
        count: usize,
    ) -> Result<(), DecodeError> {
        let Some(values) = self.slice::<T>(count)? else { return Ok(()) };
        if to.is_null() || values.len() > room {
            return Err(DecodeError::Breach("more answers than there is room for"));
        }
        for (index, value) in values.iter().enumerate() {
            // SAFETY: within `room`, by this function's contract.
            unsafe { value.store(to.wrapping_add(index)) };
        }
        Ok(())
    }

    /// Reads for each of `count` new handles whether it was made, and makes null of those that were not.
    ///
    /// # Errors
    /// [`DecodeError::Breach`] when no bytes are left.
    ///
    /// # Safety
    /// `first` is the first of `count` handles that may be written to.
    pub unsafe fn store_made<H: vk::Handle>(
        &mut self,
        first: *mut H,
        count: usize,
    ) -> Result<(), DecodeError> {
        for index in 0..count {
            if !self.present()? {
                // SAFETY: one of `count` handles, by this function's contract.
                unsafe { first.wrapping_add(index).write(H::from_raw(0)) };
            }
        }
        Ok(())
    }

    /// Reads an answer into the app's struct.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    ///
    /// # Safety
    /// `to` is null or valid as [`Blank::store`] demands.
    pub unsafe fn store_value<T: Blank<'a> + Decode<'a>>(&mut self, to: *mut T) -> Result<(), DecodeError> {
        let value = T::decode(self)?;
        if !to.is_null() {
            // SAFETY: valid by this function's contract.
            unsafe { value.store(to) };
        }
        Ok(())
    }
}

/// An otherwise zero struct with this chain.
pub fn with_next<T: Tagged>(next: *mut c_void) -> T {
    let mut value = T::default();
    let base = ptr::from_mut(&mut value).cast::<vk::BaseOutStructure<'_>>();
    // SAFETY: `TaggedStructure` promises the layout of `BaseOutStructure`.
    unsafe { (*base).p_next = next.cast() };
    value
}

/// A chain of zeroed structs, to be filled by a driver; what is not known is left out. Null for none.
///
/// # Errors
/// [`DecodeError::Breach`] for more than [`limits::NEXT_CHAIN_MAX`], or when the arena is full.
pub fn blank_chain(arena: &Bump, types: &[vk::StructureType]) -> Result<*mut c_void, DecodeError> {
    let mut d = Decoder::new(&[], arena, &super::IdentityHandles);
    let mut chain = Growing::NEW;
    for ty in types {
        if structs::bytes(*ty).is_some() {
            chain.push(structs::blank(*ty, &mut d)?)?;
        }
    }
    Ok(chain.first)
}

/// Copies the members of each struct in `from` to the struct of the same type in `to`, where there is one.
///
/// # Safety
/// Both are null or chains of valid Vulkan structs; those in `to` may be written to.
pub unsafe fn store_chain(to: *mut c_void, mut from: *const c_void) {
    // SAFETY: null or a struct with `sType` and `pNext`, by this function's contract.
    while let Some(source) = unsafe { from.cast::<vk::BaseInStructure<'_>>().as_ref() } {
        // SAFETY: by this function's contract.
        let target = unsafe { find(to, source.s_type) };
        if let (Some(bytes), false) = (structs::bytes(source.s_type), target.is_null()) {
            // SAFETY: both are structs of this type, and not the same one.
            unsafe { copy_members(target, from, bytes) };
        }
        from = source.p_next.cast();
    }
}

/// The first struct of type `ty` in a chain; null when there is none.
///
/// # Safety
/// `next` is null or the first of valid Vulkan structs.
pub unsafe fn find(mut next: *mut c_void, ty: vk::StructureType) -> *mut c_void {
    // SAFETY: null or a struct with `sType` and `pNext`, by this function's contract.
    while let Some(base) = unsafe { next.cast::<vk::BaseInStructure<'_>>().as_ref() } {
        if base.s_type == ty {
            return next;
        }
        next = base.p_next.cast_mut().cast();
    }
    ptr::null_mut()
}

/// Writes zeros where a command would have written its answer: the members, and those of the structs in its chain.
///
/// # Safety
/// `to` is null or valid as [`Blank::store`] demands.
pub unsafe fn zero_out<'a, T: Blank<'a>>(arena: &'a Bump, to: *mut T) {
    // SAFETY: null or valid, by this function's contract.
    let Some(out) = (unsafe { to.as_ref() }) else { return };
    let mut request = Encoder::new();
    // SAFETY: valid, with its chain, by this function's contract.
    unsafe { out.encode_request(&mut request) };
    let request = arena.alloc_slice_copy(request.bytes());
    let mut d = Decoder::new(request, arena, &super::IdentityHandles);
    if let Ok(zeros) = T::blank(&mut d) {
        // SAFETY: by this function's contract.
        unsafe { zeros.store(to) };
    }
}

/// Copies what follows `pNext` in structs of `bytes`.
unsafe fn copy_members(to: *mut c_void, from: *const c_void, bytes: usize) {
    let to = to.cast::<u8>().wrapping_add(HEADER_BYTES);
    let from = from.cast::<u8>().wrapping_add(HEADER_BYTES);
    // SAFETY: both are structs of `bytes`, by this function's contract.
    unsafe { ptr::copy(from, to, bytes.saturating_sub(HEADER_BYTES)) };
}

/// [`Blank::store`] of a tagged struct.
///
/// # Safety
/// As [`Blank::store`].
pub unsafe fn store_tagged<T: Tagged>(from: &T, to: *mut T) {
    // SAFETY: `to` is a live struct of the same type, by this function's contract.
    unsafe { copy_members(to.cast(), ptr::from_ref(from).cast(), size_of::<T>()) };
    // SAFETY: `to` is a live tagged struct.
    let target = next_of(unsafe { &*to }).cast_mut();
    // SAFETY: both chains are valid by this function's contract.
    unsafe { store_chain(target, next_of(from)) };
}
