//! What viewers get of a streamer, and what they can do to each other and to the app: nothing.

use std::time::Duration;

use protocol::control::codec;
use protocol::stream::{FrameHeader, FramePart, ServerToViewer};
use streamer::{CodedFrame, FeedEvent, PresentedFrame, Streamer, StreamerConfig, ViewerFeed};

const SURFACE: u64 = 5;
/// No test waits that long, unless it fails.
const PATIENCE: Duration = Duration::from_secs(20);

fn streamer() -> Streamer {
    let streamer = Streamer::new(StreamerConfig { unwatched_interval: Duration::from_secs(3600) });
    streamer.surface_created(SURFACE, "title", (100, 100), None);
    streamer
}

fn submit(streamer: &Streamer, frame_number: u64) {
    let mut pixels = vec![u8::try_from(frame_number % 256).expect("small"); 100 * 100 * 4];
    pixels[0] = 1;
    let pixels = pixels.into();
    streamer.submit(PresentedFrame {
        surface: SURFACE,
        frame_number,
        width: 100,
        height: 100,
        pixels,
        rendered_us: 0,
    });
}

async fn next(feed: &mut ViewerFeed) -> FeedEvent {
    tokio::time::timeout(PATIENCE, feed.next()).await.expect("something comes").expect("the feed goes on")
}

async fn frame(feed: &mut ViewerFeed) -> CodedFrame {
    match next(feed).await {
        FeedEvent::Frame(frame) => frame,
        other => panic!("{other:?}"),
    }
}

/// The header of a frame, when all its parts have come.
async fn header(frame: &mut CodedFrame) -> FrameHeader {
    let mut header = None;
    let mut jobs = 0;
    while let Some(bytes) = tokio::time::timeout(PATIENCE, frame.next_part()).await.expect("parts come") {
        match codec::decode(&bytes).expect("decodes").expect("whole") {
            (FramePart::Header(first), _) => header = Some(first),
            (FramePart::Job(job), used) => {
                jobs += 1;
                assert_eq!(usize::try_from(job.coded_bytes).expect("small"), bytes.len() - used);
            }
            (FramePart::End(_), _) => panic!("the sender makes the end"),
        }
    }
    let header = header.expect("a header");
    assert_eq!(header.jobs, jobs);
    header
}

async fn announced(feed: &mut ViewerFeed) {
    let created = ServerToViewer::SurfaceCreated {
        surface: SURFACE,
        title: "title".into(),
        width: 100,
        height: 100,
        place: None,
    };
    assert!(matches!(next(feed).await, FeedEvent::Message(message) if message == created));
}

/// Whether this tells of the surface, with this title.
fn names(event: &FeedEvent, wanted: &str) -> bool {
    matches!(event, FeedEvent::Message(ServerToViewer::SurfaceCreated { title, .. }) if title == wanted)
}

#[tokio::test]
async fn a_new_title_is_told_to_those_who_watch_and_to_those_who_come() {
    let streamer = streamer();
    let mut feed = streamer.subscribe();
    announced(&mut feed).await;
    submit(&streamer, 1);
    let mut first = frame(&mut feed).await;
    header(&mut first).await;
    streamer.surface_renamed(SURFACE, "an\u{7}other");
    streamer.surface_renamed(99, "nobody's");
    assert!(names(&next(&mut feed).await, "another"));
    assert!(names(&next(&mut streamer.subscribe()).await, "another"));
    // Its frames go on as before.
    submit(&streamer, 2);
    let mut second = frame(&mut feed).await;
    assert_eq!(header(&mut second).await.reference, Some(1));
}

#[tokio::test]
async fn without_a_viewer_few_pictures_are_wanted_and_the_last_is_kept() {
    let streamer = streamer();
    assert!(streamer.wants_frames(SURFACE));
    submit(&streamer, 1);
    assert!(!streamer.wants_frames(SURFACE));
    assert!(!streamer.wants_frames(99), "no such surface");
    let mut feed = streamer.subscribe();
    assert!(streamer.wants_frames(SURFACE));
    announced(&mut feed).await;
    let mut frame = frame(&mut feed).await;
    assert_eq!(frame.frame_number(), 1);
    assert_eq!(header(&mut frame).await.reference, None);
    drop(feed);
    assert_eq!(streamer.viewers(), 0);
}

#[tokio::test]
async fn a_viewer_that_does_not_answer_gets_a_window_of_frames_and_then_the_latest() {
    let streamer = streamer();
    let mut feed = streamer.subscribe();
    announced(&mut feed).await;
    let mut numbers = Vec::new();
    for number in 1..=2 {
        submit(&streamer, number);
        let mut frame = frame(&mut feed).await;
        numbers.push((header(&mut frame).await.reference, frame.frame_number()));
    }
    assert_eq!(numbers, [(None, 1), (Some(1), 2)]);
    // None of these stalls, and only the last will ever be coded.
    for number in 3..=500 {
        submit(&streamer, number);
    }
    let nothing = tokio::time::timeout(Duration::ZERO, feed.next()).await;
    assert!(nothing.is_err(), "the window is full");
    feed.acknowledgements().frame_done(SURFACE, 1, true);
    let mut latest = frame(&mut feed).await;
    assert_eq!((header(&mut latest).await.reference, latest.frame_number()), (Some(2), 500));
}

#[tokio::test]
async fn viewers_do_not_wait_for_each_other() {
    let streamer = streamer();
    let (mut slow, mut quick) = (streamer.subscribe(), streamer.subscribe());
    announced(&mut quick).await;
    for number in 1..=20 {
        submit(&streamer, number);
        let mut frame = frame(&mut quick).await;
        assert_eq!(header(&mut frame).await.frame_number, number);
        quick.acknowledgements().frame_done(SURFACE, number, true);
    }
    announced(&mut slow).await;
    assert_eq!(frame(&mut slow).await.frame_number(), 1);
}

#[tokio::test]
async fn a_picture_that_went_wrong_is_sent_whole_even_if_no_other_follows() {
    let streamer = streamer();
    let mut feed = streamer.subscribe();
    announced(&mut feed).await;
    submit(&streamer, 1);
    header(&mut frame(&mut feed).await).await;
    feed.acknowledgements().frame_done(SURFACE, 1, false);
    let again = header(&mut frame(&mut feed).await).await;
    assert_eq!((again.frame_number, again.reference), (1, None));
}

#[tokio::test]
async fn pictures_that_do_not_fit_their_extent_are_dropped() {
    let streamer = streamer();
    let mut feed = streamer.subscribe();
    announced(&mut feed).await;
    for (width, height) in [(0, 0), (100, 101), (u32::MAX, u32::MAX)] {
        let pixels = vec![0; 100 * 100 * 4].into();
        let frame =
            PresentedFrame { surface: SURFACE, frame_number: 1, width, height, pixels, rendered_us: 0 };
        streamer.submit(frame);
    }
    streamer.surface_destroyed(SURFACE);
    submit(&streamer, 2);
    let gone = ServerToViewer::SurfaceDestroyed { surface: SURFACE };
    assert!(matches!(next(&mut feed).await, FeedEvent::Message(message) if message == gone));
}

#[tokio::test]
async fn a_still_picture_costs_a_header() {
    let streamer = streamer();
    let mut feed = streamer.subscribe();
    announced(&mut feed).await;
    submit(&streamer, 1);
    header(&mut frame(&mut feed).await).await;
    submit(&streamer, 257);
    let mut still = frame(&mut feed).await;
    let mut bytes = 0;
    while let Some(part) = still.next_part().await {
        bytes += part.len();
    }
    assert!(bytes < 100, "{bytes}");
}
