//! `pyroduct-agent`: serves a guest's display for viewers.

use std::io::Write as _;
use std::process::ExitCode;

use agent::options::Options;
use clap::Parser as _;
use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    let options = Options::parse();
    let filter = EnvFilter::try_from_env("PYRODUCT_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(false).init();
    let result = if options.detach { agent::detach(&options) } else { agent::run(&options) };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            // stderr may be closed; the exit code remains.
            let _ = writeln!(std::io::stderr(), "pyroduct-agent: {reason}");
            ExitCode::FAILURE
        }
    }
}
