//! A peer that speaks the protocol, as far as it wants to.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use protocol::control::codec;
use protocol::control::supervisor::{
    Hello, PROTOCOL_VERSION, REGISTRY_VERSION, Role, SupervisorMessage, WorkerAddress,
};
use protocol::control::worker::Attach;
use protocol::ticket::Ticket;
use protocol::tls;
use quinn::{Connection, Endpoint, RecvStream, SendStream};

/// Why a peer got no further.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// A connection with its control stream.
#[derive(Debug)]
pub struct Line {
    /// The connection.
    pub connection: Connection,
    /// To the host.
    pub send: SendStream,
    receive: RecvStream,
    bytes: Vec<u8>,
    /// Held: its end would end the connection.
    _endpoint: Endpoint,
}

impl Line {
    /// Connects from this address and says a first message.
    ///
    /// # Errors
    /// Of the connection.
    pub async fn open<T: codec::Message>(
        from: IpAddr,
        ticket: &Ticket,
        (to, route, server): (&str, u16, &str),
        first: &T,
    ) -> Result<Self, Failure> {
        let mut config = tls::client_config(ticket)?;
        tls::route_first_packets(&mut config, route);
        let endpoint = Endpoint::client(SocketAddr::new(from, 0))?;
        let connection = endpoint.connect_with(config, to.parse()?, server)?.await?;
        let (mut send, receive) = connection.open_bi().await?;
        let mut bytes = Vec::new();
        codec::encode(first, &mut bytes)?;
        send.write_all(&bytes).await?;
        Ok(Self { connection, send, receive, bytes: Vec::new(), _endpoint: endpoint })
    }

    /// To the supervisor, with the greeting of a good peer.
    ///
    /// # Errors
    /// Of the connection.
    pub async fn to_supervisor(from: IpAddr, ticket: &Ticket, role: Role) -> Result<Self, Failure> {
        let program = "adversary".to_owned();
        let (protocol_version, registry_version) = (PROTOCOL_VERSION, REGISTRY_VERSION);
        let hello = Hello { protocol_version, registry_version, program, role };
        Self::open(from, ticket, (&ticket.host, tls::SUPERVISOR_ROUTE, tls::SERVER_NAME), &hello).await
    }

    /// On to a worker.
    ///
    /// # Errors
    /// Of the connection.
    pub async fn to_worker(ticket: &Ticket, worker: &WorkerAddress) -> Result<Self, Failure> {
        let to = if worker.address.is_empty() { &ticket.host } else { &worker.address };
        let attach = Attach { token: worker.token };
        Self::open(Ipv4Addr::LOCALHOST.into(), ticket, (to, worker.route, &worker.name), &attach).await
    }

    /// The next message on the control stream.
    ///
    /// # Errors
    /// Of the connection, or when it is none.
    pub async fn hear<T: codec::Message>(&mut self) -> Result<T, Failure> {
        loop {
            if let Some((message, used)) = codec::decode(&self.bytes)? {
                self.bytes.drain(..used);
                return Ok(message);
            }
            let chunk = self.receive.read_chunk(usize::MAX, true).await?.ok_or("the stream ended")?;
            self.bytes.extend_from_slice(&chunk.bytes);
        }
    }

    /// Says something on the control stream.
    ///
    /// # Errors
    /// Of the connection.
    pub async fn say<T: codec::Message>(&mut self, message: &T) -> Result<(), Failure> {
        let mut bytes = Vec::new();
        codec::encode(message, &mut bytes)?;
        Ok(self.send.write_all(&bytes).await?)
    }

    /// The worker that the supervisor gives a guest, or tells a viewer of.
    ///
    /// # Errors
    /// Of the connection, or what the supervisor says instead.
    pub async fn hear_worker(&mut self) -> Result<WorkerAddress, Failure> {
        match self.hear().await? {
            SupervisorMessage::Session(worker) | SupervisorMessage::SessionStarted(worker) => Ok(worker),
            other => Err(format!("{other:?}").into()),
        }
    }
}
