//! Replays the corpus of the fuzz target, and what it once found.

use std::fs;
use std::path::Path;

use super::stream;

#[test]
fn corpus_and_findings_of_streams() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
    let folders = [fuzz.join("corpus/stream"), fuzz.join("found/stream")];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten());
    let files: Vec<_> = entries.map(|entry| fs::read(entry.unwrap().path()).unwrap()).collect();
    assert!(!files.is_empty(), "no corpus");
    for file in files {
        stream(&file);
    }
}
