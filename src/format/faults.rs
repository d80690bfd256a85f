//! All that is wrong with a TOML text, held against the JSON Schema of its type.

use jsonschema::error::ValidationErrorKind;
use schemars::JsonSchema;
use serde_json::{Map, Value};
use toml::de::{DeTable, DeValue};

use crate::base::span::Span;
use crate::diag::finding::Finding;
use crate::diag::suggest;
use crate::format::rules::{key_missing, key_unknown, toml_syntax, value_wrong};
use crate::format::toml_file::TomlText;

type Range = std::ops::Range<usize>;

/// The key that names the form of a table.
const TAG: &str = "type";

/// Most faults told of one text; who has more has another problem.
const MOST: usize = 100;

/// Returns every fault; `first` is the one that serde stopped at, for what a schema can not say.
pub(super) fn all<T: JsonSchema>(source: TomlText<'_>, first: &toml::de::Error) -> Vec<Finding> {
    let (table, errors) = DeTable::parse_recoverable(source.text);
    let mut out: Vec<Finding> = errors
        .iter()
        .map(|it| {
            let span = source.span(it.span().unwrap_or(0..0));
            Finding::new(&toml_syntax::RULE, span, phrase(it.message()))
        })
        .collect();
    // What is missing or unknown in a text that could be read only in part is most often not so.
    if !out.is_empty() {
        return out;
    }
    let schema = schemars::schema_for!(T).to_value();
    let instance = Value::Object(object(table.get_ref()));
    if let Ok(validator) = jsonschema::validator_for(&schema) {
        for error in validator.iter_errors(&instance) {
            if out.len() > MOST {
                break;
            }
            describe(&error, &table, &schema, source, &mut out);
        }
    }
    if out.is_empty() {
        let span = source.span(first.span().unwrap_or(0..0));
        out.push(Finding::new(&value_wrong::RULE, span, phrase(first.message())));
    }
    out
}

fn describe(
    error: &jsonschema::ValidationError<'_>,
    table: &toml::Spanned<DeTable<'_>>,
    schema: &Value,
    source: TomlText<'_>,
    out: &mut Vec<Finding>,
) {
    let path = error.instance_path().as_str();
    let here = locate(table, path);
    let place = |range: Range| source.span(range);
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let known = properties(schema, error.schema_path().as_str());
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            for key in unexpected.iter().take(MOST) {
                let at = key_range(table, path, key).unwrap_or_else(|| here.clone());
                let mut finding = Finding::new(&key_unknown::RULE, place(at), format!("unknown key `{key}`"));
                finding.help = suggest::help(key, &known);
                out.push(finding);
            }
        }
        ValidationErrorKind::Required { property } => {
            let key = property.as_str().unwrap_or_default();
            let at = if path.is_empty() { 0..0 } else { here.start..here.start };
            let whole = if path.is_empty() { String::new() } else { format!(" in {}", name(path)) };
            out.push(
                Finding::new(&key_missing::RULE, place(at), format!("missing key `{key}`{whole}"))
                    .help(format!("add `{key} = …`")),
            );
        }
        ValidationErrorKind::Enum { options } => {
            out.push(not_among(&here, options.as_array(), error.instance(), source, path));
        }
        ValidationErrorKind::Constant { expected_value } => {
            let one = [(**expected_value).clone()];
            out.push(not_among(&here, Some(&one.to_vec()), error.instance(), source, path));
        }
        // What may be left out is “this or null”: the faults of “this” are the ones to tell.
        ValidationErrorKind::AnyOf { context } if context.iter().any(|it| is_inside(it, path)) => {
            for inner in context.iter().filter(|it| is_inside(it, path)).flatten() {
                describe(inner, table, schema, source, out);
            }
        }
        // A table whose `type` names one of several forms: the faults of that form are the ones to tell.
        ValidationErrorKind::OneOfNotValid { context } | ValidationErrorKind::AnyOf { context }
            if error.instance().get(TAG).is_some() =>
        {
            let tag = format!("{path}/{TAG}");
            let is_tag = |it: &&jsonschema::ValidationError<'_>| it.instance_path().as_str() == tag;
            if let Some(form) = context.iter().find(|it| !it.iter().any(|it| is_tag(&it))) {
                form.iter().for_each(|it| describe(it, table, schema, source, out));
            } else {
                let known = context.iter().flatten().filter(is_tag).filter_map(|it| match it.kind() {
                    ValidationErrorKind::Constant { expected_value } => Some((**expected_value).clone()),
                    _ => None,
                });
                let written = &error.instance()[TAG];
                out.push(not_among(&locate(table, &tag), Some(&known.collect()), written, source, &tag));
            }
        }
        // Unit variants of an enum with documentation come as `oneOf` of `const`s.
        ValidationErrorKind::OneOfNotValid { .. } | ValidationErrorKind::AnyOf { .. } => {
            let options = consts(schema, error.schema_path().as_str());
            if options.is_empty() {
                out.push(Finding::new(
                    &value_wrong::RULE,
                    place(here),
                    format!("{} has none of the possible forms", name(path)),
                ));
            } else {
                out.push(not_among(&here, Some(&options), error.instance(), source, path));
            }
        }
        ValidationErrorKind::Type { kind } => {
            let wanted = match kind {
                jsonschema::error::TypeKind::Single(it) => it.to_string(),
                jsonschema::error::TypeKind::Multiple(set) => set
                    .iter()
                    .map(|it| it.to_string())
                    .filter(|it| it != "null")
                    .collect::<Vec<_>>()
                    .join(" or "),
            };
            out.push(Finding::new(
                &value_wrong::RULE,
                place(here),
                format!("{} must be {}", name(path), noun(&wanted)),
            ));
        }
        _ => out.push(Finding::new(
            &value_wrong::RULE,
            place(here),
            format!("{}: {}", name(path), phrase(&error.to_string())),
        )),
    }
}

