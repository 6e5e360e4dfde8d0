//! Formats generated files and writes or compares them.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

use super::Error;

/// First line of each generated file.
const MARK: &str = "Written by `cargo xtask codegen`; do not edit.";

/// Generated files, by path from the root of the repository.
pub(crate) struct Output {
    root: PathBuf,
    files: BTreeMap<String, String>,
}

impl Output {
    pub(crate) fn new(root: PathBuf) -> Self {
        Self { root, files: BTreeMap::new() }
    }

    /// Adds a Rust file.
    pub(crate) fn rust(&mut self, path: &str, text: &str) -> Result<(), Error> {
        let text = self.formatted(&format!("// {MARK}\n{text}"), path)?;
        self.files.insert(path.into(), text);
        Ok(())
    }

    /// Adds another file.
    pub(crate) fn text(&mut self, path: &str, text: String) {
        self.files.insert(path.into(), text);
    }

    /// Names of the modules whose files lie in `folder`.
    pub(crate) fn modules_in<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.files.keys().filter_map(move |path| {
            let name = path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".rs")?;
            (!name.contains('/')).then_some(name)
        })
    }

    fn formatted(&self, text: &str, path: &str) -> Result<String, Error> {
        let failed = |error: io::Error| Error::Format(format!("{path}: {error}"));
        let mut rustfmt = Command::new("rustfmt")
            .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
            .arg(self.root.join("rustfmt.toml"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        let mut stdin = rustfmt.stdin.take();
        let source = text.to_owned();
        let feeder = std::thread::spawn(move || match &mut stdin {
            Some(stdin) => stdin.write_all(source.as_bytes()),
            None => Ok(()),
        });
        let result = rustfmt.wait_with_output().map_err(failed)?;
        if !result.status.success() || feeder.join().is_err() {
            let rejected = std::env::temp_dir().join("rejected.rs");
            fs::write(&rejected, text).map_err(failed)?;
            return Err(Error::Format(format!("{path} does not parse, see {}", rejected.display())));
        }
        String::from_utf8(result.stdout).map_err(|error| Error::Format(format!("{path}: {error}")))
    }

    /// Writes what changed, removes what is not generated any more.
    pub(crate) fn write(&self) -> Result<(), Error> {
        for (path, text) in &self.files {
            let path = self.root.join(path);
            let failed = |error| Error::File { path: path.clone(), error };
            if fs::read_to_string(&path).is_ok_and(|present| present == *text) {
                continue;
            }
            fs::create_dir_all(path.parent().unwrap_or(&self.root)).map_err(failed)?;
            fs::write(&path, text).map_err(failed)?;
        }
        for path in self.left_over()? {
            fs::remove_file(&path).map_err(|error| Error::File { path, error })?;
        }
        Ok(())
    }

    /// Fails when a file is not as it would be written.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let differs = |(path, text): &(&String, &String)| {
            !fs::read_to_string(self.root.join(path)).is_ok_and(|present| present == **text)
        };
        let mut wrong: Vec<String> =
            self.files.iter().filter(differs).map(|(path, _)| path.clone()).collect();
        wrong.extend(self.left_over()?.iter().map(|path| path.display().to_string()));
        if wrong.is_empty() { Ok(()) } else { Err(Error::Differs(wrong.join(", "))) }
    }

    /// Rust files in directories of generated files that are not generated.
    fn left_over(&self) -> Result<Vec<PathBuf>, Error> {
        let mut found = Vec::new();
        let directories = self.files.keys().filter_map(|path| Path::new(path).parent());
        let mut directories: Vec<_> = directories
            .filter(|path| path.components().any(|part| part.as_os_str() == "generated"))
            .collect();
        directories.dedup();
        for directory in directories {
            let directory = self.root.join(directory);
            let failed = |error| Error::File { path: directory.clone(), error };
            if !directory.exists() {
                continue;
            }
            for entry in fs::read_dir(&directory).map_err(failed)? {
                let path = entry.map_err(failed)?.path();
                let name = path.strip_prefix(&self.root).ok().and_then(Path::to_str);
                if path.is_file() && name.is_some_and(|name| !self.files.contains_key(name)) {
                    found.push(path);
                }
            }
        }
        Ok(found)
    }
}
