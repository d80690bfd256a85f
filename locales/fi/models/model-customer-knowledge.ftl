# Everyday processes in the middle row; four corners and two boxes between them say what else to know. “Man” is the customer.
model =
    .title = Mitä asiakkaasta on hyvä tietää
    .short-title = Asiakkaan tunteminen
    .one-line = Keskellä on asiakkaan arki ja sen ympärillä se, mikä ohjaa asiakkaan valintoja.
    .alt = Keskellä leveä ruutu: Arjen prosessit. Sen ympärillä kulmissa ovat Tarpeet, Odotukset, Arvot ja Kiinnostuksen kohteet. Keskikohdan yläpuolella on Etsityt ratkaisut, alapuolella Asiakkaan käyttäytyminen prosessina.
    .inferred = Lähteessä ovat ruutujen sanat mutta eivät paikat; sijoittelu on oma tulkintamme.

## Boxes

everyday = Arjen prosessit
    .note = Mitä asiakas tekee, miten, miksi niin ja mihin hän pyrkii?
solutions = Etsityt ratkaisut
    .note = Millaisia ne ovat?
behaviour = Asiakkaan käyttäytyminen prosessina
    .note = Mikä kiinnostaa ja mikä hyväksytään?
needs = Tarpeet
expectations = Odotukset
values = Arvot
interests = Kiinnostuksen kohteet
