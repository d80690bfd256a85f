# Four numbered boxes side by side on one wide base. The numbers name the components; they are not steps in time.
model =
    .title = Siirtyminen palvelunäkökulmaan
    .short-title = Siirtymä palvelunäkökulmaan
    .one-line = Kehittämisohjelman neljä osaa lepää palvelukulttuurin varassa.
    .alt = Neljä ruutua vierekkäin: Strateginen päätös, Rakenteelliset muutokset, Henkilöstön koulutus ja Tukipalvelujen kehittäminen. Kaikki lepäävät leveän perustan päällä, jonka nimi on Palvelukulttuuri.
    .inferred = Osat ovat lähteestä; palvelukulttuurin piirtäminen niiden perustaksi on oma tulkintamme.

## Boxes

decision = 1. Strateginen päätös
    .note = Pelkästä hyvästä lopputuloksesta (MITÄ) arjen prosessien tukemiseen (MITÄ ja MITEN)
structure = 2. Rakenteelliset muutokset
    .note = Prosessien ja järjestelmien kehittäminen, organisaation mukauttaminen
training = 3. Henkilöstön koulutus
    .note = Tekninen osaaminen; vuorovaikutus ja viestintä (asiakastyötä tekevät ja esihenkilöt); esihenkilötyön kehittäminen
# Support for the programme itself, not the support services of model-service-structure-layers.
support = 4. Tukipalvelujen kehittäminen
    .note = Tiedotusaineisto organisaation sisällä ja ulkopuolella; muu tuki
# The base under all four.
culture = Palvelukulttuuri
