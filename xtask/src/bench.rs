//! `cargo xtask bench`: optimised programs, the native driver and the pipe in turns, one table.

use std::ffi::OsString;
use std::process::Command;

use crate::packages::{self, Purpose};
use crate::{Reason, build, process, say, workspace};

/// Arguments of `cargo xtask bench`.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Install missing packages without asking
    #[arg(long)]
    yes: bool,
    /// Arguments of the measuring program; `-- --help` lists them
    #[arg(last = true, value_name = "ARGUMENT")]
    arguments: Vec<OsString>,
}

/// Runs the subcommand.
pub(crate) fn run(options: &Options) -> Result<(), Reason> {
    packages::ensure(Purpose::Test, options.yes)?;
    let folder = build::products(true, build::Extent::Products)?;
    let mut cargo = workspace::cargo();
    cargo.args(["build", "--locked", "--release", "-p", "e2e", "--bin", "e2e-bench"]);
    process::run(cargo, "the build of the measuring program")?;
    let json = workspace::target()?.join("bench.json");
    let mut bench = Command::new(folder.join("e2e-bench"));
    bench.arg("--json").arg(&json).args(&options.arguments);
    process::run(bench, "the measuring program")?;
    say(&format!("figures: {}", json.display()));
    Ok(())
}
