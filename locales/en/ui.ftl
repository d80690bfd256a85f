# The words of the interface, in British English: the source of all other languages.
#
# For translators
# - Most messages are a label, a button or a heading and stand alone. Titles of cards are never set into a sentence, so no
#   message needs an inflected title.
# - Labels start with a capital letter and end without a colon; the page sets them apart.
# - { $n } is a number the program has written in the manner of your language; choose forms with the plural categories
#   your language has ([one], [few] …). Keep *[other].
# - { $range } is a number or a span of numbers, ready to print: “20” or “60–90”. The { $n } beside it is its last
#   number and is there for choosing the plural.
# - A non-breaking space between number and unit is welcome: write it as { "\u00A0" }.

## Everywhere

# Hidden link at the top of each page, for people who use the keyboard.
skip-to-text = Skip to the text
# Names of navigation areas, read by screen readers only.
nav-main = Main menu
nav-languages = Language
nav-breadcrumbs = You are here
nav-pager = Previous and next
nav-letters = Letters
# Links of the main menu and first step of “You are here”.
nav-home = Home
nav-cards = All cards
nav-tools = Worksheets
nav-models = Models
nav-glossary = Glossary
nav-index = A–Z
nav-coverage = Translations

# Beside a language in the switcher: the page exists there, but its text stands in another language.
language-borrowed = not translated
# Beside a language in the switcher that has no such page; there is no link.
language-absent = no page
# Names of languages as said in this language. Used as a value after a label.
language-name-sv = Swedish
language-name-fi = Finnish
language-name-nl = Dutch
language-name-en = English

# Button at the top that goes round through three looks. The label is read aloud before the value.
theme-label = Appearance:
# As the device is set.
theme-system = Auto
theme-light = Light
theme-dark = Dark

## Contents, previous and next

# Heading of the list of headings of a page.
contents-title = On this page
# Labels above the title of the card or phase before and after.
pager-previous = Previous
pager-next = Next

## Foot of the page

# Label; the value is the name of the kit.
footer-kit = Kit
# Label; the value is the name of a licence.
footer-licence = Licence
# Label; the value is the link “Suggest a change”.
footer-page = This page
footer-suggest = Suggest a change

## Notices

# A page whose text is in another language than the reader's. Title, then label and value, then links.
notice-borrowed-title = This text has not been translated yet
# Label; the value is the name of a language.
notice-borrowed-language = Language of the text
notice-borrowed-original = Read it on the original page
notice-borrowed-translate = Help translate it
# A page whose original has changed since it was translated. Title, then label and names of parts of the page, then
# the link to the original (notice-borrowed-original).
stale-title = The original has been changed since this was translated
# Label; the values are headings of this page.
stale-parts = Older than the original
# Small sign on a card that says little so far, and the note on its page.
status-stub = Short entry
status-stub-note = This card is only a short entry so far. The full description is still to be written.
# Small sign on a card that is not published, and the note on its page.
status-draft = Draft
status-draft-note = This card is a draft and may change.

## What a thing is
# One word above a title, in lists and in the index.

kind-method = Method
kind-topic = Topic
kind-phase = Phase
kind-example = Example
kind-guide = Guide
kind-process = Process
kind-page = Page
kind-tool = Worksheet
kind-model = Model
kind-term = Term

## Home page

# Button to the list of all cards. { $n } = how many cards there are.
home-all-cards =
    { $n ->
        [one] { $n } card
       *[other] All { $n } cards
    }
home-all-tools =
    { $n ->
        [one] { $n } worksheet
       *[other] All { $n } worksheets
    }
# Heading above some of the cards.
home-cards = Cards to start with
# Heading above links to pages such as “About this kit”.
home-pages = About the kit

## Processes and phases

# Under a phase in the drawing of a process. { $n } = number of cards in the phase.
phase-cards =
    { $n ->
        [0] No cards yet
        [one] { $n } card
       *[other] { $n } cards
    }
