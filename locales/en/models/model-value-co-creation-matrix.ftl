# A table: three column heads, then row by row a row head and three cells. “Tuottaja” of the source is the service provider of the glossary.
model =
    .title = Interaction between user and provider
    .short-title = User and provider
    .one-line = The table shows three kinds of interaction, and what user and provider do in each of them.
    .alt = A table with three rows: value co-creation, co-production and co-development. For each row three columns show the area of application, the user’s role and the provider’s role.

## Boxes

# Column head: where this kind of interaction is found.
area = Area of application
user = User’s role
provider = Provider’s role
# Row head.
value = Value co-creation
value-area = Always: both sides create the value together
value-user = Decides the value; the experience depends on the context
value-provider = Makes it possible for value to arise
# Row head.
production = Co-production
production-area = Mostly: the user also takes part in producing the service
production-user = Gives initial information and does some of the tasks
production-provider = Defines and solves problems, leads the interaction
# Row head.
development = Co-development
development-area = Helps it succeed: the service is developed together
development-user = Offers ideas, tries things out, develops further
development-provider = Creates concepts, learns from customers and teaches them something new
