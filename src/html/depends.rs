//! What a part of a page depends on, as the key by which it is found again.
//!
//! In: texts and numbers. Out: bytes that are equal only when all of them are, in their order.

/// All that a part depends on.
#[derive(Default)]
pub(super) struct Depends(Vec<u8>);

impl Depends {
    /// Begins anew with the sort of part.
    pub fn begin(&mut self, sort: u8) {
        self.0.clear();
        self.0.push(sort);
    }

    /// Adds a text, its length first: what follows can not be taken for a part of it.
    pub fn text(&mut self, text: &str) {
        let length = text.len();
        if let Some(short) = u8::try_from(length).ok().filter(|it| *it < u8::MAX) {
            self.0.push(short);
        } else {
            self.0.push(u8::MAX);
            self.0.extend_from_slice(&length.to_le_bytes());
        }
        self.0.extend_from_slice(text.as_bytes());
    }

    /// Adds a number, or that there is none.
    pub fn number(&mut self, number: Option<u64>) {
        match number {
            None => self.0.push(0),
            Some(it) => {
                self.0.push(1);
                self.0.extend_from_slice(&it.to_le_bytes());
            }
        }
    }

    /// Returns the key.
    pub fn key(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(texts: &[&str]) -> Vec<u8> {
        let mut out = Depends::default();
        out.begin(b'x');
        texts.iter().for_each(|it| out.text(it));
        out.key().to_vec()
    }

    #[test]
    fn texts_do_not_run_into_each_other() {
        let long = "a".repeat(300);
        let longer = "a".repeat(301);
        let all = [
            key(&["ab", "c"]),
            key(&["a", "bc"]),
            key(&["abc"]),
            key(&["abc", ""]),
            key(&[&long, &longer]),
            key(&[&longer, &long]),
        ];
        for (at, one) in all.iter().enumerate() {
            assert!(!all[at + 1..].contains(one), "{at}");
        }
    }
}
