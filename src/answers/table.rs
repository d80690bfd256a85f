//! What several files say about one sheet, side by side.
//!
//! Nothing is lost: an answer that the sheet has no place for, or that its place can not hold, is set aside
//! under its key, and comes along in everything that is written.

use std::collections::{BTreeMap, BTreeSet};

use crate::answers::record::{From, Record, Refusal};
use crate::answers::sheet::Sheet;
use crate::words::formats::parse_date;
use crate::worksheet::{Kind, parts};

/// The answers of all groups.
#[derive(Debug, Clone)]
pub struct Table {
    /// What was asked.
    pub sheet: Sheet,
    /// Who answered, in the order of their files.
    pub groups: Vec<Group>,
    /// Files that take no part, and why.
    pub left_out: Vec<(String, Refusal)>,
}

/// The answers of one file.
#[derive(Debug, Clone)]
pub struct Group {
    /// `A`, `B`, … `Z`, `AA`…
    pub letter: String,
    /// Its name in the table, that of no other group.
    pub name: String,
    /// Its file, as it was named.
    pub file: String,
    /// What it calls itself; may be empty.
    pub group: String,
    /// Which state of the sheet it had, if the file says so.
    pub revision: Option<String>,
    /// Language of the sheet that it filled in, if the file says so.
    pub lang: Option<String>,
    /// Answers, by key.
    pub answers: BTreeMap<String, String>,
    /// Answers that the sheet has no place for, by key.
    pub aside: BTreeMap<String, String>,
    /// Fields that could not be read.
    pub unread: Vec<String>,
}

/// Which worksheet files are of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tools {
    /// None of them says.
    Unsaid,
    /// The one that most of them are of.
    Most(String),
    /// Several, each of as many.
    Several(Vec<String>),
}

/// Returns the worksheet that most files are of.
pub fn tools<'a>(records: impl IntoIterator<Item = &'a Record>) -> Tools {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for tool in records.into_iter().filter_map(|it| it.tool.as_deref()) {
        *counts.entry(tool).or_default() += 1;
    }
    let most = counts.values().copied().max().unwrap_or(0);
    let mut names = counts.into_iter().filter(|it| it.1 == most).map(|it| it.0.to_owned());
    match (names.next(), names.next()) {
        (None, _) => Tools::Unsaid,
        (Some(it), None) => Tools::Most(it),
        (Some(one), Some(two)) => Tools::Several([one, two].into_iter().chain(names).collect()),
    }
}

/// What becomes of files that do not say which worksheet they are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nameless {
    /// They are taken: somebody named the worksheet.
    Taken,
    /// They are left out.
    LeftOut,
}

impl Table {
    /// Holds files against a sheet, in their order.
    pub fn new(sheet: Sheet, files: Vec<(String, Result<Record, Refusal>)>, nameless: Nameless) -> Self {
        let mut table = Self { sheet, groups: Vec::new(), left_out: Vec::new() };
        let mut names = BTreeSet::new();
        for (file, record) in files {
            match record.and_then(|it| table.fitting(it, nameless)) {
                Ok(record) => {
                    let group = table.group(&file, record, &mut names);
                    table.groups.push(group);
                }
                Err(refusal) => table.left_out.push((file, refusal)),
            }
        }
        table
    }

    fn fitting(&self, record: Record, nameless: Nameless) -> Result<Record, Refusal> {
        match &record.tool {
            Some(tool) if *tool != self.sheet.tool => {
                Err(Refusal::OtherTool(tool.chars().take(100).collect()))
            }
            None if nameless == Nameless::LeftOut => Err(Refusal::Nameless),
            _ => Ok(record),
        }
    }

