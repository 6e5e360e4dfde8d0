//! Tenants that an operator adds, changes and removes by command.

use clap::Args;

use crate::state_directory::{ConfigFile, StateDirectory};
use crate::tenancy::config::{
    Bytes, Milliseconds, SHARE_DEFAULT, Tenant, linger_from, sessions_limit, wrong_name,
};

/// `pyroduct-host tenant add`: of a tenant that was added before, what is not said stays as it is.
#[derive(Debug, Args)]
pub struct NewTenant {
    /// 1 to 64 letters, digits, `-`, `_` or `.`.
    name: String,
    /// Device memory over all of its sessions, such as "4 GiB"; a new tenant needs it.
    #[arg(long, value_name = "SIZE")]
    memory: Option<Bytes>,
    /// The same for host memory; as much as device memory, unless given.
    #[arg(long, value_name = "SIZE")]
    host_memory: Option<Bytes>,
    /// Weight when GPU time is short; 100 unless given.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    share: Option<u32>,
    /// Percent of the GPU that it gets whenever it has work, whatever the others' shares; 0 for none.
    #[arg(long, value_parser = clap::value_parser!(u32).range(0..=95))]
    fixed_share: Option<u32>,
    /// Work of a higher priority goes first; 0 unless given.
    #[arg(long, value_parser = clap::value_parser!(u32).range(0..=100))]
    priority: Option<u32>,
    /// Frames per second, over all of its sessions; 0 for no limit.
    #[arg(long, value_parser = clap::value_parser!(u32).range(0..=10_000))]
    fps_max: Option<u32>,
    /// Sessions at once: every program that uses Vulkan is one; 64 unless given.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=64))]
    sessions_max: Option<u32>,
    /// It shares its GPU with no other tenant; `--exclusive=false` ends that.
    #[arg(long, num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    exclusive: Option<bool>,
    /// What is kept on the host's disk of its textures and shaders, so that they travel once; "0" for nothing.
    #[arg(long, value_name = "SIZE")]
    cache: Option<Bytes>,
    /// For how long a guest or viewer of it that is not heard of keeps its session, such as "2 min"; as the host's unless given.
    #[arg(long, value_name = "TIME", value_parser = linger_from)]
    linger: Option<Milliseconds>,
}

impl NewTenant {
    /// What it may have now, by what it could have before.
    fn terms(&self, before: Option<&Tenant>) -> Result<Tenant, String> {
        let Some(memory) = self.memory.or_else(|| before.map(|old| old.memory)) else {
            let name = &self.name;
            return Err(format!(
                "how much may tenant {name} have? give --memory, such as --memory \"4 GiB\""
            ));
        };
        let old = before.cloned().unwrap_or_else(|| Tenant {
            memory,
            host_memory: memory,
            share: SHARE_DEFAULT,
            fixed_share: None,
            priority: 0,
            fps_max: None,
            sessions_max: sessions_limit(),
            exclusive: false,
            cache: None,
            linger: None,
        });
        // Where only device memory was ever said, the other follows it.
        let follows = if old.host_memory == old.memory { memory } else { old.host_memory };
        let limit = |new: Option<u32>, old| new.map_or(old, |new| Some(new).filter(|new| *new > 0));
        let tenant = Tenant {
            memory,
            host_memory: self.host_memory.unwrap_or(follows),
            share: self.share.unwrap_or(old.share),
            fixed_share: limit(self.fixed_share, old.fixed_share),
            priority: self.priority.unwrap_or(old.priority),
            fps_max: limit(self.fps_max, old.fps_max),
            sessions_max: self.sessions_max.unwrap_or(old.sessions_max),
            exclusive: self.exclusive.unwrap_or(old.exclusive),
            cache: self.cache.or(old.cache),
            linger: self.linger.or(old.linger),
        };
        if tenant.memory == Bytes(0) || tenant.host_memory == Bytes(0) {
            return Err(
                "a tenant without memory can do nothing; `tenant remove` lets it in no more".to_owned()
            );
        }
        Ok(tenant)
    }
}

