# An invented drawing for people who make themes. Boxes are about 18 characters wide.

model =
    .title = Borrowing from a library
    .short-title = Borrowing from a library
    .one-line = An invented drawing that shows every kind of box, arrow and axis.
    .alt = A chevron with the shelves points at the library, a large box in which the help desk stands. The reader, a circle, is joined to the library by a double arrow and to the home by a dashed one. Everything rests on a wide bar, trust. An axis below runs from quick to slow.
shelves = Shelves
    .note = open to all
library = Library
    .note = in the old school
desk = Help desk
reader = Reader
home = Reading at home
rule = Late books are forgiven
trust = Trust
lends = lend
talk = ask and answer
pace = Pace
    .low = quick
    .high = slow
