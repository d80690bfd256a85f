# A stub: the picture was not in the source. Do not describe what it may have shown.
model =
    .title = Att se och öka kompetens och resurser
    .short-title = Kompetens och resurser
    .one-line = Källan nämner hur man ser och ökar kompetens och resurser men ger bara rubriken.
    .alt = Här finns ingen bild: källan innehåller rubriken och en hänvisning men inte själva figuren, och vi har inte ritat någon egen.
