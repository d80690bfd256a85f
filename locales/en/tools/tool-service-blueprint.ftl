tool =
    .title = Service blueprint
    .short-title = Service blueprint
    .one-line = Show in one drawing what the customer does and sees, and the work that lies behind it.

# Example: the library of the journey map; the intervention is book suggestions by phone.
about =
    .group--example = Book group
    .service--example = Collecting books by appointment

scope =
    .label = Which intervention or part of the service are you drawing?
    .example = Book suggestions by phone, from the call to collecting the bag

# The names of the lanes and of the lines between them come with the program.
blueprint =
    .label = The service above and below the line of visibility
    .help = Name the columns and begin with what the customer does. Then fill in each column upwards and downwards.
    .column-1--example = Calling
    .evidence--column-1--example = Card with the phone number
    .customer--column-1--example = Rings on a Tuesday
    .front-stage--column-1--example = Answers and says hello
    .back-stage--column-1--example = Looks up earlier loans, if the customer wishes
    .support--column-1--example = Phone rota
    .column-2--example = Getting advice
    .customer--column-2--example = Says what she likes
    .front-stage--column-2--example = Asks, and suggests two books
    .back-stage--column-2--example = Reserves the books
    .support--column-2--example = Catalogue, colleagues’ favourites
    .column-3--example = Collecting
    .evidence--column-3--example = Bag with a name and a greeting
    .customer--column-3--example = Collects it at the window
    .front-stage--column-3--example = Hands over the bag
    .back-stage--column-3--example = Packs the bag the evening before
    .support--column-3--example = Booking system

changes =
    .label = What has to change for this to work?
    .example = Two hours of phone time on Tuesdays. The number on a card in each bag.
