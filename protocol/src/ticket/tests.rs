use std::collections::HashMap;
use std::ffi::OsString;
use std::path::Path;

use super::*;

fn ticket() -> Ticket {
    Ticket {
        host: "render.example:7420".to_owned(),
        ca_certificate_der: vec![1; 300],
        certificate_der: vec![2; 301],
        private_key_pkcs8_der: b"the private key".to_vec(),
        role: Role::Viewer,
        tenant: "lava".to_owned(),
    }
}

#[test]
fn text_form_round_trips_even_when_wrapped() {
    let text = ticket().to_text();
    assert!(text.starts_with("pyroduct:v1:"));
    assert_eq!(Ticket::parse(&text), Ok(ticket()));
    let wrapped: Vec<_> =
        text.as_bytes().chunks(76).map(|line| String::from_utf8(line.to_vec()).unwrap()).collect();
    assert_eq!(Ticket::parse(&format!(" {}\r\n", wrapped.join("\n"))), Ok(ticket()));
}

#[test]
fn cut_at_every_length_is_called_cut_short() {
    let text = ticket().to_text();
    for length in 1..text.len() {
        assert_eq!(Ticket::parse(&text[..length]), Err(TicketError::CutShort), "at {length}");
    }
    assert_eq!(Ticket::parse(" \n"), Err(TicketError::Empty));
}

#[test]
fn any_changed_character_is_noticed() {
    let text = ticket().to_text();
    for at in 0..text.len() {
        let other = if text.as_bytes()[at] == b'A' { "g" } else { "A" };
        let mut changed = text.clone();
        changed.replace_range(at..=at, other);
        assert!(Ticket::parse(&changed).is_err() || Ticket::parse(&changed) == Ok(ticket()), "at {at}");
    }
    let mut changed = text.clone();
    changed.replace_range(100..101, if &text[100..101] == "A" { "B" } else { "A" });
    assert_eq!(Ticket::parse(&changed), Err(TicketError::Garbled));
    changed.replace_range(100..101, "%");
    assert_eq!(Ticket::parse(&changed), Err(TicketError::BadCharacter('%')));
}

#[test]
fn what_is_no_ticket_is_named() {
    assert_eq!(Ticket::parse("hello"), Err(TicketError::NotATicket));
    assert_eq!(Ticket::parse("pyroduct:v2:AAAA"), Err(TicketError::OtherVersion));
    assert_eq!(Ticket::parse(&format!("{}AAAA", ticket().to_text())), Err(TicketError::TooLong));
    assert_eq!(Ticket::parse(&"a".repeat(limits::TICKET_CHARS_MAX * 2)), Err(TicketError::TooLong));
}

#[test]
fn debug_output_has_no_key() {
    let shown = format!("{:?}", ticket());
    assert!(shown.contains("render.example:7420") && !shown.contains("key"));
}

fn find_in(variables: &[(&str, &str)], files: &[(&str, &str, bool)]) -> Result<String, TicketSourceError> {
    let variables: HashMap<_, _> = variables.iter().copied().collect();
    let read = |path: &Path| {
        let file = files.iter().find(|(name, _, _)| Path::new(name) == path);
        Ok(file.map(|&(_, text, open_to_others)| TicketFile { text: text.to_owned(), open_to_others }))
    };
    find(|name| variables.get(name).map(OsString::from), read).map(|ticket| ticket.host)
}

fn for_host(host: &str) -> String {
    Ticket { host: host.to_owned(), ..ticket() }.to_text()
}

#[test]
fn places_are_searched_in_order() {
    let [a, b, c, d] = ["a:1", "b:1", "c:1", "d:1"].map(for_host);
    let files = [
        ("/f", a.as_str(), false),
        ("/home/me/.config/pyroduct/ticket", &c, false),
        ("/etc/pyroduct/ticket", &d, true),
    ];
    let home = ("HOME", "/home/me");
    let value = ("PYRODUCT_TICKET", b.as_str());
    assert_eq!(find_in(&[("PYRODUCT_TICKET_FILE", "/f"), value, home], &files).unwrap(), "a:1");
    assert_eq!(find_in(&[value, home], &files).unwrap(), "b:1");
    assert_eq!(find_in(&[home], &files).unwrap(), "c:1");
    assert_eq!(find_in(&[], &files).unwrap(), "d:1");
    assert_eq!(find_in(&[("PYRODUCT_TICKET", "")], &[]), Err(TicketSourceError::Nowhere));
}

#[test]
fn bad_places_are_not_passed_over() {
    let good = for_host("a:1");
    let file = ("PYRODUCT_TICKET_FILE", "/f");
    assert_eq!(
        find_in(&[file], &[("/f", &good, true)]),
        Err(TicketSourceError::OpenToOthers("/f".to_owned()))
    );
    assert_eq!(find_in(&[file], &[]), Err(TicketSourceError::NoSuchFile("/f".to_owned())));
    let cut = find_in(&[file], &[("/f", &good[..50], false)]).unwrap_err();
    assert_eq!(cut.to_string(), "/f: the ticket is cut short; copy it again, to its very end");
}

proptest::proptest! {
    #[test]
    fn no_text_does_harm(text in ".*", tail in "[A-Za-z0-9_-]{0,200}") {
        let _ = Ticket::parse(&text);
        let _ = Ticket::parse(&format!("{PREFIX}{text}"));
        let _ = Ticket::parse(&format!("{PREFIX}{tail}"));
    }
}
