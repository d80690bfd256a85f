# The words of the interface in Finnish. Source of the keys and comments: locales/en/ui.ftl.
#
# For translators
# - Most messages are a label, a button or a heading and stand alone. Titles of cards are never set into a sentence, so no
#   message needs an inflected title.
# - Labels start with a capital letter and end without a colon; the page sets them apart.
# - { $n } is a number the program has written in the manner of your language; choose forms with the plural categories
#   your language has ([one], [few] …). Keep *[other]. Finnish: [one] is exactly 1, *[other] the partitive singular.
# - { $range } is a number or a span of numbers, ready to print: “20” or “60–90”. The { $n } beside it is its last
#   number and is there for choosing the plural.
# - A non-breaking space between number and unit is welcome: write it as { "\u00A0" }.

## Everywhere

# Hidden link at the top of each page, for people who use the keyboard.
skip-to-text = Siirry tekstiin
# Names of navigation areas, read by screen readers only.
nav-main = Päävalikko
nav-languages = Kieli
nav-breadcrumbs = Olet tässä
nav-pager = Edellinen ja seuraava
nav-letters = Aakkoset
# Links of the main menu and first step of “You are here”.
nav-home = Etusivu
nav-cards = Kaikki kortit
nav-tools = Työpohjat
nav-models = Mallit
nav-glossary = Sanasto
# fi: The Finnish alphabet ends in Ö.
nav-index = A–Ö
nav-coverage = Käännökset

# Beside a language in the switcher: the page exists there, but its text stands in another language.
language-borrowed = ei käännetty
# Beside a language in the switcher that has no such page; there is no link.
language-absent = puuttuu
# Names of languages as said in this language. Used as a value after a label.
language-name-sv = ruotsi
language-name-fi = suomi
# fi: The everyday name of the language; "flaami" would be only the Belgian variety.
language-name-nl = hollanti
language-name-en = englanti

# Button at the top that goes round through three looks. The label is read aloud before the value.
theme-label = Ulkoasu:
# As the device is set.
theme-system = Automaattinen
theme-light = Vaalea
theme-dark = Tumma

## Contents, previous and next

# Heading of the list of headings of a page.
contents-title = Tällä sivulla
# Labels above the title of the card or phase before and after.
pager-previous = Edellinen
pager-next = Seuraava

## Foot of the page

# Label; the value is the name of the kit.
footer-kit = Työkalupakki
# Label; the value is the name of a licence.
footer-licence = Lisenssi
# Label; the value is the link “Suggest a change”.
footer-page = Tämä sivu
footer-suggest = Ehdota muutosta

## Notices

# A page whose text is in another language than the reader's. Title, then label and value, then links.
notice-borrowed-title = Tätä tekstiä ei ole vielä käännetty
# Label; the value is the name of a language.
notice-borrowed-language = Tekstin kieli
notice-borrowed-original = Lue teksti alkukielisellä sivulla
notice-borrowed-translate = Auta kääntämään
# A page whose original has changed since it was translated. Title, then label and names of parts of the page, then
# the link to the original (notice-borrowed-original).
stale-title = Alkuteksti on muuttunut kääntämisen jälkeen
# Label; the values are headings of this page.
stale-parts = Vielä päivittämättä
# Small sign on a card that says little so far, and the note on its page.
# fi: "Suppea" for a short entry; "tynkä" (Wikipedia) would be jargon here.
status-stub = Suppea kortti
status-stub-note = Tämä kortti on vielä suppea. Varsinainen kuvaus kirjoitetaan myöhemmin.
# Small sign on a card that is not published, and the note on its page.
status-draft = Luonnos
status-draft-note = Tämä kortti on luonnos ja voi vielä muuttua.

## What a thing is
# One word above a title, in lists and in the index.

kind-method = Menetelmä
kind-topic = Aihe
kind-phase = Vaihe
kind-example = Esimerkki
kind-guide = Opas
kind-process = Prosessi
kind-page = Sivu
kind-tool = Työpohja
kind-model = Malli
kind-term = Termi

## Home page

