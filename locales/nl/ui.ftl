# De woorden van de interface in het Nederlands van Nederland, informeel (je). De bron is locales/en/ui.ftl;
# de Engelse opmerkingen staan er ongewijzigd bij. Opmerkingen die met ‘nl:’ beginnen zijn van de Nederlandse vertaler.
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
skip-to-text = Naar de tekst
# Names of navigation areas, read by screen readers only.
nav-main = Hoofdmenu
nav-languages = Taal
nav-breadcrumbs = Je bent hier
nav-pager = Vorige en volgende
nav-letters = Letters
# Links of the main menu and first step of “You are here”.
nav-home = Start
nav-cards = Alle kaarten
nav-glossary = Begrippenlijst
nav-index = A–Z

# Beside a language in the switcher: the page exists there, but its text stands in another language.
language-borrowed = niet vertaald
# Beside a language in the switcher that has no such page; there is no link.
language-absent = ontbreekt
# Names of languages as said in this language. Used as a value after a label.
language-name-sv = Zweeds
language-name-fi = Fins
language-name-nl = Nederlands
language-name-en = Engels

# Button at the top that goes round through three looks. The label is read aloud before the value.
theme-label = Weergave:
# As the device is set.
# nl: niet ‘Auto’, dat leest men als voertuig.
theme-system = Systeem
theme-light = Licht
theme-dark = Donker

## Contents, previous and next

# Heading of the list of headings of a page.
contents-title = Op deze pagina
# Labels above the title of the card or phase before and after.
pager-previous = Vorige
pager-next = Volgende

## Foot of the page

# Label; the value is the name of the kit.
footer-kit = Toolkit
# Label; the value is the name of a licence.
footer-licence = Licentie
# Label; the value is the link “Suggest a change”.
footer-page = Deze pagina
footer-suggest = Wijziging voorstellen

## Notices

# A page whose text is in another language than the reader's. Title, then label and value, then links.
notice-borrowed-title = Deze tekst is nog niet vertaald
# Label; the value is the name of a language.
notice-borrowed-language = Taal van de tekst
notice-borrowed-original = Lees de tekst op de oorspronkelijke pagina
notice-borrowed-translate = Help mee met vertalen
# Small sign on a card that says little so far, and the note on its page.
# nl: niet ‘Concept’; dat is status-draft.
status-stub = Nog beknopt
status-stub-note = Deze kaart is nog beknopt. De volledige beschrijving moet nog worden geschreven.
# Small sign on a card that is not published, and the note on its page.
status-draft = Concept
status-draft-note = Deze kaart is een concept en kan nog veranderen.

## What a thing is
# One word above a title, in lists and in the index.

kind-method = Methode
kind-topic = Onderwerp
kind-phase = Fase
kind-example = Voorbeeld
kind-guide = Handleiding
kind-process = Proces
kind-page = Pagina
kind-term = Begrip

## Home page

# Button to the list of all cards. { $n } = how many cards there are.
home-all-cards =
    { $n ->
        [one] { $n } kaart
       *[other] Alle { $n } kaarten
    }
# Heading above some of the cards.
home-cards = Kaarten om mee te beginnen
# Heading above links to pages such as “About this kit”.
home-pages = Over de toolkit

## Processes and phases

# Under a phase in the drawing of a process. { $n } = number of cards in the phase.
phase-cards =
    { $n ->
        [0] Nog geen kaarten
        [one] { $n } kaart
       *[other] { $n } kaarten
    }
# Heading above the cards of a phase.
phase-cards-title = Kaarten in deze fase
# In place of the cards.
phase-empty = Voor deze fase is nog geen kaart geschreven.
# Heading above the drawing of the process, on the page of a phase.
phase-in-process = De fase in het proces
# Labels; the value is the name of a phase.
phase-before = Vorige fase
phase-after = Volgende fase
# Label; the value says where the process comes from.
process-source = Herkomst
# Link under the list at the side when the phase has more cards than are listed.
side-more = Alle kaarten in deze fase

## Page of a card

# Name of the list of phases a card belongs to, read by screen readers only.
card-placements = Fasen waarbij deze kaart hoort
card-related = Verwante kaarten
card-sources = Bronnen
# Labels at the end of a card.
card-licence = Licentie
# Label; the value names who must be credited.
card-attribution = Naamsvermelding
# Label; the value is a date.
card-updated = Laatst gewijzigd
# Label; the value is an address that will always work, also from a printed card.
# nl: niet ‘vast adres’; dat is waar iemand woont.
card-lasting = Vast webadres
# Button.
# nl: knoppen staan in de onbepaalde wijs.
card-print = Kaart afdrukken

# How a related card relates to this one. Labels; the value is a link to the card.
rel-before = Doe eerst
rel-after = Doe daarna
rel-instead = In plaats hiervan
rel-part-of = Onderdeel van
rel-see = Zie ook

# What kind of source it is.
source-book = Boek
source-article = Artikel
source-web = Webpagina
source-slides = Dia’s
source-talk = Lezing
source-report = Rapport

## Facts of a card
# Labels above a value, as on a printed form.

