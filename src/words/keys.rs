//! Messages of the interface that the program itself asks for, as typed keys.
//!
//! Templates name theirs in `t(key="…")`; a test holds both against the words that come with the program.

/// The name of a message that exists in every language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key(&'static str);

impl Key {
    /// Returns the name of the message.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

macro_rules! keys {
    ($($name:ident = $text:literal,)+) => {
        $(#[doc = concat!("`", $text, "`")] pub const $name: Key = Key($text);)+

        /// All keys, in order.
        pub const ALL: &[Key] = &[$($name),+];
    };
}

keys! {
    NAV_HOME = "nav-home",
    NAV_CARDS = "nav-cards",
    NAV_GLOSSARY = "nav-glossary",
    NAV_INDEX = "nav-index",
    KIND_METHOD = "kind-method",
    KIND_TOPIC = "kind-topic",
    KIND_PHASE = "kind-phase",
    KIND_EXAMPLE = "kind-example",
    KIND_GUIDE = "kind-guide",
    KIND_PROCESS = "kind-process",
    KIND_PAGE = "kind-page",
    KIND_TERM = "kind-term",
    REL_BEFORE = "rel-before",
    REL_AFTER = "rel-after",
    REL_INSTEAD = "rel-instead",
    REL_PART_OF = "rel-part-of",
    REL_SEE = "rel-see",
    SOURCE_BOOK = "source-book",
    SOURCE_ARTICLE = "source-article",
    SOURCE_WEB = "source-web",
    SOURCE_SLIDES = "source-slides",
    SOURCE_TALK = "source-talk",
    SOURCE_REPORT = "source-report",
    FACT_DURATION = "fact-duration",
    FACT_PREP = "fact-prep",
    FACT_AFTER = "fact-after",
    FACT_GROUP = "fact-group",
    FACT_MODES = "fact-modes",
    FACT_DIFFICULTY = "fact-difficulty",
    FACT_SETTING = "fact-setting",
    FACT_ROLES = "fact-roles",
    FACT_INPUTS = "fact-inputs",
    FACT_OUTPUTS = "fact-outputs",
    FACT_MATERIALS = "fact-materials",
    MODE_ALONE = "mode-alone",
    MODE_PAIR = "mode-pair",
    MODE_GROUP = "mode-group",
    MODE_PLENARY = "mode-plenary",
    SETTING_ONSITE = "setting-onsite",
    SETTING_ONLINE = "setting-online",
    SETTING_HYBRID = "setting-hybrid",
    DURATION_MINUTES = "duration-minutes",
    DURATION_HOURS = "duration-hours",
    DURATION_DAYS = "duration-days",
    DURATION_WEEKS = "duration-weeks",
    PER_SESSION = "per-session",
    PER_GROUP = "per-group",
    PER_PERSON = "per-person",
    PER_INTERVIEW = "per-interview",
    PER_ITEM = "per-item",
    DURATION_ELAPSED = "duration-elapsed",
    STEP_MINUTES = "step-minutes",
    GROUP_PEOPLE = "group-people",
    GROUP_IDEAL = "group-ideal",
    DIFFICULTY_1 = "difficulty-1",
    DIFFICULTY_2 = "difficulty-2",
    DIFFICULTY_3 = "difficulty-3",
    DIFFICULTY_FACILITATOR = "difficulty-facilitator",
    DIFFICULTY_PARTICIPANT = "difficulty-participant",
    MATERIAL_PER_ROOM = "material-per-room",
    MATERIAL_PER_GROUP = "material-per-group",
    MATERIAL_PER_PERSON = "material-per-person",
    CARDS_TITLE = "cards-title",
    FACET_PHASE = "facet-phase",
    FACET_TIME = "facet-time",
    FACET_GROUP = "facet-group",
    FACET_SETTING = "facet-setting",
    FACET_KIND = "facet-kind",
    TIME_SHORT = "time-short",
    TIME_MEDIUM = "time-medium",
    TIME_LONG = "time-long",
    GROUPSIZE_ALONE = "groupsize-alone",
    GROUPSIZE_SMALL = "groupsize-small",
    GROUPSIZE_MEDIUM = "groupsize-medium",
    GROUPSIZE_LARGE = "groupsize-large",
    GLOSSARY_TITLE = "glossary-title",
    INDEX_TITLE = "index-title",
    FOOTNOTES_TITLE = "footnotes-title",
    FOOTNOTE_LABEL = "footnote-label",
    FOOTNOTE_BACK = "footnote-back",
    TABLE_REGION = "table-region",
    TASK_OPEN = "task-open",
    TASK_DONE = "task-done",
    CHOICE_TITLE = "choice-title",
    LASTING_CHOOSE = "lasting-choose",
    LASTING_RETIRED = "lasting-retired",
    LASTING_ID = "lasting-id",
    REDIRECT_MOVED = "redirect-moved",
    NOTFOUND_TITLE = "notfound-title",
    NOTFOUND_LINE = "notfound-line",
}
