# De regels zijn uitspraken die de groep aanvinkt als ze kloppen. Lege vakjes komen in de tabel eronder.
# Het voorbeeld is het museum van de kaart over de fase.

# l10n: allow punctuation-differs in het Nederlands is de titel een vraag
tool =
    .title = Klaar voor de lancering?
    .short-title = Klaar voor de lancering?
    .one-line = Vink aan wat klaar is en spreek af wie regelt wat er nog ontbreekt.
about =
    .service--example = Maakworkshop voor gezinnen
    .group--example = Workshopgroep
ready =
    .label = Is alles klaar?
    .help = Vink alleen aan waar de hele groep zeker van is.
    .aspects = Alle onderdelen van de dienst zijn tot in detail gepland
    .responsibilities = Het is duidelijk wie waarvoor verantwoordelijk is
    .delivery-who = Het is duidelijk wie de dienst levert
    .delivery-when = Het is duidelijk wanneer dat gebeurt
    .delivery-how = Het is stap voor stap duidelijk hoe dat gaat
    .materials = Het materiaal is er en iemand vult het aan
    .equipment = De apparatuur staat klaar en is getest
    .resources = Er is genoeg werktijd en geld
    .training = Wie opleiding nodig had, heeft die gekregen
    .presentation = Er is een plan om de dienst aan klanten te presenteren
    .follow-up = De follow-up is gepland: wat, wanneer en door wie
    .readiness-to-change = We zijn erop voorbereid de dienst te veranderen
    .free-1--example = De ruimte is ook ’s winters warm te krijgen
gaps =
    .label = Wat nog ontbreekt
    .help = Eén regel voor elk leeg vakje.
    .missing = Wat
    .who = Wie
    .by-when = Wanneer klaar
    .row-1--missing--example = Iemand die op zaterdag de deur opendoet
    .row-1--who--example = museumdirecteur
    .row-1--by-when--example = 1 maart
    .row-2--missing--example = Inkoop van klei
    .row-2--who--example = workshopbegeleider
    .row-2--by-when--example = 8 maart
    .row-3--missing--example = Een vervanger als de begeleider ziek is
    .row-3--who--example = educatiemedewerker
    .row-3--by-when--example = 15 maart
