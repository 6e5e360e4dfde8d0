//! What is tried, and how it is told.
#![expect(unsafe_code, reason = "makes raw system calls")]

use std::env::VarError;
use std::ffi::{CStr, CString, c_int, c_long};
use std::io;

/// A system call: name, number, arguments.
type Call = (&'static str, c_long, [c_long; 6]);

const NO_ADDRESS: c_long = 0;

/// Errors that say that the call went no further than the filter, or Landlock.
const DENIED: &[c_int] = &[libc::EPERM, libc::EACCES, libc::ENOSYS];

/// All attempts, one after the other. `socket` is the worker's.
pub(crate) fn all(socket: c_int, supervisor: Result<String, VarError>) {
    let supervisor = supervisor.ok().and_then(|pid| pid.parse().ok()).unwrap_or(1);
    let mut succeeded = 0_u32;
    let mut attempted = 0_u32;
    let mut tell = |name: &str, result: io::Result<()>| {
        attempted += 1;
        match result {
            Ok(()) => {
                succeeded += 1;
                say(&format!("adversary: {name} SUCCEEDED"));
            }
            Err(error) => say(&format!("adversary: {name} denied ({error})")),
        }
    };
    // A call that fails for its arguments was let through.
    let stopped = |result: io::Result<()>| match result {
        Err(error) if !error.raw_os_error().is_some_and(|code| DENIED.contains(&code)) => Ok(()),
        result => result,
    };
    for (name, number, arguments) in
        on_processes(supervisor).into_iter().chain(on_the_kernel()).chain(on_sockets(socket))
    {
        tell(name, stopped(call(number, arguments)));
    }
    for (name, path, flags) in FILES {
        tell(name, open(path, *flags));
    }
    for variable in ["ADVERSARY_KEY", "ADVERSARY_OTHER"] {
        let Some(path) =
            std::env::var_os(variable).and_then(|path| CString::new(path.into_encoded_bytes()).ok())
        else {
            continue;
        };
        for (name, number, arguments) in on_a_file(&path) {
            tell(&format!("{name} {variable}"), call(number, arguments));
        }
    }
    tell("300 processes", stopped(processes()));
    tell("datagrams by the worker's own socket", datagram(socket));
    say(&format!("adversary: done, {attempted} attempts, {succeeded} succeeded"));
}

fn say(line: &str) {
    let line = format!("{line}\n");
    // SAFETY: the bytes live across the call.
    let _ = unsafe { libc::write(2, line.as_ptr().cast(), line.len()) };
}

fn call(number: c_long, arguments: [c_long; 6]) -> io::Result<()> {
    let [a, b, c, d, e, f] = arguments;
    // SAFETY: what an attacker would do; on success the test has failed anyway.
    let result = unsafe { libc::syscall(number, a, b, c, d, e, f) };
    if result == -1 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

fn at(text: &CStr) -> c_long {
    c_long::try_from(text.as_ptr().expose_provenance()).unwrap_or(0)
}

fn at_bytes<T>(value: &T) -> c_long {
    c_long::try_from((&raw const *value).expose_provenance()).unwrap_or(0)
}

fn long(value: c_int) -> c_long {
    c_long::from(value)
}

/// On the supervisor, other processes, and what makes processes.
fn on_processes(supervisor: c_long) -> Vec<Call> {
    static NO_FILES: [u64; 2] = [0, 0];
    static ONE_PROCESSOR: u64 = 1;
    static SIGNAL: [c_int; 32] = [0; 32];
    let kill = long(libc::SIGKILL);
    let thread = libc::CLONE_THREAD | libc::CLONE_VM | libc::CLONE_SIGHAND;
    let one = |name, number, arguments: &[c_long]| -> Call {
        let mut all = [0; 6];
        all.iter_mut().zip(arguments).for_each(|(to, from)| *to = *from);
        (name, number, all)
    };
    vec![
        one("kill", libc::SYS_kill, &[supervisor, kill]),
        // Not in earnest: were it let through, it would reach more than the test.
        one("kill everybody", libc::SYS_kill, &[-1, 0]),
        one("tkill", libc::SYS_tkill, &[supervisor, kill]),
        one("tgkill", libc::SYS_tgkill, &[supervisor, supervisor, kill]),
        one("rt_sigqueueinfo", libc::SYS_rt_sigqueueinfo, &[supervisor, kill, at_bytes(&SIGNAL)]),
        one(
            "rt_tgsigqueueinfo",
            libc::SYS_rt_tgsigqueueinfo,
            &[supervisor, supervisor, kill, at_bytes(&SIGNAL)],
        ),
        one("pidfd_open", libc::SYS_pidfd_open, &[supervisor, 0]),
        one("pidfd_send_signal", libc::SYS_pidfd_send_signal, &[0, kill, 0, 0]),
        one("pidfd_getfd", libc::SYS_pidfd_getfd, &[0, 0, 0]),
        one("prlimit64", libc::SYS_prlimit64, &[supervisor, 7, at_bytes(&NO_FILES), 0]),
        one("sched_setaffinity", libc::SYS_sched_setaffinity, &[supervisor, 8, at_bytes(&ONE_PROCESSOR)]),
        one("setpriority", libc::SYS_setpriority, &[0, supervisor, 19]),
        one("setpriority of a user", libc::SYS_setpriority, &[2, 0, 19]),
        one("ioprio_set", libc::SYS_ioprio_set, &[1, supervisor, 0]),
        one("ptrace", libc::SYS_ptrace, &[c_long::from(libc::PTRACE_ATTACH), supervisor]),
        one("process_vm_readv", libc::SYS_process_vm_readv, &[supervisor, 0, 0, 0, 0]),
        one("process_vm_writev", libc::SYS_process_vm_writev, &[supervisor, 0, 0, 0, 0]),
        one("kcmp", libc::SYS_kcmp, &[supervisor, supervisor, 0, 0, 0]),
        one("fcntl F_SETOWN", libc::SYS_fcntl, &[0, long(libc::F_SETOWN), supervisor]),
        one("ioctl FIOSETOWN", libc::SYS_ioctl, &[0, 0x8901, at_bytes(&SIGNAL)]),
        one("ioctl TIOCSTI", libc::SYS_ioctl, &[2, 0x5412, at_bytes(&SIGNAL)]),
        one("execve", libc::SYS_execve, &[at(c"/bin/true"), 0, 0]),
        one("execveat", libc::SYS_execveat, &[0, at(c"/bin/true"), 0, 0, 0]),
        one("clone NEWUSER", libc::SYS_clone, &[long(libc::CLONE_NEWUSER | libc::SIGCHLD)]),
        one("clone NEWNS", libc::SYS_clone, &[long(libc::CLONE_NEWNS | libc::SIGCHLD)]),
        one("clone NEWNET in a thread", libc::SYS_clone, &[long(libc::CLONE_NEWNET | thread)]),
        one("clone3", libc::SYS_clone3, &[at_bytes(&SIGNAL), 88]),
        one("unshare", libc::SYS_unshare, &[long(libc::CLONE_NEWUSER)]),
        one("setns", libc::SYS_setns, &[0, 0]),
        one("PR_SET_PDEATHSIG", libc::SYS_prctl, &[long(libc::PR_SET_PDEATHSIG), 0]),
        one("PR_SET_DUMPABLE", libc::SYS_prctl, &[long(libc::PR_SET_DUMPABLE), 1]),
        one("PR_SET_CHILD_SUBREAPER", libc::SYS_prctl, &[long(libc::PR_SET_CHILD_SUBREAPER), 1]),
        one("setuid", libc::SYS_setuid, &[0]),
        one("setresuid", libc::SYS_setresuid, &[0, 0, 0]),
        one("setgroups", libc::SYS_setgroups, &[0, 0]),
        one("setsid", libc::SYS_setsid, &[]),
        one("seccomp", libc::SYS_seccomp, &[0, 0, 0]),
    ]
}

/// On the kernel and the machine.
fn on_the_kernel() -> Vec<Call> {
    static ZEROS: [u64; 64] = [0; 64];
    let zeros = at_bytes(&ZEROS);
    let names: [(&str, c_long, [c_long; 4]); 40] = [
        ("adjtimex", libc::SYS_adjtimex, [zeros, 0, 0, 0]),
        ("clock_adjtime", libc::SYS_clock_adjtime, [0, zeros, 0, 0]),
        ("clock_settime", libc::SYS_clock_settime, [0, 0, 0, 0]),
        ("settimeofday", libc::SYS_settimeofday, [0, 0, 0, 0]),
        ("syslog", libc::SYS_syslog, [10, 0, 0, 0]),
        ("sethostname", libc::SYS_sethostname, [zeros, -1, 0, 0]),
        ("setdomainname", libc::SYS_setdomainname, [zeros, -1, 0, 0]),
        ("reboot", libc::SYS_reboot, [0, 0, 0, 0]),
        ("swapon", libc::SYS_swapon, [at(c"/dev/null"), 0, 0, 0]),
        ("acct", libc::SYS_acct, [0, 0, 0, 0]),
        ("init_module", libc::SYS_init_module, [zeros, 8, zeros, 0]),
        ("finit_module", libc::SYS_finit_module, [0, zeros, 0, 0]),
        ("kexec_load", libc::SYS_kexec_load, [0, 0, 0, 0]),
        ("bpf", libc::SYS_bpf, [0, zeros, 72, 0]),
        ("perf_event_open", libc::SYS_perf_event_open, [zeros, 0, -1, -1]),
        ("userfaultfd", libc::SYS_userfaultfd, [1, 0, 0, 0]),
        ("io_uring_setup", libc::SYS_io_uring_setup, [4, zeros, 0, 0]),
        ("keyctl", libc::SYS_keyctl, [0, -3, 0, 0]),
        ("add_key", libc::SYS_add_key, [at(c"user"), at(c"a"), zeros, 1]),
        ("personality", libc::SYS_personality, [0x0040_0000, 0, 0, 0]),
        ("modify_ldt", libc::SYS_modify_ldt, [0, zeros, 8, 0]),
        ("iopl", libc::SYS_iopl, [3, 0, 0, 0]),
        ("shmget", libc::SYS_shmget, [1, 4096, 0o1666, 0]),
        ("msgget", libc::SYS_msgget, [1, 0o1666, 0, 0]),
        ("semget", libc::SYS_semget, [1, 1, 0o1666, 0]),
        ("mq_open", libc::SYS_mq_open, [at(c"a"), 0o102, 0o666, 0]),
        ("mount", libc::SYS_mount, [at(c"none"), at(c"/nonexistent"), at(c"tmpfs"), 0]),
        ("umount2", libc::SYS_umount2, [at(c"/nonexistent"), 2, 0, 0]),
        ("fsopen", libc::SYS_fsopen, [at(c"tmpfs"), 0, 0, 0]),
        ("fspick", libc::SYS_fspick, [-100, at(c"/"), 0, 0]),
        ("open_tree", libc::SYS_open_tree, [-100, at(c"/"), 1, 0]),
        ("move_mount", libc::SYS_move_mount, [-100, at(c"/"), -100, at(c"/")]),
        ("chroot", libc::SYS_chroot, [at(c"/usr"), 0, 0, 0]),
        ("pivot_root", libc::SYS_pivot_root, [at(c"/"), at(c"/usr"), 0, 0]),
        ("mknod", libc::SYS_mknod, [at(c"/dev/shm/kmsg"), 0o20666, 0x10b, 0]),
        ("mknod of a fifo", libc::SYS_mknod, [at(c"/dev/shm/fifo"), 0o10666, 0, 0]),
        ("symlink", libc::SYS_symlink, [at(c"/"), at(c"/dev/shm/link"), 0, 0]),
        ("name_to_handle_at", libc::SYS_name_to_handle_at, [-100, at(c"/"), zeros, zeros]),
        ("open_by_handle_at", libc::SYS_open_by_handle_at, [0, zeros, 0, 0]),
        ("inotify_init1", libc::SYS_inotify_init1, [0, 0, 0, 0]),
    ];
    names.into_iter().map(|(name, number, [a, b, c, d])| (name, number, [a, b, c, d, 0, 0])).collect()
}

/// On networks and other programs' sockets.
fn on_sockets(own: c_int) -> Vec<Call> {
    static MESSAGE: [u8; 4] = *b"evil";
    static PAIR: [c_int; 2] = [0; 2];
    // 127.0.0.1:9, and an abstract name.
    static PEER: [u8; 16] = [2, 0, 0, 9, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0];
    static ABSTRACT: [u8; 4] = [1, 0, 0, b'x'];
    let (message, peer, own) = (at_bytes(&MESSAGE), at_bytes(&PEER), long(own));
    let socket = |name, family: c_int, kind: c_int, protocol: c_long| -> Call {
        (name, libc::SYS_socket, [long(family), long(kind), protocol, 0, 0, 0])
    };
    vec![
        socket("socket UDP", libc::AF_INET, libc::SOCK_DGRAM, 0),
        socket("socket UDP over IPv6", libc::AF_INET6, libc::SOCK_DGRAM, 0),
        socket("socket TCP", libc::AF_INET, libc::SOCK_STREAM, 0),
        socket("socket MPTCP", libc::AF_INET, libc::SOCK_STREAM, 262),
        socket("socket SCTP", libc::AF_INET, libc::SOCK_SEQPACKET, 132),
        socket("socket raw", libc::AF_INET, libc::SOCK_RAW, 1),
        socket("socket ping", libc::AF_INET, libc::SOCK_DGRAM, 1),
        socket("socket packet", libc::AF_PACKET, libc::SOCK_RAW, 0),
        socket("socket netlink", libc::AF_NETLINK, libc::SOCK_RAW, 0),
        socket("socket unix", libc::AF_UNIX, libc::SOCK_DGRAM, 0),
        socket("socket vsock", libc::AF_VSOCK, libc::SOCK_STREAM, 0),
        socket("socket alg", libc::AF_ALG, libc::SOCK_SEQPACKET, 0),
        ("socketpair", libc::SYS_socketpair, [1, 2, 0, at_bytes(&PAIR), 0, 0]),
        ("connect", libc::SYS_connect, [own, peer, 16, 0, 0, 0]),
        ("connect to an abstract name", libc::SYS_connect, [own, at_bytes(&ABSTRACT), 4, 0, 0, 0]),
        ("bind", libc::SYS_bind, [own, peer, 16, 0, 0, 0]),
        ("listen", libc::SYS_listen, [own, 1, 0, 0, 0, 0]),
        ("accept4", libc::SYS_accept4, [own, NO_ADDRESS, NO_ADDRESS, 0, 0, 0]),
        ("shutdown", libc::SYS_shutdown, [own, 2, 0, 0, 0, 0]),
        ("sendto with an address", libc::SYS_sendto, [own, message, 4, 0, peer, 16]),
        ("setsockopt SO_REUSEPORT", libc::SYS_setsockopt, [own, 1, 15, message, 4, 0]),
        ("setsockopt SO_ATTACH_FILTER", libc::SYS_setsockopt, [own, 1, 26, message, 4, 0]),
    ]
}

/// Files that a worker must not open: name, path, flags.
const FILES: &[(&str, &CStr, c_int)] = &[
    ("open /etc/passwd", c"/etc/passwd", libc::O_RDONLY),
    ("open /etc/shadow", c"/etc/shadow", libc::O_RDONLY),
    ("open /root", c"/root", libc::O_RDONLY | libc::O_DIRECTORY),
    ("open /tmp", c"/tmp", libc::O_RDONLY | libc::O_DIRECTORY),
    ("open /proc", c"/proc", libc::O_RDONLY | libc::O_DIRECTORY),
    ("open /proc/1/environ", c"/proc/1/environ", libc::O_RDONLY),
    ("open /proc/1/maps", c"/proc/1/maps", libc::O_RDONLY),
    ("write /proc/self/mem", c"/proc/self/mem", libc::O_RDWR),
    ("write /proc/self/oom_score_adj", c"/proc/self/oom_score_adj", libc::O_WRONLY),
    ("write /proc/sys", c"/proc/sys/kernel/hostname", libc::O_WRONLY),
    ("write /sys", c"/sys/kernel/mm/transparent_hugepage/enabled", libc::O_WRONLY),
    ("open /dev/mem", c"/dev/mem", libc::O_RDONLY),
    ("open /dev/kmsg", c"/dev/kmsg", libc::O_RDONLY),
    ("open /dev/kvm", c"/dev/kvm", libc::O_RDWR),
    ("open /dev/tty", c"/dev/tty", libc::O_RDWR),
    ("open /dev/shm", c"/dev/shm", libc::O_RDONLY | libc::O_DIRECTORY),
    ("make a file in /dev/shm", c"/dev/shm/adversary", libc::O_RDWR | libc::O_CREAT),
    ("make a file in /tmp", c"/tmp/adversary", libc::O_RDWR | libc::O_CREAT),
    ("make a file in /usr", c"/usr/adversary", libc::O_RDWR | libc::O_CREAT),
];

fn open(path: &CStr, flags: c_int) -> io::Result<()> {
    call(libc::SYS_openat, [long(libc::AT_FDCWD), at(path), long(flags), 0o600, 0, 0])
}

/// On a file that is somebody else's.
fn on_a_file(path: &CStr) -> Vec<Call> {
    let (path, read, write) = (at(path), long(libc::O_RDONLY), long(libc::O_WRONLY));
    let (here, name) = (long(libc::AT_FDCWD), at(c"user.adversary"));
    vec![
        ("read", libc::SYS_openat, [here, path, read, 0, 0, 0]),
        ("write", libc::SYS_openat, [here, path, write, 0, 0, 0]),
        ("truncate", libc::SYS_truncate, [path, 0, 0, 0, 0, 0]),
        ("chmod", libc::SYS_chmod, [path, 0o777, 0, 0, 0, 0]),
        ("fchmodat", libc::SYS_fchmodat, [here, path, 0o777, 0, 0, 0]),
        ("chown", libc::SYS_chown, [path, 1, 1, 0, 0, 0]),
        ("setxattr", libc::SYS_setxattr, [path, name, name, 1, 0, 0]),
        ("utimensat", libc::SYS_utimensat, [here, path, 0, 0, 0, 0]),
        ("link", libc::SYS_link, [path, at(c"/dev/shm/link"), 0, 0, 0, 0]),
        ("rename", libc::SYS_rename, [path, at(c"/dev/shm/renamed"), 0, 0, 0, 0]),
        ("unlink", libc::SYS_unlink, [path, 0, 0, 0, 0, 0]),
    ]
}

/// Processes that would outlive the session.
fn processes() -> io::Result<()> {
    let mut last = Ok(());
    for round in 0..300 {
        let kinds = [
            (libc::SYS_fork, 0),
            (libc::SYS_clone, long(libc::SIGCHLD)),
            (libc::SYS_clone, long(libc::CLONE_PARENT | libc::SIGCHLD)),
        ];
        let (number, flags) = kinds[round % kinds.len()];
        // SAFETY: the child waits for its end, and does nothing else.
        match unsafe { libc::syscall(number, flags, 0, 0, 0, 0) } {
            -1 => last = Err(io::Error::last_os_error()),
            0 => loop {
                // SAFETY: waits.
                unsafe { libc::pause() };
            },
            _ => return Ok(()),
        }
    }
    last
}

/// To an address that nobody gave it: this is what remains open (`docs/operators.md`).
fn datagram(socket: c_int) -> io::Result<()> {
    let peer: std::net::SocketAddr = ([127, 0, 0, 1], 9).into();
    let address = libc::sockaddr_in {
        sin_family: libc::sa_family_t::try_from(libc::AF_INET).unwrap_or(0),
        sin_port: peer.port().to_be(),
        sin_addr: libc::in_addr { s_addr: u32::from_ne_bytes([127, 0, 0, 1]) },
        sin_zero: [0; 8],
    };
    let mut bytes = *b"evil";
    let mut part = libc::iovec { iov_base: bytes.as_mut_ptr().cast(), iov_len: bytes.len() };
    // SAFETY: all zeros are an empty message.
    let mut message: libc::msghdr = unsafe { std::mem::zeroed() };
    message.msg_name = (&raw const address).cast_mut().cast();
    message.msg_namelen = libc::socklen_t::try_from(size_of::<libc::sockaddr_in>()).unwrap_or(0);
    (message.msg_iov, message.msg_iovlen) = (&raw mut part, 1);
    // SAFETY: everything that the message points to lives across the call.
    let sent = unsafe { libc::sendmsg(socket, &raw const message, 0) };
    if sent == -1 { Err(io::Error::last_os_error()) } else { Ok(()) }
}
