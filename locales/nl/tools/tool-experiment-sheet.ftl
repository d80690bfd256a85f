tool =
    .title = Experiment in drie rondes
    .short-title = Experiment in drie rondes
    .one-line = Probeer één eenvoudige aanpassing uit, evalueer die snel, verbeter die en probeer opnieuw.

# Example: the library of the journey map; the intervention is reading tips by phone.
about =
    .group--example = Groep Boek
    .service--example = Boeken afhalen op afspraak

# Sprint question 1 of 4.
serve-well =
    .label = Hoe kunnen we onze klanten nu zo goed mogelijk bedienen?
    .example = Weer met ze over boeken praten, zonder dat ze naar binnen hoeven.

bottleneck =
    .label = Welk knelpunt pakken we aan?
    .example = Geen leestip zonder balie

intervention =
    .label = Welke eenvoudige aanpassing proberen we uit?
    .help = Die hoeft niet af te zijn, als jullie er deze week maar mee kunnen beginnen.
    .example = Wie wil, belt op dinsdag en krijgt twee leestips. De boeken zitten bij het afhalen in de tas.

rounds =
    .label = Drie korte rondes
    .help = Vul de eerste twee kolommen vóór elke ronde in en de laatste twee erna.
    .setting = Wanneer en met wie?
    .expected = Wat verwachten we?
    .seen = Wat zagen en hoorden we?
    .adjust = Wat passen we aan?
    .round-1 = Ronde 1
    .round-2 = Ronde 2
    .round-3 = Ronde 3
    .round-1--setting--example = Dinsdag, tien leden met een kaartje
    .round-1--expected--example = De helft belt
    .round-1--seen--example = Vier belden, allemaal om tien uur. Het werden lange gesprekken.
    .round-1--adjust--example = Wij bellen zelf, op een tijd die de klant kiest
    .round-2--setting--example = Donderdag, dezelfde tien
    .round-2--expected--example = Zeven willen een belletje
    .round-2--seen--example = Acht gesprekken van ongeveer tien minuten. Iedereen haalde de tas op.
    .round-2--adjust--example = Meer collega’s bellen

evaluation =
    .label = Wat leverde elke ronde op?
    .help = Vraag het eerst aan klanten en zet dan pas de kruisjes.
    .round-1 = Ronde 1
    .round-2 = Ronde 2
    .round-3 = Ronde 3
    .no = Nee
    .partly = Deels
    .yes = Ja
    .customers-helped = Het hielp klanten verder
    .bottleneck-smaller = Het knelpunt werd kleiner
    .workable-for-staff = Het was voor medewerkers te doen

# Sprint question 2 of 4.
keep-good =
    .label = Hoe houden we de klantervaring toch zo goed mogelijk?
    .example = Elke keer belt dezelfde persoon, en die vraagt hoe het vorige boek was.

decision =
    .label = Hoe gaan we verder?
    .keep = Zo houden
    .adjust = Aanpassen en nog een ronde
    .stop = Stoppen en een ander idee proberen

next-bottleneck =
    .label = Welk knelpunt is daarna aan de beurt?
    .example = In de rij in de regen

next =
    .row-1--what--example = Drie collega’s laten zien hoe je de gesprekken voert
    .row-1--who--example = de bibliothecaris
    .row-1--when--example = vrijdag
    .row-2--what--example = Nog tien leden vragen of ze meedoen
    .row-2--who--example = een baliemedewerker
    .row-2--when--example = maandag
