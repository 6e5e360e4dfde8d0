//! How large the guest's objects are, for checks that drivers do not make: by the host's handle, for threads that record.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::{Arc, PoisonError, RwLock};

use ash::vk::{self, Handle};

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
    /// Texels of the side of a block of its format, or a few more.
    pub(crate) block_side: u32,
}

impl ImageExtent {
    /// That of an image made like this.
    pub(crate) fn of(info: &vk::ImageCreateInfo<'_>) -> Self {
        let vk::ImageCreateInfo { extent, mip_levels, array_layers, format, .. } = *info;
        let is_within =
            |first: vk::Format, last: vk::Format| (first.as_raw()..=last.as_raw()).contains(&format.as_raw());
        let block_side = if is_within(vk::Format::BC1_RGB_UNORM_BLOCK, vk::Format::EAC_R11G11_SNORM_BLOCK) {
            4
        } else if is_within(vk::Format::ASTC_4X4_UNORM_BLOCK, vk::Format::ASTC_12X12_SRGB_BLOCK)
            || is_within(vk::Format::ASTC_4X4_SFLOAT_BLOCK, vk::Format::ASTC_12X12_SFLOAT_BLOCK)
        {
            12
        } else {
            1
        };
        Self { extent, mip_levels, array_layers, block_side }
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
