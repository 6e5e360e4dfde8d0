//! `queue` commands.
