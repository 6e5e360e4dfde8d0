//! The hand-written codec, both ways, and with hostile bytes.
#![expect(unsafe_code, reason = "encoding reads pointers")]

use std::ffi::CStr;

use ash::vk::{self, Handle};
use bumpalo::Bump;

use super::{Decode as _, DecodeError, Decoder, Dispatchable, Encoder, HandleMap, IdentityHandles};

fn encoded(write: impl FnOnce(&mut Encoder)) -> Vec<u8> {
    let mut encoder = Encoder::new();
    write(&mut encoder);
    assert_eq!(encoder.bytes().len() % 4, 0, "everything is 4-byte aligned");
    encoder.into_bytes()
}

#[test]
fn plain_arrays_are_padded() {
    // SAFETY: the pointer is that of a live array of this length.
    let bytes = encoded(|e| unsafe { e.array([1_u8, 2, 3].as_ptr(), 3) });
    assert_eq!(bytes, [1, 0, 0, 0, 1, 2, 3, 0]);
    let arena = Bump::new();
    let mut d = Decoder::new(&bytes, &arena, &IdentityHandles);
    assert_eq!(d.slice::<u8>(3), Ok(Some(&[1, 2, 3][..])));
    assert_eq!(d.finish(), Ok(()));
}

#[test]
fn arrays_of_none_are_absent_wherever_they_point_to() {
    // SAFETY: an array of none is never read.
    let bytes = encoded(|e| unsafe { e.array(std::ptr::dangling::<u32>(), 0) });
    assert_eq!(bytes, [0; 4]);
}

#[test]
fn unaligned_values_are_copied() {
    let bytes: Vec<u8> = [1_u64, 2, 3].iter().flat_map(|n| n.to_le_bytes()).collect();
    let mut shifted = vec![0; 4];
    shifted.extend(1_u32.to_le_bytes());
    shifted.extend(&bytes);
    for skip in [0, 4] {
        let mut moved = vec![0; skip];
        moved.extend(&shifted[4..]);
        let arena = Bump::new();
        let mut d = Decoder::new(&moved[skip..], &arena, &IdentityHandles);
        assert_eq!(d.slice::<u64>(3), Ok(Some(&[1, 2, 3][..])));
    }
}

#[test]
fn strings_round_trip() {
    let names = [c"VK_KHR_swapchain".as_ptr(), c"".as_ptr()];
    // SAFETY: two live strings.
    let bytes = encoded(|e| unsafe { e.strings(names.as_ptr(), 2) });
    let arena = Bump::new();
    let mut d = Decoder::new(&bytes, &arena, &IdentityHandles);
    let decoded = d.strings(2).unwrap();
    for (i, expected) in [c"VK_KHR_swapchain", c""].into_iter().enumerate() {
        // SAFETY: two strings were decoded.
        let string = unsafe { *decoded.wrapping_add(i) };
        // SAFETY: NUL-terminated by the decoder.
        assert_eq!(unsafe { CStr::from_ptr(string) }, expected);
    }
    assert_eq!(d.finish(), Ok(()));
}

#[test]
fn dispatchable_handles_are_read_through() {
    let object = Dispatchable { loader_data: 0x1CDC0DE, id: 7 };
    let handle = vk::Device::from_raw((&raw const object).expose_provenance() as u64);
    // SAFETY: the handle points to a live object.
    assert_eq!(encoded(|e| unsafe { e.dispatchable(handle) }), 7_u64.to_le_bytes());
    // SAFETY: null is allowed.
    assert_eq!(encoded(|e| unsafe { e.dispatchable(vk::Device::null()) }), [0; 8]);
}

