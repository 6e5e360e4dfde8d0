//! Session messages: frames that are not a generated Vulkan command. Bodies are bincode (fixed layout, see
//! [`Message::encode`]); large payloads are borrowed from the frame.

use bincode::{BorrowDecode, Decode, Encode};

use super::content::ContentId;
use super::frame::FrameError;
use crate::control::display::WindowPlace;
use crate::limits;

/// A session message and its opcode.
pub trait Message<'a>: Encode + BorrowDecode<'a, ()> {
    /// At least [`super::FrameHeader::MESSAGES_FROM`].
    const OPCODE: u16;

    /// Appends the body.
    ///
    /// # Panics
    /// Never for these types: they have no value that bincode refuses.
    #[expect(clippy::expect_used, reason = "no type here has a value that bincode refuses")]
    fn encode(&self, out: &mut Vec<u8>) {
        bincode::encode_into_std_write(self, out, config()).expect("encodable");
    }

    /// Reads a body; it must be used up to its last byte.
    ///
    /// # Errors
    /// [`FrameError::BadMessage`].
    fn decode(body: &'a [u8]) -> Result<Self, FrameError> {
        match bincode::borrow_decode_from_slice(body, config()) {
            Ok((message, used)) if used == body.len() => Ok(message),
            _ => Err(FrameError::BadMessage(Self::OPCODE)),
        }
    }
}

fn config() -> impl bincode::config::Config {
    bincode::config::standard().with_limit::<{ limits::FRAME_BYTES_MAX }>()
}

/// A range of bytes in a `VkDeviceMemory`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct MemoryRange {
    /// Id of the memory.
    pub memory: u64,
    /// First byte.
    pub offset: u64,
    /// Bytes.
    pub size: u64,
}

/// Queries of a `VkQueryPool`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct QueryRange {
    /// Id of the pool.
    pub query_pool: u64,
    /// First query.
    pub first_query: u32,
    /// Queries.
    pub query_count: u32,
}

/// A changed run: `size` bytes at `offset` of a memory; the bytes of all runs follow each other in the payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct Run {
    /// First byte within the memory.
    pub offset: u64,
    /// Bytes.
    pub size: u64,
}

/// Bytes of a payload that are there only so that it is what it was another time, see [`super::content`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct Skip {
    /// Bytes of the payload between the one before (or the payload's first byte) and this one.
    pub after: u64,
    /// Bytes.
    pub size: u64,
}

/// Which command a [`Submit`]'s body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub enum SubmitKind {
    /// `vkQueueSubmit`.
    Submit,
    /// `vkQueueSubmit2`.
    Submit2,
    /// `vkQueueBindSparse`.
    BindSparse,
}

// ---- guest to host, control lanes ----

/// A sealed command buffer: begin info, then the recorded commands, each {opcode u32, body}. Replaces what the
/// command buffer held.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct CommandBufferBlob<'a> {
    /// Id of the command buffer.
    pub command_buffer: u64,
    /// `vkBeginCommandBuffer` (opcode and body as every other), then the recorded commands.
    pub commands: &'a [u8],
}

impl<'a> Message<'a> for CommandBufferBlob<'a> {
    const OPCODE: u16 = 0x8001;
}

/// As [`CommandBufferBlob`], and the host keeps the commands under a number, for [`KnownCommandBuffer`]. The guest decides
/// what is kept within [`limits::KEPT_RECORDINGS_MAX`] and [`limits::KEPT_RECORDINGS_BYTES_MAX`] of its device; beyond them the
/// session ends.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct KeptCommandBuffer<'a> {
    /// Id of the command buffer.
    pub command_buffer: u64,
    /// Where the commands are kept; less than [`limits::KEPT_RECORDINGS_MAX`]. What was kept there is dropped.
    pub place: u32,
    /// Other places whose commands are dropped before: each has some.
    pub dropped: Vec<u32>,
    /// As in [`CommandBufferBlob`].
    pub commands: &'a [u8],
}

