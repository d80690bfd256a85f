//! Short names for contents.

/// Returns the first `digits` hexadecimal digits (at most 64) of the BLAKE3 hash of the bytes.
pub fn hex(bytes: &[u8], digits: usize) -> String {
    let mut out = blake3::hash(bytes).to_hex().to_string();
    out.truncate(digits);
    out
}
