// Written by `cargo xtask codegen`; do not edit.
//! Structs of `framebuffer`: layout and chains.

use super::prelude::*;

tagged!(FramebufferCreateInfo, [S::FRAMEBUFFER_ATTACHMENTS_CREATE_INFO]);
tagged!(FramebufferAttachmentsCreateInfo, []);
tagged!(FramebufferAttachmentImageInfo, []);
