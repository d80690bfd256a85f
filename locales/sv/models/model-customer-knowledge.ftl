# Everyday processes in the middle row; four corners and two boxes between them say what else to know. “Man” is the customer.
model =
    .title = Vad man bör veta om kunden
    .short-title = Vad man bör veta om kunden
    .one-line = Mitt i bilden står kundens vardag, och runt den det som styr vad kunden söker och väljer.
    .alt = I mitten en bred ruta: Vardagsprocesser. I hörnen runt den står Behov, Förväntningar, Värderingar och Intressen. Ovanför mitten står Lösningar kunden söker, nedanför Kundens beteendeprocess.
    .inferred = Källan har rutornas ord men inte deras platser; hur de är placerade är vår tolkning.

## Boxes

everyday = Vardagsprocesser
    .note = Vad gör man, hur och varför, och vad vill man uppnå?
solutions = Lösningar kunden söker
    .note = Vilken typ av lösningar?
behaviour = Kundens beteendeprocess
    .note = Vad väcker intresse, och vad godtar man?
needs = Behov
expectations = Förväntningar
values = Värderingar
interests = Intressen
