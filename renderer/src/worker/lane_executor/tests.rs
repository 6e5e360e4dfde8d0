use std::sync::Mutex;

use proptest::prelude::*;
use protocol::wire::Need;

use super::*;
use crate::generated::functions::{DeviceFunctions, InstanceFunctions};
use crate::worker::lanes::Queued;

fn session() -> Arc<Session> {
    Session::new(None, 0, InstanceFunctions::default(), DeviceFunctions::default()).0
}

fn frame(needs: Vec<Need>) -> Frame {
    let header = FrameHeader { body_bytes: 0, opcode: 1, call: 0, needs };
    Frame { header, body: Vec::new(), queued: Queued::unaccounted() }
}

fn need(lane: u32, frame: u64) -> Need {
    Need { lane: LaneId(lane), frame }
}

/// Runs lanes of frames, given by their needs; frames are delivered in the order of `arrival` (lane numbers). Gives
/// the order in which they were acted upon.
fn run_lanes(session: &Arc<Session>, lanes: &[Vec<Vec<Need>>], arrival: &[usize]) -> Vec<(u32, u64)> {
    let log = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        let mut senders: Vec<_> = lanes
            .iter()
            .zip(0..)
            .map(|(_, lane)| {
                let (sender, frames) = mpsc::channel();
                let log = &log;
                scope.spawn(move || {
                    let mut number = 0;
                    run_with(session, LaneId(lane), &frames, |_, _| {
                        number += 1;
                        log.lock().unwrap().push((lane, number));
                        Ok(())
                    });
                });
                Some(sender)
            })
            .collect();
        let mut waiting: Vec<_> = lanes.iter().map(|frames| frames.iter()).collect();
        for lane in arrival {
            if let (Some(needs), Some(sender)) = (waiting[*lane].next(), &senders[*lane]) {
                let _ = sender.send(frame(needs.clone()));
            }
        }
        senders.clear();
    });
    log.into_inner().unwrap()
}

/// Lanes whose frames need only frames that were sent before them, as an honest guest's do, and an order of arrival.
fn conversation() -> impl Strategy<Value = (Vec<Vec<Vec<Need>>>, Vec<usize>)> {
    let sent =
        prop::collection::vec((0..4_usize, prop::collection::vec((0..4_u32, any::<u64>()), 0..3)), 1..60);
    sent.prop_flat_map(|sent| {
        let mut lanes = vec![Vec::new(); 4];
        for (lane, wanted) in &sent {
            let needs = wanted.iter().filter_map(|(of, seed)| {
                let there = lanes[usize::try_from(*of).unwrap()].len() as u64;
                (there > 0).then(|| need(*of, 1 + seed % there))
            });
            let needs = needs.collect();
            lanes[*lane].push(needs);
        }
        let order: Vec<_> = sent.iter().map(|(lane, _)| *lane).collect();
        (Just(lanes), Just(order).prop_shuffle())
    })
}

proptest! {
    #[test]
    fn frames_come_after_what_they_need((lanes, arrival) in conversation()) {
        let session = session();
        let log = run_lanes(&session, &lanes, &arrival);
        prop_assert_eq!(session.ended(), None);
        prop_assert_eq!(log.len(), arrival.len(), "every frame was acted upon");
        let place = |lane: u32, number: u64| log.iter().position(|entry| *entry == (lane, number)).unwrap();
        for (frames, lane) in lanes.iter().zip(0..) {
            for (needs, number) in frames.iter().zip(1..) {
                for needed in needs {
                    prop_assert!(place(needed.lane.0, needed.frame) < place(lane, number));
                }
            }
        }
    }
}

#[test]
fn a_need_that_never_comes_ends_with_its_lane() {
    let session = session();
    let lanes = [vec![vec![]], vec![vec![need(0, 2)]]];
    let log = run_lanes(&session, &lanes, &[1, 0]);
    assert_eq!(log, [(0, 1)]);
    assert!(session.ended().unwrap().contains("never came"), "{:?}", session.ended());
}

#[test]
fn a_need_is_given_up_when_the_session_ends() {
    let session = session();
    let (sender, frames) = mpsc::channel();
    sender.send(frame(vec![need(9, 1)])).unwrap();
    std::thread::scope(|scope| {
        let lane = scope.spawn({
            let session = &session;
            move || run_with(session, LaneId(0), &frames, |_, _| Ok(()))
        });
        session.end("enough");
        lane.join().unwrap();
    });
    assert_eq!(session.ended(), Some("enough"));
}

#[test]
fn needing_itself_is_a_breach() {
    let session = session();
    run_lanes(&session, &[vec![vec![need(0, 1)]]], &[0]);
    assert!(session.ended().unwrap().contains("needs itself"));
}

#[test]
fn a_panic_ends_the_session_only() {
    let session = session();
    let (sender, frames) = mpsc::channel();
    sender.send(frame(vec![])).unwrap();
    drop(sender);
    run_with(&session, LaneId(3), &frames, |_, _| panic!("as a test"));
    assert!(session.ended().unwrap().contains("internal error"));
}
