tool =
    .title = Experiment sheet
    .short-title = Experiment sheet
    .one-line = Try out one simple intervention, evaluate it quickly, improve it and try again.

# Example: the library of the journey map; the intervention is reading tips by phone.
about =
    .group--example = Book group
    .service--example = Collecting books by appointment

# Sprint question 1 of 4.
serve-well =
    .label = How can you serve your customers as well as possible now?
    .example = Give them back the talk about books, without their having to come inside.

bottleneck =
    .label = Which bottleneck are you tackling?
    .example = No suggestions without a desk

intervention =
    .label = Which simple intervention are you trying out?
    .help = It need not be finished, as long as you can try it this week.
    .example = Anyone can ring on Tuesdays and get two suggestions. The books are in the bag they collect.

rounds =
    .label = Three short rounds
    .help = Fill in the first two columns before each round and the last two after it.
    .setting = When and with whom?
    .expected = What do you expect?
    .seen = What did you see and hear?
    .adjust = What will you change?
    .round-1 = Round 1
    .round-2 = Round 2
    .round-3 = Round 3
    .round-1--setting--example = Tuesday, ten members given a card
    .round-1--expected--example = Half of them ring
    .round-1--seen--example = Four rang, all at ten. The calls were long.
    .round-1--adjust--example = We ring them, at a time they choose
    .round-2--setting--example = Thursday, the same ten
    .round-2--expected--example = Seven want a call
    .round-2--seen--example = Eight calls of about ten minutes. Everyone collected the bag.
    .round-2--adjust--example = More colleagues make calls

evaluation =
    .label = What came of each round?
    .help = Ask the customers first, then mark the crosses.
    .round-1 = Round 1
    .round-2 = Round 2
    .round-3 = Round 3
    .no = No
    .partly = Partly
    .yes = Yes
    .customers-helped = Customers got further
    .bottleneck-smaller = The bottleneck eased
    .workable-for-staff = Staff could manage it

# Sprint question 2 of 4.
keep-good =
    .label = How can the customer experience stay as good as possible?
    .example = The same person rings each time, and asks what the last book was like.

decision =
    .label = How will you go on?
    .keep = Keep it as it is
    .adjust = Change it and do another round
    .stop = Stop and try another idea

next-bottleneck =
    .label = Which bottleneck is next?
    .example = Queue in the rain

next =
    .row-1--what--example = Show three colleagues how to make the calls
    .row-1--who--example = the librarian
    .row-1--when--example = Friday
    .row-2--what--example = Ask ten more members to join in
    .row-2--who--example = host at the entrance
    .row-2--when--example = Monday
