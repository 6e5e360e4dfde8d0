//! What a hostile guest says, against a driver that takes everything: none of it reaches the driver.
#![expect(unsafe_code, reason = "encodes Vulkan structs")]

use ash::vk::{self, Handle as _};
use bumpalo::Bump;
use protocol::vulkan::codec::{DecodeError, Decoder, Encoder};
use protocol::vulkan::generated::{encode, opcode};

use crate::fuzzing::fixture;
use crate::fuzzing::objects::{device, send};
use crate::generated;
use crate::replayer::Replayer;

const BUFFER: u64 = 1;
const IMAGE: u64 = 1;
const QUERIES: u64 = 1;

/// A recorded command.
fn record(replayer: &Replayer, opcode: u16, write: impl FnOnce(&mut Encoder)) -> Result<(), DecodeError> {
    let mut encoder = Encoder::new().with_raw_handles();
    write(&mut encoder);
    let arena = Bump::new();
    let handles = replayer.session().objects().handles(replayer.parent());
    let mut decoder = Decoder::new(encoder.bytes(), &arena, &handles);
    generated::record(replayer, vk::CommandBuffer::from_raw(1), opcode, &mut decoder)
}

fn taken(result: &Result<(), DecodeError>) {
    assert_eq!(*result, Ok(()));
}

fn refused(result: &Result<(), DecodeError>) {
    assert!(matches!(result, Err(DecodeError::Breach(_))), "{result:?}");
}

/// Ends the session, which has threads.
fn end(replayer: Replayer) {
    let session = std::sync::Arc::clone(replayer.session());
    drop(replayer);
    session.end("the test ends");
    session.close_devices();
}

#[test]
fn transfers_stay_within_their_buffers() {
    let replayer = fixture();
    let buffer = vk::Buffer::from_raw(BUFFER);
    let fill = |offset, size| {
        // SAFETY: numbers only.
        record(&replayer, opcode::CMD_FILL_BUFFER, |e| unsafe {
            encode::command_buffer::cmd_fill_buffer(e, buffer, offset, size, 7);
        })
    };
    taken(&fill(0, 4096));
    taken(&fill(4092, vk::WHOLE_SIZE));
    refused(&fill(4, 4096));
    refused(&fill(4100, vk::WHOLE_SIZE));
    refused(&fill(u64::MAX - 3, 8));
    let copy = |src_offset, dst_offset, size| {
        let region = [vk::BufferCopy { src_offset, dst_offset, size }];
        // SAFETY: one region.
        record(&replayer, opcode::CMD_COPY_BUFFER, |e| unsafe {
            encode::command_buffer::cmd_copy_buffer(e, buffer, vk::Buffer::from_raw(2), 1, region.as_ptr());
        })
    };
    taken(&copy(0, 4000, 96));
    refused(&copy(4000, 0, 97));
    refused(&copy(0, 4000, 97));
    refused(&copy(0, 0, vk::WHOLE_SIZE));
    let draw = |offset, count, stride| {
        // SAFETY: numbers only.
        record(&replayer, opcode::CMD_DRAW_INDIRECT, |e| unsafe {
            encode::command_buffer::cmd_draw_indirect(e, buffer, offset, count, stride);
        })
    };
    taken(&draw(0, 256, 16));
    taken(&draw(4096, 0, 0));
    refused(&draw(0, 257, 16));
    refused(&draw(0, u32::MAX, u32::MAX));
    end(replayer);
}

