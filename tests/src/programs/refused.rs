//! Creations that the host refuses after the program was told that they are done: it is told where it uses them, destroys them,
//! makes them again, and its device goes on. The test has the host refuse the first of each kind ([`REFUSED`]).

use ash::vk::{self, Handle as _};

use super::{Output, Result, check};
use crate::gpu::pipeline::spirv;
use crate::gpu::{Gpu, PATIENCE_NS};

/// What the host is to refuse (`PYRODUCT_INJECT`): one of each kind. Where it is not the first, an earlier one was made, or failed with
/// what it names.
pub const REFUSED: &str = "refuse=vkCreateEvent:1,refuse=vkAllocateMemory:1,refuse=vkCreateBuffer:1,refuse=vkBindBufferMemory:3,\
    refuse=vkCreateDescriptorSetLayout:1,refuse=vkCreatePipelineLayout:2,refuse=vkCreateDescriptorPool:1,\
    refuse=vkAllocateDescriptorSets:2,refuse=vkUpdateDescriptorSets:1,refuse=vkCreateImage:1,refuse=vkCreateImageView:1,\
    refuse=vkCreateSampler:1,refuse=vkCreateBufferView:1,refuse=vkCreateShaderModule:1,refuse=vkCreatePipelineCache:1,\
    refuse=vkCreateComputePipelines:3,refuse=vkCreateRenderPass:1,refuse=vkCreateFramebuffer:2,refuse=vkCreateQueryPool:1,\
    refuse=vkCreateSemaphore:1,refuse=vkCreateCommandPool:2,refuse=vkAllocateCommandBuffers:3";

const WHY: vk::Result = vk::Result::ERROR_OUT_OF_DEVICE_MEMORY;
const WGSL: &str = "
@group(0) @binding(0) var<storage, read_write> sink: array<u32>;
@compute @workgroup_size(1) fn main() { sink[0] = 7u; }
";

type Vk<T> = std::result::Result<T, vk::Result>;

/// The device, and what is made once.
struct Bench {
    gpu: Gpu,
    commands: vk::CommandBuffer,
    fence: vk::Fence,
    /// To be asked: what was said before the answer has come.
    asked: vk::Event,
}

pub(super) fn run() -> Result<Output> {
    let gpu = Gpu::new()?;
    let commands = gpu.command_buffers(1)?[0];
    let fence = gpu.fence()?;
    let mut bench = Bench { gpu, commands, fence, asked: vk::Event::null() };
    event(&mut bench)?;
    memory(&bench)?;
    descriptors(&bench)?;
    image(&bench)?;
    pipelines(&bench)?;
    render_pass(&bench)?;
    queries(&bench)?;
    semaphore(&bench)?;
    command_buffers(&bench)?;
    Ok(Output::default())
}

impl Bench {
    fn device(&self) -> &ash::Device {
        &self.gpu.device
    }

    /// Everything that the host said before has come.
    fn ask(&self) -> Result<()> {
        Ok(unsafe { self.device().get_event_status(self.asked) }.map(drop)?)
    }

    /// `make` says that all is well, and its object is refused; then `used` fails, and nothing but that. Gives one that works.
    fn refused<T: Copy>(
        &self,
        what: &str,
        make: impl Fn() -> Vk<T>,
        used: impl FnOnce(T) -> Vk<()>,
        destroy: impl Fn(T),
    ) -> Result<T> {
        let refused = make()?;
        self.ask()?;
        let used = used(refused);
        check(used == Err(WHY), || format!("{what}, when it is used: {used:?}"))?;
        self.works(what)?;
        destroy(refused);
        self.works(what)?;
        self.ask()?;
        Ok(make()?)
    }

    /// The device does something.
    fn works(&self, what: &str) -> Result<()> {
        let done = self.record(|_| ()).and_then(|()| self.submit(&[]));
        check(done.is_ok(), || format!("after {what}: {done:?}"))
    }

