//! Control messages: what opens a connection and what is not Vulkan. bincode, one length-prefixed message after
//! the other on the first bidirectional stream of a connection.
//!
//! Guest and viewer first speak to the supervisor ([`supervisor`]), which hands them to a worker ([`worker`]).

pub mod codec;
pub mod display;
pub mod input;
pub mod supervisor;
pub mod worker;
