tool =
    .title = Plan for the transition to a service perspective
    .short-title = Transition plan
    .one-line = Note where you stand and what comes next in four components that rest on the service culture.

# Example: a department of food inspectors.
about =
    .organisation--example = Environmental health department
    .group--example = Management team

# VAD and HUR are outcome and process, as on the card of perceived quality.
strategic-decision =
    .label = 1. Strategic decision
    .help = From only creating a good outcome (WHAT) to supporting customers’ everyday life (WHAT + HOW).
    .what-to-what-and-how = From WHAT to WHAT + HOW
    .now = Now
    .next = Next step
    .who = Who
    .when = When
    .what-to-what-and-how--now--example = The goal is a number of inspections
    .what-to-what-and-how--next--example = New goal: owners manage better after a visit
    .what-to-what-and-how--who--example = the committee
    .what-to-what-and-how--when--example = March

structural-changes =
    .label = 2. Structural changes
    .process-development = Process development
    .system-development = System development
    .organisation = Adjusting the organisation
    .now = Now
    .next = Next step
    .who = Who
    .when = When
    .process-development--now--example = Advice only at inspections
    .process-development--next--example = A talk before the inspection
    .process-development--who--example = inspectors
    .process-development--when--example = April
    .system-development--now--example = The report is a form
    .system-development--next--example = New template in plain words

staff-training =
    .label = 3. Staff training
    .help = Training in interaction and communication is for customer-contact staff and managers alike.
    .technical = Technical training
    .interaction = Interaction and communication
    .managers = Manager development
    .now = Now
    .next = Next step
    .who = Who
    .when = When
    .technical--now--example = Course in the law every year
    .interaction--now--example = No training
    .interaction--next--example = Practise conversations in pairs
    .interaction--who--example = everyone, manager too
    .interaction--when--example = May

support-services =
    .label = 4. Development of support services
    .information = Internal and external information material
    .other = Other
    .now = Now
    .next = Next step
    .who = Who
    .when = When
    .information--now--example = Long leaflet
    .information--next--example = One sheet per question, same for the switchboard
    .information--who--example = communications
    .information--when--example = June

culture =
    .label = Service culture: the base under the four components
    .help = What will you do to make it a habit to put the benefit to the customer first?
    .example = Every weekly meeting begins with something a café owner has said.

schedule =
    .label = The four components and the base on a timeline
    .help = Write months or quarters at the top.
    .strategic-decision = Strategic decision
    .structural-changes = Structural changes
    .staff-training = Staff training
    .support-services = Development of support services
    .service-culture = Service culture
    .column-1--example = March
    .column-2--example = April
    .column-3--example = May
    .column-4--example = June
    .strategic-decision--column-1--example = New goal to the committee
    .structural-changes--column-2--example = Talk before inspection tried at ten cafés
    .staff-training--column-3--example = Conversation practice
    .support-services--column-4--example = First five sheets ready
    .service-culture--column-2--example = Weekly meeting begins in a new way
    .milestones--column-1--example = Decision
    .milestones--column-4--example = Joint evaluation
