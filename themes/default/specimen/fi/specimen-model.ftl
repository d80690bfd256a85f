# An invented drawing for people who make themes. Boxes are about 18 characters wide.

model =
    .title = Lainaaminen kirjastosta
    .short-title = Lainaaminen kirjastosta
    .one-line = Keksitty piirros, jossa ovat kaikki ruutujen, nuolten ja akselien lajit.
    .alt = Nuolen muotoinen ruutu Hyllyt osoittaa suureen ruutuun Kirjasto, jonka sisällä on neuvontapiste. Lukijan eli ympyrän yhdistää kirjastoon kaksoisnuoli ja kotiin katkoviiva. Kaikki lepää leveän palkin, luottamuksen, varassa. Alareunassa akseli kulkee nopeasta hitaaseen.
shelves = Hyllyt
    .note = kaikille avoimet
library = Kirjasto
    .note = vanhassa koulussa
desk = Neuvontapiste
reader = Lukija
home = Lukeminen kotona
rule = Myöhästynyt kirja annetaan anteeksi
trust = Luottamus
lends = lainataan
talk = kysymys ja vastaus
pace = Tahti
    .low = nopea
    .high = hidas