#[test]
fn transfers_stay_within_their_images() {
    let replayer = fixture();
    let copy = |mip_level, base_array_layer, x, width| {
        let region = [vk::BufferImageCopy {
            image_subresource: vk::ImageSubresourceLayers {
                aspect_mask: vk::ImageAspectFlags::COLOR,
                mip_level,
                base_array_layer,
                layer_count: 1,
            },
            image_offset: vk::Offset3D { x, y: 0, z: 0 },
            image_extent: vk::Extent3D { width, height: 1, depth: 1 },
            ..Default::default()
        }];
        // SAFETY: one region.
        record(&replayer, opcode::CMD_COPY_BUFFER_TO_IMAGE, |e| unsafe {
            encode::command_buffer::cmd_copy_buffer_to_image(
                e,
                vk::Buffer::from_raw(BUFFER),
                vk::Image::from_raw(IMAGE),
                vk::ImageLayout::GENERAL,
                1,
                region.as_ptr(),
            );
        })
    };
    taken(&copy(0, 1, 0, 64));
    taken(&copy(2, 0, 8, 8));
    refused(&copy(0, 0, 1, 64));
    refused(&copy(2, 0, 9, 8));
    refused(&copy(0, 0, -1, 4));
    refused(&copy(3, 0, 0, 1));
    refused(&copy(0, 2, 0, 1));
    refused(&copy(u32::MAX, 0, 0, 1));
    end(replayer);
}

#[test]
fn queries_stay_within_their_pool() {
    let replayer = fixture();
    let pool = vk::QueryPool::from_raw(QUERIES);
    let reset = |first, count| {
        // SAFETY: numbers only.
        send(&replayer, opcode::RESET_QUERY_POOL, |e| unsafe {
            encode::query_pool::reset_query_pool(e, device(), pool, first, count);
        })
    };
    taken(&reset(0, 8));
    refused(&reset(1, 8));
    refused(&reset(u32::MAX, 2));
    let begin = |query| {
        // SAFETY: numbers only.
        record(&replayer, opcode::CMD_BEGIN_QUERY, |e| unsafe {
            encode::command_buffer::cmd_begin_query(e, pool, query, vk::QueryControlFlags::empty());
        })
    };
    taken(&begin(7));
    refused(&begin(8));
    let create = |count| {
        let info = vk::QueryPoolCreateInfo::default().query_count(count);
        let mut pool = vk::QueryPool::from_raw(9);
        // SAFETY: structs of this test.
        send(&replayer, opcode::CREATE_QUERY_POOL, |e| unsafe {
            encode::query_pool::create_query_pool(e, device(), &raw const info, &raw mut pool);
        })
    };
    refused(&create(u32::MAX));
    taken(&create(1 << 20));
    end(replayer);
}

#[test]
fn counts_stay_within_the_limits() {
    let replayer = fixture();
    let viewports = [vk::Viewport::default(); 17];
    let set = |first, count| {
        // SAFETY: at most 17 viewports.
        record(&replayer, opcode::CMD_SET_VIEWPORT, |e| unsafe {
            encode::command_buffer::cmd_set_viewport(e, first, count, viewports.as_ptr());
        })
    };
    taken(&set(0, 16));
    taken(&set(15, 1));
    refused(&set(0, 17));
    refused(&set(16, 1));
    refused(&set(u32::MAX, 1));
    let push = |offset, size| {
        let data = [0_u8; 256];
        // SAFETY: at most 256 bytes.
        record(&replayer, opcode::CMD_PUSH_CONSTANTS, |e| unsafe {
            let (layout, stages) = (vk::PipelineLayout::from_raw(1), vk::ShaderStageFlags::VERTEX);
            encode::command_buffer::cmd_push_constants(e, layout, stages, offset, size, data.as_ptr().cast());
        })
    };
    taken(&push(64, 64));
    refused(&push(64, 68));
    refused(&push(u32::MAX - 3, 4));
    end(replayer);
}

#[test]
fn descriptors_stay_within_their_bindings() {
    use vk::DescriptorType as D;
    let replayer = fixture();
    let update = |ty, binding, element, count: u32| {
        let infos =
            [vk::DescriptorBufferInfo { buffer: vk::Buffer::from_raw(BUFFER), offset: 0, range: 4 }; 8];
        let mut write = vk::WriteDescriptorSet::default()
            .dst_set(vk::DescriptorSet::from_raw(1))
            .dst_binding(binding)
            .dst_array_element(element)
            .descriptor_type(ty)
            .buffer_info(&infos);
        write.descriptor_count = count;
        // SAFETY: at most 8 infos.
        send(&replayer, opcode::UPDATE_DESCRIPTOR_SETS, |e| unsafe {
            let none = std::ptr::null();
            encode::descriptor_set::update_descriptor_sets(e, device(), 1, &raw const write, 0, none);
        })
    };
    taken(&update(D::STORAGE_BUFFER, 0, 0, 4));
    taken(&update(D::STORAGE_BUFFER, 0, 3, 1));
    refused(&update(D::STORAGE_BUFFER, 0, 3, 2));
    refused(&update(D::STORAGE_BUFFER, 0, u32::MAX, 1));
    refused(&update(D::STORAGE_BUFFER, 1, 0, 1));
    refused(&update(D::UNIFORM_BUFFER, 0, 0, 1));
    refused(&update(D::SAMPLER, 0, 0, 1));
    end(replayer);
}

