# The words of the interface, in Swedish (Sweden). Source: locales/en/ui.ftl.
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
skip-to-text = Hoppa till texten
# Names of navigation areas, read by screen readers only.
nav-main = Huvudmeny
nav-languages = Språk
nav-breadcrumbs = Här är du
nav-pager = Föregående och nästa
nav-letters = Bokstäver
# Links of the main menu and first step of “You are here”.
nav-home = Start
nav-cards = Alla kort
nav-tools = Arbetsblad
nav-models = Modeller
nav-glossary = Ordlista
nav-index = A–Ö
nav-coverage = Översättningar

# Beside a language in the switcher: the page exists there, but its text stands in another language.
language-borrowed = inte översatt
# Beside a language in the switcher that has no such page; there is no link.
language-absent = saknas
# Names of languages as said in this language. Used as a value after a label.
language-name-sv = Svenska
language-name-fi = Finska
language-name-nl = Nederländska
language-name-en = Engelska

# Button at the top that goes round through three looks. The label is read aloud before the value.
theme-label = Utseende:
# As the device is set.
theme-system = Automatiskt
theme-light = Ljust
theme-dark = Mörkt

## Contents, previous and next

# Heading of the list of headings of a page.
contents-title = På den här sidan
# Labels above the title of the card or phase before and after.
pager-previous = Föregående
pager-next = Nästa

## Foot of the page

# Label; the value is the name of the kit.
footer-kit = Verktygslåda
# Label; the value is the name of a licence.
footer-licence = Licens
# Label; the value is the link “Suggest a change”.
footer-page = Den här sidan
footer-suggest = Föreslå en ändring

## Notices

# A page whose text is in another language than the reader's. Title, then label and value, then links.
notice-borrowed-title = Texten är inte översatt än
# Label; the value is the name of a language.
notice-borrowed-language = Textens språk
notice-borrowed-original = Läs texten på originalspråkets sida
notice-borrowed-translate = Hjälp till att översätta texten
# A page whose original has changed since it was translated. Title, then label and names of parts of the page, then
# the link to the original (notice-borrowed-original).
stale-title = Originalet har ändrats sedan texten översattes
# Label; the values are headings of this page.
stale-parts = Äldre än originalet
# Small sign on a card that says little so far, and the note on its page.
status-stub = Kortfattat
status-stub-note = Det här kortet är kortfattat. Den fullständiga beskrivningen är inte skriven än.
# Small sign on a card that is not published, and the note on its page.
status-draft = Utkast
status-draft-note = Det här kortet är ett utkast och kan ändras.

## What a thing is
# One word above a title, in lists and in the index.

kind-method = Metod
kind-topic = Ämne
kind-phase = Fas
kind-example = Exempel
kind-guide = Vägledning
kind-process = Process
kind-page = Sida
kind-tool = Arbetsblad
kind-model = Modell
kind-term = Term

## Home page

# Button to the list of all cards. { $n } = how many cards there are.
home-all-cards =
    { $n ->
        [one] { $n } kort
       *[other] Alla { $n } kort
    }
home-all-tools =
    { $n ->
        [one] { $n } arbetsblad
       *[other] Alla { $n } arbetsblad
    }
# Heading above some of the cards.
home-cards = Kort att börja med
# Heading above links to pages such as “About this kit”.
home-pages = Om verktygslådan

## Processes and phases

# Under a phase in the drawing of a process. { $n } = number of cards in the phase.
phase-cards =
    { $n ->
        [0] Inga kort än
        [one] { $n } kort
       *[other] { $n } kort
    }
# Heading above the cards of a phase.
phase-cards-title = Kort i den här fasen
# In place of the cards.
phase-empty = Det finns inga kort för den här fasen än.
# Heading above the drawing of the process, on the page of a phase.
phase-in-process = Fasens plats i processen
# Labels; the value is the name of a phase.
phase-before = Föregående fas
phase-after = Nästa fas
# Label; the value says where the process comes from.
process-source = Ursprung
# Link under the list at the side when the phase has more cards than are listed.
side-more = Alla kort i fasen

