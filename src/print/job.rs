//! What is to be printed, ready for the engine: data for a template, and how to write the file.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::fingerprint;
use crate::sheet::Field;

/// Files that a template reads, by name.
pub type Files = Vec<(String, Arc<[u8]>)>;

/// A print file that is to be made. It holds all that the file depends on but the theme.
#[derive(Debug, Clone)]
pub struct Job {
    /// Template of the theme: `sheet.typ`.
    pub template: &'static str,
    /// Files that the template reads, by name.
    pub files: Files,
    /// What tells the file from others, for its identifier.
    pub name: String,
    /// What it is called, for readers.
    pub title: String,
    /// Tag of its language.
    pub lang: String,
    /// What it is printed on, for findings: `A4, large print`.
    pub on: String,
    /// Date of its content.
    pub date: Option<[i32; 3]>,
    /// Whether it is tagged for screen readers and archives (PDF/UA-1, PDF/A-2a); sheets for cutting are not.
    pub tagged: bool,
    /// Fields of a form, with their values; `None` where nothing can be filled in.
    pub form: Option<Form>,
}

/// What can be filled in.
#[derive(Debug, Clone)]
pub struct Form {
    /// The fields, in reading order.
    pub fields: Vec<Field>,
    /// What is filled in already, by key.
    pub values: BTreeMap<String, String>,
    /// Size of what is typed, in pt.
    pub size: f32,
}

impl Job {
    /// Returns a fingerprint of all that the file is made from; `theme` is that of the print templates.
    pub fn key(&self, theme: &str) -> String {
        let mut all = Vec::with_capacity(1 << 14);
        let mut add = |bytes: &[u8]| {
            all.extend_from_slice(&u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes());
            all.extend_from_slice(bytes);
        };
        add(env!("CARGO_PKG_VERSION").as_bytes());
        add(theme.as_bytes());
        add(self.template.as_bytes());
        add(self.name.as_bytes());
        add(format!("{:?} {}", self.date, self.tagged).as_bytes());
        for (name, bytes) in &self.files {
            add(name.as_bytes());
            add(bytes);
        }
        if let Some(form) = &self.form {
            add(format!("{form:?}").as_bytes());
        }
        fingerprint::hex(&all, 32)
    }
}