impl<'a> Message<'a> for KeptCommandBuffer<'a> {
    const OPCODE: u16 = 0x800B;
}

/// As [`CommandBufferBlob`], with commands that the host keeps: it reads them anew, as what they name may be another object now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct KnownCommandBuffer {
    /// Id of the command buffer. The kept commands begin another one, maybe; they are this one's now.
    pub command_buffer: u64,
    /// Where the commands are kept.
    pub place: u32,
}

impl<'a> Message<'a> for KnownCommandBuffer {
    const OPCODE: u16 = 0x800C;
}

/// An answer that depends on nothing but its question, of which this is the name: the host keeps both for the tenant's next
/// sessions ([`crate::control::worker::GuestMessage::Answers`]), and looks at neither. Names are hashes of the question, of what
/// the device is and of how it was made.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct Remember<'a> {
    /// Name of the question.
    pub question: ContentId,
    /// At most [`limits::ANSWER_BYTES_MAX`].
    pub answer: &'a [u8],
}

impl<'a> Message<'a> for Remember<'a> {
    const OPCODE: u16 = 0x800D;
}

/// A call: can these command buffers be submitted? The reply is a `VkResult` as 32 bits: why the recording of one of them
/// failed, if one did. Asked while something that the guest made has failed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct AskRecorded {
    /// Ids of the command buffers.
    pub command_buffers: Vec<u64>,
}

impl<'a> Message<'a> for AskRecorded {
    const OPCODE: u16 = 0x800E;
}

/// A queue submission. The fence stays in the guest; the host signals its completion under `number`.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct Submit<'a> {
    /// Id of the queue.
    pub queue: u64,
    /// The guest's count of submissions on this queue, from 1, without gaps.
    pub number: u64,
    /// What `command` is.
    pub kind: SubmitKind,
    /// The command's generated body; its fence is null.
    pub command: &'a [u8],
    /// Host-visible ranges that the submission may write and that the guest must see when it completes: the
    /// host compares them with the last state sent and pushes what changed before the completion.
    pub readback: Vec<MemoryRange>,
    /// Queries that the submission writes: the host pushes their results before the completion.
    pub queries: Vec<QueryRange>,
}

impl<'a> Message<'a> for Submit<'a> {
    const OPCODE: u16 = 0x8002;
}

/// The app was told locally that `queue` finished submission `number` (run-ahead). What follows on this lane
/// relies on it: the host acts on it only when the submission really has completed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct HostWait {
    /// Id of the queue.
    pub queue: u64,
    /// Number of the submission.
    pub number: u64,
}

impl<'a> Message<'a> for HostWait {
    const OPCODE: u16 = 0x8003;
}

/// First map of a memory: from now on both sides keep a mirror of its contents; both start as zeros, or, when
/// `fetch`, the host sends the present contents on the readback lane and then replies (it is a call).
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct TrackMemory {
    /// Id of the memory.
    pub memory: u64,
    /// Send the contents: the device may have written them.
    pub fetch: bool,
}

impl<'a> Message<'a> for TrackMemory {
    const OPCODE: u16 = 0x8004;
}

/// Call: compare these ranges with the last state sent, push what changed on the readback lane, then reply. Their memories
/// rest no longer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct FetchMemory {
    /// The ranges, of tracked memories.
    pub ranges: Vec<MemoryRange>,
}

impl<'a> Message<'a> for FetchMemory {
    const OPCODE: u16 = 0x8005;
}

/// What submissions write into this tracked memory is not sent until it is fetched ([`FetchMemory`]): the app has not looked at it
/// so far.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct RestMemory {
    /// Id of the memory.
    pub memory: u64,
}

impl<'a> Message<'a> for RestMemory {
    const OPCODE: u16 = 0x801A;
}

/// The guest keeps the signals of this binary semaphore, which others may wait for: submissions do not signal it on the host.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct ShareSemaphore {
    /// Its id.
    pub semaphore: u64,
}

