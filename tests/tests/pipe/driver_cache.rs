//! What a driver compiles is kept on disk, as without the pipe, and each tenant's is its own.

use std::collections::BTreeMap;
use std::fs::{self, File, FileTimes};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use e2e::harness::{Estate, Lab};

const TWO_TENANTS: &str = "[[tenant]]\nname = \"lava\"\nmemory = \"256 MiB\"\n\n[[tenant]]\nname = \"tube\"\nmemory = \"256 MiB\"\n";
/// As many as the program has.
const SHADERS: usize = 24;
/// What a driver may compile besides, for its own purposes.
const OTHERS_MAX: usize = 8;

/// Files kept of a tenant, and which they are on the disk.
fn kept(estate: &Estate<'_>, tenant: &str) -> BTreeMap<PathBuf, u64> {
    let mut found = BTreeMap::new();
    let mut directories = vec![estate.state.join("cache").join(format!("tenant-{tenant}/driver"))];
    while let Some(directory) = directories.pop() {
        for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
            let metadata = entry.metadata().unwrap();
            if metadata.is_dir() {
                directories.push(entry.path());
            } else {
                found.insert(entry.path(), metadata.ino());
            }
        }
    }
    found
}

fn age(path: &Path) {
    // More than a day: then Linux notes the next access, whatever was changed when.
    let old = SystemTime::now() - Duration::from_secs(200_000);
    File::open(path).unwrap().set_times(FileTimes::new().set_accessed(old).set_modified(old)).unwrap();
}

fn was_read(path: &Path) -> bool {
    path.metadata().unwrap().accessed().unwrap() > SystemTime::now() - Duration::from_secs(100_000)
}

/// Whether this file system notes when files are read.
fn notes_reading(lab: &Lab) -> bool {
    let probe = lab.path("probe");
    fs::write(&probe, "read").unwrap();
    age(&probe);
    fs::read(&probe).unwrap();
    was_read(&probe)
}

#[test]
fn a_second_start_compiles_nothing_and_no_other_tenant_finds_it() {
    let lab = Lab::new("driver_cache");
    let estate = Estate::start(&lab, TWO_TENANTS);
    let run = |tenant: &str, name: &str| {
        assert!(
            estate.run(&estate.ticket(tenant), name, "many_shaders"),
            "{}",
            lab.read(&format!("{name}.log"))
        );
        estate.nothing_is_held(tenant);
    };
    run("lava", "first");
    let first = kept(&estate, "lava");
    let compiled = SHADERS..=SHADERS + OTHERS_MAX;
    assert!(compiled.contains(&first.len()), "{} files; the second net has the same shaders", first.len());

    let notes_reading = notes_reading(&lab);
    first.keys().for_each(|file| age(file));
    run("lava", "second");
    let second = kept(&estate, "lava");
    assert_eq!(first, second, "the second start compiles nothing");
    assert!(
        !notes_reading || first.keys().all(|file| was_read(file)),
        "the driver did not read what is kept"
    );

    first.keys().for_each(|file| age(file));
    assert!(kept(&estate, "tube").is_empty());
    run("tube", "other");
    let other = kept(&estate, "tube");
    assert!(compiled.contains(&other.len()), "{} files", other.len());
    assert!(other.values().all(|file| !first.values().any(|own| own == file)), "files of another tenant");
    assert!(!first.keys().any(|file| was_read(file)), "another tenant's driver read them");
    assert_eq!(kept(&estate, "lava"), first);

    // Half of it is lost: that is compiled again.
    let lost: Vec<_> = first.keys().step_by(2).collect();
    lost.iter().for_each(|file| fs::remove_file(file).unwrap());
    run("lava", "third");
    assert!(kept(&estate, "lava").keys().eq(first.keys()));
}
