# A grid: four phases as column heads, then lane by lane a row head and four short questions (ours).
model =
    .title = Het dienstverleningsproces in zes banen
    .short-title = Proces in zes banen
    .one-line = Met vier fasen en zes banen beschrijf je de dienst zowel vanuit de klant als vanuit je eigen organisatie.
    .alt = Een raster. De kolommen zijn vier fasen: voorstellen en afspreken, behoeften uitzoeken, uitvoeren, feedback. De rijen zijn zes banen: resultaat/nut, de klant van de klant, directe klant, accountmanagers, interne experts, tools en ondersteunende diensten. In elk vak staat een korte vraag.
    .inferred = De bron geeft alleen de banen en de fasen, waarvan de volgorde onze lezing is; de vragen in de vakken zijn van ons.

## Boxes

# Column heads: the four phases.
agree = De dienst voorstellen en er afspraken over maken
needs = Klantbehoeften uitzoeken en interventies in kaart brengen
carry-out = De dienst uitvoeren
feedback = Feedback en plannen voor verdere samenwerking
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
customers-customer-feedback = Wie vraagt ernaar?
# The customer with whom the provider deals directly.
customer = Directe klant
customer-agree = Wat doet en overweegt die vooraf?
customer-needs = Wat vertelt en vraagt die?
customer-carry-out = Wat doet die zelf?
customer-feedback = Wat doet die daarna?
# Staff who are responsible for a customer. “Accountmanager” may sound like sales; meant is the regular contact of a customer.
account-people = Accountmanagers van de dienstverlener
account-people-agree = Wat wordt beloofd?
account-people-needs = Wat wordt uitgezocht?
account-people-carry-out = Wie houdt contact?
account-people-feedback = Wat spreek je af voor later?
experts = Interne experts van de dienstverlener
experts-agree = Wie moet erbij zijn?
experts-needs = Welke expertise is nodig?
experts-carry-out = Wat gebeurt er uit het zicht?
experts-feedback = Wat leer je ervan?
tools = Tools en ondersteunende diensten
tools-agree = Folder, voorbeeldcontract?
tools-needs = Formulier, gespreksleidraad?
tools-carry-out = Systemen, ruimtes?
tools-feedback = Feedbackkanaal?
