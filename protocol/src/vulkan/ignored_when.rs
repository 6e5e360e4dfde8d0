//! Which pointers and handles the API ignores: apps leave anything in them, so that they must not be followed.
//!
//! `forwarding.toml` names these functions. A predicate is asked for one member of a struct; a context function says,
//! once for a struct or command, what the structs within have to know.
#![expect(unsafe_code, reason = "some decisions look at neighbouring structs")]

use std::ffi::c_void;
use std::slice;

use ash::vk;

use super::codec;

/// What is known of the structs around the one being encoded: a set of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Context(u32);

impl Context {
    /// The descriptors written are image views without sampler, or buffers, …: the sampler is ignored.
    const NO_SAMPLER: Self = Self(1);
    /// The descriptors written are samplers: the image view is ignored.
    const NO_IMAGE_VIEW: Self = Self(1 << 1);
    /// The set written to is that of the command, not of the struct.
    const PUSH_DESCRIPTORS: Self = Self(1 << 2);
    const DYNAMIC_VIEWPORTS: Self = Self(1 << 3);
    const DYNAMIC_SCISSORS: Self = Self(1 << 4);
    const DYNAMIC_SAMPLE_MASK: Self = Self(1 << 5);
    const DYNAMIC_VERTEX_INPUT: Self = Self(1 << 6);
    const NO_VERTEX_INPUT: Self = Self(1 << 7);
    const NO_TESSELLATION: Self = Self(1 << 8);
    const NO_PRE_RASTERIZATION: Self = Self(1 << 9);
    const NO_RASTERIZATION: Self = Self(1 << 10);
    const NO_FRAGMENT_SHADER: Self = Self(1 << 11);
    const NO_FRAGMENT_OUTPUT: Self = Self(1 << 12);
    const DYNAMIC_BLEND: Self = Self(1 << 13);
    const DYNAMIC_DISCARD_RECTANGLES: Self = Self(1 << 14);
    const DYNAMIC_COLOR_WRITES: Self = Self(1 << 15);
    const DYNAMIC_SAMPLE_LOCATIONS: Self = Self(1 << 16);
    const NO_DYNAMIC_RENDERING: Self = Self(1 << 17);
    /// Dynamic rendering without color attachments.
    const NO_COLORS: Self = Self(1 << 18);
    /// Dynamic rendering without depth and stencil.
    const NO_DEPTH_STENCIL: Self = Self(1 << 19);
    /// The command buffer is not executed within dynamic rendering.
    const NO_INHERITED_RENDERING: Self = Self(1 << 20);

    fn has(self, fact: Self) -> bool {
        self.0 & fact.0 != 0
    }

    fn with(self, fact: Self, holds: bool) -> Self {
        if holds { Self(self.0 | fact.0) } else { self }
    }
}

// ---- descriptors ----

/// `VkWriteDescriptorSet`: what its image infos are.
#[must_use]
pub fn descriptor_write(write: &vk::WriteDescriptorSet<'_>, outer: Context) -> Context {
    use vk::DescriptorType as D;
    let ty = write.descriptor_type;
    let sampler = matches!(ty, D::SAMPLER | D::COMBINED_IMAGE_SAMPLER);
    outer.with(Context::NO_SAMPLER, !sampler).with(Context::NO_IMAGE_VIEW, ty == D::SAMPLER)
}

/// `VkDescriptorGetInfoEXT`: what its image info is.
#[must_use]
pub fn descriptor_get(info: &vk::DescriptorGetInfoEXT<'_>, outer: Context) -> Context {
    outer.with(Context::NO_SAMPLER, info.ty != vk::DescriptorType::COMBINED_IMAGE_SAMPLER)
}

/// `vkCmdPushDescriptorSetKHR` and the like.
#[must_use]
pub fn push_descriptors(outer: Context) -> Context {
    outer.with(Context::PUSH_DESCRIPTORS, true)
}

/// `VkPushDescriptorSetInfoKHR`.
#[must_use]
pub fn push_descriptor_info(_: &vk::PushDescriptorSetInfoKHR<'_>, outer: Context) -> Context {
    push_descriptors(outer)
}

