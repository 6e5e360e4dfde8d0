//! 0xdead in every place that the API ignores: it must not be followed, and not arrive.

use std::ptr;

use ash::vk::{self, Handle};
use bumpalo::Bump;

use super::super::codec::{Decode, DecodeError, Decoder, Encode, Encoder, HandleMap, IdentityHandles};
use super::super::generated::recode::EMPTIES;
use super::super::generated::{decode, encode};

/// A pointer that crashes whoever follows it.
fn dead<T>() -> *const T {
    ptr::without_provenance(0xdead)
}

/// A handle that does not exist.
fn dead_handle<H: Handle>() -> H {
    H::from_raw(0xdead)
}

/// Knows no handle but those below 100.
struct Few;

impl HandleMap for Few {
    fn host_handle(&self, _: vk::ObjectType, id: u64) -> Result<u64, DecodeError> {
        if id < 100 { Ok(id) } else { Err(DecodeError::Breach("no such handle")) }
    }
}

/// Encodes and decodes; what is decoded must encode to the same bytes.
fn crosses<'a, T: Encode + Decode<'a>>(value: &T, arena: &'a Bump) -> T {
    let mut e = Encoder::new().with_raw_handles();
    // SAFETY: what dangles is in places that the API ignores: that is the test.
    unsafe { value.encode(&mut e) };
    let bytes = arena.alloc_slice_copy(e.bytes());
    let mut d = Decoder::new(bytes, arena, &Few);
    let decoded = T::decode(&mut d).expect("decodes");
    d.finish().expect("nothing is left");
    let mut again = Encoder::new().with_raw_handles();
    // SAFETY: pointers lie in the arena.
    unsafe { decoded.encode(&mut again) };
    assert_eq!(again.bytes(), e.bytes());
    decoded
}

#[test]
fn arrays_of_none_everywhere() {
    let mut count = 0;
    for (name, encode) in EMPTIES.iter().flat_map(|of_noun| of_noun.iter()) {
        let bytes = |pointer| {
            let mut e = Encoder::new().with_raw_handles();
            // SAFETY: no array has an element: that is the test.
            unsafe { encode(&mut e, pointer) };
            e.into_bytes()
        };
        assert_eq!(bytes(ptr::without_provenance_mut(0xdead)), bytes(ptr::null_mut()), "{name}");
        count += 1;
    }
    assert!(count > 100, "{count} with arrays");
}

#[test]
fn queue_families_under_exclusive_sharing() {
    let arena = Bump::new();
    let mut buffer = vk::BufferCreateInfo::default();
    (buffer.queue_family_index_count, buffer.p_queue_family_indices) = (2, dead());
    assert!(crosses(&buffer, &arena).p_queue_family_indices.is_null());
    let mut image = vk::ImageCreateInfo::default();
    (image.queue_family_index_count, image.p_queue_family_indices) = (2, dead());
    assert!(crosses(&image, &arena).p_queue_family_indices.is_null());
    let families = [1, 2];
    let shared = buffer.sharing_mode(vk::SharingMode::CONCURRENT).queue_family_indices(&families);
    assert!(!crosses(&shared, &arena).p_queue_family_indices.is_null());
}

#[test]
fn arms_of_a_descriptor_write() {
    use vk::DescriptorType as D;
    let image = [vk::DescriptorImageInfo::default()];
    let buffer = [vk::DescriptorBufferInfo::default()];
    let view = [vk::BufferView::null()];
    let all = [
        (D::SAMPLED_IMAGE, 0),
        (D::SAMPLER, 0),
        (D::COMBINED_IMAGE_SAMPLER, 0),
        (D::STORAGE_IMAGE, 0),
        (D::INPUT_ATTACHMENT, 0),
        (D::UNIFORM_BUFFER, 1),
        (D::STORAGE_BUFFER, 1),
        (D::UNIFORM_BUFFER_DYNAMIC, 1),
        (D::STORAGE_BUFFER_DYNAMIC, 1),
        (D::UNIFORM_TEXEL_BUFFER, 2),
        (D::STORAGE_TEXEL_BUFFER, 2),
        (D::INLINE_UNIFORM_BLOCK, 3),
        (D::ACCELERATION_STRUCTURE_KHR, 3),
    ];
    for (ty, arm) in all {
        let arena = Bump::new();
        let mut write = vk::WriteDescriptorSet::default().descriptor_type(ty);
        write.descriptor_count = 1;
        write.p_image_info = if arm == 0 { image.as_ptr() } else { dead() };
        write.p_buffer_info = if arm == 1 { buffer.as_ptr() } else { dead() };
        write.p_texel_buffer_view = if arm == 2 { view.as_ptr() } else { dead() };
        let decoded = crosses(&write, &arena);
        assert_eq!(decoded.p_image_info.is_null(), arm != 0, "{ty:?}");
        assert_eq!(decoded.p_buffer_info.is_null(), arm != 1, "{ty:?}");
        assert_eq!(decoded.p_texel_buffer_view.is_null(), arm != 2, "{ty:?}");
    }
}

