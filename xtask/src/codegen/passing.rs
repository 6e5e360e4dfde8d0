//! How each parameter of a command crosses.

use super::Error;
use super::model::{Api, Command, Member};

/// What a parameter is to the wire.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Passing {
    /// By value.
    Value,
    /// The object that the command destroys.
    Gone,
    /// `const` pointer to one value.
    Pointer,
    /// `const` pointer to several.
    Array(String),
    /// `const void*`.
    Opaque(String),
    String,
    /// `const T* const*`, inner arrays of an inner length.
    Arrays(String, String),
    /// Objects that the command destroys.
    GoneArray(String),
    /// Handle that the command makes.
    New,
    /// Handles that the command makes.
    NewArray(String),
    /// One value written by the command.
    Out,
    /// In: room; out: how many there are.
    Count,
    /// Values written by the command.
    OutArray(String),
    /// Bytes written by the command.
    OutOpaque(String),
}

impl Passing {
    /// Whether it is part of a reply.
    pub(crate) fn is_answered(&self) -> bool {
        self.comes_back() || matches!(self, Self::New | Self::NewArray(_))
    }

    /// Whether it is a value that the command writes, other than a handle that it makes.
    pub(crate) fn comes_back(&self) -> bool {
        matches!(self, Self::Out | Self::Count | Self::OutArray(_) | Self::OutOpaque(_))
    }
}

/// Decides for one parameter; `override_` is a length of forwarding.toml.
pub(crate) fn passing(
    api: &Api,
    command: &Command,
    param: &Member,
    override_: Option<&str>,
) -> Result<Passing, Error> {
    let len = override_.map(str::to_owned).or_else(|| param.len.clone());
    let unexpressed = || Err(Error::Unexpressed(command.name.clone(), format!("{param:?}")));
    if param.is_out() {
        return outgoing(api, command, param, len).map_or_else(unexpressed, Ok);
    }
    let handle = api.is_handle(&param.ty);
    let destroys = destroyed(command).is_some_and(|name| name == param.name);
    let passing = match (param.pointers, len) {
        (0, _) if !param.array.is_empty() => Passing::Pointer,
        (0, _) if destroys => Passing::Gone,
        (0, _) => Passing::Value,
        (1, Some(len)) if len == "null-terminated" && param.ty == "char" => Passing::String,
        (1, Some(len)) if param.ty == "void" => Passing::Opaque(len),
        (1, Some(len)) if handle && destroys => Passing::GoneArray(len),
        (1, Some(len)) => Passing::Array(len),
        (1, None) if param.ty != "void" => Passing::Pointer,
        (2, Some(len)) => match len.split_once(',') {
            Some((outer, inner)) => Passing::Arrays(outer.into(), inner.into()),
            None => return unexpressed(),
        },
        _ => return unexpressed(),
    };
    Ok(passing)
}

fn outgoing(api: &Api, command: &Command, param: &Member, len: Option<String>) -> Option<Passing> {
    let handle = api.is_handle(&param.ty);
    let makes = command.name.starts_with("vkCreate") || command.name.starts_with("vkAllocate");
    let is_count =
        command.params.iter().any(|other| other.is_out() && other.len.as_deref() == Some(&param.name));
    Some(match (param.pointers, len) {
        (1, None) if handle && makes => Passing::New,
        (1, Some(len)) if handle && makes => Passing::NewArray(len),
        (1, None) if is_count => Passing::Count,
        (1, None) if param.ty != "void" => Passing::Out,
        (1, Some(len)) if param.ty == "void" => Passing::OutOpaque(len),
        (1, Some(len)) => Passing::OutArray(len),
        _ => return None,
    })
}

/// Name of the parameter that the command destroys.
pub(crate) fn destroyed(command: &Command) -> Option<&str> {
    if !command.name.starts_with("vkDestroy") && !command.name.starts_with("vkFree") {
        return None;
    }
    let last = command.params.iter().rfind(|param| param.ty != "VkAllocationCallbacks");
    last.map(|param| param.name.as_str())
}
