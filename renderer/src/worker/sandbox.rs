//! What a worker gives up before it reads a guest's bytes: files that it does not need (Landlock), and system calls
//! that reach other processes, other machines or the kernel's inside (seccomp).
//!
//! A guest's shaders are compiled and run in the worker's address space by drivers that were not written for strangers;
//! whoever takes over a worker shall get no further. Order: the driver is loaded and its devices are enumerated first,
//! then the sandbox closes, before any other thread of ours is started: Landlock holds for the calling thread and those
//! that it starts, seccomp for all.
//!
//! System calls are denied by a list and with `EPERM`, not by killing: what drivers call differs from one to the next,
//! and just-in-time compilers need executable memory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use landlock::{
    ABI, Access as _, AccessFs, CompatLevel, Compatible as _, PathBeneath, PathFd, Ruleset, RulesetAttr as _,
    RulesetCreatedAttr as _, RulesetStatus,
};
use rustix::process::{Resource, Rlimit, setrlimit};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen as Length, SeccompCmpOp as Compare, SeccompCondition,
    SeccompFilter, SeccompRule, TargetArch,
};

/// Libraries, drivers, their settings, fonts of nobody.
const READ: &[&str] = &[
    "/usr",
    "/lib",
    "/lib32",
    "/lib64",
    "/opt",
    "/etc/ld.so.cache",
    "/etc/drirc",
    "/etc/vulkan",
    "/etc/glvnd",
    "/etc/OpenCL",
    "/etc/nvidia",
    "/etc/localtime",
    "/sys",
    "/proc/self",
    "/proc/cpuinfo",
    "/proc/meminfo",
    "/proc/stat",
    "/proc/version",
    "/proc/filesystems",
    "/proc/sys",
    "/proc/driver",
    "/dev/urandom",
    "/dev/random",
];
/// Devices.
const WRITE: &[&str] = &["/dev/dri", "/dev/null", "/dev/zero", "/dev/shm", "/dev/kfd", "/dev/udmabuf"];
/// Device nodes whose names have a number.
const WRITE_PREFIX: (&str, &str) = ("/dev", "nvidia");
/// Lists of files (manifests of drivers) or directories, whose neighbours a driver may still want.
const READ_LISTS: &[&str] = &["VK_DRIVER_FILES", "VK_ICD_FILENAMES", "VK_ADD_DRIVER_FILES"];
/// Directories of libraries.
const READ_DIRECTORIES: &[&str] = &["LD_LIBRARY_PATH", "LIBGL_DRIVERS_PATH", "DRIRC_CONFIGDIR"];
/// Files that a worker writes for tests.
const WRITE_NEIGHBOURS: &[&str] = &["PYRODUCT_FRAME_HASHES"];

/// Denied whatever their arguments.
const DENIED: &[libc::c_long] = &[
    // Other programs and processes.
    libc::SYS_execve,
    libc::SYS_execveat,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_process_madvise,
    libc::SYS_kill,
    libc::SYS_tkill,
    libc::SYS_rt_sigqueueinfo,
    libc::SYS_pidfd_open,
    libc::SYS_pidfd_getfd,
    libc::SYS_pidfd_send_signal,
    libc::SYS_kcmp,
    // Other machines: datagrams on the worker's own socket are all it has.
    libc::SYS_connect,
    libc::SYS_listen,
    libc::SYS_accept,
    libc::SYS_accept4,
    // What outlives the worker on a socket that the next one gets.
    libc::SYS_shutdown,
    // The kernel's inside, and ways around this list.
    libc::SYS_io_uring_setup,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_kexec_load,
    libc::SYS_kexec_file_load,
    libc::SYS_reboot,
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
    // Namespaces and the file system's shape.
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_fsopen,
    libc::SYS_fsmount,
    libc::SYS_move_mount,
    libc::SYS_open_tree,
    libc::SYS_open_by_handle_at,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_sethostname,
];

/// How much of the sandbox this kernel has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed {
    /// Files are restricted; false on a kernel without Landlock.
    pub files: bool,
}

