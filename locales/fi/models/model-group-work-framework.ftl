# A stub: the picture was not in the source. Do not describe what it may have shown.
model =
    .title = Ryhmätöiden viitekehys
    .short-title = Ryhmätöiden viitekehys
    .one-line = Lähteessä mainitaan ryhmätöiden viitekehys, mutta siitä on vain otsikko.
    .alt = Kuvaa ei ole: lähteessä on otsikko mutta ei itse kuviota, eikä sen tilalle ole piirretty omaa.
