// Written by `cargo xtask codegen`; do not edit.
//! Structs of `event`: layout and chains.

use super::prelude::*;

tagged!(EventCreateInfo, []);
plain_bodies! { EventCreateInfo: 4 }
