//! `pyroduct-viewer`.
fn main() {}
