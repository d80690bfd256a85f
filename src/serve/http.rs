//! The only file that knows the server library.
//!
//! hyper, with its own limits: a head must come within seconds and in 16 KiB, a connection can not hold
//! a thread, and a body that nobody reads is dropped with its connection. Only the body of a save is read.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::Semaphore;

use crate::serve::answer::{self, Answer, Request, Turn};
use crate::serve::state::Preview;
use crate::serve::{Event, ServeError};

/// Ports that are tried, one after the other.
const TRIES: u16 = 50;
/// Connections at once; more wait to be accepted.
const CONNECTIONS: usize = 512;
/// Time in which the head of a request must come.
const HEAD: Duration = Duration::from_secs(10);
/// Longest that a poll waits for news.
const PATIENCE: Duration = Duration::from_secs(25);
/// Time in which the body of a save must come.
const BODY: Duration = Duration::from_secs(10);
/// Longest head of a request, in bytes.
const HEAD_BYTES: usize = 16 * 1024;

/// Finds a port: the one that is asked for, or the next free one.
pub(super) fn listen(host: IpAddr, port: u16) -> Result<(TcpListener, SocketAddr, Option<u16>), ServeError> {
    let mut last = None;
    for next in (port..=port.saturating_add(TRIES)).take(usize::from(TRIES)) {
        match TcpListener::bind(SocketAddr::new(host, next)) {
            Ok(it) => {
                let at = it.local_addr().map_err(ServeError::Threads)?;
                return Ok((it, at, (next != port).then_some(port)));
            }
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => last = Some(error),
            Err(source) => return Err(ServeError::Listen { at: SocketAddr::new(host, next), source }),
        }
    }
    let source = last.unwrap_or_else(|| std::io::Error::other("no port is free"));
    Err(ServeError::Listen { at: SocketAddr::new(host, port), source })
}

/// Answers until the process is asked to end.
pub(super) fn run(
    listener: TcpListener,
    preview: &Arc<Preview>,
    tell: &(dyn Fn(Event) + Sync),
) -> Result<(), ServeError> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(ServeError::Threads)?;
    let ended = runtime.block_on(async {
        listener.set_nonblocking(true).map_err(ServeError::Threads)?;
        let listener = tokio::net::TcpListener::from_std(listener).map_err(ServeError::Threads)?;
        tokio::select! {
            () = accept(&listener, preview, tell) => {}
            () = asked_to_end() => {}
        }
        Ok(())
    });
    runtime.shutdown_background();
    ended
}

/// Ctrl-C, or the polite request of a process manager.
async fn asked_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

async fn accept(listener: &tokio::net::TcpListener, preview: &Arc<Preview>, tell: &(dyn Fn(Event) + Sync)) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let mut was_out = false;
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, _)) => {
                was_out = false;
                let _ = stream.set_nodelay(true);
                let preview = Arc::clone(preview);
                tokio::spawn(async move {
                    connection(stream, preview).await;
                    drop(place);
                });
            }
            // Out of descriptors, most often: they come back.
            Err(error) => {
                if !was_out {
                    tell(Event::Trouble(format!("can not accept a connection: {error}")));
                    was_out = true;
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

async fn connection(stream: tokio::net::TcpStream, preview: Arc<Preview>) {
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let preview = Arc::clone(&preview);
        async move { Ok::<_, Infallible>(respond(&preview, request).await) }
    });
    // A client that goes away or sends nonsense ends its own connection only.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(HEAD_BYTES)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn respond(preview: &Arc<Preview>, request: hyper::Request<Incoming>) -> hyper::Response<Full<Bytes>> {
    let mut asked = asked(&request);
    let is_head = asked.method == "HEAD";
    if answer::takes_body(preview, &asked) {
        match body(request).await {
            Ok(it) => asked.body = it,
            Err(refused) => return response(Some(refused), false),
        }
    }
    let asked = Arc::new(asked);
    let turn = {
        let (preview, asked) = (Arc::clone(preview), Arc::clone(&asked));
        work(move || answer::turn(&preview, &asked)).await
    };
    let answer = match turn {
        Some(Turn::Now(it)) => Some(it),
        Some(Turn::Later(known)) => {
            let mut changes = preview.changes();
            let news = changes.wait_for(|it| *it != known);
            let _ = tokio::time::timeout(PATIENCE, news).await;
            let (preview, asked) = (Arc::clone(preview), Arc::clone(&asked));
            work(move || answer::state(&preview, &asked)).await
        }
        None => None,
    };
    response(answer, is_head)
}

