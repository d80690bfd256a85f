# Nine numbered boxes in three rows; the second row runs from right to left. The names are those of kit.ftl, word for word.
model =
    .title = Productisering in negen stappen
    .short-title = Negen stappen
    .one-line = Negen stappen leiden van het afbakenen van de dienst naar het ontwikkelen en vernieuwen ervan.
    .alt = Negen genummerde vakken in drie rijen. Pijlen leiden van stap 1 naar stap 9: de eerste rij loopt naar rechts, de tweede naar links en de derde weer naar rechts. Onder alle rijen ligt een basis: iedereen die voor de dienst belangrijk is, doet mee.

## Boxes

step-1 = 1. De dienst afbakenen
step-2 = 2. De klantbehoefte beoordelen en bepalen
step-3 = 3. De servicebelofte schetsen
step-4 = 4. Structuur, proces en middelen bepalen
step-5 = 5. De mate van standaardisatie bepalen en afgesproken delen standaardiseren
step-6 = 6. Medewerkers opleiden en betrekken (functieomschrijvingen e.d.)
step-7 = 7. De dienst voor de klant beschrijven (folders e.d.)
step-8 = 8. De dienst volgen en evalueren of die slaagt
step-9 = 9. De dienst ontwikkelen en vernieuwen
# The principle that the source gives together with the steps.
key-people = Iedereen die voor de dienst belangrijk is, doet mee
