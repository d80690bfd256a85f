# Two branches, each of two boxes, lead through the image to the perceived quality. Factors as on the card topic-perceived-quality.
model =
    .title = Hoe ervaren kwaliteit ontstaat
    .short-title = Ervaren kwaliteit
    .one-line = Klanten zien zowel de uitkomst als het proces door hun beeld van de organisatie heen.
    .alt = Twee takken van boven naar beneden: Uitkomst leidt naar Technische kwaliteit (WAT?), Proces naar Functionele kwaliteit (HOE?). Beide gaan door het imago van de organisatie naar Ervaren kwaliteit onderaan. Bij de uitkomst hoort één factor, bij het proces horen er acht.
    .inferred = Van de figuur in de bron hebben we alleen de tekst: de pijlen en de verdeling van de negen factoren zijn onze interpretatie.

## Boxes

# The note names the first of the nine factors of the source.
outcome = Uitkomst
    .note = De uitkomst van het proces
technical = Technische kwaliteit
    .note = WAT?
# The note names the other eight factors. “Servicescape” is kept as on the card: rooms, signs, website.
process = Proces
    .note = Houding, gedrag, bereikbaarheid, stiptheid, communicatie, servicescape, vertrouwen, omgaan met problemen
functional = Functionele kwaliteit
    .note = HOE?
image = Imago van de organisatie
quality = Ervaren kwaliteit
