tool =
    .title = Experimentblad
    .short-title = Experimentblad
    .one-line = Prova en enkel åtgärd, utvärdera den snabbt, förbättra den och prova igen.

# Example: the library of the journey map; the intervention is reading tips by phone.
about =
    .group--example = Bokgruppen
    .service--example = Hämtning av böcker på bokad tid

# Sprint question 1 of 4.
serve-well =
    .label = Hur kan ni hjälpa kunderna så bra som möjligt just nu?
    .example = Ge dem tillbaka samtalet om böcker, utan att de behöver komma in.

bottleneck =
    .label = Vilken flaskhals tar ni itu med?
    .example = Inga lästips utan disk

intervention =
    .label = Vilken enkel åtgärd provar ni?
    .help = Den behöver inte vara färdig, bara möjlig att prova den här veckan.
    .example = Den som vill kan ringa på tisdagar och få två lästips. Böckerna ligger sedan i påsen som hämtas.

rounds =
    .label = Tre korta omgångar
    .help = Fyll i de två första kolumnerna före varje omgång och de två sista efter den.
    .setting = När och med vilka?
    .expected = Vad väntar ni er?
    .seen = Vad såg och hörde ni?
    .adjust = Vad ändrar ni?
    .round-1 = Omgång 1
    .round-2 = Omgång 2
    .round-3 = Omgång 3
    .round-1--setting--example = Tisdag, tio låntagare som fick ett kort
    .round-1--expected--example = Hälften ringer
    .round-1--seen--example = Fyra ringde, alla klockan tio. Samtalen blev långa.
    .round-1--adjust--example = Vi ringer upp i stället, på en tid kunden väljer
    .round-2--setting--example = Torsdag, samma tio
    .round-2--expected--example = Sju vill bli uppringda
    .round-2--seen--example = Åtta samtal på ungefär tio minuter. Alla hämtade sin påse.
    .round-2--adjust--example = Fler kollegor ringer

evaluation =
    .label = Vad gav varje omgång?
    .help = Fråga kunderna först, kryssa sedan.
    .round-1 = Omgång 1
    .round-2 = Omgång 2
    .round-3 = Omgång 3
    .no = Nej
    .partly = Delvis
    .yes = Ja
    .customers-helped = Kunderna kom vidare
    .bottleneck-smaller = Flaskhalsen blev mindre
    .workable-for-staff = Personalen hann och orkade

# Sprint question 2 of 4.
keep-good =
    .label = Hur kan kunderna ändå få en så bra upplevelse som möjligt?
    .example = Samma person ringer varje gång, och frågar hur den förra boken var.

decision =
    .label = Hur går ni vidare?
    .keep = Behåll som det är
    .adjust = Ändra och gör en omgång till
    .stop = Avsluta och prova en annan idé

next-bottleneck =
    .label = Vilken flaskhals står på tur?
    .example = Kö i regnet

next =
    .row-1--what--example = Lära tre kollegor att ringa
    .row-1--who--example = bibliotekarien
    .row-1--when--example = fredag
    .row-2--what--example = Fråga tio låntagare till om de vill vara med
    .row-2--who--example = värden i entrén
    .row-2--when--example = måndag
