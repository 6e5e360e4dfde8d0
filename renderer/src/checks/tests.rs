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
    assert!(matches!(result, Err(DecodeError::Breach(_) | DecodeError::OutOfRange(_))), "{result:?}");
}

/// A creation or a change that failed: the object is of no use.
fn fails(replayer: &Replayer, result: &Result<(), DecodeError>, ty: vk::ObjectType, id: u64) {
    assert_eq!(*result, Ok(()), "the device goes on");
    assert!(replayer.session().objects().failure(ty, id).is_some(), "{ty:?} {id}");
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

/// One layer of a level of the fixture's image: 64 x 64 RGBA, 3 levels, 2 layers.
fn subresource(mip_level: u32, base_array_layer: u32) -> vk::ImageSubresourceLayers {
    let aspect_mask = vk::ImageAspectFlags::COLOR;
    vk::ImageSubresourceLayers { aspect_mask, mip_level, base_array_layer, layer_count: 1 }
}

fn corner(x: i32, y: i32) -> vk::Offset3D {
    vk::Offset3D { x, y, z: 0 }
}

#[test]
fn copies_to_and_from_images_stay_within_their_buffers() {
    let replayer = fixture();
    let copy = |buffer_offset, buffer_row_length, height| {
        let region = [vk::BufferImageCopy {
            buffer_offset,
            buffer_row_length,
            image_subresource: subresource(0, 0),
            image_extent: vk::Extent3D { width: 16, height, depth: 1 },
            ..Default::default()
        }];
        // SAFETY: one region.
        record(&replayer, opcode::CMD_COPY_IMAGE_TO_BUFFER, |e| unsafe {
            encode::command_buffer::cmd_copy_image_to_buffer(
                e,
                vk::Image::from_raw(IMAGE),
                vk::ImageLayout::GENERAL,
                vk::Buffer::from_raw(BUFFER),
                1,
                region.as_ptr(),
            );
        })
    };
    taken(&copy(0, 0, 64));
    refused(&copy(4, 0, 64));
    taken(&copy(4, 0, 63));
    taken(&copy(0, 20, 51));
    refused(&copy(0, 20, 52));
    refused(&copy(0, u32::MAX, 64));
    end(replayer);
}

#[test]
fn copies_blits_and_clears_stay_within_their_images() {
    let replayer = fixture();
    let images = (vk::Image::from_raw(IMAGE), vk::Image::from_raw(2));
    let general = vk::ImageLayout::GENERAL;
    let copy = |level, src: (i32, i32), dst: (i32, i32), side| {
        let region = [vk::ImageCopy {
            src_subresource: subresource(level, 0),
            src_offset: corner(src.0, src.1),
            dst_subresource: subresource(0, 1),
            dst_offset: corner(dst.0, dst.1),
            extent: vk::Extent3D { width: side, height: side, depth: 1 },
        }];
        // SAFETY: one region.
        record(&replayer, opcode::CMD_COPY_IMAGE, |e| unsafe {
            encode::command_buffer::cmd_copy_image(
                e,
                images.0,
                general,
                images.1,
                general,
                1,
                region.as_ptr(),
            );
        })
    };
    taken(&copy(0, (0, 0), (0, 0), 64));
    taken(&copy(1, (0, 0), (32, 32), 32));
    refused(&copy(1, (0, 0), (32, 32), 33));
    refused(&copy(0, (0, 0), (60, 0), 5));
    refused(&copy(0, (0, -1), (0, 0), 5));
    let blit = |level, x, y| {
        let region = [vk::ImageBlit {
            src_subresource: subresource(level, 0),
            src_offsets: [corner(x, y), vk::Offset3D { x: 0, y: 0, z: 1 }],
            dst_subresource: subresource(0, 0),
            dst_offsets: [corner(0, 0), vk::Offset3D { x: 64, y: 64, z: 1 }],
        }];
        // SAFETY: one region.
        record(&replayer, opcode::CMD_BLIT_IMAGE, |e| unsafe {
            let (from, to) = images;
            let filter = vk::Filter::NEAREST;
            encode::command_buffer::cmd_blit_image(e, from, general, to, general, 1, region.as_ptr(), filter);
        })
    };
    taken(&blit(0, 64, 64));
    refused(&blit(1, 33, 1));
    refused(&blit(0, 1, -1));
    let clear = |base_mip_level, level_count, base_array_layer| {
        let range = [vk::ImageSubresourceRange {
            aspect_mask: vk::ImageAspectFlags::COLOR,
            base_mip_level,
            level_count,
            base_array_layer,
            layer_count: vk::REMAINING_ARRAY_LAYERS,
        }];
        let color = vk::ClearColorValue { uint32: [0; 4] };
        // SAFETY: one range.
        record(&replayer, opcode::CMD_CLEAR_COLOR_IMAGE, |e| unsafe {
            let color = &raw const color;
            encode::command_buffer::cmd_clear_color_image(e, images.0, general, color, 1, range.as_ptr());
        })
    };
    taken(&clear(2, vk::REMAINING_MIP_LEVELS, 1));
    refused(&clear(3, vk::REMAINING_MIP_LEVELS, 1));
    refused(&clear(1, 3, 0));
    refused(&clear(0, 1, 2));
    end(replayer);
}

#[test]
fn vertices_indices_and_views_stay_within_their_objects() {
    let replayer = fixture();
    let buffer = vk::Buffer::from_raw(BUFFER);
    let vertices = |offset: u64| {
        // SAFETY: one buffer.
        record(&replayer, opcode::CMD_BIND_VERTEX_BUFFERS, |e| unsafe {
            let (buffers, offsets) = (&raw const buffer, &raw const offset);
            encode::command_buffer::cmd_bind_vertex_buffers(e, 0, 1, buffers, offsets);
        })
    };
    taken(&vertices(4096));
    refused(&vertices(4097));
    let view = |view_type, base_array_layer, layer_count, id| {
        let info = vk::ImageViewCreateInfo::default()
            .image(vk::Image::from_raw(IMAGE))
            .view_type(view_type)
            .format(vk::Format::R8G8B8A8_UNORM)
            .subresource_range(vk::ImageSubresourceRange {
                aspect_mask: vk::ImageAspectFlags::COLOR,
                base_mip_level: 0,
                level_count: 3,
                base_array_layer,
                layer_count,
            });
        let mut view = vk::ImageView::from_raw(id);
        // SAFETY: structs of this test.
        send(&replayer, opcode::CREATE_IMAGE_VIEW, |e| unsafe {
            encode::image_view::create_image_view(e, device(), &raw const info, &raw mut view);
        })
    };
    taken(&view(vk::ImageViewType::TYPE_2D_ARRAY, 0, 2, 20));
    let (ty, view_2d) = (vk::ObjectType::IMAGE_VIEW, vk::ImageViewType::TYPE_2D);
    fails(&replayer, &view(vk::ImageViewType::TYPE_2D_ARRAY, 1, 2, 21), ty, 21);
    fails(&replayer, &view(view_2d, u32::MAX, 1, 22), ty, 22);
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
    let create = |count, id| {
        let info = vk::QueryPoolCreateInfo::default().query_count(count);
        let mut pool = vk::QueryPool::from_raw(id);
        // SAFETY: structs of this test.
        send(&replayer, opcode::CREATE_QUERY_POOL, |e| unsafe {
            encode::query_pool::create_query_pool(e, device(), &raw const info, &raw mut pool);
        })
    };
    fails(&replayer, &create(u32::MAX, 9), vk::ObjectType::QUERY_POOL, 9);
    taken(&create(1 << 20, 10));
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
    let update = |replayer: &Replayer, ty, binding, element, count: u32| {
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
        send(replayer, opcode::UPDATE_DESCRIPTOR_SETS, |e| unsafe {
            let none = std::ptr::null();
            encode::descriptor_set::update_descriptor_sets(e, device(), 1, &raw const write, 0, none);
        })
    };
    let replayer = fixture();
    taken(&update(&replayer, D::STORAGE_BUFFER, 0, 0, 4));
    taken(&update(&replayer, D::STORAGE_BUFFER, 0, 3, 1));
    assert_eq!(replayer.session().objects().failure(vk::ObjectType::DESCRIPTOR_SET, 1), None);
    end(replayer);
    for (ty, binding, element, count) in [
        (D::STORAGE_BUFFER, 0, 3, 2),
        (D::STORAGE_BUFFER, 0, u32::MAX, 1),
        (D::STORAGE_BUFFER, 1, 0, 1),
        (D::UNIFORM_BUFFER, 0, 0, 1),
        (D::SAMPLER, 0, 0, 1),
    ] {
        let replayer = fixture();
        let updated = update(&replayer, ty, binding, element, count);
        fails(&replayer, &updated, vk::ObjectType::DESCRIPTOR_SET, 1);
        end(replayer);
    }
}

#[test]
fn images_have_possible_sizes() {
    let replayer = fixture();
    let create = |id, width, mip_levels, array_layers| {
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
    taken(&create(9, 16, 5, 1));
    fails(&replayer, &create(10, 16, 6, 1), vk::ObjectType::IMAGE, 10);
    fails(&replayer, &create(11, 0, 1, 1), vk::ObjectType::IMAGE, 11);
    fails(&replayer, &create(12, 1 << 31, 1, 1), vk::ObjectType::IMAGE, 12);
    fails(&replayer, &create(13, 16, 0, 1), vk::ObjectType::IMAGE, 13);
    fails(&replayer, &create(14, 16, u32::MAX, 1), vk::ObjectType::IMAGE, 14);
    fails(&replayer, &create(15, 16, 1, u32::MAX), vk::ObjectType::IMAGE, 15);
    end(replayer);
}

#[test]
fn render_passes_have_the_attachments_that_they_use() {
    let replayer = fixture();
    let create = |id, used, dependency| {
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
    taken(&create(9, 1, 0));
    taken(&create(10, vk::ATTACHMENT_UNUSED, 0));
    fails(&replayer, &create(11, 2, 0), vk::ObjectType::RENDER_PASS, 11);
    fails(&replayer, &create(12, 0, 1), vk::ObjectType::RENDER_PASS, 12);
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
