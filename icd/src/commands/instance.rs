//! `instance` commands.
