//! As many mapped memories as a driver must allow, with as few open files as programs have.

use ash::vk;

use super::{Output, Result, check};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;

const MAPPED: u32 = 3000;
/// What a program may have open where nobody says otherwise.
const OPEN_FILES: u64 = 1024;

pub(super) fn run() -> Result<Output> {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    unsafe { libc::getrlimit(libc::RLIMIT_NOFILE, &raw mut limit) };
    limit.rlim_cur = OPEN_FILES.min(limit.rlim_max);
    check(unsafe { libc::setrlimit(libc::RLIMIT_NOFILE, &raw const limit) } == 0, || "no limit".to_owned())?;
    let gpu = Gpu::new()?;
    let sink = gpu.buffer(4 * u64::from(MAPPED), Place::Readback)?;
    let seen = gpu.map(sink)?;
    let open_before = open_files()?;
    let mut sources = Vec::new();
    for number in 0..MAPPED {
        let source = gpu.buffer(64, Place::Upload)?;
        gpu.map(source)?.write(4, &number.to_le_bytes());
        sources.push(source);
    }
    let open = open_files()?;
    check(open <= open_before + 8, || format!("{open_before} files were open, then {open}"))?;
    gpu.run(|cb| {
        for (source, number) in sources.iter().zip(0_u64..) {
            let region = vk::BufferCopy { src_offset: 4, dst_offset: 4 * number, size: 4 };
            unsafe { cb.device.cmd_copy_buffer(cb.handle, source.handle, sink.handle, &[region]) };
        }
        cb.to_host();
    })?;
    Ok(seen.bytes().into())
}

/// Also opens one more.
fn open_files() -> Result<usize> {
    Ok(std::fs::read_dir("/proc/self/fd")?.count())
}
