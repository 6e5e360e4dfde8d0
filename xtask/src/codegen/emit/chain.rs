//! Dispatch by `sType`.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::codegen::names;
use crate::codegen::plan::Plan;

/// `chain.rs`.
pub(super) fn module(plan: &Plan<'_>) -> String {
    let structs = plan.structs.iter().filter_map(|name| plan.api.structure(name));
    let extending: BTreeMap<&str, String> = structs
        .filter(|structure| !structure.extends.is_empty())
        .filter_map(|structure| Some((structure.stype.as_deref()?, names::bare_type(&structure.name))))
        .collect();
    let mut out = String::from(
        "//! Structs that stand in chains, by `sType`.\n\
         #![expect(unsafe_code, reason = \"reads structs by their `sType`\")]\n\n\
         use std::ffi::c_void;\nuse std::ptr;\n\n\
         use ash::vk::{self, StructureType as S};\n\n\
         use crate::vulkan::codec::{DecodeBody, DecodeError, Decoder, EncodeBody, Encoder, Tagged};\n\n\
         /// Every struct that extends another: constant and type.\nmacro_rules! by_type {\n\
         ($ty:expr, $apply:ident($($argument:expr),*), $other:expr) => { match $ty {\n",
    );
    for (stype, name) in &extending {
        let _ = writeln!(out, "S::{stype} => $apply::<vk::{name}<'_>>($($argument),*),");
    }
    out.push_str("_ => $other,\n}};\n}\n\n");
    out.push_str(FUNCTIONS);
    let local: Vec<String> = plan
        .rules
        .structs
        .local
        .keys()
        .filter_map(|name| Some(format!("S::{}", plan.api.structure(name)?.stype.as_deref()?)))
        .collect();
    let _ = write!(
        out,
        "\n/// Structs that stand in a chain for the guest alone.\n\
         pub(crate) fn is_local(ty: S) -> bool {{ matches!(ty, {}) }}\n\n",
        local.join(" | ")
    );
    for (constant, root) in [
        ("PHYSICAL_DEVICE_PROPERTIES2_CHAIN", "PhysicalDeviceProperties2"),
        ("PHYSICAL_DEVICE_FEATURES2_CHAIN", "PhysicalDeviceFeatures2"),
        ("QUEUE_FAMILY_PROPERTIES2_CHAIN", "QueueFamilyProperties2"),
        ("FORMAT_PROPERTIES2_CHAIN", "FormatProperties2"),
        ("MEMORY_PROPERTIES2_CHAIN", "PhysicalDeviceMemoryProperties2"),
        ("IMAGE_FORMAT_PROPERTIES2_CHAIN", "ImageFormatProperties2"),
    ] {
        let _ = write!(
            out,
            "/// What may extend `Vk{root}`.\npub const {constant}: &[S] = <vk::{root}<'static> as Tagged>::NEXT;\n\n"
        );
    }
    out
}

const FUNCTIONS: &str = "
fn body<T: EncodeBody>(value: *const c_void, e: &mut Encoder) {
    // SAFETY: called with a struct of the type that its `sType` names.
    unsafe { (*value.cast::<T>()).encode_body(e) }
}

/// Appends the members of a struct in a chain.
///
/// # Safety
/// `value` is a valid struct with this `sType`.
pub(crate) unsafe fn encode_body(ty: S, value: *const c_void, e: &mut Encoder) {
    by_type!(ty, body(value, e), ())
}

fn read<'a, T: DecodeBody<'a>>(d: &mut Decoder<'a>) -> Result<*mut c_void, DecodeError> {
    let value = T::decode_body(d, ptr::null_mut())?;
    Ok(ptr::from_mut(d.keep(value)?).cast())
}

/// Reads the members of a struct in a chain.
pub(crate) fn decode(ty: S, d: &mut Decoder<'_>) -> Result<*mut c_void, DecodeError> {
    by_type!(ty, read(d), Err(UNKNOWN))
}

fn fresh<'a, T: Tagged + 'a>(d: &mut Decoder<'a>) -> Result<*mut c_void, DecodeError> {
    Ok(ptr::from_mut(d.keep(T::default())?).cast())
}

/// Makes a zeroed struct for a chain.
pub(crate) fn blank(ty: S, d: &mut Decoder<'_>) -> Result<*mut c_void, DecodeError> {
    by_type!(ty, fresh(d), Err(UNKNOWN))
}

fn bytes_of<T>() -> Option<usize> {
    Some(size_of::<T>())
}

/// Size of a struct that stands in chains.
pub(crate) fn bytes(ty: S) -> Option<usize> {
    by_type!(ty, bytes_of(), None)
}

const UNKNOWN: DecodeError = DecodeError::Breach(\"a struct in a chain is unknown\");
";
