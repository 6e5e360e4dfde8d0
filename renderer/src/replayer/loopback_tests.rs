//! A guest of a few lines against a real driver: its lanes are streams, all that it knows is the protocol.
#![expect(unsafe_code, reason = "encodes Vulkan structs")]

use std::collections::HashMap;
use std::sync::Arc;

use ash::vk::{self, Handle as _};
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::{encode, opcode};
use protocol::wire::message::{
    CallFailed, CommandBufferBlob, Completion, CreateDevice, DeviceQueue, HostWait, KeptCommandBuffer,
    KnownCommandBuffer, MemoryData, MemoryRange, Message, ObjectFailed, Reply, Run, Submit, SubmitKind,
    TrackMemory, Upload,
};
use protocol::wire::{FrameHeader, LaneHeader, LaneId, LaneKind, Need};
use tokio::io::{AsyncWriteExt, DuplexStream};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::JoinHandle;

use super::Session;
use crate::commands::physical_device::instance_functions;
use crate::generated::functions::DeviceFunctions;
use crate::host_gpu::HostGpu;
use crate::host_gpu::tests::software_gpu;
use crate::object_table::Parent;
use crate::viewers::Viewers;
use crate::worker::WorkerContext;
use crate::worker::lanes::Lanes;
use crate::worker::outbox::Outlet;

const DEVICE: u64 = 1;
const QUEUE: u64 = 1;
const BYTES: u64 = 4096;

/// One lane of the guest.
struct Lane {
    id: LaneId,
    stream: DuplexStream,
    frames: u64,
    reading: JoinHandle<()>,
}

impl Lane {
    async fn open(lanes: &Arc<Lanes>, kind: LaneKind, id: u32, device: u64) -> Self {
        let (mut stream, host) = tokio::io::duplex(1 << 16);
        let reading = tokio::spawn(Arc::clone(lanes).read(host));
        let header = LaneHeader { kind, lane: LaneId(id), device, is_segmented: false };
        stream.write_all(&header.encode()).await.unwrap();
        Self { id: LaneId(id), stream, frames: 0, reading }
    }

    async fn send(&mut self, opcode: u16, call: u32, needs: Vec<Need>, body: &[u8]) -> Need {
        let body_bytes = u32::try_from(body.len()).unwrap();
        let mut bytes = Vec::new();
        FrameHeader { body_bytes, opcode, call, needs }.encode(&mut bytes);
        bytes.extend_from_slice(body);
        self.stream.write_all(&bytes).await.unwrap();
        self.frames += 1;
        self.last()
    }

    async fn message<'a, M: Message<'a>>(&mut self, call: u32, needs: Vec<Need>, message: &M) -> Need {
        let mut body = Vec::new();
        Message::encode(message, &mut body);
        self.send(M::OPCODE, call, needs, &body).await
    }

    async fn post(&mut self, opcode: u16, encode: impl FnOnce(&mut Encoder)) -> Need {
        self.send(opcode, 0, Vec::new(), &encoded(encode)).await
    }

    fn last(&self) -> Need {
        Need { lane: self.id, frame: self.frames }
    }
}

fn encoded(encode: impl FnOnce(&mut Encoder)) -> Vec<u8> {
    let mut encoder = Encoder::new().with_raw_handles();
    encode(&mut encoder);
    encoder.into_bytes()
}

/// Writes commands as a sealed command buffer has them.
#[derive(Default)]
struct Recorder(Vec<u8>);

impl Recorder {
    fn add(&mut self, opcode: u16, encode: impl FnOnce(&mut Encoder)) -> &mut Self {
        self.0.extend_from_slice(&u32::from(opcode).to_le_bytes());
        self.0.extend_from_slice(&encoded(encode));
        self
    }

    fn begin(id: u64, info: &vk::CommandBufferBeginInfo<'_>) -> Self {
        let mut this = Self::default();
        // SAFETY: structs of this test.
        this.add(opcode::BEGIN_COMMAND_BUFFER, |e| unsafe {
            encode::command_buffer::begin_command_buffer(e, vk::CommandBuffer::from_raw(id), info);
        });
        this
    }
}

