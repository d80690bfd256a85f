tool =
    .title = Ervaren kwaliteit beoordelen
    .short-title = Ervaren kwaliteit beoordelen
    .one-line = Zet bij elk van negen factoren twee kruisjes: wat de klant verwacht en wat de klant ervaart.

# Only for the filled example.
about =
    .service--example = Controle van voedselveiligheid in cafés

# The same names of the nine factors as on the card of perceived quality.
# ‘Café’ as on the card of perceived quality; the examples say ‘with a kitchen’ and do not let it bake, since a Dutch café is first of all a bar.
factors =
    .label = Verwacht en ervaren, factor voor factor
    .help = 1 is het laagst en 5 het hoogst. Weet je het niet, laat de regel dan leeg en zet er een vraagteken naast.
    .expected = Verwacht
    .experienced = Ervaren
    .level-1 = 1
    .level-2 = 2
    .level-3 = 3
    .level-4 = 4
    .level-5 = 5
    .outcome = Uitkomst
    .attitudes = Houding
    .behaviour = Gedrag
    .accessibility = Bereikbaarheid
    .punctuality = Stiptheid
    .communication = Communicatie
    .servicescape = Servicescape: ruimtes, borden en website
    .trust = Vertrouwen
    .problem-handling = Omgaan met problemen
    .outcome--comment--example = Juist besluit
    .accessibility--comment--example = Telefonisch spreekuur van één uur per week
    .communication--comment--example = Rapport pas te begrijpen na een telefoontje
    .problem-handling--comment--example = ? Niemand heeft ernaar gevraagd

whole =
    .label = Het imago en de dienst als geheel
    .help = Eén kruisje per regel: welk beeld de klant van de organisatie heeft en hoe de dienst als geheel wordt ervaren.
    .level-1 = 1
    .level-2 = 2
    .level-3 = 3
    .level-4 = 4
    .level-5 = 5
    .image = Imago van de organisatie
    .overall = De dienst als geheel
    .image--comment--example = ‘Ze zijn uit op fouten’, zeggen veel eigenaren

gaps =
    .label = De grootste verschillen
    .help = Schrijf beide cijfers op, bijvoorbeeld 4 en 2. Tel de regels niet op.
    .factor = Factor
    .gap = Verwacht en ervaren
    .reason = Waardoor, en hoe weet je dat?
    .row-1--factor--example = Communicatie
    .row-1--gap--example = 4 en 2
    .row-1--reason--example = Het rapport is voor juristen geschreven; drie eigenaren zeiden hetzelfde
    .row-2--factor--example = Bereikbaarheid
    .row-2--gap--example = 3 en 1
    .row-2--reason--example = Het spreekuur valt midden in de lunch

next =
    .row-1--what--example = Het sjabloon voor het rapport herschrijven
    .row-1--who--example = twee inspecteurs
    .row-1--when--example = eind maart
