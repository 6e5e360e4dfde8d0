//! `pyroduct-host`: the render host's commands.

use std::fs;
use std::io::{IsTerminal, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand};
use renderer::endpoint::PortRange;
use renderer::host_gpu::{self, GpuSelection};
use renderer::operator::{self, Order, Show, TenantCommand, TicketTerms};
use renderer::private_file::write_private;
use renderer::reachable_address::check_advertised;
use renderer::state_directory::{ConfigFile, Lock, Rules, StateDirectory};
use renderer::supervisor::{Authority, Options, Supervisor, WORKER_USERS};
use renderer::tenancy::isolation::{Isolation, SandboxRule};
use renderer::worker::{self, WorkerError};
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

/// Renders Vulkan for guests and streams the frames to viewers.
#[derive(Debug, Parser)]
#[command(name = "pyroduct-host", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve guests and viewers.
    Serve(Serve),
    /// Make a ticket, which lets its holder in at this host.
    Ticket(TicketOrder),
    /// Tenants and their tickets.
    Tenant {
        /// Where they are kept.
        #[arg(long, value_name = "DIRECTORY", global = true)]
        state_dir: Option<PathBuf>,
        /// What to do.
        #[command(subcommand)]
        command: TenantCommand,
    },
    /// Say which sessions run.
    Sessions(Where),
    /// End a session.
    Kick {
        /// Its number.
        session: u64,
        /// Of which host.
        #[command(flatten)]
        place: Where,
    },
    /// Take no new sessions.
    Drain {
        /// Take them again.
        #[arg(long)]
        stop: bool,
        /// Of which host.
        #[command(flatten)]
        place: Where,
    },
    /// Read configuration, tenants and tickets again, and say what is wrong with them.
    Reload(Where),
    /// Show what goes on.
    Top {
        /// Once, not again and again.
        #[arg(long)]
        once: bool,
        /// Once, as one line of JSON.
        #[arg(long)]
        json: bool,
        /// Of which host.
        #[command(flatten)]
        place: Where,
    },
    /// Say which GPUs can be used, and what is wrong with the configuration.
    Check {
        /// This one; `pyroduct.toml` in the state directory, if it is there, unless given.
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
        /// Where configuration and state are kept.
        #[arg(long, value_name = "DIRECTORY")]
        state_dir: Option<PathBuf>,
        /// Only this one, by a part of its name or its number.
        #[arg(long, value_name = "NAME|INDEX")]
        gpu: Option<GpuSelection>,
    },
    /// One session; started by `serve`.
    #[command(hide = true)]
    Worker {
        /// Only say what would hold around it, as JSON, becoming this user where it is root.
        #[arg(long, value_name = "USER")]
        attempt: Option<u32>,
    },
}

#[derive(Debug, Args)]
struct Serve {
    /// For development: make a new certificate authority, a guest and a viewer ticket on the spot.
    #[arg(long)]
    dev: bool,
    /// Address to listen on (UDP), 0.0.0.0:7420 unless given here or in the configuration; port 0 takes any.
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// Write {address, guest_ticket, viewer_ticket, pid} here as JSON once guests can come.
    #[arg(long, value_name = "FILE")]
    ready_file: Option<PathBuf>,
    /// UDP ports for the sessions' workers; any if not given.
    #[arg(long, value_name = "A-B")]
    worker_ports: Option<PortRange>,
    /// Reach all sessions through the port of `--listen`: for firewalls, NAT and containers with one published port.
    #[arg(long, conflicts_with = "worker_ports")]
    single_port: bool,
    /// Name or address under which guests and viewers reach this host; with --single-port it may have a port.
    #[arg(long, value_name = "HOST")]
    advertise: Option<String>,
    /// Use this GPU, by a part of its name or its number (see `check`).
    #[arg(long, value_name = "NAME|INDEX")]
    gpu: Option<String>,
    /// How far workers have to be shut in (see `check`); `required` unless given here or in the configuration.
    #[arg(long, value_name = "RULE", value_enum)]
    sandbox: Option<SandboxRule>,
    /// Where the certificate authority, tenants and tickets are kept.
    #[arg(long, value_name = "DIRECTORY", conflicts_with = "dev")]
    state_dir: Option<PathBuf>,
    /// What may be had and by whom; `pyroduct.toml` in the state directory, unless given.
    #[arg(long, value_name = "FILE", conflicts_with = "dev")]
    config: Option<PathBuf>,
    /// Keep contents of tenants (textures, shaders) here, so that they travel once; `cache` in the state directory, unless given
    /// here or in the configuration. A development host keeps none unless given.
    #[arg(long, value_name = "DIRECTORY")]
    cache_dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct TicketOrder {
    /// As what, and for how long.
    #[command(flatten)]
    terms: TicketTerms,
    /// Whose sessions it is for: a viewer sees the sessions of its tenant's guests.
    #[arg(long, value_name = "NAME")]
    tenant: String,
    /// Where the certificate authority is kept.
    #[arg(long, value_name = "DIRECTORY")]
    state_dir: Option<PathBuf>,
}

/// A running host.
#[derive(Debug, Args)]
struct Where {
    /// Its state directory.
    #[arg(long, value_name = "DIRECTORY")]
    state_dir: Option<PathBuf>,
}

/// Contents of the ready file.
#[derive(Debug, serde::Serialize)]
struct Ready {
    address: String,
    guest_ticket: Option<String>,
    viewer_ticket: Option<String>,
    pid: u32,
}

/// The public port, unless another is given.
const LISTEN_DEFAULT: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::UNSPECIFIED), 7420);

