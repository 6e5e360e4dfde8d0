//! Links the driver so that it is never unloaded: its thread, its fork handler and its exit handler live as long
//! as the process does.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
}
