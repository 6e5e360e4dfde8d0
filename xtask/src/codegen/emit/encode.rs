//! From C to bytes: structs, commands, replies.

use crate::codegen::lengths::{self, Place};
use crate::codegen::model::{Command, Member, Struct};
use crate::codegen::passing::Passing;
use crate::codegen::plan::Plan;
use crate::codegen::{Error, names};

use super::member;

/// The file of one noun, if there is anything in it.
pub(super) fn module(plan: &Plan<'_>, noun: &str) -> Result<Option<String>, Error> {
    let mut body = String::new();
    body.push_str(&structs(plan, noun)?);
    for command in plan.commands_of(noun).into_iter().filter(|c| plan.crossing.contains_key(c.name.as_str()))
    {
        body.push_str(&request(plan, command)?);
        if replies(plan, command) {
            body.push_str(&reply(plan, command)?);
        }
    }
    if body.is_empty() {
        return Ok(None);
    }
    Ok(Some(format!("//! Encodes the structs and commands of `{noun}`.\n\nuse super::prelude::*;\n\n{body}")))
}

/// Whether the command's reply is generated: whether anything comes back that is no handle.
pub(super) fn replies(plan: &Plan<'_>, command: &Command) -> bool {
    let Some(parameters) = plan.crossing.get(command.name.as_str()) else { return false };
    let anything = command.returns.is_some() || parameters.iter().any(|(_, passing)| passing.comes_back());
    anything && !command.is_recorded()
}

fn structs(plan: &Plan<'_>, noun: &str) -> Result<String, Error> {
    let mut out = String::new();
    let (mut tagged, mut plain) = (Vec::new(), Vec::new());
    for structure in plan.structs_of(noun) {
        let name = names::bare_type(&structure.name);
        if structure.stype.is_some() {
            match plan.rules.context.get(&structure.name) {
                None => tagged.push(name.clone()),
                Some(context) => out.push_str(&encode_in_context(&name, context)),
            }
        }
        if plan.plain_body(structure).is_some() {
            plain.push(name);
        } else if plan.layouts.plain(&structure.name).is_none() && !structure.union {
            out.push_str(&encode_struct(plan, structure)?);
        }
    }
    for (list, macro_) in [(tagged, "encode_tagged"), (plain, "encode_plain_bodies")] {
        if !list.is_empty() {
            out.push_str(&format!("{macro_}! {{ {} }}\n\n", list.join(", ")));
        }
    }
    Ok(out)
}

fn encode_struct(plan: &Plan<'_>, structure: &Struct) -> Result<String, Error> {
    let ty = plan.api.rust_type(&structure.name, "'_");
    let (trait_, function, skip) =
        if structure.stype.is_some() { ("EncodeBody", "encode_body", 2) } else { ("Encode", "encode", 0) };
    let mut body = String::new();
    for member in structure.members.iter().skip(skip) {
        body.push_str(&member::encode(plan, structure, member)?);
    }
    Ok(format!("impl {trait_} for {ty} {{ unsafe fn {function}(&self, e: &mut Encoder) {{ {body} }} }}\n\n"))
}

/// A tagged struct with a context: that of its chain too.
fn encode_in_context(name: &str, context: &str) -> String {
    format!(
        "impl Encode for vk::{name}<'_> {{ unsafe fn encode(&self, e: &mut Encoder) {{\
         let outer = e.enter(ignored_when::{context}(self, e.context())); e.tagged(self); e.leave(outer); }} }}\n\n"
    )
}

/// The parameters of a generated function, as in C.
pub(super) fn signature(plan: &Plan<'_>, command: &Command, only_out: bool) -> String {
    let parameters = plan.crossing.get(command.name.as_str()).into_iter().flatten();
    let wanted = parameters.filter(|(param, passing)| {
        !only_out || passing.is_answered() || is_length(plan, command, &param.name)
    });
    let list = wanted
        .map(|(param, _)| format!("{}: {}", names::field(&param.name), plan.api.rust_param(param, "'_")));
    list.collect::<Vec<_>>().join(", ")
}

/// Whether a length of something that comes back mentions the parameter.
pub(super) fn is_length(plan: &Plan<'_>, command: &Command, name: &str) -> bool {
    let parameters = plan.crossing.get(command.name.as_str()).into_iter().flatten();
    parameters.into_iter().any(|(_, passing)| match passing {
        Passing::OutArray(len) | Passing::OutOpaque(len) | Passing::NewArray(len) => {
            len.split(|c: char| !c.is_alphanumeric()).any(|word| word == name)
        }
        _ => false,
    })
}

