tool =
    .title = Who is the customer?
    .short-title = Who is the customer?
    .one-line = List external and internal customers separately, and write down how you support them.

# Example: the food inspectors of a council.
about =
    .group--example = Inspection team
    .service--example = Food hygiene inspection

external =
    .label = External customers and users
    .help = Those outside the organisation, including those who neither pay you nor chose you.
    .who = Who?
    .everyday = What do they want to manage in everyday life?
    .support = How do you support them?
    .row-1--who--example = Café owners
    .row-1--everyday--example = Serve safe food without drowning in paperwork
    .row-1--support--example = Inspection, report and a phone line
    .row-2--who--example = Guests of the cafés
    .row-2--everyday--example = Eat out without falling ill
    .row-2--support--example = Results are shown at the door
    .row-3--who--example = People opening their first café
    .row-3--everyday--example = Understand in time what the premises must have

internal =
    .label = Internal customers and users
    .help = Colleagues and units who need your work in order to do their own.
    .who = Who?
    .everyday = What do they need to get done at work?
    .support = How do you support them?
    .row-1--who--example = The switchboard
    .row-1--everyday--example = Answer café owners without passing them on
    .row-1--support--example = One page of common questions
    .row-2--who--example = Planning officers
    .row-2--everyday--example = Judge whether a room will do as a kitchen

forgotten =
    .label = Who do you easily forget?
    .example = Owners who find our letters hard to read. The council’s own school kitchens.
