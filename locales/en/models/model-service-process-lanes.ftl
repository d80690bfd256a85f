# A grid: four phases as column heads, then lane by lane a row head and four short questions (ours).
model =
    .title = The service process in six lanes
    .short-title = Service process in lanes
    .one-line = Four phases and six lanes help you to describe the service from the customer’s side as well as your own.
    .alt = A grid. The columns are four phases: presenting and agreeing, exploring needs, carrying out, feedback. The rows are six lanes: result or benefit, the customer’s customer, immediate customer, provider’s account managers, internal experts, tools and support services. Each cell holds a short question.
    .inferred = The source gives only the lanes and the phases, whose order is our reading; the questions in the cells are ours.

## Boxes

# Column heads: the four phases.
agree = Presenting the service and agreeing on it
needs = Exploring the customer’s needs and possible measures
carry-out = Carrying out the service
feedback = Feedback and planning further cooperation
result = Result or benefit
result-agree = What is gained at first contact?
result-needs = What does the customer discover?
result-carry-out = What does the customer get?
result-feedback = What benefit remains?
# The customer’s customer: “the pupil” if the customer is a school.
customers-customer = The customer’s customer
customers-customer-agree = What do they hear about it?
customers-customer-needs = What do they need?
customers-customer-carry-out = What do they notice?
customers-customer-feedback = Who asks them?
# The customer with whom the provider deals directly.
customer = Immediate customer
customer-agree = What do they do and think beforehand?
customer-needs = What do they tell and ask you?
customer-carry-out = What do they do themselves?
customer-feedback = What do they do afterwards?
# Staff who are responsible for a customer.
account-people = Provider’s account managers
account-people-agree = What is promised?
account-people-needs = What do you need to find out?
account-people-carry-out = Who keeps in touch?
account-people-feedback = What is agreed for later?
experts = Provider’s internal experts
experts-agree = Who needs to be involved?
experts-needs = Which expertise is needed?
experts-carry-out = What is done out of sight?
experts-feedback = What is learnt?
tools = Tools and support services
tools-agree = Brochure, draft agreement?
tools-needs = Form, interview guide?
tools-carry-out = Systems, premises?
tools-feedback = Feedback channel?
