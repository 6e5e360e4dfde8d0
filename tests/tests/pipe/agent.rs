//! The agent of a guest's display: input reaches the program that the person sees, the pointer looks and moves as in the guest.

use e2e::harness::{Agent, Display, Driver, Guest, Host, HostOptions, Lab, PATIENCE, Process, Viewer, until};
use rustix::process::{Signal, kill_process};
use x11rb::connection::Connection as _;
use x11rb::protocol::xfixes::ConnectionExt as _;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, InputFocus};
use x11rb::rust_connection::RustConnection;

/// A guest with an agent, and a viewer, each on a display of its own.
struct Desk<'a> {
    lab: &'a Lab,
    guest_display: Display,
    viewer_display: Display,
    host: Host,
    agent: Process,
    viewer_process: Process,
}

impl<'a> Desk<'a> {
    fn new(lab: &'a Lab) -> Self {
        Self::with(lab, HostOptions::default())
    }

    fn with(lab: &'a Lab, options: HostOptions) -> Self {
        let guest_display = Display::start(lab, "guest_display");
        let viewer_display = Display::start(lab, "viewer_display");
        let host = Host::with(lab, "host", options);
        let agent = Agent::start(lab, "agent", &host, &guest_display);
        let viewer = Viewer::windowed(lab, "viewer", &host, &viewer_display);
        Self { lab, guest_display, viewer_display, host, agent, viewer_process: viewer }
    }

    /// Starts a program that says what reaches it; gives it and the viewer's window for it.
    fn program(&self, name: &str, inputs: &str) -> (Process, String) {
        let program = Guest::test_program(self.lab, name, Driver::Pipe(&self.host), "inputs");
        let program = program.variable("E2E_INPUTS", inputs).on(&self.guest_display).start();
        let title = inputs.split(' ').next().unwrap();
        let find = ["search", "--onlyvisible", "--name", title];
        let window = until(PATIENCE, "the program's window at the viewer", || {
            self.viewer(&find).filter(|windows| !windows.is_empty())
        });
        (program, window.lines().next().unwrap().to_owned())
    }

    fn viewer(&self, arguments: &[&str]) -> Option<String> {
        self.viewer_display.xdotool(arguments)
    }

    /// What a program was told.
    fn lines(&self, name: &str) -> Vec<String> {
        self.lab.read(&format!("{name}.out")).lines().map(str::to_owned).collect()
    }

    fn until_line(&self, name: &str, what: &str) {
        until(PATIENCE, &format!("{name}: {what}"), || {
            self.lines(name).iter().any(|line| line == what).then_some(())
        });
    }

    /// Clicks into the middle of a window until the program has heard it: its window may not be connected yet.
    fn click(&self, name: &str, window: &str) {
        until(PATIENCE, &format!("{name}: a click"), || {
            let _ = self.viewer(&["windowfocus", window]);
            let _ = self.viewer(&["mousemove", "--window", window, "60", "50", "click", "1"]);
            std::thread::sleep(std::time::Duration::from_millis(50));
            self.lines(name).iter().any(|line| line == "button 1 up").then_some(())
        });
    }

    /// The picture of the pointer that a display shows now: width, height, hot spot and pixels.
    fn pointer(display: &Display) -> (u16, u16, u16, u16, Vec<u32>) {
        let (connection, _): (RustConnection, _) = x11rb::connect(Some(display.name())).unwrap();
        connection.xfixes_query_version(2, 0).unwrap().reply().unwrap();
        let image = connection.xfixes_get_cursor_image().unwrap().reply().unwrap();
        connection.flush().unwrap();
        (image.width, image.height, image.xhot, image.yhot, image.cursor_image)
    }

    /// Moves the viewer's mouse to the right and back, 40 pixels at a time, over more than three screens, and checks what the
    /// program was turned by.
    fn turn(&self, name: &str) {
        let start = self.turned(name);
        for (step, goal) in [("40", start + 4800.0), ("-40", start)] {
            for _ in 0..120 {
                let _ = self.viewer(&["mousemove_relative", "--", step, "0"]);
            }
            until(PATIENCE, &format!("{name} turned by {goal}"), || {
                (f64::abs(self.turned(name) - goal) <= 48.0).then_some(())
            });
        }
    }

    /// What a program says that it is turned by.
    fn turned(&self, name: &str) -> f64 {
        let lines = self.lines(name);
        lines.iter().rev().find_map(|line| line.strip_prefix("turned ")?.parse().ok()).unwrap_or(0.0)
    }
}

