# A table: three column heads, then row by row a row head and three cells. “Tuottaja” of the source is the service provider of the glossary.
model =
    .title = Samspelet mellan användare och tjänsteleverantör
    .short-title = Användare och leverantör
    .one-line = Tabellen visar tre slags samspel och vad användaren och tjänsteleverantören gör i vart och ett.
    .alt = En tabell med tre rader: gemensamt värdeskapande, samproduktion och samutveckling. För varje rad visar tre kolumner tillämpningsområdet, användarens roll och tjänsteleverantörens roll.

## Boxes

# Column head: where this kind of interaction is found.
area = Tillämpningsområde
user = Användarens roll
provider = Tjänsteleverantörens roll
# Row head.
value = Gemensamt värdeskapande
value-area = Alltid: båda parter skapar värdet tillsammans
value-user = Avgör värdet; upplevelsen beror på sammanhanget
value-provider = Gör det möjligt för värdet att uppstå
# Row head.
production = Samproduktion
production-area = Oftast: användaren är med och producerar tjänsten
production-user = Lämnar uppgifter och sköter en del av processen
production-provider = Ringar in och löser problem, leder samspelet
# Row head.
development = Samutveckling
development-area = Ökar chansen att lyckas: tjänsten utvecklas gemensamt
development-user = Ger idéer, provar och utvecklar vidare
development-provider = Tar fram koncept, lär sig av kunderna och lär dem något nytt
