#![expect(unsafe_code, reason = "calls the kernel")]

use std::fs::File;
use std::io::ErrorKind;
use std::net::{TcpStream, UdpSocket};
use std::os::fd::AsRawFd as _;
use std::os::unix::net::UnixStream;
use std::process::Command;

use libc::{c_int, c_long};

use super::*;

/// On a thread of its own, which is all that Landlock and this filter hold for.
fn inside<T: Send>(work: impl FnOnce(u32) -> T + Send) -> T {
    std::thread::scope(|scope| {
        let closed = scope.spawn(|| {
            let nodes = GpuNodes::default();
            let files = files::restrict(&nodes, false).unwrap();
            drop_capabilities().unwrap();
            seccompiler::apply_filter(&system_calls::filter(&nodes).unwrap()).unwrap();
            work(files.version)
        });
        closed.join().unwrap()
    })
}

fn denied<T>(result: std::io::Result<T>) -> bool {
    result.is_err_and(|error| error.kind() == ErrorKind::PermissionDenied)
}

/// The error of a call with numbers for arguments.
fn error_of(number: c_long, arguments: [c_long; 5]) -> Option<i32> {
    let [a, b, c, d, e] = arguments;
    // SAFETY: calls that are denied or take numbers; none writes to memory of ours.
    let result = unsafe { libc::syscall(number, a, b, c, d, e, 0_i64) };
    (result == -1).then(|| std::io::Error::last_os_error().raw_os_error().unwrap_or(0))
}

#[test]
fn files_outside_the_list_cannot_be_opened() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("secret");
    std::fs::write(&path, "key").unwrap();
    inside(|version| {
        assert!(version > 0, "this kernel has no Landlock: tests need one that has");
        assert!(denied(File::open(&path)));
        assert!(denied(File::create(directory.path().join("new"))));
        assert!(denied(std::fs::remove_file(&path)));
        assert!(denied(std::fs::rename(&path, directory.path().join("other"))));
        assert!(denied(File::open("/etc/passwd")));
        assert!(denied(std::fs::read_dir("/root")) || denied(std::fs::read_dir("/home")));
        assert!(denied(File::options().write(true).open("/proc/self/comm")));
        assert!(denied(File::create("/dev/shm/new")) && denied(File::create("/dev/new")));
        File::open("/proc/self/maps").unwrap();
        File::open("/proc/cpuinfo").unwrap();
        std::fs::read_dir("/usr/lib").unwrap();
    });
    File::open(&path).unwrap();
}

#[test]
fn what_a_file_is_cannot_be_changed() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let path = std::ffi::CString::new(file.path().to_str().unwrap()).unwrap();
    let at = path.as_ptr().expose_provenance().cast_signed() as c_long;
    inside(|_| {
        assert_eq!(error_of(libc::SYS_chmod, [at, 0o777, 0, 0, 0]), Some(libc::EPERM));
        assert_eq!(error_of(libc::SYS_chown, [at, 1, 1, 0, 0]), Some(libc::EPERM));
        assert_eq!(error_of(libc::SYS_setxattr, [at, at, at, 1, 0]), Some(libc::EPERM));
        assert_eq!(error_of(libc::SYS_mknod, [at, 0o20666, 0x103, 0, 0]), Some(libc::EPERM));
        assert_eq!(error_of(libc::SYS_symlink, [at, at, 0, 0, 0]), Some(libc::EPERM));
        let descriptor = c_long::from(file.as_file().as_raw_fd());
        assert_eq!(error_of(libc::SYS_fchmod, [descriptor, 0o777, 0, 0, 0]), Some(libc::EPERM));
    });
}

#[test]
fn nothing_connects_out() {
    let there = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = there.local_addr().unwrap();
    let given = UdpSocket::bind("127.0.0.1:0").unwrap();
    let peer = UdpSocket::bind("127.0.0.1:0").unwrap();
    inside(|_| {
        assert!(denied(TcpStream::connect(address)));
        assert!(denied(UnixStream::connect("/run/nothing")));
        assert!(denied(UnixStream::pair()));
        assert!(denied(given.connect(address)));
        assert!(denied(given.send_to(b"x", peer.local_addr().unwrap())), "quinn uses sendmsg");
        assert!(denied(rustix::net::shutdown(&given, rustix::net::Shutdown::Both).map_err(Into::into)));
        // Until it is sealed.
        let own = UdpSocket::bind("127.0.0.1:0").unwrap();
        rustix::net::sockopt::set_socket_recv_buffer_size(&own, 4096).unwrap();
        seccompiler::apply_filter(&system_calls::sealing().unwrap()).unwrap();
        assert!(denied(UdpSocket::bind("127.0.0.1:0")));
        assert!(denied(rustix::net::sockopt::set_socket_reuseport(&given, true).map_err(Into::into)));
    });
    TcpStream::connect(address).unwrap();
}

