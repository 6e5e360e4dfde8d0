// Written by `cargo xtask codegen`; do not edit.
//! Structs of `shader_module`: layout and chains.

use super::prelude::*;

tagged!(ShaderModuleCreateInfo, []);
tagged!(ShaderModuleIdentifierEXT, []);
blank_structs! { ShaderModuleIdentifierEXT }
