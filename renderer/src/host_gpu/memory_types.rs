//! The virtual memory types that guests see, and their translation to the host's.
//!
//! Four classes: {DEVICE_LOCAL}, {HOST_VISIBLE, HOST_COHERENT}, {HOST_VISIBLE, HOST_COHERENT, HOST_CACHED}, and
//! {DEVICE_LOCAL, HOST_VISIBLE, HOST_COHERENT}. A type is DEVICE_LOCAL exactly when its heap is, as the specification
//! wants it: where the host has one heap for all, so have guests, and the second and the fourth class are the same type.
//! Types with fewer flags come first, so that who asks for what can be mapped finds system memory first, and
//! who asks for device-local memory finds what cannot be mapped. A class has one virtual type for each host type of
//! the same kind (some drivers have several, for different resources); one host type may serve several classes (a
//! software driver has a single type with all flags).
//!
//! Beside system memory, the fourth class is a *window* of a heap of its own, as on a GPU without a resizable BAR, even if
//! the host could map all of its video memory. Programs that find all of it mappable map all of it (weights of a model,
//! every vertex buffer), and what is mapped lives in the guest too, in a shadow and a mirror.

use std::collections::HashMap;

use ash::vk;
use vk::MemoryPropertyFlags as Flags;

const DEVICE: Flags = Flags::DEVICE_LOCAL;
const UPLOAD: Flags = Flags::from_raw(Flags::HOST_VISIBLE.as_raw() | Flags::HOST_COHERENT.as_raw());
const READBACK: Flags = Flags::from_raw(UPLOAD.as_raw() | Flags::HOST_CACHED.as_raw());
const WINDOW: Flags = Flags::from_raw(UPLOAD.as_raw() | DEVICE.as_raw());
/// What can be mapped of video memory beside system memory: what desktop GPUs have without a resizable BAR.
const WINDOW_BYTES_MAX: u64 = 256 << 20;
/// Flags that ask for a feature or change the rules of use; types that have them are never offered.
const UNFIT: Flags = Flags::from_raw(
    Flags::LAZILY_ALLOCATED.as_raw()
        | Flags::PROTECTED.as_raw()
        | Flags::DEVICE_COHERENT_AMD.as_raw()
        | Flags::DEVICE_UNCACHED_AMD.as_raw()
        | Flags::RDMA_CAPABLE_NV.as_raw(),
);

