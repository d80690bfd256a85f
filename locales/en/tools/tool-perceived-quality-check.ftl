tool =
    .title = Perceived quality check
    .short-title = Perceived quality check
    .one-line = Mark two crosses for each of nine factors: what the customer expects and what they experience.

# Only for the filled example.
about =
    .service--example = Food hygiene inspection of cafés

# The same names of the nine factors as on the card of perceived quality.
factors =
    .label = Expected and experienced, factor by factor
    .help = 1 is lowest and 5 highest. If you have nothing to go on, leave the row empty and put a question mark beside it.
    .expected = Expected
    .experienced = Experienced
    .level-1 = 1
    .level-2 = 2
    .level-3 = 3
    .level-4 = 4
    .level-5 = 5
    .outcome = Outcome
    .attitudes = Attitudes
    .behaviour = Behaviour
    .accessibility = Accessibility
    .punctuality = Punctuality
    .communication = Communication
    .servicescape = Servicescape: rooms, signs and website
    .trust = Trust
    .problem-handling = Ability to handle problems
    .outcome--comment--example = The right decision
    .accessibility--comment--example = Phone line open one hour a week
    .communication--comment--example = The report made no sense without a phone call
    .problem-handling--comment--example = ? Nobody has asked

whole =
    .label = The organisation’s image and the service as a whole
    .help = One cross per row: what image the customer has of you, and how the service is experienced as a whole.
    .level-1 = 1
    .level-2 = 2
    .level-3 = 3
    .level-4 = 4
    .level-5 = 5
    .image = The organisation’s image
    .overall = The service as a whole
    .image--comment--example = Many say: ‘They are looking for faults’

gaps =
    .label = The widest gaps
    .help = Write down both figures, for example 4 and 2. Do not add the rows up.
    .factor = Factor
    .gap = Expected and experienced
    .reason = Why, and how do you know?
    .row-1--factor--example = Communication
    .row-1--gap--example = 4 and 2
    .row-1--reason--example = The report is written for lawyers; three owners said the same
    .row-2--factor--example = Accessibility
    .row-2--gap--example = 3 and 1
    .row-2--reason--example = The phone line is open over lunch, when cafés are busiest

next =
    .row-1--what--example = Rewrite the template for the report
    .row-1--who--example = two inspectors
    .row-1--when--example = end of March
