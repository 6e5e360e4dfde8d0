//! The agent's life.

use std::io::Write as _;
use std::sync::Arc;

use injector::InputQueue;
use tokio::sync::{oneshot, watch};

use crate::display::{Display, DisplayError};
use crate::link::{self, Link};
use crate::options::{self, Options};
use crate::pointer::{Pointer, Seen};
use crate::served::Served;

/// Serves `$DISPLAY` until its programs have ended. Where another agent serves it already, that one is told of them, and this
/// one has nothing to do.
///
/// # Errors
/// One line for people.
pub fn run(options: &Options) -> Result<(), String> {
    let ticket = options::ticket().map_err(|error| error.to_string())?;
    let display = match Display::claim(&options.serve) {
        Ok(display) => display,
        Err(DisplayError::Served) => {
            tracing::info!("another agent serves this display");
            return Ok(());
        }
        Err(error) => return Err(error.to_string()),
    };
    // Whoever started us may go on. Nobody need be there to read it.
    let _ = writeln!(std::io::stdout(), "serving").and_then(|()| std::io::stdout().flush());
    let (seen, told) = watch::channel(Seen::default());
    let pointer = Arc::new(Pointer::new(seen));
    let queue = Arc::new(InputQueue::default());
    let id = display.id();
    let failed = |error: std::io::Error| format!("no thread can be started: {error}");
    let injecting = {
        let (queue, pointer) = (Arc::clone(&queue), Arc::clone(&pointer));
        let inject = move || injector::run(&queue, None, &*pointer);
        std::thread::Builder::new().name("injector".to_owned()).spawn(inject).map_err(failed)?
    };
    let (over, ended) = oneshot::channel();
    let programs = Served::new(&options.serve);
    let watch = move || drop(over.send(display.watch(&pointer, &programs)));
    std::thread::Builder::new().name("watcher".to_owned()).spawn(watch).map_err(failed)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let link = Link { ticket, display: id, told, queue: Arc::clone(&queue) };
    let reason = runtime.block_on(async {
        tokio::select! {
            reason = link::keep(link) => reason,
            ended = ended => ended.unwrap_or_else(|_| "the watcher ended".to_owned()),
            _ = tokio::signal::ctrl_c() => "interrupted".to_owned(),
            () = terminated() => "terminated".to_owned(),
        }
    });
    runtime.shutdown_timeout(std::time::Duration::from_millis(300));
    // Keys that are down are released.
    queue.close();
    let _ = injecting.join();
    tracing::info!(reason, "the agent leaves");
    Ok(())
}

async fn terminated() {
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut signal) => drop(signal.recv().await),
        Err(_) => std::future::pending().await,
    }
}
