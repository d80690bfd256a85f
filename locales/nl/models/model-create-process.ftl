# Six arrow-shaped boxes in one row. The names are those of kit.ftl and of the card phase-exit.
model =
    .title = De zes fasen van het CREATE-model
    .short-title = CREATE: zes fasen
    .one-line = Zes fasen leiden van een probleemgebied naar een dienst die klaar is voor de lancering.
    .alt = Zes pijlvormige vakken op een rij, van links naar rechts: Het probleemgebied verkennen, Onderzoek, Ideeën verkennen, Alternatieve prototypes, Fase 5 en Exit: klaar voor lancering. Het laatste vak valt op; het vijfde heeft in de bron geen naam.
    .inferred = De rij is onze tekening: de bron beschrijft alleen de laatste fase, en de namen van fase 1–4 zijn vertaald van andere, Engelstalige pagina’s van het project.

## Boxes

problem-area = Het probleemgebied verkennen
    .note = Fase 1
research = Onderzoek
    .note = Fase 2
ideas = Ideeën verkennen
    .note = Fase 3
prototypes = Alternatieve prototypes
    .note = Fase 4
# The source seen does not name this phase. Do not invent a name.
five = Fase 5
    .note = Geen naam in de bron
# The short title of the card phase-exit.
exit = Exit: klaar voor lancering
    .note = Fase 6
