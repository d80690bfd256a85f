tool =
    .title = Vad vet ni om kunden?
    .short-title = Vad vet ni om kunden?
    .one-line = Svara på tio frågor om kundens vardag och samla det viktigaste i fyra fält.

# Example: the food inspectors of a council look at the owners of small cafés.
about =
    .group--example = Inspektionsgruppen
    .service--example = Livsmedelskontroll

customer =
    .label = Vilken kund gäller det?
    .help = Ta en grupp kunder i taget, och skriv bara sådant som ni har hört eller sett.
    .example = Ägare till små kaféer

# The first four questions are about everyday processes (vardagsprocesser), the next three about how customers choose.
what-they-do =
    .label = Vad gör kunden i sin vardag?
    .help = Tänk på kundens hem eller arbete, inte på er tjänst.
    .example = Öppnar klockan sex, bakar, serverar, handlar och sköter kassan. Ofta ensam.

how-they-do-it =
    .label = Hur gör kunden det?
    .example = Allt i farten. Pappersarbetet får vänta till kvällen och görs i telefonen.

why-that-way =
    .label = Varför på just det sättet?
    .example = Pengarna räcker inte till fler anställda, och gästerna går först.

what-they-want =
    .label = Vad vill kunden uppnå?
    .example = Gäster som kommer tillbaka, och en ledig dag i veckan.

solutions-sought =
    .label = Vilken typ av lösningar söker kunden?
    .example = Korta listor att sätta på väggen, och någon att ringa.

what-interests =
    .label = Vad väcker kundens intresse?
    .example = Hur andra kaféer har löst samma sak.

what-is-accepted =
    .label = Vad godtar kunden?
    .example = Krav som någon har förklarat skälen till.

where-to-begin =
    .label = Var ska ni börja?
    .example = Vi följer med en ägare en förmiddag, före nästa kontroll.

least-known =
    .label = Vad vet ni minst om?
    .example = Vad som händer på kaféet dagarna efter en kontroll.

finding-information =
    .label = Var och hur får ni den information ni behöver?
    .example = Tre besök, fem samtal och frågorna som kommer till växeln.

picture =
    .label = Bilden av kunden
    .help = En sak per klisterlapp. Sätt ett frågetecken på det som ni inte har hört av en kund.
    .needs = Behov
    .needs--help = Vad måste fungera i vardagen?
    .expectations = Förväntningar
    .expectations--help = Vad räknar kunden med, sagt eller osagt?
    .values = Värderingar
    .values--help = Vad är viktigt och rätt för kunden?
    .interests = Intressen
    .interests--help = Vad vill kunden gärna lära sig eller göra mer av?
    .needs--example =
        Veta vilka regler som gäller
        Svar samma dag
    .expectations--example =
        Alla kaféer bedöms lika
        ? Råd, inte bara anmärkningar
    .values--example =
        Stolthet över maten
        Att göra rätt för sig
    .interests--example = Mindre matsvinn
