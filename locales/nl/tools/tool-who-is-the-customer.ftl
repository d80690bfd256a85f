tool =
    .title = Wie is de klant?
    .short-title = Wie is de klant?
    .one-line = Zet externe en interne klanten apart op een rij en schrijf op hoe jullie hen ondersteunen.

# Example: the food inspectors of a council.
about =
    .group--example = Inspectieteam
    .service--example = Controle van voedselveiligheid

external =
    .label = Externe klanten en gebruikers
    .help = Mensen buiten de organisatie, ook wie niet betaalt en niet voor jullie heeft gekozen.
    .who = Wie?
    .everyday = Wat willen ze in hun dagelijks leven voor elkaar krijgen?
    .support = Hoe ondersteunen we ze daarbij?
    .row-1--who--example = Eigenaren van cafés
    .row-1--everyday--example = Veilig eten serveren zonder te verdrinken in papierwerk
    .row-1--support--example = Controle, rapport en telefonisch spreekuur
    .row-2--who--example = Gasten van de cafés
    .row-2--everyday--example = Uit eten zonder ziek te worden
    .row-2--support--example = Het resultaat hangt bij de deur
    .row-3--who--example = Wie voor het eerst een café gaat openen
    .row-3--everyday--example = Op tijd weten aan welke eisen het pand moet voldoen

internal =
    .label = Interne klanten en gebruikers
    .help = Collega’s en afdelingen die jullie werk nodig hebben om hun eigen werk te kunnen doen.
    .who = Wie?
    .everyday = Wat moeten ze in hun werk voor elkaar krijgen?
    .support = Hoe ondersteunen we ze daarbij?
    .row-1--who--example = Het klantcontactcentrum
    .row-1--everyday--example = Eigenaren antwoord geven zonder door te verbinden
    .row-1--support--example = Eén pagina met veelgestelde vragen
    .row-2--who--example = De afdeling vergunningen
    .row-2--everyday--example = Beoordelen of een ruimte geschikt is als keuken

forgotten =
    .label = Wie vergeten we makkelijk?
    .example = Eigenaren die moeite hebben met onze brieven. Vrijwilligers in sportkantines.
