# Ordlistan på svenska (Sverige).
# Ett begrepp, en term. Kommentarer som denna är till för översättare och språkgranskare.
# Termerna med streck (-touchpoint) är till för att användas inne i andra meddelanden:
# { -touchpoint } eller { -touchpoint(form: "plural-definite") }. Former: indefinite, definite,
# plural, plural-definite. Ord utan plural har bara de två första.

## The kit

-method-kit =
    { $form ->
       *[indefinite] verktygslåda
        [definite] verktygslådan
        [plural] verktygslådor
        [plural-definite] verktygslådorna
    }
method-kit = verktygslåda
    .definition = Samling av { -method(form: "plural") }, kort och arbetsblad som hör ihop och som du plockar ur efter behov.
    .note = En mycket stor samling kallas ibland metodbank.
    .after-number = verktygslådor

-method =
    { $form ->
       *[indefinite] metod
        [definite] metoden
        [plural] metoder
        [plural-definite] metoderna
    }
method = metod
    .definition = Beprövat sätt att göra något tillsammans, beskrivet så att andra kan upprepa det.
    .after-number = metoder

-method-card =
    { $form ->
       *[indefinite] metodkort
        [definite] metodkortet
        [plural] metodkort
        [plural-definite] metodkorten
    }
method-card = metodkort
    .definition = Kort som beskriver en { -method }: vad den är, när den passar, hur den går till och vad den ger.

-card-deck =
    { $form ->
       *[indefinite] kortlek
        [definite] kortleken
        [plural] kortlekar
        [plural-definite] kortlekarna
    }
card-deck = kortlek
    .definition = Utskrivna kort i samma format som går att sprida ut, sortera och välja bland.
    .after-number = kortlekar

-tool =
    { $form ->
       *[indefinite] verktyg
        [definite] verktyget
        [plural] verktyg
        [plural-definite] verktygen
    }
tool = verktyg
    .definition = Hjälpmedel för en viss uppgift, oftast ett { -worksheet }, en mall eller en modell att fylla i.

-worksheet =
    { $form ->
       *[indefinite] arbetsblad
        [definite] arbetsbladet
        [plural] arbetsblad
        [plural-definite] arbetsbladen
    }
worksheet = arbetsblad
    .definition = Blad med frågor och tomma fält som en grupp eller en person fyller i under arbetet.

-template =
    { $form ->
       *[indefinite] mall
        [definite] mallen
        [plural] mallar
        [plural-definite] mallarna
    }
template = mall
    .definition = Färdig struktur som du fyller med eget innehåll och kan använda om och om igen.
    .after-number = mallar

-poster =
    { $form ->
       *[indefinite] affisch
        [definite] affischen
        [plural] affischer
        [plural-definite] affischerna
    }
poster = affisch
    .definition = Stort blad på väggen som hela rummet kan läsa och ofta skriva på.
    .after-number = affischer

fill-in = fylla i
    .definition = Skriva sina svar i de tomma fälten på ett { -worksheet } eller i ett formulär.
    .note = På knappar används uppmaningen Fyll i.

filled-example = tomt / ifyllt exempel
    .definition = Samma { -worksheet } i två skick: utan svar, att skriva i, och med svar som visar hur det kan bli.

# Tabellen ger ”modell, diagram”. Modell är huvudordet, diagram används bara om själva ritningen.
-model =
    { $form ->
       *[indefinite] modell
        [definite] modellen
        [plural] modeller
        [plural-definite] modellerna
    }
model = modell
    .definition = Förenklad bild av hur delar hänger ihop, gjord för att kunna diskuteras.
    .note = En modell som är ritad kallas också diagram.
    .after-number = modeller

-glossary =
    { $form ->
       *[indefinite] ordlista
        [definite] ordlistan
        [plural] ordlistor
        [plural-definite] ordlistorna
    }
glossary = ordlista
    .definition = Lista över begrepp med en förklaring och en rekommenderad term för varje begrepp.
    .after-number = ordlistor

-source =
    { $form ->
       *[indefinite] källa
        [definite] källan
        [plural] källor
        [plural-definite] källorna
    }
source = källa
    .definition = Bok, artikel, webbsida eller annat som en uppgift eller en metod är hämtad från.
    .after-number = källor

-licence =
    { $form ->
       *[indefinite] licens
        [definite] licensen
        [plural] licenser
        [plural-definite] licenserna
    }
licence = licens
    .definition = Villkor som säger vad andra får göra med en text eller bild, till exempel kopiera, ändra och sprida den.
    .after-number = licenser

# Samma ord som i de svenska namnen på Creative Commons licenser.
-attribution =
    { $form ->
       *[indefinite] erkännande
        [definite] erkännandet
        [plural] erkännanden
        [plural-definite] erkännandena
    }
