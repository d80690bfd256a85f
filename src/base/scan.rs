//! Looking through bytes, many at a time.

/// Bytes that are looked at together: the compiler makes one comparison of them.
const STRIDE: usize = 32;

/// Returns the place of the first byte that is wanted. Made for bytes that are seldom found.
pub fn find(bytes: &[u8], wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let strides = bytes.chunks_exact(STRIDE);
    let any = |it: &[u8]| it.iter().fold(0, |any, it| any | u8::from(wanted(*it))) != 0;
    let clear = strides.take_while(|it| !any(it)).count() * STRIDE;
    bytes[clear..].iter().position(|it| wanted(*it)).map(|it| clear + it)
}

/// Calls `visit` with the place of every byte that is wanted, in order.
pub fn each(bytes: &[u8], wanted: impl Fn(u8) -> bool, mut visit: impl FnMut(usize)) {
    let mut at = 0;
    while let Some(next) = find(&bytes[at..], &wanted) {
        visit(at + next);
        at += next + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_is_found_wherever_it_stands() {
        for length in [0, 1, 31, 32, 33, 100] {
            for place in 0..length {
                let mut bytes = vec![b'a'; length];
                bytes[place] = b'x';
                assert_eq!(find(&bytes, |it| it == b'x'), Some(place), "{length}");
            }
            assert_eq!(find(&vec![b'a'; length], |it| it == b'x'), None, "{length}");
        }
    }

    #[test]
    fn every_byte_is_visited_once() {
        let text = "x123456789012345678901234567890123456789xx--x";
        let mut places = Vec::new();
        each(text.as_bytes(), |it| it == b'x', |at| places.push(at));
        assert_eq!(places, text.match_indices('x').map(|(at, _)| at).collect::<Vec<_>>());
    }
}
