# Glossary, British English: one concept, one preferred term.
# A term (-service) is for use inside other messages: { -service } or { -service(number: "plural") }.
# .after-number is the form after a number other than one (“3 methods”); left out when it is the preferred form.
# A headword with “ / ” names two concepts that are explained together.

## The kit

method-kit = method kit
    .definition = A collection of { -method(number: "plural") }, worksheets and explanations that a group can draw on when it develops something together.
    .note = Also called a toolkit.
    .after-number = method kits

-method =
    { $number ->
       *[singular] method
        [plural] methods
    }
method = method
    .definition = A described way of working through a task, with steps that others can follow and repeat.
    .after-number = methods

method-card = method card
    .definition = A card that presents one { -method }: what it is for, what it needs and how it is done.
    .after-number = method cards

card-deck = card deck
    .definition = A set of cards of one size, printed and cut out so that people can sort and choose them by hand.
    .after-number = card decks

tool = tool
    .definition = Something made for use in a { -method }, such as a { -worksheet }, a checklist or a drawing to fill in.
    .after-number = tools

-worksheet =
    { $number ->
       *[singular] worksheet
        [plural] worksheets
    }
worksheet = worksheet
    .definition = A printed or on-screen sheet with room for answers, filled in by one person or a group.
    .after-number = worksheets

template = template
    .definition = A blank pattern for a document or drawing, to be copied and adapted every time it is used.
    .after-number = templates

poster = poster
    .definition = A large sheet hung on a wall so that the whole room can read it or work on it.
    .after-number = posters

fill-in = fill in
    .definition = To put answers, marks or drawings in the spaces left for them on a { -worksheet }.

filled-example = blank / filled example
    .definition = The same { -worksheet } in two versions: blank for use, and filled with invented answers to show what is expected.

model = model
    .definition = A simplified picture of how things fit together, in words, boxes, arrows or a table.
    .note = A drawn model is also called a diagram.
    .after-number = models

glossary = glossary
    .definition = A list of the terms used in the kit, each with one preferred form and a short definition.
    .after-number = glossaries

source = source
    .definition = The publication or event from which the facts on a card or page have been taken.
    .after-number = sources

licence = licence
    .definition = The terms on which other people may copy, change and share a text, picture or { -worksheet }.
    .after-number = licences

attribution = attribution
    .definition = Naming the maker, the source and the licence whenever you share or adapt someone else’s work.
    .note = The word used in the names of the Creative Commons licences.

## Card fields

phase = phase
    .definition = A major part of a process, with a purpose of its own and something finished at the end of it.
    .after-number = phases

step = step
    .definition = One action within a { -method }, done in a given order and often within a set time.
    .after-number = steps

purpose = purpose
    .definition = The reason for doing something: what is meant to change for people as a result.
    .after-number = purposes

goal = goal
    .definition = What a group has decided to achieve, put plainly enough to be checked later.
    .after-number = goals

benefit = benefit
    .definition = What someone gains from a { -service }, in that person’s own view.
    .after-number = benefits

when-to-use = when to use
    .definition = The situations in which a { -method } helps, and those in which another one would be better.

duration = duration
    .definition = The time a { -method } takes from start to finish, not counting preparation or the work that follows.
    .after-number = durations

preparation = preparation
    .definition = What has to be read, agreed, bought or printed before a { -method } or a { -workshop } can start.

participants = participants
    .definition = The people who take part in a { -workshop } and do its work, as distinct from those who lead it.

group-size = group size
    .definition = The number of people that a { -method } suits, given as a range and often with an ideal number.
    .after-number = group sizes

materials = materials
    .definition = The things a { -method } needs in the room, such as worksheets, pens, sticky notes and a timer.

difficulty = difficulty
    .definition = How much experience a { -method } demands of the person who leads it and of those who take part.

instructions = instructions
    .definition = The numbered steps that tell you what to do, in what order and with whom.

outcome = outcome
    .definition = What a group has made, decided or learnt by the end of a { -method } or phase.
    .note = Also called a result.
    .after-number = outcomes

