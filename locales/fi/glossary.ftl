# Glossary of the kit in Finnish.
#
# A term (-touchpoint) carries the cases used inside other messages:
#     { -touchpoint(case: "partitive") }
# Cases: nominative genitive partitive inessive elative illative, and plural (nominative),
# plural-genitive, plural-partitive, plural-elative where they are likely to be needed.
# .after-number is the partitive singular and is left out where nothing is counted.
# A headword with " / " names two concepts that are explained together.
# .avoid names only the variants that the term table advises against.

## The kit

-method-kit =
    { $case ->
       *[nominative] työkalupakki
        [genitive] työkalupakin
        [partitive] työkalupakkia
        [inessive] työkalupakissa
        [elative] työkalupakista
        [illative] työkalupakkiin
        [plural] työkalupakit
    }
method-kit = työkalupakki
    .definition = Kokoelma kortteja, { -worksheet(case: "plural-partitive") } ja malleja, joiden avulla ryhmä voi suunnitella ja kehittää palveluja.
    .note = Käytössä on myös menetelmäpakki.
    .after-number = työkalupakkia

-method =
    { $case ->
       *[nominative] menetelmä
        [genitive] menetelmän
        [partitive] menetelmää
        [inessive] menetelmässä
        [elative] menetelmästä
        [illative] menetelmään
        [plural] menetelmät
        [plural-genitive] menetelmien
        [plural-partitive] menetelmiä
    }
method = menetelmä
    .definition = Järjestelmällinen tapa päästä tiettyyn lopputulokseen: { -step(case: "plural") }, roolit ja aika on kuvattu niin, että muutkin voivat toimia samoin.
    .after-number = menetelmää

-method-card =
    { $case ->
       *[nominative] menetelmäkortti
        [genitive] menetelmäkortin
        [partitive] menetelmäkorttia
        [inessive] menetelmäkortissa
        [elative] menetelmäkortista
        [illative] menetelmäkorttiin
        [plural] menetelmäkortit
        [plural-genitive] menetelmäkorttien
        [plural-partitive] menetelmäkortteja
    }
method-card = menetelmäkortti
    .definition = Lyhyt kuvaus yhdestä { -method(case: "elative") }: mihin se sopii, mitä tarvitaan ja miten edetään.
    .after-number = menetelmäkorttia

card-deck = korttipakka
    .definition = Samaan aiheeseen kuuluvat kortit, jotka voi tulostaa, leikata ja levittää pöydälle.
    .after-number = korttipakkaa

tool = työkalu
    .definition = Täytettävä pohja tai malli, jota käytetään jonkin { -method(case: "genitive") } osana.
    .note = Sama työkalu voi kuulua moneen { -method(case: "illative") }.
    .after-number = työkalua

# A native reader may prefer "työlomake" or "canvas"; "työpohja" was chosen because it covers both paper and screen.
-worksheet =
    { $case ->
       *[nominative] työpohja
        [genitive] työpohjan
        [partitive] työpohjaa
        [inessive] työpohjassa
        [elative] työpohjasta
        [illative] työpohjaan
        [plural] työpohjat
        [plural-genitive] työpohjien
        [plural-partitive] työpohjia
    }
worksheet = työpohja
    .definition = Paperilla tai näytöllä täytettävä arkki, johon ryhmä kirjaa havaintonsa ja päätöksensä.
    .after-number = työpohjaa

template = pohja
    .definition = Valmis runko, jonka mukaan tehdään uusia samanlaisia asiakirjoja tai sivuja.
    .note = Jos pohja voi tarkoittaa muutakin, sano mallipohja.
    .after-number = pohjaa

poster = juliste
    .definition = Seinälle kiinnitettävä iso tuloste, jonka voi lukea muutaman askeleen päästä.
    .after-number = julistetta

# Dictionary form; a button says "Täytä".
fill-in = täyttää
    .definition = Kirjoittaa tai merkitä pyydetyt tiedot { -worksheet(case: "genitive") } tyhjiin kohtiin kynällä tai näytöllä.

filled-example = tyhjä / täytetty esimerkki
    .definition = Sama { -worksheet } ilman vastauksia ja mallivastausten kanssa, jotta osallistuja näkee, mitä kirjoitetaan ja minne.

model = malli
    .definition = Yksinkertaistettu kuva siitä, mistä osista jokin koostuu ja miten osat liittyvät toisiinsa.
    .note = Kun malli on piirretty, siitä voi puhua kaaviona.
    .after-number = mallia

