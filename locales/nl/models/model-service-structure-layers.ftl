# Three boxes inside one another, the core innermost, and one box beside them all. The example is a nursery.
model =
    .title = De structuur van een dienst in lagen
    .short-title = Lagen van een dienst
    .one-line = De klant komt voor de kern, de ondersteuning is daarvoor nodig en de aanvullingen verhogen de kwaliteit.
    .alt = Drie vakken in elkaar: binnenin de kerndienst, daaromheen de ondersteunende diensten en aan de buitenkant de aanvullende diensten. Naast alle drie staan goederen en systemen, die bij elk deel kunnen horen. Het voorbeeld is kinderopvang.
    .inferred = De delen en de voorbeelden komen uit de bron; dat ze als lagen in elkaar liggen, is onze interpretatie.

## Boxes

core = Kerndienst
    .note = Wat de klant in de eerste plaats zoekt, bijv. veilige opvang voor het kind
support = Ondersteunende diensten
    .note = Nodig voor de kern, bijv. maaltijden en schoonmaak
additional = Aanvullende diensten
    .note = Niet nodig, maar verhogen de kwaliteit, bijv. uitstapjes
goods = Goederen en systemen
    .note = Kunnen bij elk deel horen, bijv. speelgoed of het systeem om een plek aan te vragen