impl<'a> Message<'a> for ShareSemaphore {
    const OPCODE: u16 = 0x801C;
}

/// The next wait for this semaphore is one for a submission, which may be another device's.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct AwaitSubmission {
    /// Id of the semaphore.
    pub semaphore: u64,
    /// Id of the device that was submitted to.
    pub device: u64,
    /// Id of its queue.
    pub queue: u64,
    /// Number of the submission; 0: nothing is to be waited for.
    pub number: u64,
}

impl<'a> Message<'a> for AwaitSubmission {
    const OPCODE: u16 = 0x801D;
}

/// Width, height and levels of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct ImageSize {
    /// Texels.
    pub width: u32,
    /// Texels.
    pub height: u32,
    /// `mipLevels`.
    pub mip_levels: u32,
}

/// Call: what images need of memory that are created as one is, but in other formats and sizes. The reply is [`ImageNeeds`].
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct AskImageSizes<'a> {
    /// Body of a `vkCreateImage`; its format, width, height and levels count for nothing.
    pub command: &'a [u8],
    /// `VkFormat`; at most [`limits::IMAGE_FORMATS_MAX`].
    pub formats: Vec<i32>,
    /// At most [`limits::IMAGE_SIZES_MAX`].
    pub sizes: Vec<ImageSize>,
}

impl<'a> Message<'a> for AskImageSizes<'a> {
    const OPCODE: u16 = 0x801B;
}

/// What an image needs of memory, with the guest's memory types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct MemoryNeeds {
    /// Bytes.
    pub size: u64,
    /// Bytes.
    pub alignment: u64,
    /// `memoryTypeBits`.
    pub memory_type_bits: u32,
    /// `prefersDedicatedAllocation`.
    pub prefers_dedicated: bool,
    /// `requiresDedicatedAllocation`.
    pub requires_dedicated: bool,
}

/// Body of the reply to [`AskImageSizes`].
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct ImageNeeds {
    /// For each format each size, as they were asked; none for what the host's driver does not make, or is not asked in this way.
    pub needs: Vec<Option<MemoryNeeds>>,
}

impl<'a> Message<'a> for ImageNeeds {
    const OPCODE: u16 = 0x8036;
}

/// A queue that comes with a device, and the id that the guest gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct DeviceQueue {
    /// Id of the queue, chosen by the guest, session-global as every id.
    pub queue: u64,
    /// Index of its family.
    pub family: u32,
    /// Index within those of the family created with the same flags.
    pub index: u32,
    /// `VkDeviceQueueCreateFlags` it was created with.
    pub flags: u32,
}

/// `vkCreateDevice` (lane 0, a call; the reply's body is the `VkResult` as i32, little endian). Names the queues,
/// as `vkGetDeviceQueue` never reaches the host. When it has replied with success, the host opens the event and
/// readback lanes of the device; the guest opens the control and bulk lanes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct CreateDevice<'a> {
    /// Id of the physical device, from the snapshot.
    pub physical_device: u64,
    /// Id of the device, chosen by the guest.
    pub device: u64,
    /// Every queue that the create info asks for.
    pub queues: Vec<DeviceQueue>,
    /// The command's generated body.
    pub command: &'a [u8],
}

impl<'a> Message<'a> for CreateDevice<'a> {
    const OPCODE: u16 = 0x8006;
}

/// The guest has told its app this device address without asking; the host checks it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct ForetoldAddress {
    /// `VkObjectType`: a buffer or an acceleration structure.
    pub object_type: i32,
    /// Id of the object.
    pub id: u64,
    /// What was told.
    pub address: u64,
}

impl<'a> Message<'a> for ForetoldAddress {
    const OPCODE: u16 = 0x8009;
}

/// Asks for a [`ClockSample`].
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct SampleClock {
    /// When, by the guest's clock; comes back.
    pub asked_ns: u64,
}

