//! A link that leads nowhere.

use crate::base::span::Span;
use crate::check::context::{Context, Piece};
use crate::diag::finding::Finding;
use crate::diag::rule::{Rule, Severity};
use crate::diag::suggest;
use crate::load::facts::Status;
use crate::markdown::doc::{Inline, Target};
use crate::markdown::plain;

pub(super) const RULE: Rule = Rule {
    code: "link-broken",
    severity: Severity::Error,
    docs: r"A link of a text names a card, page, process, phase, term, heading or file that does not exist, is a draft, or was withdrawn.

Correct the id. Headings are named by their ids, which all languages share.",
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let terms: std::collections::BTreeSet<&str> =
        context.draft.terms.iter().map(|it| it.id.as_ref()).collect();
    let mut out = Vec::new();
    for piece in context.pieces() {
        plain::each_inline(&piece.text.doc, &mut |inline| {
            let Inline::Link(it) = inline else { return };
            match &it.target {
                Target::Anchor(id) => out.extend(anchor(&piece, id, it.span)),
                Target::File(name) if !piece.pictures.contains_key(name) => {
                    out.push(no_file(name, it.span));
                }
                Target::File(_) => {}
                other => out.extend(elsewhere(context, &terms, other, it.span)),
            }
        });
    }
    // Texts of worksheets have no headings and no files beside them; their places are their messages.
    for tool in context.tools() {
        for ((lang, block), doc) in &tool.docs {
            let span = tool.words.get(lang).map_or(Span::top(tool.file), |it| it.span(block));
            plain::each_inline(doc, &mut |inline| {
                let Inline::Link(it) = inline else { return };
                match &it.target {
                    Target::Anchor(id) => {
                        out.push(Finding::new(&RULE, span, format!("this text has no heading `{id}`")));
                    }
                    Target::File(name) => out.push(no_file(name, span)),
                    other => out.extend(elsewhere(context, &terms, other, span)),
                }
            });
        }
    }
    out
}

/// A link to a thing or term.
fn elsewhere(
    context: &Context<'_>,
    terms: &std::collections::BTreeSet<&str>,
    target: &Target,
    span: Span,
) -> Option<Finding> {
    match target {
        Target::Thing { id, anchor } => thing(context, id, anchor.as_deref(), span),
        Target::Term(id) if !terms.contains(id.as_ref()) => {
            let mut finding = Finding::new(&RULE, span, format!("the glossary has no term `{id}`"));
            finding.help =
                suggest::nearest(id, terms.iter().copied()).map(|it| format!("did you mean `{it}`?"));
            Some(finding)
        }
        Target::Term(_) | Target::Outside(_) | Target::Refused | Target::Anchor(_) | Target::File(_) => None,
    }
}

fn no_file(name: &str, span: Span) -> Finding {
    Finding::new(&RULE, span, format!("there is no file `{name}` beside the text"))
        .help("link to a card or page with `id:…`")
}

fn anchor(piece: &Piece<'_>, id: &str, span: Span) -> Option<Finding> {
    let known: Vec<&str> = plain::headings(&piece.text.doc).map(|it| it.id.as_ref()).collect();
    if known.contains(&id) {
        return None;
    }
    let mut finding = Finding::new(&RULE, span, format!("this text has no heading `{id}`"));
    finding.help = suggest::help(id, &known);
    Some(finding)
}

fn thing(context: &Context<'_>, id: &str, anchor: Option<&str>, span: Span) -> Option<Finding> {
    // A card that could not be read has findings of its own.
    if context.draft.unread.contains(id) {
        return None;
    }
    let Some(found) = context.things.find(id) else {
        let draft = context.draft.cards.iter().any(|it| it.id.as_ref() == id)
            || context.draft.tools.iter().any(|it| it.id.as_ref() == id)
            || context.draft.models.iter().any(|it| it.id.as_ref() == id);
        let mut finding = if draft {
            Finding::new(&RULE, span, format!("`{id}` is still a draft"))
        } else {
            Finding::new(&RULE, span, format!("the kit has no `{id}`"))
        };
        finding.help = suggest::nearest(id, context.things.ids()).map(|it| format!("did you mean `{it}`?"));
        return Some(finding);
    };
    let found = context.things.get(found);
    if found.status == Status::Retired {
        return Some(Finding::new(&RULE, span, format!("`{id}` was withdrawn")));
    }
    let anchor = anchor?;
    let anchors = context.anchors(found.kind);
    if anchors.contains(anchor) {
        return None;
    }
    let known: Vec<&str> = anchors.into_iter().collect();
    let mut finding = Finding::new(&RULE, span, format!("`{id}` has no heading `{anchor}`"));
    finding.help = suggest::help(anchor, &known);
    Some(finding)
}
