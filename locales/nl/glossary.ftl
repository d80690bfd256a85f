### Begrippen van de toolkit, Nederlands van Nederland.
### Eén begrip, één woord: de waarde is de voorkeursvorm; .avoid noemt vormen om te mijden.
### -naam is hetzelfde begrip voor gebruik midden in andere berichten, enkelvoud of meervoud:
### { -bottleneck } of { -bottleneck(number: "plural") }. .after-number is de vorm na 0, 2, 3 …
### Spreek de lezer aan met je. Regels die met # beginnen zijn voor vertalers.

## De toolkit

-method-kit =
    { $number ->
       *[singular] toolkit
        [plural] toolkits
    }
method-kit = toolkit
    .definition = Verzameling kaarten, { -worksheet(number: "plural") } en uitleg waarmee een { -group } zelf aan een { -service } kan werken.
    .after-number = toolkits

# Niet vervangen door ‘werkvorm’. Meervoud hier altijd ‘methoden’ (‘methodes’ mag ook, maar kies er één).
-method =
    { $number ->
       *[singular] methode
        [plural] methoden
    }
method = methode
    .definition = Beschreven manier van werken, in { -step(number: "plural") } verdeeld, waarmee je een bepaald soort resultaat bereikt.
    .note = Een werkvorm is iets anders: een oefening die je met een groep doet.
    .after-number = methoden

method-card = methodekaart
    .definition = Kaart die één { -method } kort uitlegt: waarom, wanneer, met wie en in welke { -step(number: "plural") }.
    .after-number = methodekaarten

card-deck = kaartenset
    .definition = Alle kaarten van een { -method-kit } bij elkaar op papier, om uit te delen, te sorteren of neer te leggen.
    .after-number = kaartensets

# De termentabel geeft ook ‘hulpmiddel’. Eén woord gekozen; ‘hulpmiddel’ doet in Nederland ook aan rolstoelen en gehoorapparaten denken.
tool = tool
    .definition = Hulpmiddel dat je tijdens het werk invult of gebruikt, zoals een { -worksheet }, een schema of een lijst.
    .after-number = tools

-worksheet =
    { $number ->
       *[singular] werkblad
        [plural] werkbladen
    }
worksheet = werkblad
    .definition = Vel met vragen, vakken of lijnen waarop een { -group } of deelnemer tijdens het werk antwoorden schrijft.
    .after-number = werkbladen

template = sjabloon
    .definition = Leeg document met een vaste indeling, dat je kopieert en daarna zelf aanpast en vult.
    .after-number = sjablonen

poster = poster
    .definition = Groot vel aan de muur waar een hele { -group } tegelijk van kan lezen of aan kan werken.
    .after-number = posters

fill-in = invullen
    .definition = Antwoorden op de open plekken van een { -worksheet } zetten, met de hand of op het scherm.

filled-example = leeg / ingevuld voorbeeld
    .definition = Hetzelfde { -worksheet } in twee versies: leeg voor eigen gebruik, ingevuld om te laten zien wat de bedoeling is.

model = model
    .definition = Vereenvoudigde weergave van hoe de delen van een geheel samenhangen, vaak getekend met vakken en pijlen.
    .after-number = modellen

glossary = begrippenlijst
    .definition = Lijst waarin bij elk begrip staat wat het betekent en welk woord de voorkeur heeft.
    .after-number = begrippenlijsten

source = bron
    .definition = Boek, pagina of presentatie waar de feiten of ideeën op een kaart vandaan komen.
    .after-number = bronnen

licence = licentie
    .definition = Toestemming van de maker: wat je met het materiaal mag doen en onder welke voorwaarden.
    .after-number = licenties

# Zelfde woord als in de Nederlandse namen van de Creative Commons-licenties.
attribution = naamsvermelding
    .definition = De voorwaarde dat je bij hergebruik vermeldt wie het materiaal heeft gemaakt en waar het vandaan komt.