attribution = erkännande
    .definition = Uppgift om vem som har gjort ett verk, som ska följa med när andra använder det.
    .after-number = erkännanden

## Card fields

-phase =
    { $form ->
       *[indefinite] fas
        [definite] fasen
        [plural] faser
        [plural-definite] faserna
    }
phase = fas
    .definition = Större del av en process med ett eget syfte och ett eget resultat.
    .note = En fas kan innehålla flera steg.
    .after-number = faser

# Produktifieringens nio ”steg” är faser i programmets mening, men heter steg i källan.
-step =
    { $form ->
       *[indefinite] steg
        [definite] steget
        [plural] steg
        [plural-definite] stegen
    }
step = steg
    .definition = En av de numrerade uppgifter som tillsammans utgör en { -method }.

-purpose =
    { $form ->
       *[indefinite] syfte
        [definite] syftet
        [plural] syften
        [plural-definite] syftena
    }
purpose = syfte
    .definition = Skälet till att något görs: vad det ska vara bra för och för vem.
    .after-number = syften

-goal =
    { $form ->
       *[indefinite] mål
        [definite] målet
        [plural] mål
        [plural-definite] målen
    }
goal = mål
    .definition = Det läge ni vill nå, beskrivet så tydligt att det går att avgöra om ni är framme.

-benefit =
    { $form ->
       *[indefinite] nytta
        [definite] nyttan
    }
benefit = nytta
    .definition = Det som blir bättre för någon när { -service(form: "definite") } eller metoden används.

# ”Den” syftar på metoden. För ett verktyg skulle det heta ”när används det”.
when-to-use = när används den
    .definition = Rubrik för de situationer där en { -method } passar bra, och ibland för dem där den inte gör det.

-duration =
    { $form ->
       *[indefinite] tidsåtgång
        [definite] tidsåtgången
    }
duration = tidsåtgång
    .definition = Den tid en { -method } eller ett pass tar för dem som deltar, räknat i minuter, timmar eller dagar.

# Pluralform, som i termtabellen och som i rubriken på kortet.
-preparation =
    { $form ->
       *[indefinite] förberedelser
        [definite] förberedelserna
        [plural] förberedelser
        [plural-definite] förberedelserna
    }
preparation = förberedelser
    .definition = Allt som behöver ordnas innan gruppen kommer: inbjudan, lokal, utskrifter och material.

-participants =
    { $form ->
       *[indefinite] deltagare
        [definite] deltagaren
        [plural] deltagare
        [plural-definite] deltagarna
    }
participants = deltagare
    .definition = De personer som gör uppgifterna under en { -workshop }, till skillnad från den som leder den.

-group-size =
    { $form ->
       *[indefinite] gruppstorlek
        [definite] gruppstorleken
        [plural] gruppstorlekar
        [plural-definite] gruppstorlekarna
    }
group-size = gruppstorlek
    .definition = Hur många personer som bör arbeta i samma grupp för att { -method(form: "definite") } ska fungera.
    .note = När själva antalet anges skrivs hellre Antal deltagare.
    .after-number = gruppstorlekar

-materials =
    { $form ->
       *[indefinite] material
        [definite] materialet
        [plural] material
        [plural-definite] materialen
    }
materials = material
    .definition = Saker som måste finnas i rummet, till exempel papper, pennor och klisterlappar.

-difficulty =
    { $form ->
       *[indefinite] svårighetsgrad
        [definite] svårighetsgraden
        [plural] svårighetsgrader
        [plural-definite] svårighetsgraderna
    }
difficulty = svårighetsgrad
    .definition = Hur mycket vana en { -method } kräver, angivet för sig för den som leder och för den som deltar.
    .after-number = svårighetsgrader

instructions = gör så här
    .definition = Rubrik för den numrerade beskrivningen av hur en metod genomförs, steg för steg.

# Tabellen ger ”resultat, slutresultat”; det första är huvudord.
-outcome =
    { $form ->
       *[indefinite] resultat
        [definite] resultatet
        [plural] resultat
        [plural-definite] resultaten
    }
outcome = resultat
    .definition = Det som gruppen har i handen när arbetet är klart, till exempel en plan eller en lista.
    .note = När en hel fas avslutas kan det heta slutresultat.

# Singular är ”ett tips”, inte ”ett tip”.
-tip =
    { $form ->
       *[indefinite] tips
        [definite] tipset
        [plural] tips
        [plural-definite] tipsen
    }
tip = tips
    .definition = Kort råd, grundat på erfarenhet, som gör det lättare att lyckas med en { -method }.