/// Why the sandbox does not close: the worker must not go on.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// Files.
    #[error("the sandbox for files does not close: {0}")]
    Files(#[from] landlock::RulesetError),
    /// System calls.
    #[error("the sandbox for system calls does not close: {0}")]
    SystemCalls(#[from] seccompiler::Error),
    /// The filter cannot be made.
    #[error("the filter of system calls cannot be made: {0}")]
    Filter(#[from] seccompiler::BackendError),
}

/// Closes the sandbox around the process, for good. To be called on its only thread; threads that a driver has
/// started already keep their access to files.
///
/// # Errors
/// [`SandboxError`].
pub fn close() -> Result<Closed, SandboxError> {
    without_core_dumps();
    let files = restrict_files()?;
    seccompiler::apply_filter_all_threads(&filter()?)?;
    Ok(Closed { files })
}

/// A dump would hold the memory of a guest, and the host's key.
fn without_core_dumps() {
    // Lowering a limit is always allowed.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

fn restrict_files() -> Result<bool, SandboxError> {
    let abi = ABI::V5;
    let (read, all) = (AccessFs::from_read(abi), AccessFs::from_all(abi));
    let mut ruleset =
        Ruleset::default().set_compatibility(CompatLevel::BestEffort).handle_access(all)?.create()?;
    for (path, access) in
        allowed_paths().into_iter().map(|(path, write)| (path, if write { all } else { read }))
    {
        // What is not there is not needed.
        let Ok(file) = PathFd::new(&path) else { continue };
        let access = if path.is_dir() { access } else { access & AccessFs::from_file(abi) };
        ruleset = ruleset.add_rule(PathBeneath::new(file, access))?;
    }
    let status = ruleset.restrict_self()?;
    Ok(status.ruleset != RulesetStatus::NotEnforced)
}

/// Paths, and whether they may be written to.
fn allowed_paths() -> BTreeMap<PathBuf, bool> {
    let mut paths: BTreeMap<_, _> = READ.iter().map(|path| (PathBuf::from(path), false)).collect();
    let list = |name: &str| -> Vec<PathBuf> {
        std::env::var_os(name).map(|list| std::env::split_paths(&list).collect()).unwrap_or_default()
    };
    let neighbours = |path: &PathBuf| path.parent().map(Path::to_owned);
    paths.extend(
        READ_LISTS.iter().flat_map(|name| list(name)).filter_map(|p| neighbours(&p)).map(|p| (p, false)),
    );
    paths.extend(READ_DIRECTORIES.iter().flat_map(|name| list(name)).map(|path| (path, false)));
    let nodes = std::fs::read_dir(WRITE_PREFIX.0).into_iter().flatten().flatten();
    let nodes = nodes.filter(|node| node.file_name().to_string_lossy().starts_with(WRITE_PREFIX.1));
    paths.extend(nodes.map(|node| (node.path(), true)));
    paths.extend(WRITE.iter().map(|path| (PathBuf::from(path), true)));
    paths.extend(
        WRITE_NEIGHBOURS.iter().flat_map(|name| list(name)).filter_map(|p| neighbours(&p)).map(|p| (p, true)),
    );
    paths.retain(|path, _| !path.as_os_str().is_empty());
    paths
}

fn filter() -> Result<BpfProgram, SandboxError> {
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        DENIED.iter().map(|number| (*number, Vec::new())).collect();
    rules.insert(libc::SYS_socket, sockets_denied()?);
    rules.insert(libc::SYS_setsockopt, options_denied()?);
    let denied = SeccompAction::Errno(libc::EPERM.unsigned_abs());
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, denied, TargetArch::x86_64)?;
    Ok(filter.try_into()?)
}

/// Options of sockets that decide who gets datagrams: workers may share one port (`endpoint::shared_port`).
const OPTIONS_DENIED: &[libc::c_int] = &[
    libc::SO_REUSEADDR,
    libc::SO_REUSEPORT,
    libc::SO_BINDTODEVICE,
    libc::SO_BINDTOIFINDEX,
    libc::SO_ATTACH_FILTER,
    libc::SO_DETACH_FILTER,
    libc::SO_LOCK_FILTER,
    libc::SO_ATTACH_BPF,
    libc::SO_ATTACH_REUSEPORT_CBPF,
    libc::SO_ATTACH_REUSEPORT_EBPF,
    libc::SO_DETACH_REUSEPORT_BPF,
];

fn options_denied() -> Result<Vec<SeccompRule>, seccompiler::BackendError> {
    let is = |argument: u8, value: libc::c_int| {
        SeccompCondition::new(argument, Length::Dword, Compare::Eq, u64::from(value.unsigned_abs()))
    };
    OPTIONS_DENIED
        .iter()
        .map(|option| SeccompRule::new(vec![is(1, libc::SOL_SOCKET)?, is(2, *option)?]))
        .collect()
}

/// All but datagrams over IP.
fn sockets_denied() -> Result<Vec<SeccompRule>, seccompiler::BackendError> {
    let family =
        |family: i32| SeccompCondition::new(0, Length::Dword, Compare::Ne, u64::from(family.unsigned_abs()));
    let stranger = SeccompRule::new(vec![family(libc::AF_INET)?, family(libc::AF_INET6)?])?;
    let mut rules = vec![stranger];
    for kind in [libc::SOCK_STREAM, libc::SOCK_RAW, libc::SOCK_RDM, libc::SOCK_SEQPACKET] {
        // The upper bits are flags.
        let kind = u64::from(kind.unsigned_abs());
        let is = SeccompCondition::new(1, Length::Dword, Compare::MaskedEq(0xf), kind)?;
        rules.push(SeccompRule::new(vec![is])?);
    }
    Ok(rules)
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::ErrorKind;
    use std::net::{TcpStream, UdpSocket};
    use std::os::unix::net::UnixStream;
    use std::process::Command;

    use rustix::net::{Shutdown, sockopt};

    use super::*;

    /// On a thread of its own, which is all that Landlock and this filter hold for.
    fn inside<T: Send>(work: impl FnOnce(Closed) -> T + Send) -> T {
        std::thread::scope(|scope| {
            let closed = scope.spawn(|| {
                let files = restrict_files().unwrap();
                seccompiler::apply_filter(&filter().unwrap()).unwrap();
                work(Closed { files })
            });
            closed.join().unwrap()
        })
    }

    fn denied<T>(result: std::io::Result<T>) -> bool {
        result.is_err_and(|error| error.kind() == ErrorKind::PermissionDenied)
    }

    #[test]
    fn files_outside_the_list_cannot_be_opened() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("secret");
        std::fs::write(&path, "key").unwrap();
        inside(|closed| {
            assert!(closed.files, "this kernel has no Landlock: tests need one that has");
            assert!(denied(File::open(&path)));
            assert!(denied(File::create(directory.path().join("new"))));
            assert!(denied(File::open("/etc/passwd")));
            assert!(denied(std::fs::read_dir("/root")) || denied(std::fs::read_dir("/home")));
            assert!(denied(File::options().write(true).open("/proc/self/comm")));
            File::open("/proc/self/maps").unwrap();
            File::open("/proc/cpuinfo").unwrap();
            std::fs::read_dir("/usr/lib").unwrap();
        });
        File::open(&path).unwrap();
    }

    #[test]
    fn nothing_connects_out() {
        let there = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = there.local_addr().unwrap();
        inside(|_| {
            assert!(denied(TcpStream::connect(address)));
            assert!(denied(UnixStream::connect("/run/nothing")));
            let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
            assert!(denied(socket.connect(address)));
            assert!(denied(sockopt::set_socket_reuseport(&socket, true).map_err(Into::into)));
            assert!(denied(rustix::net::shutdown(&socket, Shutdown::Both).map_err(Into::into)));
            sockopt::set_socket_recv_buffer_size(&socket, 4096).unwrap();
        });
        TcpStream::connect(address).unwrap();
    }

    #[test]
    #[expect(unsafe_code, reason = "calls the kernel")]
    fn no_program_is_started_and_no_process_touched() {
        inside(|_| {
            assert!(denied(Command::new("/bin/true").status()));
            // SAFETY: asks to trace nobody's child; touches no memory.
            let traced = unsafe { libc::ptrace(libc::PTRACE_TRACEME, 0, 0, 0) };
            assert!(traced == -1 && denied(Err::<(), _>(std::io::Error::last_os_error())));
            // SAFETY: a signal of number 0 is sent to nobody.
            let signalled = unsafe { libc::kill(1, 0) };
            assert!(signalled == -1 && denied(Err::<(), _>(std::io::Error::last_os_error())));
        });
        assert!(Command::new("/bin/true").status().unwrap().success());
    }
}