struct Guest {
    gpu: Arc<HostGpu>,
    session: Arc<Session>,
    lanes: Arc<Lanes>,
    outlets: UnboundedReceiver<Outlet>,
    control: Lane,
    bulk: Lane,
    events: Outlet,
    readback: Outlet,
    /// The guest's copies of tracked memories.
    memories: HashMap<u64, Vec<u8>>,
    readback_frames: u64,
}

fn device() -> vk::Device {
    vk::Device::from_raw(DEVICE)
}

fn create_device() -> Vec<u8> {
    let priorities = [1.0];
    let queues = [vk::DeviceQueueCreateInfo::default().queue_family_index(0).queue_priorities(&priorities)];
    let info = vk::DeviceCreateInfo::default().queue_create_infos(&queues);
    let mut made = device();
    // SAFETY: structs of this test.
    encoded(|e| unsafe {
        encode::device::create_device(e, vk::PhysicalDevice::from_raw(1), &raw const info, &raw mut made);
    })
}

impl Guest {
    async fn new(memory_bytes: u64) -> Self {
        let gpu = software_gpu();
        let context =
            WorkerContext::new(1, "test".to_owned(), Arc::clone(&gpu), Arc::new(Viewers::default()));
        let functions = instance_functions(&gpu);
        let (session, mut outlets) =
            Session::new(Some(Arc::new(context)), memory_bytes, functions, DeviceFunctions::default());
        let raw = gpu.physical_devices()[0].handle.as_raw();
        session.objects().register(vk::ObjectType::PHYSICAL_DEVICE, 1, Parent::INSTANCE, raw).unwrap();
        let lanes = Lanes::new(Arc::clone(&session), None);
        let mut instance = Lane::open(&lanes, LaneKind::Control, 0, 0).await;
        let queues = vec![DeviceQueue { queue: QUEUE, family: 0, index: 0, flags: 0 }];
        let command = create_device();
        let message = CreateDevice { physical_device: 1, device: DEVICE, queues, command: &command };
        instance.message(7, Vec::new(), &message).await;
        let mut instance_events = outlets.recv().await.unwrap();
        let (_, body) = next(&mut instance_events).await;
        let reply = <Reply<'_> as Message<'_>>::decode(&body).unwrap();
        assert_eq!((reply.call, reply.body), (7, &[0; 4][..]));
        let (events, readback) = (outlets.recv().await.unwrap(), outlets.recv().await.unwrap());
        let control = Lane::open(&lanes, LaneKind::Control, 1, DEVICE).await;
        let bulk = Lane::open(&lanes, LaneKind::Bulk, 2, DEVICE).await;
        let memories = HashMap::new();
        Self { gpu, session, lanes, outlets, control, bulk, events, readback, memories, readback_frames: 0 }
    }

    /// A buffer on memory of its own, both with this id.
    async fn buffer(&mut self, id: u64, flags: vk::MemoryPropertyFlags) {
        let types = &self.gpu.physical_devices()[0].memory_types;
        let index = (0..32).find(|index| types.flags(*index).is_some_and(|has| has.contains(flags))).unwrap();
        self.create_buffer(id).await;
        self.allocate(id, index, BYTES).await;
        self.bind(id).await;
    }

    async fn create_buffer(&mut self, id: u64) {
        let usage = vk::BufferUsageFlags::TRANSFER_SRC | vk::BufferUsageFlags::TRANSFER_DST;
        let info = vk::BufferCreateInfo::default().size(BYTES).usage(usage);
        let mut buffer = vk::Buffer::from_raw(id);
        // SAFETY: structs of this test.
        let encode = |e: &mut Encoder| unsafe {
            encode::buffer::create_buffer(e, device(), &raw const info, &raw mut buffer);
        };
        self.control.post(opcode::CREATE_BUFFER, encode).await;
    }

    /// What the host says next is that this is of no use, or that this is over.
    async fn told(&mut self, ty: vk::ObjectType, id: u64, result: vk::Result) {
        let (header, body) = next(&mut self.events).await;
        assert_eq!(header.opcode, ObjectFailed::OPCODE);
        let failed = <ObjectFailed as Message<'_>>::decode(&body).unwrap();
        assert_eq!((failed.object_type, failed.id, failed.result), (ty.as_raw(), id, result.as_raw()));
    }

