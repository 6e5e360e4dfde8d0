//! `event` commands.
