//! Sessions: their start, their end, and who hears of it.

use std::time::{Duration, Instant};

use protocol::control::supervisor::{Role, SupervisorMessage};
use protocol::ticket::Ticket;
use protocol::tls;
use renderer::supervisor::Authority;

use super::host::Host;
use super::peer::{Peer, story};

#[test]
fn a_guest_gets_a_worker_and_its_token_works_once() {
    let host = Host::dev();
    story(async {
        let mut guest = Peer::arrive(host.guest_ticket()).await;
        let address = guest.hear_session().await;
        assert!(address.address.starts_with("127.0.0.1:"));
        let mut wrong = address.clone();
        wrong.token[0] ^= 1;
        let refused = guest.attach(&wrong).await.closed().await;
        assert!(refused.contains("token is not valid"), "{refused}");
        let mut attached = guest.attach(&address).await;
        attached.assert_served().await;
        let refused = guest.attach(&address).await.closed().await;
        assert!(refused.contains("used before"), "{refused}");
    });
}

#[test]
fn a_killed_worker_is_announced_at_once_and_costs_nobody_else() {
    let host = Host::dev();
    story(async {
        let mut first = Peer::arrive(host.guest_ticket()).await;
        let first_address = first.hear_session().await;
        let first_attached = first.attach(&first_address).await;
        let first_worker = host.workers().remove(0);
        let mut second = Peer::arrive(host.guest_ticket()).await;
        let second_address = second.hear_session().await;
        let mut second_attached = second.attach(&second_address).await;
        second_attached.assert_served().await;

        let killed = Instant::now();
        first_worker.kill();
        let heard = first.hear().await;
        let took = killed.elapsed();
        assert_eq!(
            heard,
            SupervisorMessage::WorkerEnded {
                reason: "the session's worker was killed by signal 9".to_owned()
            }
        );
        assert!(took < Duration::from_millis(500), "announced after {took:?}");
        drop(first_attached);

        assert!(second_attached.connection.close_reason().is_none());
        let mut third = Peer::arrive(host.guest_ticket()).await;
        let third_address = third.hear_session().await;
        third.attach(&third_address).await.assert_served().await;
        assert_ne!(third_address.session, second_address.session);
        assert!(second_attached.connection.close_reason().is_none());
    });
}

#[test]
fn a_worker_that_died_before_it_was_needed_is_replaced() {
    let host = Host::dev();
    for worker in host.workers() {
        worker.kill();
        worker.assert_ends();
    }
    story(async {
        let mut guest = Peer::arrive(host.guest_ticket()).await;
        let address = guest.hear_session().await;
        guest.attach(&address).await.assert_served().await;
    });
}

#[test]
fn a_guest_that_leaves_frees_its_worker() {
    let host = Host::dev();
    story(async {
        let mut guest = Peer::arrive(host.guest_ticket()).await;
        let address = guest.hear_session().await;
        let mut attached = guest.attach(&address).await;
        attached.assert_served().await;
        let worker = host.workers().remove(0);
        assert!(worker.is_alive());
        guest.connection.close(0u32.into(), b"");
        tokio::task::spawn_blocking(move || worker.assert_ends()).await.unwrap();
    });
}

/// A killed process closes its sockets and no connection.
#[test]
fn a_guest_that_was_killed_frees_its_worker_long_before_the_idle_timeout() {
    let host = Host::dev();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (guest, attached) = runtime.block_on(async {
        let mut guest = Peer::arrive(host.guest_ticket()).await;
        let address = guest.hear_session().await;
        let mut attached = guest.attach(&address).await;
        attached.assert_served().await;
        (guest, attached)
    });
    let worker = host.workers().remove(0);
    let killed = Instant::now();
    drop(runtime);
    // With their driver gone, these have no way left to say goodbye.
    drop((guest, attached));
    worker.assert_ends();
    assert!(killed.elapsed() < Duration::from_secs(15), "freed after {:?}", killed.elapsed());
}

#[test]
fn killing_the_supervisor_ends_all_workers() {
    let mut host = Host::dev();
    story(async {
        let mut guest = Peer::arrive(host.guest_ticket()).await;
        let address = guest.hear_session().await;
        let mut attached = guest.attach(&address).await;
        attached.assert_served().await;
        let workers = host.workers();
        assert!(!workers.is_empty());
        assert!(workers[0].is_alive());
        host.kill();
        workers.iter().for_each(super::host::Process::assert_ends);
    });
}

#[test]
fn viewers_hear_of_their_tenants_sessions_whoever_comes_first() {
    let host = Host::dev();
    story(async {
        let mut early = Peer::arrive(host.viewer_ticket()).await;
        let mut guest = Peer::arrive(host.guest_ticket()).await;
        let session = guest.hear_session().await.session;
        let invited = early.hear_started().await;
        assert_eq!(invited.session, session);
        let attached = early.attach(&invited).await;
        let mut late = Peer::arrive(host.viewer_ticket()).await;
        let also_invited = late.hear_started().await;
        assert_eq!(also_invited.session, session);
        assert_ne!(also_invited.token, invited.token);

        guest.connection.close(0u32.into(), b"");
        assert_eq!(early.hear().await, SupervisorMessage::SessionEnded { session });
        assert_eq!(late.hear().await, SupervisorMessage::SessionEnded { session });
        assert_eq!(attached.closed().await, "the guest left");
    });
}

#[test]
fn tenants_do_not_see_each_other() {
    let state = tempfile::tempdir().unwrap();
    let host = Host::with_state(state.path());
    let authority = Authority::in_directory(state.path()).unwrap();
    let ticket = |tenant, role| -> Ticket { authority.ticket(&host.address, tenant, role, 1).unwrap() };
    story(async {
        let mut stranger = Peer::arrive(&ticket("b", Role::Viewer)).await;
        let mut guest_a = Peer::arrive(&ticket("a", Role::Guest)).await;
        let session_a = guest_a.hear_session().await;
        let mut guest_b = Peer::arrive(&ticket("b", Role::Guest)).await;
        let session_b = guest_b.hear_session().await;
        // The first session that it hears of is its own tenant's.
        assert_eq!(stranger.hear_started().await.session, session_b.session);
        // Not even with the right token.
        let refused = stranger.attach(&session_a).await.closed().await;
        assert_eq!(refused, "this session is another tenant's");
    });
}

#[test]
fn a_host_that_is_told_to_stop_says_so_and_leaves_nothing() {
    let mut host = Host::dev();
    story(async {
        let mut guest = Peer::arrive(host.guest_ticket()).await;
        guest.hear_session().await;
        let workers = host.workers();
        assert!(host.terminate().success());
        let told = tls::explain_connect_error(&guest.connection.closed().await);
        assert_eq!(told, "the host shuts down");
        workers.iter().for_each(super::host::Process::assert_ends);
    });
}
