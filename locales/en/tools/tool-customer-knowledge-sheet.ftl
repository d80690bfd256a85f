# l10n: allow punctuation-differs the title is a question, the short title names the sheet
tool =
    .title = What do you know about the customer?
    .short-title = Customer knowledge sheet
    .one-line = Answer ten questions about the customer’s everyday life and gather the essentials in four areas.

# Example: the food inspectors of a council look at the owners of small cafés.
about =
    .group--example = Inspection team
    .service--example = Food hygiene inspection

customer =
    .label = Which customer is this about?
    .help = Take one group of customers at a time, and write down only what you have heard or seen.
    .example = Owners of small cafés

# The first four questions are about everyday processes (vardagsprocesser), the next three about how customers choose.
what-they-do =
    .label = What does the customer do in everyday life?
    .help = Think of the customer’s home or work, not of your service.
    .example = Opens at six, bakes, serves, buys supplies and runs the till. Often alone.

how-they-do-it =
    .label = How do they do it?
    .example = Everything on the go. Paperwork waits till evening and is done on the phone.

why-that-way =
    .label = Why do they do it that way?
    .example = There is no money for more staff, and guests come first.

what-they-want =
    .label = What do they want to achieve?
    .example = Guests who come back, and one day off a week.

solutions-sought =
    .label = What kinds of solution do they look for?
    .example = Short lists to put on the wall, and somebody to ring.

what-interests =
    .label = What catches their interest?
    .example = How other cafés have solved the same problem.

what-is-accepted =
    .label = What will they accept?
    .example = Rules, once somebody has explained the reason for them.

where-to-begin =
    .label = Where will you begin?
    .example = We spend a morning with one owner before the next inspection.

least-known =
    .label = What do you know least about?
    .example = What happens at the café in the days after an inspection.

finding-information =
    .label = Where and how will you find the information you need?
    .example = Three visits, five conversations and the questions that reach the switchboard.

picture =
    .label = The picture of the customer
    .help = One thing per sticky note. Put a question mark on anything you have not heard from a customer.
    .needs = Needs
    .needs--help = What has to work in everyday life?
    .expectations = Expectations
    .expectations--help = What does the customer count on, spoken or unspoken?
    .values = Values
    .values--help = What does the customer find important and right?
    .interests = Interests
    .interests--help = What would the customer like to learn or do more of?
    .needs--example =
        To know which rules apply
        An answer the same day
    .expectations--example =
        All cafés are treated alike
        ? Advice, not just criticism
    .values--example =
        Pride in the food
        Doing things properly
    .interests--example = Less food waste
