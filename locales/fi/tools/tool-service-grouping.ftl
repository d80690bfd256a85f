# Palvelukokonaisuuden ryhmittely kolmeen haaraan, kussakin kolme palvelua.

tool =
    .title = Palvelujen ryhmittely
    .short-title = Palvelujen ryhmittely
    .one-line = Organisaation palvelut jaetaan ryhmiin sen mukaan, mitä ne asiakkaalle merkitsevät.
about =
    .group--example = Ryhmä 1
    .organisation--example = Kaupunginkirjasto
offer =
    .label = Palvelukokonaisuus
    .help = Ryhmät nimetään asiakkaan kannalta, ei yksiköiden mukaan. Turhat haarat jätetään tyhjiksi.
    .root = Palvelukokonaisuus
    .branch = Palveluryhmä
    .leaf = Palvelu
    .root--example = Kirjaston palvelut
    .branch-1--example = Kirjasto lainaamona
    .branch-1--leaf-1--example = Kirjat ja lehdet
    .branch-1--leaf-2--example = Verkkokirjasto
    .branch-1--leaf-3--example = Työkalut ja urheiluvälineet
    .branch-2--example = Kirjasto oppimispaikkana
    .branch-2--leaf-1--example = Koululaisten kirjastotunnit
    .branch-2--leaf-2--example = Digineuvonta
    .branch-2--leaf-3--example = Kielikahvila
    .branch-3--example = Kirjasto yhteisenä tilana
    .branch-3--leaf-1--example = Ryhmähuoneet
    .branch-3--leaf-2--example = Lukupiirit ja kirjailijavierailut