#[test]
fn images_have_possible_sizes() {
    let replayer = fixture();
    let mut id = 8;
    let mut create = |width, mip_levels, array_layers| {
        id += 1;
        let mut image = vk::Image::from_raw(id);
        let info = vk::ImageCreateInfo::default()
            .extent(vk::Extent3D { width, height: 1, depth: 1 })
            .mip_levels(mip_levels)
            .array_layers(array_layers)
            .samples(vk::SampleCountFlags::TYPE_1);
        // SAFETY: structs of this test.
        send(&replayer, opcode::CREATE_IMAGE, |e| unsafe {
            encode::image::create_image(e, device(), &raw const info, &raw mut image);
        })
    };
    taken(&create(16, 5, 1));
    refused(&create(16, 6, 1));
    refused(&create(0, 1, 1));
    refused(&create(1 << 31, 1, 1));
    refused(&create(16, 0, 1));
    refused(&create(16, u32::MAX, 1));
    refused(&create(16, 1, u32::MAX));
    end(replayer);
}

#[test]
fn render_passes_have_the_attachments_that_they_use() {
    let replayer = fixture();
    let mut id = 8;
    let mut create = |used, dependency| {
        id += 1;
        let mut pass = vk::RenderPass::from_raw(id);
        let attachments = [vk::AttachmentDescription::default(); 2];
        let colors = [vk::AttachmentReference { attachment: used, layout: vk::ImageLayout::GENERAL }];
        let subpasses = [vk::SubpassDescription::default().color_attachments(&colors)];
        let dependencies = [vk::SubpassDependency {
            src_subpass: vk::SUBPASS_EXTERNAL,
            dst_subpass: dependency,
            ..Default::default()
        }];
        let info = vk::RenderPassCreateInfo::default()
            .attachments(&attachments)
            .subpasses(&subpasses)
            .dependencies(&dependencies);
        // SAFETY: structs of this test.
        send(&replayer, opcode::CREATE_RENDER_PASS, |e| unsafe {
            encode::render_pass::create_render_pass(e, device(), &raw const info, &raw mut pass);
        })
    };
    taken(&create(1, 0));
    taken(&create(vk::ATTACHMENT_UNUSED, 0));
    refused(&create(2, 0));
    refused(&create(0, 1));
    end(replayer);
}

#[test]
fn submissions_have_a_value_for_each_semaphore() {
    let semaphores = [vk::Semaphore::from_raw(1); 2];
    let check = |values: &[u64]| {
        let mut timeline = vk::TimelineSemaphoreSubmitInfo::default().signal_semaphore_values(values);
        let submit = vk::SubmitInfo::default().signal_semaphores(&semaphores).push_next(&mut timeline);
        super::queue::submits(&[submit])
    };
    taken(&check(&[1, 2]));
    // All of them are binary then.
    taken(&check(&[]));
    refused(&check(&[1]));
}

#[test]
fn handles_that_may_not_be_null_are_not() {
    let replayer = fixture();
    // SAFETY: numbers only.
    refused(&record(&replayer, opcode::CMD_FILL_BUFFER, |e| unsafe {
        encode::command_buffer::cmd_fill_buffer(e, vk::Buffer::null(), 0, 4, 7);
    }));
    // SAFETY: numbers only.
    refused(&record(&replayer, opcode::CMD_BIND_PIPELINE, |e| unsafe {
        let point = vk::PipelineBindPoint::COMPUTE;
        encode::command_buffer::cmd_bind_pipeline(e, point, vk::Pipeline::null());
    }));
    end(replayer);
}
