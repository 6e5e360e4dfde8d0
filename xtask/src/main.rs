//! `cargo xtask`: build, test, demo, measurements, code generation and checks.

mod bench;
mod build;
mod codegen;
mod demo;
mod dependencies;
mod packages;
mod process;
mod test;
mod tidy;
mod workspace;

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
    /// Builds the programs, the driver and its manifest into `target/debug` or `target/release`.
    Build(build::Options),
    /// Shows the whole pipe: host, a program that renders there, and the viewer; or a captured picture.
    Demo(demo::Options),
    /// Installs what tests need, builds, and runs every test.
    Test(test::Options),
    /// Measures the native driver and the pipe in turns: a table, and JSON beside it.
    Bench(bench::Options),
    /// Holds the repository to its own rules.
    Tidy,
    /// Checks licences and origins of the dependencies against `deny.toml`, without a network.
    Deny,
    /// Writes the generated code of `protocol`, `icd` and `renderer`, and `docs/coverage.md`.
    Codegen(codegen::Options),
}

/// A sentence that says what is wrong and what to do.
type Reason = String;

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::Build(options) => build::run(&options),
        Task::Demo(options) => demo::run(&options),
        Task::Test(options) => test::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Tidy => tidy::run(),
        Task::Deny => dependencies::run(),
        Task::Codegen(options) => codegen::run(&options).map_err(|error| error.to_string()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            complain(&reason);
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "a command-line tool speaks to its terminal")]
fn complain(reason: &str) {
    eprintln!("xtask: {reason}");
}

#[expect(clippy::print_stdout, reason = "a command-line tool speaks to its terminal")]
fn say(line: &str) {
    println!("{line}");
}
