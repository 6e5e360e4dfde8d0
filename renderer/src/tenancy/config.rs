//! What an operator writes: `pyroduct.toml`, and the tenants that `pyroduct-host tenant` keeps in the same form.

mod quantity;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::ops::Range;
use std::path::PathBuf;

use protocol::limits;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::gpu_time::GpuTimeMeasure;
use super::gpus::Order;
use super::isolation::SandboxRule;
use super::scheduler::Policy;
use crate::endpoint::PortRange;
use crate::reachable_address::check_advertised;
pub use quantity::{Bytes, Milliseconds};

/// A tenant's weight when GPU time is short, unless it is given.
pub const SHARE_DEFAULT: u32 = 100;
/// Largest weight.
const SHARE_MAX: u32 = 10_000;
/// Largest fixed share: something is left for the others.
const FIXED_SHARE_MAX: u32 = 95;
/// Highest priority.
const PRIORITY_MAX: u32 = 100;
/// Frames per second that a limit may name.
const FPS_LIMIT_MAX: u32 = 10_000;
/// What is kept of a tenant's contents, unless it is given.
const CACHE_DEFAULT: Bytes = Bytes(1 << 30);
/// For how long a silent peer is waited for, unless it is given.
const LINGER_DEFAULT: Milliseconds = Milliseconds(600_000);
/// Shortest and longest such time.
const LINGER_RANGE: std::ops::RangeInclusive<Milliseconds> = Milliseconds(1_000)..=Milliseconds(86_400_000);
/// Shortest watchdog: shaders are allowed to take their time on a software driver.
const WATCHDOG_MIN: Milliseconds = Milliseconds(100);

/// What is wrong with a file: one line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {reason}")]
pub struct ConfigError {
    /// Name of the file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong and what would be right.
    pub reason: String,
}

/// `pyroduct.toml`, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Address of the supervisor; command line options go before it.
    pub listen: Option<SocketAddr>,
    /// Name or address that peers are told.
    pub advertise: Option<String>,
    /// UDP ports of workers.
    pub worker_ports: Option<PortRange>,
    /// Workers are reached through the supervisor's port, and have none of their own.
    pub single_port: bool,
    /// Which GPU, as `--gpu`.
    pub gpu: Option<String>,
    /// Each session gets one of these GPUs; unless given, all of them (where no tenant owns its own).
    pub placement: Option<Order>,
    /// Whether software drivers may render where there is nothing else.
    pub software: bool,
    /// How far a worker has to be shut in.
    pub sandbox: SandboxRule,
    /// How the GPU's time is measured.
    pub gpu_time: GpuTimeMeasure,
    /// Local address for metrics and health; none unless given.
    pub metrics: Option<SocketAddr>,
    /// Where contents of tenants are kept; `cache` in the state directory, unless given.
    pub cache_directory: Option<PathBuf>,
    /// Bytes of contents that are kept of each tenant that has no limit of its own.
    pub cache: Bytes,
    /// Sessions on this host.
    pub sessions_max: u32,
    /// Sessions on one GPU.
    pub gpu_sessions_max: u32,
    /// How long a submission may execute before its worker is ended; else what suits the driver.
    pub watchdog: Option<Milliseconds>,
    /// For how long a guest or viewer that is not heard of keeps its session, of each tenant that has no such time of its
    /// own.
    pub linger: Milliseconds,
    /// By name.
    pub tenants: BTreeMap<String, Tenant>,
}

/// What one tenant may have. The form in files, too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tenant {
    /// Device memory on each GPU, over all sessions; the size of device heaps as its guests see them.
    pub memory: Bytes,
    /// The same for host memory of guests (heaps that are not device-local).
    pub host_memory: Bytes,
    /// Weight when GPU time is short.
    pub share: u32,
    /// Percent of the GPU that it gets whenever it has work, whatever the others' weights.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_share: Option<u32>,
    /// Work of a higher priority goes first.
    pub priority: u32,
    /// Frames per second, over all of its sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fps_max: Option<u32>,
    /// Sessions at once.
    pub sessions_max: u32,
    /// Shares its GPU with no other tenant.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub exclusive: bool,
    /// Bytes of its contents that are kept on the host's disk; 0 for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache: Option<Bytes>,
    /// For how long a guest or viewer of it that is not heard of keeps its session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linger: Option<Milliseconds>,
}