#[test]
fn samplers_and_views_that_a_descriptor_does_not_have() {
    use vk::DescriptorType as D;
    for (ty, sampler, view) in [
        (D::SAMPLED_IMAGE, dead_handle(), vk::ImageView::from_raw(7)),
        (D::SAMPLER, vk::Sampler::from_raw(8), dead_handle()),
        // An immutable sampler in the layout: only the layout knows.
        (D::COMBINED_IMAGE_SAMPLER, dead_handle(), vk::ImageView::from_raw(7)),
    ] {
        let arena = Bump::new();
        let info = [vk::DescriptorImageInfo { sampler, image_view: view, ..Default::default() }];
        let write = vk::WriteDescriptorSet::default().descriptor_type(ty).image_info(&info);
        let mut e = Encoder::new().with_raw_handles();
        // SAFETY: live structs.
        unsafe { write.encode(&mut e) };
        let decoded =
            vk::WriteDescriptorSet::decode(&mut Decoder::new(e.bytes(), &arena, &Few)).expect("decodes");
        // SAFETY: one image info was decoded.
        let info = unsafe { *decoded.p_image_info };
        assert_ne!(info.sampler.as_raw(), 0xdead);
        assert_ne!(info.image_view.as_raw(), 0xdead);
    }
}

#[test]
fn descriptors_for_buffers_are_what_their_type_says() {
    use vk::DescriptorType as D;
    let arena = Bump::new();
    let info = vk::DescriptorImageInfo {
        sampler: dead_handle(),
        image_view: vk::ImageView::from_raw(7),
        ..Default::default()
    };
    let data = vk::DescriptorDataEXT { p_sampled_image: &raw const info };
    let get = vk::DescriptorGetInfoEXT { ty: D::SAMPLED_IMAGE, data, ..Default::default() };
    let decoded = crosses(&get, &arena);
    // SAFETY: the arm of a sampled image.
    let pointer = unsafe { decoded.data.p_sampled_image };
    // SAFETY: decoded, in the arena.
    let decoded = unsafe { *pointer };
    assert_eq!((decoded.sampler, decoded.image_view), (vk::Sampler::null(), info.image_view));
    let address = vk::DescriptorAddressInfoEXT::default().address(0x1000).range(64);
    let data = vk::DescriptorDataEXT { p_storage_buffer: &raw const address };
    let get = vk::DescriptorGetInfoEXT { ty: D::STORAGE_BUFFER, data, ..Default::default() };
    // SAFETY: the arm of a storage buffer.
    let pointer = unsafe { crosses(&get, &arena).data.p_storage_buffer };
    // SAFETY: decoded, in the arena.
    let decoded = unsafe { *pointer };
    assert_eq!((decoded.address, decoded.range), (0x1000, 64));
    let mut e = Encoder::new().with_raw_handles();
    let data = vk::DescriptorDataEXT { p_sampler: dead() };
    let get = vk::DescriptorGetInfoEXT { ty: D::MUTABLE_EXT, data, ..Default::default() };
    // SAFETY: no arm is of that type.
    unsafe { get.encode(&mut e) };
    let decoded = vk::DescriptorGetInfoEXT::decode(&mut Decoder::new(e.bytes(), &arena, &Few));
    assert!(matches!(decoded, Err(DecodeError::Breach(_))));
}

