//! Blocks of a worksheet with all words said, matched exhaustively.

use std::collections::BTreeMap;

use crate::base::lang::Lang;
use crate::check::things::{ThingIx, ThingKind};
use crate::load::models::Model;
use crate::load::tools::Tool;
use crate::model::lookup::Said;
use crate::sheet::example::example;
use crate::sheet::view::{
    AreaView, BranchView, CanvasBlock, ChoiceBlock, Control, FieldsBlock, FreeItem, HalfView, Head,
    ItemsBlock, LayersBlock, Mark, Marks, Named, RadialBlock, RatingBlock, RatingRow, ScaleBlock, ScaleRow,
    SectorView, Spoke, TableBlock, TableRow, TreeBlock,
};
use crate::sheet::voice::{Phrase, Voice};
use crate::words::Arg;
use crate::worksheet::block::{self, Block, SketchGrid};
use crate::worksheet::lanes;
use crate::worksheet::parts::{self, Kind};

/// A block with all its words.
pub enum Body {
    /// Who fills the sheet.
    Meta(FieldsBlock),
    /// Text to read.
    Text(TextBody),
    /// One line.
    Field(FieldsBlock),
    /// Ruled lines.
    Lines(FieldsBlock),
    /// A question.
    Question(FieldsBlock),
    /// Points between poles.
    Scale(ScaleBlock),
    /// Levels for each row.
    Rating(RatingBlock),
    /// Boxes to tick.
    Checklist(ItemsBlock),
    /// One of several, or some.
    Choice(ChoiceBlock),
    /// A table.
    Table(TableBlock),
    /// Who does what by when.
    Actions(TableBlock),
    /// Areas for notes.
    Canvas(CanvasBlock),
    /// Lanes across phases.
    Lanes(TableBlock),
    /// Rows along time.
    Timeline(TableBlock),
    /// Sectors around a centre.
    Radial(RadialBlock),
    /// Layers around a core.
    Layers(LayersBlock),
    /// A root with branches and leaves.
    Tree(TreeBlock),
    /// Steps in order.
    Flow(RatingBlock),
    /// A model, with boxes to write in.
    Diagram(DiagramBody),
    /// Room to draw.
    Sketch(FieldsBlock),
    /// Dots for items.
    Vote(ItemsBlock),
}

/// Text to read.
pub struct TextBody {
    /// What it says first.
    pub head: Head,
    /// Language of the text; none where there is no text.
    pub from: Option<Lang>,
}

/// A model with boxes to write in.
pub struct DiagramBody {
    /// What it says first.
    pub head: Head,
    /// Id of the model.
    pub model: String,
    /// Boxes to write in.
    pub controls: Vec<Control>,
}

/// A block that is being made.
struct Maker<'a> {
    here: Voice<'a>,
    tool: &'a Tool,
    id: &'a str,
    kinds: BTreeMap<String, Kind>,
    /// The filled example, by answer key.
    example: BTreeMap<String, Phrase>,
}

/// Returns a block with its words.
pub fn body(voice: Voice<'_>, tool: &Tool, block: &Block) -> Body {
    let kinds = parts::kinds(block);
    let example = example(voice, tool, block);
    Maker { here: voice, tool, id: block.common().id, kinds, example }.make(block)
}

