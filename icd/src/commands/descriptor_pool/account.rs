//! What is left in a descriptor pool. The answer to `vkAllocateDescriptorSets` is decided here, without asking: the
//! host grows its backing pools, so that what this account grants cannot fail there. It never fragments, either.

use std::collections::HashMap;

use ash::vk;

/// Descriptors that a set takes from its pool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Charge {
    /// Type and count; bytes for inline uniform blocks.
    descriptors: Vec<(vk::DescriptorType, u32)>,
    inline_bindings: u32,
}

/// One binding of a set layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LayoutBinding {
    /// Number of the binding.
    pub binding: u32,
    /// Type of its descriptors.
    pub ty: vk::DescriptorType,
    /// Descriptors; bytes for an inline uniform block. For a variable count, the upper bound.
    pub count: u32,
    /// `VK_DESCRIPTOR_BINDING_VARIABLE_DESCRIPTOR_COUNT_BIT`.
    pub variable: bool,
}

/// Bindings of a set layout.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LayoutShape {
    /// In the order of their creation.
    pub bindings: Vec<LayoutBinding>,
}

impl LayoutShape {
    /// What a set of this layout takes; `variable_count` as given at the allocation (0 when it was not).
    #[must_use]
    pub fn charge(&self, variable_count: u32) -> Charge {
        let mut charge = Charge::default();
        for binding in &self.bindings {
            let count = if binding.variable { variable_count } else { binding.count };
            if count == 0 {
                continue;
            }
            if binding.ty == vk::DescriptorType::INLINE_UNIFORM_BLOCK {
                charge.inline_bindings = charge.inline_bindings.saturating_add(1);
            }
            match charge.descriptors.iter_mut().find(|(ty, _)| *ty == binding.ty) {
                Some((_, sum)) => *sum = sum.saturating_add(count),
                None => charge.descriptors.push((binding.ty, count)),
            }
        }
        charge
    }
}

/// The pool does not have what was asked for: `VK_ERROR_OUT_OF_POOL_MEMORY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfPoolMemory;

/// What is left.
#[derive(Clone, Debug)]
pub struct Account {
    full: Left,
    left: Left,
}

#[derive(Clone, Debug)]
struct Left {
    sets: u32,
    descriptors: HashMap<vk::DescriptorType, u32>,
    inline_bindings: u32,
}

impl Account {
    /// A pool as created: `maxSets`, sizes, `maxInlineUniformBlockBindings`.
    #[must_use]
    pub fn new(sets: u32, sizes: &[vk::DescriptorPoolSize], inline_bindings: u32) -> Self {
        let mut descriptors = HashMap::<_, u32>::new();
        for size in sizes {
            let sum = descriptors.entry(size.ty).or_default();
            *sum = sum.saturating_add(size.descriptor_count);
        }
        let full = Left { sets, descriptors, inline_bindings };
        Self { left: full.clone(), full }
    }

    /// Takes what one set needs, or nothing.
    ///
    /// # Errors
    /// [`OutOfPoolMemory`].
    pub fn take(&mut self, charge: &Charge) -> Result<(), OutOfPoolMemory> {
        let left = &mut self.left;
        let enough = left.sets > 0
            && left.inline_bindings >= charge.inline_bindings
            && charge
                .descriptors
                .iter()
                .all(|(ty, count)| left.descriptors.get(ty).is_some_and(|left| left >= count));
        if !enough {
            return Err(OutOfPoolMemory);
        }
        left.sets -= 1;
        left.inline_bindings -= charge.inline_bindings;
        for (ty, count) in &charge.descriptors {
            if let Some(left) = left.descriptors.get_mut(ty) {
                *left -= count;
            }
        }
        Ok(())
    }

