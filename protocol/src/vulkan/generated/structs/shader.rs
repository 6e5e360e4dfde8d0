// Written by `cargo xtask codegen`; do not edit.
//! Structs of `shader`: layout and chains.

use super::prelude::*;

tagged!(ShaderCreateInfoEXT, [S::PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO]);
