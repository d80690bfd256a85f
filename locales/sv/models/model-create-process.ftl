# Six arrow-shaped boxes in one row. The names are those of kit.ftl and of the card phase-exit.
model =
    .title = CREATE-modellens sex faser
    .short-title = CREATE: sex faser
    .one-line = Sex faser leder från ett problemområde till en tjänst som är redo att lanseras.
    .alt = Sex pilformade rutor på rad, från vänster till höger: Orientering i problemområdet, Undersökning, Utforskning av idéer, Alternativa prototyper, Fas 5 och Exit: redo för lansering. Den sista är framhävd; den femte har inget namn i källan.
    .inferred = Raden är ritad av oss: källan beskriver bara den sista fasen, och namnen på fas 1–4 är våra översättningar från projektets övriga sidor, på engelska.

## Boxes

problem-area = Orientering i problemområdet
    .note = Fas 1
research = Undersökning
    .note = Fas 2
ideas = Utforskning av idéer
    .note = Fas 3
prototypes = Alternativa prototyper
    .note = Fas 4
# The source seen does not name this phase. Do not invent a name.
five = Fas 5
    .note = Inget namn i källan
# The short title of the card phase-exit.
exit = Exit: redo för lansering
    .note = Fas 6
