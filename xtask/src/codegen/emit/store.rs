//! From replies to where the app wants them.

use crate::codegen::lengths::{self, Place};
use crate::codegen::model::Command;
use crate::codegen::passing::Passing;
use crate::codegen::plan::Plan;
use crate::codegen::{Error, names};

use super::encode;

/// The file of one noun, if it has commands with replies.
pub(super) fn module(plan: &Plan<'_>, noun: &str) -> Result<Option<String>, Error> {
    let mut body = String::new();
    for command in plan.commands_of(noun).into_iter().filter(|command| encode::replies(plan, command)) {
        body.push_str(&store(plan, command)?);
    }
    if body.is_empty() {
        return Ok(None);
    }
    Ok(Some(format!("//! Stores the replies to commands of `{noun}`.\n\nuse super::prelude::*;\n\n{body}")))
}

fn store(plan: &Plan<'_>, command: &Command) -> Result<String, Error> {
    let count = |len: &str| lengths::rust(plan.api, len, &command.params, Place::Params);
    let mut outs = String::new();
    let mut last = String::new();
    let mut made = String::new();
    for (param, passing) in plan.crossing.get(command.name.as_str()).into_iter().flatten() {
        let name = names::field(&param.name);
        let element = plan.api.rust_type(&param.ty, "'_");
        match passing {
            Passing::Out => outs.push_str(&format!("d.store_value::<{element}>({name}.cast())?;")),
            Passing::Count => {
                outs.push_str(&format!("let {name}_now: {element} = d.value()?;"));
                last.push_str(&format!("*{name} = {name}_now;"));
            }
            Passing::OutArray(len) | Passing::OutOpaque(len) => {
                let counted = command.param(len).is_some_and(|param| param.pointers > 0);
                let room = count(len)?;
                let now = if counted { format!("{}_now as usize", names::field(len)) } else { room.clone() };
                let element = if param.ty == "void" { "u8".into() } else { element };
                outs.push_str(&format!("d.store_array::<{element}>({name}.cast(), {room}, {now})?;"));
            }
            Passing::New => made.push_str(&format!("d.store_made({name}, 1)?;")),
            Passing::NewArray(len) => made.push_str(&format!("d.store_made({name}, {})?;", count(len)?)),
            _ => {}
        }
    }
    let parameters = encode::signature(plan, command, true);
    let mut body = format!("{outs}{last}");
    let mut returned = "()".to_owned();
    if let Some(ty) = plan.api.rust_return(command) {
        if command.returns.as_deref() == Some("VkResult") && !body.is_empty() {
            body = format!("if result.as_raw() >= 0 {{ {body} }}");
        }
        body = format!("let result: {ty} = d.value()?; {made} {body} d.finish()?; Ok(result)");
        returned = ty;
    } else {
        body.push_str("d.finish()");
    }
    Ok(format!(
        "/// Stores the reply to `{}`.\npub unsafe fn {}(d: &mut Decoder<'_>, {parameters}) \
         -> Result<{returned}, DecodeError> {{ {body} }}\n\n",
        command.name,
        names::function(&command.name),
    ))
}
