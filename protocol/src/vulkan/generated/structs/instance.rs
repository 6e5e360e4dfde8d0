// Written by `cargo xtask codegen`; do not edit.
//! Structs of `instance`: layout and chains.

use super::prelude::*;

tagged!(PhysicalDeviceGroupProperties, []);
blank_structs! { PhysicalDeviceGroupProperties }
