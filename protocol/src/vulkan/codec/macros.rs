//! What generated code says about its types, in short.

/// Enumerations and flags.
macro_rules! plain_numbers {
    ($($name:ident),*) => { $(
        // SAFETY: a transparent number.
        unsafe impl Plain for vk::$name {}
    )* };
}

/// Structs without padding, pointer, handle and image layout, of this many bytes.
macro_rules! plain_structs {
    ($($name:ident: $bytes:literal),*) => { $(
        // SAFETY: the generator found neither padding, pointer, handle nor image layout; the size agrees.
        unsafe impl Plain for vk::$name {}
        const _: () = assert!(size_of::<vk::$name>() == $bytes);
    )* };
}

/// Tagged structs and what extends them.
macro_rules! tagged {
    ($name:ident, $next:expr) => {
        impl Tagged for vk::$name<'_> {
            const NEXT: &'static [S] = &$next;
        }
    };
}

/// Tagged structs that are plain after `pNext`, for this many bytes.
macro_rules! plain_bodies {
    ($($name:ident: $bytes:literal),*) => { $(
        // SAFETY: the generator found neither padding, pointer, handle nor image layout; the size agrees.
        unsafe impl PlainBody for vk::$name<'_> {
            const BODY_BYTES: usize = $bytes;
        }
        const _: () = assert!(
            size_of::<vk::$name<'_>>()
                == ($crate::vulkan::codec::HEADER_BYTES + $bytes).next_multiple_of(align_of::<vk::$name<'_>>())
        );
    )* };
}

/// Tagged structs that commands write.
macro_rules! blank_structs {
    ($($name:ident),*) => { $(
        impl<'a> Blank<'a> for vk::$name<'a> {
            unsafe fn encode_request(&self, e: &mut Encoder) {
                e.tagged_request(self);
            }

            fn blank(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
                d.blank_tagged()
            }

            unsafe fn store(&self, to: *mut Self) {
                crate::vulkan::codec::store_tagged(self, to);
            }
        }
    )* };
}

/// Untagged structs that commands write.
macro_rules! blank_values {
    ($($name:ident),*) => { $(
        impl<'a> Blank<'a> for vk::$name {
            unsafe fn encode_request(&self, _: &mut Encoder) {}

            fn blank(_: &mut Decoder<'a>) -> Result<Self, DecodeError> {
                Ok(Self::default())
            }

            unsafe fn store(&self, to: *mut Self) {
                to.write(*self);
            }
        }
    )* };
}

/// Handles that are ids themselves.
macro_rules! handles {
    ($($name:ident),*) => { $(
        impl Encode for vk::$name {
            #[inline]
            unsafe fn encode(&self, e: &mut Encoder) {
                e.handle(*self);
            }
        }

        impl<'a> Decode<'a> for vk::$name {
            const BYTES_MIN: usize = 8;

            fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
                d.handle()
            }
        }
    )* };
}

/// Handles that point to their ids.
macro_rules! dispatchable_handles {
    ($($name:ident),*) => { $(
        impl Encode for vk::$name {
            #[inline]
            unsafe fn encode(&self, e: &mut Encoder) {
                e.dispatchable(*self);
            }
        }

        impl<'a> Decode<'a> for vk::$name {
            const BYTES_MIN: usize = 8;

            fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
                d.handle()
            }
        }
    )* };
}

/// Tagged structs: chain, then members.
macro_rules! encode_tagged {
    ($($name:ident),*) => { $(
        impl Encode for vk::$name<'_> {
            unsafe fn encode(&self, e: &mut Encoder) {
                e.tagged(self);
            }
        }
    )* };
}

/// Members of tagged structs that are plain.
macro_rules! encode_plain_bodies {
    ($($name:ident),*) => { $(
        impl EncodeBody for vk::$name<'_> {
            unsafe fn encode_body(&self, e: &mut Encoder) {
                e.plain_body(self);
            }
        }
    )* };
}

/// Tagged structs: chain, then members.
macro_rules! decode_tagged {
    ($($name:ident),*) => { $(
        impl<'a> Decode<'a> for vk::$name<'a> {
            fn decode(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
                d.tagged()
            }
        }
    )* };
}

/// Members of tagged structs that are plain.
macro_rules! decode_plain_bodies {
    ($($name:ident),*) => { $(
        impl<'a> DecodeBody<'a> for vk::$name<'a> {
            fn decode_body(d: &mut Decoder<'a>, next: *mut c_void) -> Result<Self, DecodeError> {
                d.plain_body(next)
            }
        }
    )* };
}

pub(crate) use {
    blank_structs, blank_values, decode_plain_bodies, decode_tagged, dispatchable_handles,
    encode_plain_bodies, encode_tagged, handles, plain_bodies, plain_numbers, plain_structs, tagged,
};
