//! Encoding and decoding of one struct member.

use crate::codegen::lengths::{self, Place};
use crate::codegen::model::{Member, Struct, Type};
use crate::codegen::plan::Plan;
use crate::codegen::{Error, names};

/// What a member is to the wire.
enum Shape {
    /// Never travels.
    Absent,
    Value,
    /// Static array of what is not plain.
    Each,
    Lenient,
    Selected,
    Pointer,
    Array(String),
    Pointers(String),
    Opaque(String),
    String,
    Strings(String),
}

fn shape(plan: &Plan<'_>, structure: &Struct, member: &Member) -> Result<Shape, Error> {
    let full = format!("{}.{}", structure.name, member.name);
    let len = plan.rules.lengths.get(&full).or(member.len.as_ref());
    let external = matches!(plan.api.types.get(&member.ty), Some(Type::External | Type::Function));
    if external || plan.rules.structs.local.contains_key(&member.ty) || len.is_some_and(|len| len == "absent")
    {
        return Ok(Shape::Absent);
    }
    Ok(match (member.pointers, len.map(String::as_str)) {
        (0, _) if member.selector.is_some() && plan.layouts.plain(&member.ty).is_none() => Shape::Selected,
        (0, _) if plan.rules.lenient.contains(&full) => Shape::Lenient,
        (0, _) if !member.array.is_empty() && plan.layouts.member(member).is_none() => Shape::Each,
        (0, _) => Shape::Value,
        (1, Some("null-terminated")) => Shape::String,
        (1, Some(len)) if member.ty == "void" => Shape::Opaque(len.into()),
        (1, Some(len)) => Shape::Array(len.into()),
        (1, None) if member.ty != "void" => Shape::Pointer,
        (2, Some(len)) => match len.split_once(',') {
            Some((outer, "null-terminated")) => Shape::Strings(outer.into()),
            Some((outer, "1")) => Shape::Pointers(outer.into()),
            _ => return Err(Error::Unexpressed(full, "inner length".into())),
        },
        _ => return Err(Error::Unexpressed(full, format!("{member:?}"))),
    })
}

/// Statements that encode `self.member`.
pub(super) fn encode(plan: &Plan<'_>, structure: &Struct, member: &Member) -> Result<String, Error> {
    let count = |len: &str| lengths::rust(plan.api, len, &structure.members, Place::Struct);
    let full = format!("{}.{}", structure.name, member.name);
    let field = format!("self.{}", names::field(&member.name));
    let shape = shape(plan, structure, member)?;
    let ignored = plan.rules.ignored_when.get(&full);
    if let (Some(predicate), Shape::Array(len), true) = (ignored, &shape, plan.rules.zeros.contains(&full)) {
        let (ty, count) = (plan.api.rust_type(&member.ty, "'_"), count(len)?);
        return Ok(format!(
            "if ignored_when::{predicate}(self, e.context()) {{ e.zeros::<{ty}>({count}) }} \
             else {{ e.array({field}, {count}) }}"
        ));
    }
    let source = match (ignored, &shape) {
        (None, _) => field,
        (Some(predicate), Shape::Value | Shape::Lenient) => {
            let nothing = format!("e.value(&<{}>::default())", plan.api.rust_type(&member.ty, "'_"));
            let ignored = format!("ignored_when::{predicate}(self, e.context())");
            return Ok(format!("if {ignored} {{ {nothing} }} else {{ e.value(&{field}) }}"));
        }
        (Some(predicate), _) => {
            format!("e.unless(ignored_when::{predicate}(self, e.context()), {field})")
        }
    };
    let source = if ignored.is_some() { format!("let p = {source}; ") } else { source };
    let (before, source) = match ignored {
        Some(_) => (source, "p".to_owned()),
        None => (String::new(), source),
    };
    let statement = match shape {
        Shape::Absent => String::new(),
        Shape::Value => format!("e.value(&{source});"),
        Shape::Lenient => format!("e.value(&{source});"),
        Shape::Each => format!("e.each(&{source});"),
        Shape::Pointer => format!("e.pointer({source});"),
        Shape::Array(len) => format!("e.array({source}, {});", count(&len)?),
        Shape::Pointers(len) => format!("e.pointers({source}, {});", count(&len)?),
        Shape::Opaque(len) => format!("e.opaque({source}, {});", count(&len)?),
        Shape::String => format!("e.string({source});"),
        Shape::Strings(len) => format!("e.strings({source}, {});", count(&len)?),
        Shape::Selected => return encode_selected(plan, structure, member),
    };
    Ok(if before.is_empty() { statement } else { format!("{{ {before}{statement} }}") })
}

fn encode_selected(plan: &Plan<'_>, structure: &Struct, member: &Member) -> Result<String, Error> {
    let (union, selector) = selected(plan, structure, member)?;
    let mut arms = String::new();
    for arm in &union.members {
        for value in &arm.selection {
            let (field, name) = (names::field(&member.name), names::field(&arm.name));
            let read = if arm.pointers == 0 { "value(&" } else { "pointer(" };
            arms.push_str(&format!("{} => e.{read}self.{field}.{name}),", constant(selector, value)));
        }
    }
    Ok(format!("match self.{} {{ {arms} _ => {{}} }}", names::field(&selector.name)))
}

