//! `physical_device` commands.