# Button to the list of all cards. { $n } = how many cards there are.
home-all-cards =
    { $n ->
        [one] { $n } kortti
       *[other] Kaikki { $n } korttia
    }
home-all-tools =
    { $n ->
        [one] { $n } työpohja
       *[other] Kaikki { $n } työpohjaa
    }
# Heading above some of the cards.
home-cards = Aloita näistä korteista
# Heading above links to pages such as “About this kit”.
home-pages = Tietoa työkalupakista

## Processes and phases

# Under a phase in the drawing of a process. { $n } = number of cards in the phase.
phase-cards =
    { $n ->
        [0] Ei vielä kortteja
        [one] { $n } kortti
       *[other] { $n } korttia
    }
# Heading above the cards of a phase.
phase-cards-title = Tämän vaiheen kortit
# In place of the cards.
phase-empty = Tähän vaiheeseen ei ole vielä kortteja.
# Heading above the drawing of the process, on the page of a phase.
phase-in-process = Vaihe osana prosessia
# Labels; the value is the name of a phase.
phase-before = Edellinen vaihe
phase-after = Seuraava vaihe
# Label; the value says where the process comes from.
process-source = Prosessin alkuperä
# Link under the list at the side when the phase has more cards than are listed.
side-more = Kaikki tämän vaiheen kortit

## Page of a card

# Name of the list of phases a card belongs to, read by screen readers only.
card-placements = Vaiheet, joihin kortti kuuluu
card-related = Muita kortteja aiheesta
card-sources = Lähteet
# Labels at the end of a card.
card-licence = Lisenssi
# Label; the value names who must be credited.
card-attribution = Nimeäminen
# Label; the value is a date.
card-updated = Viimeksi muutettu
# Label; the value is an address that will always work, also from a printed card.
card-lasting = Pysyvä osoite
# Button.
card-print = Tulosta kortti
# Button above the list of cards: prints those that are shown, to be cut out.
cards-print = Tulosta nämä kortit

# How a related card relates to this one. Labels; the value is a link to the card.
rel-before = Tee ennen tätä
rel-after = Tee tämän jälkeen
# fi: Value is a card title in the nominative, so no "sijasta" (would need the genitive).
rel-instead = Vaihtoehto
# fi: Likewise: a label that does not govern a case.
rel-part-of = Osa kokonaisuutta
rel-see = Katso myös

# What kind of source it is.
source-book = Kirja
source-article = Artikkeli
source-web = Verkkosivu
source-slides = Diaesitys
source-talk = Esitelmä
source-report = Raportti

## Facts of a card
# Labels above a value, as on a printed form.

fact-duration = Kesto
# Time to get ready before the session.
fact-prep = Valmistelu
# Time for work after the session.
fact-after = Jälkityö
fact-group = Ryhmäkoko
# Value: alone, in pairs, in groups, all together.
fact-modes = Työskentelytapa
fact-difficulty = Vaikeustaso
# Value: on site, online, both.
# fi: The values are adverbs: "Toteutus: paikan päällä, etänä, hybridinä".
fact-setting = Toteutus
# Value: facilitator, timekeeper and so on.
fact-roles = Roolit
# Value: what a group needs to have before it begins.
fact-inputs = Tarvitaan ensin
# Value: what a group takes along.
# fi: "Tuloksena" also takes partitive values such as "Tuoretta tietoa asiakkaista".
fact-outputs = Tuloksena
fact-materials = Tarvikkeet

mode-alone = Yksin
mode-pair = Pareittain
mode-group = Ryhmissä
mode-plenary = Kaikki yhdessä

setting-onsite = Paikan päällä
setting-online = Etänä
# Some people in the room, others online.
setting-hybrid = Hybridinä

# Durations: { $range } as explained at the top, { $n } for the plural.
duration-minutes = { $range }{ "\u00A0" }min
# fi: After a numeral the partitive singular. The first form is only for exactly 1.
duration-hours =
    { $n ->
        [one] { $range }{ "\u00A0" }tunti
       *[other] { $range }{ "\u00A0" }tuntia
    }
