//! Pipelines are compiled beside the frames, and not without end ahead of them.

use e2e::harness::guest::stats_of;
use e2e::harness::{Estate, Lab};

const TENANT: &str = "[[tenant]]\nname = \"lava\"\nmemory = \"256 MiB\"\n";

#[test]
fn who_creates_many_pipelines_waits_for_the_host_and_who_creates_few_does_not() {
    let lab = Lab::new("compilation");
    let estate = Estate::with(&lab, TENANT, &[("PYRODUCT_INJECT", "compile=20")]);
    let lava = estate.ticket("lava");
    // All of them take more than a second, whoever compiles: many times as long as to post them.
    assert!(estate.run(&lava, "many", "many_pipelines"), "{}", lab.read("many.log"));
    assert!(stats_of(&lab, "many").compile_waits > 0, "all were posted ahead");
    assert!(estate.run(&lava, "few", "compute"), "{}", lab.read("few.log"));
    assert_eq!(stats_of(&lab, "few").compile_waits, 0);
}
