//! Names as `ash` writes them.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::model::{Api, Command, Member, Type};

/// `pNext` -> `p_next`.
pub(crate) fn field(name: &str) -> String {
    match name.to_snake_case().as_str() {
        "type" => "ty".into(),
        other => other.into(),
    }
}

/// `pCreateInfo` -> `create_info`: a field of decoded arguments.
pub(crate) fn argument(name: &str) -> String {
    let field = field(name);
    let bare = field.strip_prefix("pp_").or_else(|| field.strip_prefix("p_")).unwrap_or(&field);
    bare.to_owned()
}

/// `vkCreateBuffer` -> `create_buffer`.
pub(crate) fn function(command: &str) -> String {
    command.trim_start_matches("vk").to_snake_case()
}

/// `vkCreateBuffer` -> `CreateBuffer`.
pub(crate) fn arguments(command: &str) -> String {
    command.trim_start_matches("vk").to_upper_camel_case()
}

/// `vkCreateBuffer` -> `CREATE_BUFFER`.
pub(crate) fn opcode(command: &str) -> String {
    command.trim_start_matches("vk").to_shouty_snake_case()
}

/// `VkBufferUsageFlagBits` -> `BufferUsageFlags`, without path.
pub(crate) fn bare_type(name: &str) -> String {
    name.trim_start_matches("Vk").replace("FlagBits", "Flags")
}

/// `VK_UUID_SIZE` -> `vk::UUID_SIZE`.
pub(crate) fn constant(name: &str) -> String {
    format!("vk::{}", name.trim_start_matches("VK_"))
}

impl Api {
    /// Whether `ash` gives the struct a lifetime.
    pub(crate) fn has_lifetime(&self, name: &str) -> bool {
        self.structure(name).is_some_and(|structure| {
            structure.stype.is_some()
                || structure
                    .members
                    .iter()
                    .any(|member| (member.pointers > 0 && !structure.union) || self.has_lifetime(&member.ty))
        })
    }

    /// The Rust type of a type by value; `lifetime` is `'_` or `'a`.
    pub(crate) fn rust_type(&self, name: &str, lifetime: &str) -> String {
        match name {
            "void" => "c_void".into(),
            "char" => "c_char".into(),
            "float" => "f32".into(),
            "double" => "f64".into(),
            "uint8_t" => "u8".into(),
            "uint16_t" => "u16".into(),
            "uint32_t" | "VkSampleMask" => "u32".into(),
            "uint64_t" => "u64".into(),
            "int" | "int32_t" => "i32".into(),
            "int64_t" => "i64".into(),
            "size_t" => "usize".into(),
            _ if matches!(self.types.get(name), Some(Type::External)) => format!("vk::{name}"),
            _ if matches!(self.types.get(name), Some(Type::Function)) => format!("vk::{name}"),
            _ if self.has_lifetime(name) => format!("vk::{}<{lifetime}>", bare_type(name)),
            _ => format!("vk::{}", bare_type(name)),
        }
    }

    /// The Rust type of a member or parameter, pointers and all.
    pub(crate) fn rust_member(&self, member: &Member, lifetime: &str) -> String {
        let mut ty = self.rust_type(&member.ty, lifetime);
        for length in member.array.iter().rev() {
            let length = if length.starts_with("VK_") { constant(length) } else { length.clone() };
            ty = format!("[{ty}; {length}]");
        }
        let pointer = if member.constant { "*const" } else { "*mut" };
        for _ in 0..member.pointers {
            ty = format!("{pointer} {ty}");
        }
        ty
    }

    /// As [`Api::rust_member`], for parameters: C passes arrays by pointer.
    pub(crate) fn rust_param(&self, param: &Member, lifetime: &str) -> String {
        let ty = self.rust_member(param, lifetime);
        if param.array.is_empty() { ty } else { format!("*const {ty}") }
    }

    pub(crate) fn rust_return(&self, command: &Command) -> Option<String> {
        command.returns.as_ref().map(|name| self.rust_type(name, "'_"))
    }
}
