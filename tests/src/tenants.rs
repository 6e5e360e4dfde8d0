//! What many tenants on one host get of it, measured: `e2e-tenants`. A test of the same with small numbers asserts what
//! does not depend on the machine's speed.

use std::fmt::{self, Display, Write as _};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use rustix::process::Pid;

use crate::harness::{Driver, Estate, Guest, Lab, PATIENCE, Process, process, until};

const TICKS_PER_SECOND: u64 = 100;

/// What came of killing workers.
#[derive(Clone, Debug, Default)]
pub struct Kills {
    /// How soon each victim's memory was free in the ledger.
    pub freed: Vec<Duration>,
    /// How soon each victim's app was told that its device is lost.
    pub lost: Vec<Duration>,
    /// Frames of the sessions that were left alone, each looked at.
    pub frames: u64,
    /// The longest that one of those waited for a frame.
    pub longest: Duration,
}

impl Display for Kills {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ms = |times: &[Duration], permille| quantile(times, permille).as_millis();
        writeln!(f, "{} kills of one of several workers", self.freed.len())?;
        let (freed, lost) = (&self.freed, &self.lost);
        writeln!(
            f,
            "ledger freed after ms: p50 {} p99 {} max {}",
            ms(freed, 500),
            ms(freed, 990),
            ms(freed, 1000)
        )?;
        writeln!(
            f,
            "DEVICE_LOST after ms: p50 {} p99 {} max {}",
            ms(lost, 500),
            ms(lost, 990),
            ms(lost, 1000)
        )?;
        write!(
            f,
            "frames of the others: {}, none missing or wrong; the longest took {} ms",
            self.frames,
            self.longest.as_millis()
        )
    }
}

fn quantile(times: &[Duration], permille: usize) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let at = (sorted.len() * permille / 1000).min(sorted.len().saturating_sub(1));
    sorted.get(at).copied().unwrap_or_default()
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

fn unix_ms() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis())
}

/// The number behind `word` in what a program said.
fn said(lab: &Lab, name: &str, word: &str) -> Option<u128> {
    let output = lab.read(&format!("{name}.out"));
    let mut words = output.split_whitespace();
    words.find(|one| *one == word)?;
    words.next()?.parse().ok()
}

fn tenants(count: u32, memory: &str) -> String {
    let one = |number| format!("[[tenant]]\nname = \"t{number}\"\nmemory = \"{memory}\"\n");
    (0..count).map(one).collect()
}

/// A program by a tenant, once it has said `word`.
fn working(lab: &Lab, ticket: &str, (name, program, word): (&str, &str, &str), seconds: u64) -> Process {
    let guest = Guest::test_program(lab, name, Driver::Ticket(ticket), program);
    let mut process = guest.variable("E2E_SECONDS", &seconds.to_string()).start();
    until(PATIENCE, word, || {
        assert!(process.runs(), "{name}: {}", lab.read(&format!("{name}.log")));
        lab.read(&format!("{name}.out")).contains(word).then_some(())
    });
    process
}

/// Kills a worker of one of `sessions` tenants, `times` times; each time a new session takes its place. The host's
/// configuration begins with `rules`.
///
/// # Panics
/// When another session than the victim's notices.
#[must_use]
pub fn kill(times: u32, sessions: u32, rules: &str) -> Kills {
    let lab = Lab::new("tenants_kill");
    let estate = Estate::start(&lab, &(rules.to_owned() + &tenants(sessions, "64 MiB")));
    let tickets: Vec<_> = (0..sessions).map(|number| estate.ticket(&format!("t{number}"))).collect();
    let start = |round: u32, number: u32| {
        let name = format!("guest-{number}-{round}");
        let index = usize::try_from(number).unwrap_or(0);
        let process = working(&lab, &tickets[index], (&name, "until_lost", "running"), 0);
        (name, process)
    };
    let mut guests: Vec<_> = (0..sessions).map(|number| start(0, number)).collect();
    let mut kills = Kills::default();
    for round in 0..times {
        let victim = round % sessions;
        let tenant = format!("t{victim}");
        let at = usize::try_from(victim).unwrap_or(0);
        let pid = until(PATIENCE, "the victim's worker", || estate.workers_of(&tenant).first().copied());
        let held = estate.tenant(&tenant).memory_held_bytes;
        assert!(held > 0, "the victim holds nothing");
        let (began, killed_ms) = (Instant::now(), unix_ms());
        process::kill(pid);
        until(PATIENCE, "its memory", || (estate.tenant(&tenant).memory_held_bytes == 0).then_some(()));
        kills.freed.push(began.elapsed());
        let (name, process) = &mut guests[at];
        process.succeed(PATIENCE);
        let lost = said(&lab, name, "lost").unwrap_or(u128::MAX).saturating_sub(killed_ms);
        kills.lost.push(Duration::from_millis(u64::try_from(lost).unwrap_or(u64::MAX)));
        note_frames(&lab, name, &mut kills);
        for (other, (name, process)) in guests.iter_mut().enumerate() {
            assert!(other == at || process.runs(), "{name} has ended: {}", lab.read(&format!("{name}.log")));
        }
        guests[at] = start(round + 1, victim);
    }
    for (number, (name, guest)) in guests.iter_mut().enumerate() {
        estate.workers_of(&format!("t{number}")).into_iter().for_each(process::kill);
        guest.succeed(PATIENCE);
        note_frames(&lab, name, &mut kills);
    }
    kills
}

