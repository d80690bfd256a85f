//! Each stage of a build by itself, over 400 pages: `cargo bench --bench stages`.
//!
//! In: the kit of `tests/bench/corpus`, made anew in memory-backed storage. Out: divan's table.
//! A stage gets what the stage before it made; making that is not measured.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, LazyLock};
use std::{env, fs};

use arkki::base::tree::SourceTree;
use arkki::check::kit::Kit;
use arkki::check::{self, Scope};
use arkki::config::{self, Config};
use arkki::diag::finding::Findings;
use arkki::html::{self, Renderer};
use arkki::load::{self, Draft, disk};
use arkki::markdown;
use arkki::model::Site;
use arkki::pipeline;
use arkki::write::{Outcome, Publisher};
use divan::Bencher;
use divan::counter::ItemsCount;

const CARDS: usize = 100;
const PAGES: usize = CARDS * 4;

static KIT: LazyLock<PathBuf> = LazyLock::new(|| {
    let kit = scratch().join("kit");
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/corpus");
    let mut python = Command::new("python3");
    python.arg(corpus).args(["--cards", &CARDS.to_string(), "--out"]).arg(&kit).stderr(Stdio::null());
    assert!(python.status().expect("python3 runs").success(), "the corpus is made");
    kit
});
static TREE: LazyLock<Arc<SourceTree>> =
    LazyLock::new(|| Arc::new(disk::read(&KIT).expect("the kit is read")));

fn main() {
    let _ = fs::remove_dir_all(scratch());
    divan::main();
    let _ = fs::remove_dir_all(scratch());
}

/// A folder of our own, in memory where the machine has such a place.
fn scratch() -> PathBuf {
    let shm = Path::new("/dev/shm");
    let parent = if shm.is_dir() { shm.to_owned() } else { env::temp_dir() };
    parent.join(format!("arkki-stages-{}", std::process::id()))
}

fn config() -> Arc<Config> {
    Arc::new(config::read(&TREE).value.expect("the configuration holds"))
}

fn draft() -> Draft {
    load::load(config(), &TREE).draft
}

fn kit(draft: Draft) -> Kit {
    check::judge(draft, &TREE, Scope::Published, Findings::default(), None).kit.expect("the kit holds")
}

fn site() -> Arc<Site> {
    Arc::new(Site::new(kit(draft()), Arc::clone(&TREE), false))
}

fn renderer() -> Renderer {
    Renderer::new(site()).value.expect("the templates hold")
}

fn publish(renderer: &Renderer, out: &Path) -> Outcome {
    let publisher = Publisher::new(out, &KIT).expect("the folder is ours");
    let (findings, failure) = pipeline::each_page(renderer, |path, bytes| publisher.add(path, bytes));
    assert!(findings.is_empty() && failure.is_none(), "every page is made");
    publisher.finish().expect("the site is put in place")
}

#[divan::bench]
fn a_read_from_disk(bencher: Bencher<'_, '_>) {
    let kit = KIT.as_path();
    bencher.counter(ItemsCount::new(PAGES)).bench(|| disk::read(black_box(kit)));
}

#[divan::bench]
fn b_load(bencher: Bencher<'_, '_>) {
    bencher.counter(ItemsCount::new(PAGES)).with_inputs(config).bench_values(|it| load::load(it, &TREE));
}

/// The part of loading that is Markdown, on one thread.
#[divan::bench]
fn b_load_markdown_alone(bencher: Bencher<'_, '_>) {
    let texts: Vec<_> =
        TREE.files().filter(|(_, it)| it.path.as_str().ends_with(".md")).map(|(id, _)| id).collect();
    bencher.counter(ItemsCount::new(PAGES)).bench(|| {
        for id in &texts {
            let text = TREE.text(*id);
            let body = text.rfind("\n+++\n").map_or(0, |at| at + 5);
            black_box(markdown::parse(*id, body, &text[body..]));
        }
    });
}

#[divan::bench]
fn c_judge(bencher: Bencher<'_, '_>) {
    let draft = draft();
    bencher
        .counter(ItemsCount::new(PAGES))
        .with_inputs(|| draft.clone())
        .bench_values(|it| check::judge(it, &TREE, Scope::Published, Findings::default(), None));
}

#[divan::bench]
fn d_lay_out(bencher: Bencher<'_, '_>) {
    let draft = draft();
    bencher
        .counter(ItemsCount::new(PAGES))
        .with_inputs(|| kit(draft.clone()))
        .bench_values(|it| Site::new(it, Arc::clone(&TREE), false));
}

#[divan::bench]
fn e_compile_templates(bencher: Bencher<'_, '_>) {
    let site = site();
    bencher.with_inputs(|| Arc::clone(&site)).bench_values(Renderer::new);
}

/// All pages, on one thread.
#[divan::bench]
fn f_render_alone(bencher: Bencher<'_, '_>) {
    let renderer = renderer();
    bencher.counter(ItemsCount::new(PAGES)).bench(|| {
        for (route, _) in renderer.site().routes.iter() {
            black_box(html::render(&renderer, *route));
        }
    });
}

#[divan::bench]
fn f_render(bencher: Bencher<'_, '_>) {
    let renderer = renderer();
    bencher.counter(ItemsCount::new(PAGES)).bench(|| pipeline::each_page(&renderer, |_, _| Ok::<(), ()>(())));
}

#[divan::bench]
fn g_render_and_publish(bencher: Bencher<'_, '_>) {
    let renderer = renderer();
    let out = scratch().join("new");
    bencher
        .counter(ItemsCount::new(PAGES))
        .with_inputs(|| drop(fs::remove_dir_all(&out)))
        .bench_values(|()| publish(&renderer, &out));
}

#[divan::bench]
fn h_render_and_publish_unchanged(bencher: Bencher<'_, '_>) {
    let renderer = renderer();
    let out = scratch().join("same");
    publish(&renderer, &out);
    bencher.counter(ItemsCount::new(PAGES)).bench(|| publish(&renderer, &out));
}