#[test]
fn push_descriptors_have_no_destination() {
    let write = [vk::WriteDescriptorSet::default().dst_set(dead_handle())];
    let mut e = Encoder::new().with_raw_handles();
    let layout = vk::PipelineLayout::from_raw(5);
    // SAFETY: live structs.
    unsafe {
        encode::command_buffer::cmd_push_descriptor_set_khr(
            &mut e,
            vk::PipelineBindPoint::GRAPHICS,
            layout,
            0,
            1,
            write.as_ptr(),
        );
    };
    let arena = Bump::new();
    let mut d = Decoder::new(e.bytes(), &arena, &Few);
    let args = decode::command_buffer::CmdPushDescriptorSetKhr::decode(&mut d).expect("decodes");
    assert_eq!(args.descriptor_writes[0].dst_set, vk::DescriptorSet::null());
    let outside = crosses_with(&write[0]);
    assert!(matches!(outside, Err(DecodeError::Breach(_))), "elsewhere it counts");
}

fn crosses_with(write: &vk::WriteDescriptorSet<'_>) -> Result<(), DecodeError> {
    let mut e = Encoder::new().with_raw_handles();
    // SAFETY: live structs.
    unsafe { write.encode(&mut e) };
    vk::WriteDescriptorSet::decode(&mut Decoder::new(e.bytes(), &Bump::new(), &Few)).map(|_| ())
}

#[test]
fn immutable_samplers_of_what_has_none() {
    let arena = Bump::new();
    let mut binding =
        vk::DescriptorSetLayoutBinding::default().descriptor_type(vk::DescriptorType::UNIFORM_BUFFER);
    (binding.descriptor_count, binding.p_immutable_samplers) = (3, dead());
    assert!(crosses(&binding, &arena).p_immutable_samplers.is_null());
}

#[test]
fn attachments_of_imageless_framebuffers() {
    let arena = Bump::new();
    let mut info = vk::FramebufferCreateInfo::default()
        .flags(vk::FramebufferCreateFlags::IMAGELESS)
        .render_pass(vk::RenderPass::from_raw(1));
    (info.attachment_count, info.p_attachments) = (4, dead());
    assert!(crosses(&info, &arena).p_attachments.is_null());
}

#[test]
fn resolve_views_without_resolving() {
    let arena = Bump::new();
    let info = vk::RenderingAttachmentInfo::default().image_view(vk::ImageView::from_raw(1));
    let decoded = crosses(&info.resolve_image_view(dead_handle()), &arena);
    assert_eq!(decoded.resolve_image_view, vk::ImageView::null());
}

#[test]
fn inheritance_of_command_buffers_outside_of_render_passes() {
    let arena = Bump::new();
    let mut info = vk::CommandBufferInheritanceInfo::default();
    (info.render_pass, info.framebuffer) = (dead_handle(), dead_handle());
    let mut e = Encoder::new().with_raw_handles();
    // SAFETY: no pointer in it.
    unsafe { info.encode(&mut e) };
    let decoded = vk::CommandBufferInheritanceInfo::decode(&mut Decoder::new(e.bytes(), &arena, &Few));
    let decoded = decoded.expect("decodes");
    assert_eq!((decoded.render_pass.as_raw(), decoded.framebuffer.as_raw()), (0, 0));
}

/// A pipeline with everything valid that always counts, and 0xdead in the rest.
fn pipeline<'a>(
    stages: &'a [vk::PipelineShaderStageCreateInfo<'a>],
    rasterization: &'a vk::PipelineRasterizationStateCreateInfo<'a>,
) -> vk::GraphicsPipelineCreateInfo<'a> {
    let mut info =
        vk::GraphicsPipelineCreateInfo::default().stages(stages).rasterization_state(rasterization);
    info.p_vertex_input_state = dead();
    info.p_input_assembly_state = dead();
    info.p_tessellation_state = dead();
    info.p_viewport_state = dead();
    info.p_multisample_state = dead();
    info.p_depth_stencil_state = dead();
    info.p_color_blend_state = dead();
    info.base_pipeline_handle = dead_handle();
    info
}

