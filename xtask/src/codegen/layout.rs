//! Which types travel as a block of memory.

use std::collections::BTreeSet;

use super::model::{Api, Member, Struct, Type};

/// Size and alignment, in bytes.
pub(crate) type Layout = (usize, usize);

/// Answers for one API; `raw` unions are plain whatever is in them.
pub(crate) struct Layouts<'a> {
    pub api: &'a Api,
    pub raw: &'a BTreeSet<String>,
}

impl Layouts<'_> {
    /// The layout of a type by value if it is plain.
    pub(crate) fn plain(&self, name: &str) -> Option<Layout> {
        let bytes = match name {
            "char" | "uint8_t" => 1,
            "uint16_t" => 2,
            "uint32_t" | "int32_t" | "int" | "float" => 4,
            "uint64_t" | "int64_t" | "double" => 8,
            "VkImageLayout" => return None,
            _ => match self.api.types.get(name)? {
                Type::Enum => 4,
                Type::Flags { bytes } | Type::Number { bytes } => *bytes,
                Type::Struct(structure) => return self.structure(structure),
                Type::Handle { .. } | Type::Function | Type::External => return None,
            },
        };
        Some((bytes, bytes))
    }

    /// The layout of a member if it is plain.
    pub(crate) fn member(&self, member: &Member) -> Option<Layout> {
        if member.pointers > 0 || member.bits {
            return None;
        }
        let (bytes, align) = self.plain(&member.ty)?;
        let count: Option<usize> = member.array.iter().map(|length| self.api.length(length)).product();
        Some((bytes * count?, align))
    }

    fn structure(&self, structure: &Struct) -> Option<Layout> {
        if structure.stype.is_some() {
            return None;
        }
        if self.raw.contains(&structure.name) {
            return Some((8, 8));
        }
        let members: Option<Vec<Layout>> =
            structure.members.iter().map(|member| self.member(member)).collect();
        let members = members?;
        let align = members.iter().map(|(_, align)| *align).max()?;
        if structure.union {
            let bytes = members.iter().map(|(bytes, _)| *bytes).max()?;
            return (bytes % align == 0).then_some((bytes, align));
        }
        let mut end = 0;
        for (bytes, align) in members {
            if end % align != 0 {
                return None;
            }
            end += bytes;
        }
        (end % align == 0).then_some((end, align))
    }
}

impl Api {
    /// The value of a static array's length.
    pub(crate) fn length(&self, length: &str) -> Option<usize> {
        length.parse().ok().or_else(|| self.constants.get(length).copied())
    }
}