/// Whether the faults of a branch are deeper than the value itself being of another kind.
fn is_inside(errors: &[jsonschema::ValidationError<'_>], path: &str) -> bool {
    errors.iter().all(|it| {
        it.instance_path().as_str() != path || !matches!(it.kind(), ValidationErrorKind::Type { .. })
    })
}

fn not_among(
    here: &Range,
    options: Option<&Vec<Value>>,
    written: &Value,
    source: TomlText<'_>,
    path: &str,
) -> Finding {
    let known: Vec<&str> = options.into_iter().flatten().filter_map(|it| it.as_str()).collect();
    let written = written.as_str().map_or_else(|| written.to_string(), str::to_owned);
    let mut finding = Finding::new(
        &value_wrong::RULE,
        source.span(here.clone()),
        format!("`{written}` is not a value of {}", name(path)),
    );
    finding.help = suggest::help(&written, &known);
    finding
}

/// `/steps/0/minutes` → `` `minutes` ``.
fn name(path: &str) -> String {
    let key = path.rsplit('/').find(|it| !it.is_empty() && it.parse::<usize>().is_err());
    key.map_or_else(|| "the file".to_owned(), |it| format!("`{}`", unescape(it)))
}

fn noun(kind: &str) -> String {
    kind.split(" or ")
        .map(|it| match it {
            "string" => "text in quotation marks",
            "integer" => "a whole number",
            "number" => "a number",
            "boolean" => "`true` or `false`",
            "array" => "a list",
            "object" => "a table",
            other => other,
        })
        .collect::<Vec<_>>()
        .join(" or ")
}

fn phrase(text: &str) -> String {
    text.trim().trim_end_matches('.').replace('\n', ", ")
}

fn unescape(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

fn object(table: &DeTable<'_>) -> Map<String, Value> {
    table.iter().map(|(key, it)| (key.get_ref().to_string(), value(it.get_ref()))).collect()
}

fn value(it: &DeValue<'_>) -> Value {
    match it {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Null, Value::from)
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().map_or(Value::Null, Value::from),
        DeValue::Boolean(truth) => Value::Bool(*truth),
        // A date without quotation marks is nothing that a type of ours asks for.
        DeValue::Datetime(_) => Value::Null,
        DeValue::Array(list) => Value::Array(list.iter().map(|it| value(it.get_ref())).collect()),
        DeValue::Table(table) => Value::Object(object(table)),
    }
}

/// Where the values of a TOML text stand. The text is parsed once, however many places are asked for.
pub struct Places<'a> {
    source: TomlText<'a>,
    /// None where the text can not be read.
    table: Option<toml::Spanned<DeTable<'a>>>,
}

