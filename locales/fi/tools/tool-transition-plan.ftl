tool =
    .title = Suunnitelma palvelunäkökulmaan siirtymisestä
    .short-title = Siirtymäsuunnitelma
    .one-line = Kirjatkaa nykytila ja seuraava askel neljään osaan, joiden perustana on palvelukulttuuri.

# Example: a department of food inspectors.
about =
    .organisation--example = Ympäristöterveysyksikkö
    .group--example = Johtoryhmä

# VAD and HUR are outcome and process, as on the card of perceived quality.
# The row says only where one is going, because interrogatives do not take "from … to" well; the help has both ends.
strategic-decision =
    .label = 1. Strateginen päätös
    .help = Pelkästä hyvästä lopputuloksesta (MITÄ) asiakkaiden arjen tukemiseen (MITÄ + MITEN).
    .what-to-what-and-how = Tavoitteena MITÄ + MITEN
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
    .label = 3. Henkilöstökoulutus
    .help = Vuorovaikutus ja viestintä koskee sekä asiakkaita kohtaavaa henkilöstöä että esihenkilöitä.
    .technical = Tekninen koulutus
    .interaction = Vuorovaikutus ja viestintä
    .managers = Esihenkilöiden kehittäminen
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
    .information--next--example = Aihetta kohti yksi arkki, sama vaihteelle
    .information--who--example = viestijä
    .information--when--example = kesäkuu

culture =
    .label = Palvelukulttuuri: neljän osan perusta
    .help = Mitä teemme, jotta asiakkaan hyödyn asettamisesta etusijalle tulee tapa?
    .example = Jokainen viikkopalaveri alkaa jostakin, mitä kahvilan omistaja on sanonut.

schedule =
    .label = Neljä osaa ja perusta aikajanalla
    .help = Kirjoittakaa yläreunaan kuukaudet tai vuosineljännekset.
    .strategic-decision = Strateginen päätös
    .structural-changes = Rakenteelliset muutokset
    .staff-training = Henkilöstökoulutus
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