impl<'a> Message<'a> for SampleClock {
    const OPCODE: u16 = 0x8008;
}

/// `vkSetDebugUtilsObjectNameEXT`, for captures on the host.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct ObjectName {
    /// `VkObjectType`, of a type whose objects the host has.
    pub object_type: i32,
    /// Id of the object.
    pub id: u64,
    /// At most [`limits::STRING_BYTES_MAX`], without NUL; empty: none.
    pub name: String,
}

impl<'a> Message<'a> for ObjectName {
    const OPCODE: u16 = 0x800A;
}

/// A surface exists (lane 0).
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct CreateSurface {
    /// Id of the surface.
    pub surface: u64,
    /// Title of the window, for viewers.
    pub title: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Its window, where it has one.
    pub place: Option<WindowPlace>,
}

impl<'a> Message<'a> for CreateSurface {
    const OPCODE: u16 = 0x8010;
}

/// The title of a surface's window is another one now (lane 0).
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct SurfaceTitle {
    /// Id of the surface.
    pub surface: u64,
    /// For viewers; at most [`limits::STRING_BYTES_MAX`].
    pub title: String,
}

impl<'a> Message<'a> for SurfaceTitle {
    const OPCODE: u16 = 0x801F;
}

/// The surface is gone (lane 0).
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct DestroySurface {
    /// Id of the surface.
    pub surface: u64,
}

impl<'a> Message<'a> for DestroySurface {
    const OPCODE: u16 = 0x8011;
}

/// The guest gives back bytes of a lease (`Snapshot::leases`, `GuestMessage::Lease`): what it allocates in that heap
/// from now on it waits for.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct ReturnLease {
    /// Of which heap.
    pub heap: LeaseHeap,
    /// Bytes of it that no allocation uses.
    pub bytes: u64,
    /// As the answer to `GuestMessage::RecallLease`.
    pub recalled: bool,
}

/// A heap that bytes are leased of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode)]
pub struct LeaseHeap {
    /// Place of the physical device in the snapshot.
    pub gpu: u32,
    /// Heaps with `VK_MEMORY_HEAP_DEVICE_LOCAL_BIT`, or the others.
    pub device_local: bool,
}

impl<'a> Message<'a> for ReturnLease {
    const OPCODE: u16 = 0x8007;
}

/// Makes the images of a swapchain. A call: the reply is `VkResult` i32 and, on success, the bytes of the images u64.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct CreateSwapchain {
    /// Id of the swapchain.
    pub swapchain: u64,
    /// Id of the surface.
    pub surface: u64,
    /// Ids of the images, chosen by the guest; at most [`limits::SWAPCHAIN_IMAGES_MAX`].
    pub images: Vec<u64>,
    /// `VkFormat`.
    pub format: i32,
    /// `VkImageUsageFlags`.
    pub usage: u32,
    /// `VkImageCreateFlags` (mutable format and the like).
    pub flags: u32,
    /// View formats for a mutable format (`VkFormat`).
    pub view_formats: Vec<i32>,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Array layers.
    pub layers: u32,
    /// Queue families that share the images concurrently (`VK_SHARING_MODE_CONCURRENT`); empty: exclusive.
    pub queue_families: Vec<u32>,
}

impl<'a> Message<'a> for CreateSwapchain {
    const OPCODE: u16 = 0x8012;
}

/// The swapchain and its images are gone.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct DestroySwapchain {
    /// Id of the swapchain.
    pub swapchain: u64,
}

impl<'a> Message<'a> for DestroySwapchain {
    const OPCODE: u16 = 0x8013;
}

/// `vkAcquireNextImageKHR` gave out an image: a later submit that waits on `semaphore` has that wait stripped,
/// and waits for the image's last copy instead.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct AcquireImage {
    /// Id of the swapchain.
    pub swapchain: u64,
    /// Index of the image.
    pub image_index: u32,
    /// Id of the semaphore; 0 for none.
    pub semaphore: u64,
}

