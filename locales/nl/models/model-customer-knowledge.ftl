# Everyday processes in the middle row; four corners and two boxes between them say what else to know. “Man” is the customer.
model =
    .title = Wat je over de klant moet weten
    .short-title = De klant kennen
    .one-line = In het midden staat het dagelijks leven van de klant, eromheen wat de keuzes van de klant bepaalt.
    .alt = In het midden een breed vak: Dagelijkse processen. In de hoeken eromheen staan Behoeften, Verwachtingen, Waarden en Interesses. Boven het midden staat Gezochte oplossingen, eronder Gedrag van de klant.
    .inferred = De bron geeft de woorden in de vakken, maar niet hun plaats; de indeling is onze interpretatie.

## Boxes

everyday = Dagelijkse processen
    .note = Wat doet de klant, hoe, waarom zo en met welk doel?
solutions = Gezochte oplossingen
    .note = Wat voor oplossingen?
# “Behaviour process” of the source; ‘gedragsproces’ is no Dutch word.
behaviour = Gedrag van de klant
    .note = Wat wekt belangstelling, en wat wordt geaccepteerd?
needs = Behoeften
expectations = Verwachtingen
values = Waarden
interests = Interesses
