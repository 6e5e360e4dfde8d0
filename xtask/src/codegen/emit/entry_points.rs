//! The guest driver's entry points.

use std::fmt::Write;

use crate::codegen::lengths::{self, Place};
use crate::codegen::model::Command;
use crate::codegen::output::Output;
use crate::codegen::passing::Passing;
use crate::codegen::plan::Plan;
use crate::codegen::rules::Route;
use crate::codegen::{Error, names};

use super::{encode, roots};

const FOLDER: &str = "icd/src/generated";

/// Adds the entry points and their table.
pub(super) fn files(plan: &Plan<'_>, output: &mut Output) -> Result<(), Error> {
    for noun in plan.all_nouns() {
        let mut body = String::new();
        for command in
            plan.commands_of(&noun).into_iter().filter(|command| plan.has_entry_point(&command.name))
        {
            body.push_str(&entry_point(plan, command)?);
        }
        if !body.is_empty() {
            let text = format!("//! Entry points of `{noun}`.\n\nuse super::prelude::*;\n\n{body}");
            output.rust(&format!("{FOLDER}/{noun}.rs"), &text)?;
        }
    }
    output.rust(&format!("{FOLDER}/table.rs"), &table(plan))?;
    let text = format!(
        "//! Entry points, as the registry and `forwarding.toml` have them: what an app calls.\n\
         #![expect(unsafe_code, reason = \"called from C\")]\n{}\n{}\n{PRELUDE}",
        roots::RELAXED,
        roots::modules(output, FOLDER, "pub(crate)")
    );
    output.rust(&format!("{FOLDER}.rs"), &text)
}

const PRELUDE: &str = "mod prelude {
    pub(super) use std::ffi::{c_char, c_int, c_void};

    pub(super) use ash::vk::{self, Handle};
    pub(super) use bumpalo::Bump;
    pub(super) use protocol::vulkan::codec::zero_out;
    pub(super) use protocol::vulkan::generated::{encode, opcode, store};

    pub(super) use crate::beyond;
    pub(super) use crate::commands;
    pub(super) use crate::entry_point::{AfterPanic, guard};
    pub(super) use crate::forward;
    pub(super) use crate::object::{CommandBuffer, Device, Instance, PhysicalDevice, Queue};
}
";

fn entry_point(plan: &Plan<'_>, command: &Command) -> Result<String, Error> {
    let function = names::function(&command.name);
    let parameters = command
        .params
        .iter()
        .map(|param| format!("{}: {}", names::field(&param.name), plan.api.rust_param(param, "'_")));
    let parameters = parameters.collect::<Vec<_>>().join(", ");
    let returns = plan.api.rust_return(command).map_or_else(String::new, |ty| format!("-> {ty}"));
    let noun = plan.noun_of(&command.name);
    let arguments = |skip: usize| {
        let forwarded = command.params.iter().skip(skip).map(|param| names::field(&param.name));
        forwarded.collect::<Vec<_>>().join(", ")
    };
    let body = match plan.decision(&command.name).guest {
        Route::Record => {
            let object = format!("CommandBuffer::from_handle({})", first(command));
            format!("forward::record({object}, {})", request(plan, command))
        }
        Route::Post => post(plan, command)?,
        Route::Call => call(plan, command)?,
        Route::Nothing => success(command).into(),
        Route::Unsupported => refusal(command).into(),
        _ => format!("commands::{noun}::{function}({})", arguments(0)),
    };
    Ok(format!(
        "/// `{}`.\npub(crate) unsafe extern \"system-unwind\" fn {function}({parameters}) {returns} {{ guard(move || {{ {body} }}) }}\n\n",
        command.name
    ))
}

fn first(command: &Command) -> String {
    command.params.first().map_or_else(String::new, |param| names::field(&param.name))
}

fn success(command: &Command) -> &'static str {
    match command.returns.as_deref() {
        Some("VkResult") => "vk::Result::SUCCESS",
        Some(_) => "AfterPanic::after_panic()",
        None => "",
    }
}

