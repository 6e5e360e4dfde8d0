//! From bytes to structs and arguments.

use crate::codegen::lengths::{self, Place};
use crate::codegen::model::{Command, Member, Struct};
use crate::codegen::passing::Passing;
use crate::codegen::plan::{Parameter, Plan};
use crate::codegen::{Error, names};

use super::{encode, member};

/// The file of one noun, if there is anything in it.
pub(super) fn module(plan: &Plan<'_>, noun: &str) -> Result<Option<String>, Error> {
    let mut body = structs(plan, noun)?;
    for command in plan.commands_of(noun).into_iter().filter(|c| plan.crossing.contains_key(c.name.as_str()))
    {
        body.push_str(&arguments(plan, command)?);
    }
    if body.is_empty() {
        return Ok(None);
    }
    Ok(Some(format!("//! Decodes the structs and commands of `{noun}`.\n\nuse super::prelude::*;\n\n{body}")))
}

fn structs(plan: &Plan<'_>, noun: &str) -> Result<String, Error> {
    let mut out = String::new();
    let (mut tagged, mut plain) = (Vec::new(), Vec::new());
    for structure in plan.structs_of(noun) {
        let name = names::bare_type(&structure.name);
        if structure.stype.is_some() {
            tagged.push(name.clone());
        }
        if plan.plain_body(structure).is_some() {
            plain.push(name);
        } else if plan.layouts.plain(&structure.name).is_none() && !structure.union {
            out.push_str(&decode_struct(plan, structure)?);
        }
    }
    for (list, macro_) in [(tagged, "decode_tagged"), (plain, "decode_plain_bodies")] {
        if !list.is_empty() {
            out.push_str(&format!("{macro_}! {{ {} }}\n\n", list.join(", ")));
        }
    }
    Ok(out)
}

fn decode_struct(plan: &Plan<'_>, structure: &Struct) -> Result<String, Error> {
    let ty = plan.api.rust_type(&structure.name, "'a");
    let mut body = String::new();
    let mut fields = Vec::new();
    let tagged = structure.stype.is_some();
    for member in structure.members.iter().skip(if tagged { 2 } else { 0 }) {
        if let Some((statement, field)) = member::decode(plan, structure, member)? {
            body.push_str(&statement);
            fields.push(field);
        }
    }
    if tagged {
        fields.insert(0, "p_next: next as _".into());
    }
    let rest = if tagged || fields.len() < structure.members.len() || plan.api.has_lifetime(&structure.name) {
        ", ..Default::default()"
    } else {
        ""
    };
    let (trait_, function) = if tagged {
        ("DecodeBody", "decode_body(d: &mut Decoder<'a>, next: *mut c_void)")
    } else {
        ("Decode", "decode(d: &mut Decoder<'a>)")
    };
    Ok(format!(
        "impl<'a> {trait_}<'a> for {ty} {{ fn {function} -> Result<Self, DecodeError> {{ {body} \
         Ok(Self {{ {}{rest} }}) }} }}\n\n",
        fields.join(", ")
    ))
}

/// A field of decoded arguments: its type and how it is read.
struct Field {
    name: String,
    ty: String,
    statement: String,
}

fn arguments(plan: &Plan<'_>, command: &Command) -> Result<String, Error> {
    let mut fields = Vec::new();
    for parameter in plan.crossing.get(command.name.as_str()).into_iter().flatten() {
        fields.extend(fields_of(plan, command, parameter)?);
    }
    let name = names::arguments(&command.name);
    let lifetime = if fields.iter().any(|field| field.ty.contains("'a")) { "<'a>" } else { "" };
    let members = fields.iter().map(|field| format!("pub {}: {},", field.name, field.ty)).collect::<String>();
    let body = fields.iter().map(|field| field.statement.as_str()).collect::<String>();
    let literal = fields.iter().map(|field| field.name.as_str()).collect::<Vec<_>>().join(", ");
    let (reader, unused) = if lifetime.is_empty() { ("'_", "") } else { ("'a", "") };
    let unused = if body.is_empty() { "_" } else { unused };
    let generics = if lifetime.is_empty() { "" } else { "<'a>" };
    Ok(format!(
        "/// Arguments of `{}`.\n#[derive(Clone, Copy)]\npub struct {name}{lifetime} {{ {members} }}\n\n\
         impl{generics} {name}{lifetime} {{\n/// Reads the arguments.\n\
         pub fn decode({unused}d: &mut Decoder<{reader}>) -> Result<Self, DecodeError> {{ {body} Ok(Self {{ {literal} }}) }} }}\n\n",
        command.name
    ))
}

