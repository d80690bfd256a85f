# Verktygslådans ord. En textredigerare räcker.
kit = Vår verktygslåda
    .short = Vår verktygslåda
    .one-line = Kort för er som förbättrar tjänster tillsammans.
our-way = Vårt sätt att arbeta
    .one-line = Lyssna först, pröva sedan.
    .source = Er egen process.
phase-listen = Lyssna
    .short = Lyssna
    .one-line = Ta reda på vad människor behöver.
phase-try = Pröva
    .short = Pröva
    .one-line = Testa något litet.
material-sticky-notes = Klisterlappar
outcome-first-ideas = En vägg med första idéer
