//! Runs an unmodified program on a render host: sets the driver's environment, then becomes the program.

use std::ffi::OsString;
use std::io::Write as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use clap::Parser;
use protocol::ticket::{self, Ticket};

#[path = "pyroduct-run/private_file.rs"]
mod private_file;

/// The driver's manifest; `cargo xtask build` puts it beside this program.
const MANIFEST: &str = "pyroduct_icd.json";
/// The one for 32-bit programs, if it is there: a program may start others of either kind.
const MANIFEST_32: &str = "pyroduct_icd.i686.json";
/// Serves the display; beside this program.
const AGENT: &str = "pyroduct-agent";
/// Where packages put them.
const INSTALLED: [&str; 2] = ["/usr/local/share/vulkan/icd.d", "/usr/share/vulkan/icd.d"];

/// Runs PROGRAM with the Vulkan driver that renders on a Pyroduct host, and no other.
#[derive(Debug, Parser)]
#[command(name = "pyroduct-run", version)]
struct Arguments {
    /// A file with the ticket; `-`: it is read from standard input, to its first line's end. Without: PYRODUCT_TICKET_FILE,
    /// PYRODUCT_TICKET, ~/.config/pyroduct/ticket, /etc/pyroduct/ticket.
    #[arg(long, value_name = "FILE")]
    ticket: Option<OsString>,
    /// The driver's manifest, if it is not beside this program.
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
    /// The program and its arguments.
    #[arg(required = true, trailing_var_arg = true, value_name = "PROGRAM")]
    program: Vec<OsString>,
}

fn main() -> ExitCode {
    let reason = run(Arguments::parse());
    // stderr may be closed; the exit code remains.
    let _ = writeln!(std::io::stderr(), "pyroduct-run: {reason}");
    ExitCode::from(127)
}

/// Only returns when the program cannot be started; says why.
fn run(arguments: Arguments) -> String {
    let manifest = match arguments.manifest.map_or_else(find_manifest, Ok) {
        Ok(manifest) => manifest,
        Err(reason) => return reason,
    };
    let Some((program, rest)) = arguments.program.split_first() else {
        return "no program given".to_owned();
    };
    let mut command = Command::new(program);
    let manifests = with_32_bits(manifest);
    command.args(rest).env("VK_DRIVER_FILES", &manifests);
    // The loader's older name for the same, and what adds other drivers.
    command.env("VK_ICD_FILENAMES", &manifests).env_remove("VK_ADD_DRIVER_FILES");
    match ticket_file(arguments.ticket, |name| std::env::var_os(name)) {
        Ok(None) => {}
        // It holds a key: what the program starts, and prints of its environment, is to have no more than a path.
        Ok(Some(file)) => drop(command.env("PYRODUCT_TICKET_FILE", file).env_remove("PYRODUCT_TICKET")),
        Err(reason) => return reason,
    }
    start_agent(&command);
    let error = command.exec();
    format!("{} cannot be started: {error}", Path::new(program).display())
}

/// Where there is a display, its agent serves it for viewers as long as the program runs. Without one the program runs all the
/// same; what the agent has to complain of, it says itself.
fn start_agent(program: &Command) {
    let own = std::env::current_exe().ok().and_then(|path| path.parent().map(|folder| folder.join(AGENT)));
    let Some(agent) = own.filter(|path| path.is_file()) else { return };
    if std::env::var_os("DISPLAY").is_none_or(|display| display.is_empty()) {
        return;
    }
    let mut command = Command::new(agent);
    // This process becomes the program.
    command.args(["--detach", "--for", &std::process::id().to_string()]).stdin(Stdio::null());
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    // It says itself what is wrong; standard output is the program's.
    let _ = command.stdout(Stdio::null()).status();
}

