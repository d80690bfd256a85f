# Two branches, each of two boxes, lead through the image to the perceived quality. Factors as on the card topic-perceived-quality.
model =
    .title = Så uppstår upplevd kvalitet
    .short-title = Så uppstår upplevd kvalitet
    .one-line = Kunden ser både vad tjänsten ger och hur den går till genom sin bild av organisationen.
    .alt = Två grenar uppifrån och ned: Utfallet leder till Teknisk kvalitet (VAD?), Processen till Funktionell kvalitet (HUR?). Båda går genom Organisationens image till Upplevd kvalitet längst ned. Till utfallet hör en faktor, till processen åtta.
    .inferred = Källans figur har vi bara som text: pilarna och fördelningen av de nio faktorerna är vår tolkning.

## Boxes

# The note names the first of the nine factors of the source.
outcome = Utfallet
    .note = Utfallet av processen
technical = Teknisk kvalitet
    .note = VAD?
# The note names the other eight factors. “Servicescape” is kept as on the card: rooms, signs, website.
process = Processen
    .note = Attityder, beteende, tillgänglighet, punktlighet, kommunikation, servicescape, förtroende, förmåga att hantera problem
functional = Funktionell kvalitet
    .note = HUR?
image = Organisationens image
quality = Upplevd kvalitet