/// Of commands that no app may call, as the feature is absent: there all the same, because their extension is.
fn refusal(command: &Command) -> &'static str {
    match command.returns.as_deref() {
        Some("VkResult") => "vk::Result::ERROR_FEATURE_NOT_PRESENT",
        Some(_) => "AfterPanic::after_panic()",
        None => "",
    }
}

/// Opcode and closure that encodes.
fn request(plan: &Plan<'_>, command: &Command) -> String {
    let (opcode, encode) = request_parts(plan, command);
    format!("{opcode}, {encode}")
}

fn request_parts(plan: &Plan<'_>, command: &Command) -> (String, String) {
    let forwarded = command.forwarded().map(|param| names::field(&param.name)).collect::<Vec<_>>().join(", ");
    let (noun, function) = (plan.noun_of(&command.name), names::function(&command.name));
    let encode = format!("move |e| encode::{noun}::{function}(e, {forwarded})");
    (format!("opcode::{}", names::opcode(&command.name)), encode)
}

/// The object that forwards, and the suffix of the functions of `forward` that take it.
fn sender(command: &Command) -> Result<(String, &'static str), Error> {
    let first = first(command);
    Ok(match command.target() {
        "VkDevice" => (format!("let owner = Device::from_handle({first});"), ""),
        "VkQueue" => (format!("let owner = Queue::from_handle({first}).device();"), ""),
        "VkInstance" => (format!("let owner = Instance::from_handle({first});"), "_instance"),
        "VkPhysicalDevice" => {
            (format!("let owner = &PhysicalDevice::from_handle({first}).session();"), "_session")
        }
        other => return Err(Error::Unexpressed(command.name.clone(), format!("sent by {other}"))),
    })
}

/// Statements that choose ids.
fn choose_ids(plan: &Plan<'_>, command: &Command) -> Result<String, Error> {
    let mut out = String::new();
    for (param, passing) in plan.crossing.get(command.name.as_str()).into_iter().flatten() {
        let name = names::field(&param.name);
        let ty = plan.api.rust_type(&param.ty, "'_");
        if let Passing::NewArray(len) = passing {
            let count = lengths::rust(plan.api, len, &command.params, Place::Params)?;
            let _ = write!(
                out,
                "for i in 0..{count} {{ match owner.ids().allocate({ty}::TYPE) {{ \
                 Ok(id) => {name}.add(i).write({ty}::from_raw(id)), \
                 Err(result) => return result }} }}"
            );
        }
    }
    Ok(out)
}

fn post(plan: &Plan<'_>, command: &Command) -> Result<String, Error> {
    let (object, suffix) = sender(command)?;
    let made = plan.crossing.get(command.name.as_str()).into_iter().flatten();
    if let Some((out, _)) = made.clone().find(|(_, passing)| *passing == Passing::New) {
        // Asks where the creation goes beyond what is known to work.
        let asks = if plan.rules.asks.contains(&command.name) {
            format!("beyond::{}(owner, p_create_info)", names::function(&command.name))
        } else {
            "false".to_owned()
        };
        let (opcode, encode) = request_parts(plan, command);
        return Ok(format!(
            "{object} forward::create(owner, {asks}, {opcode}, {}, {encode})",
            names::field(&out.name)
        ));
    }
    let mut before = String::new();
    let mut after = String::new();
    for (param, passing) in plan.crossing.get(command.name.as_str()).into_iter().flatten() {
        let name = names::field(&param.name);
        if *passing == Passing::Gone {
            let ty = plan.api.rust_type(&param.ty, "'_");
            let _ = write!(before, "if {name}.is_null() {{ return; }}");
            let _ = write!(after, "owner.ids().free({ty}::TYPE, {name}.as_raw());");
        }
    }
    Ok(format!(
        "{before} {object} forward::post{suffix}(owner, {}); {after} {}",
        request(plan, command),
        success(command)
    ))
}

