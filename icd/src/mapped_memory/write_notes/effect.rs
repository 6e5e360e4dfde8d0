//! What each recorded command writes that a guest could see.
#![expect(unsafe_code, reason = "decoded structs hold pointers into the decoder's arena")]

use std::cell::RefCell;

use ash::vk;
use ash::vk::Handle as _;
use bumpalo::Bump;
use protocol::vulkan::codec::{DecodeError, Decoder, IdentityHandles};
use protocol::vulkan::generated::decode::command_buffer as decode;
use protocol::vulkan::generated::opcode as op;

use super::{BufferWrite, QueryEffect, SEVERAL_VIEWS, WriteNotes};
use crate::app_pointer;

thread_local! {
    /// For decoding copies; keeps its memory from one command to the next.
    static ARENA: RefCell<Bump> = RefCell::new(Bump::new());
}

/// Notes what a command with this encoded body does.
#[inline]
pub(super) fn note(notes: &mut WriteNotes, opcode: u16, body: &[u8]) {
    match opcode {
        op::CMD_COPY_BUFFER
        | op::CMD_COPY_BUFFER2
        | op::CMD_COPY_IMAGE_TO_BUFFER
        | op::CMD_COPY_IMAGE_TO_BUFFER2
        | op::CMD_FILL_BUFFER
        | op::CMD_UPDATE_BUFFER
        | op::CMD_COPY_QUERY_POOL_RESULTS
        | op::CMD_COPY_IMAGE
        | op::CMD_COPY_IMAGE2
        | op::CMD_COPY_BUFFER_TO_IMAGE
        | op::CMD_COPY_BUFFER_TO_IMAGE2
        | op::CMD_BLIT_IMAGE
        | op::CMD_BLIT_IMAGE2
        | op::CMD_RESOLVE_IMAGE
        | op::CMD_RESOLVE_IMAGE2
        | op::CMD_CLEAR_COLOR_IMAGE
        | op::CMD_CLEAR_DEPTH_STENCIL_IMAGE => note_destination(notes, opcode, body),
        _ if writes_through_descriptors(opcode) => {
            notes.device_writes = true;
            if let op::CMD_BEGIN_RENDER_PASS | op::CMD_BEGIN_RENDER_PASS2 | op::CMD_BEGIN_RENDERING = opcode {
                note_render_pass(notes, opcode, body);
            }
        }
        op::BEGIN_COMMAND_BUFFER => note_render_pass(notes, opcode, body),
        op::CMD_END_QUERY
        | op::CMD_END_QUERY_INDEXED_EXT
        | op::CMD_RESET_QUERY_POOL
        | op::CMD_WRITE_TIMESTAMP
        | op::CMD_WRITE_TIMESTAMP2
        | op::CMD_WRITE_ACCELERATION_STRUCTURES_PROPERTIES_KHR
        | op::CMD_WRITE_MICROMAPS_PROPERTIES_EXT => note_queries(notes, opcode, body),
        op::CMD_END_RENDER_PASS | op::CMD_END_RENDER_PASS2 | op::CMD_END_RENDERING => notes.render_pass = 0,
        op::CMD_SET_EVENT | op::CMD_SET_EVENT2 | op::CMD_RESET_EVENT | op::CMD_RESET_EVENT2 => {
            notes.sets_events = true;
        }
        op::CMD_WAIT_EVENTS | op::CMD_WAIT_EVENTS2 => notes.waits_events = true,
        _ => {}
    }
}

