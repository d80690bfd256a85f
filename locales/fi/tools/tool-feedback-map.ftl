# "Kanava" is the word for a way in which feedback arrives. Example: a small theatre group offers audio walks in a harbour.
# "Lohko" = a slice of the circle.

tool =
    .title = Palautekartta
    .short-title = Palautekartta
    .one-line = Kootaan näkyviin, mitä virallisia ja epävirallisia kanavia pitkin palaute tulee ja mitä se kertoo.
about =
    .group--example = Kävelyryhmä
    .participants--example = tuottaja, opas, lipunmyyjä
map =
    .label = Palautekanavat
    .help = Viralliset kanavat viivan yläpuolelle, epäviralliset alapuolelle. Joka lohkoon yksi kanava ja siltä saatu palaute.
    .centre = Palvelu
    .upper = Virallinen palaute
    .lower = Epävirallinen palaute
    .centre--example = Äänikävely satamassa
    .sector-1--name--example = Kysely kävelyn jälkeen
    .sector-1--example =
        äänet ovat hienoja
        pysäkkien 4 ja 5 väli liian pitkä
    .sector-2--name--example = Haastattelut kahdesti vuodessa
    .sector-2--example =
        halutaan kulkea omaan tahtiin
    .sector-3--name--example = Palautetut liput
    .sector-3--example =
        kuulokkeet eivät toimi
    .sector-4--name--example = Kysymykset neuvontaan
    .sector-4--example =
        pääseekö lastenvaunujen kanssa?
    .sector-5--name--example = Puheet kassalla
    .sector-5--example =
        mistä kierros alkaa?
        kauanko se kestää?
    .sector-6--name--example = Oppaiden havainnot
    .sector-6--example =
        moni kääntyy sillalla
    .sector-7--name--example = Sosiaalinen media
    .sector-7--example =
        kuvia näköalapaikalta
    .sector-8--name--example = Laiturin kahvila
    .sector-8--example =
        asiakkaat tulevat viluissaan
actions =
    .help = Valitaan enintään neljä kanavaa, joita todella seurataan.
    .row-1--what--example = Luetaan kyselyvastaukset ja käsitellään ne maanantaisin
    .row-1--who--example = tuottaja
    .row-1--when--example = joka viikko
    .row-2--what--example = Kirjataan kassalla esitetyt kysymykset
    .row-2--who--example = lipunmyyjä
    .row-2--when--example = koko kesäkuu
    .row-3--what--example = Lähdetään kävelylle mukaan ja katsotaan, missä käännytään
    .row-3--who--example = opas
    .row-3--when--example = ennen juhannusta
