tool =
    .title = Palvelupolun kuvaus
    .short-title = Palvelupolun kuvaus
    .one-line = Kuvataan yksi palvelupolku alusta loppuun, niin että pullonkaulat ja onnistumiset tulevat näkyviin.

# Example: a library that for a while hands out books by appointment only, the story of the card about session 2.
about =
    .group--example = Kirjaryhmä
    .service--example = Kirjojen nouto sovittuna aikana

traveller =
    .label = Kuka kulkee polun, ja miksi?
    .help = Valitaan yksi asiakasryhmä, mielellään harvoin kuultu, kuten iäkkäät tai ne, joille lukeminen on vaikeaa.
    .example = 78-vuotias asiakas, joka haluaa viikonlopuksi hyvää luettavaa

# Sprint question 3 of 4 (the other two are on the experiment sheet).
who-differs =
    .label = Ketkä asiakkaat toimivat toisin kuin ennen?
    .example = Iäkkäät ovat jääneet pois. Lapsiperheet lainaavat enemmän kerralla.

# Sprint question 4 of 4.
changed-needs =
    .label = Miten heidän tarpeensa ovat muuttuneet?
    .example = Lukuvinkit puuttuvat, ja juttuseuraa kaivataan.

# The names of the lanes come with the program. The columns are named by hand.
journey =
    .label = Polku
    .help = Nimetään sarakkeet yläreunaan ja edetään vasemmalta oikealle. Kirjataan myös se, mikä sujuu hyvin.
    .column-1--example = Valinta
    .steps--column-1--example = Etsii verkkosivuilta
    .touchpoints--column-1--example = Verkkosivut
    .feelings--column-1--example = Ei tiedä, mitä ottaisi
    .bottlenecks--column-1--example = Ei lukuvinkkejä ilman tiskiä
    .ideas--column-1--example = Lukuvinkki puhelimitse
    .column-2--example = Varaus
    .steps--column-2--example = Varaa kirjat ja ajan
    .touchpoints--column-2--example = Vahvistus näytöllä
    .feelings--column-2--example = Tämähän kävi helposti
    .column-3--example = Nouto
    .steps--column-3--example = Tulee sovittuna aikana
    .touchpoints--column-3--example = Luukku sisäänkäynnillä
    .feelings--column-3--example = Rauhallista ja ystävällistä mutta kylmää
    .bottlenecks--column-3--example = Jono sateessa
    .ideas--column-3--example = Katos jonon ylle
    .column-4--example = Palautus
    .steps--column-4--example = Pudottaa kirjat luukkuun
    .touchpoints--column-4--example = Palautusluukku

# Three rows, one per bottleneck; the remark beside it names the bottleneck.
urgent =
    .label = Mitkä pullonkaulat eivät voi odottaa?
    .help = Viereen kirjoitetaan, mistä pullonkaulasta on kyse. Asiaa katsotaan asiakkaan kannalta.
    .bottleneck-1 = Pullonkaula 1
    .bottleneck-2 = Pullonkaula 2
    .bottleneck-3 = Pullonkaula 3
    .can-wait = Voi odottaa
    .soon = Pian
    .at-once = Heti
    .bottleneck-1--comment--example = Ei lukuvinkkejä ilman tiskiä
    .bottleneck-2--comment--example = Jono sateessa
