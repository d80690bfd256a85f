# Voorbeeld: een kleine theatergroep biedt audiowandelingen in een haven aan.
# ‘Punt’ = taartpunt, een deel van de cirkel.

tool =
    .title = Feedbackkaart
    .short-title = Feedbackkaart
    .one-line = Breng in beeld langs welke formele en informele kanalen feedback binnenkomt, en wat mensen zeggen.
about =
    .group--example = Wandelgroep
    .participants--example = producent, gids, kassamedewerker
map =
    .label = Kanalen voor feedback
    .help = Formele kanalen boven de lijn, informele eronder. Eén kanaal per taartpunt, met wat klanten daar zeggen.
    .centre = Dienst
    .upper = Formele feedback
    .lower = Informele feedback
    .centre--example = Audiowandeling door de haven
    .sector-1--name--example = Enquête na afloop
    .sector-1--example =
        mooie stemmen
        te ver van stop 4 naar stop 5
    .sector-2--name--example = Interviews, twee keer per jaar
    .sector-2--example =
        liever in eigen tempo lopen
    .sector-3--name--example = Terugbetalingen
    .sector-3--example =
        koptelefoon deed het niet
    .sector-4--name--example = Vragen aan de klantenservice
    .sector-4--example =
        kan het met een kinderwagen?
    .sector-5--name--example = Wat mensen bij de kassa zeggen
    .sector-5--example =
        waar begint het?
        hoe lang duurt het?
    .sector-6--name--example = Wat de gidsen zien
    .sector-6--example =
        veel mensen keren om bij de brug
    .sector-7--name--example = Sociale media
    .sector-7--example =
        foto’s van het uitzichtpunt
    .sector-8--name--example = Het café op de kade
    .sector-8--example =
        mensen komen er verkleumd binnen
actions =
    .help = Kies hooguit vier kanalen die jullie echt gaan bijhouden.
    .row-1--what--example = De enquête lezen en op maandag bespreken
    .row-1--who--example = producent
    .row-1--when--example = elke week
    .row-2--what--example = Opschrijven wat mensen bij de kassa vragen
    .row-2--who--example = kassamedewerker
    .row-2--when--example = heel juni
    .row-3--what--example = Meelopen en kijken waar mensen omkeren
    .row-3--who--example = een gids
    .row-3--when--example = voor de zomervakantie
