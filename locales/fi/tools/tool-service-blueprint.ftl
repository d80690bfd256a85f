tool =
    .title = Service blueprint
    .short-title = Service blueprint
    .one-line = Kuvataan yhteen kaavioon, mitä asiakas tekee ja näkee ja mitä työtä taustalla tehdään.

# Example: the library of the journey map; the intervention is reading tips by phone.
# The title stays English: the glossary has no Finnish word for it.
about =
    .group--example = Kirjaryhmä
    .service--example = Kirjojen nouto sovittuna aikana

scope =
    .label = Mikä toimenpide tai palvelun osa kuvataan?
    .example = Lukuvinkki puhelimitse, soitosta kassin noutoon

# The names of the lanes and of the lines between them come with the program.
blueprint =
    .label = Palvelu näkyvyyden rajan molemmin puolin
    .help = Nimetään sarakkeet ja aloitetaan siitä, mitä asiakas tekee. Sitten täytetään sarakkeiden muut kohdat.
    .column-1--example = Soitto
    .evidence--column-1--example = Kortti, jossa on puhelinnumero
    .customer--column-1--example = Soittaa tiistaina
    .front-stage--column-1--example = Vastaa ja tervehtii
    .back-stage--column-1--example = Katsoo aiemmat lainat, jos asiakas haluaa
    .support--column-1--example = Puhelinvuorot
    .column-2--example = Neuvo
    .customer--column-2--example = Kertoo, mistä pitää
    .front-stage--column-2--example = Kysyy ja ehdottaa kahta kirjaa
    .back-stage--column-2--example = Varaa kirjat
    .support--column-2--example = Luettelo, työtoverien vinkkilista
    .column-3--example = Nouto
    .evidence--column-3--example = Kassi, jossa on nimi ja tervehdys
    .customer--column-3--example = Noutaa luukulta
    .front-stage--column-3--example = Ojentaa kassin
    .back-stage--column-3--example = Pakkaa kassin edellisenä iltana
    .support--column-3--example = Ajanvaraus

changes =
    .label = Mitä on muutettava, jotta tämä toimii?
    .example = Kaksi tuntia puhelinaikaa tiistaisin. Numero korttina jokaiseen kassiin.