duration-days =
    { $n ->
        [one] { $range }{ "\u00A0" }päivä
       *[other] { $range }{ "\u00A0" }päivää
    }
duration-weeks =
    { $n ->
        [one] { $range }{ "\u00A0" }viikko
       *[other] { $range }{ "\u00A0" }viikkoa
    }
# After a duration: what it is counted for. “20 min per interview”.
# fi: Postpositional phrases in the partitive: "20 min jaksoa kohti".
per-session = jaksoa kohti
per-group = ryhmää kohti
per-person = henkilöä kohti
per-interview = haastattelua kohti
per-item = kohdetta kohti
# After a duration that counts days on the calendar, not hours of work.
duration-elapsed = kalenteriaikaa
# The minutes of one step of a method. { $n } = minutes.
step-minutes = { $n }{ "\u00A0" }min

# How many people. { $range } and { $n } as above.
group-people =
    { $n ->
        [one] { $range }{ "\u00A0" }henkilö
       *[other] { $range }{ "\u00A0" }henkilöä
    }
# The best number of people, after the range. { $n } = that number.
# fi: The numeral stands alone, so no case is needed.
group-ideal = mieluiten { $n }

# Difficulty in three steps, and for whom. Label and value: “Facilitator: some practice”.
difficulty-1 = helppo
difficulty-2 = keskivaikea
difficulty-3 = vaativa
# fi: Allative: "Fasilitaattorille: helppo". The adjectives above agree with it.
difficulty-facilitator = Fasilitaattorille
difficulty-participant = Osallistujille

# After a material: for what the quantity is meant. “1 per group”.
material-per-room = tilaa kohti
material-per-group = ryhmää kohti
material-per-person = henkilöä kohti

## All cards and the choice among them

cards-title = Kaikki kortit
# Heading of the choices that narrow the list.
facet-form = Rajaa luetteloa
# Groups of choices.
facet-phase = Vaihe
facet-time = Kesto
facet-group = Ryhmäkoko
facet-setting = Toteutus
# fi: "Laji" would sound like a species or a sport.
facet-kind = Tyyppi
# Choices of time.
time-short = Enintään 30{ "\u00A0" }minuuttia
time-medium = Enintään 2{ "\u00A0" }tuntia
time-long = Yli 2{ "\u00A0" }tuntia
# Choices of group size.
groupsize-alone = 1{ "\u00A0" }henkilö
groupsize-small = 2–6{ "\u00A0" }henkilöä
groupsize-medium = 7–15{ "\u00A0" }henkilöä
groupsize-large = Vähintään 16{ "\u00A0" }henkilöä
# Labels; the value is a number. Screen readers say them after each choice: “Shown 4, in all 40”.
facet-shown = Näkyvissä
facet-all = Yhteensä
# In place of the list when nothing fits the choices.
facet-none = Mikään kortti ei täytä kaikkia ehtoja. Poista jokin valinta, niin näet enemmän.
# Button that takes all choices away.
facet-reset = Näytä kaikki kortit

## Glossary and index

glossary-title = Sanasto
glossary-lead = Työkalupakin sanat, niiden merkitykset ja vastineet muilla kielillä.
# Label; the value is the form of the term that follows a number.
glossary-after-number = Luvun jälkeen
# Label; the value lists words that are better not used.
glossary-avoid = Vältettävä
# Label; the value lists the term in other languages.
glossary-others = Muilla kielillä
index-title = A–Ö
index-lead = Kortit, vaiheet, prosessit, sivut ja termit yhdessä luettelossa.

## Notes under a text

# Heading above footnotes.
# fi: Source references are "Lähteet"; these are explanatory notes.
footnotes-title = Alaviitteet
# Read by screen readers on the small number that leads to a note. { $n } = number of the note.
footnote-label = Alaviite { $n }
# Read by screen readers on the arrow that leads back from a note.
footnote-back = Takaisin tekstiin
# Read by screen readers on a wide table that can be moved sideways.
table-region = Taulukko
# Read by screen readers on the boxes of a check list.
task-open = Tekemättä
task-done = Tehty

