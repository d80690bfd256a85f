# Nine numbered boxes in three rows; the second row runs from right to left. The names are those of kit.ftl, word for word.
model =
    .title = Tuotteistamisen yhdeksän vaihetta
    .short-title = Yhdeksän vaihetta
    .one-line = Yhdeksän vaihetta vie palvelun rajaamisesta sen kehittämiseen ja uudistamiseen.
    .alt = Yhdeksän numeroitua ruutua kolmessa rivissä. Nuolet johtavat vaiheesta 1 vaiheeseen 9: ensimmäinen rivi etenee oikealle, toinen vasemmalle ja kolmas taas oikealle. Kaikkien alla on perusta: kaikki palvelun kannalta keskeiset henkilöt ovat mukana.

## Boxes

step-1 = 1. Tuotteistettavan palvelun rajaaminen
step-2 = 2. Asiakastarpeen arviointi ja määrittely
step-3 = 3. Palvelulupauksen hahmottaminen
step-4 = 4. Palvelun rakenteen, prosessin ja resurssien määrittely
step-5 = 5. Vakiointiasteen määrittely ja sovittujen palvelun osien vakiointi
step-6 = 6. Henkilöstön kouluttaminen ja sitouttaminen (työnkuvat ym.)
step-7 = 7. Tuotteistetun palvelun kuvaaminen asiakkaalle (esitteet ym.)
step-8 = 8. Seuranta ja palvelun onnistuneisuuden arviointi
step-9 = 9. Palvelun kehittäminen ja uudistaminen
# The principle that the source gives together with the steps.
key-people = Kaikki palvelun kannalta keskeiset henkilöt ovat mukana
