//! What is left in a descriptor pool. The answer to `vkAllocateDescriptorSets` is decided here, without asking: the
//! host grows its backing pools, so that what this account grants cannot fail there. It never fragments, either.
//!
//! Sets are counted, and descriptors over all pools of the session. What types of them a pool was made for is no limit:
//! drivers that count bytes, or nothing at all, grant more, and programs rely on it.

use ash::vk;
use protocol::vulkan::descriptor_set::descriptors;

use crate::descriptors::Descriptors;

/// What a set takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Charge {
    descriptors: u64,
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
        let count = |binding: &LayoutBinding| if binding.variable { variable_count } else { binding.count };
        let of = |binding: &LayoutBinding| descriptors(binding.ty, count(binding));
        Charge { descriptors: self.bindings.iter().map(of).sum() }
    }
}

/// The pool does not have what was asked for: `VK_ERROR_OUT_OF_POOL_MEMORY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfPoolMemory;

/// What is left.
#[derive(Clone, Debug)]
pub struct Account {
    sets_max: u32,
    sets: u32,
    descriptors: u64,
}

impl Account {
    /// A pool as created, with its `maxSets`.
    #[must_use]
    pub fn new(sets_max: u32) -> Self {
        Self { sets_max, sets: 0, descriptors: 0 }
    }

    /// Takes what one set needs, or nothing.
    ///
    /// # Errors
    /// [`OutOfPoolMemory`].
    pub fn take(&mut self, charge: Charge, session: &Descriptors) -> Result<(), OutOfPoolMemory> {
        if self.sets >= self.sets_max || !session.take(charge.descriptors) {
            return Err(OutOfPoolMemory);
        }
        self.sets += 1;
        self.descriptors += charge.descriptors;
        Ok(())
    }

    /// Gives back what a set took.
    pub fn give(&mut self, charge: Charge, session: &Descriptors) {
        self.sets = self.sets.saturating_sub(1);
        self.descriptors = self.descriptors.saturating_sub(charge.descriptors);
        session.give(charge.descriptors);
    }

    /// All sets are gone: `vkResetDescriptorPool`, or the pool is.
    pub fn reset(&mut self, session: &Descriptors) {
        session.give(self.descriptors);
        *self = Self::new(self.sets_max);
    }
}

#[cfg(test)]
mod tests {
    use protocol::limits::DESCRIPTORS_MAX;

    use super::*;

    const UNIFORM: vk::DescriptorType = vk::DescriptorType::UNIFORM_BUFFER;
    const SAMPLED: vk::DescriptorType = vk::DescriptorType::SAMPLED_IMAGE;
    const INLINE: vk::DescriptorType = vk::DescriptorType::INLINE_UNIFORM_BLOCK;

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
    fn sets_are_counted() {
        let session = Descriptors::default();
        let one = shape(&[(UNIFORM, 1, false), (SAMPLED, 2, false)]).charge(0);
        let mut account = Account::new(2);
        assert_eq!(account.take(one, &session), Ok(()));
        assert_eq!(account.take(one, &session), Ok(()));
        let empty = shape(&[]).charge(0);
        assert_eq!(account.take(empty, &session), Err(OutOfPoolMemory), "no sets left");
        account.give(one, &session);
        assert_eq!(account.take(empty, &session), Ok(()));
        account.reset(&session);
        assert_eq!(account.take(one, &session), Ok(()));
        account.reset(&session);
        assert!(session.take(DESCRIPTORS_MAX), "all were given back");
    }

    #[test]
    fn descriptors_are_counted_over_all_pools() {
        let session = Descriptors::default();
        let half = shape(&[(SAMPLED, u32::try_from(DESCRIPTORS_MAX / 2).unwrap(), false)]).charge(0);
        let one = shape(&[(UNIFORM, 1, false)]).charge(0);
        let mut pools = [Account::new(9), Account::new(9)];
        assert_eq!(pools[0].take(half, &session), Ok(()));
        assert_eq!(pools[1].take(half, &session), Ok(()));
        assert_eq!(pools[1].take(one, &session), Err(OutOfPoolMemory));
        pools[0].reset(&session);
        assert_eq!(pools[1].take(one, &session), Ok(()));
    }

    #[test]
    fn a_variable_count_is_what_the_allocation_says() {
        let bindless = shape(&[(UNIFORM, 1, false), (SAMPLED, 1_000_000, true)]);
        assert_eq!(bindless.charge(100), Charge { descriptors: 101 });
        assert_eq!(bindless.charge(0), Charge { descriptors: 1 });
        assert_eq!(shape(&[(INLINE, 64, false)]).charge(0), Charge { descriptors: 4 });
    }
}
