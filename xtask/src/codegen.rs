//! `cargo xtask codegen`: from the Khronos registry and `protocol/registry/forwarding.toml` to Rust.

use std::path::PathBuf;

/// Arguments of `cargo xtask codegen`.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Only compares: fails when the committed files differ from what would be written.
    #[arg(long)]
    check: bool,
    /// The registry, `vk.xml`.
    #[arg(long, env = "VULKAN_REGISTRY", default_value = "../shared/registry/vk.xml")]
    registry: PathBuf,
}

/// Why code generation failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// Not built yet.
    #[error("not written yet (check: {0}, registry: {1})")]
    NotYet(bool, PathBuf),
}

/// Runs the subcommand.
///
/// # Errors
/// See [`Error`].
pub(crate) fn run(options: &Options) -> Result<(), Error> {
    Err(Error::NotYet(options.check, options.registry.clone()))
}
