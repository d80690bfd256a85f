# Four rounded boxes in a square, arrows clockwise. The names are those of kit.ftl; the notes say what each activity is about.
model =
    .title = Palvelujohtaminen kehänä
    .short-title = Neljän osa-alueen kehä
    .one-line = Neljä osa-aluetta seuraa toisiaan ja alkaa alusta niin kauan kuin palvelu on käytössä.
    .alt = Neljä pyöristettyä ruutua neliössä, nuolet myötäpäivään: Palvelun suunnittelu johtaa palvelun muotoiluun, siitä palvelun toteuttamiseen ja parantamiseen ja takaisin suunnitteluun.
    .inferred = Lähteessä osa-alueet on lueteltu ja työtä sanotaan jatkuvaksi; kehäksi piirtäminen on oma tulkintamme.

## Boxes

planning = Palvelun suunnittelu
    .note = Palvelut, kohderyhmät ja toteutuksen vaiheet
design = Palvelun muotoilu
    .note = Ominaisuudet, toiminnot, suorituskyky, käyttöliittymä, käyttökokemus
delivery = Palvelun toteuttaminen
    .note = Puitteet, koulutus, ylläpito ja tuki
improvement = Palvelun parantaminen
    .note = Arviointi, muutosten valinta ja tekeminen, seuranta
