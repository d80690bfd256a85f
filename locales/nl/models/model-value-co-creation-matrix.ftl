# A table: three column heads, then row by row a row head and three cells. “Tuottaja” of the source is the service provider of the glossary.
model =
    .title = Wisselwerking tussen gebruiker en dienstverlener
    .short-title = Gebruiker en dienstverlener
    .one-line = De tabel laat drie vormen van samenwerking zien en wat gebruiker en dienstverlener in elke vorm doen.
    .alt = Een tabel met drie rijen: waardecocreatie, coproductie en co-ontwikkeling. Drie kolommen tonen per rij het toepassingsgebied, de rol van de gebruiker en de rol van de dienstverlener.

## Boxes

# Column head: where this kind of interaction is found.
area = Toepassingsgebied
user = Rol van de gebruiker
provider = Rol van de dienstverlener
# Row head.
value = Waardecocreatie
value-area = Altijd: beide partijen laten samen de waarde ontstaan
value-user = Bepaalt de waarde; de ervaring hangt af van de context
value-provider = Maakt het mogelijk dat er waarde ontstaat
# Row head.
production = Coproductie
production-area = Meestal: de gebruiker helpt de dienst tot stand te brengen
production-user = Levert gegevens aan en doet een deel van het proces zelf
production-provider = Stelt problemen vast, lost ze op en leidt de interactie
# Row head.
development = Co-ontwikkeling
development-area = Vergroot de kans van slagen: samen de dienst ontwikkelen
development-user = Brengt ideeën in, test en ontwikkelt verder
development-provider = Bedenkt concepten, leert van klanten en leert hun iets