# Heading above the cards of a phase.
phase-cards-title = Cards in this phase
# In place of the cards.
phase-empty = No card has been written for this phase yet.
# Heading above the drawing of the process, on the page of a phase.
phase-in-process = Where this phase fits in
# Labels; the value is the name of a phase.
phase-before = Previous phase
phase-after = Next phase
# Label; the value says where the process comes from.
process-source = Where it comes from
# Link under the list at the side when the phase has more cards than are listed.
side-more = All cards in this phase

## Page of a card

# Name of the list of phases a card belongs to, read by screen readers only.
card-placements = Phases this card belongs to
card-related = Related cards
card-sources = Sources
# Labels at the end of a card.
card-licence = Licence
# Label; the value names who must be credited.
card-attribution = Attribution
# Label; the value is a date.
card-updated = Last updated
# Label; the value is an address that will always work, also from a printed card.
card-lasting = Permanent link
# Button.
card-print = Print this card
# Button above the list of cards: prints those that are shown, to be cut out.
cards-print = Print these cards

# How a related card relates to this one. Labels; the value is a link to the card.
rel-before = Do first
rel-after = Do next
rel-instead = Instead
rel-part-of = Part of
rel-see = See also

# What kind of source it is.
source-book = Book
source-article = Article
source-web = Web page
source-slides = Slides
source-talk = Talk
source-report = Report

## Facts of a card
# Labels above a value, as on a printed form.

fact-duration = Duration
# Time to get ready before the session.
fact-prep = Preparation
# Time for work after the session.
fact-after = Afterwards
fact-group = Group size
# Value: alone, in pairs, in groups, all together.
fact-modes = Way of working
fact-difficulty = Difficulty
# Value: on site, online, both.
fact-setting = Setting
# Value: facilitator, timekeeper and so on.
fact-roles = Roles
# Value: what a group needs to have before it begins.
fact-inputs = What you need first
# Value: what a group takes along.
fact-outputs = What you leave with
fact-materials = Materials

mode-alone = Individually
mode-pair = In pairs
mode-group = In groups
mode-plenary = All together

setting-onsite = On site
setting-online = Online
# Some people in the room, others online.
setting-hybrid = Hybrid

# Durations: { $range } as explained at the top, { $n } for the plural.
duration-minutes = { $range }{ "\u00A0" }min
duration-hours =
    { $n ->
        [one] { $range }{ "\u00A0" }hour
       *[other] { $range }{ "\u00A0" }hours
    }
duration-days =
    { $n ->
        [one] { $range }{ "\u00A0" }day
       *[other] { $range }{ "\u00A0" }days
    }
duration-weeks =
    { $n ->
        [one] { $range }{ "\u00A0" }week
       *[other] { $range }{ "\u00A0" }weeks
    }
# After a duration: what it is counted for. “20 min per interview”.
per-session = per session
per-group = per group
per-person = per person
per-interview = per interview
per-item = per item
# After a duration that counts days on the calendar, not hours of work.
duration-elapsed = calendar time
# The minutes of one step of a method. { $n } = minutes.
step-minutes = { $n }{ "\u00A0" }min

# How many people. { $range } and { $n } as above.
group-people =
    { $n ->
        [one] { $range } person
       *[other] { $range } people
    }
# The best number of people, after the range. { $n } = that number.
group-ideal = best with { $n }

# Difficulty in three steps, and for whom. Label and value: “Facilitator: some practice”.
difficulty-1 = easy
difficulty-2 = some practice
difficulty-3 = demanding
difficulty-facilitator = Facilitator
difficulty-participant = Participants

# After a material: for what the quantity is meant. “1 per group”.
material-per-room = for the room
material-per-group = per group
material-per-person = per person

## All cards and the choice among them

