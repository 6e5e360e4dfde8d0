//! Attacks on a host, by hand: `e2e-adversary ATTACK`, beside `pyroduct-host` and the other programs. Each has a host of its own, and
//! two tenants on it that do nothing wrong and look at each of their frames.
#![expect(clippy::print_stdout, reason = "a program for a terminal")]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::{Parser, Subcommand};
use e2e::adversary::{garbage, greedy, revoked, stalls, taken_over, tickets};

/// Attacks.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    attack: Attack,
}

#[derive(Debug, Subcommand)]
enum Attack {
    /// Code of a guest's in its worker, behind the closed sandbox
    TakenOver,
    /// Handshakes that are begun from one address and never ended; honest peers come from another
    Stall {
        /// How many
        #[arg(long, default_value_t = 2_000)]
        handshakes: usize,
        /// Peers that want in meanwhile, five in a second
        #[arg(long, default_value_t = 100)]
        honest: usize,
    },
    /// Viewers with tickets that send to the supervisor for ever
    Flood {
        /// How many
        #[arg(long, default_value_t = 32)]
        viewers: usize,
        /// For so long
        #[arg(long, default_value_t = 20)]
        seconds: u64,
    },
    /// Tickets that are revoked while their holders watch, type and render
    Revoke {
        /// Everything through one UDP port
        #[arg(long)]
        single_port: bool,
    },
    /// Objects that take more of the host than their guest's quota says
    Greedy,
    /// Reasons of closed connections that look like lines of the host's log
    Reasons {
        /// How often
        #[arg(long, default_value_t = 200)]
        times: usize,
    },
    /// Connections to the metrics that say nothing
    Metrics {
        /// How many
        #[arg(long, default_value_t = 500)]
        connections: usize,
    },
}

fn main() -> ExitCode {
    let began = Instant::now();
    let said = match Arguments::parse().attack {
        Attack::TakenOver => {
            let attempts = taken_over::run();
            attempts.denied.iter().for_each(|line| println!("{line}"));
            attempts.to_string()
        }
        Attack::Stall { handshakes, honest } => format!("{:#?}", stalls::stall(handshakes, honest)),
        Attack::Flood { viewers, seconds } => {
            format!("{:#?}", tickets::flood(viewers, Duration::from_secs(seconds)))
        }
        Attack::Revoke { single_port } => {
            format!("{:#?}", revoked::revoke(if single_port { "single_port = true\n" } else { "" }))
        }
        Attack::Greedy => {
            let taken = ["greedy_queries", "greedy_sets"].map(greedy::take);
            format!("{taken:#?}")
        }
        Attack::Reasons { times } => format!("{:#?}", garbage::forged_reasons(times)),
        Attack::Metrics { connections } => format!("{:#?}", garbage::silent_metrics(connections)),
    };
    println!("{said}\n({} s)", began.elapsed().as_secs());
    ExitCode::SUCCESS
}
