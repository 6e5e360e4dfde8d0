//! `cargo xtask`: build, test, demo, code generation and checks.

mod codegen;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(name = "xtask", about = "Build, test, demo, code generation and checks")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Writes the generated code of `protocol`, `icd` and `renderer`, and `docs/coverage.md`.
    Codegen(codegen::Options),
}

fn main() -> ExitCode {
    let result: Result<(), Box<dyn std::error::Error>> = match Arguments::parse().task {
        Task::Codegen(options) => codegen::run(&options).map_err(Into::into),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&*error);
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "a command-line tool speaks to its terminal")]
fn complain(error: &dyn std::error::Error) {
    eprintln!("xtask: {error}");
}
