# Four numbered boxes side by side on one wide base. The numbers name the components; they are not steps in time.
model =
    .title = Transition to a service perspective
    .short-title = To a service perspective
    .one-line = Four components of a development programme rest on the service culture.
    .alt = Four boxes side by side: Strategic decision, Structural changes, Staff training and Development of support services. All four rest on a wide base: Service culture.
    .inferred = The components come from the source; drawing the service culture as a base under them is our interpretation.

## Boxes

decision = 1. Strategic decision
    .note = From only a good outcome (WHAT) to support for everyday processes (WHAT + HOW)
structure = 2. Structural changes
    .note = Process development, system development, adjusting the organisation
training = 3. Staff training
    .note = Technical training; interaction and communication (contact staff and managers); manager development
# Support for the programme itself, not the support services of model-service-structure-layers.
support = 4. Development of support services
    .note = Internal and external information material; other
# The base under all four.
culture = Service culture