    fn record(&self, commands: impl FnOnce(vk::CommandBuffer)) -> Vk<()> {
        unsafe {
            self.device().begin_command_buffer(self.commands, &vk::CommandBufferBeginInfo::default())?;
            commands(self.commands);
            self.device().end_command_buffer(self.commands)
        }
    }

    fn submit(&self, signals: &[vk::Semaphore]) -> Vk<()> {
        let buffers = [self.commands];
        let submits = [vk::SubmitInfo::default().command_buffers(&buffers).signal_semaphores(signals)];
        unsafe {
            self.device().queue_submit(self.gpu.queue, &submits, self.fence)?;
            self.device().wait_for_fences(&[self.fence], true, PATIENCE_NS)?;
            self.device().reset_fences(&[self.fence])
        }
    }

    fn own<T: Copy + Send + 'static>(
        &self,
        object: T,
        destroy: impl FnOnce(&ash::Device, T) + Send + 'static,
    ) -> T {
        self.gpu.own(move |device| destroy(device, object));
        object
    }

    fn new_memory(&self, needed: vk::MemoryRequirements) -> Vk<vk::DeviceMemory> {
        let flags = vk::MemoryPropertyFlags::HOST_VISIBLE;
        let index =
            self.gpu.memory_type(needed.memory_type_bits, flags).map_err(|_| vk::Result::ERROR_UNKNOWN)?;
        let info = vk::MemoryAllocateInfo::default().allocation_size(needed.size).memory_type_index(index);
        unsafe { self.device().allocate_memory(&info, None) }
    }

    fn new_buffer(&self) -> Vk<vk::Buffer> {
        let usage = vk::BufferUsageFlags::STORAGE_BUFFER
            | vk::BufferUsageFlags::TRANSFER_DST
            | vk::BufferUsageFlags::UNIFORM_TEXEL_BUFFER;
        unsafe { self.device().create_buffer(&vk::BufferCreateInfo::default().size(4096).usage(usage), None) }
    }

    /// With memory.
    fn whole_buffer(&self) -> Result<vk::Buffer> {
        let buffer =
            self.own(self.new_buffer()?, |device, buffer| unsafe { device.destroy_buffer(buffer, None) });
        let needed = unsafe { self.device().get_buffer_memory_requirements(buffer) };
        let memory =
            self.own(self.new_memory(needed)?, |device, memory| unsafe { device.free_memory(memory, None) });
        unsafe { self.device().bind_buffer_memory(buffer, memory, 0) }?;
        Ok(buffer)
    }
}

fn event(bench: &mut Bench) -> Result<()> {
    let make = || unsafe { bench.device().create_event(&vk::EventCreateInfo::default(), None) };
    let refused = make()?;
    // There is none to ask yet, and asking this one says it.
    let asked = unsafe { bench.device().get_event_status(refused) };
    check(asked == Err(WHY), || format!("an event, when it is asked: {asked:?}"))?;
    let set = unsafe { bench.device().set_event(refused) };
    check(set == Err(WHY), || format!("an event, when it is set: {set:?}"))?;
    unsafe { bench.device().destroy_event(refused, None) };
    bench.works("an event")?;
    bench.asked = bench.own(make()?, |device, event| unsafe { device.destroy_event(event, None) });
    Ok(unsafe { bench.device().set_event(bench.asked) }?)
}

fn memory(bench: &Bench) -> Result<()> {
    let device = bench.device();
    let bits = vk::MemoryRequirements { size: 4096, alignment: 1, memory_type_bits: u32::MAX };
    let map = |memory| unsafe {
        device.map_memory(memory, 0, vk::WHOLE_SIZE, vk::MemoryMapFlags::empty()).map(drop)
    };
    let free = |memory| unsafe { device.free_memory(memory, None) };
    let memory = bench.refused("memory, to be mapped", || bench.new_memory(bits), map, free)?;
    let bind = |buffer| unsafe { device.bind_buffer_memory(buffer, memory, 0) };
    let destroy = |buffer| unsafe { device.destroy_buffer(buffer, None) };
    let buffer = bench.refused("a buffer", || bench.new_buffer(), bind, destroy)?;
    bind(buffer)?;
    destroy(buffer);
    free(memory);
    // This binding is refused: the buffer is there, and of no use.
    let unbound = bench.new_buffer()?;
    let needed = unsafe { device.get_buffer_memory_requirements(unbound) };
    let memory = bench.new_memory(needed)?;
    unsafe { device.bind_buffer_memory(unbound, memory, 0) }?;
    bench.ask()?;
    let recorded = bench.record(|cb| unsafe { device.cmd_fill_buffer(cb, unbound, 0, vk::WHOLE_SIZE, 1) });
    check(recorded == Err(WHY), || format!("a buffer that is not bound, when it is used: {recorded:?}"))?;
    destroy(unbound);
    free(memory);
    bench.works("a binding")
}

