//! Swapchains: images of ours that go to the streamer when they are presented.

use ash::vk::{self, Handle as _};
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::wire::message::{
    AcquireImage, AliasSwapchainImage, CreateSwapchain, DestroySwapchain, Present,
};

use crate::object_table::{Parent, kib};
use crate::presentation::{BUFFERS_PER_SWAPCHAIN, PresentationError};
use crate::replayer::Replayer;

/// Makes a swapchain and its images, within the tenant's quota.
pub(crate) fn create_swapchain(
    replayer: &Replayer,
    message: &CreateSwapchain,
    call: u32,
) -> Result<(), DecodeError> {
    if call == 0 {
        return Err(DecodeError::Breach("a swapchain that nobody waits for"));
    }
    let objects = replayer.session().objects();
    objects.handle(vk::ObjectType::SURFACE_KHR, message.surface, Parent::INSTANCE)?;
    let device = replayer.device()?;
    let accounts = replayer.session().memory();
    let object = (vk::ObjectType::SWAPCHAIN_KHR, message.swapchain);
    let heap = device.heap(vk::MemoryPropertyFlags::DEVICE_LOCAL);
    let mut bytes = 0;
    let mut breach = None;
    let made = device.presentation()?.create_swapchain(message, |needed| {
        bytes = needed;
        if !replayer.has_room_for(ring_kib(needed, message.images.len())) {
            return false;
        }
        let charged = accounts.charge(object, heap, needed, false);
        charged.unwrap_or_else(|error| {
            breach = Some(error);
            false
        })
    });
    if let Some(error) = breach {
        return Err(error);
    }
    let result = match made {
        Ok(images) => {
            // The guest's id is all that there is to it.
            replayer.register(vk::ObjectType::SWAPCHAIN_KHR, message.swapchain, message.swapchain)?;
            let ring = ring_kib(bytes, message.images.len());
            objects.add_cost(vk::ObjectType::SWAPCHAIN_KHR, message.swapchain, ring);
            for (id, image) in message.images.iter().zip(images) {
                replayer.register_unowned(vk::ObjectType::IMAGE, *id, image.as_raw())?;
            }
            vk::Result::SUCCESS
        }
        Err(PresentationError::Vulkan(result)) => {
            accounts.refund(object);
            result
        }
        Err(PresentationError::Breach(why)) => return Err(DecodeError::Breach(why)),
    };
    replayer.reply(call, |e| {
        e.i32(result.as_raw());
        e.u64(bytes);
    });
    Ok(())
}

/// What the buffers take that presented pictures are read back into, beside so many images of so many bytes in all.
fn ring_kib(bytes: u64, images: usize) -> u32 {
    let images = u64::try_from(images).unwrap_or(u64::MAX).max(1);
    kib(BUFFERS_PER_SWAPCHAIN, bytes.div_ceil(images))
}

/// The swapchain and its images are gone.
pub(crate) fn destroy_swapchain(replayer: &Replayer, message: &DestroySwapchain) -> Result<(), DecodeError> {
    let known = swapchain(replayer, message.swapchain);
    replayer.retire(vk::ObjectType::SWAPCHAIN_KHR, message.swapchain);
    known?;
    let images = replayer.device()?.presentation()?.destroy_swapchain(message.swapchain);
    for id in images.map_err(|_| DecodeError::Breach("a swapchain that does not exist"))? {
        for alias in replayer.device()?.take_aliases(id) {
            replayer.retire(vk::ObjectType::IMAGE, alias);
        }
        replayer.retire(vk::ObjectType::IMAGE, id);
    }
    replayer.session().memory().refund((vk::ObjectType::SWAPCHAIN_KHR, message.swapchain));
    Ok(())
}

/// Another id for an image of a swapchain.
pub(crate) fn alias_image(replayer: &Replayer, message: &AliasSwapchainImage) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let raw = replayer.session().objects().handle(vk::ObjectType::IMAGE, message.of, replayer.parent())?;
    let of_swapchain = !device.owns(vk::ObjectType::IMAGE, message.of);
    if !of_swapchain || device.is_alias(message.of) {
        return Err(DecodeError::Breach("an image of a swapchain that is none"));
    }
    replayer.register_unowned(vk::ObjectType::IMAGE, message.image, raw)?;
    device.add_alias(message.image, message.of);
    Ok(())
}

/// An image was acquired.
pub(crate) fn acquire_image(replayer: &Replayer, message: &AcquireImage) -> Result<(), DecodeError> {
    swapchain(replayer, message.swapchain)?;
    let semaphore = semaphore(replayer, message.semaphore)?;
    let device = replayer.device()?;
    match device.presentation()?.acquire(message, semaphore) {
        Ok(()) => Ok(()),
        Err(PresentationError::Vulkan(result)) => {
            device.lose(result, "an image that is presented does not become free");
            Ok(())
        }
        Err(PresentationError::Breach(why)) => Err(DecodeError::Breach(why)),
    }
}

/// Presents an image: a submission of its queue.
pub(crate) fn present(replayer: &Replayer, message: &Present) -> Result<(), DecodeError> {
    let device = replayer.device()?;
    let queue = device.queue(message.queue)?;
    if message.wait_semaphores.len() > limits::PRESENT_WAITS_MAX {
        return Err(DecodeError::Breach("a present with too many semaphores"));
    }
    let mut failed = None;
    queue.submit_with(device, message.number, |queue| {
        let waits: Result<Vec<_>, _> =
            message.wait_semaphores.iter().map(|id| semaphore(replayer, *id)).collect();
        let presented = swapchain(replayer, message.swapchain).and(waits).and_then(|waits| {
            let presented = device.presentation()?.present(queue, message, &waits);
            match presented {
                Err(PresentationError::Vulkan(result)) => Ok(Err(result)),
                Err(PresentationError::Breach(why)) => Err(DecodeError::Breach(why)),
                Ok(turn) => Ok(Ok(turn)),
            }
        });
        presented.unwrap_or_else(|error| {
            failed = Some(error);
            Err(vk::Result::ERROR_UNKNOWN)
        })
    })?;
    failed.map_or(Ok(()), Err)
}

fn swapchain(replayer: &Replayer, id: u64) -> Result<u64, DecodeError> {
    replayer.session().objects().handle(vk::ObjectType::SWAPCHAIN_KHR, id, replayer.parent())
}

fn semaphore(replayer: &Replayer, id: u64) -> Result<vk::Semaphore, DecodeError> {
    if id == 0 {
        return Ok(vk::Semaphore::null());
    }
    let raw = replayer.session().objects().handle(vk::ObjectType::SEMAPHORE, id, replayer.parent())?;
    Ok(vk::Semaphore::from_raw(raw))
}