-glossary =
    { $case ->
       *[nominative] sanasto
        [genitive] sanaston
        [partitive] sanastoa
        [inessive] sanastossa
        [elative] sanastosta
        [illative] sanastoon
    }
glossary = sanasto
    .definition = Luettelo työkalupakin käsitteistä: suositeltu termi, määritelmä ja tarvittaessa vältettävät muodot.
    .after-number = sanastoa

source = lähde
    .definition = Julkaisu tai muu aineisto, josta kortin tiedot ovat peräisin.
    .after-number = lähdettä

licence = lisenssi
    .definition = Ehdot, joilla tekijä antaa muiden käyttää, muokata ja jakaa teostaan.
    .after-number = lisenssiä

attribution = nimeäminen
    .definition = Alkuperäisen tekijän ja lähteen mainitseminen, kun teosta tai sen muunnelmaa jaetaan.
    .note = Creative Commons -lisenssien suomenkielisissä nimissä ehto on muodossa Nimeä.
    .after-number = nimeämistä

## Card fields

-phase =
    { $case ->
       *[nominative] vaihe
        [genitive] vaiheen
        [partitive] vaihetta
        [inessive] vaiheessa
        [elative] vaiheesta
        [illative] vaiheeseen
        [plural] vaiheet
        [plural-genitive] vaiheiden
        [plural-partitive] vaiheita
    }
phase = vaihe
    .definition = Prosessin osa, jolla on oma tarkoituksensa ja joka päättyy johonkin tulokseen.
    .note = Menetelmän sisällä puhutaan työvaiheista.
    .after-number = vaihetta

# "Työvaihe", not "askel": "vaihe" is kept for the phases of a process.
-step =
    { $case ->
       *[nominative] työvaihe
        [genitive] työvaiheen
        [partitive] työvaihetta
        [inessive] työvaiheessa
        [elative] työvaiheesta
        [illative] työvaiheeseen
        [plural] työvaiheet
        [plural-genitive] työvaiheiden
        [plural-partitive] työvaiheita
    }
step = työvaihe
    .definition = Yksi { -method(case: "genitive") } peräkkäisistä tehtävistä, esimerkiksi rastien merkitseminen tai kysymyksiin vastaaminen.
    .after-number = työvaihetta

purpose = tarkoitus
    .definition = Syy, jonka vuoksi { -method(case: "partitive") } käytetään tai { -workshop } järjestetään.
    .after-number = tarkoitusta

goal = tavoite
    .definition = Tila tai tulos, johon pyritään ja jonka saavuttamisen voi myöhemmin tarkistaa.
    .after-number = tavoitetta

benefit = hyöty
    .definition = Se, mikä osallistujan, asiakkaan tai organisaation kannalta paranee.
    .after-number = hyötyä

when-to-use = milloin käytetään
    .definition = Kortin kohta, joka kertoo, missä tilanteissa { -method } toimii ja missä ei.

duration = kesto
    .definition = Aika, jonka työskentely vie alusta loppuun; tauot eivät sisälly siihen, ellei toisin sanota.
    .after-number = kestoa

preparation = valmistelu
    .definition = Kaikki, mikä on tehtävä, ennen kuin osallistujat tulevat: kutsut, tila, tulosteet ja tarvikkeet.
    .after-number = valmistelua

# Heading in the nominative plural; after a numeral the partitive singular.
participants = osallistujat
    .definition = Ihmiset, jotka tekevät { -workshop(case: "inessive") } varsinaisen työn; { -facilitator(case: "partitive") } ei lasketa mukaan.
    .after-number = osallistujaa

# As a value: "4–6 hengen ryhmä".
group-size = ryhmäkoko
    .definition = Ryhmän henkilömäärä, jolla työ sujuu ja kaikki vielä pääsevät ääneen.
    .after-number = ryhmäkokoa

materials = tarvikkeet
    .definition = Kynät, paperit, { -worksheet(case: "plural") } ja laitteet, jotka on hankittava tai varattava etukäteen.

difficulty = vaikeustaso
    .definition = Arvio siitä, kuinka paljon kokemusta { -method } vaatii fasilitaattorilta ja osallistujilta.
    .after-number = vaikeustasoa

# The whole kit says "sinä" in instructions.
instructions = näin teet
    .definition = Kortin kohta, jossa { -step(case: "plural") } kuvataan siinä järjestyksessä, jossa ne tehdään.

