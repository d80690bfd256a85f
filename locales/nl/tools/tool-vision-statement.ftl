# Werkblad bij de methode met dezelfde naam. Labels zijn korte namen van vakken, de hulpteksten zijn vragen.
# ‘Visie’ alleen is als titel erg kort; ‘visie op …’ betekent ‘mening over …’, vandaar ‘voor de dienst’. Voorbeeld: een muziekschool leent instrumenten uit.

tool =
    .title = Visie voor de dienst
    .short-title = Visie voor de dienst
    .one-line = Zet op één vel wat de dienst oplost, voor wie, wie jullie zijn en waar de dienst naartoe gaat.
about =
    .group--example = Instrumentengroep
    .participants--example = directeur, twee docenten, conciërge
service =
    .label = De dienst
    .help = Schrijf de naam op als titel, liefst met een zin die het idee samenvat.
    .example = De Instrumentenuitleen: leen een instrument en begin dezelfde dag nog met spelen
challenge =
    .label = De uitdaging
    .help = Op welk probleem of welke behoefte is de dienst een antwoord? Wie heeft daarmee te maken?
    .example = Veel mensen willen leren spelen, maar een instrument is duur en lastig te kiezen. Dus komt het er niet van.
solution =
    .label = De oplossing in het kort
    .help = Wat doet de dienst? Schrijf het zo op dat iedereen het begrijpt.
    .example = Kies ter plekke een instrument, krijg een halfuur uitleg en neem het drie maanden mee naar huis.
benefit =
    .label = Het nut
    .help = Wat heeft de klant eraan? En de buurt, het land, de wereld?
    .example = Gezinnen proberen het zonder iets te kopen. Oude instrumenten klinken weer, en het dorp speelt samen.
us =
    .label = Wie wij zijn
    .help = Wat kunnen jullie goed, waarom doen jullie dit en wat willen jullie zelf?
    .example = Een kleine muziekschool met docenten die instrumenten opknappen. Iedereen moet kunnen beginnen.
vision =
    .label = De visie voor de lange termijn
    .help = Waar staat de dienst over drie jaar, en wat is er dan veranderd?
    .example = Elke school in de gemeente heeft een uitleen, en niemand hoeft het spelen om het geld te laten.
picture =
    .label = De visie in beeld
    .help = Teken een situatie waarin een klant krijgt wat jullie beloven.
    .example = Een kind en een oma lopen de deur uit, allebei met een vioolkoffer.
