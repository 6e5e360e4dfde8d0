//! A peer's first message, and what it must say to be let in.

use protocol::control::supervisor::{Hello, PROTOCOL_VERSION, Role};
use protocol::limits;
use protocol::tls::Identity;

/// Whether `hello` of a peer with this certificate is all right; if not, the reason, for people.
pub(super) fn check(hello: &Hello, identity: &Identity) -> Result<(), String> {
    if hello.protocol_version != PROTOCOL_VERSION {
        return Err(format!(
            "this host speaks protocol version {PROTOCOL_VERSION}, you speak {}; install the same version of Pyroduct \
             on both sides",
            hello.protocol_version
        ));
    }
    if hello.program.len() > limits::STRING_BYTES_MAX {
        return Err("the program's name is too long".to_owned());
    }
    let watches = hello.role == Role::Viewer && identity.role == Role::Watcher;
    let serves = hello.role == Role::Agent && identity.role == Role::Guest;
    if hello.role != identity.role && !watches && !serves {
        let (is, wants) = (role_name(identity.role), role_name(hello.role));
        return Err(format!("this is a {is} ticket; as a {wants} you need a {wants} ticket"));
    }
    if hello.role == Role::Operator {
        return Err("there is nothing for an operator here; use a guest or viewer ticket".to_owned());
    }
    Ok(())
}

pub(super) fn role_name(role: Role) -> &'static str {
    match role {
        Role::Guest => "guest",
        Role::Viewer => "viewer",
        Role::Operator => "operator",
        Role::Watcher => "watcher",
        Role::Agent => "agent",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(protocol_version: u32, wants: Role, is: Role) -> Result<(), String> {
        let hello =
            Hello { protocol_version, registry_version: 281, program: "vkcube".to_owned(), role: wants };
        check(&hello, &Identity { tenant: "lava".to_owned(), role: is })
    }

    #[test]
    fn only_the_certificates_role_and_our_version_are_let_in() {
        assert_eq!(checked(PROTOCOL_VERSION, Role::Guest, Role::Guest), Ok(()));
        assert_eq!(checked(PROTOCOL_VERSION, Role::Viewer, Role::Viewer), Ok(()));
        assert_eq!(checked(PROTOCOL_VERSION, Role::Viewer, Role::Watcher), Ok(()));
        assert_eq!(checked(PROTOCOL_VERSION, Role::Agent, Role::Guest), Ok(()));
        assert!(checked(PROTOCOL_VERSION, Role::Agent, Role::Viewer).is_err());
        assert!(checked(PROTOCOL_VERSION, Role::Guest, Role::Watcher).is_err());
        let role = checked(PROTOCOL_VERSION, Role::Guest, Role::Viewer).unwrap_err();
        assert_eq!(role, "this is a viewer ticket; as a guest you need a guest ticket");
        let version = checked(PROTOCOL_VERSION + 1, Role::Guest, Role::Guest).unwrap_err();
        let both = format!("protocol version {PROTOCOL_VERSION}, you speak {}", PROTOCOL_VERSION + 1);
        assert!(version.contains(&both), "{version}");
        assert!(checked(PROTOCOL_VERSION, Role::Operator, Role::Operator).is_err());
    }
}
