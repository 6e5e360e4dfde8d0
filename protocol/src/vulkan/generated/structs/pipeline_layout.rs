// Written by `cargo xtask codegen`; do not edit.
//! Structs of `pipeline_layout`: layout and chains.

use super::prelude::*;

plain_structs! { PushConstantRange: 12 }

tagged!(PipelineLayoutCreateInfo, []);
