//! Catches panics of ours, and nothing else that unwinds.
//!
//! When a thread ends by `pthread_exit` in a signal handler (Wine's TerminateThread) or by `pthread_cancel`, the C library unwinds
//! its stack by force, and aborts the process where somebody stops that. `std::panic::catch_unwind` does. So the frame that catches
//! is written by hand here, with a personality routine that takes Rust's panics alone; what it took is raised once more under
//! `catch_unwind`, which knows what a panic consists of.
#![expect(unsafe_code, reason = "a frame of its own for the unwinder")]

use std::any::Any;
use std::ffi::c_void;
use std::mem::{ManuallyDrop, MaybeUninit};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A body that waits to be called, and what it gave.
struct Call<F, R> {
    body: ManuallyDrop<F>,
    result: MaybeUninit<R>,
}

/// # Safety
/// `call` is a `Call<F, R>` that nobody else uses, and whose body was not taken.
unsafe extern "C-unwind" fn run<R, F: FnOnce() -> R>(call: *mut c_void) {
    // SAFETY: by this function's contract.
    let call = unsafe { &mut *call.cast::<Call<F, R>>() };
    // SAFETY: taken once, by this function's contract.
    let body = unsafe { ManuallyDrop::take(&mut call.body) };
    call.result.write(body());
}

/// Runs `body`; gives the payload of its panic. Unwinding of another kind passes.
///
/// # Errors
/// The panic's payload.
#[inline]
pub(super) fn catch_panic<R, F: FnOnce() -> R>(body: F) -> Result<R, Box<dyn Any + Send>> {
    let mut call = Call::<F, R> { body: ManuallyDrop::new(body), result: MaybeUninit::uninit() };
    // SAFETY: `call` is what `run::<R, F>` wants, and lives until this returns.
    let panic = unsafe { frame::call(run::<R, F>, (&raw mut call).cast()) };
    match panic {
        // SAFETY: the body came to its end, and so `run` wrote its result.
        Ok(()) => Ok(unsafe { call.result.assume_init() }),
        Err(payload) => Err(payload),
    }
}

type Body = unsafe extern "C-unwind" fn(*mut c_void);

