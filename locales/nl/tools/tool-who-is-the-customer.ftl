tool =
    .title = Wie is de klant?
    .short-title = Wie is de klant?
    .one-line = Zet externe en interne klanten apart op een rij en schrijf op waarin jullie hen ondersteunen.

# Example: the food inspectors of a council.
about =
    .group--example = Team inspectie
    .service--example = Controle van voedselveiligheid

external =
    .label = Externe klanten en gebruikers
    .help = Mensen buiten de organisatie, ook wie niet betaalt en niet voor jullie heeft gekozen.
    .who = Wie?
    .everyday = Wat willen ze in hun dagelijks leven voor elkaar krijgen?
    .support = Hoe ondersteunen we dat?
    .row-1--who--example = Eigenaars van cafés
    .row-1--everyday--example = Veilig eten serveren zonder te verdrinken in papierwerk
    .row-1--support--example = Controle, rapport en telefonisch spreekuur
    .row-2--who--example = Gasten van de cafés
    .row-2--everyday--example = Uit eten zonder ziek te worden
    .row-2--support--example = De resultaten hangen bij de deur
    .row-3--who--example = Wie een eerste café gaat openen
    .row-3--everyday--example = Op tijd begrijpen wat er in het pand moet

internal =
    .label = Interne klanten en gebruikers
    .help = Collega’s en afdelingen die jullie werk nodig hebben om het hunne te kunnen doen.
    .who = Wie?
    .everyday = Wat moeten ze in hun werk voor elkaar krijgen?
    .support = Hoe ondersteunen we dat?
    .row-1--who--example = De telefonische balie
    .row-1--everyday--example = Eigenaars antwoorden zonder door te verbinden
    .row-1--support--example = Eén pagina met veelgestelde vragen
    .row-2--who--example = Afdeling bouwvergunningen
    .row-2--everyday--example = Beoordelen of een ruimte geschikt is als keuken

forgotten =
    .label = Wie vergeten we makkelijk?
    .example = Eigenaars die moeite hebben met onze brieven. De keukens van de eigen scholen.
