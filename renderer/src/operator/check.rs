//! What is wrong with configuration and state directory, before a host starts on them.

use std::fs;
use std::net::Ipv4Addr;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use crate::endpoint::shared_port::SharedPort;
use crate::state_directory::{ConfigFile, StateDirectory};
use crate::supervisor::{Authority, AuthorityError};
use crate::tenancy::config::Config;

/// Reads everything that `serve` would read; gives the configuration.
///
/// # Errors
/// The first thing that would keep the host from starting or from letting its peers in, one line.
pub fn check_configuration(given: Option<PathBuf>, state: &Path) -> Result<Config, String> {
    let config = if state.is_dir() {
        let state = StateDirectory::existing(state)?;
        check_owner(&state)?;
        let file = match given {
            Some(path) => ConfigFile { path, required: true },
            None => ConfigFile::of_host(&state)?,
        };
        match Authority::in_directory(state.path()) {
            Ok(_) | Err(AuthorityError::None { .. }) => {}
            Err(error) => return Err(error.to_string()),
        }
        state.rules(&file)?.config
    } else {
        // Made by the first `serve`.
        given.map_or_else(|| Ok(Config::default()), |path| ConfigFile { path, required: true }.parse())?
    };
    if config.single_port {
        SharedPort::bind((Ipv4Addr::LOCALHOST, 0).into())
            .map_err(|error| format!("single_port = true does not work here: {error}; use worker_ports"))?;
    }
    Ok(config)
}

/// A file that root left in a service's directory cannot be read by the service.
fn check_owner(state: &StateDirectory) -> Result<(), String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    let owner = fs::metadata(state.path()).map_err(|error| failed(state.path(), error))?.uid();
    for entry in fs::read_dir(state.path()).map_err(|error| failed(state.path(), error))? {
        let path = entry.map_err(|error| failed(state.path(), error))?.path();
        // One that goes away meanwhile harms nobody.
        let Ok(found) = fs::symlink_metadata(&path) else { continue };
        if found.uid() != owner && found.mode() & 0o004 == 0 {
            return Err(format!(
                "{} belongs to user {}, and the state directory to user {owner}: a host of that user cannot read it; `chown -R {owner} {}`",
                path.display(),
                found.uid(),
                state.path().display()
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn what_would_keep_a_host_from_starting_is_found() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path();
        assert!(check_configuration(None, &path.join("not there yet")).is_ok());
        assert!(
            check_configuration(Some(path.join("no such file")), path).unwrap_err().contains("no such file")
        );
        assert!(check_configuration(None, path).is_ok());
        let tenant = "[[tenant]]\nname = \"lava\"\nmemory = \"1 GiB\"\n";
        fs::write(path.join("pyroduct.toml"), format!("gpu = \"NVIDIA\"\n{tenant}")).unwrap();
        assert_eq!(check_configuration(None, path).unwrap().gpu.as_deref(), Some("NVIDIA"));
        fs::write(path.join("tenants.toml"), tenant).unwrap();
        let twice = check_configuration(None, path).unwrap_err();
        assert!(twice.contains("tenant `lava` is in pyroduct.toml and was added"), "{twice}");
        fs::remove_file(path.join("tenants.toml")).unwrap();
        Authority::made_in_directory(path).unwrap();
        assert!(check_configuration(None, path).is_ok());
        fs::remove_file(path.join("ca.key")).unwrap();
        let lost = check_configuration(None, path).unwrap_err();
        assert!(lost.contains("ca.key is missing") && lost.contains("restore"), "{lost}");
    }

    #[test]
    fn a_file_of_another_user_is_found() {
        // Only root can make one.
        if !rustix::process::geteuid().is_root() {
            return;
        }
        let directory = tempfile::tempdir().unwrap();
        std::os::unix::fs::chown(directory.path(), Some(4321), None).unwrap();
        let file = directory.path().join("tickets.toml");
        fs::write(&file, "").unwrap();
        assert!(check_configuration(None, directory.path()).is_ok(), "all may read it");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        let said = check_configuration(None, directory.path()).unwrap_err();
        assert!(said.contains("tickets.toml belongs to user 0") && said.contains("chown"), "{said}");
    }
}