outcome = lopputulos
    .definition = Se, mitä ryhmällä on käsissään, kun työskentely päättyy, esimerkiksi päätös tai toimenpidelista.
    .after-number = lopputulosta

tip = vinkki
    .definition = Kokemukseen perustuva neuvo, joka helpottaa { -method(case: "genitive") } käyttöä mutta jonka voi jättää huomiotta.
    .after-number = vinkkiä

case-study = tapausesimerkki
    .definition = Kuvaus siitä, miten { -method(case: "partitive") } on käytetty yhdessä tietyssä tilanteessa ja mitä siitä seurasi.
    .after-number = tapausesimerkkiä

related = katso myös
    .definition = Luettelo muista korteista, jotka täydentävät luettavaa korttia tai sopivat sen tilalle.

# Adverbs used as labels.
online = etänä / paikan päällä
    .definition = Osallistujat joko työskentelevät verkon välityksellä eri paikoista tai ovat kaikki samassa tilassa.
    .note = Jälkimmäistä sanotaan myös lähitoteutukseksi.

## Workshop

-workshop =
    { $case ->
       *[nominative] työpaja
        [genitive] työpajan
        [partitive] työpajaa
        [inessive] työpajassa
        [elative] työpajasta
        [illative] työpajaan
        [plural] työpajat
        [plural-genitive] työpajojen
        [plural-partitive] työpajoja
        [plural-elative] työpajoista
    }
workshop = työpaja
    .definition = Tilaisuus, jossa osallistujat tekevät yhdessä jotakin valmiiksi eivätkä vain kuuntele.
    .after-number = työpajaa

programme = ohjelma
    .definition = Suunnitelma siitä, mitä tilaisuudessa tai useamman tilaisuuden sarjassa tehdään ja missä järjestyksessä.
    .after-number = ohjelmaa

# "Asialista" belongs to formal meetings.
agenda = päivän ohjelma
    .definition = Yhden työpajapäivän osuudet järjestyksessä ja kellonaikoineen, tauot mukaan luettuina.
    .avoid = asialista

# No settled Finnish term; "ajolista" is event-industry language.
run-sheet = fasilitaattorin käsikirjoitus
    .definition = Fasilitaattorin oma aikataulu, josta näkyy, kuka tekee mitäkin, milloin ja millä tarvikkeilla.
    .note = Tapahtuma-alalla sanotaan myös ajolista.

-session =
    { $case ->
       *[nominative] jakso
        [genitive] jakson
        [partitive] jaksoa
        [inessive] jaksossa
        [elative] jaksosta
        [illative] jaksoon
        [plural] jaksot
        [plural-genitive] jaksojen
        [plural-partitive] jaksoja
    }
session = jakso
    .definition = Yhtenäinen työskentelyaika, jolla on oma aiheensa ja jonka jälkeen pidetään tauko tai siirrytään seuraavaan aiheeseen.
    .note = Pidemmin työskentelyjakso.
    .after-number = jaksoa

individual-session = yksilötyöskentely
    .definition = Jakso, jossa kukin osallistuja tai organisaatio työskentelee erikseen, tarvittaessa { -facilitator(case: "genitive") } tuella.

break = tauko
    .definition = Ohjelmaan merkitty aika, jolloin ei työskennellä, esimerkiksi kahvi tai lounas.
    .after-number = taukoa

group-work = ryhmätyö
    .definition = Tehtävä, jonka muutaman hengen ryhmä ratkaisee yhdessä ja josta se vastaa yhdessä.
    .after-number = ryhmätyötä

-group =
    { $case ->
       *[nominative] ryhmä
        [genitive] ryhmän
        [partitive] ryhmää
        [inessive] ryhmässä
        [elative] ryhmästä
        [illative] ryhmään
        [plural] ryhmät
        [plural-genitive] ryhmien
        [plural-partitive] ryhmiä
    }
group = ryhmä
    .definition = Osallistujat, jotka työskentelevät saman pöydän tai saman { -worksheet(case: "genitive") } ääressä.
    .after-number = ryhmää

debrief = purku
    .definition = Yhteinen keskustelu ryhmätöiden jälkeen: mitä oivallettiin ja mitä jäi auki.
    .after-number = purkua

-facilitator =
    { $case ->
       *[nominative] fasilitaattori
        [genitive] fasilitaattorin
        [partitive] fasilitaattoria
        [inessive] fasilitaattorissa
        [elative] fasilitaattorista
        [illative] fasilitaattoriin
        [plural] fasilitaattorit
        [plural-genitive] fasilitaattorien
        [plural-partitive] fasilitaattoreita
    }
