# Two branches, each of two boxes, lead through the image to the perceived quality. Factors as on the card topic-perceived-quality.
model =
    .title = How perceived quality arises
    .short-title = How perceived quality arises
    .one-line = Customers see both what they get and how it is done through their image of the organisation.
    .alt = Two branches from top to bottom: Outcome leads to Technical quality (WHAT?), Process to Functional quality (HOW?). Both pass through the organisation’s image to Perceived quality at the bottom. One factor belongs to the outcome, eight to the process.
    .inferred = We have only the text of the source’s figure: the arrows and the division of the nine factors are our interpretation.

## Boxes

# The note names the first of the nine factors of the source.
outcome = Outcome
    .note = The outcome of the process
technical = Technical quality
    .note = WHAT?
# The note names the other eight factors. “Servicescape” is kept as on the card: rooms, signs, website.
process = Process
    .note = Attitudes, behaviour, accessibility, punctuality, communication, servicescape, trust, ability to handle problems
functional = Functional quality
    .note = HOW?
image = The organisation’s image
quality = Perceived quality
