//! `cargo xtask bench`: the native driver and the pipe in turns, over links of several kinds, as one table.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use e2e::bench::table::Table;
use e2e::bench::{self, Figure, raw_quic};
use e2e::harness::{Driver, Guest, Host, HostOptions, Lab, guest, programs};
use e2e::link::Settings;

/// A run that takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(600);
const MBIT: u64 = 1_000_000;

/// Measures.
#[derive(Debug, Parser)]
struct Arguments {
    /// Measure the driver that the loader finds, and print the figures as JSON
    #[arg(long)]
    measure: bool,
    /// Only these measurements (record, scene, submit, fence, timeline, objects, allocations, pipelines, upload,
    /// sparse, readback)
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Turns
    #[arg(long, default_value_t = 3)]
    rounds: u32,
    /// Links beside the direct one: round-trip times in ms, or "100mbit"
    #[arg(long, value_delimiter = ',', default_value = "1,5,20,100mbit")]
    links: Vec<String>,
    /// A further column of the direct pipe with PYRODUCT_TRACK=compare
    #[arg(long)]
    compare: bool,
    /// Where the figures go as JSON
    #[arg(long)]
    json: Option<PathBuf>,
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = if arguments.measure { measure(&arguments) } else { compare(&arguments) };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("e2e-bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(arguments: &Arguments) -> Outcome<()> {
    println!("{}", serde_json::to_string(&bench::measure(&arguments.only)?)?);
    Ok(())
}

fn link(name: &str) -> Outcome<Settings> {
    if let Some(rate) = name.strip_suffix("mbit") {
        let rate_bits_per_s = Some(rate.parse::<u64>()?.saturating_mul(MBIT));
        return Ok(Settings { rate_bits_per_s, ..Settings::round_trip(Duration::from_millis(1)) });
    }
    Ok(Settings::round_trip(Duration::from_millis(name.parse()?)))
}

fn compare(arguments: &Arguments) -> Outcome<()> {
    let lab = Lab::new("bench");
    let mut table = Table::default();
    // Direct, natively and through the pipe in turns.
    {
        let host = Host::with(&lab, "host", HostOptions { unvalidated: true, ..HostOptions::default() });
        for _ in 0..arguments.rounds {
            table.add("native", one(&lab, arguments, Driver::Native, "best")?);
            table.add("pipe", one(&lab, arguments, Driver::Pipe(&host), "best")?);
            if arguments.compare {
                table.add("pipe, compare", one(&lab, arguments, Driver::Pipe(&host), "compare")?);
            }
            table.add("pipe", raw_quic::measure());
        }
    }
    for name in &arguments.links {
        let options = HostOptions { link: Some(link(name)?), unvalidated: true };
        let host = Host::with(&lab, &format!("host-{name}"), options);
        let column = if name.ends_with("mbit") { name.clone() } else { format!("{name} ms") };
        table.add(&column, one(&lab, arguments, Driver::Pipe(&host), "best")?);
    }
    println!("{}", table.markdown());
    if let Some(path) = &arguments.json {
        std::fs::write(path, serde_json::to_vec_pretty(&table)?)?;
    }
    Ok(())
}

fn one(lab: &Lab, arguments: &Arguments, driver: Driver<'_>, track: &str) -> Outcome<Vec<Figure>> {
    let only = arguments.only.join(",");
    let mut list = vec!["--measure"];
    if !only.is_empty() {
        list.extend(["--only", &only]);
    }
    let guest = Guest::new(lab, "guest", driver, programs().join("e2e-bench")).arguments(&list);
    guest.variable("PYRODUCT_TRACK", track).start().succeed(PATIENCE);
    let mut figures: Vec<Figure> = serde_json::from_str(&lab.read("guest.out"))?;
    if let Driver::Pipe(_) = driver {
        let stats = guest::stats_of(lab, "guest");
        let figure = |name: &str, value: f64| Figure { name: name.to_owned(), value };
        #[expect(clippy::cast_precision_loss, reason = "megabytes and counts, to a few digits")]
        figures.extend([
            figure("whole run, MiB up", stats.bytes_up as f64 / f64::from(1 << 20)),
            figure("whole run, MiB down", stats.bytes_down as f64 / f64::from(1 << 20)),
            figure("whole run, blocking round trips", stats.blocking_round_trips.total as f64),
        ]);
    }
    Ok(figures)
}
