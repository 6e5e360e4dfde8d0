use protocol::wire::LaneId;
use tokio::io::AsyncWriteExt;

use super::*;
use crate::generated::functions::{DeviceFunctions, InstanceFunctions};

fn lanes() -> (Arc<Lanes>, Arc<Session>) {
    let (session, _) = Session::new(None, 0, InstanceFunctions::default(), DeviceFunctions::default());
    (Lanes::new(Arc::clone(&session), None), session)
}

fn lane(kind: LaneKind, lane: u32) -> Vec<u8> {
    LaneHeader { kind, lane: LaneId(lane), device: 0, is_segmented: false }.encode().to_vec()
}

fn header(body_bytes: u32, opcode: u16) -> Vec<u8> {
    let mut bytes = Vec::new();
    FrameHeader { body_bytes, opcode, call: 0, needs: Vec::new() }.encode(&mut bytes);
    bytes
}

/// Reads a stream of these bytes to its end; gives why the session ended, if it did.
async fn read(bytes: &[u8]) -> Option<String> {
    let (lanes, session) = lanes();
    Arc::clone(&lanes).read(bytes).await;
    session.progress().end();
    tokio::task::spawn_blocking(move || lanes.join()).await.unwrap();
    session.ended().map(str::to_owned)
}

#[tokio::test]
async fn an_empty_lane_is_no_breach() {
    assert_eq!(read(&lane(LaneKind::Control, 0)).await, None);
}

#[tokio::test]
async fn anomalies_end_the_session() {
    let mut cases = vec![
        b"PYL1".to_vec(),
        vec![0; 20],
        lane(LaneKind::Event, 0),
        lane(LaneKind::Control, limits::LANES_MAX),
    ];
    let whole = [lane(LaneKind::Control, 0), header(100, 0x8003), vec![0; 40]].concat();
    cases.push(whole[..30].to_vec());
    cases.push(whole);
    cases.push([lane(LaneKind::Control, 0), header(u32::MAX, 1)].concat());
    // An opcode that there is not.
    cases.push([lane(LaneKind::Control, 0), header(0, 0xffff)].concat());
    for case in cases {
        assert!(read(&case).await.is_some(), "{case:?}");
    }
}

#[tokio::test]
async fn a_lane_opens_once() {
    let (lanes, session) = lanes();
    let bytes = lane(LaneKind::Bulk, 5);
    Arc::clone(&lanes).read(&bytes[..]).await;
    assert_eq!(session.ended(), None);
    Arc::clone(&lanes).read(&bytes[..]).await;
    assert!(session.ended().unwrap().contains("opened twice"));
}

#[tokio::test]
async fn lanes_may_come_and_go_but_not_all_stay() {
    let (lanes, session) = lanes();
    let count = u32::try_from(limits::LANES_OPEN_MAX).unwrap();
    for number in 0..count * 2 {
        Arc::clone(&lanes).read(&lane(LaneKind::Bulk, number)[..]).await;
        // Its thread sees the end of the stream by itself.
        while lanes.open.load(Ordering::Relaxed) > 0 {
            tokio::task::yield_now().await;
        }
    }
    assert!(lanes.executors.lock().unwrap().len() < limits::LANES_OPEN_MAX);
    assert_eq!(session.ended(), None);
    let mut staying = Vec::new();
    for number in 0..=count {
        let (mut guest, host) = tokio::io::duplex(64);
        guest.write_all(&lane(LaneKind::Bulk, count * 2 + number)).await.unwrap();
        staying.push((guest, tokio::spawn(Arc::clone(&lanes).read(host))));
    }
    let mut end = session.watch_end();
    end.wait_for(|ended| *ended).await.unwrap();
    assert!(session.ended().unwrap().contains("too many lanes are open"));
    for (_, reading) in staying {
        reading.await.unwrap();
    }
    tokio::task::spawn_blocking(move || lanes.join()).await.unwrap();
}

#[tokio::test]
async fn a_stalled_lane_is_not_read_from() {
    let (lanes, session) = lanes();
    let (mut guest, host) = tokio::io::duplex(1 << 16);
    let reading = tokio::spawn(Arc::clone(&lanes).read(host));
    // The first frame needs what does not come: nothing is acted upon.
    let mut first = Vec::new();
    let needs = vec![protocol::wire::Need { lane: LaneId(7), frame: 1 }];
    FrameHeader { body_bytes: 0, opcode: 0xffff, call: 0, needs }.encode(&mut first);
    guest.write_all(&[lane(LaneKind::Control, 0), first].concat()).await.unwrap();
    let body = vec![0; 1 << 20];
    let step = u32::try_from(body.len()).unwrap();
    let flood = async {
        loop {
            guest.write_all(&header(step, 0xffff)).await.unwrap();
            guest.write_all(&body).await.unwrap();
        }
    };
    let stalled = async {
        // As soon as no further body fits, the host stops reading.
        while lanes.queued_bytes.load(Ordering::Relaxed)
            < limits::LANE_QUEUED_BYTES_MAX - body.len() - FRAME_COST * 20
        {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        () = flood => {}
        () = stalled => {}
    }
    assert!(lanes.queued_bytes.load(Ordering::Relaxed) <= limits::LANE_QUEUED_BYTES_MAX);
    session.end("enough");
    reading.await.unwrap();
    tokio::task::spawn_blocking(move || lanes.join()).await.unwrap();
}

#[tokio::test]
async fn lanes_that_stand_still_share_what_the_session_may_have_waiting_and_others_go_on() {
    let (lanes, session) = lanes();
    let most = limits::SESSION_QUEUED_BYTES_MAX / limits::LANE_QUEUED_BYTES_MAX;
    let count = u32::try_from(most + 8).unwrap();
    let (mut flooding, mut reading) = (Vec::new(), Vec::new());
    for number in 1..=count {
        let (mut guest, host) = tokio::io::duplex(1 << 16);
        reading.push(tokio::spawn(Arc::clone(&lanes).read(host)));
        flooding.push(tokio::spawn(async move {
            // The first frame needs what does not come.
            let mut first = lane(LaneKind::Bulk, number);
            let needs = vec![protocol::wire::Need { lane: LaneId(0), frame: 1 }];
            FrameHeader { body_bytes: 0, opcode: 0xffff, call: 0, needs }.encode(&mut first);
            guest.write_all(&first).await.unwrap();
            let body = vec![0; 1 << 20];
            let step = u32::try_from(body.len()).unwrap();
            while guest.write_all(&header(step, 0xffff)).await.is_ok() && guest.write_all(&body).await.is_ok()
            {
            }
        }));
    }
    // As much as all may have, and not as much as all of these lanes would.
    while lanes.allowance.available_permits() > 2 << 20 {
        tokio::task::yield_now().await;
    }
    let sure = usize::try_from(count).unwrap() * limits::LANE_QUEUED_BYTES_SURE;
    assert!(lanes.queued_bytes.load(Ordering::Relaxed) <= limits::SESSION_QUEUED_BYTES_MAX + sure);
    assert_eq!(session.ended(), None, "they wait");
    // What all of them need comes on a lane of its own: an unknown message, which ends the session where it is acted upon.
    let mut last = lane(LaneKind::Control, 0);
    last.extend_from_slice(&header(0, 0xfffe));
    Arc::clone(&lanes).read(&last[..]).await;
    let mut end = session.watch_end();
    end.wait_for(|ended| *ended).await.unwrap();
    flooding.iter().for_each(tokio::task::JoinHandle::abort);
    for reading in reading {
        reading.await.unwrap();
    }
    tokio::task::spawn_blocking(move || lanes.join()).await.unwrap();
}