-case-study =
    { $form ->
       *[indefinite] fallstudie
        [definite] fallstudien
        [plural] fallstudier
        [plural-definite] fallstudierna
    }
case-study = fallstudie
    .definition = Beskrivning av ett verkligt fall, med både det som lyckades och det som inte gjorde det.
    .after-number = fallstudier

related = se även
    .definition = Hänvisning till andra kort som kommer före eller efter, kan ersätta kortet eller behandlar samma ämne.

online = på distans / på plats
    .definition = Anger om deltagarna möts via nätet eller i samma rum; en blandning av båda kallas hybrid.

## Workshop

# Plural workshoppar enligt termtabellen och svensk böjning; många skriver workshops.
-workshop =
    { $form ->
       *[indefinite] workshop
        [definite] workshoppen
        [plural] workshoppar
        [plural-definite] workshopparna
    }
workshop = workshop
    .definition = Arbetsmöte där en grupp löser en uppgift tillsammans under ledning och lämnar mötet med ett resultat.
    .after-number = workshoppar

-programme =
    { $form ->
       *[indefinite] program
        [definite] programmet
        [plural] program
        [plural-definite] programmen
    }
programme = program
    .definition = Ordnad följd av pass och pauser under en dag eller några veckor.

-agenda =
    { $form ->
       *[indefinite] dagsprogram
        [definite] dagsprogrammet
        [plural] dagsprogram
        [plural-definite] dagsprogrammen
    }
agenda = dagsprogram
    .definition = Översikt för deltagarna över dagens punkter med klockslag.

-run-sheet =
    { $form ->
       *[indefinite] körschema
        [definite] körschemat
        [plural] körscheman
        [plural-definite] körschemana
    }
run-sheet = körschema
    .definition = Facilitatorns detaljerade plan för dagen: vem gör vad, när, med vilket material och i vilket rum.
    .after-number = körscheman

-session =
    { $form ->
       *[indefinite] pass
        [definite] passet
        [plural] pass
        [plural-definite] passen
    }
session = pass
    .definition = Sammanhängande arbetstid med en egen uppgift, som börjar och slutar på bestämda tider.
    .note = Session används bara i termen individuell session.

# ”Individuellt pass” vore mer följdriktigt (jfr session = pass), men termtabellen har session här.
-individual-session =
    { $form ->
       *[indefinite] individuell session
        [definite] den individuella sessionen
        [plural] individuella sessioner
        [plural-definite] de individuella sessionerna
    }
individual-session = individuell session
    .definition = Pass där deltagaren eller organisationen arbetar för sig med sin egen uppgift, ibland med en handledare.
    .after-number = individuella sessioner

-break =
    { $form ->
       *[indefinite] paus
        [definite] pausen
        [plural] pauser
        [plural-definite] pauserna
    }
break = paus
    .definition = Planerat uppehåll mellan pass då ingen behöver arbeta.
    .after-number = pauser

-group-work =
    { $form ->
       *[indefinite] grupparbete
        [definite] grupparbetet
        [plural] grupparbeten
        [plural-definite] grupparbetena
    }
group-work = grupparbete
    .definition = Uppgift som några deltagare löser tillsammans medan andra grupper arbetar bredvid.
    .after-number = grupparbeten

-group =
    { $form ->
       *[indefinite] grupp
        [definite] gruppen
        [plural] grupper
        [plural-definite] grupperna
    }
group = grupp
    .definition = Några personer som arbetar vid samma bord eller i samma digitala rum.
    .after-number = grupper

-debrief =
    { $form ->
       *[indefinite] gemensam genomgång
        [definite] den gemensamma genomgången
        [plural] gemensamma genomgångar
        [plural-definite] de gemensamma genomgångarna
    }
debrief = gemensam genomgång
    .definition = Samtal efter grupparbetet där alla delar med sig av insikter och frågor som återstår.
    .after-number = gemensamma genomgångar

# ”Facilitator” är ett lånord men inarbetat. SVID skriver moderator.
-facilitator =
    { $form ->
       *[indefinite] facilitator
        [definite] facilitatorn
        [plural] facilitatorer
        [plural-definite] facilitatorerna
    }
facilitator = facilitator
    .definition = Person som förbereder en workshop, leder arbetet och håller tiden utan att styra innehållet.
    .note = Kallas även moderator, processledare eller samtalsledare.
    .after-number = facilitatorer

-icebreaker =
    { $form ->
       *[indefinite] isbrytare
        [definite] isbrytaren
        [plural] isbrytare
        [plural-definite] isbrytarna
    }
icebreaker = isbrytare
    .definition = Kort övning i början av en workshop som får alla att säga något och slappna av.