tip = tip
    .definition = A short piece of advice from practice that helps a { -method } go well or prevents a common mistake.
    .after-number = tips

case-study = case study
    .definition = An account of how a real organisation did something, including what it led to.
    .after-number = case studies

related = related
    .definition = Other cards and pages that are worth reading before, after or instead of this one.

online = online / on site
    .definition = Two ways of meeting: all at their own screens, or all in the same room.

## Workshop

-workshop =
    { $number ->
       *[singular] workshop
        [plural] workshops
    }
workshop = workshop
    .definition = A meeting in which a group works its way to a result together, led by a { -facilitator }.
    .after-number = workshops

programme = programme
    .definition = The plan for a whole course of work: its days or sessions, their content and their order.
    .after-number = programmes

# Of one day. Some languages have another word for the agenda of a formal meeting.
agenda = agenda
    .definition = The timed list of what happens during one day, including talks, group work and breaks.
    .after-number = agendas

run-sheet = run sheet
    .definition = The { -facilitator }’s own timetable: who does what, with which materials, minute by minute.
    .after-number = run sheets

session = session
    .definition = A continuous stretch of work in a programme, with one aim and no long interruption.
    .after-number = sessions

individual-session = individual session
    .definition = A session in which one participant or team works apart from the others, often with support of their own.
    .after-number = individual sessions

break = break
    .definition = A pause between sessions for coffee, food, fresh air or talk about other things.
    .after-number = breaks

group-work = group work
    .definition = A task that several people work on together, usually with one { -worksheet } and one shared answer.

group = group
    .definition = The participants who sit together and do the same task with the same { -worksheet }.
    .after-number = groups

debrief = debrief
    .definition = The discussion after group work in which everyone shares insights and the challenges that remain.
    .after-number = debriefs

-facilitator =
    { $number ->
       *[singular] facilitator
        [plural] facilitators
    }
facilitator = facilitator
    .definition = The person who leads a group’s work by giving instructions, keeping time and helping everyone to be heard.
    .after-number = facilitators

icebreaker = icebreaker
    .definition = A short, light exercise at the start that helps people to get to know each other and begin talking.
    .after-number = icebreakers

sticky-note = sticky note
    .definition = A small piece of paper with a sticky edge, for a single thought that can be moved about later.
    .after-number = sticky notes

flip-chart = flip chart
    .definition = A pad of large sheets on a stand, for drawing and writing where the whole group can see it.
    .after-number = flip charts

whiteboard = whiteboard
    .definition = A smooth white surface to write on and wipe clean, on the wall or on a screen.
    .after-number = whiteboards

marker = marker
    .definition = A thick felt-tip pen whose writing can be read from a distance.
    .after-number = markers

timer = timer
    .definition = A clock, device or program that counts down the time left for a step.
    .after-number = timers

action-list = action list
    .definition = A list of what is still to be done, with a name and a date for each task.
    .after-number = action lists

who-what-when = who / what / by when
    .definition = The three columns of an action list: the person responsible, the task and the deadline.

## Print and translation

print = print
    .definition = To put a card or { -worksheet } on paper at the size it was made for.

# A copy of a sheet, not copied text.
copy = copy
    .definition = One of several printed sheets of the same kind, counted when you plan what to print.
    .after-number = copies

double-sided = double-sided
    .definition = Printed on both sides of the paper, with the back the right way up when the sheet is turned.

large-print = large print
    .definition = Text in large letters with generous spacing, for people who find ordinary print hard to read.

black-and-white = black and white
    .definition = Printed without colour, so that nothing on the page depends on telling colours apart.

translation = translation
    .definition = The same content written in another language, kept in step with the original as it changes.
    .after-number = translations

out-of-date = out of date
    .definition = Said of a translation whose original has changed since the translation was made.

## Service terms

-service =
    { $number ->
       *[singular] service
        [plural] services
    }
service = service
    .definition = Support that lets people lead their lives, or organisations do their work, in a way that is meaningful to them.
    .after-number = services