impl Tenant {
    /// What it is entitled to of the GPU's time.
    #[must_use]
    pub fn policy(&self) -> Policy {
        let fixed_permille = self.fixed_share.unwrap_or(0).saturating_mul(10);
        Policy { share: self.share, fixed_permille, priority: self.priority, fps_max: self.fps_max }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    listen: Option<Spanned<String>>,
    advertise: Option<Spanned<String>>,
    worker_ports: Option<Spanned<String>>,
    single_port: Option<Spanned<bool>>,
    gpu: Option<String>,
    placement: Option<Order>,
    software: Option<bool>,
    sandbox: Option<SandboxRule>,
    gpu_time: Option<GpuTimeMeasure>,
    metrics: Option<Spanned<String>>,
    cache_directory: Option<PathBuf>,
    limits: Option<Limits>,
    #[serde(default)]
    tenant: Vec<FileTenant>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Limits {
    sessions_max: Option<Spanned<u32>>,
    gpu_sessions_max: Option<Spanned<u32>>,
    watchdog: Option<Spanned<Milliseconds>>,
    linger: Option<Spanned<Milliseconds>>,
    cache: Option<Bytes>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileTenant {
    name: Spanned<String>,
    memory: Spanned<Bytes>,
    host_memory: Option<Spanned<Bytes>>,
    share: Option<Spanned<u32>>,
    fixed_share: Option<Spanned<u32>>,
    priority: Option<Spanned<u32>>,
    fps_max: Option<Spanned<u32>>,
    sessions_max: Option<Spanned<u32>>,
    exclusive: Option<bool>,
    cache: Option<Bytes>,
    linger: Option<Spanned<Milliseconds>>,
}

/// A value and where it stands.
struct Place<'a> {
    file: &'a str,
    text: &'a str,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: None,
            advertise: None,
            worker_ports: None,
            single_port: false,
            gpu: None,
            placement: None,
            software: true,
            sandbox: SandboxRule::default(),
            gpu_time: GpuTimeMeasure::default(),
            metrics: None,
            cache_directory: None,
            cache: CACHE_DEFAULT,
            sessions_max: sessions_limit(),
            gpu_sessions_max: sessions_limit(),
            watchdog: None,
            linger: LINGER_DEFAULT,
            tenants: BTreeMap::new(),
        }
    }
}