## Page of a card

# Name of the list of phases a card belongs to, read by screen readers only.
card-placements = Faser som kortet hör till
# sv: inte ”Se även”, eftersom den etiketten redan används för rel-see.
card-related = Relaterade kort
card-sources = Källor
# Labels at the end of a card.
card-licence = Licens
# Label; the value names who must be credited.
card-attribution = Erkännande
# Label; the value is a date.
card-updated = Senast ändrat
# Label; the value is an address that will always work, also from a printed card.
card-lasting = Beständig adress
# Button.
card-print = Skriv ut kortet
# Button above the list of cards: prints those that are shown, to be cut out.
cards-print = Skriv ut de här korten

# How a related card relates to this one. Labels; the value is a link to the card.
rel-before = Gör först
rel-after = Gör sedan
rel-instead = I stället
rel-part-of = Del av
rel-see = Se även

# What kind of source it is.
source-book = Bok
source-article = Artikel
source-web = Webbsida
source-slides = Presentationsbilder
source-talk = Föredrag
source-report = Rapport

## Facts of a card
# Labels above a value, as on a printed form.

fact-duration = Tidsåtgång
# Time to get ready before the session.
fact-prep = Förberedelser
# Time for work after the session.
fact-after = Efterarbete
fact-group = Gruppstorlek
# Value: alone, in pairs, in groups, all together.
fact-modes = Arbetssätt
fact-difficulty = Svårighetsgrad
# Value: on site, online, both.
# sv: inte ”Plats”, eftersom ett av värdena är ”På plats”.
fact-setting = Mötesform
# Value: facilitator, timekeeper and so on.
fact-roles = Roller
# Value: what a group needs to have before it begins.
fact-inputs = Det här behövs först
# Value: what a group takes along.
fact-outputs = Det här får du med dig
fact-materials = Material

mode-alone = Enskilt
mode-pair = Parvis
mode-group = I grupp
mode-plenary = Alla tillsammans

setting-onsite = På plats
setting-online = På distans
# Some people in the room, others online.
setting-hybrid = Hybrid

# Durations: { $range } as explained at the top, { $n } for the plural.
duration-minutes = { $range }{ "\u00A0" }min
duration-hours =
    { $n ->
        [one] { $range }{ "\u00A0" }timme
       *[other] { $range }{ "\u00A0" }timmar
    }
duration-days =
    { $n ->
        [one] { $range }{ "\u00A0" }dag
       *[other] { $range }{ "\u00A0" }dagar
    }
duration-weeks =
    { $n ->
        [one] { $range }{ "\u00A0" }vecka
       *[other] { $range }{ "\u00A0" }veckor
    }
# After a duration: what it is counted for. “20 min per interview”.
# sv: ”pass” är ordlistans term för ”session”.
per-session = per pass
per-group = per grupp
per-person = per person
per-interview = per intervju
per-item = per styck
# After a duration that counts days on the calendar, not hours of work.
duration-elapsed = kalendertid
# The minutes of one step of a method. { $n } = minutes.
step-minutes = { $n }{ "\u00A0" }min

# How many people. { $range } and { $n } as above.
group-people =
    { $n ->
        [one] { $range }{ "\u00A0" }person
       *[other] { $range }{ "\u00A0" }personer
    }
# The best number of people, after the range. { $n } = that number.
group-ideal = helst { $n }

# Difficulty in three steps, and for whom. Label and value: “Facilitator: some practice”.
difficulty-1 = lätt
difficulty-2 = kräver viss vana
difficulty-3 = krävande
difficulty-facilitator = Facilitator
difficulty-participant = Deltagare

# After a material: for what the quantity is meant. “1 per group”.
material-per-room = till rummet
material-per-group = per grupp
material-per-person = per person

