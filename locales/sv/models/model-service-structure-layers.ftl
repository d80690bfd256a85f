# Three boxes inside one another, the core innermost, and one box beside them all. The example is a nursery.
model =
    .title = Tjänstens delar i lager
    .short-title = Tjänstens delar i lager
    .one-line = Kärnan är det kunden söker, stödet är det kärnan kräver, och tilläggen höjer kvaliteten.
    .alt = Tre rutor inuti varandra: innerst kärntjänsten, runt den stödtjänsterna, ytterst tilläggstjänsterna. Bredvid alla tre står varor och system, som kan höra till vilken del som helst. Exemplet är en förskola.
    .inferred = Delarna och exemplen kommer från källan; att de ritas som lager i varandra är vår tolkning.

## Boxes

core = Kärntjänst
    .note = Det kunden i första hand söker, t.ex. trygg omsorg om barnet
support = Stödtjänster
    .note = Nödvändiga för kärnan, t.ex. måltider och städning
additional = Tilläggstjänster
    .note = Inte nödvändiga men höjer kvaliteten, t.ex. utflykter
goods = Varor och system
    .note = Kan höra till vilken del som helst, t.ex. leksaker eller systemet för att söka plats
