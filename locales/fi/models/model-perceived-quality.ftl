# Two branches, each of two boxes, lead through the image to the perceived quality. Factors as on the card topic-perceived-quality.
model =
    .title = Näin koettu laatu syntyy
    .short-title = Näin koettu laatu syntyy
    .one-line = Asiakas katsoo sekä lopputulosta että palvelun kulkua organisaatiosta saamansa kuvan läpi.
    .alt = Kaksi haaraa ylhäältä alas: lopputulos johtaa tekniseen laatuun (MITÄ?), prosessi toiminnalliseen laatuun (MITEN?). Kumpikin kulkee organisaation imagon läpi alimpana olevaan koettuun laatuun. Lopputulokseen kuuluu yksi laatutekijä, prosessiin kahdeksan.
    .inferred = Lähteen kuvasta on vain teksti: nuolet ja yhdeksän laatutekijän jako ovat oma tulkintamme.

## Boxes

# The note names the first of the nine factors of the source.
outcome = Lopputulos
    .note = Prosessin lopputulos
technical = Tekninen laatu
    .note = MITÄ?
# The note names the other eight factors. “Servicescape” is kept as on the card: rooms, signs, website.
process = Prosessi
    .note = Asenteet, käyttäytyminen, saavutettavuus, täsmällisyys, viestintä, servicescape, luottamus, kyky selvittää ongelmia
functional = Toiminnallinen laatu
    .note = MITEN?
image = Organisaation imago
quality = Koettu laatu
