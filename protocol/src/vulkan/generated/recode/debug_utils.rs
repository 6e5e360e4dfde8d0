// Written by `cargo xtask codegen`; do not edit.
//! Structs and commands of `debug_utils`, decoded and encoded again.

use super::prelude::*;

/// Structs.
pub(super) const STRUCTS: &[(&str, Recode)] = &[];

/// Commands.
pub(super) const COMMANDS: &[(&str, Recode)] = &[];

/// What has arrays, with none in them.
pub(super) const EMPTIES: &[(&str, Empty)] = &[];

/// Replies.
pub(super) const REPLIES: &[(&str, Restore)] = &[];
