# Worksheet of the method with the same name. Labels are short names of boxes, help texts are questions to the group. The passive
# is used as everywhere on the sheets; only the box about the group itself says "me".
# Example: a music school lends instruments to beginners.

tool =
    .title = Visiokuvaus
    .short-title = Visiokuvaus
    .one-line = Kootaan yhdelle arkille, mihin tarpeeseen palvelu vastaa, ketä se hyödyttää, kuka sen tekee ja mihin pyritään.
about =
    .group--example = Soitinryhmä
    .participants--example = rehtori, kaksi opettajaa, vahtimestari
service =
    .label = Palvelu
    .help = Otsikoksi kirjoitetaan nimi ja sen jatkoksi lause, joka kiteyttää idean.
    .example = Soitinlainaamo: lainaa soitin ja aloita samana päivänä
challenge =
    .label = Haaste
    .help = Mihin ongelmaan tai tarpeeseen palvelu vastaa? Keitä se koskee?
    .example = Moni haluaisi soittaa, mutta oma soitin on kallis ja vaikea valita. Siksi harrastus jää aloittamatta.
solution =
    .label = Ratkaisu lyhyesti
    .help = Mitä asiakas voi tehdä palvelun avulla? Kirjoitetaan niin, että kuka tahansa ymmärtää.
    .example = Asiakas valitsee soittimen paikan päällä, saa puoli tuntia opastusta ja lainaa soittimen kolmeksi kuukaudeksi.
benefit =
    .label = Hyöty
    .help = Mitä hyötyä palvelusta on asiakkaalle? Entä paikkakunnalle, koko maalle, maailmalle?
    .example = Perheet voivat kokeilla ostamatta. Vanhat soittimet pääsevät käyttöön, ja kylässä soitetaan yhdessä.
us =
    .label = Keitä olemme
    .help = Mitä osaamme, miksi teemme tätä ja mitä itse haluamme?
    .example = Pieni musiikkikoulu, jonka opettajat korjaavat soittimia. Haluamme, että jokainen pääsee alkuun.
vision =
    .label = Pitkän aikavälin visio
    .help = Missä palvelu on kolmen vuoden päästä, ja mitä se on muuttanut?
    .example = Kunnan jokaisessa koulussa on soitinlainaamo, eikä kenenkään soittaminen jää rahasta kiinni.
picture =
    .label = Visio kuvana
    .help = Piirretään tilanne, jossa asiakas saa sen, mitä on luvattu.
    .example = Lapsi ja mummo astuvat ovesta ulos, kummallakin viulukotelo kädessä.
