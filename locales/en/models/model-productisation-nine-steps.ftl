# Nine numbered boxes in three rows; the second row runs from right to left. The names are those of kit.ftl, word for word.
model =
    .title = Productisation in nine steps
    .short-title = Productisation in nine steps
    .one-line = Nine steps lead from delimiting the service to developing and renewing it.
    .alt = Nine numbered boxes in three rows. Arrows lead from step 1 to step 9: the first row runs to the right, the second to the left and the third to the right again. Beneath all rows lies a base: everyone who is key to the service takes part.

## Boxes

step-1 = 1. Delimit the service
step-2 = 2. Assess and define the customer need
step-3 = 3. Outline the service promise
step-4 = 4. Define structure, process and resources
step-5 = 5. Set the degree of standardisation and standardise the agreed parts
step-6 = 6. Train and engage the staff (job descriptions etc.)
step-7 = 7. Describe the service to the customer (brochures etc.)
step-8 = 8. Follow up and evaluate how well the service is doing
step-9 = 9. Develop and renew the service
# The principle that the source gives together with the steps.
key-people = Everyone who is key to the service takes part
