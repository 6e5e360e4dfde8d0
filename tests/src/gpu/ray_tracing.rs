//! Acceleration structures: one triangle, instanced.

use ash::vk;

use super::Gpu;
use super::buffer::{Buffer, Place};
use crate::programs::{Result, floats};

/// Extensions that programs with acceleration structures need.
pub(crate) const EXTENSIONS: [&std::ffi::CStr; 2] =
    [vk::KHR_ACCELERATION_STRUCTURE_NAME, vk::KHR_DEFERRED_HOST_OPERATIONS_NAME];

/// A triangle in the plane z = 1, in front of a ray along z that starts near the origin.
const TRIANGLE: [f32; 9] = [-0.75, -0.75, 1.0, 0.75, -0.75, 1.0, 0.0, 0.75, 1.0];

/// What an acceleration structure is built from, and of which kind.
struct Input<'a> {
    ty: vk::AccelerationStructureTypeKHR,
    geometries: &'a [vk::AccelerationStructureGeometryKHR<'a>],
    primitives: u32,
}

impl Gpu {
    /// A buffer whose address shaders and builds use.
    pub(crate) fn addressed(&self, size: u64, place: Place, usage: vk::BufferUsageFlags) -> Result<Buffer> {
        self.buffer_for(size, place, usage | vk::BufferUsageFlags::SHADER_DEVICE_ADDRESS)
    }

    /// Its address.
    pub(crate) fn address(&self, buffer: Buffer) -> u64 {
        let info = vk::BufferDeviceAddressInfo::default().buffer(buffer.handle);
        unsafe { self.device.get_buffer_device_address(&info) }
    }

    /// A top level with two instances of the triangle: one as it is, one moved up and far away.
    pub(crate) fn scene(&self) -> Result<vk::AccelerationStructureKHR> {
        let functions = ash::khr::acceleration_structure::Device::new(&self.instance, &self.device);
        let bytes = floats(&TRIANGLE);
        let for_builds = vk::BufferUsageFlags::ACCELERATION_STRUCTURE_BUILD_INPUT_READ_ONLY_KHR;
        let vertices = self.addressed(bytes.len() as u64, Place::Upload, for_builds)?;
        self.map(vertices)?.write(0, &bytes);
        self.unmap(vertices);
        let triangles = vk::AccelerationStructureGeometryTrianglesDataKHR::default()
            .vertex_format(vk::Format::R32G32B32_SFLOAT)
            .vertex_data(vk::DeviceOrHostAddressConstKHR { device_address: self.address(vertices) })
            .vertex_stride(12)
            .max_vertex(2)
            .index_type(vk::IndexType::NONE_KHR);
        let geometry = vk::AccelerationStructureGeometryKHR::default()
            .geometry_type(vk::GeometryTypeKHR::TRIANGLES)
            .flags(vk::GeometryFlagsKHR::OPAQUE)
            .geometry(vk::AccelerationStructureGeometryDataKHR { triangles });
        let bottom = self.build(
            &functions,
            &Input {
                ty: vk::AccelerationStructureTypeKHR::BOTTOM_LEVEL,
                geometries: &[geometry],
                primitives: 1,
            },
        )?;
        let info = vk::AccelerationStructureDeviceAddressInfoKHR::default().acceleration_structure(bottom);
        let address = unsafe { functions.get_acceleration_structure_device_address(&info) };
        let instances = self.addressed(128, Place::Upload, for_builds)?;
        self.map(instances)?.write(0, &instances_of(address));
        self.unmap(instances);
        let data = vk::AccelerationStructureGeometryInstancesDataKHR::default()
            .data(vk::DeviceOrHostAddressConstKHR { device_address: self.address(instances) });
        let geometry = vk::AccelerationStructureGeometryKHR::default()
            .geometry_type(vk::GeometryTypeKHR::INSTANCES)
            .geometry(vk::AccelerationStructureGeometryDataKHR { instances: data });
        let ty = vk::AccelerationStructureTypeKHR::TOP_LEVEL;
        self.build(&functions, &Input { ty, geometries: &[geometry], primitives: 2 })
    }

    fn build(
        &self,
        functions: &ash::khr::acceleration_structure::Device,
        input: &Input<'_>,
    ) -> Result<vk::AccelerationStructureKHR> {
        let mut info = vk::AccelerationStructureBuildGeometryInfoKHR::default()
            .ty(input.ty)
            .flags(vk::BuildAccelerationStructureFlagsKHR::PREFER_FAST_TRACE)
            .mode(vk::BuildAccelerationStructureModeKHR::BUILD)
            .geometries(input.geometries);
        let mut sizes = vk::AccelerationStructureBuildSizesInfoKHR::default();
        let on_device = vk::AccelerationStructureBuildTypeKHR::DEVICE;
        unsafe {
            functions.get_acceleration_structure_build_sizes(
                on_device,
                &info,
                &[input.primitives],
                &mut sizes,
            );
        }
        let storage = vk::BufferUsageFlags::ACCELERATION_STRUCTURE_STORAGE_KHR;
        let size = sizes.acceleration_structure_size;
        let buffer = self.addressed(size, Place::Device, storage)?;
        let create =
            vk::AccelerationStructureCreateInfoKHR::default().buffer(buffer.handle).size(size).ty(input.ty);
        let made = unsafe { functions.create_acceleration_structure(&create, None) }?;
        let destroy = functions.clone();
        self.own(move |_| unsafe { destroy.destroy_acceleration_structure(made, None) });
        let scratch_size = sizes.build_scratch_size.max(4) + 256;
        let scratch = self.addressed(scratch_size, Place::Device, vk::BufferUsageFlags::STORAGE_BUFFER)?;
        info.dst_acceleration_structure = made;
        info.scratch_data =
            vk::DeviceOrHostAddressKHR { device_address: self.address(scratch).next_multiple_of(256) };
        let range = vk::AccelerationStructureBuildRangeInfoKHR::default().primitive_count(input.primitives);
        self.run(|cb| {
            unsafe { functions.cmd_build_acceleration_structures(cb.handle, &[info], &[&[range]]) };
            cb.full_barrier();
        })?;
        Ok(made)
    }
}

/// `VkAccelerationStructureInstanceKHR`, twice: custom indices 7 and 11.
fn instances_of(bottom: u64) -> Vec<u8> {
    let instance = |up: f32, away: f32, index: u32| {
        let transform = [1.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.0, up, 0.0, 0.0, 1.0, away];
        let mask_and_index = 0xFF00_0000 | index;
        let flags = vk::GeometryInstanceFlagsKHR::TRIANGLE_FACING_CULL_DISABLE.as_raw() << 24;
        let mut bytes = floats(&transform);
        bytes.extend(mask_and_index.to_le_bytes());
        bytes.extend(flags.to_le_bytes());
        bytes.extend(bottom.to_le_bytes());
        bytes
    };
    [instance(0.0, 0.0, 7), instance(3.6, 3.0, 11)].concat()
}
