use super::*;

fn lane() -> (Lane, Arc<Outbound>) {
    let outbound = Arc::new(Outbound::default());
    (Lane::new(LaneId(3), outbound.clone(), Arc::default()), outbound)
}

fn take(lane: &Lane) -> Vec<u8> {
    let mut bytes = Vec::new();
    lane.take(&mut bytes);
    bytes
}

#[test]
fn frames_are_numbered_and_decode_in_order() {
    let (lane, _) = lane();
    assert_eq!(lane.need(), None);
    let need = Need { lane: LaneId(1), frame: 9 };
    assert_eq!(lane.append(7, 0, &[need], b"abc"), 1);
    assert_eq!(lane.append(8, 5, &[], &[]), 2);
    assert_eq!(lane.need(), Some(Need { lane: LaneId(3), frame: 2 }));

    let bytes = take(&lane);
    let (first, used) = FrameHeader::decode(&bytes).unwrap().unwrap();
    assert_eq!((first.body_bytes, first.opcode, first.call, first.needs), (3, 7, 0, vec![need]));
    assert_eq!(&bytes[used..used + 3], b"abc");
    let (second, _) = FrameHeader::decode(&bytes[used + 3..]).unwrap().unwrap();
    assert_eq!((second.body_bytes, second.opcode, second.call), (0, 8, 5));
}

#[test]
fn a_flush_makes_the_bytes_urgent_until_they_are_taken() {
    let (lane, _) = lane();
    lane.flush();
    assert_eq!(lane.waiting(), Waiting::Nothing);
    lane.append(1, 0, &[], &[]);
    assert_eq!(lane.waiting(), Waiting::Lazy);
    lane.flush();
    assert_eq!(lane.waiting(), Waiting::Urgent);
    take(&lane);
    assert_eq!(lane.waiting(), Waiting::Nothing);
}

#[test]
fn a_large_buffer_is_urgent_by_itself() {
    let (lane, _) = lane();
    lane.append(1, 0, &[], &vec![0; FLUSH_BYTES]);
    assert_eq!(lane.waiting(), Waiting::Urgent);
}

#[test]
fn a_closed_session_takes_nothing_and_blocks_nobody() {
    let (lane, outbound) = lane();
    lane.append(1, 0, &[], &vec![0; QUEUED_BYTES_MAX + 1]);
    outbound.close();
    lane.append(2, 0, &[], &[1]);
    assert_eq!(lane.last_frame(), 1);
}

#[test]
fn an_app_thread_waits_for_room() {
    let (lane, outbound) = lane();
    lane.append(1, 0, &[], &vec![0; QUEUED_BYTES_MAX]);
    std::thread::scope(|scope| {
        let blocked = scope.spawn(|| lane.append(2, 0, &[], &[1]));
        while *outbound.waiting.lock().unwrap() == 0 {
            assert!(!blocked.is_finished(), "it did not wait");
            std::thread::yield_now();
        }
        assert_eq!(lane.last_frame(), 1, "nothing was appended while it waits");
        let bytes = take(&lane);
        outbound.release(bytes.len());
        assert_eq!(blocked.join().unwrap(), 2);
    });
}
