// Written by `cargo xtask codegen`; do not edit.
//! Structs of `buffer_view`: layout and chains.

use super::prelude::*;

tagged!(BufferUsageFlags2CreateInfoKHR, []);
tagged!(BufferViewCreateInfo, [S::BUFFER_USAGE_FLAGS_2_CREATE_INFO_KHR]);
plain_bodies! { BufferUsageFlags2CreateInfoKHR: 8 }