facilitator = fasilitaattori
    .definition = Henkilö, joka ohjaa työskentelyä ja pitää huolta ajasta mutta ei ota kantaa sisältöön.
    .note = Käytössä ovat myös fasilitoija ja ohjaaja.
    .after-number = fasilitaattoria

icebreaker = jäänmurtaja
    .definition = Lyhyt alkutehtävä, joka saa toisilleen vieraat osallistujat puhumaan keskenään.
    .after-number = jäänmurtajaa

sticky-note = tarralappu
    .definition = Pieni irrotettava lappu, jolle kirjoitetaan yksi asia ja jota voi siirrellä.
    .note = Monet sanovat liimalappu.
    .after-number = tarralappua

flip-chart = fläppitaulu
    .definition = Teline, jossa on iso paperilehtiö yhteisiä muistiinpanoja varten.
    .after-number = fläppitaulua

whiteboard = valkotaulu
    .definition = Pyyhittävä kirjoitustaulu seinällä tai vastaava yhteinen piirtoalusta verkossa.
    .after-number = valkotaulua

marker = tussi
    .definition = Paksukärkinen huopakynä, jonka jäljen näkee huoneen toiselta puolelta.
    .after-number = tussia

timer = ajastin
    .definition = Kello, joka laskee jäljellä olevaa aikaa niin, että kaikki näkevät sen.
    .after-number = ajastinta

action-list = toimenpidelista
    .definition = Luettelo toimenpiteistä, joista on sovittu; jokaisella on tekijä ja määräaika.
    .after-number = toimenpidelistaa

who-what-when = kuka / mitä / mihin mennessä
    .definition = Kolme tietoa, jotka jokaisesta sovitusta { -intervention(case: "elative") } kirjataan: tekijä, tehtävä ja määräaika.

## Print and translation

# Dictionary form; a button says "Tulosta".
print = tulostaa
    .definition = Siirtää kortti tai { -worksheet } näytöltä paperille sopivassa koossa.

copy = kappale
    .definition = Yksi tuloste samasta arkista; kappalemäärä lasketaan ryhmien tai osallistujien mukaan.
    .note = Lyhenne: kpl.
    .after-number = kappaletta

double-sided = kaksipuolinen
    .definition = Tulosteesta: tekstiä tai kuvia on paperin molemmilla puolilla.

# Confidence low: Celia and publishers say "isotekstinen" or "isokirjoituskirja".
large-print = isokirjoitus
    .definition = Tuloste, jonka teksti on tavallista suurempaa, jotta heikkonäköinenkin voi lukea sen.
    .note = Kirjoista sanotaan isotekstinen.
    .after-number = isokirjoitusta

black-and-white = mustavalkoinen
    .definition = Tulosteesta: värejä ei ole, mutta kaiken on silti oltava ymmärrettävissä.

-translation =
    { $case ->
       *[nominative] käännös
        [genitive] käännöksen
        [partitive] käännöstä
        [inessive] käännöksessä
        [elative] käännöksestä
        [illative] käännökseen
        [plural] käännökset
        [plural-genitive] käännösten
        [plural-partitive] käännöksiä
    }
translation = käännös
    .definition = Tekstin toisenkielinen versio, joka kertoo saman asian mutta ei tunnu käännetyltä.
    .after-number = käännöstä

out-of-date = vanhentunut
    .definition = Käännöksestä tai tulosteesta: lähtöteksti on sen valmistumisen jälkeen muuttunut.

## Service terms

-service =
    { $case ->
       *[nominative] palvelu
        [genitive] palvelun
        [partitive] palvelua
        [inessive] palvelussa
        [elative] palvelusta
        [illative] palveluun
        [plural] palvelut
        [plural-genitive] palvelujen
        [plural-partitive] palveluja
        [plural-elative] palveluista
    }
service = palvelu
    .definition = Tuki, jonka avulla asiakas saa hoidettua jonkin asiansa itselleen mielekkäällä tavalla.
    .after-number = palvelua

-service-design =
    { $case ->
       *[nominative] palvelumuotoilu
        [genitive] palvelumuotoilun
        [partitive] palvelumuotoilua
        [inessive] palvelumuotoilussa
        [elative] palvelumuotoilusta
        [illative] palvelumuotoiluun
    }
service-design = palvelumuotoilu
    .definition = Tapa kehittää { -service(case: "plural-partitive") } muotoilun menetelmin: asiakkaita tutkitaan, ratkaisuja kokeillaan ja niitä parannetaan vähitellen.
    .after-number = palvelumuotoilua

