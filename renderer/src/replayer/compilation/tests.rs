#![expect(unsafe_code, reason = "stands in for a Vulkan driver, and encodes as a guest does")]

use std::sync::LazyLock;

use ash::vk::Handle as _;
use protocol::vulkan::codec::Encoder;
use protocol::vulkan::generated::encode;
use protocol::wire::FrameHeader;
use protocol::wire::message::Message as _;
use tokio::sync::mpsc::UnboundedReceiver;

use super::super::{DeviceParts, DeviceTable, Session, mock_driver, replay};
use super::*;
use crate::generated::functions::{DeviceFunctions, InstanceFunctions};
use crate::host_gpu::MemoryTypes;
use crate::worker::outbox::Outlet;

const DEVICE: u64 = 1;

/// What the driver of these tests does, by handles that no two tests share.
#[derive(Debug, Default)]
struct Driver {
    /// Layouts whose pipelines do not get ready.
    held: BTreeSet<u64>,
    /// Layouts whose pipelines cannot be made.
    refused: BTreeSet<u64>,
    /// Layouts that compilations have begun with.
    begun: BTreeSet<u64>,
    destroyed: BTreeSet<u64>,
}

static DRIVER: LazyLock<(Mutex<Driver>, Condvar)> = LazyLock::new(Default::default);

fn driver() -> MutexGuard<'static, Driver> {
    DRIVER.0.lock().unwrap()
}

fn change<T>(change: impl FnOnce(&mut Driver) -> T) {
    change(&mut driver());
    DRIVER.1.notify_all();
}

fn wait_until(condition: impl Fn(&Driver) -> bool) {
    drop(DRIVER.1.wait_while(driver(), |driver| !condition(driver)).unwrap());
}

unsafe extern "system" fn create_compute_pipelines(
    _: vk::Device,
    _: vk::PipelineCache,
    count: u32,
    infos: *const vk::ComputePipelineCreateInfo<'_>,
    _: *const vk::AllocationCallbacks<'_>,
    pipelines: *mut vk::Pipeline,
) -> vk::Result {
    assert_eq!(count, 1);
    // SAFETY: one info, as the count says.
    let layout = unsafe { &*infos }.layout.as_raw();
    change(|driver| driver.begun.insert(layout));
    wait_until(|driver| !driver.held.contains(&layout));
    let refused = driver().refused.contains(&layout);
    let made = if refused { 0 } else { layout + 1_000_000 };
    // SAFETY: one pipeline, as the count says.
    unsafe { pipelines.write(vk::Pipeline::from_raw(made)) };
    if refused { vk::Result::ERROR_OUT_OF_HOST_MEMORY } else { vk::Result::SUCCESS }
}

unsafe extern "system" fn destroy_shader_module(
    _: vk::Device,
    module: vk::ShaderModule,
    _: *const vk::AllocationCallbacks<'_>,
) {
    change(|driver| driver.destroyed.insert(module.as_raw()));
}

unsafe extern "system" fn destroy_pipeline(
    _: vk::Device,
    pipeline: vk::Pipeline,
    _: *const vk::AllocationCallbacks<'_>,
) {
    change(|driver| driver.destroyed.insert(pipeline.as_raw()));
}

struct Fixture {
    session: Arc<Session>,
    replayer: Replayer,
    outlets: (UnboundedReceiver<Outlet>, Vec<Outlet>),
    /// Handles of the host; the ids are 1.
    module: u64,
    layout: u64,
}

fn fixture() -> Fixture {
    let (session, mut outlets) =
        Session::new(None, 1 << 20, InstanceFunctions::default(), DeviceFunctions::default());
    let parts = DeviceParts {
        id: DEVICE,
        ash: DeviceTable(mock_driver::device()),
        functions: DeviceFunctions {
            create_compute_pipelines: Some(create_compute_pipelines),
            destroy_shader_module: Some(destroy_shader_module),
            destroy_pipeline: Some(destroy_pipeline),
            ..DeviceFunctions::default()
        },
        memory_types: MemoryTypes::new(&vk::PhysicalDeviceMemoryProperties::default()),
        limits: vk::PhysicalDeviceLimits::default(),
        queues: Vec::new(),
        presentation: None,
        owner: None,
    };
    let device = session.open_device(parts).unwrap();
    let opened = (0..3).map(|_| outlets.try_recv().unwrap()).collect();
    let replayer = Replayer::new(Arc::clone(&session), Some(device));
    let (module, layout) = (mock_driver::new_handle(), mock_driver::new_handle());
    replayer.register(vk::ObjectType::SHADER_MODULE, 1, module).unwrap();
    replayer.register(vk::ObjectType::PIPELINE_LAYOUT, 1, layout).unwrap();
    Fixture { session, replayer, outlets: (outlets, opened), module, layout }
}

