tool =
    .title = Kuka on asiakas?
    .short-title = Kuka on asiakas?
    .one-line = Luetelkaa ulkoiset ja sisäiset asiakkaat erikseen ja kirjatkaa, missä te heitä tuette.

# Example: the food inspectors of a council.
about =
    .group--example = Tarkastusryhmä
    .service--example = Elintarviketarkastukset

# "Minkä pitää heidän arjessaan sujua?": answers stand in the genitive. A native reader may want a noun heading instead.
external =
    .label = Ulkoiset asiakkaat ja käyttäjät
    .help = Organisaation ulkopuoliset, myös ne, jotka eivät maksa eivätkä ole teitä valinneet.
    .who = Kuka?
    .everyday = Minkä pitää heidän arjessaan sujua?
    .support = Miten tuemme heitä siinä?
    .row-1--who--example = Kahvilan omistajat
    .row-1--everyday--example = Turvallisen ruoan tarjoilun ilman paperitulvaa
    .row-1--support--example = Tarkastus, raportti ja puhelinaika
    .row-2--who--example = Kahviloissa kävijät
    .row-2--everyday--example = Ulkona syömisen sairastumatta
    .row-2--support--example = Tulokset ovat nähtävillä ovella
    .row-3--who--example = Ensimmäisen kahvilansa avaajat
    .row-3--everyday--example = Avaamisen ajallaan ja sopivissa tiloissa

internal =
    .label = Sisäiset asiakkaat ja käyttäjät
    .help = Työtoverit ja yksiköt, jotka tarvitsevat työtänne voidakseen tehdä omansa.
    .who = Kuka?
    .everyday = Minkä pitää heidän työssään sujua?
    .support = Miten tuemme heitä siinä?
    .row-1--who--example = Puhelinvaihde
    .row-1--everyday--example = Vastaamisen omistajille ilman puhelun siirtoa
    .row-1--support--example = Yksi sivu tavallisia kysymyksiä
    .row-2--who--example = Rakennusvalvonta
    .row-2--everyday--example = Sen arvioinnin, käykö tila keittiöksi

forgotten =
    .label = Ketkä meiltä unohtuvat helposti?
    .example = Omistajat, joiden on vaikea lukea kirjeitämme. Kunnan omat koulukeittiöt.