type CommandResult = Result<(), Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Err(error) = start_log() {
        return fail(&*error);
    }
    let result = match arguments.command {
        Command::Serve(serve) => serve_until_told(&serve),
        Command::Ticket(TicketOrder { terms, tenant, state_dir }) => existing_state(&state_dir)
            .and_then(|state| Ok(operator::ticket(&state, &tenant, &terms)?))
            .and_then(tell),
        Command::Tenant { state_dir, command } => existing_state(&state_dir)
            .and_then(|state| wait(operator::tenant(&state, &command)))
            .and_then(tell),
        Command::Sessions(place) => order(&place, Order::Sessions),
        Command::Kick { session, place } => order(&place, Order::Kick(session)),
        Command::Drain { stop, place } => order(&place, Order::Drain(!stop)),
        Command::Reload(place) => order(&place, Order::Reload),
        Command::Top { once, json, place } => top(
            &place,
            match (once, json) {
                (_, true) => Show::Json,
                (true, false) => Show::Once,
                (false, false) => Show::Live,
            },
        ),
        Command::Check { config, state_dir, gpu } => check_all(config, &state_dir, gpu),
        Command::Worker { attempt: Some(user) } => say_isolation(user),
        Command::Worker { attempt: None } => match worker::run() {
            // The supervisor says what went wrong.
            Err(WorkerError::Failed(_)) => return ExitCode::FAILURE,
            result => result.map_err(Into::into),
        },
    };
    result.map_or_else(|error| fail(&*error), |()| ExitCode::SUCCESS)
}

#[expect(clippy::print_stderr, reason = "the one line that tells why the command failed")]
fn fail(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("pyroduct-host: {error}");
    ExitCode::FAILURE
}

fn start_log() -> CommandResult {
    let filter = match std::env::var("PYRODUCT_LOG") {
        Ok(text) => EnvFilter::try_new(&text).map_err(|error| {
            format!("PYRODUCT_LOG={text} is no log filter ({error}); try `info` or `debug`")
        })?,
        Err(_) => EnvFilter::new("info"),
    };
    let colours = std::io::stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr).init();
    Ok(())
}

/// The state directory of a host that is no development host, and what it says.
struct Kept {
    state: StateDirectory,
    config: ConfigFile,
    _lock: Lock,
}

/// What may be had and by whom; nothing is kept of a development host.
fn read_rules(serve: &Serve) -> Result<(Rules, Option<Kept>), Box<dyn std::error::Error>> {
    if serve.dev {
        return Ok((Rules::default(), None));
    }
    let state = open_state(&serve.state_dir)?;
    let lock = state.lock_for_host()?;
    let config = ConfigFile::of_new_host(&state, serve.config.as_deref())?;
    let rules = state.rules(&config)?;
    Ok((rules, Some(Kept { state, config, _lock: lock })))
}

fn serve_until_told(serve: &Serve) -> CommandResult {
    let (rules, kept) = read_rules(serve)?;
    let authority = Arc::new(match &kept {
        None => Authority::in_memory(),
        Some(kept) => Authority::made_in_directory(kept.state.path()),
    }?);
    let config = &rules.config;
    let single_port = serve.single_port || (config.single_port && serve.worker_ports.is_none());
    if let Some(advertised) = &serve.advertise {
        check_advertised(advertised, single_port)?;
    }
    let metrics = config.metrics;
    let options = Options {
        listen: serve.listen.or(config.listen).unwrap_or(LISTEN_DEFAULT),
        advertise: serve.advertise.clone().or_else(|| config.advertise.clone()),
        worker_ports: serve.worker_ports.or_else(|| config.worker_ports.filter(|_| !serve.single_port)),
        single_port,
        gpu: serve.gpu.clone().or_else(|| config.gpu.clone()).unwrap_or_default(),
        sandbox: serve.sandbox.unwrap_or(config.sandbox),
        // Names this very program, even after its file was replaced.
        worker_program: PathBuf::from("/proc/self/exe"),
        cache: serve.cache_dir.clone().or_else(|| {
            let kept = kept.as_ref()?;
            Some(config.cache_directory.clone().unwrap_or_else(|| kept.state.path().join("cache")))
        }),
        rules,
    };
    // One thread: workers end with the thread that started them, and this one lives as long as the process.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let supervisor = Supervisor::start(options, Arc::clone(&authority)).await?;
        announce(serve, &authority, &supervisor.address())?;
        let operated = async {
            match &kept {
                Some(Kept { state, config, .. }) => supervisor.operate(state.clone(), config.clone()).await,
                None => std::future::pending().await,
            }
        };
        let measured = async {
            match metrics {
                Some(address) => supervisor.measure(address).await,
                None => std::future::pending().await,
            }
        };
        let result = tokio::select! {
            () = supervisor.serve() => Ok(()),
            failed = measured => failed,
            failed = operated => failed,
            _ = terminate.recv() => Ok(()),
            _ = interrupt.recv() => Ok(()),
        };
        tracing::info!("shutting down");
        supervisor.close().await;
        Ok(result?)
    })
}