    async fn allocate(&mut self, id: u64, type_index: u32, size: u64) {
        let info = vk::MemoryAllocateInfo::default().allocation_size(size).memory_type_index(type_index);
        let mut memory = vk::DeviceMemory::from_raw(id);
        // SAFETY: structs of this test.
        let encode = |e: &mut Encoder| unsafe {
            encode::device_memory::allocate_memory(e, device(), &raw const info, &raw mut memory);
        };
        self.control.post(opcode::ALLOCATE_MEMORY, encode).await;
    }

    async fn bind(&mut self, id: u64) {
        let (buffer, memory) = (vk::Buffer::from_raw(id), vk::DeviceMemory::from_raw(id));
        // SAFETY: handles only.
        let encode = |e: &mut Encoder| unsafe {
            encode::buffer::bind_buffer_memory(e, device(), buffer, memory, 0);
        };
        self.control.post(opcode::BIND_BUFFER_MEMORY, encode).await;
    }

    async fn track(&mut self, memory: u64) {
        self.control.message(0, Vec::new(), &TrackMemory { memory, fetch: false }).await;
        self.memories.insert(memory, vec![0; usize::try_from(BYTES).unwrap()]);
    }

    async fn upload(&mut self, memory: u64, offset: u64, bytes: &[u8]) {
        let start = usize::try_from(offset).unwrap();
        self.memories.get_mut(&memory).unwrap()[start..start + bytes.len()].copy_from_slice(bytes);
        let compressed = zstd::bulk::compress(bytes, 1).unwrap();
        let upload = Upload {
            memory,
            runs: vec![Run { offset, size: bytes.len() as u64 }],
            skipped: Vec::new(),
            compressed: true,
            payload: &compressed,
        };
        let needs = vec![self.control.last()];
        self.bulk.message(0, needs, &upload).await;
    }

    async fn command_buffers(&mut self, level: vk::CommandBufferLevel, pool: u64, ids: &[u64]) {
        let info = vk::CommandPoolCreateInfo::default();
        let mut made = vk::CommandPool::from_raw(pool);
        // SAFETY: structs of this test.
        let encode = |e: &mut Encoder| unsafe {
            encode::command_pool::create_command_pool(e, device(), &raw const info, &raw mut made);
        };
        self.control.post(opcode::CREATE_COMMAND_POOL, encode).await;
        let info = vk::CommandBufferAllocateInfo::default()
            .command_pool(made)
            .level(level)
            .command_buffer_count(u32::try_from(ids.len()).unwrap());
        let mut ids: Vec<_> = ids.iter().map(|id| vk::CommandBuffer::from_raw(*id)).collect();
        // SAFETY: structs of this test.
        let encode = |e: &mut Encoder| unsafe {
            encode::command_buffer::allocate_command_buffers(e, device(), &raw const info, ids.as_mut_ptr());
        };
        self.control.post(opcode::ALLOCATE_COMMAND_BUFFERS, encode).await;
    }

    async fn seal(&mut self, command_buffer: u64, recorder: &Recorder) {
        let blob = CommandBufferBlob { command_buffer, commands: &recorder.0 };
        self.control.message(0, Vec::new(), &blob).await;
    }

    async fn submit(&mut self, number: u64, command_buffer: u64, readback: Vec<MemoryRange>) {
        let buffers = [vk::CommandBuffer::from_raw(command_buffer)];
        let info = vk::SubmitInfo::default().command_buffers(&buffers);
        let queue = vk::Queue::from_raw(QUEUE);
        // SAFETY: structs of this test.
        let command = encoded(|e| unsafe {
            encode::queue::queue_submit(e, queue, 1, &raw const info, vk::Fence::null());
        });
        let kind = SubmitKind::Submit;
        let submit = Submit { queue: QUEUE, number, kind, command: &command, readback, queries: vec![] };
        let needs = if self.bulk.frames > 0 { vec![self.bulk.last()] } else { Vec::new() };
        self.control.message(0, needs, &submit).await;
    }