/// `VkWriteDescriptorSet::dstSet`.
#[must_use]
pub fn no_destination_set(_: &vk::WriteDescriptorSet<'_>, context: Context) -> bool {
    context.has(Context::PUSH_DESCRIPTORS)
}

/// `VkWriteDescriptorSet::pImageInfo`.
#[must_use]
pub fn no_image_info(write: &vk::WriteDescriptorSet<'_>, _: Context) -> bool {
    use vk::DescriptorType as D;
    !matches!(
        write.descriptor_type,
        D::SAMPLER
            | D::COMBINED_IMAGE_SAMPLER
            | D::SAMPLED_IMAGE
            | D::STORAGE_IMAGE
            | D::INPUT_ATTACHMENT
            | D::SAMPLE_WEIGHT_IMAGE_QCOM
            | D::BLOCK_MATCH_IMAGE_QCOM
    )
}

/// `VkWriteDescriptorSet::pBufferInfo`.
#[must_use]
pub fn no_buffer_info(write: &vk::WriteDescriptorSet<'_>, _: Context) -> bool {
    use vk::DescriptorType as D;
    !matches!(
        write.descriptor_type,
        D::UNIFORM_BUFFER | D::STORAGE_BUFFER | D::UNIFORM_BUFFER_DYNAMIC | D::STORAGE_BUFFER_DYNAMIC
    )
}

/// `VkWriteDescriptorSet::pTexelBufferView`.
#[must_use]
pub fn no_texel_buffer_view(write: &vk::WriteDescriptorSet<'_>, _: Context) -> bool {
    use vk::DescriptorType as D;
    !matches!(write.descriptor_type, D::UNIFORM_TEXEL_BUFFER | D::STORAGE_TEXEL_BUFFER)
}

/// `VkDescriptorImageInfo::sampler`. That of a binding with immutable samplers is not known here: the host takes
/// an unknown one for null.
#[must_use]
pub fn no_sampler(_: &vk::DescriptorImageInfo, context: Context) -> bool {
    context.has(Context::NO_SAMPLER)
}

/// `VkDescriptorImageInfo::imageView`.
#[must_use]
pub fn no_image_view(_: &vk::DescriptorImageInfo, context: Context) -> bool {
    context.has(Context::NO_IMAGE_VIEW)
}

/// `VkDescriptorSetLayoutBinding::pImmutableSamplers`.
#[must_use]
pub fn no_immutable_samplers(binding: &vk::DescriptorSetLayoutBinding<'_>, _: Context) -> bool {
    use vk::DescriptorType as D;
    !matches!(binding.descriptor_type, D::SAMPLER | D::COMBINED_IMAGE_SAMPLER)
}

// ---- queue families ----

/// `VkBufferCreateInfo::pQueueFamilyIndices`.
#[must_use]
pub fn buffer_is_exclusive(info: &vk::BufferCreateInfo<'_>, _: Context) -> bool {
    info.sharing_mode != vk::SharingMode::CONCURRENT
}

/// `VkImageCreateInfo::pQueueFamilyIndices`.
#[must_use]
pub fn image_is_exclusive(info: &vk::ImageCreateInfo<'_>, _: Context) -> bool {
    info.sharing_mode != vk::SharingMode::CONCURRENT
}

// ---- devices and command buffers ----

/// `VkDeviceCreateInfo::ppEnabledLayerNames`: device layers are deprecated, and their names ignored.
#[must_use]
pub fn layers_are_ignored(_: &vk::DeviceCreateInfo<'_>, _: Context) -> bool {
    true
}

/// `VkCommandBufferBeginInfo`: what of the inheritance counts.
#[must_use]
pub fn command_buffer_begin(info: &vk::CommandBufferBeginInfo<'_>, outer: Context) -> Context {
    let goes_on = info.flags.contains(vk::CommandBufferUsageFlags::RENDER_PASS_CONTINUE);
    outer.with(Context::NO_INHERITED_RENDERING, !goes_on)
}

