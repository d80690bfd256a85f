# Verktygslådans egna ord: namn, processer, faser, roller, material och resultat.
# Svenska som i Sverige, läsaren tilltalas med du. Rubrikerna står för sig själva
# och fogas aldrig in i en mening.

## Verktygslådan

# .short får vara högst 28 tecken: den står överst på varje sida och i marginalen på utskrifter.
kit = Verktygslåda för att planera, utforma, leverera och förbättra tjänster
    .short = Verktygslåda för tjänster
    .one-line = Kort, fyra processer och en ordlista för dig som leder workshoppar om tjänster.

## Processer

# .source berättar kort var processen kommer ifrån.
create-process = CREATE, en modell för tjänstedesign
    .one-line = Sex faser, från ett problemområde till en { -service } som är redo att lanseras.
    .source = CREATE-projektets webbverktyg (på svenska); de första fasernas namn och ordning enligt projektets övriga sidor.
# ”Produktifiering” är finlandssvenska, i Sverige säger man ofta ”paketering av tjänster”.
# Ordet behålls för att begreppet ska ha samma term överallt; se ordlistan.
process-productisation-nine-steps = Produktifiering i nio steg
    .one-line = Nio steg mot en { -service } som är beskriven, går att upprepa och är lätt att ta i bruk.
    .source = Presentationsbilder från en workshop, VTT 2012 (på finska); bearbetning efter Jaakkola m.fl. 2007.
process-service-management-four = Fyra aktiviteter i service management
    .one-line = Planering, utformning, leverans och förbättring, varv efter varv så länge tjänsten finns.
    .source = Översiktsartikel på engelska, författare och år okända; att aktiviteterna ritas som ett kretslopp är vår tolkning.
process-one-and-a-half-metre-sprint = 1,5-meterssprinten
    .one-line = Sex pass på fyra veckor för att anpassa tjänster när kunder måste hålla avstånd.
    .source = Webbsida som erbjöd sprinten under coronapandemin (på nederländska), utan uppgift om författare och år.

## Faser i CREATE
## (den sjätte, phase-exit, är ett kort)

# De svenska namnen på fas 1–4 är våra egna återgivningar av de engelska
# (”Cruising the problem area”, ”Research”, ”exploring ideas”, ”Alternative prototypes”).
phase-problem-area = Orientering i problemområdet
    .short = Problemområdet
    .one-line = Se dig om i hela området innan du väljer vilket problem du ska arbeta med.
phase-research = Undersökning
    .short = Undersökning
    .one-line = Ta reda på hur kunder och andra berörda lever med problemet.
phase-ideas = Utforskning av idéer
    .short = Idéer
    .one-line = Ta fram många tänkbara lösningar innan du väljer någon av dem.
phase-prototypes = Alternativa prototyper
    .short = Prototyper
    .one-line = Ge flera idéer en form som går att prova och jämföra.
# Den källa vi har sett ger ingen benämning på fasen. Hitta inte på någon.
phase-five = Fas 5
    .short = Fas 5
    .one-line = Källan vi har sett anger inte vad fasen heter. Därför har den bara ett nummer här.

## Steg i produktifieringen

step-1-delimit-service = Avgränsa tjänsten
    .short = Avgränsa tjänsten
    .one-line = Bestäm vad som hör till tjänsten och vad som inte gör det.
step-2-customer-need = Bedöm och definiera kundbehovet
    .short = Kundbehovet
    .one-line = Ta reda på vad kunderna behöver och beskriv det så att det går att arbeta vidare med.
step-3-service-promise = Skissa tjänstelöftet
    .short = Tjänstelöftet
    .one-line = Formulera vad kunden kan räkna med av tjänsten.
step-4-structure-process-resources = Definiera struktur, process och resurser
    .short = Struktur och resurser
    .one-line = Beskriv tjänstens delar, hur tjänsten går till och vad den kräver.
step-5-degree-of-standardisation = Bestäm standardiseringsgraden och standardisera avtalade delar
    .short = Standardiseringsgraden
    .one-line = Välj vad som alltid görs på samma sätt och vad som anpassas efter varje kund.
step-6-train-and-commit-staff = Utbilda och engagera personalen (arbetsbeskrivningar m.m.)
    .short = Utbilda personalen
    .one-line = Ge dem som levererar tjänsten kunskap, tid och goda skäl att göra det väl.
