//! For tests and fuzzing: decode and encode again, for every struct, command and reply.

use std::fmt::Write;

use crate::codegen::model::Command;
use crate::codegen::output::Output;
use crate::codegen::passing::Passing;
use crate::codegen::plan::Plan;
use crate::codegen::{Error, names};

use super::encode;

/// Adds the tables.
pub(super) fn files(plan: &Plan<'_>, output: &mut Output) -> Result<(), Error> {
    let (mut nouns, mut replying, mut empty) = (String::new(), String::new(), String::new());
    for noun in plan.all_nouns() {
        let (mut structs, mut commands, mut replies) = (String::new(), String::new(), String::new());
        let mut empties = String::new();
        for structure in plan.structs_of(&noun).into_iter().filter(|structure| is_coded(plan, structure)) {
            empties.push_str(&empty_struct(plan, structure));
            let ty = plan.api.rust_type(&structure.name, "'_");
            let _ = writeln!(
                structs,
                "(\"{}\", |d, e| unsafe {{ e.value(&d.value::<{ty}>()?); Ok(()) }}),",
                structure.name
            );
        }
        for command in plan.commands_of(&noun) {
            if plan.crossing.contains_key(command.name.as_str()) {
                let _ = writeln!(
                    commands,
                    "(\"{}\", |d, e| unsafe {{ {} Ok(()) }}),",
                    command.name,
                    recode(plan, command)
                );
            }
            if plan.crossing.contains_key(command.name.as_str()) {
                empties.push_str(&empty_command(plan, command));
            }
            if encode::replies(plan, command) {
                let _ = writeln!(
                    replies,
                    "(\"{}\", |d, r| unsafe {{ {} }}),",
                    command.name,
                    restore(plan, command)
                );
            }
        }
        let text = format!(
            "//! Structs and commands of `{noun}`, decoded and encoded again.\n\nuse super::prelude::*;\n\n\
             /// Structs.\npub(super) const STRUCTS: &[(&str, Recode)] = &[{structs}];\n\n\
             /// Commands.\npub(super) const COMMANDS: &[(&str, Recode)] = &[{commands}];\n\n\
             /// What has arrays, with none in them.\npub(super) const EMPTIES: &[(&str, Empty)] = &[{empties}];\n\n\
             /// Replies.\npub(super) const REPLIES: &[(&str, Restore)] = &[{replies}];\n"
        );
        output.rust(&format!("{}/recode/{noun}.rs", super::PROTOCOL), &text)?;
        let _ = writeln!(nouns, "(\"{noun}\", {noun}::STRUCTS, {noun}::COMMANDS),");
        let _ = writeln!(empty, "{noun}::EMPTIES,");
        let _ = writeln!(replying, "{noun}::REPLIES,");
    }
    let mods = super::roots::modules(output, &format!("{}/recode", super::PROTOCOL), "");
    output.rust(
        &format!("{}/recode.rs", super::PROTOCOL),
        &format!("{HEAD}\n{mods}\n{PRELUDE}\n{TABLE}\n&[{nouns}];\n\n{REPLIES}\n&[{replying}];\n\n{EMPTIES}\n&[{empty}];\n"),
    )
}

const HEAD: &str = "//! Decode and encode again, for every struct and command: what tests compare.
#![expect(unsafe_code, reason = \"encoding reads pointers\")]
";

const PRELUDE: &str = "mod prelude {
    pub(super) use std::ffi::c_void;
    pub(super) use std::ptr;

    pub(super) use ash::vk::{self, Handle};

    pub(super) use super::{Empty, Recode, Restore};
    pub(super) use crate::vulkan::generated::{decode, encode, store};
}

use std::ffi::c_void;

use crate::vulkan::codec::{DecodeError, Decoder, Encoder};

/// Names and what decodes and encodes again.
type Named = &'static [(&'static str, Recode)];