fn stage(stage: vk::ShaderStageFlags) -> vk::PipelineShaderStageCreateInfo<'static> {
    vk::PipelineShaderStageCreateInfo::default().stage(stage).name(c"main")
}

#[test]
fn state_of_pipelines_that_rasterise_nothing() {
    let arena = Bump::new();
    let stages = [stage(vk::ShaderStageFlags::VERTEX)];
    let discard = vk::PipelineRasterizationStateCreateInfo::default().rasterizer_discard_enable(true);
    let (vertex_input, assembly) = (Default::default(), Default::default());
    let info = pipeline(&stages, &discard).vertex_input_state(&vertex_input).input_assembly_state(&assembly);
    let decoded = crosses(&info, &arena);
    assert!(!decoded.p_vertex_input_state.is_null());
    assert!(decoded.p_tessellation_state.is_null() && decoded.p_viewport_state.is_null());
    assert!(decoded.p_multisample_state.is_null() && decoded.p_depth_stencil_state.is_null());
    assert!(decoded.p_color_blend_state.is_null());
    assert_eq!(decoded.base_pipeline_handle, vk::Pipeline::null());
}

#[test]
fn vertex_input_of_mesh_pipelines_and_dynamic_ones() {
    let discard = vk::PipelineRasterizationStateCreateInfo::default().rasterizer_discard_enable(true);
    let arena = Bump::new();
    let mesh = [stage(vk::ShaderStageFlags::MESH_EXT)];
    let decoded = crosses(&pipeline(&mesh, &discard), &arena);
    assert!(decoded.p_vertex_input_state.is_null() && decoded.p_input_assembly_state.is_null());
    let vertex = [stage(vk::ShaderStageFlags::VERTEX)];
    let dynamic = [vk::DynamicState::VERTEX_INPUT_EXT];
    let dynamic = vk::PipelineDynamicStateCreateInfo::default().dynamic_states(&dynamic);
    let assembly = Default::default();
    let info = pipeline(&vertex, &discard).dynamic_state(&dynamic).input_assembly_state(&assembly);
    let decoded = crosses(&info, &arena);
    assert!(decoded.p_vertex_input_state.is_null() && !decoded.p_input_assembly_state.is_null());
}

#[test]
fn dynamic_viewports_scissors_and_blending() {
    use vk::DynamicState as D;
    let arena = Bump::new();
    let stages = [stage(vk::ShaderStageFlags::VERTEX)];
    let mut viewport = vk::PipelineViewportStateCreateInfo::default();
    (viewport.viewport_count, viewport.p_viewports) = (1, dead());
    (viewport.scissor_count, viewport.p_scissors) = (1, dead());
    let mut blend = vk::PipelineColorBlendStateCreateInfo::default();
    (blend.attachment_count, blend.p_attachments) = (2, dead());
    let mut multisample =
        vk::PipelineMultisampleStateCreateInfo::default().rasterization_samples(vk::SampleCountFlags::TYPE_1);
    multisample.p_sample_mask = dead();
    let mut writes = vk::PipelineColorWriteCreateInfoEXT::default();
    (writes.attachment_count, writes.p_color_write_enables) = (2, dead());
    blend.p_next = ptr::from_mut(&mut writes).cast();
    let dynamic = [
        D::VIEWPORT,
        D::SCISSOR_WITH_COUNT,
        D::COLOR_BLEND_ENABLE_EXT,
        D::COLOR_BLEND_EQUATION_EXT,
        D::COLOR_WRITE_MASK_EXT,
        D::SAMPLE_MASK_EXT,
        D::COLOR_WRITE_ENABLE_EXT,
    ];
    let dynamic = vk::PipelineDynamicStateCreateInfo::default().dynamic_states(&dynamic);
    let (vertex_input, assembly, rasterization) = Default::default();
    let info = pipeline(&stages, &rasterization)
        .render_pass(vk::RenderPass::from_raw(1))
        .dynamic_state(&dynamic)
        .viewport_state(&viewport)
        .multisample_state(&multisample)
        .color_blend_state(&blend)
        .vertex_input_state(&vertex_input)
        .input_assembly_state(&assembly);
    let depth = vk::PipelineDepthStencilStateCreateInfo::default();
    let decoded = crosses(&info.depth_stencil_state(&depth), &arena);
    // SAFETY: decoded with a viewport state.
    let viewport = unsafe { *decoded.p_viewport_state };
    assert_eq!(viewport.viewport_count, 1);
    assert!(viewport.p_viewports.is_null() && viewport.p_scissors.is_null());
    // SAFETY: decoded with a color blend state.
    let blend = unsafe { *decoded.p_color_blend_state };
    // Layers read them all the same: zeros.
    // SAFETY: decoded: as many as the count says.
    let attachments = unsafe { std::slice::from_raw_parts(blend.p_attachments, 2) };
    let zero = |one: &vk::PipelineColorBlendAttachmentState| {
        one.blend_enable == vk::FALSE && one.color_write_mask.is_empty()
    };
    assert!(blend.attachment_count == 2 && attachments.iter().all(zero));
}

