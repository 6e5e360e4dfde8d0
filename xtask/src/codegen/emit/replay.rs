//! The host's side: decoded arguments to driver calls.

use std::fmt::Write;

use crate::codegen::model::{Command, Member};
use crate::codegen::output::Output;
use crate::codegen::passing::Passing;
use crate::codegen::plan::Plan;
use crate::codegen::rules::Route;
use crate::codegen::{Error, names};

use super::functions::of_instance;
use super::{encode, roots};

const FOLDER: &str = "renderer/src/generated";

/// Adds the replay functions and their dispatch.
pub(super) fn files(plan: &Plan<'_>, output: &mut Output) -> Result<(), Error> {
    let (mut dispatch, mut record, mut makes) = (String::new(), String::new(), String::new());
    for noun in plan.all_nouns() {
        let mut body = String::new();
        for command in
            plan.commands_of(&noun).into_iter().filter(|c| plan.crossing.contains_key(c.name.as_str()))
        {
            let Some(text) = replay(plan, command)? else { continue };
            body.push_str(&text);
            let function = names::function(&command.name);
            let arm = format!("opcode::{} => {noun}::{function}", names::opcode(&command.name));
            let _ = if command.is_recorded() {
                writeln!(record, "{arm}(replayer, command_buffer, d),")
            } else {
                makes.push_str(&makes_arm(plan, command));
                writeln!(dispatch, "{arm}(replayer, d, call),")
            };
        }
        if !body.is_empty() {
            let text = format!("//! Replay of `{noun}`.\n\nuse super::prelude::*;\n\n{body}");
            output.rust(&format!("{FOLDER}/{noun}.rs"), &text)?;
        }
    }
    let text = format!(
        "//! Replay of commands: decoded arguments to driver calls.\n\
         #![expect(unsafe_code, reason = \"calls the driver\")]\n{}\n{}\n{HEAD}\n\
         /// Replays one command that is not recorded; answers it when `call` is not 0.\n///\n/// # Errors\n\
         /// [`DecodeError`].\npub fn dispatch(replayer: &Replayer, opcode: u16, d: &mut Decoder<'_>, call: u32) \
         -> Result<(), DecodeError> {{ match opcode {{ {dispatch} _ => Err(UNKNOWN) }} }}\n\n\
         /// What a command makes, by type and id; nothing for most.\n///\n/// # Errors\n/// [`DecodeError`].\n\
         pub fn makes(opcode: u16, d: &mut Decoder<'_>) -> Result<Vec<(vk::ObjectType, u64)>, DecodeError> \
         {{ Ok(match opcode {{ {makes} _ => Vec::new() }}) }}\n\n\
         /// Replays one recorded command.\n///\n/// # Errors\n/// [`DecodeError`].\n\
         pub fn record(replayer: &Replayer, command_buffer: vk::CommandBuffer, opcode: u16, d: &mut Decoder<'_>) \
         -> Result<(), DecodeError> {{ match opcode {{ {record} _ => Err(UNKNOWN) }} }}\n\n{TAIL}",
        roots::RELAXED,
        roots::modules(output, FOLDER, "pub"),
    );
    output.rust(&format!("{FOLDER}.rs"), &text)
}

const HEAD: &str = "use ash::vk::{self, Handle};
use protocol::vulkan::codec::{DecodeError, Decoder, Encoder};
use protocol::vulkan::generated::{decode, opcode};

use crate::replayer::Replayer;

mod prelude {
    pub(super) use std::ffi::{CStr, c_void};
    pub(super) use std::ptr;

    pub(super) use ash::vk::{self, Handle};
    pub(super) use protocol::vulkan::codec::{DecodeError, Decoder};
    pub(super) use protocol::vulkan::generated::{decode, encode, opcode};

    pub(super) use super::{MISSING, answer, made};
    pub(super) use crate::{checks, commands};
    pub(super) use crate::replayer::Replayer;
}

