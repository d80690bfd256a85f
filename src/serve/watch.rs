//! Says where something may have changed. An event is only a wake-up: the rescan is the truth.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{ErrorKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::load::disk::ROOTS;
use crate::load::snapshot::Where;
use crate::serve::Event;
use crate::serve::state::{Look, Preview};

/// Quiet that ends a burst of events.
const QUIET: Duration = Duration::from_millis(10);
/// Longest that a burst is waited for.
const BURST: Duration = Duration::from_millis(50);
/// Between two looks at everything where there are no events.
const POLL: Duration = Duration::from_millis(500);
/// Between two looks at everything where there are: they can be lost.
const SURE: Duration = Duration::from_secs(2);
/// A look at everything is followed by at least so many times its own length of rest.
const REST: u32 = 30;
/// Places that are looked at one by one; of more than these, all are.
const MOST: usize = 1_000;
/// Before a half-written file is looked at again.
const SOON: Duration = Duration::from_millis(40);

/// No place.
const NOWHERE: Where = Where::At(BTreeSet::new());

/// What wakes the watching: events, and the end of the preview.
#[derive(Default)]
pub(super) struct Bell {
    heard: Mutex<Heard>,
    rung: Condvar,
}

#[derive(Default)]
struct Heard {
    places: Option<Where>,
    /// Events so far.
    events: u64,
    is_over: bool,
}

impl Bell {
    /// Ends the watching.
    pub fn stop(&self) {
        self.lock().is_over = true;
        self.rung.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes an event in.
    fn ring(&self, event: notify::Result<notify::Event>) {
        // Our own reading is no news.
        let is_reading = |it: &EventKind| matches!(it, EventKind::Access(kind) if !matches!(kind, AccessKind::Close(AccessMode::Write)));
        let places = match event {
            Ok(it) if is_reading(&it.kind) => return,
            Ok(it) if it.need_rescan() || it.paths.is_empty() => Where::Everywhere,
            Ok(it) => Where::At(it.paths.into_iter().collect()),
            Err(_) => Where::Everywhere,
        };
        let mut heard = self.lock();
        heard.events += 1;
        heard.places = Some(match (heard.places.take(), places) {
            (Some(Where::At(mut all)), Where::At(more)) if all.len() < MOST => {
                all.extend(more);
                Where::At(all)
            }
            (None, places) => places,
            _ => Where::Everywhere,
        });
        drop(heard);
        self.rung.notify_all();
    }

    /// Waits for events and the end of their burst, or for so long; none at the end. Returns what was heard of.
    fn wait(&self, rest: Duration) -> Option<Where> {
        let timeout = |heard, time, is_waiting: &mut dyn FnMut(&mut Heard) -> bool| {
            let waited = self.rung.wait_timeout_while(heard, time, is_waiting);
            waited.unwrap_or_else(PoisonError::into_inner).0
        };
        let mut heard = timeout(self.lock(), rest, &mut |it| it.places.is_none() && !it.is_over);
        let end = Instant::now() + BURST;
        let mut before = 0;
        while heard.events != before && Instant::now() < end && !heard.is_over {
            before = heard.events;
            heard = timeout(heard, QUIET, &mut |it| it.events == before && !it.is_over);
        }
        (!heard.is_over).then(|| heard.places.take().unwrap_or(NOWHERE))
    }
}

/// Watches until the bell says that it is over.
pub(super) fn run(preview: &Preview, bell: &Arc<Bell>, tell: &(dyn Fn(Event) + Sync)) {
    let root = preview.root();
    let mut watched = Watched::new(preview, bell, tell);
    // When everything is looked at, however much is heard: now, since nothing was heard until now.
    let mut due = Instant::now();
    let mut trouble = String::new();
    let mut before = None;
    while let Some(heard) = bell.wait(match before {
        Some(_) => SOON,
        None => due.saturating_duration_since(Instant::now()),
    }) {
        let mut places = both(before.take().unwrap_or(NOWHERE), heard);
        if Instant::now() >= due {
            places = Where::Everywhere;
        }
        if matches!(&places, Where::At(it) if it.contains(&root)) {
            // Another folder may stand in the place of the one that is watched.
            watched = Watched::new(preview, bell, tell);
            places = Where::Everywhere;
        } else if let Some(it) = &mut watched
            && let Err(error) = it.follow(&root, &places)
        {
            tell(Event::Polling(why(&error)));
            watched = None;
        }
        let begun = Instant::now();
        match preview.look(&places) {
            Ok(Look::Soon) => {
                before = Some(places);
                continue;
            }
            Ok(look) => {
                if !trouble.is_empty() {
                    // The folder was away; what watched it watches what is no longer there.
                    watched = Watched::new(preview, bell, tell);
                    places = NOWHERE;
                    due = Instant::now();
                    trouble.clear();
                }
                if let Look::New(shown) = look {
                    tell(Event::Made(shown));
                }
            }
            Err(error) => {
                let message = error.to_string();
                if message != trouble {
                    tell(Event::Trouble(message.clone()));
                    trouble = message;
                }
            }
        }
        if places == Where::Everywhere || !trouble.is_empty() {
            let least = if watched.is_some() && trouble.is_empty() { SURE } else { POLL };
            due = Instant::now() + least.max(begun.elapsed() * REST);
        }
    }
}

fn both(a: Where, b: Where) -> Where {
    match (a, b) {
        (Where::At(mut a), Where::At(b)) => {
            a.extend(b);
            Where::At(a)
        }
        (Where::Everywhere, _) | (_, Where::Everywhere) => Where::Everywhere,
    }
}

/// Says why there are no events, and what to do.
fn why(error: &notify::Error) -> String {
    match &error.kind {
        ErrorKind::MaxFilesWatch => {
            "the system watches no more folders; on Linux, `fs.inotify.max_user_watches` says how many".into()
        }
        _ => error.to_string(),
    }
}

/// What the machine watches for us.
struct Watched {
    watcher: RecommendedWatcher,
    roots: BTreeSet<PathBuf>,
}

impl Watched {
    /// Watches a kit's folders; none where the machine does not let us, which is said.
    fn new(preview: &Preview, bell: &Arc<Bell>, tell: &(dyn Fn(Event) + Sync)) -> Option<Self> {
        if preview.options.poll {
            return None;
        }
        let root = preview.root();
        let bell = Arc::clone(bell);
        let made = notify::recommended_watcher(move |event| bell.ring(event)).and_then(|watcher| {
            let mut out = Self { watcher, roots: BTreeSet::new() };
            // The folder itself, for `book.toml` and for folders that come and go; never the output.
            out.watcher.watch(&root, RecursiveMode::NonRecursive)?;
            out.follow(&root, &Where::Everywhere)?;
            Ok(out)
        });
        match made {
            Ok(it) => Some(it),
            Err(error) => {
                tell(Event::Polling(why(&error)));
                None
            }
        }
    }

    /// Watches folders that have come, also in the place of others.
    fn follow(&mut self, root: &Path, places: &Where) -> notify::Result<()> {
        for it in ROOTS.iter().map(|it| root.join(it)) {
            let is_named = matches!(places, Where::At(places) if places.contains(&it));
            if !it.is_dir() {
                self.roots.remove(&it);
            } else if is_named || !self.roots.contains(&it) {
                self.watcher.watch(&it, RecursiveMode::Recursive)?;
                self.roots.insert(it);
            }
        }
        Ok(())
    }
}