#[test]
fn the_guests_pointer_is_the_viewers() {
    let lab = Lab::new("agent_pointer");
    let desk = Desk::new(&lab);
    let (_text, window) = desk.program("text", "text 0 0 300 200");
    desk.click("text", &window);
    let guest = Desk::pointer(&desk.guest_display);
    assert!(guest.4.iter().any(|pixel| *pixel != 0), "a text field's pointer");
    until(PATIENCE, "the text field's pointer at the viewer", || {
        (Desk::pointer(&desk.viewer_display) == guest).then_some(())
    });
}

#[test]
fn a_program_that_turns_by_raw_motion_turns_as_the_mouse_moves() {
    let lab = Lab::new("agent_raw");
    let desk = Desk::new(&lab);
    let (_game, window) = desk.program("raw", "raw 100 100 640 480");
    desk.click("raw", &window);
    desk.until_captured(&window);
    desk.turn("raw");
}

#[test]
fn a_program_that_puts_the_pointer_back_turns_as_the_mouse_moves() {
    let lab = Lab::new("agent_warp");
    let desk = Desk::new(&lab);
    let (_game, window) = desk.program("warp", "warp 100 100 640 480");
    desk.click("warp", &window);
    desk.until_captured(&window);
    desk.turn("warp");
}

#[test]
fn a_program_that_puts_the_pointer_back_and_does_not_hide_it_turns_as_the_mouse_moves() {
    let lab = Lab::new("agent_seen");
    let desk = Desk::new(&lab);
    let (_game, window) = desk.program("seen", "seen 100 100 640 480");
    desk.click("seen", &window);
    // Until then the program turns by places.
    until(PATIENCE, "the captured pointer", || {
        for step in ["5", "-5"] {
            let _ = desk.viewer(&["mousemove_relative", "--", step, "0"]);
        }
        desk.viewer(&["getwindowname", &window]).filter(|title| title.contains("lets the mouse go"))
    });
    // What was on its way has arrived.
    let mut before = f64::NAN;
    until(PATIENCE, "a rest", || {
        let now = desk.turned("seen");
        std::thread::sleep(std::time::Duration::from_millis(100));
        let rests = f64::abs(now - before) < 0.5;
        before = now;
        rests.then_some(())
    });
    desk.turn("seen");
}

impl Desk<'_> {
    /// The viewer's title says that the pointer is captured.
    fn until_captured(&self, window: &str) {
        until(PATIENCE, "the captured pointer", || {
            self.viewer(&["getwindowname", window]).filter(|title| title.contains("lets the mouse go"))
        });
    }
}

#[test]
fn keys_and_clicks_reach_the_program_whose_window_the_person_sees() {
    let lab = Lab::new("agent_focus");
    let desk = Desk::new(&lab);
    types_in_turns(&desk);
}

#[test]
fn keys_and_clicks_reach_that_program_under_a_window_manager_too() {
    let lab = Lab::new("agent_manager");
    let desk = Desk::new(&lab);
    let _manager = manager(&lab, "manager", &desk.guest_display);
    types_in_turns(&desk);
}

/// A window manager on a display.
fn manager(lab: &Lab, name: &str, display: &Display) -> Process {
    let mut command = display.command("openbox");
    command.env("HOME", lab.path("")).env_remove("XDG_CONFIG_HOME");
    let manager = Process::start(lab, name, command);
    let (connection, screen): (RustConnection, _) = x11rb::connect(Some(display.name())).unwrap();
    let root = connection.setup().roots[screen].root;
    let atom = connection.intern_atom(false, b"_NET_SUPPORTING_WM_CHECK").unwrap().reply().unwrap().atom;
    until(PATIENCE, "the window manager", || {
        let property = connection.get_property(false, root, atom, AtomEnum::WINDOW, 0, 1).ok()?;
        (property.reply().ok()?.type_ != x11rb::NONE).then_some(())
    });
    manager
}

