tool =
    .title = Koetun laadun arviointi
    .short-title = Koetun laadun arviointi
    .one-line = Jokaiselle yhdeksästä laatutekijästä tulee kaksi rastia: mitä asiakas odottaa ja mitä hän kokee.

# Only for the filled example.
about =
    .service--example = Kahviloiden elintarviketarkastukset

# The same names of the nine factors as on the card of perceived quality.
# "Saavutettavuus" alone would be taken for web accessibility, so the row says what it means here; the card has the bare word and
# explains it with a question. A native reader may prefer "tavoitettavuus" on the card, in the model and here.
factors =
    .label = Odotukset ja kokemukset laatutekijöittäin
    .help = 1 on matalin ja 5 korkein. Jos tietoa ei ole, rivi jätetään tyhjäksi ja viereen kirjoitetaan kysymysmerkki.
    .expected = Odotus
    .experienced = Kokemus
    .level-1 = 1
    .level-2 = 2
    .level-3 = 3
    .level-4 = 4
    .level-5 = 5
    .outcome = Lopputulos
    .attitudes = Asenteet
    .behaviour = Käyttäytyminen
    .accessibility = Saavutettavuus: löytäminen ja yhteydenotto
    .punctuality = Täsmällisyys
    .communication = Viestintä
    .servicescape = Servicescape: tilat, opasteet ja verkkosivut
    .trust = Luottamus
    .problem-handling = Kyky selvittää ongelmia
    .outcome--comment--example = Oikea päätös
    .accessibility--comment--example = Puhelinaika tunnin viikossa
    .communication--comment--example = Raporttia ei ymmärtänyt soittamatta
    .problem-handling--comment--example = ? Kukaan ei ole kysynyt

whole =
    .label = Organisaation imago ja kokonaisuus
    .help = Yksi rasti riville: millainen kuva asiakkaalla on organisaatiosta ja millaisena hän kokee koko palvelun.
    .level-1 = 1
    .level-2 = 2
    .level-3 = 3
    .level-4 = 4
    .level-5 = 5
    .image = Organisaation imago
    .overall = Palvelu kokonaisuutena
    .image--comment--example = Moni sanoo: ”He etsivät virheitä”

gaps =
    .label = Suurimmat erot
    .help = Riville kirjoitetaan molemmat numerot, esimerkiksi 4 ja 2. Rivejä ei lasketa yhteen.
    .factor = Laatutekijä
    .gap = Odotus ja kokemus
    .reason = Mistä ero johtuu, ja mistä sen tietää?
    .row-1--factor--example = Viestintä
    .row-1--gap--example = 4 ja 2
    .row-1--reason--example = Raportti on kirjoitettu juristeille; kolme omistajaa on sanonut niin
    .row-2--factor--example = Saavutettavuus
    .row-2--gap--example = 3 ja 1
    .row-2--reason--example = Puhelinaika on keskellä lounasaikaa

next =
    .row-1--what--example = Kirjoitetaan raporttipohja uudelleen
    .row-1--who--example = kaksi tarkastajaa
    .row-1--when--example = maaliskuun loppu