#[test]
fn parts_that_a_pipeline_library_does_not_have() {
    use vk::GraphicsPipelineLibraryFlagsEXT as L;
    let arena = Bump::new();
    let (vertex_input, assembly) = (Default::default(), Default::default());
    let mut library = vk::GraphicsPipelineLibraryCreateInfoEXT::default().flags(L::VERTEX_INPUT_INTERFACE);
    let mut rendering = vk::PipelineRenderingCreateInfo::default();
    (rendering.color_attachment_count, rendering.p_color_attachment_formats) = (3, dead());
    let mut info = vk::GraphicsPipelineCreateInfo::default();
    (info.stage_count, info.p_stages) = (2, dead());
    info.p_tessellation_state = dead();
    info.p_viewport_state = dead();
    info.p_rasterization_state = dead();
    info.p_multisample_state = dead();
    info.p_depth_stencil_state = dead();
    info.p_color_blend_state = dead();
    (info.layout, info.render_pass, info.base_pipeline_handle) =
        (dead_handle(), vk::RenderPass::null(), dead_handle());
    let info = info
        .vertex_input_state(&vertex_input)
        .input_assembly_state(&assembly)
        .push_next(&mut library)
        .push_next(&mut rendering);
    let mut e = Encoder::new().with_raw_handles();
    // SAFETY: what dangles is in places that the API ignores.
    unsafe { info.encode(&mut e) };
    let decoded = vk::GraphicsPipelineCreateInfo::decode(&mut Decoder::new(e.bytes(), &arena, &Few));
    let decoded = decoded.expect("decodes");
    assert!(!decoded.p_vertex_input_state.is_null() && decoded.p_stages.is_null());
    assert!(decoded.p_rasterization_state.is_null() && decoded.p_color_blend_state.is_null());
    assert_eq!(decoded.layout, vk::PipelineLayout::null());
    let rendering = super::in_chain::<vk::PipelineRenderingCreateInfo<'_>>(decoded.p_next.cast_mut());
    let rendering = rendering.expect("in the chain");
    assert_eq!(rendering.color_attachment_count, 0, "drivers follow the pointer by the count");
    assert!(rendering.p_color_attachment_formats.is_null());
}

#[test]
fn handles_of_builds_that_are_only_measured() {
    let arena = Bump::new();
    let mut info = vk::AccelerationStructureBuildGeometryInfoKHR::default();
    (info.src_acceleration_structure, info.dst_acceleration_structure) = (dead_handle(), dead_handle());
    let mut e = Encoder::new().with_raw_handles();
    // SAFETY: no pointer in it.
    unsafe { info.encode(&mut e) };
    let decoded =
        vk::AccelerationStructureBuildGeometryInfoKHR::decode(&mut Decoder::new(e.bytes(), &arena, &Few));
    assert_eq!(decoded.expect("decodes").dst_acceleration_structure, vk::AccelerationStructureKHR::null());
}

