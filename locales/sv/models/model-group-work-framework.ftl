# A stub: the picture was not in the source. Do not describe what it may have shown.
model =
    .title = Ramverk för grupparbetena
    .short-title = Ramverk för grupparbetena
    .one-line = Källan nämner ett ramverk för grupparbetena men ger bara rubriken.
    .alt = Här finns ingen bild: källan innehåller rubriken men inte själva figuren, och vi har inte ritat någon egen.