step-7-describe-to-customer = Beskriv tjänsten för kunden (broschyrer m.m.)
    .short = Beskriv för kunden
    .one-line = Berätta med kundens egna ord vad tjänsten ger och hur man får den.
# De andra stegen är uppmaningar, det här är ett substantiv: så står det i termtabellen.
step-8-follow-up-and-evaluate = Uppföljning och utvärdering av hur tjänsten lyckats
    .short = Uppföljning och utvärdering
    .one-line = Samla tecken på hur det går för tjänsten och bedöm dem tillsammans.
step-9-develop-and-renew = Utveckla och förnya tjänsten
    .short = Utveckla och förnya
    .one-line = Använd det ni har lärt er till att ändra tjänsten, och gå tillbaka till ett tidigare steg vid behov.

## Aktiviteter i service management

activity-service-planning = Planering av tjänster
    .short = Planering
    .one-line = Bestäm vilka tjänster ni erbjuder, till vilka kunder och i vilka steg de levereras.
# ”Utformning” och inte ”design”, så att aktiviteten inte förväxlas med tjänstedesign.
activity-service-design = Utformning av tjänster
    .short = Utformning
    .one-line = Ange egenskaper, funktioner, prestandakrav, gränssnitt och upplevelse.
activity-service-delivery = Leverans av tjänster
    .short = Leverans
    .one-line = Se till att allt som behövs finns på plats, utbilda användarna, sköt driften och ge stöd.
activity-service-improvement = Förbättring av tjänster
    .short = Förbättring
    .one-line = Utvärdera tjänsten, bestäm vad som ska ändras, ändra det och se vad som händer.

## Pass i sprinten
## (det andra, session-2-know-customers-anew, är ett kort)

session-1-goal-and-challenge = Mål och utmaning
    .short = Mål och utmaning
    .one-line = Vecka 1: enas om vad ni vill uppnå och fråga er hur kundernas behov har förändrats.
session-3-customer-journeys = Kundresor i coronatid
    .short = Kundresor
    .one-line = Vecka 3: följ tjänsten från kundens sida tills { -bottleneck(form: "plural-definite") } syns.
session-4-ideas = Idéer till åtgärder
    .short = Idéer till åtgärder
    .one-line = Vecka 3: leta efter enkla ändringar som lindrar de mest akuta { -bottleneck(form: "plural-definite") }.
# Termtabellen har ”Genomföra åtgärden”; uppmaningen passar bättre som rubrik.
session-5-implement = Genomför åtgärden
    .short = Genomför åtgärden
    .one-line = Vecka 4, individuell session: gör en idé genomförbar och prova den på ett sätt som är lätt att utvärdera.
# Termtabellen har ”Förbättra och nästa kundresa”, som inte går ihop på svenska.
session-6-improve-next-journey = Förbättring och nästa kundresa
    .short = Förbättring, nästa kundresa
    .one-line = Vecka 4: förbättra det ni har provat och ta itu med nästa { -bottleneck }.

## Roller

role-facilitator = Facilitator
# Inte ”tidtagare”, som leder tanken till idrott.
role-timekeeper = Tidhållare
role-note-taker = Antecknare
role-participants = Deltagare
role-customers = Kunder
# Den som har vana av kundundersökningar, inte nödvändigtvis en akademisk forskare.
role-researcher = Undersökare
role-service-owner = Tjänsteägare
role-staff = Personal

## Material

# Antalet skrivs ut bredvid namnet (”1 per grupp”): för klisterlappar räknas block, inte lappar.
material-worksheet = Arbetsblad
material-sticky-notes = Block med klisterlappar
material-markers = Tuschpennor
material-flip-chart = Blädderblock
material-timer = Timer
material-pens = Pennor
material-recorder = Ljudinspelare

## Resultat

# Det som behövs innan du börjar, eller det du har efteråt.
outcome-roadmap = Färdplan för genomförandet
outcome-vision = Visionsbeskrivning
outcome-follow-up-plan = Plan för uppföljning
outcome-actions = Åtgärdslista: vad som ska göras och av vem
outcome-shared-picture = Gemensam bild av var projektet står
outcome-quality-picture = Bild av den upplevda kvaliteten
outcome-customer-knowledge = Aktuell kunskap om kunderna
outcome-challenge = Mål och utmaning som alla är överens om
outcome-service-plan = Tjänsteplan på en sida
