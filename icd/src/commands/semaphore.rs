//! `semaphore` commands.
