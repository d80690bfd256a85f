//! Short names for contents.

/// Returns the first `digits` hexadecimal digits (at most 64) of the BLAKE3 hash of the bytes.
pub fn hex(bytes: &[u8], digits: usize) -> String {
    let mut out = blake3::hash(bytes).to_hex().to_string();
    out.truncate(digits);
    out
}

/// The same, of what comes piece by piece. Where one piece ends and the next begins counts.
#[derive(Default)]
pub struct Running(blake3::Hasher);

impl Running {
    /// Adds a piece.
    pub fn add(&mut self, piece: &str) {
        self.0.update(&(piece.len() as u64).to_le_bytes());
        self.0.update(piece.as_bytes());
    }

    /// Returns the first `digits` hexadecimal digits, at most 64.
    pub fn hex(&self, digits: usize) -> String {
        let mut out = self.0.finalize().to_hex().to_string();
        out.truncate(digits);
        out
    }
}