fact-duration = Duur
# Time to get ready before the session.
fact-prep = Voorbereiding
# Time for work after the session.
fact-after = Na afloop
fact-group = Groepsgrootte
# Value: alone, in pairs, in groups, all together.
# nl: niet ‘werkvorm’; dat is een oefening met een groep.
fact-modes = Werkwijze
fact-difficulty = Moeilijkheidsgraad
# Value: on site, online, both.
fact-setting = Plaats
# Value: facilitator, timekeeper and so on.
fact-roles = Rollen
# Value: what a group needs to have before it begins.
fact-inputs = Vooraf nodig
# Value: what a group takes along.
# nl: leest door: ‘Levert op: …’.
fact-outputs = Levert op
fact-materials = Benodigdheden

# nl: niet ‘Alleen’; los gelezen betekent dat ook ‘slechts’.
mode-alone = Individueel
mode-pair = In tweetallen
mode-group = In groepen
mode-plenary = Plenair

setting-onsite = Op locatie
setting-online = Online
# Some people in the room, others online.
setting-hybrid = Hybride

# Durations: { $range } as explained at the top, { $n } for the plural.
duration-minutes = { $range }{ "\u00A0" }min
# nl: ‘uur’ blijft na een getal enkelvoud (1 uur, 3 uur), net als in ‘1,5 uur’; ‘uren’ klopt hier niet.
duration-hours =
    { $n ->
        [one] { $range }{ "\u00A0" }uur
       *[other] { $range }{ "\u00A0" }uur
    }
duration-days =
    { $n ->
        [one] { $range }{ "\u00A0" }dag
       *[other] { $range }{ "\u00A0" }dagen
    }
duration-weeks =
    { $n ->
        [one] { $range }{ "\u00A0" }week
       *[other] { $range }{ "\u00A0" }weken
    }
# After a duration: what it is counted for. “20 min per interview”.
per-session = per sessie
per-group = per groep
per-person = per persoon
per-interview = per interview
per-item = per onderdeel
# After a duration that counts days on the calendar, not hours of work.
# nl: ‘1 week doorlooptijd’.
duration-elapsed = doorlooptijd
# The minutes of one step of a method. { $n } = minutes.
step-minutes = { $n }{ "\u00A0" }min

# How many people. { $range } and { $n } as above.
group-people =
    { $n ->
        [one] { $range } persoon
       *[other] { $range } personen
    }
# The best number of people, after the range. { $n } = that number.
group-ideal = liefst { $n }

# Difficulty in three steps, and for whom. Label and value: “Facilitator: some practice”.
difficulty-1 = eenvoudig
difficulty-2 = enige ervaring nodig
difficulty-3 = veeleisend
difficulty-facilitator = Begeleider
difficulty-participant = Deelnemers

# After a material: for what the quantity is meant. “1 per group”.
material-per-room = per ruimte
material-per-group = per groep
material-per-person = per persoon

## All cards and the choice among them

cards-title = Alle kaarten
# Heading of the choices that narrow the list.
facet-form = Lijst filteren
# Groups of choices.
facet-phase = Fase
facet-time = Duur
facet-group = Groepsgrootte
facet-setting = Plaats
facet-kind = Soort
# Choices of time.
time-short = Tot 30 minuten
time-medium = Tot 2 uur
time-long = Meer dan 2 uur
# Choices of group size.
groupsize-alone = 1{ "\u00A0" }persoon
groupsize-small = 2–6 personen
groupsize-medium = 7–15 personen
groupsize-large = 16 personen of meer
# Labels; the value is a number. Screen readers say them after each choice: “Shown 4, total 40”.
facet-shown = Getoond
facet-all = Totaal
# In place of the list when nothing fits the choices.
facet-none = Geen enkele kaart past bij al je keuzes. Vink er een uit om meer kaarten te zien.
# Button that takes all choices away.
facet-reset = Alle kaarten tonen

## Glossary and index

glossary-title = Begrippenlijst
glossary-lead = De begrippen van deze toolkit: wat ze betekenen en hoe ze in de andere talen heten.
# Label; the value is the form of the term that follows a number.
glossary-after-number = Na een getal
# Label; the value lists words that are better not used.
glossary-avoid = Liever niet
# Label; the value lists the term in other languages.
glossary-others = In andere talen
index-title = A–Z
index-lead = Kaarten, fasen, processen, pagina’s en begrippen in één lijst.

## Notes under a text

# Heading above footnotes.
footnotes-title = Noten
# Read by screen readers on the small number that leads to a note. { $n } = number of the note.
footnote-label = Noot { $n }
# Read by screen readers on the arrow that leads back from a note.
footnote-back = Terug naar de tekst
# Read by screen readers on a wide table that can be moved sideways.
table-region = Tabel
# Read by screen readers on the boxes of a check list.
task-open = Te doen
task-done = Gedaan

## Pages without a frame

# First page of the site. Used in the title.
choice-title = Kies een taal
# Under the title of a lasting address as printed on a card.
lasting-choose = Kies een taal om dit te lezen.
# A thing that has been taken out of the kit.
lasting-retired = Dit onderdeel hoort niet meer bij de toolkit. De links gaan naar de startpagina van de toolkit.
# Label; the value is the short name printed on the card.
lasting-id = Naam op de afdruk
# Under the title of an address that has moved; a link follows.
redirect-moved = De pagina is verhuisd naar dit adres.
# The page for addresses that do not exist.
notfound-title = Pagina niet gevonden
notfound-line = Op dit adres staat geen pagina. Begin bij de startpagina van de toolkit.
