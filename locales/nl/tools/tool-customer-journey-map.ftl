tool =
    .title = Klantreiskaart
    .short-title = Klantreiskaart
    .one-line = Leg één klantreis stap voor stap vast, zodat je ziet waar het stokt en wat goed gaat.

# Example: a library that for a while hands out books by appointment only, the story of the card about session 2.
about =
    .group--example = Groep Boek
    .service--example = Boeken afhalen op afspraak

traveller =
    .label = Wie maakt de reis, en waarom?
    .help = Kies één groep klanten, liefst een die jullie zelden horen: ouderen, of mensen die moeite hebben met lezen.
    .example = Een lid van 78 dat voor het weekend iets moois wil lezen

# Sprint question 3 of 4 (the other two are on the experiment sheet).
who-differs =
    .label = Welke klanten gedragen zich anders dan eerst?
    .example = Oudere leden blijven weg. Gezinnen lenen meer tegelijk.

# Sprint question 4 of 4.
changed-needs =
    .label = Hoe zijn hun behoeften veranderd?
    .example = Ze krijgen geen leestips meer en missen een praatje.

# The names of the lanes come with the program. The columns are named by hand.
journey =
    .label = De reis
    .help = Geef de kolommen bovenaan een naam en werk van links naar rechts. Schrijf ook op wat goed gaat.
    .column-1--example = Kiezen
    .steps--column-1--example = Zoekt op de website
    .touchpoints--column-1--example = Website
    .feelings--column-1--example = Weet niet wat ze wil
    .bottlenecks--column-1--example = Geen leestip zonder balie
    .ideas--column-1--example = Leestip per telefoon
    .column-2--example = Reserveren
    .steps--column-2--example = Reserveert boeken en een tijd
    .touchpoints--column-2--example = Bevestiging op het scherm
    .feelings--column-2--example = Dat ging makkelijk
    .column-3--example = Afhalen
    .steps--column-3--example = Komt op de afgesproken tijd
    .touchpoints--column-3--example = Raam bij de ingang
    .feelings--column-3--example = Rustig en vriendelijk, maar koud
    .bottlenecks--column-3--example = In de rij in de regen
    .ideas--column-3--example = Afdak boven de rij
    .column-4--example = Terugbrengen
    .steps--column-4--example = Legt de boeken in de bus
    .touchpoints--column-4--example = Inleverbus

# Three rows, one per bottleneck; the remark beside it names the bottleneck.
urgent =
    .label = Welke knelpunten kunnen niet wachten?
    .help = Schrijf ernaast om welk knelpunt het gaat. Beoordeel het vanuit de klant.
    .bottleneck-1 = Knelpunt 1
    .bottleneck-2 = Knelpunt 2
    .bottleneck-3 = Knelpunt 3
    .can-wait = Kan wachten
    .soon = Snel
    .at-once = Meteen
    .bottleneck-1--comment--example = Geen leestip zonder balie
    .bottleneck-2--comment--example = In de rij in de regen
