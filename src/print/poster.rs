//! Posters: a large sheet on several smaller ones, to be glued together.

use serde_json::json;

use crate::print::common;
use crate::print::impose::{Size, Tiles};
use crate::print::job::Job;
use crate::sheet::Voice;
use crate::words::Arg;
use crate::words::keys;
use crate::worksheet::grid::Paper;

/// How wide the stripe is that neighbours share, in mm.
pub const OVERLAP: f64 = 10.0;

/// Returns how a poster is cut onto sheets of a paper; `None` where there is no room.
pub fn tiles(poster: Size, paper: Paper) -> Option<Tiles> {
    let (width, height) = paper.mm();
    Tiles::new(poster, Size { width, height }, OVERLAP)
}

/// Returns the job that cuts the pages of a poster into parts.
pub fn job(voice: Voice<'_>, pdf: Vec<u8>, pages: usize, poster: Size, tiles: &Tiles, first: &Job) -> Job {
    let formats = voice.site.kit.words.formats(voice.lang);
    let mut parts = Vec::new();
    for page in 1..=pages {
        for tile in &tiles.tiles {
            let label = if pages > 1 { format!("{page} {}", tile.label) } else { tile.label.clone() };
            let mut part = json!(tile);
            common::extend(&mut part, json!({ "page": page, "label": label }));
            parts.push(part);
        }
    }
    let count = formats.number(f64::from(u32::try_from(parts.len()).unwrap_or(u32::MAX)));
    let args = [("n", Arg::Text(common::PAGE.to_owned())), ("of", Arg::Text(count))];
    let label = voice.message(keys::PRINT_RULER.as_str(), &[]).text;
    let sheet = tiles.sheet;
    let data = json!({
        "title": first.title,
        "lang": voice.tag(),
        "sheet": sheet,
        "in": poster,
        "page": 1,
        "tiles": parts,
        "ruler": { "x": 10.0, "y": sheet.height - 8.0, "length": 100.0, "vertical": false, "label": "" },
        "foot": label,
        "words": { "tile": voice.message(keys::PRINT_TILE.as_str(), &args).text },
    });
    let files = vec![common::file("/tiles.json", &data), ("/in.pdf".to_owned(), pdf.into())];
    let name = format!("{} on {:.0} mm", first.name, sheet.width);
    Job { template: "tiles.typ", files, name, tagged: false, form: None, ..first.clone() }
}