-sticky-note =
    { $form ->
       *[indefinite] klisterlapp
        [definite] klisterlappen
        [plural] klisterlappar
        [plural-definite] klisterlapparna
    }
sticky-note = klisterlapp
    .definition = Liten papperslapp med självhäftande kant, lätt att flytta, vanligen 76 × 76 millimeter.
    .note = Kallas i tal ofta post-it-lapp, efter ett varumärke.
    .after-number = klisterlappar

-flip-chart =
    { $form ->
       *[indefinite] blädderblock
        [definite] blädderblocket
        [plural] blädderblock
        [plural-definite] blädderblocken
    }
flip-chart = blädderblock
    .definition = Stort block på ställning där bladen vänds eller rivs av och sätts upp på väggen.

-whiteboard =
    { $form ->
       *[indefinite] whiteboard
        [definite] whiteboarden
        [plural] whiteboardar
        [plural-definite] whiteboardarna
    }
whiteboard = whiteboard
    .definition = Vit tavla där det skrivna lätt suddas ut; finns även i digital form.
    .note = Kan också kallas skrivtavla.
    .after-number = whiteboardar

# ”Markör” i den här betydelsen är finlandssvenska; i Sverige är en markör något på skärmen.
-marker =
    { $form ->
       *[indefinite] tuschpenna
        [definite] tuschpennan
        [plural] tuschpennor
        [plural-definite] tuschpennorna
    }
marker = tuschpenna
    .definition = Penna med bred spets, vars text syns på håll på blädderblock och lappar.
    .avoid = markör
    .after-number = tuschpennor

# Pluralen timrar är regelbunden men ovanlig; undvik plural om det går.
-timer =
    { $form ->
       *[indefinite] timer
        [definite] timern
        [plural] timrar
        [plural-definite] timrarna
    }
timer = timer
    .definition = Ur som räknar ner den tid som är kvar och som alla i rummet kan se.
    .note = Visningen av tiden som är kvar kallas nedräkning.
    .after-number = timrar

-action-list =
    { $form ->
       *[indefinite] åtgärdslista
        [definite] åtgärdslistan
        [plural] åtgärdslistor
        [plural-definite] åtgärdslistorna
    }
action-list = åtgärdslista
    .definition = Lista från slutet av ett pass över vad som ska göras, av vem och senast när.
    .after-number = åtgärdslistor

who-what-when = vem / vad / senast
    .definition = De tre kolumnerna i en åtgärdslista: ansvarig person, uppgift och sista dag.

## Print and translation

print = skriv ut
    .definition = Text på knappar och i menyer som används för att få en sida eller ett { -worksheet } på papper.

-copy =
    { $form ->
       *[indefinite] exemplar
        [definite] exemplaret
        [plural] exemplar
        [plural-definite] exemplaren
    }
copy = exemplar
    .definition = Ett av flera likadana utskrivna blad eller kort.

double-sided = dubbelsidig
    .definition = Tryckt på både fram- och baksidan av samma papper.

large-print = stor stil
    .definition = Utskrift med minst 16 punkters text, för den som har nedsatt syn eller läser på avstånd.

black-and-white = svartvitt
    .definition = Utskrift utan färger där all information ändå ska gå att läsa.

-translation =
    { $form ->
       *[indefinite] översättning
        [definite] översättningen
        [plural] översättningar
        [plural-definite] översättningarna
    }
translation = översättning
    .definition = Text som återger samma innehåll på ett annat språk än det den först skrevs på.
    .after-number = översättningar

out-of-date = inaktuell
    .definition = Om en översättning: källtexten har ändrats sedan översättningen gjordes, så att de två inte längre stämmer överens.

## Service terms

# ”Tjänst” om det som erbjuds; ”service” bara i sammansättningar som servicekultur.
-service =
    { $form ->
       *[indefinite] tjänst
        [definite] tjänsten
        [plural] tjänster
        [plural-definite] tjänsterna
    }
service = tjänst
    .definition = Något som görs för eller tillsammans med en kund och som hjälper kunden i vardagen.
    .after-number = tjänster

-service-design =
    { $form ->
       *[indefinite] tjänstedesign
        [definite] tjänstedesignen
    }
service-design = tjänstedesign
    .definition = Arbetssätt för att förstå användare och forma tjänster tillsammans med dem, från första idé till färdig { -service }.

# Källan på svenska behåller den engelska termen, därför står den först. Märk ut den med (lang:en) i löpande text.
service-management = service management
    .definition = Att planera, utforma, leverera och förbättra en organisations { -service(form: "plural") } med kundernas behov som utgångspunkt.
    .note = Engelsk term. Tjänsteledning förekommer också.

