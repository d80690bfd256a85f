//! Colours that can not be told apart well enough.

use crate::base::tree::BUILT_IN;
use crate::check::context::Context;
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::load::theme::rgb;

pub(super) const RULE: Rule = Rule {
    code: "contrast",
    severity: Severity::Warning,
    docs: r"A theme names pairs of colours that must stand out from each other, with the least ratio; 4.5 is the measure for text. One pair falls short, in light or in dark.

Make one colour darker or lighter. The ratio is that of WCAG 2.2, 1.4.3.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let theme = &context.draft.theme;
    let mut out = Vec::new();
    for pair in &theme.contrast {
        let (colour, ground, least) = &pair.value;
        for (scheme, colours) in [("light", &theme.light), ("dark", &theme.dark)] {
            let value = |name: &String| colours.get(name).and_then(|it| rgb(&it.value));
            let (Some(a), Some(b)) = (value(colour), value(ground)) else {
                out.push(Finding::new(
                    &RULE,
                    pair.span,
                    format!("`{colour}` or `{ground}` is not a colour of the {scheme} scheme"),
                ));
                continue;
            };
            let ratio = ratio(a, b);
            if ratio < *least {
                // The colour of the kit's own theme is the one to change.
                let own = [colour, ground]
                    .into_iter()
                    .filter_map(|it| colours.get(it))
                    .find(|it| !context.tree.file(it.span.file).path.as_str().starts_with(BUILT_IN));
                out.push(
                    Finding::new(
                        &RULE,
                        own.map_or(pair.span, |it| it.span),
                        format!("`{colour}` on `{ground}` has {ratio:.2} in the {scheme} scheme, less than {least}"),
                    )
                    .help("make one darker or lighter"),
                );
            }
        }
    }
    out
}

/// Contrast ratio of WCAG 2.2 (“contrast ratio”, “relative luminance”).
fn ratio(a: [u8; 3], b: [u8; 3]) -> f64 {
    let luminance = |colour: [u8; 3]| {
        let linear = colour.map(|it| {
            let it = f64::from(it) / 255.0;
            if it <= 0.04045 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of the `WebAIM` contrast checker.
    #[test]
    fn ratios_are_those_of_wcag() {
        assert!((ratio([0; 3], [255; 3]) - 21.0).abs() < 0.01);
        assert!((ratio([0x77; 3], [255; 3]) - 4.48).abs() < 0.01);
    }
}
