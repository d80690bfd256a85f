# Four rounded boxes in a square, arrows clockwise. The names are those of kit.ftl; the notes say what each activity is about.
model =
    .title = Service management som kretslopp
    .short-title = Fyra aktiviteter i kretslopp
    .one-line = Fyra aktiviteter följer på varandra och börjar om från början så länge tjänsten finns.
    .alt = Fyra rundade rutor i en fyrkant med pilar medurs: Planering av tjänster leder till Utformning av tjänster, vidare till Leverans av tjänster, till Förbättring av tjänster och tillbaka till planeringen.
    .inferred = Källan räknar upp aktiviteterna och kallar arbetet fortlöpande; att de ritas som ett kretslopp är vår tolkning.

## Boxes

planning = Planering av tjänster
    .note = Tjänster, målgrupper och steg i leveransen
design = Utformning av tjänster
    .note = Egenskaper, funktioner, prestanda, gränssnitt, upplevelse
delivery = Leverans av tjänster
    .note = Infrastruktur, utbildning, drift och stöd
improvement = Förbättring av tjänster
    .note = Utvärdera, välj vad som ska ändras, ändra, följ upp
