//! Pools of the driver's that stand behind one of the guest's. They are made of what the guest's pool was made for, and of what
//! is asked of it beyond: drivers that count bytes, or nothing, grant sets of types that a pool does not name.
#![expect(unsafe_code, reason = "calls the Vulkan driver")]

use ash::vk;

use crate::host_gpu::slice;
use crate::object_table::kib;
use crate::replayer::extents::SetLayout;
use crate::replayer::{Device, Replayer};

/// Sets, or descriptors of one type, that a backing pool is made for at most, but for what one set takes: drivers take memory
/// for as many as are asked for, used or not.
const BACKING_MAX: u32 = 1 << 16;
/// Sets of a type that the pool does not name, which a backing pool gets room for.
const SETS_BEYOND: u32 = 32;

/// What a driver, and our tables, take for a set, beside its descriptors.
const SET_BYTES: u64 = 384;
/// For a descriptor.
const DESCRIPTOR_BYTES: u64 = 40;

/// What backing pools are made with.
#[derive(Clone, Debug, Default)]
pub(super) struct PoolInfo {
    flags: vk::DescriptorPoolCreateFlags,
    max_sets: u32,
    sizes: Vec<vk::DescriptorPoolSize>,
    /// `VkDescriptorPoolInlineUniformBlockCreateInfo`.
    inline_bindings_max: u32,
    /// `VkMutableDescriptorTypeCreateInfoEXT`, by pool size.
    mutable: Vec<Vec<vk::DescriptorType>>,
}

impl PoolInfo {
    pub(super) fn read(info: &vk::DescriptorPoolCreateInfo<'_>) -> Self {
        let mut this = Self {
            flags: info.flags,
            max_sets: info.max_sets,
            // SAFETY: decoded: the array has this many elements.
            sizes: unsafe { slice(info.p_pool_sizes, info.pool_size_count) }.to_vec(),
            inline_bindings_max: 0,
            mutable: Vec::new(),
        };
        let mut next = info.p_next.cast::<vk::BaseInStructure<'_>>();
        // SAFETY: decoded: the chain consists of structs that begin like this one and live in the arena.
        while let Some(header) = unsafe { next.as_ref() } {
            match header.s_type {
                vk::StructureType::DESCRIPTOR_POOL_INLINE_UNIFORM_BLOCK_CREATE_INFO => {
                    // SAFETY: the type says what it is.
                    let inline =
                        unsafe { &*next.cast::<vk::DescriptorPoolInlineUniformBlockCreateInfo<'_>>() };
                    this.inline_bindings_max = inline.max_inline_uniform_block_bindings;
                }
                vk::StructureType::MUTABLE_DESCRIPTOR_TYPE_CREATE_INFO_EXT => {
                    // SAFETY: the type says what it is.
                    let mutable = unsafe { &*next.cast::<vk::MutableDescriptorTypeCreateInfoEXT<'_>>() };
                    this.read_mutable(mutable);
                }
                _ => {}
            }
            next = header.p_next;
        }
        this
    }

    fn read_mutable(&mut self, info: &vk::MutableDescriptorTypeCreateInfoEXT<'_>) {
        let count = info.mutable_descriptor_type_list_count;
        // SAFETY: decoded: the array has this many elements.
        let lists = unsafe { slice(info.p_mutable_descriptor_type_lists, count) };
        let types = |list: &vk::MutableDescriptorTypeListEXT<'_>| {
            // SAFETY: decoded: the array has this many elements.
            unsafe { slice(list.p_descriptor_types, list.descriptor_type_count) }.to_vec()
        };
        self.mutable = lists.iter().map(types).collect();
    }

    /// Whether what the pool was made for is made at once.
    pub(super) fn is_small(&self) -> bool {
        self.sizes.iter().all(|size| size.descriptor_count <= BACKING_MAX)
    }

    /// For a backing pool that has room for one set more of this layout, whatever it has.
    pub(super) fn with_room_for(&self, layout: &SetLayout) -> Self {
        let mut info = self.clone();
        info.max_sets = self.max_sets.clamp(1, BACKING_MAX);
        for size in &mut info.sizes {
            size.descriptor_count = size.descriptor_count.min(BACKING_MAX);
        }
        let named = info.sizes.len();
        let mut inline_bindings = 0_u32;
        for (ty, count) in layout.totals() {
            match info.sizes.iter_mut().find(|size| size.ty == ty) {
                Some(size) => size.descriptor_count = size.descriptor_count.max(count),
                None => info.sizes.push(vk::DescriptorPoolSize { ty, descriptor_count: count }),
            }
        }
        for size in info.sizes.iter_mut().skip(named) {
            let more = size.descriptor_count.saturating_mul(info.max_sets.min(SETS_BEYOND));
            size.descriptor_count = more.min(BACKING_MAX).max(size.descriptor_count);
        }
        for binding in &layout.bindings {
            let inline = binding.ty == vk::DescriptorType::INLINE_UNIFORM_BLOCK && binding.count > 0;
            inline_bindings = inline_bindings.saturating_add(u32::from(inline));
        }
        info.inline_bindings_max =
            self.inline_bindings_max.min(BACKING_MAX).max(inline_bindings.saturating_mul(SETS_BEYOND));
        info
    }

    /// What drivers take for it, and our tables for its sets, in KiB.
    pub(super) fn cost(&self) -> u32 {
        let descriptors: u64 = self.sizes.iter().map(|size| u64::from(size.descriptor_count)).sum();
        kib(self.max_sets.into(), SET_BYTES).saturating_add(kib(descriptors, DESCRIPTOR_BYTES))
    }

    pub(super) fn create(&self, device: &Device) -> Result<vk::DescriptorPool, vk::Result> {
        let mut inline = vk::DescriptorPoolInlineUniformBlockCreateInfo::default()
            .max_inline_uniform_block_bindings(self.inline_bindings_max);
        let lists: Vec<_> = self
            .mutable
            .iter()
            .map(|types| vk::MutableDescriptorTypeListEXT::default().descriptor_types(types))
            .collect();
        let mut mutable =
            vk::MutableDescriptorTypeCreateInfoEXT::default().mutable_descriptor_type_lists(&lists);
        let mut info = vk::DescriptorPoolCreateInfo::default()
            .flags(self.flags)
            .max_sets(self.max_sets)
            .pool_sizes(&self.sizes);
        if self.inline_bindings_max > 0 {
            info = info.push_next(&mut inline);
        }
        if !lists.is_empty() {
            info = info.push_next(&mut mutable);
        }
        // SAFETY: rebuilt from a decoded create info.
        unsafe { device.ash().create_descriptor_pool(&info, None) }
    }
}

/// One of the driver's pools.
#[derive(Debug)]
pub(super) struct Backing {
    pub(super) raw: vk::DescriptorPool,
    /// Sets of it that there are.
    pub(super) sets: u32,
    /// What it takes of the session's objects' memory.
    pub(super) cost_kib: u32,
}

impl Backing {
    /// Makes one, if the session's objects may take as much.
    pub(super) fn new(replayer: &Replayer, device: &Device, info: &PoolInfo) -> Result<Self, vk::Result> {
        let cost_kib = info.cost();
        replayer.room_for(cost_kib)?;
        Ok(Self { raw: info.create(device)?, sets: 0, cost_kib })
    }

