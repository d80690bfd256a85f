tool =
    .title = Customer journey map
    .short-title = Customer journey map
    .one-line = Follow one customer journey step by step, so that both bottlenecks and successes show.

# Example: a library that for a while hands out books by appointment only, the story of the card about session 2.
about =
    .group--example = Book group
    .service--example = Collecting books by appointment

traveller =
    .label = Who makes the journey, and why?
    .help = Choose one group of customers, ideally one you seldom hear, such as older people or those who find reading difficult.
    .example = A library member aged 78 who wants something good to read at the weekend

# Sprint question 3 of 4 (the other two are on the experiment sheet).
who-differs =
    .label = Which customers now do something differently from before?
    .example = Older members have stopped coming. Families borrow more at a time.

# Sprint question 4 of 4.
changed-needs =
    .label = How have their needs changed?
    .example = They no longer get suggestions for what to read, and they miss the chat.

# The names of the lanes come with the program. The columns are named by hand.
journey =
    .label = The journey
    .help = Name the columns at the top, then go from left to right. Write down what goes well, too.
    .column-1--example = Choosing
    .steps--column-1--example = Searches the website
    .touchpoints--column-1--example = Website
    .feelings--column-1--example = Does not know what to take
    .bottlenecks--column-1--example = No suggestions without a desk
    .ideas--column-1--example = Suggestions by phone
    .column-2--example = Reserving
    .steps--column-2--example = Reserves books and a time
    .touchpoints--column-2--example = Confirmation on screen
    .feelings--column-2--example = That was easy
    .column-3--example = Collecting
    .steps--column-3--example = Comes at the agreed time
    .touchpoints--column-3--example = Window by the entrance
    .feelings--column-3--example = Calm and friendly, but cold
    .bottlenecks--column-3--example = Queue in the rain
    .ideas--column-3--example = A roof over the window
    .column-4--example = Returning
    .steps--column-4--example = Puts the books in the box
    .touchpoints--column-4--example = Returns box

# Three rows, one per bottleneck; the remark beside it names the bottleneck.
urgent =
    .label = Which bottlenecks cannot wait?
    .help = Under Comment, name the bottleneck. Judge it from the customer’s viewpoint.
    .bottleneck-1 = Bottleneck 1
    .bottleneck-2 = Bottleneck 2
    .bottleneck-3 = Bottleneck 3
    .can-wait = Can wait
    .soon = Soon
    .at-once = At once
    .bottleneck-1--comment--example = No suggestions without a desk
    .bottleneck-2--comment--example = Queue in the rain
