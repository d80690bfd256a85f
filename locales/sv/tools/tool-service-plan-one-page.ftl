# Planens tre delar, och läget i de fyra aktiviteterna (namnen är desamma som i kit.ftl).
# Exemplet: en bostadsrättsförening lånar ut verktyg till de boende.

tool =
    .title = Tjänsteplan på en sida
    .short-title = Tjänsteplan på en sida
    .one-line = Enas om vad ni erbjuder, till vem och i vilka steg, och se hur långt arbetet har kommit.
about =
    .service--example = Verktygsboden
    .group--example = Bodgruppen
plan =
    .label = Planen
    .help = En sak på varje lapp. Flytta lapparna tills de tre delarna hänger ihop.
    .services = Tjänster ni erbjuder
    .services--help = Vad kan kunden få av er, och vad inte?
    .customers = Målgrupper
    .customers--help = Vilka kunder är varje tjänst till för?
    .steps = Steg i leveransen
    .steps--help = Vad händer, i tur och ordning, tills kunden har fått tjänsten?
    .services--example =
        låna verktyg i högst en vecka
        hjälp med små lagningar på lördagar
        inte: motorsågar
    .customers--example =
        boende som har få verktyg
        de som just har flyttat in
    .steps--example =
        boka via meddelande eller på kontoret
        hämta på kvällen, få veta hur det används
        lämna tillbaka rent, säga till om något är trasigt
activities =
    .label = Hur långt har de fyra aktiviteterna kommit?
    .help = Skriv vad som återstår och vem som tar hand om det.
    .planning = Planering av tjänster
    .design = Utformning av tjänster
    .delivery = Leverans av tjänster
    .improvement = Förbättring av tjänster
    .planning--who--example = styrelsen
    .design--note--example = regler för skador, bokningsblankett
    .design--who--example = två boende
    .delivery--note--example = lås, hyllor, invigningsdag
    .delivery--who--example = fastighetsskötaren
    .improvement--note--example = första genomgången av lånen i höst
    .improvement--who--example = bodgruppen
