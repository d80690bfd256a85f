# Everyday processes in the middle row; four corners and two boxes between them say what else to know. “Man” is the customer.
model =
    .title = What to know about the customer
    .short-title = Knowing the customer
    .one-line = In the middle stands the customer’s everyday life, and around it what guides the customer’s choices.
    .alt = In the middle a wide box: Everyday processes. In the corners round it stand Needs, Expectations, Values and Interests. Above the middle stands Solutions the customer seeks, below it The customer’s behaviour process.
    .inferred = The source gives the words in the boxes but not their places; the arrangement is our interpretation.

## Boxes

everyday = Everyday processes
    .note = What do customers do, how and why, and what do they want to achieve?
solutions = Solutions the customer seeks
    .note = What kinds of solution?
behaviour = The customer’s behaviour process
    .note = What arouses interest, and what will they accept?
needs = Needs
expectations = Expectations
values = Values
interests = Interests