## All cards and the choice among them

cards-title = Alla kort
# Heading of the choices that narrow the list.
facet-form = Begränsa listan
# Groups of choices.
facet-phase = Fas
facet-time = Tidsåtgång
facet-group = Gruppstorlek
facet-setting = Mötesform
# sv: ”typ” och inte ”sort”; gäller metod, ämne, fas …
facet-kind = Typ
# Choices of time.
time-short = Högst 30{ "\u00A0" }minuter
time-medium = Högst 2{ "\u00A0" }timmar
time-long = Mer än 2{ "\u00A0" }timmar
# Choices of group size.
groupsize-alone = 1{ "\u00A0" }person
groupsize-small = 2–6{ "\u00A0" }personer
groupsize-medium = 7–15{ "\u00A0" }personer
groupsize-large = Minst 16{ "\u00A0" }personer
# Labels; the value is a number. Screen readers say them after each choice: “Shown 4, in all 40”.
facet-shown = Visas
facet-all = Totalt
# In place of the list when nothing fits the choices.
facet-none = Inget kort motsvarar alla val. Ta bort ett val för att se fler kort.
# Button that takes all choices away.
facet-reset = Visa alla kort

## Glossary and index

glossary-title = Ordlista
glossary-lead = Orden i verktygslådan, vad de betyder och vad de heter på de andra språken.
# Label; the value is the form of the term that follows a number.
glossary-after-number = Efter räkneord
# Label; the value lists words that are better not used.
glossary-avoid = Undvik
# Label; the value lists the term in other languages.
glossary-others = På andra språk
index-title = A–Ö
index-lead = Kort, faser, processer, sidor och termer i en enda lista.

## Notes under a text

# Heading above footnotes.
footnotes-title = Noter
# Read by screen readers on the small number that leads to a note. { $n } = number of the note.
footnote-label = Not { $n }
# Read by screen readers on the arrow that leads back from a note.
footnote-back = Tillbaka till texten
# Read by screen readers on a wide table that can be moved sideways.
table-region = Tabell
# Read by screen readers on the boxes of a check list.
task-open = Att göra
task-done = Klart

## Pages without a frame

# First page of the site. Used in the title.
choice-title = Välj språk
# Under the title of a lasting address as printed on a card.
lasting-choose = Välj språk för att läsa.
# A thing that has been taken out of the kit.
lasting-retired = Det här ingår inte längre i verktygslådan. Länkarna leder till verktygslådans startsida.
# Label; the value is the short name printed on the card.
# sv: kortets id så som det står på det utskrivna kortet.
lasting-id = Beteckning på utskriften
# Under the title of an address that has moved; a link follows.
redirect-moved = Sidan har flyttat till den här adressen.
# The page for addresses that do not exist.
notfound-title = Sidan finns inte
notfound-line = Det finns ingen sida på den här adressen. Börja om från startsidan.

## Worksheets and models: lists and pages

# One sentence below the heading of the list.
tools-lead = Blad att skriva ut, eller att fylla i på skärmen tillsammans med gruppen.
models-lead = Bilder som visar hur saker hänger ihop.
# Label; the value is the title of a card.
belongs-to = Hör till
# Heading that opens the boxes and arrows of a drawing as a list.
model-outline = Bilden som lista
# Read aloud instead of an arrow: “A leads to B”.
model-leads-to = leder till
# Button.
model-print = Skriv ut modellen
# Label above the worksheets of a card, and above its models.
card-tools = Arbetsblad
card-models = Modeller

## Worksheets: facts

sheet-paper = Papper
# { $size } is a name such as A3 and stays as it is.
sheet-paper-portrait = { $size }, stående
sheet-paper-landscape = { $size }, liggande
sheet-copies = Antal exemplar
sheet-copies-room = Ett till rummet
sheet-copies-group = Ett per grupp
sheet-copies-person = Ett per person
# { $spare } is a number: how many more to print, in case one is spoilt.
sheet-copies-spare = I reserv: { $spare }
# Label; the value is a short name such as 1a.
# sv: inte ”Kort namn”, som kan läsas som ett korts namn.
sheet-short = Beteckning

