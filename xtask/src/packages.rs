//! Debian packages that the demo and the tests need: what is missing is named, and installed when the person agrees.

use std::io::{IsTerminal as _, Write as _};
use std::process::Command;

use crate::{Reason, process, say};

/// One package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Package {
    /// Its name in Debian 12.
    name: &'static str,
    /// A program of it, by which it is found on other systems.
    program: Option<&'static str>,
}

const fn library(name: &'static str) -> Package {
    Package { name, program: None }
}

const fn program(name: &'static str, program: &'static str) -> Package {
    Package { name, program: Some(program) }
}

/// To build: zstd and ring compile C.
const BUILD: &[Package] = &[program("gcc", "cc"), library("libc6-dev")];

/// To run a program through the pipe and see it. The libraries are opened at run time by the viewer's windows and by
/// the driver, so no dependency of a binary names them.
const RUN: &[Package] = &[
    library("libvulkan1"),
    library("mesa-vulkan-drivers"),
    program("vulkan-tools", "vkcube"),
    program("xvfb", "Xvfb"),
    program("x11-utils", "xdpyinfo"),
    library("libx11-6"),
    library("libx11-xcb1"),
    library("libxcb1"),
    library("libxcursor1"),
    library("libxi6"),
    library("libxkbcommon0"),
    library("libxkbcommon-x11-0"),
    library("libwayland-client0"),
];

/// What tests need besides.
const TEST: &[Package] = &[
    library("vulkan-validationlayers"),
    program("xdotool", "xdotool"),
    program("openbox", "openbox"),
    program("imagemagick", "convert"),
    program("mesa-utils", "glxgears"),
    program("glmark2-x11", "glmark2"),
    program("weston", "weston"),
];

/// For what packages are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// `cargo xtask demo`.
    Demo,
    /// `cargo xtask test`.
    Test,
}

impl Purpose {
    fn packages(self) -> Vec<Package> {
        let tests = if self == Self::Test { TEST } else { &[] };
        [BUILD, RUN, tests].concat()
    }
}

/// Makes sure that they are there. Without `yes` the person is asked first.
pub(crate) fn ensure(purpose: Purpose, yes: bool) -> Result<(), Reason> {
    let needed = purpose.packages();
    if !process::installed("dpkg-query") || !process::installed("apt-get") {
        return elsewhere(&needed, process::installed);
    }
    let names: Vec<&str> = needed.iter().map(|package| package.name).collect();
    let missing = missing(&names)?;
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    say(&format!("Missing Debian packages: {list}"));
    let root = rustix::process::geteuid().is_root();
    let by_hand = format!("apt-get install --no-install-recommends {list}");
    if !root && !process::installed("sudo") {
        return Err(format!("packages are missing and there is no sudo; run as root: {by_hand}"));
    }
    if !yes && !agreed(&by_hand)? {
        return Err(format!("packages are missing; run as root: {by_hand}"));
    }
    process::run(apt_get(root, &["update"]), "apt-get update")?;
    let mut install = apt_get(root, &["install", "--yes", "--no-install-recommends"]);
    install.args(&missing);
    process::run(install, "apt-get install")
}

fn apt_get(root: bool, arguments: &[&str]) -> Command {
    // Through env, since sudo passes no variable on.
    let mut command = Command::new(if root { "env" } else { "sudo" });
    if !root {
        command.arg("env");
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(arguments);
    command
}

fn agreed(by_hand: &str) -> Result<bool, Reason> {
    let mut stdin = std::io::stdin();
    if !stdin.is_terminal() {
        return Err(format!("packages are missing; give --yes to install them, or run as root: {by_hand}"));
    }
    let mut out = std::io::stdout();
    // A closed output shows in the answer.
    let _ = write!(out, "Install them? [Y/n] ").and_then(|()| out.flush());
    let mut answer = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(&mut stdin), &mut answer)
        .map_err(|error| format!("no answer: {error}"))?;
    Ok(answer.ends_with('\n') && matches!(answer.trim(), "" | "y" | "Y" | "yes"))
}

/// Those of `names` that are not installed.
fn missing(names: &[&str]) -> Result<Vec<String>, Reason> {
    let output = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${Package} ${db:Status-Status}\n"])
        .args(names)
        .output()
        .map_err(|error| format!("dpkg-query cannot be started: {error}"))?;
    // It fails when it knows one of them not at all; what it knows it has listed.
    let listed = String::from_utf8_lossy(&output.stdout);
    let installed: Vec<&str> = listed.lines().filter_map(|line| line.strip_suffix(" installed")).collect();
    Ok(names.iter().filter(|name| !installed.contains(name)).map(|&name| name.to_owned()).collect())
}

/// On other systems: programs are looked for; libraries cannot be told apart there and are only named.
fn elsewhere(needed: &[Package], installed: impl Fn(&str) -> bool) -> Result<(), Reason> {
    let missing: Vec<&str> =
        needed.iter().filter_map(|package| package.program).filter(|name| !installed(name)).collect();
    let names: Vec<&str> = needed.iter().map(|package| package.name).collect();
    let names = names.join(" ");
    if missing.is_empty() {
        say(&format!("This is not Debian; what these Debian packages hold should be installed: {names}"));
        return Ok(());
    }
    Err(format!(
        "missing programs: {}. This is not Debian: install what these Debian packages hold: {names}",
        missing.join(" ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elsewhere_programs_decide() {
        let needed = Purpose::Demo.packages();
        assert_eq!(elsewhere(&needed, |_| true), Ok(()));
        let reason = elsewhere(&needed, |name| name != "Xvfb").unwrap_err();
        assert!(reason.starts_with("missing programs: Xvfb."), "{reason}");
        assert!(reason.contains("mesa-vulkan-drivers"), "{reason}");
    }

    #[test]
    fn tests_need_more_than_the_demo() {
        let demo = Purpose::Demo.packages();
        let test = Purpose::Test.packages();
        assert!(demo.iter().all(|package| test.contains(package)));
        assert!(test.len() > demo.len());
    }

    #[test]
    fn a_package_that_dpkg_does_not_know_is_missing() {
        if process::installed("dpkg-query") {
            let missing = missing(&["dpkg", "no-such-package-as-this"]).unwrap();
            assert_eq!(missing, ["no-such-package-as-this"]);
        }
    }
}