# In IT "palvelunhallinta" is common for IT service management; "palvelujohtaminen" is the wider word.
-service-management =
    { $case ->
       *[nominative] palvelujohtaminen
        [genitive] palvelujohtamisen
        [partitive] palvelujohtamista
        [inessive] palvelujohtamisessa
        [elative] palvelujohtamisesta
        [illative] palvelujohtamiseen
    }
service-management = palvelujohtaminen
    .definition = Palvelujen järjestelmällinen suunnittelu, muotoilu, toteuttaminen ja parantaminen organisaatiossa asiakkaiden tarpeista lähtien.
    .note = Alan kirjallisuudessa näkee usein englanninkielisen nimen service management.
    .after-number = palvelujohtamista

-customer =
    { $case ->
       *[nominative] asiakas
        [genitive] asiakkaan
        [partitive] asiakasta
        [inessive] asiakkaassa
        [elative] asiakkaasta
        [illative] asiakkaaseen
        [plural] asiakkaat
        [plural-genitive] asiakkaiden
        [plural-partitive] asiakkaita
        [plural-elative] asiakkaista
    }
customer = asiakas
    .definition = Henkilö tai organisaatio, jonka arkea tai toimintaa { -service } tukee; asiakas voi olla myös oman talon väkeä.
    .after-number = asiakasta

-user =
    { $case ->
       *[nominative] käyttäjä
        [genitive] käyttäjän
        [partitive] käyttäjää
        [inessive] käyttäjässä
        [elative] käyttäjästä
        [illative] käyttäjään
        [plural] käyttäjät
        [plural-genitive] käyttäjien
        [plural-partitive] käyttäjiä
        [plural-elative] käyttäjistä
    }
user = käyttäjä
    .definition = Henkilö, joka itse käyttää { -service(case: "partitive") } riippumatta siitä, kuka siitä päättää tai maksaa.
    .after-number = käyttäjää

# Wider than the legal sense; "asukas" is used where residence matters.
citizen = kansalainen
    .definition = Yhteiskunnan jäsen, jota julkinen { -service } koskee, vaikka hän ei juuri nyt käyttäisi sitä.
    .after-number = kansalaista

# Denotes a group, not a single person.
stakeholder = sidosryhmä
    .definition = Ryhmä tai organisaatio, johon { -service } vaikuttaa tai joka voi itse vaikuttaa palveluun.
    .after-number = sidosryhmää

stakeholder-map = sidosryhmäkartta
    .definition = Kuva { -service(case: "genitive") } sidosryhmistä ja niiden suhteista toisiinsa ja palveluun.
    .after-number = sidosryhmäkarttaa

-customer-journey =
    { $case ->
       *[nominative] palvelupolku
        [genitive] palvelupolun
        [partitive] palvelupolkua
        [inessive] palvelupolussa
        [elative] palvelupolusta
        [illative] palvelupolkuun
        [plural] palvelupolut
        [plural-genitive] palvelupolkujen
        [plural-partitive] palvelupolkuja
    }
customer-journey = palvelupolku
    .definition = Asiakkaan kulku { -service(case: "genitive") } läpi kohta kohdalta, myös ennen palvelua ja sen jälkeen.
    .note = Käytössä on myös asiakaspolku.
    .after-number = palvelupolkua

# Genitive phrase, not a compound. Only the last word changes after a numeral.
customer-journey-map = palvelupolun kuvaus
    .definition = Kaavio, josta näkyy, mitä asiakas polun eri kohdissa tekee, kokee ja tarvitsee.
    .avoid = palvelupolkukuvaus
    .after-number = palvelupolun kuvausta

-touchpoint =
    { $case ->
       *[nominative] kontaktipiste
        [genitive] kontaktipisteen
        [partitive] kontaktipistettä
        [inessive] kontaktipisteessä
        [elative] kontaktipisteestä
        [illative] kontaktipisteeseen
        [plural] kontaktipisteet
        [plural-genitive] kontaktipisteiden
        [plural-partitive] kontaktipisteitä
    }
touchpoint = kontaktipiste
    .definition = Kohta, jossa { -customer } on tekemisissä { -service(case: "genitive") } kanssa, esimerkiksi puhelu, verkkosivu tai tiski.
    .avoid = kosketuspiste
    .after-number = kontaktipistettä

