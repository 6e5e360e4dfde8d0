//! `query_pool` commands.
