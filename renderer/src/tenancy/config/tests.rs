use super::*;

const GOOD: &str = r#"
listen = "127.0.0.1:7420"
worker_ports = "7421-7500"
metrics = "127.0.0.1:9420"

[limits]
sessions_max = 32
watchdog = "2 s"
linger = "5 min"

[[tenant]]
name = "lava"
memory = "256 MiB"
share = 200
fps_max = 60
sessions_max = 4

[[tenant]]
name = "tube"
memory = "1 GiB"
host_memory = "2 GiB"
linger = "30 min"
"#;

#[test]
fn one_port_or_a_range() {
    let config = |text| Config::parse("pyroduct.toml", text);
    assert!(config("single_port = true\n").unwrap().single_port);
    assert!(!config("single_port = false\nworker_ports = \"5-6\"\n").unwrap().single_port);
    let both = config("worker_ports = \"5-6\"\nsingle_port = true\n").unwrap_err().to_string();
    assert!(
        both.starts_with("pyroduct.toml:2: single_port = true and worker_ports exclude each other"),
        "{both}"
    );
}

fn error(text: &str) -> String {
    Config::parse("pyroduct.toml", text).unwrap_err().to_string()
}

#[test]
fn a_whole_file_is_read() {
    let config = Config::parse("pyroduct.toml", GOOD).unwrap();
    assert_eq!(config.listen, Some("127.0.0.1:7420".parse().unwrap()));
    assert_eq!((config.sessions_max, config.watchdog), (32, Some(Milliseconds(2_000))));
    assert_eq!((config.linger, config.linger_max()), (Milliseconds(300_000), Milliseconds(1_800_000)));
    assert_eq!(Config::default().linger_max(), Milliseconds(600_000));
    let lava = &config.tenants["lava"];
    assert_eq!(lava.linger, None);
    assert_eq!((lava.memory, lava.host_memory), (Bytes(256 << 20), Bytes(256 << 20)));
    assert_eq!((lava.share, lava.fps_max, lava.sessions_max), (200, Some(60), 4));
    let tube = &config.tenants["tube"];
    assert_eq!((tube.host_memory, tube.share, tube.fps_max), (Bytes(2 << 30), 100, None));
    assert_eq!(Config::parse("pyroduct.toml", ""), Ok(Config::default()));
}

#[test]
fn each_error_is_one_line_with_its_place() {
    let cases = [
        ("listen = \"here\"", "pyroduct.toml:1: \"here\" is not an address with a port"),
        ("\nworker_ports = \"9-1\"", "pyroduct.toml:2: \"9-1\" is not ports, A-B"),
        ("\n\ncolour = 1", "pyroduct.toml:3: unknown field `colour`"),
        ("[[tenant]]\nname = \"a\"\nmemory = 0", "pyroduct.toml:3: tenant `a`: memory is 0"),
        ("[[tenant]]\nname = \"a\"\nmemory = \"4 GB\"", "pyroduct.toml:3: \"4 GB\" is not a size"),
        ("[[tenant]]\nname = \"a\"\nmemory = -1", "pyroduct.toml:3: \"-1\" is not a size"),
        ("[[tenant]]\nname = \"a\"\nmemory = 4096", "pyroduct.toml:3: 4096 has no unit; write \"4096 MiB\""),
        ("[[tenant]]\nname = \"a\"\nmemory = \"4096\"", "pyroduct.toml:3: 4096 has no unit; write"),
        (
            "\nadvertise = \"render.example:443\"",
            "pyroduct.toml:2: advertise = \"render.example:443\": a port can",
        ),
        ("[[tenant]]\nname = \"a\"", "pyroduct.toml:1: missing field `memory`"),
        ("[[tenant]]\nname = \"a b\"\nmemory = \"1 MiB\"", "pyroduct.toml:2: a tenant's name has 1 to 64"),
        (
            "[[tenant]]\nname = \"a\"\nmemory = \"1 MiB\"\nshare = 0",
            "pyroduct.toml:4: share is 1 to 10000, not 0",
        ),
        ("[limits]\nsessions_max = 65", "pyroduct.toml:2: sessions_max is 1 to 64, not 65"),
        ("[limits]\nwatchdog = \"1 ms\"", "pyroduct.toml:2: watchdog is at least 100 ms"),
        ("[limits]\nlinger = \"999 ms\"", "pyroduct.toml:2: linger is 1 s to 1440 min, not 999 ms"),
        ("[[tenant]]\nname = \"a\"\nmemory = 1\nlinger = \"2 h\"", "pyroduct.toml:4: \"2 h\" is not a time"),
        ("[limits", "pyroduct.toml:1: "),
    ];
    for (text, wanted) in cases {
        let said = error(text);
        assert!(said.starts_with(wanted), "{text:?} gives {said:?}");
        assert_eq!(said.lines().count(), 1, "{said:?}");
    }
    let tenant = "[[tenant]]\nname = \"a\"\nmemory = \"1 MiB\"\n";
    assert_eq!(error(&tenant.repeat(2)), "pyroduct.toml:5: tenant `a` is there twice");
}

#[test]
fn what_counts_from_the_next_start_is_named() {
    let config = |text| Config::parse("pyroduct.toml", text).unwrap();
    let start = config(GOOD);
    assert!(start.needs_restart(&start).is_empty());
    let later = GOOD.replace("9420", "9421").replace("share = 200", "share = 300");
    let later = config(&format!("advertise = \"render.example\"\ngpu = \"1\"\n{later}"));
    assert_eq!(start.needs_restart(&later), ["advertise", "gpu", "metrics"]);
}

#[test]
fn tenants_are_written_as_they_are_read() {
    let config = Config::parse("pyroduct.toml", GOOD).unwrap();
    let text = tenants_text(&config.tenants);
    assert_eq!(Config::parse("tenants.toml", &text).unwrap().tenants, config.tenants);
    let mut both = config.clone();
    assert!(both.add_tenants(config.tenants).unwrap_err().contains("`lava`"));
}
