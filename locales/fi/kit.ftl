# Words of the kit: its name, processes, phases, roles, materials and outcomes.
# Titles stand alone in the nominative: no ending is ever glued to them.
# One-lines speak to the reader as "sinä" (imperative) or describe; "te" is not used.
# Terms of the glossary may be used here with a case: { -bottleneck(case: "plural") }.

## The kit

# .short: at most 28 characters: header of every page, margin of every print.
kit = Työkalupakki palvelujen suunnitteluun, muotoiluun, toteuttamiseen ja parantamiseen
    .short = Palvelujen työkalupakki
    .one-line = Kortteja, neljä prosessia ja sanasto niille, jotka ohjaavat palveluja koskevia työpajoja.

## Processes

# .source says briefly where the process comes from.
create-process = CREATE-palvelumuotoilumalli
    .one-line = Kuusi vaihetta ongelma-alueesta palveluun, joka on valmis lanseerattavaksi.
    .source = CREATE-hankkeen verkkotyökalut (ruotsinkielinen sivu); alkuvaiheiden nimet ja järjestys hankkeen muilta sivuilta.
process-productisation-nine-steps = Tuotteistamisen yhdeksän vaihetta
    .one-line = Yhdeksän vaihetta, joiden jälkeen palvelu on kuvattu, toistettavissa ja helppo ottaa käyttöön.
    .source = VTT:n työpajan diat 2012 (suomeksi); pohjana Jaakkola ym. 2007, muokattu.
# "Osa-alue" rather than "toiminto" or "aktiviteetti": the four go on side by side.
process-service-management-four = Palvelujohtamisen neljä osa-aluetta
    .one-line = Suunnittelu, muotoilu, toteuttaminen ja parantaminen toistuvat niin kauan kuin palvelu on käytössä.
    .source = Englanninkielinen yleisartikkeli, tekijä ja vuosi tuntemattomat; kehäksi piirtäminen on oma tulkintamme.
process-one-and-a-half-metre-sprint = Puolentoista metrin sprintti
    .one-line = Kuusi jaksoa neljässä viikossa: palvelut sovitetaan aikaan, jolloin asiakkaat joutuvat pitämään etäisyyttä.
    .source = Koronapandemian aikainen verkkosivu, jolla sprinttiä tarjottiin (hollanniksi), tekijä ja vuosi mainitsematta.

## Phases of the CREATE model
## (the sixth, phase-exit, is a card)

# .short is for narrow places: at most 28 characters.
phase-problem-area = Ongelma-alueeseen tutustuminen
    .short = Ongelma-alue
    .one-line = Katso ympärillesi, ennen kuin päätät, mitä ongelmaa ryhdyt ratkaisemaan.
phase-research = Tutkimus
    .short = Tutkimus
    .one-line = Selvitä, miten asiakkaat ja muut, joita asia koskee, elävät ongelman kanssa.
phase-ideas = Ideoiden etsiminen
    .short = Ideat
    .one-line = Kerää monta mahdollista ratkaisua, ennen kuin valitset yhtäkään.
phase-prototypes = Vaihtoehtoiset prototyypit
    .short = Prototyypit
    .one-line = Tee useista ideoista versiot, joita ihmiset voivat kokeilla ja vertailla.
# The source seen does not name this phase. Do not invent a name.
phase-five = Vaihe 5
    .short = Vaihe 5
    .one-line = Käyttämämme lähde ei kerro tämän vaiheen nimeä, joten sillä on tässä vain numero.

## Steps of productisation

step-1-delimit-service = Tuotteistettavan palvelun rajaaminen
    .short = Palvelun rajaaminen
    .one-line = Päätä, mikä kuuluu tuotteistettavaan palveluun ja mikä jää sen ulkopuolelle.
step-2-customer-need = Asiakastarpeen arviointi ja määrittely
    .short = Asiakastarpeen määrittely
    .one-line = Selvitä, mitä asiakkaat tarvitsevat, ja kirjoita se muotoon, jonka pohjalta voi työskennellä.
step-3-service-promise = Palvelulupauksen hahmottaminen
    .short = Palvelulupaus
    .one-line = Kerro, mihin asiakas voi luottaa, kun hän valitsee palvelun.
step-4-structure-process-resources = Palvelun rakenteen, prosessin ja resurssien määrittely
    .short = Rakenne, prosessi, resurssit
    .one-line = Kuvaa palvelun osat, sen kulku ja se, mitä toteuttaminen vaatii.
step-5-degree-of-standardisation = Vakiointiasteen määrittely ja sovittujen palvelun osien vakiointi
    .short = Vakiointiaste
    .one-line = Valitse, mikä tehdään aina samalla tavalla ja mikä sovitetaan asiakkaan mukaan.
step-6-train-and-commit-staff = Henkilöstön kouluttaminen ja sitouttaminen (työnkuvat ym.)
    .short = Henkilöstön kouluttaminen
    .one-line = Anna palvelun tekijöille taitoa, aikaa ja syy tehdä työnsä hyvin.
