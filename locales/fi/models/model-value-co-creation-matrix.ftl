# A table: three column heads, then row by row a row head and three cells. “Tuottaja” of the source is the service provider of the glossary.
model =
    .title = Tuottajan ja käyttäjän vuorovaikutus
    .short-title = Tuottaja ja käyttäjä
    .one-line = Taulukko kertoo kolmesta vuorovaikutuksen tavasta ja siitä, mitä käyttäjä ja tuottaja niissä tekevät.
    .alt = Taulukko, jossa on kolme riviä: yhteinen arvonluonti, yhteistuotanto ja yhteiskehittäminen. Kolme saraketta kertoo kustakin sovellusalueen, käyttäjän roolin ja tuottajan roolin.

## Boxes

# Column head: where this kind of interaction is found.
area = Sovellusalue
user = Käyttäjän rooli
provider = Tuottajan rooli
# Row head.
value = Yhteinen arvonluonti
value-area = Aina: arvo syntyy molempien yhteistyönä
value-user = Määrittää arvon; kokemus vaihtelee tilanteen mukaan
value-provider = Mahdollistaa arvon syntymisen
# Row head.
production = Yhteistuotanto
production-area = Useimmiten: käyttäjä osallistuu palvelun tuottamiseen
production-user = Antaa lähtötietoja ja hoitaa osan tehtävistä
production-provider = Määrittää ja ratkaisee ongelmia, ohjaa vuorovaikutusta
# Row head.
development = Yhteiskehittäminen
development-area = Edistää onnistumista: palvelua kehitetään yhdessä
development-user = Antaa ideoita, kokeilee uutta ja kehittää sitä edelleen
development-provider = Luo konsepteja, oppii asiakkailta ja opettaa heitä