cards-title = All cards
# Heading of the choices that narrow the list.
facet-form = Narrow down the list
# Groups of choices.
facet-phase = Phase
facet-time = Duration
facet-group = Group size
facet-setting = Setting
facet-kind = Type
# Choices of time.
time-short = Up to 30 minutes
time-medium = Up to 2 hours
time-long = More than 2 hours
# Choices of group size.
groupsize-alone = 1 person
groupsize-small = 2–6 people
groupsize-medium = 7–15 people
groupsize-large = 16 people or more
# Labels; the value is a number. Screen readers say them after each choice: “Shown 4, total 40”.
facet-shown = Shown
facet-all = Total
# In place of the list when nothing fits the choices.
facet-none = No card matches all your choices. Remove one to see more.
# Button that takes all choices away.
facet-reset = Show all cards

## Glossary and index

glossary-title = Glossary
glossary-lead = The terms used in this kit: what they mean and what they are called in the other languages.
# Label; the value is the form of the term that follows a number.
glossary-after-number = After a number
# Label; the value lists words that are better not used.
glossary-avoid = Avoid
# Label; the value lists the term in other languages.
glossary-others = In other languages
index-title = A–Z
index-lead = Cards, phases, processes, pages and terms in one list.

## Notes under a text

# Heading above footnotes.
footnotes-title = Notes
# Read by screen readers on the small number that leads to a note. { $n } = number of the note.
footnote-label = Note { $n }
# Read by screen readers on the arrow that leads back from a note.
footnote-back = Back to the text
# Read by screen readers on a wide table that can be moved sideways.
table-region = Table
# Read by screen readers on the boxes of a check list.
task-open = To do
task-done = Done

## Pages without a frame

# First page of the site. Used in the title.
choice-title = Choose a language
# Under the title of a lasting address as printed on a card.
lasting-choose = Choose a language to read this in.
# A thing that has been taken out of the kit.
lasting-retired = This is no longer part of the kit. The links lead to the home page of the kit.
# Label; the value is the short name printed on the card.
lasting-id = Name in print
# Under the title of an address that has moved; a link follows.
redirect-moved = The page has moved to this address.
# The page for addresses that do not exist.
notfound-title = Page not found
notfound-line = There is no page at this address. Try the home page of the kit.

## Worksheets and models: lists and pages

# One sentence below the heading of the list.
tools-lead = Sheets to print or to fill in on screen with your group.
models-lead = Drawings that show how things fit together.
# Label; the value is the title of a card.
belongs-to = Belongs to
# Heading that opens the boxes and arrows of a drawing as a list.
model-outline = The drawing as a list
# Read aloud instead of an arrow: “A leads to B”.
model-leads-to = leads to
# Button.
model-print = Print this model
# Label above the worksheets of a card, and above its models.
card-tools = Worksheets
card-models = Models

## Worksheets: facts

sheet-paper = Paper
# { $size } is a name such as A3 and stays as it is.
sheet-paper-portrait = { $size }, portrait
sheet-paper-landscape = { $size }, landscape
sheet-copies = Copies
sheet-copies-room = One for the room
sheet-copies-group = One for each group
sheet-copies-person = One for each person
# { $spare } is a number: how many more to print, in case one is spoilt.
sheet-copies-spare = Spare: { $spare }
# Label; the value is a short name such as 1a.
sheet-short = Short name

## Worksheets: the strip of fields at the top

sheet-field-group = Group
sheet-field-project = Project
sheet-field-service = Service
sheet-field-organisation = Organisation
sheet-field-date = Date
sheet-field-participants = Participants
sheet-field-facilitator = Facilitator
sheet-field-name = Name
sheet-field-place = Place

## Worksheets: blocks

# Name of a page of the sheet, read aloud.
sheet-page = Page { $n }
# Read aloud before a row of points. { $left } and { $right } are the two extremes, as written on the sheet.
sheet-between = { $n }. Between “{ $left }” and “{ $right }”
# Read aloud for each point of the row.
sheet-point = Point { $n } of { $of }
# Choice beside the points.
sheet-not-relevant = Not relevant
# Label of a line for a remark on a row.
sheet-comment = Comment
# Label of the line for something that is not among the choices.
sheet-other = Something else, namely
# Names of empty rows and columns that people fill in, read aloud.
sheet-free = Extra row { $n }
sheet-free-done = Tick extra row { $n }
sheet-free-votes = Votes for extra row { $n }
sheet-column = Name of column { $n }
sheet-sector = Name of slice { $n }
sheet-sector-notes = Notes in slice { $n }
# How many dots each person gives.
sheet-dots =
    { $n ->
        [one] Each person has { $n } dot.
       *[other] Each person has { $n } dots.
    }