service-design = service design
    .definition = A way of developing { -service(number: "plural") } that starts from customers’ lives and sketches, tests and improves solutions with them.

service-management = service management
    .definition = The continuous work of planning, designing, delivering and improving the { -service(number: "plural") } of an organisation.

-customer =
    { $number ->
       *[singular] customer
        [plural] customers
    }
customer = customer
    .definition = A person or organisation, inside or outside the provider, that a { -service } is meant to support.
    .after-number = customers

user = user
    .definition = The person who actually uses a { -service }, whoever chooses it or pays for it.
    .after-number = users

citizen = citizen
    .definition = A member of society who not only uses public { -service(number: "plural") } but also has rights, duties and a say in them.
    .after-number = citizens

stakeholder = stakeholder
    .definition = A person, group or organisation that affects a { -service } or is affected by it.
    .after-number = stakeholders

stakeholder-map = stakeholder map
    .definition = A drawing of everyone who affects a { -service } or is affected by it, and of the ties between them.
    .after-number = stakeholder maps

-customer-journey =
    { $number ->
       *[singular] customer journey
        [plural] customer journeys
    }
customer-journey = customer journey
    .definition = Everything a { -customer } goes through with a { -service }, before, during and after using it, in chronological order.
    .after-number = customer journeys

customer-journey-map = customer journey map
    .definition = A drawing of the { -customer-journey } that shows steps, contacts, feelings and problems along a timeline.
    .after-number = customer journey maps

-touchpoint =
    { $number ->
       *[singular] touchpoint
        [plural] touchpoints
    }
touchpoint = touchpoint
    .definition = A point at which the { -customer } meets the { -service }: a person, a place, a message, a thing or a screen.
    .after-number = touchpoints

# Rare in English; a native reader should check it.
service-moment = service moment
    .definition = A short part of a { -customer-journey } made up of several { -touchpoint(number: "plural") } that belong together.
    .after-number = service moments

-service-blueprint =
    { $number ->
       *[singular] service blueprint
        [plural] service blueprints
    }
service-blueprint = service blueprint
    .definition = A diagram that shows, below each of the { -customer }’s steps, what staff and systems do for it, seen and unseen.
    .after-number = service blueprints

line-of-visibility = line of visibility
    .definition = The line in a { -service-blueprint } between what the { -customer } sees and what happens out of sight.
    .after-number = lines of visibility

front-stage = front stage / back stage
    .definition = The parts of a { -service } that the { -customer } can see, and those that happen out of sight.

lane = lane
    .definition = A horizontal band in a process diagram that holds the actions of one party.
    .note = Also called a swimlane.
    .after-number = lanes

persona = persona
    .definition = An invented person, based on research, who stands for a group of { -customer(number: "plural") } with similar needs.
    .after-number = personas

need = need
    .definition = What someone must have or be able to do to get on with life or work.
    .after-number = needs

expectation = expectation
    .definition = What a { -customer } believes in advance that a { -service } will be like or will provide.
    .after-number = expectations

bottleneck = bottleneck
    .definition = A point where a { -service } gets stuck or causes trouble, so that everything after it suffers.
    .after-number = bottlenecks

feedback = feedback
    .definition = What { -customer(number: "plural") } and staff say about a { -service }, asked for or not, that can be used to improve it.

feedback-map = feedback map
    .definition = A drawing of the channels through which feedback arrives, formal ones above a line and informal ones below it.
    .after-number = feedback maps

vision-statement = vision statement
    .definition = A short text that says what a { -service } is for, whom it benefits and where it is heading.
    .after-number = vision statements

implementation-roadmap = implementation roadmap
    .definition = A timeline of everything a { -service } still needs before and around its launch, with the people responsible.
    .after-number = implementation roadmaps

launch = launch
    .definition = The moment when a { -service } is opened to its { -customer(number: "plural") }, with everything needed to run it in place.
    .after-number = launches

implementation = implementation
    .definition = Putting a plan, an idea or a { -service } into practice in everyday work.

