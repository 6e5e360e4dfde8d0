//! Surfaces: what viewers see as windows. The host has no window of its own.

use ash::vk;
use protocol::limits;
use protocol::vulkan::codec::DecodeError;
use protocol::wire::message::{CreateSurface, DestroySurface, SurfaceTitle};

use crate::object_table::Parent;
use crate::replayer::Replayer;

/// A surface exists: viewers are told.
pub(crate) fn create_surface(replayer: &Replayer, message: &CreateSurface) -> Result<(), DecodeError> {
    let extent = 0..=limits::SURFACE_EXTENT_MAX;
    if !extent.contains(&message.width)
        || !extent.contains(&message.height)
        || message.title.len() > limits::STRING_BYTES_MAX
    {
        return Err(DecodeError::Breach("a surface beyond the limits"));
    }
    let session = replayer.session();
    let context = session.context()?;
    // It is nothing but its id.
    session.objects().register(
        vk::ObjectType::SURFACE_KHR,
        message.surface,
        Parent::INSTANCE,
        message.surface,
    )?;
    context.viewers.streamer().surface_created(
        message.surface,
        &message.title,
        (message.width, message.height),
        message.place,
    );
    Ok(())
}

/// Its window has another title: viewers are told.
pub(crate) fn rename_surface(replayer: &Replayer, message: &SurfaceTitle) -> Result<(), DecodeError> {
    if message.title.len() > limits::STRING_BYTES_MAX {
        return Err(DecodeError::Breach("a title beyond the limits"));
    }
    // One that is not there has no viewers.
    replayer.session().context()?.viewers.streamer().surface_renamed(message.surface, &message.title);
    Ok(())
}

/// The surface is gone: viewers are told.
pub(crate) fn destroy_surface(replayer: &Replayer, message: &DestroySurface) -> Result<(), DecodeError> {
    let session = replayer.session();
    let context = session.context()?;
    if session.objects().retire(vk::ObjectType::SURFACE_KHR, message.surface).is_none() {
        return Err(DecodeError::Breach("a surface that does not exist"));
    }
    context.viewers.streamer().surface_destroyed(message.surface);
    Ok(())
}
