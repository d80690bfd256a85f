# A tree: root, three branches, three leaves inside each branch.
model =
    .title = Exempel: ett museums tjänster i grupper
    .short-title = Ett museums tjänster
    .one-line = Ett museums hela utbud delas in i tre grupper med tre tjänster i varje.
    .alt = Överst hela tjänsteutbudet, med pilar till tre grupper. Traditionellt museum: samlingar, utställningar, guidade visningar. Museet som lärmiljö: samarbete med skolor, föreläsningar och kurser, specialtjänster. Museet som plats för evenemang: egna evenemang, beställda evenemang, fritidsaktiviteter.

## Boxes

# The root of the tree.
whole = Hela tjänsteutbudet
# A branch; the three boxes after it stand inside it.
traditional = Traditionellt museum
collections = Samlingar
exhibitions = Utställningar
guided-visits = Guidade visningar
# A branch; the three boxes after it stand inside it.
learning = Museet som lärmiljö
schools = Samarbete med skolor och andra utbildningar
lectures = Föreläsningar och kurser
special-services = Specialtjänster (bl.a. stöd för minnet)
# A branch; the three boxes after it stand inside it.
events = Museet som plats för evenemang
own-events = Museets egna evenemang (t.ex. museinatten)
ordered-events = Beställda evenemang (t.ex. workshoppar)
hobbies = Fritidsaktiviteter (t.ex. klubbar)