impl<'a> Places<'a> {
    /// Parses a text.
    pub fn new(source: TomlText<'a>) -> Self {
        Self { source, table: DeTable::parse(source.text).ok() }
    }

    /// Returns where the value of a JSON pointer stands: in bytes of the file, at the beginning of a text that
    /// can not be read.
    pub fn place(&self, pointer: &str) -> Span {
        let range = self.table.as_ref().map_or(0..0, |it| locate(it, pointer));
        self.source.span(range)
    }
}

/// Returns where the value of a JSON pointer stands.
fn locate(table: &toml::Spanned<DeTable<'_>>, pointer: &str) -> Range {
    let mut range = table.span();
    let mut parts = pointer.split('/').skip(1).map(unescape);
    let Some(first) = parts.next() else { return range };
    let Some(mut here) = table.get_ref().get(first.as_str()) else { return range };
    range = here.span();
    for part in parts {
        let next = match here.get_ref() {
            DeValue::Table(table) => table.get(part.as_str()),
            DeValue::Array(list) => part.parse::<usize>().ok().and_then(|at| list.get(at)),
            _ => None,
        };
        let Some(next) = next else { return range };
        here = next;
        range = here.span();
    }
    range
}

/// Returns where a key of the table at a JSON pointer stands.
fn key_range(table: &toml::Spanned<DeTable<'_>>, pointer: &str, key: &str) -> Option<Range> {
    let mut here: Option<&DeValue<'_>> = None;
    for part in pointer.split('/').skip(1).map(unescape) {
        here = match here {
            None => table.get_ref().get(part.as_str()).map(toml::Spanned::get_ref),
            Some(DeValue::Table(inner)) => inner.get(part.as_str()).map(toml::Spanned::get_ref),
            Some(DeValue::Array(list)) => {
                part.parse::<usize>().ok().and_then(|at| list.get(at)).map(toml::Spanned::get_ref)
            }
            Some(_) => None,
        };
        here?;
    }
    let inner = match here {
        None => table.get_ref(),
        Some(DeValue::Table(inner)) => inner,
        Some(_) => return None,
    };
    inner.iter().find(|(it, _)| it.get_ref().as_ref() == key).map(|(it, _)| it.span())
}

/// Returns the keys that the object schema at `…/additionalProperties` knows.
fn properties(schema: &Value, path: &str) -> Vec<String> {
    let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
    resolve(schema, parent)
        .and_then(|it| it.get("properties"))
        .and_then(Value::as_object)
        .map(|it| it.keys().cloned().collect())
        .unwrap_or_default()
}

/// Returns the `const` and `enum` values under a `oneOf` or `anyOf`.
fn consts(schema: &Value, path: &str) -> Vec<Value> {
    let mut out = Vec::new();
    for it in resolve(schema, path).and_then(Value::as_array).into_iter().flatten() {
        let it = it
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|target| resolve(schema, target.trim_start_matches('#')))
            .unwrap_or(it);
        if let Some(one) = it.get("const") {
            out.push(one.clone());
        }
        out.extend(it.get("enum").and_then(Value::as_array).into_iter().flatten().cloned());
        for inner in it.get("oneOf").and_then(Value::as_array).into_iter().flatten() {
            out.extend(inner.get("const").cloned());
            out.extend(inner.get("enum").and_then(Value::as_array).into_iter().flatten().cloned());
        }
    }
    out
}

/// Follows a schema path, through `$ref`s as well.
fn resolve<'a>(schema: &'a Value, path: &str) -> Option<&'a Value> {
    let mut here = schema;
    for part in path.split('/').skip(1).map(unescape) {
        if let Some(target) = here.get("$ref").and_then(Value::as_str) {
            here = schema.pointer(target.trim_start_matches('#'))?;
            if part == "$ref" {
                continue;
            }
        }
        here = match here {
            Value::Array(list) => list.get(part.parse::<usize>().ok()?)?,
            other => other.get(&part)?,
        };
    }
    if let Some(target) = here.get("$ref").and_then(Value::as_str) {
        here = schema.pointer(target.trim_start_matches('#'))?;
    }
    Some(here)
}
