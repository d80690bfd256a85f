# A tree: root, three branches, three leaves inside each branch.
model =
    .title = Example: grouping a museum’s services
    .short-title = A museum’s services
    .one-line = Everything a museum offers is divided into three groups of three services each.
    .alt = At the top the whole service offer, with arrows to three groups. Traditional museum: collections, exhibitions, guided tours. The museum as a place to learn: work with schools, lectures and courses, special services. The museum as a place for events: its own events, events on request, hobby activities.

## Boxes

# The root of the tree.
whole = The whole service offer
# A branch; the three boxes after it stand inside it.
traditional = Traditional museum
collections = Collections
exhibitions = Exhibitions
guided-visits = Guided tours
# A branch; the three boxes after it stand inside it.
learning = The museum as a place to learn
schools = Work with schools and colleges
lectures = Lectures and courses
special-services = Special services (e.g. support for memory)
# A branch; the three boxes after it stand inside it.
events = The museum as a place for events
own-events = The museum’s own events (e.g. museum night)
ordered-events = Events on request (e.g. workshops)
hobbies = Hobby activities (e.g. clubs)