impl Config {
    /// Reads a file's text. `file` is its name, for messages.
    ///
    /// # Errors
    /// [`ConfigError`]: the first thing that is wrong.
    pub fn parse(file: &str, text: &str) -> Result<Self, ConfigError> {
        let place = Place { file, text };
        let read: File = toml::from_str(text).map_err(|error| {
            let reason = error.message().split_whitespace().collect::<Vec<_>>().join(" ");
            place.error(error.span().unwrap_or_default(), reason)
        })?;
        let limits = read.limits.unwrap_or_default();
        let single_port = read.single_port.filter(|wanted| *wanted.get_ref());
        if let Some(wanted) = &single_port
            && read.worker_ports.is_some()
        {
            let reason = "single_port = true and worker_ports exclude each other; remove one of them";
            return Err(place.error(wanted.span(), reason));
        }
        let advertise = read.advertise.map(|text| {
            check_advertised(text.get_ref(), single_port.is_some())
                .map_err(|reason| place.error(text.span(), reason))?;
            Ok(text.into_inner())
        });
        let advertise = advertise.transpose()?;
        let mut config = Self {
            listen: read.listen.map(|text| place.parse(&text, "an address with a port")).transpose()?,
            advertise,
            worker_ports: read.worker_ports.map(|text| place.parse(&text, "ports, A-B")).transpose()?,
            single_port: single_port.is_some(),
            gpu: read.gpu,
            placement: read.placement,
            software: read.software.unwrap_or(true),
            sandbox: read.sandbox.unwrap_or_default(),
            gpu_time: read.gpu_time.unwrap_or_default(),
            metrics: read.metrics.map(|text| place.parse(&text, "an address with a port")).transpose()?,
            cache_directory: read.cache_directory,
            cache: limits.cache.unwrap_or(CACHE_DEFAULT),
            sessions_max: place.within(limits.sessions_max, "sessions_max", 1..=sessions_limit())?,
            gpu_sessions_max: place.within(
                limits.gpu_sessions_max,
                "gpu_sessions_max",
                1..=sessions_limit(),
            )?,
            watchdog: None,
            linger: place.linger(limits.linger)?.unwrap_or(LINGER_DEFAULT),
            tenants: BTreeMap::new(),
        };
        if let Some(watchdog) = limits.watchdog {
            config.watchdog = Some(*watchdog.get_ref());
            if *watchdog.get_ref() < WATCHDOG_MIN {
                return Err(place.error(watchdog.span(), format!("watchdog is at least {WATCHDOG_MIN}")));
            }
        }
        for tenant in read.tenant {
            let (span, name) = (tenant.name.span(), tenant.name.get_ref().clone());
            if let Some(wrong) = wrong_name(&name) {
                return Err(place.error(span, wrong));
            }
            let tenant = place.tenant(&name, tenant)?;
            if config.tenants.insert(name.clone(), tenant).is_some() {
                return Err(place.error(span, format!("tenant `{name}` is there twice")));
            }
        }
        Ok(config)
    }

    /// What differs between this and a later file that counts from the host's next start only, by name.
    #[must_use]
    pub fn needs_restart(&self, later: &Self) -> Vec<&'static str> {
        let differs = [
            ("listen", self.listen != later.listen),
            ("advertise", self.advertise != later.advertise),
            ("worker_ports", self.worker_ports != later.worker_ports),
            ("single_port", self.single_port != later.single_port),
            ("gpu", self.gpu != later.gpu),
            ("software", self.software != later.software),
            ("sandbox", self.sandbox != later.sandbox),
            ("gpu_time", self.gpu_time != later.gpu_time),
            ("metrics", self.metrics != later.metrics),
            ("cache_directory", self.cache_directory != later.cache_directory),
        ];
        differs.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
    }

    /// Whether each session gets one GPU of its own choice, and which; `None`: it sees all of them.
    #[must_use]
    pub fn placed(&self) -> Option<Order> {
        let owned = self.tenants.values().any(|tenant| tenant.exclusive);
        self.placement.or_else(|| owned.then(Order::default))
    }

    /// The longest time that a peer of any tenant is waited for.
    #[must_use]
    pub fn linger_max(&self) -> Milliseconds {
        self.tenants.values().filter_map(|tenant| tenant.linger).fold(self.linger, Ord::max)
    }

    /// Adds the tenants of another file.
    ///
    /// # Errors
    /// A tenant that stands in both, in words.
    pub fn add_tenants(&mut self, others: BTreeMap<String, Tenant>) -> Result<(), String> {
        for (name, tenant) in others {
            if self.tenants.contains_key(&name) {
                return Err(format!(
                    "tenant `{name}` is in pyroduct.toml and was added by `pyroduct-host tenant add` too; remove one"
                ));
            }
            self.tenants.insert(name, tenant);
        }
        Ok(())
    }
}

/// The text of a file with these tenants.
#[must_use]
pub fn tenants_text(tenants: &BTreeMap<String, Tenant>) -> String {
    #[derive(Serialize)]
    struct Named<'a> {
        name: &'a str,
        #[serde(flatten)]
        tenant: &'a Tenant,
    }
    #[derive(Serialize)]
    struct Written<'a> {
        tenant: Vec<Named<'a>>,
    }
    let tenant = tenants.iter().map(|(name, tenant)| Named { name, tenant }).collect();
    // Strings and numbers only: nothing that TOML cannot say.
    toml::to_string(&Written { tenant }).unwrap_or_default()
}

