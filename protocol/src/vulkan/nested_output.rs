//! Outputs that point to outputs: room for the inner ones.
#![expect(unsafe_code, reason = "writes through the app's pointers")]

use std::ptr;

use ash::vk;

use super::codec::{Blank, DecodeError, Decoder, Encoder};

impl<'a> Blank<'a> for vk::PipelineExecutableInternalRepresentationKHR<'a> {
    unsafe fn encode_request(&self, e: &mut Encoder) {
        e.u32(u32::from(!self.p_data.is_null()));
        e.u64(if self.p_data.is_null() { 0 } else { self.data_size as u64 });
    }

    fn blank(d: &mut Decoder<'a>) -> Result<Self, DecodeError> {
        let mut presence = d.clone();
        let (_, data_size) = (d.present()?, d.value::<usize>()?);
        let p_data = presence.blank_bytes(data_size)?;
        Ok(Self { data_size, p_data, ..Default::default() })
    }

    unsafe fn store(&self, to: *mut Self) {
        // SAFETY: `to` is a live struct, by the trait's contract.
        let to = unsafe { &mut *to };
        let data = to.p_data;
        let room = if data.is_null() { 0 } else { to.data_size };
        let (p_next, s_type) = (to.p_next, to.s_type);
        *to = Self { s_type, p_next, p_data: data, ..*self };
        if !self.p_data.is_null() && room > 0 {
            let bytes = room.min(self.data_size);
            // SAFETY: the app's buffer has `room` bytes, the answer `data_size`; they do not overlap.
            unsafe { ptr::copy_nonoverlapping(self.p_data.cast::<u8>(), data.cast(), bytes) };
        }
    }
}
