//! The system calls that a worker may make, by a list: everything else fails with `EPERM`, calls of other ABIs (x32, i386)
//! kill the process, and calls newer than this list fail with `ENOSYS`, so that libraries take the older way.
//!
//! The list is what was seen of lavapipe (Mesa 22.3 and 25.0), of our own code and its libraries, and what the sources of Mesa
//! (radv, anv) and NVIDIA's documents name beyond that; the latter was not seen on hardware. Paths are Landlock's
//! business ([`super::files`]): a filter does not see them.

use std::collections::BTreeMap;

use libc::{c_int, c_long};
use seccompiler::{
    BackendError, BpfProgram, SeccompAction, SeccompCmpArgLen as Length, SeccompCmpOp as Compare,
    SeccompCondition, SeccompFilter, SeccompRule, TargetArch, sock_filter,
};

use super::gpu_nodes::GpuNodes;

/// Allowed whatever their arguments.
const ALLOWED: &[c_long] = &[
    // Memory. Drivers compile shaders to machine code in the process: executable memory cannot be denied.
    libc::SYS_brk,
    libc::SYS_munmap,
    libc::SYS_mprotect,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_mincore,
    libc::SYS_msync,
    libc::SYS_membarrier,
    // Files that are open, and those that Landlock lets open.
    libc::SYS_read,
    libc::SYS_readv,
    libc::SYS_pread64,
    libc::SYS_preadv,
    libc::SYS_preadv2,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_pwrite64,
    libc::SYS_pwritev,
    libc::SYS_pwritev2,
    libc::SYS_lseek,
    libc::SYS_close,
    libc::SYS_close_range,
    libc::SYS_dup,
    libc::SYS_dup2,
    libc::SYS_dup3,
    libc::SYS_flock,
    libc::SYS_fsync,
    libc::SYS_fdatasync,
    libc::SYS_ftruncate,
    libc::SYS_fallocate,
    libc::SYS_fadvise64,
    libc::SYS_open,
    libc::SYS_openat,
    libc::SYS_stat,
    libc::SYS_lstat,
    libc::SYS_fstat,
    libc::SYS_newfstatat,
    libc::SYS_statx,
    libc::SYS_statfs,
    libc::SYS_fstatfs,
    libc::SYS_access,
    libc::SYS_faccessat,
    libc::SYS_faccessat2,
    libc::SYS_readlink,
    libc::SYS_readlinkat,
    libc::SYS_getdents64,
    libc::SYS_getcwd,
    // In folders of its own: drivers keep caches there.
    libc::SYS_mkdir,
    libc::SYS_mkdirat,
    libc::SYS_rmdir,
    libc::SYS_unlink,
    libc::SYS_unlinkat,
    libc::SYS_rename,
    libc::SYS_renameat,
    libc::SYS_renameat2,
    // Waiting.
    libc::SYS_poll,
    libc::SYS_ppoll,
    libc::SYS_select,
    libc::SYS_pselect6,
    libc::SYS_epoll_create,
    libc::SYS_epoll_create1,
    libc::SYS_epoll_ctl,
    libc::SYS_epoll_wait,
    libc::SYS_epoll_pwait,
    libc::SYS_epoll_pwait2,
    libc::SYS_eventfd,
    libc::SYS_eventfd2,
    libc::SYS_pipe,
    libc::SYS_pipe2,
    libc::SYS_timerfd_create,
    libc::SYS_timerfd_settime,
    libc::SYS_timerfd_gettime,
    libc::SYS_nanosleep,
    libc::SYS_clock_nanosleep,
    libc::SYS_restart_syscall,
    // Time, asked.
    libc::SYS_clock_gettime,
    libc::SYS_clock_getres,
    libc::SYS_gettimeofday,
    libc::SYS_time,
    libc::SYS_times,
    // Threads and signals of its own.
    libc::SYS_futex,
    libc::SYS_futex_waitv,
    libc::SYS_set_robust_list,
    libc::SYS_rseq,
    libc::SYS_set_tid_address,
    libc::SYS_arch_prctl,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    libc::SYS_sched_getparam,
    libc::SYS_sched_getscheduler,
    libc::SYS_sched_get_priority_max,
    libc::SYS_sched_get_priority_min,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_rt_sigpending,
    libc::SYS_rt_sigsuspend,
    libc::SYS_rt_sigtimedwait,
    libc::SYS_sigaltstack,
    libc::SYS_exit,
    libc::SYS_exit_group,
    // What it is and what it may have. Limits can be lowered only: it has no capabilities.
    libc::SYS_getpid,
    libc::SYS_getppid,
    libc::SYS_gettid,
    libc::SYS_getuid,
    libc::SYS_geteuid,
    libc::SYS_getgid,
    libc::SYS_getegid,
    libc::SYS_getresuid,
    libc::SYS_getresgid,
    libc::SYS_getrlimit,
    libc::SYS_setrlimit,
    libc::SYS_getrusage,
    libc::SYS_getcpu,
    libc::SYS_getrandom,
    libc::SYS_sysinfo,
    libc::SYS_uname,
    // On sockets that it was given. See `sendto` below; addresses of `sendmsg` no filter sees.
    libc::SYS_sendmsg,
    libc::SYS_sendmmsg,
    libc::SYS_recvfrom,
    libc::SYS_recvmsg,
    libc::SYS_recvmmsg,
    libc::SYS_getsockname,
    libc::SYS_getsockopt,
];