/// Commands that run shaders, write attachments, or write to device addresses.
#[inline]
fn writes_through_descriptors(opcode: u16) -> bool {
    matches!(
        opcode,
        op::CMD_DISPATCH
            | op::CMD_DISPATCH_BASE
            | op::CMD_DISPATCH_INDIRECT
            | op::CMD_DRAW
            | op::CMD_DRAW_INDEXED
            | op::CMD_DRAW_INDEXED_INDIRECT
            | op::CMD_DRAW_INDEXED_INDIRECT_COUNT
            | op::CMD_DRAW_INDIRECT
            | op::CMD_DRAW_INDIRECT_BYTE_COUNT_EXT
            | op::CMD_DRAW_INDIRECT_COUNT
            | op::CMD_DRAW_MESH_TASKS_EXT
            | op::CMD_DRAW_MESH_TASKS_INDIRECT_COUNT_EXT
            | op::CMD_DRAW_MESH_TASKS_INDIRECT_EXT
            | op::CMD_DRAW_MULTI_EXT
            | op::CMD_DRAW_MULTI_INDEXED_EXT
            | op::CMD_TRACE_RAYS_KHR
            | op::CMD_TRACE_RAYS_INDIRECT_KHR
            | op::CMD_TRACE_RAYS_INDIRECT2_KHR
            // Clears and resolves happen without a draw.
            | op::CMD_BEGIN_RENDER_PASS
            | op::CMD_BEGIN_RENDER_PASS2
            | op::CMD_BEGIN_RENDERING
            | op::CMD_CLEAR_ATTACHMENTS
            | op::CMD_END_TRANSFORM_FEEDBACK_EXT
            | op::CMD_BUILD_ACCELERATION_STRUCTURES_KHR
            | op::CMD_BUILD_ACCELERATION_STRUCTURES_INDIRECT_KHR
            | op::CMD_COPY_ACCELERATION_STRUCTURE_KHR
            | op::CMD_COPY_ACCELERATION_STRUCTURE_TO_MEMORY_KHR
            | op::CMD_COPY_MEMORY_TO_ACCELERATION_STRUCTURE_KHR
            | op::CMD_BUILD_MICROMAPS_EXT
            | op::CMD_COPY_MICROMAP_EXT
            | op::CMD_COPY_MICROMAP_TO_MEMORY_EXT
            | op::CMD_COPY_MEMORY_TO_MICROMAP_EXT
    )
}

/// Decodes a body that was encoded a moment ago.
fn decoded(opcode: u16, body: &[u8], read: impl FnOnce(&mut Decoder<'_>) -> Result<(), DecodeError>) {
    let read = ARENA.with_borrow_mut(|arena| {
        arena.reset();
        read(&mut Decoder::new(body, arena, &IdentityHandles))
    });
    if let Err(error) = read {
        tracing::error!(opcode, %error, "a recorded command does not decode; what it writes may be missed");
    }
}

fn note_queries(notes: &mut WriteNotes, opcode: u16, body: &[u8]) {
    use QueryEffect::{Reset, Write};
    decoded(opcode, body, |d| {
        let (pool, first, count, effect) = match opcode {
            op::CMD_END_QUERY => {
                let end = decode::CmdEndQuery::decode(d)?;
                (end.query_pool, end.query, 1, Write)
            }
            op::CMD_END_QUERY_INDEXED_EXT => {
                let end = decode::CmdEndQueryIndexedExt::decode(d)?;
                (end.query_pool, end.query, 1, Write)
            }
            op::CMD_WRITE_TIMESTAMP => {
                let write = decode::CmdWriteTimestamp::decode(d)?;
                (write.query_pool, write.query, 1, Write)
            }
            op::CMD_WRITE_TIMESTAMP2 => {
                let write = decode::CmdWriteTimestamp2::decode(d)?;
                (write.query_pool, write.query, 1, Write)
            }
            op::CMD_WRITE_ACCELERATION_STRUCTURES_PROPERTIES_KHR => {
                let write = decode::CmdWriteAccelerationStructuresPropertiesKhr::decode(d)?;
                let count = u32::try_from(write.acceleration_structures.len()).unwrap_or(u32::MAX);
                (write.query_pool, write.first_query, count, Write)
            }
            op::CMD_WRITE_MICROMAPS_PROPERTIES_EXT => {
                let write = decode::CmdWriteMicromapsPropertiesExt::decode(d)?;
                let count = u32::try_from(write.micromaps.len()).unwrap_or(u32::MAX);
                (write.query_pool, write.first_query, count, Write)
            }
            _ => {
                let reset = decode::CmdResetQueryPool::decode(d)?;
                (reset.query_pool, reset.first_query, reset.query_count, Reset)
            }
        };
        notes.note_queries(pool.as_raw(), first, count, effect);
        Ok(())
    });
}

/// Which render pass begins here, or is continued by a secondary command buffer: a query in one with several views is
/// as many as these are.
fn note_render_pass(notes: &mut WriteNotes, opcode: u16, body: &[u8]) {
    let views = |mask: u32| if mask.count_ones() > 1 { SEVERAL_VIEWS } else { 0 };
    decoded(opcode, body, |d| {
        notes.render_pass = match opcode {
            op::CMD_BEGIN_RENDER_PASS => {
                decode::CmdBeginRenderPass::decode(d)?.render_pass_begin.render_pass.as_raw()
            }
            op::CMD_BEGIN_RENDER_PASS2 => {
                decode::CmdBeginRenderPass2::decode(d)?.render_pass_begin.render_pass.as_raw()
            }
            op::CMD_BEGIN_RENDERING => views(decode::CmdBeginRendering::decode(d)?.rendering_info.view_mask),
            _ => {
                let info = decode::BeginCommandBuffer::decode(d)?.begin_info;
                // SAFETY: null or in the decoder's arena.
                unsafe { info.p_inheritance_info.as_ref() }.map_or(0, |inherited| {
                    // SAFETY: a chain that the decoder made.
                    let rendering = unsafe {
                        app_pointer::find_in_chain::<vk::CommandBufferInheritanceRenderingInfo<'_>>(
                            inherited.p_next,
                        )
                    };
                    let continued = inherited.render_pass.as_raw();
                    rendering.map_or(continued, |rendering| views(rendering.view_mask).max(continued))
                })
            }
        };
        Ok(())
    });
}

