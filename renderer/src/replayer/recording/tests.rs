use std::sync::mpsc;

use proptest::prelude::*;

use super::*;

fn command_buffer(id: u64) -> CommandBuffer {
    CommandBuffer::new(id, vk::CommandBuffer::from_raw(id), vk::CommandPool::null())
}

fn recordings(threads: usize) -> Arc<Recordings> {
    Arc::new(Recordings::new(Arc::new(RecordingPool::new(threads).unwrap())))
}

/// A gate that a replay waits at until the test opens it.
fn gate() -> (mpsc::Sender<()>, impl FnOnce() + Send) {
    let (open, wait) = mpsc::channel();
    (open, move || {
        let _ = wait.recv();
    })
}

#[test]
fn a_submit_waits_for_the_blob() {
    let recordings = recordings(2);
    recordings.insert(command_buffer(1));
    let buffer = recordings.get(1).unwrap();
    assert!(buffer.wait_recorded().is_err(), "never recorded");
    let (open, wait) = gate();
    recordings.record(
        &buffer,
        1,
        Box::new(move |_| {
            wait();
            Outcome::Recorded
        }),
    );
    std::thread::scope(|scope| {
        let submit = scope.spawn(|| buffer.wait_recorded());
        open.send(()).unwrap();
        assert_eq!(submit.join().unwrap(), Ok(()));
    });
    buffer.invalidate();
    assert!(buffer.wait_recorded().is_err(), "reset");
}

#[test]
fn a_failed_or_panicking_blob_fails_its_submit_only() {
    let recordings = recordings(1);
    for (id, replay) in [
        (1, Box::new(|_: &Arc<Recording>| Outcome::Failed) as Replay),
        (2, Box::new(|_: &Arc<Recording>| -> Outcome { panic!("as a test") }) as Replay),
        (3, Box::new(|_: &Arc<Recording>| Outcome::Recorded) as Replay),
    ] {
        recordings.insert(command_buffer(id));
        recordings.record(&recordings.get(id).unwrap(), 1, replay);
    }
    recordings.quiesce();
    assert!(recordings.get(1).unwrap().wait_recorded().is_err());
    assert!(recordings.get(2).unwrap().wait_recorded().is_err());
    assert_eq!(recordings.get(3).unwrap().wait_recorded(), Ok(()));
}

#[test]
fn a_blob_overwrites_a_secondary_after_those_who_execute_it() {
    let recordings = recordings(3);
    for id in [1, 2] {
        recordings.insert(command_buffer(id));
    }
    let (secondary, primary) = (recordings.get(1).unwrap(), recordings.get(2).unwrap());
    let log = Arc::new(Mutex::new(Vec::new()));
    let (open, wait) = gate();
    let (looked, has_looked) = mpsc::channel();
    let note = |what: &'static str| {
        let log = Arc::clone(&log);
        move || log.lock().unwrap().push(what)
    };
    let first = note("first");
    recordings.record(
        &secondary,
        1,
        Box::new(move |_| {
            first();
            Outcome::Recorded
        }),
    );
    let (executes, used) = (note("executes"), Arc::clone(&secondary));
    recordings.record(
        &primary,
        1,
        Box::new(move |recording| {
            used.wait_executable(recording).unwrap();
            looked.send(()).unwrap();
            wait();
            executes();
            Outcome::Recorded
        }),
    );
    has_looked.recv().unwrap();
    let again = note("again");
    recordings.record(
        &secondary,
        1,
        Box::new(move |_| {
            again();
            Outcome::Recorded
        }),
    );
    open.send(()).unwrap();
    recordings.quiesce();
    assert_eq!(*log.lock().unwrap(), ["first", "executes", "again"]);
}

#[test]
fn a_blob_does_not_wait_for_later_contents() {
    // One thread: a wait for what is queued behind would never end.
    let recordings = recordings(1);
    for id in [1, 2] {
        recordings.insert(command_buffer(id));
    }
    let (secondary, primary) = (recordings.get(1).unwrap(), recordings.get(2).unwrap());
    let (open, wait) = gate();
    let used = Arc::clone(&secondary);
    recordings.record(
        &primary,
        1,
        Box::new(move |recording| {
            wait();
            if used.wait_executable(recording).is_err() { Outcome::Failed } else { Outcome::Recorded }
        }),
    );
    recordings.record(&secondary, 1, Box::new(|_| Outcome::Recorded));
    open.send(()).unwrap();
    recordings.quiesce();
    assert!(primary.wait_recorded().is_err());
    assert_eq!(secondary.wait_recorded(), Ok(()));
}

proptest! {
    /// Whatever is recorded, in whatever pool: every replay ends, no command buffer is written while another
    /// replay writes or reads it, and what is executed has been recorded by what came before.
    #[test]
    fn replays_never_meet(
        blobs in prop::collection::vec((0..4_u64, prop::collection::vec(4..8_u64, 0..3), any::<bool>()), 1..60),
        threads in 1..5_usize,
    ) {
        let recordings = recordings(threads);
        for id in 0..8 {
            recordings.insert(command_buffer(id));
        }
        let contents: Arc<Vec<RwLock<()>>> = Arc::new((0..8).map(|_| RwLock::new(())).collect());
        let collisions = Arc::new(Mutex::new(0_u32));
        for (primary, executed, secondary) in blobs {
            let id = if secondary { primary + 4 } else { primary };
            let executed = if secondary { Vec::new() } else { executed };
            let target = recordings.get(id).unwrap();
            let (all, contents, collisions) =
                (Arc::clone(&recordings), Arc::clone(&contents), Arc::clone(&collisions));
            recordings.record(&target, 1, Box::new(move |recording| {
                let collide = |met: bool| *collisions.lock().unwrap() += u32::from(met);
                let writing = contents[usize::try_from(id).unwrap()].try_write();
                collide(writing.is_err());
                for other in executed {
                    if all.get(other).unwrap().wait_executable(recording).is_ok() {
                        collide(contents[usize::try_from(other).unwrap()].try_read().is_err());
                    }
                }
                drop(writing);
                Outcome::Recorded
            }));
        }
        recordings.quiesce();
        prop_assert_eq!(*collisions.lock().unwrap(), 0);
    }
}
