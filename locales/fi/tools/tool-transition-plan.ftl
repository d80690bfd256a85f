tool =
    .title = Siirtyminen palvelunäkökulmaan: suunnitelma
    .short-title = Siirtymäsuunnitelma
    .one-line = Neljästä osasta kirjataan, mikä on tilanne nyt ja mitä tehdään seuraavaksi. Perustana on palvelukulttuuri.

# Example: a department of food inspectors.
about =
    .organisation--example = Ympäristöterveysyksikkö
    .group--example = Johtoryhmä

# VAD and HUR are outcome and process, as on the card of perceived quality.
# The row says only where one is going, because interrogatives do not take "from … to" well in Finnish; the help has both ends.
strategic-decision =
    .label = 1. Strateginen päätös
    .help = Pelkkä hyvä lopputulos (MITÄ) ei riitä: tavoitteena on tukea asiakkaiden arkea (MITÄ ja MITEN).
    .what-to-what-and-how = Sekä MITÄ että MITEN
    .now = Nyt
    .next = Seuraavaksi
    .who = Kuka
    .when = Milloin
    .what-to-what-and-how--now--example = Tavoitteena tarkastusten määrä
    .what-to-what-and-how--next--example = Uusi tavoite: omistajan arki sujuu käynnin jälkeen paremmin
    .what-to-what-and-how--who--example = lautakunta
    .what-to-what-and-how--when--example = maaliskuu

structural-changes =
    .label = 2. Rakenteelliset muutokset
    .process-development = Prosessien kehittäminen
    .system-development = Järjestelmien kehittäminen
    .organisation = Organisaation mukauttaminen
    .now = Nyt
    .next = Seuraavaksi
    .who = Kuka
    .when = Milloin
    .process-development--now--example = Neuvoja saa vain tarkastuksessa
    .process-development--next--example = Keskustelu ennen tarkastusta
    .process-development--who--example = tarkastajat
    .process-development--when--example = huhtikuu
    .system-development--now--example = Raportti on lomake
    .system-development--next--example = Uusi selkeä raporttipohja

staff-training =
    .label = 3. Henkilöstön koulutus
    .help = Vuorovaikutusta ja viestintää harjoittelevat sekä asiakastyötä tekevät että esihenkilöt.
    .technical = Tekninen osaaminen
    .interaction = Vuorovaikutus ja viestintä
    .managers = Esihenkilötyön kehittäminen
    .now = Nyt
    .next = Seuraavaksi
    .who = Kuka
    .when = Milloin
    .technical--now--example = Lakikurssi joka vuosi
    .interaction--now--example = Ei koulutusta
    .interaction--next--example = Keskustelujen harjoittelu pareittain
    .interaction--who--example = kaikki, myös esihenkilö
    .interaction--when--example = toukokuu

support-services =
    .label = 4. Tukipalvelujen kehittäminen
    .information = Sisäinen ja ulkoinen tiedotusaineisto
    .other = Muu tuki
    .now = Nyt
    .next = Seuraavaksi
    .who = Kuka
    .when = Milloin
    .information--now--example = Pitkä esite
    .information--next--example = Joka aiheesta yksi arkki, sama vaihteelle
    .information--who--example = viestintä
    .information--when--example = kesäkuu

culture =
    .label = Palvelukulttuuri: neljän osan perusta
    .help = Mitä tehdään, jotta asiakkaan arjen tukemisesta tulee tapa?
    .example = Jokainen viikkopalaveri alkaa jostakin, mitä kahvilan omistaja on sanonut.

schedule =
    .label = Neljä osaa ja perusta aikajanalla
    .help = Yläreunaan kirjoitetaan kuukaudet tai vuosineljännekset.
    .strategic-decision = Strateginen päätös
    .structural-changes = Rakenteelliset muutokset
    .staff-training = Henkilöstön koulutus
    .support-services = Tukipalvelujen kehittäminen
    .service-culture = Palvelukulttuuri
    .column-1--example = maaliskuu
    .column-2--example = huhtikuu
    .column-3--example = toukokuu
    .column-4--example = kesäkuu
    .strategic-decision--column-1--example = Uusi tavoite lautakunnassa
    .structural-changes--column-2--example = Keskustelua kokeillaan kymmenessä kahvilassa
    .staff-training--column-3--example = Keskusteluharjoituksia
    .support-services--column-4--example = Viisi ensimmäistä arkkia valmiina
    .service-culture--column-2--example = Viikkopalaveri alkaa uudella tavalla
    .milestones--column-1--example = Päätös
    .milestones--column-4--example = Yhteinen arviointi
