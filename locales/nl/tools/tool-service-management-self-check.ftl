tool =
    .title = Zelfevaluatie servicemanagement
    .short-title = Zelfevaluatie
    .one-line = Beoordeel zes gebieden van sturen en leiden, en noteer bij elk gebied waarop je oordeel berust.

# Example: a unit of food inspectors.
about =
    .organisation--example = Dienst Milieu en Gezondheid

# The levels answer the question in the label.
areas =
    .label = Gaat dit gebied uit van het dagelijks leven van klanten?
    .help = Schrijf ernaast een gebeurtenis of besluit waaruit dat blijkt. Tel de kruisjes niet op.
    .not-at-all = Helemaal niet
    .partly = Deels
    .largely = Grotendeels
    .fully = Volledig
    .strategic-direction = Strategische koers
    .operational-planning = Planning van het werk
    .organising = Organisatie
    .leadership = Leiding en management
    .competence-development = Ontwikkeling van competenties
    .follow-up-and-reward = Follow-up en beloning
    .strategic-direction--comment--example = De strategie noemt bedrijven, maar niet hun dag
    .operational-planning--comment--example = Het plan telt het aantal controles
    .leadership--comment--example = De leidinggevende ging dit voorjaar twee keer mee
    .competence-development--comment--example = Cursussen over wetgeving, geen over gesprekken
    .follow-up-and-reward--comment--example = Alleen de doorlooptijd wordt gevolgd

requirements =
    .label = Wat is er al in gang gezet?
    .help = Nieuwe of efficiëntere diensten zijn niet genoeg als strategie en cultuur blijven zoals ze zijn.
    .strategic-will = Een strategische wil en een bijgestelde strategie
    .process-development = Ontwikkeling van veel werkprocessen
    .service-culture = Ontwikkeling van een servicecultuur

discuss =
    .label = Wat wil je met de anderen bespreken?
    .example = We zeggen dat we advies willen geven, maar meten alleen hoeveel controles we halen.

next =
    .row-1--what--example = Het dagelijks leven van eigenaars op de plandag bespreken
    .row-1--who--example = de teamleider
    .row-1--when--example = 15 maart
