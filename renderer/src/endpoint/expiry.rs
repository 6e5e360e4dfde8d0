//! Tickets that expire while their holders are connected: TLS looks at a certificate's time once, at the beginning.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The clock is looked at this often: it may be set meanwhile.
const LOOK_INTERVAL: Duration = Duration::from_secs(60);

/// Waits for the end of a ticket, in seconds since 1970; gives the reason for its holder to go.
pub async fn wait(ticket_ends: u64) -> String {
    let end = UNIX_EPOCH.checked_add(Duration::from_secs(ticket_ends));
    while let Some(left) = end.and_then(|end| end.duration_since(SystemTime::now()).ok()) {
        // A second holds to its end.
        tokio::time::sleep(left.min(LOOK_INTERVAL).max(Duration::from_millis(1))).await;
    }
    "the ticket has expired; ask the operator for a new one".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_ticket_is_good_until_its_end() {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        assert!(wait(now - 1).await.contains("expired"));
        let lasting = tokio::time::timeout(Duration::from_millis(1), wait(now + 3600)).await;
        assert!(lasting.is_err());
    }
}