fn note_destination(notes: &mut WriteNotes, opcode: u16, body: &[u8]) {
    let read = ARENA.with_borrow_mut(|arena| {
        arena.reset();
        let mut decoder = Decoder::new(body, arena, &IdentityHandles);
        match opcode {
            op::CMD_COPY_BUFFER
            | op::CMD_COPY_BUFFER2
            | op::CMD_COPY_IMAGE_TO_BUFFER
            | op::CMD_COPY_IMAGE_TO_BUFFER2
            | op::CMD_FILL_BUFFER
            | op::CMD_UPDATE_BUFFER
            | op::CMD_COPY_QUERY_POOL_RESULTS => note_buffer(notes, opcode, &mut decoder),
            _ => image_written(opcode, &mut decoder).map(|image| notes.write_image(image.as_raw())),
        }
    });
    if let Err(error) = read {
        // Encoded by ourselves a moment ago.
        tracing::error!(opcode, %error, "a recorded copy does not decode; readback may miss it");
    }
}

fn note_buffer(notes: &mut WriteNotes, opcode: u16, d: &mut Decoder<'_>) -> Result<(), DecodeError> {
    let mut write = |buffer: vk::Buffer, offset, size| {
        notes.write_buffer(BufferWrite { buffer: buffer.as_raw(), offset, size });
    };
    match opcode {
        op::CMD_COPY_BUFFER => {
            let copy = decode::CmdCopyBuffer::decode(d)?;
            copy.regions.iter().for_each(|region| write(copy.dst_buffer, region.dst_offset, region.size));
        }
        op::CMD_COPY_BUFFER2 => {
            let info = decode::CmdCopyBuffer2::decode(d)?.copy_buffer_info;
            // SAFETY: the decoder gives as many regions as it counts.
            let regions = unsafe { app_pointer::slice(info.p_regions, info.region_count) };
            regions.iter().for_each(|region| write(info.dst_buffer, region.dst_offset, region.size));
        }
        // How many bytes a region takes depends on the image's format, which is not looked up: to the buffer's end.
        op::CMD_COPY_IMAGE_TO_BUFFER => {
            let copy = decode::CmdCopyImageToBuffer::decode(d)?;
            let from = copy.regions.iter().map(|region| region.buffer_offset).min();
            write(copy.dst_buffer, from.unwrap_or(0), vk::WHOLE_SIZE);
        }
        op::CMD_COPY_IMAGE_TO_BUFFER2 => {
            let info = decode::CmdCopyImageToBuffer2::decode(d)?.copy_image_to_buffer_info;
            // SAFETY: the decoder gives as many regions as it counts.
            let regions = unsafe { app_pointer::slice(info.p_regions, info.region_count) };
            let from = regions.iter().map(|region| region.buffer_offset).min();
            write(info.dst_buffer, from.unwrap_or(0), vk::WHOLE_SIZE);
        }
        op::CMD_FILL_BUFFER => {
            let fill = decode::CmdFillBuffer::decode(d)?;
            write(fill.dst_buffer, fill.dst_offset, fill.size);
        }
        op::CMD_UPDATE_BUFFER => {
            let update = decode::CmdUpdateBuffer::decode(d)?;
            write(update.dst_buffer, update.dst_offset, update.data_size);
        }
        _ => {
            let copy = decode::CmdCopyQueryPoolResults::decode(d)?;
            let last = u64::from(copy.query_count).saturating_mul(copy.stride);
            // The last query may take more than its stride: availability, several values.
            write(copy.dst_buffer, copy.dst_offset, last.saturating_add(QUERY_BYTES_MAX));
        }
    }
    Ok(())
}

