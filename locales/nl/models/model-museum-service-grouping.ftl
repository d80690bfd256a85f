# A tree: root, three branches, three leaves inside each branch.
model =
    .title = Voorbeeld: een museum groepeert zijn diensten
    .short-title = Diensten van een museum
    .one-line = Het hele aanbod van een museum is verdeeld in drie groepen van elk drie diensten.
    .alt = Bovenaan het dienstenaanbod als geheel, met pijlen naar drie groepen. Traditioneel museum: collecties, tentoonstellingen, rondleidingen. Museum als leeromgeving: samenwerking met scholen, lezingen en cursussen, speciale diensten. Museum als podium voor evenementen: eigen evenementen, evenementen op aanvraag, hobbyactiviteiten.

## Boxes

# The root of the tree.
whole = Het dienstenaanbod als geheel
# A branch; the three boxes after it stand inside it.
traditional = Traditioneel museum
collections = Collecties
exhibitions = Tentoonstellingen
guided-visits = Rondleidingen
# A branch; the three boxes after it stand inside it.
learning = Museum als leeromgeving
schools = Samenwerking met scholen en opleidingen
lectures = Lezingen en cursussen
special-services = Speciale diensten (o.a. voor het geheugen)
# A branch; the three boxes after it stand inside it.
events = Museum als podium voor evenementen
own-events = Eigen evenementen (bijv. museumnacht)
ordered-events = Evenementen op aanvraag (bijv. workshops)
hobbies = Hobbyactiviteiten (bijv. clubs)
