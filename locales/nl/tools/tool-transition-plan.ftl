tool =
    .title = Plan voor de overgang naar een serviceperspectief
    .short-title = Overgangsplan
    .one-line = Noteer per onderdeel waar jullie staan en wat de volgende stap is. De servicecultuur is de basis.

# Example: a department of food inspectors.
about =
    .organisation--example = Afdeling Milieu en Gezondheid
    .group--example = Managementteam

# VAD and HUR are outcome and process, as on the card of perceived quality.
# ‘Serviceperspectief’ as in the model of the same transition; ‘dienstverleningsperspectief’ is too long for the sheet.
strategic-decision =
    .label = 1. Strategisch besluit
    .help = Van alleen een goede uitkomst (WAT) naar steun bij het dagelijks leven van klanten (WAT + HOE).
    .what-to-what-and-how = Van WAT naar WAT + HOE
    .now = Nu
    .next = Volgende stap
    .who = Wie
    .when = Wanneer
    .what-to-what-and-how--now--example = Het doel is een aantal controles
    .what-to-what-and-how--next--example = Nieuw doel: eigenaren redden zich beter na een bezoek
    .what-to-what-and-how--who--example = het bestuur
    .what-to-what-and-how--when--example = maart

structural-changes =
    .label = 2. Structurele veranderingen
    .process-development = Ontwikkeling van processen
    .system-development = Ontwikkeling van systemen
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

# “Technical” is the knowledge of one’s trade (inspecting, cooking …), hence ‘vakkennis’; ‘technische opleiding’ would be a school of engineering.
staff-training =
    .label = 3. Opleiding van medewerkers
    .help = De opleiding in interactie en communicatie is voor medewerkers met klantcontact én voor leidinggevenden.
    .technical = Vakkennis
    .interaction = Interactie en communicatie
    .managers = Ontwikkeling van leidinggevenden
    .now = Nu
    .next = Volgende stap
    .who = Wie
    .when = Wanneer
    .technical--now--example = Elk jaar een cursus wetgeving
    .interaction--now--example = Geen opleiding
    .interaction--next--example = Gesprekken oefenen in tweetallen
    .interaction--who--example = iedereen, ook de leidinggevende
    .interaction--when--example = mei

support-services =
    .label = 4. Ontwikkeling van ondersteunende diensten
    .information = Informatie intern en extern
    .other = Overig
    .now = Nu
    .next = Volgende stap
    .who = Wie
    .when = Wanneer
    .information--now--example = Lange folder
    .information--next--example = Eén blad per vraag, ook voor de balie
    .information--who--example = afdeling communicatie
    .information--when--example = juni

culture =
    .label = Servicecultuur: de basis onder de vier onderdelen
    .help = Hoe maken we er een gewoonte van om het nut voor de klant voorop te stellen?
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
    .strategic-decision--column-1--example = Bestuur kiest nieuw doel
    .structural-changes--column-2--example = Gesprek vooraf, proef in tien cafés
    .staff-training--column-3--example = Gespreksoefeningen
    .support-services--column-4--example = Eerste vijf bladen klaar
    .service-culture--column-2--example = Weekoverleg begint met klanten
    .milestones--column-1--example = Besluit
    .milestones--column-4--example = Samen evalueren