# Above the field in which a drawing is described in words on screen.
sheet-sketch = Draw on the printed sheet, or describe the drawing in words here.
sheet-milestones = Milestones
# The table at the end of a sheet.
sheet-actions = What is to be done next?
sheet-action-what = What
sheet-action-who = Who
sheet-action-when = By when
sheet-action-done = Done
# States of a step.
sheet-state-not-begun = Not started
sheet-state-on-the-way = Under way
sheet-state-done = Done
sheet-remains = What remains
sheet-who = Who
# Lines between the lanes of a service blueprint.
sheet-line-interaction = Line of interaction
sheet-line-visibility = Line of visibility
sheet-line-internal = Line of internal interaction

## Worksheets: lanes that come with the program

# Lanes of a service process.
lane-result = Result or benefit
lane-customers-customer = The customer’s customer
lane-customer = Customer
lane-account-people = Provider’s account managers
lane-experts = Provider’s internal experts
lane-tools = Tools and support services
# Lanes of a customer journey.
lane-steps = What the customer does
lane-touchpoints = Touchpoints
lane-feelings = Feelings
lane-bottlenecks = Bottlenecks
lane-ideas = Ideas
# Lanes of a service blueprint.
lane-evidence = What the customer sees and gets
lane-front-stage = Front stage
lane-back-stage = Back stage
lane-support = Support processes
# Lanes of a row of touchpoints.
lane-touchpoint = Touchpoint
lane-provider = What the provider does
lane-data = How data is collected
lane-improvement = Improvement

## Worksheets: tools beside the sheet

# Names of three groups of buttons, read aloud.
sheet-tools-keep = Our answers
sheet-tools-print = Print
sheet-tools-files = Files
sheet-keep = Keep the answers on this device
sheet-kept-not = The answers have not been kept yet. They will be lost when you close the page.
sheet-kept-yes = The answers are kept in this browser, on this device only.
sheet-keep-refused = This browser cannot keep anything for this page. Save the answers as a file instead.
sheet-delete = Delete the answers
sheet-delete-sure = Delete all answers on this sheet, including those kept on this device?
sheet-deleted = All answers have been deleted.
sheet-example-show = Show filled example
sheet-example-hide = Back to our answers
sheet-example-shown = This is an example. Your own answers are still there, unchanged.
sheet-large = Large print
sheet-print-filled = Print with answers
sheet-print-blank = Print blank sheet
sheet-save = Save the answers as a file
sheet-save-json = Answers, to open again (JSON)
sheet-save-csv = Table (CSV)
sheet-save-markdown = Text (Markdown)
sheet-saved = The file is among your browser’s downloads.
sheet-open = Open a file of answers
sheet-opened = The answers from the file are now on the sheet.
sheet-open-replace = The sheet already has answers. Replace them with those from the file?
# Followed by a list.
sheet-aside = This sheet has no place for these answers. They are set aside and saved with the others:
sheet-other-revision = The file was made with another version of this sheet.
sheet-file-large = The file is too large to be a file of answers.
sheet-file-foreign = This is not a file of answers from a worksheet.
# Followed by the name of a sheet.
sheet-file-tool = The file belongs to another sheet:
sheet-file-version = The file has a version that this page does not know.
sheet-file-unread = The file could not be read.
sheet-remind = Browsers may clear what they keep. Save the answers as a file as well, so that nothing gets lost.
sheet-no-script = Without JavaScript you can print the sheet and fill it in by hand. Nothing you type on this page is kept.
sheet-clear = Clear this row
sheet-privacy = What you write stays in this browser and is not sent to anyone. To share the answers, save them as a file.

