//! Lists of extensions.

use std::fmt::Write;

use crate::codegen::model::Extension;
use crate::codegen::plan::Plan;

/// `extensions.rs`.
pub(super) fn module(plan: &Plan<'_>) -> String {
    let guest = |extension: &&Extension| plan.rules.extensions.guest.contains(&extension.name);
    let mut out = String::from("//! Extensions that can cross.\n\n");
    for (constant, comment, device, of_guest) in [
        ("INSTANCE_EXTENSIONS", "Instance extensions whose commands and structs are known", false, false),
        ("DEVICE_EXTENSIONS", "Device extensions that are offered when the host has them", true, false),
        ("GUEST_INSTANCE_EXTENSIONS", "Instance extensions that the guest itself implements", false, true),
        ("GUEST_DEVICE_EXTENSIONS", "Device extensions that the guest itself implements", true, true),
    ] {
        let _ = writeln!(
            out,
            "/// {comment}: name and version, in order of names.\npub const {constant}: &[(&str, u32)] = &["
        );
        for extension in plan.api.extensions.iter().filter(|one| one.device == device) {
            if guest(&extension) == of_guest {
                let _ = writeln!(out, "(\"{}\", {}),", extension.name, extension.spec_version);
            }
        }
        out.push_str("];\n\n");
    }
    out.push_str("/// Of `DEVICE_EXTENSIONS`, those that an app sees only where the guest's user asks for them.\npub const ON_REQUEST: &[&str] = &[");
    for name in plan.rules.extensions.on_request.keys() {
        let _ = writeln!(out, "\"{name}\",");
    }
    out.push_str("];\n");
    out
}