-customer =
    { $form ->
       *[indefinite] kund
        [definite] kunden
        [plural] kunder
        [plural-definite] kunderna
    }
customer = kund
    .definition = Person eller organisation som en { -service } är till för och som ofta betalar för den.
    .after-number = kunder

-user =
    { $form ->
       *[indefinite] användare
        [definite] användaren
        [plural] användare
        [plural-definite] användarna
    }
user = användare
    .definition = Den som faktiskt använder { -service(form: "definite") }, vilket kan vara någon annan än den som beställer eller betalar.

# Många myndigheter skriver ”invånare”, eftersom alla användare inte är medborgare.
-citizen =
    { $form ->
       *[indefinite] medborgare
        [definite] medborgaren
        [plural] medborgare
        [plural-definite] medborgarna
    }
citizen = medborgare
    .definition = Person i samhället, sedd i förhållande till offentliga { -service(form: "plural") } och beslut.

-stakeholder =
    { $form ->
       *[indefinite] intressent
        [definite] intressenten
        [plural] intressenter
        [plural-definite] intressenterna
    }
stakeholder = intressent
    .definition = Person, grupp eller organisation som påverkar { -service(form: "definite") } eller påverkas av den.
    .after-number = intressenter

-stakeholder-map =
    { $form ->
       *[indefinite] intressentkarta
        [definite] intressentkartan
        [plural] intressentkartor
        [plural-definite] intressentkartorna
    }
stakeholder-map = intressentkarta
    .definition = Bild av alla som berörs av en { -service } och av hur de hänger ihop.
    .note = I offentlig sektor används även aktörskarta.
    .after-number = intressentkartor

-customer-journey =
    { $form ->
       *[indefinite] kundresa
        [definite] kundresan
        [plural] kundresor
        [plural-definite] kundresorna
    }
customer-journey = kundresa
    .definition = Allt en { -customer } gör, möter och känner från det första behovet till tiden efter att { -service(form: "definite") } har använts.
    .note = I offentlig sektor används även användarresa.
    .after-number = kundresor

-customer-journey-map =
    { $form ->
       *[indefinite] kundresekarta
        [definite] kundresekartan
        [plural] kundresekartor
        [plural-definite] kundresekartorna
    }
customer-journey-map = kundresekarta
    .definition = Bild som visar en { -customer-journey } steg för steg med handlingar, kontaktpunkter och känslor.
    .after-number = kundresekartor

# Den svenska källan skriver ”kontaktyta”; kontaktpunkt är vanligare i dag och gäller i hela verktygslådan.
-touchpoint =
    { $form ->
       *[indefinite] kontaktpunkt
        [definite] kontaktpunkten
        [plural] kontaktpunkter
        [plural-definite] kontaktpunkterna
    }
touchpoint = kontaktpunkt
    .definition = Ställe eller tillfälle där { -customer(form: "definite") } möter { -service(form: "definite") }, till exempel en disk, ett brev eller en webbsida.
    .avoid = kontaktyta|beröringspunkt
    .after-number = kontaktpunkter

# Osäker term, bildad efter finskans palvelutuokio. En svensk fackperson bör bedöma den.
-service-moment =
    { $form ->
       *[indefinite] tjänstetillfälle
        [definite] tjänstetillfället
        [plural] tjänstetillfällen
        [plural-definite] tjänstetillfällena
    }
service-moment = tjänstetillfälle
    .definition = Avgränsad del av { -customer-journey(form: "definite") } med flera { -touchpoint(form: "plural") }, till exempel ankomst, besök eller betalning.
    .after-number = tjänstetillfällen

-service-blueprint =
    { $form ->
       *[indefinite] tjänstekarta
        [definite] tjänstekartan
        [plural] tjänstekartor
        [plural-definite] tjänstekartorna
    }
service-blueprint = tjänstekarta
    .definition = Karta som visar kundens steg och allt arbete bakom dem på samma bild, i banor under varandra.
    .note = På engelska service blueprint.
    .after-number = tjänstekartor

# Osäker term; ”synlighetsgräns” är ett alternativ.
-line-of-visibility =
    { $form ->
       *[indefinite] synlighetslinje
        [definite] synlighetslinjen
        [plural] synlighetslinjer
        [plural-definite] synlighetslinjerna
    }
line-of-visibility = synlighetslinje
    .definition = Linje i en { -service-blueprint } som skiljer det { -customer(form: "definite") } ser från det som sker utom synhåll.
    .after-number = synlighetslinjer

# Bilden är teaterns: ”på scenen / bakom kulisserna” vore naturligare svenska, men termtabellen följer en svensk källa.
front-stage = framför / bakom scenen
    .definition = Den del av { -service(form: "definite") } som { -customer(form: "definite") } ser respektive den del som personalen sköter utom synhåll.