## Velden van een kaart

# Meervoud hier altijd ‘fasen’, niet ‘fases’.
phase = fase
    .definition = Groot deel van een proces met een eigen doel, dat eindigt met iets wat af is.
    .after-number = fasen

-step =
    { $number ->
       *[singular] stap
        [plural] stappen
    }
step = stap
    .definition = Eén handeling in de uitvoering van een { -method }, met een begin, een eind en vaak een aantal minuten.
    .after-number = stappen

# ‘Doel’ kan in het Nederlands ook ‘goal’ zijn. Als kopje op een kaart staat daarom ‘Waarom?’.
purpose = doel
    .definition = De reden om een { -method } te gebruiken: wat je ermee wilt bereiken.

goal = doelstelling
    .definition = Wat je aan het eind bereikt wilt hebben, zo concreet dat je kunt nagaan of het is gelukt.
    .after-number = doelstellingen

benefit = nut
    .definition = Wat iemand eraan heeft: het verschil dat een { -service } of { -method } maakt in iemands leven of werk.

when-to-use = wanneer gebruik je het
    .definition = De situaties waarin een { -method } past, en die waarin je beter een andere kiest.

duration = duur
    .definition = Hoelang iets duurt: de werktijd van de { -group } of de tijd die er in totaal overheen gaat.

preparation = voorbereiding
    .definition = Alles wat klaar moet zijn voordat de deelnemers binnenkomen, zoals uitnodigen, afdrukken en klaarleggen.
    .after-number = voorbereidingen

participants = deelnemers
    .definition = De mensen die in een { -workshop } meewerken en met hun kennis het resultaat bepalen.

group-size = groepsgrootte
    .definition = Het aantal personen waarmee een { -method } goed werkt, met een minimum, een maximum en een ideaal aantal.

# Alleen als meervoud. In kit.ftl heten de losse dingen ‘material-…’.
materials = benodigdheden
    .definition = Wat er in de ruimte moet liggen voordat je kunt beginnen, zoals { -worksheet(number: "plural") }, { -sticky-note(number: "plural") } en { -marker(number: "plural") }.

difficulty = moeilijkheidsgraad
    .definition = Hoeveel ervaring een { -method } vraagt, apart aangegeven voor de { -facilitator } en voor de deelnemers.

instructions = zo doe je het
    .definition = De { -step(number: "plural") } van een { -method }: wat je achtereenvolgens doet, met wie en hoelang.

outcome = resultaat
    .definition = Wat er na afloop is gemaakt, besloten of geleerd en waarmee je verder kunt.
    .after-number = resultaten

tip = tip
    .definition = Kort advies uit de praktijk waarmee je een bekende fout vermijdt of tijd wint.
    .after-number = tips

case-study = praktijkvoorbeeld
    .definition = Beschrijving van hoe een echte organisatie iets heeft aangepakt en wat het opleverde.
    .after-number = praktijkvoorbeelden

related = zie ook
    .definition = Verwijzing naar kaarten die vóór, na of in plaats van deze kaart van pas komen.

# Begrippenpaar met schuine streep, net als in de andere talen.
online = online / op locatie
    .definition = Of de deelnemers elkaar via een scherm ontmoeten of samen in dezelfde ruimte zijn.

## De workshop

-workshop =
    { $number ->
       *[singular] workshop
        [plural] workshops
    }
workshop = workshop
    .definition = Bijeenkomst waarin deelnemers onder begeleiding samen aan een vraag werken en met een tastbaar resultaat eindigen.
    .after-number = workshops

programme = programma
    .definition = Alle { -session(number: "plural") } en andere onderdelen op volgorde, van één dag of van een traject van weken.
    .after-number = programma’s

# Niet ‘agenda’: dat is in het Nederlands eerder de lijst van een vergadering.
agenda = dagprogramma
    .definition = Overzicht van één dag met begintijd, eindtijd en onderwerp van elk onderdeel, ook van de pauzes.
    .after-number = dagprogramma’s