/// Tells people and scripts that the host is there.
fn announce(serve: &Serve, authority: &Authority, address: &str) -> CommandResult {
    let mut ready = Ready {
        address: address.to_owned(),
        guest_ticket: None,
        viewer_ticket: None,
        pid: std::process::id(),
    };
    let mut lines = format!("pyroduct-host serves at {address}\n");
    if serve.dev {
        let tickets = authority.development_tickets(address)?;
        let (guest, viewer) = (tickets.guest.to_text(), tickets.viewer.to_text());
        lines += &format!("guest ticket:  {guest}\nviewer ticket: {viewer}\n");
        ready.guest_ticket = Some(guest);
        ready.viewer_ticket = Some(viewer);
    } else {
        authority.remember_address(address)?;
    }
    if let Some(path) = &serve.ready_file {
        write_private(path, &serde_json::to_vec(&ready)?)
            .map_err(|error| format!("the ready file {}: {error}", path.display()))?;
    }
    say(&lines);
    tracing::info!(address, pid = ready.pid, "serving");
    Ok(())
}

fn open_state(given: &Option<PathBuf>) -> Result<StateDirectory, Box<dyn std::error::Error>> {
    Ok(StateDirectory::open(&state_dir(given)?)?)
}

/// That of a host that has served, or for which somebody has made it.
fn existing_state(given: &Option<PathBuf>) -> Result<StateDirectory, Box<dyn std::error::Error>> {
    Ok(StateDirectory::existing(&state_dir(given)?)?)
}

fn tell(text: impl AsRef<str>) -> CommandResult {
    say(text.as_ref());
    Ok(())
}

/// For a command that talks to a running host.
fn wait<T>(work: impl Future<Output = Result<T, String>>) -> Result<T, Box<dyn std::error::Error>> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work)?)
}

fn order(place: &Where, order: Order) -> CommandResult {
    let state = existing_state(&place.state_dir)?;
    tell(wait(operator::order(&state, order))?)
}

fn top(place: &Where, how: Show) -> CommandResult {
    let state = existing_state(&place.state_dir)?;
    wait(operator::top(&state, how, say))
}

/// What is wrong with configuration and state, how far workers are shut in here, and whether there is a GPU.
fn check_all(config: Option<PathBuf>, state: &Option<PathBuf>, gpu: Option<GpuSelection>) -> CommandResult {
    let config = operator::check_configuration(config, &state_dir(state)?)?;
    check_sandbox(config.sandbox)?;
    let selection = match (gpu, config.gpu) {
        (Some(gpu), _) => gpu,
        // Every text names some GPU, or none that is there, which the check says.
        (None, Some(wanted)) => wanted.parse()?,
        (None, None) => GpuSelection::default(),
    };
    check(&selection)
}

/// What would hold around a worker here: one shuts itself in and says so.
fn check_sandbox(rule: SandboxRule) -> CommandResult {
    let user = WORKER_USERS.start.to_string();
    let output =
        std::process::Command::new("/proc/self/exe").args(["worker", "--attempt", &user]).output()?;
    let isolation: Isolation = serde_json::from_slice(&output.stdout).map_err(|_| {
        let said = String::from_utf8_lossy(&output.stderr);
        format!("no worker can be shut in here ({}): {}", output.status, said.trim())
    })?;
    say(&format!("sandbox of workers: {}\n", isolation.describe()));
    let missing = isolation.missing(rule);
    if missing.is_empty() { Ok(()) } else { Err(worker::explain_missing(&missing, rule).into()) }
}

fn say_isolation(user: u32) -> CommandResult {
    say(&serde_json::to_string(&worker::try_isolation(user)?)?);
    Ok(())
}

fn check(gpu: &GpuSelection) -> CommandResult {
    let report = host_gpu::check(gpu)?;
    say(&report.text);
    if report.usable { Ok(()) } else { Err("no session can run on this host".into()) }
}

/// On standard output. That nobody reads it is not a failure.
fn say(text: &str) {
    let mut output = std::io::stdout().lock();
    let _ = output.write_all(text.as_bytes()).and_then(|()| output.flush());
}

/// `--state-dir`, or the system's place for a service's state, or the user's.
fn state_dir(given: &Option<PathBuf>) -> Result<PathBuf, String> {
    let system = Path::new("/var/lib");
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || {
        variable("XDG_STATE_HOME")
            .or_else(|| variable("HOME").map(|home| home.join(".local/state")))
            .map(|state| state.join("pyroduct"))
    };
    let root = rustix::process::geteuid().is_root() && fs::metadata(system).is_ok_and(|found| found.is_dir());
    given
        .clone()
        .or_else(|| if root { Some(system.join("pyroduct")) } else { home() })
        .ok_or_else(|| "no place for the certificate authority: give --state-dir".to_owned())
}
