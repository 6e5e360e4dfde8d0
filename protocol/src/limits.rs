//! Every limit on untrusted input, in one place. Beyond a limit, the session that sent the bytes ends.

/// Bytes of one frame's body on a lane.
pub const FRAME_BYTES_MAX: usize = 256 << 20;
/// Bytes of frames that one lane may have waiting on the host; a fuller lane is not read from.
pub const LANE_QUEUED_BYTES_MAX: usize = 16 << 20;
/// Bytes of frames that a session may have waiting on the host, over all of its lanes; then it is not read from, either.
pub const SESSION_QUEUED_BYTES_MAX: usize = 256 << 20;
/// Of them, what each lane may have whatever the others have: no lane waits for ever for another's bytes.
pub const LANE_QUEUED_BYTES_SURE: usize = 256 << 10;
/// Bytes of a lane that one coded segment may stand for.
pub const SEGMENT_RAW_BYTES_MAX: usize = 1 << 20;
/// Binary logarithm of the bytes that a lane's compressor looks back: the host holds as many for each lane with coded
/// segments, sixteen frames or so of a program with thousands of draws.
pub const SEGMENT_WINDOW_LOG: u32 = 23;
/// Lanes of a session that may have coded segments: each holds a window on the host.
pub const CODED_LANES_MAX: usize = 16;
/// Bytes of contents that the host keeps under one name.
pub const CONTENT_BYTES_MAX: usize = 1 << 20;
/// Contents that a host tells a guest that it has, in one session.
pub const CONTENTS_MAX: usize = 1 << 18;
/// Bytes of an answer that the host keeps for its tenant.
pub const ANSWER_BYTES_MAX: usize = 256;
/// Answers that a host keeps for a tenant, and a guest has it keep in one session.
pub const ANSWERS_MAX: usize = 1 << 12;
/// Contents in one message of the host.
pub const CONTENTS_PER_MESSAGE_MAX: usize = 1 << 12;
/// Recordings of command buffers that a guest may have the host keep for one device.
pub const KEPT_RECORDINGS_MAX: usize = 64;
/// Bytes of their commands, all together.
pub const KEPT_RECORDINGS_BYTES_MAX: usize = 8 << 20;
/// Bytes of memory that decoding one frame may take from its arena.
pub const DECODE_ARENA_BYTES_MAX: usize = 1 << 30;
/// Bytes of host memory that a byte on the wire may stand for: structs with many pointers that are null.
const DECODED_BYTES_PER_BYTE: usize = 16;

/// Bytes of memory that decoding a frame of so many bytes may take from its arena: what they stand for, and room for an answer.
#[must_use]
pub fn decode_arena_bytes(frame_bytes: usize) -> usize {
    let decoded =
        frame_bytes.saturating_mul(DECODED_BYTES_PER_BYTE).saturating_add(REPLY_BYTES_MAX + (16 << 20));
    decoded.min(DECODE_ARENA_BYTES_MAX)
}

