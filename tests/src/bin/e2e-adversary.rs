//! Attacks on a host of our own, beside `pyroduct-host` and the other programs: `e2e-adversary ATTACK`.
#![expect(clippy::print_stdout, reason = "a program for a terminal")]

use clap::{Parser, Subcommand};
use e2e::adversary::taken_over;

/// Attacks a host that serves others meanwhile; panics where it comes through.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    attack: Attack,
}

#[derive(Debug, Subcommand)]
enum Attack {
    /// Code of a guest's in its worker, behind the closed sandbox
    TakenOver,
}

fn main() {
    match Arguments::parse().attack {
        Attack::TakenOver => {
            let attempts = taken_over::run();
            attempts.denied.iter().for_each(|line| println!("{line}"));
            println!("{attempts}");
        }
    }
}