impl<'a> Message<'a> for AcquireImage {
    const OPCODE: u16 = 0x8014;
}

/// `vkQueuePresentKHR`, one swapchain.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct Present {
    /// Id of the queue.
    pub queue: u64,
    /// Number of this present in the queue's count of submissions (a present takes a number too).
    pub number: u64,
    /// Ids of the binary semaphores waited for; only the first `Present` of a `vkQueuePresentKHR` has them.
    pub wait_semaphores: Vec<u64>,
    /// Id of the swapchain.
    pub swapchain: u64,
    /// Index of the image.
    pub image_index: u32,
    /// Count of presents of the surface, from 1.
    pub frame_number: u64,
}

impl<'a> Message<'a> for Present {
    const OPCODE: u16 = 0x8015;
}

/// Another image handle for an image of a swapchain (`VkBindImageMemorySwapchainInfoKHR`). Ends with `vkDestroyImage`, or
/// with the swapchain.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct AliasSwapchainImage {
    /// Id of the new image.
    pub image: u64,
    /// Id of the swapchain's image.
    pub of: u64,
}

impl<'a> Message<'a> for AliasSwapchainImage {
    const OPCODE: u16 = 0x8016;
}

/// A box of texels in one layer of an image. In payloads rows, then slices follow each other without gaps, in blocks as
/// `protocol::vulkan::format` says; boxes follow each other too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct TexelBox {
    /// `VkImageAspectFlagBits`.
    pub aspect: u32,
    /// Level.
    pub mip_level: u32,
    /// Array layer.
    pub array_layer: u32,
    /// Texels across, down and into depth.
    pub offset: [i32; 3],
    /// Texels across, down and into depth.
    pub extent: [u32; 3],
}

/// `vkCopyMemoryToImageEXT`, or a part of it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct CopyMemoryToImage<'a> {
    /// Id of the image.
    pub image: u64,
    /// `VkImageLayout`.
    pub layout: i32,
    /// Where the texels go; at most [`limits::TEXEL_BOXES_MAX`].
    pub boxes: Vec<TexelBox>,
    /// Theirs.
    pub payload: &'a [u8],
}

impl<'a> Message<'a> for CopyMemoryToImage<'a> {
    const OPCODE: u16 = 0x8017;
}

/// `vkCopyImageToMemoryEXT`, or a part of it. A call: the reply is `VkResult` i32 and, on success, the texels; at most
/// [`limits::REPLY_BYTES_MAX`] of them.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct CopyImageToMemory {
    /// Id of the image.
    pub image: u64,
    /// `VkImageLayout`.
    pub layout: i32,
    /// Where the texels are; at most [`limits::TEXEL_BOXES_MAX`].
    pub boxes: Vec<TexelBox>,
}

impl<'a> Message<'a> for CopyImageToMemory {
    const OPCODE: u16 = 0x8018;
}

// ---- guest to host, bulk lanes ----

/// New contents of a tracked memory.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct Upload<'a> {
    /// Id of the memory.
    pub memory: u64,
    /// Changed runs, ascending, not overlapping.
    pub runs: Vec<Run>,
    /// Bytes of the payload, ascending, that did not change: they are not written, as the device may have written there.
    pub skipped: Vec<Skip>,
    /// Payload is zstd.
    pub compressed: bool,
    /// Bytes of the runs, one after the other.
    pub payload: &'a [u8],
}

impl<'a> Message<'a> for Upload<'a> {
    const OPCODE: u16 = 0x8020;
}

impl Upload<'_> {
    /// Appends the body without the payload, which is its end.
    ///
    /// # Panics
    /// Never: there is no value that bincode refuses.
    #[expect(clippy::expect_used, reason = "no value that bincode refuses")]
    pub fn encode_before_payload(&self, out: &mut Vec<u8>) {
        // A slice is its length and its elements, a struct is its fields.
        let head = (self.memory, &self.runs, &self.skipped, self.compressed, self.payload.len());
        bincode::encode_into_std_write(head, out, config()).expect("encodable");
    }
}