service-moment = palvelutuokio
    .definition = Palvelupolun yksittäinen hetki, johon kuuluu useita { -touchpoint(case: "plural-partitive") }, esimerkiksi ilmoittautuminen tai sisääntulo.
    .after-number = palvelutuokiota

# No settled Finnish word; "palvelumalli" is wider and must not be used for this. Put (lang:en) on it in running text.
service-blueprint = service blueprint
    .definition = Kaavio, joka näyttää rinnakkain { -customer(case: "genitive") } polun, henkilöstön näkyvän työn ja taustalla tehtävän työn.
    .avoid = palvelumalli

# Confidence low: "näkyvyysraja" also occurs.
line-of-visibility = näkyvyyden raja
    .definition = Viiva, joka erottaa { -customer(case: "genitive") } näkemän työn siitä, mitä tehdään häneltä piilossa.
    .after-number = näkyvyyden rajaa

# Confidence low: the theatre image of the other languages is not used in Finnish.
front-stage = näkyvä / näkymätön osa
    .definition = Palvelun näkyvän osan { -customer } kokee itse; näkymätön osa on työtä, joka tehdään hänen huomaamattaan.

lane = kaista
    .definition = Kaavion vaakasuora rivi, jolla on yhden toimijan tai järjestelmän tehtävät.
    .note = Sanotaan myös uimarata.
    .after-number = kaistaa

persona = persoona
    .definition = Tutkimukseen perustuva keksitty henkilö, joka edustaa samalla tavalla toimivia { -customer(case: "plural-partitive") }.
    .after-number = persoonaa

# Consonant gradation: tarpeen, tarpeet.
-need =
    { $case ->
       *[nominative] tarve
        [genitive] tarpeen
        [partitive] tarvetta
        [inessive] tarpeessa
        [elative] tarpeesta
        [illative] tarpeeseen
        [plural] tarpeet
        [plural-genitive] tarpeiden
        [plural-partitive] tarpeita
    }
need = tarve
    .definition = Asia, jota ilman asiakas ei pääse tavoitteeseensa, sanoipa hän sen ääneen tai ei.
    .after-number = tarvetta

expectation = odotus
    .definition = Asiakkaan ennakkokäsitys siitä, mitä hän { -service(case: "elative") } saa ja miten häntä kohdellaan.
    .after-number = odotusta

-bottleneck =
    { $case ->
       *[nominative] pullonkaula
        [genitive] pullonkaulan
        [partitive] pullonkaulaa
        [inessive] pullonkaulassa
        [elative] pullonkaulasta
        [illative] pullonkaulaan
        [plural] pullonkaulat
        [plural-genitive] pullonkaulojen
        [plural-partitive] pullonkauloja
    }
bottleneck = pullonkaula
    .definition = Palvelun kohta, jossa asiakas tai työ jää odottamaan tai jokin menee usein vikaan.
    .note = Asiakkaan kannalta hankalaa kohtaa sanotaan myös kipupisteeksi.
    .after-number = pullonkaulaa

-feedback =
    { $case ->
       *[nominative] palaute
        [genitive] palautteen
        [partitive] palautetta
        [inessive] palautteessa
        [elative] palautteesta
        [illative] palautteeseen
    }
feedback = palaute
    .definition = Asiakkaan tai käyttäjän arvio { -service(case: "elative") }, sanottu, kirjoitettu tai hänen toiminnastaan pääteltävä.
    .after-number = palautetta

feedback-map = palautekartta
    .definition = Kuva kanavista, joita pitkin palaute tulee, sekä virallisista että epävirallisista.
    .after-number = palautekarttaa

# Confidence low: "visiolause" would be only one sentence.
vision-statement = visiokuvaus
    .definition = Lyhyt teksti siitä, minkä ongelman { -service } ratkaisee, kenelle ja mihin sillä pyritään.
    .after-number = visiokuvausta

# Only the last word changes after a numeral.
implementation-roadmap = toteutuksen tiekartta
    .definition = Aikajanalle koottu suunnitelma tehtävistä, tapahtumista ja vastuista, joilla { -service } otetaan käyttöön.
    .after-number = toteutuksen tiekarttaa

-launch =
    { $case ->
       *[nominative] lanseeraus
        [genitive] lanseerauksen
        [partitive] lanseerausta
        [inessive] lanseerauksessa
        [elative] lanseerauksesta
        [illative] lanseeraukseen
    }
launch = lanseeraus
    .definition = Hetki, jolloin valmis { -service } avataan asiakkaille ja siitä kerrotaan julkisesti.
    .after-number = lanseerausta