run-sheet = draaiboek
    .definition = Het plan van de { -facilitator }: per onderdeel de tijd, de { -step(number: "plural") }, het materiaal en wie wat doet.
    .after-number = draaiboeken

# De bron van de sprint schrijft ‘werksessie’; hier overal ‘sessie’.
-session =
    { $number ->
       *[singular] sessie
        [plural] sessies
    }
session = sessie
    .definition = Afgebakende werktijd met een eigen doel, als deel van een { -workshop }, een dag of een sprint.
    .after-number = sessies

individual-session = individuele sessie
    .definition = Sessie waarin één deelnemer of één team apart met een { -facilitator } aan de eigen vraag werkt.
    .after-number = individuele sessies

break = pauze
    .definition = Geplande tijd zonder opdracht, om te rusten, iets te drinken en bij te praten.
    .after-number = pauzes

# ‘Groepswerk’ als niet-telbaar alternatief kan, maar is in Nederland vooral schooltaal.
group-work = groepsopdracht
    .definition = Opdracht waaraan een kleine { -group } samen werkt voordat iedereen de uitkomsten hoort.
    .after-number = groepsopdrachten

-group =
    { $number ->
       *[singular] groep
        [plural] groepen
    }
group = groep
    .definition = Deelnemers die samen aan één opdracht werken, meestal rond één tafel en met één { -worksheet }.
    .after-number = groepen

debrief = nabespreking
    .definition = Gesprek na het werk waarin de { -group(number: "plural") } delen wat ze hebben ontdekt en wat nog openstaat.
    .after-number = nabesprekingen

# ‘Facilitator’ is ook gangbaar; ‘begeleider’ is voor iedereen te begrijpen.
-facilitator =
    { $number ->
       *[singular] begeleider
        [plural] begeleiders
    }
facilitator = begeleider
    .definition = Persoon die een { -workshop } voorbereidt en leidt, de tijd bewaakt en de inhoud aan de deelnemers overlaat.
    .after-number = begeleiders

icebreaker = ijsbreker
    .definition = Korte, luchtige oefening aan het begin, waardoor deelnemers elkaar leren kennen en durven te praten.
    .after-number = ijsbrekers

# ‘Post-it’ is een merknaam; ‘memoblaadje’ en ‘geeltje’ komen ook voor.
-sticky-note =
    { $number ->
       *[singular] plakbriefje
        [plural] plakbriefjes
    }
sticky-note = plakbriefje
    .definition = Klein zelfklevend papiertje voor één gedachte, dat je kunt verplaatsen en met andere kunt groeperen.
    .after-number = plakbriefjes

flip-chart = flip-over
    .definition = Standaard met grote vellen papier waarop je voor de hele { -group } schrijft.
    .after-number = flip-overs

whiteboard = whiteboard
    .definition = Wit bord waarop je met uitwisbare { -marker(number: "plural") } schrijft, aan de muur of als digitale variant.
    .after-number = whiteboards

-marker =
    { $number ->
       *[singular] stift
        [plural] stiften
    }
marker = stift
    .definition = Dikke viltstift waarmee je zo groot schrijft dat het op een paar meter afstand leesbaar is.
    .after-number = stiften

timer = timer
    .definition = Klok die aftelt en laat zien hoeveel tijd er voor een { -step } overblijft.
    .after-number = timers

-action-list =
    { $number ->
       *[singular] actielijst
        [plural] actielijsten
    }
action-list = actielijst
    .definition = Lijst van afgesproken acties, met bij elke actie een naam en een datum.
    .after-number = actielijsten

who-what-when = wie / wat / wanneer klaar
    .definition = De drie kolommen van een { -action-list }: wie iets doet, wat diegene doet en wanneer het af is.

## Afdrukken en vertalen

