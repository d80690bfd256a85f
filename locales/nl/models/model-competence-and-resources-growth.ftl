# A stub: the picture was not in the source. Do not describe what it may have shown.
model =
    .title = Competenties en middelen herkennen en vergroten
    .short-title = Competenties en middelen
    .one-line = De bron noemt het herkennen en vergroten van competenties en middelen, maar geeft alleen het opschrift.
    .alt = Hier staat geen figuur: de bron bevat wel het opschrift en een verwijzing, maar niet de figuur zelf, en we hebben er geen bij verzonnen.