## Pages without a frame

# First page of the site. Used in the title.
choice-title = Valitse kieli
# Under the title of a lasting address as printed on a card.
lasting-choose = Valitse kieli, jolla haluat lukea tämän.
# A thing that has been taken out of the kit.
lasting-retired = Tämä ei enää kuulu työkalupakkiin. Linkit vievät työkalupakin etusivulle.
# Label; the value is the short name printed on the card.
lasting-id = Tunnus tulosteessa
# Under the title of an address that has moved; a link follows.
redirect-moved = Sivu on siirtynyt tähän osoitteeseen.
# The page for addresses that do not exist.
notfound-title = Sivua ei löydy
notfound-line = Tässä osoitteessa ei ole sivua. Aloita työkalupakin etusivulta.

## Worksheets and models: lists and pages

# One sentence below the heading of the list.
tools-lead = Työpohjat voi tulostaa tai täyttää näytöllä, ryhmässä tai yksin.
models-lead = Kaavioita siitä, miten asiat liittyvät toisiinsa.
# Label; the value is the title of a card.
# fi: Also a heading, and the titles may be several: a phrase that fits one card and many and governs no case.
belongs-to = Lisää aiheesta
# Heading that opens the boxes and arrows of a drawing as a list.
model-outline = Kaavio luettelona
# Read aloud instead of an arrow: “A leads to B”.
# fi: "Johtaa" would need the illative; after the colon the name stands in the nominative. "Ruutu" is a box, as in the descriptions.
# l10n: allow punctuation-differs the name of the box follows the colon
model-leads-to = nuoli ruutuun:
# Button.
model-print = Tulosta malli
# Label above the worksheets of a card, and above its models.
card-tools = Työpohjat
card-models = Mallit

## Worksheets: facts

sheet-paper = Paperi
# { $size } is a name such as A3 and stays as it is.
sheet-paper-portrait = { $size }, pystysuunta
sheet-paper-landscape = { $size }, vaakasuunta
sheet-copies = Kappalemäärä
sheet-copies-room = Yksi yhteinen kaikille
sheet-copies-group = Yksi joka ryhmälle
sheet-copies-person = Yksi joka osallistujalle
# { $spare } is a number: how many more to print, in case one is spoilt.
sheet-copies-spare = Varalla: { $spare }
# Label; the value is a short name such as 1a.
sheet-short = Tunnus

## Worksheets: the strip of fields at the top

sheet-field-group = Ryhmä
sheet-field-project = Hanke
sheet-field-service = Palvelu
sheet-field-organisation = Organisaatio
sheet-field-date = Päivämäärä
sheet-field-participants = Osallistujat
sheet-field-facilitator = Fasilitaattori
sheet-field-name = Nimi
sheet-field-place = Paikka

## Worksheets: blocks

# Name of a page of the sheet, read aloud.
sheet-page = Sivu { $n }
# Read aloud before a row of points. { $left } and { $right } are the two extremes, as written on the sheet.
# fi: "Välillä" would need the genitive; the two extremes stay as they are written.
sheet-between = { $n }. Ääripäät ”{ $left }” ja ”{ $right }”
# Read aloud for each point of the row.
# fi: Read aloud, so no slash: "3/7" would be read as a fraction.
sheet-point = Kohta { $n }, yhteensä { $of }
# Choice beside the points.
sheet-not-relevant = Ei koske meitä
# Label of a line for a remark on a row.
sheet-comment = Kommentti
# Label of the line for something that is not among the choices.
# fi: The usual wording of Finnish forms.
# l10n: allow punctuation-differs Finnish forms ask this question
sheet-other = Muu, mikä?
# Names of empty rows and columns that people fill in, read aloud.
sheet-free = Oma rivi { $n }
sheet-free-done = Rasti omalle riville { $n }
sheet-free-votes = Oman rivin { $n } äänet
sheet-column = Sarakkeen { $n } nimi
# fi: "Lohko" is a slice of the circle, as on the feedback map, and nothing else; a block of a sheet is "osio".
sheet-sector = Lohkon { $n } nimi
sheet-sector-notes = Lohkon { $n } laput
# How many dots each person gives.
sheet-dots =
    { $n ->
        [one] Jokaisella on { $n }{ "\u00A0" }piste.
       *[other] Jokaisella on { $n }{ "\u00A0" }pistettä.
    }