fn call(plan: &Plan<'_>, command: &Command) -> Result<String, Error> {
    let (object, suffix) = sender(command)?;
    let ids = choose_ids(plan, command)?;
    let parameters = plan.crossing.get(command.name.as_str()).into_iter().flatten();
    let outs = parameters
        .filter(|(param, passing)| passing.is_answered() || encode::is_length(plan, command, &param.name))
        .map(|(param, _)| names::field(&param.name))
        .collect::<Vec<_>>()
        .join(", ");
    let store =
        format!("|d| store::{}::{}(d, {outs})", plan.noun_of(&command.name), names::function(&command.name));
    let end = match command.returns.as_deref() {
        Some("VkResult") => ".unwrap_or_else(|lost| lost)".to_owned(),
        // Nobody tells the app that there is no answer: zeros are better than whatever stood there.
        _ => {
            let zeros = zeros(plan, command);
            format!(".unwrap_or_else(|_| {{ {zeros} AfterPanic::after_panic() }})")
        }
    };
    Ok(format!("{object} {ids} forward::call{suffix}(owner, {}, {store}){end}", request(plan, command)))
}

/// Statements that clear what the command writes; a count of 0 says that nothing stands in its array.
fn zeros(plan: &Plan<'_>, command: &Command) -> String {
    let parameters = plan.crossing.get(command.name.as_str()).into_iter().flatten();
    let written = parameters.filter(|(_, passing)| matches!(passing, Passing::Out | Passing::Count));
    let clear = written.map(|(param, _)| {
        let ty = plan.api.rust_type(&param.ty, "'_");
        format!("zero_out::<{ty}>(&arena, {}.cast());", names::field(&param.name))
    });
    let clear: String = clear.collect();
    if clear.is_empty() { clear } else { format!("let arena = Bump::new(); {clear}") }
}

fn table(plan: &Plan<'_>) -> String {
    let mut rows = String::new();
    for (name, available) in &plan.api.availability {
        let canonical = plan.api.command_names.get(name).unwrap_or(name);
        let Some(command) =
            plan.api.commands.get(canonical).filter(|command| plan.has_entry_point(&command.name))
        else {
            continue;
        };
        let level = match command.target() {
            _ if name == "vkGetInstanceProcAddr" => "Global",
            "VkInstance" => "Instance",
            "VkPhysicalDevice" => "PhysicalDevice",
            "VkDevice" | "VkQueue" | "VkCommandBuffer" => "Device",
            _ => "Global",
        };
        let extensions: Vec<String> =
            available.extensions.iter().map(|extension| format!("\"{extension}\"")).collect();
        let _ = writeln!(
            rows,
            "Row {{ name: \"{name}\", level: Level::{level}, core_minor: {:?}, extensions: &[{}], \
             pfn: unsafe {{ transmute::<*const (), Pfn>(super::{}::{} as *const ()) }} }},",
            available.core_minor,
            extensions.join(", "),
            plan.noun_of(canonical),
            names::function(canonical)
        );
    }
    format!("{TABLE_HEAD}\nstatic TABLE: &[Row] = &[{rows}];\n")
}

const TABLE_HEAD: &str = "//! Entry points by name.

use std::ffi::CStr;
use std::mem::transmute;

/// A command, of unknown type.
pub(crate) type Pfn = unsafe extern \"system\" fn();

/// Whom a command is asked of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    /// Nobody: before there is an instance.
    Global,
    /// An instance.
    Instance,
    /// A physical device.
    PhysicalDevice,
    /// A device, queue or command buffer.
    Device,
}

/// An entry point, and what makes it available: a core version, or one of some extensions.
#[derive(Debug)]
pub(crate) struct Row {
    /// Canonical name or alias.
    pub(crate) name: &'static str,
    /// Whom it is asked of.
    pub(crate) level: Level,
    /// Minor number of the version of Vulkan 1 that has it.
    pub(crate) core_minor: Option<u32>,
    /// Instance and device extensions that have it.
    pub(crate) extensions: &'static [&'static str],
    /// The entry point.
    pub(crate) pfn: Pfn,
}

/// The entry point with this name.
pub(crate) fn lookup(name: &CStr) -> Option<&'static Row> {
    let name = name.to_str().ok()?;
    let index = TABLE.binary_search_by(|row| row.name.cmp(name)).ok()?;
    TABLE.get(index)
}
";