# Osäker term; ”bana” ensamt behöver stöd av sammanhanget.
-lane =
    { $form ->
       *[indefinite] bana
        [definite] banan
        [plural] banor
        [plural-definite] banorna
    }
lane = bana
    .definition = Vågrät rad i en processbild som visar vad en viss person, grupp eller ett visst system gör.
    .note = Kallas även simbana.
    .after-number = banor

-persona =
    { $form ->
       *[indefinite] persona
        [definite] personan
        [plural] personor
        [plural-definite] personorna
    }
persona = persona
    .definition = Påhittad person som sammanfattar vad undersökningar har visat om en grupp användare.
    .after-number = personor

-need =
    { $form ->
       *[indefinite] behov
        [definite] behovet
        [plural] behov
        [plural-definite] behoven
    }
need = behov
    .definition = Det som en person måste kunna göra, få eller slippa för att vardagen ska fungera.

-expectation =
    { $form ->
       *[indefinite] förväntning
        [definite] förväntningen
        [plural] förväntningar
        [plural-definite] förväntningarna
    }
expectation = förväntning
    .definition = Det som { -customer(form: "definite") } i förväg tror att { -service(form: "definite") } ska ge och hur den ska gå till.
    .after-number = förväntningar

-bottleneck =
    { $form ->
       *[indefinite] flaskhals
        [definite] flaskhalsen
        [plural] flaskhalsar
        [plural-definite] flaskhalsarna
    }
bottleneck = flaskhals
    .definition = Ställe i en { -service } där något fastnar, tar för lång tid eller gör kunden missnöjd.
    .note = Det som gör ont för kunden kallas även smärtpunkt.
    .after-number = flaskhalsar

# Den svenska källan blandar feedback och återkoppling. I den här verktygslådan används bara återkoppling.
-feedback =
    { $form ->
       *[indefinite] återkoppling
        [definite] återkopplingen
        [plural] återkopplingar
        [plural-definite] återkopplingarna
    }
feedback = återkoppling
    .definition = Det som { -customer(form: "plural") } och kollegor berättar om hur { -service(form: "definite") } fungerar, på er fråga eller spontant.
    .avoid = feedback
    .after-number = återkopplingar

-feedback-map =
    { $form ->
       *[indefinite] återkopplingskarta
        [definite] återkopplingskartan
        [plural] återkopplingskartor
        [plural-definite] återkopplingskartorna
    }
feedback-map = återkopplingskarta
    .definition = Bild som visar på vilka formella och informella vägar återkoppling om en tjänst kommer in.
    .avoid = feedback-karta|karta för återkoppling
    .after-number = återkopplingskartor

# Osäker term. ”Vision” räcker ofta i löpande text.
-vision-statement =
    { $form ->
       *[indefinite] visionsbeskrivning
        [definite] visionsbeskrivningen
        [plural] visionsbeskrivningar
        [plural-definite] visionsbeskrivningarna
    }
vision-statement = visionsbeskrivning
    .definition = Kort text om vad { -service(form: "definite") } ska betyda för kunderna och vart den är på väg.
    .after-number = visionsbeskrivningar

-implementation-roadmap =
    { $form ->
       *[indefinite] färdplan för genomförandet
        [definite] färdplanen för genomförandet
        [plural] färdplaner för genomförandet
        [plural-definite] färdplanerna för genomförandet
    }
implementation-roadmap = färdplan för genomförandet
    .definition = Plan på en tidslinje över allt som ska göras före och efter lanseringen, och av vem.
    .after-number = färdplaner för genomförandet

-launch =
    { $form ->
       *[indefinite] lansering
        [definite] lanseringen
        [plural] lanseringar
        [plural-definite] lanseringarna
    }
launch = lansering
    .definition = Den tidpunkt då { -service(form: "definite") } öppnas för { -customer(form: "plural-definite") } och börjar presenteras för dem.
    .after-number = lanseringar

# Undvik ”implementering”, som läsaren ofta får tolka själv.
-implementation =
    { $form ->
       *[indefinite] genomförande
        [definite] genomförandet
        [plural] genomföranden
        [plural-definite] genomförandena
    }
implementation = genomförande
    .definition = Arbetet med att omsätta ett beslut eller en plan i den dagliga verksamheten.
    .after-number = genomföranden

-follow-up =
    { $form ->
       *[indefinite] uppföljning
        [definite] uppföljningen
        [plural] uppföljningar
        [plural-definite] uppföljningarna
    }
follow-up = uppföljning
    .definition = Att regelbundet ta reda på hur det går för { -service(form: "definite") } efter lanseringen.
    .after-number = uppföljningar