## Worksheets: the strip of fields at the top

sheet-field-group = Grupp
sheet-field-project = Projekt
sheet-field-service = Tjänst
sheet-field-organisation = Organisation
sheet-field-date = Datum
sheet-field-participants = Deltagare
sheet-field-facilitator = Facilitator
sheet-field-name = Namn
sheet-field-place = Plats

## Worksheets: blocks

# Name of a page of the sheet, read aloud.
sheet-page = Sida { $n }
# Read aloud before a row of points. { $left } and { $right } are the two extremes, as written on the sheet.
sheet-between = { $n }. Mellan ”{ $left }” och ”{ $right }”
# Read aloud for each point of the row.
sheet-point = Punkt { $n } av { $of }
# Choice beside the points.
sheet-not-relevant = Inte relevant
# Label of a line for a remark on a row.
sheet-comment = Kommentar
# Label of the line for something that is not among the choices.
sheet-other = Annat, ange vad
# Names of empty rows and columns that people fill in, read aloud.
sheet-free = Egen rad { $n }
sheet-free-done = Kryssa för egen rad { $n }
sheet-free-votes = Röster på egen rad { $n }
sheet-column = Namn på kolumn { $n }
# sv: ”tårtbit”, som på återkopplingskartan.
sheet-sector = Namn på tårtbit { $n }
sheet-sector-notes = Lappar i tårtbit { $n }
# How many dots each person gives.
sheet-dots =
    { $n ->
        [one] Var och en har { $n }{ "\u00A0" }prick.
       *[other] Var och en har { $n }{ "\u00A0" }prickar.
    }
# Above the field in which a drawing is described in words on screen.
sheet-sketch = Rita på det utskrivna arbetsbladet, eller beskriv bilden med ord här.
sheet-milestones = Milstolpar
# The table at the end of a sheet.
sheet-actions = Vad ska göras nu?
sheet-action-what = Vad
sheet-action-who = Vem
sheet-action-when = Senast
sheet-action-done = Klart
# States of a step.
sheet-state-not-begun = Inte påbörjat
sheet-state-on-the-way = På gång
sheet-state-done = Klart
sheet-remains = Det som återstår
sheet-who = Vem
# Lines between the lanes of a service blueprint.
sheet-line-interaction = Interaktionslinje
sheet-line-visibility = Synlighetslinje
sheet-line-internal = Intern interaktionslinje

## Worksheets: lanes that come with the program

# Lanes of a service process.
lane-result = Resultat/nytta
lane-customers-customer = Kundens kund
lane-customer = Kund
lane-account-people = Tjänsteleverantörens kundansvariga
lane-experts = Tjänsteleverantörens interna experter
lane-tools = Verktyg och stödtjänster
# Lanes of a customer journey.
lane-steps = Det kunden gör
lane-touchpoints = Kontaktpunkter
lane-feelings = Känslor
lane-bottlenecks = Flaskhalsar
lane-ideas = Idéer
# Lanes of a service blueprint.
lane-evidence = Det kunden ser och får
lane-front-stage = Framför scenen
lane-back-stage = Bakom scenen
lane-support = Stödprocesser
# Lanes of a row of touchpoints.
lane-touchpoint = Kontaktpunkt
lane-provider = Det leverantören gör
lane-data = Så samlas data in
lane-improvement = Förbättring

## Worksheets: tools beside the sheet

