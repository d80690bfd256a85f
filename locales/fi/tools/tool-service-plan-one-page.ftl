# Three areas of the plan, and how far the four activities have come (the names are those of kit.ftl).
# "Osa-alue" as in the Finnish name of the process. Example: a housing company lends tools to its residents.

tool =
    .title = Yhden sivun palvelusuunnitelma
    .short-title = Palvelusuunnitelma
    .one-line = Sovitaan, mitä tarjotaan, kenelle ja missä vaiheissa, ja katsotaan, kuinka pitkällä ollaan.
about =
    .service--example = Työkaluvaja
    .group--example = Vajaryhmä
plan =
    .label = Suunnitelma
    .help = Yksi asia kullekin lapulle. Lappuja siirrellään, kunnes osat sopivat yhteen.
    .services = Tarjottavat palvelut
    .services--help = Mitä asiakas voi saada, entä mitä ei?
    .customers = Kohderyhmä
    .customers--help = Keille asiakkaille mikin palvelu on tarkoitettu?
    .steps = Toteutuksen vaiheet
    .steps--help = Mitä tapahtuu ja missä järjestyksessä, kunnes asiakas on saanut palvelun?
    .services--example =
        työkalu lainaksi enintään viikoksi
        apua pieniin korjauksiin lauantaisin
        ei moottorisahoja
    .customers--example =
        asukkaat, joilla on vähän työkaluja
        juuri muuttaneet
    .steps--example =
        varaus viestillä tai toimistosta
        nouto illalla ja neuvot käyttöön
        palautus puhtaana, viasta ilmoitetaan
activities =
    .label = Kuinka pitkällä eri osa-alueilla ollaan?
    .help = Kirjataan, mitä vielä puuttuu ja kuka sen hoitaa.
    .planning = Palvelun suunnittelu
    .design = Palvelun muotoilu
    .delivery = Palvelun toteuttaminen
    .improvement = Palvelun parantaminen
    .planning--who--example = hallitus
    .design--note--example = säännöt vahinkojen varalle, varauslomake
    .design--who--example = kaksi asukasta
    .delivery--note--example = lukko, hyllyt, avajaispäivä
    .delivery--who--example = kiinteistönhoitaja
    .improvement--note--example = lainat käydään läpi syksyllä
    .improvement--who--example = vajaryhmä
