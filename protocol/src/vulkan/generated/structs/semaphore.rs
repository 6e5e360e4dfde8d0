// Written by `cargo xtask codegen`; do not edit.
//! Structs of `semaphore`: layout and chains.

use super::prelude::*;

tagged!(SemaphoreCreateInfo, [S::SEMAPHORE_TYPE_CREATE_INFO]);
tagged!(SemaphoreTypeCreateInfo, []);
tagged!(SemaphoreWaitInfo, []);
tagged!(SemaphoreSignalInfo, []);
plain_bodies! { SemaphoreCreateInfo: 4 }
