# Two tall boxes with four arrows between them, each arrow with words.
model =
    .title = Växelspelet mellan kundmöte och utveckling
    .short-title = Kundmöte och utveckling
    .one-line = Idéer, lösningar och återkoppling går i båda riktningarna mellan kundmötet och utvecklarna.
    .alt = Två rutor: Kundmötet till vänster och Utvecklarna till höger. Från kundmötet till utvecklarna går idéer och kunskap samt återkoppling om hur lösningarna fungerar. Från utvecklarna till kundmötet går återkoppling på idéerna och genomförandet av lösningar.
    .inferred = Källan namnger rutorna och pilarna; åt vilket håll pilarna pekar är vår tolkning.

## Boxes

# Where staff and customers meet. “Kundmötet” is what people in Sweden say; “Kundgränssnittet” is Finland-Swedish.
front-line = Kundmötet
    .note = Personalen som möter kunderna
# Those who develop services, not software.
developers = Utvecklarna
    .note = och beslutsfattarna

## Arrows

ideas = Flöde av idéer och kunskap
feedback-on-ideas = Återkoppling på idéerna
solutions = Genomförande av lösningar
feedback-on-solutions = Återkoppling om hur lösningarna fungerar