#[test]
fn draws_with_gaps_travel_without() {
    let draws = [[1_u32, 2, 99], [3, 4, 99]];
    let mut e = Encoder::new();
    // SAFETY: two draws, 12 bytes apart.
    unsafe { encode::command_buffer::cmd_draw_multi_ext(&mut e, 2, draws.as_ptr().cast(), 1, 0, 12) };
    let arena = Bump::new();
    let mut d = Decoder::new(e.bytes(), &arena, &IdentityHandles);
    let args = decode::command_buffer::CmdDrawMultiExt::decode(&mut d).expect("decodes");
    let [first, second] = args.vertex_info else { panic!("two draws") };
    assert_eq!((first.first_vertex, second.first_vertex, second.vertex_count, args.stride), (1, 3, 4, 8));
}

#[test]
fn rendering_that_a_command_buffer_does_not_inherit() {
    use vk::CommandBufferUsageFlags as F;
    for (flags, render_pass, counts) in
        [(F::empty(), 0, false), (F::RENDER_PASS_CONTINUE, 7, false), (F::RENDER_PASS_CONTINUE, 0, true)]
    {
        let arena = Bump::new();
        let formats = [vk::Format::R8_UNORM; 2];
        let mut rendering =
            vk::CommandBufferInheritanceRenderingInfo::default().color_attachment_formats(&formats);
        if !counts {
            rendering.p_color_attachment_formats = dead();
        }
        let inheritance = vk::CommandBufferInheritanceInfo::default()
            .render_pass(vk::RenderPass::from_raw(render_pass))
            .push_next(&mut rendering);
        let begin = vk::CommandBufferBeginInfo::default().flags(flags).inheritance_info(&inheritance);
        let decoded = crosses(&begin, &arena);
        // SAFETY: decoded with an inheritance.
        let inheritance = unsafe { *decoded.p_inheritance_info };
        // SAFETY: decoded with this struct in its chain.
        let rendering =
            unsafe { *inheritance.p_next.cast::<vk::CommandBufferInheritanceRenderingInfo<'_>>() };
        assert_eq!(!rendering.p_color_attachment_formats.is_null(), counts);
    }
}

#[test]
#[expect(deprecated, reason = "what is deprecated may be anything")]
fn names_of_device_layers() {
    let arena = Bump::new();
    let mut info = vk::DeviceCreateInfo::default();
    (info.enabled_layer_count, info.pp_enabled_layer_names) = (1, dead());
    assert!(crosses(&info, &arena).pp_enabled_layer_names.is_null());
}

#[test]
fn base_pipelines_of_what_is_not_derived() {
    let arena = Bump::new();
    let layout = vk::PipelineLayout::from_raw(1);
    let mut tracing = vk::RayTracingPipelineCreateInfoKHR::default().layout(layout);
    tracing.base_pipeline_handle = dead_handle();
    assert_eq!(crosses(&tracing, &arena).base_pipeline_handle, vk::Pipeline::null());
    let compute = vk::ComputePipelineCreateInfo::default().layout(layout);
    let compute = compute.stage(stage(vk::ShaderStageFlags::COMPUTE)).base_pipeline_handle(dead_handle());
    assert_eq!(crosses(&compute, &arena).base_pipeline_handle, vk::Pipeline::null());
}

#[test]
fn state_for_attachments_that_dynamic_rendering_does_not_have() {
    let stages = [stage(vk::ShaderStageFlags::VERTEX)];
    let (vertex_input, assembly, multisample, viewport, rasterization) = Default::default();
    let (depth, blend) = (Default::default(), Default::default());
    let formats = [vk::Format::R8_UNORM];
    for (colors, depth_format) in [(false, false), (true, false), (false, true)] {
        let arena = Bump::new();
        let mut rendering = vk::PipelineRenderingCreateInfo::default();
        let mut info = pipeline(&stages, &rasterization)
            .vertex_input_state(&vertex_input)
            .input_assembly_state(&assembly)
            .multisample_state(&multisample)
            .viewport_state(&viewport);
        if colors {
            rendering = rendering.color_attachment_formats(&formats);
            info = info.color_blend_state(&blend);
        }
        if depth_format {
            rendering = rendering.stencil_attachment_format(vk::Format::S8_UINT);
            info = info.depth_stencil_state(&depth);
        }
        let decoded = crosses(&info.push_next(&mut rendering), &arena);
        assert_eq!(decoded.p_color_blend_state.is_null(), !colors);
        assert_eq!(decoded.p_depth_stencil_state.is_null(), !depth_format);
    }
}
