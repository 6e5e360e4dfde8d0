//! Text of the generated files.

mod chain;

mod coverage;
mod decode;
mod encode;
mod entry_points;

mod extensions;
mod format;
mod functions;

mod member;
mod opcode;
mod recode;
mod replay;

mod roots;
mod store;
mod structs;

use super::Error;
use super::output::Output;
use super::plan::Plan;

/// Where `protocol`'s generated code lies.
const PROTOCOL: &str = "protocol/src/vulkan/generated";

/// Adds every generated file.
pub(crate) fn everything(plan: &Plan<'_>, output: &mut Output) -> Result<(), Error> {
    output.text("protocol/registry/opcodes.txt", opcode::list(plan));
    output.rust(&format!("{PROTOCOL}/opcode.rs"), &opcode::module(plan))?;
    output.rust(&format!("{PROTOCOL}/chain.rs"), &chain::module(plan))?;
    output.rust(&format!("{PROTOCOL}/extensions.rs"), &extensions::module(plan))?;
    output.rust(&format!("{PROTOCOL}/format.rs"), &format::module(plan))?;
    for noun in plan.all_nouns() {
        for (folder, text) in [
            ("structs", structs::module(plan, &noun)?),
            ("encode", encode::module(plan, &noun)?),
            ("decode", decode::module(plan, &noun)?),
            ("store", store::module(plan, &noun)?),
        ] {
            if let Some(text) = text {
                output.rust(&format!("{PROTOCOL}/{folder}/{noun}.rs"), &text)?;
            }
        }
    }
    structs::shared(plan, output)?;
    entry_points::files(plan, output)?;
    functions::files(plan, output)?;
    replay::files(plan, output)?;
    recode::files(plan, output)?;
    roots::files(plan, output)?;
    output.text("docs/coverage.md", coverage::page(plan));
    Ok(())
}
