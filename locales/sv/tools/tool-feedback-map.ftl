# Exemplet: en liten teatergrupp ordnar ljudvandringar i en hamn.
# “Kanal” as in the card technique-customer-feedback-mechanisms; the card phase-exit and the glossary still say “väg”.

tool =
    .title = Återkopplingskarta
    .short-title = Återkopplingskarta
    .one-line = Se genom vilka formella och informella kanaler återkopplingen kommer in, och vad den säger.
about =
    .group--example = Vandringsgruppen
    .participants--example = producenten, en guide, en kassör
map =
    .label = Kanaler för återkoppling
    .help = Formella kanaler ovanför strecket, informella under. Ge varje tårtbit en kanal och skriv det kunderna säger där.
    .centre = Tjänst
    .upper = Formell återkoppling
    .lower = Informell återkoppling
    .centre--example = Ljudvandring i hamnen
    .sector-1--name--example = Enkät efter vandringen
    .sector-1--example =
        rösterna är fina
        för långt mellan stopp 4 och 5
    .sector-2--name--example = Intervjuer två gånger om året
    .sector-2--example =
        vill gå i egen takt
    .sector-3--name--example = Återbetalningar
    .sector-3--example =
        hörlurar som inte fungerar
    .sector-4--name--example = Frågor till kundtjänst
    .sector-4--example =
        går det med barnvagn?
    .sector-5--name--example = Det som sägs i kassan
    .sector-5--example =
        var börjar vandringen?
        hur lång tid tar den?
    .sector-6--name--example = Det guiderna ser
    .sector-6--example =
        många vänder vid bron
    .sector-7--name--example = Sociala medier
    .sector-7--example =
        bilder från utkiken
    .sector-8--name--example = Kaféet på kajen
    .sector-8--example =
        folk kommer dit frusna
actions =
    .help = Välj högst fyra kanaler som ni verkligen ska bevaka.
    .row-1--what--example = Läsa enkätsvaren och ta upp dem på måndagsmötet
    .row-1--who--example = producenten
    .row-1--when--example = varje vecka
    .row-2--what--example = Skriva upp frågorna som ställs i kassan
    .row-2--who--example = kassören
    .row-2--when--example = hela juni
    .row-3--what--example = Gå med på en vandring och se var folk vänder
    .row-3--who--example = en guide
    .row-3--when--example = före midsommar
