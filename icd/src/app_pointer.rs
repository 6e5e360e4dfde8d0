//! Reading and writing through the app's C pointers. What Vulkan's "valid usage" promises is each function's contract.
#![expect(unsafe_code, reason = "the app's pointers are all that a C interface gives")]

use std::ffi::c_void;

use ash::vk;

/// The array at `first`; empty for a null pointer or a count of zero.
///
/// # Safety
/// `first` is null, or `count` values stand there and stay unchanged while the slice lives.
#[must_use]
pub unsafe fn slice<'a, T>(first: *const T, count: u32) -> &'a [T] {
    let count = usize::try_from(count).unwrap_or(0);
    if first.is_null() || count == 0 {
        return &[];
    }
    // SAFETY: `count` values, by this function's contract.
    unsafe { std::slice::from_raw_parts(first, count) }
}

/// The array at `first`, to write to; empty for a null pointer or a count of zero.
///
/// # Safety
/// `first` is null, or there is room for `count` initialised values that nobody else looks at while the slice lives.
#[must_use]
pub unsafe fn slice_mut<'a, T>(first: *mut T, count: u32) -> &'a mut [T] {
    let count = usize::try_from(count).unwrap_or(0);
    if first.is_null() || count == 0 {
        return &mut [];
    }
    // SAFETY: `count` values, by this function's contract.
    unsafe { std::slice::from_raw_parts_mut(first, count) }
}

/// Writes an output, unless the app wants none.
///
/// # Safety
/// `out` is null or valid to write to.
pub unsafe fn store<T>(out: *mut T, value: T) {
    if !out.is_null() {
        // SAFETY: valid to write to, by this function's contract.
        unsafe { out.write(value) };
    }
}

/// The struct of type `T` in a `pNext` chain.
///
/// # Safety
/// `next` is null or the head of a valid chain that stays unchanged while the reference lives.
#[must_use]
pub unsafe fn find_in_chain<'a, T: vk::TaggedStructure>(next: *const c_void) -> Option<&'a T> {
    let mut at = next.cast::<vk::BaseInStructure<'_>>();
    // SAFETY: null or a struct that starts with sType and pNext, by this function's contract.
    while let Some(base) = unsafe { at.as_ref() } {
        if base.s_type == T::STRUCTURE_TYPE {
            // SAFETY: its sType says that it is a `T`.
            return unsafe { at.cast::<T>().as_ref() };
        }
        at = base.p_next;
    }
    None
}

/// The struct of type `T` in a `pNext` chain of outputs.
///
/// # Safety
/// `next` is null or the head of a valid chain of structs that nobody else looks at while the reference lives.
#[must_use]
pub unsafe fn find_in_chain_mut<'a, T: vk::TaggedStructure>(next: *mut c_void) -> Option<&'a mut T> {
    let mut at = next.cast::<vk::BaseOutStructure<'_>>();
    // SAFETY: null or a struct that starts with sType and pNext, by this function's contract.
    while let Some(base) = unsafe { at.as_ref() } {
        if base.s_type == T::STRUCTURE_TYPE {
            // SAFETY: its sType says that it is a `T`.
            return unsafe { at.cast::<T>().as_mut() };
        }
        at = base.p_next;
    }
    None
}

/// Answers an enumeration: the count without an array, else as many as fit, and `VK_INCOMPLETE` when not all did.
///
/// # Safety
/// `count` is valid; `out` is null or has room for `*count` values.
pub unsafe fn enumerate<T: Copy>(values: &[T], count: *mut u32, out: *mut T) -> vk::Result {
    let available = u32::try_from(values.len()).unwrap_or(u32::MAX);
    if out.is_null() {
        // SAFETY: valid, by this function's contract.
        unsafe { store(count, available) };
        return vk::Result::SUCCESS;
    }
    // SAFETY: valid, by this function's contract.
    let room = unsafe { count.read() };
    let copied = room.min(available);
    // SAFETY: there is room for `room` values and at least `copied` values to read; the arrays are not the same.
    unsafe { std::ptr::copy_nonoverlapping(values.as_ptr(), out, usize::try_from(copied).unwrap_or(0)) };
    // SAFETY: valid, by this function's contract.
    unsafe { store(count, copied) };
    if copied < available { vk::Result::INCOMPLETE } else { vk::Result::SUCCESS }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enumeration_says_when_it_is_incomplete() {
        let values = [1_u32, 2, 3];
        let mut count = 0;
        // SAFETY: `count` lives, there is no array.
        let result = unsafe { enumerate(&values, &raw mut count, std::ptr::null_mut()) };
        assert_eq!((result, count), (vk::Result::SUCCESS, 3));
        let mut out = [0; 2];
        count = 2;
        // SAFETY: both live, the array has room for two.
        let result = unsafe { enumerate(&values, &raw mut count, out.as_mut_ptr()) };
        assert_eq!((result, count, out), (vk::Result::INCOMPLETE, 2, [1, 2]));
    }

    #[test]
    fn a_chain_is_searched_by_type() {
        let mut timeline = vk::SemaphoreTypeCreateInfo::default().initial_value(7);
        let info = vk::SemaphoreCreateInfo::default().push_next(&mut timeline);
        // SAFETY: the chain lives.
        let found = unsafe { find_in_chain::<vk::SemaphoreTypeCreateInfo<'_>>(info.p_next) };
        assert_eq!(found.map(|found| found.initial_value), Some(7));
        // SAFETY: the chain lives.
        let other = unsafe { find_in_chain::<vk::ExportSemaphoreCreateInfo<'_>>(info.p_next) };
        assert!(other.is_none());
    }
}