/// Until the endpoint stands ([`SEALED`] ends it): quinn tries out on a socket of its own what the kernel can.
const UNTIL_SEALED: &[c_long] = &[libc::SYS_bind, libc::SYS_setsockopt, libc::SYS_seccomp];
/// What [`sealing`] denies: it is needed no more, and options of sockets decide who gets datagrams where workers share
/// one port (`endpoint::shared_port`).
const SEALED: &[c_long] = &[libc::SYS_socket, libc::SYS_bind, libc::SYS_setsockopt, libc::SYS_seccomp];

/// The newest call that was known when this list was made; those beyond are not there for a worker.
const NEWEST: c_long = libc::SYS_mseal;
/// Bit of the numbers of x32's calls.
const X32: u32 = 0x4000_0000;
/// Where the kernel puts the number of the call that a filter is asked about (`struct seccomp_data`).
const NUMBER_OFFSET: u32 = 0;

/// New threads, and nothing that only another process or namespace would have.
const THREAD_FLAGS: c_int = libc::CLONE_THREAD | libc::CLONE_VM | libc::CLONE_SIGHAND;
/// None of these.
const NO_THREAD_FLAGS: c_int = libc::CLONE_VFORK
    | libc::CLONE_PARENT
    | libc::CLONE_PTRACE
    | libc::CLONE_UNTRACED
    | libc::CLONE_NEWNS
    | libc::CLONE_NEWUSER
    | libc::CLONE_NEWPID
    | libc::CLONE_NEWIPC
    | libc::CLONE_NEWUTS
    | libc::CLONE_NEWNET
    | libc::CLONE_NEWCGROUP
    | libc::CLONE_IO;
