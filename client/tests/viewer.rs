//! The real viewer against the real server side of viewers, over QUIC on the loopback interface; only the supervisor
//! is a stand-in, and the program is a loop that presents synthetic pictures.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use client::connection::{self, Command, ViewerEvent, ViewerSink};
use client::headless::Headless;
use client::options::Options;
use protocol::control::input::InputEvent;
use protocol::control::worker::GuestMessage;
use protocol::ticket::Ticket;
use streamer::PresentedFrame;
use tokio::sync::mpsc;

#[path = "content/host.rs"]
mod host;
#[path = "content/synthetic.rs"]
mod synthetic;

use host::Host;

/// Id of the only surface.
const SURFACE: u64 = 1 << 32 | 7;

/// Ends a [`present`].
struct Presenting(Arc<AtomicBool>);

impl Drop for Presenting {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Presents one picture after the other until the answer is dropped.
fn present(host: &Host, frame: impl Fn(u64) -> PresentedFrame + Send + 'static) -> Presenting {
    let (streamer, over) = (host.streamer.clone(), Arc::new(AtomicBool::new(false)));
    let presenting = Presenting(Arc::clone(&over));
    streamer.surface_created(SURFACE, "synthetic", (320, 200), None);
    std::thread::spawn(move || {
        for number in 1.. {
            if over.load(Ordering::Relaxed) {
                return;
            }
            let mut frame = frame(number);
            frame.surface = SURFACE;
            frame.rendered_us = streamer.now_us();
            streamer.submit(frame);
        }
    });
    presenting
}

fn options(arguments: &[&str]) -> Options {
    clap::Parser::parse_from([&["pyroduct-viewer", "--headless"], arguments].concat())
}

/// Runs the headless viewer to its end.
async fn watch(ticket: Ticket, arguments: &[&str]) -> Result<(), String> {
    let headless = Arc::new(Headless::new(options(arguments), |_| ()));
    let (commands, receiver) = mpsc::channel(8);
    let connected = connection::run(ticket, Instant::now(), Arc::clone(&headless) as _, receiver);
    let mut connected = std::pin::pin!(connected);
    tokio::select! {
        result = &mut connected => return result.map_err(|error| error.to_string()),
        () = headless.over() => {}
    }
    drop(commands);
    connected.await.expect("ends in good order");
    headless.conclude()
}

fn moving(number: u64) -> PresentedFrame {
    let step = u32::try_from(number).expect("small");
    // Another extent now and then, as when a window is resized.
    let (width, height) = if (number / 16).is_multiple_of(2) { (320, 200) } else { (333, 190) };
    let content =
        [synthetic::ball, synthetic::text, synthetic::landscape, synthetic::noise][(step / 5 % 4) as usize];
    synthetic::frame(number, width, height, content(step, width, height))
}

fn report(path: &Path) -> serde_json::Value {
    serde_json::from_str(&std::fs::read_to_string(path).expect("written")).expect("JSON")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_frame_is_what_was_presented() {
    let host = Host::start();
    let _presenting = present(&host, moving);
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (stats, capture, hashes) = (path("stats.json"), path("last.png"), path("hashes"));
    let arguments = ["--frames", "60", "--stats", &stats, "--capture", &capture, "--hashes", &hashes];
    watch(host.ticket.clone(), &arguments).await.expect("all frames come");
    let report = report(Path::new(&stats));
    assert_eq!((&report["frames"], &report["verified"]), (&60.into(), &60.into()));
    assert_eq!(report["mismatches"], 0);
    assert!(report["compression_ratio"].as_f64().is_some_and(|ratio| ratio > 1.0), "{report}");
    assert!(report["latency"]["total"]["p50_ms"].as_f64().is_some_and(|total| total > 0.0), "{report}");
    let reader =
        png::Decoder::new(std::io::BufReader::new(std::fs::File::open(&capture).expect("a capture")));
    let info = reader.read_info().expect("a PNG");
    assert!([(320, 200), (333, 190)].contains(&info.info().size()));
    // The file's hashes are those of the pictures themselves.
    let hashes = std::fs::read_to_string(&hashes).expect("written");
    assert_eq!(hashes.lines().count(), 60);
    for line in hashes.lines() {
        let (number, hash) = line.split_once(' ').expect("two words");
        let frame = moving(number.parse().expect("a number"));
        assert_eq!(hash, format!("{:016x}", frame.hash()));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_late_viewer_sees_the_last_picture_of_an_idle_program() {
    let host = Host::start();
    host.streamer.surface_created(SURFACE, "idle", (320, 200), None);
    let mut frame = moving(3);
    frame.surface = SURFACE;
    assert!(host.streamer.wants_frames(SURFACE));
    host.streamer.submit(frame);
    for _ in 0..2 {
        watch(host.ticket.clone(), &["--frames", "1"]).await.expect("the picture comes");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_that_ends_early_is_reported() {
    let host = Host::start();
    host.streamer.surface_created(SURFACE, "short", (320, 200), None);
    let mut frame = moving(1);
    frame.surface = SURFACE;
    host.streamer.submit(frame);
    let watching = tokio::spawn(watch(host.ticket.clone(), &["--frames", "5"]));
    while host.streamer.viewers() == 0 {
        tokio::task::yield_now().await;
    }
    host.streamer.surface_destroyed(SURFACE);
    let error = watching.await.expect("no panic").expect_err("frames are missing");
    assert!(error.contains("of 5 frames"), "{error}");
}

/// Hands events to the test.
struct Events(mpsc::UnboundedSender<ViewerEvent>);

impl ViewerSink for Events {
    fn event(&self, event: ViewerEvent) {
        let _ = self.0.send(event);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn input_reaches_the_guest_and_keys_are_released_when_the_viewer_leaves() {
    let mut host = Host::start();
    host.streamer.surface_created(SURFACE, "window", (320, 200), None);
    let (sink, mut events) = mpsc::unbounded_channel();
    let (commands, receiver) = mpsc::channel(8);
    let viewer =
        tokio::spawn(connection::run(host.ticket.clone(), Instant::now(), Arc::new(Events(sink)), receiver));
    let key = loop {
        if let ViewerEvent::SurfaceCreated { key, .. } = events.recv().await.expect("an event") {
            break key;
        }
    };
    let event = InputEvent::Key { code: 1, pressed: true };
    commands.send(Command::Input { key, event }).await.expect("taken");
    commands.send(Command::Resize { key, width: 500, height: 400 }).await.expect("taken");
    commands.send(Command::Close { key }).await.expect("taken");
    for expected in [
        GuestMessage::Input { surface: SURFACE, event },
        GuestMessage::Resize { surface: SURFACE, width: 500, height: 400 },
        GuestMessage::Close { surface: SURFACE },
    ] {
        assert_eq!(host.from_viewers.recv().await.expect("a message"), expected);
    }
    drop(commands);
    viewer.await.expect("no panic").expect("ends in good order");
    let release = GuestMessage::Input { surface: SURFACE, event: InputEvent::ReleaseAll };
    assert_eq!(host.from_viewers.recv().await.expect("a message"), release);
    assert_eq!(host.streamer.viewers(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_viewer_comes_back_when_its_worker_connection_breaks() {
    let host = Host::start();
    let _presenting = present(&host, moving);
    let (sink, mut events) = mpsc::unbounded_channel();
    let (commands, receiver) = mpsc::channel(8);
    let viewer =
        tokio::spawn(connection::run(host.ticket.clone(), Instant::now(), Arc::new(Events(sink)), receiver));
    for _ in 0..2 {
        let mut frames = 0;
        while frames < 20 {
            if let ViewerEvent::Frame { frame, .. } = events.recv().await.expect("an event") {
                assert!(frame.intact);
                frames += 1;
            }
        }
        host.cut.notify_waiters();
    }
    drop(commands);
    viewer.await.expect("no panic").expect("ends in good order");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_the_host_does_not_name_again_is_over() {
    let host = Host::start();
    let _presenting = present(&host, moving);
    let (sink, mut events) = mpsc::unbounded_channel();
    let (commands, receiver) = mpsc::channel(8);
    let viewer =
        tokio::spawn(connection::run(host.ticket.clone(), Instant::now(), Arc::new(Events(sink)), receiver));
    let mut next = async |wanted: fn(&ViewerEvent) -> bool| {
        while !wanted(&events.recv().await.expect("an event")) {}
    };
    next(|event| matches!(event, ViewerEvent::Frame { .. })).await;
    host.names.store(false, Ordering::Relaxed);
    host.cut.notify_waiters();
    next(|event| matches!(event, ViewerEvent::SessionEnded { session: 1 })).await;
    next(|event| matches!(event, ViewerEvent::Waiting(text) if text.contains("waiting for a program"))).await;
    drop(commands);
    viewer.await.expect("no panic").expect("ends in good order");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_foreign_ticket_and_an_absent_host_are_told_within_five_seconds() {
    let (host, other) = (Host::start(), Host::start());
    let start = Instant::now();
    let mut foreign = other.ticket.clone();
    foreign.host.clone_from(&host.ticket.host);
    let error = watch(foreign, &["--frames", "1"]).await.expect_err("refused");
    assert!(error.contains("ticket"), "{error}");
    let mut absent = host.ticket.clone();
    // Discard, where nobody is.
    "192.0.2.1:9".clone_into(&mut absent.host);
    let error = watch(absent, &["--frames", "1"]).await.expect_err("nobody there");
    assert!(!error.contains('\n'), "{error}");
    assert!(start.elapsed() < Duration::from_secs(6), "{:?}", start.elapsed());
}
