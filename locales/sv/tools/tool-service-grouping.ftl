# Tjänsteutbudet delas in i tre grenar med tre tjänster i varje.

tool =
    .title = Gruppera tjänsterna
    .short-title = Gruppera tjänsterna
    .one-line = Dela in organisationens tjänster i grupper efter vad de betyder för kunden.
about =
    .group--example = Grupp 1
    .organisation--example = Stadsbiblioteket
offer =
    .label = Tjänsteutbudet
    .help = Namnge grupperna ur kundens perspektiv, inte efter enheter. Lämna de grenar tomma som inte behövs.
    .root = Hela tjänsteutbudet
    .branch = Grupp av tjänster
    .leaf = Tjänst
    .root--example = Bibliotekets tjänster
    .branch-1--example = Låna på biblioteket
    .branch-1--leaf-1--example = Böcker och tidskrifter
    .branch-1--leaf-2--example = E-biblioteket
    .branch-1--leaf-3--example = Verktyg och sportutrustning
    .branch-2--example = Lära på biblioteket
    .branch-2--leaf-1--example = Biblioteksbesök för skolklasser
    .branch-2--leaf-2--example = Hjälp med mobil och dator
    .branch-2--leaf-3--example = Språkkafé
    .branch-3--example = Mötas på biblioteket
    .branch-3--leaf-1--example = Grupprum
    .branch-3--leaf-2--example = Läsecirklar och författarbesök
