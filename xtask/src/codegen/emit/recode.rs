//! For tests: decode and encode again, for every struct and command.

use std::fmt::Write;

use crate::codegen::model::Command;
use crate::codegen::output::Output;
use crate::codegen::passing::Passing;
use crate::codegen::plan::Plan;
use crate::codegen::{Error, names};

/// Adds the tables.
pub(super) fn files(plan: &Plan<'_>, output: &mut Output) -> Result<(), Error> {
    let mut nouns = String::new();
    for noun in plan.all_nouns() {
        let (mut structs, mut commands) = (String::new(), String::new());
        for structure in plan.structs_of(&noun).into_iter().filter(|structure| is_coded(plan, structure)) {
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
        }
        let text = format!(
            "//! Structs and commands of `{noun}`, decoded and encoded again.\n\nuse super::prelude::*;\n\n\
             /// Structs.\npub(super) const STRUCTS: &[(&str, Recode)] = &[{structs}];\n\n\
             /// Commands.\npub(super) const COMMANDS: &[(&str, Recode)] = &[{commands}];\n"
        );
        output.rust(&format!("{}/recode/{noun}.rs", super::PROTOCOL), &text)?;
        let _ = writeln!(nouns, "(\"{noun}\", {noun}::STRUCTS, {noun}::COMMANDS),");
    }
    let mods = super::roots::modules(output, &format!("{}/recode", super::PROTOCOL), "");
    output.rust(
        &format!("{}/recode.rs", super::PROTOCOL),
        &format!("{HEAD}\n{mods}\n{PRELUDE}\n{TABLE}\n&[{nouns}];\n"),
    )
}

const HEAD: &str = "//! Decode and encode again, for every struct and command: what tests compare.
#![expect(unsafe_code, reason = \"encoding reads pointers\")]
";

const PRELUDE: &str = "mod prelude {
    pub(super) use std::ptr;

    pub(super) use ash::vk::{self, Handle};

    pub(super) use super::Recode;
    pub(super) use crate::vulkan::generated::{decode, encode};
}

use crate::vulkan::codec::{DecodeError, Decoder, Encoder};

/// Names and what decodes and encodes again.
type Named = &'static [(&'static str, Recode)];

/// Decodes with ids as handles and encodes what came out.
pub(crate) type Recode = unsafe fn(&mut Decoder<'_>, &mut Encoder) -> Result<(), DecodeError>;
";

const TABLE: &str = "/// By noun: structs and commands.
pub(crate) const ALL: &[(&str, Named, Named)] =";

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
            Passing::New => {
                let _ = write!(before, "let mut {name} = {ty}::from_raw(a.{name});");
                format!("&raw mut {name}")
            }
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
