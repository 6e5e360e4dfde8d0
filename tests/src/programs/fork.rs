//! Children of processes that use Vulkan.

use super::{Failure, Output, Result, check, check_equal};
use crate::gpu::Gpu;
use crate::gpu::buffer::Place;

/// A device of its own, and something done on it.
fn works(value: u8) -> Result<()> {
    let gpu = Gpu::new()?;
    works_on(&gpu, value)
}

fn works_on(gpu: &Gpu, value: u8) -> Result<()> {
    let (from, to) = (gpu.buffer(64, Place::Upload)?, gpu.buffer(64, Place::Readback)?);
    gpu.map(from)?.write(0, &[value; 64]);
    let seen = gpu.map(to)?;
    gpu.run(|cb| {
        cb.copy_buffer((from.handle, 0), (to.handle, 0), 64);
        cb.to_host();
    })?;
    check_equal(&seen.bytes(), &[value; 64], "what was copied")
}

/// The exit code of a child that runs `body`.
fn child(body: impl FnOnce() -> Result<()>) -> Result<i32> {
    let child = unsafe { libc::fork() };
    check(child >= 0, || "no child".to_owned())?;
    if child == 0 {
        let code = i32::from(body().is_err());
        // As programs of this kind do: the parent's exit handlers are not the child's.
        unsafe { libc::_exit(code) };
    }
    let mut status = 0;
    let ended = unsafe { libc::waitpid(child, &raw mut status, 0) };
    if ended != child || !libc::WIFEXITED(status) {
        return Err(Failure(format!("the child ended by {status:#x}")));
    }
    Ok(libc::WEXITSTATUS(status))
}

/// A server that looks at its GPU, and then forks workers, which fork in turn.
pub(super) fn after_instance() -> Result<Output> {
    works(1)?;
    for worker in 2..5 {
        let code = child(|| {
            works(worker)?;
            let code = child(|| works(worker + 10))?;
            check(code == 0, || format!("a child of the child: {code}"))
        })?;
        check(code == 0, || format!("worker {worker}: {code}"))?;
        works(worker + 20)?;
    }
    Ok(vec![1].into())
}

/// A child of a process with a live instance has no Vulkan; its parent goes on.
pub(super) fn with_instance() -> Result<Output> {
    let gpu = Gpu::new()?;
    works_on(&gpu, 1)?;
    let code = child(|| works(2))?;
    check(code == 1, || format!("the child ended with {code}"))?;
    works_on(&gpu, 3)?;
    Ok(Output::default())
}
