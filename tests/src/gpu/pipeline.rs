//! Shaders from WGSL, layouts, descriptor sets, pipelines.

use ash::vk;
use naga::back::spv;
use naga::valid::{Capabilities, ValidationFlags, Validator};

use super::Gpu;
use super::buffer::Buffer;
use crate::programs::{Failure, Result};

/// What a graphics pipeline of the programs may differ in.
#[derive(Clone, Copy, Default)]
pub(crate) struct Graphics<'a> {
    /// With entry points `vertex` and `fragment`.
    pub(crate) wgsl: &'a str,
    pub(crate) layout: vk::PipelineLayout,
    /// `None`: dynamic rendering.
    pub(crate) render_pass: Option<vk::RenderPass>,
    pub(crate) depth: bool,
    /// Bytes between vertices, 0 without a vertex buffer.
    pub(crate) stride: u32,
    pub(crate) attributes: &'a [vk::VertexInputAttributeDescription],
    pub(crate) points: bool,
    /// `vertex` is a mesh shader.
    pub(crate) mesh: bool,
}

/// A way to write descriptors: a binding, its type, how many.
pub(crate) type Binding = (u32, vk::DescriptorType, u32);

/// WGSL as SPIR-V words.
pub(crate) fn spirv(wgsl: &str) -> Result<Vec<u32>> {
    let module = naga::front::wgsl::parse_str(wgsl).map_err(|e| Failure(e.emit_to_string(wgsl)))?;
    let info = Validator::new(ValidationFlags::all(), Capabilities::all())
        .validate(&module)
        .map_err(|e| Failure(e.emit_to_string(wgsl)))?;
    // Ray tracing and mesh shaders, which have to be enabled, need a newer SPIR-V.
    let lang_version = if wgsl.contains("enable ") { (1, 4) } else { (1, 0) };
    let options = spv::Options { flags: spv::WriterFlags::empty(), lang_version, ..spv::Options::default() };
    spv::write_vec(&module, &info, &options, None).map_err(|e| Failure(format!("SPIR-V: {e}")))
}

impl Gpu {
    /// A shader module.
    pub(crate) fn shader(&self, wgsl: &str) -> Result<vk::ShaderModule> {
        let code = spirv(wgsl)?;
        let info = vk::ShaderModuleCreateInfo::default().code(&code);
        let module = unsafe { self.device.create_shader_module(&info, None) }?;
        self.own(move |device| unsafe { device.destroy_shader_module(module, None) });
        Ok(module)
    }

    /// A descriptor-set layout, visible to all stages.
    pub(crate) fn set_layout(&self, bindings: &[Binding]) -> Result<vk::DescriptorSetLayout> {
        let bindings: Vec<_> = bindings
            .iter()
            .map(|&(binding, kind, count)| {
                vk::DescriptorSetLayoutBinding::default()
                    .binding(binding)
                    .descriptor_type(kind)
                    .descriptor_count(count)
                    .stage_flags(vk::ShaderStageFlags::ALL)
            })
            .collect();
        let info = vk::DescriptorSetLayoutCreateInfo::default().bindings(&bindings);
        let layout = unsafe { self.device.create_descriptor_set_layout(&info, None) }?;
        self.own(move |device| unsafe { device.destroy_descriptor_set_layout(layout, None) });
        Ok(layout)
    }

    /// A pipeline layout with push constants for all stages.
    pub(crate) fn layout(&self, sets: &[vk::DescriptorSetLayout], push: u32) -> Result<vk::PipelineLayout> {
        let ranges =
            [vk::PushConstantRange { stage_flags: vk::ShaderStageFlags::ALL, offset: 0, size: push }];
        let mut info = vk::PipelineLayoutCreateInfo::default().set_layouts(sets);
        if push != 0 {
            info = info.push_constant_ranges(&ranges);
        }
        let layout = unsafe { self.device.create_pipeline_layout(&info, None) }?;
        self.own(move |device| unsafe { device.destroy_pipeline_layout(layout, None) });
        Ok(layout)
    }

