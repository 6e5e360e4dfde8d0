//! What a viewer may do in the guest, looked at for each of its messages.

use protocol::control::supervisor::Role;
use tokio::sync::watch;

/// Rights of one viewer.
#[derive(Clone, Debug)]
pub struct Rights {
    role: Role,
    revoked: watch::Receiver<bool>,
}

impl Rights {
    /// Those of a role, until `revoked` becomes true.
    #[must_use]
    pub fn new(role: Role, revoked: watch::Receiver<bool>) -> Self {
        Self { role, revoked }
    }

    /// Whether keys, mouse, sizes and the closing of windows are passed on: a watcher's never are.
    #[must_use]
    pub fn may_act(&self) -> bool {
        self.role == Role::Viewer && !*self.revoked.borrow()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_viewer_acts_and_only_until_its_ticket_is_revoked() {
        let (revoke, revoked) = watch::channel(false);
        let may = [Role::Viewer, Role::Watcher, Role::Guest, Role::Operator]
            .map(|role| Rights::new(role, revoked.clone()).may_act());
        assert_eq!(may, [true, false, false, false]);
        let viewer = Rights::new(Role::Viewer, revoked);
        revoke.send_replace(true);
        assert!(!viewer.may_act());
    }
}
