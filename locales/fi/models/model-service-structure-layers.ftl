# Three boxes inside one another, the core innermost, and one box beside them all. The example is a nursery.
model =
    .title = Palvelun rakenteen kerrokset
    .short-title = Palvelun rakenteen kerrokset
    .one-line = Ydin on se, mitä asiakas hakee; tukiosat ovat sille välttämättömiä, ja lisäosat nostavat laatua.
    .alt = Kolme ruutua sisäkkäin: sisinnä palvelun ydin, sen ympärillä tukiosat ja uloimpana lisäosat. Kaikkien vierellä ovat tavarat ja järjestelmät, jotka voivat liittyä mihin tahansa osaan. Esimerkkinä on päivähoito.
    .inferred = Osat ja esimerkit ovat lähteestä; piirtäminen sisäkkäisiksi kerroksiksi on oma tulkintamme.

## Boxes

core = Palvelun ydin
    .note = Se, mitä asiakas ensisijaisesti hakee, esim. lapsen turvallinen päivähoito
support = Palvelun tukiosat
    .note = Välttämättömiä ytimen kannalta, esim. ateriat ja siivous
additional = Palvelun lisäosat
    .note = Eivät välttämättömiä mutta nostavat laatua, esim. retket
goods = Tavarat ja järjestelmät
    .note = Voivat liittyä mihin osaan tahansa, esim. leikkivälineet tai päivähoidon hakujärjestelmä
