tool =
    .title = Service blueprint
    .short-title = Service blueprint
    .one-line = Teken in één schema wat de klant doet en ziet, en welk werk daar achter de schermen voor nodig is.

# Example: the library of the journey map; the intervention is reading tips by phone.
about =
    .group--example = Groep Boek
    .service--example = Boeken afhalen op afspraak

scope =
    .label = Welke interventie of welk deel van de dienst tekenen we?
    .example = Leestip per telefoon, van het belletje tot de opgehaalde tas

# The names of the lanes and of the lines between them come with the program.
blueprint =
    .label = De dienst boven en onder de zichtbaarheidslijn
    .help = Geef de kolommen een naam en begin met wat de klant doet. Vul elke kolom daarna naar boven en naar beneden in.
    .column-1--example = Bellen
    .evidence--column-1--example = Kaartje met het telefoonnummer
    .customer--column-1--example = Belt op dinsdag
    .front-stage--column-1--example = Neemt op en groet
    .back-stage--column-1--example = Zoekt eerder geleende boeken op, als de klant dat wil
    .support--column-1--example = Belrooster
    .column-2--example = Advies krijgen
    .customer--column-2--example = Vertelt wat ze graag leest
    .front-stage--column-2--example = Vraagt door en stelt twee boeken voor
    .back-stage--column-2--example = Reserveert de boeken
    .support--column-2--example = Catalogus, tiplijst van collega’s
    .column-3--example = Afhalen
    .evidence--column-3--example = Tas met naam en een groet
    .customer--column-3--example = Haalt de tas op bij het raam
    .front-stage--column-3--example = Geeft de tas aan
    .back-stage--column-3--example = Pakt de tas de avond ervoor in
    .support--column-3--example = Afsprakensysteem

changes =
    .label = Wat moet er veranderen om dit te laten werken?
    .example = Op dinsdag twee uur aan de telefoon. Het nummer op een kaartje in elke tas.