# Names of three groups of buttons, read aloud.
sheet-tools-keep = Våra svar
sheet-tools-print = Utskrift
sheet-tools-files = Filer
sheet-keep = Spara svaren på den här enheten
sheet-kept-not = Svaren är inte sparade än. De försvinner när du stänger sidan.
sheet-kept-yes = Svaren sparas i den här webbläsaren, bara på den här enheten.
sheet-keep-refused = Webbläsaren kan inte spara något för den här sidan. Spara svaren som fil i stället.
sheet-delete = Radera svaren
sheet-delete-sure = Vill du radera alla svar på arbetsbladet, även dem som är sparade på den här enheten?
sheet-deleted = Alla svar är raderade.
sheet-example-show = Visa ifyllt exempel
sheet-example-hide = Tillbaka till våra svar
sheet-example-shown = Det här är ett exempel. De egna svaren finns kvar, oförändrade.
sheet-large = Stor stil
sheet-print-filled = Skriv ut med svar
sheet-print-blank = Skriv ut tomt blad
sheet-save = Spara svaren som fil
sheet-save-json = Svar som går att öppna igen (JSON)
sheet-save-csv = Tabell (CSV)
sheet-save-markdown = Text (Markdown)
sheet-saved = Filen finns bland webbläsarens nedladdningar.
sheet-open = Öppna en fil med svar
sheet-opened = Svaren från filen står nu på arbetsbladet.
sheet-open-replace = Det finns redan svar på arbetsbladet. Vill du ersätta dem med svaren från filen?
# Followed by a list.
sheet-aside = De här svaren har ingen plats på arbetsbladet. De läggs åt sidan och sparas tillsammans med de andra:
sheet-other-revision = Filen är gjord med en annan version av arbetsbladet.
sheet-file-large = Filen är för stor för att vara en fil med svar.
sheet-file-foreign = Det här är inte en fil med svar från ett arbetsblad.
# Followed by the name of a sheet.
sheet-file-tool = Filen hör till ett annat arbetsblad:
sheet-file-version = Filen har en version som den här sidan inte känner till.
sheet-file-unread = Filen gick inte att läsa.
sheet-remind = Webbläsaren kan rensa bort sparade svar. Spara dem också som fil, så att inget går förlorat.
sheet-no-script = Utan JavaScript kan du skriva ut arbetsbladet och fylla i det för hand. Det du skriver här på sidan sparas inte.
sheet-clear = Töm raden
sheet-privacy = Det du skriver lämnar inte den här webbläsaren och skickas inte till någon. Spara en fil om du vill dela svaren med andra.

## Worksheets: comparing groups

sheet-compare = Jämför gruppers svar
compare-title = Gruppernas svar sida vid sida
compare-close = Stäng jämförelsen
compare-print = Skriv ut jämförelsen
compare-groups = Grupper
# Name of a group whose file names none; a number follows.
compare-nameless = Grupp utan namn
compare-no-answer = Inget svar
# Label; the value is a span such as 2–6.
compare-spread = Spridning
compare-answers = Svar
compare-votes = Röster
# Followed by the names of files and why.
compare-left-out = Inte medtagna:
compare-none = Ingen av filerna gick att jämföra.

## Worksheets: sticky notes

# sv: kort för ”klisterlapp”, likaså i resten av avsnittet.
note = Lapp
note-add = Lägg till en lapp
note-delete = Ta bort lappen
# Label of a list of areas.
note-move = Flytta till
note-up = Flytta uppåt
note-down = Flytta nedåt
note-group = Gruppera med lappen ovanför
# sv: inte ”grupp”, eftersom ordet här betyder deltagarna vid ett bord.
note-ungroup = Skilj från de andra lapparna
note-menu = Det här kan du göra med lappen
note-moved = Flyttad till:
note-deleted = Lappen är borttagen.
note-grouped = Lapparna är grupperade.
note-ungrouped = Lappen ligger nu för sig.
note-undo = Ångra

## Print files

