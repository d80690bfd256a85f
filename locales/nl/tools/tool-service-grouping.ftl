# Het dienstenaanbod in drie takken met elk drie diensten.

tool =
    .title = Diensten groeperen
    .short-title = Diensten groeperen
    .one-line = Verdeel de diensten van jullie organisatie in groepen naar wat ze voor klanten betekenen.
about =
    .group--example = Groep 1
    .organisation--example = Stadsbibliotheek
offer =
    .label = Het dienstenaanbod
    .help = Geef elke groep diensten een naam vanuit de klant, niet vanuit afdelingen. Laat takken die jullie niet nodig hebben leeg.
    .root = Het hele aanbod
    .branch = Groep diensten
    .leaf = Dienst
    .root--example = Diensten van de bibliotheek
    .branch-1--example = De bibliotheek als uitleenplek
    .branch-1--leaf-1--example = Boeken en tijdschriften
    .branch-1--leaf-2--example = Onlinebibliotheek
    .branch-1--leaf-3--example = Gereedschap en sportspullen
    .branch-2--example = De bibliotheek als leerplek
    .branch-2--leaf-1--example = Bezoeken van schoolklassen
    .branch-2--leaf-2--example = Digitaal spreekuur
    .branch-2--leaf-3--example = Taalcafé
    .branch-3--example = De bibliotheek als ontmoetingsplek
    .branch-3--leaf-1--example = Groepsruimtes
    .branch-3--leaf-2--example = Leesclubs en lezingen van schrijvers