#[test]
fn in_full_screen_the_desktops_own_keys_are_the_programs() {
    let lab = Lab::new("agent_desktop_keys");
    let desk = Desk::new(&lab);
    let _manager = manager(&lab, "manager", &desk.viewer_display);
    let (_program, window) = desk.program("plain", "plain 0 0 300 200");
    desk.click("plain", &window);
    // Alt+Tab is the desktop's (Tab with Alt never comes), and the program's in full screen.
    let tab_with_alt = || desk.lines("plain").iter().any(|line| line == "press 23 state 8");
    let _ = desk.viewer(&["key", "alt+Tab", "key", "a"]);
    desk.until_line("plain", "press 38 state 0");
    assert!(!tab_with_alt(), "the desktop has no Alt+Tab");
    let _ = desk.viewer(&["key", "ctrl+alt+Return"]);
    until(PATIENCE, "Alt+Tab at the program", || {
        let _ = desk.viewer(&["key", "alt+Tab"]);
        tab_with_alt().then_some(())
    });
}

/// Two programs whose windows lie over each other; the person types into one and the other in turns.
fn types_in_turns(desk: &Desk<'_>) {
    // They lie over each other in the guest, as all do without a window manager.
    let (_first, plain) = desk.program("first", "plain 0 0 300 200");
    let (_second, text) = desk.program("second", "text 0 0 300 200");
    let _ = desk.viewer(&["windowmove", &text, "400", "0"]);
    desk.click("first", &plain);
    desk.click("second", &text);
    let rounds = 12;
    for round in 1..=rounds {
        for (name, window, key, code) in [("first", &plain, "a", 38), ("second", &text, "b", 56)] {
            let _ = desk.viewer(&["windowfocus", "--sync", window]);
            let _ = desk.viewer(&["key", key]);
            let said = |line: &String| line.starts_with(&format!("press {code} "));
            until(PATIENCE, &format!("{name}: key {round}"), || {
                (desk.lines(name).iter().filter(|line| said(line)).count() == round).then_some(())
            });
        }
    }
    for (name, foreign) in [("first", "press 56 "), ("second", "press 38 ")] {
        assert!(
            !desk.lines(name).iter().any(|line| line.starts_with(foreign)),
            "{name} heard the other's keys"
        );
    }
}

#[test]
fn a_notch_is_a_notch_and_each_button_is_its_own() {
    let lab = Lab::new("agent_buttons");
    let desk = Desk::new(&lab);
    let (_program, window) = desk.program("plain", "plain 0 0 300 200");
    desk.click("plain", &window);
    let presses = |button: u8| {
        let start = format!("button {button} at ");
        desk.lines("plain").iter().filter(|line| line.starts_with(&start)).count()
    };
    let before = [2, 3, 4, 5, 8, 9].map(presses);
    for button in ["2", "3", "4", "4", "4", "5", "8", "9"] {
        let _ = desk.viewer(&["click", button]);
    }
    until(PATIENCE, "the last button", || (presses(9) == before[5] + 1).then_some(()));
    let counts = [2, 3, 4, 5, 8, 9].map(presses);
    let wanted: Vec<usize> =
        before.iter().zip([1, 1, 3, 1, 1, 1]).map(|(before, new)| before + new).collect();
    assert_eq!(counts.to_vec(), wanted);
}

#[test]
fn a_second_agent_leaves_the_display_to_the_first_and_one_that_is_gone_is_replaced() {
    let lab = Lab::new("agent_second");
    let mut desk = Desk::new(&lab);
    let mut command = std::process::Command::new(e2e::harness::program("pyroduct-agent"));
    command.env("DISPLAY", desk.guest_display.name()).env("PYRODUCT_TICKET", &desk.host.guest_ticket);
    command.env("PYRODUCT_LOG", "info");
    Process::start(&lab, "second", command).succeed(PATIENCE);
    assert!(lab.read("second.log").contains("another agent serves this display"));
    assert!(desk.agent.runs());
    let (_program, window) = desk.program("plain", "plain 0 0 300 200");
    desk.click("plain", &window);
    // Without an agent the driver takes over; then another agent does.
    desk.agent.kill();
    desk.agent.wait(PATIENCE);
    let count = || desk.lines("plain").iter().filter(|line| line.starts_with("press 38 ")).count();
    let types = |what: &str| {
        let before = count();
        until(PATIENCE, what, || {
            let _ = desk.viewer(&["windowfocus", "--sync", &window]);
            let _ = desk.viewer(&["key", "a"]);
            (count() > before).then_some(())
        });
    };
    types("a key by the driver");
    let _third = Agent::start(&lab, "third", &desk.host, &desk.guest_display);
    types("a key by the new agent");
}