# Above the field in which a drawing is described in words on screen.
sheet-sketch = Piirros tehdään tulostettuun työpohjaan, tai sen voi kuvailla tähän sanoin.
sheet-milestones = Virstanpylväät
# The table at the end of a sheet.
sheet-actions = Mitä tehdään seuraavaksi?
sheet-action-what = Mitä
sheet-action-who = Kuka
sheet-action-when = Mihin mennessä
sheet-action-done = Tehty
# States of a step.
sheet-state-not-begun = Aloittamatta
sheet-state-on-the-way = Kesken
sheet-state-done = Valmis
sheet-remains = Mitä puuttuu
sheet-who = Kuka
# Lines between the lanes of a service blueprint.
sheet-line-interaction = Vuorovaikutuksen raja
sheet-line-visibility = Näkyvyyden raja
sheet-line-internal = Sisäisen vuorovaikutuksen raja

## Worksheets: lanes that come with the program

# Lanes of a service process.
# fi: The lanes are worded as in the Finnish source. There the third is "välitön asiakas"; here it has to fit three kinds
# of lanes, and a worksheet may replace it.
lane-result = Tulos/hyöty
lane-customers-customer = Asiakkaan asiakas
lane-customer = Asiakas
lane-account-people = Palveluntarjoajan asiakasvastaavat
lane-experts = Palveluntarjoajan sisäiset asiantuntijat
lane-tools = Työkalut ja tukipalvelut
# Lanes of a customer journey.
lane-steps = Mitä asiakas tekee
lane-touchpoints = Kontaktipisteet
lane-feelings = Tunteet
lane-bottlenecks = Pullonkaulat
lane-ideas = Ideat
# Lanes of a service blueprint.
lane-evidence = Mitä asiakas näkee ja saa
lane-front-stage = Näkyvä osa
lane-back-stage = Näkymätön osa
lane-support = Tukiprosessit
# Lanes of a row of touchpoints.
lane-touchpoint = Kontaktipiste
# fi: Parallel to "Asiakas" in the lane above.
lane-provider = Palveluntarjoaja
lane-data = Miten tietoa kerätään
lane-improvement = Parannus

## Worksheets: tools beside the sheet

# Names of three groups of buttons, read aloud.
sheet-tools-keep = Omat vastaukset
sheet-tools-print = Tulostus
sheet-tools-files = Tiedostot
sheet-keep = Tallenna vastaukset tälle laitteelle
sheet-kept-not = Vastauksia ei ole vielä tallennettu. Ne katoavat, kun sivu suljetaan.
sheet-kept-yes = Vastaukset tallentuvat tähän selaimeen, vain tälle laitteelle.
sheet-keep-refused = Tämä selain ei tallenna sivulta mitään. Tallenna vastaukset tiedostoon.
sheet-delete = Poista vastaukset
sheet-delete-sure = Poistetaanko kaikki tämän työpohjan vastaukset, myös tälle laitteelle tallennetut?
sheet-deleted = Kaikki vastaukset on poistettu.
sheet-example-show = Näytä täytetty esimerkki
sheet-example-hide = Takaisin omiin vastauksiin
sheet-example-shown = Tämä on esimerkki. Omat vastaukset pysyvät ennallaan.
# fi: The everyday word; the glossary has "isokirjoitus", which few know.
sheet-large = Iso teksti
sheet-print-filled = Tulosta täytettynä
sheet-print-blank = Tulosta tyhjänä
sheet-save = Tallenna tiedostoon
sheet-save-json = Vastaukset, jotka voi avata uudelleen (JSON)
sheet-save-csv = Taulukko (CSV)
sheet-save-markdown = Teksti (Markdown)
sheet-saved = Tiedosto on selaimen latauskansiossa.
sheet-open = Avaa tiedosto
sheet-opened = Tiedoston vastaukset ovat nyt työpohjassa.
sheet-open-replace = Työpohjassa on jo vastauksia. Korvataanko ne tiedoston vastauksilla?
# Followed by a list.
sheet-aside = Näille vastauksille ei ole paikkaa tässä työpohjassa. Ne pidetään erillään ja tallennetaan muiden mukana:
sheet-other-revision = Tiedosto on tehty tämän työpohjan toisella versiolla.
sheet-file-large = Tiedosto on liian suuri vastaustiedostoksi.
sheet-file-foreign = Tämä ei ole työpohjan vastaustiedosto.
# Followed by the name of a sheet.
sheet-file-tool = Tiedosto kuuluu toiseen työpohjaan:
sheet-file-version = Tämä sivu ei tunne tiedoston versiota.
sheet-file-unread = Tiedostoa ei voitu lukea.
sheet-remind = Selain saattaa poistaa tallennetut vastaukset. Tallenna ne myös tiedostoon, niin mitään ei katoa.
sheet-no-script = Ilman JavaScriptiä työpohjan voi tulostaa ja täyttää käsin. Tälle sivulle kirjoitettu ei tallennu.
sheet-clear = Tyhjennä rivi
sheet-privacy = Vastaukset eivät lähde tästä selaimesta, eikä niitä lähetetä kenellekään. Ne voi jakaa muille tallentamalla ne tiedostoon.

