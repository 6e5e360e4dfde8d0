//! Debian's own vulkaninfo, unmodified.

use e2e::harness::{Display, Driver, Guest, Host, Lab, PATIENCE};

#[test]
fn differs_by_reasons_only() {
    let lab = Lab::new("vulkaninfo_full");
    let display = Display::start(&lab, "display");
    let host = Host::start(&lab);
    for (name, driver) in [("native", Driver::Native), ("piped", Driver::Pipe(&host))] {
        Guest::new(&lab, name, driver, "vulkaninfo").on(&display).start().succeed(PATIENCE);
    }
    let (native, piped) = (lab.read("native.out"), lab.read("piped.out"));
    // The reports are whole: all of one would be a difference, but nothing to compare would be none.
    assert!(piped.contains("VkPhysicalDeviceVulkan13Features"), "{piped}");
    assert!(piped.contains("(Pyroduct)") && !native.contains("(Pyroduct)"));
    let unexplained = e2e::vulkaninfo::unexplained(&native, &piped);
    assert_eq!(unexplained, Vec::<String>::new());
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}