#[test]
fn no_program_is_started_and_no_process_touched() {
    let other = c_long::from(std::os::unix::process::parent_id());
    let own = c_long::from(std::process::id());
    inside(|_| {
        assert!(denied(Command::new("/bin/true").status()));
        let touching: [(c_long, [c_long; 5]); 14] = [
            (libc::SYS_kill, [other, 0, 0, 0, 0]),
            (libc::SYS_kill, [-1, 0, 0, 0, 0]),
            (libc::SYS_kill, [0, 0, 0, 0, 0]),
            (libc::SYS_tkill, [other, 0, 0, 0, 0]),
            (libc::SYS_tgkill, [other, other, 0, 0, 0]),
            (libc::SYS_rt_tgsigqueueinfo, [other, other, 0, 0, 0]),
            (libc::SYS_prlimit64, [other, 7, 0, 0, 0]),
            (libc::SYS_sched_setaffinity, [other, 8, 0, 0, 0]),
            (libc::SYS_setpriority, [0, other, 19, 0, 0]),
            (libc::SYS_ptrace, [c_long::from(libc::PTRACE_TRACEME), 0, 0, 0, 0]),
            (libc::SYS_kcmp, [other, other, 0, 0, 0]),
            (libc::SYS_prctl, [c_long::from(libc::PR_SET_PDEATHSIG), 0, 0, 0, 0]),
            (libc::SYS_prctl, [c_long::from(libc::PR_SET_PTRACER), -1, 0, 0, 0]),
            (libc::SYS_fcntl, [0, c_long::from(libc::F_SETOWN), other, 0, 0]),
        ];
        for (number, arguments) in touching {
            assert_eq!(error_of(number, arguments), Some(libc::EPERM), "{number} {arguments:?}");
        }
        assert_eq!(error_of(libc::SYS_kill, [own, 0, 0, 0, 0]), None, "itself");
    });
    assert!(Command::new("/bin/true").status().unwrap().success());
}

#[test]
fn threads_start_and_processes_do_not() {
    let flags = |flags: c_int| [c_long::from(flags), 0, 0, 0, 0];
    inside(|_| {
        assert_eq!(std::thread::spawn(|| 7).join().unwrap(), 7);
        let all = [libc::SIGCHLD, libc::CLONE_VM | libc::CLONE_VFORK | libc::SIGCHLD, libc::CLONE_NEWUSER];
        let disguised = libc::CLONE_THREAD | libc::CLONE_VM | libc::CLONE_SIGHAND | libc::CLONE_NEWNET;
        for wanted in all.into_iter().chain([disguised]) {
            assert_eq!(error_of(libc::SYS_clone, flags(wanted)), Some(libc::EPERM), "{wanted:#x}");
        }
        assert_eq!(error_of(libc::SYS_fork, [0; 5]), Some(libc::EPERM));
        assert_eq!(error_of(libc::SYS_vfork, [0; 5]), Some(libc::EPERM));
        assert_eq!(error_of(libc::SYS_clone3, [0; 5]), Some(libc::ENOSYS), "the C library falls back");
        assert_eq!(error_of(900, [0; 5]), Some(libc::ENOSYS), "a call of the future");
    });
}