    /// A pool of `sets` sets.
    pub(crate) fn descriptor_pool(
        &self,
        sets: u32,
        sizes: &[(vk::DescriptorType, u32)],
        flags: vk::DescriptorPoolCreateFlags,
    ) -> Result<vk::DescriptorPool> {
        let sizes: Vec<_> = sizes
            .iter()
            .map(|&(ty, descriptor_count)| vk::DescriptorPoolSize { ty, descriptor_count })
            .collect();
        let info = vk::DescriptorPoolCreateInfo::default().max_sets(sets).pool_sizes(&sizes).flags(flags);
        let pool = unsafe { self.device.create_descriptor_pool(&info, None) }?;
        self.own(move |device| unsafe { device.destroy_descriptor_pool(pool, None) });
        Ok(pool)
    }

    /// One set, out of a pool that holds just this one.
    pub(crate) fn set(
        &self,
        layout: vk::DescriptorSetLayout,
        bindings: &[Binding],
    ) -> Result<vk::DescriptorSet> {
        let sizes: Vec<_> = bindings.iter().map(|&(_, kind, count)| (kind, count)).collect();
        let pool = self.descriptor_pool(1, &sizes, vk::DescriptorPoolCreateFlags::empty())?;
        Ok(self.allocate_set(pool, layout)?)
    }

    /// One set of a pool.
    pub(crate) fn allocate_set(
        &self,
        pool: vk::DescriptorPool,
        layout: vk::DescriptorSetLayout,
    ) -> std::result::Result<vk::DescriptorSet, vk::Result> {
        let layouts = [layout];
        let info = vk::DescriptorSetAllocateInfo::default().descriptor_pool(pool).set_layouts(&layouts);
        unsafe { self.device.allocate_descriptor_sets(&info) }.map(|sets| sets[0])
    }

    /// Points a binding at a range of a buffer.
    pub(crate) fn write_buffer(
        &self,
        set: vk::DescriptorSet,
        binding: u32,
        kind: vk::DescriptorType,
        buffer: Buffer,
        (offset, range): (u64, u64),
    ) {
        let infos = [vk::DescriptorBufferInfo { buffer: buffer.handle, offset, range }];
        let writes = [vk::WriteDescriptorSet::default()
            .dst_set(set)
            .dst_binding(binding)
            .descriptor_type(kind)
            .buffer_info(&infos)];
        unsafe { self.device.update_descriptor_sets(&writes, &[]) }
    }

    /// Points a binding at an acceleration structure.
    pub(crate) fn write_scene(
        &self,
        set: vk::DescriptorSet,
        binding: u32,
        scene: vk::AccelerationStructureKHR,
    ) {
        let scenes = [scene];
        let mut structures =
            vk::WriteDescriptorSetAccelerationStructureKHR::default().acceleration_structures(&scenes);
        let mut write = vk::WriteDescriptorSet::default()
            .dst_set(set)
            .dst_binding(binding)
            .descriptor_type(vk::DescriptorType::ACCELERATION_STRUCTURE_KHR)
            .push_next(&mut structures);
        write.descriptor_count = 1;
        unsafe { self.device.update_descriptor_sets(&[write], &[]) }
    }

    /// Points a binding at a view or a sampler.
    pub(crate) fn write_image(
        &self,
        set: vk::DescriptorSet,
        binding: u32,
        kind: vk::DescriptorType,
        info: vk::DescriptorImageInfo,
    ) {
        let infos = [info];
        let writes = [vk::WriteDescriptorSet::default()
            .dst_set(set)
            .dst_binding(binding)
            .descriptor_type(kind)
            .image_info(&infos)];
        unsafe { self.device.update_descriptor_sets(&writes, &[]) }
    }

    /// A compute pipeline of entry point `main`.
    pub(crate) fn compute(&self, wgsl: &str, layout: vk::PipelineLayout) -> Result<vk::Pipeline> {
        self.compute_cached(wgsl, layout, vk::PipelineCache::null())
    }

    /// As [`Self::compute`], through a cache.
    pub(crate) fn compute_cached(
        &self,
        wgsl: &str,
        layout: vk::PipelineLayout,
        cache: vk::PipelineCache,
    ) -> Result<vk::Pipeline> {
        let stage = vk::PipelineShaderStageCreateInfo::default()
            .stage(vk::ShaderStageFlags::COMPUTE)
            .module(self.shader(wgsl)?)
            .name(c"main");
        let info = vk::ComputePipelineCreateInfo::default().stage(stage).layout(layout);
        let made = unsafe { self.device.create_compute_pipelines(cache, &[info], None) };
        self.owned_pipeline(made)
    }

