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
nav-tools = Werkbladen
nav-models = Modellen
nav-glossary = Begrippenlijst
nav-index = A–Z
nav-coverage = Vertalingen

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
# A page whose original has changed since it was translated. Title, then label and names of parts of the page, then
# the link to the original (notice-borrowed-original).
stale-title = Het origineel is gewijzigd sinds de tekst is vertaald
# Label; the values are headings of this page.
stale-parts = Ouder dan het origineel
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
kind-tool = Werkblad
kind-model = Model
kind-term = Begrip

## Home page

# Button to the list of all cards. { $n } = how many cards there are.
home-all-cards =
    { $n ->
        [one] { $n } kaart
       *[other] Alle { $n } kaarten
    }
home-all-tools =
    { $n ->
        [one] { $n } werkblad
       *[other] Alle { $n } werkbladen
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
# Button above the list of cards: prints those that are shown, to be cut out.
cards-print = Deze kaarten afdrukken

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

## Worksheets and models: lists and pages

# One sentence below the heading of the list.
tools-lead = Werkbladen om af te drukken of met je groep op het scherm in te vullen.
models-lead = Schema’s die laten zien hoe dingen samenhangen.
# Label; the value is the title of a card.
belongs-to = Hoort bij
# Heading that opens the boxes and arrows of a drawing as a list.
model-outline = Het schema als lijst
# Read aloud instead of an arrow: “A leads to B”.
model-leads-to = leidt naar
# Button.
model-print = Dit model afdrukken
# Label above the worksheets of a card, and above its models.
card-tools = Werkbladen
card-models = Modellen

## Worksheets: facts

sheet-paper = Papier
# { $size } is a name such as A3 and stays as it is.
sheet-paper-portrait = { $size }, staand
sheet-paper-landscape = { $size }, liggend
sheet-copies = Aantal exemplaren
sheet-copies-room = Eén voor de hele ruimte
sheet-copies-group = Eén per groep
sheet-copies-person = Eén per persoon
# { $spare } is a number: how many more to print, in case one is spoilt.
sheet-copies-spare = Reserve: { $spare }
# Label; the value is a short name such as 1a.
sheet-short = Korte naam

## Worksheets: the strip of fields at the top

sheet-field-group = Groep
sheet-field-project = Project
sheet-field-service = Dienst
sheet-field-organisation = Organisatie
sheet-field-date = Datum
sheet-field-participants = Deelnemers
sheet-field-facilitator = Begeleider
sheet-field-name = Naam
sheet-field-place = Plaats

## Worksheets: blocks

# Name of a page of the sheet, read aloud.
sheet-page = Pagina { $n }
# Read aloud before a row of points. { $left } and { $right } are the two extremes, as written on the sheet.
sheet-between = { $n }. Tussen ‘{ $left }’ en ‘{ $right }’
# Read aloud for each point of the row.
sheet-point = Punt { $n } van { $of }
# Choice beside the points.
sheet-not-relevant = Niet van toepassing
# Label of a line for a remark on a row.
sheet-comment = Opmerking
# Label of the line for something that is not among the choices.
# nl: zo staat het op Nederlandse formulieren.
sheet-other = Anders, namelijk
# Names of empty rows and columns that people fill in, read aloud.
# nl: ‘regel’, zoals in de uitleg op de werkbladen.
sheet-free = Eigen regel { $n }
sheet-free-done = Eigen regel { $n } aanvinken
sheet-free-votes = Stemmen voor eigen regel { $n }
sheet-column = Naam van kolom { $n }
# nl: ‘taartpunt’, zoals op de feedbackkaart.
sheet-sector = Naam van taartpunt { $n }
sheet-sector-notes = Briefjes in taartpunt { $n }
# How many dots each person gives.
sheet-dots =
    { $n ->
        [one] Iedereen heeft { $n } stip.
       *[other] Iedereen heeft { $n } stippen.
    }
# Above the field in which a drawing is described in words on screen.
sheet-sketch = Teken op het afgedrukte werkblad, of beschrijf de tekening hier in woorden.
sheet-milestones = Mijlpalen
# The table at the end of a sheet.
sheet-actions = Wat gaan we nu doen?
sheet-action-what = Wat
sheet-action-who = Wie
sheet-action-when = Wanneer klaar
# nl: ‘Gedaan’ past niet in de smalle kolom.
sheet-action-done = Klaar
# States of a step.
sheet-state-not-begun = Nog niet begonnen
sheet-state-on-the-way = Bezig
sheet-state-done = Klaar
sheet-remains = Nog te doen
sheet-who = Wie
# Lines between the lanes of a service blueprint.
sheet-line-interaction = Interactielijn
sheet-line-visibility = Zichtbaarheidslijn
sheet-line-internal = Interne interactielijn

## Worksheets: lanes that come with the program

# Lanes of a service process.
lane-result = Resultaat/nut
lane-customers-customer = De klant van de klant
lane-customer = Klant
lane-account-people = Contactpersonen van de dienstverlener
lane-experts = Interne experts van de dienstverlener
lane-tools = Tools en ondersteunende diensten
# Lanes of a customer journey.
lane-steps = Wat de klant doet
# nl: enkelvoud, één per vak; ‘Contactmomenten’ breekt in de smalle kolom lelijk af.
lane-touchpoints = Contactmoment
lane-feelings = Gevoelens
lane-bottlenecks = Knelpunten
lane-ideas = Ideeën
# Lanes of a service blueprint.
lane-evidence = Wat de klant ziet en krijgt
lane-front-stage = Voor de schermen
lane-back-stage = Achter de schermen
lane-support = Ondersteunende processen
# Lanes of a row of touchpoints.
lane-touchpoint = Contactmoment
lane-provider = Wat de dienstverlener doet
lane-data = Hoe we gegevens verzamelen
lane-improvement = Verbetering

## Worksheets: tools beside the sheet

# Names of three groups of buttons, read aloud.
sheet-tools-keep = Onze antwoorden
sheet-tools-print = Afdrukken
sheet-tools-files = Bestanden
# nl: op het apparaat ‘bewaren’, in een bestand ‘opslaan’.
sheet-keep = Antwoorden op dit apparaat bewaren
sheet-kept-not = De antwoorden worden nog niet bewaard. Ze verdwijnen als je de pagina sluit.
sheet-kept-yes = De antwoorden worden in deze browser bewaard, alleen op dit apparaat.
sheet-keep-refused = Deze browser bewaart niets voor deze pagina. Sla de antwoorden op als bestand.
sheet-delete = Antwoorden wissen
sheet-delete-sure = Wil je alle antwoorden op dit werkblad wissen, ook de antwoorden die op dit apparaat zijn bewaard?
sheet-deleted = Alle antwoorden zijn gewist.
sheet-example-show = Ingevuld voorbeeld tonen
sheet-example-hide = Terug naar onze antwoorden
sheet-example-shown = Dit is een voorbeeld. Je eigen antwoorden zijn er nog, ongewijzigd.
sheet-large = Grote letters
sheet-print-filled = Ingevuld afdrukken
sheet-print-blank = Leeg afdrukken
sheet-save = Opslaan als bestand
sheet-save-json = Antwoorden om later weer te openen (JSON)
sheet-save-csv = Tabel (CSV)
sheet-save-markdown = Tekst (Markdown)
sheet-saved = Het bestand staat bij je downloads.
sheet-open = Bestand openen
sheet-opened = De antwoorden uit het bestand staan nu op het werkblad.
sheet-open-replace = Er staan al antwoorden op het werkblad. Wil je ze vervangen door de antwoorden uit het bestand?
# Followed by a list.
sheet-aside = Voor deze antwoorden is geen plek op dit werkblad. Ze worden apart gehouden en samen met de andere opgeslagen:
sheet-other-revision = Het bestand is gemaakt met een andere versie van dit werkblad.
sheet-file-large = Het bestand is te groot voor een bestand met antwoorden.
sheet-file-foreign = Dit is geen bestand met antwoorden van een werkblad.
# Followed by the name of a sheet.
sheet-file-tool = Het bestand hoort bij een ander werkblad:
sheet-file-version = Deze pagina kent de versie van het bestand niet.
sheet-file-unread = Het bestand kon niet worden gelezen.
sheet-remind = Een browser kan bewaarde antwoorden wissen. Sla ze ook op als bestand, dan gaat er niets verloren.
sheet-no-script = Zonder JavaScript kun je het werkblad afdrukken en met de hand invullen. Wat je hier typt, wordt niet bewaard.
sheet-clear = Regel leegmaken
sheet-privacy = Wat je schrijft, blijft in deze browser en wordt naar niemand verstuurd. Wil je het delen, sla het dan op als bestand.

## Worksheets: comparing groups

sheet-compare = Antwoorden van groepen vergelijken
compare-title = Antwoorden van de groepen naast elkaar
compare-close = Vergelijking sluiten
compare-print = Vergelijking afdrukken
compare-groups = Groepen
# Name of a group whose file names none; a number follows.
compare-nameless = Groep zonder naam
compare-no-answer = Geen antwoord
# Label; the value is a span such as 2–6.
compare-spread = Spreiding
compare-answers = Antwoorden
compare-votes = Stemmen
# Followed by the names of files and why.
compare-left-out = Niet meegenomen:
compare-none = Geen van de bestanden kon worden vergeleken.

## Worksheets: sticky notes

# nl: kort voor ‘plakbriefje’, ook in de rest van dit deel.
note = Briefje
note-add = Briefje toevoegen
note-delete = Briefje verwijderen
# Label of a list of areas.
note-move = Verplaatsen naar
note-up = Omhoog verplaatsen
note-down = Omlaag verplaatsen
note-group = Groeperen met het briefje erboven
# nl: niet ‘groep’; dat zijn hier de mensen aan één tafel.
note-ungroup = Losmaken van de andere briefjes
note-menu = Wat je met dit briefje kunt doen
note-moved = Verplaatst naar:
note-deleted = Het briefje is verwijderd.
note-grouped = De briefjes zijn gegroepeerd.
note-ungrouped = Het briefje ligt nu los.
note-undo = Ongedaan maken

## Print files

print-files = Bestanden om af te drukken
# In the foot of each page; { $n } and { $of } are numbers.
print-page = Pagina { $n } van { $of }
# Says what the square code is, for those who do not see it; { $address } is where it leads.
print-scan = QR-code: { $address }
print-example = Ingevuld voorbeeld
# In the foot of a sheet; { $revision } is a short code such as 1f0a9c3e.
print-revision = Versie { $revision }
# Link; { $size } is a name such as A3.
print-file-print = Pdf om af te drukken, { $size }
# Link to a form that can be typed in; { $size } is a name such as A3.
print-file-form = Pdf om op het scherm in te vullen, { $size }
print-card = Deze kaart als pdf om af te drukken
# Heading of a booklet's list of cards.
print-contents = Inhoud
print-steps = Stap voor stap
# Below a printed line, to see whether the printer has changed the size.
print-ruler = Moet 100 mm zijn. Druk anders af op ware grootte (100 %).
# On a part of a poster that was printed on several sheets.
print-tile = Deel { $n } van { $of }

## How far translations have come (a page of the site, where the kit wants it)

coverage-lead = Zo ver zijn de vertalingen, geteld in woorden van het origineel.
# Heads of columns. The rows are kinds of text.
coverage-kind = Teksten
coverage-share = Aandeel
coverage-missing = Niet vertaald
coverage-words = Woorden in totaal

## Translating in the preview
# Pages for translators, shown by `arkki serve` only. “Source” is the text that is translated from.

# Heading of the pages for translators.
l10n-title = Vertalingen
# Below that heading.
l10n-lead = Kies een taal. Je kunt de teksten hier lezen, schrijven en opslaan; ze blijven op deze computer.
l10n-nothing = Er is niets te vertalen naar deze taal.
# { $n } = how much is done, in per cent of the words.
l10n-share = { $n }% klaar
# { $n } = how many texts are left: sentences, labels, sections.
l10n-left =
    { $n ->
        [0] Niets meer te doen
        [one] Nog { $n } tekst
       *[other] Nog { $n } teksten
    }
l10n-words =
    { $n ->
        [one] { $n } woord
       *[other] { $n } woorden
    }
# Kinds of texts. Vocabulary: names of phases and roles, and the glossary.
# For a native reader: “Interface” or “Bediening”?
l10n-kind-interface = Interface
l10n-kind-vocabulary = Woordenschat
l10n-kind-text = Kaarten en pagina’s
l10n-kind-sheet = Werkbladen en modellen
# Name of a group of choices, read aloud: which texts are shown.
l10n-filter = Tonen
l10n-filter-all = Alles
l10n-filter-open = Nog te doen
l10n-languages = Vertalen naar
l10n-spoken = Taal van deze pagina
l10n-site = Naar de site
l10n-none = Geen enkele tekst heeft deze status.
# States of a text, beside a sign.
l10n-state-missing = Ontbreekt
# It still has the words of the source.
l10n-state-untranslated = Niet vertaald
# The source has changed since the translation was made.
l10n-state-stale = Bron gewijzigd
# Nobody has said yet that it matches the source.
l10n-state-draft = Concept
l10n-state-reviewed = Klaar
# It has the words of the source, and that is right.
l10n-state-same = Met opzet gelijk
# Labels above the two texts; the name of a language follows.
l10n-source = Bron
l10n-translation = Vertaling
# Name of the first part of a card, and of the text before its first heading.
l10n-front = Titel en samenvatting
l10n-opening = Inleiding
l10n-field-title = Titel
l10n-field-short = Korte titel
l10n-field-line = In één zin
# Label; what the author has to say to translators follows.
l10n-note = Voor vertalers
# Opens the page on which readers meet the text.
l10n-page = Zoals lezers het zien
# Names of keys stay as they are printed on keyboards of your language.
l10n-keys = Toetsen: Ctrl+S slaat op. Ctrl+Enter slaat op, markeert als klaar en gaat naar de volgende open tekst. Alt+↓ en Alt+↑ gaan naar de volgende en vorige tekst. Op een Mac: Cmd in plaats van Ctrl.
l10n-changed = Wat er in de bron is veranderd
l10n-changed-unknown = De bron is gewijzigd sinds dit is vertaald. De eerdere tekst is hier niet beschikbaar.
# Read aloud before words that were taken out, and before words that were put in.
l10n-removed = Verwijderd:
l10n-added = Toegevoegd:
# Name of the list of what is wrong in a text, read aloud.
l10n-findings = Bevindingen
# Buttons.
l10n-save = Opslaan
l10n-save-done = Opslaan en markeren als klaar
# Nothing in the translation needs to change.
l10n-matches = Klopt met de bron
l10n-same = Met opzet gelijk
l10n-begin = Met de brontekst beginnen
# In front of that button.
l10n-begin-help = Deze tekst bestaat nog niet in deze taal. Begin met een kopie van de bron en vertaal die deel voor deel. Wat je nog niet hebt vertaald, telt als niet vertaald.
# In place of a part that can not be written yet.
l10n-begin-first = Begin eerst met de brontekst (knop boven aan de pagina).
# What became of a text; shown below it and read aloud.
l10n-unsaved = Nog niet opgeslagen
l10n-saving = Bezig met opslaan …
l10n-saved = Opgeslagen.
l10n-marked = Opgeslagen en gemarkeerd als klaar.
# A list of reasons follows.
l10n-refused = Niet opgeslagen, want dan zou er iets in de toolkit stukgaan:
# Where something is wrong in what was typed: { $line } and { $column } are numbers.
l10n-place = Regel { $line }, kolom { $column }
l10n-conflict = Niet opgeslagen: iemand anders heeft intussen een andere tekst opgeslagen. Ze staan hier allebei. Kies er een, pas die zo nodig aan en sla opnieuw op.
l10n-theirs = De opgeslagen tekst
l10n-yours = Jouw tekst
l10n-difference = Van de opgeslagen tekst naar de jouwe, woord voor woord
l10n-take-theirs = Verder met de opgeslagen tekst
l10n-take-yours = Verder met jouw tekst
l10n-source-changed = De bron is intussen gewijzigd. Lees die opnieuw voordat je dit als klaar markeert.
l10n-meanwhile = Deze tekst is intussen ergens anders gewijzigd. De jouwe staat hier nog en is niet opgeslagen.
l10n-gone = Niet opgeslagen: deze tekst staat niet meer in de bron.
l10n-shape = Niet opgeslagen: de tekst moet één deel blijven. Laat de kop met de naam tussen accolades staan en voeg geen andere toe.
l10n-outside = Niet opgeslagen: dit bestand is een koppeling of kan niet worden gelezen en wordt van hieruit niet gewijzigd.
l10n-empty = Niet opgeslagen: er is geen tekst.
# A reason in English may follow.
l10n-failed = Niet opgeslagen: de computer stond het niet toe.
l10n-unreachable = Niet opgeslagen: arkki antwoordt niet. Je tekst blijft bewaard in deze browser.
# Something typed earlier and never saved; two buttons follow.
l10n-found = Dit heb je eerder getypt en niet opgeslagen:
l10n-found-take = Terughalen
l10n-found-drop = Weggooien

## Search

# The field on every page, and the dialog that it opens.
search-label = Zoeken
search-hint = Zoek kaarten, werkbladen en begrippen
search-close = Sluiten
# Above the choices of kind, phase, duration and group size.
search-narrow = Filteren
# A choice that narrows nothing.
search-any = Alle
search-reset = Filters wissen
search-results = Resultaten
# Variables: $range (the number as written), $n (the number itself)
search-count =
    { $n ->
        [one] { $range } resultaat
       *[other] { $range } resultaten
    }
search-more = Meer tonen
search-loading = De zoekfunctie wordt geladen…
# What the reader searched for stands in the place of {"{"}query{"}"}.
search-none = Niets gevonden voor ‘{"{"}query{"}"}’.
search-none-filtered = Niets gevonden voor ‘{"{"}query{"}"}’ met deze filters.
search-failed = De zoekfunctie kon niet worden geladen. Probeer het opnieuw of kijk in het register A–Z.
# Above titles that look like what was typed.
search-nearest = Zocht je misschien een van deze?
# Before links to the index and to the list of cards.
search-advice = Probeer een ander woord, een korter woord of alleen het begin van het woord. Bladeren kan ook:
search-index = Register A–Z
search-keys = Kies met de pijltjestoetsen, open met Enter, sluit met Esc.
search-shortcut = Zoeken openen met de toets /
