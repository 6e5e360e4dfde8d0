//! Every test program: the same bytes natively and through the pipe, and nothing for the validation layers to say,
//! neither about the program nor about what the host makes of it.

use std::collections::BTreeSet;

use e2e::harness::{Display, Driver, Guest, Host, HostOptions, Lab, PATIENCE, guest};
use e2e::programs::{self, PROGRAMS};

#[expect(clippy::print_stdout, reason = "what was not run is said")]
fn same(name: &str) {
    let program = programs::find(name).unwrap();
    let lab = Lab::new(name);
    let display = program.display.then(|| Display::start(&lab, "display"));
    // Debian's layers (1.3.239) look devices up without a lock, while another thread makes or destroys one (their issue 4391).
    let unvalidated = name == "devices_come_and_go";
    let host = Host::with(&lab, "host", HostOptions { unvalidated, ..HostOptions::default() });
    let run = |as_name: &str, driver, validated: bool| {
        let mut guest = Guest::test_program(&lab, as_name, driver, name);
        if let Some(display) = &display {
            guest = guest.on(display);
        }
        if validated {
            guest = guest.validated();
        }
        guest.start().succeed(PATIENCE);
        std::fs::read(guest::result_of(&lab, as_name)).unwrap()
    };
    // The layers do not know the unknown either.
    let native = run("native", Driver::Native, name != "unknown_structs");
    let complaints = lab.read("native.out");
    assert!(!complaints.contains("Validation Error"), "the program itself: {complaints}");
    let piped = run("piped", Driver::Pipe(&host), false);
    let at = native.iter().zip(&piped).position(|(native, piped)| native != piped);
    assert_eq!((native.len(), at), (piped.len(), None), "length, first difference");
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
    // The host pushes results of queries.
    let stats = guest::stats_of(&lab, "piped");
    assert!(!stats.blocking_round_trips.by_command.contains_key("vkGetQueryPoolResults"));
    if name == "readback_fresh" {
        // What the device wrote into new memory is there when its fence is signalled.
        let waits = &stats.blocking_round_trips.by_command;
        assert!(!waits.contains_key("vkMapMemory"), "{waits:?}");
    }
    if name == "image_kinds" {
        // Five kinds of images in 131 sizes. Three are asked for in many sizes, formats that are used alike together, and sizes that
        // are no powers of two when they are seen first.
        let waits = &stats.blocking_round_trips.by_command;
        let asked = waits.get("vkGetImageMemoryRequirements2").copied().unwrap_or(0);
        assert!((1..=4).contains(&asked), "{waits:?}");
    }
    let notes = lab.read("piped.out");
    if notes.starts_with("NOT RUN") {
        println!("{name}: {notes}");
    }
    if name == "descriptor_pool" {
        assert_eq!(lab.read("piped.out"), "one too many: OUT_OF_POOL_MEMORY\n");
    }
}

macro_rules! same {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                same(stringify!($name));
            }
        )*

        #[test]
        fn every_program_has_its_test() {
            let tested = [$(stringify!($name)),*];
            let all: Vec<_> = PROGRAMS.iter().filter(|program| program.compared).map(|program| program.name).collect();
            assert_eq!(all, tested);
        }
    };
}

same! {
    triangle
    textured_depth
    compute
    readback_before_map
    readback_after_map
    readback_neighbours
    readback_window
    readback_fresh
    image_kinds
    staging_reuse
    uniform_reuse
    descriptor_pool
    timeline_batches
    timeline_host
    timeline_submit
    threads
    many_draws
    many_pipelines
    many_shaders
    coherence
    sparse_write
    mapping_ranges
    mapping_file
    query
    query_frames
    calibrated
    event
    fence
    push_constant
    update_template
    secondary
    indirect
    mips
    churn
    devices
    devices_come_and_go
    entry_points
    ray_query
    ray_tracing
    mesh
    push_descriptor
    pipeline_cache
    pipeline_library
    private_data
    unknown_structs
    imported_memory
    host_image_copy
    many_maps
    fork_after_instance
    present_fifo
    present_mailbox
    present_immediate
    present_alias
    late_window
}

/// A link that is slow for the codec is a matter of luck on this one: all is coded.
#[test]
fn coded_lanes_carry_the_same() {
    let lab = Lab::new("coded");
    let host = Host::start(&lab);
    for name in ["many_draws", "threads", "staging_reuse", "sparse_write", "devices_come_and_go"] {
        let native = format!("native_{name}");
        Guest::test_program(&lab, &native, Driver::Native, name).start().succeed(PATIENCE);
        let piped = Guest::test_program(&lab, name, Driver::Pipe(&host), name);
        piped.variable("PYRODUCT_COMPRESS", "always").start().succeed(PATIENCE);
        let bytes = |name: &str| std::fs::read(guest::result_of(&lab, name)).unwrap();
        assert!(bytes(&native) == bytes(name), "{name} differs");
        let stats = guest::stats_of(&lab, name);
        assert!(stats.wire_bytes_up < stats.bytes_up, "{name}: {stats:?}");
    }
}

/// Names in the rows or items of a part of `docs/coverage.md`.
fn listed(part: &str) -> BTreeSet<String> {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/coverage.md")).unwrap();
    let text = page.split("\n## ").find_map(|text| text.strip_prefix(part)).unwrap();
    text.split('`').filter(|name| name.starts_with("VK_")).map(str::to_owned).collect()
}

#[test]
fn every_extension_of_the_driver_is_offered_or_has_a_reason() {
    let lab = Lab::new("extensions");
    let host = Host::start(&lab);
    let of = |name: &str, driver| {
        Guest::test_program(&lab, name, driver, "extensions").start().succeed(PATIENCE);
        let bytes = std::fs::read(guest::result_of(&lab, name)).unwrap();
        String::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let (native, piped) = (of("native", Driver::Native), of("piped", Driver::Pipe(&host)));
    let reasoned: BTreeSet<_> =
        listed("Not offered").into_iter().chain(listed("Offered on request")).collect();
    let without_reason: Vec<_> = native.difference(&piped).filter(|name| !reasoned.contains(*name)).collect();
    assert_eq!(without_reason, Vec::<&String>::new(), "neither offered nor refused with a reason");
    let of_guest = listed("Extensions that the guest implements");
    let from_nowhere: Vec<_> = piped.difference(&native).filter(|name| !of_guest.contains(*name)).collect();
    assert_eq!(from_nowhere, Vec::<&String>::new(), "offered by nobody");
    assert!(native.len() > 50, "{native:?}");
}