## Worksheets: comparing groups

sheet-compare = Vertaa ryhmien vastauksia
compare-title = Ryhmien vastaukset rinnakkain
compare-close = Sulje vertailu
compare-print = Tulosta vertailu
compare-groups = Ryhmät
# Name of a group whose file names none; a number follows.
compare-nameless = Nimetön ryhmä
compare-no-answer = Ei vastausta
# Label; the value is a span such as 2–6.
# fi: "Hajonta" is the standard deviation and "vaihteluväli" a term of statistics; the value is a range.
compare-spread = Vaihtelu
compare-answers = Vastaukset
compare-votes = Äänet
# Followed by the names of files and why.
compare-left-out = Vertailusta jäivät pois:
compare-none = Yhtäkään tiedostoa ei voitu vertailla.

## Worksheets: sticky notes

# fi: Short for "tarralappu", as in the rest of the section.
note = Lappu
note-add = Lisää lappu
note-delete = Poista lappu
# Label of a list of areas.
# fi: The value is chosen from a list and stays in the nominative.
note-move = Siirrä alueelle
note-up = Siirrä ylös
note-down = Siirrä alas
note-group = Liitä yllä olevaan lappuun
# fi: Not "ryhmä", which here means the people at one table.
note-ungroup = Irrota muista lapuista
note-menu = Lapun toiminnot
note-moved = Siirretty alueelle:
note-deleted = Lappu on poistettu.
note-grouped = Laput on liitetty yhteen.
note-ungrouped = Lappu on irrotettu muista.
note-undo = Kumoa

## Print files

print-files = Tulostettavat tiedostot
# In the foot of each page; { $n } and { $of } are numbers.
print-page = Sivu { $n }/{ $of }
# Says what the square code is, for those who do not see it; { $address } is where it leads.
print-scan = QR-koodi: { $address }
print-example = Täytetty esimerkki
# In the foot of a sheet; { $revision } is a short code such as 1f0a9c3e.
print-revision = Versio { $revision }
# Link; { $size } is a name such as A3.
print-file-print = Tulostettava PDF, { $size }
# Link to a form that can be typed in; { $size } is a name such as A3.
print-file-form = Näytöllä täytettävä PDF, { $size }
print-card = Kortti tulostettavana PDF-tiedostona
# Heading of a booklet's list of cards.
print-contents = Sisällys
print-steps = Vaihe vaiheelta
# Below a printed line, to see whether the printer has changed the size.
print-ruler = Pituuden pitää olla 100 mm. Muuten tulosta todellisessa koossa (100 %).
# On a part of a poster that was printed on several sheets.
print-tile = Osa { $n }/{ $of }