impl Fixture {
    fn frame(&self, opcode: u16, encode: impl FnOnce(&mut Encoder)) -> Result<(), DecodeError> {
        let mut encoder = Encoder::new().with_raw_handles();
        encode(&mut encoder);
        let body = encoder.into_bytes();
        let body_bytes = u32::try_from(body.len()).unwrap();
        let header = FrameHeader { body_bytes, opcode, call: 0, needs: Vec::new() };
        replay::frame(&self.replayer, &header, body, &Bump::new())
    }

    fn create(&self, pipeline: u64) -> Result<(), DecodeError> {
        self.create_with(pipeline, 1)
    }

    fn create_with(&self, pipeline: u64, layout: u64) -> Result<(), DecodeError> {
        let stage = vk::PipelineShaderStageCreateInfo::default()
            .stage(vk::ShaderStageFlags::COMPUTE)
            .module(vk::ShaderModule::from_raw(1))
            .name(c"main");
        let info = vk::ComputePipelineCreateInfo::default()
            .stage(stage)
            .layout(vk::PipelineLayout::from_raw(layout));
        let mut pipeline = vk::Pipeline::from_raw(pipeline);
        let device = vk::Device::from_raw(DEVICE);
        // SAFETY: structs of this test.
        self.frame(opcode::CREATE_COMPUTE_PIPELINES, |e| unsafe {
            encode::pipeline::create_compute_pipelines(
                e,
                device,
                vk::PipelineCache::null(),
                1,
                &raw const info,
                &raw mut pipeline,
            );
        })
    }

    fn destroy_module(&self) -> Result<(), DecodeError> {
        // SAFETY: handles only.
        self.frame(opcode::DESTROY_SHADER_MODULE, |e| unsafe {
            encode::shader_module::destroy_shader_module(
                e,
                vk::Device::from_raw(DEVICE),
                vk::ShaderModule::from_raw(1),
            );
        })
    }

    fn destroy_pipeline(&self, pipeline: u64) -> Result<(), DecodeError> {
        // SAFETY: handles only.
        self.frame(opcode::DESTROY_PIPELINE, |e| unsafe {
            encode::pipeline::destroy_pipeline(
                e,
                vk::Device::from_raw(DEVICE),
                vk::Pipeline::from_raw(pipeline),
            );
        })
    }

    /// What the guest was told of compilations.
    fn told(&mut self) -> Vec<Compiled> {
        let mut told = Vec::new();
        for outlet in &mut self.outlets.1 {
            while let Ok(frame) = outlet.frames.try_recv() {
                let (header, used) = FrameHeader::decode(&frame).unwrap().unwrap();
                if header.opcode == Compiled::OPCODE {
                    told.push(Compiled::decode(&frame[used..]).unwrap());
                }
            }
        }
        told
    }

    fn handle(&self, pipeline: u64) -> Result<u64, DecodeError> {
        self.session.objects().handle(vk::ObjectType::PIPELINE, pipeline, self.replayer.parent())
    }
}

#[test]
fn a_lane_goes_on_while_a_pipeline_compiles() {
    let fixture = fixture();
    let (module, layout) = (fixture.module, fixture.layout);
    change(|driver| driver.held.insert(layout));
    fixture.create(1).unwrap();
    // Apps destroy modules right away; the id is free, the module is not gone.
    fixture.destroy_module().unwrap();
    fixture.replayer.register(vk::ObjectType::SHADER_MODULE, 1 << 32 | 1, 77).unwrap();
    wait_until(|driver| driver.begun.contains(&layout));
    assert!(!driver().destroyed.contains(&module), "a compilation reads it");
    std::thread::scope(|scope| {
        let named = scope.spawn(|| fixture.handle(1));
        change(|driver| driver.held.remove(&layout));
        assert_eq!(named.join().unwrap(), Ok(layout + 1_000_000), "who names it waits for it");
    });
    wait_until(|driver| driver.destroyed.contains(&module));
    assert_eq!(fixture.session.ended(), None);
}

#[test]
fn a_pipeline_that_cannot_be_made_is_poisoned_and_the_device_goes_on() {
    let fixture = fixture();
    change(|driver| driver.refused.insert(fixture.layout));
    fixture.create(1).unwrap();
    assert_eq!(fixture.handle(1), Err(DecodeError::Poisoned { ty: vk::ObjectType::PIPELINE, id: 1 }));
    assert!(fixture.session.objects().failure(vk::ObjectType::PIPELINE, 1).is_some());
    assert!(!fixture.replayer.device().unwrap().is_lost());
}

#[test]
fn an_id_is_reserved_once() {
    let fixture = fixture();
    change(|driver| driver.held.insert(fixture.layout));
    fixture.create(1).unwrap();
    assert!(matches!(fixture.create(1), Err(DecodeError::Breach(_))));
    change(|driver| driver.held.remove(&fixture.layout));
    assert_eq!(fixture.handle(1), Ok(fixture.layout + 1_000_000));
}