// ---- host to guest, event lane ----

/// Answer to a call.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct Reply<'a> {
    /// The call's number.
    pub call: u32,
    /// Generated reply body of the command.
    pub body: &'a [u8],
}

impl<'a> Message<'a> for Reply<'a> {
    const OPCODE: u16 = 0x8030;
}

/// All submissions of `queue` up to `number` have completed. Its frame needs the readback frames that belong to it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct Completion {
    /// Id of the queue.
    pub queue: u64,
    /// Number of the submission.
    pub number: u64,
}

impl<'a> Message<'a> for Completion {
    const OPCODE: u16 = 0x8031;
}

/// What a posted command was to make, or change, is not there to be used: what names the object is dropped, and fails
/// where the app waits for a result. `VK_SUCCESS`: that is over, the object was destroyed or recorded anew.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct ObjectFailed {
    /// `VkObjectType`.
    pub object_type: i32,
    /// Id of the object.
    pub id: u64,
    /// `VkResult`.
    pub result: i32,
    /// For people.
    pub reason: String,
}

impl<'a> Message<'a> for ObjectFailed {
    const OPCODE: u16 = 0x8032;
}

/// A call could not be acted upon: it names what could not be made, or asks for more than the host gives. What it was to make
/// is not there, and its ids are free.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct CallFailed {
    /// The call's number.
    pub call: u32,
    /// `VkResult`.
    pub result: i32,
}

impl<'a> Message<'a> for CallFailed {
    const OPCODE: u16 = 0x8039;
}

/// The device is lost (`VkResult` of the failing call, and a reason for people).
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct DeviceLost {
    /// `VkResult`.
    pub result: i32,
    /// For people.
    pub reason: String,
}

impl<'a> Message<'a> for DeviceLost {
    const OPCODE: u16 = 0x8033;
}

/// What the device's clock shows.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct ClockSample {
    /// As in [`SampleClock`].
    pub asked_ns: u64,
    /// Ticks, as `vkCmdWriteTimestamp` writes them.
    pub ticks: u64,
    /// How wrong that may be.
    pub deviation_ns: u64,
}

impl<'a> Message<'a> for ClockSample {
    const OPCODE: u16 = 0x8035;
}

/// What queries hold. Stands before the completion of the submission that wrote them.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct QueryResults {
    /// Id of the pool.
    pub query_pool: u64,
    /// First query.
    pub first_query: u32,
    /// Queries.
    pub query_count: u32,
    /// For each query its numbers, then its availability (0: its numbers mean nothing).
    pub results: Vec<u64>,
}

impl<'a> Message<'a> for QueryResults {
    const OPCODE: u16 = 0x8034;
}

/// How far the host is in compiling posted pipelines of the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct Compiled {
    /// So many were compiled since the device was made. Up to [`limits::COMPILED_UNTOLD_MAX`] more may have been.
    pub count: u64,
    /// So many may be posted and not yet compiled: what the host compiles in a tenth of a second.
    pub window: u64,
}

impl<'a> Message<'a> for Compiled {
    const OPCODE: u16 = 0x803a;
}

// ---- host to guest, readback lane ----

/// Contents that the device wrote into a tracked memory; apply to the app's view and the mirror.
#[derive(Clone, Debug, PartialEq, Eq, Encode, BorrowDecode)]
pub struct MemoryData<'a> {
    /// Id of the memory.
    pub memory: u64,
    /// Changed runs, ascending, not overlapping.
    pub runs: Vec<Run>,
    /// Payload is zstd.
    pub compressed: bool,
    /// Bytes of the runs, one after the other.
    pub payload: &'a [u8],
}

impl<'a> Message<'a> for MemoryData<'a> {
    const OPCODE: u16 = 0x8040;
}