/// `VkCommandBufferInheritanceInfo`: within a render pass there is no dynamic rendering.
#[must_use]
pub fn inheritance(info: &vk::CommandBufferInheritanceInfo<'_>, outer: Context) -> Context {
    outer.with(Context::NO_INHERITED_RENDERING, info.render_pass != vk::RenderPass::null())
}

/// `VkCommandBufferInheritanceRenderingInfo::pColorAttachmentFormats`.
#[must_use]
pub fn no_inherited_rendering(_: &vk::CommandBufferInheritanceRenderingInfo<'_>, context: Context) -> bool {
    context.has(Context::NO_INHERITED_RENDERING)
}

// ---- render passes ----

/// `VkFramebufferCreateInfo::pAttachments`.
#[must_use]
pub fn framebuffer_is_imageless(info: &vk::FramebufferCreateInfo<'_>, _: Context) -> bool {
    info.flags.contains(vk::FramebufferCreateFlags::IMAGELESS)
}

/// `VkRenderingAttachmentInfo::resolveImageView`.
#[must_use]
pub fn nothing_is_resolved(info: &vk::RenderingAttachmentInfo<'_>, _: Context) -> bool {
    info.resolve_mode.is_empty() || info.image_view == vk::ImageView::null()
}

// ---- pipelines ----

/// `VkGraphicsPipelineCreateInfo`: which parts of it count.
#[must_use]
pub fn graphics_pipeline(info: &vk::GraphicsPipelineCreateInfo<'_>, outer: Context) -> Context {
    use vk::GraphicsPipelineLibraryFlagsEXT as L;
    let subset = library_subset(info);
    let dynamic = DynamicStates::of(info);
    let stages = stages(info, subset);
    let mesh = stages.intersects(vk::ShaderStageFlags::MESH_EXT);
    let tessellation =
        vk::ShaderStageFlags::TESSELLATION_CONTROL | vk::ShaderStageFlags::TESSELLATION_EVALUATION;
    let pre_rasterization = subset.contains(L::PRE_RASTERIZATION_SHADERS);
    // Only this part says whether anything is rasterised.
    let discards =
        pre_rasterization && discards(info) && !dynamic.has(vk::DynamicState::RASTERIZER_DISCARD_ENABLE);
    let fragment_shader = subset.contains(L::FRAGMENT_SHADER) && !discards;
    let fragment_output = subset.contains(L::FRAGMENT_OUTPUT_INTERFACE) && !discards;
    let vertex_input = subset.contains(L::VERTEX_INPUT_INTERFACE) && !mesh;
    outer
        .with(Context::NO_VERTEX_INPUT, !vertex_input)
        .with(Context::DYNAMIC_VERTEX_INPUT, dynamic.has(vk::DynamicState::VERTEX_INPUT_EXT))
        .with(Context::NO_TESSELLATION, !pre_rasterization || !stages.intersects(tessellation))
        .with(Context::NO_PRE_RASTERIZATION, !pre_rasterization)
        .with(Context::NO_RASTERIZATION, discards)
        .with(Context::NO_FRAGMENT_SHADER, !fragment_shader)
        .with(Context::NO_FRAGMENT_OUTPUT, !fragment_output)
        .with(Context::DYNAMIC_BLEND, dynamic.all_blend())
        .with(Context::DYNAMIC_DISCARD_RECTANGLES, dynamic.has(vk::DynamicState::DISCARD_RECTANGLE_EXT))
        .with(Context::DYNAMIC_COLOR_WRITES, dynamic.has(vk::DynamicState::COLOR_WRITE_ENABLE_EXT))
        .with(Context::DYNAMIC_SAMPLE_LOCATIONS, dynamic.has(vk::DynamicState::SAMPLE_LOCATIONS_EXT))
        .with(
            Context::NO_DYNAMIC_RENDERING,
            info.render_pass != vk::RenderPass::null() || !subset.contains(L::FRAGMENT_OUTPUT_INTERFACE),
        )
        .with(
            Context::NO_COLORS,
            renders_without(info, subset, |rendering| rendering.color_attachment_count > 0),
        )
        .with(
            Context::NO_DEPTH_STENCIL,
            renders_without(info, subset, |rendering| {
                rendering.depth_attachment_format != vk::Format::UNDEFINED
                    || rendering.stencil_attachment_format != vk::Format::UNDEFINED
            }),
        )
        .with(Context::DYNAMIC_SAMPLE_MASK, dynamic.has(vk::DynamicState::SAMPLE_MASK_EXT))
        .with(
            Context::DYNAMIC_VIEWPORTS,
            dynamic.has(vk::DynamicState::VIEWPORT) || dynamic.has(vk::DynamicState::VIEWPORT_WITH_COUNT),
        )
        .with(
            Context::DYNAMIC_SCISSORS,
            dynamic.has(vk::DynamicState::SCISSOR) || dynamic.has(vk::DynamicState::SCISSOR_WITH_COUNT),
        )
}

