//! A request into an answer. Looks paths up in the site's own set; never joins one to a folder.

use std::net::SocketAddr;
use std::sync::Arc;

use serde_json::json;

use crate::base::fingerprint;
use crate::diag::finding::Finding;
use crate::diag::forms::{self, Form};
use crate::diag::rule::Severity;
use crate::html::escape;
use crate::model::assets::Assets;
use crate::model::route::Route;
use crate::serve::editor;
use crate::serve::overview;
use crate::serve::state::{Preview, Shown};
use crate::serve::workbench;
use crate::words::Mode;

/// What was asked, as far as it matters.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// `GET`, `HEAD`, `POST`…
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// Values of `Host`, each as sent.
    pub hosts: Vec<String>,
    /// Values of `Origin`, each as sent.
    pub origins: Vec<String>,
    /// `X-Arkki-Token`.
    pub token: Option<String>,
    /// `Content-Type`.
    pub kind: Option<String>,
    /// Whether the browser says that another site asked (`Sec-Fetch-Site`).
    pub is_foreign: bool,
    /// What was sent with it; only saves have any.
    pub body: Vec<u8>,
}

/// What is answered.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Status code.
    pub status: u16,
    /// `Content-Type`.
    pub kind: &'static str,
    /// `Location`, of a redirect.
    pub location: Option<String>,
    /// Bytes.
    pub body: Arc<[u8]>,
    /// Whether the bytes at this address never change.
    pub is_lasting: bool,
}

impl Answer {
    pub(super) fn new(status: u16, kind: &'static str, body: impl Into<Arc<[u8]>>) -> Self {
        Self { status, kind, location: None, body: body.into(), is_lasting: false }
    }

    pub(super) fn text(status: u16, text: &str) -> Self {
        Self::new(status, TEXT, text.as_bytes())
    }

    pub(super) fn with_status(self, status: u16) -> Self {
        Self { status, ..self }
    }
}

pub(super) const TEXT: &str = "text/plain; charset=utf-8";
pub(super) const HTML: &str = "text/html; charset=utf-8";
pub(super) const JSON: &str = "application/json";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// What is to be answered: at once, or when a newer site is there.
pub enum Turn {
    /// Now.
    Now(Answer),
    /// When there is a site newer than this one, or after a while.
    Later(u64),
}

/// Answers a request; polls are answered at once.
pub fn answer(preview: &Preview, request: &Request) -> Answer {
    match turn(preview, request) {
        Turn::Now(it) => it,
        Turn::Later(_) => state(preview, request),
    }
}

/// Decides what to answer, and when.
pub(super) fn turn(preview: &Preview, request: &Request) -> Turn {
    if let Some(refused) = refusal(preview, request) {
        return Turn::Now(refused);
    }
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let Some(path) = decoded(path) else {
        return Turn::Now(Answer::text(400, "not an address of this site\n"));
    };
    if request.method == "POST" {
        return Turn::Now(posted(preview, request, &path, query));
    }
    if path == "_arkki/poll" {
        let known = value(query, "g").and_then(|it| it.parse().ok()).unwrap_or(0);
        return Turn::Later(known);
    }
    if let Some(rest) = path.strip_prefix(workbench::HOME).filter(|it| it.is_empty() || it.starts_with('/')) {
        return Turn::Now(workbench::page(preview, rest, query));
    }
    Turn::Now(match path.as_str() {
        "_arkki/state" => state(preview, request),
        "_arkki/preview.js" => Answer::new(200, SCRIPT, script(preview).into_bytes()),
        "_arkki/morph.js" => Answer::new(200, SCRIPT, include_bytes!("assets/idiomorph.min.js").as_slice()),
        "_arkki/" | "_arkki" => Answer::new(200, HTML, overview::page(preview).into_bytes()),
        "_arkki/modes.js" => Answer::new(200, SCRIPT, include_bytes!("assets/modes.js").as_slice()),
        _ => page(&preview.shown(), &path, query),
    })
}

/// Only pages of our own may ask, and only by the names that we have.
fn refusal(preview: &Preview, request: &Request) -> Option<Answer> {
    match request.hosts.as_slice() {
        [host] if is_ours(host, preview.at) => {}
        _ => return Some(Answer::text(403, "this preview does not answer to that name\n")),
    }
    let is_own = |it: &String| {
        it.strip_prefix("http://").is_some_and(|it| request.hosts.iter().any(|host| host == it))
    };
    if request.origins.len() > 1 || !request.origins.iter().all(is_own) {
        return Some(Answer::text(403, "another site asked\n"));
    }
    match request.method.as_str() {
        "GET" | "HEAD" | "POST" => None,
        _ => Some(Answer::text(405, "only GET, HEAD and POST\n")),
    }
}

