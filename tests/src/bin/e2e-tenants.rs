//! Figures of a host with many tenants, by hand: `e2e-tenants MEASUREMENT`, beside `pyroduct-host` and the other programs.
#![expect(clippy::print_stdout, reason = "a program for a terminal")]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::{Parser, Subcommand};
use e2e::tenants;

/// Measures.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    measurement: Measurement,
}

#[derive(Debug, Subcommand)]
enum Measurement {
    /// kill -9 of one of several workers, again and again: who notices, and how soon
    Kill {
        /// How often
        #[arg(long, default_value_t = 100)]
        times: u32,
        /// Sessions at once, each a tenant's own
        #[arg(long, default_value_t = 8)]
        sessions: u32,
        /// All of them through one UDP port
        #[arg(long)]
        single_port: bool,
    },
    /// What sessions cost that do nothing
    Idle {
        /// How many
        #[arg(long, default_value_t = 64)]
        sessions: u32,
        /// For so long
        #[arg(long, default_value_t = 10)]
        seconds: u64,
    },
    /// From an app's first call to its device, with a worker started ahead
    Start {
        /// How often
        #[arg(long, default_value_t = 20)]
        times: u32,
    },
    /// A program that waits for each frame: alone, and beside one that floods the GPU
    Neighbour {
        /// Frames in a second that the program wants; 0: as many as it gets
        #[arg(long, default_value_t = 30)]
        fps: u32,
        /// Interleaved pairs
        #[arg(long, default_value_t = 6)]
        pairs: u32,
        /// Of each run
        #[arg(long, default_value_t = 20)]
        seconds: u64,
    },
    /// What tenants with shares 1, 2 and 4 get
    Shares {
        /// For so long
        #[arg(long, default_value_t = 20)]
        seconds: u64,
        /// `gpu_time` of pyroduct.toml
        #[arg(long, default_value = "auto")]
        gpu_time: String,
    },
    /// A lone tenant, with turns, watchdog and quotas, and without
    Alone {
        /// Interleaved pairs
        #[arg(long, default_value_t = 6)]
        pairs: u32,
        /// Of each run
        #[arg(long, default_value_t = 20)]
        seconds: u64,
    },
}

fn main() -> ExitCode {
    let began = Instant::now();
    let said = match Arguments::parse().measurement {
        Measurement::Kill { times, sessions, single_port } => {
            let rules = if single_port { "single_port = true\n" } else { "" };
            tenants::kill(times, sessions, rules).to_string()
        }
        Measurement::Idle { sessions, seconds } => tenants::idle(sessions, Duration::from_secs(seconds)),
        Measurement::Start { times } => tenants::start(times),
        Measurement::Neighbour { fps, pairs, seconds } => tenants::neighbour(pairs, seconds, fps),
        Measurement::Shares { seconds, gpu_time } => tenants::shares(seconds, &gpu_time),
        Measurement::Alone { pairs, seconds } => tenants::alone(pairs, seconds),
    };
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("{said}\n({} s, load now {})", began.elapsed().as_secs(), load.trim());
    ExitCode::SUCCESS
}
