//! `cargo xtask deny`: licences and origins of all dependencies against the lists in `deny.toml`. It needs no network
//! and no program but cargo, so it runs always; `cargo deny check`, which reads the same file, knows advisories too.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::{Reason, say, workspace};

/// Of `deny.toml`, what is looked at here.
#[derive(Debug, Deserialize)]
struct Policy {
    graph: Graph,
    licenses: Licenses,
    sources: Sources,
}

#[derive(Debug, Deserialize)]
struct Graph {
    targets: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Licenses {
    allow: BTreeSet<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

/// Of `cargo metadata`, a package.
#[derive(Debug, Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    source: Option<String>,
}

/// Runs the subcommand.
pub(crate) fn run() -> Result<(), Reason> {
    let text = std::fs::read_to_string(workspace::root().join("deny.toml"))
        .map_err(|error| format!("deny.toml: {error}"))?;
    let policy: Policy = toml::from_str(&text).map_err(|error| format!("deny.toml: {error}"))?;
    let platforms = policy.graph.targets.iter().flat_map(|target| ["--filter-platform", target.as_str()]);
    let arguments: Vec<&str> = ["--locked"].into_iter().chain(platforms).collect();
    let mut metadata = workspace::metadata(&arguments)?;
    let packages: Vec<Package> = serde_json::from_value(metadata["packages"].take())
        .map_err(|error| format!("cargo metadata: {error}"))?;
    let complaints: Vec<String> = packages.iter().flat_map(|package| complaints(package, &policy)).collect();
    for complaint in &complaints {
        say(complaint);
    }
    if complaints.is_empty() {
        say(&format!("{} packages: licences and origins are as deny.toml allows", packages.len()));
        return Ok(());
    }
    Err(format!("{} dependencies are not as deny.toml allows", complaints.len()))
}

fn complaints(package: &Package, policy: &Policy) -> Vec<String> {
    let Package { name, version, license, source } = package;
    let mut complaints = Vec::new();
    if let Some(source) = source {
        let registry = source.strip_prefix("registry+").or_else(|| source.strip_prefix("sparse+"));
        if !registry.is_some_and(|url| policy.sources.allow_registry.iter().any(|allowed| allowed == url)) {
            complaints.push(format!("{name} {version} comes from {source}"));
        }
    }
    match license {
        None => complaints.push(format!("{name} {version} names no licence")),
        Some(license) if !allowed(license, &policy.licenses.allow) => {
            complaints.push(format!("{name} {version} has the licence {license}"));
        }
        Some(_) => {}
    }
    complaints
}

/// Whether an SPDX expression can be met with these licences. `AND` binds stronger than `OR`.
fn allowed(expression: &str, licences: &BTreeSet<String>) -> bool {
    // Older packages write a slash for OR.
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let allowed = any(&mut rest, licences);
    allowed && rest.is_empty()
}

fn any(words: &mut &[&str], licences: &BTreeSet<String>) -> bool {
    let mut allowed = all(words, licences);
    while let Some((&"OR", rest)) = words.split_first() {
        *words = rest;
        allowed |= all(words, licences);
    }
    allowed
}

fn all(words: &mut &[&str], licences: &BTreeSet<String>) -> bool {
    let mut allowed = one(words, licences);
    while let Some((&"AND", rest)) = words.split_first() {
        *words = rest;
        allowed &= one(words, licences);
    }
    allowed
}

fn one(words: &mut &[&str], licences: &BTreeSet<String>) -> bool {
    let Some((&word, rest)) = words.split_first() else { return false };
    *words = rest;
    if word == "(" {
        let allowed = any(words, licences);
        let Some((&")", rest)) = words.split_first() else { return false };
        *words = rest;
        return allowed;
    }
    let mut licence = word.to_owned();
    if let [with @ "WITH", exception, rest @ ..] = *words {
        licence = format!("{word} {with} {exception}");
        *words = rest;
    }
    // An exception only ever grants more than the licence does without it.
    licences.contains(&licence) || licences.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn licences() -> BTreeSet<String> {
        ["MIT", "Zlib", "Unicode-3.0"].map(String::from).into()
    }

    #[test]
    fn expressions_are_understood() {
        let good =
            ["MIT", "MIT OR Apache-2.0", "Apache-2.0/MIT", "(GPL-3.0 OR MIT) AND Unicode-3.0", "MIT WITH x"];
        for expression in good {
            assert!(allowed(expression, &licences()), "{expression}");
        }
        let bad = ["GPL-3.0", "MIT AND GPL-3.0", "(MIT OR Zlib) AND GPL-3.0", "", "(MIT", "MIT MIT", "OR"];
        for expression in bad {
            assert!(!allowed(expression, &licences()), "{expression}");
        }
    }

    #[test]
    fn strange_licences_and_origins_are_found() {
        let policy: Policy = toml::from_str(
            "[graph]\ntargets = []\n[licenses]\nallow = [\"MIT\"]\n[sources]\nallow-registry = [\"https://registry\"]",
        )
        .unwrap();
        let package = |license: Option<&str>, source: Option<&str>| Package {
            name: "p".to_owned(),
            version: "1".to_owned(),
            license: license.map(str::to_owned),
            source: source.map(str::to_owned),
        };
        assert!(complaints(&package(Some("MIT"), Some("registry+https://registry")), &policy).is_empty());
        assert!(complaints(&package(Some("MIT"), None), &policy).is_empty());
        let git = complaints(&package(None, Some("git+https://registry")), &policy);
        assert_eq!(git, ["p 1 comes from git+https://registry", "p 1 names no licence"]);
    }
}
