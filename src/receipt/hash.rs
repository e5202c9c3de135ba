use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

/// A SHA-256, written as 64 small hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; 32]);

impl Hash {
    /// What stands before the first receipt.
    pub const NONE: Self = Self([0; 32]);

    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The SHA-256 of `bytes`.
    pub fn of(bytes: impl AsRef<[u8]>) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|it| write!(f, "{it:02x}"))
    }
}

impl FromStr for Hash {
    type Err = String;

    /// Capital digits are refused: one hash is written in one way.
    fn from_str(text: &str) -> Result<Self, String> {
        let digit = |it: u8| match it {
            b'0'..=b'9' => Some(it - b'0'),
            b'a'..=b'f' => Some(it - b'a' + 10),
            _ => None,
        };
        let mut bytes = [0; 32];
        if text.len() != 2 * bytes.len() {
            return Err(format!("a hash has 64 digits, not {}", text.len()));
        }
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            let pair = digit(pair[0]).zip(digit(pair[1]));
            let (high, low) = pair.ok_or("a hash is made of the digits 0 to 9 and a to f")?;
            *byte = high << 4 | low;
        }
        Ok(Self(bytes))
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// Hashes values one after the other. Every one carries its kind and length, so that no two rows of
/// values read alike.
pub struct Digester(Sha256);

impl Digester {
    /// `secret` keeps a digest of few words from being found by trying.
    pub fn new(secret: &[u8]) -> Self {
        let mut it = Self(Sha256::new());
        it.bytes(secret);
        it
    }

    pub fn nothing(&mut self) {
        self.0.update([0]);
    }

    pub fn number(&mut self, number: i64) {
        self.0.update([1]);
        self.0.update(number.to_be_bytes());
    }

    pub fn text(&mut self, text: &str) {
        self.part(2, text.as_bytes());
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        self.part(3, bytes);
    }

    fn part(&mut self, kind: u8, bytes: &[u8]) {
        self.0.update([kind]);
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }

    pub fn done(self) -> Hash {
        Hash(self.0.finalize().into())
    }
}
