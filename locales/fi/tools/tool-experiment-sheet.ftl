tool =
    .title = Kokeilun työpohja
    .short-title = Kokeilun työpohja
    .one-line = Kokeilkaa yhtä yksinkertaista muutosta, arvioikaa se nopeasti ja kokeilkaa korjattuna uudelleen.

# Example: the library of the journey map; the intervention is reading tips by phone.
about =
    .group--example = Kirjaryhmä
    .service--example = Kirjojen nouto sovittuna aikana

# Sprint question 1 of 4.
serve-well =
    .label = Miten voimme palvella asiakkaita nyt mahdollisimman hyvin?
    .example = Keskustelu kirjoista takaisin, vaikka sisälle ei pääse.

bottleneck =
    .label = Mihin pullonkaulaan tartumme?
    .example = Ei lukuvinkkejä ilman tiskiä

intervention =
    .label = Mitä yksinkertaista muutosta kokeilemme?
    .help = Sen ei tarvitse olla valmis, kunhan sitä voi kokeilla tällä viikolla.
    .example = Tiistaisin voi soittaa ja saada kaksi lukuvinkkiä. Kirjat ovat kassissa, kun sen noutaa.

rounds =
    .label = Kolme lyhyttä kierrosta
    .help = Täyttäkää kaksi ensimmäistä saraketta ennen kierrosta ja kaksi viimeistä sen jälkeen.
    .setting = Milloin ja keiden kanssa?
    .expected = Mitä odotamme?
    .seen = Mitä näimme ja kuulimme?
    .adjust = Mitä muutamme?
    .round-1 = Kierros 1
    .round-2 = Kierros 2
    .round-3 = Kierros 3
    .round-1--setting--example = Tiistai, kymmenen kortin saanutta
    .round-1--expected--example = Puolet soittaa
    .round-1--seen--example = Neljä soitti, kaikki kymmeneltä. Puhelut venyivät.
    .round-1--adjust--example = Soitamme itse, asiakkaan valitsemaan aikaan
    .round-2--setting--example = Torstai, samat kymmenen
    .round-2--expected--example = Seitsemän haluaa soiton
    .round-2--seen--example = Kahdeksan noin kymmenen minuutin puhelua. Kaikki noutivat kassinsa.
    .round-2--adjust--example = Useampi työtoveri soittaa

evaluation =
    .label = Mitä kukin kierros tuotti?
    .help = Kysykää ensin asiakkailta, merkitkää vasta sitten rastit.
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
    .label = Miten asiakaskokemus voi silti olla mahdollisimman hyvä?
    .example = Sama ihminen soittaa joka kerta ja kysyy, millainen edellinen kirja oli.

decision =
    .label = Miten jatkamme?
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
