# Four numbered boxes side by side on one wide base. The numbers name the components; they are not steps in time.
model =
    .title = Overgang naar een serviceperspectief
    .short-title = Naar een serviceperspectief
    .one-line = Vier onderdelen van een ontwikkelprogramma rusten op de servicecultuur.
    .alt = Vier vakken naast elkaar: Strategisch besluit, Structurele veranderingen, Opleiding van medewerkers en Ontwikkeling van ondersteunende diensten. Ze rusten alle vier op een brede basis: Servicecultuur.
    .inferred = De onderdelen komen uit de bron; dat de servicecultuur er als basis onder ligt, is onze interpretatie.

## Boxes

decision = 1. Strategisch besluit
    .note = Van alleen een goede uitkomst (WAT) naar steun bij dagelijkse processen (WAT + HOE)
structure = 2. Structurele veranderingen
    .note = Processen en systemen ontwikkelen, de organisatie aanpassen
training = 3. Opleiding van medewerkers
    .note = Vakkennis; interactie en communicatie (medewerkers met klantcontact en leidinggevenden); ontwikkeling van leidinggevenden
# Support for the programme itself, not the support services of model-service-structure-layers.
support = 4. Ontwikkeling van ondersteunende diensten
    .note = Informatie intern en extern; overig
# The base under all four.
culture = Servicecultuur
