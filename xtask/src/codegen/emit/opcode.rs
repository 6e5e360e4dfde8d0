//! Numbers of commands.

use std::fmt::Write;

use crate::codegen::names;
use crate::codegen::plan::Plan;

/// `opcodes.txt`.
pub(super) fn list(plan: &Plan<'_>) -> String {
    let mut out = String::from(
        "# Number and command. `cargo xtask codegen` appends; what is here never changes: guests and hosts of\n\
         # different versions meet.\n",
    );
    for (number, name) in &plan.opcodes {
        let _ = writeln!(out, "{number} {name}");
    }
    out
}

/// `opcode.rs`.
pub(super) fn module(plan: &Plan<'_>) -> String {
    let mut constants = String::new();
    let mut arms = String::new();
    for (number, name) in &plan.opcodes {
        let constant = names::opcode(name);
        let _ = writeln!(constants, "/// `{name}`.\npub const {constant}: u16 = {number};");
        let _ = write!(arms, "{constant} => \"{name}\",");
    }
    format!(
        "//! Numbers of commands on the wire.\n\n{constants}\n\
         /// The command with this number.\n#[must_use]\npub fn name(opcode: u16) -> Option<&'static str> {{\n\
         Some(match opcode {{ {arms} _ => return None }})\n}}\n"
    )
}
