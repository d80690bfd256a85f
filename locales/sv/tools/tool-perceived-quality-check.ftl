tool =
    .title = Bedömning av upplevd kvalitet
    .short-title = Upplevd kvalitet: bedömning
    .one-line = Sätt två kryss för var och en av nio faktorer: vad kunden väntar sig och vad kunden upplever.

# Only for the filled example.
about =
    .service--example = Livsmedelskontroll av kaféer

# The same names of the nine factors as on the card of perceived quality.
factors =
    .label = Väntat och upplevt, faktor för faktor
    .help = 1 är lägst och 5 högst. Saknar du underlag: lämna raden tom och skriv ett frågetecken bredvid.
    .expected = Väntat
    .experienced = Upplevt
    .level-1 = 1
    .level-2 = 2
    .level-3 = 3
    .level-4 = 4
    .level-5 = 5
    .outcome = Utfallet
    .attitudes = Attityder
    .behaviour = Beteende
    .accessibility = Tillgänglighet
    .punctuality = Punktlighet
    .communication = Kommunikation
    .servicescape = Servicescape: lokaler, skyltar och webbplats
    .trust = Förtroende
    .problem-handling = Förmåga att hantera problem
    .outcome--comment--example = Rätt beslut
    .accessibility--comment--example = Telefontid en timme i veckan
    .communication--comment--example = Rapporten gick inte att förstå utan att ringa
    .problem-handling--comment--example = ? Ingen har frågat

whole =
    .label = Organisationens image och tjänsten som helhet
    .help = Ett kryss per rad: vilken bild kunden har av er, och hur tjänsten upplevs som helhet.
    .level-1 = 1
    .level-2 = 2
    .level-3 = 3
    .level-4 = 4
    .level-5 = 5
    .image = Organisationens image
    .overall = Tjänsten som helhet
    .image--comment--example = ”De letar fel”, säger många

gaps =
    .label = De största skillnaderna
    .help = Skriv båda siffrorna, till exempel 4 och 2. Räkna inte ihop raderna.
    .factor = Faktor
    .gap = Väntat och upplevt
    .reason = Varför, och hur vet du det?
    .row-1--factor--example = Kommunikation
    .row-1--gap--example = 4 och 2
    .row-1--reason--example = Rapporten är skriven för jurister; tre ägare sa samma sak
    .row-2--factor--example = Tillgänglighet
    .row-2--gap--example = 3 och 1
    .row-2--reason--example = Telefontiden är mitt under lunchen, då kaféerna har som mest att göra

next =
    .row-1--what--example = Skriva om mallen för rapporten
    .row-1--who--example = två inspektörer
    .row-1--when--example = slutet av mars
