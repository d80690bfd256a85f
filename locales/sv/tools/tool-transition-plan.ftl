tool =
    .title = Plan för övergången till ett tjänsteperspektiv
    .short-title = Övergångsplan
    .one-line = Beskriv läget och nästa steg i fyra komponenter som alla vilar på servicekulturen.

# Example: a department of food inspectors.
about =
    .organisation--example = Miljökontoret
    .group--example = Ledningsgruppen

# VAD and HUR are outcome and process, as on the card of perceived quality.
strategic-decision =
    .label = 1. Strategiskt beslut
    .help = Från att bara skapa ett bra utfall (VAD) till att stödja kundernas vardag (VAD + HUR).
    .what-to-what-and-how = Från VAD till VAD + HUR
    .now = Nu
    .next = Nästa steg
    .who = Vem
    .when = När
    .what-to-what-and-how--now--example = Målet är antal kontroller
    .what-to-what-and-how--next--example = Nytt mål: kaféägare klarar vardagen bättre efter ett besök
    .what-to-what-and-how--who--example = nämnden
    .what-to-what-and-how--when--example = mars

structural-changes =
    .label = 2. Strukturella förändringar
    .process-development = Processutveckling
    .system-development = Systemutveckling
    .organisation = Justering av organisationen
    .now = Nu
    .next = Nästa steg
    .who = Vem
    .when = När
    .process-development--now--example = Råd ges bara vid kontroll
    .process-development--next--example = Samtal före kontrollen
    .process-development--who--example = inspektörerna
    .process-development--when--example = april
    .system-development--now--example = Rapporten är en blankett
    .system-development--next--example = Ny mall på enkel svenska

staff-training =
    .label = 3. Personalutbildning
    .help = Interaktion och kommunikation gäller både personal med kundkontakt och chefer.
    .technical = Teknisk utbildning
    .interaction = Interaktion och kommunikation
    .managers = Chefsutveckling
    .now = Nu
    .next = Nästa steg
    .who = Vem
    .when = När
    .technical--now--example = Kurs om lagen varje år
    .interaction--now--example = Ingen utbildning
    .interaction--next--example = Öva samtal i par
    .interaction--who--example = alla, även chefen
    .interaction--when--example = maj

support-services =
    .label = 4. Utveckling av stödtjänster
    .information = Informationsmaterial internt och externt
    .other = Övrigt
    .now = Nu
    .next = Nästa steg
    .who = Vem
    .when = När
    .information--now--example = Lång broschyr
    .information--next--example = Ett blad per fråga, samma till växeln
    .information--who--example = kommunikatören
    .information--when--example = juni

culture =
    .label = Servicekultur: basen under de fyra komponenterna
    .help = Vad gör ni för att det ska bli en vana att sätta kundens nytta främst?
    .example = Varje veckomöte börjar med något som en kaféägare har sagt.

schedule =
    .label = De fyra komponenterna och basen på en tidslinje
    .help = Skriv månader eller kvartal överst.
    .strategic-decision = Strategiskt beslut
    .structural-changes = Strukturella förändringar
    .staff-training = Personalutbildning
    .support-services = Utveckling av stödtjänster
    .service-culture = Servicekultur
    .column-1--example = mars
    .column-2--example = april
    .column-3--example = maj
    .column-4--example = juni
    .strategic-decision--column-1--example = Nytt mål i nämnden
    .structural-changes--column-2--example = Samtal före kontroll provas på tio kaféer
    .staff-training--column-3--example = Samtalsövningar
    .support-services--column-4--example = De första fem bladen klara
    .service-culture--column-2--example = Veckomötet börjar på ett nytt sätt
    .milestones--column-1--example = Beslut
    .milestones--column-4--example = Gemensam utvärdering
