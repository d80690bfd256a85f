need = need
    .definition = Something a person has to have.
