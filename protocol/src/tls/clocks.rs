//! Clocks that differ by more than certificates allow: said with both times.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::OffsetDateTime;
use x509_parser::prelude::{FromDer as _, X509Certificate};

/// A time for people, in UTC.
fn shown(seconds: i64) -> String {
    let Ok(time) = OffsetDateTime::from_unix_timestamp(seconds) else { return format!("second {seconds}") };
    let (hour, minute) = (time.hour(), time.minute());
    format!("{} {hour:02}:{minute:02} UTC", time.date())
}

fn seconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// The host finds that our certificate, of the ticket, does not hold now. It is `now` here.
pub(super) fn ticket_does_not_hold(certificate_der: &[u8], now: SystemTime) -> String {
    let here = shown(seconds(now));
    let holds = X509Certificate::from_der(certificate_der).ok().map(|(_, certificate)| {
        let validity = certificate.validity();
        let (from, until) = (validity.not_before.timestamp(), validity.not_after.timestamp());
        format!("it holds from {} until {}", shown(from), shown(until))
    });
    let holds = holds.unwrap_or_else(|| "it does not say when it holds".to_owned());
    format!(
        "the ticket has expired, or is not valid yet, by the host's clock: {holds}; this machine's clock says {here}; get \
         a new ticket from the host, or set the clock that is wrong"
    )
}

/// We find that the host's certificate does not hold now: `reason` is what TLS says, with our time and the certificate's.
pub(super) fn host_does_not_hold(reason: &str) -> String {
    let mut times = reason.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok());
    match (reason.contains("not valid yet"), times.next(), times.next()) {
        (true, Some(here), Some(from)) => format!(
            "this machine's clock says {}, and the host's certificate holds from {} on: a day before the host was \
             started; the two clocks differ by more than a day; set the one that is wrong",
            shown(here),
            shown(from)
        ),
        (false, Some(here), Some(until)) => format!(
            "this machine's clock says {}, and the host's certificate held until {}; restart the host, or set the clock \
             that is wrong",
            shown(here),
            shown(until)
        ),
        _ => "the host's certificate has expired, or is not valid yet; restart the host, and check this machine's clock"
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{CertificateAuthority, Validity};
    use super::*;
    use crate::control::supervisor::Role;

    #[test]
    fn both_times_are_said() {
        let said = host_does_not_hold(
            "invalid peer certificate: certificate not valid yet: verification time 1764500000 (UNIX), but certificate \
             is not valid before 1764590400 (90400 seconds in future)",
        );
        assert!(
            said.contains("says 2025-11-30 10:53 UTC") && said.contains("from 2025-12-01 12:00 UTC"),
            "{said}"
        );
        let said = host_does_not_hold(
            "invalid peer certificate: certificate expired: verification time 1764590400 (UNIX), but certificate is not \
             valid after 1764500000 (90400 seconds ago)",
        );
        assert!(
            said.contains("says 2025-12-01 12:00 UTC") && said.contains("until 2025-11-30 10:53 UTC"),
            "{said}"
        );
        assert!(host_does_not_hold("").contains("has expired, or is not valid yet"));
    }

    #[test]
    fn a_ticket_says_from_when_until_when_it_holds() {
        let made = UNIX_EPOCH + Duration::from_secs(1_764_590_400);
        let validity = Validity::starting(made, Duration::from_secs(2 * 86_400));
        let authority = CertificateAuthority::generate(validity).unwrap();
        let ticket = authority.issue_ticket("a:1", "lava", Role::Guest, validity).unwrap();
        let said = ticket_does_not_hold(&ticket.certificate_der, made + Duration::from_secs(60));
        let wanted = "it holds from 2025-11-30 12:00 UTC until 2025-12-03 12:00 UTC; this machine's clock says \
                      2025-12-01 12:01 UTC";
        assert!(said.contains(wanted), "{said}");
    }
}