fn request(plan: &Plan<'_>, command: &Command) -> Result<String, Error> {
    let count = |len: &str| lengths::rust(plan.api, len, &command.params, Place::Params);
    let mut body = String::new();
    for (param, passing) in plan.crossing.get(command.name.as_str()).into_iter().flatten() {
        let name = names::field(&param.name);
        body.push_str(&match passing {
            Passing::Value | Passing::Gone => match strided_by(command, &param.name) {
                // The elements travel side by side.
                Some(of) => format!("e.u32(size_of::<{}>() as u32);", plan.api.rust_type(&of.ty, "'_")),
                None => format!("e.value(&{name});"),
            },
            Passing::Pointer => format!("e.pointer({name});"),
            Passing::Array(len) | Passing::GoneArray(len) | Passing::NewArray(len) => match &param.stride {
                Some(stride) => {
                    format!("e.strided({name}, {}, {} as usize);", count(len)?, names::field(stride))
                }
                None => format!("e.array({name}, {});", count(len)?),
            },
            Passing::Opaque(len) => format!("e.opaque({name}, {});", count(len)?),
            Passing::String => format!("e.string({name});"),
            Passing::Arrays(outer, inner) => {
                let (array, field) = inner_length(plan, command, inner)?;
                let len = count(outer)?;
                format!("e.arrays({name}, {len}, |i| (*{array}.add(i)).{field} as usize);")
            }
            Passing::New => format!("e.value(&*{name});"),
            Passing::Out => format!("(*{name}).encode_request(e);"),
            Passing::Count => format!("e.value(&(*{name}).min({} as _));", room_max(command, &param.name)),
            Passing::OutArray(len) if command.param(len).is_some_and(Member::is_out) => {
                format!("e.requests({name}, ({}).min({}));", count(len)?, room_max(command, len))
            }
            Passing::OutArray(len) => format!("e.requests({name}, {});", count(len)?),
            Passing::OutOpaque(_) => format!("e.u32(u32::from(!{name}.is_null()));"),
        });
    }
    if let Some(context) = plan.rules.context.get(&command.name) {
        body = format!("let outer = e.enter(ignored_when::{context}(e.context())); {body} e.leave(outer);");
    }
    let function = names::function(&command.name);
    let parameters = signature(plan, command, false);
    let unused = if body.is_empty() { "_" } else { "" };
    Ok(format!(
        "/// `{}`.\npub unsafe fn {function}({unused}e: &mut Encoder, {parameters}) {{ {body} }}\n\n",
        command.name
    ))
}

/// What a count of room is cut to, so that an app's generous buffer is no breach.
fn room_max(command: &Command, count: &str) -> &'static str {
    let bytes = |param: &Member| param.ty == "void" && param.len.as_deref() == Some(count);
    if command.params.iter().any(bytes) { "limits::REPLY_BYTES_MAX" } else { "limits::REPLY_ELEMENTS_MAX" }
}

/// The array whose elements are as far apart as parameter `name` says.
pub(super) fn strided_by<'a>(command: &'a Command, name: &str) -> Option<&'a Member> {
    command.params.iter().find(|param| param.stride.as_deref() == Some(name))
}

/// `pInfos[].geometryCount` -> (`p_infos`, `geometry_count`).
pub(super) fn inner_length(
    plan: &Plan<'_>,
    command: &Command,
    inner: &str,
) -> Result<(String, String), Error> {
    let _ = plan;
    let parts = inner.split_once("[].");
    let (array, field) = parts.ok_or_else(|| Error::Unexpressed(command.name.clone(), inner.into()))?;
    Ok((names::field(array), names::field(field)))
}

fn reply(plan: &Plan<'_>, command: &Command) -> Result<String, Error> {
    let function = names::function(&command.name);
    let count = |len: &str| lengths::rust(plan.api, len, &command.params, Place::Params);
    let mut outs = String::new();
    let mut made = String::new();
    for (param, passing) in plan.crossing.get(command.name.as_str()).into_iter().flatten() {
        let name = names::field(&param.name);
        match passing {
            Passing::Out | Passing::Count => outs.push_str(&format!("e.value(&*{name});")),
            Passing::OutArray(len) => outs.push_str(&format!("e.array({name}, {});", count(len)?)),
            Passing::OutOpaque(len) => outs.push_str(&format!("e.opaque({name}, {});", count(len)?)),
            Passing::New => made.push_str(&format!("e.made({name}, 1);")),
            Passing::NewArray(len) => made.push_str(&format!("e.made({name}, {});", count(len)?)),
            _ => {}
        }
    }
    let mut parameters = signature(plan, command, true);
    let mut body = outs;
    if let Some(ty) = plan.api.rust_return(command) {
        parameters = format!("result: {ty}, {parameters}");
        if command.returns.as_deref() == Some("VkResult") && !body.is_empty() {
            body = format!("if result.as_raw() >= 0 {{ {body} }}");
        }
        body = format!("e.value(&result); {made} {body}");
    }
    Ok(format!(
        "/// The reply to `{}`.\npub unsafe fn reply_{function}(e: &mut Encoder, {parameters}) {{ {body} }}\n\n",
        command.name
    ))
}
