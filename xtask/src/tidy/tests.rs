use super::*;

fn file(path: &str, text: impl Into<String>) -> File {
    File { path: path.to_owned(), text: text.into() }
}

/// The complaints about one file, each without its place.
fn complaints(path: &str, text: impl Into<String>) -> Vec<String> {
    check(&[file(path, text)]).into_iter().collect()
}

fn one(path: &str, text: impl Into<String>, part: &str) {
    let complaints = complaints(path, text);
    assert!(complaints.len() == 1 && complaints[0].contains(part), "{part:?}: {complaints:?}");
}

#[test]
fn this_repository_is_tidy() {
    let complaints = check(&read(&workspace::root()).unwrap());
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn an_arrow_against_the_flow_is_found() {
    let manifest = "[dependencies]\nprotocol.workspace = true\nrenderer = { path = \"../renderer\" }\n";
    one("icd/Cargo.toml", manifest, "icd must not use renderer");
    one("streamer/Cargo.toml", "[build-dependencies]\nicd.workspace = true\n", "streamer must not use icd");
    one("gadgets/Cargo.toml", "[dependencies]\n", "the map");
    one("icd/Cargo.toml", "[dependencies\n", "cannot be read");
}

#[test]
fn tests_may_reach_across() {
    let manifest =
        "[dependencies]\nprotocol.workspace = true\n[dev-dependencies]\nrenderer.workspace = true\n";
    assert!(complaints("client/Cargo.toml", manifest).is_empty());
}

#[test]
fn empty_names_are_found() {
    one("icd/src/utils.rs", "", "`utils`");
    one("icd/src/manager/queue.rs", "", "`manager`");
    one("icd/src/lane/mod.rs", "", "`mod`");
}

#[test]
fn long_files_are_found() {
    let lines = |count: usize| "//\n".repeat(count);
    let files = [file("icd/src/a.rs", lines(801)), file("icd/src/b.rs", ""), file("icd/src/c.rs", "")];
    assert_eq!(check(&files).into_iter().collect::<Vec<_>>(), ["icd/src/a.rs:801: more than 800 lines"]);
    one("icd/src/a.rs", lines(201), "the median");
    assert!(complaints("icd/src/generated/buffer.rs", lines(5000)).is_empty());
}

#[test]
fn unsafe_code_without_its_reason_is_found() {
    one("icd/src/a.rs", "fn f() {\n    unsafe { g() }\n}\n", "a.rs:2: unsafe code");
    let reasoned = "#![expect(unsafe_code, reason = \"r\")]\nfn f() {\n    unsafe { g() }\n}\n";
    assert!(complaints("icd/src/a.rs", reasoned).is_empty());
    assert!(complaints("icd/src/a.rs", "// unsafe { is a word\nlet s = \"unsafe { \";\n").is_empty());
}

#[test]
fn a_module_speaks_for_its_folder() {
    let module = file("icd/src/a.rs", "#![expect(\n    unsafe_code,\n    reason = \"r\"\n)]\n");
    let inner = file("icd/src/a/b/c.rs", "unsafe fn f() {}\n");
    let other = file("icd/src/other.rs", "unsafe fn f() {}\n");
    let complaints = check(&[module, inner, other]);
    assert!(complaints.len() == 1 && complaints.iter().all(|complaint| complaint.contains("other.rs")));
}

#[test]
fn unfinished_work_is_found() {
    let words = [("TO", "DO"), ("FIX", "ME"), ("XX", "X"), ("to", "do!()"), ("unimpl", "emented!()")];
    for (start, end) in words {
        one("icd/src/a.rs", format!("\n// {start}{end}\n"), "a.rs:2:");
    }
    one("icd/src/a.rs", concat!("#[ig", "nore = \"slow\"]\n"), "a.rs:1:");
}

#[test]
fn paths_of_a_machine_are_found() {
    one("docs/a.md", concat!("see /wo", "rk/notes\n"), "docs/a.md:1:");
}

#[test]
fn a_file_named_after_no_noun_is_found() {
    let files = [
        file("icd/src/generated/buffer.rs", ""),
        file("icd/src/commands/buffer.rs", ""),
        file("icd/src/commands/buffer/views_of_it.rs", ""),
        file("renderer/src/commands/bufer.rs", ""),
        file("renderer/src/commands/memory_requirements.rs", ""),
    ];
    let complaints: Vec<String> = check(&files).into_iter().collect();
    assert_eq!(
        complaints,
        ["renderer/src/commands/bufer.rs:1: is named after no noun of the generated code"]
    );
}
