tool =
    .title = Service management self-check
    .short-title = Self-check
    .one-line = Rate six areas of how the organisation is run, and note what you base each rating on.

# Example: a unit of food inspectors.
about =
    .organisation--example = Environmental health department

# The levels answer the question in the label.
areas =
    .label = Does this area start from customers’ everyday lives?
    .help = Under Comment, note an event or a decision that shows it. Do not add up the crosses.
    .not-at-all = Not at all
    .partly = Partly
    .largely = Largely
    .fully = Fully
    .strategic-direction = Strategic direction
    .operational-planning = Operational planning
    .organising = Organising
    .leadership = Leadership and management
    .competence-development = Competence development
    .follow-up-and-reward = Follow-up and reward
    .strategic-direction--comment--example = The strategy mentions businesses, but not their everyday lives
    .operational-planning--comment--example = The plan gives only the number of inspections
    .leadership--comment--example = The manager joined two visits this spring
    .competence-development--comment--example = Courses in legislation, none in conversation skills
    .follow-up-and-reward--comment--example = Only handling times are monitored

requirements =
    .label = What is already under way?
    .help = New or leaner services are not enough while strategy and culture stay as they are.
    .strategic-will = Strategic will and a realigned strategy
    .process-development = Development of many work processes
    .service-culture = Development of a service culture

discuss =
    .label = What do you want to raise with the others?
    .example = We say that we want to give advice, but measure only how many inspections we manage.

next =
    .row-1--what--example = Raise café owners’ everyday lives at the planning day
    .row-1--who--example = head of unit
    .row-1--when--example = 15 March
