# Three areas of a plan, and how far the four activities have come (the names are those of kit.ftl).
# Example: a housing co-operative lends tools to its residents.

tool =
    .title = Service plan on one page
    .short-title = Service plan on one page
    .one-line = Agree on what you offer, to whom and in which steps, and see how far the work has come.
about =
    .service--example = The tool shed
    .group--example = Shed group
plan =
    .label = The plan
    .help = One thing on each note. Move notes until the three areas fit together.
    .services = Services you offer
    .services--help = What can customers get from you, and what can they not?
    .customers = Target customers
    .customers--help = Who is each service meant for?
    .steps = Delivery steps
    .steps--help = What happens, in order, until the customer has received the service?
    .services--example =
        borrow tools for up to a week
        help with small repairs on Saturdays
        not: power saws
    .customers--example =
        residents who own few tools
        people who have just moved in
    .steps--example =
        book by message or at the office
        collect in the evening, get shown how
        return clean, report any damage
activities =
    .label = How far have the four activities come?
    .help = Write down what remains, and who takes care of it.
    .planning = Service planning
    .design = Service design
    .delivery = Service delivery
    .improvement = Service improvement
    .planning--who--example = board
    .design--note--example = rules for damage, a booking form
    .design--who--example = two residents
    .delivery--note--example = lock, shelves, opening day
    .delivery--who--example = caretaker
    .improvement--note--example = first look at loans in autumn
    .improvement--who--example = shed group
