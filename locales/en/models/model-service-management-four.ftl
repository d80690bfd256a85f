# Four rounded boxes in a square, arrows clockwise. The names are those of kit.ftl; the notes say what each activity is about.
model =
    .title = Service management as a cycle
    .short-title = Cycle of four activities
    .one-line = Four activities follow one another and begin again for as long as the service lasts.
    .alt = Four rounded boxes in a square with arrows clockwise: Service planning leads to Service design, on to Service delivery, to Service improvement and back to planning.
    .inferred = The source lists the activities and calls the work continuous; drawing them as a cycle is our interpretation.

## Boxes

planning = Service planning
    .note = Services, target customers and delivery steps
design = Service design
    .note = Features, functions, performance, interface, experience
delivery = Service delivery
    .note = Infrastructure, training, maintenance and support
improvement = Service improvement
    .note = Evaluate, choose what to change, change it, monitor