print-files = Utskriftsfiler
# In the foot of each page; { $n } and { $of } are numbers.
print-page = Sida { $n } av { $of }
# Says what the square code is, for those who do not see it; { $address } is where it leads.
print-scan = QR-kod: { $address }
print-example = Ifyllt exempel
# In the foot of a sheet; { $revision } is a short code such as 1f0a9c3e.
print-revision = Version { $revision }
# Link; { $size } is a name such as A3.
print-file-print = PDF för utskrift, { $size }
# Link to a form that can be typed in; { $size } is a name such as A3.
print-file-form = PDF att fylla i på skärmen, { $size }
print-card = Kortet som PDF för utskrift
# Heading of a booklet's list of cards.
print-contents = Innehåll
print-steps = Steg för steg
# Below a printed line, to see whether the printer has changed the size.
print-ruler = Ska vara 100 mm. Skriv annars ut i verklig storlek (100 %).
# On a part of a poster that was printed on several sheets.
print-tile = Del { $n } av { $of }

## How far translations have come (a page of the site, where the kit wants it)

coverage-lead = Så långt har översättningarna kommit, räknat i originalens ord.
# Heads of columns. The rows are kinds of text.
coverage-kind = Texter
coverage-share = Andel
coverage-missing = Inte översatt
coverage-words = Ord totalt

## Translating in the preview
# Pages for translators, shown by `arkki serve` only. “Source” is the text that is translated from.

# Heading of the pages for translators.
l10n-title = Översättningar
# Below that heading.
l10n-lead = Välj ett språk. Här kan du läsa, skriva och spara texterna. De stannar på den här datorn.
l10n-nothing = Det finns inget att översätta till det här språket.
# { $n } = how much is done, in per cent of the words.
l10n-share = { $n }{ "\u00A0" }% klart
# { $n } = how many texts are left: sentences, labels, sections.
l10n-left =
    { $n ->
        [0] Inget kvar att göra
        [one] { $n } text kvar
       *[other] { $n } texter kvar
    }
l10n-words =
    { $n ->
        [one] { $n } ord
       *[other] { $n } ord
    }