/// `PR_SET_VMA`: a name for memory.
const PR_SET_VMA: c_int = 0x5356_4d41;
/// `PR_GET_AUXV`.
const PR_GET_AUXV: c_int = 0x4155_5856;
/// Of `prctl`: what names, asks, or gives up.
const PRCTL: &[c_int] = &[
    libc::PR_SET_NAME,
    libc::PR_GET_NAME,
    libc::PR_GET_DUMPABLE,
    libc::PR_GET_SECCOMP,
    libc::PR_SET_NO_NEW_PRIVS,
    libc::PR_GET_NO_NEW_PRIVS,
    PR_SET_VMA,
    PR_GET_AUXV,
];
/// Of `fcntl`: no signals to others (`F_SETOWN`, leases, notification).
const FCNTL: &[c_int] = &[
    libc::F_DUPFD,
    libc::F_DUPFD_CLOEXEC,
    libc::F_GETFD,
    libc::F_SETFD,
    libc::F_GETFL,
    libc::F_SETFL,
    libc::F_GETLK,
    libc::F_SETLK,
    libc::F_SETLKW,
    libc::F_OFD_GETLK,
    libc::F_OFD_SETLK,
    libc::F_OFD_SETLKW,
    libc::F_ADD_SEALS,
    libc::F_GET_SEALS,
];
/// Of `ioctl`, on whatever: flags of descriptors, bytes that wait, and whether it is a terminal.
const IOCTL: &[libc::Ioctl] = &[libc::FIOCLEX, libc::FIONCLEX, libc::FIONBIO, libc::FIONREAD, libc::TCGETS];

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// The filter for all that a worker does, once its driver is loaded. To be made by the process that it is for.
///
/// # Errors
/// Of the compiler of filters.
pub(super) fn filter(nodes: &GpuNodes) -> Result<BpfProgram, BackendError> {
    let mut rules: Rules = ALLOWED.iter().chain(UNTIL_SEALED).map(|number| (*number, Vec::new())).collect();
    rules.extend(threads_and_signals()?);
    rules.insert(libc::SYS_prctl, any_of(0, PRCTL)?);
    rules.insert(libc::SYS_fcntl, any_of(1, FCNTL)?);
    rules.insert(libc::SYS_ioctl, ioctls(nodes)?);
    if nodes.paths.is_empty() {
        // A software driver's memory is the process's own, or one file of memory that is there already: both have limits, and
        // memory shared with nobody has none.
        rules.insert(libc::SYS_mmap, mappings_with_limits()?);
    } else {
        rules.extend([libc::SYS_mmap, libc::SYS_memfd_create].map(|number| (number, Vec::new())));
    }
    // Without an address.
    rules.insert(libc::SYS_sendto, vec![SeccompRule::new(vec![equals(4, Length::Qword, 0)?])?]);
    rules.insert(libc::SYS_socket, vec![datagrams(libc::AF_INET)?, datagrams(libc::AF_INET6)?]);
    let denied = SeccompAction::Errno(libc::EPERM.unsigned_abs());
    let listed = SeccompFilter::new(rules, denied, SeccompAction::Allow, TargetArch::x86_64)?;
    let listed = BpfProgram::try_from(listed)?;
    Ok(prologue().into_iter().chain(listed).collect())
}

/// The filter that comes on top as soon as the worker's endpoint stands.
///
/// # Errors
/// Of the compiler of filters.
pub(super) fn sealing() -> Result<BpfProgram, BackendError> {
    let rules: Rules = SEALED.iter().map(|number| (*number, Vec::new())).collect();
    let denied = SeccompAction::Errno(libc::EPERM.unsigned_abs());
    SeccompFilter::new(rules, SeccompAction::Allow, denied, TargetArch::x86_64)?.try_into()
}

/// Before the list: by the call's number alone, so that the kernel remembers what is always allowed.
fn prologue() -> [sock_filter; 6] {
    let step = |code: u32, if_true: u8, if_false: u8, value: u32| sock_filter {
        code: u16::try_from(code).unwrap_or(0),
        jt: if_true,
        jf: if_false,
        k: value,
    };
    let at_least = libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K;
    let equal = libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K;
    let answer = libc::BPF_RET | libc::BPF_K;
    let number = |call: c_long| u32::try_from(call).unwrap_or(u32::MAX);
    let unknown = libc::SECCOMP_RET_ERRNO | libc::ENOSYS.unsigned_abs();
    [
        step(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, 0, NUMBER_OFFSET),
        step(at_least, 0, 1, X32),
        step(answer, 0, 0, libc::SECCOMP_RET_KILL_PROCESS),
        // The flags of clone3 lie in memory, which no filter sees: libraries then take clone.
        step(equal, 1, 0, number(libc::SYS_clone3)),
        step(at_least, 0, 1, number(NEWEST) + 1),
        step(answer, 0, 0, unknown),
    ]
}