/// Decodes with ids as handles and encodes what came out.
pub(crate) type Recode = unsafe fn(&mut Decoder<'_>, &mut Encoder) -> Result<(), DecodeError>;

/// Decodes a request, which makes the room that an app would, and stores a reply there.
pub(crate) type Restore = unsafe fn(&mut Decoder<'_>, &mut Decoder<'_>) -> Result<(), DecodeError>;

/// Encodes a value that is zero but for its arrays, which have no element and this pointer.
pub(crate) type Empty = unsafe fn(&mut Encoder, *mut c_void);
";

const TABLE: &str = "/// By noun: structs and commands.
pub(crate) const ALL: &[(&str, Named, Named)] =";

const REPLIES: &str = "/// The replies of each noun's commands.
pub(crate) const REPLIES: &[&[(&str, Restore)]] =";

const EMPTIES: &str = "/// Structs and commands with arrays, by noun.
pub(crate) const EMPTIES: &[&[(&str, Empty)]] =";

/// Whether a length is 0 where all that it is computed from is 0.
fn may_be_empty(len: &str) -> bool {
    len != "null-terminated"
        && !len.contains("VK_")
        && !len.contains("->")
        && len.contains(char::is_alphabetic)
}

/// A struct with arrays, with none in them.
fn empty_struct(plan: &Plan<'_>, structure: &crate::codegen::model::Struct) -> String {
    let arrays = structure.members.iter().filter(|member| {
        let full = format!("{}.{}", structure.name, member.name);
        let len = plan.rules.lengths.get(&full).or(member.len.as_ref());
        member.pointers > 0 && len.is_some_and(|len| may_be_empty(len))
    });
    let members: String =
        arrays.map(|member| format!("{}: pointer.cast(),", names::field(&member.name))).collect();
    if members.is_empty() {
        return String::new();
    }
    let ty = format!("vk::{}", names::bare_type(&structure.name));
    format!(
        "(\"{}\", |e, pointer| unsafe {{ e.value(&{ty} {{ {members} ..Default::default() }}); }}),\n",
        structure.name
    )
}

/// A command with arrays, with none in them.
fn empty_command(plan: &Plan<'_>, command: &Command) -> String {
    let mut arguments = String::new();
    let mut arrays = 0;
    for (param, passing) in plan.crossing.get(command.name.as_str()).into_iter().flatten() {
        let argument = match passing {
            Passing::Array(len) | Passing::Opaque(len) if may_be_empty(len) => {
                arrays += 1;
                "pointer.cast()"
            }
            Passing::Value if plan.api.is_handle(&param.ty) => "Handle::from_raw(0)",
            Passing::Value => "Default::default()",
            Passing::Pointer => "ptr::null()",
            // Their other lengths stand elsewhere.
            _ => return String::new(),
        };
        let _ = write!(arguments, ", {argument}");
    }
    if arrays == 0 {
        return String::new();
    }
    let (noun, function) = (plan.noun_of(&command.name), names::function(&command.name));
    format!("(\"{}\", |e, pointer| unsafe {{ encode::{noun}::{function}(e{arguments}) }}),\n", command.name)
}

/// Code that makes a handle of a decoded id, and the pointer to it as an argument.
fn new_handle(before: &mut String, name: &str, ty: &str) -> String {
    let _ = write!(before, "let mut {name} = {ty}::from_raw(a.{name});");
    format!("&raw mut {name}")
}

/// Decodes a request and stores a reply to it.
fn restore(plan: &Plan<'_>, command: &Command) -> String {
    let mut before = String::new();
    let mut arguments = String::new();
    for (param, passing) in plan.crossing.get(command.name.as_str()).into_iter().flatten() {
        let name = names::argument(&param.name);
        let ty = plan.api.rust_type(&param.ty, "'_");
        let argument = match passing {
            Passing::New => new_handle(&mut before, &name, &ty),
            Passing::NewArray(_) => {
                let _ = write!(
                    before,
                    "let mut {name}: Vec<{ty}> = a.{name}.iter().map(|id| {ty}::from_raw(*id)).collect();"
                );
                format!("{name}.as_mut_ptr()")
            }
            passing if passing.is_answered() => format!("a.{name}"),
            _ if encode::is_length(plan, command, &param.name) && param.pointers > 0 => {
                format!("ptr::from_ref(a.{name})")
            }
            _ if encode::is_length(plan, command, &param.name) => format!("a.{name}"),
            _ => continue,
        };
        let _ = write!(arguments, ", {argument}");
    }
    let (noun, function) = (plan.noun_of(&command.name), names::function(&command.name));
    let ty = names::arguments(&command.name);
    format!(
        "let a = decode::{noun}::{ty}::decode(d)?; {before} store::{noun}::{function}(r{arguments}).map(|_| ())"
    )
}

fn is_coded(plan: &Plan<'_>, structure: &crate::codegen::model::Struct) -> bool {
    !structure.union || plan.layouts.plain(&structure.name).is_some()
}

fn recode(plan: &Plan<'_>, command: &Command) -> String {
    let mut before = String::new();
    let mut arguments = String::new();
    for (param, passing) in plan.crossing.get(command.name.as_str()).into_iter().flatten() {
        let name = names::argument(&param.name);
        let ty = plan.api.rust_type(&param.ty, "'_");
        let argument = match passing {
            Passing::Gone => format!("{ty}::from_raw(a.{name})"),
            Passing::New => new_handle(&mut before, &name, &ty),
            Passing::NewArray(_) | Passing::GoneArray(_) => format!("a.{name}.as_ptr().cast_mut().cast()"),
            Passing::Arrays(..) => {
                let _ = write!(
                    before,
                    "let {name}: Vec<*const {ty}> = a.{name}.iter().map(|inner| inner.as_ptr()).collect();"
                );
                format!("{name}.as_ptr()")
            }
            Passing::Pointer if param.optional => format!("a.{name}.map_or(ptr::null(), ptr::from_ref)"),
            Passing::Pointer => format!("ptr::from_ref(a.{name})"),
            Passing::Array(_) if param.optional => {
                format!("a.{name}.map_or(ptr::null(), |values| values.as_ptr())")
            }
            Passing::Array(_) => format!("a.{name}.as_ptr()"),
            Passing::Opaque(_) => format!("a.{name}.as_ptr().cast()"),
            Passing::String => format!("a.{name}.map_or(ptr::null(), |name| name.as_ptr())"),
            Passing::Value | Passing::Out | Passing::Count | Passing::OutArray(_) | Passing::OutOpaque(_) => {
                format!("a.{name}")
            }
        };
        let _ = write!(arguments, ", {argument}");
    }
    let (noun, function) = (plan.noun_of(&command.name), names::function(&command.name));
    let ty = names::arguments(&command.name);
    format!("let a = decode::{noun}::{ty}::decode(d)?; {before} encode::{noun}::{function}(e{arguments});")
}
