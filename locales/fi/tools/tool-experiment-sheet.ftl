tool =
    .title = Kokeilun työpohja
    .short-title = Kokeilun työpohja
    .one-line = Kokeillaan yhtä yksinkertaista muutosta, arvioidaan se nopeasti ja kokeillaan korjattuna uudelleen.

# Example: the library of the journey map; the intervention is reading tips by phone.
about =
    .group--example = Kirjaryhmä
    .service--example = Kirjojen nouto sovittuna aikana

# Sprint question 1 of 4.
serve-well =
    .label = Miten asiakkaita voi nyt palvella mahdollisimman hyvin?
    .example = Kirjoista voi taas keskustella, vaikka sisälle ei pääse.

bottleneck =
    .label = Mikä pullonkaula valitaan?
    .example = Ei lukuvinkkejä ilman tiskiä

intervention =
    .label = Mitä yksinkertaista muutosta kokeillaan?
    .help = Sen ei tarvitse olla valmis, kunhan sitä voi kokeilla tällä viikolla.
    .example = Tiistaisin voi soittaa ja saada kaksi lukuvinkkiä. Kirjat odottavat kassissa noutajaa.

rounds =
    .label = Kolme lyhyttä kierrosta
    .help = Kaksi ensimmäistä saraketta täytetään ennen kierrosta, kaksi viimeistä sen jälkeen.
    .setting = Milloin ja keiden kanssa?
    .expected = Mitä odotetaan?
    .seen = Mitä nähtiin ja kuultiin?
    .adjust = Mitä muutetaan?
    .round-1 = Kierros 1
    .round-2 = Kierros 2
    .round-3 = Kierros 3
    .round-1--setting--example = Tiistai, kymmenen asiakasta, joille annettiin kortti
    .round-1--expected--example = Puolet soittaa
    .round-1--seen--example = Neljä soitti, kaikki kymmeneltä. Puhelut venyivät.
    .round-1--adjust--example = Me soitamme, asiakas valitsee ajan
    .round-2--setting--example = Torstai, samat kymmenen
    .round-2--expected--example = Seitsemän haluaa soiton
    .round-2--seen--example = Kahdeksan noin kymmenen minuutin puhelua. Kaikki noutivat kassinsa.
    .round-2--adjust--example = Useampi työtoveri soittaa

evaluation =
    .label = Toimiko muutos?
    .help = Ensin kysytään asiakkailta, vasta sitten merkitään rastit.
    .round-1 = Kierros 1
    .round-2 = Kierros 2
    .round-3 = Kierros 3
    .no = Ei
    .partly = Osittain
    .yes = Kyllä
    .customers-helped = Asiakkaat pääsivät eteenpäin
    .bottleneck-smaller = Pullonkaula helpottui
    .workable-for-staff = Henkilöstö ehti ja jaksoi

# Sprint question 2 of 4.
keep-good =
    .label = Miten asiakaskokemus pidetään mahdollisimman hyvänä?
    .example = Sama ihminen soittaa joka kerta ja kysyy, millainen edellinen kirja oli.

decision =
    .label = Miten jatketaan?
    .keep = Pidetään ennallaan
    .adjust = Muutetaan ja tehdään vielä kierros
    .stop = Lopetetaan ja kokeillaan muuta ideaa

next-bottleneck =
    .label = Mikä pullonkaula on seuraavana vuorossa?
    .example = Jono sateessa

next =
    .row-1--what--example = Opastetaan kolme työtoveria soittamaan
    .row-1--who--example = kirjastonhoitaja
    .row-1--when--example = perjantai
    .row-2--what--example = Kysytään mukaan kymmenen asiakasta lisää
    .row-2--who--example = aulapalvelu
    .row-2--when--example = maanantai