fn image(bench: &Bench) -> Result<()> {
    let device = bench.device();
    let info = vk::ImageCreateInfo::default()
        .image_type(vk::ImageType::TYPE_2D)
        .format(vk::Format::R8G8B8A8_UNORM)
        .extent(vk::Extent3D { width: 16, height: 16, depth: 1 })
        .mip_levels(1)
        .array_layers(1)
        .samples(vk::SampleCountFlags::TYPE_1)
        .usage(vk::ImageUsageFlags::COLOR_ATTACHMENT | vk::ImageUsageFlags::SAMPLED);
    let make = || unsafe { device.create_image(&info, None) };
    let destroy = |image| unsafe { device.destroy_image(image, None) };
    let bits = vk::MemoryRequirements { size: 1 << 16, alignment: 1, memory_type_bits: u32::MAX };
    let memory =
        bench.own(bench.new_memory(bits)?, |device, memory| unsafe { device.free_memory(memory, None) });
    let bind = |image| unsafe { device.bind_image_memory(image, memory, 0) };
    let image = bench.refused("an image", make, bind, destroy)?;
    bind(image)?;
    bench.own(image, |device, image| unsafe { device.destroy_image(image, None) });
    let view = vk::ImageViewCreateInfo::default()
        .image(image)
        .view_type(vk::ImageViewType::TYPE_2D)
        .format(vk::Format::R8G8B8A8_UNORM)
        .subresource_range(vk::ImageSubresourceRange {
            aspect_mask: vk::ImageAspectFlags::COLOR,
            level_count: 1,
            layer_count: 1,
            ..Default::default()
        });
    let make = || unsafe { device.create_image_view(&view, None) };
    let kind = vk::DescriptorType::SAMPLED_IMAGE;
    let shelf = Shelf::new(bench, kind)?;
    let write = |view| {
        let infos =
            [vk::DescriptorImageInfo::default().image_view(view).image_layout(vk::ImageLayout::GENERAL)];
        shelf.written(vk::WriteDescriptorSet::default().descriptor_type(kind).image_info(&infos))
    };
    let destroy = |view| unsafe { device.destroy_image_view(view, None) };
    let view = bench.refused("an image view", make, write, destroy)?;
    destroy(view);
    let make = || unsafe { device.create_sampler(&vk::SamplerCreateInfo::default(), None) };
    let kind = vk::DescriptorType::SAMPLER;
    let shelf = Shelf::new(bench, kind)?;
    let write = |sampler| {
        let infos = [vk::DescriptorImageInfo::default().sampler(sampler)];
        shelf.written(vk::WriteDescriptorSet::default().descriptor_type(kind).image_info(&infos))
    };
    let destroy = |sampler| unsafe { device.destroy_sampler(sampler, None) };
    let sampler = bench.refused("a sampler", make, write, destroy)?;
    write(sampler)?;
    destroy(sampler);
    buffer_view(bench)
}