## How far translations have come (a page of the site, where the kit wants it)

coverage-lead = Näin pitkällä käännökset ovat, laskettuna alkutekstien sanoina.
# Heads of columns. The rows are kinds of text.
coverage-kind = Tekstit
coverage-share = Osuus
coverage-missing = Kääntämättä
coverage-words = Sanoja kaikkiaan

## Translating in the preview
# Pages for translators, shown by `arkki serve` only. “Source” is the text that is translated from.

# Heading of the pages for translators.
l10n-title = Käännökset
# Below that heading.
l10n-lead = Valitse kieli. Täällä voit lukea, kirjoittaa ja tallentaa sen tekstejä. Ne pysyvät tällä tietokoneella.
l10n-nothing = Tälle kielelle ei ole mitään käännettävää.
# { $n } = how much is done, in per cent of the words.
l10n-share = { $n }{ "\u00A0" }% valmiina
# { $n } = how many texts are left: sentences, labels, sections.
l10n-left =
    { $n ->
        [0] Kaikki on tehty
        [one] { $n } teksti jäljellä
       *[other] { $n } tekstiä jäljellä
    }
l10n-words =
    { $n ->
        [one] { $n } sana
       *[other] { $n } sanaa
    }
# Kinds of texts. Vocabulary: names of phases and roles, and the glossary.
l10n-kind-interface = Käyttöliittymä
l10n-kind-vocabulary = Sanasto
l10n-kind-text = Kortit ja sivut
l10n-kind-sheet = Työpohjat ja mallit
# Name of a group of choices, read aloud: which texts are shown.
l10n-filter = Näytä
l10n-filter-all = Kaikki
l10n-filter-open = Tehtävänä
l10n-languages = Kohdekieli
l10n-spoken = Tämän sivun kieli
l10n-site = Sivustolle
l10n-none = Yksikään teksti ei ole tässä tilassa.
# States of a text, beside a sign.
l10n-state-missing = Puuttuu
# It still has the words of the source.
l10n-state-untranslated = Kääntämättä
# The source has changed since the translation was made.
l10n-state-stale = Lähde muuttunut
# Nobody has said yet that it matches the source.
l10n-state-draft = Luonnos
l10n-state-reviewed = Valmis
# It has the words of the source, and that is right.
l10n-state-same = Tarkoituksella sama
# Labels above the two texts; the name of a language follows.
l10n-source = Lähde
l10n-translation = Käännös
# Name of the first part of a card, and of the text before its first heading.
l10n-front = Otsikko ja tiivistelmä
l10n-opening = Johdanto
l10n-field-title = Otsikko
l10n-field-short = Lyhyt otsikko
l10n-field-line = Yhdellä lauseella
# Label; what the author has to say to translators follows.
l10n-note = Kääntäjälle
# Opens the page on which readers meet the text.
l10n-page = Lukijan näkymä
# Names of keys stay as they are printed on keyboards of your language.
l10n-keys = Näppäimet: Ctrl+S tallentaa. Ctrl+Enter tallentaa, merkitsee valmiiksi ja siirtyy seuraavaan avoimeen tekstiin. Alt+↓ ja Alt+↑ siirtyvät seuraavaan ja edelliseen tekstiin. Macissa Ctrl-näppäimen sijasta Cmd.
l10n-changed = Mikä lähteessä on muuttunut
l10n-changed-unknown = Lähde on muuttunut kääntämisen jälkeen. Aiempaa sanamuotoa ei ole saatavilla.
# Read aloud before words that were taken out, and before words that were put in.
l10n-removed = Poistettu:
l10n-added = Lisätty:
# Name of the list of what is wrong in a text, read aloud.
l10n-findings = Huomautukset
# Buttons.
l10n-save = Tallenna
l10n-save-done = Tallenna ja merkitse valmiiksi
# Nothing in the translation needs to change.
l10n-matches = Vastaa lähdettä
l10n-same = Tarkoituksella sama
l10n-begin = Aloita lähdetekstistä
# In front of that button.
l10n-begin-help = Tätä tekstiä ei vielä ole tällä kielellä. Aloita lähteen kopiosta ja käännä se osa kerrallaan. Se, mitä et ole vielä kääntänyt, lasketaan kääntämättömäksi.
# In place of a part that can not be written yet.
l10n-begin-first = Aloita ensin lähdetekstistä (painike sivun yläosassa).
# What became of a text; shown below it and read aloud.
l10n-unsaved = Ei vielä tallennettu
l10n-saving = Tallennetaan…
l10n-saved = Tallennettu.
l10n-marked = Tallennettu ja merkitty valmiiksi.
# A list of reasons follows.
l10n-refused = Ei tallennettu, koska työkalupakki menisi rikki:
# Where something is wrong in what was typed: { $line } and { $column } are numbers.
l10n-place = Rivi { $line }, sarake { $column }
l10n-conflict = Ei tallennettu: joku muu on sillä välin tallentanut toisen tekstin. Molemmat ovat tässä. Valitse toinen, muokkaa tarvittaessa ja tallenna uudelleen.
l10n-theirs = Tallennettu teksti
l10n-yours = Sinun tekstisi
l10n-difference = Tallennetusta tekstistä sinun tekstiisi, sana sanalta
l10n-take-theirs = Jatka tallennetusta tekstistä
l10n-take-yours = Jatka omasta tekstistäsi
l10n-source-changed = Lähde on sillä välin muuttunut. Lue se uudelleen ennen kuin merkitset tekstin valmiiksi.
l10n-meanwhile = Tätä tekstiä on sillä välin muutettu muualla. Sinun tekstisi on yhä tässä, eikä sitä ole tallennettu.
l10n-gone = Ei tallennettu: tekstiä ei enää ole lähteessä.
l10n-shape = Ei tallennettu: tekstin on pysyttävä yhtenä osana. Säilytä sen otsikko ja aaltosulkeissa oleva nimi äläkä lisää muita otsikoita.
l10n-outside = Ei tallennettu: tiedosto on linkki tai sitä ei voi lukea, joten sitä ei muuteta täältä.
l10n-empty = Ei tallennettu: tekstiä ei ole.
# A reason in English may follow.
l10n-failed = Ei tallennettu: tietokone ei sallinut sitä.
l10n-unreachable = Ei tallennettu: arkki ei vastaa. Tekstisi säilyy tässä selaimessa.
# Something typed earlier and never saved; two buttons follow.
l10n-found = Kirjoitit tämän aiemmin etkä tallentanut sitä:
l10n-found-take = Palauta
l10n-found-drop = Hylkää

