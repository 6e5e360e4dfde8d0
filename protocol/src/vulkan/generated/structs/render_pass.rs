// Written by `cargo xtask codegen`; do not edit.
//! Structs of `render_pass`: layout and chains.

use super::prelude::*;

plain_structs! { SubpassDependency: 28, InputAttachmentAspectReference: 12 }

tagged!(
    RenderPassCreateInfo,
    [S::RENDER_PASS_INPUT_ATTACHMENT_ASPECT_CREATE_INFO, S::RENDER_PASS_MULTIVIEW_CREATE_INFO]
);
tagged!(RenderPassMultiviewCreateInfo, []);
tagged!(RenderPassInputAttachmentAspectCreateInfo, []);
tagged!(AttachmentDescription2, [S::ATTACHMENT_DESCRIPTION_STENCIL_LAYOUT]);
tagged!(AttachmentReference2, [S::ATTACHMENT_REFERENCE_STENCIL_LAYOUT]);
tagged!(
    SubpassDescription2,
    [
        S::FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR,
        S::MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_INFO_EXT,
        S::SUBPASS_DESCRIPTION_DEPTH_STENCIL_RESOLVE
    ]
);
tagged!(SubpassDependency2, [S::MEMORY_BARRIER_2]);
tagged!(RenderPassCreateInfo2, []);
tagged!(SubpassDescriptionDepthStencilResolve, []);
tagged!(AttachmentReferenceStencilLayout, []);
tagged!(AttachmentDescriptionStencilLayout, []);
tagged!(FragmentShadingRateAttachmentInfoKHR, []);
tagged!(MultisampledRenderToSingleSampledInfoEXT, []);
plain_bodies! { SubpassDependency2: 32, MultisampledRenderToSingleSampledInfoEXT: 8 }
