//! How the time that a GPU works for a session is known.

use bincode::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// What an operator wants (`gpu_time` in `pyroduct.toml`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GpuTimeMeasure {
    /// Timestamps on GPUs, processor time where a software driver renders.
    #[default]
    Auto,
    /// Timestamps wherever a driver has them.
    Timestamps,
    /// No timestamps: from a submission's turn to its end, or processor time where a software driver renders.
    Outside,
}

impl GpuTimeMeasure {
    /// Whether queues of this kind of driver get timestamps.
    #[must_use]
    pub fn wants_timestamps(self, software: bool) -> bool {
        match self {
            Self::Auto => !software,
            Self::Timestamps => true,
            Self::Outside => false,
        }
    }
}

/// What it is measured by; of several queues, the last of these.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum GpuTimeSource {
    /// Nothing was submitted yet, or processors render: their time.
    #[default]
    Processor,
    /// The device's timestamps.
    Timestamps,
    /// From a submission's turn to its end, on a queue at least.
    Outside,
}

impl GpuTimeSource {
    /// Its name in metrics.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Processor => "processor",
            Self::Timestamps => "timestamps",
            Self::Outside => "outside",
        }
    }
}
