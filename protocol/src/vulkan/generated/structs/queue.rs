// Written by `cargo xtask codegen`; do not edit.
//! Structs of `queue`: layout and chains.

use super::prelude::*;

tagged!(BindSparseInfo, [S::DEVICE_GROUP_BIND_SPARSE_INFO, S::TIMELINE_SEMAPHORE_SUBMIT_INFO]);
tagged!(
    SubmitInfo,
    [S::DEVICE_GROUP_SUBMIT_INFO, S::PROTECTED_SUBMIT_INFO, S::TIMELINE_SEMAPHORE_SUBMIT_INFO]
);
tagged!(DeviceGroupSubmitInfo, []);
tagged!(DeviceGroupBindSparseInfo, []);
tagged!(ProtectedSubmitInfo, []);
tagged!(TimelineSemaphoreSubmitInfo, []);
tagged!(SemaphoreSubmitInfo, []);
tagged!(CommandBufferSubmitInfo, []);
tagged!(SubmitInfo2, []);
plain_bodies! { DeviceGroupBindSparseInfo: 8, ProtectedSubmitInfo: 4 }