/// Virtual types and heaps.
#[derive(Clone, Debug)]
pub struct MemoryTypes {
    types: Vec<VirtualType>,
    heaps: Vec<VirtualHeap>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct VirtualType {
    flags: Flags,
    host_index: u32,
    heap: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct VirtualHeap {
    host_heap: u32,
    is_window: bool,
    bytes: u64,
    flags: vk::MemoryHeapFlags,
}

impl MemoryTypes {
    /// From what the host's driver reports.
    #[must_use]
    pub fn new(host: &vk::PhysicalDeviceMemoryProperties) -> Self {
        let mut this = Self { types: Vec::new(), heaps: Vec::new() };
        for class in [DEVICE, UPLOAD, READBACK, WINDOW] {
            for (host_index, host_type) in hosts_of(host, class) {
                let Some(heap) = host.memory_heaps_as_slice().get(host_type.heap_index as usize) else {
                    continue;
                };
                let is_local = heap.flags.contains(vk::MemoryHeapFlags::DEVICE_LOCAL);
                let flags = if is_local { class | DEVICE } else { class };
                let is_there = this.types.iter().any(|t| (t.flags, t.host_index) == (flags, host_index));
                if is_there || this.types.len() == vk::MAX_MEMORY_TYPES {
                    continue;
                }
                let heap = this.heap(host_type.heap_index, heap, class == WINDOW);
                this.types.push(VirtualType { flags, host_index, heap });
            }
        }
        this.types.sort_by_key(|t| t.flags.as_raw().count_ones());
        // A guest without mappable memory is of no use: the specification asks for a coherent type.
        if !this.types.iter().any(|t| t.flags.contains(UPLOAD)) {
            this.types.clear();
        }
        this
    }

    /// Whether the host's types are unfit to serve guests.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.types.is_empty()
    }

    /// The host's type for the guest's, or `None` when the guest's index is out of range.
    #[must_use]
    pub fn host_index(&self, virtual_index: u32) -> Option<u32> {
        self.virtual_type(virtual_index).map(|t| t.host_index)
    }

    /// The host's type behind each virtual one, and what guests see of it.
    #[must_use]
    pub fn host_types(&self) -> Vec<(u32, Flags)> {
        self.types.iter().map(|t| (t.host_index, t.flags)).collect()
    }

    /// Property flags of a virtual type.
    #[must_use]
    pub fn flags(&self, virtual_index: u32) -> Option<Flags> {
        self.virtual_type(virtual_index).map(|t| t.flags)
    }

    /// `memoryTypeBits` of the host in the guest's terms.
    #[must_use]
    pub fn virtual_bits(&self, host_bits: u32) -> u32 {
        let fit = (0..).zip(&self.types).filter(|(_, t)| host_bits & (1 << t.host_index) != 0);
        fit.fold(0, |bits, (index, _): (u32, _)| bits | 1 << index)
    }

    /// The host's heap behind a virtual one.
    #[must_use]
    pub fn host_heap(&self, virtual_heap: u32) -> Option<u32> {
        self.heaps.get(usize::try_from(virtual_heap).ok()?).map(|heap| heap.host_heap)
    }

    /// Bytes of the host's heaps that guests see, each once; device-local ones or the others.
    #[must_use]
    pub fn host_bytes(&self, device_local: bool) -> u64 {
        let is_local = |heap: &VirtualHeap| heap.flags.contains(vk::MemoryHeapFlags::DEVICE_LOCAL);
        let mut bytes: HashMap<u32, u64> = HashMap::new();
        for heap in self.heaps.iter().filter(|heap| is_local(heap) == device_local) {
            let most = bytes.entry(heap.host_heap).or_default();
            *most = heap.bytes.max(*most);
        }
        bytes.into_values().fold(0, u64::saturating_add)
    }

    /// What guests see.
    pub fn properties(&self) -> vk::PhysicalDeviceMemoryProperties {
        let mut properties = vk::PhysicalDeviceMemoryProperties::default();
        for (slot, t) in properties.memory_types.iter_mut().zip(&self.types) {
            *slot = vk::MemoryType { property_flags: t.flags, heap_index: t.heap };
            properties.memory_type_count += 1;
        }
        for (slot, heap) in properties.memory_heaps.iter_mut().zip(&self.heaps) {
            *slot = vk::MemoryHeap { size: heap.bytes, flags: heap.flags };
            properties.memory_heap_count += 1;
        }
        properties
    }

    fn virtual_type(&self, index: u32) -> Option<&VirtualType> {
        self.types.get(usize::try_from(index).ok()?)
    }

    /// The virtual heap for a host heap, or for a window of it.
    fn heap(&mut self, host_heap: u32, heap: &vk::MemoryHeap, is_window: bool) -> u32 {
        let bytes = if is_window { heap.size.min(WINDOW_BYTES_MAX) } else { heap.size };
        let known = vk::MemoryHeapFlags::DEVICE_LOCAL | vk::MemoryHeapFlags::MULTI_INSTANCE;
        let wanted = VirtualHeap { host_heap, is_window, bytes, flags: heap.flags & known };
        let index = self.heaps.iter().position(|heap| *heap == wanted).unwrap_or_else(|| {
            self.heaps.push(wanted);
            self.heaps.len() - 1
        });
        u32::try_from(index).unwrap_or(0)
    }
}

/// Host types that serve a class: those with its flags and the fewest others.
fn hosts_of(host: &vk::PhysicalDeviceMemoryProperties, class: Flags) -> Vec<(u32, vk::MemoryType)> {
    let fit: Vec<_> = (0..)
        .zip(host.memory_types_as_slice().iter().copied())
        .filter(|(_, t)| t.property_flags.contains(class) && !t.property_flags.intersects(UNFIT))
        .collect();
    let extra = |t: &vk::MemoryType| {
        let others = t.property_flags & !class;
        // Uploads rather go through write-combined system memory than through video memory, and rather through
        // video memory than nowhere.
        (others.contains(DEVICE), others.as_raw().count_ones(), others.as_raw())
    };
    let Some(best) = fit.iter().map(|(_, t)| extra(t)).min() else { return Vec::new() };
    fit.into_iter().filter(|(_, t)| extra(t) == best).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(types: &[(Flags, u32)], heaps: &[(u64, bool)]) -> vk::PhysicalDeviceMemoryProperties {
        let mut p = vk::PhysicalDeviceMemoryProperties::default();
        for (slot, (flags, heap)) in p.memory_types.iter_mut().zip(types) {
            *slot = vk::MemoryType { property_flags: *flags, heap_index: *heap };
            p.memory_type_count += 1;
        }
        for (slot, (size, local)) in p.memory_heaps.iter_mut().zip(heaps) {
            let flags = if *local { vk::MemoryHeapFlags::DEVICE_LOCAL } else { vk::MemoryHeapFlags::empty() };
            *slot = vk::MemoryHeap { size: *size, flags };
            p.memory_heap_count += 1;
        }
        p
    }

    /// Flags and host index of each virtual type.
    fn table(types: &MemoryTypes) -> Vec<(Flags, u32)> {
        types.types.iter().map(|t| (t.flags, t.host_index)).collect()
    }

    /// Host heap and size of each virtual heap.
    fn heaps(types: &MemoryTypes) -> Vec<(Option<u32>, u64)> {
        let properties = types.properties();
        let heaps = properties.memory_heaps_as_slice();
        (0..).zip(heaps).map(|(index, heap)| (types.host_heap(index), heap.size)).collect()
    }

    /// What the specification says of every implementation.
    fn assert_valid(types: &MemoryTypes) {
        let p = types.properties();
        let all = p.memory_types_as_slice();
        assert!(all.iter().any(|t| t.property_flags.contains(UPLOAD)));
        assert!(all.iter().any(|t| t.property_flags.contains(DEVICE)));
        for (i, t) in all.iter().enumerate() {
            let heap = p.memory_heaps_as_slice()[t.heap_index as usize];
            assert_eq!(
                heap.flags.contains(vk::MemoryHeapFlags::DEVICE_LOCAL),
                t.property_flags.contains(DEVICE),
                "a type is DEVICE_LOCAL exactly when its heap is"
            );
            for later in &all[i + 1..] {
                let (x, y) = (later.property_flags, t.property_flags);
                assert!(!(y.contains(x) && x != y), "a subset of flags comes first");
            }
        }
    }

    #[test]
    fn nvidia() {
        let types = MemoryTypes::new(&layout(
            &[(Flags::empty(), 1), (DEVICE, 0), (UPLOAD, 1), (READBACK, 1), (DEVICE | UPLOAD, 2)],
            &[(8 << 30, true), (24 << 30, false), (214 << 20, true)],
        ));
        assert_eq!(table(&types), [(DEVICE, 1), (UPLOAD, 2), (READBACK, 3), (WINDOW, 4)]);
        assert_eq!(types.virtual_bits(0b11111), 0b1111);
        assert_eq!(types.virtual_bits(0b00010), 0b001);
        assert_eq!(types.virtual_bits(0b00001), 0);
        assert_eq!(heaps(&types), [(Some(0), 8 << 30), (Some(1), 24 << 30), (Some(2), 214 << 20)]);
        assert_eq!(types.host_heap(3), None);
        assert_valid(&types);
    }

    #[test]
    fn of_video_memory_that_is_all_mappable_a_window_is_seen() {
        let types = MemoryTypes::new(&layout(
            &[(Flags::empty(), 1), (DEVICE, 0), (UPLOAD, 1), (READBACK, 1), (WINDOW, 0)],
            &[(80 << 30, true), (256 << 30, false)],
        ));
        assert_eq!(table(&types), [(DEVICE, 1), (UPLOAD, 2), (READBACK, 3), (WINDOW, 4)]);
        assert_eq!(heaps(&types), [(Some(0), 80 << 30), (Some(1), 256 << 30), (Some(0), 256 << 20)]);
        assert_eq!((types.host_bytes(true), types.host_bytes(false)), (80 << 30, 256 << 30));
        assert_valid(&types);
    }

    #[test]
    fn fewer_flags_come_first() {
        let types = MemoryTypes::new(&layout(
            &[(DEVICE | READBACK, 0), (WINDOW, 0), (UPLOAD, 1), (DEVICE, 0)],
            &[(80 << 30, true), (256 << 30, false)],
        ));
        assert_eq!(table(&types), [(DEVICE, 3), (UPLOAD, 2), (WINDOW, 1), (WINDOW | READBACK, 0)]);
        assert_valid(&types);
    }

    #[test]
    fn nvidia_with_several_equal_types() {
        let types = MemoryTypes::new(&layout(
            &[(Flags::empty(), 1), (DEVICE, 0), (DEVICE, 0), (UPLOAD, 1), (READBACK, 1)],
            &[(8 << 30, true), (24 << 30, false)],
        ));
        assert_eq!(table(&types), [(DEVICE, 1), (DEVICE, 2), (UPLOAD, 3), (READBACK, 4)]);
        assert_eq!(types.virtual_bits(0b00100), 0b0010);
        assert_valid(&types);
    }

    #[test]
    fn amd() {
        let uncached = Flags::DEVICE_COHERENT_AMD | Flags::DEVICE_UNCACHED_AMD;
        let types = MemoryTypes::new(&layout(
            &[
                (DEVICE, 0),
                (UPLOAD, 1),
                (DEVICE | UPLOAD, 2),
                (READBACK, 1),
                (DEVICE | uncached, 0),
                (UPLOAD | uncached, 1),
                (DEVICE | UPLOAD | uncached, 2),
                (READBACK | uncached, 1),
            ],
            &[(16 << 30, true), (32 << 30, false), (256 << 20, true)],
        ));
        assert_eq!(table(&types), [(DEVICE, 0), (UPLOAD, 1), (READBACK, 3), (WINDOW, 2)]);
        assert_eq!(types.virtual_bits(0b1111_0000), 0);
        assert_valid(&types);
    }

    #[test]
    fn intel_with_unified_memory() {
        let types =
            MemoryTypes::new(&layout(&[(DEVICE | UPLOAD, 0), (DEVICE | READBACK, 0)], &[(12 << 30, true)]));
        assert_eq!(table(&types), [(DEVICE, 0), (WINDOW, 0), (DEVICE | READBACK, 1)]);
        assert_eq!(types.virtual_bits(0b10), 0b100);
        assert_eq!(heaps(&types), [(Some(0), 12 << 30)]);
        assert_valid(&types);
    }

    #[test]
    fn one_type_with_all_flags() {
        let types = MemoryTypes::new(&layout(&[(DEVICE | READBACK, 0)], &[(2 << 30, true)]));
        assert_eq!(table(&types), [(DEVICE, 0), (WINDOW, 0), (DEVICE | READBACK, 0)]);
        assert_eq!((types.virtual_bits(1), types.virtual_bits(0)), (0b111, 0));
        assert_eq!(heaps(&types), [(Some(0), 2 << 30)]);
        assert_eq!((types.host_index(2), types.host_index(3)), (Some(0), None));
        assert_valid(&types);
    }

    #[test]
    fn nothing_without_coherent_memory() {
        let types = MemoryTypes::new(&layout(&[(DEVICE, 0), (Flags::HOST_VISIBLE, 0)], &[(1 << 30, true)]));
        assert!(types.is_empty());
    }
}