# In spreektaal ‘printen’; op knoppen en in teksten ‘afdrukken’.
print = afdrukken
    .definition = Een kaart of { -worksheet } op papier zetten, in een gekozen formaat en aantal.

# Korte vorm na een getal: ‘ex.’.
copy = exemplaar
    .definition = Eén afdruk van een vel of kaart; hoeveel je er nodig hebt, hangt af van het aantal { -group(number: "plural") }.
    .after-number = exemplaren

double-sided = dubbelzijdig
    .definition = Aan beide kanten bedrukt, met de achterkant rechtop als je het vel omslaat.

# ‘Grootletter’ bestaat vooral bij boeken (‘grootletterboek’). Twijfel: op een knop zou ‘grote letters’ ook schermtekst kunnen betekenen.
large-print = grote letters
    .definition = Uitvoering met tekst van minstens 16 punten en meer witruimte, voor wie kleine letters moeilijk leest.

black-and-white = zwart-wit
    .definition = Afdruk zonder kleur, waarop alles wat kleur aangeeft ook aan vorm of tekst te zien is.

-translation =
    { $number ->
       *[singular] vertaling
        [plural] vertalingen
    }
translation = vertaling
    .definition = Tekst die in een andere taal hetzelfde vertelt als het origineel, met dezelfde kopjes en { -step(number: "plural") }.
    .after-number = vertalingen

out-of-date = verouderd
    .definition = Gezegd van een { -translation } waarvan het origineel later is veranderd, zodat de twee niet meer overeenkomen.

## Begrippen over diensten

-service =
    { $number ->
       *[singular] dienst
        [plural] diensten
    }
service = dienst
    .definition = Ondersteuning waarmee mensen hun leven en organisaties hun werk kunnen inrichten op een manier die voor hen zinvol is.
    .after-number = diensten

# Volgens de spellingregels aaneen (‘servicedesign’), maar het vakgebied schrijft het los; zo ook in de bron van de sprint.
service-design = service design
    .definition = Diensten ontwerpen vanuit de mensen die ze gebruiken en leveren, met onderzoek, schetsen en { -prototype(number: "plural") }.

# Aaneen, anders dan ‘service design’: dit woord is wel als Nederlands woord ingeburgerd.
service-management = servicemanagement
    .definition = Diensten in samenhang plannen, ontwerpen, leveren en verbeteren, gericht op wat { -customer(number: "plural") } nodig hebben en verwachten.

-customer =
    { $number ->
       *[singular] klant
        [plural] klanten
    }
customer = klant
    .definition = Persoon of organisatie voor wie een { -service } bedoeld is en die bepaalt wat de { -service } waard is.
    .after-number = klanten

user = gebruiker
    .definition = Persoon die een { -service } zelf gebruikt, ook als iemand anders de keuze maakt of betaalt.
    .after-number = gebruikers

citizen = burger
    .definition = Inwoner met rechten en plichten tegenover de overheid, ook als die op dit moment geen { -customer } is.
    .after-number = burgers

# In de praktijk hoor je vooral ‘stakeholder’. ‘Belanghebbende’ heeft in het bestuursrecht een engere betekenis; daar is hier geen sprake van.
-stakeholder =
    { $number ->
       *[singular] belanghebbende
        [plural] belanghebbenden
    }
stakeholder = belanghebbende
    .definition = Persoon, groep of organisatie die een { -service } beïnvloedt of er de gevolgen van merkt.
    .after-number = belanghebbenden

# De Nederlandse praktijk kent alleen ‘stakeholdermap’; ‘belanghebbendenkaart’ is ongebruikelijk. Vandaar het verschil met ‘belanghebbende’.
stakeholder-map = stakeholdermap
    .definition = Tekening van alle { -stakeholder(number: "plural") } rond een { -service } en van hun onderlinge verhoudingen.
    .after-number = stakeholdermaps

-customer-journey =
    { $number ->
       *[singular] klantreis
        [plural] klantreizen
    }
