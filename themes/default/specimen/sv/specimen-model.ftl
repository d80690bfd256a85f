# En påhittad ritning för den som gör teman. Rutorna är ungefär 18 tecken breda.

model =
    .title = Att låna på ett bibliotek
    .short-title = Att låna på ett bibliotek
    .one-line = En påhittad ritning som visar alla slags rutor, pilar och axlar.
    .alt = En pilformad ruta med hyllorna pekar mot biblioteket, en stor ruta där informationsdisken står. Läsaren, en cirkel, förenas med biblioteket av en dubbelpil och med hemmet av en streckad pil. Allt vilar på ett brett fält, tilliten. Nederst går en axel från snabbt till långsamt.
shelves = Hyllor
    .note = öppna för alla
library = Bibliotek
    .note = i den gamla skolan
desk = Informationsdisk
reader = Läsare
home = Läsning hemma
rule = Sena böcker förlåts
trust = Tillit
lends = lånar ut
talk = fråga och svara
pace = Tempo
    .low = snabbt
    .high = långsamt