/// Each frame up to the loss was there and had what was drawn: the program fails otherwise.
fn note_frames(lab: &Lab, name: &str, kills: &mut Kills) {
    let frames = said(lab, name, "frames").and_then(|frames| u64::try_from(frames).ok());
    kills.frames += frames.unwrap_or_else(|| panic!("{name} counted no frames"));
    let longest = said(lab, name, "longest").and_then(|ms| u64::try_from(ms).ok()).unwrap_or(0);
    kills.longest = kills.longest.max(Duration::from_millis(longest));
}

/// Processor time of a process so far.
fn processor_time(pid: Pid) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).unwrap_or_default();
    // After the name, which may hold anything; user and system time are the 14th and 15th field.
    let fields: Vec<_> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    Duration::from_millis((ticks(11) + ticks(12)) * 1000 / TICKS_PER_SECOND)
}

/// What `sessions` that do nothing cost the host.
#[must_use]
pub fn idle(sessions: u32, time: Duration) -> String {
    let lab = Lab::new("tenants_idle");
    let estate = Estate::start(&lab, &tenants(1, "1 GiB"));
    let ticket = estate.ticket("t0");
    let guests: Vec<_> = (0..sessions)
        .map(|number| working(&lab, &ticket, (&format!("idle-{number}"), "idle", "idle"), 0))
        .collect();
    // What was started for them settles.
    std::thread::sleep(Duration::from_secs(3));
    let workers = estate.workers_of("t0");
    let host: Vec<_> = workers.iter().copied().chain([estate.host.pid()]).collect();
    let apps: Vec<_> = guests.iter().map(Process::pid).collect();
    let sum = |pids: &[Pid]| pids.iter().map(|pid| processor_time(*pid)).sum::<Duration>();
    let (before, before_apps) = (sum(&host), sum(&apps));
    std::thread::sleep(time);
    let percent = |spent: Duration| spent.as_secs_f64() / time.as_secs_f64() * 100.0;
    format!(
        "{} idle sessions: the host takes {:.2} % of a core, their apps {:.2} %",
        workers.len(),
        percent(sum(&host).saturating_sub(before)),
        percent(sum(&apps).saturating_sub(before_apps))
    )
}

/// From an app's first Vulkan call to its device.
#[must_use]
pub fn start(times: u32) -> String {
    let lab = Lab::new("tenants_start");
    let estate = Estate::start(&lab, &tenants(1, "64 MiB"));
    let ticket = estate.ticket("t0");
    let mut taken = Vec::new();
    for number in 0..times {
        // The next worker is started when one is taken: it becomes ready.
        std::thread::sleep(Duration::from_secs(1));
        let name = format!("start-{number}");
        let guest = Guest::test_program(&lab, &name, Driver::Ticket(&ticket), "connect");
        guest.start().succeed(PATIENCE);
        let us = said(&lab, &name, "after").and_then(|us| u64::try_from(us).ok());
        taken.push(Duration::from_micros(us.unwrap_or_else(|| panic!("{name} said nothing"))));
    }
    let ms = |permille| quantile(&taken, permille).as_secs_f64() * 1e3;
    format!("{times} session starts, ms: p50 {:.1} p90 {:.1} max {:.1}", ms(500), ms(900), ms(1000))
}

