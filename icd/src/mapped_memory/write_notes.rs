//! What a command buffer may write that the app could read.

/// Noted while recording, by [`crate::forward::record`]; nobody else needs to.
#[derive(Clone, Debug, Default)]
pub struct WriteNotes {}

impl WriteNotes {
    /// Nothing.
    pub fn clear(&mut self) {}

    /// A command was recorded, with this body.
    pub fn command(&mut self, _opcode: u16, _body: &[u8]) {}
}
