# Six boxes inside one frame.
model =
    .title = Six areas of service management
    .short-title = Six areas
    .one-line = Leading an organisation from a service perspective means work in six areas.
    .alt = A frame headed Service management and in it six boxes of the same size in two rows: Strategic direction, Operational planning, Organising, Leadership and management, Competence development, and Follow-up and reward.
    .inferred = The source lists the areas; the frame and the grid are ours and say nothing about how the areas affect one another.

## Boxes

# The frame; all other boxes stand inside it.
whole = Service management
    .note = Steering and leading an organisation from a service perspective
direction = Strategic direction
planning = Operational planning
organising = Organising
leadership = Leadership and management
competence = Competence development
follow-up = Follow-up and reward
