//! Commands and command buffers into the replayer, on a driver that does nothing.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| renderer::fuzzing::command_buffer(data));
