//! `cargo xtask tidy`: rules of the repository that the compiler does not know. Length of functions is clippy's.

mod rules;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{Reason, say, workspace};

/// Folders that hold nothing of ours.
const FOREIGN: [&str; 3] = ["target", ".git", "shared"];
/// Ends of the names of files that are read.
const READ: [&str; 5] = [".rs", ".toml", ".md", ".sh", ".ci/run"];

/// A file that the rules look at.
#[derive(Debug)]
pub(crate) struct File {
    /// From the root, with slashes.
    path: String,
    /// Contents.
    text: String,
}

impl File {
    /// Written by the generator, which has tests of its own.
    fn is_generated(&self) -> bool {
        self.path.contains("/generated/") || self.path.ends_with("/generated.rs")
    }

    fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Name without folder and end.
    fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.split('.').next().unwrap_or_default()
    }

    fn complaint(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.path)
    }
}

/// Runs the subcommand.
pub(crate) fn run() -> Result<(), Reason> {
    let files = read(&workspace::root())?;
    let complaints = check(&files);
    for complaint in &complaints {
        say(complaint);
    }
    match complaints.len() {
        0 => Ok(()),
        count => Err(format!("{count} rules are broken; docs/testing.md says what each is for")),
    }
}

/// Everything that is wrong with these files.
fn check(files: &[File]) -> BTreeSet<String> {
    let rust: Vec<&File> = files.iter().filter(|file| file.is_rust() && !file.is_generated()).collect();
    let mut complaints = BTreeSet::new();
    for file in files.iter().filter(|file| file.path.ends_with("/Cargo.toml")) {
        complaints.extend(rules::arrows(file));
    }
    for file in &rust {
        complaints.extend(rules::name(file));
        complaints.extend(rules::length(file));
        complaints.extend(rules::unsafe_code(file, &rust));
        complaints.extend(rules::unfinished(file));
    }
    for file in files.iter().filter(|file| !file.is_generated()) {
        complaints.extend(rules::machine_paths(file));
    }
    complaints.extend(rules::median(&rust));
    complaints.extend(rules::nouns(files));
    complaints
}

fn read(root: &Path) -> Result<Vec<File>, Reason> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let failed = |error| format!("{}: {error}", root.join(&folder).display());
        for entry in fs::read_dir(root.join(&folder)).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let path = folder.join(entry.file_name());
            let name = path.to_string_lossy().into_owned();
            let kind = entry.file_type().map_err(failed)?;
            if kind.is_dir() && !FOREIGN.contains(&name.as_str()) {
                folders.push(path);
            } else if kind.is_file() && READ.iter().any(|end| name.ends_with(end)) {
                let text = fs::read_to_string(entry.path()).map_err(failed)?;
                files.push(File { path: name, text });
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests;
