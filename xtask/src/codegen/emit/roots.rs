//! The modules above the generated files.

use std::collections::BTreeSet;

use crate::codegen::Error;
use crate::codegen::output::Output;
use crate::codegen::plan::Plan;

/// Lints that generated code is exempt from, once and for all of it.
pub(super) const RELAXED: &str = "#![allow(
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
    reason = \"generated: the generator's rules stand in for the reader's\"
)]
";

/// Adds a `mod` file for each folder of generated files.
pub(super) fn files(_: &Plan<'_>, output: &mut Output) -> Result<(), Error> {
    for (folder, head, prelude) in FOLDERS {
        let path = format!("{}/{folder}", super::PROTOCOL);
        let mods = modules(output, &path, "pub");
        let text = format!("{head}\n\n{mods}\n{prelude}");
        output.rust(&format!("{path}.rs"), &text)?;
    }
    let text = format!(
        "//! What `cargo xtask codegen` makes of the registry: codecs of all structs and commands that cross.\n{RELAXED}\n{}",
        modules(output, super::PROTOCOL, "pub")
            .replace("pub mod recode;", "#[cfg(any(test, fuzzing))]\npub(crate) mod recode;")
    );
    output.rust(&format!("{}.rs", super::PROTOCOL), &text)
}

/// `mod` lines for the files in a folder.
pub(super) fn modules(output: &Output, folder: &str, visibility: &str) -> String {
    let names: BTreeSet<&str> = output.modules_in(folder).collect();
    names.into_iter().map(|name| format!("{visibility} mod {name};\n")).collect()
}

const FOLDERS: [(&str, &str, &str); 4] = [
    (
        "structs",
        "//! Layout of structs and chains.\n#![expect(unsafe_code, reason = \"promises that values are plain\")]",
        "mod prelude {
            pub(super) use ash::vk::{self, StructureType as S};
            pub(super) use crate::vulkan::codec::{Blank, Decode, DecodeError, Decoder, Encode, Encoder, Plain, PlainBody, Tagged};
            pub(super) use crate::vulkan::codec::{blank_structs, blank_values, dispatchable_handles, handles, plain_bodies, plain_numbers, plain_structs, tagged};
        }",
    ),
    (
        "encode",
        "//! From C to bytes.\n#![expect(unsafe_code, reason = \"reads what the app's pointers point to\")]",
        "mod prelude {
            pub(super) use std::ffi::{c_char, c_void};
            pub(super) use ash::vk;
            pub(super) use crate::vulkan::codec::{Blank, Encode, EncodeBody, Encoder};
            pub(super) use crate::vulkan::codec::{encode_plain_bodies, encode_tagged};
            pub(super) use crate::limits;
            pub(super) use crate::vulkan::ignored_when;
        }",
    ),
    (
        "decode",
        "//! From bytes to structs and arguments, without trust.\n#![forbid(unsafe_code)]",
        "mod prelude {
            pub(super) use std::ffi::{CStr, c_char, c_void};
            pub(super) use ash::vk;
            pub(super) use crate::vulkan::codec::{Decode, DecodeBody, DecodeError, Decoder};
            pub(super) use crate::vulkan::codec::{decode_plain_bodies, decode_tagged};
        }",
    ),
    (
        "store",
        "//! From replies to where the app wants them.\n#![expect(unsafe_code, reason = \"writes through the app's pointers\")]",
        "mod prelude {
            pub(super) use std::ffi::{c_char, c_void};
            pub(super) use ash::vk;
            pub(super) use crate::vulkan::codec::{DecodeError, Decoder};
        }",
    ),
];