implementation = toimeenpano
    .definition = Päätetyn suunnitelman tai { -service(case: "genitive") } vieminen käytäntöön omassa organisaatiossa.
    .after-number = toimeenpanoa

-follow-up =
    { $case ->
       *[nominative] seuranta
        [genitive] seurannan
        [partitive] seurantaa
        [inessive] seurannassa
        [elative] seurannasta
        [illative] seurantaan
    }
follow-up = seuranta
    .definition = Säännöllinen tiedon kerääminen siitä, miten { -service } toimii { -launch(case: "genitive") } jälkeen.
    .after-number = seurantaa

evaluation = arviointi
    .definition = Kerätyn tiedon vertaaminen tavoitteisiin ja johtopäätös siitä, onko palvelu onnistunut.
    .after-number = arviointia

-service-promise =
    { $case ->
       *[nominative] palvelulupaus
        [genitive] palvelulupauksen
        [partitive] palvelulupausta
        [inessive] palvelulupauksessa
        [elative] palvelulupauksesta
        [illative] palvelulupaukseen
    }
service-promise = palvelulupaus
    .definition = Asiakkaalle annettu lupaus siitä, mihin hän voi { -service(case: "inessive") } luottaa.
    .after-number = palvelulupausta

-productisation =
    { $case ->
       *[nominative] tuotteistaminen
        [genitive] tuotteistamisen
        [partitive] tuotteistamista
        [inessive] tuotteistamisessa
        [elative] tuotteistamisesta
        [illative] tuotteistamiseen
    }
productisation = tuotteistaminen
    .definition = Palvelun rajaaminen, kuvaaminen ja osittainen vakiointi niin, että se onnistuu tasaisesti tekijästä riippumatta.
    .note = Palvelua räätälöidään silti asiakkaan mukaan järkevässä määrin.
    .after-number = tuotteistamista

internal-productisation = sisäinen / ulkoinen tuotteistaminen
    .definition = Sisäinen { -productisation } kuvaa { -service(case: "genitive") } omalle organisaatiolle ja kouluttaa tekijät, ulkoinen tekee siitä ymmärrettävän asiakkaalle.

# The workshop slides keep "vakiointi" and "standardointi" apart.
degree-of-standardisation = vakiointiaste
    .definition = Kuinka suuri osa { -service(case: "elative") } tehdään aina samalla tavalla ja kuinka paljon jää räätälöitäväksi.
    .note = Vakiointi ei ole sama asia kuin standardointi.
    .after-number = vakiointiastetta

core-service = ydinpalvelu
    .definition = Se, mitä { -customer } ensisijaisesti hakee, esimerkiksi lapsen turvallinen hoito päiväkodissa.
    .note = Yhden palvelun rakenteesta puhuttaessa sanotaan palvelun ydin.
    .after-number = ydinpalvelua

support-service = tukipalvelu
    .definition = Palvelu, jota ilman ydinpalvelu ei toimi, esimerkiksi päiväkodin ateriat ja siivous.
    .after-number = tukipalvelua

additional-service = lisäpalvelu
    .definition = Palvelu, joka ei ole välttämätön mutta nostaa laatua, esimerkiksi päiväkodin retket.
    .note = Yhden palvelun rakenteesta puhuttaessa sanotaan palvelun lisäosat.
    .after-number = lisäpalvelua

service-process = palveluprosessi
    .definition = Tapahtumien ketju, jossa { -service } syntyy { -customer(case: "genitive") } ja palveluntarjoajan yhteistyönä.
    .after-number = palveluprosessia

# One word.
service-provider = palveluntarjoaja
    .definition = Organisaatio tai henkilö, joka vastaa { -service(case: "elative") } asiakkaalle, vaikka alihankkija tekisi osan työstä.
    .avoid = palvelun tarjoaja
    .after-number = palveluntarjoajaa

commissioner = tilaaja
    .definition = Taho, joka tilaa kehittämistyön tai { -service(case: "genitive") }, maksaa sen ja voi ottaa tulokset laajempaan käyttöön.
    .after-number = tilaajaa

customer-understanding = asiakasymmärrys
    .definition = Yhdessä muodostettu käsitys siitä, mitä asiakastieto merkitsee juuri tälle organisaatiolle.
    .note = Asiakastieto on aineistoa, asiakasymmärrys siitä tehty johtopäätös.
    .after-number = asiakasymmärrystä

