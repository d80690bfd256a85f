tool =
    .title = Zelfevaluatie servicemanagement
    .short-title = Zelfevaluatie
    .one-line = Beoordeel hoe de organisatie op zes gebieden wordt geleid, en noteer waarop elk oordeel berust.

# Example: a unit of food inspectors.
about =
    .organisation--example = Afdeling Milieu en Gezondheid

# The levels answer the question in the label.
areas =
    .label = Is het dagelijks leven van klanten hier het uitgangspunt?
    .help = Schrijf ernaast een gebeurtenis of besluit waaruit dat blijkt. Tel de kruisjes niet op.
    .not-at-all = Helemaal niet
    .partly = Deels
    .largely = Grotendeels
    .fully = Geheel
    .strategic-direction = Strategische koers
    .operational-planning = Planning van het werk
    .organising = Organisatie van het werk
    .leadership = Management en leidinggeven
    .competence-development = Ontwikkeling van competenties
    .follow-up-and-reward = Follow-up en beloning
    .strategic-direction--comment--example = De strategie noemt bedrijven, maar niet hun dagelijks werk
    .operational-planning--comment--example = Het jaarplan telt alleen het aantal controles
    .leadership--comment--example = De leidinggevende ging dit voorjaar twee keer mee op controle
    .competence-development--comment--example = Cursussen over wetgeving, niet over gesprekken
    .follow-up-and-reward--comment--example = Alleen de doorlooptijd wordt gevolgd

requirements =
    .label = Wat is er al?
    .help = Nieuwe of efficiëntere diensten zijn niet genoeg als strategie en cultuur blijven zoals ze zijn.
    .strategic-will = De wil om van koers te veranderen, en een bijgestelde strategie
    .process-development = De ontwikkeling van veel werkprocessen
    .service-culture = De ontwikkeling van een servicecultuur

discuss =
    .label = Wat wil je met de anderen bespreken?
    .example = We zeggen dat we advies willen geven, maar meten alleen hoeveel controles we halen.

next =
    .row-1--what--example = Op de teamdag bespreken hoe de dag van een eigenaar eruitziet
    .row-1--who--example = de teamleider
    .row-1--when--example = 15 maart
