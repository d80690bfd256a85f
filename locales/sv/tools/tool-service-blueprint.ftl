tool =
    .title = Tjänstekarta
    .short-title = Tjänstekarta
    .one-line = Visa på en och samma karta vad kunden gör och ser, och arbetet som ligger bakom.

# Example: the library of the journey map; the intervention is reading tips by phone.
about =
    .group--example = Bokgruppen
    .service--example = Hämtning av böcker på bokad tid

scope =
    .label = Vilken åtgärd eller del av tjänsten ritar ni?
    .example = Lästips per telefon, från samtal till hämtad påse

# The names of the lanes and of the lines between them come with the program.
blueprint =
    .label = Tjänsten ovanför och under synlighetslinjen
    .help = Namnge kolumnerna och börja med det kunden gör. Fyll sedan i varje kolumn uppåt och nedåt.
    .column-1--example = Ringa
    .evidence--column-1--example = Kort med telefonnumret
    .customer--column-1--example = Ringer en tisdag
    .front-stage--column-1--example = Svarar och hälsar
    .back-stage--column-1--example = Slår upp tidigare lån, om kunden vill
    .support--column-1--example = Telefonschema
    .column-2--example = Få råd
    .customer--column-2--example = Berättar vad hon tycker om
    .front-stage--column-2--example = Frågar och föreslår två böcker
    .back-stage--column-2--example = Reserverar böckerna
    .support--column-2--example = Katalogen, kollegornas tipslista
    .column-3--example = Hämta
    .evidence--column-3--example = Påse med namn och en hälsning
    .customer--column-3--example = Hämtar vid fönstret
    .front-stage--column-3--example = Räcker över påsen
    .back-stage--column-3--example = Packar påsen kvällen före
    .support--column-3--example = Tidsbokningen

changes =
    .label = Vad måste ändras för att det här ska fungera?
    .example = Två telefontimmar på tisdagar. Kort med numret i varje påse.
