tool =
    .title = Självvärdering av service management
    .short-title = Självvärdering
    .one-line = Bedöm sex områden i styrning och ledning, och skriv på varje rad vad bedömningen bygger på.

# Example: a unit of food inspectors.
about =
    .organisation--example = Miljökontoret

# The levels answer the question in the label.
areas =
    .label = Utgår området från kundernas vardag?
    .help = Skriv under Kommentar en händelse eller ett beslut som visar det. Räkna inte ihop kryssen.
    .not-at-all = Inte alls
    .partly = Delvis
    .largely = Till stor del
    .fully = Helt
    .strategic-direction = Strategisk inriktning
    .operational-planning = Verksamhetsplanering
    .organising = Organisering
    .leadership = Ledning och chefsarbete
    .competence-development = Kompetensutveckling
    .follow-up-and-reward = Uppföljning och belöning
    .strategic-direction--comment--example = Strategin nämner företagen, men inte deras vardag
    .operational-planning--comment--example = Planen anger bara antal kontroller
    .leadership--comment--example = Chefen var med på två besök i våras
    .competence-development--comment--example = Kurser i lagstiftning, ingen i samtalsteknik
    .follow-up-and-reward--comment--example = Bara handläggningstiden följs

requirements =
    .label = Vad är redan på gång?
    .help = Nya eller effektivare tjänster räcker inte om strategi och kultur förblir desamma.
    .strategic-will = En strategisk vilja och en omlagd strategi
    .process-development = Utveckling av många verksamhetsprocesser
    .service-culture = Utveckling av en servicekultur

discuss =
    .label = Vad vill du ta upp med de andra?
    .example = Vi säger att vi vill ge råd, men mäter bara hur många kontroller vi hinner.

next =
    .row-1--what--example = Ta upp kaféägarnas vardag på planeringsdagen
    .row-1--who--example = enhetschefen
    .row-1--when--example = 15 mars
