//! Skeleton.
pub mod surface;
