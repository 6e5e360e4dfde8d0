//! `cargo xtask test`: every test, on a machine that has only Rust and git.

use crate::build::Extent;
use crate::packages::{self, Purpose};
use crate::{Reason, build, process, workspace};

/// Arguments of `cargo xtask test`.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Install missing packages without asking
    #[arg(long)]
    yes: bool,
}

/// What `cargo test` runs. Always the whole workspace: with fewer packages cargo would choose other features for the
/// dependencies and build them again. Tests of whole programs share processors, so they run one at a time.
const RUNS: [(&str, &[&str]); 3] = [
    ("unit tests", &["--lib", "--bins"]),
    ("documentation tests", &["--doc"]),
    ("tests of the pipe", &["--test", "*", "--no-fail-fast", "--", "--test-threads=1"]),
];

/// Runs the subcommand.
pub(crate) fn run(options: &Options) -> Result<(), Reason> {
    packages::ensure(Purpose::Test, options.yes)?;
    build::products(false, Extent::AllTargets)?;
    for (what, arguments) in RUNS {
        let mut cargo = workspace::cargo();
        cargo.args(["test", "--locked", "--workspace"]).args(arguments);
        process::run(cargo, what)?;
    }
    Ok(())
}
