//! How large the guest's objects are, for checks that drivers do not make: by the host's handle, for threads that record.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::{Arc, PoisonError, RwLock};

use ash::vk::{self, Handle};
use protocol::vulkan::descriptor_set::descriptors;
use protocol::vulkan::generated::format::planes;

/// One value for each handle. Readers do not wait for each other.
#[derive(Debug)]
pub(crate) struct ByHandle<T>(RwLock<HashMap<u64, T, BuildHasherDefault<HandleHasher>>>);

impl<T> Default for ByHandle<T> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<T: Clone> ByHandle<T> {
    /// The value of a handle; `None` for objects that are not the guest's own, such as images of swapchains.
    pub(crate) fn of(&self, handle: impl Handle) -> Option<T> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&handle.as_raw()).cloned()
    }

    /// The driver has given this handle to a new object.
    pub(crate) fn insert(&self, raw: u64, value: T) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(raw, value);
    }

    /// The object goes.
    pub(crate) fn remove(&self, raw: u64) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).remove(&raw);
    }
}

/// The sizes of one device's objects.
#[derive(Debug, Default)]
pub(crate) struct Extents {
    /// Bytes.
    pub(crate) buffers: ByHandle<u64>,
    pub(crate) images: ByHandle<ImageExtent>,
    /// Queries.
    pub(crate) query_pools: ByHandle<u32>,
    pub(crate) set_layouts: ByHandle<Arc<SetLayout>>,
    pub(crate) sets: ByHandle<Arc<SetLayout>>,
}

impl Extents {
    /// The object behind `raw` goes.
    pub(crate) fn forget(&self, ty: vk::ObjectType, raw: u64) {
        match ty {
            vk::ObjectType::BUFFER => self.buffers.remove(raw),
            vk::ObjectType::IMAGE => self.images.remove(raw),
            vk::ObjectType::QUERY_POOL => self.query_pools.remove(raw),
            vk::ObjectType::DESCRIPTOR_SET_LAYOUT => self.set_layouts.remove(raw),
            vk::ObjectType::DESCRIPTOR_SET => self.sets.remove(raw),
            _ => {}
        }
    }
}

/// Texels, levels and layers of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ImageExtent {
    /// Of level 0.
    pub(crate) extent: vk::Extent3D,
    pub(crate) mip_levels: u32,
    pub(crate) array_layers: u32,
    pub(crate) format: vk::Format,
    pub(crate) is_3d: bool,
}

impl ImageExtent {
    /// That of an image made like this.
    pub(crate) fn of(info: &vk::ImageCreateInfo<'_>) -> Self {
        let vk::ImageCreateInfo { extent, mip_levels, array_layers, format, image_type, .. } = *info;
        Self { extent, mip_levels, array_layers, format, is_3d: image_type == vk::ImageType::TYPE_3D }
    }

    /// How many times narrower and lower than the image this aspect is.
    pub(crate) fn plane_divisors(&self, aspect: vk::ImageAspectFlags) -> (u32, u32) {
        let index = match aspect {
            vk::ImageAspectFlags::PLANE_1 => 1,
            vk::ImageAspectFlags::PLANE_2 => 2,
            _ => 0,
        };
        let plane = planes(self.format).get(index);
        plane.map_or((1, 1), |plane| (plane.width_divisor, plane.height_divisor))
    }

    /// The levels and layers are all there.
    pub(crate) fn has(&self, range: &vk::ImageSubresourceRange) -> bool {
        let within = |first: u32, count: u32, remaining: u32, all: u32| {
            let count = if count == remaining { 1 } else { count };
            first.checked_add(count).is_some_and(|end| end <= all)
        };
        within(range.base_mip_level, range.level_count, vk::REMAINING_MIP_LEVELS, self.mip_levels)
            && within(
                range.base_array_layer,
                range.layer_count,
                vk::REMAINING_ARRAY_LAYERS,
                self.array_layers,
            )
    }
}

/// The bindings of a descriptor set, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SetLayout {
    pub(crate) bindings: Vec<Binding>,
    /// The last binding's count is said when a set is allocated.
    pub(crate) variable: bool,
}

/// One binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Binding {
    pub(crate) number: u32,
    pub(crate) ty: vk::DescriptorType,
    /// Descriptors; bytes of an inline uniform block.
    pub(crate) count: u32,
}

impl SetLayout {
    /// Descriptors by type; bytes of inline uniform blocks.
    pub(crate) fn totals(&self) -> HashMap<vk::DescriptorType, u32> {
        let mut totals = HashMap::<_, u32>::new();
        for binding in self.bindings.iter().filter(|binding| binding.count > 0) {
            let total = totals.entry(binding.ty).or_default();
            *total = total.saturating_add(binding.count);
        }
        totals
    }

    /// What a set takes of the session's descriptors.
    pub(crate) fn descriptors(&self) -> u64 {
        self.bindings.iter().map(|binding| descriptors(binding.ty, binding.count)).sum()
    }

    /// Whether `count` descriptors of type `ty` from this place on are all in the set: they go on in the bindings that
    /// follow, which have to be of the same type (VkWriteDescriptorSet, "consecutive binding updates").
    pub(crate) fn has(&self, binding: u32, element: u32, count: u32, ty: Option<vk::DescriptorType>) -> bool {
        let Ok(first) = self.bindings.binary_search_by_key(&binding, |binding| binding.number) else {
            return false;
        };
        let mut left = u64::from(element) + u64::from(count);
        let mut of = None;
        for binding in self.bindings.iter().skip(first) {
            let fits = ty.is_none_or(|ty| ty == binding.ty || binding.ty == vk::DescriptorType::MUTABLE_EXT);
            if !fits || of.is_some_and(|of| of != binding.ty) {
                return false;
            }
            of = Some(binding.ty);
            left = left.saturating_sub(binding.count.into());
            if left == 0 {
                return true;
            }
        }
        false
    }

    /// The layout of a set that was allocated with this count for its last binding.
    pub(crate) fn with_variable(self: &Arc<Self>, count: Option<u32>) -> Arc<Self> {
        if !self.variable {
            return Arc::clone(self);
        }
        let mut layout = Self::clone(self);
        if let Some(last) = layout.bindings.last_mut() {
            last.count = count.unwrap_or(0).min(last.count);
        }
        Arc::new(layout)
    }
}

/// Handles are addresses or dense numbers: a multiplication spreads them.
#[derive(Debug, Default)]
pub(crate) struct HandleHasher(u64);

impl Hasher for HandleHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(self.0 << 8 | u64::from(*byte));
        }
    }

    fn write_u64(&mut self, value: u64) {
        let spread = value.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = spread ^ (spread >> 32);
    }
}

#[cfg(test)]
mod tests;