#[test]
fn a_count_is_checked_before_memory_is_taken() {
    let mut bytes = encoded(|e| e.u32(1));
    bytes.extend([0; 64]);
    let arena = Bump::new();
    let mut d = Decoder::new(&bytes, &arena, &IdentityHandles);
    assert!(matches!(d.slice::<vk::ImageLayout>(usize::MAX / 8), Err(DecodeError::Breach(_))));
    let mut d = Decoder::new(&bytes, &arena, &IdentityHandles);
    assert!(matches!(d.slice::<u64>(usize::MAX), Err(DecodeError::Breach(_))));
    let mut d = Decoder::new(&bytes, &arena, &IdentityHandles);
    assert!(matches!(d.strings(1 << 40), Err(DecodeError::Breach(_))));
    assert!(arena.allocated_bytes() < 4096);
}

#[test]
fn what_drivers_follow_unseen_is_never_null() {
    let arena = Bump::new();
    // Absent, with one element announced; then a list of two strings, the second of them absent.
    let absent = encoded(|e| e.u32(0));
    let d = || Decoder::new(&absent, &arena, &IdentityHandles);
    assert!(matches!(d().full_array::<u32>(1), Err(DecodeError::Breach(_))));
    assert!(matches!(d().full_pointer::<u32>(), Err(DecodeError::Breach(_))));
    assert!(matches!(d().full_strings(1), Err(DecodeError::Breach(_))));
    assert_eq!(d().full_array::<u32>(0), Ok(std::ptr::null()));
    let names = [c"a".as_ptr(), std::ptr::null()];
    // SAFETY: a live string, and null.
    let bytes = encoded(|e| unsafe { e.strings(names.as_ptr(), 2) });
    assert!(matches!(Decoder::new(&bytes, &arena, &IdentityHandles).strings(2), Err(DecodeError::Breach(_))));
    // As a struct has it.
    let submit = vk::SubmitInfo { wait_semaphore_count: 1, ..Default::default() };
    // SAFETY: its null pointers are not followed.
    let bytes = encoded(|e| unsafe { e.value(&submit) });
    let decoded = vk::SubmitInfo::decode(&mut Decoder::new(&bytes, &arena, &IdentityHandles));
    assert!(matches!(decoded, Err(DecodeError::Breach(_))));
}

#[test]
fn every_truncation_is_a_breach() {
    // SAFETY: a live string.
    let bytes = encoded(|e| unsafe { e.string(c"five!".as_ptr()) });
    for length in 0..bytes.len() {
        let arena = Bump::new();
        let mut d = Decoder::new(&bytes[..length], &arena, &IdentityHandles);
        assert!(matches!(d.c_str(), Err(DecodeError::Breach(_))), "{length}");
    }
}

#[test]
fn the_host_presents_from_general() {
    struct Host;
    impl HandleMap for Host {
        fn host_handle(&self, ty: vk::ObjectType, id: u64) -> Result<u64, DecodeError> {
            if id == 2 { Err(DecodeError::Breach("no such")) } else { Err(DecodeError::Poisoned { ty, id }) }
        }

        fn is_failure(&self, _: vk::ObjectType, id: u64) -> bool {
            id == 3
        }
    }
    let bytes = encoded(|e| {
        e.i32(vk::ImageLayout::PRESENT_SRC_KHR.as_raw());
        e.handle(vk::Sampler::from_raw(2));
        e.handle(vk::Sampler::from_raw(1));
        e.handle(vk::Sampler::from_raw(3));
    });
    let arena = Bump::new();
    let mut d = Decoder::new(&bytes, &arena, &Host);
    assert_eq!(d.value::<vk::ImageLayout>(), Ok(vk::ImageLayout::GENERAL));
    assert_eq!(d.handle_or_null::<vk::Sampler>(), Ok(vk::Sampler::null()));
    assert_eq!(d.clone().handle_or_null::<vk::Sampler>(), Ok(vk::Sampler::null()));
    assert_eq!(d.handle::<vk::Sampler>(), Err(DecodeError::Poisoned { ty: vk::ObjectType::SAMPLER, id: 1 }));
    let failed = Err(DecodeError::Poisoned { ty: vk::ObjectType::SAMPLER, id: 3 });
    assert_eq!(d.handle_or_null::<vk::Sampler>(), failed, "it was to be used");
}
