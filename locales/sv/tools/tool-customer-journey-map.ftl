tool =
    .title = Kundresekarta
    .short-title = Kundresekarta
    .one-line = Följ en kundresa steg för steg, så att både flaskhalsarna och det som fungerar bra syns.

# Example: a library that for a while hands out books by appointment only, the story of the card about session 2.
about =
    .group--example = Bokgruppen
    .service--example = Hämtning av böcker på bokad tid

traveller =
    .label = Vem gör resan, och varför?
    .help = Välj en grupp kunder, gärna en som ni sällan hör, till exempel äldre eller personer som har svårt att läsa.
    .example = En låntagare på 78 år som vill ha något bra att läsa i helgen

# Sprint question 3 of 4 (the other two are on the experiment sheet).
who-differs =
    .label = Vilka kunder gör nu på ett annat sätt än förut?
    .example = Äldre låntagare har slutat komma. Barnfamiljer lånar mer åt gången.

# Sprint question 4 of 4.
changed-needs =
    .label = Hur har deras behov förändrats?
    .example = De får inga lästips längre och saknar pratstunden.

# The names of the lanes come with the program. The columns are named by hand.
journey =
    .label = Resan
    .help = Namnge kolumnerna överst och gå sedan från vänster till höger. Skriv också upp det som går bra.
    .column-1--example = Välja
    .steps--column-1--example = Letar på webbplatsen
    .touchpoints--column-1--example = Webbplatsen
    .feelings--column-1--example = Vet inte vad hon ska ta
    .bottlenecks--column-1--example = Inga lästips utan disk
    .ideas--column-1--example = Lästips per telefon
    .column-2--example = Reservera
    .steps--column-2--example = Reserverar böcker, bokar tid
    .touchpoints--column-2--example = Bekräftelse på skärmen
    .feelings--column-2--example = Det här gick lätt
    .column-3--example = Hämta
    .steps--column-3--example = Kommer på bokad tid
    .touchpoints--column-3--example = Fönstret vid entrén
    .feelings--column-3--example = Lugnt och vänligt, men kallt
    .bottlenecks--column-3--example = Kö i regnet
    .ideas--column-3--example = Tak över fönstret
    .column-4--example = Lämna tillbaka
    .steps--column-4--example = Lägger böckerna i luckan
    .touchpoints--column-4--example = Återlämningsluckan

# Three rows, one per bottleneck; the remark beside it names the bottleneck.
urgent =
    .label = Vilka flaskhalsar kan inte vänta?
    .help = Skriv under Kommentar vilken flaskhals det gäller. Bedöm den ur kundens perspektiv.
    .bottleneck-1 = Flaskhals 1
    .bottleneck-2 = Flaskhals 2
    .bottleneck-3 = Flaskhals 3
    .can-wait = Kan vänta
    .soon = Snart
    .at-once = Genast
    .bottleneck-1--comment--example = Inga lästips utan disk
    .bottleneck-2--comment--example = Kö i regnet
