//! Every struct and command: round trips, truncations, flipped bits, and the golden bytes.
#![expect(unsafe_code, reason = "encodes what was just decoded")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use bumpalo::Bump;
use proptest::prelude::*;

use super::generator::Generator;
use super::{Decoder, Encoder, IdentityHandles};
use crate::limits;
use crate::vulkan::generated::recode::{ALL, Recode};

/// Seeds tried for one value: some make up what is refused, such as a union without such a member.
const ATTEMPTS: u64 = 200;

pub(crate) fn every() -> impl Iterator<Item = (&'static str, &'static str, Recode)> {
    ALL.iter().flat_map(|(noun, structs, commands)| {
        structs.iter().chain(commands.iter()).map(move |(name, recode)| (*noun, *name, *recode))
    })
}

/// Bytes of an arbitrary value.
pub(crate) fn arbitrary(name: &str, recode: Recode, seed: u64) -> Vec<u8> {
    for attempt in 0..ATTEMPTS {
        let generator = Generator::new(seed.wrapping_add(attempt << 32));
        let arena = Bump::new();
        let mut d = Decoder::generating(&generator, &arena, &IdentityHandles);
        let mut e = Encoder::new().with_raw_handles();
        // SAFETY: encodes what was decoded, whose pointers lie in the arena.
        if unsafe { recode(&mut d, &mut e) }.is_ok() {
            return e.into_bytes();
        }
    }
    panic!("no arbitrary {name} in {ATTEMPTS} attempts");
}

fn recoded(recode: Recode, bytes: &[u8]) -> Option<Vec<u8>> {
    let arena = Bump::new();
    let mut d = Decoder::new(bytes, &arena, &IdentityHandles);
    let mut e = Encoder::new().with_raw_handles();
    // SAFETY: encodes what was decoded, whose pointers lie in the arena.
    unsafe { recode(&mut d, &mut e) }.ok()?;
    d.finish().ok()?;
    Some(e.into_bytes())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn decoded_and_encoded_again_is_the_same(seed: u64) {
        for (_, name, recode) in every() {
            let bytes = arbitrary(name, recode, seed);
            prop_assert_eq!(bytes.len() % 4, 0);
            prop_assert_eq!(recoded(recode, &bytes), Some(bytes), "{}", name);
        }
    }
}

#[test]
fn every_truncation_is_refused() {
    for (_, name, recode) in every() {
        let bytes = arbitrary(name, recode, 1);
        for length in 0..bytes.len().min(1024) {
            let arena = Bump::new();
            let mut d = Decoder::new(&bytes[..length], &arena, &IdentityHandles);
            let mut e = Encoder::new().with_raw_handles();
            // SAFETY: encodes what was decoded, whose pointers lie in the arena.
            assert!(unsafe { recode(&mut d, &mut e) }.is_err(), "{name} cut to {length}");
        }
    }
}

#[test]
fn flipped_bits_neither_panic_nor_take_much_memory() {
    for (_, name, recode) in every() {
        let original = arbitrary(name, recode, 2);
        for position in 0..original.len().min(512) {
            for bit in [0, 3, 7] {
                let mut bytes = original.clone();
                bytes[position] ^= 1 << bit;
                let arena = Bump::new();
                let mut d = Decoder::new(&bytes, &arena, &IdentityHandles);
                let mut e = Encoder::new().with_raw_handles();
                // What comes out may be encoded again or not; the pointers in it are good in any case.
                // SAFETY: encodes what was decoded, whose pointers lie in the arena.
                let _ = unsafe { recode(&mut d, &mut e) };
                let taken = arena.allocated_bytes();
                let most = limits::REPLY_BYTES_MAX + 1024 * original.len();
                assert!(taken <= most, "{name}: {taken} bytes for {}", original.len());
            }
        }
    }
}

/// Nouns whose bytes are kept under `tests/golden`.
const GOLDEN_NOUNS: [&str; 10] = [
    "buffer",
    "command_buffer",
    "descriptor_set",
    "device_memory",
    "image",
    "image_view",
    "pipeline",
    "queue",
    "render_pass",
    "sampler",
];

#[test]
fn bytes_on_the_wire_are_the_golden_ones() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let write = std::env::var_os("UPDATE_GOLDEN").is_some();
    for noun in GOLDEN_NOUNS {
        let mut text =
            format!("# `{noun}`: made-up values as bytes. UPDATE_GOLDEN=1 cargo test -p protocol golden\n");
        for (_, name, recode) in every().filter(|(of, ..)| *of == noun) {
            let bytes = arbitrary(name, recode, 3);
            let _ = write!(text, "\n{name} {}\n", bytes.len());
            for line in bytes.chunks(32) {
                let words: Vec<String> = line.chunks(4).map(hex).collect();
                let _ = writeln!(text, "  {}", words.join(" "));
            }
        }
        let path = folder.join(format!("{noun}.txt"));
        if write {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, text).unwrap();
        } else {
            let golden = fs::read_to_string(&path).unwrap();
            assert!(golden == text, "{noun}: bytes differ from {}", path.display());
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
