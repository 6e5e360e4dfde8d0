//! Replays the corpus of the fuzz target, and what it once found.

use std::fs;
use std::path::Path;

use super::command_buffer;

#[test]
fn corpus_and_findings_of_command_buffers() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
    let folders = [fuzz.join("corpus/command_buffer"), fuzz.join("found/command_buffer")];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten());
    let files: Vec<_> = entries.map(|entry| fs::read(entry.unwrap().path()).unwrap()).collect();
    assert!(!files.is_empty(), "no corpus");
    for file in files {
        command_buffer(&file);
    }
}