/// The parts that the pipeline defines: all, unless it is a library or made only of libraries.
fn library_subset(info: &vk::GraphicsPipelineCreateInfo<'_>) -> vk::GraphicsPipelineLibraryFlagsEXT {
    use vk::GraphicsPipelineLibraryFlagsEXT as L;
    let chain = info.p_next.cast_mut();
    if let Some(library) = in_chain::<vk::GraphicsPipelineLibraryCreateInfoEXT<'_>>(chain) {
        return library.flags;
    }
    let linked =
        in_chain::<vk::PipelineLibraryCreateInfoKHR<'_>>(chain).is_some_and(|info| info.library_count > 0);
    if linked || flags2(info).contains(vk::PipelineCreateFlags2KHR::LIBRARY) {
        return L::empty();
    }
    L::VERTEX_INPUT_INTERFACE
        | L::PRE_RASTERIZATION_SHADERS
        | L::FRAGMENT_SHADER
        | L::FRAGMENT_OUTPUT_INTERFACE
}

/// Whether the pipeline is for dynamic rendering, says so itself, and has none of these attachments.
fn renders_without(
    info: &vk::GraphicsPipelineCreateInfo<'_>,
    subset: vk::GraphicsPipelineLibraryFlagsEXT,
    has: impl FnOnce(&vk::PipelineRenderingCreateInfo<'_>) -> bool,
) -> bool {
    let output = subset.contains(vk::GraphicsPipelineLibraryFlagsEXT::FRAGMENT_OUTPUT_INTERFACE);
    if info.render_pass != vk::RenderPass::null() || !output {
        return false;
    }
    !in_chain::<vk::PipelineRenderingCreateInfo<'_>>(info.p_next.cast_mut()).is_some_and(has)
}

fn flags2(info: &vk::GraphicsPipelineCreateInfo<'_>) -> vk::PipelineCreateFlags2KHR {
    match in_chain::<vk::PipelineCreateFlags2CreateInfoKHR<'_>>(info.p_next.cast_mut()) {
        Some(more) => more.flags,
        None => vk::PipelineCreateFlags2KHR::from_raw(u64::from(info.flags.as_raw())),
    }
}

fn in_chain<'a, T: vk::TaggedStructure>(chain: *mut c_void) -> Option<&'a T> {
    // SAFETY: the chain of a struct that is being encoded is valid, says the encoder's caller.
    let found = unsafe { codec::find(chain, T::STRUCTURE_TYPE) };
    // SAFETY: null or a live struct of this `sType`.
    unsafe { found.cast::<T>().as_ref() }
}

/// The shader stages, where the pipeline defines any.
fn stages(
    info: &vk::GraphicsPipelineCreateInfo<'_>,
    subset: vk::GraphicsPipelineLibraryFlagsEXT,
) -> vk::ShaderStageFlags {
    use vk::GraphicsPipelineLibraryFlagsEXT as L;
    let count = usize::try_from(info.stage_count).unwrap_or(0);
    let shaders = subset.intersects(L::PRE_RASTERIZATION_SHADERS | L::FRAGMENT_SHADER);
    // With none, the pointer may be anything.
    if count == 0 || info.p_stages.is_null() || !shaders {
        return vk::ShaderStageFlags::empty();
    }
    // SAFETY: a pipeline that defines shaders has `stageCount` valid stages.
    let stages = unsafe { slice::from_raw_parts(info.p_stages, count) };
    stages.iter().fold(vk::ShaderStageFlags::empty(), |all, stage| all | stage.stage)
}

