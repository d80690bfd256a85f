# Words of the kit. A text editor is all you need.
kit = Our method kit
    .short = Our kit
    .one-line = Cards for people who improve services together.
our-way = Our way of working
    .one-line = Listen first, then try.
    .source = Your own process.
phase-listen = Listen
    .short = Listen
    .one-line = Find out what people need.
phase-try = Try
    .short = Try
    .one-line = Test something small.
material-sticky-notes = Sticky notes
outcome-first-ideas = A wall of first ideas
