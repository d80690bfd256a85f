# A stub: the picture was not in the source. Do not describe what it may have shown.
model =
    .title = Att identifiera och öka kompetens och resurser
    .short-title = Kompetens och resurser
    .one-line = Källan har en rubrik om att identifiera och öka kompetens och resurser, men inget mer.
    .alt = Här finns ingen bild: källan innehåller rubriken och en hänvisning men inte själva figuren, och vi har inte ritat någon egen.
