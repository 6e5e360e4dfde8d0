//! Debian's own vkcube and vulkaninfo, unmodified.

use std::collections::BTreeMap;

use e2e::harness::viewer::ViewerOptions;
use e2e::harness::{Display, Driver, Guest, Host, Lab, PATIENCE, Viewer, guest, program};

#[test]
fn six_hundred_frames_arrive_bit_exact_and_without_round_trips() {
    let lab = Lab::new("vkcube_600");
    let display = Display::start(&lab, "display");
    let host = Host::start(&lab);
    let mut viewer = Viewer::headless(&lab, "viewer", &host, ViewerOptions { once: true, frames: None });
    // As a person does it: through pyroduct-run, which sets the driver itself.
    let mut vkcube = Guest::new(&lab, "vkcube", Driver::Pipe(&host), program("pyroduct-run"))
        .on(&display)
        .arguments(&["--", "vkcube", "--c", "600"])
        .start();
    vkcube.succeed(PATIENCE);
    viewer.succeed(PATIENCE);
    let stats = guest::stats_of(&lab, "vkcube");
    assert_eq!(stats.frames_presented, 600);
    assert_eq!(stats.steady.frames, 540);
    assert_eq!(stats.steady.blocking_round_trips, 0, "{:?}", stats.blocking_round_trips);
    let seen = Viewer::stats(&lab, "viewer");
    assert_eq!((seen.mismatches, seen.verified), (0, seen.frames));
    assert!(seen.frames >= 20, "only {} frames came", seen.frames);
    same_hashes(&lab);
    looks_like_the_cube(&lab);
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}

/// Each frame that the viewer decoded is the one that the host read from the swapchain image.
fn same_hashes(lab: &Lab) {
    let presented = lab.read("host.hashes");
    let presented: BTreeMap<_, _> = presented
        .lines()
        .filter_map(|line| {
            let mut parts = line.split(' ').skip(1);
            Some((parts.next()?, parts.next()?))
        })
        .collect();
    let seen = lab.read("viewer.hashes");
    assert!(!seen.is_empty());
    for line in seen.lines() {
        let (frame, hash) = line.split_once(' ').unwrap();
        assert_eq!(presented.get(frame), Some(&hash), "frame {frame}");
    }
}

/// The captured picture has vkcube's grey background around a textured cube.
fn looks_like_the_cube(lab: &Lab) {
    let file = std::io::BufReader::new(std::fs::File::open(lab.path("viewer.png")).unwrap());
    let mut reader = png::Decoder::new(file).read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    assert_eq!((info.width, info.height), (500, 500));
    let pixels: Vec<[u8; 3]> =
        bytes.chunks_exact(info.color_type.samples()).map(|p| [p[0], p[1], p[2]]).collect();
    let background = [51; 3];
    let at = |x: usize, y: usize| pixels[y * 500 + x];
    for corner in [at(0, 0), at(499, 0), at(0, 499), at(499, 499)] {
        assert_eq!(corner, background);
    }
    let cube = pixels.iter().filter(|pixel| **pixel != background).count();
    let colors: std::collections::BTreeSet<_> = pixels.iter().collect();
    assert!((20_000..180_000).contains(&cube), "{cube} pixels of a cube");
    assert!(colors.len() > 50, "{} colours", colors.len());
}

#[test]
fn vulkaninfo_names_the_hosts_gpu() {
    let lab = Lab::new("vulkaninfo");
    let display = Display::start(&lab, "display");
    let host = Host::start(&lab);
    Guest::new(&lab, "vulkaninfo", Driver::Pipe(&host), "vulkaninfo")
        .on(&display)
        .arguments(&["--summary"])
        .start()
        .succeed(PATIENCE);
    let summary = lab.read("vulkaninfo.out");
    let name = summary.lines().find(|line| line.contains("deviceName")).unwrap_or_default();
    assert!(name.contains("llvmpipe") && name.ends_with("(Pyroduct)"), "{summary}");
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}

#[test]
fn an_instance_and_a_device_take_two_round_trips_at_most() {
    let lab = Lab::new("connect");
    let host = Host::start(&lab);
    Guest::test_program(&lab, "connect", Driver::Pipe(&host), "connect").start().succeed(PATIENCE);
    let stats = guest::stats_of(&lab, "connect");
    assert!(stats.blocking_round_trips.total <= 2, "{:?}", stats.blocking_round_trips);
}
