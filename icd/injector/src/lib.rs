//! Viewers' input into an X server: what is typed reaches the window that the person sees, and nothing stays held down.
//!
//! [`InputQueue`] takes requests from a thread that must not wait; [`run`] is the thread that has an X connection and acts on
//! them. [`InputState`] says what XTEST has to be told. The agent of a display uses it, and the driver where no agent runs.

mod identity;
mod injector;
mod pointer;
mod queue;
mod state;
mod windows;

pub use identity::{AGENT, IdentityError, SERVED, ask_agent_to_serve, display_id};
pub use injector::run;
pub use pointer::{PointerSense, Unwatched};
pub use queue::{InputQueue, Next, Request, Target};
pub use state::{FakeInput, InputState};
