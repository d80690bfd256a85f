# Everyday processes in the middle row; four corners and two boxes between them say what else to know. “Man” is the customer.
model =
    .title = Mitä asiakkaasta on hyvä tietää
    .short-title = Asiakkaan tunteminen
    .one-line = Keskellä on asiakkaan arki ja sen ympärillä se, mikä ohjaa asiakkaan valintoja.
    .alt = Keskellä leveä ruutu: Arjen prosessit. Sen ympärillä kulmissa ovat Tarpeet, Odotukset, Arvot ja Kiinnostuksen kohteet. Keskiruudun yläpuolella on Toivotut ratkaisut, alapuolella Asiakkaan toiminta vaihe vaiheelta.
    .inferred = Lähteessä ovat ruutujen sanat mutta eivät paikat; sijoittelu on oma tulkintamme.

## Boxes

everyday = Arjen prosessit
    .note = Mitä asiakas tekee, miten ja miksi? Mikä on hänen tavoitteensa?
solutions = Toivotut ratkaisut
    .note = Millaisia ne ovat?
behaviour = Asiakkaan toiminta vaihe vaiheelta
    .note = Mikä kiinnostaa, ja mitä hän on valmis hyväksymään?
needs = Tarpeet
expectations = Odotukset
values = Arvot
interests = Kiinnostuksen kohteet