/// Bytes of the largest query result: eleven pipeline statistics and their availability.
const QUERY_BYTES_MAX: u64 = 12 * 8;

fn image_written(opcode: u16, d: &mut Decoder<'_>) -> Result<vk::Image, DecodeError> {
    Ok(match opcode {
        op::CMD_COPY_IMAGE => decode::CmdCopyImage::decode(d)?.dst_image,
        op::CMD_COPY_IMAGE2 => decode::CmdCopyImage2::decode(d)?.copy_image_info.dst_image,
        op::CMD_COPY_BUFFER_TO_IMAGE => decode::CmdCopyBufferToImage::decode(d)?.dst_image,
        op::CMD_COPY_BUFFER_TO_IMAGE2 => {
            decode::CmdCopyBufferToImage2::decode(d)?.copy_buffer_to_image_info.dst_image
        }
        op::CMD_BLIT_IMAGE => decode::CmdBlitImage::decode(d)?.dst_image,
        op::CMD_BLIT_IMAGE2 => decode::CmdBlitImage2::decode(d)?.blit_image_info.dst_image,
        op::CMD_RESOLVE_IMAGE => decode::CmdResolveImage::decode(d)?.dst_image,
        op::CMD_RESOLVE_IMAGE2 => decode::CmdResolveImage2::decode(d)?.resolve_image_info.dst_image,
        op::CMD_CLEAR_COLOR_IMAGE => decode::CmdClearColorImage::decode(d)?.image,
        _ => decode::CmdClearDepthStencilImage::decode(d)?.image,
    })
}

#[cfg(test)]
mod tests {
    use crate::mapped_memory::write_notes::QueryNote;
    use protocol::vulkan::codec::Encoder;
    use protocol::vulkan::generated::encode::command_buffer as encode;

    use super::*;

    fn notes_of(opcode: u16, encode: impl FnOnce(&mut Encoder)) -> WriteNotes {
        let mut encoder = Encoder::new();
        encode(&mut encoder);
        let mut notes = WriteNotes::default();
        note(&mut notes, opcode, encoder.bytes());
        notes
    }

    fn buffer(id: u64) -> vk::Buffer {
        vk::Buffer::from_raw(id)
    }

