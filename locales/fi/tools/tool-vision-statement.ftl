# Worksheet of the method with the same name. Labels are short names of boxes, help texts are questions to the group (te-form).
# Example: a music school lends instruments to beginners.

tool =
    .title = Visiokuvaus
    .short-title = Visiokuvaus
    .one-line = Kootkaa yhdelle arkille, mihin tarpeeseen palvelu vastaa, ketä se hyödyttää, keitä olette ja mihin pyritte.
about =
    .group--example = Soitinryhmä
    .participants--example = rehtori, kaksi opettajaa, vahtimestari
service =
    .label = Palvelu
    .help = Kirjoittakaa nimi otsikoksi ja lisäksi lause, joka kiteyttää idean.
    .example = Soitinlainaamo: lainaa soitin ja aloita samana päivänä
challenge =
    .label = Haaste
    .help = Mihin ongelmaan tai tarpeeseen palvelu vastaa? Kenellä se on?
    .example = Moni haluaisi soittaa, mutta oma soitin on kallis ja vaikea valita. Siksi aloittaminen jää.
solution =
    .label = Ratkaisu lyhyesti
    .help = Mitä palvelu tekee? Kirjoittakaa niin, että kuka tahansa ymmärtää.
    .example = Valitse soitin paikan päällä, saat puoli tuntia opastusta ja voit pitää sitä kotona kolme kuukautta.
benefit =
    .label = Hyöty
    .help = Mitä asiakas palvelusta saa? Entä paikkakunta, maa, maailma?
    .example = Perheet voivat kokeilla ostamatta. Vanhat soittimet pääsevät käyttöön, ja kylässä soitetaan yhdessä.
us =
    .label = Keitä olemme
    .help = Mitä osaatte, miksi teette tätä ja mitä itse haluatte?
    .example = Pieni musiikkikoulu, jonka opettajat korjaavat soittimia. Haluamme, että jokainen pääsee alkuun.
vision =
    .label = Pitkän aikavälin visio
    .help = Missä palvelu on kolmen vuoden päästä, ja mitä se on muuttanut?
    .example = Kunnan jokaisessa koulussa on soitinlainaamo, eikä soittaminen jää keneltäkään rahasta kiinni.
picture =
    .label = Visio kuvana
    .help = Piirtäkää tilanne, jossa asiakas saa sen, mitä lupaatte.
    .example = Lapsi ja mummo astuvat ovesta ulos, kummallakin viulukotelo kädessä.
