//! The agent of a guest's display (`pyroduct-agent`): one for each X server and user. It tells viewers what the pointer
//! looks like and how programs use it, and types and points for them ([`injector`]).
//!
//! Three threads: one watches the X server ([`display`]), one injects, and the main thread has the connection to the host
//! ([`link`]). The agent takes no part in rendering: where it is missing, programs run, and the driver injects.

mod cursor;
mod detach;
pub mod display;
mod link;
pub mod options;
mod pointer;
mod run;
mod served;

pub use detach::detach;
pub use run::run;
