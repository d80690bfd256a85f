# Six boxes inside one frame.
model =
    .title = Sex områden i service management
    .short-title = Sex områden
    .one-line = Den som leder en organisation ur ett tjänsteperspektiv arbetar på sex områden.
    .alt = En ram med rubriken Service management och sex lika stora rutor i två rader: Strategisk inriktning, Verksamhetsplanering, Organisering, Ledning och chefsarbete, Kompetensutveckling samt Uppföljning och belöning.
    .inferred = Källan räknar upp områdena; ramen och rutnätet är våra och säger inget om hur områdena påverkar varandra.

## Boxes

# The frame; all other boxes stand inside it.
whole = Service management
    .note = Att styra och leda en organisation ur ett tjänsteperspektiv
direction = Strategisk inriktning
planning = Verksamhetsplanering
organising = Organisering
# The source has a slash: Ledning/chefsarbete.
leadership = Ledning och chefsarbete
competence = Kompetensutveckling
# The source has a slash: Uppföljning/belöning.
follow-up = Uppföljning och belöning
