# Six arrow-shaped boxes in one row. The names are those of kit.ftl and of the card phase-exit.
model =
    .title = CREATE-mallin kuusi vaihetta
    .short-title = CREATE: kuusi vaihetta
    .one-line = Kuusi vaihetta johtaa ongelma-alueesta palveluun, joka on valmis lanseerattavaksi.
    .alt = Kuusi nuolen muotoista ruutua rivissä vasemmalta oikealle: Ongelma-alueeseen tutustuminen, Tutkimus, Ideoiden etsiminen, Vaihtoehtoiset prototyypit, Vaihe 5 ja Viimeistely. Viimeistä on korostettu; viidennellä ei ole lähteessä nimeä.
    .inferred = Rivi on oma piirroksemme: lähteessä kuvataan vain viimeinen vaihe, ja vaiheiden 1–4 nimet on suomennettu hankkeen muilta, englanninkielisiltä sivuilta.

## Boxes

problem-area = Ongelma-alueeseen tutustuminen
    .note = Vaihe 1
research = Tutkimus
    .note = Vaihe 2
ideas = Ideoiden etsiminen
    .note = Vaihe 3
prototypes = Vaihtoehtoiset prototyypit
    .note = Vaihe 4
# The source seen does not name this phase. Do not invent a name.
five = Vaihe 5
    .note = Nimi ei ole lähteessä
# The short title of the card phase-exit.
exit = Viimeistely
    .note = Vaihe 6