/// The file in which the driver is to find the ticket, if another than it would look for by itself.
fn ticket_file(
    given: Option<OsString>,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<Option<OsString>, String> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let private = |text: &str| {
        let kept = private_file::keep(text.trim(), set("XDG_RUNTIME_DIR").map(PathBuf::from));
        kept.map(|path| Some(path.into_os_string()))
            .map_err(|error| format!("the ticket cannot be handed on: {error}"))
    };
    match given {
        Some(given) if given == "-" => {
            let mut line = String::new();
            std::io::stdin().read_line(&mut line).map_err(|error| format!("standard input: {error}"))?;
            Ticket::parse(&line).map_err(|error| format!("standard input: {error}"))?;
            private(&line)
        }
        Some(given) if ticket::is_ticket_text(&given.to_string_lossy()) => {
            Err(ticket::ON_COMMAND_LINE.to_owned())
        }
        // Launchers change folders. A path that cannot be completed is named as it is, where it is missed.
        Some(file) => Ok(Some(std::path::absolute(&file).map_or(file, PathBuf::into_os_string))),
        None if set("PYRODUCT_TICKET_FILE").is_some() => Ok(None),
        None => match set("PYRODUCT_TICKET") {
            // Without a runtime directory it stays where it is: descriptors do not survive every launcher.
            Some(text) => {
                let runtime = set("XDG_RUNTIME_DIR").map(PathBuf::from);
                let kept = runtime.and_then(|runtime| {
                    private_file::in_runtime(text.to_string_lossy().trim(), &runtime).ok()
                });
                Ok(kept.map(PathBuf::into_os_string))
            }
            None => Ok(None),
        },
    }
}

fn find_manifest() -> Result<PathBuf, String> {
    let own = std::env::current_exe().ok().and_then(|path| path.parent().map(Path::to_path_buf));
    let folders = own.into_iter().chain(INSTALLED.map(PathBuf::from));
    let mut manifests = folders.map(|folder| folder.join(MANIFEST));
    manifests.find(|path| path.is_file()).ok_or_else(|| {
        format!("{MANIFEST} is not beside this program; run `cargo xtask build`, or give it with --manifest")
    })
}

/// The manifest and its neighbour for 32 bits, as the loader takes a list.
fn with_32_bits(manifest: PathBuf) -> OsString {
    let neighbour = manifest.with_file_name(MANIFEST_32);
    let mut list = manifest.into_os_string();
    if neighbour.is_file() {
        list.push(":");
        list.push(neighbour);
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_driver_for_32_bits_is_named_when_it_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let manifest = folder.path().join(MANIFEST);
        assert_eq!(with_32_bits(manifest.clone()), manifest.as_os_str());
        let neighbour = folder.path().join(MANIFEST_32);
        std::fs::write(&neighbour, "{}").unwrap();
        let both = format!("{}:{}", manifest.display(), neighbour.display());
        assert_eq!(with_32_bits(manifest), both.as_str());
    }

    #[test]
    fn a_ticket_is_a_file_for_the_program_and_never_an_argument() {
        let none = |_: &str| None;
        let file = Some(OsString::from("/home/me/ticket"));
        assert_eq!(ticket_file(file.clone(), none), Ok(file));
        assert_eq!(ticket_file(None, none), Ok(None));
        let here = std::env::current_dir().unwrap().join("tickets/mine").into_os_string();
        let relative = ticket_file(Some("tickets/mine".into()), none);
        assert_eq!(relative, Ok(Some(here)), "the program may change folders");
        let refused = ticket_file(Some(" pyroduct:v1:SECRET".into()), none).unwrap_err();
        assert!(refused.contains("standard input") && !refused.contains("SECRET"), "{refused}");
        // What stands in the environment is moved to a file of this user's own; one that is named there stays.
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| (name == "XDG_RUNTIME_DIR").then(|| folder.path().into());
        let text = |name: &str| {
            (name == "PYRODUCT_TICKET").then(|| "pyroduct:v1:SECRET".into()).or_else(|| path(name))
        };
        let moved = ticket_file(None, text).unwrap().unwrap();
        assert_eq!(std::fs::read_to_string(moved).unwrap(), "pyroduct:v1:SECRET");
        let named = |name: &str| (name == "PYRODUCT_TICKET_FILE").then(|| "/f".into()).or_else(|| text(name));
        assert_eq!(ticket_file(None, named), Ok(None));
    }

    #[test]
    fn the_programs_own_options_stay_its_own() {
        let line = ["pyroduct-run", "--ticket", "T", "--", "vkcube", "--c", "600"];
        let arguments = Arguments::try_parse_from(line).unwrap();
        assert_eq!(arguments.program, ["vkcube", "--c", "600"]);
        let bare = Arguments::try_parse_from(["pyroduct-run", "vkcube", "--c", "600"]).unwrap();
        assert_eq!(bare.program, ["vkcube", "--c", "600"]);
        assert!(Arguments::try_parse_from(["pyroduct-run"]).is_err());
    }
}
