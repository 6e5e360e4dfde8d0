//! The rules, each a function from files to complaints.

use std::collections::BTreeSet;

use super::File;

/// Lines of a file written by hand.
const LINES_MAX: usize = 800;
/// Lines of the middle one of all such files.
const LINES_MEDIAN_MAX: usize = 200;

/// Which crates of ours a crate may use, outside its tests.
const ARROWS: [(&str, &[&str]); 10] = [
    ("protocol", &[]),
    ("icd/injector", &["protocol"]),
    ("icd/agent", &["protocol", "injector"]),
    ("icd", &["protocol", "injector"]),
    ("streamer", &["protocol"]),
    ("renderer", &["protocol", "streamer"]),
    ("client", &["protocol"]),
    ("tests", &["protocol"]),
    ("xtask", &[]),
    ("fuzz", &["protocol", "renderer", "client"]),
];
/// Names of our crates: `e2e` is the package in `tests`.
const CRATES: [&str; 9] =
    ["icd", "injector", "agent", "protocol", "renderer", "streamer", "client", "e2e", "xtask"];

/// Names that say nothing, and under which everything gathers.
const EMPTY_NAMES: [&str; 7] = ["common", "util", "utils", "helpers", "misc", "manager", "mod"];

/// Files in `commands` that are no Vulkan noun, and why.
const NO_NOUNS: [(&str, &str); 3] = [
    ("addresses", "a query of both buffers and acceleration structures, foretold in the same way"),
    ("bound_memory", "the part that buffers and images have in common: the memory they are bound to"),
    ("memory_requirements", "a query of both buffers and images, remembered in the same way"),
];

/// Files of macros: the compiler asks for the reason in the files that use them.
const MACROS: [&str; 1] = ["protocol/src/vulkan/codec/macros.rs"];

/// Writes unsafe code as text, and has none.
const WRITERS: &str = "xtask/src/codegen/emit/";

/// What stays behind where work was not finished. Written in halves, since this file is looked at too.
const UNFINISHED: [&str; 6] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
    concat!("to", "do!"),
    concat!("unimpl", "emented!"),
    concat!("#[ig", "nore"),
];

/// Folders that exist on one machine only.
const MACHINE_PATHS: [&str; 3] = [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/Us", "ers/")];

/// The order of crates: an arrow against the flow of data, or across it, is a complaint.
pub(super) fn arrows(file: &File) -> Vec<String> {
    let folder = file.path.trim_end_matches("/Cargo.toml");
    let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == folder) else {
        return vec![file.complaint(1, "a crate that the map in docs/architecture.md does not have")];
    };
    let Ok(manifest) = file.text.parse::<toml::Table>() else {
        return vec![file.complaint(1, "cannot be read")];
    };
    let sections = ["dependencies", "build-dependencies"];
    let tables = sections.iter().filter_map(|section| manifest.get(*section)?.as_table());
    let used = tables.flat_map(|table| table.keys()).filter(|name| CRATES.contains(&name.as_str()));
    let forbidden = used.filter(|name| !allowed.contains(&name.as_str()));
    forbidden.map(|name| file.complaint(1, &format!("{folder} must not use {name}"))).collect()
}

/// Names of modules and their folders.
pub(super) fn name(file: &File) -> Vec<String> {
    let parts = file.path.trim_end_matches(".rs").split('/');
    let empty = parts.filter(|part| EMPTY_NAMES.contains(part));
    empty.map(|part| file.complaint(1, &format!("a module named `{part}` says nothing"))).collect()
}

pub(super) fn length(file: &File) -> Option<String> {
    let lines = file.text.lines().count();
    (lines > LINES_MAX).then(|| file.complaint(lines, &format!("more than {LINES_MAX} lines")))
}

pub(super) fn median(files: &[&File]) -> Option<String> {
    let mut lines: Vec<usize> = files.iter().map(|file| file.text.lines().count()).collect();
    lines.sort_unstable();
    let median = lines.get(lines.len() / 2).copied().unwrap_or_default();
    (median > LINES_MEDIAN_MAX)
        .then(|| format!("the median of all files is {median} lines, more than {LINES_MEDIAN_MAX}"))
}

/// A file with unsafe code says so, with its reason, where it begins; or the module or crate around it does.
pub(super) fn unsafe_code(file: &File, files: &[&File]) -> Option<String> {
    let line = file.text.lines().position(is_unsafe)?;
    if file.path.starts_with(WRITERS) || MACROS.contains(&file.path.as_str()) {
        return None;
    }
    let said = |path: &str| files.iter().any(|other| other.path == path && expects_unsafe(&other.text));
    let around = modules_around(&file.path);
    if said(&file.path) || around.iter().any(|path| said(path)) {
        return None;
    }
    Some(file.complaint(line + 1, "unsafe code in a file without `#![expect(unsafe_code, reason = …)]`"))
}

/// Whether a line has unsafe code, outside comments and strings.
fn is_unsafe(line: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default();
    let words = ["unsafe {", "unsafe fn ", "unsafe impl", "unsafe extern", "unsafe trait"];
    let found = words.iter().filter_map(|word| code.find(word)).min();
    found.is_some_and(|place| code[..place].matches('"').count().is_multiple_of(2))
}

fn expects_unsafe(text: &str) -> bool {
    text.split_whitespace().collect::<String>().contains("expect(unsafe_code,")
}

/// `a/src/b/c.rs`: `a/src/b.rs`, `a/src/lib.rs`, `a/src/main.rs`.
fn modules_around(path: &str) -> Vec<String> {
    let Some((krate, within)) = path.split_once("/src/") else { return Vec::new() };
    let folders = within.match_indices('/').map(|(end, _)| format!("{krate}/src/{}.rs", &within[..end]));
    folders.chain(["lib", "main"].map(|root| format!("{krate}/src/{root}.rs"))).collect()
}

pub(super) fn unfinished(file: &File) -> Vec<String> {
    found(file, &UNFINISHED, "is unfinished work; finish it, or write down the limit")
}

pub(super) fn machine_paths(file: &File) -> Vec<String> {
    found(file, &MACHINE_PATHS, "is a path of one machine")
}

fn found(file: &File, words: &[&str], what: &str) -> Vec<String> {
    let lines = file.text.lines().enumerate();
    let found = lines.filter_map(|(index, line)| {
        let word = words.iter().find(|word| line.contains(**word))?;
        Some(file.complaint(index + 1, &format!("`{word}` {what}")))
    });
    found.collect()
}

/// One Vulkan noun, one file name: what is written by hand in `commands` is named as the generated file beside it.
pub(super) fn nouns(files: &[File]) -> Vec<String> {
    let generated = |file: &&File| file.path.contains("/generated/");
    let nouns: BTreeSet<&str> = files.iter().filter(generated).map(File::stem).collect();
    let commands = files.iter().filter(|file| {
        ["icd/src/commands/", "renderer/src/commands/"]
            .iter()
            .any(|folder| file.path.strip_prefix(folder).is_some_and(|rest| !rest.contains('/')))
    });
    let strange = commands.filter(|file| {
        !nouns.contains(file.stem()) && !NO_NOUNS.iter().any(|(name, _)| *name == file.stem())
    });
    strange.map(|file| file.complaint(1, "is named after no noun of the generated code")).collect()
}
