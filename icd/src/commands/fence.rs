//! `fence` commands.
