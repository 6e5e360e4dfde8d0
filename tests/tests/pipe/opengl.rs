//! OpenGL programs, unmodified: through Zink, Mesa's OpenGL on Vulkan, on X11 without DRI3.

use std::collections::{BTreeMap, BTreeSet};

use e2e::harness::viewer::ViewerOptions;
use e2e::harness::{Display, Driver, Guest, Host, Lab, PATIENCE, Viewer, guest};

use crate::unmodified;

/// Zink takes a driver in software only when software is asked for.
fn through_zink<'a>(
    lab: &'a Lab,
    name: &str,
    driver: Driver<'_>,
    program: &str,
    display: &Display,
) -> Guest<'a> {
    let run_time = lab.path("");
    Guest::new(lab, name, driver, program)
        .variable("MESA_LOADER_DRIVER_OVERRIDE", "zink")
        .variable("GALLIUM_DRIVER", "zink")
        .variable("LIBGL_ALWAYS_SOFTWARE", "1")
        .variable("XDG_RUNTIME_DIR", &run_time.to_string_lossy())
        .on(display)
}

/// What a program prints natively and through the pipe, but for the name of the GPU. The layers say nothing of what the host makes
/// of it that they do not say of the program itself.
fn printed(name: &str, program: &str, arguments: &[&str]) -> [String; 2] {
    let lab = Lab::new(name);
    let display = Display::start(&lab, "display");
    let host = Host::start(&lab);
    let run = |run: &str, driver, validated: bool| {
        let program = through_zink(&lab, run, driver, program, &display).arguments(arguments);
        let program = if validated { program.validated() } else { program };
        program.start().succeed(PATIENCE);
        lab.read(&format!("{run}.out"))
    };
    let printed = [run("native", Driver::Native, false), run("piped", Driver::Pipe(&host), false)];
    assert!(printed[1].contains("(Pyroduct)"), "{}", printed[1]);
    let told = identifiers(&host.validation_errors(&lab).join("\n"));
    if !told.is_empty() {
        let natively = identifiers(&run("validated", Driver::Native, true));
        assert!(told.is_subset(&natively), "{told:?}, and natively {natively:?}");
    }
    printed.map(|text| text.replace(" (Pyroduct)", ""))
}

/// `Validation Error: [ IDENTIFIER ]`
fn identifiers(log: &str) -> BTreeSet<String> {
    let errors = log.lines().filter_map(|line| line.split_once("Validation Error: [ "));
    errors
        .filter_map(|(_, rest)| rest.split_once(" ]"))
        .map(|(identifier, _)| identifier.to_owned())
        .collect()
}

#[test]
fn glxinfo_tells_the_same_but_for_memory() {
    // Names of extensions stand several in a line, all else line by line; what is free changes from one moment to the next.
    let told = |text: &str| {
        let mut told = BTreeMap::<String, u32>::new();
        let lines = text.lines().filter(|line| !line.contains(" memory"));
        for line in lines {
            let names = line.trim_start().starts_with("GL") && !line.contains(['=', ':']);
            let parts: Vec<&str> = if names { line.split([',', ' ']).collect() } else { vec![line] };
            for part in parts {
                *told.entry(part.to_owned()).or_default() += 1;
            }
        }
        // No memory is shared with others, and semaphores are, whatever the host has (`docs/coverage.md`).
        let of_sharing = ["GL_EXT_memory_object", "GL_EXT_semaphore"];
        told.retain(|name, _| !of_sharing.iter().any(|start| name.starts_with(start)) && !name.is_empty());
        told
    };
    let printed = printed("glxinfo", "glxinfo", &["-l"]);
    assert!(printed[1].contains("OpenGL renderer string: zink"), "{}", printed[1]);
    let [native, piped] = [told(&printed[0]), told(&printed[1])];
    assert!(native.len() > 500, "{}", printed[0]);
    let differs = |a: &BTreeMap<String, u32>, b: &BTreeMap<String, u32>| {
        a.iter()
            .filter(|(name, count)| b.get(*name) != Some(count))
            .map(|(name, _)| name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!((differs(&native, &piped), differs(&piped, &native)), (vec![], vec![]));
}

#[test]
fn glmark2_finds_the_right_pixels_in_each_scene() {
    let [native, piped] = printed("glmark2", "glmark2", &["--validate", "--off-screen"]);
    assert!(native.matches("Validation: Success").count() > 20, "{native}");
    assert_eq!(piped, native);
}

#[test]
fn glxgears_turns_without_round_trips() {
    let lab = Lab::new("glxgears");
    let display = Display::start(&lab, "display");
    let host = Host::start(&lab);
    let options = ViewerOptions { once: false, frames: Some(150) };
    let mut viewer = Viewer::headless(&lab, "viewer", &host, options);
    let mut glxgears = through_zink(&lab, "glxgears", Driver::Pipe(&host), "glxgears", &display).start();
    viewer.succeed(PATIENCE);
    let window = display.window().to_string();
    assert!(display.xdotool(&["key", "--window", &window, "Escape"]).is_some(), "a key for glxgears");
    glxgears.succeed(PATIENCE);
    unmodified::seen_without_loss(&lab);
    let stats = guest::stats_of(&lab, "glxgears");
    assert!(stats.steady.frames >= 80, "{stats:?}");
    assert_eq!(stats.steady.blocking_round_trips, 0, "{:?}", stats.blocking_round_trips);
    // Three gears on black.
    let pixels = unmodified::picture(&lab);
    assert_eq!(pixels.len(), 300 * 300);
    for (gear, of_it) in [("red", 0), ("green", 1), ("blue", 2)] {
        let strong = |pixel: &&[u8; 3]| {
            pixel.iter().zip(0..).all(|(c, at)| at == of_it || c.saturating_mul(2) < pixel[of_it])
        };
        let count = pixels.iter().filter(strong).count();
        assert!((1_500..30_000).contains(&count), "{count} pixels of the {gear} gear");
    }
    assert_eq!(host.validation_errors(&lab), Vec::<String>::new());
}