/// Median and 99th percentile of a program's frames, in microseconds.
fn frames(lab: &Lab, ticket: &str, name: &str, seconds: u64, fps: u32) -> [f64; 2] {
    let guest = Guest::test_program(lab, name, Driver::Ticket(ticket), "frames");
    let guest = guest.variable("E2E_SECONDS", &seconds.to_string());
    let guest = if fps == 0 { guest } else { guest.variable("E2E_FPS", &fps.to_string()) };
    let mut process = guest.start();
    process.succeed(PATIENCE + Duration::from_secs(seconds));
    ["p50", "p99"].map(|word| {
        let us = said(lab, name, word).and_then(|us| u32::try_from(us).ok());
        f64::from(us.unwrap_or_else(|| panic!("{name} said nothing")))
    })
}

/// A victim's frames alone and beside a flooding neighbour.
#[must_use]
pub fn neighbour(pairs: u32, seconds: u64, fps: u32) -> String {
    let lab = Lab::new("tenants_neighbour");
    let estate = Estate::start(&lab, &tenants(2, "256 MiB"));
    let tickets = ["t0", "t1"].map(|tenant| estate.ticket(tenant));
    let (mut text, mut ratios) = (String::new(), Vec::new());
    for pair in 0..pairs {
        let [_, alone] = frames(&lab, &tickets[0], &format!("alone-{pair}"), seconds, fps);
        let flood = (&*format!("flood-{pair}"), "busy", "busy");
        let mut flood = working(&lab, &tickets[1], flood, seconds + 3);
        let [_, beside] = frames(&lab, &tickets[0], &format!("beside-{pair}"), seconds, fps);
        flood.succeed(PATIENCE);
        ratios.push(beside / alone);
        let _ = writeln!(text, "p99 us: alone {alone} beside {beside} ratio {:.3}", beside / alone);
    }
    text + &format!("median of the ratios {:.3}", median(&ratios))
}

/// What tenants with shares 1:2:4 get while all have work; `gpu_time` as in `pyroduct.toml`.
#[must_use]
pub fn shares(seconds: u64, gpu_time: &str) -> String {
    let lab = Lab::new("tenants_shares");
    let weights = [1_u32, 2, 4];
    let one =
        |weight| format!("[[tenant]]\nname = \"t{weight}\"\nmemory = \"64 MiB\"\nshare = {}\n", weight * 100);
    let config = format!("gpu_time = \"{gpu_time}\"\n{}", weights.map(one).concat());
    let estate = Estate::start(&lab, &config);
    let guests = weights.map(|weight| {
        let ticket = estate.ticket(&format!("t{weight}"));
        working(&lab, &ticket, (&format!("busy-{weight}"), "busy", "busy"), seconds + 20)
    });
    let look = || weights.map(|weight| estate.tenant(&format!("t{weight}")));
    // Until all know of each other.
    std::thread::sleep(Duration::from_secs(3));
    let before = look();
    std::thread::sleep(Duration::from_secs(seconds));
    let after = look();
    drop(guests);
    let spent = [0, 1, 2].map(|at| after[at].charged_ns.saturating_sub(before[at].charged_ns));
    let turns = [0, 1, 2].map(|at| after[at].turns.saturating_sub(before[at].turns));
    let line = |what: &str, got: [u64; 3]| {
        let number = |value: u64| value.to_string().parse::<f64>().unwrap_or(f64::NAN);
        let total = number(got.iter().sum());
        let mut text = format!("{what}:");
        for (weight, got) in weights.iter().zip(got) {
            let wanted = f64::from(*weight) / 7.0;
            let part = number(got) / total;
            let _ = write!(
                text,
                "  share {weight}: {:.2} % (error {:+.2} %)",
                part * 100.0,
                (part / wanted - 1.0) * 100.0
            );
        }
        text
    };
    format!("{}\n{}", line("GPU time", spent), line("submissions", turns))
}

/// A lone tenant's frames with the whole machinery, and without.
#[must_use]
pub fn alone(pairs: u32, seconds: u64) -> String {
    let lab = Lab::new("tenants_alone");
    let (mut text, mut ratios) = (String::new(), Vec::new());
    for pair in 0..pairs {
        let [with, without] = [&[][..], &[("PYRODUCT_INJECT", "unshared")]].map(|variables| {
            let estate = Estate::with(&lab, &tenants(1, "256 MiB"), variables);
            let name = format!("alone-{pair}-{}", variables.len());
            let [p50, _] = frames(&lab, &estate.ticket("t0"), &name, seconds, 0);
            p50
        });
        ratios.push(with / without);
        let _ = writeln!(text, "p50 us: with {with} without {without} ratio {:.3}", with / without);
    }
    text + &format!("median of the ratios {:.3}", median(&ratios))
}
