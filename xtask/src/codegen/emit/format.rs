//! Texel blocks and planes of formats.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::codegen::model::{Format, Plane};
use crate::codegen::plan::Plan;

/// `format.rs`.
pub(super) fn module(plan: &Plan<'_>) -> String {
    let mut blocks: BTreeMap<(u32, u32, u32), Vec<String>> = BTreeMap::new();
    let mut planes: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
    for format in &plan.api.formats {
        let Format { bytes, width, height, .. } = *format;
        blocks.entry((bytes, width, height)).or_default().push(constant(&format.name));
        if !format.planes.is_empty() {
            planes.entry(format.planes.iter().map(plane).collect()).or_default().push(constant(&format.name));
        }
    }
    let (mut block_arms, mut plane_arms) = (String::new(), String::new());
    for ((bytes, width, height), formats) in blocks {
        let _ = write!(
            block_arms,
            "{} => TexelBlock {{ bytes: {bytes}, width: {width}, height: {height} }},",
            formats.join(" | ")
        );
    }
    for (planes, formats) in planes {
        let _ = write!(plane_arms, "{} => &[{}],", formats.join(" | "), planes.join(", "));
    }
    format!(
        "//! Texel blocks and planes of formats (Vulkan specification, \"Compatible Formats\" and \"Planes\").\n\n\
         use ash::vk::Format;\n\nuse crate::vulkan::format::{{Plane, TexelBlock}};\n\n\
         /// A texel block of all planes and aspects together.\n#[must_use]\n\
         pub fn texel_block(format: Format) -> Option<TexelBlock> {{\n\
         Some(match format {{ {block_arms} _ => return None }})\n}}\n\n\
         /// The planes of a format that has several.\n#[must_use]\n\
         pub fn planes(format: Format) -> &'static [Plane] {{\nmatch format {{ {plane_arms} _ => &[] }}\n}}\n"
    )
}

fn plane(plane: &Plane) -> String {
    let Plane { width_divisor, height_divisor, ref format } = *plane;
    format!(
        "Plane {{ width_divisor: {width_divisor}, height_divisor: {height_divisor}, format: {} }}",
        constant(format)
    )
}

fn constant(name: &str) -> String {
    format!("Format::{}", name.trim_start_matches("VK_FORMAT_").to_uppercase())
}