fn discards(info: &vk::GraphicsPipelineCreateInfo<'_>) -> bool {
    // SAFETY: null, or valid in a pipeline with pre-rasterization state, which the caller has checked.
    unsafe { info.p_rasterization_state.as_ref() }.is_some_and(|state| state.rasterizer_discard_enable != 0)
}

/// The dynamic states of a pipeline.
struct DynamicStates<'a>(&'a [vk::DynamicState]);

impl<'a> DynamicStates<'a> {
    fn of(info: &vk::GraphicsPipelineCreateInfo<'a>) -> Self {
        // SAFETY: null or valid: no rule lets apps leave anything in it.
        let Some(state) = (unsafe { info.p_dynamic_state.as_ref() }) else { return Self(&[]) };
        let count = usize::try_from(state.dynamic_state_count).unwrap_or(0);
        if count == 0 || state.p_dynamic_states.is_null() {
            return Self(&[]);
        }
        // SAFETY: `dynamicStateCount` valid states.
        Self(unsafe { slice::from_raw_parts(state.p_dynamic_states, count) })
    }

    fn has(&self, state: vk::DynamicState) -> bool {
        self.0.contains(&state)
    }

    /// Whether every attachment's blending is dynamic.
    fn all_blend(&self) -> bool {
        self.has(vk::DynamicState::COLOR_BLEND_ENABLE_EXT)
            && self.has(vk::DynamicState::COLOR_BLEND_EQUATION_EXT)
            && self.has(vk::DynamicState::COLOR_WRITE_MASK_EXT)
    }
}

macro_rules! pipeline_members {
    ($($(#[$doc:meta])* $name:ident($context:ident) = $condition:expr;)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(_: &vk::GraphicsPipelineCreateInfo<'_>, $context: Context) -> bool {
            $condition
        }
    )* };
}

pipeline_members! {
    /// `VkGraphicsPipelineCreateInfo::pStages`.
    no_stages(c) = c.has(Context::NO_PRE_RASTERIZATION) && c.has(Context::NO_FRAGMENT_SHADER);
    /// `VkGraphicsPipelineCreateInfo::pVertexInputState`.
    no_vertex_input(c) = c.has(Context::NO_VERTEX_INPUT) || c.has(Context::DYNAMIC_VERTEX_INPUT);
    /// `VkGraphicsPipelineCreateInfo::pInputAssemblyState`.
    no_input_assembly(c) = c.has(Context::NO_VERTEX_INPUT);
    /// `VkGraphicsPipelineCreateInfo::pTessellationState`.
    no_tessellation(c) = c.has(Context::NO_TESSELLATION);
    /// `VkGraphicsPipelineCreateInfo::pViewportState`.
    no_viewport(c) = c.has(Context::NO_PRE_RASTERIZATION) || c.has(Context::NO_RASTERIZATION);
    /// `VkGraphicsPipelineCreateInfo::pRasterizationState`.
    no_rasterization(c) = c.has(Context::NO_PRE_RASTERIZATION);
    /// `VkGraphicsPipelineCreateInfo::pMultisampleState`.
    no_multisample(c) = c.has(Context::NO_FRAGMENT_SHADER) && c.has(Context::NO_FRAGMENT_OUTPUT);
    /// `VkGraphicsPipelineCreateInfo::pDepthStencilState`.
    no_depth_stencil(c) = c.has(Context::NO_FRAGMENT_SHADER) || c.has(Context::NO_DEPTH_STENCIL);
    /// `VkGraphicsPipelineCreateInfo::pColorBlendState`.
    no_color_blend(c) = c.has(Context::NO_FRAGMENT_OUTPUT) || c.has(Context::NO_COLORS);
}

