# Two tall boxes with four arrows between them, each arrow with words.
model =
    .title = Wisselwerking tussen klantcontact en ontwikkeling
    .short-title = Klantcontact en ontwikkeling
    .one-line = Ideeën, oplossingen en feedback gaan heen en weer tussen klantcontact en ontwikkelaars.
    .alt = Twee vakken: links Klantcontact, rechts Ontwikkelaars. Van klantcontact naar ontwikkelaars gaan ideeën en kennis, en ook feedback over hoe oplossingen werken. Van ontwikkelaars naar klantcontact gaan feedback op ideeën en de invoering van oplossingen.
    .inferred = De bron geeft de namen van de vakken en de pijlen; de richting van de pijlen is onze interpretatie.

## Boxes

# Where staff and customers meet.
front-line = Klantcontact
    .note = Medewerkers die klanten spreken
# Those who develop services, not software.
developers = Ontwikkelaars
    .note = en beslissers

## Arrows

ideas = Ideeën en kennis
feedback-on-ideas = Feedback op ideeën
solutions = Invoering van oplossingen
feedback-on-solutions = Feedback over hoe oplossingen werken