    /// A graphics pipeline for one RGBA8 target, with dynamic viewport and scissor.
    pub(crate) fn graphics(&self, graphics: Graphics<'_>) -> Result<vk::Pipeline> {
        let module = self.shader(graphics.wgsl)?;
        let stage =
            |stage, name| vk::PipelineShaderStageCreateInfo::default().stage(stage).module(module).name(name);
        let stages = [
            stage(
                if graphics.mesh { vk::ShaderStageFlags::MESH_EXT } else { vk::ShaderStageFlags::VERTEX },
                c"vertex",
            ),
            stage(vk::ShaderStageFlags::FRAGMENT, c"fragment"),
        ];
        let bindings = [vk::VertexInputBindingDescription {
            binding: 0,
            stride: graphics.stride,
            input_rate: vk::VertexInputRate::VERTEX,
        }];
        let mut vertex_input = vk::PipelineVertexInputStateCreateInfo::default();
        if graphics.stride != 0 {
            vertex_input = vertex_input
                .vertex_binding_descriptions(&bindings)
                .vertex_attribute_descriptions(graphics.attributes);
        }
        let topology = if graphics.points {
            vk::PrimitiveTopology::POINT_LIST
        } else {
            vk::PrimitiveTopology::TRIANGLE_LIST
        };
        let assembly = vk::PipelineInputAssemblyStateCreateInfo::default().topology(topology);
        let viewport = vk::PipelineViewportStateCreateInfo::default().viewport_count(1).scissor_count(1);
        let rasterization = vk::PipelineRasterizationStateCreateInfo::default().line_width(1.0);
        let multisample = vk::PipelineMultisampleStateCreateInfo::default()
            .rasterization_samples(vk::SampleCountFlags::TYPE_1);
        let depth = vk::PipelineDepthStencilStateCreateInfo::default()
            .depth_test_enable(graphics.depth)
            .depth_write_enable(graphics.depth)
            .depth_compare_op(vk::CompareOp::LESS);
        let blends =
            [vk::PipelineColorBlendAttachmentState::default()
                .color_write_mask(vk::ColorComponentFlags::RGBA)];
        let blend = vk::PipelineColorBlendStateCreateInfo::default().attachments(&blends);
        let dynamics = [vk::DynamicState::VIEWPORT, vk::DynamicState::SCISSOR];
        let dynamic = vk::PipelineDynamicStateCreateInfo::default().dynamic_states(&dynamics);
        let formats = [vk::Format::R8G8B8A8_UNORM];
        let mut rendering = vk::PipelineRenderingCreateInfo::default().color_attachment_formats(&formats);
        if graphics.depth {
            rendering = rendering.depth_attachment_format(vk::Format::D32_SFLOAT);
        }
        let mut info = vk::GraphicsPipelineCreateInfo::default()
            .stages(&stages)
            .viewport_state(&viewport)
            .rasterization_state(&rasterization)
            .multisample_state(&multisample)
            .depth_stencil_state(&depth)
            .color_blend_state(&blend)
            .dynamic_state(&dynamic)
            .layout(graphics.layout);
        if !graphics.mesh {
            info = info.vertex_input_state(&vertex_input).input_assembly_state(&assembly);
        }
        match graphics.render_pass {
            Some(render_pass) => info = info.render_pass(render_pass),
            None => info = info.push_next(&mut rendering),
        }
        let cache = vk::PipelineCache::null();
        let made = unsafe { self.device.create_graphics_pipelines(cache, &[info], None) };
        self.owned_pipeline(made)
    }

    fn owned_pipeline(
        &self,
        made: std::result::Result<Vec<vk::Pipeline>, (Vec<vk::Pipeline>, vk::Result)>,
    ) -> Result<vk::Pipeline> {
        let pipeline = made.map_err(|(_, result)| result)?[0];
        self.own(move |device| unsafe { device.destroy_pipeline(pipeline, None) });
        Ok(pipeline)
    }
}
