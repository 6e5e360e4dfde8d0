// Written by `cargo xtask codegen`; do not edit.
//! Structs of `query_pool`: layout and chains.

use super::prelude::*;

tagged!(QueryPoolCreateInfo, []);
plain_bodies! { QueryPoolCreateInfo: 16 }
