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
nav-glossary = Glossary
nav-index = A–Z

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
kind-term = Term

## Home page

# Button to the list of all cards. { $n } = how many cards there are.
home-all-cards =
    { $n ->
        [one] { $n } card
       *[other] All { $n } cards
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