step-7-describe-to-customer = Tuotteistetun palvelun kuvaaminen asiakkaalle (esitteet ym.)
    .short = Kuvaus asiakkaalle
    .one-line = Kerro asiakkaalle hänen omilla sanoillaan, mitä hän saa ja miten.
step-8-follow-up-and-evaluate = Seuranta ja palvelun onnistuneisuuden arviointi
    .short = Seuranta ja arviointi
    .one-line = Kerää merkkejä siitä, miten palvelu toimii, ja arvioi ne yhdessä muiden kanssa.
step-9-develop-and-renew = Palvelun kehittäminen ja uudistaminen
    .short = Palvelun uudistaminen
    .one-line = Muuta palvelua sen mukaan, mitä olet oppinut, ja palaa tarvittaessa aiempaan vaiheeseen.

## Activities of service management

# "Palvelun muotoilu" is the activity (specifying one service); { -service-design } is the whole way of working.
# In ITIL texts "service design" is "palvelun suunnittelu", which would clash with planning here.
activity-service-planning = Palvelun suunnittelu
    .short = Suunnittelu
    .one-line = Päätä, mitä palveluja tarjotaan, kenelle ja missä vaiheissa ne toteutetaan.
activity-service-design = Palvelun muotoilu
    .short = Muotoilu
    .one-line = Määrittele ominaisuudet, toiminnot, suorituskykyvaatimukset, käyttöliittymä ja käyttökokemus.
# "Toteuttaminen" as in the Finnish workshop slides; "toimittaminen" would sound like goods.
activity-service-delivery = Palvelun toteuttaminen
    .short = Toteuttaminen
    .one-line = Luo puitteet, kouluta käyttäjät, pidä palvelu kunnossa ja auta, kun apua tarvitaan.
activity-service-improvement = Palvelun parantaminen
    .short = Parantaminen
    .one-line = Arvioi palvelua, päätä muutoksista, tee ne ja seuraa, mitä tapahtuu.

## Sessions of the sprint
## (the second, session-2-know-customers-anew, is a card)

session-1-goal-and-challenge = Tavoite ja haaste
    .short = Tavoite ja haaste
    .one-line = Viikko 1: sovi, mihin pyritään, ja kysy, miten asiakkaiden { -need(case: "plural") } ovat muuttuneet.
# "Poikkeusaikana" instead of "korona-aikana": the method does not depend on the pandemic.
session-3-customer-journeys = Palvelupolut poikkeusaikana
    .short = Palvelupolut
    .one-line = Viikko 3: käy palvelu läpi asiakkaan silmin, kunnes { -bottleneck(case: "plural") } tulevat näkyviin.
session-4-ideas = Ideoita toimenpiteiksi
    .short = Ideat toimenpiteiksi
    .one-line = Viikko 3: etsi yksinkertaisia muutoksia, jotka helpottavat pahimpia pullonkauloja.
session-5-implement = Toimenpiteen toteutus
    .short = Toimenpiteen toteutus
    .one-line = Viikko 4, yksilötyöskentely: tee yhdestä ideasta { -experiment }, jota on helppo arvioida.
# The term list had "Paranna ja seuraava polku"; a verb and a noun do not coordinate in Finnish.
session-6-improve-next-journey = Parannukset ja seuraava palvelupolku
    .short = Parannukset, uusi polku
    .one-line = Viikko 4: paranna kokeilemaasi ratkaisua ja tartu seuraavaan pullonkaulaan.

## Roles

role-facilitator = Fasilitaattori
# Also heard: ajanottaja, kellottaja. "Aikavahti" is known from group work at school.
role-timekeeper = Aikavahti
role-note-taker = Kirjuri
role-participants = Osallistujat
role-customers = Asiakkaat
role-researcher = Tutkija
role-service-owner = Palvelun omistaja
role-staff = Henkilöstö

## Materials

# The quantity is printed beside the name ("1 per group"): one pad of notes, hence "nippu".
material-worksheet = Työpohja
material-sticky-notes = Tarralappunippu
material-markers = Tussit
material-flip-chart = Fläppitaulu
material-timer = Ajastin
material-pens = Kynät
material-recorder = Äänityslaite

## Outcomes

# What a card needs first, or what you leave it with. Nominative, stands alone after a label.
outcome-roadmap = Toteutuksen tiekartta
outcome-vision = Visiokuvaus
outcome-follow-up-plan = Seurantasuunnitelma
outcome-actions = Toimenpidelista: mitä tehdään ja kuka tekee
outcome-shared-picture = Yhteinen kuva siitä, missä hanke on
outcome-quality-picture = Kuva koetusta laadusta
outcome-customer-knowledge = Tuoretta tietoa asiakkaista
outcome-challenge = Sovittu tavoite ja haaste
outcome-service-plan = Yhden sivun palvelusuunnitelma