fn buffer_view(bench: &Bench) -> Result<()> {
    let device = bench.device();
    let buffer = bench.whole_buffer()?;
    let info = vk::BufferViewCreateInfo::default()
        .buffer(buffer)
        .format(vk::Format::R32G32B32A32_SFLOAT)
        .range(vk::WHOLE_SIZE);
    let make = || unsafe { device.create_buffer_view(&info, None) };
    let kind = vk::DescriptorType::UNIFORM_TEXEL_BUFFER;
    let shelf = Shelf::new(bench, kind)?;
    let write = |view| {
        let views = [view];
        shelf.written(vk::WriteDescriptorSet::default().descriptor_type(kind).texel_buffer_view(&views))
    };
    let destroy = |view| unsafe { device.destroy_buffer_view(view, None) };
    let view = bench.refused("a buffer view", make, write, destroy)?;
    destroy(view);
    Ok(())
}

/// A pool of one set with one descriptor.
struct Shelf<'a> {
    bench: &'a Bench,
    set_layout: vk::DescriptorSetLayout,
    layout: vk::PipelineLayout,
    pool: vk::DescriptorPool,
}

impl<'a> Shelf<'a> {
    fn new(bench: &'a Bench, kind: vk::DescriptorType) -> Result<Self> {
        let gpu = &bench.gpu;
        let set_layout = gpu.set_layout(&[(0, kind, 1)])?;
        let layout = gpu.layout(&[set_layout], 0)?;
        let pool = gpu.descriptor_pool(1, &[(kind, 1)], vk::DescriptorPoolCreateFlags::empty())?;
        Ok(Self { bench, set_layout, layout, pool })
    }

    fn set(&self) -> Vk<vk::DescriptorSet> {
        self.bench.gpu.allocate_set(self.pool, self.set_layout)
    }

    fn reset(&self) -> Vk<()> {
        unsafe { self.bench.device().reset_descriptor_pool(self.pool, vk::DescriptorPoolResetFlags::empty()) }
    }

    /// A recording that binds the set.
    fn bound(&self, set: vk::DescriptorSet) -> Vk<()> {
        let point = vk::PipelineBindPoint::COMPUTE;
        self.bench.record(|cb| unsafe {
            self.bench.device().cmd_bind_descriptor_sets(cb, point, self.layout, 0, &[set], &[]);
        })
    }

    /// A set that is written so, and bound.
    fn written(&self, write: vk::WriteDescriptorSet<'_>) -> Vk<()> {
        let set = self.set()?;
        unsafe { self.bench.device().update_descriptor_sets(&[write.dst_set(set)], &[]) };
        let bound = self.bound(set);
        self.reset()?;
        bound
    }
}

fn descriptors(bench: &Bench) -> Result<()> {
    let (gpu, device) = (&bench.gpu, bench.device());
    let kind = vk::DescriptorType::STORAGE_BUFFER;
    let bindings = [vk::DescriptorSetLayoutBinding::default().descriptor_type(kind).descriptor_count(1)];
    let info = vk::DescriptorSetLayoutCreateInfo::default().bindings(&bindings);
    let make = || unsafe { device.create_descriptor_set_layout(&info, None) };
    let layout_of = |sets: &[vk::DescriptorSetLayout]| {
        let ranges = [vk::PushConstantRange { stage_flags: vk::ShaderStageFlags::ALL, offset: 0, size: 4 }];
        let info = vk::PipelineLayoutCreateInfo::default().set_layouts(sets).push_constant_ranges(&ranges);
        unsafe { device.create_pipeline_layout(&info, None) }
    };
    let destroy = |layout| unsafe { device.destroy_descriptor_set_layout(layout, None) };
    let set_layout = bench.refused("a set layout", make, |layout| layout_of(&[layout]).map(drop), destroy)?;
    let pushed = |layout| {
        let all = vk::ShaderStageFlags::ALL;
        bench.record(|cb| unsafe { device.cmd_push_constants(cb, layout, all, 0, &[7; 4]) })
    };
    let gone = |layout| unsafe { device.destroy_pipeline_layout(layout, None) };
    let layout = bench.refused("a pipeline layout", || layout_of(&[set_layout]), pushed, gone)?;
    gone(layout);
    let sizes = [vk::DescriptorPoolSize { ty: kind, descriptor_count: 1 }];
    let info = vk::DescriptorPoolCreateInfo::default().max_sets(1).pool_sizes(&sizes);
    let make = || unsafe { device.create_descriptor_pool(&info, None) };
    let used = |pool| gpu.allocate_set(pool, set_layout).map(drop);
    let gone = |pool| unsafe { device.destroy_descriptor_pool(pool, None) };
    let pool = bench.refused("a descriptor pool", make, used, gone)?;
    gone(pool);
    destroy(set_layout);
    let shelf = Shelf::new(bench, kind)?;
    let reset = |_| {
        let _ = shelf.reset();
    };
    bench.refused("a descriptor set", || shelf.set(), |set| shelf.bound(set), reset)?;
    shelf.reset()?;
    let buffer = bench.whole_buffer()?;
    let infos = [vk::DescriptorBufferInfo::default().buffer(buffer).range(vk::WHOLE_SIZE)];
    let write = || shelf.written(vk::WriteDescriptorSet::default().descriptor_type(kind).buffer_info(&infos));
    // This update is refused, and not waited for: the recording is.
    bench.ask()?;
    let set = shelf.set()?;
    let update = vk::WriteDescriptorSet::default().dst_set(set).descriptor_type(kind).buffer_info(&infos);
    unsafe { device.update_descriptor_sets(&[update], &[]) };
    bench.ask()?;
    let bound = shelf.bound(set);
    check(bound == Err(WHY), || format!("a set that was not written, when it is bound: {bound:?}"))?;
    shelf.reset()?;
    bench.works("an update of descriptors")?;
    Ok(write()?)
}

