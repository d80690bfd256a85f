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
    .source = Online toolkit of the CREATE project (text in Swedish); the order and names of the first phases come from other pages of the project.
process-productisation-nine-steps = Productisation in nine steps
    .one-line = Nine steps towards a service that is well described, repeatable and easy to introduce.
    .source = Workshop slides, VTT, 2012 (Finnish), after Jaakkola et al. 2007, adapted.
process-service-management-four = Four activities of service management
    .one-line = Planning, design, delivery and improvement, in a cycle that lasts as long as the service does.
    .source = Overview article in English, author and year unknown; drawing it as a cycle is our interpretation.
process-one-and-a-half-metre-sprint = One-and-a-half-metre sprint
    .one-line = Six sessions in four weeks to adapt your service when customers have to keep their distance.
    .source = Web page (in Dutch) offering the sprint during the coronavirus pandemic; author and year not stated.

## Phases of the CREATE model
## (the sixth, phase-exit, is a card)

# .short is for narrow places: at most 28 characters.
phase-problem-area = Cruising the problem area
    .short = Problem area
    .one-line = Take a good look around before choosing which problem to work on.
phase-research = Research
    .short = Research
    .one-line = Find out how the problem affects customers and others.
phase-ideas = Exploring ideas
    .short = Ideas
    .one-line = Come up with many possible solutions before choosing one.
phase-prototypes = Alternative prototypes
    .short = Prototypes
    .one-line = Turn several ideas into something that people can try out and compare.
# The source seen does not name this phase. Do not invent a name.
phase-five = Phase 5
    .short = Phase 5
    .one-line = The source we have seen does not name this phase, so here it has only a number.

## Steps of productisation

step-1-delimit-service = Delimit the service
    .short = Delimit the service
    .one-line = Decide what is part of the service you are going to productise, and what is not.
step-2-customer-need = Assess and define the customer need
    .short = Customer need
    .one-line = Find out what customers need, and put it into words you can work with.
step-3-service-promise = Outline the service promise
    .short = Service promise
    .one-line = State what customers can count on if they choose the service.
step-4-structure-process-resources = Define structure, process and resources
    .short = Structure and resources
    .one-line = Describe the parts of the service, how it unfolds and what it takes to run it.
step-5-degree-of-standardisation = Set the degree of standardisation and standardise the agreed parts
    .short = Degree of standardisation
    .one-line = Choose what is always done in the same way and what is tailored to each customer.
# Not ‘commit the staff’: in English people commit themselves.
step-6-train-and-commit-staff = Train and engage the staff (job descriptions etc.)
    .short = Train and engage the staff
    .one-line = Give those who deliver the service the skills, the time and a reason to do it well.
step-7-describe-to-customer = Describe the service to the customer (brochures etc.)
    .short = Describe to the customer
    .one-line = Tell customers what they get and how to get it, in words they would use themselves.
step-8-follow-up-and-evaluate = Follow up and evaluate how well the service is doing
    .short = Follow up and evaluate
    .one-line = Gather signs of how the service is doing and assess them together.
step-9-develop-and-renew = Develop and renew the service
    .short = Develop and renew
    .one-line = Use what you have learnt to change the service, and go back to an earlier step if needed.

## Activities of service management

activity-service-planning = Service planning
    .short = Planning
    .one-line = Decide which services to offer, to which customers and in which steps to deliver them.
activity-service-design = Service design
    .short = Design
    .one-line = Specify the features, functions, performance requirements, user interface and experience.
activity-service-delivery = Service delivery
    .short = Delivery
    .one-line = Put the infrastructure in place, train users, and maintain and support the service.
activity-service-improvement = Service improvement
    .short = Improvement
    .one-line = Evaluate the service, decide what to change, change it and monitor the effect.

## Sessions of the sprint
## (the second, session-2-know-customers-anew, is a card)

session-1-goal-and-challenge = Explore the goal and challenge
    .short = Goal and challenge
    .one-line = Week 1: agree what you want to achieve and ask how customers’ needs have changed.
session-3-customer-journeys = Customer journeys during the pandemic
    .short = Customer journeys
    .one-line = Week 3: follow the service from the customer’s side until the bottlenecks come to light.
session-4-ideas = Ideas for interventions
    .short = Ideas
    .one-line = Week 3: look for simple changes that ease the most acute bottlenecks.
session-5-implement = Implement the intervention
    .short = Implement
    .one-line = Week 4, individual session: make one idea workable, try it out and keep it easy to evaluate.
session-6-improve-next-journey = Improve, and on to the next journey
    .short = Improve, next journey
    .one-line = Week 4: improve what you tried out, and tackle the next bottleneck.

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
material-sticky-notes = Pad of sticky notes
material-markers = Markers
material-flip-chart = Flip chart
material-timer = Timer
material-pens = Pens
material-recorder = Audio recorder

## Outcomes

# What you need before a card, or what you leave with.
outcome-roadmap = Implementation roadmap
outcome-vision = Vision statement
outcome-follow-up-plan = Follow-up plan
outcome-actions = Action list: who does what by when
outcome-shared-picture = Shared picture of where the project stands
outcome-quality-picture = Picture of the perceived quality
outcome-customer-knowledge = New knowledge about customers
outcome-challenge = Agreed goal and challenge
outcome-service-plan = One-page service plan