    /// One set.
    pub(super) fn allocate(
        &mut self,
        device: &Device,
        layout: vk::DescriptorSetLayout,
        variable_count: Option<u32>,
    ) -> Result<vk::DescriptorSet, vk::Result> {
        let layouts = [layout];
        let counts = [variable_count.unwrap_or(0)];
        let mut variable =
            vk::DescriptorSetVariableDescriptorCountAllocateInfo::default().descriptor_counts(&counts);
        let mut info =
            vk::DescriptorSetAllocateInfo::default().descriptor_pool(self.raw).set_layouts(&layouts);
        if variable_count.is_some() {
            info = info.push_next(&mut variable);
        }
        // SAFETY: live handles of this device.
        let sets = unsafe { device.ash().allocate_descriptor_sets(&info) }?;
        let set = sets.first().copied().ok_or(vk::Result::ERROR_OUT_OF_HOST_MEMORY)?;
        self.sets = self.sets.saturating_add(1);
        Ok(set)
    }

    pub(super) fn destroy(self, device: &Device) {
        // SAFETY: the app (and `HostWait` for it) answers for the device being done with its sets.
        unsafe { device.ash().destroy_descriptor_pool(self.raw, None) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replayer::extents::Binding;

    const SAMPLED: vk::DescriptorType = vk::DescriptorType::COMBINED_IMAGE_SAMPLER;
    const UNIFORM: vk::DescriptorType = vk::DescriptorType::UNIFORM_BUFFER;

    fn room(max_sets: u32, sampled: u32, bindings: &[(vk::DescriptorType, u32)]) -> Vec<(i32, u32)> {
        let sizes = vec![vk::DescriptorPoolSize { ty: SAMPLED, descriptor_count: sampled }];
        let info = PoolInfo { max_sets, sizes, ..PoolInfo::default() };
        let bindings = bindings.iter().zip(0..).map(|(&(ty, count), number)| Binding { number, ty, count });
        let layout = SetLayout { bindings: bindings.collect(), variable: false };
        let sizes = info.with_room_for(&layout).sizes;
        sizes.iter().map(|size| (size.ty.as_raw(), size.descriptor_count)).collect()
    }

    #[test]
    fn a_backing_pool_has_room_for_what_the_guests_pool_does_not_name() {
        let (sampled, uniform) = (SAMPLED.as_raw(), UNIFORM.as_raw());
        assert_eq!(room(100, 100, &[(SAMPLED, 120)]), [(sampled, 120)]);
        assert_eq!(room(100, 100, &[(UNIFORM, 2), (UNIFORM, 1)]), [(sampled, 100), (uniform, 96)]);
        assert_eq!(room(1, 100, &[(UNIFORM, 2)]), [(sampled, 100), (uniform, 2)]);
    }

    #[test]
    fn what_is_named_and_not_used_takes_no_memory() {
        let (sampled, uniform) = (SAMPLED.as_raw(), UNIFORM.as_raw());
        assert_eq!(
            room(u32::MAX, u32::MAX, &[(UNIFORM, 1 << 20)]),
            [(sampled, BACKING_MAX), (uniform, 1 << 20)]
        );
    }
}
