# A stub: the picture was not in the source. Do not describe what it may have shown.
model =
    .title = Osaamisen ja resurssien tunnistaminen ja kasvattaminen
    .short-title = Osaaminen ja resurssit
    .one-line = Lähteessä mainitaan osaamisen ja resurssien kasvattaminen, mutta kuvasta on vain otsikko.
    .alt = Kuvaa ei ole: lähteessä on otsikko ja lähdeviite mutta ei itse kuviota, eikä sen tilalle ole piirretty omaa.