/// The whole of the kernel's table, but for what is on the list.
#[test]
fn everything_that_is_not_on_the_list_is_denied() {
    let refused = [
        libc::SYS_io_uring_setup,
        libc::SYS_bpf,
        libc::SYS_perf_event_open,
        libc::SYS_userfaultfd,
        libc::SYS_keyctl,
        libc::SYS_mount,
        libc::SYS_fsopen,
        libc::SYS_fspick,
        libc::SYS_open_tree,
        libc::SYS_unshare,
        libc::SYS_setns,
        libc::SYS_chroot,
        libc::SYS_syslog,
        libc::SYS_adjtimex,
        libc::SYS_clock_adjtime,
        libc::SYS_clock_settime,
        libc::SYS_sethostname,
        libc::SYS_setdomainname,
        libc::SYS_reboot,
        libc::SYS_swapon,
        libc::SYS_init_module,
        libc::SYS_finit_module,
        libc::SYS_kexec_load,
        libc::SYS_personality,
        libc::SYS_shmget,
        libc::SYS_msgget,
        libc::SYS_mq_open,
        libc::SYS_socketpair,
        libc::SYS_listen,
        libc::SYS_accept4,
        libc::SYS_process_vm_readv,
        libc::SYS_process_vm_writev,
        libc::SYS_process_madvise,
        libc::SYS_pidfd_open,
        libc::SYS_pidfd_getfd,
        libc::SYS_pidfd_send_signal,
        libc::SYS_setuid,
        libc::SYS_capset,
        libc::SYS_iopl,
        libc::SYS_ioperm,
        libc::SYS_modify_ldt,
        libc::SYS_name_to_handle_at,
        libc::SYS_open_by_handle_at,
        libc::SYS_quotactl,
        libc::SYS_acct,
        libc::SYS_vhangup,
        libc::SYS_inotify_init1,
        libc::SYS_fanotify_init,
        libc::SYS_landlock_create_ruleset,
        libc::SYS_move_pages,
        libc::SYS_mbind,
    ];
    let raw = |kind: c_int| [c_long::from(libc::AF_INET), c_long::from(kind), 0, 0, 0];
    let packet = [c_long::from(libc::AF_NETLINK), c_long::from(libc::SOCK_RAW), 0, 0, 0];
    inside(|_| {
        for number in refused {
            assert_eq!(error_of(number, [0; 5]), Some(libc::EPERM), "{number}");
        }
        for socket in [raw(libc::SOCK_RAW), raw(libc::SOCK_STREAM), packet] {
            assert_eq!(error_of(libc::SYS_socket, socket), Some(libc::EPERM));
        }
        for request in [libc::TIOCSTI, libc::TIOCLINUX, libc::FIOASYNC, libc::SIOCGIFCONF] {
            let request = c_long::try_from(request).unwrap();
            assert_eq!(error_of(libc::SYS_ioctl, [0, request, 0, 0, 0]), Some(libc::EPERM));
        }
    });
}

/// Where a software driver renders; a GPU's driver may share memory with the kernel's.
#[test]
fn no_memory_is_without_a_limit() {
    let map = |flags: c_int| {
        inside(|_| {
            error_of(libc::SYS_mmap, [0, 4096, c_long::from(libc::PROT_READ), c_long::from(flags), -1])
        })
    };
    assert_eq!(map(libc::MAP_PRIVATE | libc::MAP_ANONYMOUS), None);
    assert_eq!(map(libc::MAP_SHARED | libc::MAP_ANONYMOUS), Some(libc::EPERM));
    assert_eq!(map(libc::MAP_SHARED_VALIDATE | libc::MAP_ANONYMOUS), Some(libc::EPERM));
    assert_eq!(inside(|_| error_of(libc::SYS_memfd_create, [0; 5])), Some(libc::EPERM));
    assert_eq!(map(libc::MAP_SHARED), Some(libc::EBADF), "of a file");
}

#[test]
fn nothing_is_gained_by_being_root() {
    inside(|_| {
        let sets = std::fs::read_to_string("/proc/thread-self/status").unwrap_or_default();
        let sets = if sets.is_empty() { std::fs::read_to_string("/proc/self/status").unwrap() } else { sets };
        assert!(sets.contains("NoNewPrivs:\t1"), "{sets}");
    });
}

/// In a child, which ends as the kernel ends it; gives the signal.
fn signal_of(work: impl FnOnce()) -> Option<i32> {
    let nodes = GpuNodes::default();
    let filter = system_calls::filter(&nodes).unwrap();
    // SAFETY: the child makes system calls alone, and allocates nothing.
    let child = unsafe { libc::fork() };
    if child == 0 {
        if seccompiler::apply_filter(&filter).is_ok() {
            work();
        }
        // SAFETY: ends the child without running what the parent has registered.
        unsafe { libc::_exit(0) };
    }
    let child = rustix::process::Pid::from_raw(child);
    let ended = rustix::process::waitpid(child, rustix::process::WaitOptions::empty()).unwrap();
    ended.unwrap().1.terminating_signal()
}

#[test]
fn calls_of_other_abis_kill() {
    assert_eq!(signal_of(|| ()), None);
    let x32_execve = 0x4000_0000 | 520;
    assert_eq!(signal_of(|| assert!(error_of(x32_execve, [0; 5]).is_some())), Some(libc::SIGSYS));
    let i386 = || {
        // SAFETY: asks for the process's number by the ABI of i386.
        unsafe {
            std::arch::asm!("int 0x80", inlateout("rax") 20_u64 => _, out("r8") _, out("r9") _, out("r10") _, out("r11") _)
        };
    };
    assert_eq!(signal_of(i386), Some(libc::SIGSYS));
}
