//! What each struct is: plain, tagged, what may extend it.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::codegen::model::{Struct, Type};
use crate::codegen::output::Output;
use crate::codegen::plan::Plan;
use crate::codegen::{Error, names};

/// The file of one noun, if it has structs.
pub(super) fn module(plan: &Plan<'_>, noun: &str) -> Result<Option<String>, Error> {
    let structs = plan.structs_of(noun);
    if structs.is_empty() {
        return Ok(None);
    }
    let mut out = format!("//! Structs of `{noun}`: layout and chains.\n\nuse super::prelude::*;\n\n");
    let plain: Vec<String> = structs.iter().filter_map(|structure| plain(plan, structure)).collect();
    if !plain.is_empty() {
        out.push_str(&format!("plain_structs! {{ {} }}\n\n", plain.join(", ")));
    }
    for structure in structs.iter().filter(|structure| structure.stype.is_some()) {
        let name = names::bare_type(&structure.name);
        let next: Vec<String> = plan.chain(&structure.name).iter().map(|ty| format!("S::{ty}")).collect();
        let _ = writeln!(out, "tagged!({name}, [{}]);", next.join(", "));
    }
    let bodies: Vec<String> = structs
        .iter()
        .filter_map(|structure| Some((names::bare_type(&structure.name), plan.plain_body(structure)?)))
        .map(|(name, bytes)| format!("{name}: {bytes}"))
        .collect();
    if !bodies.is_empty() {
        out.push_str(&format!("plain_bodies! {{ {} }}\n", bodies.join(", ")));
    }
    let blanks: Vec<String> = structs
        .iter()
        .filter(|structure| structure.stype.is_some() && plan.outs.contains(&structure.name))
        .filter(|structure| !plan.rules.structs.nested_output.contains(&structure.name))
        .map(|structure| names::bare_type(&structure.name))
        .collect();
    if !blanks.is_empty() {
        out.push_str(&format!("blank_structs! {{ {} }}\n", blanks.join(", ")));
    }
    let values: Vec<String> = structs
        .iter()
        .filter(|structure| structure.stype.is_none() && plan.outs.contains(&structure.name))
        .filter(|structure| plan.layouts.plain(&structure.name).is_none())
        .map(|structure| names::bare_type(&structure.name))
        .collect();
    if !values.is_empty() {
        out.push_str(&format!("blank_values! {{ {} }}\n", values.join(", ")));
    }
    Ok(Some(out))
}

fn plain(plan: &Plan<'_>, structure: &Struct) -> Option<String> {
    let (bytes, _) = plan.layouts.plain(&structure.name)?;
    Some(format!("{}: {bytes}", names::bare_type(&structure.name)))
}

/// Numbers and handles, which belong to no noun.
pub(super) fn shared(plan: &Plan<'_>, output: &mut Output) -> Result<(), Error> {
    let mut numbers = BTreeSet::new();
    let mut handles = BTreeSet::new();
    let mut dispatchable = BTreeSet::new();
    let members = plan.structs.iter().filter_map(|name| plan.api.structure(name)).flat_map(|s| &s.members);
    let params = plan.crossing.values().flatten().map(|(param, _)| *param);
    let returns = plan.crossing.keys().filter_map(|name| plan.api.commands.get(*name)?.returns.as_deref());
    for name in members.chain(params).map(|member| member.ty.as_str()).chain(returns) {
        let bare = names::bare_type(name);
        match plan.api.types.get(name) {
            Some(Type::Handle { dispatchable: true }) => dispatchable.insert(bare),
            Some(Type::Handle { .. }) if name != "VkFence" => handles.insert(bare),
            Some(Type::Enum | Type::Flags { .. }) if name != "VkImageLayout" => numbers.insert(bare),
            _ => false,
        };
    }
    let list = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(", ");
    let text = format!(
        "//! Enumerations and flags.\n\nuse super::prelude::*;\n\nplain_numbers! {{ {} }}\n",
        list(&numbers)
    );
    output.rust(&format!("{}/structs/numbers.rs", super::PROTOCOL), &text)?;
    let text = format!(
        "//! Handles are ids.\n\nuse super::prelude::*;\n\nhandles! {{ {} }}\ndispatchable_handles! {{ {} }}\n",
        list(&handles),
        list(&dispatchable)
    );
    output.rust(&format!("{}/structs/handles.rs", super::PROTOCOL), &text)
}