## Search

# The field on every page, and the dialog that it opens.
search-label = Haku
search-hint = Hae kortteja, työpohjia ja termejä
search-close = Sulje
# Above the choices of kind, phase, duration and group size.
search-narrow = Rajaa hakua
# A choice that narrows nothing.
search-any = Kaikki
search-reset = Poista rajaukset
search-results = Osumat
# Variables: $range (the number as written), $n (the number itself)
search-count =
    { $n ->
        [one] { $range } osuma
       *[other] { $range } osumaa
    }
search-more = Näytä lisää
search-loading = Hakua ladataan…
# What the reader searched for stands in the place of {"{"}query{"}"}.
search-none = Haulla ”{"{"}query{"}"}” ei löytynyt mitään.
search-none-filtered = Haulla ”{"{"}query{"}"}” ei löytynyt mitään näillä rajauksilla.
search-failed = Hakua ei voitu ladata. Yritä uudelleen tai selaa aakkosellista hakemistoa.
# Above titles that look like what was typed.
search-nearest = Tarkoititko jotakin näistä?
# Before links to the index and to the list of cards.
search-advice = Kokeile toista sanaa, lyhyempää sanaa tai pelkkää sanan alkua. Voit myös selata:
search-index = Aakkosellinen hakemisto
search-keys = Valitse nuolinäppäimillä, avaa Enterillä, sulje Escillä.
search-shortcut = Avaa haku näppäimellä /
