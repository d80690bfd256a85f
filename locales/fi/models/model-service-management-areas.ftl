# Six boxes inside one frame.
model =
    .title = Palvelujohtamisen kuusi aluetta
    .short-title = Kuusi aluetta
    .one-line = Kun organisaatiota johdetaan palvelunäkökulmasta, työtä on kuudella alueella.
    .alt = Kehys, jonka otsikkona on Palvelujohtaminen, ja sen sisällä kuusi samankokoista ruutua kahdessa rivissä: Strateginen suunta, Toiminnan suunnittelu, Organisointi, Johtaminen ja esihenkilötyö, Osaamisen kehittäminen sekä Seuranta ja palkitseminen.
    .inferred = Lähteessä alueet on lueteltu; kehys ja ruudukko ovat omiamme eivätkä kerro, miten alueet vaikuttavat toisiinsa.

## Boxes

# The frame; all other boxes stand inside it.
whole = Palvelujohtaminen
    .note = Organisaation ohjaaminen ja johtaminen palvelunäkökulmasta
direction = Strateginen suunta
planning = Toiminnan suunnittelu
organising = Organisointi
# “Esihenkilötyö” is the present word for what was “esimiestyö”.
leadership = Johtaminen ja esihenkilötyö
competence = Osaamisen kehittäminen
follow-up = Seuranta ja palkitseminen
