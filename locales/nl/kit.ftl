# Woorden van de toolkit: naam, processen, fasen, rollen, materialen en uitkomsten.
# Nederlands van Nederland, informeel (je). Titels staan op zichzelf en worden nooit in een zin geplakt.
# Begrippen uit glossary.ftl staan hier als Fluent-term: { -bottleneck(number: "plural") }.

## De toolkit

# kit.short: hooguit 28 tekens, staat boven elke pagina en in de marge van elke afdruk.
kit = Toolkit voor het plannen, ontwerpen, leveren en verbeteren van diensten
    .short = Dienstentoolkit
    .one-line = Kaarten, vier processen en een begrippenlijst voor wie workshops over diensten begeleidt.

## Processen

# .source zegt kort waar het proces vandaan komt.
create-process = CREATE-model voor service design
    .one-line = Zes fasen, van een probleemgebied tot een dienst die klaar is voor de lancering.
    .source = Online toolkit van het project CREATE (Zweedse tekst); de volgorde en de namen van de eerste fasen komen van andere pagina’s van het project.
# ‘Productisering’ is zeldzaam in het Nederlands. Wie twijfelt: ‘een dienst uitwerken als product’. Zie ook glossary.ftl.
process-productisation-nine-steps = Productisering in negen stappen
    .one-line = Negen stappen naar een dienst die goed beschreven, herhaalbaar en makkelijk in te voeren is.
    .source = Dia’s van een workshop, VTT, 2012 (Fins), naar Jaakkola e.a. 2007, bewerkt.
process-service-management-four = Servicemanagement in vier activiteiten
    .one-line = Plannen, ontwerpen, leveren en verbeteren, steeds opnieuw zolang de dienst bestaat.
    .source = Engelstalig overzichtsartikel, auteur en jaar onbekend; de cyclus is onze interpretatie.
# Eigennaam, spelling van de bron. Volgens de spellingregels zou het ‘anderhalvemetersprint’ zijn.
process-one-and-a-half-metre-sprint = 1,5 Meter Sprint
    .one-line = Zes sessies in vier weken om je dienst aan te passen als klanten afstand moeten houden.
    .source = Nederlandse webpagina waarop de sprint in coronatijd werd aangeboden; auteur en jaar staan er niet bij.

## Fasen van het CREATE-model
## (de zesde, phase-exit, is een kaart)

# .short is voor smalle plekken: hooguit 28 tekens.
phase-problem-area = Het probleemgebied verkennen
    .short = Probleemgebied
    .one-line = Kijk eerst goed om je heen en kies dan pas welk probleem je aanpakt.
phase-research = Onderzoek
    .short = Onderzoek
    .one-line = Zoek uit wat klanten en anderen van het probleem merken.
phase-ideas = Ideeën verkennen
    .short = Ideeën
    .one-line = Bedenk veel mogelijke oplossingen voordat je er een kiest.
phase-prototypes = Alternatieve prototypes
    .short = Prototypes
    .one-line = Maak van een paar ideeën iets wat mensen kunnen uitproberen en vergelijken.
# De bron die we zagen noemt deze fase niet. Verzin er geen naam bij.
phase-five = Fase 5
    .short = Fase 5
    .one-line = De bron die we hebben gezien, noemt geen naam voor deze fase; daarom staat hier alleen een nummer.

## Stappen van de productisering

step-1-delimit-service = De dienst afbakenen
    .short = De dienst afbakenen
    .one-line = Bepaal wat wel en niet hoort bij de dienst die je gaat uitwerken.
step-2-customer-need = De klantbehoefte beoordelen en bepalen
    .short = De klantbehoefte bepalen
    .one-line = Zoek uit wat klanten nodig hebben en leg dat vast in woorden waarmee je verder kunt.
step-3-service-promise = De servicebelofte schetsen
    .short = De servicebelofte schetsen
    .one-line = Schrijf op waar klanten op kunnen rekenen als ze voor de dienst kiezen.
step-4-structure-process-resources = Structuur, proces en middelen bepalen
    .short = Structuur, proces, middelen
    .one-line = Beschrijf uit welke delen de dienst bestaat, hoe die verloopt en wat ervoor nodig is.
step-5-degree-of-standardisation = De mate van standaardisatie bepalen en afgesproken delen standaardiseren
    .short = Mate van standaardisatie
    .one-line = Kies wat altijd hetzelfde gaat en wat je per klant aanpast.
