//! Copies between buffers, fills and updates: within their buffers.
#![expect(unsafe_code, reason = "reads decoded structs")]

use ash::vk;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::command_buffer as decode;

use super::{holds, reaches, within_buffer};
use crate::host_gpu::slice;
use crate::replayer::Replayer;

pub(super) const BUFFER: &str = "a transfer beyond its buffer";

fn buffer(replayer: &Replayer, buffer: vk::Buffer, offset: u64, size: u64) -> Result<(), DecodeError> {
    within_buffer(replayer.device()?.extents().buffers.of(buffer), offset, size, BUFFER)
}

/// `vkCmdFillBuffer`.
pub(crate) fn cmd_fill_buffer(replayer: &Replayer, args: &decode::CmdFillBuffer) -> Result<(), DecodeError> {
    buffer(replayer, args.dst_buffer, args.dst_offset, args.size)
}

/// `vkCmdUpdateBuffer`.
pub(crate) fn cmd_update_buffer(
    replayer: &Replayer,
    args: &decode::CmdUpdateBuffer<'_>,
) -> Result<(), DecodeError> {
    /// From the specification of `vkCmdUpdateBuffer`.
    const BYTES_MAX: u64 = 65536;
    holds(args.data_size <= BYTES_MAX, "more data than a buffer may be updated with")?;
    buffer(replayer, args.dst_buffer, args.dst_offset, args.data_size)
}

/// `vkCmdCopyBuffer`.
pub(crate) fn cmd_copy_buffer(
    replayer: &Replayer,
    args: &decode::CmdCopyBuffer<'_>,
) -> Result<(), DecodeError> {
    let regions = args.regions.iter().map(|region| (region.src_offset, region.dst_offset, region.size));
    copies(replayer, args.src_buffer, args.dst_buffer, regions)
}

/// `vkCmdCopyBuffer2`.
pub(crate) fn cmd_copy_buffer2(
    replayer: &Replayer,
    args: &decode::CmdCopyBuffer2<'_>,
) -> Result<(), DecodeError> {
    let info = args.copy_buffer_info;
    // SAFETY: decoded: the array has this many elements.
    let regions = unsafe { slice(info.p_regions, info.region_count) };
    let regions = regions.iter().map(|region| (region.src_offset, region.dst_offset, region.size));
    copies(replayer, info.src_buffer, info.dst_buffer, regions)
}

fn copies(
    replayer: &Replayer,
    src: vk::Buffer,
    dst: vk::Buffer,
    regions: impl Iterator<Item = (u64, u64, u64)>,
) -> Result<(), DecodeError> {
    let sizes = &replayer.device()?.extents().buffers;
    let (src, dst) = (sizes.of(src), sizes.of(dst));
    for (src_offset, dst_offset, size) in regions {
        reaches(size != vk::WHOLE_SIZE, BUFFER)?;
        within_buffer(src, src_offset, size, BUFFER)?;
        within_buffer(dst, dst_offset, size, BUFFER)?;
    }
    Ok(())
}
