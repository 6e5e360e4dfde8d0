// Written by `cargo xtask codegen`; do not edit.
//! Structs of `debug_utils`: layout and chains.

use super::prelude::*;

tagged!(DebugUtilsLabelEXT, []);
