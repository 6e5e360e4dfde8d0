//! Mesa's Venus, which forwards Vulkan through shared memory, beside the pipe: its server renders on the same driver.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::guest::native_driver;
use super::{Lab, PATIENCE, Process, until};

/// The server's program.
const SERVER: &str = "virgl_test_server";
/// Where memory that the driver has comes from, as it is passed to clients.
const UDMABUF: &str = "/dev/udmabuf";

/// A running server.
#[derive(Debug)]
pub struct Venus {
    /// The driver's manifest.
    pub(super) manifest: PathBuf,
    /// Where clients connect.
    pub(super) socket: PathBuf,
    _server: Process,
}

impl Venus {
    /// Starts a server; its files are called `venus`. `preload` is a library for the server, where the kernel has no
    /// udmabuf.
    ///
    /// # Errors
    /// What it lacks here.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start(lab: &Lab, preload: Option<&Path>) -> Result<Self, String> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        if !std::env::split_paths(&path).any(|folder| folder.join(SERVER).is_file()) {
            return Err(format!("{SERVER} is not installed"));
        }
        let manifest = manifest().ok_or("its driver is not installed")?;
        if preload.is_none() && !Path::new(UDMABUF).exists() {
            return Err(format!("there is no {UDMABUF}"));
        }
        let socket = lab.path("venus.socket");
        let mut command = Command::new(SERVER);
        command.args(["--venus", "--no-virgl", "--no-fork", "--multi-clients", "--socket-path"]).arg(&socket);
        command.env("VK_DRIVER_FILES", native_driver()).env("VK_ICD_FILENAMES", native_driver());
        if let Some(library) = preload {
            command.env("LD_PRELOAD", library);
        }
        let mut server = Process::start(lab, "venus", command);
        until(PATIENCE, "the socket of Venus", || {
            assert!(server.runs(), "{SERVER} has ended: {}", lab.read("venus.log"));
            socket.exists().then_some(())
        });
        Ok(Self { manifest, socket, _server: server })
    }
}

fn manifest() -> Option<PathBuf> {
    let folder = std::fs::read_dir("/usr/share/vulkan/icd.d").ok()?;
    let is_it = |path: &PathBuf| {
        path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("virtio_icd"))
    };
    folder.flatten().map(|entry| entry.path()).find(is_it)
}