/// Whether a host is one of the preview's: its address, or this machine's usual names.
fn is_ours(host: &str, at: SocketAddr) -> bool {
    let port = at.port();
    // Browsers leave out the port that every address has without one.
    let has_port = !host.ends_with(']') && host.contains(':');
    let host = if port == 80 && !has_port { format!("{host}:80") } else { host.to_owned() };
    let usual = ["127.0.0.1", "localhost", "[::1]"];
    let is_named = host == at.to_string() || usual.iter().any(|it| host == format!("{it}:{port}"));
    // Bound to every address there is, any of this machine's is a right one: in numbers only, which no name
    // server can lead elsewhere.
    let is_number = || host.parse::<SocketAddr>().is_ok_and(|it| it.port() == port);
    is_named || at.ip().is_unspecified() && is_number()
}

/// Decodes a path once and refuses what no address of a site has.
fn decoded(path: &str) -> Option<String> {
    let path = path.strip_prefix('/')?;
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |it: Option<u8>| char::from(it?).to_digit(16);
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    let text = String::from_utf8(bytes).ok()?;
    let is_odd = text.starts_with('/')
        || text.contains(['\\', ':', '\0', '#'])
        || text.chars().any(char::is_control)
        || text.split('/').any(|it| it == "." || it == "..");
    (!is_odd).then_some(text)
}