step-6-train-and-commit-staff = Medewerkers opleiden en betrekken (functieomschrijvingen e.d.)
    .short = Opleiden en betrekken
    .one-line = Geef de mensen die de dienst leveren de kennis, de tijd en een reden om het goed te doen.
step-7-describe-to-customer = De dienst voor de klant beschrijven (folders e.d.)
    .short = Beschrijven voor de klant
    .one-line = Vertel klanten in woorden die ze zelf gebruiken wat ze krijgen en hoe ze eraan komen.
# De termentabel heeft ‘Volgen en het slagen van de dienst evalueren’; dat loopt niet.
step-8-follow-up-and-evaluate = De dienst volgen en evalueren of die slaagt
    .short = Volgen en evalueren
    .one-line = Verzamel signalen over hoe de dienst loopt en beoordeel ze samen.
step-9-develop-and-renew = De dienst ontwikkelen en vernieuwen
    .short = Ontwikkelen en vernieuwen
    .one-line = Verander de dienst op grond van wat je leert, en ga zo nodig terug naar een eerdere stap.

## Activiteiten van servicemanagement

activity-service-planning = De dienst plannen
    .short = Plannen
    .one-line = Bepaal welke diensten je aanbiedt, aan welke klanten en in welke stappen je ze levert.
activity-service-design = De dienst ontwerpen
    .short = Ontwerpen
    .one-line = Leg vast wat de dienst doet, welke prestaties nodig zijn en wat de gebruiker ziet en meemaakt.
activity-service-delivery = De dienst leveren
    .short = Leveren
    .one-line = Zorg dat alles er staat, maak gebruikers wegwijs en blijf de dienst onderhouden en ondersteunen.
activity-service-improvement = De dienst verbeteren
    .short = Verbeteren
    .one-line = Evalueer de dienst, kies wat er anders moet, verander dat en volg het effect.

## Sessies van de sprint
## (de tweede, session-2-know-customers-anew, is een kaart)

session-1-goal-and-challenge = Doelstelling en uitdaging verkennen
    .short = Doelstelling en uitdaging
    .one-line = Week 1: spreek af wat je wilt bereiken en vraag je af hoe de behoeften van klanten zijn veranderd.
session-3-customer-journeys = Klantreizen in coronatijd
    .short = Klantreizen
    .one-line = Week 3: bekijk de dienst door de ogen van de klant, tot de { -bottleneck(number: "plural") } zichtbaar zijn.
session-4-ideas = Ideeën voor interventies
    .short = Ideeën
    .one-line = Week 3: zoek eenvoudige aanpassingen voor de dringendste { -bottleneck(number: "plural") }.
session-5-implement = Interventie implementeren
    .short = Implementeren
    .one-line = Week 4, individuele sessie: werk één idee uit, probeer het en zorg dat het makkelijk te evalueren is.
session-6-improve-next-journey = Verbeteren en volgende klantreis
    .short = Verbeteren en verder
    .one-line = Week 4: verbeter wat je hebt uitgeprobeerd en pak het volgende { -bottleneck } aan.

## Rollen

role-facilitator = Begeleider
role-timekeeper = Tijdbewaker
role-note-taker = Notulist
role-participants = Deelnemers
role-customers = Klanten
role-researcher = Onderzoeker
# Wie in de organisatie over de dienst gaat; ‘diensteigenaar’ is jargon uit servicemanagement, maar gangbaar.
role-service-owner = Diensteigenaar
role-staff = Medewerkers

## Materialen

# Het aantal staat naast de naam (‘1 per groep’).
material-worksheet = Werkblad
material-sticky-notes = Blok plakbriefjes
material-markers = Stiften
material-flip-chart = Flip-over
material-timer = Timer
material-pens = Pennen
material-recorder = Voicerecorder

## Uitkomsten

# Wat je vooraf nodig hebt, of waarmee je de deur uitgaat.
outcome-roadmap = Implementatieplan
outcome-vision = Visie
outcome-follow-up-plan = Plan voor de follow-up
outcome-actions = Actielijst: wie wat doet en wanneer
outcome-shared-picture = Gedeeld beeld van waar het project staat
outcome-quality-picture = Beeld van de ervaren kwaliteit
outcome-customer-knowledge = Nieuwe kennis over klanten
outcome-challenge = Afgesproken doelstelling en uitdaging
outcome-service-plan = Plan voor de dienst, op één pagina