customer-journey = klantreis
    .definition = Alles wat een { -customer } achtereenvolgens doet en meemaakt om iets voor elkaar te krijgen, ook buiten de { -service }.
    .after-number = klantreizen

# Twijfel: veel ontwerpers zeggen ‘klantreis’ voor de reis én de tekening, of ‘customer journey map’. Hier twee woorden voor twee dingen.
customer-journey-map = klantreiskaart
    .definition = Schema dat een { -customer-journey } stap voor stap laat zien, met handelingen, gevoelens en { -bottleneck(number: "plural") }.
    .after-number = klantreiskaarten

touchpoint = contactmoment
    .definition = Moment waarop een { -customer } met een { -service } in aanraking komt, bijvoorbeeld aan de balie, telefonisch of per brief.
    .avoid = touchpoint
    .after-number = contactmomenten

# Vertaling van het Finse ‘palvelutuokio’; in Nederland geen vast begrip. Controle door een moedertaalspreker uit het vak gewenst.
service-moment = servicemoment
    .definition = Kort stuk van de { -customer-journey } waarin de { -customer } één samenhangend deel van de { -service } meemaakt.
    .after-number = servicemomenten

# Los geschreven, zoals in het vak gebruikelijk; volgens de spellingregels aaneen.
-service-blueprint =
    { $number ->
       *[singular] service blueprint
        [plural] service blueprints
    }
service-blueprint = service blueprint
    .definition = Schema dat onder de { -customer-journey } laat zien wat medewerkers en systemen voor en achter de schermen doen.
    .after-number = service blueprints

line-of-visibility = zichtbaarheidslijn
    .definition = Lijn in een { -service-blueprint } tussen wat de { -customer } ziet en wat er achter de schermen gebeurt.
    .after-number = zichtbaarheidslijnen

# ‘Voor de schermen’ is naar ‘achter de schermen’ gevormd en klinkt sommigen vreemd; ‘zichtbaar / achter de schermen’ kan ook.
front-stage = voor / achter de schermen
    .definition = Het deel van een { -service } dat de { -customer } ziet, tegenover het werk dat onzichtbaar blijft.

# Ook ‘zwembaan’. ‘Baan’ betekent ook werk: gebruik het alleen waar het schema erbij staat.
lane = baan
    .definition = Horizontale strook in een schema met alles wat één partij of één systeem doet.
    .after-number = banen

persona = persona
    .definition = Verzonnen persoon, gebaseerd op onderzoek, die staat voor een groep { -customer(number: "plural") } met dezelfde { -need(number: "plural") }.
    .after-number = persona’s

-need =
    { $number ->
       *[singular] behoefte
        [plural] behoeften
    }
need = behoefte
    .definition = Wat iemand nodig heeft om iets te bereiken, ook als diegene er zelf niet om vraagt.
    .after-number = behoeften

expectation = verwachting
    .definition = Wat een { -customer } vooraf denkt te krijgen, door eerdere ervaringen, beloften en verhalen van anderen.
    .after-number = verwachtingen

# Ook gebruikt voor ‘pain point’.
-bottleneck =
    { $number ->
       *[singular] knelpunt
        [plural] knelpunten
    }
bottleneck = knelpunt
    .definition = Plek in de { -customer-journey } of het proces waar het stokt en waar { -customer(number: "plural") } of medewerkers last van hebben.
    .after-number = knelpunten

feedback = feedback
    .definition = Reacties van { -customer(number: "plural") } of medewerkers op wat ze hebben meegemaakt, gevraagd of ongevraagd.

feedback-map = feedbackkaart
    .definition = Tekening van alle kanalen waarlangs feedback over een { -service } binnenkomt, formeel en informeel.
    .after-number = feedbackkaarten

# Ook ‘visiebeschrijving’. De Zweedse bron zegt alleen dat de tekst doelen en visie vastlegt.
vision-statement = visie
    .definition = Korte tekst over welk probleem een { -service } oplost, voor wie, en waar die op termijn naartoe gaat.
    .after-number = visies