pub(super) fn add(state: &StateDirectory, new: &NewTenant) -> Result<String, String> {
    if let Some(wrong) = wrong_name(&new.name) {
        return Err(wrong);
    }
    let config = ConfigFile::of_host(state)?;
    let rules = state.rules(&config)?;
    let mut said = String::new();
    state.change_tenants(|tenants| {
        let before = tenants.get(&new.name);
        if before.is_none() && rules.config.tenants.contains_key(&new.name) {
            let file = config.path.display();
            return Err(format!(
                "tenant `{}` is in {file}; change it there, or remove it there first",
                new.name
            ));
        }
        let tenant = new.terms(before)?;
        said = describe(&new.name, &tenant);
        tenants.insert(new.name.clone(), tenant);
        Ok(())
    })?;
    Ok(said)
}

pub(super) fn remove(state: &StateDirectory, name: &str) -> Result<String, String> {
    state.change_tenants(|tenants| {
        let removed = tenants.remove(name).map(|_| ());
        removed.ok_or_else(|| {
            format!("no tenant `{name}` was added here; one of pyroduct.toml is removed there")
        })
    })?;
    Ok(format!("tenant {name} is removed\n"))
}

pub(super) fn list(state: &StateDirectory) -> Result<String, String> {
    let rules = state.rules(&ConfigFile::of_host(state)?)?;
    Ok(rules.config.tenants.iter().map(|(name, tenant)| describe(name, tenant)).collect())
}

fn describe(name: &str, tenant: &Tenant) -> String {
    let Tenant { memory, host_memory, share, fixed_share, priority, fps_max, sessions_max, .. } = tenant;
    let Tenant { exclusive, cache, linger, .. } = tenant;
    let linger = linger.map_or_else(String::new, |linger| format!(", linger {linger}"));
    let cache = cache.map_or_else(String::new, |cache| format!(", cache {cache}"));
    let own = if *exclusive { ", exclusive" } else { "" };
    let fps = fps_max.map_or_else(|| "-".to_owned(), |fps| fps.to_string());
    let fixed = fixed_share.map_or_else(String::new, |percent| format!(", fixed_share {percent}"));
    format!(
        "{name}: memory {memory}, host memory {host_memory}, share {share}{fixed}, priority {priority}, fps_max {fps}, sessions_max {sessions_max}{own}{cache}{linger}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> (tempfile::TempDir, StateDirectory) {
        let directory = tempfile::tempdir().unwrap();
        let state = StateDirectory::existing(directory.path()).unwrap();
        (directory, state)
    }

    fn new(arguments: &[&str]) -> NewTenant {
        #[derive(clap::Parser)]
        struct Line {
            #[command(flatten)]
            new: NewTenant,
        }
        let line = [&["add"], arguments].concat();
        <Line as clap::Parser>::try_parse_from(line).unwrap().new
    }

    #[test]
    fn what_is_not_said_stays_as_it_is() {
        let (_directory, state) = state();
        let first = new(&[
            "lava",
            "--memory",
            "1 GiB",
            "--share",
            "300",
            "--exclusive",
            "--cache",
            "2 GiB",
            "--fps-max",
            "60",
        ]);
        add(&state, &first).unwrap();
        let said = add(&state, &new(&["lava", "--memory", "3 GiB"])).unwrap();
        assert_eq!(
            said,
            "lava: memory 3 GiB, host memory 3 GiB, share 300, priority 0, fps_max 60, sessions_max 64, exclusive, cache 2 GiB\n"
        );
        let said =
            add(&state, &new(&["lava", "--exclusive=false", "--fps-max", "0", "--host-memory", "1 GiB"]))
                .unwrap();
        assert!(said.contains("fps_max -,") && !said.contains("exclusive"), "{said}");
        let said = add(&state, &new(&["lava", "--memory", "4 GiB"])).unwrap();
        assert!(said.contains("memory 4 GiB, host memory 1 GiB"), "{said}");
        assert!(add(&state, &new(&["tube"])).unwrap_err().contains("give --memory"));
    }

    #[test]
    fn a_tenant_of_the_configuration_is_changed_there() {
        let (directory, state) = state();
        let file = directory.path().join("pyroduct.toml");
        std::fs::write(&file, "[[tenant]]\nname = \"lava\"\nmemory = \"1 GiB\"\n").unwrap();
        let said = add(&state, &new(&["lava", "--memory", "1 GiB"])).unwrap_err();
        assert!(said.contains("pyroduct.toml; change it there"), "{said}");
        assert!(state.tenants().unwrap().is_none(), "nothing was written");
    }
}
