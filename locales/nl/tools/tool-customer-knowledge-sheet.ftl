tool =
    .title = Wat weten we over de klant?
    .short-title = Wat weten we over de klant?
    .one-line = Beantwoord tien vragen over het dagelijks leven van de klant en verzamel de kern in vier vakken.

# Example: the food inspectors of a council look at the owners of small cafés.
about =
    .group--example = Inspectieteam
    .service--example = Controle van voedselveiligheid

customer =
    .label = Om welke klant gaat het?
    .help = Kies één groep klanten tegelijk en schrijf alleen op wat jullie hebben gehoord of gezien.
    .example = Eigenaren van kleine cafés met een keuken

# The first four questions are about everyday processes (vardagsprocesser), the next three about how customers choose.
what-they-do =
    .label = Wat doet de klant in het dagelijks leven?
    .help = Denk aan het leven of werk van de klant, niet aan jullie dienst.
    .example = Begint vroeg, kookt, bedient, doet inkopen en de kassa. Vaak alleen.

how-they-do-it =
    .label = Hoe doet de klant dat?
    .example = Alles tussendoor. Het papierwerk komt ’s avonds, op de telefoon.

why-that-way =
    .label = Waarom juist op die manier?
    .example = Er is geen geld voor meer personeel, en gasten gaan voor.

what-they-want =
    .label = Wat wil de klant bereiken?
    .example = Gasten die terugkomen, en één vrije dag per week.

solutions-sought =
    .label = Wat voor oplossingen zoekt de klant?
    .example = Korte lijstjes voor aan de muur, en iemand om te bellen.

what-interests =
    .label = Wat wekt de belangstelling van de klant?
    .example = Hoe andere cafés hetzelfde hebben opgelost.

what-is-accepted =
    .label = Wat accepteert de klant?
    .example = Eisen waarvan iemand de reden heeft uitgelegd.

where-to-begin =
    .label = Waar beginnen we?
    .example = Een ochtend meelopen met een eigenaar, vóór de volgende controle.

least-known =
    .label = Waar weten we het minst van?
    .example = Wat er in het café gebeurt in de dagen na een controle.

finding-information =
    .label = Waar en hoe vinden we de informatie die we nodig hebben?
    .example = Drie bezoeken, vijf gesprekken en de vragen die bij het klantcontactcentrum binnenkomen.

picture =
    .label = Het beeld van de klant
    .help = Eén ding per plakbriefje. Zet een vraagteken bij wat jullie niet van een klant hebben gehoord.
    .needs = Behoeften
    .needs--help = Wat moet er in het dagelijks leven werken?
    .expectations = Verwachtingen
    .expectations--help = Waar rekent de klant op, uitgesproken of niet?
    .values = Waarden
    .values--help = Wat vindt de klant belangrijk en juist?
    .interests = Interesses
    .interests--help = Waar wil de klant graag meer over weten of meer mee doen?
    .needs--example =
        Weten welke regels gelden
        Nog dezelfde dag antwoord
    .expectations--example =
        Elk café wordt op dezelfde manier beoordeeld
        ? Advies, niet alleen aanmerkingen
    .values--example =
        Trots op het eten
        Het netjes willen doen
    .interests--example = Minder voedselverspilling