    #[test]
    fn copies_note_their_destination_exactly() {
        let regions = [
            vk::BufferCopy { src_offset: 0, dst_offset: 100, size: 10 },
            vk::BufferCopy { src_offset: 0, dst_offset: 200, size: 20 },
        ];
        let notes = notes_of(op::CMD_COPY_BUFFER, |e| {
            // SAFETY: two regions.
            unsafe { encode::cmd_copy_buffer(e, buffer(1), buffer(2), 2, regions.as_ptr()) };
        });
        let write = |offset, size| BufferWrite { buffer: 2, offset, size };
        assert_eq!(notes.buffers(), [write(100, 10), write(200, 20)]);
        assert!(!notes.device_writes);

        let regions = regions.map(|region| {
            vk::BufferCopy2::default().src_offset(0).dst_offset(region.dst_offset).size(region.size)
        });
        let info =
            vk::CopyBufferInfo2::default().src_buffer(buffer(1)).dst_buffer(buffer(2)).regions(&regions);
        let notes = notes_of(op::CMD_COPY_BUFFER2, |e| {
            // SAFETY: a struct that lives.
            unsafe { encode::cmd_copy_buffer2(e, &raw const info) };
        });
        assert_eq!(notes.buffers(), [write(100, 10), write(200, 20)]);
    }

    #[test]
    fn an_image_read_back_is_noted_from_its_first_byte() {
        let region = vk::BufferImageCopy { buffer_offset: 64, ..Default::default() };
        let notes = notes_of(op::CMD_COPY_IMAGE_TO_BUFFER, |e| {
            let layout = vk::ImageLayout::TRANSFER_SRC_OPTIMAL;
            // SAFETY: one region.
            unsafe {
                encode::cmd_copy_image_to_buffer(
                    e,
                    vk::Image::from_raw(1),
                    layout,
                    buffer(2),
                    1,
                    &raw const region,
                );
            };
        });
        assert_eq!(notes.buffers(), [BufferWrite { buffer: 2, offset: 64, size: vk::WHOLE_SIZE }]);
    }

    #[test]
    fn other_commands_leave_their_flags() {
        // SAFETY: numbers only.
        let notes = notes_of(op::CMD_DISPATCH, |e| unsafe { encode::cmd_dispatch(e, 1, 1, 1) });
        assert_eq!(notes, WriteNotes { device_writes: true, ..WriteNotes::default() });
        // SAFETY: handles and numbers only.
        let notes = notes_of(op::CMD_RESET_QUERY_POOL, |e| unsafe {
            encode::cmd_reset_query_pool(e, vk::QueryPool::from_raw(1), 0, 1);
        });
        let reset =
            QueryNote { query_pool: 1, first: 0, count: 1, effect: QueryEffect::Reset, render_pass: 0 };
        assert_eq!(notes.queries(), [reset]);
        assert!(!notes.device_writes);
        // SAFETY: handles and numbers only.
        let notes = notes_of(op::CMD_SET_EVENT, |e| unsafe {
            encode::cmd_set_event(e, vk::Event::from_raw(1), vk::PipelineStageFlags::TRANSFER);
        });
        assert_eq!(notes, WriteNotes { sets_events: true, ..WriteNotes::default() });
        // SAFETY: numbers only.
        let notes = notes_of(op::CMD_SET_LINE_WIDTH, |e| unsafe { encode::cmd_set_line_width(e, 1.0) });
        assert_eq!(notes, WriteNotes::default());
    }

    #[test]
    fn images_written_are_noted() {
        let range = vk::ImageSubresourceRange::default();
        let colour = vk::ClearColorValue { uint32: [0; 4] };
        let notes = notes_of(op::CMD_CLEAR_COLOR_IMAGE, |e| {
            let layout = vk::ImageLayout::GENERAL;
            // SAFETY: structs that live.
            unsafe {
                encode::cmd_clear_color_image(
                    e,
                    vk::Image::from_raw(5),
                    layout,
                    &raw const colour,
                    1,
                    &raw const range,
                );
            };
        });
        assert_eq!(notes.images(), [5]);
    }
}