follow-up = follow-up
    .definition = Regularly collecting information on how a { -service } is doing after its launch.

evaluation = evaluation
    .definition = A considered judgement of how well something works, based on information collected for the purpose.
    .after-number = evaluations

service-promise = service promise
    .definition = A short statement of what the { -customer } can count on when using the { -service }.
    .after-number = service promises

# Common in Finland, rare in English; the definition must carry it.
productisation = productisation
    .definition = Making a { -service } describable and repeatable by defining its parts, its process and its degree of standardisation.
    .note = Some tailoring to each customer always remains.

internal-productisation = internal / external productisation
    .definition = Making a { -service } clear to those who deliver it, and presenting it so that { -customer(number: "plural") } understand what they get.

degree-of-standardisation = degree of standardisation
    .definition = How much of a { -service } is always done in the same way, and how much is tailored to each { -customer }.
    .after-number = degrees of standardisation

core-service = core service
    .definition = What the { -customer } mainly comes for, such as safe day care for a child.
    .after-number = core services

support-service = support service
    .definition = A part of the { -service } that the core cannot do without, such as meals and cleaning at a nursery.
    .after-number = support services

additional-service = additional service
    .definition = A part of the { -service } that the core can do without but that raises quality, such as a nursery’s outings.
    .after-number = additional services

service-process = service process
    .definition = The course of a { -service } from first contact to follow-up, as an interplay between { -customer } and provider.
    .after-number = service processes

service-provider = service provider
    .definition = The organisation or person that offers a { -service } and is answerable for it to the { -customer }.
    .after-number = service providers

commissioner = commissioner
    .definition = The party that orders a { -service } or a project, often pays for it, and decides how the results are used.
    .after-number = commissioners

customer-understanding = customer understanding
    .definition = Knowledge about { -customer(number: "plural") } that an organisation has discussed and linked to its own goals, skills and choices.

value-co-creation = value co-creation
    .definition = The idea that provider and { -customer } always create the value of a { -service } together, as the { -customer } makes use of it.

co-production = co-production / co-development
    .definition = In co-production the { -customer } does part of the work of a { -service }; in co-development the { -customer } helps to develop it.

concept-pair = concept pair
    .definition = Two opposite descriptions at either end of a scale on which you mark where your own case lies.
    .after-number = concept pairs

extreme = extreme
    .definition = One of the two ends of a scale, described in words and not always better or worse than the other.
    .after-number = extremes

mark-a-cross = mark a cross
    .definition = To put an X on a scale at the point that best describes your own case.

question = question
    .definition = A sentence on a card or { -worksheet } that asks a group to think, talk and write.
    .after-number = questions

perceived-quality = perceived quality
    .definition = How good a { -service } is in the { -customer }’s own experience: outcome, process and the provider’s image taken together.

technical-quality = technical / functional quality
    .definition = Technical quality is what the { -customer } is left with after a { -service }; functional quality is how things went on the way there.

service-culture = service culture
    .definition = A shared way of thinking in an organisation in which giving good service is natural to everyone.
    .after-number = service cultures

prototype = prototype
    .definition = An unfinished version of an idea, made quickly so that people can try it and react to it.
    .after-number = prototypes

experiment = experiment
    .definition = A small, limited trial in real conditions that shows whether an idea works.
    .after-number = experiments

intervention = intervention
    .definition = A deliberate change to a { -service }, made to remove a bottleneck or to help a certain group.
    .note = Also called a measure.
    .after-number = interventions

service-level-agreement = service level agreement
    .definition = A written agreement between provider and { -customer } on the level of { -service } to be delivered and measured.
    .after-number = service level agreements

performance-metric = performance metric
    .definition = A figure, measured in the same way over time, that shows how well a { -service } is doing.
    .after-number = performance metrics

service-catalogue = service catalogue
    .definition = A list of all { -service(number: "plural") } an organisation offers, described so that a { -customer } can find and choose the right one.
    .after-number = service catalogues
