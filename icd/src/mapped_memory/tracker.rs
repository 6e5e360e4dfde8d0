//! How writes of the app are found.
//!
//! Each rung of the ladder answers one question: which pages may have changed. What really changed is then found by
//! comparing with the mirror, always. The kernel notes writes where it can ([`super::write_protection`]); elsewhere
//! everything that is mapped may have changed.

use std::io::{self, Read as _};
use std::sync::{Arc, Mutex, Once, PoisonError};

use super::shadow::Shadow;
use super::write_protection::WriteProtection;
use crate::config::TrackMode;

/// A way of finding writes.
#[derive(Clone, Debug)]
pub enum Tracker {
    /// Every block may have changed.
    Compare,
    /// The kernel notes what was written.
    WriteProtection(Noting),
}

/// The process's means of having writes noted.
#[derive(Clone, Debug)]
pub struct Noting(pub(super) Arc<WriteProtection>);

/// One for the process, whose memory it is; the reason why not, where it does not work. A forked child has memory of its own.
static NOTING: Mutex<Option<(u32, Result<Noting, String>)>> = Mutex::new(None);

impl Noting {
    /// Opens and tries.
    pub(super) fn prepare() -> Result<Self, String> {
        let means = WriteProtection::open().map_err(|error| error.to_string())?;
        prove(&means).map_err(|error| error.to_string())?;
        Ok(Self(Arc::new(means)))
    }
}

impl Tracker {
    /// The best that this machine has and `mode` allows. First called when a session begins: later the app may have
    /// forbidden itself the system calls.
    #[must_use]
    pub fn choose(mode: TrackMode) -> Self {
        if mode == TrackMode::Compare {
            return Self::Compare;
        }
        let generation = crate::process::generation();
        let mut of_process = NOTING.lock().unwrap_or_else(PoisonError::into_inner);
        let known = of_process.take().filter(|(of, _)| *of == generation);
        let (_, noting) = of_process.insert(known.unwrap_or_else(|| (generation, Noting::prepare())));
        Self::or_compare(mode, noting)
    }

    pub(super) fn or_compare(mode: TrackMode, noting: &Result<Noting, String>) -> Self {
        static SAID: Once = Once::new();
        match noting {
            Ok(noting) => Self::WriteProtection(noting.clone()),
            Err(reason) => {
                SAID.call_once(|| {
                    if mode == TrackMode::Userfaultfd {
                        tracing::error!(%reason, "PYRODUCT_TRACK=uffd, but it does not work here; comparing");
                    } else {
                        tracing::warn!(%reason, "writes cannot be noted by the kernel; all that is mapped is compared");
                    }
                });
                Self::Compare
            }
        }
    }

    /// For the statistics.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Compare => "compare",
            Self::WriteProtection(_) => "uffd",
        }
    }
}

/// Whether writes are seen, of this thread and of the kernel, before and after a scan: trusted only when tried.
fn prove(means: &WriteProtection) -> io::Result<()> {
    let page = rustix::param::page_size();
    let mut shadow = Shadow::new(8 * page as u64).map_err(|result| io::Error::other(result.to_string()))?;
    let view = shadow.view() as usize;
    means.watch(view, 8 * page)?;
    let written = || {
        let mut pages = Vec::new();
        means.take_written(view, 8 * page, |start, size| {
            pages.extend((start..start + size).step_by(page).map(|address| (address - view) / page));
        })?;
        pages.sort_unstable();
        io::Result::Ok(pages)
    };
    let mut zeros = std::fs::File::open("/dev/zero")?;
    for (own, kernels) in [(1, 4), (1, 6), (7, 4)] {
        shadow.view_page(own, page).fill(1);
        zeros.read_exact(shadow.view_page(kernels, page))?;
        // A page that the kernel names in vain costs a comparison; one that is missing costs bytes.
        let found = written()?;
        if !found.contains(&own) || !found.contains(&kernels) {
            return Err(io::Error::other("the kernel does not note all writes"));
        }
        if !written()?.is_empty() {
            return Err(io::Error::other("the kernel does not protect what was written again"));
        }
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod tests {
    #![expect(unsafe_code, reason = "a filter of system calls")]

    use super::*;

    /// From here on this thread may not call `userfaultfd`, as in many a container.
    pub(in crate::mapped_memory) fn forbid_userfaultfd() {
        let nr = u32::try_from(libc::SYS_userfaultfd).unwrap();
        let code = |code: u32| u16::try_from(code).unwrap();
        let statement = |op, k| libc::sock_filter { code: code(op), jt: 0, jf: 0, k };
        let mut program = [
            statement(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0),
            libc::sock_filter {
                code: code(libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K),
                jt: 0,
                jf: 1,
                k: nr,
            },
            statement(libc::BPF_RET | libc::BPF_K, libc::SECCOMP_RET_ERRNO | libc::EPERM.cast_unsigned()),
            statement(libc::BPF_RET | libc::BPF_K, libc::SECCOMP_RET_ALLOW),
        ];
        let filter = libc::sock_fprog { len: 4, filter: program.as_mut_ptr() };
        // SAFETY: takes numbers only.
        assert_eq!(unsafe { libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) }, 0);
        // SAFETY: the filter is copied within the call.
        let set = unsafe { libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_FILTER, &raw const filter) };
        assert_eq!(set, 0);
    }

    #[test]
    fn where_the_kernel_may_not_be_asked_everything_is_compared() {
        let forbidden = || {
            forbid_userfaultfd();
            Noting::prepare()
        };
        let noting = std::thread::spawn(forbidden).join().unwrap();
        assert!(noting.as_ref().is_err_and(|reason| reason.contains("not permitted")), "{noting:?}");
        for mode in [TrackMode::Best, TrackMode::Userfaultfd] {
            assert_eq!(Tracker::or_compare(mode, &noting).name(), "compare");
        }
    }

    #[test]
    fn comparing_is_always_there() {
        assert_eq!(Tracker::choose(TrackMode::Compare).name(), "compare");
        assert!(["compare", "uffd"].contains(&Tracker::choose(TrackMode::Best).name()));
    }
}
