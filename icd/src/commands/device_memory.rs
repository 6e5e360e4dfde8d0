//! `device_memory` commands.