impl Maker<'_> {
    fn make(&self, block: &Block) -> Body {
        let lang = self.here.tag().to_owned();
        let head = self.head();
        let fields = |head, controls, grid| FieldsBlock { lang: lang.clone(), head, controls, grid };
        match block {
            Block::Text(_) => Body::Text(TextBody { head, from: self.doc_lang() }),
            Block::Meta(it) => {
                let control = |field: &block::MetaField| {
                    let label = self.here.message(&field.key(), &[]);
                    Control { label, ..self.control(&[field.as_str()]) }
                };
                Body::Meta(fields(head, it.fields.iter().map(control).collect(), ""))
            }
            Block::Field(_) => Body::Field(fields(head, vec![self.whole()], "")),
            Block::Lines(_) => Body::Lines(fields(head, vec![self.whole()], "")),
            Block::Sketch(it) => {
                let grid = match it.grid {
                    SketchGrid::None => "none",
                    SketchGrid::Dots => "dots",
                    SketchGrid::Squares => "squares",
                };
                Body::Sketch(fields(head, vec![self.whole()], grid))
            }
            Block::Question(it) => {
                let controls = if it.parts.is_empty() {
                    vec![self.whole()]
                } else {
                    let part = |part: &String| Control { label: self.say(part), ..self.control(&[part]) };
                    it.parts.iter().map(part).collect()
                };
                Body::Question(fields(head, controls, ""))
            }
            Block::Scale(it) => Body::Scale(self.scale(lang, head, it)),
            Block::Rating(it) => Body::Rating(self.rating(lang, head, it)),
            Block::Flow(it) => Body::Flow(self.flow(lang, head, it)),
            Block::Checklist(it) => {
                let item = |id: &String| Control { label: self.say(id), ..self.control(&[id]) };
                let items = it.items.iter().map(item).collect();
                Body::Checklist(ItemsBlock { lang, head, dots: 0, items, free: self.free(it.free, "done") })
            }
            Block::Vote(it) => {
                let item = |id: &String| Control { label: self.say(id), ..self.control(&[id]) };
                let items = it.items.iter().map(item).collect();
                Body::Vote(ItemsBlock { lang, head, dots: it.dots, items, free: self.free(it.free, "count") })
            }
            Block::Choice(it) => {
                let option = |id: &String| Control { label: self.say(id), ..self.control(&[id]) };
                let many = if it.many { it.options.iter().map(option).collect() } else { Vec::new() };
                Body::Choice(ChoiceBlock {
                    lang,
                    head,
                    one: (!it.many).then(|| self.marks(&[], &it.options, &[], |id| self.say(id))),
                    many,
                    other: it.other.then(|| self.control(&["other"])),
                })
            }
            Block::Table(it) => Body::Table(self.table(lang, head, it)),
            Block::Actions(it) => Body::Actions(self.actions(lang, head, it)),
            Block::Lanes(it) => Body::Lanes(self.lanes(lang, head, it)),
            Block::Timeline(it) => Body::Timeline(self.timeline(lang, head, it)),
            Block::Canvas(it) => {
                let area = |area: &block::CanvasArea| AreaView {
                    area: area.at,
                    control: Control {
                        label: self.say(&area.id),
                        help: self.say(&format!("{}--help", area.id)),
                        ..self.control(&[&area.id])
                    },
                };
                let areas = it.areas.iter().map(area).collect();
                Body::Canvas(CanvasBlock { lang, head, columns: it.columns, rows: it.rows, areas })
            }
            Block::Radial(it) => Body::Radial(self.radial(lang, head, it)),
            Block::Layers(it) => {
                let layer = |id: &String| Control {
                    label: self.say(id),
                    help: self.say(&format!("{id}--help")),
                    ..self.control(&[id])
                };
                let layers = it.layers.iter().map(layer).collect();
                Body::Layers(LayersBlock { lang, head, layers, side: it.side.as_ref().map(layer) })
            }
            Block::Tree(it) => Body::Tree(self.tree(lang, head, it)),
            Block::Diagram(it) => {
                let control = |id: &String| {
                    let label = word_of(self.here, &it.model, id);
                    Control { label, ..self.control(&[id]) }
                };
                let controls = it.answers.iter().map(control).collect();
                Body::Diagram(DiagramBody { head, model: it.model.clone(), controls })
            }
        }
    }

    /// Returns a text of the block; empty where it has none.
    fn say(&self, attribute: &str) -> Phrase {
        phrase(self.here, self.tool, &format!("{}.{attribute}", self.id))
    }

    fn word(&self, key: &str) -> Phrase {
        self.here.message(key, &[])
    }

    fn head(&self) -> Head {
        Head { id: self.id.to_owned(), label: self.say("label"), help: self.say("help") }
    }

    /// Returns the language of the block's own text.
    fn doc_lang(&self) -> Option<Lang> {
        let languages = &self.here.site.kit.config.languages;
        languages
            .order(self.here.lang, self.tool.source)
            .find(|it| self.tool.docs.contains_key(&(*it, self.id.into())))
    }

    /// Returns the control of the block's single answer, named by the block's label.
    fn whole(&self) -> Control {
        Control { labelled: format!("{}--label", self.id), ..self.control(&[]) }
    }

    fn control(&self, rest: &[&str]) -> Control {
        let key = parts::key(self.id, rest);
        let (kind, max, lines) = match self.kinds.get(&key) {
            Some(Kind::Line(max)) => ("line", *max, 1),
            Some(Kind::Date) => ("date", 0, 1),
            Some(Kind::Text(lines)) => ("text", parts::LONGEST, *lines),
            Some(Kind::Tick) => ("tick", 0, 1),
            Some(Kind::Count) => ("count", 0, 1),
            Some(Kind::Notes(count)) => ("notes", parts::LONGEST, *count),
            Some(Kind::Pick(_)) | None => ("pick", 0, 1),
        };
        let example = self.example.get(&key).cloned().unwrap_or_default();
        Control {
            key,
            kind,
            label: Phrase::default(),
            help: Phrase::default(),
            labelled: String::new(),
            max,
            lines,
            example,
        }
    }

    fn cell(&self, rest: &[&str], labelled: &[&str]) -> Control {
        let ids: Vec<String> = labelled.iter().map(|it| self.heading(it)).collect();
        Control { labelled: ids.join(" "), ..self.control(rest) }
    }

    /// Returns the id of the element that names a row or column.
    fn heading(&self, name: &str) -> String {
        format!("{}--{name}--label", self.id)
    }

    fn named(&self, name: &str, label: Phrase) -> Named {
        Named { id: self.heading(name), label, help: self.say(&format!("{name}--help")), control: None }
    }

    /// Returns a column with a name, or one that people name.
    fn column(&self, name: &str, has_name: bool) -> Named {
        if has_name {
            return self.named(name, self.say(name));
        }
        let at = name.rsplit('-').next().and_then(|it| it.parse().ok()).unwrap_or(0.0);
        let label = self.here.message("sheet-column", &[("n", Arg::Number(at))]);
        let control = Control { label, ..self.control(&[name]) };
        Named { control: Some(control), ..self.named(name, Phrase::default()) }
    }

    fn marks(
        &self,
        rest: &[&str],
        values: &[String],
        labelled: &[String],
        label: impl Fn(&str) -> Phrase,
    ) -> Marks {
        let key = parts::key(self.id, rest);
        let chosen = self.example.get(&key).map(|it| &it.text);
        let mark = |value: &String| Mark {
            value: value.clone(),
            label: label(value),
            example: chosen == Some(value),
        };
        let labelled = labelled.join(" ");
        Marks { marks: values.iter().map(mark).collect(), key, labelled }
    }

    fn comment(&self, row: &str, name: &str, key: &str, wanted: bool) -> Option<Control> {
        let control = || {
            let own = self.say(name);
            let label = if own.text.is_empty() { self.word(key) } else { own };
            Control { label, ..self.control(&[row, name]) }
        };
        wanted.then(control)
    }

    fn free(&self, count: u8, mark: &str) -> Vec<FreeItem> {
        let item = |(at, name): (usize, String)| {
            let number = f64::from(u32::try_from(at).unwrap_or(0)) + 1.0;
            let label = |key: &str| self.here.message(key, &[("n", Arg::Number(number))]);
            let key = if mark == "done" { "sheet-free-done" } else { "sheet-free-votes" };
            FreeItem {
                name: Control { label: label("sheet-free"), ..self.control(&[&name]) },
                mark: Control { label: label(key), ..self.control(&[&name, mark]) },
            }
        };
        parts::free(count).enumerate().map(item).collect()
    }

    fn scale(&self, lang: String, head: Head, it: &block::Scale) -> ScaleBlock {
        let of = Arg::Number(f64::from(it.points));
        let point = |value: &str| match value.parse::<f64>() {
            Ok(at) => self.here.message("sheet-point", &[("n", Arg::Number(at)), ("of", of.clone())]),
            Err(_) => self.word("sheet-not-relevant"),
        };
        let row = |row: &String| {
            let values = match self.kinds.get(&parts::key(self.id, &[row])) {
                Some(Kind::Pick(values)) => values.clone(),
                _ => Vec::new(),
            };
            ScaleRow {
                left: self.say(&format!("{row}--left")),
                right: self.say(&format!("{row}--right")),
                marks: self.marks(&[row], &values, &[], point),
                comment: self.comment(row, "comment", "sheet-comment", it.comment),
            }
        };
        ScaleBlock { lang, head, points: it.points, na: it.na, rows: it.rows.iter().map(row).collect() }
    }

    fn rating(&self, lang: String, head: Head, it: &block::Rating) -> RatingBlock {
        let row = |row: &String| {
            let name = self.heading(row);
            let marks = |rest: &[&str], column: Option<&String>| {
                let ids: Vec<String> =
                    std::iter::once(name.clone()).chain(column.map(|it| self.heading(it))).collect();
                self.marks(rest, &it.levels, &ids, |level| self.say(level))
            };
            RatingRow {
                id: name.clone(),
                label: self.say(row),
                marks: if it.columns.is_empty() {
                    vec![marks(&[row], None)]
                } else {
                    it.columns.iter().map(|column| marks(&[row, column], Some(column))).collect()
                },
                controls: self.comment(row, "comment", "sheet-comment", it.comment).into_iter().collect(),
            }
        };
        RatingBlock {
            lang,
            head,
            levels: it.levels.iter().map(|it| self.say(it)).collect(),
            columns: it.columns.iter().map(|it| self.say(it)).collect(),
            rows: it.rows.iter().map(row).collect(),
        }
    }

    fn flow(&self, lang: String, head: Head, it: &block::Flow) -> RatingBlock {
        let states = parts::STATES.map(str::to_owned);
        let state = |value: &str| self.word(&format!("sheet-state-{value}"));
        let row = |step: &String| {
            let name = self.heading(step);
            let note = self.comment(step, "note", "sheet-remains", it.note);
            let who = self.comment(step, "who", "sheet-who", it.who);
            RatingRow {
                label: self.say(step),
                marks: vec![self.marks(&[step], &states, std::slice::from_ref(&name), state)],
                controls: note.into_iter().chain(who).collect(),
                id: name,
            }
        };
        let levels = states.iter().map(|it| state(it)).collect();
        let rows = it.steps.iter().map(row).collect();
        RatingBlock { lang, head, levels, columns: Vec::new(), rows }
    }

    fn numbered(&self, name: &str, at: usize) -> Named {
        let formats = self.here.site.kit.words.formats(self.here.lang);
        let number = formats.number(f64::from(u32::try_from(at).unwrap_or(0)) + 1.0);
        self.named(name, Phrase { text: number, lang: None })
    }

    fn table(&self, lang: String, head: Head, it: &block::Table) -> TableBlock {
        let cells = |row: &str| {
            let cell = |column: &String| self.cell(&[row, column], &[row, column]);
            it.columns.iter().map(cell).collect()
        };
        let named = it.rows.iter().map(|row| plain_row(self.named(row, self.say(row)), cells(row)));
        let free = parts::numbered("row", it.free).enumerate();
        let free = free.map(|(at, row)| {
            let at = at + it.rows.len();
            plain_row(self.numbered(&row, at), cells(&row))
        });
        TableBlock {
            lang,
            head,
            corner: self.say("corner"),
            named_rows: !it.rows.is_empty(),
            columns: it.columns.iter().map(|it| self.named(it, self.say(it))).collect(),
            rows: named.chain(free).collect(),
        }
    }

    fn actions(&self, lang: String, mut head: Head, it: &block::Actions) -> TableBlock {
        if head.label.text.is_empty() {
            head.label = self.word("sheet-actions");
        }
        let column = |name: &&str| {
            let own = self.say(name);
            let label = if own.text.is_empty() { self.word(&format!("sheet-action-{name}")) } else { own };
            self.named(name, label)
        };
        let row = |(at, row): (usize, String)| {
            let cells = parts::ACTIONS.iter().map(|it| self.cell(&[&row, it], &[&row, it])).collect();
            plain_row(self.numbered(&row, at), cells)
        };
        TableBlock {
            lang,
            head,
            corner: Phrase::default(),
            named_rows: false,
            columns: parts::ACTIONS.iter().map(column).collect(),
            rows: parts::numbered("row", it.rows).enumerate().map(row).collect(),
        }
    }

    fn lanes(&self, lang: String, head: Head, it: &block::Lanes) -> TableBlock {
        let columns = lanes::columns(&it.phases, it.free);
        let row = |lane: lanes::Lane<'_>| {
            let own = self.say(lane.id);
            let preset = || self.word(&format!("lane-{}", lane.id));
            let label = if own.text.is_empty() { preset() } else { own };
            let cells = columns.iter().map(|(it, _)| self.cell(&[lane.id, it], &[lane.id, it])).collect();
            let line = lane.line.map_or("", block::BoundaryKind::as_str);
            let line_label =
                if line.is_empty() { Phrase::default() } else { self.word(&format!("sheet-line-{line}")) };
            TableRow { line, line_label, ..plain_row(self.named(lane.id, label), cells) }
        };
        TableBlock {
            lang,
            head,
            corner: Phrase::default(),
            named_rows: true,
            rows: it.all().into_iter().map(row).collect(),
            columns: columns.iter().map(|(name, has_name)| self.column(name, *has_name)).collect(),
        }
    }

    fn timeline(&self, lang: String, head: Head, it: &block::Timeline) -> TableBlock {
        let columns = lanes::columns(&it.units, it.free);
        let cells = |row: &str| columns.iter().map(|(it, _)| self.cell(&[row, it], &[row, it])).collect();
        let mut rows: Vec<TableRow> =
            it.rows.iter().map(|row| plain_row(self.named(row, self.say(row)), cells(row))).collect();
        if it.milestones {
            let name = self.named("milestones", self.word("sheet-milestones"));
            rows.push(TableRow { milestones: true, ..plain_row(name, cells("milestones")) });
        }
        TableBlock {
            lang,
            head,
            corner: Phrase::default(),
            named_rows: true,
            columns: columns.iter().map(|(name, has_name)| self.column(name, *has_name)).collect(),
            rows,
        }
    }

    fn radial(&self, lang: String, head: Head, it: &block::Radial) -> RadialBlock {
        let number = |at: u8| [("n", Arg::Number(f64::from(at)))];
        let sector = |at: u8| {
            let name = format!("sector-{at}");
            SectorView {
                name: Control {
                    label: self.here.message("sheet-sector", &number(at)),
                    ..self.control(&[&name, "name"])
                },
                notes: Control {
                    label: self.here.message("sheet-sector-notes", &number(at)),
                    ..self.control(&[&name])
                },
            }
        };
        let halves = if it.halves {
            let upper = it.sectors.div_ceil(2);
            vec![
                HalfView { label: self.say("upper"), sectors: (1..=upper).map(sector).collect() },
                HalfView {
                    label: self.say("lower"),
                    sectors: (upper + 1..=it.sectors).map(sector).collect(),
                },
            ]
        } else {
            vec![HalfView { label: Phrase::default(), sectors: (1..=it.sectors).map(sector).collect() }]
        };
        // The upper half is divided by its sectors, then the lower one; the line between halves lies level.
        let mut spokes = Vec::new();
        let mut from = 180.0f64;
        for half in &halves {
            let count = f64::from(u32::try_from(half.sectors.len()).unwrap_or(1));
            let whole = if it.halves { 180.0 } else { 360.0 };
            for at in &half.sectors {
                let _ = at;
                let angle = from.to_radians();
                let round = |it: f64| (it * 1000.0).round() / 10.0;
                spokes.push(Spoke { x: round(angle.cos()), y: round(angle.sin()) });
                from += whole / count;
            }
        }
        let centre = Control { label: self.say("centre"), ..self.control(&["centre"]) };
        RadialBlock { lang, head, centre, halves, spokes }
    }

    fn tree(&self, lang: String, head: Head, it: &block::Tree) -> TreeBlock {
        let leaf = |branch: &str, at: (usize, String)| {
            let number = f64::from(u32::try_from(at.0).unwrap_or(0)) + 1.0;
            Control { label: numbered(self.here, self.say("leaf"), number), ..self.control(&[branch, &at.1]) }
        };
        let branch = |(at, name): (usize, String)| {
            let number = f64::from(u32::try_from(at).unwrap_or(0)) + 1.0;
            let label = numbered(self.here, self.say("branch"), number);
            let leaves = parts::numbered("leaf", it.levels[1]).enumerate();
            BranchView {
                control: Control { label, ..self.control(&[&name]) },
                leaves: leaves.map(|it| leaf(&name, it)).collect(),
            }
        };
        TreeBlock {
            lang,
            head,
            root: Control { label: self.say("root"), ..self.control(&["root"]) },
            branches: parts::numbered("branch", it.levels[0]).enumerate().map(branch).collect(),
        }
    }
}