#[test]
fn locks_are_as_the_persons_and_modifiers_that_are_down_count() {
    let lab = Lab::new("agent_locks");
    let desk = Desk::new(&lab);
    let (_program, window) = desk.program("plain", "plain 0 0 300 200");
    desk.click("plain", &window);
    // Num Lock goes on where the program does not hear it, and Ctrl goes down.
    let (connection, screen): (RustConnection, _) = x11rb::connect(Some(desk.viewer_display.name())).unwrap();
    let root = connection.setup().roots[screen].root;
    connection.set_input_focus(InputFocus::PARENT, root, x11rb::CURRENT_TIME).unwrap().check().unwrap();
    let _ = desk.viewer(&["key", "Num_Lock", "keydown", "Control_L"]);
    let _ = desk.viewer(&["windowfocus", "--sync", &window]);
    let _ = desk.viewer(&["key", "x"]);
    // The key with Control (4) and Num Lock (Mod2: 16).
    desk.until_line("plain", "press 53 state 20");
    let _ = desk.viewer(&["keyup", "Control_L", "key", "a"]);
    desk.until_line("plain", "press 38 state 16");
}

#[test]
fn pyroduct_run_starts_the_agent_which_leaves_after_the_last_program() {
    let lab = Lab::new("agent_run");
    let (display, host) = (Display::start(&lab, "display"), Host::start(&lab));
    let mut command = std::process::Command::new(e2e::harness::program("pyroduct-run"));
    command.arg("--").arg(e2e::harness::programs().join("e2e-program")).arg("inputs");
    command.env("E2E_INPUTS", "plain 0 0 300 200").env("DISPLAY", display.name()).env("HOME", lab.path(""));
    command.env("PYRODUCT_TICKET", &host.guest_ticket).env_remove("PYRODUCT_TICKET_FILE");
    let mut program = Process::start(&lab, "run", command);
    let starts = |count: usize| lab.read("host.log").matches("session of a display starts").count() == count;
    until(PATIENCE, "the agent's session", || starts(1).then_some(()));
    until(PATIENCE, "the program", || lab.read("run.out").contains("ready").then_some(()));
    program.kill();
    program.wait(PATIENCE);
    until(PATIENCE, "the agent's end", || {
        lab.read("host.log").contains("session of a display ended: its agent left").then_some(())
    });
    assert!(starts(1));
}

#[test]
fn a_display_is_served_through_the_one_port_too() {
    let lab = Lab::new("agent_one_port");
    let desk = Desk::with(&lab, HostOptions { single_port: true, ..HostOptions::default() });
    let (_game, window) = desk.program("raw", "raw 100 100 640 480");
    desk.click("raw", &window);
    // The program's own driver takes clicks too; only an agent tells that it captures the pointer.
    desk.until_captured(&window);
}

#[test]
fn a_key_does_not_type_on_when_the_viewer_stands_still() {
    let lab = Lab::new("agent_stall");
    let desk = Desk::new(&lab);
    let (_program, window) = desk.program("plain", "plain 0 0 300 200");
    desk.click("plain", &window);
    let _ = desk.viewer(&["keydown", "a"]);
    desk.until_line("plain", "press 38 state 0");
    kill_process(desk.viewer_process.pid(), Signal::STOP).unwrap();
    desk.until_line("plain", "release 38");
    // It goes on, and still holds the key.
    let presses = || desk.lines("plain").iter().filter(|line| line.starts_with("press 38 ")).count();
    let before = presses();
    kill_process(desk.viewer_process.pid(), Signal::CONT).unwrap();
    until(PATIENCE, "the key again", || (presses() > before).then_some(()));
    let _ = desk.viewer(&["keyup", "a"]);
}

#[test]
fn a_surface_that_is_made_anew_keeps_the_viewers_window() {
    let lab = Lab::new("agent_anew");
    let desk = Desk::new(&lab);
    let (_program, window) = desk.program("anew", "anew 0 0 300 200");
    desk.click("anew", &window);
    let to = ["windowmove", &window, "300", "200", "mousemove", "--window", &window, "60", "50"];
    let _ = desk.viewer(&[&to[..], &["click", "3"]].concat());
    desk.until_line("anew", "anew");
    // The next surface has another name.
    until(PATIENCE, "the surface made anew, in the same window", || {
        desk.viewer(&["getwindowname", &window]).filter(|title| title == "second")
    });
    let windows = desk.viewer(&["search", "--onlyvisible", "--name", "second"]);
    assert_eq!(windows.as_deref(), Some(window.as_str()));
}