    fn group(&self, file: &str, record: Record, names: &mut BTreeSet<String>) -> Group {
        let kinds = self.sheet.kinds();
        let (mut answers, mut aside) = (BTreeMap::new(), BTreeMap::new());
        for (key, value) in record.answers {
            match kinds.get(key.as_str()).and_then(|it| taken(it, &value, record.from)) {
                Some(value) if value.is_empty() => {}
                Some(value) => drop(answers.insert(key, value)),
                None => drop(aside.insert(key, value)),
            }
        }
        let group = answers.iter().find(|it| it.0.ends_with("--group"));
        let group = group.map(|it| it.1.trim().to_owned()).unwrap_or_default();
        let stem = base_name(file);
        let stem = stem.rsplit_once('.').map_or(stem, |it| it.0);
        let plain = if group.is_empty() { stem.to_owned() } else { format!("{stem} ({group})") };
        let mut name = plain.clone();
        let mut nth = 1;
        while !names.insert(name.clone()) {
            nth += 1;
            name = format!("{plain} [{nth}]");
        }
        Group {
            letter: letter(self.groups.len()),
            name,
            file: file.to_owned(),
            group,
            revision: record.revision,
            lang: record.lang,
            answers,
            aside,
            unread: record.unread,
        }
    }

    /// Returns the keys of all answers that were set aside, in order.
    pub fn aside(&self) -> BTreeSet<&str> {
        self.groups.iter().flat_map(|it| it.aside.keys()).map(String::as_str).collect()
    }
}

impl Group {
    /// Returns whether its file says that it was made with another state of the sheet.
    pub fn is_of_other_revision(&self, sheet: &Sheet) -> bool {
        self.revision.as_deref().is_some_and(|it| it != sheet.revision)
    }
}

/// Returns the name of a file without its folders.
pub fn base_name(file: &str) -> &str {
    file.rsplit(['/', '\\']).next().unwrap_or(file)
}

/// Returns an answer as its place on the sheet can hold it; `None` where it can not.
fn taken(kind: &Kind, value: &str, from: From) -> Option<String> {
    let lines = value.replace("\r\n", "\n").replace('\r', "\n");
    let fits = |most: u32| lines.encode_utf16().count() <= most as usize;
    match kind {
        Kind::Pick(values) => values.iter().find(|it| *it == value).cloned(),
        Kind::Tick => (value == "yes").then(|| value.to_owned()),
        Kind::Count => {
            let digits = if from == From::Pdf { value.trim() } else { value };
            let is_count = (1..=4).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
            is_count.then(|| digits.to_owned())
        }
        Kind::Date => day(value, from),
        Kind::Line(max) => fits(*max).then(|| lines.replace('\n', " ")),
        Kind::Text(_) | Kind::Notes(_) => fits(parts::LONGEST).then_some(lines),
    }
}

/// Returns a day as `2026-11-22`. In a PDF people write it by hand: `22.11.2026`, and with other signs
/// between where one number can be no month.
fn day(value: &str, from: From) -> Option<String> {
    let is_day = |it: &str| parse_date(it).is_some();
    if is_day(value) {
        return Some(value.to_owned());
    }
    if from != From::Pdf {
        return None;
    }
    let value = value.trim().trim_end_matches('.');
    let sign = ['.', '/', '-'].into_iter().find(|it| value.matches(*it).count() == 2)?;
    let mut numbers = value.split(sign).map(|it| it.trim().parse::<u16>().ok());
    let (first, second, third) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let (year, month, day) = match (first, second, third) {
        (1000.., _, _) => (first, second, third),
        (_, _, 1000..) if sign == '.' || first > 12 || first == second => (third, second, first),
        (_, _, 1000..) if second > 12 => (third, first, second),
        _ => return None,
    };
    Some(format!("{year}-{month:02}-{day:02}")).filter(|it| is_day(it))
}

/// Returns `A`, `B`, … `Z`, `AA`…
fn letter(at: usize) -> String {
    let last = char::from(b'A' + u8::try_from(at % 26).unwrap_or(0));
    match at / 26 {
        0 => last.to_string(),
        more => format!("{}{last}", letter(more - 1)),
    }
}
