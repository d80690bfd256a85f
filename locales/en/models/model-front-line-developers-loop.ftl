# Two tall boxes with four arrows between them, each arrow with words.
model =
    .title = Front line and developers
    .short-title = Front line and developers
    .one-line = Ideas, solutions and feedback travel both ways between the front line and the developers.
    .alt = Two boxes: Front line on the left, Developers on the right. From the front line to the developers go ideas and information, and feedback on how solutions work. From the developers to the front line go feedback on ideas and the implementation of solutions.
    .inferred = The source names the boxes and the arrows; the directions of the arrows are our interpretation.

## Boxes

# Where staff and customers meet.
front-line = Front line
    .note = Staff who meet customers
# Those who develop services, not software.
developers = Developers
    .note = and decision-makers

## Arrows

ideas = Flow of ideas and information
feedback-on-ideas = Feedback on ideas
solutions = Implementation of solutions
feedback-on-solutions = Feedback on how solutions work
