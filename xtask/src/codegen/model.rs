//! The part of the Vulkan API that crosses the wire, as plain data.

use std::collections::{BTreeMap, BTreeSet};

/// Everything that is generated from.
#[derive(Debug, Default)]
pub(crate) struct Api {
    /// Canonical types by registry name (`VkBuffer`).
    pub types: BTreeMap<String, Type>,
    /// Canonical commands by registry name (`vkCreateBuffer`).
    pub commands: BTreeMap<String, Command>,
    /// Every name of a command, and the canonical one.
    pub command_names: BTreeMap<String, String>,
    /// What makes each name of a command available.
    pub availability: BTreeMap<String, Availability>,
    /// Constants (`VK_UUID_SIZE`).
    pub constants: BTreeMap<String, usize>,
    /// Selected extensions.
    pub extensions: Vec<Extension>,
    /// Formats of the whole registry.
    pub formats: Vec<Format>,
}

/// A format of texels.
#[derive(Clone, Debug)]
pub(crate) struct Format {
    pub name: String,
    /// Bytes of a block of texels.
    pub bytes: u32,
    /// Texels of a block.
    pub width: u32,
    pub height: u32,
    pub planes: Vec<Plane>,
}

/// A plane of a format: its size is the image's divided by this, its texels are those of `format`.
#[derive(Clone, Debug)]
pub(crate) struct Plane {
    pub width_divisor: u32,
    pub height_divisor: u32,
    pub format: String,
}

/// Versions and extensions, any of which makes a command available.
#[derive(Clone, Debug, Default)]
pub(crate) struct Availability {
    /// Minor number of the core version that has it.
    pub core_minor: Option<u32>,
    pub extensions: BTreeSet<String>,
}

/// A selected extension.
#[derive(Clone, Debug)]
pub(crate) struct Extension {
    pub name: String,
    pub spec_version: u32,
    pub device: bool,
    pub promoted: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Type {
    /// `dispatchable` ones are pointers.
    Handle {
        dispatchable: bool,
    },
    /// 4 bytes.
    Enum,
    /// 4 or 8 bytes.
    Flags {
        bytes: usize,
    },
    /// Another name of a number (`VkBool32`, `VkDeviceSize`), which it is in Rust too.
    Number {
        bytes: usize,
    },
    Struct(Struct),
    Function,
    /// Of a platform: `Display`, `xcb_connection_t`.
    External,
}

#[derive(Clone, Debug)]
pub(crate) struct Struct {
    pub name: String,
    pub union: bool,
    /// Name of the `VkStructureType`, without prefix.
    pub stype: Option<String>,
    pub extends: Vec<String>,
    pub members: Vec<Member>,
    /// Order in the registry.
    pub position: usize,
}

/// A member of a struct or parameter of a command.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    /// As in C.
    pub name: String,
    /// Registry name of the type (`VkBuffer`, `uint32_t`, `void`).
    pub ty: String,
    /// The (innermost) pointer is to const.
    pub constant: bool,
    /// Levels of pointers.
    pub pointers: usize,
    /// Lengths of a static array.
    pub array: Vec<String>,
    pub optional: bool,
    /// What makes it valid is said in words only.
    pub in_words: bool,
    /// C expression; altlen where there is one.
    pub len: Option<String>,
    /// Parameter that gives the distance of elements, in bytes.
    pub stride: Option<String>,
    pub selector: Option<String>,
    /// Enum values that choose this member of a union.
    pub selection: Vec<String>,
    pub bits: bool,
}

impl Member {
    /// Whether the callee writes through it.
    pub(crate) fn is_out(&self) -> bool {
        self.pointers > 0 && !self.constant
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Command {
    pub name: String,
    /// `None` for void.
    pub returns: Option<String>,
    pub params: Vec<Member>,
}

impl Command {
    /// Registry name of the first parameter's type.
    pub(crate) fn target(&self) -> &str {
        self.params.first().map_or("", |param| param.ty.as_str())
    }

    pub(crate) fn is_recorded(&self) -> bool {
        self.name.starts_with("vkCmd")
    }

    /// Parameters that travel or come back.
    pub(crate) fn forwarded(&self) -> impl Iterator<Item = &Member> {
        let skip = usize::from(self.is_recorded());
        self.params.iter().skip(skip).filter(|param| param.ty != "VkAllocationCallbacks")
    }

    pub(crate) fn param(&self, name: &str) -> Option<&Member> {
        self.params.iter().find(|param| param.name == name)
    }
}

impl Api {
    pub(crate) fn structure(&self, name: &str) -> Option<&Struct> {
        match self.types.get(name) {
            Some(Type::Struct(structure)) => Some(structure),
            _ => None,
        }
    }

    pub(crate) fn is_handle(&self, name: &str) -> bool {
        matches!(self.types.get(name), Some(Type::Handle { .. }))
    }

    /// Structs that `roots` consist of or point to, with all that may extend them.
    pub(crate) fn reach(&self, roots: impl IntoIterator<Item = String>) -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        let mut pending: Vec<String> = roots.into_iter().collect();
        while let Some(name) = pending.pop() {
            let Some(structure) = self.structure(&name) else { continue };
            if !reached.insert(name.clone()) {
                continue;
            }
            pending.extend(structure.members.iter().map(|member| member.ty.clone()));
            pending.extend(self.extenders(&name).map(|extender| extender.name.clone()));
        }
        reached
    }

    /// Structs that may stand in the `pNext` chain of `root`.
    pub(crate) fn extenders<'a>(&'a self, root: &'a str) -> impl Iterator<Item = &'a Struct> + 'a {
        self.structures().filter(move |structure| structure.extends.iter().any(|name| name == root))
    }

    pub(crate) fn structures(&self) -> impl Iterator<Item = &Struct> {
        self.types.values().filter_map(|ty| match ty {
            Type::Struct(structure) => Some(structure),
            _ => None,
        })
    }
}