/// Structs within structs, counted through pointers and chains.
pub const DECODE_DEPTH_MAX: u32 = 32;
/// Elements that a guest may ask for in one array of answers.
pub const REPLY_ELEMENTS_MAX: usize = 1 << 16;
/// Bytes that a guest may ask for in one block of answer.
pub const REPLY_BYTES_MAX: usize = 64 << 20;
/// Structs in one `pNext` chain.
pub const NEXT_CHAIN_MAX: usize = 128;
/// Entries in one frame's list of dependencies.
pub const NEEDS_MAX: usize = 64;
/// Lanes of one direction in one session, over all its life: a number is not used twice.
pub const LANES_MAX: u32 = 1 << 20;
/// Lanes of a guest that are open at once: each has a thread on the host.
pub const LANES_OPEN_MAX: usize = 160;
/// Bytes of the host's memory, estimated, that all objects of a session may take, beside what they hold of quotas; creations
/// beyond fail with `VK_ERROR_OUT_OF_HOST_MEMORY`.
pub const SESSION_OBJECT_BYTES_MAX: u64 = 1 << 30;
/// Devices of a session at once: each has two of its lanes, and those of one that was destroyed are open for a while.
pub const DEVICES_MAX: usize = 32;
/// Live objects of one type in one session.
pub const OBJECTS_PER_TYPE_MAX: u32 = 1 << 20;
/// Queries of one pool.
pub const QUERIES_MAX: u32 = 1 << 20;
/// Descriptors of all sets of a session, whatever their pools were made for; 16 bytes of an inline uniform block are one.
pub const DESCRIPTORS_MAX: u64 = 1 << 24;
/// Texels of an image's side.
pub const IMAGE_EXTENT_MAX: u32 = 1 << 16;
/// Layers of an image.
pub const IMAGE_LAYERS_MAX: u32 = 1 << 14;
/// Boxes of texels in one message of a host image copy.
pub const TEXEL_BOXES_MAX: usize = 4096;
/// Bytes of one shader module's code.
pub const SHADER_CODE_BYTES_MAX: usize = 64 << 20;
/// Bytes of one control message.
pub const CONTROL_MESSAGE_BYTES_MAX: usize = 64 << 20;
/// Bytes of a string in a control message.
pub const STRING_BYTES_MAX: usize = 4096;
/// Width or height of a surface, in pixels.
pub const SURFACE_EXTENT_MAX: u32 = 16384;
/// Semaphores that one present waits for.
pub const PRESENT_WAITS_MAX: usize = 4096;
/// Bytes of the recording of one lane (`PYRODUCT_RECORD`).
pub const RECORDED_LANE_BYTES_MAX: u64 = 4 << 30;
/// Images of one swapchain.
pub const SWAPCHAIN_IMAGES_MAX: u32 = 16;
/// Characters of a ticket.
pub const TICKET_CHARS_MAX: usize = 16 << 10;
/// Bytes of a tenant's name.
pub const TENANT_BYTES_MAX: usize = 64;
/// Milliseconds within which a connection stands, or the peer counts as unreachable.
pub const CONNECT_TIMEOUT_MS: u64 = 4_500;
/// Milliseconds that a TLS handshake may take on the host's side: the host may be busy.
pub const HANDSHAKE_TIMEOUT_MS: u64 = 5_000;
/// The same where [`HANDSHAKES_UNPROVEN_MAX`] are under way: a round trip, or two where a datagram is lost.
pub const HANDSHAKE_TIMEOUT_CROWDED_MS: u64 = 1_000;
/// Milliseconds that a peer with a certificate may take for its first message, which comes with the handshake's end.
pub const FIRST_MESSAGE_TIMEOUT_MS: u64 = 2_000;
/// Pixels of one streamed picture: 256 MiB of BGRA8 (8192 x 8192).
pub const PICTURE_PIXELS_MAX: u64 = 1 << 26;
/// Jobs that one coded frame may be cut into.
pub const FRAME_JOBS_MAX: u32 = 512;
/// Coded bytes of one job of tiles.
pub const JOB_BYTES_MAX: usize = 64 << 20;
/// Pixels of a side of the pointer's picture; agents make larger ones smaller.
pub const CURSOR_SIDE_MAX: u16 = 256;
/// Bytes of a message of an agent: the largest cursor, and what stands around it.
pub const AGENT_MESSAGE_BYTES_MAX: usize = 4 * 256 * 256 + 64;
/// Surfaces that a worker may announce to one viewer.
pub const SURFACES_MAX: usize = 256;
/// Bytes of a control message that a host takes from a guest or viewer that it has not attached yet.
pub const FIRST_MESSAGE_BYTES_MAX: usize = 16 << 10;
/// Peers connected to one supervisor or worker.
pub const CONNECTIONS_MAX: usize = 512;
/// Peers of one tenant that are connected to the supervisor: its sessions, its displays, its viewers, and those that come and go.
pub const CONNECTIONS_PER_TENANT_MAX: usize = 192;
/// Peers that are connecting to one supervisor or worker and are not let in yet; for more, the oldest give way.
pub const HANDSHAKES_MAX: usize = 128;
/// Of them from one address (IPv4), or one network of 64 bits (IPv6).
pub const HANDSHAKES_PER_SOURCE_MAX: usize = 32;
/// Milliseconds that a connecting peer has its place for sure, before it has to give way: a handshake over 300 ms of round
/// trip ends in this time. It bounds, too, how many handshakes are begun in a second.
pub const HANDSHAKE_TENURE_MS: u64 = 400;
/// From this many on, a connecting peer has to prove its address first.
pub const HANDSHAKES_UNPROVEN_MAX: usize = 16;
/// Sessions on one host.
pub const SESSIONS_MAX: usize = 64;
/// Viewers of one tenant.
pub const VIEWERS_PER_TENANT_MAX: usize = 32;
/// Sizes of images in one question ([`AskImageSizes`](crate::wire::message::AskImageSizes)).
pub const IMAGE_SIZES_MAX: usize = 512;
/// Formats in the same question.
pub const IMAGE_FORMATS_MAX: usize = 8;
/// Pipelines that a guest may have posted before the host has said how fast it compiles, and however slowly it does.
pub const COMPILE_WINDOW_MIN: u64 = 16;
/// Pipelines that a guest may have posted and that the host has not compiled, however fast it does.
pub const COMPILE_WINDOW_MAX: u64 = 4096;
/// Pipelines that the host may have compiled without saying so: who creates one now and then costs no messages.
pub const COMPILED_UNTOLD_MAX: u64 = 4;