-evaluation =
    { $form ->
       *[indefinite] utvärdering
        [definite] utvärderingen
        [plural] utvärderingar
        [plural-definite] utvärderingarna
    }
evaluation = utvärdering
    .definition = Samlad bedömning av hur väl något har lyckats, gjord mot mål som är kända i förväg.
    .after-number = utvärderingar

# ”Servicelöfte” leder tanken till bemötande och svarstider. Tjänstelöfte gäller hela tjänsten.
-service-promise =
    { $form ->
       *[indefinite] tjänstelöfte
        [definite] tjänstelöftet
        [plural] tjänstelöften
        [plural-definite] tjänstelöftena
    }
service-promise = tjänstelöfte
    .definition = Kort utfästelse om vad { -customer(form: "definite") } kan räkna med av en { -service }.
    .avoid = servicelöfte
    .after-number = tjänstelöften

# Finlandssvenskt ord, behållet därför att det har en exakt motsvarighet i de andra språken. Svensk läsare bör bedöma det.
-productisation =
    { $form ->
       *[indefinite] produktifiering
        [definite] produktifieringen
    }
productisation = produktifiering
    .definition = Att beskriva och ordna en { -service } så tydligt att den går att upprepa, sälja och förbättra.
    .note = Ordet är vanligast i Finland. I Sverige säger man ofta paketering av tjänster.

internal-productisation = intern / extern produktifiering
    .definition = Intern: den egna organisationen lär sig { -service(form: "definite") }. Extern: { -service(form: "definite") } görs begriplig och lätt att köpa för { -customer(form: "plural-definite") }.

-degree-of-standardisation =
    { $form ->
       *[indefinite] standardiseringsgrad
        [definite] standardiseringsgraden
        [plural] standardiseringsgrader
        [plural-definite] standardiseringsgraderna
    }
degree-of-standardisation = standardiseringsgrad
    .definition = Hur stor del av en { -service } som alltid görs på samma sätt i stället för att anpassas.
    .after-number = standardiseringsgrader

-core-service =
    { $form ->
       *[indefinite] kärntjänst
        [definite] kärntjänsten
        [plural] kärntjänster
        [plural-definite] kärntjänsterna
    }
core-service = kärntjänst
    .definition = Det som { -customer(form: "definite") } i första hand söker, till exempel trygg omsorg om ett barn under dagen.
    .after-number = kärntjänster

# I källan om service management betyder stödtjänster något annat: informationsmaterial i ett utvecklingsprogram.
-support-service =
    { $form ->
       *[indefinite] stödtjänst
        [definite] stödtjänsten
        [plural] stödtjänster
        [plural-definite] stödtjänsterna
    }
support-service = stödtjänst
    .definition = Del som kärntjänsten inte klarar sig utan, till exempel måltider och städning på en förskola.
    .after-number = stödtjänster

-additional-service =
    { $form ->
       *[indefinite] tilläggstjänst
        [definite] tilläggstjänsten
        [plural] tilläggstjänster
        [plural-definite] tilläggstjänsterna
    }
additional-service = tilläggstjänst
    .definition = Del som kunden klarar sig utan men som höjer kvaliteten, till exempel utflykter på en förskola.
    .after-number = tilläggstjänster

-service-process =
    { $form ->
       *[indefinite] tjänsteprocess
        [definite] tjänsteprocessen
        [plural] tjänsteprocesser
        [plural-definite] tjänsteprocesserna
    }
service-process = tjänsteprocess
    .definition = Kedjan av händelser mellan { -customer } och tjänsteleverantör från första kontakt till avslut.
    .after-number = tjänsteprocesser

-service-provider =
    { $form ->
       *[indefinite] tjänsteleverantör
        [definite] tjänsteleverantören
        [plural] tjänsteleverantörer
        [plural-definite] tjänsteleverantörerna
    }
service-provider = tjänsteleverantör
    .definition = Organisation eller person som erbjuder { -service(form: "definite") } och svarar för att den levereras.
    .after-number = tjänsteleverantörer

-commissioner =
    { $form ->
       *[indefinite] beställare
        [definite] beställaren
        [plural] beställare
        [plural-definite] beställarna
    }
commissioner = beställare
    .definition = Den som ger uppdraget och oftast betalar för det, men inte alltid använder { -service(form: "definite") } själv.

-customer-understanding =
    { $form ->
       *[indefinite] kundförståelse
        [definite] kundförståelsen
    }
customer-understanding = kundförståelse
    .definition = Uppgifter om { -customer(form: "plural") } som har diskuterats och tolkats så att de går att handla efter.
    .note = Kunddata är bara råvaran; förståelsen uppstår i samtalet om vad uppgifterna betyder.

