//! Addresses that peers are told: those that can never be reached are refused before they stand in a ticket.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Where the port stands behind a host's name or address, if there is one: `render.example:443`, `[::1]:443`.
#[must_use]
pub fn split_port(text: &str) -> Option<(&str, &str)> {
    let (host, port) = text.rsplit_once(':')?;
    (!host.contains(':') || host.ends_with(']')).then_some((host, port))
}

/// Checks `HOST:PORT` of a ticket.
///
/// # Errors
/// What is wrong with it, one line.
pub fn check_address(text: &str) -> Result<(), String> {
    let wrong = |why: &str| Err(format!("{text:?} is no address of a host: {why}; write HOST:PORT"));
    if text.parse::<Ipv6Addr>().is_ok() {
        return wrong("an IPv6 address stands in brackets, and a port behind them");
    }
    let Some((host, port)) = split_port(text) else { return wrong("it has no port") };
    if !port.parse::<u16>().is_ok_and(|port| port != 0) {
        return wrong("the port is 1 to 65535");
    }
    check_host(host).or_else(|why| wrong(&why))
}

/// Checks what a host advertises: a name or an address, and where all goes through one port that of the outside, too.
///
/// # Errors
/// What is wrong with it, one line.
pub fn check_advertised(text: &str, single_port: bool) -> Result<(), String> {
    let wrong = |why: &str| Err(format!("advertise = {text:?}: {why}"));
    if text.parse::<Ipv6Addr>().is_ok() {
        return Ok(());
    }
    match split_port(text) {
        Some(_) if single_port => check_address(text).or_else(|why| wrong(&why)),
        Some((host, _)) => wrong(&format!(
            "a port can only be advertised with single_port = true, since each session has one of its own; write {host:?}"
        )),
        None => check_host(text).or_else(|why| wrong(&why)),
    }
}

fn check_host(host: &str) -> Result<(), String> {
    if let Some(inner) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return match inner.parse::<Ipv6Addr>() {
            Ok(address) if address.is_unspecified() => Err("nobody can connect to it".to_owned()),
            Ok(_) => Ok(()),
            Err(_) => Err(format!("{inner:?} is no IPv6 address")),
        };
    }
    // RFC 1123 names, and underscores, which many networks have.
    let fits = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    if host.is_empty() || host.len() > 253 || !host.chars().all(fits) {
        return Err(format!("{host:?} is no name of a host"));
    }
    if host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_unspecified()) {
        return Err("nobody can connect to it".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_takes_what_can_be_reached() {
        for good in ["render.example:7420", "10.0.0.1:1", "[::1]:65535", "gpu_host-2:443"] {
            assert_eq!(check_address(good), Ok(()), "{good}");
        }
        let wrong = [
            ("localhost", "it has no port"),
            ("127.0.0.1", "it has no port"),
            ("127.0.0.1:99999", "the port is 1 to 65535"),
            ("127.0.0.1:0", "the port is 1 to 65535"),
            ("127.0.0.1:", "the port is 1 to 65535"),
            ("::1:7420", "in brackets"),
            ("::1", "in brackets"),
            ("[::g]:1", "is no IPv6 address"),
            (":7420", "is no name of a host"),
            ("a/b:1", "is no name of a host"),
            ("https://a:1", "it has no port"),
            ("a b:1", "is no name of a host"),
            ("0.0.0.0:7420", "nobody can connect to it"),
            ("[::]:7420", "nobody can connect to it"),
            ("", "it has no port"),
        ];
        for (text, why) in wrong {
            assert!(
                check_address(text).is_err_and(|said| said.contains(why)),
                "{text}: {:?}",
                check_address(text)
            );
        }
    }

    #[test]
    fn a_name_may_bring_its_port() {
        let with = ["render.example:443", "10.0.0.1:443", "[::1]:443"];
        assert!(with.into_iter().all(|text| split_port(text).is_some_and(|(_, port)| port == "443")));
        assert!(
            !["render.example", "10.0.0.1", "::1", "[::1]", "::443"]
                .into_iter()
                .any(|text| split_port(text).is_some())
        );
    }

    #[test]
    fn a_port_is_advertised_where_there_is_one() {
        for (text, single_port) in [
            ("render.example", false),
            ("render.example", true),
            ("::1", false),
            ("[::1]", true),
            ("a:443", true),
        ] {
            assert_eq!(check_advertised(text, single_port), Ok(()), "{text}");
        }
        let said = check_advertised("render.example:443", false).unwrap_err();
        assert!(said.contains("single_port = true") && said.ends_with("write \"render.example\""), "{said}");
        assert!(check_advertised("a:0", true).is_err() && check_advertised("", false).is_err());
    }
}