    /// Waits for the completion of this submission, with what it needs.
    async fn complete(&mut self, number: u64) {
        loop {
            let (header, body) = next(&mut self.events).await;
            assert_eq!(header.opcode, Completion::OPCODE);
            for need in &header.needs {
                assert_eq!(need.lane, self.readback.header.lane);
                while self.readback_frames < need.frame {
                    self.apply().await;
                }
            }
            if <Completion as Message<'_>>::decode(&body).unwrap().number == number {
                return;
            }
        }
    }

    async fn apply(&mut self) {
        let (header, body) = next(&mut self.readback).await;
        assert_eq!(header.opcode, MemoryData::OPCODE);
        self.readback_frames += 1;
        let data = <MemoryData<'_> as Message<'_>>::decode(&body).unwrap();
        let total = data.runs.iter().map(|run| usize::try_from(run.size).unwrap()).sum();
        let bytes = if data.compressed {
            zstd::bulk::decompress(data.payload, total).unwrap()
        } else {
            data.payload.to_vec()
        };
        let memory = self.memories.get_mut(&data.memory).unwrap();
        let mut used = 0;
        for run in &data.runs {
            let (start, size) = (usize::try_from(run.offset).unwrap(), usize::try_from(run.size).unwrap());
            memory[start..start + size].copy_from_slice(&bytes[used..used + size]);
            used += size;
        }
    }

    /// Leaves without destroying anything; gives why the session ended and the number of validation errors.
    async fn leave(self) -> (Option<String>, u64) {
        let Self { gpu, session, lanes, outlets, control, bulk, .. } = self;
        let ended = session.ended().map(str::to_owned);
        session.end("the guest has left");
        for lane in [control, bulk] {
            drop(lane.stream);
            lane.reading.await.unwrap();
        }
        let closing = tokio::task::spawn_blocking(move || {
            lanes.join();
            session.close_devices();
            drop(outlets);
        });
        closing.await.unwrap();
        (ended, gpu.validation_errors())
    }
}

async fn next(outlet: &mut Outlet) -> (FrameHeader, Vec<u8>) {
    let frame = outlet.frames.recv().await.unwrap();
    let (header, used) = FrameHeader::decode(&frame).unwrap().unwrap();
    (header, frame[used..].to_vec())
}

fn copy(recorder: &mut Recorder, from: u64, to: u64, size: u64) {
    let region = vk::BufferCopy { src_offset: 0, dst_offset: 0, size };
    let (from, to) = (vk::Buffer::from_raw(from), vk::Buffer::from_raw(to));
    // SAFETY: structs of this test.
    recorder.add(opcode::CMD_COPY_BUFFER, |e| unsafe {
        encode::command_buffer::cmd_copy_buffer(e, from, to, 1, &raw const region);
    });
}

fn barrier(recorder: &mut Recorder) {
    let all = vk::PipelineStageFlags::ALL_COMMANDS;
    let access = vk::AccessFlags::MEMORY_READ | vk::AccessFlags::MEMORY_WRITE;
    let memory = vk::MemoryBarrier::default().src_access_mask(access).dst_access_mask(access);
    // SAFETY: structs of this test.
    recorder.add(opcode::CMD_PIPELINE_BARRIER, |e| unsafe {
        encode::command_buffer::cmd_pipeline_barrier(
            e,
            all,
            all,
            vk::DependencyFlags::empty(),
            1,
            &raw const memory,
            0,
            std::ptr::null(),
            0,
            std::ptr::null(),
        );
    });
}

fn execute(recorder: &mut Recorder, secondary: u64) {
    let secondary = [vk::CommandBuffer::from_raw(secondary)];
    // SAFETY: structs of this test.
    recorder.add(opcode::CMD_EXECUTE_COMMANDS, |e| unsafe {
        encode::command_buffer::cmd_execute_commands(e, 1, secondary.as_ptr());
    });
}

