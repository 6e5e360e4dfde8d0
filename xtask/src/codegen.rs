//! `cargo xtask codegen`: from the Khronos registry and `protocol/registry/forwarding.toml` to Rust.
//!
//! `registry` reads `vk.xml` into `model`; `rules` reads what no registry says; `plan` brings both together; the
//! modules of `emit` write text, which `output` formats and writes or compares.

mod emit;
mod layout;
mod lengths;
mod model;
mod names;
mod output;
mod passing;
mod plan;
mod registry;
mod rules;

use std::path::{Path, PathBuf};
use std::{fs, io};

use self::output::Output;
use self::plan::Plan;

/// Arguments of `cargo xtask codegen`.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Only compares: fails when the committed files differ from what would be written.
    #[arg(long)]
    check: bool,
    /// The registry, `vk.xml` of the pinned version; a relative path starts at the root of the repository.
    #[arg(long, env = "VULKAN_REGISTRY", default_value = "../shared/registry/vk.xml")]
    registry: PathBuf,
}

/// Why code generation failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// A file cannot be read or written.
    #[error("{path}: {error}", path = path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// There is no `vk.xml`.
    #[error(
        "{path}: there is no such file; get xml/vk.xml of the tag v1.3.{version} of KhronosGroup/Vulkan-Docs, and name it with --registry or VULKAN_REGISTRY",
        path = path.display()
    )]
    NoRegistry {
        /// Where it was looked for.
        path: PathBuf,
        /// The pinned one.
        version: u32,
    },
    /// `vk.xml` is not what was expected.
    #[error("the registry: {0}")]
    Registry(String),
    /// `vk.xml` is of another version.
    #[error("the registry has VK_HEADER_VERSION {found:?}, needed is {expected}")]
    RegistryVersion {
        /// The pinned one.
        expected: u32,
        /// That of the file.
        found: Option<u32>,
    },
    /// `forwarding.toml` is wrong or says too little.
    #[error("forwarding.toml: {0}")]
    Rule(String),
    /// Something that the generator cannot express.
    #[error("{0}: {1}")]
    Unexpressed(String, String),
    /// rustfmt refused the output.
    #[error("rustfmt: {0}")]
    Format(String),
    /// `--check` found differences.
    #[error("not as `cargo xtask codegen` writes them: {0}")]
    Differs(String),
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|error| Error::File { path: path.into(), error })
}

/// Runs the subcommand.
pub(crate) fn run(options: &Options) -> Result<(), Error> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let registry = root.join(&options.registry);
    let rules = rules::Rules::parse(&read(&root.join("protocol/registry/forwarding.toml"))?)?;
    if !registry.exists() {
        let missing = Error::NoRegistry { path: registry, version: rules.header_version };
        if options.check && std::env::var("CI").as_deref() != Ok("true") {
            say(&format!("skipped: {missing}"));
            return Ok(());
        }
        return Err(missing);
    }
    let extensions = rules.extension_names();
    let selection = registry::Selection { header_version: rules.header_version, extensions: &extensions };
    let api = registry::read(&read(&registry)?, &selection)?;
    let opcodes = root.join("protocol/registry/opcodes.txt");
    let opcodes = if opcodes.exists() { read(&opcodes)? } else { String::new() };
    let plan = Plan::new(&api, &rules, &opcodes)?;
    let mut output = Output::new(root);
    emit::everything(&plan, &mut output)?;
    if options.check { output.check() } else { output.write() }
}

#[expect(clippy::print_stdout, reason = "a command-line tool speaks to its terminal")]
fn say(what: &str) {
    println!("{what}");
}
