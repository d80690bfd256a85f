# Four rounded boxes in a square, arrows clockwise. The names are those of kit.ftl; the notes say what each activity is about.
model =
    .title = Servicemanagement als cyclus
    .short-title = Cyclus van vier activiteiten
    .one-line = Vier activiteiten volgen op elkaar en beginnen steeds opnieuw zolang de dienst bestaat.
    .alt = Vier afgeronde vakken in een vierkant met pijlen met de klok mee: De dienst plannen leidt naar De dienst ontwerpen, dan naar De dienst leveren, naar De dienst verbeteren en terug naar het plannen.
    .inferred = De bron somt de activiteiten op en noemt het werk doorlopend; dat ze een cyclus vormen, is onze interpretatie.

## Boxes

planning = De dienst plannen
    .note = Diensten, doelgroepen en stappen van de levering
design = De dienst ontwerpen
    .note = Eigenschappen, functies, prestaties, interface, ervaring
delivery = De dienst leveren
    .note = Infrastructuur, uitleg, onderhoud en ondersteuning
improvement = De dienst verbeteren
    .note = Evalueren, kiezen wat anders moet, aanpassen, volgen