# ‘Roadmap’ hoor je ook, maar dat gaat in Nederland vaker over de ontwikkeling van een product over jaren.
implementation-roadmap = implementatieplan
    .definition = Tijdlijn met de taken, datums, verantwoordelijken en controles die nodig zijn om een { -service } in te voeren.
    .after-number = implementatieplannen

-launch =
    { $number ->
       *[singular] lancering
        [plural] lanceringen
    }
launch = lancering
    .definition = Het moment waarop een nieuwe of vernieuwde { -service } voor { -customer(number: "plural") } beschikbaar komt.
    .after-number = lanceringen

# Ook ‘invoering’.
implementation = implementatie
    .definition = Een plan of idee echt invoeren in het dagelijkse werk, met mensen, middelen en afspraken.

# De termentabel geeft ‘opvolging’, maar dat is in deze betekenis Belgisch-Nederlands; in Nederland denkt men aan de opvolger van een directeur.
follow-up = follow-up
    .definition = Na de { -launch } blijven volgen hoe het met een { -service } gaat en er zo nodig op reageren.
    .avoid = opvolging

evaluation = evaluatie
    .definition = Aan de hand van vooraf gekozen vragen beoordelen of een { -service } of { -experiment } oplevert wat de bedoeling was.
    .after-number = evaluaties

service-promise = servicebelofte
    .definition = Wat een organisatie { -customer(number: "plural") } over een { -service } toezegt en waarop ze mogen rekenen.
    .after-number = servicebeloften

# Zeldzaam woord. Twijfel: ‘productiseren van diensten’ komt in adviesteksten voor, maar veel lezers kennen het niet; vandaar de noot.
productisation = productisering
    .definition = Een { -service } zo afbakenen, beschrijven en deels standaardiseren dat die uit te leggen en te herhalen is.
    .note = Anders gezegd: een dienst uitwerken als product.

# Zelfde twijfel als bij productisation.
internal-productisation = interne / externe productisering
    .definition = Intern gaat het om afspraken en kennis in de eigen organisatie, extern om wat { -customer(number: "plural") } zien en krijgen.

degree-of-standardisation = mate van standaardisatie
    .definition = Hoeveel van een { -service } altijd op dezelfde manier gaat en hoeveel per { -customer } wordt aangepast.

-core-service =
    { $number ->
       *[singular] kerndienst
        [plural] kerndiensten
    }
core-service = kerndienst
    .definition = Het deel van een { -service } waar het de { -customer } in de eerste plaats om gaat.
    .after-number = kerndiensten

# Let op verbuiging: ‘een ondersteunende dienst’, ‘ondersteunende diensten’.
support-service = ondersteunende dienst
    .definition = Deel dat nodig is om de { -core-service } te kunnen leveren, zoals maaltijden en schoonmaak bij kinderopvang.
    .after-number = ondersteunende diensten

additional-service = aanvullende dienst
    .definition = Deel dat voor de { -core-service } niet nodig is, maar wel de kwaliteit verhoogt, zoals uitstapjes bij kinderopvang.
    .after-number = aanvullende diensten

service-process = dienstverleningsproces
    .definition = De opeenvolgende handelingen waarmee { -customer } en { -service-provider } een { -service } tot stand brengen.
    .after-number = dienstverleningsprocessen

-service-provider =
    { $number ->
       *[singular] dienstverlener
        [plural] dienstverleners
    }
service-provider = dienstverlener
    .definition = Organisatie of persoon die een { -service } levert en voor de uitvoering verantwoordelijk is.
    .after-number = dienstverleners

# In het sociaal domein zou men ‘inkoper’ kunnen zeggen; hier algemener.
commissioner = opdrachtgever
    .definition = Organisatie of persoon die een { -service } of project bestelt en betaalt, vaak een ander dan de { -customer }.
    .after-number = opdrachtgevers

