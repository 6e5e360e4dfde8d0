//! `cargo xtask build`: programs, driver, and the manifest by which the Vulkan loader finds the driver.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::{Reason, process, say, workspace};

/// What has to lie in the folder afterwards; scripts rely on these names.
const PRODUCTS: [&str; 5] = ["pyroduct-agent", "pyroduct-host", "pyroduct-run", "pyroduct-viewer", DRIVER];
const DRIVER: &str = "libvulkan_pyroduct.so";
/// `pyroduct-run` looks for it beside itself.
const MANIFEST: &str = "pyroduct_icd.json";
/// The same for 32-bit programs; its driver lies in [`FOLDER_32`].
const MANIFEST_32: &str = "pyroduct_icd.i686.json";
const FOLDER_32: &str = "i686";
const TARGET_32: &str = "i686-unknown-linux-gnu";
/// What the driver says of itself: 1.3 with the header that the generator is pinned to.
const API_VERSION: &str = "1.3.281";

/// Arguments of `cargo xtask build`.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Optimised
    #[arg(long)]
    release: bool,
    /// The driver for 32-bit programs too; needs `rustup target add i686-unknown-linux-gnu` and gcc-multilib
    #[arg(long)]
    guest32: bool,
}

/// Which packages and targets are built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// What users run.
    Products,
    /// Tests and their programs as well.
    AllTargets,
}

/// Runs the subcommand.
pub(crate) fn run(options: &Options) -> Result<(), Reason> {
    let folder = products(options.release, Extent::Products)?;
    if options.guest32 {
        driver_32(&folder, options.release)?;
    }
    say(&format!("built: {}", folder.display()));
    Ok(())
}

/// Builds, and gives the folder in which the products and the manifest lie.
pub(crate) fn products(release: bool, extent: Extent) -> Result<PathBuf, Reason> {
    let mut cargo = workspace::cargo();
    cargo.args(["build", "--locked"]);
    match extent {
        Extent::Products => cargo.args(["-p", "icd", "-p", "agent", "-p", "renderer", "-p", "client"]),
        Extent::AllTargets => cargo.args(["--workspace", "--all-targets"]),
    };
    if release {
        cargo.arg("--release");
    }
    process::run(cargo, "the build")?;
    let folder = workspace::target()?.join(if release { "release" } else { "debug" });
    for product in PRODUCTS {
        if !folder.join(product).is_file() {
            return Err(format!("the build left no {product} in {}", folder.display()));
        }
    }
    write_manifest(&folder, MANIFEST, &format!("./{DRIVER}"), "64")?;
    Ok(folder)
}

/// Puts the driver for 32-bit programs below `folder`, its manifest beside the other one.
fn driver_32(folder: &Path, release: bool) -> Result<(), Reason> {
    let mut cargo = workspace::cargo();
    cargo.args(["build", "--locked", "-p", "icd", "--lib", "--target", TARGET_32]);
    if release {
        cargo.arg("--release");
    }
    process::run(cargo, "the build for 32 bits")?;
    let built = workspace::target()?.join(TARGET_32).join(if release { "release" } else { "debug" });
    let into = folder.join(FOLDER_32);
    let copy = || fs::create_dir_all(&into).and_then(|()| fs::copy(built.join(DRIVER), into.join(DRIVER)));
    copy().map_err(|error| format!("{DRIVER} cannot be put into {}: {error}", into.display()))?;
    write_manifest(folder, MANIFEST_32, &format!("./{FOLDER_32}/{DRIVER}"), "32")
}

/// The path in it is relative to the manifest itself, so the folder can be moved. `bits` lets a loader pass by what
/// it cannot load.
fn write_manifest(folder: &Path, name: &str, library: &str, bits: &str) -> Result<(), Reason> {
    let manifest = json!({
        "file_format_version": "1.0.1",
        "ICD": { "library_path": library, "library_arch": bits, "api_version": API_VERSION },
    });
    let path = folder.join(name);
    fs::write(&path, format!("{manifest:#}\n"))
        .map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_names_the_driver_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        write_manifest(folder.path(), MANIFEST, "./libvulkan_pyroduct.so", "64").unwrap();
        let text = fs::read_to_string(folder.path().join(MANIFEST)).unwrap();
        let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(manifest["file_format_version"], "1.0.1");
        assert_eq!(manifest["ICD"]["library_path"], "./libvulkan_pyroduct.so");
        assert_eq!(manifest["ICD"]["api_version"], "1.3.281");
    }
}