fn plain_row(name: Named, cells: Vec<Control>) -> TableRow {
    TableRow { name, cells, line: "", line_label: Phrase::default(), milestones: false }
}

/// Returns a label with its number, as form fields are counted: “Branch 2”.
fn numbered(here: Voice<'_>, label: Phrase, number: f64) -> Phrase {
    let number = here.site.kit.words.formats(here.lang).number(number);
    Phrase { text: format!("{} {number}", label.text), lang: label.lang }
}

/// Returns a text of a tool, for readers of the page.
pub fn phrase(voice: Voice<'_>, tool: &Tool, key: &str) -> Phrase {
    match tool.say(&voice.site.kit.config.languages, voice.lang, key) {
        Some(it) => voice.phrase(Said { text: it.text.to_string(), lang: it.lang }),
        None => Phrase::default(),
    }
}

/// Returns the words of a box of a model; empty where there is no such model.
pub fn word_of(voice: Voice<'_>, id: &str, name: &str) -> Phrase {
    model(voice, id).map(|(_, model)| model_phrase(voice, model, name)).unwrap_or_default()
}

/// Returns a model by its id.
pub fn model<'a>(voice: Voice<'a>, id: &str) -> Option<(ThingIx, &'a Model)> {
    let kit = &voice.site.kit;
    let thing = kit.things.find(id)?;
    match kit.things.get(thing).kind {
        ThingKind::Model(at) => Some((thing, &kit.models[at])),
        _ => None,
    }
}

/// Returns a text of a model.
pub fn model_phrase(voice: Voice<'_>, model: &Model, key: &str) -> Phrase {
    match model.say(&voice.site.kit.config.languages, voice.lang, key) {
        Some(it) => voice.phrase(Said { text: it.text.to_string(), lang: it.lang }),
        None => Phrase::default(),
    }
}
