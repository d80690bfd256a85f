# Words of the kit: its name, processes, phases, roles, materials and outcomes.
# British English. Titles stand alone (nominative): they are never built into a sentence.

## The kit

# .short, at most 28 characters, stands in the header of every page and the margin of every print.
kit = A kit for planning, designing, delivering and improving services
    .short = Service kit
    .one-line = Cards, four processes and a glossary for people who run workshops about services.

## Processes

# .source says briefly where the process comes from.
create-process = CREATE service design model
    .one-line = Six phases, from a problem area to a service that is ready for launch.
    .source = Web toolkit of the CREATE project (Swedish text); order and names of the first phases from the project’s other pages.
process-productisation-nine-steps = Productisation in nine steps
    .one-line = Nine steps that turn a service into something described, repeatable and easy to take into use.
    .source = Workshop slides, VTT, 2012 (Finnish), after Jaakkola et al. 2007, adapted.
process-service-management-four = Four activities of service management
    .one-line = Planning, design, delivery and improvement, going round as long as the service lives.
    .source = Overview article in English, author and year unknown; drawing it as a loop is our reading.
process-one-and-a-half-metre-sprint = One-and-a-half-metre sprint
    .one-line = Six sessions in four weeks to adapt services when customers must keep their distance.
    .source = Web page offering the sprint during the coronavirus pandemic (Dutch), author and year not stated.

## Phases of the CREATE model
## (the sixth, phase-exit, is a card)

# .short is for narrow places: at most 28 characters.
phase-problem-area = Cruising the problem area
    .short = Problem area
    .one-line = Look around the field before choosing which problem to work on.
phase-research = Research
    .short = Research
    .one-line = Find out how customers and others live with the problem.
phase-ideas = Exploring ideas
    .short = Ideas
    .one-line = Bring up many possible answers before choosing any of them.
phase-prototypes = Alternative prototypes
    .short = Prototypes
    .one-line = Give several ideas a form that people can try and compare.
# The source seen does not name this phase. Do not invent a name.
phase-five = Phase 5
    .short = Phase 5
    .one-line = The source we have seen does not name this phase, so it has only a number here.

## Steps of productisation

step-1-delimit-service = Delimit the service
    .short = Delimit the service
    .one-line = Decide what belongs to the service that is to be productised and what does not.
step-2-customer-need = Assess and define the customer need
    .short = Customer need
    .one-line = Find out what customers need, and put it in words that you can work from.
step-3-service-promise = Outline the service promise
    .short = Service promise
    .one-line = Say what the customer can count on when choosing the service.
step-4-structure-process-resources = Define structure, process and resources
    .short = Structure and resources
    .one-line = Describe the parts of the service, how it proceeds and what it takes to run.
step-5-degree-of-standardisation = Set the degree of standardisation and standardise the agreed parts
    .short = Degree of standardisation
    .one-line = Choose what is always done the same way and what is fitted to each customer.
step-6-train-and-commit-staff = Train and commit the staff (job descriptions etc.)
    .short = Train and commit the staff
    .one-line = Give those who deliver the service the skills, the time and a reason to do it well.
step-7-describe-to-customer = Describe the service to the customer (brochures etc.)
    .short = Describe to the customer
    .one-line = Tell customers in their own words what they get and how to get it.
step-8-follow-up-and-evaluate = Follow up and evaluate how well the service succeeds
    .short = Follow up and evaluate
    .one-line = Collect signs of how the service is doing and judge them together.
step-9-develop-and-renew = Develop and renew the service
    .short = Develop and renew
    .one-line = Use what you have learnt to change the service, and go back to an earlier step if needed.

## Activities of service management

activity-service-planning = Service planning
    .short = Planning
    .one-line = Decide which services to offer, to which customers, and in what steps they are delivered.
activity-service-design = Service design
    .short = Design
    .one-line = Specify features, functions, performance requirements, interface and experience.
activity-service-delivery = Service delivery
    .short = Delivery
    .one-line = Put the infrastructure in place, train the users, maintain and support the service.
activity-service-improvement = Service improvement
    .short = Improvement
    .one-line = Evaluate the service, decide what to change, change it and watch the effect.

## Sessions of the sprint
## (the second, session-2-know-customers-anew, is a card)

session-1-goal-and-challenge = Explore goal and challenge
    .short = Goal and challenge
    .one-line = Week 1: agree on what you want to reach and ask how customers’ needs have changed.
session-3-customer-journeys = Customer journeys during the pandemic
    .short = Customer journeys
    .one-line = Week 3: follow the service from the customer’s side until the bottlenecks show.
session-4-ideas = Ideas for interventions
    .short = Ideas
    .one-line = Week 3: look for simple changes that ease the most acute bottlenecks.
session-5-implement = Implement the intervention
    .short = Implement
    .one-line = Week 4, individual session: make one idea workable, try it and keep it easy to evaluate.
session-6-improve-next-journey = Improve, then the next journey
    .short = Improve, next journey
    .one-line = Week 4: improve what you tried, and take on the next bottleneck.

## Roles

role-facilitator = Facilitator
role-timekeeper = Timekeeper
role-note-taker = Note-taker
role-participants = Participants
role-customers = Customers
role-researcher = Researcher
role-service-owner = Service owner
role-staff = Staff

## Materials

# The quantity is printed beside the name (“1 per group”).
material-worksheet = Worksheet
material-sticky-notes = Sticky notes (pad)
material-markers = Markers
material-flip-chart = Flip chart
material-timer = Timer
material-pens = Pens
material-recorder = Audio recorder

## Outcomes

# What a card needs first, or what you leave it with.
outcome-roadmap = Implementation roadmap
outcome-vision = Vision statement
outcome-follow-up-plan = Follow-up plan
outcome-actions = List of what is done and by whom
outcome-shared-picture = Shared picture of where the project stands
outcome-quality-picture = Picture of the perceived quality
outcome-customer-knowledge = Fresh knowledge about customers
outcome-challenge = Agreed goal and challenge
outcome-service-plan = Service plan on one page
