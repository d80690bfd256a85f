# Nine numbered boxes in three rows; the second row runs from right to left. The names are those of kit.ftl, word for word.
model =
    .title = Produktifiering i nio steg
    .short-title = Produktifiering i nio steg
    .one-line = Nio steg leder från avgränsning av tjänsten till att den utvecklas och förnyas.
    .alt = Nio numrerade rutor i tre rader. Pilarna leder från steg 1 till steg 9: den första raden går åt höger, den andra åt vänster och den tredje åt höger igen. Under alla rader ligger en bas: alla som är viktiga för tjänsten är med.

## Boxes

step-1 = 1. Avgränsa tjänsten
step-2 = 2. Bedöm och definiera kundbehovet
step-3 = 3. Skissa tjänstelöftet
step-4 = 4. Definiera struktur, process och resurser
step-5 = 5. Bestäm standardiseringsgraden och standardisera avtalade delar
step-6 = 6. Utbilda och engagera personalen (arbetsbeskrivningar m.m.)
step-7 = 7. Beskriv tjänsten för kunden (broschyrer m.m.)
step-8 = 8. Uppföljning och utvärdering av hur tjänsten lyckats
step-9 = 9. Utveckla och förnya tjänsten
# The principle that the source gives together with the steps.
key-people = Alla som är viktiga för tjänsten är med
