//! Whether the program runs in a sandbox that hides what the driver needs, and what to do then.

use std::path::Path;

/// What keeps a program apart from its machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sandbox {
    Flatpak,
    /// Steam's containers.
    PressureVessel,
    /// bwrap and its like: the root is a temporary file system that others are mounted into.
    Mounts,
}

/// One line about the sandbox that this process is in, if it is in one; asked when there is no session.
#[must_use]
pub fn hint() -> Option<String> {
    let exists = |path: &str| Path::new(path).exists();
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let sandbox = sandbox(exists, std::env::var_os("PRESSURE_VESSEL_RUNTIME").is_some(), &mounts);
    let interfaces = std::fs::read_to_string("/proc/self/net/dev").unwrap_or_default();
    line(sandbox, has_network(&interfaces))
}

fn sandbox(exists: impl Fn(&str) -> bool, is_pressure_vessel: bool, mounts: &str) -> Option<Sandbox> {
    if exists("/.flatpak-info") {
        Some(Sandbox::Flatpak)
    } else if is_pressure_vessel || exists("/run/pressure-vessel") {
        Some(Sandbox::PressureVessel)
    } else if is_root_temporary(mounts) && !exists("/sbin/init") {
        Some(Sandbox::Mounts)
    } else {
        None
    }
}

/// Fields are: id, parent, device, root, mount point, options, …, "-", type, …
fn is_root_temporary(mounts: &str) -> bool {
    mounts.lines().any(|line| {
        let point = line.split(' ').nth(4);
        let kind = line.split_once(" - ").and_then(|(_, rest)| rest.split(' ').next());
        point == Some("/") && kind == Some("tmpfs")
    })
}

/// Two lines of headings, then one for each interface.
fn has_network(interfaces: &str) -> bool {
    let names = interfaces.lines().skip(2).filter_map(|line| line.split_once(':'));
    interfaces.is_empty() || names.map(|(name, _)| name.trim()).any(|name| name != "lo")
}

fn line(sandbox: Option<Sandbox>, has_network: bool) -> Option<String> {
    let network = if has_network { "" } else { " It has no network, which the driver needs." };
    let what = match sandbox {
        Some(Sandbox::Flatpak) => {
            "the program runs in Flatpak's sandbox, which shows neither the ticket nor the driver unless it is told to: \
             `flatpak override --user --share=network --filesystem=~/.config/pyroduct:ro APP`, and the driver's folder likewise;"
        }
        Some(Sandbox::PressureVessel) => {
            "the program runs in Steam's container, which has its own /usr: put ticket and driver below your home, or name their \
             folder in PRESSURE_VESSEL_FILESYSTEMS_RO;"
        }
        Some(Sandbox::Mounts) => {
            "the program seems to run in a sandbox (bwrap) that shows parts of the file system: the driver's folder and the ticket \
             have to be among them, or start the program without its wrapper;"
        }
        None if !has_network => "this process has no network interface but the loopback;",
        None => return None,
    };
    Some(format!("{what}{network} see docs/guests.md"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BWRAP: &str =
        "31 1 0:25 / / rw,nosuid - tmpfs tmpfs rw\n32 31 8:1 /usr /usr ro - ext4 /dev/sda1 rw\n";
    const MACHINE: &str =
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n24 22 0:22 / /run rw - tmpfs tmpfs rw\n";

    #[test]
    fn sandboxes_are_known_by_what_they_show() {
        let found = |there: &[&str], mounts| sandbox(|path| there.contains(&path), false, mounts);
        assert_eq!(found(&["/sbin/init"], MACHINE), None);
        assert_eq!(found(&[], MACHINE), None, "a container");
        assert_eq!(found(&["/.flatpak-info"], BWRAP), Some(Sandbox::Flatpak));
        assert_eq!(found(&["/run/pressure-vessel"], BWRAP), Some(Sandbox::PressureVessel));
        assert_eq!(found(&[], BWRAP), Some(Sandbox::Mounts));
        assert_eq!(found(&["/sbin/init"], BWRAP), None, "a machine that runs from memory");
    }

    #[test]
    fn a_process_without_network_is_told_so() {
        let head = "Inter-|   Receive\n face |bytes\n";
        assert!(!has_network(&format!("{head}    lo: 0 0\n")));
        assert!(has_network(&format!("{head}    lo: 0 0\n  eth0: 1 1\n")));
        assert!(line(None, true).is_none());
        assert!(line(None, false).unwrap().contains("loopback"));
        assert!(line(Some(Sandbox::Mounts), false).unwrap().contains("has no network"));
    }
}
