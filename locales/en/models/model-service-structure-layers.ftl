# Three boxes inside one another, the core innermost, and one box beside them all. The example is a nursery.
model =
    .title = The layers of a service
    .short-title = The layers of a service
    .one-line = The customer comes for the core, the core needs support, and additions raise the quality.
    .alt = Three boxes inside one another: innermost the core service, round it the support services, outermost the additional services. Beside all three stand goods and systems, which may belong to any part. The example is a nursery.
    .inferred = The parts and the examples come from the source; drawing them as layers inside one another is our interpretation.

## Boxes

core = Core service
    .note = What the customer mainly comes for, e.g. safe day care for the child
support = Support services
    .note = Needed for the core, e.g. meals and cleaning
additional = Additional services
    .note = Not needed, but raise quality, e.g. outings
goods = Goods and systems
    .note = May belong to any part, e.g. toys or the system for applying for a place
