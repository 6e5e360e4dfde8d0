//! Numbers with units, as people write them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

const BYTE_UNITS: [(&str, u64); 5] =
    [("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10), ("B", 1)];
const TIME_UNITS: [(&str, u64); 3] = [("min", 60_000), ("ms", 1), ("s", 1_000)];

/// Bytes, written as `"256 MiB"`; only 0 needs no unit, as whoever writes 4096 mostly means MiB.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bytes(pub u64);

/// A time, written as `"10 s"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Milliseconds(pub u64);

fn with_unit(text: &str, units: &[(&str, u64)]) -> Option<u64> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let (_, factor) = units.iter().find(|(name, _)| *name == unit.trim())?;
    number.parse::<u64>().ok()?.checked_mul(*factor)
}

impl FromStr for Bytes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if let Ok(number) = text.parse::<u64>() {
            let reason =
                || format!("{number} has no unit; write \"{number} MiB\", or \"{number} B\" for bytes");
            return if number == 0 { Ok(Self(0)) } else { Err(reason()) };
        }
        let bytes = with_unit(text, &BYTE_UNITS);
        bytes.map(Self).ok_or_else(|| format!("{text:?} is not a size; write \"512 MiB\" or \"4 GiB\""))
    }
}

impl FromStr for Milliseconds {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let time = with_unit(text.trim(), &TIME_UNITS);
        time.map(Self).ok_or_else(|| format!("{text:?} is not a time; write \"10 s\" or \"500 ms\""))
    }
}

impl fmt::Display for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = |factor: u64| self.0 > 0 && self.0.is_multiple_of(factor);
        let unit = BYTE_UNITS.iter().find(|(_, factor)| whole(*factor)).unwrap_or(&("B", 1));
        write!(f, "{} {}", self.0 / unit.1, unit.0)
    }
}

impl fmt::Display for Milliseconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ms", self.0)
    }
}

impl Milliseconds {
    /// As the standard library has it.
    #[must_use]
    pub fn duration(self) -> std::time::Duration {
        std::time::Duration::from_millis(self.0)
    }
}

impl Serialize for Milliseconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A text with a unit; a number is answered with what to write.
struct Quantity<T>(std::marker::PhantomData<T>);

impl<T: FromStr<Err = String>> de::Visitor<'_> for Quantity<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number with a unit, in quotes")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        number.to_string().parse().map_err(E::custom)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Quantity(std::marker::PhantomData))
    }
}

impl<'de> Deserialize<'de> for Milliseconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Quantity(std::marker::PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_times_have_units() {
        assert_eq!("256 MiB".parse(), Ok(Bytes(256 << 20)));
        assert_eq!("4GiB".parse(), Ok(Bytes(4 << 30)));
        assert_eq!("17 B".parse(), Ok(Bytes(17)));
        assert_eq!("0".parse(), Ok(Bytes(0)));
        let said = "4096".parse::<Bytes>().unwrap_err();
        assert_eq!(said, "4096 has no unit; write \"4096 MiB\", or \"4096 B\" for bytes");
        for wrong in ["", "MiB", "-1", "1.5 GiB", "4 GB", "99999999999 TiB"] {
            assert!(wrong.parse::<Bytes>().is_err(), "{wrong}");
        }
        assert_eq!("2 s".parse(), Ok(Milliseconds(2_000)));
        assert_eq!("500 ms".parse(), Ok(Milliseconds(500)));
        assert!("2".parse::<Milliseconds>().is_err(), "seconds or milliseconds?");
    }

    #[test]
    fn sizes_are_written_as_they_are_read() {
        for bytes in [0, 1, 1023, 1 << 10, 3 << 20, (1 << 30) + 1, 7 << 40] {
            assert_eq!(Bytes(bytes).to_string().parse(), Ok(Bytes(bytes)));
        }
        assert_eq!(Bytes(256 << 20).to_string(), "256 MiB");
    }
}
