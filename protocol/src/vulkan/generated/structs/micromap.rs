// Written by `cargo xtask codegen`; do not edit.
//! Structs of `micromap`: layout and chains.

use super::prelude::*;

plain_structs! { MicromapUsageEXT: 12 }

tagged!(MicromapBuildInfoEXT, []);
tagged!(MicromapCreateInfoEXT, []);
tagged!(MicromapVersionInfoEXT, []);
tagged!(MicromapBuildSizesInfoEXT, []);
plain_bodies! { MicromapBuildSizesInfoEXT: 20 }
blank_structs! { MicromapBuildSizesInfoEXT }
