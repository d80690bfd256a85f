//! Addresses that content may name: an allow-list, tested after decoding.

/// Returns whether a text of content may stand in `href`.
///
/// Allowed are `http:`, `https:`, `mailto:`. The scheme is compared after control characters and
/// white space are taken out, as browsers do (WHATWG URL, “basic URL parser”, steps 1 to 3), so
/// that `java\tscript:` is seen for what it is. A caller hands over the decoded text.
pub fn may_leave(address: &str) -> bool {
    let plain: String = address.chars().filter(|it| !it.is_control() && !it.is_whitespace()).collect();
    let Some((scheme, rest)) = plain.split_once(':') else { return false };
    let scheme = scheme.to_ascii_lowercase();
    matches!(scheme.as_str(), "http" | "https") && rest.starts_with("//") && rest.len() > 2
        || scheme == "mailto" && rest.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_and_mail_addresses_leave() {
        for good in ["https://example.org/a?b#c", "HTTP://example.org", "mailto:kit@example.org"] {
            assert!(may_leave(good), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "Data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//example.org/x",
            "/absolute",
            "relative.html",
            "https:example",
        ] {
            assert!(!may_leave(bad), "{bad}");
        }
    }
}