# Kinds of texts. Vocabulary: names of phases and roles, and the glossary.
l10n-kind-interface = Gränssnitt
# For a native reader: “Ordförråd” or “Termer”?
l10n-kind-vocabulary = Ordförråd
l10n-kind-text = Kort och sidor
l10n-kind-sheet = Arbetsblad och modeller
# Name of a group of choices, read aloud: which texts are shown.
l10n-filter = Visa
l10n-filter-all = Alla
l10n-filter-open = Att göra
l10n-languages = Översätt till
l10n-spoken = Språk på den här sidan
l10n-site = Till webbplatsen
l10n-none = Ingen text är i det här läget.
# States of a text, beside a sign.
l10n-state-missing = Saknas
# It still has the words of the source.
l10n-state-untranslated = Inte översatt
# The source has changed since the translation was made.
l10n-state-stale = Källan ändrad
# Nobody has said yet that it matches the source.
l10n-state-draft = Utkast
l10n-state-reviewed = Klar
# It has the words of the source, and that is right.
l10n-state-same = Samma med avsikt
# Labels above the two texts; the name of a language follows.
l10n-source = Källa
l10n-translation = Översättning
# Name of the first part of a card, and of the text before its first heading.
l10n-front = Titel och sammanfattning
l10n-opening = Inledning
l10n-field-title = Titel
l10n-field-short = Kort titel
l10n-field-line = I en mening
# Label; what the author has to say to translators follows.
l10n-note = Till översättaren
# Opens the page on which readers meet the text.
l10n-page = Som läsarna ser det
# Names of keys stay as they are printed on keyboards of your language.
l10n-keys = Tangentbord: Ctrl+S sparar. Ctrl+Retur sparar, markerar som klar och går till nästa öppna text. Alt+↓ och Alt+↑ går till nästa och föregående text. På Mac: Cmd i stället för Ctrl.
l10n-changed = Det här har ändrats i källan
l10n-changed-unknown = Källan har ändrats sedan det här översattes. Den tidigare lydelsen finns inte att visa.
# Read aloud before words that were taken out, and before words that were put in.
l10n-removed = Borttaget:
l10n-added = Tillagt:
# Name of the list of what is wrong in a text, read aloud.
l10n-findings = Anmärkningar
# Buttons.
l10n-save = Spara
l10n-save-done = Spara och markera som klar
# Nothing in the translation needs to change.
l10n-matches = Stämmer med källan
l10n-same = Samma med avsikt
l10n-begin = Börja med källtexten
# In front of that button.
l10n-begin-help = Den här texten finns inte på det här språket än. Börja med en kopia av källan och översätt den del för del. Det du inte har hunnit med räknas som inte översatt.
# In place of a part that can not be written yet.
l10n-begin-first = Börja först med källtexten (knappen överst på sidan).
# What became of a text; shown below it and read aloud.
l10n-unsaved = Inte sparad än
l10n-saving = Sparar …
l10n-saved = Sparat.
l10n-marked = Sparat och markerat som klart.
# A list of reasons follows.
l10n-refused = Inte sparat, för då skulle något i verktygslådan gå sönder:
# Where something is wrong in what was typed: { $line } and { $column } are numbers.
l10n-place = Rad { $line }, kolumn { $column }
l10n-conflict = Inte sparat: någon annan har sparat en annan text under tiden. Båda finns här. Välj en av dem, ändra om du vill och spara igen.
l10n-theirs = Den sparade texten
l10n-yours = Din text
l10n-difference = Från den sparade texten till din, ord för ord
l10n-take-theirs = Fortsätt med den sparade texten
l10n-take-yours = Fortsätt med din text
l10n-source-changed = Källan har ändrats under tiden. Läs den igen innan du markerar texten som klar.
l10n-meanwhile = Den här texten har under tiden ändrats på annat håll. Din finns kvar här och är inte sparad.
l10n-gone = Inte sparat: texten finns inte längre i källan.
l10n-shape = Inte sparat: texten måste förbli en enda del. Behåll rubriken med namnet inom klammer och lägg inte till några andra.
l10n-outside = Inte sparat: filen är en länk eller går inte att läsa och ändras inte härifrån.
l10n-empty = Inte sparat: det finns ingen text.
# A reason in English may follow.
l10n-failed = Inte sparat: datorn tillät det inte.
l10n-unreachable = Inte sparat: arkki svarar inte. Din text finns kvar i den här webbläsaren.
# Something typed earlier and never saved; two buttons follow.
l10n-found = Det här skrev du tidigare utan att spara:
l10n-found-take = Ta tillbaka
l10n-found-drop = Släng

## Search

# The field on every page, and the dialog that it opens.
search-label = Sök
search-hint = Sök bland kort, arbetsblad och begrepp
search-close = Stäng
# Above the choices of kind, phase, duration and group size.
search-narrow = Filtrera
# A choice that narrows nothing.
search-any = Alla
search-reset = Rensa filter
search-results = Träffar
# Variables: $range (the number as written), $n (the number itself)
search-count =
    { $n ->
        [one] { $range } träff
       *[other] { $range } träffar
    }
search-more = Visa fler
search-loading = Laddar sökningen …
# What the reader searched for stands in the place of {"{"}query{"}"}.
search-none = Inga träffar på ”{"{"}query{"}"}”.
search-none-filtered = Inga träffar på ”{"{"}query{"}"}” med de här filtren.
search-failed = Sökningen kunde inte laddas. Försök igen eller bläddra i registret A–Ö.
# Above titles that look like what was typed.
search-nearest = Letade du efter något av de här?
# Before links to the index and to the list of cards.
search-advice = Pröva ett annat ord, ett kortare ord eller bara början av ordet. Du kan också bläddra:
search-index = Registret A–Ö
search-keys = Välj med piltangenterna, öppna med Enter, stäng med Esc.
search-shortcut = Öppna sökningen med tangenten /
