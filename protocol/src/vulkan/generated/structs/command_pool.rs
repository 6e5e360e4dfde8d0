// Written by `cargo xtask codegen`; do not edit.
//! Structs of `command_pool`: layout and chains.

use super::prelude::*;

tagged!(CommandPoolCreateInfo, []);
plain_bodies! { CommandPoolCreateInfo: 8 }
