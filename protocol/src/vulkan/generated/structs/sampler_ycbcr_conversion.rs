// Written by `cargo xtask codegen`; do not edit.
//! Structs of `sampler_ycbcr_conversion`: layout and chains.

use super::prelude::*;

tagged!(SamplerYcbcrConversionCreateInfo, []);
plain_bodies! { SamplerYcbcrConversionCreateInfo: 44 }