/// Reads the body of a save, as far as it is not too long and does not take too long.
async fn body(request: hyper::Request<Incoming>) -> Result<Vec<u8>, Answer> {
    let body = Limited::new(request.into_body(), answer::LARGEST).collect();
    match tokio::time::timeout(BODY, body).await {
        Ok(Ok(it)) => Ok(it.to_bytes().to_vec()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            Err(Answer::text(413, "a save has at most 1 MiB\n"))
        }
        Ok(Err(_)) => Err(Answer::text(400, "the save came in pieces\n")),
        Err(_) => Err(Answer::text(408, "the save took too long to come\n")),
    }
}

/// Rendering takes its time, and a page that panics must not take others with it.
async fn work<T: Send + 'static>(job: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    tokio::task::spawn_blocking(job).await.ok()
}

fn asked(request: &hyper::Request<Incoming>) -> Request {
    let headers = request.headers();
    let text = |it: &HeaderValue| it.to_str().unwrap_or("\u{fffd}").to_owned();
    let mut hosts: Vec<String> = headers.get_all(header::HOST).iter().map(text).collect();
    // A target with a host of its own is meant for a proxy; ours is none.
    if request.uri().authority().is_some() {
        hosts.clear();
    }
    Request {
        method: request.method().as_str().to_owned(),
        target: request.uri().path_and_query().map_or_else(String::new, |it| it.as_str().to_owned()),
        hosts,
        origins: headers.get_all(header::ORIGIN).iter().map(text).collect(),
        token: headers.get("x-arkki-token").map(text),
        kind: headers.get(header::CONTENT_TYPE).map(text),
        // Browsers that say nothing of it still send an origin.
        is_foreign: headers.get_all("sec-fetch-site").iter().any(|it| it.as_bytes() != b"same-origin"),
        body: Vec::new(),
    }
}

/// What every page may do: be shown by this site alone, and ask nobody else for anything.
const POLICY: &str = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; \
                      img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; \
                      frame-ancestors 'self'";

fn response(answer: Option<Answer>, is_head: bool) -> hyper::Response<Full<Bytes>> {
    let answer = answer.unwrap_or(Answer {
        status: 500,
        kind: "text/plain; charset=utf-8",
        location: None,
        body: b"the page could not be made\n".as_slice().into(),
        is_lasting: false,
    });
    let cache = if answer.is_lasting { "private, max-age=3600" } else { "no-store" };
    let mut builder = hyper::Response::builder()
        .status(answer.status)
        .header(header::CONTENT_TYPE, answer.kind)
        .header(header::CACHE_CONTROL, cache)
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CONTENT_SECURITY_POLICY, POLICY)
        .header(header::REFERRER_POLICY, "no-referrer")
        .header("cross-origin-resource-policy", "same-origin");
    if let Some(location) = answer.location.and_then(|it| HeaderValue::from_str(&it).ok()) {
        builder = builder.header(header::LOCATION, location);
    }
    let length = answer.body.len();
    let body = if is_head { Bytes::new() } else { Bytes::from_owner(answer.body) };
    if is_head {
        builder = builder.header(header::CONTENT_LENGTH, length);
    }
    builder.body(Full::new(body)).unwrap_or_else(|_| hyper::Response::new(Full::new(Bytes::new())))
}
