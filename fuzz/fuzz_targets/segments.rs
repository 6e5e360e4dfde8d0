//! Lanes in segments, with contents that are kept and named.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| renderer::fuzzing::segments(data));