#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod frame {
    use super::{Any, AssertUnwindSafe, Body, c_void, catch_unwind};
    use std::arch::global_asm;
    use std::ffi::c_int;

    // What unwinders call "exception class": that of Rust's panics.
    const RUST_PANIC: u64 = u64::from_ne_bytes(*b"MOZ\0RUST");
    const SEARCH_PHASE: c_int = 1;
    const HANDLER_FRAME: c_int = 4;
    const FORCED: c_int = 8;
    const HANDLER_FOUND: c_int = 6;
    const INSTALL_CONTEXT: c_int = 7;
    const CONTINUE_UNWIND: c_int = 8;
    /// Register of a function's result in DWARF's numbering: rax, x0.
    const RESULT_REGISTER: c_int = 0;

    // Calls its first argument with its second; gives null, or the panic, which the personality routine puts into the
    // result's register when it goes on at `pyroduct_frame_caught`.
    #[cfg(target_arch = "x86_64")]
    global_asm!(
        ".pushsection .text.pyroduct_frame,\"ax\",@progbits",
        ".globl pyroduct_frame_call",
        ".hidden pyroduct_frame_call",
        ".globl pyroduct_frame_caught",
        ".hidden pyroduct_frame_caught",
        ".type pyroduct_frame_call,@function",
        ".p2align 4",
        "pyroduct_frame_call:",
        ".cfi_startproc",
        ".cfi_personality 0x9b, pyroduct_frame_personality",
        "sub rsp, 8",
        ".cfi_adjust_cfa_offset 8",
        "mov rax, rdi",
        "mov rdi, rsi",
        "call rax",
        "xor eax, eax",
        "pyroduct_frame_caught:",
        "add rsp, 8",
        ".cfi_adjust_cfa_offset -8",
        "ret",
        ".cfi_endproc",
        ".size pyroduct_frame_call, . - pyroduct_frame_call",
        ".popsection",
        ".pushsection .data.rel.ro.pyroduct_frame,\"aw\",@progbits",
        ".p2align 3",
        "pyroduct_frame_personality: .quad {personality}",
        ".popsection",
        personality = sym personality,
    );

    #[cfg(target_arch = "aarch64")]
    global_asm!(
        ".pushsection .text.pyroduct_frame,\"ax\",@progbits",
        ".globl pyroduct_frame_call",
        ".hidden pyroduct_frame_call",
        ".globl pyroduct_frame_caught",
        ".hidden pyroduct_frame_caught",
        ".type pyroduct_frame_call,@function",
        ".p2align 4",
        "pyroduct_frame_call:",
        ".cfi_startproc",
        ".cfi_personality 0x9b, pyroduct_frame_personality",
        "stp x29, x30, [sp, #-16]!",
        ".cfi_def_cfa_offset 16",
        ".cfi_offset 29, -16",
        ".cfi_offset 30, -8",
        "mov x29, sp",
        "mov x2, x0",
        "mov x0, x1",
        "blr x2",
        "mov x0, #0",
        "pyroduct_frame_caught:",
        "ldp x29, x30, [sp], #16",
        ".cfi_restore 29",
        ".cfi_restore 30",
        ".cfi_def_cfa_offset 0",
        "ret",
        ".cfi_endproc",
        ".size pyroduct_frame_call, . - pyroduct_frame_call",
        ".popsection",
        ".pushsection .data.rel.ro.pyroduct_frame,\"aw\",@progbits",
        ".p2align 3",
        "pyroduct_frame_personality: .quad {personality}",
        ".popsection",
        personality = sym personality,
    );

    unsafe extern "C-unwind" {
        fn pyroduct_frame_call(body: Body, argument: *mut c_void) -> *mut c_void;
        fn pyroduct_frame_caught();
        fn _Unwind_RaiseException(exception: *mut c_void) -> c_int;
    }

    unsafe extern "C" {
        fn _Unwind_SetGR(context: *mut c_void, register: c_int, value: usize);
        fn _Unwind_SetIP(context: *mut c_void, address: usize);
    }

    /// What the unwinder asks of the frame above: a panic ends there, everything else goes by.
    unsafe extern "C" fn personality(
        _version: c_int,
        actions: c_int,
        class: u64,
        exception: *mut c_void,
        context: *mut c_void,
    ) -> c_int {
        if class != RUST_PANIC || actions & FORCED != 0 {
            return CONTINUE_UNWIND;
        }
        if actions & SEARCH_PHASE != 0 {
            return HANDLER_FOUND;
        }
        if actions & HANDLER_FRAME == 0 {
            return CONTINUE_UNWIND;
        }
        // SAFETY: the unwinder's own context, while it asks.
        unsafe { _Unwind_SetGR(context, RESULT_REGISTER, exception.addr()) };
        let caught: unsafe extern "C-unwind" fn() = pyroduct_frame_caught;
        // SAFETY: as above; a place in the frame that is asked about.
        unsafe { _Unwind_SetIP(context, (caught as *const ()).addr()) };
        INSTALL_CONTEXT
    }

    /// Calls `body`; gives its panic.
    ///
    /// # Safety
    /// `argument` is what `body` wants.
    #[inline]
    pub(super) unsafe fn call(body: Body, argument: *mut c_void) -> Result<(), Box<dyn Any + Send>> {
        // SAFETY: by this function's contract.
        let panic = unsafe { pyroduct_frame_call(body, argument) };
        if panic.is_null() { Ok(()) } else { Err(payload(panic)) }
    }

    #[cold]
    #[inline(never)]
    fn payload(panic: *mut c_void) -> Box<dyn Any + Send> {
        // SAFETY: a panic that was raised, and was taken out of the unwinder's hands.
        let raised = catch_unwind(AssertUnwindSafe(|| unsafe { _Unwind_RaiseException(panic) }));
        match raised {
            Err(payload) => payload,
            // The unwinder found nobody who takes it, not even this function: its tables are damaged.
            Ok(_) => std::process::abort(),
        }
    }
}

/// Elsewhere threads that end inside the driver end the process.
#[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
mod frame {
    use super::{Any, AssertUnwindSafe, Body, c_void, catch_unwind};

    /// Calls `body`; gives its panic.
    ///
    /// # Safety
    /// `argument` is what `body` wants.
    pub(super) unsafe fn call(body: Body, argument: *mut c_void) -> Result<(), Box<dyn Any + Send>> {
        // SAFETY: by this function's contract.
        catch_unwind(AssertUnwindSafe(|| unsafe { body(argument) }))
    }
}
