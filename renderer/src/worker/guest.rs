//! The guest's side of a session: its connection, its lanes in both directions, its control stream.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use ash::vk::{self, Handle as _};
use protocol::control::worker::GuestMessage;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::lanes::Lanes;
use super::outbox::Outlet;
use super::{SessionError, WorkerContext};
use crate::commands::physical_device::instance_functions;
use crate::control_stream;
use crate::generated::functions::DeviceFunctions;
use crate::host_gpu::HostGpu;
use crate::object_table::Parent;
use crate::replayer::Session;
use crate::replayer::memory_accounts::MemoryAccounts;
use crate::tenancy::{Heap, HeapClass};

/// Bytes in each heap that a guest may have ahead, to allocate without asking (posted `vkAllocateMemory`).
pub const LEASE_BYTES: u64 = 256 << 20;
/// How long the reason for the end may take to reach the guest.
const FAREWELL: Duration = Duration::from_secs(1);

/// Serves the guest, from after its `Attach` (which it has yet to answer with `Attached`) until it leaves. The
/// session ends with it.
///
/// # Errors
/// [`SessionError`]: the session ends and the guest is told why.
pub async fn serve(
    connection: quinn::Connection,
    mut control_send: quinn::SendStream,
    mut control_recv: quinn::RecvStream,
    context: Arc<WorkerContext>,
) -> Result<(), SessionError> {
    let (session, outlets) = open_session(&context)?;
    context.gpu.sharing().count(connection.clone());
    let (gpu, accounts, quotas) = (Arc::clone(&context.gpu), Arc::clone(&session), context.quotas);
    let snapshot = tokio::task::spawn_blocking(move || {
        let leases = accounts.memory().first_leases(gpu.physical_devices().len());
        crate::snapshot::build(&gpu, quotas, leases).map_err(|error| error.to_string())
    });
    let snapshot = snapshot
        .await
        .map_err(|error| error.to_string())
        .flatten()
        .map_err(|error| SessionError::Host(format!("the snapshot could not be made: {error}")))?;
    control_stream::send(&mut control_send, &GuestMessage::Attached(Box::new(snapshot)))
        .await
        .map_err(|error| SessionError::Host(error.to_string()))?;
    let lanes = Lanes::new(Arc::clone(&session), context.contents.clone());
    let messages = context.take_guest_messages();
    let first = context.contents.as_ref().map(|contents| contents.first_messages()).unwrap_or_default();
    let end = {
        let mut tasks = JoinSet::new();
        tasks.spawn(accept_lanes(connection.clone(), Arc::clone(&lanes)));
        tasks.spawn(open_lanes(connection.clone(), outlets, Arc::clone(&session)));
        tokio::select! {
            reason = context.ended() => End::Told(reason),
            error = connection.closed() => End::Left(error),
            end = talk(&mut control_send, first, messages) => end,
            end = until_finished(&mut control_recv) => end,
        }
        // Dropping the tasks drops the lanes' queues: who blocks on one goes on.
    };
    let result = farewell(&session, &connection, control_send, end).await;
    let (contents, pipelines) = (context.contents.clone(), context.kept_pipelines.clone());
    let closing = tokio::task::spawn_blocking(move || {
        lanes.join();
        if let Some(contents) = contents {
            contents.close();
        }
        session.close_devices();
        if let Some(pipelines) = pipelines {
            pipelines.close();
        }
    });
    if closing.await.is_err() {
        tracing::error!("panic while the session's objects were destroyed");
    }
    result
}

/// How a session came to its end.
enum End {
    /// The host ends it.
    Told(String),
    /// The connection is gone.
    Left(quinn::ConnectionError),
    /// The guest closed its control stream, or broke it.
    ControlStream(Option<String>),
}

fn open_session(
    context: &Arc<WorkerContext>,
) -> Result<(Arc<Session>, mpsc::UnboundedReceiver<Outlet>), SessionError> {
    let gpu = &context.gpu;
    let (session, outlets) = Session::new(
        Some(Arc::clone(context)),
        memory_accounts(context),
        instance_functions(gpu),
        DeviceFunctions::default(),
    );
    for (index, device) in gpu.physical_devices().iter().enumerate() {
        let id = HostGpu::physical_device_id(index);
        let raw = device.handle.as_raw();
        session
            .objects()
            .register(vk::ObjectType::PHYSICAL_DEVICE, id, Parent::INSTANCE, raw)
            .map_err(|error| SessionError::Host(error.to_string()))?;
    }
    Ok((session, outlets))
}

