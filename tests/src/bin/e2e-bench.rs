//! `cargo xtask bench`: the native driver and the pipe in turns, over links of several kinds, as one table.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use e2e::bench::table::Table;
use e2e::bench::{self, Extent, Figure, MEASUREMENTS, Measurement, raw_quic};
use e2e::harness::{Display, Driver, Guest, GuestStats, Host, HostOptions, Lab, Venus, guest, programs};
use e2e::link::Settings;

/// A measurement that takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(45);
/// The column of Mesa's Venus.
const VENUS: &str = "Venus";
const MBIT: u64 = 1_000_000;
/// Frames of a short run: what it costs is taken off a long one.
const SHORT_FRAMES: u32 = 20;
/// Presents of vkcube, the first 60 of which are not steady.
const PRESENTS: u32 = 360;

/// Measures.
#[derive(Debug, Parser)]
struct Arguments {
    /// Run this measurement on the driver that the loader finds, and print its figures as JSON
    #[arg(long, value_name = "NAME")]
    measure: Option<String>,
    /// Only these measurements (raw, vkcube, record, scene, …: an unknown name lists them)
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Turns
    #[arg(long, default_value_t = 3)]
    rounds: u32,
    /// Frames of a scene
    #[arg(long, default_value_t = 80)]
    frames: u32,
    /// Repetitions of an upload or readback
    #[arg(long, default_value_t = 4)]
    repetitions: u32,
    /// What is loaded by a measurement that loads: the same again with the same number
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// The pipe through one UDP port, too
    #[arg(long)]
    single_port: bool,
    /// Links beside the direct one: round-trip times in ms, or "100mbit"
    #[arg(long, value_delimiter = ',', default_value = "0,1,5,20,100mbit")]
    links: Vec<String>,
    /// A further column of the direct pipe with PYRODUCT_TRACK=compare
    #[arg(long)]
    compare: bool,
    /// No column of Mesa's Venus, which there is where its server and its driver are installed
    #[arg(long)]
    without_venus: bool,
    /// A library for the server of Venus (LD_PRELOAD), where the kernel has no udmabuf
    #[arg(long, value_name = "FILE")]
    venus_preload: Option<PathBuf>,
    /// Where the figures go as JSON
    #[arg(long)]
    json: Option<PathBuf>,
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.measure {
        Some(name) => measure(&arguments, name),
        None => compare(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("e2e-bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(arguments: &Arguments, name: &str) -> Outcome<()> {
    let extent =
        Extent { frames: arguments.frames, repetitions: arguments.repetitions, seed: arguments.seed };
    println!("{}", serde_json::to_string(&bench::measure(name, extent)?)?);
    Ok(())
}

fn link(name: &str) -> Outcome<Settings> {
    if let Some(rate) = name.strip_suffix("mbit") {
        let rate_bits_per_s = Some(rate.parse::<u64>()?.saturating_mul(MBIT));
        return Ok(Settings { rate_bits_per_s, ..Settings::round_trip(Duration::from_millis(1)) });
    }
    Ok(Settings::round_trip(Duration::from_millis(name.parse()?)))
}

/// What is being measured, and what came of it.
struct Bench<'a> {
    lab: &'a Lab,
    arguments: &'a Arguments,
    display: Display,
    table: Table,
    /// Of what is loaded next.
    seed: u64,
}

fn compare(arguments: &Arguments) -> Outcome<()> {
    check_names(&arguments.only)?;
    let start = Instant::now();
    let lab = Lab::new("bench");
    let display = Display::start(&lab, "display");
    let venus = venus(&lab, arguments);
    let mut bench = Bench { lab: &lab, arguments, display, table: Table::default(), seed: arguments.seed };
    {
        let host = Host::with(&lab, "host", HostOptions { unvalidated: true, ..HostOptions::default() });
        let single_port = arguments.single_port.then(|| {
            let options = HostOptions { unvalidated: true, single_port: true, ..HostOptions::default() };
            Host::with(&lab, "host-one-port", options)
        });
        for round in 0..arguments.rounds {
            bench.direct(&host, single_port.as_ref(), venus.as_ref());
            eprintln!("round {} of {}: {} s", round + 1, arguments.rounds, start.elapsed().as_secs());
        }
    }
    for name in arguments.links.iter().filter(|name| !name.is_empty()) {
        let options = HostOptions { link: Some(link(name)?), unvalidated: true, ..HostOptions::default() };
        let host = Host::with(&lab, &format!("host-{name}"), options);
        let column = if name.ends_with("mbit") { name.clone() } else { format!("{name} ms") };
        for measurement in MEASUREMENTS.iter().filter(|measurement| measurement.over_links) {
            bench.one(&column, *measurement, Driver::Pipe(&host), "best");
        }
        bench.vkcube(&column, Driver::Pipe(&host));
        eprintln!("{column}: {} s", start.elapsed().as_secs());
    }
    println!("{}", bench.table.markdown());
    if let Some(path) = &arguments.json {
        std::fs::write(path, serde_json::to_vec_pretty(&bench.table)?)?;
    }
    let failed = bench.table.has_failures();
    if failed { Err("measurements have failed, see the table".into()) } else { Ok(()) }
}

/// The server of Venus, if there is to be one.
fn venus(lab: &Lab, arguments: &Arguments) -> Option<Venus> {
    if arguments.without_venus {
        return None;
    }
    let started = Venus::start(lab, arguments.venus_preload.as_deref());
    started.inspect_err(|reason| eprintln!("no column of Venus: {reason}")).ok()
}

fn check_names(only: &[String]) -> Outcome<()> {
    let known: Vec<_> = MEASUREMENTS.iter().map(|known| known.name).chain(["raw", "vkcube"]).collect();
    match only.iter().find(|name| !known.contains(&name.as_str())) {
        Some(name) => Err(format!("no measurement is called {name}; there are {}", known.join(", ")).into()),
        None => Ok(()),
    }
}

impl Bench<'_> {
    fn wants(&self, name: &str) -> bool {
        self.arguments.only.is_empty() || self.arguments.only.iter().any(|only| only == name)
    }

    /// One turn of everything, natively, through the pipe and on Venus.
    fn direct(&mut self, host: &Host, single_port: Option<&Host>, venus: Option<&Venus>) {
        for measurement in MEASUREMENTS {
            self.one("native", *measurement, Driver::Native, "best");
            self.one("pipe", *measurement, Driver::Pipe(host), "best");
            if let Some(venus) = venus {
                self.one(VENUS, *measurement, Driver::Venus(venus), "best");
            }
            if let Some(host) = single_port {
                self.one("pipe, one port", *measurement, Driver::Pipe(host), "best");
            }
            if self.arguments.compare {
                self.one("pipe, compare", *measurement, Driver::Pipe(host), "compare");
            }
        }
        self.vkcube("native", Driver::Native);
        self.vkcube("pipe", Driver::Pipe(host));
        if let Some(venus) = venus {
            self.vkcube(VENUS, Driver::Venus(venus));
        }
        if let Some(host) = single_port {
            self.vkcube("pipe, one port", Driver::Pipe(host));
        }
        if self.wants("raw") {
            self.table.add("pipe", "raw", raw_quic::measure());
        }
    }

    /// Runs one measurement, and a second time with fewer frames if it has frames: what one frame takes of the link is
    /// the difference. What loads runs a second time as well, on a host that has seen it.
    fn one(&mut self, column: &str, measurement: Measurement, driver: Driver<'_>, track: &str) {
        if !self.wants(measurement.name) {
            return;
        }
        let frames = self.arguments.frames;
        // A first time is one of something new.
        self.seed += 1;
        let run = |frames| self.run(measurement.name, frames, driver, track);
        let mut done = run(frames);
        if measurement.has_frames && matches!(driver, Driver::Pipe(_)) && frames > SHORT_FRAMES {
            done = done.and_then(|(mut figures, long)| {
                let (_, short) = run(SHORT_FRAMES)?;
                figures.extend(per_frame(measurement.name, &long, &short, frames - SHORT_FRAMES));
                Ok((figures, long))
            });
        }
        if measurement.is_load && matches!(driver, Driver::Pipe(_)) {
            done = done.and_then(|(mut figures, first)| {
                let (again, second) = run(frames)?;
                figures.extend(of_a_load(measurement.name, &first));
                let name = format!("{} again", measurement.name);
                // The start of a session is the first one's figure.
                figures.extend(
                    again.into_iter().skip(1).map(|taken| figure(format!("{name}, ms"), taken.value)),
                );
                figures.extend(of_a_load(&name, &second));
                Ok((figures, second))
            });
        }
        match done {
            Ok((figures, _)) => self.table.add(column, measurement.name, figures),
            Err(reason) => self.no_figures(column, measurement.name, driver, &reason),
        }
    }

    fn run(
        &self,
        name: &str,
        frames: u32,
        driver: Driver<'_>,
        track: &str,
    ) -> Result<(Vec<Figure>, GuestStats), String> {
        let (frames, repetitions) = (frames.to_string(), self.arguments.repetitions.to_string());
        let seed = self.seed.to_string();
        let list = ["--measure", name, "--frames", &frames, "--repetitions", &repetitions, "--seed", &seed];
        let guest = Guest::new(self.lab, "guest", driver, programs().join("e2e-bench")).arguments(&list);
        guest.variable("PYRODUCT_TRACK", track).start().end(PATIENCE).map_err(|reason| {
            let log = self.lab.read("guest.log");
            format!("{reason}: {}", log.trim().lines().last().unwrap_or_default())
        })?;
        let figures = serde_json::from_str(&self.lab.read("guest.out")).map_err(|error| error.to_string())?;
        let stats = match driver {
            Driver::Native | Driver::Venus(_) => GuestStats::default(),
            _ => guest::stats_of(self.lab, "guest"),
        };
        Ok((figures, stats))
    }

    /// Frames a second of vkcube without pacing, and what a steady one of them costs the link.
    fn vkcube(&mut self, column: &str, driver: Driver<'_>) {
        if !self.wants("vkcube") {
            return;
        }
        let mut seconds = [0.0; 2];
        for (seconds, presents) in seconds.iter_mut().zip([60, PRESENTS]) {
            let list = ["--present_mode", "0", "--c", &presents.to_string()];
            let start = Instant::now();
            let vkcube = Guest::new(self.lab, "vkcube", driver, "vkcube").on(&self.display).arguments(&list);
            if let Err(reason) = vkcube.start().end(PATIENCE) {
                let said = self.lab.read("vkcube.log");
                let reason = format!("{reason}: {}", said.trim().lines().last().unwrap_or_default());
                return self.no_figures(column, "vkcube", driver, &reason);
            }
            *seconds = start.elapsed().as_secs_f64();
        }
        let rate = f64::from(PRESENTS - 60) / (seconds[1] - seconds[0]).max(1e-3);
        let mut figures = vec![figure("vkcube frames/s".to_owned(), rate)];
        if let Driver::Pipe(_) = driver {
            let steady = guest::stats_of(self.lab, "vkcube").steady;
            let each = |count: u64| ratio(count, steady.frames);
            figures.extend([
                figure("vkcube, KiB up per frame".to_owned(), each(steady.bytes_up) / 1024.0),
                figure("vkcube, KiB down per frame".to_owned(), each(steady.bytes_down) / 1024.0),
                figure("vkcube, blocking waits per frame".to_owned(), each(steady.blocking_round_trips)),
            ]);
        }
        self.table.add(column, "vkcube", figures);
    }

    /// What another driver cannot run is not a failure of ours.
    fn no_figures(&mut self, column: &str, measurement: &str, driver: Driver<'_>, reason: &str) {
        match driver {
            Driver::Venus(_) => self.table.lack(column, measurement, reason),
            _ => self.table.fail(column, measurement, reason),
        }
    }
}

fn figure(name: String, value: f64) -> Figure {
    Figure { name, value }
}

#[expect(clippy::cast_precision_loss, reason = "megabytes and counts, to a few digits")]
fn ratio(count: u64, of: u64) -> f64 {
    count as f64 / of.max(1) as f64
}

/// What a whole run took of the link.
fn of_a_load(name: &str, stats: &GuestStats) -> [Figure; 2] {
    [
        figure(format!("{name}, MiB up"), ratio(stats.wire_bytes_up, 1 << 20)),
        figure(format!("{name}, blocking waits"), ratio(stats.blocking_round_trips.total, 1)),
    ]
}

fn per_frame(name: &str, long: &GuestStats, short: &GuestStats, frames: u32) -> [Figure; 4] {
    let each = |of: fn(&GuestStats) -> u64| ratio(of(long).saturating_sub(of(short)), frames.into());
    let up = each(|stats| stats.bytes_up);
    [
        figure(format!("{name}, KiB up per frame"), up / 1024.0),
        figure(
            format!("{name}, of that on the wire %"),
            100.0 * each(|stats| stats.wire_bytes_up) / up.max(1.0),
        ),
        figure(format!("{name}, KiB down per frame"), each(|stats| stats.bytes_down) / 1024.0),
        figure(format!("{name}, blocking waits per frame"), each(|stats| stats.blocking_round_trips.total)),
    ]
}