fn threads_and_signals() -> Result<Rules, BackendError> {
    let own = u64::from(std::process::id());
    let itself = |argument| equals(argument, Length::Dword, own);
    let zero = |argument| equals(argument, Length::Dword, 0);
    let flags = u64::from((THREAD_FLAGS | NO_THREAD_FLAGS).cast_unsigned());
    let thread = SeccompCondition::new(
        0,
        Length::Qword,
        Compare::MaskedEq(flags),
        u64::from(THREAD_FLAGS.cast_unsigned()),
    )?;
    let one = |condition| Ok::<_, BackendError>(vec![SeccompRule::new(vec![condition])?]);
    Ok([
        (libc::SYS_clone, one(thread)?),
        (libc::SYS_tgkill, one(itself(0)?)?),
        (libc::SYS_kill, one(itself(0)?)?),
        (libc::SYS_prlimit64, one(zero(0)?)?),
        (libc::SYS_sched_setaffinity, one(zero(0)?)?),
        // PRIO_PROCESS of the calling thread.
        (libc::SYS_getpriority, vec![SeccompRule::new(vec![zero(0)?, zero(1)?])?]),
        (libc::SYS_setpriority, vec![SeccompRule::new(vec![zero(0)?, zero(1)?])?]),
        // Mesa asks whether two descriptors are the same file.
        (libc::SYS_kcmp, vec![SeccompRule::new(vec![itself(0)?, itself(1)?])?]),
    ]
    .into())
}

/// All but those that are shared and of no file.
fn mappings_with_limits() -> Result<Vec<SeccompRule>, BackendError> {
    let bits = (libc::MAP_SHARED | libc::MAP_ANONYMOUS).unsigned_abs().into();
    let rule = |value: c_int| {
        let flags = Compare::MaskedEq(bits);
        SeccompRule::new(vec![SeccompCondition::new(3, Length::Dword, flags, value.unsigned_abs().into())?])
    };
    [0, libc::MAP_SHARED, libc::MAP_ANONYMOUS].into_iter().map(rule).collect()
}

fn ioctls(nodes: &GpuNodes) -> Result<Vec<SeccompRule>, BackendError> {
    let mut rules = Vec::new();
    for request in IOCTL {
        rules.push(SeccompRule::new(vec![equals(1, Length::Dword, *request)?])?);
    }
    for class in nodes.ioctl_classes() {
        let of_class = Compare::MaskedEq(class.mask.into());
        rules.push(SeccompRule::new(vec![SeccompCondition::new(
            1,
            Length::Dword,
            of_class,
            class.value.into(),
        )?])?);
    }
    Ok(rules)
}

/// Sockets for datagrams of this family.
fn datagrams(family: c_int) -> Result<SeccompRule, BackendError> {
    // The upper bits are flags.
    let kind = u64::from(libc::SOCK_DGRAM.unsigned_abs());
    SeccompRule::new(vec![
        equals(0, Length::Dword, family.unsigned_abs().into())?,
        SeccompCondition::new(1, Length::Dword, Compare::MaskedEq(0xf), kind)?,
        equals(2, Length::Dword, 0)?,
    ])
}

fn any_of(argument: u8, values: &[c_int]) -> Result<Vec<SeccompRule>, BackendError> {
    let rule =
        |value: &c_int| SeccompRule::new(vec![equals(argument, Length::Dword, value.unsigned_abs().into())?]);
    values.iter().map(rule).collect()
}

fn equals(argument: u8, length: Length, value: u64) -> Result<SeccompCondition, BackendError> {
    SeccompCondition::new(argument, length, Compare::Eq, value)
}
