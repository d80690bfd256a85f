tool =
    .title = Kuka on asiakas?
    .short-title = Kuka on asiakas?
    .one-line = Luetellaan ulkoiset ja sisäiset asiakkaat erikseen ja kirjataan, missä heitä tuetaan.

# Example: the food inspectors of a council.
about =
    .group--example = Tarkastusryhmä
    .service--example = Elintarviketarkastukset

# .everyday: asked so that answers stand in the nominative ("Mitä … saada sujumaan" would force other cases).
external =
    .label = Ulkoiset asiakkaat ja käyttäjät
    .help = Organisaation ulkopuoliset, myös ne, jotka eivät maksa palvelusta eivätkä ole itse valinneet sitä.
    .who = Kuka?
    .everyday = Mikä heille on arjessa tärkeää?
    .support = Miten heitä tuetaan siinä?
    .row-1--who--example = Kahvilan omistajat
    .row-1--everyday--example = Turvallisen ruoan tarjoilu ilman paperitulvaa
    .row-1--support--example = Tarkastus, raportti ja puhelinaika
    .row-2--who--example = Kahviloissa kävijät
    .row-2--everyday--example = Ulkona syöminen ilman ruokamyrkytystä
    .row-2--support--example = Tulokset ovat nähtävillä ovella
    .row-3--who--example = Ensimmäisen kahvilansa avaajat
    .row-3--everyday--example = Kahvilan avaaminen ajallaan ja sopivissa tiloissa

internal =
    .label = Sisäiset asiakkaat ja käyttäjät
    .help = Työtoverit ja yksiköt, joiden oma työ riippuu tästä työstä.
    .who = Kuka?
    .everyday = Mikä heille on työssä tärkeää?
    .support = Miten heitä tuetaan siinä?
    .row-1--who--example = Puhelinvaihde
    .row-1--everyday--example = Vastaaminen omistajille ilman puhelun siirtoa
    .row-1--support--example = Yksi sivu tavallisia kysymyksiä
    .row-2--who--example = Rakennusvalvonta
    .row-2--everyday--example = Arvio siitä, sopiiko tila keittiöksi

forgotten =
    .label = Ketkä unohtuvat helposti?
    .example = Omistajat, joiden on vaikea lukea kirjeitämme. Kunnan omat koulukeittiöt.