fn fill(recorder: &mut Recorder, buffer: u64, offset: u64, value: u32) {
    // SAFETY: numbers only.
    recorder.add(opcode::CMD_FILL_BUFFER, |e| unsafe {
        encode::command_buffer::cmd_fill_buffer(e, vk::Buffer::from_raw(buffer), offset, 16, value);
    });
}

const HOST_VISIBLE: vk::MemoryPropertyFlags = vk::MemoryPropertyFlags::HOST_VISIBLE;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn uploads_copies_and_readback_go_round() {
    let mut guest = Guest::new(1 << 20).await;
    guest.buffer(1, HOST_VISIBLE).await;
    guest.buffer(2, vk::MemoryPropertyFlags::DEVICE_LOCAL).await;
    guest.buffer(3, HOST_VISIBLE).await;
    guest.track(1).await;
    guest.track(3).await;
    guest.command_buffers(vk::CommandBufferLevel::PRIMARY, 1, &[1]).await;
    guest.command_buffers(vk::CommandBufferLevel::SECONDARY, 2, &[2]).await;
    let whole = MemoryRange { memory: 3, offset: 0, size: BYTES };
    let inheritance = vk::CommandBufferInheritanceInfo::default();
    for round in 0..20_u8 {
        let number = u64::from(round) + 1;
        // One staging buffer, rewritten each round without waiting for the guest to hear of the last.
        let pattern: Vec<u8> =
            (0..BYTES).map(|at| u8::try_from(at % 251).unwrap().wrapping_mul(round)).collect();
        guest.upload(1, 0, &pattern).await;
        let info = vk::CommandBufferBeginInfo::default().inheritance_info(&inheritance);
        let mut secondary = Recorder::begin(2, &info);
        fill(&mut secondary, 3, 64, 0x0101_0101 * u32::from(round));
        guest.seal(2, &secondary).await;
        let mut primary = Recorder::begin(1, &vk::CommandBufferBeginInfo::default());
        copy(&mut primary, 1, 2, BYTES);
        barrier(&mut primary);
        copy(&mut primary, 2, 3, BYTES - 100);
        barrier(&mut primary);
        execute(&mut primary, 2);
        guest.seal(1, &primary).await;
        guest.submit(number, 1, vec![whole]).await;
        guest.control.message(0, Vec::new(), &HostWait { queue: QUEUE, number }).await;
        if round % 3 == 0 {
            guest.complete(number).await;
            let mut expected = pattern.clone();
            expected[64..80].fill(round);
            let untouched = usize::try_from(BYTES).unwrap() - 100;
            expected[untouched..].fill(0);
            assert_eq!(guest.memories[&3], expected, "round {round}");
        }
    }
    assert_eq!(guest.leave().await, (None, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_kept_recording_is_read_anew_for_the_command_buffer_that_names_it() {
    let mut guest = Guest::new(1 << 20).await;
    guest.buffer(3, HOST_VISIBLE).await;
    guest.track(3).await;
    guest.command_buffers(vk::CommandBufferLevel::PRIMARY, 1, &[1]).await;
    guest.command_buffers(vk::CommandBufferLevel::PRIMARY, 2, &[2]).await;
    let mut recorder = Recorder::begin(1, &vk::CommandBufferBeginInfo::default());
    fill(&mut recorder, 3, 64, 0x0101_0101);
    let kept = KeptCommandBuffer { command_buffer: 1, place: 7, dropped: Vec::new(), commands: &recorder.0 };
    guest.control.message(0, Vec::new(), &kept).await;
    // Whose it was is gone.
    // SAFETY: handles only.
    let destroy = |e: &mut Encoder| unsafe {
        encode::command_pool::destroy_command_pool(e, device(), vk::CommandPool::from_raw(1));
    };
    guest.control.post(opcode::DESTROY_COMMAND_POOL, destroy).await;
    let known = KnownCommandBuffer { command_buffer: 2, place: 7 };
    guest.control.message(0, Vec::new(), &known).await;
    guest.submit(1, 2, vec![MemoryRange { memory: 3, offset: 0, size: BYTES }]).await;
    guest.complete(1).await;
    assert_eq!(guest.memories[&3][63..81], [&[0][..], &[1; 16], &[0]].concat());
    let mut end = guest.session.watch_end();
    guest.control.message(0, Vec::new(), &KnownCommandBuffer { command_buffer: 2, place: 8 }).await;
    end.wait_for(|ended| *ended).await.unwrap();
    let (reason, errors) = guest.leave().await;
    assert!(reason.unwrap().contains("a known recording that is not kept"));
    assert_eq!(errors, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_cannot_be_made_is_told_and_what_names_it_is_of_no_use_either() {
    const WHY: vk::Result = vk::Result::ERROR_OUT_OF_DEVICE_MEMORY;
    let mut guest = Guest::new(1 << 20).await;
    guest.create_buffer(9).await;
    guest.allocate(9, 0, 2 << 20).await;
    guest.told(vk::ObjectType::DEVICE_MEMORY, 9, WHY).await;
    // The guest has not heard of it yet.
    guest.bind(9).await;
    guest.told(vk::ObjectType::BUFFER, 9, WHY).await;
    guest.control.message(0, Vec::new(), &TrackMemory { memory: 9, fetch: false }).await;
    let memory = vk::DeviceMemory::from_raw(9);
    let mut only = vk::MemoryDedicatedAllocateInfo::default().buffer(vk::Buffer::from_raw(9));
    let info = vk::MemoryAllocateInfo::default().allocation_size(64).push_next(&mut only);
    let mut dependent = vk::DeviceMemory::from_raw(10);
    // SAFETY: structs of this test.
    let encode = |e: &mut Encoder| unsafe {
        encode::device_memory::allocate_memory(e, device(), &raw const info, &raw mut dependent);
    };
    guest.control.post(opcode::ALLOCATE_MEMORY, encode).await;
    guest.told(vk::ObjectType::DEVICE_MEMORY, 10, WHY).await;
    // A call is answered.
    guest.control.message(7, Vec::new(), &TrackMemory { memory: 9, fetch: true }).await;
    let (header, body) = next(&mut guest.events).await;
    assert_eq!(header.opcode, CallFailed::OPCODE);
    let failed = <CallFailed as Message<'_>>::decode(&body).unwrap();
    assert_eq!((failed.call, failed.result), (7, WHY.as_raw()));
    // SAFETY: handles only.
    let free = |e: &mut Encoder| unsafe { encode::device_memory::free_memory(e, device(), memory) };
    guest.control.post(opcode::FREE_MEMORY, free).await;
    guest.told(vk::ObjectType::DEVICE_MEMORY, 9, vk::Result::SUCCESS).await;
    // Everything else goes on.
    guest.buffer(1 << 32 | 11, HOST_VISIBLE).await;
    guest.track(1 << 32 | 11).await;
    let named = guest.control.last();
    let session = Arc::clone(&guest.session);
    let progress = Arc::clone(&session);
    tokio::task::spawn_blocking(move || progress.progress().wait(named)).await.unwrap().unwrap();
    assert_eq!(guest.leave().await, (None, 0));
    // Of the next device.
    session.objects().register(vk::ObjectType::DEVICE_MEMORY, 2 << 32 | 9, Parent::INSTANCE, 1).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_breach_ends_the_session_and_nothing_leaks() {
    let mut guest = Guest::new(1 << 20).await;
    guest.buffer(1, HOST_VISIBLE).await;
    guest.track(1).await;
    // Beyond the memory.
    let run = Run { offset: BYTES - 1, size: 2 };
    let upload =
        Upload { memory: 1, runs: vec![run], skipped: Vec::new(), compressed: false, payload: &[1, 2] };
    let needs = vec![guest.control.last()];
    guest.bulk.message(0, needs, &upload).await;
    let mut end = guest.session.watch_end();
    end.wait_for(|ended| *ended).await.unwrap();
    let (reason, errors) = guest.leave().await;
    assert!(reason.unwrap().contains("beyond its memory"));
    assert_eq!(errors, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn descriptor_pools_grow() {
    let mut guest = Guest::new(1 << 20).await;
    let binding = vk::DescriptorSetLayoutBinding::default()
        .descriptor_type(vk::DescriptorType::UNIFORM_BUFFER)
        .descriptor_count(1)
        .stage_flags(vk::ShaderStageFlags::COMPUTE);
    let bindings = [binding];
    let info = vk::DescriptorSetLayoutCreateInfo::default().bindings(&bindings);
    let mut layout = vk::DescriptorSetLayout::from_raw(1);
    // SAFETY: structs of this test.
    let create = |e: &mut Encoder| unsafe {
        encode::descriptor_set_layout::create_descriptor_set_layout(
            e,
            device(),
            &raw const info,
            &raw mut layout,
        );
    };
    guest.control.post(opcode::CREATE_DESCRIPTOR_SET_LAYOUT, create).await;
    let sizes = [vk::DescriptorPoolSize { ty: vk::DescriptorType::UNIFORM_BUFFER, descriptor_count: 2 }];
    let info = vk::DescriptorPoolCreateInfo::default().max_sets(2).pool_sizes(&sizes);
    let mut pool = vk::DescriptorPool::from_raw(1);
    // SAFETY: structs of this test.
    let create = |e: &mut Encoder| unsafe {
        encode::descriptor_pool::create_descriptor_pool(e, device(), &raw const info, &raw mut pool);
    };
    guest.control.post(opcode::CREATE_DESCRIPTOR_POOL, create).await;
    let layouts = [vk::DescriptorSetLayout::from_raw(1); 5];
    let info = vk::DescriptorSetAllocateInfo::default()
        .descriptor_pool(vk::DescriptorPool::from_raw(1))
        .set_layouts(&layouts);
    let mut sets: Vec<_> = (1..=5).map(vk::DescriptorSet::from_raw).collect();
    // SAFETY: structs of this test.
    let allocate = |e: &mut Encoder| unsafe {
        encode::descriptor_set::allocate_descriptor_sets(e, device(), &raw const info, sets.as_mut_ptr());
    };
    let allocated = guest.control.post(opcode::ALLOCATE_DESCRIPTOR_SETS, allocate).await;
    let session = Arc::clone(&guest.session);
    tokio::task::spawn_blocking(move || session.progress().wait(allocated)).await.unwrap().unwrap();
    let live = guest.session.objects().live(vk::ObjectType::DESCRIPTOR_SET, Parent::device(DEVICE));
    assert_eq!(live.len(), 5);
    assert_eq!(guest.leave().await, (None, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_submission_that_never_ends_does_not_hold_up_the_end() {
    let mut guest = Guest::new(1 << 20).await;
    let mut ty = vk::SemaphoreTypeCreateInfo::default().semaphore_type(vk::SemaphoreType::TIMELINE);
    let info = vk::SemaphoreCreateInfo::default().push_next(&mut ty);
    let mut made = vk::Semaphore::from_raw(1);
    // SAFETY: structs of this test.
    let create = |e: &mut Encoder| unsafe {
        encode::semaphore::create_semaphore(e, device(), &raw const info, &raw mut made);
    };
    guest.control.post(opcode::CREATE_SEMAPHORE, create).await;
    let waits = [vk::Semaphore::from_raw(1)];
    let values = [1];
    let stages = [vk::PipelineStageFlags::ALL_COMMANDS];
    let mut timeline = vk::TimelineSemaphoreSubmitInfo::default().wait_semaphore_values(&values);
    let info = vk::SubmitInfo::default()
        .wait_semaphores(&waits)
        .wait_dst_stage_mask(&stages)
        .push_next(&mut timeline);
    // SAFETY: structs of this test.
    let command = encoded(|e| unsafe {
        encode::queue::queue_submit(e, vk::Queue::from_raw(QUEUE), 1, &raw const info, vk::Fence::null());
    });
    let submit = Submit {
        queue: QUEUE,
        number: 1,
        kind: SubmitKind::Submit,
        command: &command,
        readback: vec![],
        queries: vec![],
    };
    guest.control.message(0, Vec::new(), &submit).await;
    let last = guest.control.last();
    let session = Arc::clone(&guest.session);
    tokio::task::spawn_blocking(move || session.progress().wait(last)).await.unwrap().unwrap();
    assert_eq!(guest.leave().await, (None, 0));
}