## Worksheets: comparing groups

sheet-compare = Compare groups’ answers
compare-title = The groups’ answers, side by side
compare-close = Close the comparison
compare-print = Print the comparison
compare-groups = Groups
# Name of a group whose file names none; a number follows.
compare-nameless = Unnamed group
compare-no-answer = No answer
# Label; the value is a span such as 2–6.
compare-spread = Spread
compare-answers = Answers
compare-votes = Votes
# Followed by the names of files and why.
compare-left-out = Left out:
compare-none = None of the files could be compared.

## Worksheets: sticky notes

note = Note
note-add = Add a note
note-delete = Delete the note
# Label of a list of areas.
note-move = Move to
note-up = Move up
note-down = Move down
note-group = Group with the note above
note-ungroup = Separate from the other notes
note-menu = What you can do with this note
note-moved = Moved to:
note-deleted = The note has been deleted.
note-grouped = The notes have been grouped.
note-ungrouped = The note is on its own now.
note-undo = Undo

## Print files

print-files = Files to print
# In the foot of each page; { $n } and { $of } are numbers.
print-page = Page { $n } of { $of }
# Says what the square code is, for those who do not see it; { $address } is where it leads.
print-scan = QR code: { $address }
print-example = Filled example
# In the foot of a sheet; { $revision } is a short code such as 1f0a9c3e.
print-revision = Version { $revision }
# Link; { $size } is a name such as A3.
print-file-print = PDF to print, { $size }
# Link to a form that can be typed in; { $size } is a name such as A3.
print-file-form = PDF to fill in on screen, { $size }
print-card = This card as a PDF to print
# Heading of a booklet's list of cards.
print-contents = Contents
print-steps = Step by step
# Below a printed line, to see whether the printer has changed the size.
print-ruler = Should be 100 mm. If not, print at actual size (100%).
# On a part of a poster that was printed on several sheets.
print-tile = Part { $n } of { $of }

## How far translations have come (a page of the site, where the kit wants it)

coverage-lead = How far the translations of this kit have come, in words of their originals.
# Heads of columns. The rows are kinds of text.
coverage-kind = Texts
coverage-share = Share
coverage-missing = Not translated
coverage-words = Words in all

## Translating in the preview
# Pages for translators, shown by `arkki serve` only. “Source” is the text that is translated from.

# Heading of the pages for translators.
l10n-title = Translations
# Below that heading.
l10n-lead = Choose a language. You can read, write and save its texts here; they stay on this computer.
l10n-nothing = There is nothing to translate into this language.
# { $n } = how much is done, in per cent of the words.
l10n-share = { $n }% done
# { $n } = how many texts are left: sentences, labels, sections.
l10n-left =
    { $n ->
        [0] Nothing left to do
        [one] { $n } text left
       *[other] { $n } texts left
    }
l10n-words =
    { $n ->
        [one] { $n } word
       *[other] { $n } words
    }
