# A stub: the picture was not in the source. Do not describe what it may have shown.
model =
    .title = Kader voor de groepsopdrachten
    .short-title = Kader groepsopdrachten
    .one-line = De bron noemt een kader voor de groepsopdrachten, maar geeft alleen het opschrift.
    .alt = Hier staat geen figuur: de bron bevat wel het opschrift, maar niet de figuur zelf, en we hebben er geen bij verzonnen.
