# A grid: four phases as column heads, then lane by lane a row head and four short questions (ours).
model =
    .title = Het dienstverleningsproces in zes banen
    .short-title = Proces in zes banen
    .one-line = Met vier fasen en zes banen beschrijf je de dienst vanuit de klant én vanuit je eigen organisatie.
    .alt = Een raster. De kolommen zijn vier fasen: presenteren en afspreken, behoeften in kaart brengen, uitvoeren, feedback verzamelen. De rijen zijn zes banen: resultaat/nut, de klant van de klant, directe klant, contactpersonen, interne experts, tools en ondersteunende diensten. In elk vak staat een korte vraag.
    .inferred = De bron geeft alleen de banen en de fasen, waarvan de volgorde onze lezing is; de vragen in de vakken zijn van ons.

## Boxes

# Column heads: the four phases.
agree = De dienst presenteren en afspraken maken
needs = Klantbehoeften en mogelijke maatregelen in kaart brengen
carry-out = De dienst uitvoeren
feedback = Feedback verzamelen en verdere samenwerking plannen
result = Resultaat/nut
result-agree = Wat levert het eerste contact al op?
result-needs = Wat ziet de klant nu in?
result-carry-out = Wat krijgt de klant?
result-feedback = Wat heeft de klant er later aan?
# The customer’s customer: “the pupil” if the customer is a school.
customers-customer = De klant van de klant
customers-customer-agree = Wat hoort die ervan?
customers-customer-needs = Wat heeft die nodig?
customers-customer-carry-out = Wat merkt die ervan?
customers-customer-feedback = Wie vraagt wat die ervan vindt?
# The customer with whom the provider deals directly.
customer = Directe klant
customer-agree = Wat doet en overweegt die vooraf?
customer-needs = Wat vertelt en vraagt die?
customer-carry-out = Wat doet die zelf?
customer-feedback = Wat doet die daarna?
# Staff who are responsible for a customer: the regular contact. Not “accountmanager”, which is a sales job in Dutch.
account-people = Contactpersonen van de dienstverlener
account-people-agree = Wat wordt beloofd?
account-people-needs = Wat wordt uitgezocht?
account-people-carry-out = Wie houdt contact?
account-people-feedback = Wat wordt afgesproken voor later?
experts = Interne experts van de dienstverlener
experts-agree = Wie moet erbij zijn?
experts-needs = Welke expertise is nodig?
experts-carry-out = Wat gebeurt er uit het zicht?
experts-feedback = Wat leer je ervan?
tools = Tools en ondersteunende diensten
tools-agree = Folder, modelcontract?
tools-needs = Formulier, gespreksleidraad?
tools-carry-out = Systemen, ruimtes?
tools-feedback = Feedbackkanaal?