fn fields_of(
    plan: &Plan<'_>,
    command: &Command,
    (param, passing): &Parameter<'_>,
) -> Result<Vec<Field>, Error> {
    let count = |len: &str| lengths::rust(plan.api, len, &command.params, Place::Arguments);
    let name = names::argument(&param.name);
    let element = plan.api.rust_type(&param.ty, "'a");
    let make = |ty: String, value: String| {
        vec![Field { name: name.clone(), statement: format!("let {name}: {ty} = {value};"), ty }]
    };
    Ok(match passing {
        Passing::Value if plan.api.is_handle(&param.ty) && param.ty != "VkFence" => {
            let id = format!("{name}_id");
            let read = if member::is_full_handle(plan, param) { "full_handle_of" } else { "handle_of" };
            vec![
                Field { name: id.clone(), ty: "u64".into(), statement: format!("let {id} = d.u64()?;") },
                Field {
                    statement: format!("let {name}: {element} = d.{read}({id})?;"),
                    name: name.clone(),
                    ty: element,
                },
            ]
        }
        Passing::Value => match encode::strided_by(command, &param.name) {
            Some(of) => {
                let ty = plan.api.rust_type(&of.ty, "'a");
                make(element, format!("d.stride(size_of::<{ty}>())?"))
            }
            None => make(element, "d.value()?".into()),
        },
        Passing::Gone | Passing::New => make("u64".into(), "d.u64()?".into()),
        Passing::GoneArray(len) | Passing::NewArray(len) => {
            make("&'a [u64]".into(), format!("d.full_slice({})?", count(len)?))
        }
        Passing::Pointer => pointer(plan, param, make),
        Passing::Array(len) if param.optional => {
            make(format!("Option<&'a [{element}]>"), format!("d.slice({})?", count(len)?))
        }
        Passing::Array(len) => make(format!("&'a [{element}]"), format!("d.full_slice({})?", count(len)?)),
        Passing::Opaque(len) => make("&'a [u8]".into(), format!("d.full_slice({})?", count(len)?)),
        Passing::String => make("Option<&'a CStr>".into(), "d.c_str()?".into()),
        Passing::Arrays(outer, inner) => {
            let (array, field) = encode::inner_length(plan, command, inner)?;
            let array = array.trim_start_matches("p_").to_owned();
            let counts = format!("|i| {array}.get(i).map_or(0, |info| info.{field} as usize)");
            make(format!("&'a [&'a [{element}]]"), format!("d.arrays({}, {counts})?", count(outer)?))
        }
        Passing::Out => make(format!("*mut {element}"), "d.blank()?".into()),
        Passing::Count => make(format!("*mut {element}"), "d.counter()?".into())
            .into_iter()
            .map(|field| counted(field, &name, &element))
            .collect(),
        Passing::OutArray(len) => {
            let len = room(plan, command, len)?;
            make(format!("*mut {element}"), format!("d.blanks({len})?"))
        }
        Passing::OutOpaque(len) => {
            let len = room(plan, command, len)?;
            make("*mut c_void".into(), format!("d.blank_bytes({len})?"))
        }
    })
}

/// An in-out count: the value read stays in a local for the arrays that it is the room of.
fn counted(field: Field, name: &str, element: &str) -> Field {
    let statement = format!(
        "let {name}_room: {element} = d.value()?; let {name}: *mut {element} = d.keep({name}_room)?;"
    );
    Field { statement, ..field }
}

fn room(plan: &Plan<'_>, command: &Command, len: &str) -> Result<String, Error> {
    if let Some(param) = command.param(len).filter(|param| param.is_out()) {
        return Ok(format!("{}_room as usize", names::argument(&param.name)));
    }
    lengths::rust(plan.api, len, &command.params, Place::Arguments)
}

fn pointer(plan: &Plan<'_>, param: &Member, make: impl Fn(String, String) -> Vec<Field>) -> Vec<Field> {
    let element = if param.array.is_empty() {
        plan.api.rust_type(&param.ty, "'a")
    } else {
        plan.api.rust_member(param, "'a")
    };
    if param.optional {
        make(format!("Option<&'a {element}>"), "d.optional()?.map(|value| &*value)".into())
    } else {
        make(format!("&'a {element}"), "d.expected()?".into())
    }
}
