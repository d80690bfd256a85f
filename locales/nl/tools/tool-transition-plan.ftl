tool =
    .title = Plan voor de overgang naar een serviceperspectief
    .short-title = Overgangsplan
    .one-line = Noteer waar jullie staan en wat volgt bij vier onderdelen die op de servicecultuur rusten.

# Example: a department of food inspectors.
about =
    .organisation--example = Dienst Milieu en Gezondheid
    .group--example = Managementteam

# VAD and HUR are outcome and process, as on the card of perceived quality.
# ‘Serviceperspectief’ as in the model of the same transition; ‘dienstverleningsperspectief’ is too long for the sheet.
strategic-decision =
    .label = 1. Strategisch besluit
    .help = Van alleen een goede uitkomst (WAT) naar steun in het dagelijks leven van klanten (WAT + HOE).
    .what-to-what-and-how = Van WAT naar WAT + HOE
    .now = Nu
    .next = Volgende stap
    .who = Wie
    .when = Wanneer
    .what-to-what-and-how--now--example = Het doel is een aantal controles
    .what-to-what-and-how--next--example = Nieuw doel: eigenaars redden zich beter na een bezoek
    .what-to-what-and-how--who--example = het bestuur
    .what-to-what-and-how--when--example = maart

structural-changes =
    .label = 2. Structurele veranderingen
    .process-development = Procesontwikkeling
    .system-development = Systeemontwikkeling
    .organisation = Aanpassing van de organisatie
    .now = Nu
    .next = Volgende stap
    .who = Wie
    .when = Wanneer
    .process-development--now--example = Advies alleen bij controle
    .process-development--next--example = Gesprek vóór de controle
    .process-development--who--example = inspecteurs
    .process-development--when--example = april
    .system-development--now--example = Het rapport is een formulier
    .system-development--next--example = Nieuw sjabloon in gewone taal

staff-training =
    .label = 3. Opleiding van medewerkers
    .help = Interactie en communicatie is er voor medewerkers met klantcontact én voor leidinggevenden.
    .technical = Technische opleiding
    .interaction = Interactie en communicatie
    .managers = Ontwikkeling van leidinggevenden
    .now = Nu
    .next = Volgende stap
    .who = Wie
    .when = Wanneer
    .technical--now--example = Elk jaar een cursus wetgeving
    .interaction--now--example = Geen opleiding
    .interaction--next--example = Gesprekken oefenen in tweetallen
    .interaction--who--example = iedereen, ook de chef
    .interaction--when--example = mei

support-services =
    .label = 4. Ontwikkeling van ondersteunende diensten
    .information = Informatiemateriaal intern en extern
    .other = Overig
    .now = Nu
    .next = Volgende stap
    .who = Wie
    .when = Wanneer
    .information--now--example = Lange folder
    .information--next--example = Eén blad per vraag, ook voor de balie
    .information--who--example = communicatie
    .information--when--example = juni

culture =
    .label = Servicecultuur: de basis onder de vier onderdelen
    .help = Wat doen we zodat het een gewoonte wordt om het nut voor de klant voorop te stellen?
    .example = Elk weekoverleg begint met iets wat een eigenaar heeft gezegd.

schedule =
    .label = De vier onderdelen en de basis op een tijdlijn
    .help = Schrijf bovenaan maanden of kwartalen.
    .strategic-decision = Strategisch besluit
    .structural-changes = Structurele veranderingen
    .staff-training = Opleiding van medewerkers
    .support-services = Ontwikkeling van ondersteunende diensten
    .service-culture = Servicecultuur
    .column-1--example = maart
    .column-2--example = april
    .column-3--example = mei
    .column-4--example = juni
    .strategic-decision--column-1--example = Nieuw doel in het bestuur
    .structural-changes--column-2--example = Gesprek vooraf, proef in tien cafés
    .staff-training--column-3--example = Gespreksoefeningen
    .support-services--column-4--example = Eerste vijf bladen klaar
    .service-culture--column-2--example = Weekoverleg krijgt een nieuw begin
    .milestones--column-1--example = Besluit
    .milestones--column-4--example = Samen evalueren