value-co-creation = yhteinen arvonluonti
    .definition = Ajatus siitä, että { -service(case: "genitive") } arvo syntyy vasta käytössä, { -customer(case: "genitive") } ja palveluntarjoajan yhteistyönä.
    .after-number = yhteistä arvonluontia

co-production = yhteistuotanto / yhteiskehittäminen
    .definition = Yhteistuotannossa { -customer } tekee osan { -service(case: "elative") } itse, yhteiskehittämisessä hän on mukana ideoimassa ja kokeilemassa uutta.

concept-pair = käsitepari
    .definition = Kaksi vastakkaista toteamusta, joiden väliin ryhmä merkitsee oman tilanteensa.
    .after-number = käsiteparia

extreme = ääripää
    .definition = Kumpi tahansa asteikon päistä; toinen ei välttämättä ole toista parempi.
    .after-number = ääripäätä

# "Kruksi" in the Finnish source is western usage; "rasti" is neutral.
mark-a-cross = merkitä rasti
    .definition = Osoittaa rastilla asteikolta se kohta, joka kuvaa omaa tilannetta parhaiten.
    .avoid = kruksi

# Stem: kysymykse-, plural kysymykset.
question = kysymys
    .definition = Avoin kehotus miettiä jotakin asiaa ja kirjoittaa siihen lyhyt vastaus.
    .after-number = kysymystä

-perceived-quality =
    { $case ->
       *[nominative] koettu laatu
        [genitive] koetun laadun
        [partitive] koettua laatua
        [inessive] koetussa laadussa
        [elative] koetusta laadusta
        [illative] koettuun laatuun
    }
perceived-quality = koettu laatu
    .definition = Laatu sellaisena kuin { -customer } sen kokee: mitä hän saa ja miten { -service } etenee.
    .after-number = koettua laatua

technical-quality = tekninen / toiminnallinen laatu
    .definition = Tekninen laatu koskee sitä, mitä { -customer } saa, toiminnallinen laatu sitä, miten { -service } etenee.

service-culture = palvelukulttuuri
    .definition = Organisaation yhteinen tapa ajatella ja toimia: asiakkaan arjen tukeminen on kaikille tärkeää.
    .after-number = palvelukulttuuria

-prototype =
    { $case ->
       *[nominative] prototyyppi
        [genitive] prototyypin
        [partitive] prototyyppiä
        [inessive] prototyypissä
        [elative] prototyypistä
        [illative] prototyyppiin
        [plural] prototyypit
        [plural-genitive] prototyyppien
        [plural-partitive] prototyyppejä
    }
prototype = prototyyppi
    .definition = Karkea versio ideasta, jota asiakas voi kokeilla, ennen kuin ratkaisu rakennetaan valmiiksi.
    .after-number = prototyyppiä

-experiment =
    { $case ->
       *[nominative] kokeilu
        [genitive] kokeilun
        [partitive] kokeilua
        [inessive] kokeilussa
        [elative] kokeilusta
        [illative] kokeiluun
        [plural] kokeilut
        [plural-genitive] kokeilujen
        [plural-partitive] kokeiluja
    }
experiment = kokeilu
    .definition = Pieni ja rajattu muutos, jonka vaikutus asiakkaisiin selvitetään ennen päätöstä jatkosta.
    .after-number = kokeilua

-intervention =
    { $case ->
       *[nominative] toimenpide
        [genitive] toimenpiteen
        [partitive] toimenpidettä
        [inessive] toimenpiteessä
        [elative] toimenpiteestä
        [illative] toimenpiteeseen
        [plural] toimenpiteet
        [plural-genitive] toimenpiteiden
        [plural-partitive] toimenpiteitä
    }
intervention = toimenpide
    .definition = Sovittu teko, jolla { -service(case: "partitive") } muutetaan tai jokin { -bottleneck } poistetaan.
    .after-number = toimenpidettä

service-level-agreement = palvelutasosopimus
    .definition = Palveluntarjoajan ja { -customer(case: "genitive") } kirjallinen sopimus siitä, millaista { -service(case: "partitive") } on luvassa ja kuinka nopeasti.
    .after-number = palvelutasosopimusta

performance-metric = mittari
    .definition = Luku, jota seurataan säännöllisesti ja josta näkee, miten { -service } onnistuu.
    .note = Pidemmin suorituskykymittari.
    .after-number = mittaria

service-catalogue = palveluluettelo
    .definition = Luettelo organisaation { -service(case: "plural-elative") }, jotka on kuvattu niin, että { -customer } voi valita tarvitsemansa.
    .after-number = palveluluetteloa

