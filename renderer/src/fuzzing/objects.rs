//! What there is when the frames of an input come: objects of every type, made as a guest makes them where the host keeps
//! more of them than a handle.
#![expect(unsafe_code, reason = "encodes Vulkan structs")]

use ash::vk::{self, Handle as _, ObjectType};
use bumpalo::Bump;
use protocol::vulkan::codec::{DecodeError, Encoder};
use protocol::vulkan::generated::{encode, opcode};
use protocol::wire::FrameHeader;

use super::{DEVICE, IDS, driver};
use crate::replayer::{Replayer, replay};

/// Types of which the host keeps nothing but handles.
const PLAIN: [ObjectType; 16] = [
    ObjectType::SEMAPHORE,
    ObjectType::EVENT,
    ObjectType::BUFFER_VIEW,
    ObjectType::IMAGE_VIEW,
    ObjectType::SHADER_MODULE,
    ObjectType::PIPELINE_CACHE,
    ObjectType::PIPELINE_LAYOUT,
    ObjectType::RENDER_PASS,
    ObjectType::PIPELINE,
    ObjectType::SAMPLER,
    ObjectType::FRAMEBUFFER,
    ObjectType::SAMPLER_YCBCR_CONVERSION,
    ObjectType::ACCELERATION_STRUCTURE_KHR,
    ObjectType::DEFERRED_OPERATION_KHR,
    ObjectType::MICROMAP_EXT,
    ObjectType::SHADER_EXT,
];
/// Bytes of each buffer and memory.
const BYTES: u64 = 4096;

/// Makes them.
pub(super) fn create(replayer: &Replayer) {
    for ty in PLAIN {
        for id in IDS {
            replayer.register(ty, id, driver::new_handle()).expect("a new id");
        }
    }
    for id in IDS {
        create_resources(replayer, id);
    }
    create_pools(replayer);
}

/// The device that they are of.
pub(crate) fn device() -> vk::Device {
    vk::Device::from_raw(DEVICE)
}

/// A command as a guest sends it, which must be taken.
fn post(replayer: &Replayer, opcode: u16, write: impl FnOnce(&mut Encoder)) {
    let name = opcode::name(opcode);
    send(replayer, opcode, write).unwrap_or_else(|error| panic!("{name:?}: {error}"));
}

/// A command as a guest sends it.
pub(crate) fn send(
    replayer: &Replayer,
    opcode: u16,
    write: impl FnOnce(&mut Encoder),
) -> Result<(), DecodeError> {
    let mut encoder = Encoder::new().with_raw_handles();
    write(&mut encoder);
    let body = encoder.into_bytes();
    let header = FrameHeader {
        body_bytes: u32::try_from(body.len()).expect("small"),
        opcode,
        call: 0,
        needs: Vec::new(),
    };
    replay::frame(replayer, &header, body, &Bump::new())
}

fn create_resources(replayer: &Replayer, id: u64) {
    let buffer = vk::BufferCreateInfo::default().size(BYTES).usage(vk::BufferUsageFlags::from_raw(u32::MAX));
    let image = vk::ImageCreateInfo::default()
        .image_type(vk::ImageType::TYPE_2D)
        .format(vk::Format::R8G8B8A8_UNORM)
        .extent(vk::Extent3D { width: 64, height: 64, depth: 1 })
        .mip_levels(3)
        .array_layers(2)
        .samples(vk::SampleCountFlags::TYPE_1);
    let queries = vk::QueryPoolCreateInfo::default().query_type(vk::QueryType::OCCLUSION).query_count(8);
    let memory = vk::MemoryAllocateInfo::default().allocation_size(BYTES).memory_type_index(1);
    let mut made = id;
    let made: *mut u64 = &raw mut made;
    // SAFETY: structs of this function.
    post(replayer, opcode::CREATE_BUFFER, |e| unsafe {
        encode::buffer::create_buffer(e, device(), &raw const buffer, made.cast());
    });
    // SAFETY: structs of this function.
    post(replayer, opcode::CREATE_IMAGE, |e| unsafe {
        encode::image::create_image(e, device(), &raw const image, made.cast());
    });
    // SAFETY: structs of this function.
    post(replayer, opcode::CREATE_QUERY_POOL, |e| unsafe {
        encode::query_pool::create_query_pool(e, device(), &raw const queries, made.cast());
    });
    // SAFETY: structs of this function.
    post(replayer, opcode::ALLOCATE_MEMORY, |e| unsafe {
        encode::device_memory::allocate_memory(e, device(), &raw const memory, made.cast());
    });
}

