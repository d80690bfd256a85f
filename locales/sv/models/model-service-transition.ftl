# Four numbered boxes side by side on one wide base. The numbers name the components; they are not steps in time.
model =
    .title = Övergång till ett tjänsteperspektiv
    .short-title = Till ett tjänsteperspektiv
    .one-line = Fyra komponenter i ett utvecklingsprogram vilar på servicekulturen.
    .alt = Fyra rutor bredvid varandra: Strategiskt beslut, Strukturella förändringar, Personalutbildning och Utveckling av stödtjänster. De vilar alla på en bred bas: Servicekultur.
    .inferred = Komponenterna kommer från källan; att servicekulturen ligger som bas under dem är vår tolkning.

## Boxes

decision = 1. Strategiskt beslut
    .note = Från bara ett bra utfall (VAD) till stöd för vardagsprocesser (VAD + HUR)
structure = 2. Strukturella förändringar
    .note = Processutveckling, systemutveckling, justering av organisationen
training = 3. Personalutbildning
    .note = Teknisk utbildning; interaktion och kommunikation (kundkontaktpersonal och chefer); chefsutveckling
# Support for the programme itself, not the support services of model-service-structure-layers.
support = 4. Utveckling av stödtjänster
    .note = Informationsmaterial internt och externt; övrigt
# The base under all four.
culture = Servicekultur
