# Arbetsblad till metoden med samma namn. Rubrikerna är korta namn på rutor, hjälptexterna är frågor.
# Exemplet: en musikskola lånar ut instrument till nybörjare.

tool =
    .title = Visionsbeskrivning
    .short-title = Visionsbeskrivning
    .one-line = Samla på ett blad vad tjänsten löser, för vem, vilka ni är och vart tjänsten är på väg.
about =
    .group--example = Instrumentgruppen
    .participants--example = rektorn, två lärare, vaktmästaren
service =
    .label = Tjänsten
    .help = Skriv namnet som en rubrik, gärna med en mening som fångar idén.
    .example = Instrumentbiblioteket: låna ett instrument och börja spela samma dag
challenge =
    .label = Utmaningen
    .help = Vilket problem eller behov svarar tjänsten på? Vem har det?
    .example = Många vill börja spela, men ett eget instrument är dyrt och svårt att välja. Därför blir det aldrig av.
solution =
    .label = Lösningen i korthet
    .help = Vad gör tjänsten? Skriv så att vem som helst förstår.
    .example = Välj ett instrument på plats, få en halvtimmes hjälp och ta med det hem i tre månader.
# Nyttan för kunden först, sedan vidare ringar. Inte bara pengar.
benefit =
    .label = Nyttan
    .help = Vad vinner kunden? Vad betyder tjänsten för orten, landet, världen?
    .example = Familjer får prova utan att köpa. Gamla instrument används igen, och fler spelar tillsammans i byn.
us =
    .label = Vilka ni är
    .help = Vad kan ni, varför gör ni det här och vad vill ni själva?
    .example = En liten musikskola med lärare som lagar instrument på fritiden. Vi vill att alla ska få börja.
vision =
    .label = Visionen på lång sikt
    .help = Var är tjänsten om tre år, och vad har den förändrat?
    .example = Varje skola i kommunen har ett instrumentbibliotek, och ingen avstår för att pengarna inte räcker.
picture =
    .label = Visionen som bild
    .help = Rita en situation där en kund får det ni lovar.
    .example = En flicka och hennes mormor kommer ut genom dörren med var sin fiollåda.
