//! Encoder, decoder, and what they share.
//!
//! Everything is little endian and 4-byte aligned:
//!
//! | what                                            | on the wire                                            |
//! |-------------------------------------------------|--------------------------------------------------------|
//! | u32, i32, f32, enum, 32-bit flags, Bool32       | 4 bytes                                                |
//! | u64, handle, `size_t`, `VkDeviceSize`, 64-bit flags | 8 bytes                                            |
//! | [`Plain`] value or array                        | its bytes in memory, padded with zeros to 4            |
//! | pointer                                         | presence u32 (0 or 1), then what it points to          |
//! | array of an already coded count                 | presence u32, then the elements                        |
//! | string                                          | presence u32, bytes u32, the bytes without NUL, padded |
//! | `pNext`                                         | {sType u32, body} each, then `u32::MAX`                |
//!
//! A struct with `sType` is its `pNext` list, then its other members in order. Handles are ids: see [`HandleMap`].
//! [`Encode`] reads C pointers and is unsafe to call; [`Decode`] is safe and gives structs whose pointers lie in
//! the decoder's arena.

mod chain;
mod decoder;
mod encoder;
mod error;
#[cfg(test)]
pub(crate) mod generator;
mod handles;
mod macros;
mod plain;
#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) mod wire_tests;

pub use chain::{
    Blank, DecodeBody, EncodeBody, HEADER_BYTES, PlainBody, Tagged, blank_chain, find, on_skipped_struct,
    store_chain, store_tagged, with_next, zero_out,
};
pub use decoder::{Decode, Decoder};
pub use encoder::{Encode, Encoder};
pub use error::DecodeError;
pub use handles::{Dispatchable, HandleMap, IdentityHandles};
pub use plain::Plain;

pub(crate) use macros::{
    blank_structs, blank_values, decode_plain_bodies, decode_tagged, dispatchable_handles,
    encode_plain_bodies, encode_tagged, handles, plain_bodies, plain_numbers, plain_structs, tagged,
};

/// Ends a `pNext` list.
pub const NEXT_END: u32 = u32::MAX;
