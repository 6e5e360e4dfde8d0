//! `pyroduct-viewer`: shows the windows of programs that run against a render host, and controls them.

use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use clap::Parser as _;
use client::app;
use client::connection;
use client::headless::Headless;
use client::options::Options;
use protocol::ticket::Ticket;
use tokio::sync::mpsc;
use tracing_subscriber::EnvFilter;

/// Input that may wait to be sent.
const COMMANDS_MAX: usize = 1024;

fn main() -> ExitCode {
    let options = Options::parse();
    let filter =
        EnvFilter::try_from_env("PYRODUCT_LOG").unwrap_or_else(|_| EnvFilter::new("warn,winit=error"));
    let colours = std::io::stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr).init();
    let result = options.find_ticket().and_then(|ticket| {
        if options.headless { run_headless(ticket, options) } else { app::run(ticket, &options, say) }
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            say(&reason);
            ExitCode::FAILURE
        }
    }
}

fn run_headless(ticket: Ticket, options: Options) -> Result<(), String> {
    let runtime = connection::runtime().map_err(|error| format!("no threads can be started: {error}"))?;
    let headless = Arc::new(Headless::new(options, say));
    // Nothing is ever commanded, and the connection ends with the sender.
    let (commands, receiver) = mpsc::channel(COMMANDS_MAX);
    let connected = connection::run(ticket, Instant::now(), Arc::clone(&headless) as _, receiver);
    runtime.block_on(async {
        let mut connected = std::pin::pin!(connected);
        tokio::select! {
            result = &mut connected => return result.map_err(|error| error.to_string()),
            () = headless.over() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        drop(commands);
        // In good order, so that the host need not wait for us.
        let _ = connected.await;
        headless.conclude()
    })
}

#[expect(clippy::print_stderr, reason = "for the person at the terminal")]
fn say(line: &str) {
    eprintln!("pyroduct-viewer: {line}");
}
