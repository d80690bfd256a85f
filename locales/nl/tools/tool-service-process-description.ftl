# Het dienstverleningsproces in banen: het werk van klant en dienstverlener in één beeld.

tool =
    .title = Beschrijving van het dienstverleningsproces
    .short-title = Dienstverleningsproces
    .one-line = Beschrijf hoe de dienst verloopt in zes banen, zodat je het werk van zowel klant als dienstverlener ziet.
about =
    .group--example = Groep 3
    .service--example = Advies over voedselverspilling voor schoolkantines
# The example is a school canteen (‘schoolkantine’): Dutch schools have no kitchens that serve lunch.
# Phases are re-paired from a flattened picture in the source. The lanes are named by the program.
process =
    .label = Het dienstverleningsproces
    .help = Begin met de baan van de klant. Noteer ook wat de klant vóór en na de dienst doet en zich afvraagt.
    .customer = Directe klant
    .present-and-agree = De dienst presenteren en afspraken maken
    .needs-and-measures = Klantbehoeften en mogelijke maatregelen in kaart brengen
    .carry-out = De dienst uitvoeren
    .feedback-and-next = Feedback verzamelen en verdere samenwerking plannen
    .result--present-and-agree--example = De kantine weet waar ze aan begint
    .result--needs-and-measures--example = Hoeveelheid en oorzaken zijn bekend
    .result--carry-out--example = Er is minder afval
    .result--feedback-and-next--example = Een doel voor het volgende schooljaar
    .customers-customer--needs-and-measures--example = Leerlingen vertellen wat ze laten liggen
    .customers-customer--carry-out--example = Leerlingen kiezen kleinere porties
    .customer--present-and-agree--example = Vraagt zich af of er tijd is. Overlegt met de directie
    .customer--needs-and-measures--example = Weegt twee weken wat er overblijft
    .customer--carry-out--example = Probeert kleinere hoeveelheden
    .customer--feedback-and-next--example = Vertelt wat gewoonte is geworden
    .account-people--present-and-agree--example = Bezoeken de kantine en spreken een planning af
    .account-people--needs-and-measures--example = Interviewen de kantinebeheerder en leerlingen
    .account-people--carry-out--example = Bellen één keer per week
    .account-people--feedback-and-next--example = Zetten de resultaten op één pagina
    .experts--needs-and-measures--example = Berekenen waar de verspilling ontstaat
    .experts--carry-out--example = Passen recepten aan
    .tools--present-and-agree--example = Folder, modelcontract
    .tools--needs-and-measures--example = Weegschaal, weegformulier
    .tools--carry-out--example = Receptenprogramma
