//! Shader code: a compiler takes many times its size in memory.

use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::vulkan::generated::decode::shader_module as decode;

use super::reaches;
use crate::replayer::Replayer;

/// `vkCreateShaderModule`.
pub(crate) fn create_shader_module(
    _: &Replayer,
    args: &decode::CreateShaderModule<'_>,
) -> Result<(), DecodeError> {
    let bytes = args.create_info.code_size;
    let words = bytes > 0 && bytes.is_multiple_of(4);
    reaches(words && bytes <= limits::SHADER_CODE_BYTES_MAX, "shader code of no or too many words")
}
