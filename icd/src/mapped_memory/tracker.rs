//! How writes of the app are found.
//!
//! Each rung of the ladder answers one question: which pages may have changed. What really changed is then found by
//! comparing with the mirror, always. The kernel notes writes where it can ([`super::write_protection`]); elsewhere
//! everything that is mapped may have changed.

use std::io::{self, Read as _};
use std::sync::{Arc, LazyLock, Once};

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

/// One for the process, whose memory it is; the reason why not, where it does not work.
static NOTING: LazyLock<Result<Noting, String>> = LazyLock::new(|| {
    let noting = WriteProtection::open().and_then(|means| {
        prove(&means)?;
        Ok(Noting(Arc::new(means)))
    });
    noting.map_err(|error| error.to_string())
});

impl Tracker {
    /// The best that this machine has and `mode` allows. First called when a session begins: later the app may have
    /// forbidden itself the system calls.
    #[must_use]
    pub fn choose(mode: TrackMode) -> Self {
        static SAID: Once = Once::new();
        if mode == TrackMode::Compare {
            return Self::Compare;
        }
        match &*NOTING {
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
mod tests {
    use super::*;

    #[test]
    fn comparing_is_always_there() {
        assert_eq!(Tracker::choose(TrackMode::Compare).name(), "compare");
        assert!(["compare", "uffd"].contains(&Tracker::choose(TrackMode::Best).name()));
    }
}
