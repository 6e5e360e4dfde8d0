//! A host without GPU and program, for work on the viewer: prints its ticket, shows a turning ball at 60 Hz in the size
//! that the viewer asks for, and prints what the viewer sends. `cargo run -p client --example synthetic_host`

#![expect(clippy::print_stdout, reason = "the ticket and the viewer's doings are what it is for")]

use std::time::Duration;

use protocol::control::input::InputEvent;
use protocol::control::worker::GuestMessage;
use streamer::PresentedFrame;

#[path = "../tests/content/host.rs"]
mod host;
#[path = "../tests/content/synthetic.rs"]
mod synthetic;

use host::Host;

/// Id of the only surface.
const SURFACE: u64 = 1 << 32 | 7;
const KEY_ESC: u32 = 1;

#[tokio::main]
async fn main() {
    let mut host = Host::start();
    println!("{}", host.ticket.to_text());
    let (mut width, mut height) = (500, 400);
    host.streamer.surface_created(SURFACE, "Turning ball", (width, height), None);
    let mut ticks = tokio::time::interval(Duration::from_millis(16));
    let mut step = 0;
    let fixed = fixed();
    loop {
        tokio::select! {
            _ = ticks.tick() => {
                step += 1;
                let frame = match &fixed {
                    Some(frames) => frames[step as usize % frames.len()].clone(),
                    None => synthetic::frame(0, width, height, picture(step, width, height)),
                };
                let rendered_us = host.streamer.now_us();

                host.streamer.submit(PresentedFrame { surface: SURFACE, frame_number: step.into(), rendered_us, ..frame });
            }
            Some(message) = host.from_viewers.recv() => {
                println!("{message:?}");
                match message {
                    GuestMessage::Resize { width: wide, height: high, .. } => (width, height) = (wide, high),
                    GuestMessage::Close { .. }
                    | GuestMessage::Input { event: InputEvent::Key { code: KEY_ESC, .. }, .. } => {
                        host.streamer.surface_destroyed(SURFACE);
                        break;
                    }
                    _ => {}
                }
            }
        }
    }
    // The viewers are told within this time.
    tokio::time::sleep(Duration::from_millis(200)).await;
    // A viewer that looks for the host again finds no session.
    host.names.store(false, std::sync::atomic::Ordering::Relaxed);
    host.cut.notify_waiters();
}

/// With an argument: frames of 1920 x 1080 pixels of that content, made beforehand, for measurements.
fn fixed() -> Option<Vec<PresentedFrame>> {
    let content: fn(u32, u32, u32) -> Vec<u8> = match std::env::args().nth(1)?.as_str() {
        "ball" => synthetic::ball,
        "text" => synthetic::text,
        "noise" => synthetic::noise,
        _ => synthetic::landscape,
    };
    Some((0..40).map(|step| synthetic::frame(0, 1920, 1080, content(step * 3, 1920, 1080))).collect())
}

fn picture(step: u32, width: u32, height: u32) -> Vec<u8> {
    if step % 600 < 400 {
        synthetic::ball(step, width, height)
    } else if step % 600 < 500 {
        synthetic::text(step, width, height)
    } else {
        [synthetic::landscape, synthetic::noise][(step / 50 % 2) as usize](step, width, height)
    }
}