fn pipelines(bench: &Bench) -> Result<()> {
    let (gpu, device) = (&bench.gpu, bench.device());
    let code = spirv(WGSL)?;
    let layout = gpu.layout(&[gpu.set_layout(&[(0, vk::DescriptorType::STORAGE_BUFFER, 1)])?], 0)?;
    let module = vk::ShaderModuleCreateInfo::default().code(&code);
    let make = || unsafe { device.create_shader_module(&module, None) };
    let compile = |cache, module| {
        let stage = vk::PipelineShaderStageCreateInfo::default()
            .stage(vk::ShaderStageFlags::COMPUTE)
            .module(module)
            .name(c"main");
        let info = vk::ComputePipelineCreateInfo::default().stage(stage).layout(layout);
        let made = unsafe { device.create_compute_pipelines(cache, &[info], None) };
        made.map(|pipelines| pipelines[0]).map_err(|(_, result)| result)
    };
    let none = vk::PipelineCache::null();
    let destroy = |module| unsafe { device.destroy_shader_module(module, None) };
    let module = bench.refused("a shader module", make, |module| compile(none, module).map(drop), destroy)?;
    bench.own(module, |device, module| unsafe { device.destroy_shader_module(module, None) });
    let make = || unsafe { device.create_pipeline_cache(&vk::PipelineCacheCreateInfo::default(), None) };
    let destroy = |cache| unsafe { device.destroy_pipeline_cache(cache, None) };
    let cache = bench.refused("a pipeline cache", make, |cache| compile(cache, module).map(drop), destroy)?;
    destroy(cache);
    let used = |pipeline| {
        let point = vk::PipelineBindPoint::COMPUTE;
        bench.record(|cb| unsafe { device.cmd_bind_pipeline(cb, point, pipeline) })
    };
    let destroy = |pipeline| unsafe { device.destroy_pipeline(pipeline, None) };
    let pipeline = bench.refused("a pipeline", || compile(none, module), used, destroy)?;
    used(pipeline)?;
    bench.works("a pipeline made again")?;
    destroy(pipeline);
    Ok(())
}

