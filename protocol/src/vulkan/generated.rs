// Written by `cargo xtask codegen`; do not edit.
//! What `cargo xtask codegen` makes of the registry: codecs of all structs and commands that cross.
#![allow(
    unsafe_op_in_unsafe_fn,
    missing_docs,
    missing_debug_implementations,
    deprecated,
    unused_imports,
    unused_parens,
    unused_variables,
    clippy::allow_attributes_without_reason,
    clippy::undocumented_unsafe_blocks,
    clippy::multiple_unsafe_ops_per_block,
    clippy::missing_safety_doc,
    clippy::missing_errors_doc,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::ptr_as_ptr,
    clippy::too_many_lines,
    clippy::too_many_arguments,
    clippy::unnecessary_cast,
    clippy::needless_pass_by_value,
    clippy::needless_update,
    clippy::single_match,
    clippy::manual_div_ceil,
    clippy::precedence,
    reason = "generated: the generator's rules stand in for the reader's"
)]

pub mod chain;
pub mod decode;
pub mod encode;
pub mod extensions;
pub mod format;
pub mod opcode;
#[cfg(any(test, fuzzing))]
pub(crate) mod recode;
pub mod store;
pub mod structs;
