//! `vulkaninfo-differences NATIVE PIPED`: what two reports differ in without a reason in `docs/vulkaninfo.md`.

use std::io::Write as _;
use std::process::ExitCode;

fn main() -> std::io::Result<ExitCode> {
    let mut reports = std::env::args_os().skip(1).map(std::fs::read_to_string);
    let (Some(native), Some(piped)) = (reports.next(), reports.next()) else {
        writeln!(std::io::stderr(), "usage: vulkaninfo-differences NATIVE PIPED")?;
        return Ok(ExitCode::from(2));
    };
    let unexplained = e2e::vulkaninfo::unexplained(&native?, &piped?);
    for difference in &unexplained {
        writeln!(std::io::stdout(), "{difference}")?;
    }
    Ok(if unexplained.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