fn create_pools(replayer: &Replayer) {
    let mut one: u64 = 1;
    let one: *mut u64 = &raw mut one;
    let pool = vk::CommandPoolCreateInfo::default();
    // SAFETY: structs of this function.
    post(replayer, opcode::CREATE_COMMAND_POOL, |e| unsafe {
        encode::command_pool::create_command_pool(e, device(), &raw const pool, one.cast());
    });
    let ids: Vec<u64> = IDS.collect();
    let buffers = vk::CommandBufferAllocateInfo::default()
        .command_pool(vk::CommandPool::from_raw(1))
        .command_buffer_count(u32::try_from(ids.len()).expect("few"));
    // SAFETY: structs of this function.
    post(replayer, opcode::ALLOCATE_COMMAND_BUFFERS, |e| unsafe {
        let first = ids.as_ptr().cast_mut().cast();
        encode::command_buffer::allocate_command_buffers(e, device(), &raw const buffers, first);
    });
    let sizes = [vk::DescriptorPoolSize { ty: vk::DescriptorType::STORAGE_BUFFER, descriptor_count: 8 }];
    let pool = vk::DescriptorPoolCreateInfo::default().max_sets(8).pool_sizes(&sizes);
    // SAFETY: structs of this function.
    post(replayer, opcode::CREATE_DESCRIPTOR_POOL, |e| unsafe {
        encode::descriptor_pool::create_descriptor_pool(e, device(), &raw const pool, one.cast());
    });
    let bindings = [vk::DescriptorSetLayoutBinding::default()
        .descriptor_type(vk::DescriptorType::STORAGE_BUFFER)
        .descriptor_count(4)];
    let layout = vk::DescriptorSetLayoutCreateInfo::default().bindings(&bindings);
    for id in IDS {
        let mut made = id;
        // SAFETY: structs of this function.
        post(replayer, opcode::CREATE_DESCRIPTOR_SET_LAYOUT, |e| unsafe {
            let made = (&raw mut made).cast();
            encode::descriptor_set_layout::create_descriptor_set_layout(e, device(), &raw const layout, made);
        });
    }
    let layouts = [vk::DescriptorSetLayout::from_raw(1); 4];
    let sets = vk::DescriptorSetAllocateInfo::default()
        .descriptor_pool(vk::DescriptorPool::from_raw(1))
        .set_layouts(&layouts);
    // SAFETY: structs of this function.
    post(replayer, opcode::ALLOCATE_DESCRIPTOR_SETS, |e| unsafe {
        let first = ids.as_ptr().cast_mut().cast();
        encode::descriptor_set::allocate_descriptor_sets(e, device(), &raw const sets, first);
    });
}

/// Commands of command buffer 1, behind its beginning.
pub(super) fn begin(commands: &[u8]) -> Vec<u8> {
    let mut encoder = Encoder::new().with_raw_handles();
    encoder.u32(opcode::BEGIN_COMMAND_BUFFER.into());
    let info = vk::CommandBufferBeginInfo::default();
    // SAFETY: a struct of this function.
    unsafe {
        encode::command_buffer::begin_command_buffer(
            &mut encoder,
            vk::CommandBuffer::from_raw(1),
            &raw const info,
        );
    }
    let mut bytes = encoder.into_bytes();
    bytes.extend_from_slice(commands);
    bytes
}
