//! What viewers get and send: frames with their pictures, messages, input, tickets.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| client::fuzzing::stream(data));