/// What a session may allocate: in each heap what it has, as far as the bank grants it.
fn memory_accounts(context: &WorkerContext) -> MemoryAccounts {
    let mut heap_bytes: HashMap<Heap, u64> = HashMap::new();
    for (gpu, device) in (0..).zip(context.gpu.physical_devices()) {
        for class in HeapClass::ALL {
            let bytes = device.memory_types.host_bytes(class == HeapClass::Device);
            heap_bytes.insert(Heap { gpu, class }, bytes);
        }
    }
    match &context.bank {
        Some(bank) => MemoryAccounts::new(Arc::clone(bank), heap_bytes, LEASE_BYTES),
        None => heap_bytes.values().copied().max().unwrap_or(0).into(),
    }
}

async fn accept_lanes(connection: quinn::Connection, lanes: Arc<Lanes>) {
    let mut reading = JoinSet::new();
    while let Ok(stream) = connection.accept_uni().await {
        reading.spawn(Arc::clone(&lanes).read(stream));
        while reading.try_join_next().is_some() {}
    }
}

async fn open_lanes(
    connection: quinn::Connection,
    mut outlets: mpsc::UnboundedReceiver<Outlet>,
    session: Arc<Session>,
) {
    let mut writing = JoinSet::new();
    while let Some(outlet) = outlets.recv().await {
        let connection = connection.clone();
        let session = Arc::clone(&session);
        writing.spawn(async move {
            let lane = outlet.header.lane.0;
            if let Err(error) = write_lane(&connection, outlet).await {
                session.end(format!("lane {lane} to the guest broke: {error}"));
            }
        });
        while writing.try_join_next().is_some() {}
    }
    while writing.join_next().await.is_some() {}
}

async fn write_lane(connection: &quinn::Connection, mut outlet: Outlet) -> Result<(), quinn::WriteError> {
    let mut stream = connection.open_uni().await?;
    stream.write_all(&outlet.header.encode()).await?;
    while let Some(frame) = outlet.frames.recv().await {
        stream.write_all(&frame).await?;
    }
    // The lane's device is gone; what was written still arrives.
    let _ = stream.finish();
    Ok(())
}

/// Writes viewers' input and the like on the control stream, for as long as there is any.
async fn talk(
    stream: &mut quinn::SendStream,
    first: Vec<GuestMessage>,
    messages: Option<mpsc::Receiver<GuestMessage>>,
) -> End {
    let Some(mut messages) = messages else {
        return End::ControlStream(Some("a second guest in one session".to_owned()));
    };
    let mut first = first.into_iter();
    loop {
        let message = match first.next() {
            Some(message) => Some(message),
            None => messages.recv().await,
        };
        let Some(message) = message else { break };
        if let Err(error) = control_stream::send(stream, &message).await {
            return End::ControlStream(Some(error.to_string()));
        }
    }
    std::future::pending().await
}

/// The guest sends nothing more on its control stream: its end is the guest's leaving.
async fn until_finished(stream: &mut quinn::RecvStream) -> End {
    match stream.read_chunk(1, true).await {
        Ok(None) => End::ControlStream(None),
        Ok(Some(_)) => End::ControlStream(Some("the guest spoke on the control stream".to_owned())),
        Err(quinn::ReadError::ConnectionLost(error)) => End::Left(error),
        Err(error) => End::ControlStream(Some(error.to_string())),
    }
}

/// Ends the session, tells the guest why if it is still there, and gives what to report.
async fn farewell(
    session: &Session,
    connection: &quinn::Connection,
    mut control: quinn::SendStream,
    end: End,
) -> Result<(), SessionError> {
    let (reason, result) = match end {
        End::Left(quinn::ConnectionError::ApplicationClosed(_)) | End::ControlStream(None) => {
            ("the guest has left".to_owned(), Ok(()))
        }
        End::Left(error) => (error.to_string(), Err(SessionError::Connection(error))),
        End::ControlStream(Some(reason)) => (reason.clone(), Err(SessionError::Breach(reason))),
        End::Told(reason) => (reason.clone(), Err(SessionError::Breach(reason))),
    };
    session.end(reason.as_str());
    if result.is_err() && connection.close_reason().is_none() {
        let message = GuestMessage::Ended { reason: reason.clone() };
        let told = async {
            control_stream::send(&mut control, &message).await.ok()?;
            control.finish().ok()?;
            control.stopped().await.ok()
        };
        // A guest that does not read its last message is left without it.
        let _ = tokio::time::timeout(FAREWELL, told).await;
    }
    connection.close(0_u32.into(), reason.as_bytes());
    result
}