/// The union that a member is, and the member that says which of its arms holds.
fn selected<'a>(
    plan: &'a Plan<'_>,
    structure: &'a Struct,
    member: &'a Member,
) -> Result<(&'a Struct, &'a Member), Error> {
    let union = plan.api.structure(&member.ty);
    let selector = structure.members.iter().find(|other| Some(&other.name) == member.selector.as_ref());
    union.zip(selector).ok_or_else(|| Error::Unexpressed(member.ty.clone(), "no selector".into()))
}

/// `VK_GEOMETRY_TYPE_TRIANGLES_KHR` of `VkGeometryTypeKHR` -> `vk::GeometryTypeKHR::TRIANGLES`.
fn constant(selector: &Member, value: &str) -> String {
    let ty = names::bare_type(&selector.ty);
    let vendor = ["KHR", "EXT"].into_iter().find(|vendor| ty.ends_with(vendor)).unwrap_or("");
    let mut prefix = String::from("VK");
    for letter in ty.trim_end_matches(vendor).chars() {
        if letter.is_uppercase() {
            prefix.push('_');
        }
        prefix.push(letter.to_ascii_uppercase());
    }
    let name = value.trim_start_matches(&prefix).trim_start_matches('_');
    let name = if vendor.is_empty() { name } else { name.trim_end_matches(vendor).trim_end_matches('_') };
    format!("vk::{ty}::{name}")
}

/// A `let` that decodes a member, and the member as it stands in the struct's literal.
pub(super) fn decode(
    plan: &Plan<'_>,
    structure: &Struct,
    member: &Member,
) -> Result<Option<(String, String)>, Error> {
    let count = |len: &str| lengths::rust(plan.api, len, &structure.members, Place::Locals);
    let field = names::field(&member.name);
    let full = is_required(plan, structure, member);
    let value = match shape(plan, structure, member)? {
        Shape::Absent => return Ok(None),
        Shape::Value if full && is_full_handle(plan, member) => "d.full_handle()?".into(),
        Shape::Pointer if full => "d.full_pointer()?".into(),
        Shape::Array(len) if full => format!("d.full_array({})?", count(&len)?),
        Shape::Opaque(len) if full => format!("d.full_opaque({})?", count(&len)?),
        Shape::String if full => "d.full_string()?".into(),
        Shape::Pointers(len) if full => format!("d.full_pointers({})?", count(&len)?),
        Shape::Strings(len) if full => format!("d.full_strings({})?", count(&len)?),
        Shape::Value => "d.value()?".into(),
        Shape::Lenient => "d.handle_or_null()?".into(),
        Shape::Each => "d.each()?".into(),
        Shape::Pointer => "d.pointer()?".into(),
        Shape::Array(len) if member.constant => format!("d.array({})?", count(&len)?),
        Shape::Array(len) => format!("d.array_mut({})?", count(&len)?),
        Shape::Pointers(len) => format!("d.pointers({})?", count(&len)?),
        Shape::Opaque(len) if member.constant => format!("d.opaque({})?", count(&len)?),
        Shape::Opaque(len) => format!("d.opaque({})?.cast_mut()", count(&len)?),
        Shape::String => "d.string()?".into(),
        Shape::Strings(len) => format!("d.strings({})?", count(&len)?),
        Shape::Selected => decode_selected(plan, structure, member)?,
    };
    let ty = if member.pointers == 0 {
        format!(": {}", plan.api.rust_member(member, "'a"))
    } else {
        String::new()
    };
    Ok(Some((format!("let {field}{ty} = {value};"), field)))
}

/// Whether drivers follow the pointer without looking whether it is null.
fn is_required(plan: &Plan<'_>, structure: &Struct, member: &Member) -> bool {
    let full = format!("{}.{}", structure.name, member.name);
    let pointed = member.constant || member.pointers == 0;
    pointed && !member.optional && !plan.rules.ignored_when.contains_key(&full)
}

/// Whether it is one handle that may not be null. (Fences never cross.)
pub(super) fn is_full_handle(plan: &Plan<'_>, member: &Member) -> bool {
    let one = member.pointers == 0 && member.array.is_empty();
    one && plan.api.is_handle(&member.ty) && member.ty != "VkFence" && !member.optional && !member.in_words
}

fn decode_selected(plan: &Plan<'_>, structure: &Struct, member: &Member) -> Result<String, Error> {
    let (union, selector) = selected(plan, structure, member)?;
    let name = names::bare_type(&union.name);
    let mut arms = String::new();
    for arm in &union.members {
        let read = match (arm.pointers, arm.optional) {
            (0, _) => "value",
            (_, true) => "pointer",
            (_, false) => "full_pointer",
        };
        for value in &arm.selection {
            let (constant, field) = (constant(selector, value), names::field(&arm.name));
            arms.push_str(&format!("{constant} => vk::{name} {{ {field}: d.{read}()? }},"));
        }
    }
    arms.push_str("_ => return Err(DecodeError::Breach(\"a union has no such member\")),");
    Ok(format!("match {} {{ {arms} }}", names::field(&selector.name)))
}
