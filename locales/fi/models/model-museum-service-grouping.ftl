# A tree: root, three branches, three leaves inside each branch.
model =
    .title = Esimerkki: museopalvelujen ryhmittely
    .short-title = Museopalvelujen ryhmittely
    .one-line = Museon palvelukokonaisuus jaetaan kolmeen ryhmään, joissa kussakin on kolme palvelua.
    .alt = Ylinnä palvelukokonaisuus, josta nuolet vievät kolmeen ryhmään. Perinteinen museo: kokoelmat, näyttelyt, opastetut käynnit. Museo oppimisympäristönä: yhteistyö koulujen kanssa, luennot ja kurssit, erityispalvelut. Museo tapahtumien mahdollistajana: omat tapahtumat, tilatut tapahtumat, harrastustoiminta.

## Boxes

# The root of the tree.
whole = Palvelukokonaisuus
# A branch; the three boxes after it stand inside it.
traditional = Perinteinen museo
collections = Kokoelmat
exhibitions = Näyttelyt
guided-visits = Opastetut käynnit
# A branch; the three boxes after it stand inside it.
learning = Museo oppimisympäristönä
schools = Yhteistyö koulujen ja oppilaitosten kanssa
lectures = Luennot ja kurssit
special-services = Erityispalvelut (mm. muistia tukevat)
# A branch; the three boxes after it stand inside it.
events = Museo tapahtumien mahdollistajana
own-events = Museon itse järjestämät tapahtumat (esim. museoiden yö)
ordered-events = Tilatut tapahtumat (esim. työpajat)
hobbies = Harrastustoiminta (esim. kerhot)
