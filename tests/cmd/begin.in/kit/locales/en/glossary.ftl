# Terms of the kit: the preferred word, what it means, and words to avoid.
need = need
    .definition = Something a person has to have to get on with their day.