-value-co-creation =
    { $form ->
       *[indefinite] gemensamt värdeskapande
        [definite] det gemensamma värdeskapandet
    }
value-co-creation = gemensamt värdeskapande
    .definition = Tanken att värdet av en { -service } uppstår i mötet mellan { -customer } och tjänsteleverantör, aldrig hos den ena parten ensam.

co-production = samproduktion / samutveckling
    .definition = Samproduktion: { -customer(form: "definite") } gör en del av arbetet i { -service(form: "definite") }. Samutveckling: { -customer(form: "definite") } är med och förändrar { -service(form: "definite") }.

-concept-pair =
    { $form ->
       *[indefinite] begreppspar
        [definite] begreppsparet
        [plural] begreppspar
        [plural-definite] begreppsparen
    }
concept-pair = begreppspar
    .definition = Två motsatta påståenden med en skala emellan, där gruppen sätter ett kryss.

-extreme =
    { $form ->
       *[indefinite] ytterlighet
        [definite] ytterligheten
        [plural] ytterligheter
        [plural-definite] ytterligheterna
    }
extreme = ytterlighet
    .definition = Endera änden av en skala; det är inte sagt att den ena är bättre än den andra.
    .after-number = ytterligheter

mark-a-cross = sätta ett kryss
    .definition = Märka ut på en skala var det egna projektet eller den egna åsikten hör hemma.

-question =
    { $form ->
       *[indefinite] fråga
        [definite] frågan
        [plural] frågor
        [plural-definite] frågorna
    }
question = fråga
    .definition = Uppmaning till gruppen att tänka efter och svara med egna ord.
    .after-number = frågor

-perceived-quality =
    { $form ->
       *[indefinite] upplevd kvalitet
        [definite] den upplevda kvaliteten
    }
perceived-quality = upplevd kvalitet
    .definition = Kvaliteten så som { -customer(form: "definite") } upplever den: vad { -service(form: "definite") } gav och hur den gick till, jämfört med vad { -customer(form: "definite") } väntade sig.

technical-quality = teknisk / funktionell kvalitet
    .definition = Teknisk kvalitet är vad { -customer(form: "definite") } får, funktionell kvalitet är hur det går till när { -customer(form: "definite") } får det.

-service-culture =
    { $form ->
       *[indefinite] servicekultur
        [definite] servicekulturen
        [plural] servicekulturer
        [plural-definite] servicekulturerna
    }
service-culture = servicekultur
    .definition = Gemensam vana i en organisation att sätta kundens nytta främst, även när ingen kontrollerar det.
    .after-number = servicekulturer

-prototype =
    { $form ->
       *[indefinite] prototyp
        [definite] prototypen
        [plural] prototyper
        [plural-definite] prototyperna
    }
prototype = prototyp
    .definition = Enkel version av något nytt som andra kan prova innan det finns på riktigt.
    .after-number = prototyper

-experiment =
    { $form ->
       *[indefinite] experiment
        [definite] experimentet
        [plural] experiment
        [plural-definite] experimenten
    }
experiment = experiment
    .definition = Försök i liten skala och under begränsad tid för att se om en idé håller.
    .note = I vardagligt tal ofta test.

-intervention =
    { $form ->
       *[indefinite] åtgärd
        [definite] åtgärden
        [plural] åtgärder
        [plural-definite] åtgärderna
    }
intervention = åtgärd
    .definition = Beslutad förändring av en { -service }, avsedd att lösa ett visst problem.
    .after-number = åtgärder

-service-level-agreement =
    { $form ->
       *[indefinite] servicenivåavtal
        [definite] servicenivåavtalet
        [plural] servicenivåavtal
        [plural-definite] servicenivåavtalen
    }
service-level-agreement = servicenivåavtal
    .definition = Avtal mellan tjänsteleverantör och { -customer } om vilken nivå { -service(form: "definite") } ska hålla, till exempel svarstider.

-performance-metric =
    { $form ->
       *[indefinite] nyckeltal
        [definite] nyckeltalet
        [plural] nyckeltal
        [plural-definite] nyckeltalen
    }
performance-metric = nyckeltal
    .definition = Siffra som följs över tid och visar hur väl { -service(form: "definite") } fungerar.

-service-catalogue =
    { $form ->
       *[indefinite] tjänstekatalog
        [definite] tjänstekatalogen
        [plural] tjänstekataloger
        [plural-definite] tjänstekatalogerna
    }
service-catalogue = tjänstekatalog
    .definition = Samlad förteckning över de { -service(form: "plural") } som erbjuds, beskrivna så att { -customer(form: "definite") } kan välja.
    .after-number = tjänstekataloger