/// A page or file of the site, with the preview's script where it is a page.
fn page(shown: &Shown, path: &str, query: &str) -> Answer {
    if !path.is_empty() && !path.ends_with('/') && shown.route(path).is_none() && shown.is_folder(path) {
        let location = Some(format!("/{path}/"));
        return Answer { location, ..Answer::text(308, "it is a folder\n") };
    }
    let file =
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let own = shown.route(&file);
    let (status, route) = match own.or_else(|| shown.newest(&file)) {
        Some(it) => (200, Some(it)),
        None => (404, shown.route("404.html").filter(|_| !file.contains('.') || file.ends_with(".html"))),
    };
    let Some(route) = route else {
        return match shown.renderer {
            Some(_) => Answer::text(404, "there is nothing here\n"),
            None => {
                without_page(404, "The kit has errors; the site appears when they are gone.", shown, &file)
            }
        };
    };
    let name = if status == 200 { file.as_str() } else { "404.html" };
    match shown.bytes(route) {
        Ok(bytes) if name.ends_with(".html") => {
            let mode =
                value(query, "arkki").and_then(|it| Mode::ALL.into_iter().find(|mode| mode.as_str() == it));
            let other = mode.and_then(|it| shown.in_mode(it, name));
            // What changes is told by the page as it is.
            let script = script_of(&hash(&String::from_utf8_lossy(&bytes)), shown, &file);
            let page = other.as_deref().unwrap_or(&bytes);
            Answer::new(status, HTML, [page, script.as_bytes()].concat())
        }
        Ok(bytes) => Answer {
            // What stands in for an asset of another time has that one's address but not its bytes.
            is_lasting: own.is_some() && matches!(route, Route::Asset(_) | Route::Picture(_)),
            ..Answer::new(status, kind(name), bytes)
        },
        Err(_) if name.ends_with(".html") => {
            let why = "The template of this page has errors; the page appears when they are gone.";
            without_page(500, why, shown, &file)
        }
        Err(findings) => {
            let text = forms::write(&findings, &shown.tree, Form::Human, false);
            Answer::text(500, &text)
        }
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => SCRIPT,
        "json" => JSON,
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "woff2" => "font/woff2",
        "xml" => "application/xml",
        "txt" => TEXT,
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

/// Where a page has never held, something must show the findings, and wait.
fn without_page(status: u16, why: &str, shown: &Shown, path: &str) -> Answer {
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>arkki</title></head><body>\
         <main><h1>Not yet</h1><p>{why}</p></main>{}</body></html>",
        script_of("", shown, path)
    );
    Answer::new(status, HTML, page.into_bytes())
}

/// The preview's script, which knows what the page was served from.
fn script_of(hash: &str, shown: &Shown, path: &str) -> String {
    let mut out = format!(
        "<script src=\"/_arkki/preview.js\" data-generation=\"{}\" data-hash=\"{hash}\" data-path=\"",
        shown.generation
    );
    escape::add(path, &mut out);
    out + "\"></script>"
}

/// A page's fingerprint with those of assets taken out of their addresses: new colours are no new page.
fn hash(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(at) = rest.find("assets/") {
        let (before, after) = rest.split_at(at + "assets/".len());
        out.push_str(before);
        let end = after.find(['"', '\'', ')', ' ', '>', '\\']).unwrap_or(after.len());
        let name = &after[..end];
        match Assets::without_fingerprint(name) {
            Some((stem, ending)) => out.extend([stem, "-.", ending]),
            None => out.push_str(name),
        }
        rest = &after[end..];
    }
    out.push_str(rest);
    fingerprint::hex(out.as_bytes(), 16)
}

/// What a page asks to know: whether it changed, which assets there are, what is wrong.
pub(super) fn state(preview: &Preview, request: &Request) -> Answer {
    let shown = preview.shown();
    let query = request.target.split_once('?').map_or("", |it| it.1);
    let path = value(query, "p").unwrap_or_default();
    let known = value(query, "h").unwrap_or_default();
    let route = shown.route(&path);
    let page = route.map(|it| shown.bytes(it));
    // What is wrong with this page's template may not have been seen anywhere else.
    let own = page.as_ref().and_then(|it| it.as_ref().err()).into_iter().flatten();
    let all: Vec<&Finding> =
        shown.findings.iter().chain(own.filter(|it| !shown.findings.contains(it))).collect();
    let hash = page
        .as_ref()
        .and_then(|it| it.as_ref().ok())
        .map(|it| hash(&String::from_utf8_lossy(it)))
        .unwrap_or_default();
    let number = |severity| all.iter().filter(|it| it.rule.severity == severity).count();
    let (errors, warnings) = (number(Severity::Error), number(Severity::Warning));
    let assets: Vec<String> = shown
        .renderer
        .iter()
        .flat_map(|it| it.site().assets.list.iter())
        .map(|it| it.path.as_str().to_owned())
        .collect();
    let findings: Vec<serde_json::Value> = all
        .iter()
        .take(MOST)
        .map(|it| {
            let (file, line, column) = it.position(&shown.tree);
            json!({
                "severity": it.rule.severity.as_str(),
                "code": it.rule.code,
                "file": file,
                "line": line,
                "column": column,
                "text": forms::write(std::slice::from_ref(*it), &shown.tree, Form::Human, false),
            })
        })
        .collect();
    let value = json!({
        "generation": shown.generation,
        "changed": hash != known,
        "hash": hash,
        "there": route.is_some(),
        "current": shown.is_current,
        "errors": errors,
        "warnings": warnings,
        "findings": findings,
        "assets": assets,
        "follow": preview.options.follow.then(|| overview::saved_page(&shown)).flatten(),
        "languages": overview::siblings(&shown, route),
    });
    Answer::new(200, JSON, value.to_string().into_bytes())
}

/// Most findings that a page shows; the terminal has all.
const MOST: usize = 50;

/// Only a page of this run may ask for changes: it knows the token, and the browser says where it is from.
fn is_own(preview: &Preview, request: &Request) -> bool {
    request.token.as_deref() == Some(preview.token.as_str())
        && !request.origins.is_empty()
        && !request.is_foreign
}

/// Most bytes that a save may have.
pub(super) const LARGEST: usize = 1 << 20;

/// Whether the body of a request is to be read: none but a save of a page of this run has one that matters.
pub(super) fn takes_body(preview: &Preview, request: &Request) -> bool {
    let path = request.target.split('?').next().unwrap_or_default();
    request.method == "POST"
        && path.strip_prefix('/') == Some(SAVE)
        && refusal(preview, request).is_none()
        && is_own(preview, request)
        && is_json(request)
}

fn is_json(request: &Request) -> bool {
    let kind = request.kind.as_deref().unwrap_or_default();
    kind.split(';').next().is_some_and(|it| it.trim().eq_ignore_ascii_case("application/json"))
}

/// Where the workbench saves.
const SAVE: &str = "_arkki/l10n/save";

/// Saving a translation, and opening a file in the editor: with this run's token, and files of the kit alone.
fn posted(preview: &Preview, request: &Request, path: &str, query: &str) -> Answer {
    if path != "_arkki/open" && path != SAVE {
        return Answer::text(404, "there is nothing here\n");
    }
    if !is_own(preview, request) {
        return Answer::text(403, "that was not asked by a page of this preview\n");
    }
    if path == SAVE {
        if !is_json(request) {
            return Answer::text(415, "a save is application/json\n");
        }
        return workbench::save(preview, &request.body);
    }
    let Some(command) = &preview.options.editor else { return Answer::text(404, "no editor is set\n") };
    let Some(file) = value(query, "file").and_then(|it| preview.on_disk(&it)) else {
        return Answer::text(404, "not a file of the kit\n");
    };
    let number = |name: &str| value(query, name).and_then(|it| it.parse().ok()).unwrap_or(1);
    match editor::open(command, &file, number("line"), number("column")) {
        Ok(()) => Answer::new(204, TEXT, [].as_slice()),
        Err(error) => Answer::text(500, &format!("can not run the editor: {error}\n")),
    }
}

/// Returns a value of a query, decoded.
pub(super) fn value(query: &str, name: &str) -> Option<String> {
    let pair = query.split('&').find_map(|it| it.split_once('=').filter(|(key, _)| *key == name))?;
    decoded(&format!("/{}", pair.1))
}

/// The script of all pages, with what it needs to know of this run.
fn script(preview: &Preview) -> String {
    let known = json!({
        "token": preview.token,
        "editor": preview.options.editor.is_some(),
        "follow": preview.options.follow,
    });
    let known = known.to_string().replace('<', "\\u003c");
    format!("window.arkkiPreview = {known};\n{}", include_str!("assets/preview.js"))
}