customer-understanding = klantinzicht
    .definition = Begrip van wat { -customer(number: "plural") } beweegt, dat ontstaat als je gegevens samen bespreekt en duidt.
    .note = Gegevens over klanten zijn op zichzelf nog geen klantinzicht.
    .after-number = klantinzichten

# Zonder streepjes, zoals ‘cocreatie’.
value-co-creation = waardecocreatie
    .definition = Het idee dat { -customer } en { -service-provider } de waarde van een { -service } samen laten ontstaan en dat de { -customer } bepaalt hoe groot die is.

co-production = coproductie / co-ontwikkeling
    .definition = Bij coproductie doet de { -customer } een deel van het werk, bij co-ontwikkeling denkt en test de { -customer } mee.

concept-pair = begrippenpaar
    .definition = Twee tegengestelde uitspraken aan de uiteinden van een schaal, waartussen je een kruisje zet.
    .note = Geen van beide hoeft de beste te zijn.
    .after-number = begrippenparen

-extreme =
    { $number ->
       *[singular] uiterste
        [plural] uitersten
    }
extreme = uiterste
    .definition = Een van de twee uiteinden van een schaal, met de uitspraak die daar volledig opgaat.
    .after-number = uitersten

mark-a-cross = een kruisje zetten
    .definition = Op een schaal aangeven waar je staat, ergens tussen de twee { -extreme(number: "plural") }.

question = vraag
    .definition = Zin die een { -group } uitnodigt om te verwoorden wat ze weet, vindt of nog moet uitzoeken.
    .after-number = vragen

# ‘Ervaren’ is hier een voltooid deelwoord; zet het niet vlak naast ‘ervaren onderzoeker’.
perceived-quality = ervaren kwaliteit
    .definition = De kwaliteit zoals de { -customer } die beleeft, in uitkomst en proces, gekleurd door het imago van de organisatie.

technical-quality = technische / functionele kwaliteit
    .definition = Technische kwaliteit is wat de { -customer } krijgt, functionele kwaliteit is hoe het in zijn werk gaat.

service-culture = servicecultuur
    .definition = Gedeelde opvattingen en gewoonten in een organisatie die goede dienstverlening voor iedereen vanzelfsprekend maken.
    .after-number = serviceculturen

-prototype =
    { $number ->
       *[singular] prototype
        [plural] prototypes
    }
prototype = prototype
    .definition = Voorlopige, vaak simpele uitvoering van een idee waarmee je uitprobeert of het werkt voordat je verder bouwt.
    .after-number = prototypes

-experiment =
    { $number ->
       *[singular] experiment
        [plural] experimenten
    }
experiment = experiment
    .definition = Kleine proef in de praktijk met een vooraf gekozen vraag, waarvan je snel iets leert.
    .after-number = experimenten

# Zo in de bron van de sprint. Buiten het vak klinkt ‘interventie’ zwaar; in lopende tekst mag ook ‘aanpassing’.
intervention = interventie
    .definition = Gerichte ingreep in een { -service } om een bepaald { -bottleneck } voor { -customer(number: "plural") } te verhelpen.
    .after-number = interventies

# l10n: allow text-copied het Nederlands gebruikt de Engelse term
service-level-agreement = service level agreement
    .definition = Schriftelijke afspraak tussen { -service-provider } en { -customer } over het niveau van een { -service }, zoals openingstijden of reactietijd.
    .note = Afkorting: SLA.
    .after-number = service level agreements

performance-metric = prestatie-indicator
    .definition = Getal dat je een tijdlang volgt om te zien of een { -service } presteert zoals bedoeld.
    .after-number = prestatie-indicatoren

service-catalogue = dienstencatalogus
    .definition = Overzicht van alle { -service(number: "plural") } die een organisatie aanbiedt, zo beschreven dat { -customer(number: "plural") } kunnen kiezen.
    .after-number = dienstencatalogi
