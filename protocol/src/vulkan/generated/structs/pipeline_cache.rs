// Written by `cargo xtask codegen`; do not edit.
//! Structs of `pipeline_cache`: layout and chains.

use super::prelude::*;

tagged!(PipelineCacheCreateInfo, []);
