tool =
    .title = Vem är kund?
    .short-title = Vem är kund?
    .one-line = Lista externa och interna kunder var för sig och skriv hur ni stöder dem.

# Example: the food inspectors of a council.
about =
    .group--example = Inspektionsgruppen
    .service--example = Livsmedelskontroll

external =
    .label = Externa kunder och användare
    .help = De som finns utanför organisationen, även de som varken betalar eller har valt er.
    .who = Vem?
    .everyday = Vad vill de klara i sin vardag?
    .support = Hur stöder ni dem?
    .row-1--who--example = Kaféägare
    .row-1--everyday--example = Servera säker mat utan att drunkna i papper
    .row-1--support--example = Kontroll, rapport och telefontid
    .row-2--who--example = Kaféernas gäster
    .row-2--everyday--example = Äta ute utan att bli sjuka
    .row-2--support--example = Resultaten visas vid dörren
    .row-3--who--example = De som ska öppna sitt första kafé
    .row-3--everyday--example = Förstå i tid vad lokalen måste ha

internal =
    .label = Interna kunder och användare
    .help = Kollegor och enheter som behöver ert arbete för att kunna göra sitt eget.
    .who = Vem?
    .everyday = Vad behöver de få gjort i sitt arbete?
    .support = Hur stöder ni dem?
    .row-1--who--example = Växeln
    .row-1--everyday--example = Svara kaféägare utan att koppla vidare
    .row-1--support--example = En sida med vanliga frågor
    .row-2--who--example = Bygglovshandläggarna
    .row-2--everyday--example = Bedöma om en lokal duger som kök

forgotten =
    .label = Vilka glömmer ni lätt?
    .example = Ägare som har svårt att läsa våra brev. Kommunens egna skolkök.
