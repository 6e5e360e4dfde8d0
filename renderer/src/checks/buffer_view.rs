//! Views of buffers: of bytes that their buffer has.

use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::buffer_view as decode;

use super::within_buffer;
use crate::replayer::Replayer;

/// `vkCreateBufferView`.
pub(crate) fn create_buffer_view(
    replayer: &Replayer,
    args: &decode::CreateBufferView<'_>,
) -> Result<(), DecodeError> {
    let info = args.create_info;
    let size = replayer.device()?.extents().buffers.of(info.buffer);
    within_buffer(size, info.offset, info.range, "a view beyond its buffer")
}
