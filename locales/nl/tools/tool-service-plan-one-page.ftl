# De drie onderdelen van het plan, en hoever de vier activiteiten zijn (namen zoals in kit.ftl).
# Voorbeeld: een vereniging van bewoners leent gereedschap uit.

tool =
    .title = Plan voor de dienst op één pagina
    .short-title = Plan op één pagina
    .one-line = Word het eens over wat jullie aanbieden, aan wie en in welke stappen, en zie hoever het werk is.
about =
    .service--example = De gereedschapsschuur
    .group--example = Schuurgroep
plan =
    .label = Het plan
    .help = Eén ding per briefje. Verplaats de briefjes tot de drie onderdelen bij elkaar passen.
    .services = Diensten die jullie aanbieden
    .services--help = Wat kan een klant bij jullie krijgen, en wat niet?
    .customers = Doelgroep
    .customers--help = Voor welke klanten is elke dienst bedoeld?
    .steps = Stappen van de levering
    .steps--help = Wat gebeurt er achtereenvolgens tot de klant de dienst heeft gekregen?
    .services--example =
        gereedschap lenen, hooguit een week
        op zaterdag hulp bij kleine reparaties
        niet: motorzagen
    .customers--example =
        bewoners met weinig gereedschap
        wie er net is komen wonen
    .steps--example =
        reserveren via een bericht of op kantoor
        ’s avonds ophalen, met uitleg
        schoon terugbrengen, schade melden
activities =
    .label = Hoever zijn de vier activiteiten?
    .help = Schrijf op wat er nog moet gebeuren en wie dat doet.
    .planning = De dienst plannen
    .design = De dienst ontwerpen
    .delivery = De dienst leveren
    .improvement = De dienst verbeteren
    .planning--who--example = bestuur
    .design--note--example = regels bij schade, reserveringsformulier
    .design--who--example = twee bewoners
    .delivery--note--example = slot, planken, openingsdag
    .delivery--who--example = huismeester
    .improvement--note--example = in het najaar de uitleen evalueren
    .improvement--who--example = schuurgroep
