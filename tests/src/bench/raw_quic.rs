//! What the network's own machinery does here, without Vulkan: the yardstick for uploads and readback.

use std::net::Ipv4Addr;
use std::time::{Duration, Instant, SystemTime};

use protocol::control::supervisor::Role;
use protocol::tls::{self, CertificateAuthority, Validity};

use super::{Figure, figure, microseconds, quantile};

const BYTES: usize = 64 << 20;
const CHUNK: usize = 1 << 20;
const PINGS: usize = 300;

/// One stream of random bytes, and pings, over loopback, with the sockets and settings of driver and host.
///
/// # Panics
/// When this machine has no loopback.
#[must_use]
pub fn measure() -> Vec<Figure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime can be made");
    runtime.block_on(run())
}

async fn run() -> Vec<Figure> {
    let validity = Validity::starting(SystemTime::now(), Duration::from_secs(600));
    let authority = CertificateAuthority::generate(validity).expect("an authority");
    let identity = authority.issue_host(validity).expect("an identity");
    let config = tls::server_config(&identity).expect("a server's configuration");
    let server = endpoint(Some(config));
    let address = server.local_addr().expect("an address");
    let ticket =
        authority.issue_ticket(&address.to_string(), "bench", Role::Guest, validity).expect("a ticket");
    let mut client = endpoint(None);
    client.set_default_client_config(tls::client_config(&ticket).expect("a client's configuration"));

    let serve = tokio::spawn(async move {
        let incoming = server.accept().await.expect("a connection comes");
        let connection = incoming.await.expect("a connection");
        let (mut send, mut receive) = connection.accept_bi().await.expect("a stream");
        let mut byte = [0];
        while receive.read_exact(&mut byte).await.is_ok() {
            send.write_all(&byte).await.expect("the pong");
        }
        let mut bulk = connection.accept_uni().await.expect("a stream");
        let mut left = BYTES;
        while left > 0 {
            let chunk = bulk.read_chunk(CHUNK, true).await.expect("bytes").expect("more bytes");
            left -= chunk.bytes.len();
        }
        let mut done = connection.open_uni().await.expect("a stream");
        done.write_all(&[1]).await.expect("the end");
        let _ = connection.closed().await;
    });
    let connection = client.connect(address, tls::SERVER_NAME).expect("a start").await.expect("a connection");
    let (mut send, mut receive) = connection.open_bi().await.expect("a stream");
    let mut times = Vec::new();
    for _ in 0..PINGS {
        let start = Instant::now();
        send.write_all(&[1]).await.expect("the ping");
        receive.read_exact(&mut [0]).await.expect("the pong");
        times.push(microseconds(start.elapsed()));
    }
    send.finish().expect("the stream is open");
    let bytes = crate::random::Random::new(1).bytes(CHUNK);
    let start = Instant::now();
    let mut bulk = connection.open_uni().await.expect("a stream");
    for _ in 0..BYTES / CHUNK {
        bulk.write_all(&bytes).await.expect("bytes go");
    }
    let mut done = connection.accept_uni().await.expect("a stream");
    done.read_exact(&mut [0]).await.expect("the end");
    #[expect(clippy::cast_precision_loss, reason = "megabytes, to a few digits")]
    let rate = BYTES as f64 / f64::from(1 << 20) / start.elapsed().as_secs_f64();
    connection.close(tls::CLOSE_DONE.into(), b"");
    serve.await.expect("the server does not panic");
    vec![figure("raw QUIC MiB/s", rate), figure("raw QUIC ping, median us", quantile(&mut times, 0.5))]
}

fn endpoint(server: Option<quinn::ServerConfig>) -> quinn::Endpoint {
    const BUFFER_BYTES: usize = 16 << 20;
    let socket = std::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a socket");
    // The kernel may grant less.
    let _ = rustix::net::sockopt::set_socket_send_buffer_size(&socket, BUFFER_BYTES);
    let _ = rustix::net::sockopt::set_socket_recv_buffer_size(&socket, BUFFER_BYTES);
    let runtime = std::sync::Arc::new(quinn::TokioRuntime);
    quinn::Endpoint::new(tls::endpoint_config(), server, socket, runtime).expect("an endpoint")
}
