# Six arrow-shaped boxes in one row. The names are those of kit.ftl and of the card phase-exit.
model =
    .title = The six phases of the CREATE model
    .short-title = CREATE: six phases
    .one-line = Six phases lead from a problem area to a service that is ready for launch.
    .alt = Six arrow-shaped boxes in a row, from left to right: Cruising the problem area, Research, Exploring ideas, Alternative prototypes, Phase 5 and Exit: ready for launch. The last one is emphasised; the fifth has no name in the source.
    .inferred = The row is our drawing: the source describes only the last phase, and the names of phases 1–4 come from other pages of the project.

## Boxes

problem-area = Cruising the problem area
    .note = Phase 1
research = Research
    .note = Phase 2
ideas = Exploring ideas
    .note = Phase 3
prototypes = Alternative prototypes
    .note = Phase 4
# The source seen does not name this phase. Do not invent a name.
five = Phase 5
    .note = No name in the source
# The short title of the card phase-exit.
exit = Exit: ready for launch
    .note = Phase 6