/// `VkGraphicsPipelineCreateInfo::basePipelineHandle`.
#[must_use]
pub fn no_base_pipeline(info: &vk::GraphicsPipelineCreateInfo<'_>, _: Context) -> bool {
    !flags2(info).contains(vk::PipelineCreateFlags2KHR::DERIVATIVE)
}

/// `VkComputePipelineCreateInfo::basePipelineHandle`.
#[must_use]
pub fn no_base_compute_pipeline(info: &vk::ComputePipelineCreateInfo<'_>, _: Context) -> bool {
    !info.flags.contains(vk::PipelineCreateFlags::DERIVATIVE)
}

/// `VkRayTracingPipelineCreateInfoKHR::basePipelineHandle`.
#[must_use]
pub fn no_base_ray_tracing_pipeline(info: &vk::RayTracingPipelineCreateInfoKHR<'_>, _: Context) -> bool {
    let flags = match in_chain::<vk::PipelineCreateFlags2CreateInfoKHR<'_>>(info.p_next.cast_mut()) {
        Some(more) => more.flags,
        None => vk::PipelineCreateFlags2KHR::from_raw(u64::from(info.flags.as_raw())),
    };
    !flags.contains(vk::PipelineCreateFlags2KHR::DERIVATIVE)
}

/// `VkPipelineViewportStateCreateInfo::pViewports`.
#[must_use]
pub fn viewports_are_dynamic(_: &vk::PipelineViewportStateCreateInfo<'_>, context: Context) -> bool {
    context.has(Context::DYNAMIC_VIEWPORTS)
}

/// `VkPipelineViewportStateCreateInfo::pScissors`.
#[must_use]
pub fn scissors_are_dynamic(_: &vk::PipelineViewportStateCreateInfo<'_>, context: Context) -> bool {
    context.has(Context::DYNAMIC_SCISSORS)
}

/// `VkPipelineMultisampleStateCreateInfo::pSampleMask`.
#[must_use]
pub fn sample_mask_is_dynamic(_: &vk::PipelineMultisampleStateCreateInfo<'_>, context: Context) -> bool {
    context.has(Context::DYNAMIC_SAMPLE_MASK)
}

/// `VkPipelineRenderingCreateInfo::pColorAttachmentFormats`.
#[must_use]
pub fn no_color_formats(_: &vk::PipelineRenderingCreateInfo<'_>, context: Context) -> bool {
    context.has(Context::NO_DYNAMIC_RENDERING)
}

/// `VkPipelineDiscardRectangleStateCreateInfoEXT::pDiscardRectangles`.
#[must_use]
pub fn discard_rectangles_are_dynamic(
    _: &vk::PipelineDiscardRectangleStateCreateInfoEXT<'_>,
    context: Context,
) -> bool {
    context.has(Context::DYNAMIC_DISCARD_RECTANGLES)
}

/// `VkPipelineColorWriteCreateInfoEXT::pColorWriteEnables`.
#[must_use]
pub fn color_writes_are_dynamic(_: &vk::PipelineColorWriteCreateInfoEXT<'_>, context: Context) -> bool {
    context.has(Context::DYNAMIC_COLOR_WRITES)
}

/// `VkPipelineSampleLocationsStateCreateInfoEXT::sampleLocationsInfo`.
#[must_use]
pub fn sample_locations_are_dynamic(
    state: &vk::PipelineSampleLocationsStateCreateInfoEXT<'_>,
    context: Context,
) -> bool {
    state.sample_locations_enable == 0 || context.has(Context::DYNAMIC_SAMPLE_LOCATIONS)
}

/// `VkPipelineColorBlendStateCreateInfo::pAttachments`.
#[must_use]
pub fn blend_is_dynamic(_: &vk::PipelineColorBlendStateCreateInfo<'_>, context: Context) -> bool {
    context.has(Context::DYNAMIC_BLEND)
}

#[cfg(test)]
mod tests;