fn render_pass(bench: &Bench) -> Result<()> {
    let device = bench.device();
    let subpasses = [vk::SubpassDescription::default()];
    let info = vk::RenderPassCreateInfo::default().subpasses(&subpasses);
    let make = || unsafe { device.create_render_pass(&info, None) };
    let frame = |pass| {
        let info = vk::FramebufferCreateInfo::default().render_pass(pass).width(8).height(8).layers(1);
        unsafe { device.create_framebuffer(&info, None) }
    };
    let destroy = |pass| unsafe { device.destroy_render_pass(pass, None) };
    let pass = bench.refused("a render pass", make, |pass| frame(pass).map(drop), destroy)?;
    let used = |framebuffer| {
        let area = vk::Rect2D { extent: vk::Extent2D { width: 8, height: 8 }, ..Default::default() };
        let begin =
            vk::RenderPassBeginInfo::default().render_pass(pass).framebuffer(framebuffer).render_area(area);
        bench.record(|cb| unsafe {
            device.cmd_begin_render_pass(cb, &begin, vk::SubpassContents::INLINE);
            device.cmd_end_render_pass(cb);
        })
    };
    let gone = |framebuffer| unsafe { device.destroy_framebuffer(framebuffer, None) };
    let framebuffer = bench.refused("a framebuffer", || frame(pass), used, gone)?;
    used(framebuffer)?;
    bench.submit(&[])?;
    gone(framebuffer);
    destroy(pass);
    Ok(())
}

fn queries(bench: &Bench) -> Result<()> {
    let device = bench.device();
    let info = vk::QueryPoolCreateInfo::default().query_type(vk::QueryType::OCCLUSION).query_count(4);
    let make = || unsafe { device.create_query_pool(&info, None) };
    let used = |pool| {
        let reset = bench.record(|cb| unsafe { device.cmd_reset_query_pool(cb, pool, 0, 4) });
        let mut results = [0_u64; 4];
        let flags = vk::QueryResultFlags::TYPE_64;
        let read = unsafe { device.get_query_pool_results(pool, 0, &mut results, flags) };
        if reset == read { reset } else { Err(vk::Result::ERROR_UNKNOWN) }
    };
    let destroy = |pool| unsafe { device.destroy_query_pool(pool, None) };
    let pool = bench.refused("a query pool", make, used, destroy)?;
    destroy(pool);
    Ok(())
}

fn semaphore(bench: &Bench) -> Result<()> {
    let device = bench.device();
    let make = || unsafe { device.create_semaphore(&vk::SemaphoreCreateInfo::default(), None) };
    let used = |semaphore| bench.record(|_| ()).and_then(|()| bench.submit(&[semaphore]));
    let destroy = |semaphore| unsafe { device.destroy_semaphore(semaphore, None) };
    let semaphore = bench.refused("a semaphore", make, used, destroy)?;
    used(semaphore)?;
    destroy(semaphore);
    Ok(())
}

fn command_buffers(bench: &Bench) -> Result<()> {
    let (device, family) = (bench.device(), bench.gpu.queue_family);
    let info = vk::CommandPoolCreateInfo::default().queue_family_index(family);
    let make = || unsafe { device.create_command_pool(&info, None) };
    let allocate = |pool| {
        let info = vk::CommandBufferAllocateInfo::default().command_pool(pool).command_buffer_count(2);
        unsafe { device.allocate_command_buffers(&info) }
    };
    let destroy = |pool| unsafe { device.destroy_command_pool(pool, None) };
    let pool = bench.refused("a command pool", make, |pool| allocate(pool).map(drop), destroy)?;
    // The first of this pool's are refused: their recordings fail.
    let buffers = allocate(pool)?;
    bench.ask()?;
    unsafe { device.begin_command_buffer(buffers[1], &vk::CommandBufferBeginInfo::default()) }?;
    let ended = unsafe { device.end_command_buffer(buffers[1]) };
    check(ended == Err(WHY), || format!("a command buffer, when it ends: {ended:?}"))?;
    bench.works("command buffers")?;
    destroy(pool);
    bench.works("command buffers that are gone")?;
    let pool = make()?;
    let again = allocate(pool)?;
    unsafe { device.begin_command_buffer(again[0], &vk::CommandBufferBeginInfo::default()) }?;
    let ended = unsafe { device.end_command_buffer(again[0]) };
    destroy(pool);
    check(ended == Ok(()) && !again[1].is_null(), || format!("made again: {ended:?}"))
}
