//! Every test program: the same bytes natively and through the pipe, and nothing for the validation layers to say,
//! neither about the program nor about what the host makes of it.

use e2e::harness::{Display, Driver, Guest, Host, Lab, PATIENCE, guest};
use e2e::programs::{self, PROGRAMS};

fn same(name: &str) {
    let program = programs::find(name).unwrap();
    let lab = Lab::new(name);
    let display = program.display.then(|| Display::start(&lab, "display"));
    let host = Host::start(&lab);
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
    let native = run("native", Driver::Native, true);
    let complaints = lab.read("native.out");
    assert!(!complaints.contains("Validation Error"), "the program itself: {complaints}");
    let piped = run("piped", Driver::Pipe(&host), false);
    let at = native.iter().zip(&piped).position(|(native, piped)| native != piped);
    assert_eq!((native.len(), at), (piped.len(), None), "length, first difference");
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
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
    staging_reuse
    uniform_reuse
    descriptor_pool
    timeline_batches
    timeline_host
    timeline_submit
    threads
    many_draws
    sparse_write
    mapping_ranges
    mapping_file
    query
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
    present_fifo
    present_mailbox
    present_immediate
}
