//! `device` commands.