# Kinds of texts. Vocabulary: names of phases and roles, and the glossary.
l10n-kind-interface = Interface
l10n-kind-vocabulary = Vocabulary
l10n-kind-text = Cards and pages
l10n-kind-sheet = Worksheets and models
# Name of a group of choices, read aloud: which texts are shown.
l10n-filter = Show
l10n-filter-all = All
l10n-filter-open = To do
l10n-languages = Translate into
l10n-spoken = Language of this page
l10n-site = To the site
l10n-none = No text is in this state.
# States of a text, beside a sign.
l10n-state-missing = Missing
# It still has the words of the source.
l10n-state-untranslated = Not translated
# The source has changed since the translation was made.
l10n-state-stale = Source changed
# Nobody has said yet that it matches the source.
l10n-state-draft = Draft
l10n-state-reviewed = Done
# It has the words of the source, and that is right.
l10n-state-same = Same on purpose
# Labels above the two texts; the name of a language follows.
l10n-source = Source
l10n-translation = Translation
# Name of the first part of a card, and of the text before its first heading.
l10n-front = Title and summary
l10n-opening = Opening
l10n-field-title = Title
l10n-field-short = Short title
l10n-field-line = In one sentence
# Label; what the author has to say to translators follows.
l10n-note = Note for translators
# Opens the page on which readers meet the text.
l10n-page = As readers see it
# Names of keys stay as they are printed on keyboards of your language.
l10n-keys = Keyboard: Ctrl+S saves. Ctrl+Enter saves, marks as done and goes to the next open text. Alt+↓ and Alt+↑ go to the next and previous text. On a Mac, use Cmd for Ctrl.
l10n-changed = What has changed in the source
l10n-changed-unknown = The source has changed since this was translated. Its earlier wording is not available here.
# Read aloud before words that were taken out, and before words that were put in.
l10n-removed = Removed:
l10n-added = Added:
# Name of the list of what is wrong in a text, read aloud.
l10n-findings = Findings
# Buttons.
l10n-save = Save
l10n-save-done = Save and mark as done
# Nothing in the translation needs to change.
l10n-matches = Matches the source
l10n-same = Same on purpose
l10n-begin = Begin with the source text
# In front of that button.
l10n-begin-help = This text does not exist in this language yet. Begin with a copy of the source and translate it part by part; what you have not translated yet counts as not translated.
# In place of a part that can not be written yet.
l10n-begin-first = Begin with the source text first (button at the top of the page).
# What became of a text; shown below it and read aloud.
l10n-unsaved = Not saved yet
l10n-saving = Saving …
l10n-saved = Saved.
l10n-marked = Saved and marked as done.
# A list of reasons follows.
l10n-refused = Not saved, because it would break the kit:
# Where something is wrong in what was typed: { $line } and { $column } are numbers.
l10n-place = Line { $line }, column { $column }
l10n-conflict = Not saved: somebody else has saved another text meanwhile. Both are here; choose one, change it if you like, and save again.
l10n-theirs = The saved text
l10n-yours = Your text
l10n-difference = From the saved text to yours, word by word
l10n-take-theirs = Go on with the saved text
l10n-take-yours = Go on with your text
l10n-source-changed = The source has changed meanwhile. Read it again before you mark this as done.
l10n-meanwhile = This text has been changed elsewhere meanwhile. Yours is still here and is not saved.
l10n-gone = Not saved: this text is no longer in the source.
l10n-shape = Not saved: the text must stay one part. Keep its heading with the name in braces, and add no others.
l10n-outside = Not saved: this file is a link or can not be read, and is not changed from here.
l10n-empty = Not saved: there is no text.
# A reason in English may follow.
l10n-failed = Not saved: the computer did not allow it.
l10n-unreachable = Not saved: arkki does not answer. Your text is kept in this browser.
# Something typed earlier and never saved; two buttons follow.
l10n-found = You typed this earlier and did not save it:
l10n-found-take = Bring it back
l10n-found-drop = Discard it

## Search

# The field on every page, and the dialog that it opens.
search-label = Search
search-hint = Search cards, worksheets and terms
search-close = Close
# Above the choices of kind, phase, duration and group size.
search-narrow = Filter
# A choice that narrows nothing.
search-any = All
search-reset = Clear filters
search-results = Results
# Variables: $range (the number as written), $n (the number itself)
search-count =
    { $n ->
        [one] { $range } result
       *[other] { $range } results
    }
search-more = Show more
search-loading = Loading the search…
# What the reader searched for stands in the place of {"{"}query{"}"}.
search-none = Nothing found for “{"{"}query{"}"}”.
search-none-filtered = Nothing found for “{"{"}query{"}"}” with these filters.
search-failed = The search could not be loaded. Try again, or look in the A–Z index.
# Above titles that look like what was typed.
search-nearest = Were you looking for one of these?
# Before links to the index and to the list of cards.
search-advice = Try another word, a shorter one, or just its first letters. Or browse:
search-index = The A–Z index
search-keys = Use the arrow keys to choose, Enter to open, Esc to close.
search-shortcut = Open search with the / key
