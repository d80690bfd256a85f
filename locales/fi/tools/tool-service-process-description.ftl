# Palveluprosessin kuvaus kaistoina: asiakkaan ja palveluntarjoajan työ samassa kuvassa.

tool =
    .title = Palveluprosessin kuvaus
    .short-title = Palveluprosessin kuvaus
    .one-line = Palvelun kulku kuvataan kuudella kaistalla, joista näkyy sekä asiakkaan että palveluntarjoajan toiminta.
about =
    .group--example = Ryhmä 3
    .service--example = Ruokahävikkineuvonta koulukeittiölle
# Phases are re-paired from a flattened picture in the source. The lanes are named by the program.
process =
    .label = Palveluprosessi
    .help = Aloitetaan asiakkaan kaistasta. Kirjataan myös se, mitä asiakas tekee ja pohtii ennen palvelua ja sen jälkeen.
    .customer = Välitön asiakas
    .present-and-agree = Palvelun esittely ja siitä sopiminen
    .needs-and-measures = Asiakkaan tarpeiden selvittäminen ja toimenpidekartoitus
    .carry-out = Palvelun toteuttaminen
    .feedback-and-next = Palaute ja jatkoyhteistyön suunnittelu
    .result--present-and-agree--example = Keittiö tietää, mihin sitoutuu
    .result--needs-and-measures--example = Hävikin määrä ja syyt tiedossa
    .result--carry-out--example = Biojätettä syntyy vähemmän
    .result--feedback-and-next--example = Tavoite ensi lukuvuodelle
    .customers-customer--needs-and-measures--example = Oppilaat kertovat, mikä jää lautaselle
    .customers-customer--carry-out--example = Oppilaat ottavat pienempiä annoksia
    .customer--present-and-agree--example = Pohtii, riittääkö aika. Kysyy rehtorilta
    .customer--needs-and-measures--example = Punnitsee hävikin kahden viikon ajan
    .customer--carry-out--example = Kokeilee pienempiä valmistuseriä
    .customer--feedback-and-next--example = Kertoo, mikä jäi tavaksi
    .account-people--present-and-agree--example = Käyvät keittiössä ja sopivat aikataulun
    .account-people--needs-and-measures--example = Haastattelevat kokkia ja oppilaita
    .account-people--carry-out--example = Soittavat kerran viikossa
    .account-people--feedback-and-next--example = Kokoavat tulokset yhdelle sivulle
    .experts--needs-and-measures--example = Laskevat, mistä hävikki syntyy
    .experts--carry-out--example = Muokkaavat reseptejä
    .tools--present-and-agree--example = Esite, sopimuspohja
    .tools--needs-and-measures--example = Vaaka, punnituslomake
    .tools--carry-out--example = Reseptiohjelma
