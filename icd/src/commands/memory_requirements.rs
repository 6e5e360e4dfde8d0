//! What a buffer or image needs of memory: asked once for each way of creating one, remembered after that. Equal
//! creations have equal requirements (Vulkan, "Resource Memory Association").
#![expect(unsafe_code, reason = "answers go into the app's structs")]

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ash::vk;
use protocol::vulkan::codec::{DecodeError, Decoder, Encoder};

use crate::answers::{self, Question};
use crate::app_pointer;
use crate::forward;
use crate::object::Device;

/// A command's body without the device, whose id comes first: devices that are made alike have others.
#[must_use]
pub fn after_device(encoder: &Encoder) -> &[u8] {
    encoder.bytes().get(size_of::<u64>()..).unwrap_or_default()
}

/// `VkMemoryRequirements` and `VkMemoryDedicatedRequirements`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirements {
    /// Bytes.
    pub size: u64,
    /// Bytes.
    pub alignment: u64,
    /// Bit n: memory type n will do.
    pub memory_type_bits: u32,
    /// A dedicated allocation is better.
    pub prefers_dedicated: bool,
    /// A dedicated allocation is needed.
    pub requires_dedicated: bool,
}

/// Answers, by what they depend on.
#[derive(Debug, Default)]
pub struct RequirementsMemo {
    known: Mutex<HashMap<Arc<[u8]>, Known>>,
}

#[derive(Clone, Copy, Debug)]
struct Known {
    requirements: Requirements,
    /// The host said it before the app asked: it is to be remembered once the app does.
    foretold: bool,
}

impl RequirementsMemo {
    fn lock(&self) -> MutexGuard<'_, HashMap<Arc<[u8]>, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was answered in this session.
    pub fn known(&self, key: &[u8]) -> Option<Requirements> {
        self.lock().get(key).map(|known| known.requirements)
    }

    /// What was answered before, in this session or an earlier one.
    pub fn lookup(&self, device: &Device, question: Question, key: &Arc<[u8]>) -> Option<Requirements> {
        if let Some(known) = self.lock().get_mut(key) {
            let Known { requirements, foretold } = *known;
            known.foretold = false;
            if foretold {
                answers::remember(device, question, key, requirements.words());
            }
            return Some(requirements);
        }
        let recalled = Requirements::of_words(answers::recall(device, question, key)?)?;
        self.lock().insert(Arc::clone(key), Known { requirements: recalled, foretold: false });
        Some(recalled)
    }

    /// Remembers an answer.
    pub fn insert(&self, device: &Device, question: Question, key: &Arc<[u8]>, requirements: Requirements) {
        self.lock().insert(Arc::clone(key), Known { requirements, foretold: false });
        answers::remember(device, question, key, requirements.words());
    }

    /// The host said this without having been asked it.
    pub fn foretell(&self, key: Arc<[u8]>, requirements: Requirements) {
        self.lock().entry(key).or_insert(Known { requirements, foretold: true });
    }
}

impl Requirements {
    /// Asks the host; `encode` encodes the command with the given output struct, `store` reads its reply into it.
    ///
    /// # Errors
    /// `ERROR_DEVICE_LOST`.
    pub fn ask(
        device: &Device,
        opcode: u16,
        encode: impl FnOnce(&mut Encoder, *mut vk::MemoryRequirements2<'_>),
        store: impl FnOnce(&mut Decoder<'_>, *mut vk::MemoryRequirements2<'_>) -> Result<(), DecodeError>,
    ) -> Result<Self, vk::Result> {
        let mut dedicated = vk::MemoryDedicatedRequirements::default();
        let mut asked = vk::MemoryRequirements2::default().push_next(&mut dedicated);
        let out = &raw mut asked;
        forward::call(device, opcode, |encoder| encode(encoder, out), |decoder| store(decoder, out))?;
        let base = asked.memory_requirements;
        Ok(Self {
            size: base.size,
            alignment: base.alignment.max(1),
            memory_type_bits: base.memory_type_bits,
            prefers_dedicated: dedicated.prefers_dedicated_allocation == vk::TRUE,
            requires_dedicated: dedicated.requires_dedicated_allocation == vk::TRUE,
        })
    }

    fn words(&self) -> [u64; 5] {
        let Self { size, alignment, memory_type_bits, prefers_dedicated, requires_dedicated } = *self;
        [size, alignment, memory_type_bits.into(), prefers_dedicated.into(), requires_dedicated.into()]
    }

    fn of_words([size, alignment, bits, prefers, requires]: [u64; 5]) -> Option<Self> {
        let memory_type_bits = u32::try_from(bits).ok()?;
        let makes_sense = alignment.is_power_of_two() && memory_type_bits != 0;
        makes_sense.then_some(Self {
            size,
            alignment,
            memory_type_bits,
            prefers_dedicated: prefers != 0,
            requires_dedicated: requires != 0,
        })
    }

    /// For an app whose device is lost: this command cannot say so, the next one will.
    #[must_use]
    pub fn of_lost_device(size: u64) -> Self {
        Self { size, alignment: 1, memory_type_bits: 1, prefers_dedicated: false, requires_dedicated: false }
    }

    /// `VkMemoryRequirements`.
    pub fn base(&self) -> vk::MemoryRequirements {
        vk::MemoryRequirements {
            size: self.size,
            alignment: self.alignment,
            memory_type_bits: self.memory_type_bits,
        }
    }

    /// Answers the app.
    ///
    /// # Safety
    /// `out` is valid, and so is its chain.
    pub unsafe fn store(&self, out: *mut vk::MemoryRequirements2<'_>) {
        // SAFETY: valid, by this function's contract.
        let Some(out) = (unsafe { out.as_mut() }) else { return };
        out.memory_requirements = self.base();
        // SAFETY: a valid chain, by this function's contract.
        let dedicated =
            unsafe { app_pointer::find_in_chain_mut::<vk::MemoryDedicatedRequirements<'_>>(out.p_next) };
        if let Some(dedicated) = dedicated {
            dedicated.prefers_dedicated_allocation = vk::Bool32::from(self.prefers_dedicated);
            dedicated.requires_dedicated_allocation = vk::Bool32::from(self.requires_dedicated);
        }
    }
}