const UNKNOWN: DecodeError = DecodeError::Breach(\"an unknown command, or one that does not travel like this\");
const MISSING: DecodeError = DecodeError::Breach(\"a command that the host's driver does not have\");
";

const TAIL: &str = "/// After a command that makes objects: ids stand for them, or are poisoned.
fn made<H: Handle + Copy>(
    replayer: &Replayer,
    call: u32,
    result: vk::Result,
    ids: &[u64],
    handles: &[H],
    reply: impl FnOnce(&mut Encoder),
) -> Result<(), DecodeError> {
    for (id, handle) in ids.iter().zip(handles) {
        if handle.as_raw() != 0 && (result.as_raw() >= 0 || ids.len() > 1) {
            replayer.register(H::TYPE, *id, handle.as_raw())?;
        } else if call == 0 {
            replayer.fail(H::TYPE, *id, result);
        }
    }
    if call != 0 {
        replayer.reply(call, reply);
    }
    Ok(())
}

/// After any other command: the answer, or the end of the device when a posted one failed.
fn answer(replayer: &Replayer, call: u32, opcode: u16, result: vk::Result, reply: impl FnOnce(&mut Encoder)) {
    if call != 0 {
        replayer.reply(call, reply);
    } else if result.as_raw() < 0 {
        replayer.lose_device(result, opcode::name(opcode).unwrap_or_default());
    }
}
";

fn replay(plan: &Plan<'_>, command: &Command) -> Result<Option<String>, Error> {
    let function = names::function(&command.name);
    let arguments = format!("decode::{}::{}", plan.noun_of(&command.name), names::arguments(&command.name));
    let by_hand = format!("commands::{}::{function}", plan.noun_of(&command.name));
    let checked = plan.rules.checked.contains(&command.name);
    let check = format!("checks::{}::{function}(replayer, &a)?;", plan.noun_of(&command.name));
    let decoded = format!("let a = {arguments}::decode(d)?;{}", if checked { &check } else { "" });
    let body = match plan.decision(&command.name).host {
        _ if plan.is_pending_on_host(&command.name) => return Ok(None),
        Route::Record => format!("{decoded} {}", driver_call(plan, command)?),
        Route::Post | Route::Call => format!("{decoded} d.finish()?; {}", driver_call(plan, command)?),
        Route::Custom if command.is_recorded() => {
            format!("{decoded} {by_hand}(replayer, command_buffer, &a)")
        }
        Route::Custom => format!("{decoded} d.finish()?; {by_hand}(replayer, &a, call)"),
        _ => return Ok(None),
    };
    let last = if command.is_recorded() { "" } else { ", call: u32" };
    let middle = if command.is_recorded() { "command_buffer: vk::CommandBuffer, " } else { "" };
    Ok(Some(format!(
        "/// `{}`.\npub(super) fn {function}(replayer: &Replayer, {middle}d: &mut Decoder<'_>{last}) \
         -> Result<(), DecodeError> {{ {body} }}\n\n",
        command.name
    )))
}

/// The arm of a command that makes objects: their types and ids.
fn makes_arm(plan: &Plan<'_>, command: &Command) -> String {
    let mut out = String::new();
    for (param, passing) in plan.crossing.get(command.name.as_str()).into_iter().flatten() {
        let (ty, name) = (plan.api.rust_type(&param.ty, "'_"), names::argument(&param.name));
        let objects = match passing {
            Passing::New => format!("vec![({ty}::TYPE, a.{name})]"),
            Passing::NewArray(_) => format!("a.{name}.iter().map(|id| ({ty}::TYPE, *id)).collect()"),
            _ => continue,
        };
        let (noun, arguments) = (plan.noun_of(&command.name), names::arguments(&command.name));
        let _ = writeln!(
            out,
            "opcode::{} => {{ let a = decode::{noun}::{arguments}::decode(d)?; {objects} }}",
            names::opcode(&command.name)
        );
    }
    out
}

/// From arguments `a` to the driver and back.
fn driver_call(plan: &Plan<'_>, command: &Command) -> Result<String, Error> {
    let function = names::function(&command.name);
    let table = if of_instance(command) { "instance_functions" } else { "functions" };
    let mut out = format!("let f = replayer.{table}().{function}.ok_or(MISSING)?;");
    let parameters = plan.crossing.get(command.name.as_str()).into_iter().flatten();
    let mut arguments = Vec::new();
    let mut made = None;
    for param in &command.params {
        let passing =
            parameters.clone().find(|(other, _)| other.name == param.name).map(|(_, passing)| passing);
        let name = names::argument(&param.name);
        if let Some(Passing::New | Passing::NewArray(_)) = passing {
            made = Some(name.clone());
        }
        let (before, argument) = argument(plan, command, param, passing, &name)?;
        out.push_str(&before);
        arguments.push(argument);
    }
    let result = if command.returns.is_some() { "let result = " } else { "" };
    let call = format!("unsafe {{ f({}) }}", arguments.join(", "));
    match made.is_some() {
        // What a session's objects take of the host is bounded.
        true => {
            let full = "vk::Result::ERROR_OUT_OF_HOST_MEMORY";
            let _ = write!(out, "{result} if replayer.has_room() {{ {call} }} else {{ {full} }};");
        }
        false => {
            let _ = write!(out, "{result} {call};");
        }
    }
    out.push_str(&match (command.is_recorded(), made) {
        (true, _) => "Ok(())".into(),
        (false, Some(name)) => {
            let many = parameters.clone().any(|(_, passing)| matches!(passing, Passing::NewArray(_)));
            let ids = if many { format!("a.{name}") } else { format!("&[a.{name}]") };
            let reply = reply(plan, command)?;
            format!("made(replayer, call, result, {ids}, &{name}, {reply})")
        }
        (false, None) if encode::replies(plan, command) => {
            let success = "vk::Result::SUCCESS";
            let result = if command.returns.as_deref() == Some("VkResult") { "result" } else { success };
            let (opcode, reply) = (names::opcode(&command.name), reply(plan, command)?);
            format!("answer(replayer, call, opcode::{opcode}, {result}, {reply}); Ok(())")
        }
        (false, None) => "Ok(())".into(),
    });
    Ok(out)
}

/// Statements before the call, and the argument.
fn argument(
    plan: &Plan<'_>,
    command: &Command,
    param: &Member,
    passing: Option<&Passing>,
    name: &str,
) -> Result<(String, String), Error> {
    let ty = plan.api.rust_type(&param.ty, "'_");
    let nothing = String::new();
    Ok(match passing {
        None if param.ty == "VkAllocationCallbacks" => (nothing, "ptr::null()".into()),
        None => (nothing, "command_buffer".into()),
        Some(Passing::Value) if param.ty == "VkPipelineCache" && command.name.contains("Pipelines") => {
            // The device's own, whichever the app names.
            let in_use = "let in_use = commands::pipeline_cache::in_use(replayer);".to_owned();
            (in_use, format!("in_use.or(a.{name})"))
        }
        Some(Passing::Value | Passing::Out | Passing::Count) => (nothing, format!("a.{name}")),
        Some(Passing::OutArray(_) | Passing::OutOpaque(_)) => (nothing, format!("a.{name}")),
        Some(Passing::Pointer) if param.optional => {
            (nothing, format!("a.{name}.map_or(ptr::null(), ptr::from_ref)"))
        }
        Some(Passing::Pointer) => (nothing, format!("ptr::from_ref(a.{name})")),
        Some(Passing::Array(_)) if param.optional => {
            (nothing, format!("a.{name}.map_or(ptr::null(), |values| values.as_ptr())"))
        }
        Some(Passing::Array(_)) => (nothing, format!("a.{name}.as_ptr()")),
        Some(Passing::Opaque(_)) => (nothing, format!("a.{name}.as_ptr().cast()")),
        Some(Passing::String) => (nothing, format!("a.{name}.map_or(ptr::null(), |name| name.as_ptr())")),
        Some(Passing::Arrays(..)) => (
            format!("let {name}: Vec<*const {ty}> = a.{name}.iter().map(|inner| inner.as_ptr()).collect();"),
            format!("{name}.as_ptr()"),
        ),
        Some(Passing::New) => (format!("let mut {name} = [{ty}::null()];"), format!("{name}.as_mut_ptr()")),
        Some(Passing::NewArray(_)) => {
            (format!("let mut {name} = vec![{ty}::null(); a.{name}.len()];"), format!("{name}.as_mut_ptr()"))
        }
        Some(Passing::Gone) => (
            format!("let Some({name}) = replayer.retire({ty}::TYPE, a.{name}) else {{ return Ok(()) }};"),
            format!("{ty}::from_raw({name})"),
        ),
        Some(Passing::GoneArray(_)) => {
            return Err(Error::Unexpressed(command.name.clone(), "frees several objects: custom".into()));
        }
    })
}

/// The closure that encodes the reply.
fn reply(plan: &Plan<'_>, command: &Command) -> Result<String, Error> {
    let mut arguments = Vec::new();
    if command.returns.is_some() {
        arguments.push("result".to_owned());
    }
    for (param, passing) in plan.crossing.get(command.name.as_str()).into_iter().flatten() {
        let name = names::argument(&param.name);
        if matches!(passing, Passing::New | Passing::NewArray(_)) {
            arguments.push(format!("{name}.as_ptr().cast_mut()"));
        } else if passing.comes_back() {
            arguments.push(format!("a.{name}"));
        } else if encode::is_length(plan, command, &param.name) {
            arguments.push(if param.pointers > 0 {
                format!("ptr::from_ref(a.{name})")
            } else {
                format!("a.{name}")
            });
        }
    }
    Ok(format!(
        "|e| unsafe {{ encode::{}::reply_{}(e, {}) }}",
        plan.noun_of(&command.name),
        names::function(&command.name),
        arguments.join(", ")
    ))
}
