# A grid: four phases as column heads, then lane by lane a row head and four short questions (ours).
model =
    .title = Tjänsteprocessen i sex banor
    .short-title = Tjänsteprocessen i sex banor
    .one-line = Fyra faser och sex banor hjälper er att beskriva tjänsten både från kundens sida och från er egen.
    .alt = Ett rutnät. Kolumnerna är fyra faser: presentation och överenskommelse, kartläggning av behov, genomförande, återkoppling. Raderna är sex banor: resultat/nytta, kundens kund, direkt kund, tjänsteleverantörens kundansvariga, interna experter, verktyg och stödtjänster. I varje ruta står en kort fråga.
    .inferred = Källan ger bara banorna och faserna, i ordning enligt vår läsning; frågorna i rutorna är våra.

## Boxes

# Column heads: the four phases.
agree = Presentation av tjänsten och överenskommelse
needs = Kartläggning av kundens behov och möjliga åtgärder
carry-out = Genomförande av tjänsten
feedback = Återkoppling och planering av fortsatt samarbete
result = Resultat/nytta
result-agree = Vad ger redan det första mötet?
result-needs = Vad upptäcker kunden?
result-carry-out = Vad får kunden?
result-feedback = Vilken nytta blir kvar?
# The customer’s customer: “the pupil” if the customer is a school.
customers-customer = Kundens kund
customers-customer-agree = Vilken information når fram?
customers-customer-needs = Vilka behov finns här?
customers-customer-carry-out = Vad märks här?
customers-customer-feedback = Vem frågar dem, och när?
# The customer with whom the provider deals directly.
customer = Direkt kund
customer-agree = Vad gör och tänker kunden innan?
customer-needs = Vad berättar och frågar kunden?
customer-carry-out = Vad gör kunden själv?
customer-feedback = Vad gör kunden efteråt?
# Staff who are responsible for a customer.
account-people = Tjänsteleverantörens kundansvariga
account-people-agree = Vad utlovas?
account-people-needs = Vad behöver ni ta reda på?
account-people-carry-out = Vem håller kontakten?
account-people-feedback = Vad bestäms om fortsättningen?
experts = Tjänsteleverantörens interna experter
experts-agree = Vilka behöver vara med?
experts-needs = Vilken kunskap behövs?
experts-carry-out = Vad görs utom synhåll?
experts-feedback = Vad går att lära av det?
tools = Verktyg och stödtjänster
tools-agree = Broschyr, avtalsmall?
tools-needs = Formulär, intervjuguide?
tools-carry-out = System, lokaler?
tools-feedback = Kanal för återkoppling?