/// A time that a silent peer may be waited for.
///
/// # Errors
/// It is none, in words.
pub fn linger_from(text: &str) -> Result<Milliseconds, String> {
    let linger = text.parse()?;
    match LINGER_RANGE.contains(&linger) {
        true => Ok(linger),
        false => Err(format!("linger is 1 s to 1440 min, not {linger}")),
    }
}

/// What is wrong with a tenant's name, if anything.
#[must_use]
pub fn wrong_name(name: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let fits = !name.is_empty() && name.len() <= limits::TENANT_BYTES_MAX && name.chars().all(plain);
    let most = limits::TENANT_BYTES_MAX;
    (!fits).then(|| {
        format!(
            "a tenant's name has 1 to {most} letters, digits, `-`, `_` or `.`; {name:?} is something else"
        )
    })
}

/// Most sessions that a host has at once.
#[must_use]
pub fn sessions_limit() -> u32 {
    u32::try_from(limits::SESSIONS_MAX).unwrap_or(u32::MAX)
}

impl Place<'_> {
    fn error(&self, span: Range<usize>, reason: impl Into<String>) -> ConfigError {
        let before = self.text.get(..span.start).unwrap_or_default();
        let line = before.bytes().filter(|byte| *byte == b'\n').count().saturating_add(1);
        ConfigError { file: self.file.to_owned(), line, reason: reason.into() }
    }

    fn parse<T: std::str::FromStr>(&self, text: &Spanned<String>, wanted: &str) -> Result<T, ConfigError> {
        let value = text.get_ref();
        value.parse().map_err(|_| self.error(text.span(), format!("{value:?} is not {wanted}")))
    }

    fn within(
        &self,
        value: Option<Spanned<u32>>,
        name: &str,
        range: std::ops::RangeInclusive<u32>,
    ) -> Result<u32, ConfigError> {
        let Some(value) = value else { return Ok(*range.end()) };
        if range.contains(value.get_ref()) {
            return Ok(*value.get_ref());
        }
        let (from, to) = (range.start(), range.end());
        Err(self.error(value.span(), format!("{name} is {from} to {to}, not {}", value.get_ref())))
    }

    fn linger(&self, value: Option<Spanned<Milliseconds>>) -> Result<Option<Milliseconds>, ConfigError> {
        let Some(value) = value else { return Ok(None) };
        let linger = linger_from(&value.get_ref().to_string());
        linger.map(Some).map_err(|reason| self.error(value.span(), reason))
    }

    fn tenant(&self, name: &str, read: FileTenant) -> Result<Tenant, ConfigError> {
        let bytes = |value: &Spanned<Bytes>, what: &str| match *value.get_ref() {
            Bytes(0) => {
                let reason =
                    format!("tenant `{name}`: {what} is 0; a tenant that may use none is to be removed");
                Err(self.error(value.span(), reason))
            }
            bytes => Ok(bytes),
        };
        let memory = bytes(&read.memory, "memory")?;
        let host_memory = read.host_memory.map_or(Ok(memory), |value| bytes(&value, "host_memory"))?;
        let share = read.share.map(|value| self.within(Some(value), "share", 1..=SHARE_MAX)).transpose()?;
        let fixed =
            read.fixed_share.map(|value| self.within(Some(value), "fixed_share", 1..=FIXED_SHARE_MAX));
        let priority =
            read.priority.map(|value| self.within(Some(value), "priority", 0..=PRIORITY_MAX)).transpose()?;
        let fps = read.fps_max.map(|value| self.within(Some(value), "fps_max", 1..=FPS_LIMIT_MAX));
        Ok(Tenant {
            memory,
            host_memory,
            share: share.unwrap_or(SHARE_DEFAULT),
            fixed_share: fixed.transpose()?,
            priority: priority.unwrap_or(0),
            fps_max: fps.transpose()?,
            sessions_max: self.within(read.sessions_max, "sessions_max", 1..=sessions_limit())?,
            exclusive: read.exclusive.unwrap_or(false),
            cache: read.cache,
            linger: self.linger(read.linger)?,
        })
    }
}

#[cfg(test)]
mod tests;