    /// Gives back what a set took.
    pub fn give(&mut self, charge: &Charge) {
        self.left.sets = self.left.sets.saturating_add(1);
        self.left.inline_bindings = self.left.inline_bindings.saturating_add(charge.inline_bindings);
        for (ty, count) in &charge.descriptors {
            if let Some(left) = self.left.descriptors.get_mut(ty) {
                *left = left.saturating_add(*count);
            }
        }
    }

    /// `vkResetDescriptorPool`.
    pub fn reset(&mut self) {
        self.left = self.full.clone();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNIFORM: vk::DescriptorType = vk::DescriptorType::UNIFORM_BUFFER;
    const SAMPLED: vk::DescriptorType = vk::DescriptorType::SAMPLED_IMAGE;
    const INLINE: vk::DescriptorType = vk::DescriptorType::INLINE_UNIFORM_BLOCK;

    fn size(ty: vk::DescriptorType, descriptor_count: u32) -> vk::DescriptorPoolSize {
        vk::DescriptorPoolSize { ty, descriptor_count }
    }

    fn shape(bindings: &[(vk::DescriptorType, u32, bool)]) -> LayoutShape {
        let bindings = bindings.iter().enumerate().map(|(n, &(ty, count, variable))| LayoutBinding {
            binding: u32::try_from(n).unwrap(),
            ty,
            count,
            variable,
        });
        LayoutShape { bindings: bindings.collect() }
    }

    #[test]
    fn sets_and_each_type_are_counted() {
        let one = shape(&[(UNIFORM, 1, false), (SAMPLED, 2, false), (UNIFORM, 1, false)]).charge(0);
        let mut account = Account::new(3, &[size(UNIFORM, 3), size(UNIFORM, 3), size(SAMPLED, 4)], 0);
        assert_eq!(account.take(&one), Ok(()));
        assert_eq!(account.take(&one), Ok(()));
        assert_eq!(account.take(&one), Err(OutOfPoolMemory), "no sampled images left");
        let uniform = shape(&[(UNIFORM, 2, false)]).charge(0);
        assert_eq!(account.take(&uniform), Ok(()), "a failed allocation takes nothing");
        let empty = shape(&[]).charge(0);
        assert_eq!(account.take(&empty), Err(OutOfPoolMemory), "no sets left");
        account.give(&one);
        assert_eq!(account.take(&one), Ok(()));
        account.reset();
        assert_eq!(account.take(&one), Ok(()));
    }

    #[test]
    fn a_type_that_the_pool_lacks_is_out_of_memory() {
        let mut account = Account::new(1, &[size(UNIFORM, 1)], 0);
        assert_eq!(account.take(&shape(&[(SAMPLED, 1, false)]).charge(0)), Err(OutOfPoolMemory));
        assert_eq!(
            account.take(&shape(&[(SAMPLED, 0, false)]).charge(0)),
            Ok(()),
            "an empty binding is free"
        );
    }

    #[test]
    fn a_variable_count_is_what_the_allocation_says() {
        let bindless = shape(&[(UNIFORM, 1, false), (SAMPLED, 1_000_000, true)]);
        let mut account = Account::new(9, &[size(UNIFORM, 9), size(SAMPLED, 100)], 0);
        assert_eq!(account.take(&bindless.charge(101)), Err(OutOfPoolMemory));
        assert_eq!(account.take(&bindless.charge(100)), Ok(()));
        assert_eq!(account.take(&bindless.charge(0)), Ok(()));
    }

    #[test]
    fn inline_uniform_blocks_count_bytes_and_bindings() {
        let inline = shape(&[(INLINE, 64, false)]).charge(0);
        let mut account = Account::new(9, &[size(INLINE, 256)], 2);
        assert_eq!(account.take(&inline), Ok(()));
        assert_eq!(account.take(&inline), Ok(()));
        assert_eq!(account.take(&inline), Err(OutOfPoolMemory), "two bindings only");
        account.give(&inline);
        assert_eq!(account.take(&shape(&[(INLINE, 193, false)]).charge(0)), Err(OutOfPoolMemory));
    }
}
