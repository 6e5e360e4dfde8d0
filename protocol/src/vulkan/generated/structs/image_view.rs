// Written by `cargo xtask codegen`; do not edit.
//! Structs of `image_view`: layout and chains.

use super::prelude::*;

plain_structs! { ComponentMapping: 16, ImageSubresourceRange: 20 }

tagged!(
    ImageViewCreateInfo,
    [
        S::IMAGE_VIEW_ASTC_DECODE_MODE_EXT,
        S::IMAGE_VIEW_MIN_LOD_CREATE_INFO_EXT,
        S::IMAGE_VIEW_SLICED_CREATE_INFO_EXT,
        S::IMAGE_VIEW_USAGE_CREATE_INFO,
        S::SAMPLER_YCBCR_CONVERSION_INFO
    ]
);
tagged!(ImageViewUsageCreateInfo, []);
tagged!(ImageViewSlicedCreateInfoEXT, []);
tagged!(ImageViewASTCDecodeModeEXT, []);
tagged!(ImageViewMinLodCreateInfoEXT, []);
plain_bodies! { ImageViewUsageCreateInfo: 4, ImageViewSlicedCreateInfoEXT: 8, ImageViewASTCDecodeModeEXT: 4, ImageViewMinLodCreateInfoEXT: 4 }