#[test]
fn a_pipeline_destroyed_while_it_compiles_is_destroyed_afterwards() {
    let fixture = fixture();
    let made = fixture.layout + 1_000_000;
    change(|driver| driver.held.insert(fixture.layout));
    fixture.create(1).unwrap();
    std::thread::scope(|scope| {
        let destroying = scope.spawn(|| fixture.destroy_pipeline(1));
        change(|driver| driver.held.remove(&fixture.layout));
        destroying.join().unwrap().unwrap();
    });
    wait_until(|driver| driver.destroyed.contains(&made));
    fixture.create(1 << 32 | 1).unwrap();
    assert_eq!(fixture.handle(1 << 32 | 1), Ok(made));
}

#[test]
fn a_device_that_goes_waits_for_what_has_begun_only() {
    let fixture = fixture();
    let layout = fixture.layout;
    change(|driver| driver.held.insert(layout));
    let count = u64::try_from(THREADS_MAX * 2).unwrap();
    for id in 1..=count {
        fixture.create(id).unwrap();
    }
    wait_until(|driver| driver.begun.contains(&layout));
    let device = Arc::clone(fixture.replayer.device().unwrap());
    std::thread::scope(|scope| {
        scope.spawn(|| device.compilations().stop(&device));
        // Until then, who names one compiles it.
        while !device.compilations().lock().stopping {
            std::thread::yield_now();
        }
        // The last one is not begun: whoever waits for it learns that it never will be.
        let poisoned = DecodeError::Poisoned { ty: vk::ObjectType::PIPELINE, id: count };
        assert_eq!(fixture.handle(count), Err(poisoned));
        change(|driver| driver.held.remove(&layout));
    });
    assert_eq!(fixture.handle(1), Ok(layout + 1_000_000));
}

#[test]
fn what_somebody_waits_for_is_compiled_before_all_that_nobody_waits_for() {
    let fixture = fixture();
    let needed = mock_driver::new_handle();
    fixture.replayer.register(vk::ObjectType::PIPELINE_LAYOUT, 2, needed).unwrap();
    change(|driver| driver.held.insert(fixture.layout));
    // More than there are threads, none of which gets to an end.
    let count = u64::try_from(THREADS_MAX * 2).unwrap();
    for id in 1..=count {
        fixture.create(id).unwrap();
    }
    for id in [count + 1, count + 2] {
        fixture.create_with(id, 2).unwrap();
    }
    wait_until(|driver| driver.begun.contains(&fixture.layout));
    assert_eq!(fixture.handle(count + 1), Ok(needed + 1_000_000));
    fixture.destroy_pipeline(count + 2).unwrap();
    change(|driver| driver.held.remove(&fixture.layout));
    for id in 1..=count {
        assert_eq!(fixture.handle(id), Ok(fixture.layout + 1_000_000));
    }
    assert_eq!(fixture.session.ended(), None);
}

#[test]
fn the_guest_learns_how_far_the_host_is_but_not_of_each_pipeline() {
    let mut fixture = fixture();
    for id in 1..=40 {
        fixture.create(id).unwrap();
    }
    fixture.replayer.device().unwrap().compilations().stop(&Arc::clone(fixture.replayer.device().unwrap()));
    let told = fixture.told();
    let made = (1..=40).filter(|id| fixture.handle(*id).is_ok()).count();
    assert!(told.len() <= 8, "{told:?}");
    assert!(told.iter().all(|news| news.window >= limits::COMPILE_WINDOW_MIN), "{told:?}");
    let last = told.iter().map(|news| news.count).max().unwrap_or(0);
    assert!(last <= u64::try_from(made).unwrap(), "{last} of {made}");
}

#[test]
fn a_host_that_compiles_slowly_allows_few_ahead_and_a_fast_one_many() {
    assert_eq!(window(Duration::from_millis(1), 2), 200);
    assert_eq!(window(Duration::from_secs(2), 2), limits::COMPILE_WINDOW_MIN);
    assert_eq!(window(Duration::from_secs(2), 16), 32, "no thread without work");
    assert_eq!(window(Duration::ZERO, 1), limits::COMPILE_WINDOW_MAX);
    let mut progress = Progress::default();
    let ms = Duration::from_millis(10);
    let mut note = |count, is_all| progress.note(count, ms * u32::try_from(count).unwrap(), is_all);
    for _ in 0..limits::COMPILED_UNTOLD_MAX {
        assert_eq!(note(1, true), None, "one now and then is not told");
    }
    let window = window(ms, threads_max());
    assert_eq!(note(1, true), Some(Compiled { count: 5, window }));
    assert_eq!(note(3, false), None);
    assert_eq!(note(100, false), Some(Compiled { count: 108, window }));
    assert_eq!(note(4, true), None);
}
