//! C expressions for lengths, as Rust.

use super::model::{Api, Member, Type};
use super::{Error, names};

/// Where a length is computed.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    /// In a struct's encode: members of `self`.
    Struct,
    /// In a struct's decode: local variables.
    Locals,
    /// In a command's encode or store: its C parameters.
    Params,
    /// In a command's decode: local variables without `p_`; pointers are references.
    Arguments,
}

/// Translates `expression`, whose names are `members`.
pub(crate) fn rust(api: &Api, expression: &str, members: &[Member], place: Place) -> Result<String, Error> {
    let mut out = String::new();
    let mut rest = expression.trim();
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end.max(1));
        rest = after;
        if word.starts_with("VK_") {
            out.push_str(&names::constant(word));
        } else if first.is_alphabetic() {
            let member = members.iter().find(|member| member.name == word);
            let member = member.ok_or_else(|| unexpressed(expression))?;
            if let Some(after) = rest.strip_prefix("->") {
                let end = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
                let (inner, after) = after.split_at(end);
                rest = after;
                out.push_str(&through(member, inner, place));
            } else {
                out.push_str(&value(api, member, place));
            }
        } else {
            out.push_str(word);
        }
    }
    Ok(rounded_up(&out).unwrap_or_else(|| bare(out)))
}

/// `(n + 3) / 4` without the sum, which overflows for the `n` of a hostile guest.
fn rounded_up(expression: &str) -> Option<String> {
    let (sum, divisor) = expression.rsplit_once(" / ")?;
    let (value, added) = sum.strip_prefix('(')?.strip_suffix(')')?.rsplit_once(" + ")?;
    let up = added.parse::<u32>().ok()?.checked_add(1)? == divisor.parse::<u32>().ok()?;
    up.then(|| format!("{value}.div_ceil({divisor})"))
}

/// Without parentheses around the whole.
fn bare(expression: String) -> String {
    match expression.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) if !inner.contains(')') || inner.starts_with("(*") && inner.matches(')').count() == 1 => {
            inner.to_owned()
        }
        _ => expression,
    }
}

fn unexpressed(expression: &str) -> Error {
    Error::Unexpressed("length".into(), expression.into())
}

fn value(api: &Api, member: &Member, place: Place) -> String {
    let name = match place {
        Place::Struct => format!("self.{}", names::field(&member.name)),
        Place::Locals | Place::Params => names::field(&member.name),
        Place::Arguments => names::argument(&member.name),
    };
    let name = if member.pointers > 0 { format!("*{name}") } else { name };
    if matches!(api.types.get(&member.ty), Some(Type::Flags { .. })) {
        format!("({name}.as_raw() as usize)")
    } else {
        format!("({name} as usize)")
    }
}

fn through(member: &Member, inner: &str, place: Place) -> String {
    let inner = names::field(inner);
    match place {
        Place::Arguments => format!("({}.{inner} as usize)", names::argument(&member.name)),
        _ => format!("((*{}).{inner} as usize)", names::field(&member.name)),
    }
}
