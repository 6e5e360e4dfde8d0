//! The viewer without a window: counts, checks and captures the frames of the first surface.

use std::fmt::Write as _;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::connection::{SurfaceKey, ViewerEvent, ViewerSink};
use crate::decoder::Picture;
use crate::options::Options;
use crate::statistics::Statistics;

/// Takes the frames.
pub struct Headless {
    options: Options,
    say: fn(&str),
    state: Mutex<State>,
    over: Notify,
}

#[derive(Default)]
struct State {
    surface: Option<SurfaceKey>,
    statistics: Statistics,
    last: Option<Arc<Picture>>,
    hashes: String,
    end: Option<End>,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
enum End {
    /// All frames are there.
    Done,
    /// What happened instead.
    Failed(String),
}

impl std::fmt::Debug for Headless {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Headless").finish_non_exhaustive()
    }
}

impl Headless {
    /// `say` shows a line to the person.
    #[must_use]
    pub fn new(options: Options, say: fn(&str)) -> Self {
        Self { options, say, state: Mutex::default(), over: Notify::new() }
    }

    /// Waits for the last frame, or for what comes instead.
    pub async fn over(&self) {
        loop {
            let notified = self.over.notified();
            if self.lock().end.is_some() {
                return;
            }
            notified.await;
        }
    }

    /// Writes what was asked for, and says how it went.
    ///
    /// # Errors
    /// One line: frames that are missing or wrong, or files that cannot be written.
    pub fn conclude(&self) -> Result<(), String> {
        let state = self.lock();
        let written = self.write(&state);
        let statistics = &state.statistics;
        if statistics.mismatches() > 0 {
            return Err(format!(
                "{} of {} frames are not what the host presented",
                statistics.mismatches(),
                statistics.frames()
            ));
        }
        match &state.end {
            Some(End::Failed(reason)) => return Err(reason.clone()),
            None if self.options.frames.is_some() => {
                return Err(format!("interrupted after {} frames", statistics.frames()));
            }
            _ => {}
        }
        written
    }

    fn write(&self, state: &State) -> Result<(), String> {
        let failed = |path: &Path, error: &dyn std::fmt::Display| {
            format!("{} cannot be written: {error}", path.display())
        };
        if let Some(path) = &self.options.stats {
            let json = serde_json::to_string_pretty(&state.statistics.report())
                .map_err(|error| failed(path, &error))?;
            std::fs::write(path, json + "\n").map_err(|error| failed(path, &error))?;
        }
        if let Some(path) = &self.options.hashes {
            std::fs::write(path, &state.hashes).map_err(|error| failed(path, &error))?;
        }
        if let (Some(path), Some(picture)) = (&self.options.capture, &state.last) {
            write_png(path, picture).map_err(|error| failed(path, &error))?;
        }
        Ok(())
    }

    fn end(&self, state: &mut State, end: End) {
        if state.end.is_none() {
            state.end = Some(end);
            self.over.notify_waiters();
        }
    }

    fn missing(&self, state: &mut State, what: &str) {
        let frames = state.statistics.frames();
        let end = match self.options.frames {
            Some(wanted) => End::Failed(format!("{what} after {frames} of {wanted} frames")),
            None => End::Done,
        };
        self.end(state, end);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ViewerSink for Headless {
    fn event(&self, event: ViewerEvent) {
        let mut state = self.lock();
        match event {
            ViewerEvent::Waiting(reason) => (self.say)(&reason),
            ViewerEvent::SurfaceCreated { key, title, width, height, .. } if state.surface.is_none() => {
                tracing::info!(?key, title, width, height, "watching this surface");
                state.surface = Some(key);
            }
            ViewerEvent::SurfaceDestroyed { key } if state.surface == Some(key) => {
                self.missing(&mut state, "the window was closed");
            }
            ViewerEvent::SessionEnded { session }
                if state.surface.is_none_or(|key| key.session == session) =>
            {
                self.missing(&mut state, "the program ended");
            }
            ViewerEvent::Frame { key, frame, times, bytes }
                if *state.surface.get_or_insert(key) == key && state.end.is_none() =>
            {
                state.statistics.add(&frame, &times, bytes);
                if self.options.hashes.is_some() {
                    let _ =
                        writeln!(state.hashes, "{} {:016x}", frame.header.frame_number, frame.header.hash);
                }
                state.last = Some(frame.picture);
                if self.options.frames.is_some_and(|wanted| state.statistics.frames() >= wanted) {
                    self.end(&mut state, End::Done);
                }
            }
            _ => {}
        }
    }
}

/// Writes the picture without its alpha, as it is shown.
fn write_png(path: &Path, picture: &Picture) -> Result<(), Box<dyn std::error::Error>> {
    let mut encoder =
        png::Encoder::new(BufWriter::new(File::create(path)?), picture.width(), picture.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let pixels = picture.lines().flat_map(|line| line.as_chunks::<4>().0);
    let rgb: Vec<u8> = pixels.flat_map(|&[b, g, r, _]| [r, g, b]).collect();
    encoder.write_header()?.write_image_data(&rgb)?;
    Ok(())
}
