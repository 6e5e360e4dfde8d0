//! A daemon: closes every file that it does not know, after its libraries were set up, and opens its own.

#![expect(clippy::print_stdout, reason = "the test reads what became of the device")]

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;

use super::{Output, Result, check};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;

const OWN: usize = 64;

fn fill(gpu: &Gpu) -> Result<()> {
    let buffer = gpu.buffer(64, Place::Readback)?;
    let seen = gpu.map(buffer)?;
    gpu.run(|cb| {
        unsafe { cb.device.cmd_fill_buffer(cb.handle, buffer.handle, 0, 64, 7) };
        cb.to_host();
    })?;
    check(seen.read(0, 4) == [7, 0, 0, 0], || "not filled".to_owned())
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    fill(&gpu)?;
    check(unsafe { libc::close_range(3, libc::c_uint::MAX, 0) } == 0, || "nothing is closed".to_owned())?;
    // Under the numbers that the driver had.
    let mut own = Vec::new();
    for _ in 0..OWN {
        own.push(UnixStream::pair()?);
    }
    match fill(&gpu) {
        Ok(()) => println!("works"),
        Err(failure) => println!("{failure}"),
    }
    drop(gpu);
    match Gpu::new() {
        Ok(again) => fill(&again)?,
        Err(failure) => println!("again: {failure}"),
    }
    // They are there, and nobody wrote into them.
    for (here, there) in &mut own {
        here.write_all(b"?")?;
        there.set_nonblocking(true)?;
        let mut bytes = [0; 16];
        let count = there.read(&mut bytes)?;
        check(bytes.get(..count) == Some(b"?"), || {
            format!("{:?} in a file of the program", bytes.get(..count))
        })?;
    }
    Ok(Output::default())
}
