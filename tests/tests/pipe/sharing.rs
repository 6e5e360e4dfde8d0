//! What is shared by file descriptors. Lavapipe 22.3 has no such semaphores itself: there is nothing to compare with.

use e2e::harness::{Driver, Guest, Host, Lab, PATIENCE};

fn shares(name: &str) {
    let lab = Lab::new(name);
    let host = Host::start(&lab);
    Guest::test_program(&lab, name, Driver::Pipe(&host), name).start().succeed(PATIENCE);
    assert!(!lab.read(&format!("{name}.out")).contains("NOT RUN"));
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}

#[test]
fn semaphores_by_descriptors_within_a_device_and_between_instances() {
    shares("shared_semaphore");
}

#[test]
fn semaphores_by_descriptors_between_devices_of_an_instance() {
    shares("shared_semaphore_devices");
}
