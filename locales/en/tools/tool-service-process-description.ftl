# The service process in lanes: the work of customer and provider in one picture.

tool =
    .title = Description of the service process
    .short-title = Service process
    .one-line = Describe in six lanes how the service unfolds, so that the work of both customer and provider shows.
about =
    .group--example = Group 3
    .service--example = Food waste advice for school kitchens
# Phases are re-paired from a flattened picture in the source. The lanes are named by the program.
process =
    .label = The service process
    .help = Begin with the customer’s lane. Include what the customer does and wonders about before and after the service.
    .customer = Immediate customer
    .present-and-agree = Presenting the service and agreeing on it
    .needs-and-measures = Exploring the customer’s needs and possible measures
    .carry-out = Carrying out the service
    .feedback-and-next = Feedback and planning further cooperation
    .result--present-and-agree--example = The kitchen knows what it is committing to
    .result--needs-and-measures--example = The amount of waste and its causes are known
    .result--carry-out--example = There is less food waste
    .result--feedback-and-next--example = A target for the next school year
    .customers-customer--needs-and-measures--example = Pupils say what they leave on their plates
    .customers-customer--carry-out--example = Pupils take smaller helpings
    .customer--present-and-agree--example = Wonders whether there is time, asks the head teacher
    .customer--needs-and-measures--example = Weighs the waste for two weeks
    .customer--carry-out--example = Cooks in smaller batches
    .customer--feedback-and-next--example = Says what has become a habit
    .account-people--present-and-agree--example = Visit the kitchen and agree a timetable
    .account-people--needs-and-measures--example = Interview the cook and some pupils
    .account-people--carry-out--example = Phone once a week
    .account-people--feedback-and-next--example = Put the results on one page
    .experts--needs-and-measures--example = Work out where the waste arises
    .experts--carry-out--example = Change the recipes
    .tools--present-and-agree--example = Leaflet, model contract
    .tools--needs-and-measures--example = Scales, weighing form
    .tools--carry-out--example = Recipe software
