# Six boxes inside one frame.
model =
    .title = Zes gebieden van servicemanagement
    .short-title = Zes gebieden
    .one-line = Wie een organisatie vanuit een serviceperspectief leidt, heeft werk op zes gebieden.
    .alt = Een kader met het opschrift Servicemanagement en daarin zes even grote vakken in twee rijen: Strategische koers, Planning van het werk, Organisatie van het werk, Management en leidinggeven, Ontwikkeling van competenties, en Follow-up en beloning.
    .inferred = De bron somt de gebieden op; het kader en het raster zijn van ons en zeggen niets over hoe de gebieden elkaar beïnvloeden.

## Boxes

# The frame; all other boxes stand inside it.
whole = Servicemanagement
    .note = Een organisatie sturen en leiden vanuit een serviceperspectief
direction = Strategische koers
planning = Planning van het werk
organising = Organisatie van het werk
leadership = Management en leidinggeven
competence = Ontwikkeling van competenties
follow-up = Follow-up en beloning
