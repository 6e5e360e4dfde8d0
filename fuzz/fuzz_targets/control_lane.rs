//! Lanes in both directions with every command, reply and session message in them, control messages, and every struct.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| protocol::fuzzing::control_lane(data));
