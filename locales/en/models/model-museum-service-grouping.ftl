# A tree: root, three branches, three leaves inside each branch.
model =
    .title = Example: grouping a museum’s services
    .short-title = A museum’s services
    .one-line = Everything a museum offers is divided into three groups of three services each.
    .alt = At the top the services as a whole, with arrows to three groups. Traditional museum: collections, exhibitions, guided visits. Museum as a place to learn: work with schools, lectures and courses, special services. Museum making events possible: own events, events to order, hobby activities.

## Boxes

# The root of the tree.
whole = The services as a whole
# A branch; the three boxes after it stand inside it.
traditional = Traditional museum
collections = Collections
exhibitions = Exhibitions
guided-visits = Guided visits
# A branch; the three boxes after it stand inside it.
learning = Museum as a place to learn
schools = Work with schools and colleges
lectures = Lectures and courses
special-services = Special services (e.g. supporting memory)
# A branch; the three boxes after it stand inside it.
events = Museum making events possible
own-events = The museum’s own events (e.g. museum night)
ordered-events = Events to order (e.g. workshops)
hobbies = Hobby activities (e.g. clubs)
